/** Laws and treaties, products, and recurring events; public facts. */
export const GERMAN_LAWS = `
Grundgesetz Grundgesetzes Bundesdatenschutzgesetz BDSG DSGVO Datenschutz-Grundverordnung Strafgesetzbuch Strafgesetzbuchs StGB Strafprozessordnung StPO BGB Bürgerliches_Gesetzbuch Bürgerlichen_Gesetzbuch Handelsgesetzbuch HGB Aktiengesetz AktG WpHG
Arbeitszeitgesetz Infektionsschutzgesetz Gebäudeenergiegesetz Heizungsgesetz Lieferkettengesetz Netzwerkdurchsetzungsgesetz NetzDG Erneuerbare-Energien-Gesetz EEG Klimaschutzgesetz Urheberrechtsgesetz UrhG Telemediengesetz Asylgesetz Aufenthaltsgesetz
KI-Verordnung KI-Gesetz AI_Act Digital_Services_Act Digital_Markets_Act Data_Act Medienstaatsvertrag Rundfunkstaatsvertrag Vertrag_von_Lissabon Vertrags_von_Lissabon Maastricht-Vertrag Genfer_Konvention Pariser_Klimaabkommen Kyoto-Protokoll Charta_der_Grundrechte
`;
export const PRODUCTS = `
ChatGPT GPT-4 GPT-4o GPT-5 Claude Gemini Copilot Llama Grok Qwen Stable_Diffusion Midjourney DALL-E Siri Alexa Bard Sora Codex Windows Windows_10 Windows_11 Linux Android iOS macOS iPhone iPad MacBook Apple_Watch Galaxy Kindle PlayStation Xbox Nintendo_Switch Photoshop Microsoft_Office
Excel PowerPoint WordPress Firefox Chrome Safari Signal Telegram Skype Zoom Model_3 Model_Y Golf_GTI Boeing_737 Boeing_747 Airbus_A320 Airbus_A380 Concorde Bitcoin Ethereum Viagra Aspirin Ozempic Wegovy Paxlovid Comirnaty
`;
export const GERMAN_EVENTS = `
Olympische_Spiele Olympischen_Spiele Olympischen_Spielen Olympia Paralympics Fußball-Weltmeisterschaft Fußball-Europameisterschaft Berlinale Documenta documenta Oktoberfest Hannover_Messe Frankfurter_Buchmesse Leipziger_Buchmesse Grüne_Woche Grünen_Woche
Erster_Weltkrieg Ersten_Weltkrieg Ersten_Weltkriegs Zweiter_Weltkrieg Zweiten_Weltkrieg Zweiten_Weltkriegs Kalter_Krieg Kalten_Krieg Kalten_Krieges Französische_Revolution Weltwirtschaftsforum Weltklimakonferenz Super_Bowl Tour_de_France Wimbledon Oscar-Verleihung Brexit
`;

/** Organisations often named in German-language news; several words joined by "_". Public facts. */
export const GERMAN_ORGANISATIONS = `
AfD Alternative_für_Deutschland Bündnis_90/Die_Grünen Bündnis_90 B90/Die_Grünen Bündnisgrünen BSW CDU CSU CDU/CSU FDP SPD DKP DVU FPÖ SPÖ ÖVP BZÖ NEOS SVP SP NPD PDS SED WASG KPD NSDAP Linkspartei
Linkspartei.PDS Die_Linke Die_Linken Die_Grünen Grünen Piratenpartei Freie_Wähler Freien_Wähler Freie_Demokraten Freien_Demokraten Volkspartei Junge_Union Jungen_Union Jusos
Bundestag Bundesrat Bundesregierung Bundeswehr Bundesbank Bundesnetzagentur Bundeskartellamt Bundeskriminalamt Bundesgerichtshof Bundesverfassungsgericht
Bundesverwaltungsgericht Bundesarbeitsgericht Bundessozialgericht Bundesfinanzhof Bundesversammlung Bundesagentur_für_Arbeit Bundesanwaltschaft Bundespolizei Bundesnachrichtendienst
Verfassungsschutz Nationalrat Ständerat Reichstag Wehrmacht Luftwaffe Gestapo Waffen-SS SS SA Stasi Volkskammer BKA BND BSI BaFin Bafin BGH BVerfG LKA Deutscher_Bundestag Deutschen_Bundestag
Europäische_Union Europäischen_Union EU Europäische_Kommission Europäischen_Kommission EU-Kommission EU-Parlament Europaparlament Europäisches_Parlament Europäischen_Parlament Europarat
Europäischer_Gerichtshof Europäischen_Gerichtshof Europäische_Zentralbank Europäischen_Zentralbank EZB EuGH Eurostat Europol Frontex EWG EFTA Vereinte_Nationen Vereinten_Nationen UN UNO
UN-Sicherheitsrat Weltsicherheitsrat UNESCO Unesco UNICEF Unicef UNHCR WHO Weltgesundheitsorganisation IAEA IAEO NATO Nato OSZE OECD WTO Welthandelsorganisation IWF
Internationaler_Währungsfonds Internationalen_Währungsfonds Weltbank Völkerbund Afrikanische_Union Afrikanischen_Union Arabische_Liga Arabischen_Liga ASEAN OPEC Opec Rotes_Kreuz Roten_Kreuz Deutsches_Rotes_Kreuz Deutschen_Roten_Kreuzes DRK
Amnesty_International Greenpeace WWF NABU BUND Attac Human_Rights_Watch Ärzte_ohne_Grenzen Reporter_ohne_Grenzen Transparency_International Foodwatch Caritas Diakonie Oxfam
Hamas Hisbollah Fatah PLO Taliban al-Qaida Al-Qaida Al_Qaida al-Kaida IS Boko_Haram ETA IRA PKK RAF Muslimbruderschaft Kreml Pentagon Weißes_Haus Weißen_Haus FBI CIA NSA NASA ESA DLR Roskosmos Bundesärztekammer Bundesjustizministerium Bundesfinanzministerium Bundesinnenministerium Bundesumweltministerium Bundeswirtschaftsministerium Bundesgesundheitsministerium Auswärtiges_Amt Auswärtigen_Amt Alitalia Talanx Uniper Champions_League Bundesliga
ARD ZDF WDR NDR MDR SWR BR HR RBB rbb SR ORF SRF SRG RTL ProSieben Sat.1 VOX Arte arte 3sat Deutschlandfunk Deutschlandradio Deutsche_Welle BBC CNN ABC CBS NBC Fox_News Al_Jazeera Al-Dschasira
dpa DPA AFP AP Reuters Bloomberg ddp epd KNA SID APA Interfax ITAR-TASS TASS Xinhua dpa-AFX Spiegel Spiegel_Online Die_Zeit Bild-Zeitung Handelsblatt Wirtschaftswoche WirtschaftsWoche taz FAZ
Frankfurter_Allgemeine Frankfurter_Allgemeine_Zeitung Frankfurter_Rundschau Süddeutsche_Zeitung Süddeutschen_Zeitung Neue_Zürcher_Zeitung Neuen_Zürcher_Zeitung NZZ Tagesspiegel Berliner_Zeitung
Berliner_Morgenpost Kölner_Stadt-Anzeiger Rheinische_Post Tages-Anzeiger New_York_Times Washington_Post Wall_Street_Journal Guardian Financial_Times Financial_Times_Deutschland Economist Le_Monde Times Wikipedia Wikimedia Wikinews
ADAC IG_Metall IG_BCE Verdi ver.di DGB GEW GdP EVG GDL Cockpit Ufo BDI BDA DIHK ZEW Ifo ifo DIW IfW GfK Bitkom VDA VDMA Stiftung_Warentest Verbraucherzentrale Max-Planck-Gesellschaft Fraunhofer
Fraunhofer-Gesellschaft Helmholtz-Gemeinschaft Robert_Koch-Institut Robert-Koch-Institut RKI Paul-Ehrlich-Institut Leopoldina Charité Humboldt-Universität RWTH KIT TÜV Dekra Schufa GEMA
Deutsche_Bahn Deutschen_Bahn Deutsche_Bank Deutschen_Bank Deutsche_Post Deutschen_Post Deutsche_Telekom Deutschen_Telekom Deutsche_Börse Deutschen_Börse Deutsche_Lufthansa Commerzbank Dresdner_Bank Postbank HypoVereinsbank KfW DZ_Bank LBBW BayernLB HSH_Nordbank WestLB
Sparkasse Volksbank Allianz Adidas adidas Aldi Audi Axel_Springer BASF Bayer Beiersdorf Bertelsmann BMW Boehringer_Ingelheim Bosch Continental Conti Covestro Daimler DaimlerChrysler Mercedes Mercedes-Benz DHL
E.ON Eon EnBW Evonik Fraport Fresenius Germanwings Eurowings Air_Berlin TUI HeidelbergCement Henkel Hochtief Hugo_Boss Infineon Karstadt Kaufhof Galeria KarstadtQuelle Lanxess Lidl Lufthansa Merck Rewe Edeka Munich_Re Münchener_Rück
Opel Osram Porsche Puma RWE Salzgitter SAP Schaeffler Schlecker Siemens Siemens_Energy Stada Steilmann Telekom Thyssenkrupp ThyssenKrupp Vattenfall Volkswagen VW Vonovia Wirecard Zalando ZF Zeiss Aleph_Alpha BioNTech Biontech Curevac CureVac
Airbus EADS Boeing Air_France KLM British_Airways Ryanair Easyjet easyJet Swiss Austrian_Airlines Nestlé Novartis Roche UBS Credit_Suisse ABB Glencore Swatch Swisscom OMV Voestalpine Erste_Bank Raiffeisen Renault Peugeot Citroën PSA Fiat Ferrari Maserati Volvo Scania
Ericsson Nokia Ikea IKEA Spotify H&M Shell BP Unilever Philips ING Vodafone Barclays HSBC GlaxoSmithKline AstraZeneca Sanofi Danone L'Oréal LVMH Gazprom Rosneft Lukoil Jukos Telefónica O2 E-Plus Santander Inditex Zara
Apple Google Alphabet Microsoft Amazon Facebook Meta Twitter YouTube Youtube Instagram WhatsApp Whatsapp LinkedIn Netflix Uber Airbnb Tesla SpaceX PayPal Paypal eBay Ebay Yahoo Oracle IBM Intel AMD Nvidia NVIDIA Qualcomm Cisco Dell HP Hewlett-Packard Adobe Salesforce
OpenAI Anthropic DeepMind Mistral Hugging_Face Perplexity xAI DeepSeek Alibaba Baidu Tencent Huawei Xiaomi ByteDance Lenovo ZTE Moonshot_AI Zhipu Sony Samsung LG Panasonic Toshiba Hitachi Nintendo Toyota Honda Nissan Mitsubishi Mazda Daihatsu Suzuki Hyundai Kia TSMC Foxconn ASML
General_Motors GM Ford Chrysler General_Electric Goldman_Sachs JP_Morgan JPMorgan Morgan_Stanley Lehman_Brothers Citigroup BlackRock Berkshire_Hathaway Pfizer Moderna Johnson_&_Johnson Monsanto Coca-Cola Pepsi McDonald's McDonald’s Starbucks Walmart Nike Disney Warner_Bros Exxon ExxonMobil Chevron
FIFA Fifa UEFA Uefa DFB DFL IOC DOSB NBA NFL DEL FC_Bayern FC_Bayern_München Bayern_München Borussia_Dortmund BVB Borussia_Mönchengladbach Schalke_04 Schalke Werder_Bremen Hamburger_SV HSV Hertha_BSC Hertha VfB_Stuttgart VfL_Wolfsburg Bayer_Leverkusen Eintracht_Frankfurt
1._FC_Köln 1._FC_Nürnberg 1._FC_Kaiserslautern Hannover_96 Mainz_05 SC_Freiburg RB_Leipzig Union_Berlin Arminia_Bielefeld VfL_Bochum Dynamo_Dresden Hansa_Rostock Real_Madrid FC_Barcelona Manchester_United Manchester_City FC_Chelsea FC_Liverpool FC_Arsenal Juventus_Turin Juventus AC_Mailand Inter_Mailand
`;
