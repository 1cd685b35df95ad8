/** Everyday German nouns in small letters, as they stand alone or close a compound: a capital on them is no sign of a name. */
export const NOUN_HEADS = `
abbau abend abfahrt abfall abgabe abkommen ablauf ablehnung abnahme abreise absage abschied abschluss abschnitt
absender absicht absprache abstand abstieg abstimmung absturz abteil abteilung abwehr achse adel affäre agent ahnung
akte aktie aktion alarm album alkohol alltag alter amt analyse anbau anbieter anblick anfall anfang anfrage angabe
angebot angehörige angeklagte angelegenheit angriff angst anhang anhänger anklage ankunft anlage anlass anleihe
anliegen anmeldung annahme anreiz anruf ansatz anschlag anschluss ansehen ansicht anspruch anstieg anteil antrag
antrieb antwort anwalt anwendung anzahl anzeige apfel apotheke apparat arbeit arbeiter arbeitgeber arbeitnehmer
arbeitsplatz architekt archiv arm armee armut art artikel arznei arzt aspekt ast atem atom aufbau aufenthalt
auffassung aufgabe aufklärung auflage auflösung aufnahme aufruf aufschwung aufsicht aufstand aufstieg auftakt auftrag
auftritt aufwand auge augenblick ausbau ausbildung ausblick ausbruch ausdruck auseinandersetzung ausfahrt ausfall
ausflug ausfuhr ausgabe ausgang ausgleich auskunft ausland ausländer auslöser ausmaß ausnahme ausrüstung aussage
ausschuss aussicht ausstattung ausstellung austausch austritt auswahl ausweg ausweis auto automat autor bach bahn
bahnhof balkon ball band bank barrel bart basis batterie bau bauch bauer baum beamte becken bedarf bedenken bedeutung
bedingung bedrohung beere befehl begegnung beginn begriff begründung behandlung behauptung behörde beifall bein
beispiel beitrag bekannte belag belastung beleg belegschaft benutzer benzin beobachter beobachtung berater beratung
bereich bereitschaft berg bericht beruf berufung bescheid beschluss beschwerde beschäftigte besitz besitzer besuch
besucher beteiligung betrag betreiber betreuung betrieb betrug bett beute bevölkerung bewegung beweis bewerber
bewohner bewusstsein beziehung bezirk bezug bibel biene bier bilanz bild bilder bildung birne blatt blick blitz block
blume blut blätter blüte boden bogen bohne bombe boot bord brand brauch braut brief brille bruch bruder brust brücke
brüder buch buchstabe budget bund bundesland bus busch böe börse bücher bühne bündnis bürger bürgermeister büro chance
charakter chef chemie chor code computer container dach dame dampf dank darlehen darstellung datei daten datum dauer
debatte decke defizit delegation demokratie demonstrant demonstration denkmal depot dialog dichte dieb diebstahl
dienst diesel ding direktor diskussion distanz dokument dollar dom dorf drama drang dreh dreieck drittel droge drohne
drohung druck duft dunkelheit durchbruch durchschnitt durst dörfer ebene ecke effekt ehe ehefrau ehemann ehre eid
eifer eigenschaft eigentum eimer einbruch einfahrt einfall einfluss einführung eingang eingriff einheit einigung
einkauf einkommen einladung einleitung einnahme einrichtung einsatz einschätzung einsicht einstellung einstieg eintrag
eintritt einwand einwohner einzelheit eis eisen eisenbahn element eltern ende energie engagement enkel ensemble
entdeckung entfernung entführer entlassung entscheidung entschluss entstehung entwicklung entwurf epoche erbe erdbeben
erde ereignis erfahrung erfinder erfindung erfolg ergebnis erhebung erholung erhöhung erinnerung erklärung erkrankung
erlaubnis erlebnis erlös ermittler ermittlung ermordung ernte ernährung ersatz erscheinung erwartung erweiterung
erzähler erzählung eröffnung esel essen etage etappe etat euro examen exemplar existenz experte explosion export
fabrik fach faden fahne fahrer fahrgast fahrrad fahrt fahrzeug faktor fall falle familie fan fang farbe fass fassung
fehler feier feiertag feind feld felder fels fenster ferien ferne fernsehen fest festival festnahme fett feuer
feuerwehr figur film filter finale finanzierung finger firma fisch flagge flamme flasche fleisch flieger flotte flucht
flug fluggast flughafen flugzeug flur fluss flut fläche flüchtling flügel folge folter forderung form format formel
forscher forschung fortschritt foto frage fraktion frau freiheit freizeit freude freund frieden frist front frucht
früchte fund fusion futter fuß fußball fähigkeit fälle förderung führer führung gabe gang garage garten gas gasse gast
gattung gebiet gebiete gebirge gebot gebrauch geburt geburtstag gebäude gebühr gedanke gedicht gefahr gefallen gefecht
gefängnis gefühl gegend gegenstand gegenteil gegenwart gegner gehalt geheimnis gehirn gehäuse geisel geist geld
gelegenheit geltung gelände gemeinde gemeinschaft gemälde gemüse genehmigung generation gericht geruch gerät gerücht
gesang geschehen geschenk geschichte geschlecht geschmack geschoss geschwindigkeit geschäft gesellschaft gesetz
gesicht gespräch gestalt gesuch gesundheit getränk gewalt gewebe gewehr gewicht gewinn gewinner gewitter gewohnheit
gewässer gipfel glanz glas glaube gleis glocke gläubiger glück gnade gold gott grab graben grad gras gremium grenze
griff grund grundlage grundstück gruppe gruß gräber größe gründe gründung gut gäste götter güte güter haar hafen haft
hahn halbfinale halbjahr halbzeit hals halt haltung hammer hand handel handlung handy hang hardware hase haufen haupt
hauptrolle hauptstadt haus haushalt haut heer heft heil heim heimat heirat held helfer hemd herausforderung herbst
herkunft herr herrschaft herrscher hersteller herz hilfe himmel hinsicht hintergrund hinweis hirn hirsch hitze hobby
hochschule hochwasser hochzeit hof hoffnung holz honig horizont hose hotel hubschrauber huhn hund hunger hut häftling
hälfte hände händler häuser höfe höhe höhle hügel hütte idee identität impfstoff import impuls index industrie
inflation information inhaber inhalt initiative innenstadt insasse insekt insel institut instrument inszenierung
interesse internet interview investition investor irrtum jacht jagd jahr jahrestag jahrhundert jahrzehnt journal
jubiläum jude jugend jugendliche junge jury justiz jäger kabel kabinett kaffee kaiser kalender kamera kamin kammer
kampf kanal kandidat kanone kante kanzlei kapazität kapitel kapitän karriere karte kasse kasten katalog katastrophe
kategorie kater kathedrale katze kauf keller kenner kenntnis kern kerze kette kilo kilometer kind kinder kino kirche
kirsche klage klang klasse kleid kleidung klima klingel klinik kloster klub kläger knochen knopf koalition koffer
kohle kollege kombination komet komitee kommentar kommission kommune komponente komponist konferenz konflikt kongress
konkurrent konkurrenz konsequenz kontakt kontinent konto kontrolle konzept konzern konzert kopf kopie korb korn
korrespondent korruption kosten kraft kraftwerk kragen kranke krankenhaus krankheit kredit kreis kreuz krieg krise
kriterium kritik krone kräfte kuchen kugel kuh kultur kunde kundgebung kunst kupfer kuppel kurs kurve kuss kälte
kämpfer käse käufer könig köpfe körper küche künste künstler küste labor lachen laden ladung lage lager laie lampe
land landschaft landtag landung landwirt last laster lauf laufzeit laune leben lebensmittel leder legende lehre lehrer
lehrgang leib leiche leid leine leistung leiter leitung lektüre lernen leser leute licht lichter liebe liebhaber lied
lieder lieferant lieferung liga linie linse lippe list liste liter literatur lizenz lob loch locke lohn lok luft lunge
lust läden länder länge lärm läufer löcher löffel löhne lösung löwe lüge macht magazin magen mal maler mandat mangel
mann mannschaft mantel marke marsch maschine masse material mauer maus maßnahme medaille medien medikament medizin
meer mehl mehrheit meile meinung meister meldung menge mensch merkmal messe messer messung metall meter methode miete
mieter milch militär minderheit mine minister ministerium minute mischung missbrauch mission mitarbeiter mitglied
mitte mittel mittwoch mode modell moderator moderne moment monat mond monster montag moor moral mord morgen motiv
motor motorrad mund museum musik musiker muskel muster mut mutter mächte mädchen männer märchen möbel mögliche
möglichkeit mörder müll münze mütter nachbar nachfolger nachfrage nachmittag nachricht nachspiel nacht nachteil nadel
nagel nahrung name nase nation natur nebel neffe neigung nerv netz netzwerk neuerung niederlage niveau nonne norden
norm not note notfall notiz null nummer nutzen nutzer nutzung nähe oase objekt obst ofen offizier ohr oktave oma onkel
oper operation opfer opposition orchester orden ordnung organ organisation orgel ort orte osten ozean paar paket
palast panne panzer papier papst park parlament partei partie partner party pass passage passagier passant patent
patient pause person personal perspektive pfad pfahl pfarrer pfeil pferd pflanze pflege pflicht phase phänomen pilot
pilz plan planet planung platte platz pläne plätze podium pokal pol politik politiker polizei polizist portal portrait
position post posten potenzial praxis preis presse priester prinz prinzip privileg probe problem produkt produktion
produzent professor profi programm projekt protest provinz prozent prozess präsident prüfung publikum pulver punkt
puppe qualität quartal quelle quote rad rahmen rakete rand rang rasse rat rate rathaus raub rauch raum reaktion rebell
rechnung recht redaktion rede referendum reform regal regel regen regierung regime region regisseur register reich
reichtum reifen reihe reis reise reiter reiz rekord religion rennen rente rentner republik reserve resolution rest
restaurant resultat rettung revier revolution rezept richter richtlinie richtung ring risiko riss ritter rock rohr
rohstoff rolle roman rose route rubrik ruf ruhe ruhm ruine runde rundfunk räder rätsel räuber räume rücken rückgang
rückkehr rückstand rücktritt rückzug saal sache saft sage saison salz sammlung sand satellit satz schach schachtel
schaden schaf schale schall schatten schatz schau schauspieler scheibe schein schenkung schicht schicksal
schiedsrichter schiff schild schirm schlacht schlaf schlag schlange schloss schlucht schluss schläge schlösser
schlüssel schmerz schmuck schnee schnitt schokolade schrank schranke schrecken schrei schreiben schrift schritt
schrott schuh schuld schule schulter schuss schutz schwanz schwein schwelle schwert schwester schwierigkeit schwäche
schäden schüler schüsse see seele segel seide seil seite sekretär sekunde semester sender sendung senkung serie
service sessel sicherheit sicht siedlung sieg sieger signal silber sinn sitte situation sitz sitzung skandal software
sohn soldat sommer sonne sonntag sorge sorte sozialist spalte spange spannung spatz spaß speicher speise spekulation
spende spezialist sphäre spiegel spiel spieler spinne spion spitze sport sportler sprache sprecher sprengsatz sprung
spur staat stab stadion stadt stahl stall stamm stand standard standort start station statistik statue status stau
staub steg stein stelle stellung stellungnahme stern steuer stich stichwahl stiefel stil stille stimme stimmung stock
stoff stollen stolz strafe straftat strahl strand strategie strauch straße strecke streik streit streitkräfte strich
strom struktur ströme student studie studio studium stufe stuhl stunde sturm sturz städte stände stärke störung stück
stücke stütze suche summe sumpf suppe symbol symptom system szene säge sänger sätze säule säure söhne süden tabelle
tablette tag tage takt taktik tal tank tankstelle tanz tasche tasse tat tatsache taube tausch team technik technologie
teich teil teile teilnahme teilnehmer telefon telegramm teller tempel temperatur tempo tendenz teppich termin terror
terrorist test text theater thema theorie therapie these tiefe tier tisch titel tochter tod tor tore tote tour tourist
tradition transport traube traum treffen treffer trend treppe treue trick trieb trikot triumph trommel tropfen trost
truppe träger träne träume tuch tumor tunnel turm turnier typ täler täter tätigkeit töchter tür türme ufer uhr umfang
umfeld umfrage umgang umgebung umsatz umstand umwelt umzug unfall unglück universität unrecht unruhe unterhalt
unternehmen unternehmer unterricht unterschied unterschrift unterstützung untersuchung unterwegs unwetter urlaub
ursache ursprung urteil vater verband verbesserung verbindung verbot verbrauch verbraucher verbrechen verbrecher
verbreitung verbände verdacht verdächtige verein vereinbarung vereinigung verfahren verfasser verfassung verfolgung
verfügung vergangenheit vergleich vergnügen verhalten verhandlung verhältnis verkauf verkehr verkäufer verlag verlauf
verletzte verletzung verlust verlängerung vermögen vernunft verordnung versammlung versicherung version versorgung
verspätung verständnis verstärkung versuch verteidiger verteidigung verteilung vertrag vertrauen vertreter vertretung
vertrieb verträge verwaltung verwandte verwendung verzicht veröffentlichung video vieh viertel virus vogel volk
vollmacht vorbereitung vorbild vordergrund vorfall vorgang vorgehen vorgänger vorhaben vorhang vorjahr vorlage
vorlesung vorort vorrang vorrat vorschlag vorschrift vorsicht vorsitz vorsprung vorstand vorstellung vorteil vortrag
vorwurf väter vögel völker wachstum waffe wagen wahl wahlkampf wahrheit wahrnehmung wald wand wandel ware warnung
wasser wechsel weg wege weib weide weile wein weise weite welle welt wende werbung werk werke werkstatt werkzeug wert
wesen westen wettbewerb wette wetter widerspruch widerstand wiese wille wind winkel winter wirkung wirt wirtschaft
wissen wissenschaft wissenschaftler witwe witz woche wochenende wohl wohnung wolf wolke wolle wort worte wunde wunder
wunsch wurf wurst wurzel wut wähler wälder wände wärme wäsche wörter wünsche würde wüste zahl zahlung zahn zange
zauber zaun zeichen zeichnung zeile zeit zeitalter zeitpunkt zeitraum zeitschrift zeitung zelle zelt zentrum
zerstörung zettel zeug zeuge ziege ziel zimmer zins zinsen zirkus zitat zone zorn zucker zug zugang zukunft zunahme
zunge zusage zusammenarbeit zusammenhang zuschauer zuschuss zustand zustimmung zutritt zuwanderung zwang zweck zweifel
zweig zwilling zähne züge öffentlichkeit öffnung übel überblick übergang überleben übernahme überraschung überschuss
überschwemmung übersetzung übersicht übung
`;
