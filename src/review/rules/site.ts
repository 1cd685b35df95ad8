/** A house stays at its place: the museum in one town is not the museum in another. */

import type { Localized } from '../../model/index.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { type Anchor, anchorsIn } from '../anchors.ts';
import { sharesName } from '../names.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Das Theater in Hamburg spielt wieder. In Bremen wird die Turnhalle gebaut, das Theater in Hamburg bekommt Stühle.',
    good: 'Stühle bekommt das Theater in Hamburg; eine Turnhalle entsteht in Bremen.',
    bad: 'Das Theater in Bremen bekommt Stühle.',
    finding: 'Die Quelle spricht von „Theater in Hamburg“, nicht von „Theater in Bremen“.',
  },
  {
    lang: 'en',
    source:
      'The theatre in London is playing again. In Manchester a gym is being built; the theatre in London gets chairs.',
    good: 'The theatre in London gets chairs, and a gym is rising in Manchester.',
    bad: 'The theatre in Manchester gets chairs.',
    finding: 'The source speaks of “theatre in London”, not of “theatre in Manchester”.',
  },
];

export const site: SupportRule = {
  name: 'site',
  severity: 'block',
  about: {
    de: 'Ein Haus oder Werk bleibt an dem Ort, an dem es in der Quelle steht.',
    en: 'A house or works must stay at the place where the source has it.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences)
      for (const here of sitesIn(of, sentence)) {
        const there = elsewhere(of, here);
        if (there)
          yield {
            start: here.noun.start,
            end: here.place.end,
            message: message(slice(of.draft, spanOf(here)), slice(there.at.sheet, spanOf(there.site))),
            cure,
            evidence: [evidenceAt(there.at, spanOf(there.site))],
          };
      }
  },
};

interface Site {
  readonly noun: Word;
  readonly place: Anchor;
}
const spanOf = ({ noun, place }: Site): { start: number; end: number } => ({ start: noun.start, end: place.end });

/** "das Museum in Heide": a noun, 'in' and a place. */
function sitesIn(of: Case, sentence: SheetSentence): Site[] {
  return anchorsIn(sentence, of.lang)
    .filter((a) => a.type === 'place' || (a.type === null && of.lang === 'de'))
    .flatMap((place) => {
      const at = sentence.words.findIndex((w) => w.start >= place.start);
      const before = sentence.words[at - 1];
      const noun = before && IN(before) ? sentence.words[at - 2] : undefined;
      const isNoun =
        noun?.kind === 'content' &&
        (of.lang === 'en' || noun.capital) &&
        !anchorsIn(sentence, of.lang).some((a) => a.words.includes(noun));
      return noun && isNoun ? [{ noun, place }] : [];
    });
}
const IN = spelled(/^(?:in|at)$/, 'lower');

/** "In neighbouring Heide, the theatre gets chairs": English names the place first. */
function openedIn(of: Case, { words, mentions }: SheetSentence): Site[] {
  const [first] = words;
  const place =
    first?.lower === 'in' ? mentions.find((m) => m.type === 'place' && m.start - first.end < OPENING) : undefined;
  const comma = words.findIndex((w) => place && w.start >= place.end);
  if (of.lang !== 'en' || !place || words[comma]?.lower !== ',') return [];
  const own = words.filter((w) => w.start >= place.start && w.end <= place.end);
  return words
    .slice(comma + 1, comma + 1 + SUBJECT)
    .filter((w) => w.kind === 'content')
    .map((noun) => ({ noun, place: { type: 'place', words: own, start: place.start, end: place.end } }));
}
/** Letters between 'in' and the place, and words behind its comma in which the house stands. */
const OPENING = 14;
const SUBJECT = 4;

/** The sources have the noun at other places only, and the draft's place without it. */
function elsewhere(of: Case, { noun, place }: Site): { at: SourceSentence; site: Site } | null {
  const stems = place.words.map((w) => w.stem);
  if (!place.words.some((w) => of.sources.find({ stem: w.stem, concept: undefined }).size > 0)) return null;
  let found: { at: SourceSentence; site: Site } | null = null;
  const hits = of.sources.find(noun);
  for (const at of of.sources.sentences) {
    if (!hits.has(at.at) || heldBy(noun, at.sentence.words) === 0) continue;
    const sites = [...sitesIn(of, at.sentence), ...openedIn(of, at.sentence)].filter((s) => s.noun.stem === noun.stem);
    const other = sites.find((s) => !sharesName(stems, s.place.words));
    if (sites.length > 0 ? sites.some((s) => sharesName(stems, s.place.words)) : sharesName(stems, at.sentence.words))
      return null;
    if (other) found ??= { at, site: other };
  }
  return found;
}

const message = (said: string, there: string): Localized => ({
  de: `Die Quelle spricht von „${there}“, nicht von „${said}“.`,
  en: `The source speaks of “${there}”, not of “${said}”.`,
});
const cure: Localized = { de: 'Den Ort der Quelle nennen.', en: 'Name the place the source names.' };
