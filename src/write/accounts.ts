/** Two accounts of one matter in their own words, each with who gives it: where no sentence of ours can tell them. */
import type { Claim, Language, Verdict } from '../model/index.ts';
import type { Rivals } from './conflicts.ts';
import { withoutCue } from './cues.ts';
import type { Material } from './material.ts';
import { innerMarks, speakerOf } from './passages.ts';
import { antecedent, introduction } from './people.ts';
import type { Account } from './phrases.ts';
import { oneLine } from './source-sentence.ts';

export interface Accounts {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** Null where a side has no name, one name stands for both, or a side says too little or too much to be quoted. */
export function accountsOf(m: Material, verdict: Verdict, pairs: readonly Rivals[]): Accounts | null {
  if (verdict.kind !== 'conflicting') return null;
  for (const { one, other } of pairs) {
    const sides = [one, other].map((c) => sideOf(m, c));
    const [a, b] = sides;
    if (!a || !b || a.who === b.who) continue;
    return { text: m.phrases.accounts(a, b), claims: [one, other] };
  }
  return null;
}

function sideOf(m: Material, claim: Claim): Account | null {
  if (claim.lang !== m.lang || !claim.speaker) return null;
  const who = nameOf(m, claim);
  const passage = passageIn(m, claim);
  return who && passage ? { who, outlet: m.outlet(claim), passage } : null;
}

function nameOf(m: Material, claim: Claim): string | null {
  const named = speakerOf(m, claim);
  // "Behörde": which one, and with which article?
  if (named && m.lang === 'en' && PLURAL.test(named) && !m.names.has(named)) return named.toLowerCase();
  if (named) return claim.speaker!.kind === 'person' || named.includes(' ') ? named : null;
  const pronoun = /^(?:er|sie|he|she)$/iu.exec(claim.speaker!.name)?.[0];
  const person = pronoun ? antecedent(m.people, m.article(claim.article), claim.sentence.start, pronoun) : null;
  return person && introduction(person);
}

/** "Prosecutors" at a sentence's beginning */
const PLURAL = /^\p{Lu}\p{Ll}+s$/u;

const [FEWEST, MOST] = [3, 26];
/** ", sagte Geschäftsführer Kern dem Boten.": whose words these are, the name in front says. */
const CUE: Readonly<Record<Language, RegExp>> = {
  de: /[“"«]?,? (?:sagte|sagt|erklärte|betonte|so|teilte|berichtete) [^„“"»«]*$/u,
  en: /[”"]?, (?:(?:he|she|they|\p{Lu}[^,“”"]{2,40}) (?:said|says|told [^,“”"]+|testified)|(?:said|says) [^“”"]*)$/u,
};
const LEADING_CUE: Readonly<Record<Language, RegExp>> = {
  de: /^[^„“"»«:]{3,60} (?:sagte|erklärte|betonte|versicherte)[^„“"»«,:]{0,40}[,:] (?:dass )?/u,
  en: /^[^“”":]{3,60} (?:said|says|testified|insisted|claimed|maintained) (?:that )?/u,
};

function passageIn(m: Material, claim: Claim): string | null {
  const { text } = m.article(claim.article);
  const [quote] = claim.quote ?? [];
  const at = quote ?? claim.span;
  const whole = oneLine(text.slice(at.start, at.end));
  const bare = withoutCue(whole)
    .replace(CUE[claim.lang], '')
    .replace(LEADING_CUE[claim.lang], '')
    .replace(/^[\s„“"»«”‚‘]+|[\s“”"«»‘’,;:.]+$/gu, '');
  const words = bare.split(' ');
  if (words.length < FEWEST) return null;
  return innerMarks(words.length > MOST ? `${words.slice(0, MOST).join(' ')} …` : bare, m.lang);
}
