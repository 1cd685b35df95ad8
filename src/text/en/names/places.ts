/** Names of places in English: countries, regions, cities, waters. Public facts; several words joined by "_". */
export const ENGLISH_PLACES = `
Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh Barbados Belarus Belgium Belize
Benin Bhutan Bolivia Bosnia Bosnia_and_Herzegovina Botswana Brazil Britain Great_Britain Brunei Bulgaria Burkina_Faso Burma Burundi Cambodia Cameroon Canada Chad Chile China
Colombia Congo Democratic_Republic_of_Congo Costa_Rica Croatia Cuba Cyprus Czech_Republic Czechoslovakia Czechia Denmark Djibouti Dominican_Republic East_Timor Ecuador Egypt El_Salvador England
Eritrea Estonia Ethiopia Fiji Finland France Gabon Gambia Gaza Gaza_Strip Georgia Germany East_Germany West_Germany Ghana Greece Greenland Grenada Guatemala Guinea Guyana Haiti Holland Honduras
Hong_Kong Hungary Iceland India Indonesia Iran Iraq Ireland Northern_Ireland Israel Italy Ivory_Coast Jamaica Japan Jordan Kazakhstan Kenya Korea Kosovo Kuwait Kyrgyzstan Laos Latvia
Lebanon Liberia Libya Liechtenstein Lithuania Luxembourg Macau Macedonia North_Macedonia Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Moldova Monaco
Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands New_Zealand Nicaragua Niger Nigeria North_Korea Norway Oman Pakistan Palestine Panama Papua_New_Guinea
Paraguay Peru Philippines Poland Portugal Puerto_Rico Qatar Romania Russia Rwanda Samoa Saudi_Arabia Scotland Senegal Serbia Sierra_Leone Singapore Slovakia Slovenia Somalia
South_Africa South_Korea South_Sudan Soviet_Union USSR Spain Sri_Lanka Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tibet Togo Tunisia Turkey Turkmenistan
Uganda UK U.K. Ukraine United_Arab_Emirates UAE United_Kingdom United_States United_States_of_America US U.S. U.S USA U.S.A. Uruguay Uzbekistan Vatican Vatican_City Venezuela Vietnam Viet_Nam Wales Yemen Yugoslavia
Zambia Zimbabwe Chechnya Kashmir Kurdistan Africa America Americas Asia Europe Oceania Antarctica Arctic North_America South_America Latin_America Central_America Eastern_Europe Western_Europe Middle_East Far_East
Central_Asia South_Asia Southeast_Asia East_Asia West_Africa East_Africa North_Africa Sub-Saharan_Africa Balkans Caucasus Scandinavia Caribbean West_Bank Sinai Sahara Siberia Crimea Donbas Donbass
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi
Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York New_York_City NYC North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota
Tennessee Texas Utah Vermont Virginia Washington Washington_DC Washington_D.C. Washington,_D.C. Washington,_DC West_Virginia Wisconsin Wyoming Ontario Quebec Alberta Manitoba Nova_Scotia British_Columbia Queensland New_South_Wales Victoria
Tasmania Bavaria Saxony Hesse Lower_Saxony North_Rhine-Westphalia Rhineland Thuringia Catalonia Andalusia Tuscany Sicily Sardinia Lombardy Normandy Brittany Provence Punjab Kerala Gujarat Tamil_Nadu Uttar_Pradesh Maharashtra
Atlanta Austin Baltimore Boston Brooklyn Manhattan Queens Bronx Buffalo Charlotte Chicago Cincinnati Cleveland Dallas Denver Detroit Fort_Worth Fresno Honolulu Houston Indianapolis Jacksonville Kansas_City
Las_Vegas Los_Angeles LA L.A. Louisville Memphis Miami Milwaukee Minneapolis Nashville New_Orleans Oakland Oklahoma_City Omaha Orlando Philadelphia Phoenix Pittsburgh Portland Raleigh Sacramento Salt_Lake_City
San_Antonio San_Diego San_Francisco San_Jose Seattle Silicon_Valley St._Louis Tampa Tampa_Bay Tucson Tulsa Hollywood Wall_Street Capitol_Hill Guantanamo Guantanamo_Bay Toronto Montreal Vancouver Ottawa Calgary Edmonton Winnipeg
Halifax Mexico_City Tijuana Havana Port-au-Prince Santo_Domingo San_Juan Kingston Caracas Bogota Bogotá Medellin Quito Lima La_Paz Santiago Buenos_Aires Montevideo Asuncion Brasilia Sao_Paulo São_Paulo
Rio_de_Janeiro London Manchester Liverpool Birmingham Leeds Glasgow Edinburgh Cardiff Belfast Dublin Cork Oxford Cambridge Bristol Newcastle Sheffield Nottingham Southampton Brighton Paris Lyon Marseille Nice Cannes
Bordeaux Toulouse Strasbourg Brussels Antwerp Ghent Bruges The_Hague Amsterdam Rotterdam Utrecht Berlin Hamburg Munich Cologne Frankfurt Stuttgart Düsseldorf Dusseldorf Leipzig Dresden Nuremberg Hanover Bremen Bonn
Vienna Salzburg Innsbruck Graz Zurich Geneva Basel Bern Lausanne Davos Rome Milan Turin Naples Venice Florence Bologna Genoa Palermo Verona Madrid Barcelona Valencia Seville Bilbao Lisbon Porto Athens Thessaloniki
Nicosia Copenhagen Stockholm Gothenburg Oslo Bergen Helsinki Reykjavik Tallinn Riga Vilnius Warsaw Krakow Gdansk Prague Bratislava Budapest Bucharest Sofia Belgrade Zagreb Ljubljana Sarajevo Skopje Tirana Pristina
Kiev Kyiv Lviv Kharkiv Odessa Odesa Donetsk Mariupol Kherson Minsk Moscow St._Petersburg Saint_Petersburg Vladivostok Sochi Grozny Tbilisi Yerevan Baku Istanbul Ankara Izmir Damascus Aleppo Homs Beirut Tel_Aviv
Jerusalem Haifa Ramallah Bethlehem Hebron Nablus Jenin Amman Baghdad Basra Mosul Fallujah Kirkuk Tikrit Najaf Karbala Erbil Tehran Riyadh Mecca Medina Jeddah Dubai Abu_Dhabi Doha Manama Sanaa Muscat Cairo Alexandria Tripoli Benghazi Tunis
Algiers Rabat Casablanca Marrakech Dakar Bamako Accra Lagos Abuja Kinshasa Nairobi Mombasa Addis_Ababa Khartoum Mogadishu Kampala Kigali Lusaka Harare Johannesburg Cape_Town Pretoria Durban Kabul Kandahar Islamabad
Karachi Lahore Peshawar Delhi New_Delhi Mumbai Bombay Kolkata Calcutta Bangalore Chennai Dhaka Colombo Kathmandu Rangoon Yangon Bangkok Phuket Hanoi Saigon Ho_Chi_Minh_City Phnom_Penh Vientiane Kuala_Lumpur Jakarta Bali
Manila Beijing Shanghai Shenzhen Guangzhou Wuhan Hangzhou Chengdu Tianjin Nanjing Taipei Seoul Busan Pyongyang Tokyo Osaka Kyoto Hiroshima Nagasaki Fukushima Yokohama Astana Almaty Tashkent Sydney Melbourne
Brisbane Perth Canberra Adelaide Wellington Auckland Christchurch Nile Thames Rhine Danube Volga Euphrates Tigris Ganges Amazon_River Mississippi_River Pacific Atlantic Pacific_Ocean Atlantic_Ocean Indian_Ocean
Mediterranean Mediterranean_Sea Black_Sea Red_Sea North_Sea Baltic_Sea Persian_Gulf Gulf_of_Mexico Alps Himalayas Andes Mount_Everest Rocky_Mountains Suez_Canal Panama_Canal Mars Moon
`;
