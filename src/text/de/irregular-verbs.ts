/**
 * Strong, mixed and irregular German verbs without prefixes: infinitive, third person singular present, past, participle,
 * and the second subjunctive where umlaut and ending of the past don't give it. "-" is the regular form; "*" before the
 * infinitive: the perfect is formed with sein.
 */
const TABLE = `
backen bäckt backte gebacken
befehlen befiehlt befahl befohlen beföhle
beginnen - begann begonnen begänne
beißen - biss gebissen
bergen birgt barg geborgen
*bersten birst barst geborsten
betrügen - betrog betrogen
bewegen - bewegte bewegt
biegen - bog gebogen
bieten - bot geboten
binden - band gebunden
bitten - bat gebeten
blasen bläst blies geblasen
*bleiben - blieb geblieben
braten brät briet gebraten
brechen bricht brach gebrochen
brennen - brannte gebrannt brennte
bringen - brachte gebracht brächte
denken - dachte gedacht dächte
dreschen drischt drosch gedroschen
*dringen - drang gedrungen
dürfen darf durfte gedurft dürfte
empfehlen empfiehlt empfahl empfohlen empföhle
erlöschen erlischt erlosch erloschen
*erschrecken erschrickt erschrak erschrocken
essen isst aß gegessen
*fahren fährt fuhr gefahren
*fallen fällt fiel gefallen
fangen fängt fing gefangen
fechten ficht focht gefochten
finden - fand gefunden
flechten flicht flocht geflochten
*fliegen - flog geflogen
*fliehen - floh geflohen
*fließen - floss geflossen
fressen frisst fraß gefressen
frieren - fror gefroren
gären - gor gegoren
gebären gebiert gebar geboren
geben gibt gab gegeben
*gedeihen - gedieh gediehen
*gehen - ging gegangen
*gelingen - gelang gelungen
gelten gilt galt gegolten gälte
*genesen - genas genesen
genießen - genoss genossen
*geschehen geschieht geschah geschehen
gewinnen - gewann gewonnen gewänne
gießen - goss gegossen
gleichen - glich geglichen
*gleiten - glitt geglitten
graben gräbt grub gegraben
greifen - griff gegriffen
haben hat hatte gehabt hätte
halten hält hielt gehalten
hängen - hing gehangen
hauen - haute gehauen
heben - hob gehoben
heißen - hieß geheißen
helfen hilft half geholfen hülfe
kennen - kannte gekannt kennte
klimmen - klomm geklommen
klingen - klang geklungen
kneifen - kniff gekniffen
*kommen - kam gekommen
können kann konnte gekonnt könnte
*kriechen - kroch gekrochen
laden lädt lud geladen
lassen lässt ließ gelassen
*laufen läuft lief gelaufen
leiden - litt gelitten
leihen - lieh geliehen
lesen liest las gelesen
liegen - lag gelegen
lügen - log gelogen
meiden - mied gemieden
melken - melkte gemolken
messen misst maß gemessen
misslingen - misslang misslungen
mögen mag mochte gemocht möchte
müssen muss musste gemusst müsste
nehmen nimmt nahm genommen
nennen - nannte genannt nennte
pfeifen - pfiff gepfiffen
preisen - pries gepriesen
*quellen quillt quoll gequollen
raten rät riet geraten
reiben - rieb gerieben
reißen - riss gerissen
*reiten - ritt geritten
*rennen - rannte gerannt rennte
riechen - roch gerochen
ringen - rang gerungen
*rinnen - rann geronnen ränne
rufen - rief gerufen
salzen - salzte gesalzen
saufen säuft soff gesoffen
saugen - saugte gesaugt
schaffen - schuf geschaffen
scheiden - schied geschieden
scheinen - schien geschienen
schelten schilt schalt gescholten schölte
schieben - schob geschoben
schießen - schoss geschossen
schlafen schläft schlief geschlafen
schlagen schlägt schlug geschlagen
*schleichen - schlich geschlichen
schleifen - schliff geschliffen
schließen - schloss geschlossen
schlingen - schlang geschlungen
schmeißen - schmiss geschmissen
*schmelzen schmilzt schmolz geschmolzen
schneiden - schnitt geschnitten
schreiben - schrieb geschrieben
schreien - schrie geschrien
*schreiten - schritt geschritten
schweigen - schwieg geschwiegen
*schwellen schwillt schwoll geschwollen
*schwimmen - schwamm geschwommen schwömme
*schwinden - schwand geschwunden
schwingen - schwang geschwungen
schwören - schwor geschworen schwüre
sehen sieht sah gesehen
*sein ist war gewesen wäre
senden - sandte gesandt sendete
singen - sang gesungen
*sinken - sank gesunken
sinnen - sann gesonnen sänne
sitzen - saß gesessen
sollen soll sollte gesollt sollte
speien - spie gespien
spinnen - spann gesponnen spänne
sprechen spricht sprach gesprochen
*sprießen - spross gesprossen
*springen - sprang gesprungen
stechen sticht stach gestochen
stehen - stand gestanden stünde
stehlen stiehlt stahl gestohlen
*steigen - stieg gestiegen
*sterben stirbt starb gestorben stürbe
stinken - stank gestunken
stoßen stößt stieß gestoßen
streichen - strich gestrichen
streiten - stritt gestritten
tragen trägt trug getragen
treffen trifft traf getroffen
treiben - trieb getrieben
*treten tritt trat getreten
trinken - trank getrunken
trügen - trog getrogen
tun tut tat getan täte
verderben verdirbt verdarb verdorben verdürbe
verdrießen - verdross verdrossen
vergessen vergisst vergaß vergessen
verlieren - verlor verloren
verzeihen - verzieh verziehen
*wachsen wächst wuchs gewachsen
wägen - wog gewogen
waschen wäscht wusch gewaschen
weben - webte gewebt
*weichen - wich gewichen
weisen - wies gewiesen
wenden - wandte gewandt wendete
werben wirbt warb geworben würbe
*werden wird wurde geworden würde
werfen wirft warf geworfen würfe
wiegen - wog gewogen
winden - wand gewunden
wissen weiß wusste gewusst wüsste
wollen will wollte gewollt wollte
ziehen - zog gezogen
zwingen - zwang gezwungen
*verschwinden - verschwand verschwunden
*erscheinen - erschien erschienen
*entstehen - entstand entstanden entstünde
*vergehen - verging vergangen
*zerfallen zerfällt zerfiel zerfallen
*zerbrechen zerbricht zerbrach zerbrochen
*entkommen - entkam entkommen
*entgehen - entging entgangen
*entfallen entfällt entfiel entfallen
*verfallen verfällt verfiel verfallen
*ertrinken - ertrank ertrunken
*erfrieren - erfror erfroren
*verbleiben - verblieb verblieben
*unterliegen - unterlag unterlegen
beauftragen - beauftragte beauftragt
beantragen - beantragte beantragt
veranlassen - veranlasste veranlasst
verursachen - verursachte verursacht
erwägen - erwog erwogen
schalten - schaltete geschaltet
handhaben - handhabte gehandhabt
erbleichen - erblich erblichen
`;

export interface IrregularVerb {
  readonly infinitive: string;
  /** third person singular present; null: regular */
  readonly present: string | null;
  readonly past: string;
  readonly participle: string;
  /** null: past with umlaut and -e */
  readonly subjunctive: string | null;
  readonly withSein: boolean;
}

export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [name, present, past, participle, subjunctive] = line.split(' ') as [
        string,
        string,
        string,
        string,
        string?,
      ];
      const infinitive = name.replace('*', '');
      const verb: IrregularVerb = {
        infinitive,
        present: present === '-' ? null : present,
        past,
        participle,
        subjunctive: subjunctive ?? null,
        withSein: name.startsWith('*'),
      };
      return [infinitive, verb];
    }),
);

/** They only look like a prefix before an irregular verb: "begleitete", not "beglitt". */
export const WEAK_ALL_THE_SAME: ReadonlySet<string> = new Set(
  'begleiten geleiten bereiten beschaffen verschaffen verhängen verwenden entwenden'.split(' '),
);

/** Regular verbs whose perfect takes sein. */
export const WEAK_WITH_SEIN: ReadonlySet<string> = new Set(
  `gelangen reisen folgen passieren scheitern wandern stürzen flüchten landen platzen explodieren schrumpfen eskalieren kollabieren
  rücken begegnen kehren eilen klettern rutschen kippen segeln starten rasen sickern schlüpfen fusionieren expandieren
  kapitulieren kollidieren emigrieren migrieren avancieren mutieren implodieren desertieren erfolgen erkranken verunglücken verarmen
  verstummen entgleisen ersticken erwachen erblinden`.split(/\s+/),
);

/** Separable verbs that take sein although their base takes haben. */
export const SEPARABLE_WITH_SEIN: ReadonlySet<string> = new Set(
  `ausbrechen einbrechen zusammenbrechen hereinbrechen umziehen einziehen abziehen aufziehen aufstehen aufwachen einschlafen
  auftauchen untertauchen eintauchen zustoßen vorstoßen ausscheiden abbiegen einbiegen abreisen anreisen ausarten abstammen
  abtauchen aufblühen abmagern aufschrecken zurückschrecken hervorbrechen ausbrennen abbrennen niederbrennen durchbrennen
  eintreffen zusammentreffen abklingen ausklingen austrocknen zufrieren abebben ausheilen`.split(/\s+/),
);

/** Separable verbs that take haben although their base takes sein: they have an object. */
export const SEPARABLE_WITH_HABEN: ReadonlySet<string> = new Set(['angehen']);
