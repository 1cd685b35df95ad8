/** Who does it and to whom it is done do not change places. */

import type { Localized } from '../../model/index.ts';
import { conceptOf, pattern } from '../../text/index.ts';
import { evidenceAt, heldBy, overlap } from '../align.ts';
import { relativeSides } from '../relative-sides.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { slice } from '../sheet.ts';
import { areSame, type Party, type Sides, sidesOf } from '../sides.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Der Imkerverein hatte den Landkreis schon im Mai auf die toten Bienen hingewiesen. Die Felder liegen bei Lunden.',
    good: 'Auf die toten Bienen wurde der Landkreis im Mai vom Imkerverein hingewiesen.',
    bad: 'Der Landkreis wies den Imkerverein im Mai auf die toten Bienen hin.',
    finding: '„Der Landkreis“: in der Quelle tut das „Der Imkerverein“.',
  },
  {
    lang: 'en',
    source: 'The Lunden choir lent its hall to the chess club for the winter. Both had argued for years.',
    good: 'The chess club was lent the hall of the Lunden choir for the winter.',
    bad: 'The chess club lent its hall to the Lunden choir for the winter.',
    finding: '“The chess club”: in the source “The Lunden choir” does this.',
  },
  {
    lang: 'de',
    source:
      'Die Gewerkschaft Nahrung rief die Fahrer der Molkerei in Lunden zum Warnstreik auf. Am Abend wurde verhandelt.',
    good: 'Zum Warnstreik aufgerufen wurden die Fahrer der Molkerei von der Gewerkschaft Nahrung.',
    bad: 'Die Molkerei rief die Fahrer zum Warnstreik auf.',
    finding: '„Die Molkerei“: in der Quelle tut das „Die Gewerkschaft Nahrung“.',
  },
  {
    lang: 'de',
    source:
      'Der Rivale Nordrad, dem Velo Blank im Mai die Werkstatt abgekauft hatte, verkauft nun Helme. Beide sitzen in Lunden.',
    good: 'Im Mai hat Velo Blank die Werkstatt von Nordrad gekauft.',
    bad: 'Nordrad kaufte Velo Blank im Mai die Werkstatt ab.',
    finding: '„Nordrad“: in der Quelle tut das „Velo Blank“.',
  },
];

export const sides: SupportRule = {
  name: 'sides',
  severity: 'block',
  about: {
    de: 'Wer etwas tut und wem es geschieht, dürfen nicht die Plätze tauschen.',
    en: 'Who does it and to whom it is done must not change places.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences) {
      const here = sidesOf(of.draft, sentence);
      const found = here?.doer && here.hasObject && !sentence.words.some(THAN) ? otherWay(of, here, here.doer) : null;
      if (found) yield found;
    }
  },
};

interface Told extends Sides {
  readonly at: SourceSentence;
}

const toldIn = gathered(({ sources }): readonly Told[] =>
  sources.sentences.flatMap((at) => {
    const told = sidesOf(at.sheet, at.sentence);
    return [...(told ? [told] : []), ...relativeSides(at.sheet, at.sentence)].map((one) => ({ ...one, at }));
  }),
);

/** The deed in a source, with the draft's doer on another side; null where some source sentence has him do it. */
function otherWay(of: Case, here: Sides, doer: Party): Judgement | null {
  if (doer.core.length === 0 || here.negated || MUTUAL.test(here.deed)) return null;
  let against: Told | null = null;
  for (const there of toldIn(of)) {
    if (there.negated || !isSameDeed(of, here, there)) continue;
    if (there.doer && areSame(doer, there.doer, of.lang)) return null;
    if (isTurned(of, here, doer, there)) against ??= there;
  }
  if (!against) return null;
  const { at, doer: other, verb } = against;
  const name = slice(at.sheet, other ? other.at : verb[0]!);
  return { ...doer.at, message: message(slice(of.draft, doer.at), name), cure, evidence: [evidenceAt(at)] };
}

/** "carried more than its rival": who is only compared does nothing. */
const THAN = spelled(/^(?:als|than)$/, 'lower');
/** Verbs that both sides do to each other, and those that say nothing of who does what. */
const MUTUAL =
  /^(?:treffen|heiraten|spielen|begegnen|tauschen|einigen|sein|werden|haben|gleichen|entsprechen|verbinden|trennen|geben|heißen|meet|marry|play|join|be|have|become|face|match|resemble|swap|exchange|follow|include|contain)$/;

const isSameDeed = (of: Case, a: Sides, b: Sides): boolean => {
  if (a.deed === b.deed) return true;
  const isPlain = !a.frame?.particle && !b.frame?.particle;
  const [m, n] = [conceptOf(a.deed, of.lang), conceptOf(b.deed, of.lang)];
  return isPlain && m !== null && m === n;
};

/**
 * The draft's doer is one to whom the source does it, and either the source's doer is one to whom the draft does it, or the
 * two have another party in common; or he only owns what the source's doer does it to.
 */
function isTurned(of: Case, here: Sides, doer: Party, there: Told): boolean {
  const same = (a: Party, b: Party): boolean => areSame(a, b, of.lang);
  const place = there.others.find((o) => same(doer, o));
  const shared = here.others.find((h) => there.others.some((o) => o !== place && same(h, o)));
  // "Edda Storm found alive": a headline leaves out "was"
  if (place && !there.doer && of.lang === 'en') return false;
  if (place)
    return (
      shared !== undefined ||
      (there.doer !== null && here.others.some((h) => same(h, there.doer!))) ||
      isOfOneThing(of, here, there)
    );
  // "X took the trust to court" of "the trust took the company to court"
  const done = there.doer && here.others.find((h) => same(h, there.doer!));
  if (done) return isOfOneThing(of, { ...here, rest: here.rest.filter((w) => !done.core.includes(w)) }, there);
  const other = there.doer;
  if (!other || other.core.length === 0 || !shared) return false;
  if (areOtherBodies(doer, other) && isOfOneThing(of, here, there)) return true;
  const owned = there.others.find((o) => same(shared, o));
  const head = of.lang === 'de' ? doer.core[0]! : doer.core.at(-1)!;
  return owned !== undefined && heldBy(head, owned.beside) === 1 && !isFor(there, other, doer);
}

/** What is said beside the two is largely the same: "warf ihm vor, die Kosten zu verschweigen". */
function isOfOneThing(of: Case, here: Sides, there: Told): boolean {
  const said = here.rest.filter((w) => !here.others.some((o) => o.names.includes(w)));
  return said.length > 0 && overlap(said, there.rest, of.sources) >= MOST * overlap(said, said, of.sources);
}
const MOST = 0.5;

/** "The council" and "the union" are never one: each is called by what it is. */
function areOtherBodies(a: Party, b: Party): boolean {
  const [x, y] = [a, b].map(({ core }) => core.flatMap((w) => BODY.exec(w.folded)?.[0] ?? []));
  return x!.length > 0 && y!.length > 0 && !x!.some((w) => y!.includes(w));
}
const BODY = pattern()`
  (?:
    gewerkschaft | polizei | feuerwehr | gericht | ministerium | klinik | krankenhaus | schule | universitat
    | kirche | museum | ^union | ^council | ^police | ^court | ^ministry | ^university | ^hospital | ^church
    | ^board
  )$
`;

/** "Der Rektor" may act for the school, and what acts may belong to whom it is told of. */
const isFor = ({ at }: Told, other: Party, doer: Party): boolean =>
  other.beside.some((w) => heldBy(w, doer.core) >= 0.6) ||
  at.sentence.mentions.some((m) => m.type === 'person' && m.start < other.at.end && other.at.start < m.end);

const message = (said: string, there: string): Localized => ({
  de: `„${said}“: in der Quelle tut das „${there}“.`,
  en: `“${said}”: in the source “${there}” does this.`,
});
const cure: Localized = {
  de: 'Den handeln lassen, der in der Quelle handelt.',
  en: 'Let the one act who acts in the source.',
};
