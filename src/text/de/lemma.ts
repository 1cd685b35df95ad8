/**
 * Light German lemmatisation: strong verbs by table (also behind prefixes), weak participles, endings by rule.
 *
 * The order in which endings fall follows CISTEM (Weissweiler and Fraser 2017); here at least four letters stay, so that
 * "Tat" and "Taten" meet and "Haus" keeps its s.
 */
import { irregularTable, type LemmaRules } from '../engine/lemma.ts';
import { wordList, wordSet } from '../engine/wordlists.ts';

/** An umlaut that tells two words apart ("fordern", "fördern") stays. */
const KEPT_UMLAUTS = [
  'förder',
  'zähl',
  'drück',
  'könn',
  'würd',
  'wär',
  'für',
  'über',
  'höh',
  'grün',
  'öl',
  'führ',
  'lös',
  'störung',
  'gläubig',
  'töt',
];

export function foldGerman(lower: string): string {
  const plain = lower
    .replace(/[’']s?$/, '')
    .replaceAll('ß', 'ss')
    .replaceAll('\u00ad', '');
  if (!/[äöüé]/.test(plain)) return plain;
  const kept = KEPT_UMLAUTS.find((stem) => plain.includes(stem));
  if (!kept) return unmark(plain);
  const at = plain.indexOf(kept);
  return unmark(plain.slice(0, at)) + kept + unmark(plain.slice(at + kept.length));
}

const unmark = (word: string): string =>
  word.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('é', 'e');

/** Strong and mixed verbs: infinitive, third person where it changes, past, participle; and a few short nouns. */
const IRREGULAR = `
  steigen: stieg stiegen gestiegen
  sinken: sank sanken gesunken
  fallen: fällt fiel fielen gefallen
  liegen: lag lagen gelegen
  bleiben: blieb blieben geblieben
  nehmen: nimmt nahm nahmen genommen
  geben: gibt gab gaben gegeben
  gehen: ging gingen gegangen
  kommen: kam kamen gekommen
  stehen: stand standen gestanden
  sprechen: spricht sprach sprachen gesprochen
  brechen: bricht brach brachen gebrochen
  sterben: stirbt starb starben gestorben
  treffen: trifft traf trafen getroffen
  werfen: wirft warf warfen geworfen
  helfen: hilft half halfen geholfen
  gelten: gilt galt galten gegolten
  treten: tritt trat traten getreten
  lesen: liest las lasen gelesen
  sehen: sieht sah sahen gesehen
  geschehen: geschieht geschah geschahen
  essen: isst aß aßen gegessen
  messen: misst maß maßen gemessen
  lassen: lässt ließ ließen gelassen
  halten: hält hielt hielten gehalten
  fangen: fängt fing fingen gefangen
  schlagen: schlägt schlug schlugen geschlagen
  tragen: trägt trug trugen getragen
  fahren: fährt fuhr fuhren gefahren
  laden: lädt lud luden geladen
  wachsen: wächst wuchs wuchsen gewachsen
  schaffen: schuf schufen geschaffen
  laufen: läuft lief liefen gelaufen
  rufen: rief riefen gerufen
  stoßen: stößt stieß stießen gestoßen
  schließen: schloss schloß schlossen geschlossen
  gewinnen: gewann gewannen gewonnen
  beginnen: begann begannen begonnen
  finden: fand fanden gefunden
  binden: band banden gebunden
  zwingen: zwang zwangen gezwungen
  bringen: brachte brachten gebracht
  denken: dachte dachten gedacht
  kennen: kannte kannten gekannt
  nennen: nannte nannten genannt
  brennen: brannte brannten gebrannt
  rennen: rannte rannten gerannt
  wissen: weiß wusste wussten gewusst
  schreiben: schrieb schrieben geschrieben
  treiben: trieb trieben getrieben
  scheiden: schied schieden geschieden
  schneiden: schnitt schnitten geschnitten
  streiten: stritt stritten gestritten
  greifen: griff griffen gegriffen
  reißen: riss rissen gerissen
  weisen: wies wiesen gewiesen
  leihen: lieh liehen geliehen
  ziehen: zog zogen gezogen
  fliegen: flog flogen geflogen
  fliehen: floh flohen geflohen
  fließen: floss flossen geflossen
  schießen: schoss schossen geschossen
  bieten: bot boten geboten
  lügen: log logen gelogen
  verlieren: verlor verloren
  wiegen: wog wogen gewogen
  heben: hob hoben gehoben
  sitzen: saß saßen gesessen
  bitten: bat baten gebeten
  leiden: litt litten gelitten
  gleichen: glich glichen geglichen
  weichen: wich wichen gewichen
  schwimmen: schwamm schwammen geschwommen
  springen: sprang sprangen gesprungen
  singen: sang sangen gesungen
  schwinden: schwand schwanden geschwunden
  trinken: trank tranken getrunken
  klingen: klang klangen geklungen
  ringen: rang rangen gerungen
  dringen: drang drangen gedrungen
  werben: wirbt warb warben geworben
  verderben: verdirbt verdarb verdarben verdorben
  befehlen: befiehlt befahl befahlen befohlen
  stehlen: stiehlt stahl stahlen gestohlen
  empfehlen: empfiehlt empfahl empfahlen empfohlen
  schwellen: schwoll schwollen geschwollen
  tun: tat taten getan
  sein: ist war waren gewesen sind bin wäre wären sei seien
  haben: hat hatte hatten gehabt habe hätte hätten
  werden: wird wurde wurden geworden worden würde würden
  können: kann konnte konnten gekonnt könnte könnten
  müssen: muss musste mussten gemusst müsste müssten
  sollen: soll sollte sollten
  wollen: will wollte wollten gewollt
  dürfen: darf durfte durften gedurft dürfte dürften
  mögen: mag mochte mochten möchte möchten
  tote: toter toten totem totes
  rate: raten
  bank: banken bänke
  firma: firmen
  konto: konten
  thema: themen
  museum: museen
  zentrum: zentren
  datum: daten
  stadion: stadien
  gremium: gremien
  ministerium: ministerien
  medium: medien
  studie: studien
  aktie: aktien
  linie: linien
  familie: familien
  batterie: batterien
  partei: parteien
  industrie: industrien
  haus: häuser häusern hauses
  land: länder ländern landes
  tag: tage tagen tages
  rat: rats rates räte räten
  tor: tore toren tors
  zug: züge zügen zuges zugs
  zoll: zölle zöllen
  jahr: jahre jahren jahres
  amt: ämter ämtern amtes
  bad: bäder bädern
  kreis: kreise kreisen kreises
  preis: preise preisen preises
  kurs: kurse kursen kurses
  gas: gase gases
  zins: zinsen zinses
  bus: busse bussen
  kosten: kostet kostete gekostet
  gut: guter gute gutes guten gutem besser beste besten
  viel: viele vielen vieler mehr meiste meisten
  hoch: hohe hohen hoher hohes höher höhere höheren höchste höchsten höchster
`;

const PREFIXES: readonly string[] = wordList(
  'zusammen zurück herunter hinunter hinaus heraus hervor weiter wieder durch unter über nieder fest nach statt teil fort vor weg los um zu ab an auf aus bei ein her hin mit dar ver ent be er zer miss',
).map(foldGerman);
/** Nouns and adjectives that begin with "ge" and end in t without being participles. */
const NO_PARTICIPLE = wordSet(
  'gericht gesicht gewicht gebiet gehalt gewalt geburt gestalt gebet geist gerat geschaft gesamt gerecht gedicht gefecht geruch geschlecht gespenst gelaut gerücht gerucht geht gemut genehmigt gesundheit gewohnt gegenwart gebot geradezu gestattet',
);

const table = irregularTable(IRREGULAR, foldGerman);

/** "angestiegen" -> "ansteigen", "entschied" -> "entscheiden" */
function behindPrefix(word: string): string | undefined {
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix) || word.length - prefix.length < 3) continue;
    const base = table.get(word.slice(prefix.length));
    if (base && base.length > 4) return prefix + base;
  }
  return undefined;
}

/** "gekauft" -> "kauft", "angekündigt" -> "ankündigt" */
function withoutGe(word: string): string {
  if (
    word.length < 6 ||
    !word.endsWith('t') ||
    word.endsWith('schaft') ||
    word.endsWith('heit') ||
    word.endsWith('keit')
  )
    return word;
  if (word.startsWith('ge')) return NO_PARTICIPLE.has(word) ? word : word.slice(2);
  for (const prefix of PREFIXES) {
    if (word.startsWith(`${prefix}ge`) && word.length - prefix.length > 5)
      return prefix + word.slice(prefix.length + 2);
  }
  return word;
}

function cutEndings(word: string): string {
  let end = word.length;
  while (end > 4) {
    const last = word.charAt(end - 1);
    const two = word.slice(end - 2, end);
    if (end > 5 && (two === 'er' || two === 'em' || (two === 'nd' && end > 6))) end -= 2;
    else if (last === 'e' || last === 's' || last === 'n' || last === 't') end--;
    else break;
  }
  return word.slice(0, end);
}

export const germanLemma: LemmaRules = {
  irregular: (word) => table.get(word) ?? behindPrefix(word),
  fold: foldGerman,
  stem: (word) => cutEndings(withoutGe(word)),
};
