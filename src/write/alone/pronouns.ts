/** Pronouns of a told sentence for which nothing stands before them that they could mean. */
import { remembered } from '../../text/index.ts';
import { escaped } from '../tell/source-sentence.ts';
import { anyOf, wordsOf } from './rows.ts';

/** What the sentence names, as far as pronouns can mean it. */
export interface Named {
  readonly persons: readonly string[];
  /** firms, bodies, places, products */
  readonly things: readonly string[];
}

export const namedBefore = (text: string, at: number, names: readonly string[]): boolean =>
  names.some((name) => {
    const found = text.includes(name) ? text.search(standing(name)) : -1;
    return found >= 0 && found < at;
  });
/** The name as a word of its own, also with an ending: "Hafens". */
const standing = remembered((name) => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{Ll}{2})`, 'u'));

const W = String.raw`(?!\p{L})`;

const GERMAN =
  /(?<![\p{L}-])(?:(er|ihn|ihm|sein(?:e[rsmn]?)?(?= \p{L}))|(sie|ihnen|ihr(?:e[rsmn]?)?(?= \p{L}))|(es|ihm))(?![\p{L}-])/giu;
const NOUN_BEHIND = String.raw` (?:\p{Ll}+ ){0,2}\p{Lu}`;
/** "auf der Straße": no man */
const NOT_BEHIND = String.raw`(?<!(?:[Aa]uf|[Ii]n|[Mm]it|[Bb]ei|[Vv]on|[Zz]u|[Nn]ach|[Aa]us|[Ss]eit|[Aa]n|[Uu]nter|[Vv]or) )`;
/** One, and neither a woman nor several. */
const MASCULINE = anyOf([
  ['Der Verein', String.raw`${NOT_BEHIND}[Dd]er${NOUN_BEHIND}`],
  ['ein neues Werk', String.raw`(?:[Dd](?:as|em|es|en)|[Ee]in(?:e[nms])?|[Kk]ein|[Jj]ede[rs])${NOUN_BEHIND}`],
  [
    'im Rathaus',
    String.raw`(?:[Ii]m|[Aa]m|[Vv]om|[Zz]um|[Bb]eim) (?!(?:Jan|Feb|März|April|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahr|Monat|Sommer|Herbst|Winter|Früh|Quartal))(?:\p{Ll}+ ){0,2}\p{Lu}`,
  ],
]);
const NEUTER = /(?<!\p{L})(?:[Dd]as|[Ee]in) (?:\p{Ll}+ ){0,2}\p{Lu}/u;
const PLURAL_OR_FEMININE = anyOf([
  ['Die neue Halle', String.raw`(?:[Dd]ie|[Dd]er|[Ee]iner?|[Zz]ur|[Dd]en|[Kk]eine)${NOUN_BEHIND}`],
  ['vier Hallen', String.raw`(?:\d[\d.]*|[Zz]wei|drei|vier|fünf|sechs|viele|einige|mehrere)${NOUN_BEHIND}`],
  ['Anwohner', String.raw`\p{Lu}\p{Ll}+(?:en|er|innen|se|te|ge|s)${W}`],
]);
/** "es" means nothing. */
const IMPERSONAL_DE = anyOf([
  ['gibt es', String.raw`(?:gibt|gab|gebe|gäbe|geben|geht|gehe|ging|gehen|kam|komme|kommt|kommen)${W}`],
  ['fehlt es an Geld', String.raw`(?:handelt|handele|fehlt|fehlte|fehle|bedarf|heißt|hieß)${W}`],
  ['bleibt es dabei', String.raw`(?:bleibt|blieb)(?: es)? (?:dabei|offen|unklar|abzuwarten|ruhig|still|bei)${W}`],
  ['brennt es', String.raw`(?:dauert|dauerte|gelang|gelingt|brennt|regnet)${W}`],
  [
    'ist es besser, dass es endet',
    String.raw`(?:ist|sei|war|wäre|wird|bleibt)${W}.*(?:, (?:dass|ob|wenn|wann|wie)| zu) `,
  ],
  ['hält sie es für gut, dass', String.raw`(?:hält|halte|hielt)${W}.* es für .*, (?:dass|wenn) `],
  ['dass sie es für gut hält, wenn', String.raw`es für .* (?:hält|hielt), (?:dass|wenn) `],
]);

/** "Kern sagte, angesichts der Bauzeit sei sie nicht zu halten": what stands before the verb of her own clause is not what she is. */
function beforeItsClause(ahead: string): string {
  const clause = OWN_CLAUSE.exec(ahead);
  return clause ? ahead.slice(0, clause.index) : ahead;
}
const OWN_CLAUSE =
  /(?<=, |: )(?:[Aa]ngesichts|[Ww]egen|[Tt]rotz|[Dd]ank|[Nn]ach|[Vv]or|[Bb]ei|[Mm]it|[Ii]n|[Ff]ür|[Aa]uf|[Uu]nter|[Oo]hne) [^,:]* (?:sei|ist|war|wäre|habe|werde|könne|müsse|solle|dürfe) $/u;
/** "Minister Uwe Kern sagte, ... sie": not he */
const HIS = /\p{Lu}\p{L}*(?:er|är|or|ist|ent|eur|chef|rat) \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+(?:, |: )$/u;

export function straysGerman(text: string, { persons, things }: Named): boolean {
  for (const match of text.matchAll(GERMAN)) {
    const [, singular, several, neuter] = match;
    const at = match.index;
    const ahead = beforeItsClause(text.slice(0, at));
    const isHers = !several || !HIS.test(ahead);
    if (!neuter && (namedBefore(text, ahead.length, things) || (isHers && namedBefore(text, ahead.length, persons))))
      continue;
    if (neuter && (IMPERSONAL_DE.test(text) || NEUTER.test(ahead))) continue;
    if (singular && MASCULINE.test(ahead)) continue;
    if (several && PLURAL_OR_FEMININE.test(ahead)) continue;
    return true;
  }
  return false;
}

const ENGLISH = /(?<![\p{L}-])(?:(he|she|him|his|her|hers)|(it|its)|(they|them|their|theirs))(?![\p{L}-])/giu;
/** What may follow "it is" where it means nothing. */
const SAID_OF_NOTHING = ['that to whether for if too not', 'unclear likely expected possible'].flatMap((line) =>
  line.split(' '),
);
const IMPERSONAL_EN = new RegExp(
  `^(?:it|It) (?:(?:is|was|would be|will be|had been|has been|may be|seems|appears|became|remains) (?:\\p{L}+ )?(?:${SAID_OF_NOTHING.join('|')}|\\p{L}+ed that)|takes|took|rains|rained)(?!\\p{L})`,
  'u',
);
/** "made it clear that", "make it harder to" */
const FORMAL_IT = /(?:made|make|makes|making|find|finds|found|think|thinks) $/u;
const SINGULAR_EN = /(?<!\p{L})(?:the|an?|this|every|each|no|its|his|her|one) (?:[\p{L}\d'’-]+ ){0,3}[\p{L}-]+/iu;
const PERSONS_EN = [
  'volunteer analyst lawyer judge minister mayor officer director engineer farmer',
  'teacher doctor nurse driver expert resident witness clerk professor student',
];
/** "The volunteer said it was in the hall": he is no "it" */
const SOMEBODY_EN = new RegExp(
  String.raw`(?<!\p{L})(?:the|an?|one|another) (?:[\p{L}-]+ ){0,2}?(?:${wordsOf(PERSONS_EN)}|spokes\p{L}+|\p{L}{3,}ist|\p{L}*(?:man|woman))(?!\p{L})`,
  'giu',
);
const PLURAL_EN = new RegExp(
  `(?<!\\p{L})(?:${[
    String.raw`\p{L}{2,}(?:[^su'’]s|ies)(?!['’\p{L}])`,
    'people|police|women|men|children|staff|sheep|fish',
    'many|several|most|some|two|three|four|five|six|both',
    String.raw`\p{Lu}\p{L}+ and \p{Lu}\p{L}+`,
  ].join('|')})(?!\\p{L})`,
  'u',
);
const SOLE = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:will|have|are|were|would|could|had|did)(?: \p{Ll}+)+ $/u;

export function straysEnglish(text: string, { persons, things }: Named): boolean {
  for (const match of text.matchAll(ENGLISH)) {
    const [, person, thing, several] = match;
    const at = match.index;
    const ahead = text.slice(0, at);
    if (person && namedBefore(text, at, persons)) continue;
    if (thing) {
      if (FORMAL_IT.test(ahead) || IMPERSONAL_EN.test(text.slice(at))) continue;
      if (namedBefore(text, at, things) || SINGULAR_EN.test(ahead.replaceAll(SOMEBODY_EN, ' '))) continue;
    }
    // "Osset Rovers will keep their licence": a club, or one person, and nobody else
    if (several && SOLE.test(ahead)) continue;
    // "supports their account": a verb in front is no plural
    if (
      several &&
      (PLURAL_EN.test(ahead.replace(/(?<=\p{L} )\p{Ll}+s $/u, '')) ||
        (!/^them$/iu.test(several) && namedBefore(text, at, things)))
    )
      continue;
    return true;
  }
  return false;
}
