/** Words that announce a name in German, and words that look like one and are none. */

/** Roles and titles: the capitalised word behind one of them is a person. Compounds end in them: "Alibaba-Manager". */
export const GERMAN_ROLES = `
hostess torjäger torschütze theologe theologin ikone star kaiserin diktator milliardär milliardärin vorstandsmitglied gründungsmitglied abgeordnete abgeordneter abgeordneten admiral aktivist aktivistin analyst analystin angeklagte angeklagter anwalt anwältin arzt ärztin astronaut
astronautin ausschussvorsitzende autor autorin außenministerin ökonom ökonomin baron baronin beauftragte beauftragter beraterin berater bischof bischöfin botschafter botschafterin bruder bundestrainer
bürgermeister bürgermeisterin chef chefin chefredakteur cheftrainer coach dichter dirigent dirigentin direktor direktorin doktor entwickler entwicklerin erfinder erzbischof experte expertin
fahrer fahrerin forscher forscherin fotograf fotografin fürst fürstin general geschäftsführer geschäftsführerin gouverneur gouverneurin graf gräfin gründer gründerin mitgründer mitgründerin
herr herrn frau herausgeber herausgeberin herzog herzogin historiker historikerin hauptmann ingenieur ingenieurin innenminister journalist journalistin juristin jurist kaiser kaiserin kandidat kandidatin kanzler kanzlerin kapitän kardinal kollege kollegin
kommissar kommissarin komponist komponistin könig königin kritiker künstler künstlerin leiter leiterin lehrer lehrerin major manager managerin meister meisterin minister ministerin
ministerpräsident ministerpräsidentin moderator moderatorin monsignore musiker musikerin nobelpreisträger oberbürgermeister oberbürgermeisterin oberst offizier papst parteichef parteichefin partner partnerin pastor pfarrer
philosoph philosophin pilot pilotin politiker politikerin premier premierminister premierministerin präsident präsidentin prinz prinzessin produzent professor professorin prof psychologe psychologin rapper
redakteur redakteurin referent regisseur regisseurin rektor rennfahrer richter richterin sänger sängerin schauspieler schauspielerin schriftsteller schriftstellerin schwester senator senatorin sohn spieler spielerin sprecher sprecherin
staatschef staatssekretär staatssekretärin staatsanwalt staatsanwältin stürmer torhüter torwart stellvertreter stellvertreterin sultan tochter trainer trainerin unternehmer unternehmerin verteidiger vorsitzende vorsitzender vorsitzenden vorstand vorstandschef vorstandsvorsitzende
weltmeister weltmeisterin wissenschaftler wissenschaftlerin zar zeuge zeugin dr med rer nat hc ing sir lady lord don pater ceo cto cfo vize vizepräsident vizepräsidentin
`;

/** A noun that makes an organisation's name with what follows ("Universität Leipzig") or a preceding adjective. */
export const GERMAN_ORG_HEADS = `
akademie agentur amt bank behörde bibliothek botschaft bund bundesamt bundesagentur bundesanstalt bundesministerium bundesverband bundeszentrale bundesverfassungsgericht bündnis club dachverband fachhochschule fakultät fernsehen fußballclub
flughafen fonds fraktion gemeinschaft genossenschaft gericht gesellschaft gewerkschaft gymnasium handelskammer hochschule industrie- institut kammer kirche klinik klinikum kommission komitee konzern krankenhaus kunsthalle kunstverein
landesamt landgericht landkreistag landtag landeskriminalamt liga luftwaffe marine ministerium museum oberlandesgericht amtsgericht verwaltungsgericht oberverwaltungsgericht landesbank orchester organisation orden partei philharmoniker polizei polizeidirektion polizeipräsidium präsidium
rat reederei rundfunk schule sender sportverein staatsanwaltschaft staatsoper stadtwerke stiftung technische theater tierpark universität uni universitätsklinikum union verband verein vereinigung verlag verkehrsbetriebe versicherung volksbank werke werft zeitung zentralbank zentralrat zentrum zoo
feuerwehr sparkasse kreissparkasse raiffeisenbank sportclub turnverein schützenverein forschungszentrum forschungsinstitut allgemeine
`;

/** Forms of companies and clubs that close a name: "Muster GmbH & Co. KG". */
export const COMPANY_FORMS = `AG GmbH gGmbH mbH SE KG KGaA OHG UG eG e.V e.V. eV GbR Co Co. Inc Inc. Corp Corp. Corporation Company Ltd Ltd. Limited LLC LLP LP plc PLC S.A. SA S.p.A. SpA Oyj ASA AB NV N.V. BV B.V. Holding Group Gruppe Technologies Pharmaceuticals AI Labs`;

/** Prefixes of clubs: "FC Muster". */
export const CLUB_PREFIXES = `FC SC SV TSV VfB VfL TuS FSV BSC TSG SpVgg SG HSG EHC ERC EC ASV KSV MSV AC AS AFC RC CD CF BC HC TV TTC FK SK 1.FC`;

export const NAME_PARTICLES = `von van vom zu zur zum de del della di da do dos du la le el al bin ibn ben ter ten af av`;

/** Behind these a capitalised unknown word is most likely a place ("in Musterhausen"), if no article intervenes. */
export const GERMAN_PLACE_CUES = `in aus nach bei nahe stadt gemeinde dorf ort landkreis kreis bezirk kanton provinz insel region bundesstaat hauptstadt flughafen landeshauptstadt ortschaft stadtteil ortsteil kleinstadt hafenstadt großstadt metropole`;

/** Endings of German place names; only with a place cue before them or in a list of places. */
export const PLACE_ENDINGS =
  /(?:burg|berg|dorf|heim|hausen|ingen|stadt|furt|bach|feld|ow|itz|kirchen|brück|brücken|hafen|tal|wald|land|au|see|haven|stedt|leben|rode|büttel|horst|hof|roda|weiler|stein|fels)$/;

/** Illnesses, substances, games and creeds: no names though no article stands before them ("gegen Malaria"). */
export const NAMELESS_NOUNS = `
Malaria Ebola Cholera Tuberkulose Masern Mumps Röteln Polio Kinderlähmung Diabetes Demenz Krebs Grippe Influenza Corona Dengue Zika Typhus Tetanus Hepatitis Rheuma Asthma Borreliose Tollwut Vogelgrippe Schweinegrippe Schweinepest
Übergewicht Fieber Husten Kokain Heroin Cannabis Haschisch Marihuana Ecstasy Nikotin Koffein Alkohol Opium Uran Plutonium Lithium Kobalt Nickel Kupfer Zink Aluminium Titan Wasserstoff Sauerstoff Stickstoff Kohlenstoff Kohlendioxid Methan Ammoniak Ozon Glyphosat Asbest
Penicillin Insulin Cortison Morphium Tennis Rugby Handball Volleyball Basketball Eishockey Hockey Golf Boxen Turnen Schach Judo Karate Yoga Islam Christentum Judentum Buddhismus Hinduismus Kommunismus Sozialismus Kapitalismus Faschismus Nationalsozialismus Liberalismus
Antisemitismus Rassismus Terrorismus Islamismus Feminismus Euro Dollar Yen Franken Rubel Lira Pfund Renminbi Yuan Rupie Rupien Peso Zloty Forint Kronen
`;
/** Capitalised abbreviations that name no organisation. */
export const NO_NAMES = `
RT EBIT EBITDA PLZ FCKW DNA ICE IC RE TV PC IT KI AI ID DNA DNS GPS SMS PDF CD DVD PKW Pkw LKW Lkw SUV MEZ MESZ UTC GMT CET EUR USD CHF GBP EURO MwSt WLAN USB LED LCD HIV AIDS Aids ALS EDV PR HR CEO CTO CFO COO UHR NEU II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI OK BIP EM WM OP ÖPNV ABM ALG
FAQ RSS URL HTML API CPU GPU RAM ISBN IBAN WKN ISIN DAX MDAX TecDAX SDAX CO2 CO H5N1 SARS COVID COVID-19 Covid Covid-19 BSE PS KW KWH MW GW TWH NR NR. ABS BGB StGB StVO GG USK FSK UKW MP SPIEGEL TIPP INFO NEWS VIDEO FOTO BILD LIVE TOP MEHR DER DIE DAS UND IM IN AM VON ZU MIT AUF FÜR EIN EINE
`;
