/** Where the sources contradict, overtake or confirm each other. */

import type { Claim, DraftSentence, Verdict } from '../../model/index.ts';
import { formatQuantity, measureLabel } from '../../text/index.ts';
import type { Material, Side } from '../choose/material.ts';
import { isSurelyOlder } from '../choose/reports.ts';
import { printed, type Told, toldAgain } from '../choose/told.ts';
import { englishOutlet, outletName, saysIn } from '../de/outlets.ts';
import { accountsOf } from '../disputes/accounts.ts';
import { withSequel } from '../disputes/afterwards.ts';
import { agreedOf } from '../disputes/agreed.ts';
import { besides } from '../disputes/besides.ts';
import { beyondOf } from '../disputes/beyond.ts';
import { isClearedSince } from '../disputes/cleared.ts';
import type { Rivals } from '../disputes/conflicts.ts';
import { copiesOf } from '../disputes/copies.ts';
import { disputesOf } from '../disputes/disputes.ts';
import { hasItFrom, isPassedOn } from '../disputes/givers.ts';
import { opposedOf } from '../disputes/opposed.ts';
import { isOvertaken } from '../disputes/overtaken.ts';
import { isPassedAgain } from '../disputes/passed-again.ts';
import { isToldAlready } from '../disputes/repeats.ts';
import { isOfOneSum } from '../disputes/sums.ts';
import { sameAmount } from '../tell/amounts.ts';
import { citationsOf, restatements } from '../tell/facts.ts';
import { figureText, holds, namedFor, partsOf } from '../tell/figures.ts';
import { decapitalise } from '../tell/letters.ts';
import { capitalise } from '../tell/phrases.ts';
import { oneStop, passageOf, quotedSide } from '../tell/quoted-side.ts';

export function checkOf(m: Material, limit: number, told: Told): DraftSentence[] {
  const of = (kind: Verdict['kind']): Verdict[] =>
    m.verdicts.filter((v) => v.kind === kind && (kind === 'conflicting' || RECKONED.has(v.claimKind)));
  // What one report has said and turned down is told as its exchange, only else as a contradiction.
  const [within, between] = [of('conflicting').filter(isExchange), of('conflicting').filter((v) => !isExchange(v))];
  const conflicts = between.flatMap((v) => contest(m, v, 'against', told) ?? []);
  const disputes = [
    ...disputesOf(m, MOST_DISPUTES, told),
    ...within.flatMap((v) => contest(m, v, 'against', told) ?? []),
  ];
  const developments = of('superseded').flatMap((v) => contest(m, v, 'earlier', told) ?? []);
  const agreed = agreedOf(m, MOST_AGREED, told);
  const agreements = of('corroborated').flatMap((v) => agreement(m, v, told) ?? []);
  const found = [...conflicts, ...disputes, ...opposedOf(m, told), ...beyondOf(m, told), ...developments];
  return [...found, ...agreed, ...agreements, ...copiesOf(m, MOST_COPIES)].slice(0, limit);
}
const MOST_COPIES = 2;
const MOST_DISPUTES = 2;
const MOST_AGREED = 2;
const isExchange = ({ claimKind, values }: Verdict): boolean =>
  claimKind === 'event' && new Set(values.map((v) => v.article)).size === 1;

/** What a later report replaces, or several agree on, by reckoning or because one state follows another. */
const RECKONED: ReadonlySet<Verdict['claimKind']> = new Set(['figure', 'date', 'event']);

/** Both sides in one sentence: in our own words where sure, else quoted side by side. */
function contest(m: Material, verdict: Verdict, side: Side, told: Told): DraftSentence | null {
  if (told.verdicts.has(verdict.id) || told.bothSides.has(verdict.id)) return null;
  const pairs = inPerson(m, verdict);
  if (pairs.length === 0 || m.rivals(verdict).some((pair) => isToldAlready(m, verdict, pair, told))) return null;
  const own = verdict.claimKind === 'figure' ? figureText(m, verdict, told.turn) : null;
  const beside = besides(m, verdict, pairs, told).map((way) => ({ ...way, text: oneStop(way.text) }));
  const accounts = [accountsOf(m, verdict, pairs, told) ?? []].flat();
  const sides = restatedSides(m, pairs, side, told);
  const isPlain = ({ text }: Both): boolean => !/[„“]/u.test(text);
  const ways = [
    ...(own ? [own] : []),
    ...(verdict.kind === 'superseded' ? beside : []),
    // One report does not contradict itself: it hears two accounts.
    ...(isExchange(verdict) ? accounts : []),
    ...sides.filter(isPlain),
    ...(verdict.kind === 'superseded' ? [] : beside),
    ...sides.filter((way) => !isPlain(way)),
    ...(isExchange(verdict) ? [] : accounts),
    ...(quotedSides(m, pairs, side, told) ?? []),
  ];
  const found = ways.find(({ text, claims }) => !m.refused.has(text) && claims.every((c) => holds(m, text, c)));
  const made = found ? withSequel(m, found, told) : null;
  if (!made || alreadySaid(told, made.text)) return null;
  told.verdicts.add(verdict.id);
  printed(told, made.text, m.lang);
  for (const { article, sentence } of made.claims) told.places.push({ article, ...sentence });
  return { kind: 'factual', text: made.text, citations: citationsOf(m, made.claims, verdict) };
}

/** Pairs whose voices were heard themselves come before those that a relay passes on; what was so before, an older report must have told. */
const inPerson = (m: Material, verdict: Verdict): readonly Rivals[] =>
  m
    .rivals(verdict)
    .filter(({ one, other }) => verdict.kind !== 'superseded' || isSurelyOlder(m, other.article, one.article))
    .filter(
      (pair) =>
        !isOver(m, verdict, pair) &&
        (verdict.kind !== 'superseded' || (isOfOneSum(m, pair.one, pair.other) && !isPassedAgain(m, pair.one))),
    )
    .toSorted((a, b) => relayed(m, a) - relayed(m, b));
/** Who is accused in a side of a contradiction has been cleared since, or its figure has been given anew. */
const isOver = (m: Material, verdict: Verdict, { one, other }: Rivals): boolean =>
  verdict.kind === 'conflicting' &&
  [one, other].some(
    (c) =>
      isClearedSince(m, c, null) ||
      isOvertaken(m, c, (v) => v.values.some((x) => x.claim === c.id && x.side === 'earlier')),
  );
const relayed = (m: Material, { one, other }: Rivals): number => [one, other].filter((c) => isPassedOn(m, c)).length;

/** Both sides, at least one in words of our own, each with who says so: some ways to put it. */
function restatedSides(m: Material, pairs: readonly Rivals[], side: Side, told: Told): Both[] {
  return pairs.flatMap(({ one, other }) => {
    // A side may have been told for itself above: beside the other it is told again, and each says what the other is about.
    const open = { ...toldAgain(told), flowing: true, stamped: new Set([one.article, other.article]) };
    const first = restatements(m, m.sentence(one), open).take(MOST_WAYS).toArray();
    const second = restatements(m, m.sentence(other), open)
      .map((t) => continued(m, other, t, sideIn(one, other, side)))
      .filter((t) => t !== null)
      .take(MOST_WAYS)
      .toArray();
    const [a, b] = [quotedSide(m, one, told), quotedSide(m, other, told)];
    const last = b && continued(m, other, b, sideIn(one, other, side));
    const pairs = [
      ...first.flatMap((x) => second.map((y) => [x, y] as const)),
      ...(last ? first.map((x) => [x, last] as const) : []),
      ...(a ? second.map((y) => [a, y] as const) : []),
    ];
    return pairs.map(([x, y]) => ({
      text: oneStop(
        side === 'against'
          ? m.phrases.conflictTold(x, y, one.article === other.article)
          : m.phrases.supersededTold(x, y),
      ),
      claims: [one, other],
    }));
  });
}
/** What the gate refuses in one order it mostly refuses in all. */
const MOST_WAYS = 2;

interface Both {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** How the second side stands to the first: of an older report, against another one, or within the same. */
type Second = Side | 'within';
const sideIn = (one: Claim, other: Claim, side: Side): Second =>
  side === 'against' && one.article === other.article ? 'within' : side;

/** The sentence as it goes on behind a semicolon, as what was reported before where it is; null where it can't be told so. */
function continued(m: Material, claim: Claim, text: string, side: Second): string | null {
  return m.lang === 'de' ? goingOn(m.outlet(claim), text, side) : englishGoingOn(m.outlet(claim), text, side);
}

function goingOn(outlet: string, text: string, side: Second): string | null {
  const former = side === 'earlier';
  const { nominative } = outletName(outlet);
  const says = saysIn(outlet, 'berichtet');
  const own = `${capitalise(nominative)} ${says}, `;
  if (text.startsWith(own)) {
    const rest = text.slice(own.length);
    if (side === 'within') return `dagegen heißt es dort, ${rest}`;
    return former
      ? `zuvor ${saysIn(outlet, 'hatte')} ${nominative} berichtet, ${rest}`
      : `${nominative} ${says} dagegen, ${rest}`;
  }
  const wrote = new RegExp(`^${capitalise(nominative)} (schrieb|schrieben|schreibt|schreiben)( am [^:]+)?: `, 'u').exec(
    text,
  );
  if (wrote) {
    const rest = text.slice(wrote[0].length);
    if (side === 'within') return `dagegen heißt es dort: ${rest}`;
    if (!former) return nominative + text.slice(nominative.length);
    return wrote[2]
      ? `zuvor ${saysIn(outlet, 'schrieb')} ${nominative}${wrote[2]}: ${rest}`
      : `zuvor ${saysIn(outlet, 'hatte')} ${nominative} geschrieben: ${rest}`;
  }
  const gave = new RegExp(
    `^${capitalise(nominative)} (?:gibt|geben|gab|gaben)(?: am \\d[^:]*? \\d{4})? (?=[^:]+ so wieder: )`,
    'u',
  ).exec(text);
  if (gave && side === 'within') return `dagegen gibt der Bericht ${text.slice(gave[0].length)}`;
  if (gave && !former) return nominative + text.slice(nominative.length);
  if (former) return null;
  return /^(?:Laut|Nach|Wie) /u.test(text) ? decapitalise(text) : null;
}

function englishGoingOn(outlet: string, text: string, side: Second): string | null {
  const former = side === 'earlier';
  const name = englishOutlet(outlet);
  const own = `${capitalise(name)} reports that `;
  if (text.startsWith(own))
    return `${side === 'within' ? 'it also reports' : `${name} ${former ? 'had earlier reported' : 'reports'}`} that ${text.slice(own.length)}`;
  const wrote = new RegExp(`^${capitalise(name)} (?:wrote|writes)( on [^:]+)?: `, 'u').exec(text);
  if (wrote && side === 'within') return `it also writes: ${text.slice(wrote[0].length)}`;
  if (wrote)
    return `${name} ${former ? 'had written' : wrote[1] ? 'wrote' : 'writes'}${wrote[1] ?? (former ? ' before' : '')}: ${text.slice(wrote[0].length)}`;
  const by = `According to ${name}, `;
  if (former) return text.startsWith(by) ? `according to an earlier report by ${name}, ${text.slice(by.length)}` : null;
  return /^(?:According to|Citing) /u.test(text) ? decapitalise(text) : null;
}

/** The same contradiction read as two verdicts is one to the reader. */
function alreadySaid(told: Told, text: string): boolean {
  const lemmas = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const before = told.contents.some((c) => [...lemmas].filter((w) => c.lemmas.has(w)).length / lemmas.size > SAME_TEXT);
  told.contents.push({ of: null, lang: 'de', lemmas, numbers: new Set(), landmarks: new Set(), deed: null });
  return before;
}
const SAME_TEXT = 0.9;

function quotedSides(m: Material, pairs: readonly Rivals[], side: Side, told: Told): Both[] | null {
  for (const { one, other } of pairs) {
    const [a, b] = [passageOf(m, one, told), passageOf(m, other, told)];
    if (!a || !b || a.passage === b.passage) continue;
    const text =
      side === 'earlier'
        ? m.phrases.supersededQuoted(a, b)
        : one.article === other.article
          ? m.phrases.conflictWithin(a, b)
          : m.phrases.conflictQuoted(a, b);
    return [{ text, claims: [one, other] }];
  }
  return null;
}

/** Who agrees on what, where no sentence has said so yet. */
function agreement(m: Material, verdict: Verdict, told: Told): DraftSentence | null {
  if (told.verdicts.has(verdict.id) || verdict.claimKind !== 'figure' || verdict.primarySource) return null;
  const borne = m.side(verdict, 'for');
  const lead = borne.find((c) => partsOf(m, c));
  const claims = borne.filter((c) => c.quantity && lead?.quantity && sameAmount(c.quantity, lead.quantity));
  const label = lead?.measure && measureLabel(lead.measure.key, m.lang, 'bare');
  const outlets = namedFor(m, claims);
  if (claims.some((c) => outlets.some((o) => o !== m.outlet(c) && hasItFrom(m, c, o)))) return null;
  if (!lead?.quantity || !label || outlets.length < 2 || lead.measure?.aspect !== 'level') return null;
  const owner = partsOf(m, lead)!.owner;
  const what = owner ? `${label}, ${owner}` : label;
  told.verdicts.add(verdict.id);
  return {
    kind: 'factual',
    text: m.phrases.agreement(outlets, what, formatQuantity(lead.quantity, m.lang)),
    citations: citationsOf(m, claims, verdict),
  };
}
