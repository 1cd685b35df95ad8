/** Names of places in German: countries, regions, cities, waters. Public facts; several words joined by "_". */
export const GERMAN_COUNTRIES = `
Afghanistan Ägypten Albanien Algerien Andorra Angola Argentinien Armenien Aserbaidschan Äthiopien Australien Bahamas Bahrain Bangladesch
Barbados Belarus Belgien Belize Benin Bhutan Birma Bolivien Bosnien Bosnien-Herzegowina Bosnien_und_Herzegowina Botswana Brasilien Brunei
Bulgarien Burkina_Faso Burma Burundi Chile China Costa_Rica Dänemark DDR Deutschland Dominikanische_Republik Dschibuti Ecuador Elfenbeinküste
El_Salvador England Eritrea Estland Fidschi Finnland Frankreich Gabun Gambia Georgien Ghana Grenada Griechenland Grönland Großbritannien
Guatemala Guinea Guinea-Bissau Guyana Haiti Holland Honduras Hongkong Indien Indonesien Irak Iran Irland Island Israel Italien Jamaika Japan
Jemen Jordanien Jugoslawien Kambodscha Kamerun Kanada Kap_Verde Kasachstan Katar Kenia Kirgisien Kirgisistan Kolumbien Kongo
Demokratische_Republik_Kongo Korea Kosovo Kroatien Kuba Kuwait Laos Lesotho Lettland Libanon Liberia Libyen Liechtenstein Litauen Luxemburg
Macau Madagaskar Malawi Malaysia Malediven Mali Malta Marokko Mauretanien Mauritius Mazedonien Mexiko Moldau Moldawien Monaco Mongolei
Montenegro Mosambik Myanmar Namibia Nepal Neuseeland Nicaragua Niederlande Niederlanden Niger Nigeria Nordirland Nordkorea Nordmazedonien
Norwegen Oman Österreich Osttimor Pakistan Palästina Panama Papua-Neuguinea Paraguay Peru Philippinen Polen Portugal Preußen Puerto_Rico Ruanda
Rumänien Russland Sambia Samoa San_Marino Saudi-Arabien Schottland Schweden Schweiz Senegal Serbien Seychellen Sierra_Leone Simbabwe
Singapur Slowakei Slowenien Somalia Sowjetunion Spanien Sri_Lanka Südafrika Sudan Südkorea Südsudan Suriname Syrien Tadschikistan Taiwan
Tansania Thailand Tibet Togo Tonga Trinidad Tschad Tschechien Tschechoslowakei Tschetschenien Tunesien Türkei Turkmenistan Uganda Ukraine
Ungarn Uruguay USA US U.S. U.S.A. UdSSR UK Usbekistan Vatikan Vatikanstadt Venezuela Vereinigte_Arabische_Emirate Vereinigten_Arabischen_Emiraten
Vereinigte_Staaten Vereinigten_Staaten Vereinigte_Staaten_von_Amerika Vereinigten_Staaten_von_Amerika Vereinigtes_Königreich Vereinigten_Königreich Vietnam Wales Weißrussland
Zentralafrikanische_Republik Zypern Tschechische_Republik Tschechischen_Republik Volksrepublik_China Bundesrepublik_Deutschland
`;
export const GERMAN_REGIONS = `
Afrika Amerika Asien Europa Ozeanien Antarktis Arktis Nordamerika Südamerika Mittelamerika Lateinamerika Zentralamerika Osteuropa Westeuropa
Mitteleuropa Südeuropa Nordeuropa Südosteuropa Südostasien Zentralasien Ostasien Vorderasien Nordafrika Westafrika Ostafrika Zentralafrika
Naher_Osten Nahen_Osten Mittlerer_Osten Mittleren_Osten Balkan Kaukasus Skandinavien Baltikum Kleinasien Karibik Eurasien Maghreb Sahara
Sahel Sinai Ostdeutschland Westdeutschland Norddeutschland Süddeutschland Mitteldeutschland Nordrhein-Westfalen NRW Baden-Württemberg Bayern
Berlin Brandenburg Bremen Hamburg Hessen Mecklenburg-Vorpommern Niedersachsen Rheinland-Pfalz Saarland Sachsen Sachsen-Anhalt
Schleswig-Holstein Thüringen Baden Württemberg Franken Oberfranken Mittelfranken Unterfranken Oberbayern Niederbayern Oberpfalz Schwaben
Allgäu Pfalz Rheinland Ruhrgebiet Westfalen Münsterland Sauerland Eifel Hunsrück Taunus Odenwald Schwarzwald Harz Lausitz Erzgebirge Vogtland
Emsland Ostfriesland Friesland Holstein Schleswig Pommern Vorpommern Mecklenburg Uckermark Prignitz Altmark Schlesien Oberschlesien Böhmen
Mähren Ostpreußen Westpreußen Galizien Elsass Lothringen Burgund Normandie Bretagne Provence Korsika Sizilien Sardinien Toskana Lombardei
Südtirol Tirol Vorarlberg Salzburg Kärnten Steiermark Burgenland Oberösterreich Niederösterreich  Tessin Graubünden Aargau Thurgau
Waadt Basel-Stadt Baselland Appenzell Katalonien Andalusien Baskenland Kastilien Mallorca Ibiza Kanaren Teneriffa Gran_Canaria Kreta Rhodos
Krim Donbass Bali Java Sumatra Borneo Hawaii Alaska Kalifornien Florida Texas Ohio Virginia Pennsylvania Illinois Michigan Louisiana 
Colorado Arizona Nevada Oregon Washington Massachusetts Maryland Minnesota Wisconsin Missouri Tennessee Kentucky Alabama Mississippi Arkansas
Oklahoma Kansas Nebraska Iowa Indiana Utah Idaho Montana Wyoming New_Mexico North_Carolina South_Carolina North_Dakota South_Dakota
West_Virginia Connecticut Vermont New_Hampshire Maine Rhode_Island New_Jersey Delaware Quebec Québec Ontario British_Columbia Queensland
New_South_Wales  Tasmanien Kaschmir Punjab Gazastreifen Gaza Westjordanland Golanhöhen Jerusalem Kurdistan Darfur Katanga Biafra
Rügen Usedom Sylt Helgoland Fehmarn Föhr Amrum Norderney Borkum Rhein  Donau Elbe  Neiße Weser Mosel Neckar Isar  Spree Havel
Saale Ruhr Ems Nordsee Ostsee Mittelmeer Atlantik Pazifik Indischer_Ozean Indischen_Ozean Schwarzes_Meer Schwarzen_Meer Rotes_Meer Roten_Meer
Bodensee Genfersee Zürichsee Müritz Nil Amazonas Themse  Loire Wolga Euphrat Tigris Ganges  Alpen Pyrenäen Himalaya Anden Ural
Karpaten Zugspitze Matterhorn Mont_Blanc Mount_Everest   Kap_Hoorn Suezkanal Panamakanal Ärmelkanal Persischer_Golf Persischen_Golf
`;
export const GERMAN_CITIES = `
Aachen Aalen Ahlen Altenburg Ansbach Arnsberg Aschaffenburg Augsburg Bad_Homburg Bad_Kreuznach Bad_Hersfeld Baden-Baden Bamberg Bautzen Bayreuth Berlin
Berchtesgaden Bergisch_Gladbach Bernburg Biberach Bielefeld Bitterfeld Bocholt Bochum Bonn Bottrop Brandenburg Braunschweig Bremen Bremerhaven Bruchsal
Buxtehude Castrop-Rauxel Celle Chemnitz Coburg Cottbus Cuxhaven Dachau Darmstadt Deggendorf Delmenhorst Dessau Detmold Dortmund Dresden
Duisburg Düren Düsseldorf Eberswalde Eisenach Eisenhüttenstadt Emden Emmendingen Erding Erfurt Erlangen Eschweiler  Esslingen Euskirchen Flensburg Forchheim
Frankfurt Frankfurt_am_Main Frankfurt/Main Frankfurt_(Oder) Freiberg Freiburg Freising Freudenstadt Friedrichshafen Fulda Fürth Garching Garmisch-Partenkirchen Gelsenkirchen
Gera Gießen Gladbeck Göppingen Görlitz Goslar Göttingen Gotha Greifswald Grevenbroich Gütersloh  Halberstadt  Hamburg Hameln Hamm Hanau
Hannover Heidelberg Heidenheim Heilbronn Heiligendamm Herford Herne Herten Hildesheim  Homburg Hoyerswerda Ibbenbüren Idar-Oberstein Ingolstadt Iserlohn Itzehoe Jena Kaiserslautern Karlsruhe
Kassel Kaufbeuren Kempten Kiel Kleve Koblenz Köln Königswinter Konstanz Köthen Krefeld  Landshut  Leipzig Leverkusen Lindau Lippstadt Lörrach Lübeck
Lüdenscheid Ludwigsburg Ludwigshafen Lüneburg Magdeburg Mainz Mannheim Marburg  Meiningen Meißen Memmingen Merseburg Minden Moers Mönchengladbach
Mülheim Mülheim_an_der_Ruhr München Münster Naumburg Neubrandenburg Neumünster Neuruppin Neuss Neustadt Neuwied Nordhausen Nordhorn Nürnberg Nürtingen Oberhausen Oberstdorf Offenbach
Offenburg Oldenburg Osnabrück Paderborn Passau Pforzheim Pirmasens Pirna Plauen Potsdam Quedlinburg Ratingen Ravensburg Recklinghausen Regensburg
Remscheid Reutlingen Rheine Rosenheim Rostock Rüsselsheim Saarbrücken Salzgitter Schwabach Schweinfurt Schwerin Siegburg Siegen Sigmaringen Sindelfingen
 Soest Solingen Speyer  Stendal Stralsund Straubing Stuttgart Suhl Sulzbach Torgau Trier Tübingen Tuttlingen Ulm Unna Velbert Viersen Villingen-Schwenningen Wedemark
Waiblingen  Weimar Wesel Wetzlar Wiesbaden Wilhelmshaven Wismar Witten Wittenberg Wolfenbüttel Wolfsburg  Wuppertal Würzburg Zittau Zwickau
Wien Graz Linz Salzburg Innsbruck Klagenfurt Villach  Bregenz Dornbirn Feldkirch Eisenstadt Zürich Genf Basel Bern Lausanne Winterthur Luzern Lugano Chur Davos 
St._Gallen Schaffhausen Solothurn Freiburg Fribourg Vaduz Straßburg Metz Lyon Marseille Nizza Cannes Toulouse Bordeaux Lille Nantes Paris Versailles Brüssel
Antwerpen Gent Lüttich Brügge Den_Haag Amsterdam Rotterdam Utrecht Eindhoven Maastricht London Manchester Liverpool Birmingham Leeds Glasgow
Edinburgh Cardiff Belfast Dublin Oxford Cambridge Bristol Newcastle Sheffield Nottingham Southampton Brighton Davos Madrid Barcelona Valencia Sevilla Málaga Bilbao
Saragossa Granada Lissabon Porto Rom Mailand Turin Neapel Venedig Florenz Bologna Genua Palermo Verona Triest Bozen Pisa Siena  Athen
Thessaloniki Nikosia Valletta Kopenhagen Aarhus Odense Stockholm Göteborg Malmö Uppsala Oslo  Trondheim Helsinki Turku Tampere Reykjavík Reykjavik Tallinn Riga
Vilnius Kaunas Warschau Krakau Danzig Breslau Posen Stettin Lodz Kattowitz Lublin Prag Brünn Ostrava Pilsen Bratislava Pressburg Budapest Bukarest Sofia Belgrad
Zagreb  Dubrovnik Ljubljana Laibach Sarajevo Srebrenica Skopje Tirana Pristina Podgorica Chisinau Kiew Kyjiw Lwiw Lemberg Charkiw Charkow Odessa Donezk Luhansk Mariupol Cherson Minsk Moskau
St._Petersburg Sankt_Petersburg Leningrad Königsberg Kaliningrad Wolgograd Nowosibirsk Jekaterinburg Sotschi Wladiwostok Grosny Tiflis Eriwan Baku Istanbul Ankara Izmir
Antalya Damaskus Aleppo Homs Beirut Tel_Aviv Haifa Ramallah Bethlehem Hebron Nazareth Amman Bagdad Basra Mossul Falludscha Kirkuk Erbil Teheran Isfahan Riad Mekka Medina Dschidda Dubai Abu_Dhabi Doha Manama Sanaa Aden
Maskat Kuwait-Stadt Kairo Alexandria Luxor Tripolis Bengasi Tunis Algier Rabat Casablanca Marrakesch Dakar Bamako Accra Lagos Abuja Kinshasa Nairobi Mombasa
Addis_Abeba Khartum Mogadischu Kampala Kigali Daressalam Lusaka Harare Johannesburg Kapstadt Pretoria Durban Soweto Windhuk Luanda Maputo Kabul Kandahar Kundus Masar-i-Scharif Islamabad Karatschi
Lahore Peschawar Delhi Neu-Delhi New_Delhi Mumbai Bombay Kalkutta Bangalore Chennai Dhaka Colombo Kathmandu Rangun Yangon Bangkok Phuket Hanoi Saigon Ho-Chi-Minh-Stadt Phnom_Penh Vientiane
Kuala_Lumpur Jakarta Manila Peking Shanghai Schanghai Shenzhen Guangzhou Kanton Wuhan Hangzhou Chengdu Chongqing Tianjin Nanjing Lhasa Taipeh Taipei Seoul Busan Pjöngjang Pyeongchang Tokio Osaka Kyoto Hiroshima Nagasaki Fukushima Kobe Yokohama Sapporo
Ulan_Bator Astana Almaty Taschkent Bischkek Duschanbe Sydney Melbourne Brisbane Perth Canberra Adelaide Wellington Auckland Christchurch New_York New_York_City
Manhattan Brooklyn Los_Angeles Hollywood San_Francisco Silicon_Valley San_Diego Chicago Boston Washington Washington_D.C. Washington,_D.C. Philadelphia Baltimore Miami  Tampa Atlanta Houston Dallas Austin San_Antonio Denver
Phoenix Las_Vegas Seattle Portland Detroit Cleveland Cincinnati Pittsburgh Minneapolis Milwaukee St._Louis Kansas_City Memphis Nashville New_Orleans Charlotte Salt_Lake_City
Sacramento San_Jose Oakland Honolulu Anchorage Buffalo Indianapolis Guantánamo Guantanamo Toronto Montreal Montréal Vancouver Ottawa Calgary Edmonton Winnipeg Halifax Mexiko-Stadt Cancún Acapulco Tijuana
Havanna Port-au-Prince Santo_Domingo San_Juan Kingston Caracas Bogotá Medellín  Quito Lima La_Paz Santiago Santiago_de_Chile Buenos_Aires Córdoba Rosario Montevideo Asunción Brasilia Brasília São_Paulo
Sao_Paulo Rio_de_Janeiro  Salvador Recife Porto_Alegre Belo_Horizonte Tschernobyl Srinagar Timbuktu Kreuzberg Neukölln  Prenzlauer_Berg Charlottenburg Spandau Köpenick Pankow Tempelhof Schönefeld Altona St._Pauli Schwabing
`;
/** Places that are also words or other names: only behind a place cue ("in Halle"). */
export const AMBIGUOUS_PLACES = `Halle Hof Zug Essen Singen Seine Bergen Main Leer Weiden Wels Hagen Marl Inn Oder Split Bari Worms Rio Mond Mars Landau Stade Victoria Orlando Cali Jordan Wallis Wedding Georgia
Brake Buchen Bühl Büren Celle Forst Haan Heide Isny Lahr Langen Lingen Melle Menden Rees Rheine Roth Selb Springe Stein Waren Wetter Wissen
Bruck Baden Biel Brig Emmen Sitten Wil Aden Aspen Bath Charleston Como Derby Faro Hama Hull Nancy Pau Perm Pula Reading Rosario
Ruse Tours Tula Viktoria Augusta Columbus Compton Dayton Lincoln Madison Mobile Montgomery Plano Reno Waco Höchst Kalk Wieden Neubau
Camden Greenwich Chelsea Lech Lippe Sieg Leine Aller Mulde Jade Nahe Mur Save Don Lena Po Franken Kos Elba Java Brocken Pilatus Brenner Jura`;
