/** The heading of a report as it may be quoted. */
import { isInterview } from '../../claims/index.ts';
import {
  type ArticleVersion,
  type ArticleVersionId,
  type Citation,
  cite,
  type DraftSentence,
} from '../../model/index.ts';
import { contentLemmas } from '../../text/index.ts';
import { accuses, isClearedSince } from '../disputes/cleared.ts';
import { innerMarks } from '../tell/passages.ts';
import { oneLine, wordCount } from '../tell/source-sentence.ts';
import { dateIn } from '../tell/time.ts';
import type { Material } from './material.ts';
import { printed, type Told } from './told.ts';

export interface ReportTitle {
  /** as it stands between quotation marks of ours */
  readonly written: string;
  readonly citation: Citation;
}

/** A question, and what follows one; somebody's words and nothing else; "From the fair, by Ruth Kern": who wrote it. */
const NO_NEWS =
  /\?|^[„“"»«'‘‚].*[“”"»«'’‘]$|, (?:by|von) \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$|^(?:By|Von) \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?:,|$)/u;

/**
 * Null of a heading in another language, of one that says too little or too much, and where it is not in the frozen text. That
 * of an interview is its guest's word, or tells whom it is with: no news; nor is one that goes beyond its text.
 */
export const reportTitle = (m: Material, article: ArticleVersion): ReportTitle | null =>
  goesBeyond(m, article.id) ? null : writtenTitle(m, article);

/** The same of any heading, also where it says more than its text. */
export function writtenTitle(m: Material, article: ArticleVersion): ReportTitle | null {
  const { id, text, title, blocks, lang } = article;
  if (isInterview(article) || NO_NEWS.test(title.trim())) return null;
  const block = blocks.find((b) => b.role === 'title');
  const heading = withoutMarks(title);
  const at = block ? text.indexOf(heading, block.start) : -1;
  // "Lawine/Tirol/Launtal" is the mark of an agency
  const words = Math.min(wordCount(oneLine(heading)), oneLine(heading).split(' ').length);
  if (lang !== m.lang || !block || at < 0 || at >= block.end || words < FEWEST_WORDS || words > MOST_WORDS) return null;
  return {
    written: innerMarks(oneLine(heading), m.lang),
    citation: cite(text, { article: id, start: at, end: at + heading.length }, null, null),
  };
}

/** "POL-LG: Osterau – Brand in Halle – Erstmeldung": what a press office files it under is not what it says. */
const withoutMarks = (title: string): string =>
  title
    // "EILMELDUNG: ...", "+++ ... +++", "POL: ..."
    .replace(/^(?:EILMELDUNG|Eilmeldung|BREAKING(?: NEWS)?|Breaking(?: news)?|POL|FW): |^\+{2,3} | \+{2,3}$/gu, '')
    .replace(/^(?:POL|BPOL|FW|LKA|ZOLL|HZA)-[\p{L}\d]{1,12}: (?:\p{Lu}[\p{L}/ .-]{2,40}? [–-] (?=\S+ \S))?/u, '')
    .replace(/ ?[–(-] ?(?:Erst|Folge?|Abschluss)meldung\)?$|^(?:Erst|Folge?|Abschluss)meldung: /u, '');
const FEWEST_WORDS = 3;
const MOST_WORDS = 16;

/** What its text only holds possible is no news for a headline, ours or quoted. */
const goesBeyond = ({ dossier, claims }: Material, article: ArticleVersionId): boolean =>
  dossier.related.some(
    ({ beyond, claims: [title] }) => beyond && claims.some((c) => c.id === title && c.article === article),
  );

/** "Elf Tage Schweigen", "Your Thursday update from the yards" name nothing of which the others speak. */
export function namesStory(m: Material, { id, title, lang }: ArticleVersion): boolean {
  const others = m.articles.filter((a) => a.id !== id && a.lang === lang);
  const isShared = (lemma: string): boolean =>
    others.filter(({ title: t, text }) => `${t} ${text}`.toLowerCase().includes(lemma)).length >= others.length / 2;
  const words = contentLemmas(title, m.lang).filter((l) => !saysWhen(l) && (m.core.get(l) ?? 0) >= OF_CORE);
  return words.length >= FEWEST_OF_CORE && words.some(isShared);
}
const FEWEST_OF_CORE = 2;
/** the part of the reports that use a word */
const OF_CORE = 0.3;
/** A day, a span or a number: it names nothing. */
export const saysWhen = (lemma: string): boolean => WHEN.test(lemma);
const WHEN =
  /^(?:tage?|danach|seitdem|later|after|wochen?|monate?|jahre?|stunden?|day|week|month|year|hour|\p{L}*(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?\p{L}*|\p{L}+day|updates?|newsletter|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)s?$/u;

/** A heading that accuses somebody whom a newer report clears, of which nothing is told so far. */
export const isTitleOver = (m: Material, { id, title, lang }: ArticleVersion, told: Told | null): boolean =>
  lang !== null && accuses(title, lang) && m.claims.some((c) => c.article === id && isClearedSince(m, c, told));

/** One sentence so far has most of its words: "Konzern übernimmt Brauerei", where that was told. */
function isSaid(m: Material, { title }: ArticleVersion, { texts }: Told): boolean {
  const words = new Set(contentLemmas(title, m.lang));
  return texts.some((text) => {
    const said = new Set(contentLemmas(text, m.lang));
    return [...words].filter((word) => said.has(word)).length >= MOSTLY * words.size;
  });
}
const MOSTLY = 0.7;

/**
 * What the report is about, in its own heading, where its opening can't be told: without it all that follows hangs in the air.
 * @param behindNews whether the newest news stands before it: it is then said that this one is from before
 */
export function titleSentence(
  m: Material,
  report: ArticleVersion,
  told: Told,
  behindNews = false,
): DraftSentence | null {
  const title = reportTitle(m, report);
  if (!title || !namesStory(m, report) || isTitleOver(m, report, told) || isSaid(m, report, told)) return null;
  const { outlet, published, id } = report;
  const days = new Set(m.articles.map((a) => a.published?.slice(0, 10)));
  const date = published && days.size > 1 ? dateIn(published, m.lang) : null;
  const line =
    behindNews && date
      ? m.phrases.earlier(title.written, outlet, date)
      : m.phrases.titled(title.written, outlet, date, published !== null || days.size < 2);
  if (m.refused.has(line)) return null;
  printed(told, line, m.lang);
  told.stamped.add(id);
  return { kind: 'factual', text: line, citations: [title.citation] };
}
