/** The sentence a claim stands in: whether it can be told outside its article at all, restated or quoted. */
import { isInConversation } from '../../claims/index.ts';
import { type ArticleVersion, blockAt, type Claim, type Language, type Span } from '../../model/index.ts';
import { headingLength, isGermanVerb, verbOfWord } from '../../text/index.ts';
import { type TimeInText, timesIn } from './time-in-text.ts';

export interface SourceSentence {
  readonly claim: Claim;
  readonly article: ArticleVersion;
  readonly lang: Language;
  /** in the frozen text, without dateline and list marks */
  readonly start: number;
  readonly end: number;
  /** as it stands there, line breaks included */
  readonly raw: string;
  /** on one line */
  readonly text: string;
  readonly words: number;
  readonly times: readonly TimeInText[];
}

/** "20:48 ": the entry of a ticker */
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?: Uhr)?(?:\s?[:|–-])?\s+(?=[\p{Lu}„“"])`;
const LABEL = String.raw`(?:Überraschung|Eilmeldung|Aktuell|Neu|Ergebnis|Update|UPDATE|Breaking|BREAKING): (?=[\p{Lu}„“"])`;
const DATELINES = [
  String.raw`\p{Lu}[\p{L} ./-]{1,30}\s\([^)]{2,25}\)\s*(?:[-–—:.]\s*|(?=\p{Lu}))(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\s*[-–—]\s*)?`,
  String.raw`\p{Lu}[\p{L} ./-]{1,30}\s\([^)]{2,25}\)\s\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}(?:,?\s\d{1,2}[.:]\d{2}(?:\sUhr)?)?\s*[-–—]\s*`,
  String.raw`\p{Lu}{2}[\p{Lu} .'-]{1,25}(?:, [\p{L}.]+(?: [\p{L}.]+)?)?(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}))?\s\([^)]{2,25}\)\s*[-–—]+\s*`,
  String.raw`\p{Lu}[\p{L} ./-]{1,30}, (?:den )?\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}{2,8}\.?)(?:\s?\d{2,4})?\s\([^)]{2,25}\)\s*[-–—:.]\s*`,
  String.raw`\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\s*[–—-]\s+(?=\p{Lu})`,
  String.raw`\p{Lu}\p{Ll}+(?:[ /-]\p{Lu}\p{Ll}+)?\s[–—]\s+(?=\p{Lu})`,
  String.raw`\p{Lu}{2}[\p{Lu} /]{2,25}(?:,\s[^–—]{3,25})?\s[–—|-]\s+`,
  String.raw`\p{Lu}{4}[\p{Lu} /-]{0,24}\.\s+(?=[\p{Lu}„“"])`,
];
/** "ALTENDORF (dpa) - 3.5.2026 - ", "Altendorf – ", "• ", "20:48 Überraschung: ": not part of the sentence. */
const OPENING = new RegExp(
  `^(?:${[String.raw`[•·▪*–—-]\s+`, `(?:${CLOCK})?${LABEL}`, CLOCK, ...DATELINES].join('|')})`,
  'u',
);

/** How long (UTF-16 units) the dateline or list mark is that a paragraph begins with. */
export const datelineLength = (paragraph: string): number => OPENING.exec(paragraph)?.[0].length ?? 0;

/** How far (UTF-16 units) the sentence's own beginning lies behind dateline, list mark or heading; never behind the claim's. */
function openingOf(whole: string, { lang, span, sentence }: Claim): number {
  const mark = datelineLength(whole);
  const behind = mark + headingLength(whole.slice(mark), lang);
  return span.start - sentence.start < behind ? mark : behind;
}

/** @param own claims of the same article: they carry the resolved times */
export function sourceSentence(article: ArticleVersion, claim: Claim, own: readonly Claim[]): SourceSentence {
  const whole = article.text.slice(claim.sentence.start, claim.sentence.end);
  const skipped = openingOf(whole, claim);
  const start = claim.sentence.start + skipped;
  const raw = whole.slice(skipped).trimEnd();
  const end = start + raw.length;
  return {
    claim,
    article,
    lang: claim.lang,
    start,
    end,
    raw,
    text: oneLine(raw).replace(/;$/u, '.'),
    words: wordCount(raw),
    times: timesIn(own, start, end),
  };
}

/** Pieces of a quotation that stand close together: "A", said X. "B". A later one would be another quotation. */
export function quotePieces(claim: Claim): readonly Span[] {
  const pieces = claim.quote ?? [];
  const cut = pieces.findIndex((piece, i) => i > 0 && piece.start - pieces[i - 1]!.end > LONGEST_CUE);
  return cut < 0 ? pieces : pieces.slice(0, cut);
}
const LONGEST_CUE = 160;

export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;

/** As it stands in a pattern that looks for it. */
export const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** "verlangt, dass wir verzichten", "said that our river is dead": told unquoted, "we" would be the newsroom. */
export const speaksAsUs = (text: string, lang: Language): boolean => US[lang].test(withoutQuotations(text));
const US: Readonly<Record<Language, RegExp>> = {
  de: /(?<![\p{L}-])(?:[Ww]ir|uns|unser(?:e[rsmn]?)?|[Ii]ch|mich|mir|mein(?:e[rsmn]?)?)(?![\p{L}-])/u,
  en: /(?<![\p{L}’'.-])(?:[Ww]e|us|ours?|ourselves|me|my|myself)(?![\p{L}-])|(?<!(?:War|Part|Phase|Type|Category|Division|Stage|Class|Block|Section|[\p{L}’']))(?:^| )I(?= \p{Ll}|[’'](?:m|d|ll|ve)(?!\p{L}))/u,
};

/** Why a sentence says nothing outside its article; `null`: it stands alone. */
export type Unfit =
  | 'no-sentence'
  | 'question'
  | 'points-back'
  | 'bare-number'
  | 'speaks-of-itself'
  | 'of-conversation'
  | 'undated'
  | 'unbalanced'
  | 'table';

const POINTS_BACK: Readonly<Record<Language, RegExp>> = {
  de: /^(?:Er|Sie|Dies|Diese[rsmn]?|Jene[rsmn]?|Damit|Dabei|Davon|Darin|Daran|Danach|Demnach|Dort|Dafür|Dagegen|Daraufhin|Darauf|Daher|Deshalb|Deswegen|Deren|Dessen|Dazu|Dadurch|Darum|Darüber|Darunter|Dahinter|Daneben|So|Ihm|Ihn|Ihnen|Ihre?[rsmn]?|Seine?[rsmn]?|Beide[rn]?|Letztere[rsmn]?|Erstere[rsmn]?|Ersteren|Man|Solche[rsmn]?|Derartige|Ebenso|Genauso|Hier|Hierbei|Hierzu|Allen|Ein weiterer|Eine weitere|Ein anderer|Eine andere|Andere|Weitere|Die anderen|Die übrigen|Die beiden|Der andere|Die andere|Dasselbe|Derselbe|Dieselbe|Das (?=\p{Ll})|Es(?! (?:gibt|gab|geht|ging|kam|handelt|handelte|fehlt|fehlte|fehlten|fehle|gebe)\b)|Dann|Zuvor|Bisher|Seither|Seitdem|Später|Anschließend|Bis dahin|(?:Eine?n?|Zwei|Drei|Wenige|Einige) (?:Tage?|Wochen?|Monate?|Jahre?|Stunden?) (?:später|zuvor|davor|darauf|danach)|Inzwischen|Mittlerweile|Kurz darauf|Tags darauf|Da(?= \p{Ll}+(?:t|te|en|ten) (?:\p{Ll}+ )?\p{Lu})|Im (?:selben|gleichen) (?:Zeitraum|Jahr|Monat)(?! de[rs])|Ursprünglich|Dem (?=\p{Ll})|Aufgerufen|Wer|Was)\b/u,
  en: /^(?:He|She|It(?! (?:is|was) (?:expected|unclear|not clear|likely|estimated)\b)|They|This|That|These|Those|His|Her|Its|Their|There(?:fore|by|upon)?(?! (?:is|are|was|were)\b)|Such|Both|Another|Others?|The (?:two|other|others|latter|former)|So(?! far)|Thus|Hence|Then|Previously|Earlier|Later|(?:A|One|Two|Three|Some|Several) (?:days?|weeks?|months?|years?|hours?) (?:later|earlier|before|afterwards)|Afterwards|Since then|Until then|Originally|Here|Instead|Either|Neither|One|What|Who)\b/u,
};

/** A pronoun in the first clause: whom it means stood in the sentence before. */
const PRONOUN: Readonly<Record<Language, RegExp>> = {
  de: /^[^,]*\s(?:er|sie|ihn|ihm|ihnen|dies|(?:dieser|diesem|diesen|dieses|diese)(?! (?:Monat|Jahr|Jahres|Woche|Quartal|Sommer|Winter|Herbst|Frühjahr|Tage|Tagen)(?!\p{L}))|dessen|deren|(?:daran|davon|dafür|darin|dabei|damit(?! (?:mehr|weniger|\p{Ll}+er)(?!\p{L}))|darauf|darüber|dazu|danach|dadurch)(?!(?: \p{L}+)?,\s(?:dass|ob|wie|warum|wann|wer|was|weil)(?!\p{L})|(?: \p{L}+)?, [^,]*\bzu \p{Ll}+en(?!\p{L})|(?: \p{L}+)?, \p{L}* ?\p{L}*zu\p{Ll}+en(?!\p{L}))|das(?= (?:auf|ab|zurück|als|damit|mit|nicht|so|einen?|für)(?!\p{L}))|nach (?:seinen|seiner|ihren|ihrer) (?:Worten|Angaben|Darstellung|Einschätzung)|dort|dorthin|beiden?(?! \p{Lu}\p{L}+ (?:in|im|am|an|aus|von|des|der|\p{Lu}\p{L}*)(?!\p{L}))|demnach|im (?:selben|gleichen) (?:Zeitraum|Jahr|Monat)(?! de[rs])|dem Blatt|dem Bericht|(?:findet|sagt|sagte|meint|meinte|erzählt|erzählte|erklärt|erklärte) (?:er|sie)|(?:war|waren|ist|sind|sei|seien) es)(?:\s|,|\.$)/u,
  en: /^(?!(?:\p{L}+ ){0,4}\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|.{0,60} (?:said|says|whose|who) |[^,]*(?:\p{Ll}[^su'’\s]s|ies|people|police|women|men|children|staff|workers) [^,]*(?:they|of them|their)\s)[^,]*\s(?:he|she|they|him|them|his|her|their)\s|^[^,]*\s(?:this|these|those|there(?! (?:is|are|was|were|would|will|had|has|have|could|may|might|should))|both(?! \p{L}+s? ))\s|\b(?:of|at|to|in) (?:that|this) (?:sum|figure|amount|number|total|figures)\b/u,
};

const SELF: Readonly<Record<Language, RegExp>> = {
  de: /^Liebe[rs]? |(?<![\p{L}„])(?:wir|uns|unser(?:e[rsmn]?)?|ich|mich|mir|mein(?:e[rsmn]?)?|du|dich|dir|dein(?:e[rsmn]?)?)(?!\p{L})/iu,
  en: /(?<![\p{L}“])(?:[Ww]e|us|[Oo]urs?|I|me|[Mm]y|[Yy]ou|[Yy]our)(?!\p{L})/u,
};

/** "Danach steigen die Löhne": its first word points at the sentence before. */
export const opensOnWhatWas = (sentence: SourceSentence): boolean =>
  POINTS_BACK[sentence.lang].test(sentence.text) && !opensOnNoun(sentence);

/** Whether and why a sentence can't be told alone. Direct speech inside it is not judged as self-reference. */
export function unfit(sentence: SourceSentence): Unfit | null {
  const { text, lang, article } = sentence;
  if (isInConversation(article, sentence)) return 'of-conversation';
  const role = blockAt(article, { start: sentence.start, end: sentence.end })?.role;
  if (role && role !== 'paragraph' && role !== 'list' && role !== 'quote') return 'table';
  if (!/^[\p{Lu}\d„“"»«]/u.test(text) || !/[.!?][“”"»«‘’]?$/u.test(text) || sentence.words < FEWEST_WORDS)
    return 'no-sentence';
  if (/\?[“”"»«‘’]?$/u.test(text)) return 'question';
  if (SELF[lang].test(withoutQuotations(text))) return 'speaks-of-itself';
  if ((BARE_NUMBER.test(text) && !NUMBERED.test(text)) || (BARE_AMOUNT.test(text) && !measuresFront(sentence)))
    return 'bare-number';
  if (opensOnWhatWas(sentence) || PRONOUN[lang].test(text)) return 'points-back';
  if (lang === 'de' && CLAUSE_BACK.test(text) && !OF_SUBJECT.test(text)) return 'points-back';
  if (!HAS_VERB[lang](text)) return 'no-sentence';
  if (!balanced(text)) return 'unbalanced';
  return null;
}
const FEWEST_WORDS = 5;

/** "..., dass dabei auch ...", "..., findet sie: ..." */
const CLAUSE_BACK =
  /,\s(?:dass|ob|weil|wenn)\s(?:dabei|davon|dafür|damit|daran|darin|dort|er|sie|dies\p{Ll}*)\s|,\s(?:findet|sagt|sagte|meint|meinte|erzählt|erzählte|erklärt|erklärte)\s(?:er|sie)(?!\p{L})/u;

/** "Die Chefin bestätigte, dass sie ...": its own subject, where nobody else is named before */
const OF_SUBJECT =
  /^(?:(?:Der|Die|Das|Ein|Eine) (?:\p{Ll}+ )?)?\p{Lu}[^,]*, (?:dass|ob|weil|wenn) (?:er|sie)(?!\p{L})(?!.*, (?:dass|ob|weil|wenn) (?:er|sie|dies|dabei|davon|dafür|damit|daran|darin|dort))/u;

/** "Die Kosten der Sanierung schätzt das Amt auf 7 Millionen Euro.": what is measured stands in front. */
const measuresFront = ({ claim }: SourceSentence): boolean =>
  claim.frame?.arguments.some((a) => a.field === 'front' && a.role === 'object' && / /u.test(a.term.text)) ?? false;

/** "Das geplante Zentrum": no pronoun but an article, as the frame shows. */
const opensOnNoun = ({ text, claim, start }: SourceSentence): boolean => {
  const first = claim.frame?.arguments[0];
  return first !== undefined &&
    first.field === 'front' &&
    first.term.start <= start &&
    /^(?:Das|Dies\p{L}*) /u.test(text)
    ? /^Das /u.test(text) && / \p{Lu}/u.test(first.term.text)
    : false;
};

/** "Town hall, Saturday, 10am to 4pm.", "Nicht vier, wie die Stadt meinte.": what behind a comma goes on is no main clause. */
const HAS_VERB: Readonly<Record<Language, (text: string) => boolean>> = {
  de: (text) => smallWords(text.replace(ANSWER, '')).some((w) => isGermanVerb(w)),
  en: (text) => /['’](?:s|re|ve|ll|d|m)(?!\p{L})|n['’]t(?!\p{L})/u.test(text) || smallWords(text).some(couldBeVerb),
};
const ANSWER = /(?<=^[„“"]?Nicht [^,]*), (?:wie|als) .*$/u;
const smallWords = (text: string): readonly string[] => text.match(/(?<![\p{L}-])\p{Ll}{2,}(?![\p{L}-])/gu) ?? [];
const couldBeVerb = (word: string, at: number, all: readonly string[]): boolean =>
  verbOfWord(word, 'en', all[at - 1]) !== null;

/** "Zuvor waren es 38.": a number of something the sentence before named; years and scores stand alone. */
const BARE_NUMBER = /(?<!\p{Lu}[\p{L}-]+)\s(?!(?:19|20)\d\d\.)\d[\d.,]*[.!]$/u;
/** "Das Amt spricht von 700 Kilogramm.": of what, the sentence before said. */
const BARE_AMOUNT =
  /(?:spr(?:icht|ach|echen|achen)|geht|gehen|ging|nannte|nennt|nannten|schätzt|rechnet)(?: (?:der|die|das|dem) \p{L}+)?(?: \p{Ll}+)* (?:von |mit |auf )?(?:etwa |rund |mehr als |bis zu |knapp )?[\d.,]+(?: (?:Millionen|Milliarden))? (?:Euro|Dollar|Kilogramm|Tonnen|Metern?|Kilometern?|Prozent|Hektar)(?: aus)?\.$|^The [^,]{3,40} (?:gave|spoke of|put it at) (?:a figure of )?[\d.,]+/u;
const NUMBERED = /wert|index|zahl|quote|note|stand|score|rate|number|value|punkt|points?/iu;

export const withoutQuotations = (text: string): string => text.replaceAll(/[„“»«"][^„“”»«"]*[“”«»"]/gu, ' ');
export const holdsQuotation = (text: string): boolean => /[„“”"»«]/u.test(text.replaceAll(QUOTED_NAME, ' '));
/** "die „Nordholm“": a name in quotation marks is no speech */
const QUOTED_NAME = /[„“»«"]\p{Lu}[^„“”"»«.!?,\s]*(?:\s[^„“”"»«.!?,\s]+){0,3}[“”«»"]/gu;

function balanced(text: string): boolean {
  const count = (re: RegExp): number => text.match(re)?.length ?? 0;
  if (count(/\(/g) !== count(/\)/g)) return false;
  return count(/[„“”"»«]/gu) % 2 === 0;
}

/** "Kommentar der Redaktion: ...", "Abo-Angebot: ...": what such a label stands before reports nothing. */
export function isLabelledAside({ article, start, end }: Pick<SourceSentence, 'article' | 'start' | 'end'>): boolean {
  const block = blockAt(article, { start, end });
  return block !== undefined && ASIDE_LABEL.test(article.text.slice(block.start, block.end));
}
const ASIDE_LABEL =
  /^\s*(?:(?:(?:Unser )?Kommentar|Meinung|Glosse|Anzeige|Werbung|(?:Abo|Leser|Probe)-?[Aa]ngebot|In eigener Sache|Lesetipp|Hörtipp)|(?:Comment|Opinion|Editorial|Advert(?:isement)?|Sponsored|(?:Subscriber|Reader) offer|Subscription offer))(?: [^:\n.]{1,40})?(?::| [–—-]) /u;

/** Words: a longer line without a stop is no subheading, it sums up what follows. */
const OF_STANDFIRST = 12;
/** "As watchdog says no": a line of its own without a stop leads into the text, in the words of headlines. */
export function isSubheading({ article, start, end, text }: SourceSentence): boolean {
  if (/[.!?…:;]["“”»«'’‘)]*$/u.test(text) || wordCount(text) >= OF_STANDFIRST) return false;
  const block = article.blocks.find((b) => b.start <= start && start < b.end);
  return (
    block?.role === 'paragraph' &&
    article.text.slice(block.start, block.end).trim() === article.text.slice(start, end).trim()
  );
}
