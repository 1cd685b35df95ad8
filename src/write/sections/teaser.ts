/** What follows the headline: how the story began, and what goes on from the headline. */
import { isInterview, isOpinionPiece } from '../../claims/index.ts';
import { type ArticleVersionId, type DraftSentence, overlaps, type Verdict } from '../../model/index.ts';
import { contentLemmas } from '../../text/index.ts';
import { factsOf, MAINLY } from '../choose/chosen-facts.ts';
import { goingOn, leaningOn, nextTo } from '../choose/going-on.ts';
import type { Material } from '../choose/material.ts';
import { isOfMatter } from '../choose/matter.ts';
import { isScene } from '../choose/opening.ts';
import { type Extent, newsPassage, openingPassage, passageFrom } from '../choose/opening-passage.ts';
import { latestOf, reportsOf } from '../choose/reports.ts';
import { copyOf, settle, type Told } from '../choose/told.ts';
import { type Unit, unitsIn } from '../choose/units.ts';
import { OF_REPORTING } from '../tell/attributions.ts';
import { tell } from '../tell/facts.ts';
import { headlineOf } from './headline.ts';
import { introductionOf } from './introduction.ts';

/**
 * What goes on from the headline: its own statement where that says more than the headline does, how the story began, and
 * where the headline had said all of its own, the next news; where nothing can be told in words of our own, the strongest fact.
 */
export function teaser(m: Material, told: Told): DraftSentence[] {
  const { verdict: lead } = headlineOf(m);
  const opened = tryWith(told, (t) => openingParagraph(m, t));
  if (opened) {
    const began = introductionOf(m, told, true);
    return began ? [opened, began] : [opened];
  }
  const own = lead && isNews(m, lead) ? openingOf(m, told, [{ v: lead, of: null }], (s) => saysNews(m, s)) : null;
  // What the news takes for known, how the story began may have introduced.
  const alone = own ?? tryWith(told, (t) => news(m, t));
  const tried = copyOf(told, false);
  const began = alone ? null : introductionOf(m, tried);
  const next = alone ? null : news(m, tried);
  const behind = next ? introductionOf(m, copyOf(told, false), true) : null;
  if (next) settle(told, tried);
  const first = alone ?? (next ? null : quotedNews(m, told));
  // What the headline has said, no list repeats; a report may need it again.
  const fresh = alone ?? next;
  if (lead && fresh && saysNews(m, fresh)) told.verdicts.add(lead.id);
  const more = first ?? next;
  const further: DraftSentence[] = [];
  for (let last = more; last && further.length < MOST_FURTHER; ) {
    last = goneOnFrom(m, told, last);
    if (last) further.push(last);
  }
  const made = next
    ? [next, ...further, behind ?? began]
    : [first, ...further, introductionOf(m, told, first !== null)];
  const said = made.filter((s) => s !== null);
  return said.length > 0 ? said : factsOf(m, 1, told, MAINLY, 'own');
}

/** The first sentences of the newest report in its own words, where they are more than the headline was made of. */
function openingParagraph(m: Material, told: Told): DraftSentence | null {
  const last = latestOf(m).findLast((a) => a.published !== null && a.lang === m.lang && !isInterview(a));
  const passage = last && openingPassage(m, last, told);
  if (!passage || !isOfMatter(m, last, passage.text) || !saysNews(m, passage)) return null;
  const { at } = passage.citations[0]!;
  const sentences = new Set(
    m.claims.filter((c) => c.article === at.article && overlaps(at, c.sentence)).map((c) => c.sentence.start),
  );
  return sentences.size > 1 ? passage : null;
}

/** What leans on the last sentence of the news, and could stand nowhere else: "Until then the ward stays open." */
function goneOnFrom(m: Material, told: Told, { citations }: DraftSentence): DraftSentence | null {
  const at = citations[0]!.at;
  const report = m.article(at.article);
  const next = nextTo(m, at);
  const unit = leaningOn(m, at) ?? (next && next.worth >= WORTH_LEADING && !standsBelow(m, told, next) ? next : null);
  if (!unit) return null;
  return tryWith(told, (tried) => {
    tried.flowing = true;
    tried.behind = { article: report.id, start: at.start, end: at.end };
    const own = unit.verdicts
      .values()
      .map((v) => tell(m, v, tried, 'own', report.id))
      .find((s) => s !== null);
    const made = own ?? goingOn(m, report, unit.start, tried, BRIEF);
    tried.flowing = told.flowing;
    tried.behind = told.behind;
    return made;
  });
}
const WORTH_LEADING = 2;
/** A lead of more sentences is none. */
const MOST_FURTHER = 2;

/** Whether the account can tell it by itself. */
function standsBelow(m: Material, told: Told, { verdicts, report }: Unit): boolean {
  const tried = copyOf(told, false);
  tried.flowing = true;
  return verdicts.some((v) => tell(m, v, tried, 'any', report) !== null);
}

/** What can be told is told; what can't leaves nothing behind. */
function tryWith(told: Told, way: (tried: Told) => DraftSentence | null): DraftSentence | null {
  const tried = copyOf(told, false);
  const sentence = way(tried);
  if (sentence) settle(told, tried);
  return sentence;
}

/** What the newest report opens on in its own words, or its worthiest passage, where no sentence of ours can say what is new. */
function quotedNews(m: Material, told: Told): DraftSentence | null {
  const last = latestOf(m).findLast((a) => a.published !== null && a.lang === m.lang && !isInterview(a));
  if (!last) return null;
  const worthiest = unitsIn(m, reportsOf(m), MAINLY)
    .filter((u) => u.report === last.id)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, MOST_TRIED);
  const opening = openingPassage(m, last, copyOf(told, false), BRIEF);
  // Behind a scene the next paragraph is no lead: its worthiest one is.
  const isScenic = opening !== null && !isOfMatter(m, last, opening.text);
  const ways = [
    (tried: Told) => newsPassage(m, last, tried, BRIEF),
    (tried: Told) => (isScenic ? null : openingPassage(m, last, tried, AND_THE_NEXT)),
    ...worthiest.map(
      ({ start }) =>
        (tried: Told) =>
          passageFrom(m, last, start, tried, BRIEF),
    ),
  ];
  for (const way of ways) {
    const tried = copyOf(told, false);
    const passage = way(tried);
    if (!passage || !saysNews(m, passage) || !isOfMatter(m, last, passage.text)) continue;
    settle(told, tried);
    return passage;
  }
  return null;
}
/** A lead is read at a glance; where one paragraph says no more than the headline, the next goes on. */
const BRIEF: Extent = { words: 40, across: false };
const AND_THE_NEXT: Extent = { words: 50, across: true };
/** What is worth less than these is no news. */
const MOST_TRIED = 6;

/** The next news that says more than the headline. */
function news(m: Material, told: Told): DraftSentence | null {
  const { verdict: lead, sentence: title } = headlineOf(m);
  const first: readonly News[] = lead ? [{ v: lead, of: null }] : [];
  const own = title.citations.slice(0, 1).map((c) => c.at.article);
  const order =
    lead && isNews(m, lead) ? [...first, ...newestFirst(m)] : [...newestFirst(m), ...first, ...newsOf(m, own)];
  return openingOf(m, told, order, (s) => saysNews(m, s));
}

/** A headline that only an older report could give is no reason to begin with it. */
const isNews = (m: Material, lead: Verdict): boolean =>
  undated(m, lead) || newestFirst(m).some(({ v }) => v.id === lead.id);

const saysNews = (m: Material, { text }: DraftSentence): boolean => saysMore(m, text, headlineOf(m).sentence.text);

function openingOf(m: Material, told: Told, order: readonly News[], fits: (s: DraftSentence) => boolean) {
  for (const { v, of } of order) {
    const tried = copyOf(told, false);
    const sentence = tell(m, v, tried, 'own');
    // The same fact in an older report is no news of the newest.
    if (!sentence || !fits(sentence) || (of && sentence.citations[0]?.at.article !== of)) continue;
    settle(told, tried);
    return sentence;
  }
  return null;
}

/** Whether a sentence has words or numbers that the headline has not; who reports it does not count. */
function saysMore(m: Material, text: string, title: string): boolean {
  const known = contentLemmas(title, m.lang);
  const outlets = m.articles.flatMap((a) => contentLemmas(a.outlet, m.lang));
  const undated = text.replaceAll(ON_A_DAY, ' ');
  const own = contentLemmas(undated, m.lang).filter(
    (lemma) =>
      !OF_REPORTING.test(lemma) &&
      ![...known, ...outlets].some((k) => k.startsWith(lemma.slice(0, STEM)) || lemma.startsWith(k.slice(0, STEM))),
  );
  const numbers = (undated.match(/\d[\d.,]*/gu) ?? []).filter((n) => !title.includes(n));
  return own.length + numbers.length >= FEWEST_NEW;
}
const STEM = 5;
const FEWEST_NEW = 2;
/** "am Abend des 9. November 2026": when alone is no more news. */
const ON_A_DAY =
  /(?:(?:am \p{Lu}\p{Ll}+ des|am|in der Nacht zum|vom|zum|on|of) )?\d{1,2}\.? \p{Lu}\p{L}+ (?:19|20)\d\d/gu;

const undated = (m: Material, v: Verdict): boolean => m.side(v, 'for').some((c) => m.day(c.article) === '');

/** What the newest reports open on (so far into their text, UTF-16 units): news, and nobody's opinion. */
const OPENING = 400;
interface News {
  readonly v: Verdict;
  /** the report whose news it is; null where any of them will do */
  readonly of: ArticleVersionId | null;
}
function newestFirst(m: Material): News[] {
  const reports = m.articles.filter((a) => !m.relays.has(a.id) && !isOpinionPiece(a));
  const days = new Set(reports.map((a) => m.day(a.id)));
  const newest = reports.filter((a) => m.day(a.id) === [...days].sort().at(-1)).map((a) => a.id);
  return days.size < 2 ? [] : newsOf(m, newest);
}

function newsOf(m: Material, reports: readonly ArticleVersionId[]): News[] {
  return m.verdicts
    .flatMap((v) => {
      const claim = MAINLY(v) === null ? null : m.side(v, 'for').find((c) => reports.includes(c.article));
      return claim && claim.sentence.start < OPENING && claim.role === 'paragraph' && !isScene(m, claim)
        ? [{ v, of: claim.article, at: claim.span.start }]
        : [];
    })
    .sort((a, b) => a.at - b.at);
}
