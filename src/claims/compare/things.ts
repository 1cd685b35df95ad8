/**
 * Things that are built, bought or run, by the head of a compound: "Wärmespeicher" is a "Speicher". In a story that has only
 * one of that head the two are one subject; two compounds of one head are two things.
 */
import type { Claim } from '../../model/index.ts';
import { ownSubject } from './subjects.ts';

/** Stems of heads as topics hold them, umlauts laid aside; a head of three letters only as the end of a subject. */
const HEADS =
  `speich bruck halle turm werk haus schul tunnel park strass bahn hafen deich damm schleus netz leitung anlag becken
  zentrum museum theater stadion klinik heim fahr schiff zug satellit maschin gerat roll wagen spital garten archiv bibliothek
  kirch kapell orgel muhl brauerei depot lager mast kabel kanal pump teich bad weg wald markt platz mauer steg saal
  bridg hall tower plant road path school hospital stadium theatr harbour pier lock dam wall librari house centr center ferri
  ship mill cabl pipe boat line station pool store stor bus`.split(/\s+/);

/** A head with what a compound sets before it; an empty string for the bare noun. */
interface Thing {
  readonly head: string;
  readonly before: string;
}

const FOLDS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
const folded = (word: string): string => word.toLowerCase().replace(/[äöüß]/g, (letter) => FOLDS[letter]!);
/** Endings that stems may keep. */
const ENDING = '(?:e|er|en|es|s|n|ern)?';
const BARE = new RegExp(`^(${HEADS.join('|')})${ENDING}$`);
const COMPOUND = new RegExp(`^([a-z]{3,}?)-?(${HEADS.join('|')})${ENDING}$`);

const things = new Map<string, Thing | null>();
function thingOf(word: string): Thing | null {
  const known = things.get(word);
  if (known !== undefined) return known;
  const plain = folded(word);
  const [, head] = BARE.exec(plain) ?? [];
  const [, before, of] = COMPOUND.exec(plain) ?? [];
  const made = head ? { head, before: '' } : before && of ? { head: of, before } : null;
  if (things.size > MOST_KEPT) things.clear();
  things.set(word, made);
  return made;
}
const MOST_KEPT = 20_000;

/** Whether a noun names what is built, bought or run. */
export const isThing = (noun: string): boolean => thingOf(noun) !== null;

const wordsOf = (claim: Claim): readonly string[] => {
  const subject = ownSubject(claim);
  return subject && !subject.entity ? [...claim.topic, subject.head] : claim.topic;
};
/** What stands before an English head in the text of a claim ("heat store"); '' for none. */
export type BeforeHead = (claim: Claim, head: string) => string;
const NOTHING: BeforeHead = () => '';

const thingsOf = (claim: Claim, beforeHead: BeforeHead): readonly Thing[] =>
  wordsOf(claim).flatMap((word) => {
    const thing = thingOf(word);
    return thing ? [thing.before ? thing : { ...thing, before: beforeHead(claim, thing.head) }] : [];
  });

/** One compound may say more of the same: "Großwärmespeicher", "Wärmespeicher". */
const isOneName = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** Heads of which the claims of a story know one compound only, so that the bare noun is short for it. */
export function onlyThings(claims: readonly Claim[], beforeHead: BeforeHead): ReadonlySet<string> {
  const named = new Map<string, Set<string>>();
  for (const claim of claims)
    for (const { head, before } of thingsOf(claim, beforeHead))
      if (before) named.set(head, (named.get(head) ?? new Set()).add(before));
  const isOne = (names: ReadonlySet<string>): boolean =>
    [...names].every((one) => [...names].every((other) => isOneName(one, other)));
  return new Set([...named].flatMap(([head, names]) => (isOne(names) ? [head] : [])));
}

/** The two claims with a thing told by its head that both name, where the story has only one of it. */
export function byHead(a: Claim, b: Claim, only: ReadonlySet<string>): readonly [Claim, Claim] {
  if (only.size === 0) return [a, b];
  const [ours, theirs] = [headsOf(a, only), headsOf(b, only)];
  const heads = new Set([...ours].filter((head) => theirs.has(head)));
  return heads.size === 0 ? [a, b] : [toldByHead(a, heads), toldByHead(b, heads)];
}

const headsOf = (claim: Claim, only: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    isOfOther(claim)
      ? []
      : wordsOf(claim).flatMap((word) => {
          const head = thingOf(word)?.head;
          return head !== undefined && only.has(head) ? [head] : [];
        }),
  );

function toldByHead(claim: Claim, heads: ReadonlySet<string>): Claim {
  const told = (word: string): string => {
    const thing = thingOf(word);
    return thing && heads.has(thing.head) ? `thing:${thing.head}` : word;
  };
  const subject = ownSubject(claim);
  return {
    ...claim,
    topic: [...new Set(claim.topic.map(told))],
    ...(subject && !subject.entity && { subject: { ...subject, head: told(subject.head) } }),
  };
}

/** "Das Dach der Halle": what the clause is about is something else of it. */
function isOfOther(claim: Claim): boolean {
  const subject = ownSubject(claim);
  return subject !== null && !subject.entity && thingOf(subject.head) === null;
}

/** "Der Wärmespeicher", "der Batteriespeicher": two compounds of one head, where nothing is named that both have. */
export function areTwoOfAKind(a: Claim, b: Claim, beforeHead: BeforeHead = NOTHING): boolean {
  const [ours, theirs] = [measuredThings(a, beforeHead), measuredThings(b, beforeHead)];
  const pairs = ours.flatMap((x) => theirs.filter((y) => y.head === x.head).map((y) => [x.before, y.before] as const));
  return pairs.length > 0 && pairs.every(([x, y]) => x !== '' && y !== '' && !isOneName(x, y));
}

/** What the clause is about, if that is such a thing, else all it names. */
function measuredThings(claim: Claim, beforeHead: BeforeHead): readonly Thing[] {
  const subject = ownSubject(claim);
  const own = subject && !subject.entity ? thingOf(subject.head) : null;
  const all = thingsOf(claim, beforeHead);
  return own ? all.filter(({ head }) => head === own.head) : all;
}

/** Reads it from the text of the claim's sentence. */
export const beforeHeadIn =
  (textOf: (claim: Claim) => string): BeforeHead =>
  (claim, head) => {
    if (claim.lang === 'de') return isTown(textOf(claim), head) ? 'town' : '';
    const found = new RegExp(String.raw`(?<!\p{L})(\p{L}+)[ -]${head}\p{L}{0,4}(?!\p{L})`, 'iu').exec(textOf(claim));
    const word = found?.[1]?.toLowerCase() ?? '';
    return NO_PART.test(word) ? '' : word;
  };
/** "in Halle", "nach Bad Weida": no hall and no bath. */
const isTown = (text: string, head: string): boolean =>
  (head === 'halle' || head === 'bad') &&
  /(?<!\p{L})(?:(?:in|nach|aus|bei) (?:Halle|Bad)|Bad \p{Lu})(?!\p{L})/u.test(text);
const NO_PART =
  /^(?:the|an?|this|that|its|their|our|his|her|my|your|new|old|big|small|large|main|first|second|third|whole|entire|other|same|current|local|and|or|of|to|for|in|on|at|by|with|from|no|one|two|three|all|each|every|\p{L}+(?:ed|ous|ive|able|ible|est|ful|less|n't))?$/u;
