/** Regular German verbs that news uses, without separable particles and mostly without fixed prefixes: `verb-forms.ts` adds those. */
import { wordList } from '../engine/wordlists.ts';

export const REGULAR_VERBS: readonly string[] = wordList(`
  achten addieren agieren ahnden ahnen aktivieren aktualisieren akzeptieren alarmieren amtieren analysieren ändern antworten
  appellieren applaudieren arbeiten argumentieren ärgern atmen attackieren äußern ausweiten automatisieren bangen basieren
  basteln bauen baggern baden beabsichtigen beachten beanspruchen beanstanden beantragen beantworten bearbeiten beauftragen
  bedauern bedeuten bedrohen beeilen beeindrucken beeinflussen beeinträchtigen beenden beerdigen befassen befördern
  befragen befreien befriedigen befristen befürchten befürworten begegnen begehren begeistern begleiten begnadigen begraben
  begrenzen begründen begrüßen begünstigen begutachten behandeln behaupten beherbergen beherrschen behindern bejahen
  bekämpfen beklagen bekräftigen belasten belästigen belegen belehren beleidigen beleuchten beliefern belohnen belügen
  bemängeln bemerken bemessen bemühen benachrichtigen benachteiligen benötigen benutzen beobachten berauben berechnen
  berechtigen bereichern bereinigen bereuen berichten berichtigen berücksichtigen beruhen beruhigen berühren beschädigen
  beschäftigen beschaffen beschenken bescheinigen beschlagnahmen beschleunigen beschränken beschuldigen beschützen beschweren
  beseitigen besetzen besichtigen besiedeln besiegeln besiegen besorgen bestatten bestätigen bestellen besteuern bestimmen
  bestrafen bestücken bestürzen besuchen betäuben beteiligen beten beteuern betonen betrachten betreuen beunruhigen beurlauben
  beurteilen bevorzugen bewachen bewaffnen bewahren bewähren bewältigen bewerten bewilligen bewirken bewirtschaften
  bewohnen bewundern bezahlen bezeichnen bezeugen bezichtigen beziffern bezwecken bezweifeln bezwingen bilanzieren bilden
  billigen blamieren bleichen blicken blitzen blockieren blühen bluten bohren bombardieren boomen boxen boykottieren brauchen
  brauen brausen bremsen brüllen brüskieren brüten buchen buddeln bündeln bürgen büßen campen chartern dämmen dampfen dämpfen
  danken dauern debattieren debütieren decken definieren degradieren dehnen delegieren dementieren demolieren demonstrieren
  demontieren demütigen deponieren destabilisieren deuten dienen differenzieren diktieren dirigieren diskriminieren
  diskutieren distanzieren dokumentieren dominieren donnern dotieren drängen drehen drohen drosseln drucken drücken dulden
  durchqueren durchsuchen duzen ehren eignen eilen einigen eliminieren empören enden engagieren enteignen entfachen entfalten
  entfernen entführen enthaupten enthüllen entlasten entlohnen entmachten entrichten entschädigen entschärfen entschuldigen
  entsenden entsorgen enttäuschen entwickeln entwaffnen entwerten erarbeiten erbeuten erblicken erforschen erfolgen erfordern
  erfüllen ergänzen ergattern erhärten erheben erheitern erhitzen erhöhen erholen erinnern erkämpfen erkranken erkunden
  erkundigen erlauben erläutern erleben erledigen erleichtern erlösen ermächtigen ermahnen ermitteln ermöglichen ermorden
  ermuntern ermutigen ernähren erneuern erniedrigen ernten erobern eröffnen erörtern erproben erraten erregen erreichen
  errichten erringen erschüttern erschweren ersetzen ersticken erstatten erstellen erteilen erwähnen erwarten erweitern erwecken
  erwidern erwirtschaften erzählen erzeugen erzielen eskalieren etablieren evakuieren exekutieren existieren expandieren
  experimentieren explodieren exportieren fabrizieren fahnden fällen fälschen falten färben faseln fassen fasten faszinieren
  favorisieren fegen fehlen feiern feilen feilschen fesseln feuern filmen filtern finanzieren fischen flammen flankieren
  flattern flicken fliesen florieren fluchen flüchten fluten folgen foltern fordern fördern formen formieren formulieren
  forschen fotografieren fragen freuen frieden fristen fühlen führen füllen funken funktionieren fürchten fusionieren fußen
  füttern gähnen garantieren gären gedulden gefährden gehorchen gehören geißeln genehmigen genügen gestalten gestatten
  gewähren gewährleisten gewöhnen glänzen glauben gliedern glücken glühen grasen gratulieren grenzen grillen grübeln gründen
  grüßen gucken gutachten haften hagen hageln halbieren hallen hämmern hamstern handeln handhaben hapern harren hassen hasten
  häufen hegen heilen heiraten heizen hemmen herrschen hetzen heucheln heulen hindern hinken hissen hoffen holen honorieren
  hören horten hoffen hungern hüpfen hüten identifizieren ignorieren illustrieren impfen importieren improvisieren
  industrialisieren infizieren informieren initiieren inhaftieren innehaben installieren inspizieren instrumentalisieren
  inszenieren integrieren intensivieren interessieren internieren interpretieren intervenieren interviewen investieren irren
  isolieren jagen jammern joggen jubeln jobben justieren kacheln kämpfen kanalisieren kandidieren kappen kapern kapitulieren
  kassieren kaufen kehren kennzeichnen kentern kippen klaffen klagen klammern klappen klären klatschen kleben kleiden klettern
  klicken klingeln klopfen knacken knallen knien knüpfen kochen koalieren kollabieren kollidieren kombinieren kommandieren
  kommen kommentieren kommunizieren kompensieren komponieren konfrontieren konkretisieren konkurrieren konservieren
  konsolidieren konstatieren konstruieren konsultieren konsumieren kontaktieren kontern kontrastieren kontrollieren
  konzentrieren konzipieren kooperieren koordinieren kopieren koppeln korrigieren kosten krachen kränken kratzen kreisen
  kremieren kreuzen kreieren kriechen krisen kriseln kritisieren krönen kühlen kümmern kündigen küren kürzen küssen lachen
  lächeln lagern lähmen lancieren landen langweilen lärmen lassen lasten lauern läuten lauten leben lecken leeren legalisieren
  legen legitimieren lehnen lehren leimen leisten leiten lenken lernen leuchten leugnen lichten liefern lieben liegen lindern
  listen lizenzieren loben locken lockern lodern lohnen lösen löschen lotsen lüften lähmen machen mahnen malen managen
  mangeln manipulieren markieren marschieren massieren mäßigen meckern meiden meinen meistern melden merken mieten mildern
  minimieren mischen missachten missbilligen missbrauchen mobilisieren moderieren modernisieren modifizieren monieren montieren
  morden motivieren münden munkeln mustern mutmaßen nachahmen nähen nähern narkotisieren necken neigen nennen nicken nisten
  nominieren normalisieren notieren nötigen nutzen nützen observieren offenbaren öffnen operieren opfern optimieren ordnen
  organisieren orientieren orten packen parken passen passieren patrouillieren patentieren pausieren pendeln pfänden pfeifen
  pflanzen pflegen pflücken pilgern planen plagen platzen platzieren plaudern plädieren plündern pochen pokern polarisieren
  polieren posieren posten prägen prahlen praktizieren präsentieren präsidieren präzisieren predigen preschen privatisieren
  proben probieren produzieren profilieren profitieren prognostizieren programmieren proklamieren promovieren propagieren
  prophezeien prosperieren protestieren protokollieren provozieren prüfen prügeln publizieren pumpen punkten putschen putzen
  quälen qualifizieren quellen quetschen quittieren rächen ragen rammen randalieren rangieren rasen rasten ratifizieren rätseln
  rauben rauchen räumen rauschen reagieren realisieren rechnen rechtfertigen recherchieren reden reduzieren reformieren regeln
  regieren registrieren regnen regulieren reichen reifen reihen reinigen reisen reizen reklamieren rekonstruieren renovieren
  reparieren repräsentieren reservieren residieren resignieren respektieren resultieren retten revidieren revolutionieren
  richten riskieren rodeln roden rollen rotieren rücken rudern rügen ruhen rühmen rühren ruinieren rüsten rutschen rütteln
  sabotieren säen sagen sägen sammeln sanieren sanktionieren sättigen säubern schaden schädigen schärfen schaffen schalten
  schämen schätzen schauen schaufeln scheitern schenken scherzen scheuen schichten schicken schieben schildern schimmeln
  schimpfen schlachten schlichten schließen schlüpfen schmecken schmieden schmücken schmuggeln schmunzeln schnappen schneien
  schnüren schockieren schonen schöpfen schrauben schreiten schrumpfen schuften schulden schulen schultern schürfen schüren
  schütteln schütten schützen schwächen schwächeln schwanken schwänzen schwärmen schwatzen schweben schwellen schwenken
  schwitzen segeln segnen sehnen senken servieren setzen seufzen sichern sichten sickern siedeln siegen signalisieren
  simulieren skandieren skizzieren sondieren sorgen sortieren spalten spannen sparen speichern speisen spenden sperren
  spezialisieren spiegeln spielen spionieren spotten sprengen spritzen sprudeln spuken spülen spüren stabilisieren stagnieren
  stammen standardisieren stapeln stärken starten stationieren statuieren staunen stauen stecken stellen stemmen stempeln
  steuern sticheln stiften stilllegen stimmen stolpern stoppen stören stornieren strafen strahlen stranden straffen strapazieren
  strecken streifen streiken streuen strömen strukturieren studieren stufen stürmen stürzen stützen subventionieren suchen
  summieren suspendieren symbolisieren synchronisieren tadeln tagen tanken tanzen tarnen tasten tauchen tauen taufen taugen
  taumeln tauschen täuschen teilen telefonieren tendieren terminieren terrorisieren testen thematisieren therapieren tilgen
  timen tippen titulieren toben tolerieren tönen torpedieren tosen töten touren trachten trainieren transferieren
  transformieren transportieren trauen trauern träumen trennen triumphieren trocknen tropfen trösten trotzen trüben trumpfen
  türmen turnen tüfteln twittern üben überarbeiten überbrücken überdecken überdauern überfluten überfordern überführen
  überholen überlasten überleben überlegen übermitteln übernachten überprüfen überqueren überraschen überreden überreichen
  überrunden überschatten überschätzen überschwemmen übersetzen überwachen überzeugen umarmen umfassen umkreisen umrunden
  unterdrücken unterhöhlen untermauern unterrichten untersagen unterschätzen unterstellen unterstützen untersuchen unterzeichnen
  urteilen variieren verabreden verabreichen verabschieden verachten veralten verändern verankern veranlassen veranschaulichen
  veranschlagen veranstalten verantworten verarbeiten verärgern veräußern verbessern verbreiten verbrennen verbuchen verbünden
  verdächtigen verdanken verdeutlichen verdienen verdoppeln verdrängen verdreifachen verdünnen vereidigen vereinbaren
  vereinen vereinfachen vereinheitlichen vereinigen vereiteln vereiteln verenden verengen vererben verewigen verfehlen
  verfeinern verfilmen verflüchtigen verfolgen verfügen vergewaltigen vergiften vergrößern vergüten verhaften verhageln
  verhandeln verhängen verharren verhindern verhöhnen verhüten verhungern verirren verjagen verkaufen verklagen verkleinern
  verknappen verknüpfen verkörpern verkraften verkünden verkürzen verlagern verlangen verlangsamen verlängern verlauten verlegen
  verlegen verletzen verlieben verlosen vermählen vermarkten vermehren vermerken vermieten vermindern vermissen vermitteln
  vermuten vernachlässigen vernehmen verneinen vernichten veröffentlichen verordnen verpachten verpassen verpflegen
  verpflichten verpuffen verraten verriegeln verringern versagen versammeln verschärfen verschenken verschicken verschlechtern
  verschleiern verschleppen verschlimmern verschlüsseln verschmelzen verschmutzen verschonen verschulden verschwenden versehen
  versenden versenken versetzen verseuchen versichern versiegen versöhnen versorgen verspäten versperren verspielen verstaatlichen
  verständigen verstärken verstauen verstecken versteigern verstören verstricken verstummen versuchen verteidigen verteilen
  verteuern vertiefen vertrauen vertrösten verunglücken verunsichern verurteilen vervielfachen vervierfachen verwalten
  verwandeln verwarnen verwechseln verwehren verweigern verweilen verwenden verwerten verwickeln verwirklichen verwirren
  verwitwen verwüsten verzaubern verzehnfachen verzeichnen verzichten verzieren verzögern verzollen vollenden vollstrecken
  votieren wachen wackeln wagen wählen wahren währen walten wälzen wandeln wandern warnen warten waten wechseln wecken
  wehen wehren weichen weigern weihen weilen weinen weisen weiten wenden werkeln werten wetten wetteifern wettern widerlegen
  widerspiegeln widmen wiederholen wimmeln winken wirken wirtschaften wittern wohnen wuchern wundern wünschen würdigen wüten
  zahlen zählen zapfen zeichnen zeigen zelten zementieren zensieren zentralisieren zerkleinern zerlegen zerren zerstören
  zerstreuen zerstückeln zertifizieren zeugen zieren zielen zirkulieren zitieren zittern zögern zucken zuckern zünden zürnen
  zweifeln zwingen zwitschern stabilisieren stemmen stunden verlinken verharmlosen verblüffen verpacken drosseln beziffern
  beziehen ebnen eichen einen erschließen fertigen festigen flaggen fluten gebühren gelangen gelten gewichten häkeln
  klassifizieren koppeln lagern mehren mindern nahen nächtigen ölen pachten paaren pokern rekrutieren reservieren schleusen
  skalieren spekulieren tarieren trocknen verästeln verblassen verbüßen verfassen vergeuden verhökern verkabeln verkehren
  verkleiden verlöschen verlustieren vernetzen verplanen verrechnen versanden verschütten versilbern versteuern vertagen vertonen
  vertreiben verwildern verzinsen zäunen zeitigen auslasten beantworten beauftragen ereignen ergrauen erlahmen erlassen
  erschöpfen erstaunen erstarken erstrecken erwachen erwärmen bewegen
`);
