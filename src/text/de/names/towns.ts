/** Towns of Germany, Austria and Switzerland that German-language news name; public facts, several words joined by "_". */
export const GERMAN_TOWNS = `
Achern Ahaus Ahrensburg Aichach Albstadt Alfeld Alsdorf Altena Alzenau Alzey Amberg Andernach Anklam
Annaberg-Buchholz Apolda Arnstadt Aschersleben Attendorn Auerbach Aurich Backnang Bad_Aibling Bad_Bentheim Bad_Berka
Bad_Bramstedt Bad_Doberan Bad_Driburg Bad_Dürkheim Bad_Ems Bad_Frankenhausen Bad_Freienwalde Bad_Harzburg Bad_Honnef
Bad_Kissingen Bad_Langensalza Bad_Lauterberg Bad_Liebenwerda Bad_Mergentheim Bad_Münstereifel Bad_Nauheim
Bad_Neuenahr-Ahrweiler Bad_Neustadt Bad_Oeynhausen Bad_Oldesloe Bad_Pyrmont Bad_Reichenhall Bad_Säckingen
Bad_Salzuflen Bad_Salzungen Bad_Schandau Bad_Schwartau Bad_Segeberg Bad_Tölz Bad_Urach Bad_Vilbel Bad_Waldsee
Bad_Wildungen Bad_Zwischenahn Balingen Barsinghausen Bebra Beckum Bensheim Bergheim Bergkamen Bernau Biedenkopf
Bietigheim-Bissingen Bingen Birkenfeld Bitburg Bitterfeld-Wolfen Blankenburg Blieskastel Böblingen Boppard Borken
Borna Bornheim Bramsche Brandenburg_an_der_Havel Bremervörde Bretten Brilon Brühl Buchholz Bückeburg Büdingen Bünde
Burghausen Burgdorf Butzbach Calw Cham Clausthal-Zellerfeld Cloppenburg Cochem Coesfeld Coswig Crailsheim Delbrück
Delitzsch Demmin Dessau-Roßlau Dieburg Diepholz Dietzenbach Dillenburg Dillingen Dingolfing Dinkelsbühl Dinslaken
Döbeln Donaueschingen Donauwörth Dormagen Dorsten Dreieich Duderstadt Dülmen Eckernförde Eggenfelden Ehingen Eichstätt
Eilenburg Einbeck Eisleben Ellwangen Elmshorn Eltville Emmerich Emsdetten Ennepetal Eppingen Erbach Erftstadt Erkelenz
Erkrath Eschborn Eschwege Espelkamp Ettlingen Eutin Fellbach Filderstadt Finsterwalde Frankenberg Frankenthal
Frankfurt_an_der_Oder Frechen Freilassing Freital Friedberg Fritzlar Fürstenfeldbruck Fürstenwalde Füssen
Gaggenau Ganderkesee Garbsen Gardelegen Geesthacht Geislingen Geldern Gelnhausen Geretsried Germering Germersheim
Gevelsberg Gifhorn Glauchau Glückstadt Greiz Greven Grimma Gronau Groß-Gerau Großenhain Gummersbach Günzburg Güstrow
Hagenow Haiger Haldensleben Halle_(Saale) Halle/Saale Haltern Hann._Münden Hattingen Haßfurt Havelberg Hechingen
Heiligenhaus Heinsberg Helmstedt Hemer Hennef Hennigsdorf Heppenheim Herborn Herdecke Hermeskeil Herrenberg Herrsching
Herzogenaurach Herzogenrath Hettstedt Hilden Hildburghausen Höchstadt Hockenheim Hofgeismar Hofheim Höxter Hückelhoven
Hünfeld Hürth Husum Idstein Ilmenau Immenstadt Ingelheim Jülich Jüterbog Kaarst Kamen Kamenz Kamp-Lintfort Karlstadt
Kelheim Kelkheim Kempen Kerpen Kevelaer Kirchheim Kirn Kitzingen Kleinmachnow Königs_Wusterhausen Königstein Korbach
Kornwestheim Korschenbroich Kreuztal Kronach Kronberg Kulmbach Künzelsau Kyritz Laatzen Ladenburg Lahnstein
Lampertheim Landsberg Langenfeld Langenhagen Lauchhammer Lauda-Königshofen Lauenburg Lauffen Lebach Lehrte Leichlingen
Leinfelden-Echterdingen Lemgo Lengerich Lennestadt Leonberg Leutkirch Lichtenfels Limburg Löbau Lohmar Lohr Löhne
Lübbecke Lübben Lübbenau Lüchow Luckau Luckenwalde Lüdinghausen Ludwigsfelde Ludwigslust Lünen Lutherstadt_Wittenberg
Marbach Marienberg Markkleeberg Marktoberdorf Marktredwitz Mayen Mechernich Meerane Meerbusch Meinerzhagen Meppen
Merzig Meschede Mettmann Metzingen Miltenberg Mindelheim Mittweida Mölln Monheim Montabaur Moosburg Mosbach Mössingen
Mühlacker Mühldorf Mühlhausen Münnerstadt Münsingen Murnau Nagold Nauen Neckarsulm Netphen Nettetal Neu-Isenburg
Neu-Ulm Neuburg Neumarkt Neunkirchen Neustrelitz Nienburg Norderstedt Nordenham Nördlingen Northeim Oberammergau
Oberhof Oberkirch Oberursel Oberwiesenthal Ochsenfurt Oelde Oer-Erkenschwick Öhringen Olching Olpe Oranienburg Oschatz
Oschersleben Osterholz-Scharmbeck Osterode Ottobrunn Overath Papenburg Parchim Pasewalk Peine Perleberg Pfaffenhofen
Pfullingen Pinneberg Plettenberg Plön Porta_Westfalica Prenzlau Preetz Prüm Püttlingen Puttgarden Quakenbrück
Quickborn Radeberg Radebeul Radevormwald Radolfzell Rastatt Rathenow Ratzeburg Reichenbach Reinbek Remagen Rendsburg
Rheda-Wiedenbrück Rheinbach Rheinberg Rheinfelden Ribnitz-Damgarten Riesa Rietberg Rinteln Rodgau
Ronnenberg Rotenburg Rothenburg Rottenburg Rottweil Rudolstadt Rüdesheim Saalfeld Saarlouis Salzwedel Sangerhausen
Sankt_Augustin Schifferstadt Schkeuditz Schmalkalden Schmallenberg Schneeberg Schönebeck Schongau Schopfheim
Schorndorf Schramberg Schwabmünchen Schwäbisch_Gmünd Schwäbisch_Hall Schwalmstadt Schwandorf Schwedt Schwelm Schwerte
Schwetzingen Seelze Seesen Selm Senftenberg Seligenstadt Simmern Sinsheim Sinzig Soltau Sömmerda Sondershausen
Sonneberg Sonthofen Spremberg Sprockhövel Stadthagen Stadtallendorf Starnberg Staßfurt Steinfurt Stollberg Strausberg
Sulzbach-Rosenberg Sundern Syke Tauberbischofsheim Taunusstein Telgte Teltow Templin Teterow Tirschenreuth
Titisee-Neustadt Traunstein Triberg Troisdorf Überlingen Uelzen Uetersen Unterhaching Unterschleißheim Vaihingen Varel
Vechta Verden Verl Viernheim Vilshofen Vlotho Voerde Völklingen Vreden Waldkirch Waldkraiburg
Waldshut-Tiengen Walldorf Walldürn Walsrode Waltrop Wandlitz Wangen Warburg Warendorf Wasserburg Wedel Weil_am_Rhein
Weilburg Weilheim Weingarten Weinheim Weinstadt Weißenburg Weißenfels Weißwasser Werdau Werdohl Wermelskirchen
Wernigerode Wertheim Wesseling Westerland Westerstede Wiesloch Wildeshausen Willich Winnenden Winsen Winterberg
Wittenberge Wittlich Wittmund Witzenhausen Wolfach Wolfratshausen Wolgast Wülfrath Wunsiedel Wunstorf Würselen Wurzen
Xanten Zeitz Zerbst Zeulenroda Zingst Zirndorf Zossen Zweibrücken Zwiesel Amstetten Baden_bei_Wien Bad_Ischl
Bad_Gastein Bischofshofen Bludenz Braunau Gmunden Hallein Judenburg Kapfenberg Kitzbühel Klosterneuburg Krems Kufstein
Leoben Leonding Lienz Lustenau Mödling Schladming Schwechat St._Pölten Sankt_Pölten Steyr Stockerau Ternitz
Tulln Velden Vöcklabruck Wiener_Neustadt Wolfsberg Wörgl Zell_am_See Ischgl Bad_Aussee Aarau Affoltern
Altdorf Arbon Arosa Ascona Bellinzona Brugg Bülach Chiasso Dietikon Dübendorf Einsiedeln Engelberg Frauenfeld
Freiburg_im_Üechtland Glarus Grenchen Grindelwald Gstaad Herisau Horgen Interlaken Kloten Köniz Kreuzlingen Küsnacht
Langenthal Lenzburg Liestal Locarno Martigny Meilen Mendrisio Montreux Neuenburg Neuchâtel Nyon Olten Opfikon Pratteln
Rapperswil Rapperswil-Jona Regensdorf Reinach Riehen Rorschach Schlieren Schwyz Sion Sursee St._Moritz Stans Thalwil
Thun Uster Vevey Visp Wädenswil Wattwil Wettingen Wetzikon Yverdon Zermatt Zofingen Zollikon
`;

/** Towns of the world and quarters of large ones by their German names. Public facts. */
export const WORLD_TOWNS = `
Aberdeen Abidjan Adana Ajaccio Alicante Almere Antananarivo Antofagasta Apia Arequipa Arezzo Arnheim Arnhem Arles
Asmara Asyut Avignon Badajoz Baalbek Bandung Bangui Barnsley Batumi Bayonne Belém Belfort Bergamo Besançon Biarritz
Białystok Bissau Blackburn Blackpool Bolton Bournemouth Bradford Brașov Brescia Brest Brindisi Brno Bujumbura Bukavu
Burgas Bydgoszcz Caen Calais Cádiz Cagliari Canterbury Cartagena Catania Cergy Charleroi Charlottesville Cherbourg
Chișinău Chittagong Ciudad_Juárez Clermont-Ferrand Cluj Coimbra Colmar Constanța Coventry Crotone Cuiabá Curitiba
Częstochowa Daejeon Debrecen Delft Deauville Dijon Dover Dundee Dünkirchen Durrës Enschede Eger Eskişehir Essaouira
Exeter Ferrara Foggia Fortaleza Freetown Fukuoka Gaborone Galway Gaziantep Gdingen Gijón Girona Gorleben Grenoble
Groningen Guadalajara Guayaquil Haarlem Haiphong Harrisburg Hartford Helsingborg Herat Hilversum Hobart Huelva
Hyderabad Iași Incheon Ipswich Irkutsk İzmir Jaffa Jaipur Jalalabad Jerewan Jönköping Juba Kasan Kayseri Kirkenes
Kirow Klaipėda Kobenhavn Kohima Konakry Konya Koper Kortrijk Košice Krasnojarsk Kunduz La_Rochelle La_Valletta Lattich
Latakia Le_Havre Le_Mans Leeuwarden Leicester Leiden León Limassol Limerick Limoges Linköping Livorno Lilongwe Łódź
Lomé Lourdes Lower_Manhattan Lucca Macao Macerata Malaga Managua Manaus Mandalay Mantua Mar_del_Plata Maracaibo
Maranello Maribor Maseru Masar-e_Scharif Mazar-i-Sharif Mecheln Meran Messina Middlesbrough Milton_Keynes Miskolc
Modena Monrovia Monte_Carlo Montpellier Monza Mostar Mülhausen Murcia Murmansk Nagoya Narvik New_Haven Ngozi Niamey
Nîmes Nischni_Nowgorod Norrköping Norwich Nouakchott Novi_Sad Olbia Olmütz Omsk Oporto Oran Örebro Orléans Osijek
Ostende Oulu Ouagadougou Oviedo Padua Palma Palma_de_Mallorca Palmyra Pamplona Paramaribo Parma Pattaya Pavia
Perpignan Perugia Pescara Piacenza Piräus Pitești Plovdiv Plymouth Poitiers Port_Louis Port_Said Portsmouth Potosí
Praia Prato Preston Providence Puebla Quetta Ragusa Ravenna Rawalpindi Reggio_Calabria Reims Rennes Richmond Rijeka
Rimini Rochester Rostow Rouen Rovaniemi Saint-Denis Saint-Étienne Saint-Tropez Saint_Louis Salamanca Salerno
Salvador_da_Bahia Samara Samarkand San_Salvador San_Sebastián Santa_Barbara Santa_Cruz Santiago_de_Compostela Saratow
Sassari Sendai Setúbal Sewastopol Sfax Shenyang Sibiu Simferopol Sirte Slough Smolensk Sneek Sopot Stavanger Stoke
Stratford Sunderland Suva Swansea Syrakus Szeged Tallahassee Tanger Taranto Tarent Tarragona Tartu Tegucigalpa
Temeswar Tel-Aviv Tilburg Timișoara Toledo Tobruk Tomsk Toulon Trabzon Trapani Treviso Trient Tromsø Troyes
Tscheljabinsk Tucumán Udine Ufa Ulaanbaatar Ulan-Bator Umeå Vaasa Valparaíso Varna Västerås Verdun Vicenza Vichy Vigo
Viterbo Vitoria Vukovar Watford Weliko_Tarnowo Wigan Windhoek Windsor Wolverhampton Worcester Woronesch Xian Yalta
Jalta Yaoundé Yeovil Ypern York Zadar Zakopane Zaragoza Zenica Zwolle Dalian Harbin Qingdao Suzhou Xi'an Xiamen
Zhengzhou Changsha Kunming Ürümqi Urumqi Kaschgar Guangdong Guangxi Sichuan Yunnan Xinjiang Fujian Hubei Hunan Hainan
Zhejiang Jiangsu Shandong Gyeonggi Chiang_Mai Denpasar Surabaya Medan Makassar Banda_Aceh Aceh Davao Cebu Quezon_City
Bandar_Abbas Maschhad Schiras Täbris Natanz Fordo Buschehr Bagram Helmand Pune Ahmedabad Surat Kanpur Lucknow Jodhpur
Goa Rajasthan Assam Bihar Albuquerque Ann_Arbor Annapolis Arlington Atlantic_City Bakersfield Baton_Rouge Berkeley
Beverly_Hills Boise Boulder Camp_David Cape_Canaveral Cheyenne Corpus_Christi Cupertino Daytona Daytona_Beach
Des_Moines Durham El_Paso Fairfax Fargo Fort_Lauderdale Galveston Gettysburg Grand_Rapids Greensboro Harlem Key_West
Knoxville Lexington Little_Rock Long_Beach Long_Island Malibu Menlo_Park Miami_Beach Monterey Mountain_View Napa
Newark Norfolk Oak_Ridge Palm_Beach Palm_Springs Palo_Alto Pasadena Pearl_Harbor Peoria Redmond Redwood_City Roswell
Santa_Clara Santa_Fe Santa_Monica Savannah Scottsdale Sioux_Falls Spokane Springfield Stamford Sunnyvale Syracuse
Tacoma Times_Square Topeka Trenton Virginia_Beach West_Palm_Beach West_Point Wichita Wilmington Yosemite Bahnhof_Zoo
Alexanderplatz Potsdamer_Platz Brandenburger_Tor Unter_den_Linden Kurfürstendamm Ku'damm Tiergarten Wilmersdorf
Steglitz Zehlendorf Schöneberg Treptow Lichtenberg Marzahn Hellersdorf Weißensee Reinickendorf Moabit Friedrichshain
Friedrichshain-Kreuzberg Charlottenburg-Wilmersdorf Tempelhof-Schöneberg Steglitz-Zehlendorf Treptow-Köpenick
Marzahn-Hellersdorf Tegel Dahlem Grunewald Wannsee Adlershof Eimsbüttel Wandsbek Bergedorf Harburg Blankenese
St._Georg Sternschanze Wilhelmsburg HafenCity Ottensen Barmbek Eppendorf Sendling Bogenhausen Pasing Giesing
Haidhausen Neuperlach Ramersdorf Untergiesing Nymphenburg Bockenheim Sachsenhausen Niederrad Ehrenfeld Deutz Porz
Chorweiler Nippes Bad_Cannstatt Zuffenhausen Untertürkheim Feuerbach Möhringen Degerloch Bad_Godesberg Beuel
Oberkassel Huchting Vegesack Gröpelingen Blumenthal Connewitz Plagwitz Gohlis Grünau Pieschen Loschwitz Blasewitz
Favoriten Ottakring Leopoldstadt Floridsdorf Donaustadt Simmering Hietzing Döbling Josefstadt Mariahilf Meidling
Praterstern Westminster Soho Notting_Hill Brixton Hackney Tottenham Kensington Heathrow Gatwick Stansted Montmartre
Montparnasse La_Défense Charles_de_Gaulle Schiphol Molenbeek Trastevere Bataclan
`;
