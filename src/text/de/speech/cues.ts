/** German words around reported speech, as lists. */

/** "nach Angaben", "laut Bericht": nouns that name where a statement comes from. Compounds end in them. */
export const SOURCE_NOUNS = `
angaben angabe ansicht meinung auffassung einschätzung aussage aussagen bericht berichten berichte informationen information darstellung worten überzeugung schätzung schätzungen erkenntnissen erkenntnis
berechnungen berechnung medienberichten mitteilung mitteilungen studie untersuchung umfrage meldung meldungen vernehmen urteil analyse bekunden auskunft erklärung erklärungen ermittlungen vermutung vermutungen
prognose prognosen stellungnahme quellen experten beobachtern zeugen augenzeugen annahmen annahme lesart planungen plänen gesetz grundgesetz verfassung artikel statistik zahlen daten gutachten eindruck dafürhalten bewertung darstellungen schilderung schilderungen beobachtungen beobachtung äußerungen äußerung rechnung aufstellung wahrnehmung pressemitteilung lagebericht
`;

/** Nouns that hold a statement by themselves: "die Forderung, ...", "der Verdacht, dass ...". Compounds end in them. */
export const STATEMENT_NOUNS = `
behauptung behauptungen forderung forderungen vorwurf vorwürfe ankündigung ankündigungen hoffnung befürchtung befürchtungen verdacht annahme meinung ansicht auffassung these theorie prognose warnung warnungen angaben aussage aussagen gerücht gerüchte
meldung meldungen bericht berichte zweifel überzeugung einschätzung erklärung zusage versprechen drohung begründung hinweis hinweise kritik erkenntnis ergebnis schluss anweisung appell aufruf vorschlag vermutung spekulationen äußerung äußerungen
eindruck argument feststellung mitteilung zusicherung beteuerung vorhersage erwartung eingeständnis mahnung empfehlung anschuldigung anschuldigungen worten wunsch einwand
`;

/** Openers of clauses that hold what was said. */
export const CONTENT_OPENERS = `dass daß ob warum weshalb wieso wie wer wem wen was wo wohin wann wann welche welcher welches welchen wonach inwieweit inwiefern wofür womit wozu`;

/** Openers of clauses that may stand before the main clause inside what was said. */
export const SUBORDINATORS = `wenn falls sobald solange sofern soweit nachdem bevor ehe obwohl obgleich während weil da als indem seit seitdem bis damit um ohne anstatt statt`;

export const RELATIVES = `der die das dem den deren dessen denen welche welcher welches welchen wobei wodurch womit wofür worin worauf woran`;

export const PREPOSITIONS = `
ab an am ans auf aufs aus außer außerhalb anlässlich angesichts anhand aufgrund anstelle bei beim bis binnen dank durch durchs entgegen entlang für fürs gegen gegenüber gemäß hinter hinsichtlich im in infolge ins innerhalb inmitten
laut mangels mit mithilfe mittels nach nahe neben ohne per pro rund samt seit seitens statt trotz über übers um ums unter unterhalb unweit vom von vor vorm während wegen zu zum zur zwischen zugunsten zufolge
`;

/** Small words between subject and verb, or at the head of a sentence, that are no part of a subject. */
export const ADVERBS = `
aber allerdings also auch außerdem bereits besonders bislang bisher da dabei daher damals damit dann daraufhin darum deshalb dennoch derweil deswegen doch dort ebenfalls ebenso erneut erst etwa gar gestern gleichzeitig heute hier hierzu hingegen immer indes indessen insbesondere inzwischen
jedoch jetzt kürzlich lediglich mehrfach mehrmals mittlerweile morgen nämlich noch nun nur offenbar offiziell oft schließlich schon selbst sich so sogar somit später stattdessen trotzdem unterdessen vorher vorab weiter weiterhin weiters wenig wieder wiederum wörtlich zudem zuerst zugleich zuletzt zumindest
zunächst zusätzlich zuvor zwar dagegen anschließend ferner darüber hinaus dazu danach davor darauf dafür dazu daran und sondern denn oder nicht ihm ihr ihnen ihn uns es ausdrücklich ausführlich scharf erstmals ohnehin vielmehr öffentlich überdies ursprünglich vergangene vergangenen derzeit darin jegliche demnach seither seitdem vielleicht möglicherweise tatsächlich wohl ausgerechnet nebenbei
`;

export const NOMINATIVES = `der die das ein eine er sie es man wir ich dieser diese dieses jener jene mehrere viele einige zwei drei vier fünf sechs zehn alle beide kein keine sein seine ihr ihre unser unsere andere zahlreiche weitere manche jeder jede ein einer eines wer niemand`;
export const OBLIQUES = `dem den des einem einen einer eines diesem diesen ihm ihnen ihn mir mich uns euch seinem seinen seiner ihrem ihren ihrer keinem keinen beiden`;
export const PRONOUNS = `er sie es man wir ich dieser diese dieser jener jene der die das beide letzterer letztere ihr ihm seiner ihrer dessen deren ihren seinen`;

/** A noun before a quotation that makes it a title or a name, not speech. Compounds end in them. */
export const TITLE_NOUNS = `
zeitung zeitschrift magazin blatt nachrichtenmagazin wochenzeitung tageszeitung boulevardblatt titel motto namen name film spielfilm buch roman lied song album serie sendung show musical oper stück theaterstück band gruppe organisation partei bündnis projekt programm
aktion kampagne initiative verein schiff frachter tanker fähre satellit sonde raumfähre raumsonde rakete operation hurrikan taifun sturm tief hoch orkan preis auszeichnung orden begriff stichwort schlagwort thema rubrik ausstellung reihe begriffs wort worts bezeichnung slogan losung parole hotel restaurant lokal club sender
spitznamen spitzname beinamen pseudonym künstlernamen dokument gesetz gedicht bild gemälde operation fernsehsender radiosender agentur nachrichtenagentur internetseite website portal online-magazin dienst stiftung firma unternehmen gesellschaft institut label studie überschrift code-namen codenamen terrororganisation
sogenannte sogenannten sogenannter sogenanntes genannte genannten genannt fregatte yacht segelschiff kreuzfahrtschiff zeppelin airline tv-sender webseite blog projekts films buches vereins magazins typ typs modell marke wettbewerb festival kategorie klasse
`;
