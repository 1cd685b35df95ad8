/** "Der Verein beziffert den Verlust auf 140.000 Euro, die Stadt auf 85.000": the second account leaves out its verb, and names its party. */
import type { Language } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import type { ClaimParts } from '../build.ts';
import type { Context } from '../context.ts';
import { PARTY as NOUNS } from './standing-wordings.ts';

/** What stands between the figure before and this one, the party captured. */
const PARTY: Readonly<Record<Language, RegExp>> = {
  de: pattern('iu')`
    ,\s+(?:und\s+|während\s+)?((?:die|der|das)\s+${NOUNS.de})\s+auf\s+(?:(?!\d)\S+\s+){0,2}$
    | ,\s+(?:und\s+|während\s+)?(?:im|beim|bei der)\s+(\p{Lu}[\p{L}-]+)\s+bleibt\s+man\s+bei\s+(?:(?!\d)\S+\s+){0,2}$
  `,
  en: pattern('iu')`
    ,\s+(?:(?:and|while|but|though|although)\s+)?(the\s+${NOUNS.en})\s+(?:
      at | (?:still\s+)?(?:speaks?|spoke)\s+of
    )\s+(?:\p{L}+\s+){0,2}$
  `,
};

/** A rival figure that has its speaker from the first half of its sentence is the word of the party in the second. */
export function withOwnParty({ slice, lang }: Context, claim: ClaimParts): ClaimParts {
  const { standing, sentence, quantity } = claim;
  if (standing !== 'rival') return claim;
  const before = slice(sentence.start, quantity!.start);
  const found = PARTY[lang].exec(before);
  const name = found?.[1] ?? found?.[2];
  if (!name || !/\d/.test(before.slice(0, found!.index))) return claim;
  const start = sentence.start + before.lastIndexOf(name);
  return { ...claim, speaker: { name, role: null, kind: 'organisation', at: { start, end: start + name.length } } };
}
