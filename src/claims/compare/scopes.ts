/** How much of an organisation or of the world a noun speaks of: a plant's revenue is not its group's. */
import type { Term } from '../../model/index.ts';
import { noted, remembered, type Spelling } from '../../text/index.ts';

export type Scope = 'site' | 'division' | 'company' | 'industry' | 'world';

/** Heads of nouns, as they end a German compound or an English phrase. */
const NOUNS: Readonly<Record<Scope, readonly string[]>> = {
  site: 'werk werks werke standort standorts fabrik niederlassung filiale plant site factory mill branch'.split(' '),
  division:
    'sparte bereich segment geschäftsfeld geschäftsbereich abteilung tochter tochterfirma division unit segment subsidiary arm'.split(
      ' ',
    ),
  company:
    'konzern konzerns gruppe unternehmen unternehmens firma hersteller zulieferer anbieter betreiber reederei gesellschaft aktiengesellschaft group company firm maker supplier operator vendor'.split(
      ' ',
    ),
  industry: 'branche industrie verband markt industry sector market'.split(' '),
  world: 'welt world'.split(' '),
};

/** The scope a noun names by its head ("Getriebewerk" -> site), null for any other noun. */
export const scopeOfNoun: (noun: string) => Scope | null = remembered(headScope);

/** The same of a word of a text. */
export const scopeOfWord: (word: Spelling) => Scope | null = noted(({ raw }) => scopeOfNoun(raw));

/** Whether a word looks like a name: a capital, then letters and digits. */
export const isNameShaped: (word: Spelling) => boolean = noted(({ raw }) => /^\p{Lu}[\p{L}\d]{2,}$/u.test(raw));

function headScope(noun: string): Scope | null {
  const lower = noun.toLowerCase();
  const last = lower.split(/[\s-]/).at(-1)!;
  for (const [scope, heads] of Object.entries(NOUNS) as [Scope, readonly string[]][])
    if (heads.some((head) => last === head || (head.length > 3 && last.endsWith(head)))) return scope;
  return null;
}

/** First parts of German compounds that name a scope: "Werksumsatz", "Konzerngewinn". */
const PREFIXES: readonly (readonly [string, Scope])[] = [
  ['werks', 'site'],
  ['standort', 'site'],
  ['sparten', 'division'],
  ['konzern', 'company'],
  ['gruppen', 'company'],
  ['unternehmens', 'company'],
  ['firmen', 'company'],
  ['branchen', 'industry'],
  ['welt', 'world'],
];

/** The noun that the first part of a measure's compound stands for, with its scope; null for other words. */
export function scopePrefix(word: string): { readonly noun: string; readonly scope: Scope } | null {
  const lower = word.toLowerCase();
  const found = PREFIXES.find(([prefix]) => lower.startsWith(prefix) && lower.length > prefix.length + 3);
  return found ? { noun: word.slice(0, found[0].length).replace(/s$/, ''), scope: found[1] } : null;
}

export const scopeOf = (term: Term): Scope | null => scopeOfNoun(term.text);
