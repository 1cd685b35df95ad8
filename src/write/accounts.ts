/** Two accounts of one matter in their own words, each with who gives it: where no sentence of ours can tell them. */
import type { Claim, Language, Verdict } from '../model/index.ts';
import { buildOf } from '../text/index.ts';
import type { Rivals } from './conflicts.ts';
import { withoutCue } from './cues.ts';
import type { Material } from './material.ts';
import { innerMarks, speakerOf } from './passages.ts';
import { antecedent, introduction } from './people.ts';
import { type Account, capitalise } from './phrases.ts';
import { oneLine } from './source-sentence.ts';

export interface Accounts {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** Null where a side has no name, one name stands for both, or a side says too little or too much to be quoted. */
export function accountsOf(m: Material, verdict: Verdict, pairs: readonly Rivals[]): Accounts | null {
  if (verdict.kind !== 'conflicting') return null;
  for (const { one, other } of pairs) {
    const told = bothOf(m, one, other) ?? denialOf(m, one, other) ?? denialOf(m, other, one);
    if (told) return { text: told, claims: [one, other] };
  }
  return null;
}

function bothOf(m: Material, one: Claim, other: Claim): string | null {
  const [a, b] = [sideOf(m, one), sideOf(m, other)];
  return a && b && a.who !== b.who && !isFlat(m, one) && !isFlat(m, other) ? m.phrases.accounts(a, b) : null;
}

/** "Die Bank bestreitet das.": who denies says no more than that. */
function denialOf(m: Material, said: Claim, denied: Claim): string | null {
  const account = isFlat(m, denied) ? sideOf(m, said) : null;
  const by = account && denied.article === said.article ? nameOf(m, denied) : null;
  return account && by && by !== account.who
    ? m.phrases.denied(account, by, SEVERAL.test(m.sentence(denied).text))
    : null;
}
const MOST_FLAT = 9;
const isFlat = (m: Material, claim: Claim): boolean => {
  const { text, words } = m.sentence(claim);
  return (
    words <= MOST_FLAT &&
    /(?<!\p{L})(?:(?:bestreite|bestritt|dementier)\p{Ll}* (?:das|dies)|w(?:ies|iesen|eist|eisen) das (?:\p{Ll}+ ){0,2}zurück|(?:den(?:y|ies|ied)|reject(?:s|ed)?) (?:this|that|it))(?=[ .,]|$)/iu.test(
      text,
    )
  );
};
const SEVERAL =
  /(?<!\p{L})(?:bestreiten|bestritten|dementierten|wiesen|weisen|deny)(?!\p{L})|^\p{Lu}\p{Ll}+s (?:den|rej)/u;

function sideOf(m: Material, claim: Claim): Account | null {
  if (claim.lang !== m.lang || !claim.speaker) return null;
  const who = nameOf(m, claim);
  const passage = passageIn(m, claim);
  return who && passage ? { who, outlet: m.outlet(claim), passage } : null;
}

function nameOf(m: Material, claim: Claim): string | null {
  const named = speakerOf(m, claim);
  if (named && m.lang === 'en' && PLURAL.test(named) && !m.names.has(named)) return named.toLowerCase();
  if (named && (claim.speaker!.kind === 'person' || named.includes(' '))) return named;
  const { name, at } = claim.speaker!;
  const article = m.article(claim.article);
  const pronoun = PRONOUN.exec(name)?.[0];
  const person = pronoun ? antecedent(m.people, article, claim.sentence.start, pronoun) : null;
  if (person || pronoun) return person && introduction(person);
  if (WITH_ARTICLE.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  const led = at ? LED[m.lang].exec(article.text.slice(Math.max(0, at.start - 5), at.start))?.[1] : undefined;
  // "Behörde": with the article it stands behind as a subject
  return led && at && SUBJECT.test(article.text.slice(at.end)) ? `${led.toLowerCase()} ${name}` : null;
}
const PRONOUN = /^(?:er|sie|he|she|(?:d(?:er|ie) )?\d\d-Jährige)$/iu;
const LED: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(die|das|Der|Die|Das) $/u,
  en: /(?<!\p{L})([Tt]he) $/u,
};
const WITH_ARTICLE = /^(?:Der|Die|Das|The) (?:\p{Ll}+ )?\p{L}+$/u;
/** A verb follows. */
const SUBJECT = /^ \p{Ll}+(?:e?t|en|te|ten|ied|ed|s)(?!\p{L})/u;

/** "Prosecutors" at a sentence's beginning */
const PLURAL = /^\p{Lu}\p{Ll}+s$/u;

const [FEWEST, MOST] = [3, 26];
/** ", sagte Geschäftsführer Kern dem Boten.": whose words these are, the name in front says. */
const CUE: Readonly<Record<Language, RegExp>> = {
  de: /[“"«]?,? (?:sagte|sagt|erklärte|betonte|so|teilte|berichtete) [^„“"»«]*$/u,
  en: /(?:[”"]?, |,[”"’] )(?:(?:he|she|they|\p{Lu}[^,“”"]{2,40}) (?:said|says|told [^,“”"]+|testified)|(?:said|says) [^“”"]*)$/u,
};
const LEADING_CUE: Readonly<Record<Language, RegExp>> = {
  de: /^[^„“"»«:]{2,60} (?:sagte|erklärte|betonte|versicherte)[^„“"»«,:]{0,40}[,:] (?:dass )?/u,
  en: /^[^“”":]{2,60} (?:(?:said|says|testified|insisted|claimed|maintained) (?:that )?|(?:told|tells) [^“”":,]{2,40} that )/u,
};

/** "Its director, Lorraine Oduya": what is left when the cue is taken off may be the speaker, and nothing that was said. */
const namesItsSpeaker = ({ speaker }: Claim, passage: string): boolean =>
  speaker?.kind === 'person' && passage.endsWith(speaker.name.split(' ').at(-1)!);

/** "The company denies giving any", "who ran the site", "figure is 'nearer 800": they say nothing, or break off. */
const isClause = (passage: string): boolean =>
  buildOf(capitalise(passage)) !== null &&
  !/(?<!\p{L})(?:any|one|so|this|that|it)$/iu.test(passage) &&
  !/^(?:who|which|whose|that|where)(?!\p{L})/iu.test(passage) &&
  !/^In [^,]*,[^,]*$/u.test(passage) &&
  (passage.match(/[“"]/gu)?.length ?? 0) === (passage.match(/[”"]/gu)?.length ?? 0) &&
  /^[^‘’]*(?:[‘][^‘’]*’[^‘]*)*$/u.test(passage.replaceAll(/(?<=\p{L})’(?=\p{L})/gu, ''));

/** "[the] company put the number at 430": with the article that stands in front. */
function led(text: string, start: number, whole: string, bare: string): string {
  const article = whole.startsWith(bare)
    ? /(?<!\p{L})(the|an?|its|their) $/iu.exec(text.slice(Math.max(0, start - 7), start))?.[1]
    : null;
  return article && /^\p{Ll}/u.test(bare) ? `${article} ${bare}` : bare;
}

function passageIn(m: Material, claim: Claim): string | null {
  const { text } = m.article(claim.article);
  const [quote] = claim.quote ?? [];
  const at = quote ?? (isPiece(claim) ? claim.sentence : claim.span);
  const whole = oneLine(text.slice(at.start, at.end));
  const bare = withoutCue(whole)
    .replace(CUE[claim.lang], '')
    .replace(LEADING_CUE[claim.lang], '')
    .replace(/^[\s„“"»«”‚‘]+|[\s“”"«»‘’,;:.]+$/gu, '');
  const words = bare.split(' ');
  if (words.length < FEWEST || namesItsSpeaker(claim, bare)) return null;
  const full = claim.lang === 'en' && !quote ? led(text, at.start, whole, bare) : bare;
  if (claim.lang === 'en' && !quote && !/^[“"]/u.test(whole) && !isClause(full)) return null;
  return closed(innerMarks(words.length > MOST ? `${words.slice(0, MOST).join(' ')} …` : full, m.lang));
}

/** "Fehlbetrag auf 6 Millionen": of a German figure its sentence is quoted, for the piece around it is none. */
const isPiece = ({ lang, kind, sentence, span }: Claim): boolean =>
  lang === 'de' && kind === 'figure' && span.end - span.start < sentence.end - sentence.start;

/** With its end the sentence may have lost the mark that closes a quotation in it. */
const closed = (text: string): string =>
  (text.match(/‚/gu)?.length ?? 0) > (text.match(/‘/gu)?.length ?? 0) ? `${text}‘` : text;
