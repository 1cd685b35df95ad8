/** Which contradictions and developments are sure enough to be told as such. */
import type { Claim, ClaimId, Verdict, VerdictValue } from '../../model/index.ts';
import { measureOf } from '../../text/index.ts';

/** Measures of an event itself: clear in its story without an owner. */
export const OF_THE_EVENT: ReadonlySet<string> = new Set(
  'deaths injured missing evacuated displaced rescued damage magnitude protesters arrests hostages water-level'.split(
    ' ',
  ),
);

/** Names that own figures in more than one article of the story. */
export type Owners = ReadonlySet<string>;

/** Persons give figures and seldom own them. */
export function ownersOf(claims: readonly Claim[]): Owners {
  const lastName = (name: string): string => name.split(' ').at(-1)!;
  const persons = new Set(claims.flatMap((c) => (c.speaker?.kind === 'person' ? [lastName(c.speaker.name)] : [])));
  const owners = new Map<string, Set<string>>();
  for (const { kind, subject, article } of claims) {
    const name = subject?.entity;
    if (kind !== 'figure' || !name || persons.has(lastName(name))) continue;
    owners.set(name, (owners.get(name) ?? new Set()).add(article));
  }
  return new Set([...owners].filter(([, articles]) => articles.size > 1).map(([name]) => name));
}

/** One claim against another: of two articles or two voices, on one thing, with two values. */
export interface Rivals {
  readonly one: Claim;
  readonly other: Claim;
}

/** The pairs of a contested or overtaken verdict that a reader would call rivals, surest first. */
export function rivalsOf(verdict: Verdict, claim: (id: ClaimId) => Claim, owners: Owners): readonly Rivals[] {
  const of = (side: VerdictValue['side']): VerdictValue[] => verdict.values.filter((v) => v.side === side);
  const others = verdict.kind === 'conflicting' ? of('against') : verdict.kind === 'superseded' ? of('earlier') : [];
  const isStated = verdict.kind === 'superseded' && of('earlier').some((v) => tellsOfBefore(claim(v.claim)));
  const surely = (one: Claim, other: Claim): boolean => isStated && inText(one) && inText(other) && isOwn(one);
  return of('for')
    .flatMap((a) => others.map((b) => ({ a, b, one: claim(a.claim), other: claim(b.claim) })))
    .filter(
      ({ a, b, one, other }) =>
        (a.article !== b.article || ofTwoVoices(one, other)) &&
        (a.value !== b.value || one.kind === 'event') &&
        (surely(one, other) || comparable(one, other, owners)),
    )
    .map(({ one, other }) => ({ one, other }))
    .sort((x, y) => sureness(y) - sureness(x));
}

/** One report may hear both sides; of figures one may be its own. */
const ofTwoVoices = (one: Claim, other: Claim): boolean => {
  const [a, b] = [one.speaker?.name ?? null, other.speaker?.name ?? null];
  return a !== b && ((a !== null && b !== null) || one.kind === 'figure');
};

/** "von 31 auf 34 korrigiert": the source itself says what took the place of what. */
const tellsOfBefore = ({ standing }: Claim): boolean => standing === 'replaced' || standing === 'former';
const isOwn = ({ standing }: Claim): boolean => standing === undefined;

const sureness = ({ one, other }: Rivals): number => one.confidence + other.confidence;
/** Titles shorten, tables say nothing in sentences: neither is held against a text. */
const inText = (c: Claim): boolean => c.role === 'paragraph' || c.role === 'list' || c.role === 'quote';
const isExpected = (c: Claim): boolean => c.modality === 'forecast' || c.modality === 'planned';

function comparable(one: Claim, other: Claim, owners: Owners): boolean {
  if (!inText(one) || !inText(other) || isVersion(one, other)) return false;
  // Such pairs are made of one deed alone: of its length, or of whether it was done.
  if (one.kind === 'event' || one.measure?.key === 'elapsed') return true;
  if (isExpected(one) !== isExpected(other)) return false;
  if (one.kind === 'date') return ownersMeet(one, other);
  // Whom one report or two have count the same thing, the weighing has set against each other.
  if (ofTwoVoices(one, other) && one.speaker && other.speaker) return true;
  if (!one.measure || !measureOf(one.measure.key)) return false;
  // "55 percent", "34 percent": shares are of many things, and only a name says of which.
  if (one.quantity?.type === 'percentage') return ownersMeet(one, other);
  if (OF_THE_EVENT.has(one.measure.key) || ownersMeet(one, other)) return true;
  // Where the whole story has one owner of figures, a figure without a name is his.
  const nameless = !one.subject?.entity || !other.subject?.entity;
  return nameless && owners.size <= 1;
}

/** "die 8.2": no servers, people or houses come in tenths; with millions they do. */
const isVersion = ({ quantity: a }: Claim, { quantity: b }: Claim): boolean =>
  a?.type === 'number' && b?.type === 'number' && isTenth(a.value) !== isTenth(b.value);
const isTenth = (value: number | null): boolean => value !== null && value < LARGE && !Number.isInteger(value);
const LARGE = 1000;

/** One name, or one noun that the sources use for one thing; a bare "Unternehmen" may be two. */
function ownersMeet(one: Claim, other: Claim): boolean {
  const [a, b] = [one.subject, other.subject];
  if (!a?.entity || !b?.entity) return false;
  const [x, y] = [a.entity.toLowerCase(), b.entity.toLowerCase()];
  return x === y || x.includes(y) || y.includes(x);
}
