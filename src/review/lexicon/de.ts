/** German words by which the gate tells direction, certainty, attribution and sameness. All entries are folded (a for ä). */
import { meanings } from './meanings.de.ts';
import { axes, events, type GateWords, pole, set, words } from './types.ts';

export const german: GateWords = {
  functionWords: set(`
    der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn jedoch sowie sowohl weder noch als auch
    ich du er sie es wir ihr man sich mich mir uns euch ihn ihm ihnen ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner
    seines unser unsere unserem unseren dies diese diesem diesen dieser dieses jene jenem jenen jener jenes welche welchem welchen
    welcher welches wer was wem wen wie wo wann warum weshalb wieso wobei womit wofur woran worauf woraus wodurch wonach deren dessen
    denen in im an am auf aufs aus bei beim mit nach vor von vom zu zum zur fur durch gegen um unter uber seit wahrend wegen trotz
    laut zwischen bis ab ohne neben hinter gegenuber innerhalb ausserhalb binnen mittels anhand angesichts aufgrund infolge gemass
    dass weil da obwohl nachdem bevor ehe wenn falls ob indem sodass damit daher deshalb deswegen darum dazu dabei dafur dagegen
    daran darauf daraus darin daruber darunter davon davor danach dadurch demnach damals dann dort hier hierzu hierbei hierfur
    nicht kein keine keinem keinen keiner keines nie niemals nichts nur schon bereits noch erst immer mehr sehr so zu etwa rund circa
    ca knapp gut fast nahezu ungefahr uber mindestens wenigstens hochstens maximal bisher bislang inzwischen mittlerweile derzeit
    zurzeit aktuell nun jetzt heute gestern morgen bald wieder weiter weiterhin zudem ausserdem ferner allerdings hingegen dennoch
    trotzdem zwar sogar ebenso ebenfalls gleichzeitig zugleich insgesamt lediglich allein zunachst zuletzt zuvor spater schliesslich
    anschliessend daraufhin seitdem seither vorerst eigentlich eben gerade ganz wohl mal einmal bzw beziehungsweise etc usw
    bin bist ist sind seid war waren warst gewesen sei seien ware waren wird werden wurde wurden worden werde wurde geworden
    hat haben hatte hatten gehabt habe hatte hatten kann konnen konnte konnten konne konnte muss mussen musste mussten musse soll sollen
    sollte sollten solle will wollen wollte wollten wolle darf durfen durfte durften durfe mag mogen mochte mochten moge
    lassen lasst liess liessen lasse gibt geben gab gaben gebe kommen kommt kam kamen gekommen gehen geht ging gingen gegangen
    machen macht machte machten gemacht tun tut tat getan stehen steht stand standen gestanden bleiben bleibt blieb blieben geblieben
    alle alles allem allen aller andere anderen anderem anderer anderes beide beiden einige einigen einiger mehrere mehreren viele
    vielen vieler viel wenige wenigen wenig manche jede jedem jeden jeder jedes jeweils selbst selber sonst solche solchen solcher
    erste ersten erster erstes zweite zweiten dritte dritten letzte letzten vergangene vergangenen kommende kommenden
    weitere weiteren weiterer weiteres neue neuen neuer neues gross grosse grossen grosser grosses eigene eigenen eigener
    herr frau herrn hin her ab zurzeit so genannte sogenannte sogenannten unter anderem darunter namlich also ja nein bitte
    januar februar marz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag
    samstag sonnabend sonntag uhr jahr jahre jahren jahres tag tage tagen tages woche wochen monat monate monaten monats stunde
    stunden prozent euro dollar million millionen milliarde milliarden mrd mio tausend hundert
  `),
  lightWords: set(`
    quelle quellen artikel stimmen stimmt uberein ubereinstimmend unabhangig voneinander widersprechen widerspricht us-dollar
    sagen sagt sagte sagten gesagt mitteilen teilt teilte teilten mitgeteilt erklaren erklart erklarte erklarten melden meldet meldete
    meldeten gemeldet berichten berichtet berichtete berichteten bericht berichte berichten angaben angabe angeben nennen nennt nannte
    genannt heissen heisst hiess betonen betont betonte aussern ausserte ausserung ausserungen bekannt bekanntgeben einschatzung
    darstellung auskunft meinung ansicht zufolge schreiben schreibt schrieb schrieben bezeichnen bezeichnet bezeichnete halten halt
    hielt gelten gilt galt galten handeln handelt handelte zeigen zeigt zeigte finden findet fand fanden fall falle fallen seite
    teil teile rahmen bereich grund grunde frage fragen art weise mitte ende anfang beginn zeit zeitpunkt stelle sache person personen
    mensch menschen leute mann manner frau frauen worten wort sprecher sprecherin zahl zahlen ankundigen angekundigt kundigte
    unternehmen firma konzern stadt land landern lander staat bekommen bekommt bekam erhalten erhalt erhielt bringen bringt brachte
    nehmen nimmt nahm liegen liegt lag lagen betragt betragen setzen setzt setzte stellen stellt stellte ziehen zieht zog fuhren fuhrt fuhrte sehen
    sieht sah wissen weiss dienen dient diente gehoren gehort gehorte sorgen sorgt sorgte folgen folgt folgte zahlen zahlt zahlte
    rechnen rechnet rechnete sorgen kunftig erstmals deutlich offenbar angeblich gemeinsam zusammen einzig hoch hohe hohen moglich
    thema situation lage folge folgen vorgehen vorhaben plan plane entscheidung massnahme massnahmen
  `),
  negations: set(
    'nicht kein keine keinem keinen keiner keines nie niemals weder niemand niemandem niemanden nichts ohne kaum keinerlei keineswegs nirgends',
  ),
  negative:
    pole(`ablehn* abgelehn* lehn*~ab lehnt~ab lehnte~ab lehnten~ab verweiger* weiger* fehl* mangel* mangels scheiter* gescheiter* verhinder* stellt~ein stellte~ein stellen~ein stellten~ein
    verbiet* verbot* statt anstatt verzicht* ausgeschlossen leer* ausbleib* blieb~aus kaum wenig* nur lediglich bestreit* bestritt* dementier*
    wies~zuruck zuruckgewies* entfall* entfiel* ausserhalb ausser ausnahm* gegen wider sperr* verlor* verlier* bislang erst aufgeb*
    gibt~auf gab~auf fiel~aus fielen~aus fallt~aus fallen~aus ausfall* ausfiel* ausgefall* absag* abgesagt* sagte~ab entzog* beend* stopp* unterlass* jenseits offen zweifel* geheim* schweig* stillschweig* neg* zuruck* selten stattdessen eher frei nahm~aus nahmen~aus nimmt~aus entfern* ruckruf* ruft~zuruck rief~zuruck`),
  tones: {
    planned:
      pole(`soll sollen solle sollten will wollen wolle plant planen plane planten plante geplant* beabsichtig* vorhat vorhaben vorgesehen*
      möchte möchten erwag* erwäg* erwog* überleg* denkt~nach denken~nach dachte~nach dachten~nach vorschlag* vorgeschlagen* schlagt~vor
      schlägt~vor schlug~vor schlugen~vor angestrebt* strebt streben kundigt~an kundigte~an kundigten~an absicht* beantrag* anregt* regt~an regte~an angeregt* anvisier*`),
    hedged:
      pole(`möglich möglicherweise womöglich vermut* wahrscheinlich* vielleicht eventuell könnte könnten könne dürfte dürften anscheinend offenbar
      scheint scheinen denkbar* möglichkeit* spekul* würde würden wäre wären sofern falls ungewiss* unklar* offen`),
    forecast:
      pole(`erwarte erwarten erwartet erwartete erwarteten prognos* voraussichtlich* rechnet rechnen rechnete rechneten vorhersag* voraussag* sagt~voraus sagte~voraus hofft hoffen
      hoffte hofften geht~aus gehen~aus ging~aus gingen~aus gehe~aus ausgehe ausgehen befurcht* droht drohen drohe wird~werden`),
    alleged:
      pole(`angeblich* mutmasslich* verdacht* verdachtig* vorwurf* vorgeworfen* wirft~vor warf~vor werfen~vor behaupt* beschuldig*
      unterstell* gerucht* bezichtig* anschuldig* soll sollen`),
  },
  soft: pole(`vermeintlich* sucht suchen soll* will wolle* wollte* plan* geplant* beabsichtig* vorhaben vorgesehen* ankundig* angekundigt* kundigt~an kundigte~an kundigten~an
      möchte* erwag* erwäg* erwog* angestrebt* strebt streben strebte uberleg* denkt~nach dachte~nach vorschlag* vorgeschlagen* schlagt~vor schlug~vor
      forder* verlang* entwurf* absicht* vorbereit* beantrag* antrag* verhandel* drangt* appell* kunftig* demnachst bald kommend* anvisier* ziel*
      moglich* womoglich wahrscheinlich* vermut* wohl vielleicht eventuell könnt* dürft* scheint scheinen schien offenbar anscheinend denkbar*
      unklar* ungewiss* offen spekul* falls sofern würd* wäre* käme* hätte* erwart* prognos* voraussichtlich* rechn* vorhersag* voraussag*
      schatz* neig* tendier* hoff* erhoff* versprech* versprach* verspricht* versprochen* zugesagt* zugesichert* sagte~zu sagten~zu sagt~zu verspricht~sich peilt~an peilte~an peilen~an angepeilt* ausblick* befurcht* droh* warn* geht~aus gehen~aus ging~aus angeblich* mutmasslich* verdacht* vorwurf* vorgeworfen*
      behaupt* beschuldig* wirft~vor warf~vor werfen~vor warfen~vor vorgeworfen* unterstellung* unterstellt gerucht* bezichtig* anschuldig* vernehmen anklag* angeklagt* wird werden werde fragt frage ob wenn
      veranschlag* angesetzt* regt~an regte~an angeregt* darf durfen konne kann konnen muss mussen pruft prufen gepruft untersuch* ansicht meinung meint glaubt halt
      zufolge gilt gelten setzt~auf setzen~auf setzte~auf abwart* wartet~ab nachvollzieh* vorstellung* erwog* wurde~konnen sagt~voraus sagen~voraus sagte~voraus sagten~voraus`),
  opinion:
    pole(`leider hoffentlich zum~gluck skandalos* grossartig* wunderbar* peinlich* uberfallig* enttauschend* erfreulich* bedauerlich*
    meines~erachtens hervorragend* beschamend* absurd* lacherlich* unertraglich* sinnvoll* vernunftig* beeindruckend* paradox* ironie ironisch* verdammt* notdurftig* verzweifelt* armselig* genial* grandios*
    katastrophal* naiv* zweischneidig* fragwurdig* lohnenswert* traurig* schade nervt unser~meinung unserer~ansicht unserer~meinung unsere~einschatzung
    wir~sehen sehen~wir wir~meinen wir~finden finden~wir wir~glauben glauben~wir wir~halten halten~wir wir~hoffen hoffen~wir wir~freuen gefallt~uns fur~uns`),
  reportedForms:
    set(`sei seien habe werde konne musse solle wolle durfe mochte wisse gebe komme gehe stehe bleibe liege lasse nehme sehe
    halte finde bringe brauche mache gelte handle trage zeige fuhre wurde wurden hatte hatten ware waren konnte konnten`),
  attributions:
    pole(`erhob erhoben angeregt* anreg* laut zufolge gemass angaben sag* gesagt erklar* mitteil* mitgeteilt* teilt~mit teilte~mit teilten~mit meld* gemeldet* bericht* heisst hiess
    beton* ausser* bekannt einschatz* ansicht meinung auskunft darstellung schreib* schrieb* bezeichn* nannte nennt zitier* demnach
    versichern versichert versicherte versicherten versichere bekraftig* kritisier* bemangel* beklag* beschwer* monier* warn* glaub* mein* halt~fur hielt~fur sieht rugt* rugte* raumt~ein raumte~ein raumten~ein eingeraumt* behaupt* worten angibt
    gab~an gibt~an gaben~an kundig* forder* verlang* prophezei* verriet`),
  opposites: axes(`
    level: steig* stieg* gestieg* anstieg* wachs* wuchs* gewachs* zuwachs* zunahm* zugenomm* nahm~zu nimmt~zu nehmen~zu legte~zu legt~zu legten~zu zulegt* zulegte* zugelegt* anzog* aufstockte* anwuchs* erhoh* hoher* kletter* geklettert* plus verteuer* teurer* gewann verdoppel* verdreifach* verbesser* mehr aufwarts* zog~an zogen~an zieht~an ziehen~an angezog* schnellt* schoss~hoch hochgeschnell* nach~oben oben uberstieg* gewinnt gewannen vervielfach* ausgebaut* aufgestock* stockt~auf stockte~auf stockten~auf | sink* sank* gesunk* fiel* gefall* ruckgang* ging~zuruck geht~zuruck gehen~zuruck gingen~zuruck zuruckgeg* zuruckgeh* zuruckging* zuruckfiel* einbrach* nachgab* nachliess* absackte* abbaute* abnahm* abgenomm* nahm~ab nimmt~ab nehmen~ab schrumpf* geschrumpf* verringer* niedrig* weniger minus verlor* verlier* verlust* einbruch* eingebroch* brach~ein bricht~ein brachen~ein einbuss* eingebuss* billiger* senk* gesenkt* halbier* reduzi* gering* abwarts* verschlechter* gab~nach gaben~nach gibt~nach geben~nach nachgegeb* rutscht* abgerutscht* sackt* abgesackt* absack* sturzt* gesturzt* absturz* schwand* schwind* geschwund* dezimier* gekurzt* kurzt* kurzung* baut~ab baute~ab bauten~ab abgebaut* abbau* lasst~nach lassen~nach liess~nach liessen~nach nachgelass* nachlass* verbillig* gedruckt*
    stance: befurwort* unterstutz* zustimm* zugestimm* stimmt~zu stimmte~zu stimmten~zu begruss* akzeptier* annahm* angenommen nahm~an gebilligt* billigt* billigte* pladier* stellt~hinter stellte~hinter forder* setzt~auf winkt~durch winkte~durch winkten~durch durchgewink* | ablehn* abgelehn* lehnt~ab lehnte~ab lehnten~ab lehnen~ab verweiger* weiger* zuruckweis* zuruckgewies* weist~zuruck wies~zuruck wiesen~zuruck widersetz* wendet~gegen wandte~gegen verworf* verwarf* verwirft* schmetterte~ab schmetterten~ab stimmte~dagegen stimmten~dagegen abgeschmettert* niedergestimmt*
    often: haufiger ofter* vermehrt* | seltener
    success: erfolgreich* gelang* geling* gelung* gluck* mehrheit~gefunden fand~mehrheit fanden~mehrheit findet~mehrheit durchgesetzt* schafft* geschafft* | scheiter* gescheiter* erfolglos* misslang* missling* misslung* vergeblich* fehlgeschlag* fehlschlag*
    victory: gewann* gewonn* gewinn* sieg* gesiegt* | verlor* verlier* niederlage* unterlag* unterleg*
    harm: getotet* starb* gestorb* tote toten toter todesopfer umgekomm* ertrank* ertrunk* | verletz*
    profit: gewinn* uberschuss* profit* | verlust* fehlbetrag* defizit*
    open: offen offene* offne* offnet* geoffnet* offnung* eroffn* | schliess* schloss* geschloss* gesperrt* sperr*
    allow: erlaub* gestatt* genehmig* zulass* zugelass* freigab* freigegeb* | verbot* verbiet* untersag* verwehr*
    confirm: bestatig* bekraftig* raumt~ein raumte~ein eingeraumt* zugegeb* | bestreit* bestritt* dementier* leugn* verneint*
    hold: festnahm* festgenomm* verhaft* inhaftier* | freigelass* freilass* entlass*
    cause: verursach* ausgelost* fuhrte~zu | verhinder* vermied* vermeid*
    join: beitret* beitritt* beigetret* eintritt* eingetret* | austret* austritt* ausgetret* ausstieg* aussteig*
    buy: kauf* gekauf* erwarb* erwirb* erworb* erwerb* | verkauf* verausser*
    praise: lob* gelobt* wurdig* | kritisier* kritik* rugt* ruge* tadel*
    pace: beschleunig* | brems* bremst* gebremst* verlangsam* verzoger*
    begin: beginn* begann* begonn* startet* gestartet* | beend* endet* endete* abgeschloss* eingestell*
    peace: friedlich* | gewaltsam* gewalttat*
    guilt: schuldig* verurteil* | unschuldig* freigesproch* freispruch*
    sides: links linke* linker* | rechts rechte* rechter*
    compass: nord* | sud* | ost* | west*
    covered: einbezog* einbezieh* erfasst* umfasst* betroff* betrifft* eingeschloss* | ausgenomm* ausnahm* befreit*
    for!: fur | gegen
    before!: vor | nach
    first!: erste ersten erster erstes ersten | letzte letzten letzter letztes
    with!: mit | ohne
    inside!: innerhalb | ausserhalb
    bound!: mindestens wenigstens | hochstens maximal langstens
    soonest!: fruhestens | spatestens
    dearest!: teuerst* | gunstigst* billigst*
    longest!: langst* | kurzest*
    oldest!: altest* | jungst*
    bigger!: grosste* hochst* starkst* meist* | kleinst* niedrigst* schwachst* wenigst*
    interest!: interesse | desinteresse
    many!: viele vielen zahlreiche* | wenige wenigen
  `),
  favour:
    pole(`befurwort* unterstutz* zustimm* zugestimm* stimmt~zu stimmte~zu stimmten~zu begruss* pladier* stellt~hinter stellte~hinter verteidig*
    vertretbar* sinnvoll* lob* gelobt* wurdigt* gutheiss* gutgeheiss* heisst~gut hiess~gut billigt* billigte* setzt~ein setzte~ein teilerfolg* erfreut* freut* freute* richtig* notig*
    notwendig* uberfallig* akzeptier* stimmt~fur stimmte~fur stimmten~fur stimmen~fur`),
  objection:
    pole(`ablehn* abgelehn* lehnt~ab lehnte~ab lehnten~ab lehnen~ab lehne~ab zuruckweis* zuruckgewies* weist~zuruck wies~zuruck wiesen~zuruck widersetz*
    wendet~gegen wandte~gegen verwirft* verwarf* kritisier* kritik* rugt* rugte* tadel* bemangel* beklag* protestier* emport* entsetzt* falsch* verurteil* wirft~vor
    warf~vor schlag~gesicht skandal* verrat* warnt~vor stimmt~gegen stimmte~gegen stimmten~gegen stimmen~gegen unverantwortlich* gefahrlich* riskant* unsinn* fatal* stemmt~gegen stemmte~gegen`),
  denials:
    pole(`bestreit* bestritt* dementier* leugn* verneint* ausgeschloss* ausschliess* ausschloss schliesst~aus schloss~aus schlossen~aus schliessen~aus
    schliesse~aus weist~zuruck wies~zuruck wiesen~zuruck zuruckgewies* zuruckweis*`),
  waiting: pole(
    'steht~aus stehen~aus stand~aus aussteh* ausstand fehlt fehlen fehlte fehlten muss müsse müssen musste mussten warte* braucht brauchen benotig* offen nicht~vor zustimm* bedarf',
  ),
  stops:
    pole(`stopp* gestopp* abgesag* sagt~ab sagte~ab sagten~ab aufgegeb* gibt~auf gab~auf gaben~auf verworf* verwarf* verwirft zuruckgezog* zieht~zuruck zog~zuruck
    zogen~zuruck abgebroch* bricht~ab brach~ab brachen~ab storn* gekipp* kippt kippte untersag* verhinder* aufgehob* hebt~auf hob~auf annullier* blockier*`),
  ends: pole(`stopp* gestopp* eingestell* stellt~ein stellte~ein stellten~ein abgesag* absag* sagt~ab sagte~ab sagten~ab aufgeb* aufgegeb* aufgab* gibt~auf gab~auf gaben~auf
    verworf* verwarf* verwirft zuruckgezog* zieht~zuruck zog~zuruck zogen~zuruck zuruckzieh* ruckzug* abgebroch* abbruch* bricht~ab brach~ab brachen~ab beend* storn* kippt* gekipp*
    untersag* verbot* verbiet* verhinder* ausgesetzt* setzt~aus setzte~aus aufgehob* hebt~auf hob~auf annullier* unterbroch* blockier* scheiter* gescheiter* geplatz* platzt*
    ende endet* endete* schluss schliess* geschloss* schloss verzicht* gestrichen* streich* strich* entfall* entfiel* ausfall* fiel~aus fallt~aus fallen~aus`),
  events: events(`
    starb starben gestorben ums~leben getotet verstarb verstorben tödlich ertrank ertranken | tod* tot* leben leiche* umgekomm* opfer* mord* erschoss* erschiess* beerdig* sterb* stirb* nachruf* witwe* gefallen* suizid* selbstmord* todlich* hingericht* ertrunk* ertrank* kamen~um kam~um verungluck* umkam*
    zuruckgetreten trat~zuruck traten~zuruck rucktritt* abgetreten | trat* tritt* treten* rucktritt* zuruck* abschied* verlass* verliess* aufgeb* gibt* gab* amt* nachfolg* ausscheid* schied* demission* abdank*
    festgenommen verhaftet nahm~fest nahmen~fest inhaftiert | festn* fest haft* verhaft* gefass* polizei* gefangnis* gewahrsam* abgefuhrt* sitz* untersuchungshaft*
    streikten streikt bestreikt bestreikten ausstand | streik* arbeitskampf* ausstand* arbeitsniederleg* niederleg*
    verurteilt verurteilte verurteilten freigesprochen | urteil* verurteil* gericht* straf* schuld* freisp* richter* haft*
    verklagt verklagte verklagten klage~ein reichte~klage reichten~klage | klag* klage* gericht* prozess* rechtsstreit* anwalt* jurist* einspruch* beschwerde*
    insolvenz* pleite bankrott | insolven* pleite* bankrott* zahlungsunfah* konkurs* glaubiger*
    explodierte explodierten explodiert explosion* | explo* detonat* detonier* bombe* spreng*
    entlassen entliess entliessen gefeuert | entlass* entliess* kundig* gekundigt* feuer* gefeuer* trenn* getrenn* stelle* abberuf* freigestell* rauswurf* beurlaub*
    evakuiert evakuierten evakuierte evakuierung* | evaku* raum* geraum* verlass* brachte* sicherheit*
    entfuhrt entfuhrten entfuhrte | entfuhr* geisel* verschlepp* gekidnapp*
    fusionierten fusionierte fusioniert fusion* | fusion* zusammen* ubern* ubernahm* vereinig* verbund* verschmelz*
    revision berufung~ein | revision* berufung* rechtsmittel* instanz* anfecht* einspruch* beschwerde* angefocht* oberlandes* bundesgericht*
    koma | koma* bewusstlos* bewusstsein*
    gefalschte gefalschten gefalschter gefalschtes falschte falschten | gefalsch* falsch* unecht* fingier* manipul* imitat* nachgemacht* attrapp*
    beschlagnahmt beschlagnahmte beschlagnahmten | beschlagnahm* sichergest* stellte* konfisz* einzog* eingezog* durchsuch*
    razzia durchsuchte durchsuchten durchsucht | durchsuch* razzi* festn* beschlagnahm* ermittl* polizei*
    gestohlen stahl stahlen diebstahl | diebst* dieb* gestohl* stahl* stehl* raub* geraub* entwend* beute* einbr* eingebr* klau* geklau* verschw* fehl*
    protestierten protestierte demonstrierten demonstrierte | protest* demonstr* kundgeb* marsch* streik* aufgebracht* widerst* blockad* besetz* strasse* krawall* unruh*
  `),
  parties: events(`
    staatsanwaltschaft* staatsanwalt* generalstaatsanw* | staatsanw* bundesanw* generalbundesanw* anklag* angeklag* ermittl* justiz* gericht* strafverfolg* prozess* verfahren* mordkommission*
    polizei* polizist* | polizei* polizist* beamt* ermittl* kripo* kommissar* fahnd* streife* wache* wacht* sicherheitskraft* einsatz* notruf* festn* festg* nahm verhaft* verkehrsk* zoll* bka lka
    verteidiger* | verteidig* anw* rechtsbeist* jurist* kanzlei* rechtsanw*
    gewerkschaft* | gewerkschaft* verdi ver.di ig dgb gdl betriebsr* tarif* arbeitnehm* streik* arbeiter* beschaftigt*
    feuerwehr* | feuerwehr* losch* brand* feuer* rettung* helfer* einsatz*
    augenzeuge* zeuge zeugen zeugin | zeug* augenzeug* beobacht* passant* anwohn* gesehen* sahen sah
    passant* | passant* fussgang* zeug* spazier* burger* anwohn* besucher*
    umweltschutz* naturschutz* tierschutz* | umwelt* natur* tier* nabu greenpeace wwf peta gruppe* organisation* initiative* aktivist*
    bruder bruders brudern | bruder* geschwist* gebruder*
    ehefrau* ehemann* witwe* | ehe* witwe* frau* mann* gatt* verheirat* paar* heirat* gemahl*
    grossvater* grossmutter* enkel* | grossv* grossm* grosselt* enkel* oma opa familie*
    bestreitet bestritt bestreiten bestritten dementiert dementierte leugnet leugnete | bestreit* bestritt* dementier* leugn* zuruck* widersp* unschuld* vernein* nicht kein* falsch* nie ablehn* lehnt* lehnen ausgeschl* wehr* unwahr* weder unbekannt*
    entschuldigte entschuldigten entschuldigt | entschuldig* verzeih* bedau* leid abbitt* vergeb*
  `),
  steady:
    pole(`unverandert* konstant* stagnier* verandert~nicht veranderte~nicht veranderten~nicht anderte~nicht anderten~nicht andert~nicht
    anderten~kaum veranderten~kaum anderte~kaum blieb~gleich blieben~gleich bleibt~gleich blieb~stabil blieben~stabil bleibt~stabil`),
  earlier: pole(
    `ursprunglich* zunachst anfangs anfanglich* zuvor vorher bisher bislang bisherig* fruher* einst damals ehemals vormals noch zuletzt vorlaufig* gewesen berat* berät* debatt* vorgesehen*`,
  ),
  roles:
    words(`chef chefin vorsitzende vorsitzender vorsitzenden prasident prasidentin geschaftsfuhrer geschaftsfuhrerin direktor direktorin leiter leiterin
    sprecher sprecherin minister ministerin kammerer kammerin burgermeister burgermeisterin trainer trainerin landrat landratin anwalt anwaltin richter
    richterin vorstand vorstandin sekretar sekretarin manager managerin kanzler kanzlerin senator senatorin rektor rektorin intendant intendantin bischof
    bischofin architekt architektin eigentumer eigentumerin inhaber inhaberin betreiber betreiberin grunder grunderin kommissar kommissarin dezernent
    dezernentin aufseher stadtrat stadtratin gemeinderat gemeinderatin ratsherr ratsfrau biologe biologin okologe okologin okonom okonomin arzt arztin polizeichef`),
  ...meanings,
};
