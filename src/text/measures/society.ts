/** Measures of people: accidents, crime, politics, health, education, sport, culture, transport. */
export const SOCIETY = `
deaths           count  status | f Zahl der Toten | number of deaths | Tote Todesopfer Tod Todesfall Opferzahl Leiche Verstorbene Totenzahl Opfer Gestorbene Getötete Verkehrstote Tödlich | sterben umkommen töten verunglücken ertrinken | dead death deaths fatality fatalities casualty death_toll toll body bodies | die kill perish drown
injured          count  status | f Zahl der Verletzten | number of injured | Verletzte Verwundete Schwerverletzte Leichtverletzte Verletzter | verletzen verwunden | injured injury injuries wounded hurt | injure wound
missing          count  status | f Zahl der Vermissten | number of missing | Vermisste Vermisster Verschollene | vermissen | missing | 
evacuated        count  status | f Zahl der Evakuierten | number of evacuated people | Evakuierte | evakuieren | evacuees evacuee | evacuate
displaced        count  status | f Zahl der Vertriebenen | number of displaced people | Vertriebene Binnenvertriebene Obdachlose | vertreiben | displaced homeless |
rescued          count  status | f Zahl der Geretteten | number of rescued people | Gerettete | retten bergen | rescued survivors survivor | rescue
rescuers         count  status | f Zahl der Einsatzkräfte | number of rescuers | Einsatzkraft Einsatzkräfte Feuerwehrmann Feuerwehrleute Helfer Rettungskraft Rettungskräfte Sanitäter | | rescuer rescuers firefighter firefighters responders helpers |
refugees         count  status | f Zahl der Flüchtlinge | number of refugees | Flüchtling Geflüchtete Asylbewerber Asylsuchende Migrant Schutzsuchende Asylantrag Asylanträge | fliehen | refugee refugees migrant migrants asylum_seekers | flee
arrests          count  period | f Zahl der Festnahmen | number of arrests | Festnahme Verhaftung Festgenommene | festnehmen verhaften | arrest arrests detainee detainees | arrest detain
suspects         count  status | f Zahl der Verdächtigen | number of suspects | Verdächtige Tatverdächtige Beschuldigte Angeklagte | | suspect suspects defendant defendants |
crimes           count  period | f Zahl der Straftaten | number of crimes | Straftat Verbrechen Delikt Tat Einbruch Diebstahl Überfall | | crime crimes offence offences offense offenses burglary theft | 
sentence         duration period | f Haftstrafe | sentence | Haftstrafe Freiheitsstrafe Gefängnisstrafe Haft Strafmaß | verurteilen | sentence prison_sentence jail_term prison | sentence
police           count  status | f Zahl der Polizisten | number of police officers | Polizist Polizistin Beamte Beamter Polizeibeamte | | officer officers policeman policemen |
soldiers         count  status | f Zahl der Soldaten | number of soldiers | Soldat Soldatin Truppe Truppenstärke Kämpfer | | soldier soldiers troop troops fighter fighters |
hostages         count  status | f Zahl der Geiseln | number of hostages | Geisel Entführte | entführen | hostage hostages | kidnap
drones           count  period | f Zahl der Drohnen | number of drones | Drohne Rakete Marschflugkörper Geschoss | | drone drones missile missiles rocket rockets |
attacks          count  period | f Zahl der Angriffe | number of attacks | Angriff Anschlag Attacke Luftangriff | | attack attacks strike strikes raid raids |
infections       count  status | f Zahl der Infektionen | number of infections | Infektion Neuinfektion Infizierte Erkrankte Kranke Erkrankung Ansteckung Infektionsfall Krankheitsfall | infizieren erkranken | infection infections | infect
patients         count  status | f Zahl der Patienten | number of patients | Patient Patientin Proband Probandin Studienteilnehmer Versuchsperson | behandeln | patient patients | treat
hospital-beds    count  status | f Zahl der Betten | number of beds | Bett Klinikbett Intensivbett | | bed beds |
vaccinations     count  status | f Zahl der Impfungen | number of vaccinations | Impfung Impfdosis Impfdosen Geimpfte | impfen | vaccination vaccinations dose doses vaccinated | vaccinate
incidence        number status | f Inzidenz | incidence | Inzidenz Sieben-Tage-Inzidenz | | incidence |
vaccination-rate percent status | f Impfquote | vaccination rate | Impfquote | | vaccination_rate |
efficacy         percent period | f Wirksamkeit | efficacy | Wirksamkeit Schutzwirkung | | efficacy effectiveness |
life-expectancy  duration status | f Lebenserwartung | life expectancy | Lebenserwartung | | life_expectancy |
births           count  period | f Zahl der Geburten | number of births | Geburt Geburtenzahl Neugeborene | gebären | birth births newborns | 
inhabitants      count  status | f Einwohnerzahl | population | Einwohner Einwohnerzahl Bevölkerung Bewohner Bürger | leben wohnen | inhabitant inhabitants population resident residents citizen citizens | live
households       count  status | f Zahl der Haushalte | number of households | Privathaushalt Familie =Haushalte =Haushalten | | household households family families |
homes            count  status | f Zahl der Wohnungen | number of homes | Wohnung Wohneinheit Eigenheim Sozialwohnung Baugenehmigung | | home homes flat flats apartment apartments dwelling dwellings |
buildings        count  status | f Zahl der Gebäude | number of buildings | Gebäude Haus Wohnhaus Häuser | | building buildings house houses |
people           count  status | f Zahl der Menschen | number of people | Mensch Person Leute Mann Frau Kind Jugendliche Betroffene Erwachsene Senior | | people person persons man men woman women child children adult adults |
visitors         count  period | f Besucherzahl | number of visitors | Besucher Besucherin Gast Zuschauer Besucherzahl Zuschauerzahl Fan Publikum | besuchen | visitor visitors guest guests spectator spectators attendance audience crowd fans | attend visit
overnight-stays  count  period | f Zahl der Übernachtungen | number of overnight stays | Übernachtung | übernachten | overnight_stays |
viewers          count  period | f Zuschauerzahl | number of viewers | Fernsehzuschauer TV-Zuschauer Einschaltquote Reichweite | einschalten | viewer viewers viewership ratings | watch
tickets          count  period | f Zahl der Eintrittskarten | number of tickets | Ticket Eintrittskarte Karte | | ticket tickets |
protesters       count  status | f Zahl der Demonstranten | number of protesters | Demonstrant Demonstrierende Teilnehmer Teilnehmerin Teilnehmende Protestierende Kundgebungsteilnehmer | demonstrieren teilnehmen | protester protesters demonstrator demonstrators marchers participants participant | demonstrate
strikers         count  status | f Zahl der Streikenden | number of strikers | Streikende | streiken | striker strikers | 
students         count  status | f Zahl der Studierenden | number of students | Student Studentin Studierende Studienanfänger | studieren | student students undergraduates | enrol
pupils           count  status | f Schülerzahl | number of pupils | Schüler Schülerin Schulkind | | pupil pupils |
teachers         count  status | f Zahl der Lehrkräfte | number of teachers | Lehrer Lehrerin Lehrkraft Lehrkräfte | | teacher teachers |
schools          count  status | f Zahl der Schulen | number of schools | Schule Kita Kindertagesstätte | | school schools nursery nurseries |
members          count  status | f Mitgliederzahl | number of members | Mitglied Mitgliederzahl | | member members membership |
votes            count  period | f Stimmenzahl | number of votes | Stimme Wählerstimme Stimmzettel Jastimme Gegenstimme | stimmen | vote votes ballot ballots | vote
vote-share       percent period | m Stimmenanteil | vote share | Stimmenanteil Zweitstimmenanteil Zweitstimmen Wahlergebnis Erststimmen | | vote_share share_of_the_vote |
poll             percent status | m Umfragewert | poll rating | Umfrage Umfragewert Sonntagsfrage Zustimmungswert Beliebtheit Zustimmung | | poll polls poll_rating approval_rating approval survey |
respondents      count  period | f Zahl der Befragten | number of respondents | Befragte Umfrageteilnehmer | befragen | respondent respondents | survey
turnout          percent period | f Wahlbeteiligung | turnout | Wahlbeteiligung | | turnout voter_turnout |
voters           count  status | f Zahl der Wahlberechtigten | number of voters | Wahlberechtigte Wähler Wählerin Stimmberechtigte | | voter voters electorate |
seats            count  period | f Zahl der Sitze | number of seats | Sitz Mandat Abgeordnetensitz Abgeordnete | | seat seats mandate mandates lawmakers MPs deputies |
signatures       count  status | f Zahl der Unterschriften | number of signatures | Unterschrift Unterzeichner | unterzeichnen | signature signatures signatories | sign
goals            count  period | f Zahl der Tore | number of goals | =Tor =Tore =Toren =Tors Treffer | treffen | goal goals | score
points           count  status | f Punktzahl | points | Punkt Zähler Punktzahl | | point points |
medals           count  status | f Zahl der Medaillen | number of medals | Medaille Goldmedaille Titel | | medal medals title titles |
matches          count  status | f Zahl der Spiele | number of matches | Spiel Partie Begegnung Einsatz Länderspiel | | match matches game games appearance appearances |
wins             count  status | f Zahl der Siege | number of wins | Sieg Saisonsieg | gewinnen siegen | win wins victory victories | win
defeats          count  status | f Zahl der Niederlagen | number of defeats | Niederlage Pleiten | | defeat defeats |
transfer-fee     currency period | f Ablösesumme | transfer fee | Ablösesumme Ablöse Transfersumme | | transfer_fee |
prize-money      currency period | n Preisgeld | prize money | Preisgeld Gewinnsumme Jackpot | | prize_money prize purse jackpot |
record           number status | m Rekord | record | Bestzeit Bestweite Weltrekord Bestmarke | | world_record personal_best |
passengers       count  period | f Zahl der Passagiere | number of passengers | Passagier Fahrgast Reisende Insasse Fluggast Passagierzahl Fahrgäste | befördern | passenger passengers travellers travelers occupants | carry
flights          count  period | f Zahl der Flüge | number of flights | Flug Verbindung Start | | flight flights |
trains           count  period | f Zahl der Züge | number of trains | =Zug =Züge =Zügen =Zugs Bahn Bus Fernzug ICE | | train trains bus buses |
vehicles         count  status | f Zahl der Fahrzeuge | number of vehicles | Fahrzeug Auto Wagen Pkw Lastwagen Lkw Elektroauto E-Auto | | vehicle vehicles car cars truck trucks lorry lorries |
aircraft         count  status | f Zahl der Flugzeuge | number of aircraft | Flugzeug Maschine Hubschrauber Jet Kampfjet | | aircraft plane planes jet jets helicopter helicopters |
ships            count  status | f Zahl der Schiffe | number of ships | Schiff Boot Tanker Frachter Fähre | | ship ships boat boats tanker tankers vessel vessels |
containers       count  period | m Containerumschlag | container throughput | Container Standardcontainer Containerumschlag | | container containers throughput |
accidents        count  period | f Zahl der Unfälle | number of accidents | Unfall Verkehrsunfall Unglück Zusammenstoß | | accident accidents crash crashes collision |
delay            duration period | f Verspätung | delay | Verspätung Verzögerung Wartezeit | verspäten | delay delays | delay
punctuality      percent period | f Pünktlichkeit | punctuality | Pünktlichkeit Pünktlichkeitsquote | | punctuality |
complaints       count  period | f Zahl der Beschwerden | number of complaints | Beschwerde Klage Anzeige Strafanzeige | | complaint complaints lawsuit lawsuits |
ships-waiting    count  status | f Zahl der wartenden Schiffe | number of waiting ships | Reede | | queue |
animals          count  status | f Zahl der Tiere | number of animals | Tier Rind Schwein Schaf Huhn Wolf Kuh | | animal animals cow cows pig pigs sheep wolf wolves |
animals-culled   count  status | f Zahl der getöteten Tiere | number of animals culled | Keulung | keulen | culls | cull
tested           count  status | f Zahl der Getesteten | number of people tested | Getestete | testen | tested | test
things           count  status | f Zahl | number | Ding Sache Gegenstand | | thing things item items |
`;
