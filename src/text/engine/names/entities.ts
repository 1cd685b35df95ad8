/** Gives each mention the fullest form of its name in the text, and lets known short forms be found again. */
import type { Mention, MentionType } from '../../../model/index.ts';
import { type Range, spanOf, type Words } from '../sentences/words.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameLanguage } from './nameLanguage.ts';
import type { NameMatch } from './names.ts';
import { TAGGED_TYPES } from './tagModel.ts';

interface Known {
  readonly name: string;
  readonly type: MentionType;
}

/** Adds the places where a name of several words, found once in the text, stands again word for word. */
export function withRepeats(words: Words, matches: readonly NameMatch[]): NameMatch[] {
  const taken = new Uint8Array(words.count);
  const byFirst = new Map<string, NameMatch[]>();
  for (const match of matches) {
    taken.fill(1, match.from, match.to);
    if (!isPair(match) || match.weak) continue;
    const first = words.raw[match.from]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), match]);
  }
  if (byFirst.size === 0) return [...matches];
  const again: NameMatch[] = [];
  for (let at = 0; at < words.count; at++) {
    const found = taken[at] ? undefined : byFirst.get(words.raw[at]!)?.find((m) => standsAt(words, m, at, taken));
    if (!found) continue;
    const to = at + found.to - found.from;
    again.push({ from: at, to, type: found.type, ...(found.name ? { name: found.name } : {}) });
    at = to - 1;
  }
  return again.length === 0 ? [...matches] : [...matches, ...again].sort((a, b) => a.from - b.from);
}

function standsAt(words: Words, { from, to }: Range, at: number, taken: Uint8Array): boolean {
  for (let i = 0; i < to - from; i++)
    if (at + i >= words.count || taken[at + i] || words.raw[at + i] !== words.raw[from + i]) return false;
  return true;
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

/**
 * Adds the first parts of compounds ("Muster-Chefin") where the text itself uses that word as a name, or the caller's
 * list has it; elsewhere a first part is a word like others ("Riester-Rente").
 */
export function withCompoundParts(words: Words, matches: readonly NameMatch[], own: Gazetteer | null): NameMatch[] {
  const taken = new Uint8Array(words.count);
  const alone = new Map<string, NameMatch>();
  for (const match of matches) {
    taken.fill(1, match.from, match.to);
    if (!isPair(match)) alone.set(words.raw[match.from]!, match);
  }
  const parts: NameMatch[] = [];
  for (let at = 0; at < words.count; at++) {
    if (taken[at] || !words.word[at]) continue;
    const units = words.raw[at]!.indexOf('-');
    if (units < 2) continue;
    const part = words.raw[at]!.slice(0, units);
    const known = alone.get(part) ?? own?.named(part);
    if (known) parts.push({ from: at, to: at + 1, type: known.type, name: known.name, units });
  }
  return parts.length === 0 ? [...matches] : [...matches, ...parts].sort((a, b) => a.from - b.from);
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
  const lastWords = new Set(matches.map((m) => words.raw[m.to - 1]!));
  for (const match of matches) {
    const name = match.name ?? nameOf(words, match);
    const last = words.raw[match.to - 1]!;
    if (match.type === 'person' && isPair(match) && !match.weak) add(bareGenitive(last, lastWords), name, 'person');
    if (match.type === 'organisation' && isPair(match)) {
      const acronym = acronymBehind(words, match);
      if (acronym) add(acronym, name, 'organisation');
      if (/^(?:AG|GmbH|SE|Inc|Corp|Ltd|plc|KG|KGaA|Group|Holding)\b/.test(last) && match.to - match.from === 2)
        add(words.raw[match.from]!, name, 'organisation');
    }
  }
  return known;
}

/** The surname without a genitive -s, where the form without it closes another name. */
const bareGenitive = (word: string, lastWords: ReadonlySet<string>): string =>
  word.endsWith('s') && lastWords.has(word.slice(0, -1)) ? word.slice(0, -1) : word;

/** Offsets of a match in the text. */
export function placeOf(words: Words, match: NameMatch): { start: number; end: number } {
  const span = spanOf(words, match);
  return match.units ? { start: span.start, end: span.start + match.units } : span;
}

function nameOf(words: Words, range: NameMatch): string {
  const { start, end } = placeOf(words, range);
  return words.text.slice(start, end).replace(/\s+/g, ' ');
}

/** Mentions with `entity`: the longest name in the text that ends in the mention's own last word, or the listed name. */
export function resolve(words: Words, matches: readonly NameMatch[], isRole: (lower: string) => boolean): Mention[] {
  const fullest = new Map<string, string>();
  for (const match of matches) {
    if (match.type !== 'person' || !isPair(match)) continue;
    const name = nameOf(words, match);
    const last = words.raw[match.to - 1]!;
    if (name.length > (fullest.get(last)?.length ?? 0)) fullest.set(last, name);
  }
  const spelledOut = acronyms(words, matches);
  const begun = firstWords(words, matches);
  return matches.map((match) => {
    const written = nameOf(words, match);
    const entity =
      spelledOut.get(written) ??
      match.name ??
      personEntity(words, match, fullest) ??
      begun.get(`${match.type} ${written}`) ??
      written;
    const role = match.type === 'person' ? (match.role ?? roleBehind(words, match, isRole)) : null;
    return { ...placeOf(words, match), type: match.type, entity, ...(role ? { role: spanOf(words, role) } : {}) };
  });
}

/**
 * The model's names, with what only rules know: roles, listed names' canonical forms, types the model has no tag for.
 * The caller's own names always stand.
 */
export function reconcile(
  words: Words,
  rules: readonly NameMatch[],
  tagged: readonly NameMatch[],
  own: Gazetteer | null,
  language: Pick<NameLanguage, 'isRole' | 'isNoName'>,
): NameMatch[] {
  const fixed = rules.filter((m) => !TAGGED_TYPES.includes(m.type) || own?.match(words, m.from)?.to === m.to);
  const taken = new Uint8Array(words.count);
  for (const match of fixed) taken.fill(1, match.from, match.to);
  // a word known to be none stays none by itself, however it stands ("gegen Malaria" as "gegen Muster United")
  const nameless = (m: NameMatch): boolean => !isPair(m) && language.isNoName(words.raw[m.from]!);
  const free = tagged.filter((m) => !taken.subarray(m.from, m.to).includes(1) && !nameless(m));
  const byStart = new Map(rules.map((m) => [m.from, m]));
  const kept = free.map((m): NameMatch => {
    const rule = byStart.get(m.from);
    const same = rule && rule.to === m.to && rule.type === m.type;
    const role = m.type === 'person' ? roleBefore(words, m.from, language) : null;
    return { ...m, ...(same && rule.name ? { name: rule.name } : {}), ...(role ? { role } : {}) };
  });
  // a role with a comma is a sign the model doesn't see: "Mira Solberg, Gründerin von ..."
  for (const match of free) taken.fill(1, match.from, match.to);
  const withRole = rules.filter(
    (m) => m.type === 'person' && !taken.subarray(m.from, m.to).includes(1) && roleBehind(words, m, language.isRole),
  );
  return [...fixed, ...kept, ...withRole].sort((a, b) => a.from - b.from);
}

function roleBefore(words: Words, at: number, language: Pick<NameLanguage, 'isRole'>): Range | null {
  let from = at;
  while (from > 0 && words.cap[from - 1] && language.isRole(words.low[from - 1]!)) from--;
  return from < at ? { from, to: at } : null;
}

/** Words of a role behind a name at most: "Gründer und Chef der Muster Werke". */
const LONGEST_ROLE = 10;

/** ", Gründer von Muster,": from the role's noun to the next comma or the sentence's end. */
function roleBehind(words: Words, { to }: Range, isRole: (lower: string) => boolean): Range | null {
  if (words.raw[to] !== ',') return null;
  const from = /^(?:der|die|ein|eine|the|a|an)$/.test(words.low[to + 1] ?? '') ? to + 2 : to + 1;
  const noun = isRole(words.low[from] ?? '') ? from : from + 1;
  if (noun >= words.count || !isRole(words.low[noun]!)) return null;
  let end = noun + 1;
  while (end < words.count && end - from < LONGEST_ROLE && !/^[,.;:!?()–„“"]$/.test(words.raw[end]!)) end++;
  return end - from < LONGEST_ROLE ? { from, to: end } : { from, to: noun + 1 };
}

/**
 * What a name's first word stands for by itself ("Tang" of "Tang Jie", "Nordwind" of "Nordwind Energie GmbH"), by type
 * and word; only where a single name of that type begins so, for of two nobody knows which is meant.
 */
function firstWords(words: Words, matches: readonly NameMatch[]): Map<string, string> {
  const names = new Map<string, Set<string>>();
  for (const match of matches) {
    if (!isPair(match) || (match.type !== 'person' && match.type !== 'organisation')) continue;
    const key = `${match.type} ${words.raw[match.from]!}`;
    names.set(key, (names.get(key) ?? new Set()).add(nameOf(words, match)));
  }
  const single = [...names].filter(([, all]) => all.size === 1);
  return new Map(single.map(([key, all]) => [key, [...all][0]!]));
}

/** "Europäische Zentralbank (EZB)": what a name in brackets behind another stands for. */
function acronyms(words: Words, matches: readonly NameMatch[]): Map<string, string> {
  const full = new Map<string, string>();
  for (const match of matches) {
    const acronym = acronymBehind(words, match);
    if (acronym && match.type === 'organisation') full.set(acronym, nameOf(words, match));
  }
  return full;
}

function acronymBehind(words: Words, { to }: Range): string | null {
  const inside = words.raw[to] === '(' && words.raw[to + 2] === ')' ? words.raw[to + 1]! : '';
  return /^[A-Za-zÄÖÜ-]*[A-ZÄÖÜ]{2}[A-Za-zÄÖÜ-]*$/.test(inside) ? inside : null;
}

function personEntity(words: Words, match: NameMatch, fullest: ReadonlyMap<string, string>): string | undefined {
  if (match.type !== 'person') return undefined;
  const last = words.raw[match.to - 1]!;
  return fullest.get(last) ?? fullest.get(last.endsWith('s') ? last.slice(0, -1) : last);
}
