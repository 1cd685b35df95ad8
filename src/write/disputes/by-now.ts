/** What an older report gives and newer ones give otherwise: an account tells it with the newest value behind it, or not at all. */
import type { Claim, Language } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { isSurelyOlder } from '../choose/reports.ts';
import { type Told, wasTold } from '../choose/told.ts';
import { sameAmount } from '../tell/amounts.ts';
import { asWritten, countedAs, holds } from '../tell/figures.ts';
import { isAnswered } from './answered.ts';
import { dayIfOlder } from './contested.ts';
import { isPassedOn } from './givers.ts';
import { areSurelyOfOneThing } from './one-thing.ts';
import { passedIn } from './since.ts';
import { isOlder } from './stamped.ts';
import { isGivenAsFormer, isOfOneSum } from './sums.ts';
import type { Tail } from './tails.ts';

type At = Pick<Claim, 'article' | 'sentence'>;

/**
 * The tail that a telling needs for readers to learn what holds by now; `told` where they have read it, or nothing of it has
 * been overtaken; null where it has and that can't be told.
 */
export function byNow(m: Material, place: At, text: string, told: Told): Tail | 'told' | null {
  const open = overtakenIn(m, place, text).flatMap(({ former, next: all }): Given[] => {
    const next = all.filter((c) => !sameAmount(c.quantity!, former.quantity!));
    // given again as wrong
    if (next.length === 0) return all.some((c) => wasTold(told, c)) ? [] : [{ former, newest: null }];
    if (isRead(former, next)) return [];
    const newest = newestOf(m, next);
    if (!newest) return [];
    // what has been given anew once more is not how things stand
    const later = laterOnes(m, newest);
    if (later.some((c) => wasTold(told, c))) return [];
    return [{ former, newest: later.length > 0 ? null : newest }];
  });
  if (open.length === 0) return 'told';
  const tail = tailOf(m, open, text);
  // what reports before the last one give, an account comes to behind this
  const isComing = open.every(({ newest }) => newest && isOlder(m, { article: m.article(newest.article) }));
  return tail ?? (isComing ? 'told' : null);

  // of its sentence another part may have been told; and a headline gives sums as well
  function isPrinted(c: Claim): boolean {
    const isKnownAlone = c.quantity!.type === 'currency' || Math.abs(c.quantity!.value ?? 0) >= FEWEST_TO_KNOW;
    if (isKnownAlone) return told.texts.some((t) => holds(m, t, c));
    // "sieben" alone may be seven of anything
    const { text } = m.article(c.article);
    const counted = /^\P{L}*\p{L}+/u.exec(text.slice(c.quantity!.end))?.[0] ?? '';
    const words = `${text.slice(c.quantity!.start, c.quantity!.end)}${counted}`.toLowerCase();
    return wasTold(told, c) && told.texts.some((t) => t.toLowerCase().includes(words));
  }

  function isRead(former: Claim, next: readonly Claim[]): boolean {
    const newest = newestOf(m, next);
    if (!newest) return true;
    return (
      next.some((c) => sameAmount(c.quantity!, newest.quantity!) && isPrinted(c)) ||
      sameAmount(former.quantity!, newest.quantity!)
    );
  }
}

/** Smaller numbers meet by chance. */
const FEWEST_TO_KNOW = 13;

interface Given {
  readonly former: Claim;
  /** null where nobody knows which of the later ones holds */
  readonly newest: Claim | null;
}

interface Overtaken {
  readonly former: Claim;
  /** what newer reports give, of whatever day */
  readonly next: readonly Claim[];
}

/** The figures that the telling holds and newer reports give otherwise: by their verdict, or as far as both look alike. */
function overtakenIn(m: Material, place: At, text: string): readonly Overtaken[] {
  const found = new Map<Claim, Claim[]>();
  const add = (former: Claim, next: readonly Claim[]): void => {
    if (isTurnedDown(m, former)) return;
    const newer = next.filter(
      (c) => c.quantity && isSurelyOlder(m, former.article, c.article) && isGiven(m, c) && isOfOneScale(former, c),
    );
    if (newer.length > 0) found.set(former, [...(found.get(former) ?? []), ...newer]);
  };
  for (const v of m.verdicts) {
    if (v.kind !== 'superseded' || v.claimKind !== 'figure') continue;
    for (const former of m.side(v, 'earlier'))
      if (isHere(former, place) && former.quantity && isGiven(m, former) && holds(m, text, former))
        add(
          former,
          m.side(v, 'for').filter((c) => isOfOneSum(m, former, c) && isSuccessor(m, c, former)),
        );
  }
  // what only looks alike must be given as the former value
  for (const { former, next } of passedIn(m, place, text))
    add(
      former,
      next.filter(
        (c) =>
          holds(m, m.sentence(c).text, former) &&
          isOfOneSum(m, former, c) &&
          haveOneLimit(former, c) &&
          isSuccessor(m, c, former),
      ),
    );
  // one place, read as two claims
  const places = new Map(
    [...found]
      .filter(([{ measure }]) => measure?.key !== OF_WHOEVER_LEADS)
      .map(([former, next]) => [former.quantity!.start, { former, next }]),
  );
  return [...places.values()];
}

/** Given again as wrong, or another amount of the same thing. */
const isSuccessor = (m: Material, next: Claim, former: Claim): boolean =>
  sameAmount(next.quantity!, former.quantity!) || areSurelyOfOneThing(m, next, former, false);

/** "voted to turn down an offer of 3.1 per cent": what was turned down stays what was turned down, whatever is offered since. */
const isTurnedDown = (m: Material, { article, sentence, lang }: Claim): boolean =>
  TURNED_DOWN[lang].test(m.article(article).text.slice(sentence.start, sentence.end));
const TURNED_DOWN: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:ablehn\p{L}*|abgelehnt\p{L}*|lehn(?:t|te|ten)(?!\p{L})[^.]* ab|zurückgewiesen|w(?:ies|iesen|eist)(?!\p{L})[^.]* zurück|ausgeschlagen|verw(?:arf|orfen|irft))(?!\p{L})/u,
  en: /\b(?:reject(?:s|ed|ing)?|turn(?:s|ed|ing)? down|refus(?:es|ed|ing)|voted (?:down|against)|threw out|thrown out)\b/u,
};

/** What still newer reports give otherwise, as far as the measure tells. */
const laterOnes = (m: Material, { article, measure, quantity }: Claim): readonly Claim[] =>
  m.claims.filter(
    (c) =>
      c.kind === 'figure' &&
      c.quantity !== null &&
      c.measure?.key === measure?.key &&
      c.measure?.aspect === measure?.aspect &&
      c.quantity.type === quantity!.type &&
      c.quantity.unit === quantity!.unit &&
      !sameAmount(c.quantity, quantity!) &&
      isSurelyOlder(m, article, c.article) &&
      isGiven(m, c),
  );

/** "1.900 Wohnungen", "fünf Wohnungen": counts so far apart are not of the same ones. */
function isOfOneScale({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
  const [one, other] = [Math.abs(a!.value ?? 0), Math.abs(b!.value ?? 0)];
  return a!.type !== 'number' || one * other === 0 || Math.max(one, other) / Math.min(one, other) < TIMES_TOO_MANY;
}

const TIMES_TOO_MANY = 100;

/** Those required are none of those there are. */
const haveOneLimit = ({ measure: a }: Claim, { measure: b }: Claim): boolean =>
  a?.qualifiers.join() === b?.qualifiers.join();

/** By how much somebody leads: by now it may be the other one. */
const OF_WHOEVER_LEADS = 'vote-lead';

const isHere = ({ article, sentence }: Claim, place: At): boolean =>
  article === place.article && sentence.start === place.sentence.start;
/** As what is so, in the text of a report. */
const isGiven = (m: Material, c: Claim): boolean =>
  c.role !== 'title' && c.role !== 'heading' && !isGivenAsFormer(m, c);

const newestOf = (m: Material, claims: readonly Claim[]): Claim | undefined => {
  const day = claims.map((c) => m.day(c.article)).reduce((a, b) => (a > b ? a : b), '');
  const last = claims.filter((c) => m.day(c.article) === day && !isAnswered(m, c));
  const own = last.filter((c) => !isPassedOn(m, c));
  const [first, ...more] = own.length > 0 ? own : last;
  // "to $1.90 and $9.50": which of them took its place, nobody can tell
  return first && more.every((c) => sameAmount(c.quantity!, first.quantity!)) ? first : undefined;
};

/** "inzwischen nennt der Bote acht", of several figures in one telling "acht Verletzte"; null where two reports would have to be named. */
function tailOf(m: Material, open: readonly Given[], text: string): Tail | null {
  const amounts = open.map(({ former, newest }) => newest && amountOf(m, former, newest, text));
  const newest = open.flatMap((given) => given.newest ?? []);
  const [first] = newest;
  if (!first || amounts.includes(null) || newest.some((c) => c.article !== first.article)) return null;
  return {
    text: m.phrases.newerAmount(
      [m.outlet(first)],
      m.phrases.list(amounts.filter((a) => a !== null)),
      dayIfOlder(m, first),
    ),
    citations: newest.map((c) => m.citation(c)),
  };
}

function amountOf(m: Material, former: Claim, newest: Claim, text: string): string | null {
  const amount = asWritten(m, newest, newest.quantity!);
  if (isOnlyOne(m, former, text)) return amount;
  // "$2.40 for a million tokens and $11": of two prices a third tells nothing
  return former.quantity!.type === 'number' ? countedAs(m, newest, former) : null;
}

/** Whether the telling holds no other figure that might be meant. */
const isOnlyOne = (m: Material, former: Claim, text: string): boolean =>
  !m.claims.some(
    (c) =>
      c !== former &&
      isHere(c, former) &&
      c.quantity?.type === former.quantity!.type &&
      c.quantity.start !== former.quantity!.start &&
      holds(m, text, c),
  );
