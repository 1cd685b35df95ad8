/** Gives each mention the fullest form of its name in the text, and lets known short forms be found again. */
import type { Mention, MentionType } from '../../model/index.ts';
import type { NameMatch } from './names.ts';
import { type Range, spanOf, type Words } from './words.ts';

interface Known {
  readonly name: string;
  readonly type: MentionType;
}

/** Adds later and earlier short forms ("Lin" of "Justin Lin", "EZB" of "Europäische Zentralbank (EZB)"). */
export function withShortForms(
  words: Words,
  matches: readonly NameMatch[],
  isCommon: (word: string) => boolean,
): NameMatch[] {
  const known = shortForms(words, matches, isCommon);
  const taken = new Uint8Array(words.count);
  for (const match of matches) if (!match.weak || isPair(match)) taken.fill(1, match.from, match.to);
  const all: NameMatch[] = matches.filter((m) => !m.weak || isPair(m) || !known.has(bare(words.raw[m.from]!, known)));
  for (let at = 0; at < words.count; at++) {
    if (taken[at] || !words.word[at] || !words.cap[at]) continue;
    const form = known.get(bare(words.raw[at]!, known));
    if (form) all.push({ from: at, to: at + 1, type: form.type, name: form.name });
  }
  return all.sort((a, b) => a.from - b.from || b.to - a.to);
}

const isPair = (match: Range): boolean => match.to - match.from > 1;

/** "Merkels" -> "Merkel" where that is known. */
const bare = (word: string, known: ReadonlyMap<string, Known>): string =>
  !known.has(word) && word.endsWith('s') ? word.slice(0, -1) : word;

function shortForms(
  words: Words,
  matches: readonly NameMatch[],
  isCommon: (word: string) => boolean,
): Map<string, Known> {
  const known = new Map<string, Known>();
  const add = (form: string, name: string, type: MentionType): void => {
    if (form.length > 1 && !known.has(form) && !isCommon(form)) known.set(form, { name, type });
  };
  for (const match of matches) {
    const name = match.name ?? nameOf(words, match);
    const last = words.raw[match.to - 1]!;
    if (match.type === 'person' && isPair(match) && !match.weak)
      add(bareGenitive(last, words, matches), name, 'person');
    if (match.type === 'organisation' && isPair(match)) {
      const acronym = words.raw[match.to] === '(' && words.raw[match.to + 2] === ')' ? words.raw[match.to + 1]! : null;
      if (acronym && /^[A-Za-zÄÖÜ-]*[A-ZÄÖÜ][A-Za-zÄÖÜ-]*$/.test(acronym)) add(acronym, name, 'organisation');
      if (/^(?:AG|GmbH|SE|Inc|Corp|Ltd|plc|KG|KGaA|Group|Holding)\b/.test(last) && match.to - match.from === 2)
        add(words.raw[match.from]!, name, 'organisation');
    }
  }
  return known;
}

/** The surname without a genitive -s, where the form without it stands elsewhere in a name. */
function bareGenitive(word: string, words: Words, matches: readonly NameMatch[]): string {
  if (!word.endsWith('s')) return word;
  const without = word.slice(0, -1);
  return matches.some((m) => words.raw[m.to - 1] === without) ? without : word;
}

function nameOf(words: Words, range: Range): string {
  const { start, end } = spanOf(words, range);
  return words.text.slice(start, end).replace(/\s+/g, ' ');
}

/** Mentions with `entity`: the longest name in the text that ends in the mention's own last word, or the listed name. */
export function resolve(words: Words, matches: readonly NameMatch[]): Mention[] {
  const fullest = new Map<string, string>();
  for (const match of matches) {
    if (match.type !== 'person' || !isPair(match)) continue;
    const name = nameOf(words, match);
    const last = words.raw[match.to - 1]!;
    if (name.length > (fullest.get(last)?.length ?? 0)) fullest.set(last, name);
  }
  return matches.map((match) => {
    const entity = match.name ?? personEntity(words, match, fullest) ?? nameOf(words, match);
    return {
      ...spanOf(words, match),
      type: match.type,
      entity,
      ...(match.role ? { role: spanOf(words, match.role) } : {}),
    };
  });
}

function personEntity(words: Words, match: NameMatch, fullest: ReadonlyMap<string, string>): string | undefined {
  if (match.type !== 'person') return undefined;
  const last = words.raw[match.to - 1]!;
  return fullest.get(last) ?? fullest.get(last.endsWith('s') ? last.slice(0, -1) : last);
}
