/** What each report has to tell, sentence by sentence, and which of it an account of a given length takes. */
import type { ArticleVersion, ArticleVersionId, Claim, Verdict } from '../../model/index.ts';
import { clears } from '../disputes/cleared.ts';
import { replacesIn } from '../disputes/since.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import type { Material } from './material.ts';
import { isScene, opensItsReport } from './opening.ts';
import { type Standing, salience } from './salience.ts';
import { isAnnouncement, isBoilerplate, isImprint, isScenery } from './scenery.ts';
import { admits } from './sides.ts';
import { contentOf, type Told } from './told.ts';

/** How much a verdict gains or loses here; null where it has no place. */
export type Order = (v: Verdict) => number | null;

/** A sentence of a report with what is to be told of it. */
export interface Unit {
  readonly report: ArticleVersionId;
  readonly start: number;
  readonly sentence: SourceSentence;
  /** whether it is what its report opens on */
  readonly opens: boolean;
  /** strongest first */
  readonly verdicts: readonly Verdict[];
  readonly worth: number;
  /** lemmas and figures, to know what says the same */
  readonly contents: ReadonlySet<string>;
}

/** @param reports in their order, the oldest first */
export const unitsIn = (m: Material, reports: readonly ArticleVersion[], order: Order): readonly Unit[] =>
  reports.flatMap((report, i) =>
    unitsOf(m, report, order, { newness: (i + 1) / reports.length, newest: i === reports.length - 1 }),
  );

function unitsOf(m: Material, { id }: ArticleVersion, order: Order, when: Omit<Standing, 'place'>): readonly Unit[] {
  const claims = m.claims.filter((c) => c.article === id && isText(c));
  const sentences = [...Map.groupBy(claims, (c) => c.sentence.start)].sort(([a], [b]) => a - b);
  const verdicts = verdictsIn(m, id, order, when.newest);
  return sentences.flatMap(([start, own], i) => {
    const here = verdicts.get(start) ?? [];
    if (here.length === 0 || own.some((c) => isScene(m, c))) return [];
    // What a relay has of its original, the original tells.
    if (m.relays.has(id) && here.some((v) => v.values.some((x) => x.article !== id))) return [];
    const sentence = m.sentence(own[0]!);
    if (isAnnouncement(sentence.text, sentence.lang) || isImprint(sentence) || isBoilerplate(sentence)) return [];
    const standing = { ...when, place: i / sentences.length };
    const worth = worthOf(m, sentence, own, here, standing);
    const opens = own.some((c) => opensItsReport(m, c));
    return [{ report: id, start, sentence, opens, verdicts: here, worth, contents: contentOf(sentence) }];
  });
}
const isText = ({ role }: Claim): boolean => role !== 'title' && role !== 'heading';

/** What has its place in the account, by the sentence of this report that tells it. */
function verdictsIn(
  m: Material,
  id: ArticleVersionId,
  order: Order,
  newest: boolean,
): ReadonlyMap<number, readonly Verdict[]> {
  const at = new Map<number, Set<Verdict>>();
  const tellsHistory = m.blueprint.sections.some((s) => s.kind === 'timeline');
  for (const v of m.verdicts) {
    if (order(v) === null || (!tellsHistory && m.isHistory(v, newest))) continue;
    for (const c of m.side(v, 'for'))
      if (c.article === id && isText(c))
        at.set(c.sentence.start, (at.get(c.sentence.start) ?? new Set<Verdict>()).add(v));
  }
  return new Map([...at].map(([start, of]) => [start, [...of]]));
}

function worthOf(
  m: Material,
  s: SourceSentence,
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  standing: Standing,
): number {
  const several = verdicts.some((v) => v.kind === 'corroborated' || v.kind === 'syndicated');
  return (
    salience(s.text, claims, standing, several) -
    (isScenery(m, claims) ? SCENERY : 0) +
    (claims.some((c) => opensItsReport(m, c)) ? LEADING : 0) +
    (standing.newest ? NEWEST : 0) +
    (standing.newest && isAhead(claims) ? AHEAD : 0) +
    (claims.some((c) => replacesIn(m, c)) ? NEWER : 0) +
    (claims.some((c) => clears(m, c)) ? CLEARING : 0) +
    (admits(s) && claims.some((c) => c.speaker?.kind === 'person') ? ADMITTING : 0)
  );
}
const SCENERY = 1.5;
/** A report says first what it has to report. */
const LEADING = 1;
/** How things stand is told more fully than what was before. */
const NEWEST = 0.25;
/** "Das Gericht will im März verhandeln": when it goes on is what readers of the newest report want to know, however briefly it is said. */
const isAhead = (claims: readonly Claim[]): boolean =>
  claims.some((c) => c.modality === 'planned' || c.modality === 'forecast') && claims.some((c) => c.kind === 'date');
const AHEAD = 0.6;
/** What has changed since an older report is what the newer one is read for. */
const NEWER = 0.5;
/** Who was accused must be told to be cleared, or the accusation can't be told. */
const CLEARING = 1.5;
/** Who tells of himself carries nothing, but for what he owns up to. */
const ADMITTING = 2.5;

/**
 * The worthiest of them, one of each report that has something worth it, and rather none that says the same as others.
 * @param told what stands before
 */
export function chosenOf(units: readonly Unit[], room: number, told: readonly Told[]): ReadonlySet<Unit> {
  const chosen = new Set<Unit>();
  const said = new Set(told.flatMap((t) => t.contents).flatMap((c) => [...c.lemmas]));
  const take = (from: readonly Unit[]): void => {
    const left = from.filter((u) => !chosen.has(u));
    const values = left.map((u) => u.worth - SAID * partOf(u.contents, said) + NEXT * beside(u, units, chosen));
    const best = left[values.indexOf(Math.max(...values))];
    if (!best) return;
    chosen.add(best);
    for (const word of best.contents) said.add(word);
  };
  const best = (own: readonly Unit[]): number => Math.max(...own.map((u) => u.worth));
  const reports = [...Map.groupBy(units, (u) => u.report).values()].sort((a, b) => best(b) - best(a));
  for (const own of reports) if (chosen.size < room) take(own.filter((u) => u.worth >= WORTH_A_REPORT));
  const worthIt = units.filter((u) => u.worth >= WORTH_TELLING);
  while (chosen.size < Math.min(room, worthIt.length)) take(worthIt);
  while (chosen.size < Math.min(room, units.length, FEWEST)) take(units);
  return chosen;
}
/** Rather a shorter account than what nobody would miss, */
export const WORTH_TELLING = 0.8;
/** but of a short story all that there is. */
const FEWEST = 6;
/** A report that has nothing of more worth need not be heard. */
const WORTH_A_REPORT = 1.5;
/** What is said in the same words as before is worth this much less. */
const SAID = 2.5;
/** What stands right behind or before what is told goes with it. */
const NEXT = 0.3;

const partOf = (own: ReadonlySet<string>, said: ReadonlySet<string>): number =>
  own.size === 0 ? 1 : [...own].filter((word) => said.has(word)).length / own.size;

/** How many of a sentence's neighbours in its report are chosen. */
function beside(unit: Unit, units: readonly Unit[], chosen: ReadonlySet<Unit>): number {
  const i = units.indexOf(unit);
  return [units[i - 1], units[i + 1]].filter((u) => u?.report === unit.report && chosen.has(u)).length;
}
