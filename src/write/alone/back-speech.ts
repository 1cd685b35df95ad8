/**
 * Words of a speaker that lean on what was said or asked before them. Each row is an example and its pattern, asked for in the
 * passage without its marks; a test holds every example against its row.
 */
import type { Language } from '../../model/index.ts';
import { anyOf, type Row } from './rows.ts';

const W = String.raw`(?!\p{L})`;

/** Of what, the words before said; "Das ist ein Schlag" judges the news itself. */
export const OPENING_DE: readonly Row[] = [
  ['Trotzdem bleiben wir', String.raw`^(?:Aber|Doch|Und|Denn|Also|Trotzdem)${W}`],
  ['Sie kommt nicht', String.raw`^(?:Er|Sie)${W}`],
  ['Es verschafft uns Zeit', String.raw`^Es(?! (?:gibt|gab|geht|kann|darf|muss)${W})${W}`],
  ['Das stimmt nicht', String.raw`^Das(?= \p{Ll})(?! (?:ist|war|wäre) k?eine? )${W}`],
  ['Da war es schon dunkel', String.raw`^(?:Da|So)(?= \p{Ll})${W}`],
  ['Dies war falsch', String.raw`^Dies\p{L}*`],
  ['Damit war zu rechnen', String.raw`^(?:Damit|Davon|Dafür|Dagegen|Darum|Dort|Deshalb|Daran|Dabei)${W}`],
  // "die" who? A noun has its article, and a verb has none
  [
    'Die machen weiter',
    String.raw`^(?:Die|Der|Den|Dem) (?:mach|hab|ha[tb]|sind|ist|wird|werd|komm|woll|will|könn|kann|müss|muss|soll|war|wiss|weiß|glaub|denk|sag)(?:e|en|t|te|ten)? `,
  ],
  ['Bis dahin bleibe ich', String.raw`^(?:Bis|Seit) (?:dahin|dann|damals)${W}`],
  [
    'Vier Stunden später standen alle am Tor',
    String.raw`^(?:Wenig|Kurz|(?:\p{L}+|\d+) (?:Minuten?|Stunden?|Tage?|Wochen?|Monate?|Jahre?)) (?:später|darauf|danach|zuvor)${W}`,
  ],
];
export const OPENING_EN: readonly Row[] = [
  ['But nobody came', String.raw`^(?:But|And|So|Or|Yet)${W}`],
  ['They will pay', String.raw`^(?:He|She|They)${W}`],
  ['It will not work', String.raw`^It(?! (?:is|was) (?:time|clear|up to|impossible|hard)${W})${W}`],
  ['That is not it', String.raw`^(?:This|That)(?= \p{Ll})(?! (?:is|was|would be) an? )${W}`],
  ['These are ours', String.raw`^(?:So(?= \p{Ll})|These|Those|Such)${W}`],
  ['There they were', String.raw`^There(?! (?:is|are|was|were|will|has|have)${W})${W}`],
  ['Until then we wait', String.raw`^(?:Until|Since|By|Before) then${W}`],
  [
    'Four hours later everybody stood at the gate',
    String.raw`^(?:\p{L}+|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|before|after that)${W}`,
  ],
];

/** Who, what and how many it is about, the question or the words before it said. */
export const WITHIN_DE: readonly Row[] = [
  [
    'Wir saßen da schon im Dunkeln',
    String.raw`^[^,]{0,40}(?<!\p{L})(?:da|dort|dann|davon|dafür|dagegen|damit|daran|darüber|deshalb|trotzdem)(?= (?:schon|noch|nicht|auch|immer|\p{Ll}+|\d)|[.!,]|$)`,
  ],
  [
    'Ich habe mich bei ihm gemeldet',
    String.raw`(?:bei|mit|von|auf|für|gegen|an|zu|über|um|ohne) (?:ihm|ihr|ihn|ihnen|sie)(?= \p{Ll}|[.!,]|$)`,
  ],
  [
    'An neun dieser Tage war ich krank',
    String.raw`(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+|keine[rms]?|eine[rms]?) dieser (?=\p{Lu})`,
  ],
  [
    'Das ist mit den meisten geregelt',
    String.raw`(?:mit|von|bei) den (?:aller)?(?:meisten|wenigsten|anderen|übrigen|ersten|letzten)(?= \p{Ll}|[.!,]|$)(?! \p{Ll}+(?:e|en) \p{Lu})`,
  ],
  ['Im Rathaus wird man das auch so sehen', String.raw`(?:man|ich|wir) das (?:auch|nicht|so|schon|noch|selbst)${W}`],
  ['Größer als die alten', String.raw`^\p{Lu}\p{Ll}+er als (?:die|der|das) \p{Ll}+en?[.!]?$`],
  ['Erst messen, dann bauen', String.raw`^(?:Zuerst|Erst) \p{Ll}+en, dann \p{Ll}+en[.!]?$`],
  ['Mir wurde der Mai genannt', String.raw`^(?:Mir|Uns) (?:wurde|wurden|hat|haben)${W}`],
  ['Der Rest geht an die Stadt', String.raw`[Dd](?:er|en|em) Rest${W}(?! de[rs]${W}| von)`],
  ['Ich wette zwei zu eins', String.raw`(?:zwei|drei|vier|fünf|zehn) zu eins`],
];
export const WITHIN_EN: readonly Row[] = [
  [
    'We were there already',
    String.raw`^[^,]{0,40}(?<!\p{L})(?:there(?! (?:is|are|was|were|will)${W})|then|they|them|it)${W}`,
  ],
  [
    'Somebody lost that email',
    String.raw`that (?:email|letter|memo|night|day|meeting|number|figure|money|report|list|call|vote)${W}(?! (?:that|which|of))`,
  ],
  ['I would have said 70', String.raw`(?:said|say|been|guess|guessed|was|is) (?:about |around )?\d[\d.]*[.!]?$`],
  ['I’d say May 2028', String.raw`(?:I['’]d|I would|I) (?:have )?(?:say|said|guess) (?:\p{Lu}\p{Ll}+ )?\d`],
  [
    'Two points more is a lot',
    String.raw`(?:\d+|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) (?:points?|per ?cent) (?:more|less)${W}`,
  ],
  ['It goes in their pocket', String.raw`(?:in|into|to|from|for|on|of) their (?=\p{Ll})`],
  ['Kern’s 64.8 is fair', String.raw`\p{Lu}\p{L}*['’]s \d[\d.]* (?:is|was)${W}`],
  ['No vote was lost', String.raw`^No \p{Ll}+ (?:was|were|has|have) \p{L}+`],
  [
    'I asked a man and I left',
    String.raw`^I (?:\p{Ll}+ed|went|told|gave|got|saw|read|wrote|had) (?:an?|the|it|him|her|them) `,
  ],
];

const OPENING: Readonly<Record<Language, RegExp>> = { de: anyOf(OPENING_DE), en: anyOf(OPENING_EN) };
const WITHIN: Readonly<Record<Language, RegExp>> = { de: anyOf(WITHIN_DE), en: anyOf(WITHIN_EN) };

/** Whether it opens on what only the words before it explain. */
export const opensInTheAir = (speech: string, lang: Language): boolean => OPENING[lang].test(speech);
/** Whether something in it means what was said or asked before. */
export const leansOnOthers = (speech: string, lang: Language): boolean =>
  WITHIN[lang].test(speech) && !(lang === 'en' && /\bit (?:is|was|would be)\b/u.test(speech));
