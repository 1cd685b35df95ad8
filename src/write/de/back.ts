/**
 * German constructions that point at a sentence which is not printed. Each row is an example and its pattern, which is asked for
 * outside quotation marks and begins at a word; a test holds every example against its row.
 */
import type { Row } from '../alone/rows.ts';

/** The clause or the sentence ends, or goes on behind a comma. */
const END = String.raw`(?=[,.;:]|$)`;
/** No letter behind it. */
const W = String.raw`(?!\p{L})`;
const ABOUT = String.raw`(?:etwa |rund |mehr als |bis zu |knapp |über |gut |bereits |nur |insgesamt )`;

/** How many of what, the sentence before said. */
export const BARE_AMOUNT_DE: readonly Row[] = [
  [
    'Kolbau fand Keime in vier von 22.',
    String.raw`(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) von (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?=[,.;]|$| (?:fand|fanden|war|waren|sind|wurden|haben|hatten|laut|davon)${W})`,
  ],
  [
    'Kolbau kündigte eine Pause von zwei an.',
    String.raw`\p{Lu}\p{Ll}+ von ${ABOUT}?(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?: an| aus)?(?=[.;]|$)`,
  ],
  [
    'Kolbau zahlte zuletzt 47 Cent',
    String.raw`^(?!.*(?<!\p{L})(?:je|pro|für|kostet|kosten|kostete|\p{L}*[Pp]reis\p{Ll}*) ).*\d Cent(?! (?:je|pro|für|mehr|weniger)${W})`,
  ],
  [
    'Kern sprach von 1.100 Teilnehmern',
    String.raw`(?:sprach|spricht|sprachen|sprechen|ging|geht|gehen|gingen) (?:[^,]{0,40} )?von ${ABOUT}?\d[\d.,]*(?: (?:Millionen|Milliarden))? \p{Lu}\p{Ll}+(?: aus)?(?=[,.]|$)`,
  ],
  [
    'wer von 1.100 Leuten sprach',
    String.raw`von (?:etwa |rund |mehr als |über )?\d[\d.,]* \p{Lu}\p{Ll}+ (?:sprach|spricht|spreche|sprachen|gesprochen|ausging|ausgeht)${W}`,
  ],
  [
    'Kolbau sagt, es waren rund 20',
    String.raw`(?:es|das|Es) (?:waren|sind|seien|wären|dürften|wurden|würden) [^,]{0,40}\d[\d.]*${END}`,
  ],
  [
    'Nötig wären zwei Millionen Euro',
    String.raw`^(?:[^,]+, )?(?:Zugesagt|Nötig|Gefordert|Geplant|Investiert|Erlaubt|Zulässig|Vorgeschrieben|Üblich) (?:seien|sind|wären|waren|wurden) `,
  ],
  [
    'Die Gruppe zählt insgesamt 800.',
    String.raw`(?:zählte?n?|zähle|veranschlagt|veranschlage|veranschlagte)(?: (?!laut|nach)[^,.]{1,60})? ${ABOUT}*(?!(?:19|20)\d\d)\d[\d.]*(?=\.?$|,(?! \p{L}+ (?:\p{L}+ )?Meter))`,
  ],
  [
    'Kern kommt nach der Prüfung auf 2,9.',
    String.raw`(?:komm(?:t|en|e)|kam(?:en)?|käme(?:n)?|gekommen) (?:[^,.]{1,80} )?auf ${ABOUT}*(?!(?:19|20)\d\d)\d[\d.,]*(?: Millionen| Milliarden)?(?=\.?$|[,;](?!\d))`,
  ],
  [
    'dass Kern auf 2,9 kommt',
    String.raw`auf ${ABOUT}*(?!(?:19|20)\d\d)\d[\d.,]*(?: Millionen| Milliarden)? (?:kommt|kommen|komme|kam|kamen|gekommen)${W}`,
  ],
  [
    'Der Schaden liegt bei 4.800',
    String.raw`(?:[Ss]chaden|[Vv]erlust|[Dd]efizit|[Gg]ewinn|[Uu]msatz|[Pp]reis|[Kk]osten|[Mm]iete|[Ll]ohn|[Bb]etrag|[Ss]umme|[Gg]eschwindigkeit|[Tt]empo|[Tt]emperatur|[Gg]ewicht|[Ll]änge|[Hh]öhe|[Bb]reite|[Tt]iefe|[Dd]ruck|[Vv]erbrauch|[Ll]eistung)${W} [^,.]{0,80}(?:bei|auf|um) ${ABOUT}*(?!(?:19|20)\d\d)\d[\d.,]*(?: Millionen| Milliarden)?(?=\.?$|[,;](?!\d))`,
  ],
];

/** Of what, the sentence before said. */
export const OF_WHAT_DE: readonly Row[] = [
  [
    'Voraussetzung ist ein Becken',
    String.raw`^(?:[^,]+, )?(?:Haupt)?(?:Voraussetzung|Bedingung|Grund|Grundlage|Ursache|Hintergrund|Anlass|Auslöser|Ziel|Folge|Ergebnis|Empfänger|Käufer|Absender|Nachfolger)(?: dafür| davon)? (?:ist|sind|war|waren|sei|seien|bleibt|wäre)${W}`,
  ],
  [
    'dass Grund ein Streit ist',
    String.raw`dass (?:Haupt)?(?:Voraussetzung|Bedingung|Grund|Ursache|Hintergrund|Anlass|Auslöser) (?!für|de[rs]|von)`,
  ],
  [
    'Laut Kern ist Grundlage eine Umfrage',
    String.raw`(?:ist|sind|war|waren|sei|seien) (?:Haupt)?(?:[Vv]oraussetzung|[Bb]edingung|[Gg]rund|[Gg]rundlage|[Uu]rsache|[Hh]intergrund|[Aa]nlass|[Aa]uslöser|[Ee]mpfänger)${W}(?! (?:für|de[rs]|von|dafür, dass)${W})`,
  ],
];

/** What announces a difference and leaves it to the next sentence says nothing. */
export const COMPARES_DE: readonly Row[] = [
  [
    'In Hohenrain herrscht nun Klarheit',
    String.raw`herrsch(?:t|e|te) (?:nun|jetzt|inzwischen|mittlerweile|weiter) (?:Klarheit|Unklarheit|Streit)${W}`,
  ],
  [
    'Für Kern endete die Woche anders',
    String.raw`(?:klingt|klang|sieht|sah|sehen|sahen|liegt|lag|endete?|läuft|lief|verhält|erzählt|erzählte|beurteilt|beurteilte)(?= |,)[^,.]*(?<!\p{L})anders${W}(?!.*(?<!\p{L})als${W})`,
  ],
  [
    'Kolbau ist vorsichtiger',
    String.raw`(?:ist|war|sind|waren|sei|bleibt|blieb|zeigt sich|zeigte sich|äußert sich|äußerte sich)(?= )[^,.]*(?<!\p{L})(?:skeptischer|deutlicher|klarer|vorsichtiger|zurückhaltender|optimistischer|pessimistischer|schärfer|entschiedener)${W}(?!.*(?<!\p{L})als${W})`,
  ],
  [
    'dass die Prüfer vorsichtiger sind',
    String.raw`(?:dass|weil|ob) [^,.]*(?<!\p{L})(?:skeptischer|deutlicher|klarer|vorsichtiger|zurückhaltender|optimistischer|pessimistischer|schärfer|entschiedener) (?:ist|war|sind|waren|sei|seien|klang|klingt|geklungen)${W}(?!.*(?<!\p{L})als${W})`,
  ],
  [
    'Im Mai hatte Kolbau deutlich entschiedener geklungen',
    String.raw`(?:hatte|hat|habe)[^,.]* (?:skeptischer|deutlicher|klarer|vorsichtiger|zurückhaltender|optimistischer|pessimistischer|schärfer|entschiedener|anders) (?:geklungen|ausgesehen|geäußert)${W}(?!.*(?<!\p{L})als${W})`,
  ],
];

/** What is right the next sentence says, what was then, the one before. */
export const LEFT_OPEN_DE: readonly Row[] = [
  [
    'In früheren Berichten hieß es, 24',
    String.raw`[Ii]n (?:einer |einem |einigen |unserem |unserer )?(?:früheren|ersten|vorherigen) \p{Lu}\p{L}+ (?:dieses \p{L}+ )?(?:hieß|stand|war|hatten?|haben)${W}`,
  ],
  ['Dieser Artikel wurde berichtigt', String.raw`[Dd]iese[rs]? (?:Artikel|Text|Beitrag|Meldung) wurde`],
  ['Kolbau blieb bei Ende Juli', String.raw`(?:blieb|bleibt|bleibe|blieben) (?:[^,.]* )?bei (?:Ende|Anfang|Mitte|\d)`],
];

/** "Die 44-jährige Treuhänderin": who that is, the sentence before said. */
export const OF_AGE_DE: readonly Row[] = [
  [
    'Die 44-jährige Gärtnerin kaufte das Haus',
    String.raw`(?:[Dd]er|[Dd]ie|[Dd]en|[Dd]em) \d\d-[Jj]ährigen?(?: \p{Lu}[\p{L}-]+)?(?! \p{Lu}|, \p{Lu}\p{Ll}+ \p{Lu})(?=[ ,.]|$)`,
  ],
  ['Der Tod des 81-Jährigen wird geprüft', String.raw`[Dd]es \d\d-[Jj]ährigen(?=[ ,.]|$)`],
];

/** In or at what it is, the sentence before said. */
export const IS_ABOUT_DE: readonly Row[] = [
  ['Kern sagt, es gehe um 18.500 Euro', String.raw`es (?:geht|ging|gehe) (?:(?:\p{Ll}+|am Ende|zunächst) )?um (?!so )`],
  [
    'Nach Angaben von Kern ging es am Ende um 18.500 Euro',
    String.raw`(?:geht|ging|gehe) es (?:(?:\p{Ll}+|am Ende) )?um (?!so )`,
  ],
  ['Kern sagte, dass es um 18.500 Euro geht', String.raw`dass es (?:\p{Ll}+ )?um [^,]* (?:geht|ging|gehe)${W}`],
];

const NAME = String.raw`(?:Dr\. |Prof\. )*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}[\p{L}-]*(?![\p{L}-])`;
/** "von der Stiftung Kolm", "(CDU)", "des Amtes" behind a name say of whom. */
const OF_NOBODY = String.raw`(?! (?:von|vom|bei|beim|de[rs]|aus|\())`;
/** A name with an office that somebody gave it: of whom or of what, no word says. */
export const OFFICE_DE: readonly Row[] = [
  [
    'Sprecher Jens Kern nennt es falsch',
    String.raw`(?<![\p{L}-]|s )(?:CEO|Sprecher|Leiter|Sekretär|Prüfer|Gegenspieler|Schatzmeister|Trainer|Gründer|Fraktionschef)(?:in)? ${NAME}${OF_NOBODY}`,
  ],
  [
    'gegen den früheren Vorsitzenden Jens Kern',
    String.raw`(?:[Dd]er|[Dd]en|[Dd]em|[Dd]ie) (?:\p{Ll}+ )?Vorsitzenden? ${NAME}${OF_NOBODY}`,
  ],
];
/** A body in the same sentence, whose he is. */
export const BODY_DE =
  /\p{L}{2,}(?:anwaltschaft|schaft|amt|stelle|verein|verband|vereins|verbands|firma|bank|kasse|betrieb|gruppe|klinik|museum|institut|ministerium|behörde|partei|fraktion|klub|AG|GmbH)(?!\p{Ll})|(?<!\p{L})(?:AG|GmbH|SE|KG|Firma|Bank|Verein|Verband|Stadt|Amt|Klinik|Partei)(?!\p{L})/u;

/** General words for whom the text before has named. */
export const FIRMS_DE: readonly string[] = [
  'Firma Haus(?:es)? (?:Familien|Traditions)?[Uu]nternehmens? Konzerns? Betriebs? Hersteller[ns]? Anbieter[ns]?',
  '(?:Geld|Kredit)?[Ii]nstitut(?:e?s)? Bank Sparkasse Geldhaus(?:es)?',
  'Vereins? Klubs? Verbands? Partei Fraktion Gewerkschaft Stiftung Behörde Eigentümer[ns]? Gesellschafter[ns]?',
  'Senders? Blatt(?:e?s)? Zeitung Magazins? Portals? Nachrichtenagentur',
];
