/** Whose word a sentence passes on: the cue behind it, the source it names, the body or person that speaks in it. */
import { overlaps } from '../../model/index.ts';
import { isStopWord } from '../../text/index.ts';
import { antecedent, introduction, type Person } from '../alone/people.ts';
import type { Material } from '../choose/material.ts';
import { inDative } from '../de/dative.ts';
import type { Clause } from './clause.ts';
import { CUE, cueOf } from './cue.ts';
import { speakerOf } from './passages.ts';
import type { SourceSentence } from './source-sentence.ts';

/** "Der Umsatz werde sinken, sagte Vorstand Kern am Montag." without who says so; any other sentence as it is. */
export function withoutCue(text: string): string {
  const cue = CUE.exec(text);
  return cue ? `${text.slice(0, cue.index)}.` : text;
}

/** "..., wie der X berichtet": a report of a report, which would be credited to the one that only passes it on; and a broadcaster's line on its own programme. */
export const passesOn = ({ text }: SourceSentence): boolean =>
  /^Über dieses Thema bericht|, wie (?:der|die|das)?[^,]{3,60} (?:berichtet|berichten|berichtete|meldet|schreibt)[,.]|^Wie (?:der|die|das)? ?[^,]{3,60} (?:berichtet|berichtete|meldet),|, (?:the )?\p{Lu}[^,]{3,40} reported(?: [^,]+)?\.$/u.test(
    text,
  );

export const SOURCE_NAMED =
  /(?<!\p{L})(?:laut|zufolge|nach (?:\p{L}+ )?(?:angaben|einschätzung|informationen|ansicht|auskunft)|nach den worten|according to)(?!\p{L})|(?<!\p{L})wie (?=[^,]*(?:berichtet|mitteil|sagt|schreib|erklär|bekannt|verlaut))/giu;

const REPORTS = /(?<!\p{L})(?:berichte|berichtet|berichten|berichtete|meldet|reports|reported)(?!\p{L})/gu;

/** "Wie X berichtet, ..., wie Y mitteilt", "X zufolge ... Y zufolge": the same attribution twice. */
export function stammers(text: string): boolean {
  // "im Jahr 2025 11.300 Patienten": two numbers run into one
  if (/(?:19|20)\d\d \d|\d\.\d{3} \d/u.test(text)) return true;
  if (/(?<!\p{L})(?:nach|in|an|bei) (?:seine[rnm]|ihre[rnm]) (?:Darstellung|Angaben|Einschätzung|Worten)/u.test(text))
    return true;
  // "nach seinen Worten Fördermittel": what follows was no part of it
  if (/[Nn]ach (?:seinen|ihren|eigenen) (?:Worten|Angaben) (?!zufolge)\p{Lu}/u.test(text)) return true;
  if ((text.match(REPORTS)?.length ?? 0) > 1) return true;
  const named = text.match(SOURCE_NAMED)?.length ?? 0;
  return named > 1;
}

export const namesSource = ({ article }: SourceSentence, { frame, parts }: Clause): boolean =>
  frame.arguments.some(({ term, role }, i) => {
    const text = article.text.slice(term.start, term.end);
    return role !== 'clause' && parts[i] !== '' && text.search(SOURCE_NAMED) >= 0;
  });

/** Somebody's words in the subjunctive, or before a cue ("..., sagte X"): never the outlet's own word. */
export const isSaid = (s: SourceSentence, { frame }: Clause): boolean =>
  frame.mood === 'reported' || cueOf(s.text) !== null;

/** Nouns that are declined in the dative ("dem Präsidenten"), which their nominative does not show. */
const WEAK_NOUN = /(?:ent|ant|ist|at|oge|ege|ekt|aph|e|er Herr)$/u;

/** "..., teilte das Ministerium mit": the body named in the cue, as it stands behind "laut". */
export function germanBody(text: string): string | null {
  const [, verb = '', body] = BODY_CUE.exec(text) ?? [];
  const noun = body?.replace(/^(?:das|der|die) /u, '');
  if (!body || !noun || NAMELESS_BODY.test(noun) || (/^der /u.test(body) && WEAK_NOUN.test(noun.split(' ')[0]!)))
    return null;
  return inDative(body, /en$/u.test(verb));
}
const BODY_CUE =
  /,\s((?:sag|erklär|teil|berichte|melde|beton)ten?|gab(?:en)?|schrieb(?:en)?)\s((?:das|der|die) \p{Lu}[\p{L}-]+(?: (?:&|\p{Lu}[\p{L}-]+|für \p{Lu}[\p{L}-]+|de[rs] \p{Lu}[\p{L}-]+))*)(?=\s(?:mit|bekannt|an|am|in|im|bei|zu|auf)(?!\p{L})|\.)/u;

/** Which one, only the article tells. */
const NAMELESS_BODY =
  /^(?:Unternehmen|Konzern|Firma|Hersteller|Gruppe|Behörde|Zeitung|Blatt|Sprecher(?:in)?|Minister(?:in)?|Mann|Frau|Träger|Verein|Manager(?:in)?|Chef(?:in)?|Vorstand)$/u;

/** The speaker of the claims in this sentence, where they agree on one who can be named. */
export function speakerIn(m: Material, s: SourceSentence): string | null {
  if (isOfPaper(s)) return null;
  const claims = m.claims.filter((c) => c.article === s.article.id && overlaps(c.sentence, s));
  const names = new Set(claims.flatMap((c) => speakerOf(m, c, 'oblique') ?? []));
  const [only] = names;
  const isNamed = only && (only.includes(' ') || m.names.has(only));
  const isWord = !only || m.words.small(only.toLowerCase()) || isStopWord(only.toLowerCase(), s.lang);
  if (names.size === 1 && isNamed && !isWord) return only;
  // "Frau A rechnet mit mehr. Bis 2030 werde ...": reported speech goes on in the words of whom the sentence before names.
  // "Sein Mandant werde ...": a lawyer speaks, who may be named beside him
  const goesOn =
    s.lang === 'de' &&
    cueOf(s.text) === null &&
    !/^(?:Seine?|Ihre?) (?:Mandant|Klient)/u.test(s.text) &&
    claims.every((c) => !c.speaker);
  // "..., sagte er": whom the sentence before names
  const pronoun =
    s.lang === 'de'
      ? /, (?:sagte|sagt|erklärte|betonte|so|meinte|fügte|warnte) (er|sie)(?!\p{L})/u.exec(s.text)?.[1]
      : null;
  const before = goesOn || pronoun ? antecedent(m.people, s.article, s.start, pronoun ?? 'The ') : null;
  return before && obliqueIntroduction(before);
}

/** "In dem Papier steht noch etwas: ...": nobody's words but the paper's, whoever spoke before */
function isOfPaper({ article, start, text, lang }: SourceSentence): boolean {
  if (lang !== 'de' || cueOf(text) !== null) return false;
  const ahead = article.text
    .slice(Math.max(0, start - LONGEST_LEAD), start)
    .split(/[.!?\n]/u)
    .at(-1)!;
  return STANDS_IN_PAPER.test(`${/:\s*$/u.test(ahead) ? ahead : ''}${text}`);
}
const LONGEST_LEAD = 120;
const STANDS_IN_PAPER =
  /(?<!\p{L})\p{L}*(?:[Pp]apiere?|[Ss]chreiben|[Bb]erichts?|[Bb]riefe?|[Gg]utachten|[Dd]okumente?|[Vv]ermerke?|[Mm]ail|[Pp]rotokolle?|[Uu]nterlagen)(?!\p{L})[^.:]*(?<!\p{L})(?:steht|stehe|stand|heißt|hieß|lautet)(?!\p{L})/u;

/** Behind a preposition a role that is declined is left out. */
const obliqueIntroduction = (person: Person): string =>
  person.role && WEAK_NOUN.test(person.role) ? person.full : introduction(person);

/**
 * "der kaufmännischen Direktorin Ruth Kern", "der Vorsitzenden Ruth Kern": the role as its article gives it, with the
 * adjective before it, in the dative; null where it needs no article.
 * @param who as `speakerIn` gives it
 */
export function withFullRole(m: Material, { article }: SourceSentence, who: string): string | null {
  const person = m.people.find((p) => who.endsWith(p.full));
  if (!person) return null;
  // where he speaks he may go by his name alone, and by his office elsewhere
  const { text } = [article, ...m.articles].find(({ text: t }) => isLed(t, person.full)) ?? article;
  const at = text.indexOf(person.full);
  const led = at < 0 ? null : LED_ROLE.exec(text.slice(Math.max(0, at - LONGEST_ROLE), at));
  const [, article_ = '', adjective = '', role = ''] = led ?? [];
  if (/^(?:die|der)$/iu.test(article_) && adjective && /in $/u.test(role))
    return `der ${adjective}n ${role}${person.full}`;
  if (/^der$/iu.test(article_) && /r$/u.test(adjective)) return null;
  const [, led_ = '', bare] = ADJECTIVAL_ROLE.exec(text.slice(Math.max(0, at - LONGEST_ROLE), at)) ?? [];
  if (!bare || at < 0) return null;
  // without an article the ending tells: "Vorsitzende" is a woman, "Vorsitzender" a man
  const isHe = /r$/u.test(bare) || /^der /iu.test(led_);
  return isHe ? `dem ${bare.replace(/r$/u, '')}n ${person.full}` : `der ${bare}n ${person.full}`;
}
const isLed = (text: string, full: string): boolean => {
  const at = text.indexOf(full);
  const ahead = text.slice(Math.max(0, at - LONGEST_ROLE), at);
  return at >= 0 && (LED_ROLE.test(ahead) || ADJECTIVAL_ROLE.test(ahead));
};
const LONGEST_ROLE = 60;
const LED_ROLE = /(?<!\p{L})(die|der) (\p{Ll}+e) (\p{Lu}[\p{L}-]+ )$/iu;
/** "Betriebsratsvorsitzende", "Bevollmächtigter": declined like an adjective */
const ADJECTIVAL_ROLE =
  /(?<!\p{L})(\p{Lu}[\p{L}-]*(?:sitzende|beauftragte|mächtigte|geordnete|gestellte|verständige)r?) $/u;
