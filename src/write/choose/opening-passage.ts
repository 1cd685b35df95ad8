/** The first sentences of a report in their own words: where they can't be told one by one, together they explain themselves. */
import { isInterview } from '../../claims/index.ts';
import {
  type ArticleVersion,
  blockAt,
  type Claim,
  cite,
  type DraftSentence,
  type Language,
  overlaps,
} from '../../model/index.ts';
import { opensInTheAir } from '../alone/back-speech.ts';
import { newcomerIn } from '../alone/newcomers.ts';
import { isLeftOpen } from '../alone/references.ts';
import { unmetIn } from '../alone/unmet.ts';
import { byNow } from '../disputes/by-now.ts';
import { isClearedSince } from '../disputes/cleared.ts';
import { isEndedSince } from '../disputes/ended.ts';
import { isOlder } from '../disputes/stamped.ts';
import type { Tail } from '../disputes/tails.ts';
import { CONNECTIVE, innerMarks, standsAlone } from '../tell/passages.ts';
import { capitalise } from '../tell/phrases.ts';
import {
  datelineLength,
  isLabelledAside,
  isSubheading,
  oneLine,
  opensOnWhatWas,
  type SourceSentence,
  withoutQuotations,
  wordCount,
} from '../tell/source-sentence.ts';
import { dateIn } from '../tell/time.ts';
import { isForItsList } from './expected.ts';
import type { Material } from './material.ts';
import { isOfMatter } from './matter.ts';
import { opensItsReport } from './opening.ts';
import { isAdjoining } from './runs.ts';
import { copyOf, isTold, markTold, settle, type Told, wasTold } from './told.ts';

/** How much of a report is quoted: no more words than this in all, of one paragraph or of several. */
export interface Extent {
  readonly words: number;
  readonly across: boolean;
}
/** A paragraph of a newspaper, and no more: what is quoted here is quoted once in an article. */
const A_PARAGRAPH: Extent = { words: 60, across: false };

/**
 * What a report opens on as one quotation with the sentences beside it, as many as a brief quotation bears; null where
 * some of it was told, it says somebody's words, or is too long.
 */
export function openingPassage(
  m: Material,
  report: ArticleVersion,
  told: Told,
  extent: Extent = A_PARAGRAPH,
): DraftSentence | null {
  const own = claimsOf(m, report);
  const opening = own.find((c) => opensItsReport(m, c));
  return opening ? passageAround(m, report, opening, told, extent) : null;
}

/**
 * The first passage of a report that speaks of the story's matter: what it opens on, or behind a scene and what stands in the
 * air one of its first paragraphs.
 */
export function newsPassage(
  m: Material,
  report: ArticleVersion,
  told: Told,
  extent: Extent = A_PARAGRAPH,
): DraftSentence | null {
  const own = claimsOf(m, report);
  const opening = own.filter((c) => opensItsReport(m, c)).slice(0, 1);
  const [first, ...next] = paragraphsOf(report, own).slice(0, FIRST_PARAGRAPHS);
  const behind = next.filter((c) => standsAlone(m, m.sentence(c), told));
  for (const claim of [...opening, ...(first ? [first] : []), ...behind]) {
    const tried = copyOf(told, false);
    const passage = passageAround(m, report, claim, tried, extent);
    if (!passage || !isOfMatter(m, report, passage.text)) continue;
    settle(told, tried);
    return passage;
  }
  return null;
}
/** What stands further down is no news, or leans on what stands before it. */
const FIRST_PARAGRAPHS = 4;

/** Without the last ones where a quotation goes on behind them. */
function withQuotationsClosed(text: string, taken: readonly Claim[]): readonly Claim[] {
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last || isClosed(text.slice(first.sentence.start, last.sentence.end))) return taken;
  return withQuotationsClosed(text, taken.slice(0, -1));
}
export const isClosed = (written: string): boolean => (written.match(/[„“”"»«]/gu)?.length ?? 0) % 2 === 0;

/** The first claim of each paragraph. */
function paragraphsOf(report: ArticleVersion, own: readonly Claim[]): readonly Claim[] {
  const order = own.toSorted((a, b) => a.sentence.start - b.sentence.start);
  const blocks = Map.groupBy(order, (c) => blockAt(report, c.sentence));
  return [...blocks.values()].map(([first]) => first!);
}

/**
 * The passage of a report around a sentence that is worth it, from the beginning of its paragraph, where it can be read
 * without what stands before, or that has been told: the news of a report that opens on a scene.
 */
export function passageFrom(
  m: Material,
  report: ArticleVersion,
  start: number,
  told: Told,
  extent: Extent = A_PARAGRAPH,
): DraftSentence | null {
  const around = claimsOf(m, report).find((c) => c.sentence.start === start);
  const tried = copyOf(told, false);
  const made = around && passageAround(m, report, around, tried, extent);
  const beginning = made?.citations[0]?.at.start ?? 0;
  const opening = claimsOf(m, report)
    .filter((c) => c.sentence.end > beginning)
    .toSorted((a, b) => a.sentence.start - b.sentence.start)[0];
  if (!made || !opening) return null;
  // Whether a beginning of which nothing was read stands alone nobody knows.
  const isRead = m.sentence(opening).start === beginning;
  const first = m.sentence(opening);
  if (unmetIn(m, first, first.text, told) !== null || newcomerIn(m, first, first.text, told) !== null) return null;
  if (!follows(report, beginning, told) && !(isRead && standsAlone(m, first, told))) return null;
  settle(told, tried);
  return made;
}

/** It opens its paragraph, and the one right before it in its report has been told, at least in part. */
function follows(report: ArticleVersion, start: number, told: Told): boolean {
  const { id, blocks } = report;
  const before = blocks.findLast((b) => b.end <= start);
  const block = blockAt(report, { start, end: start + 1 });
  const opens = block !== undefined && wordCount(report.text.slice(block.start, start)) <= DATELINE;
  return opens && before?.role === 'paragraph' && told.places.some((p) => p.article === id && overlaps(p, before));
}
/** Words: "Kolm. " */
const DATELINE = 3;

/** What was told last stands in the paragraph right before it. */
function goesOnFrom(report: ArticleVersion, first: Claim, told: Told): boolean {
  const last = told.flowing ? told.places.at(-1) : undefined;
  const block = blockAt(report, first.sentence);
  const before = block && report.blocks.findLast((b) => b.end <= block.start);
  return last?.article === report.id && before?.role === 'paragraph' && overlaps(last, before);
}

function passageAround(
  m: Material,
  report: ArticleVersion,
  around: Claim,
  told: Told,
  extent: Extent,
): DraftSentence | null {
  const beside = sentencesAround(m, report, around, extent);
  const whole = asManyAsFit(report, beside, extent);
  // A greeting or a line of the page may stand before it in its paragraph.
  const fitting = whole.includes(around) ? whole : asManyAsFit(report, beside.slice(beside.indexOf(around)), extent);
  const known = fitting.findIndex(
    (c, i) => wasTold(told, c) || (i > 0 && (isListed(m, c) || namesAnother(m, c, fitting.slice(0, i), told))),
  );
  const closed = withQuotationsClosed(report.text, known < 0 ? fitting : fitting.slice(0, known));
  // "Was sich angedeutet hatte, ist amtlich:" may be left out, and what it announces stands alone
  const isLed = closed.length > 1 && closed[0] !== around && /^\p{Ll}|[:;]$/u.test(m.sentence(closed[0]!).text);
  const behind = isLed && !standsFirst(m.sentence(closed[0]!).text, m, false) ? closed.slice(1) : closed;
  // "... nannte sie erstmals eine Summe:" announces what no longer fits
  const announced = /:$/u.test(behind.at(-1) ? m.sentence(behind.at(-1)!).text : '') ? behind.slice(0, -1) : behind;
  // "In einer früheren Fassung hieß es, 24": what is right the next sentence says
  const taken = announced.slice(0, announced.findLastIndex((c) => !isLeftOpen(m.sentence(c))) + 1);
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last || report.lang !== m.lang || isInterview(report)) return null;
  if (taken.filter((c) => isTold(told, m.sentence(c))).length > taken.length / 2) return null;
  // Whom a newer report clears nobody is told to be accused.
  const said = claimsOf(m, report).filter((c) => taken.some((t) => t.sentence.start === c.sentence.start));
  if (said.some((c) => isClearedSince(m, c, told))) return null;
  const end = last.sentence.end;
  const start =
    first === beside[0] ? beginningOf(m, report, first, end, extent) : whereSentenceStarts(m, report, first);
  const written = oneLine(report.text.slice(start, end));
  if (pointsBack(m.sentence(first), written)) return null;
  if (
    !standsFirst(written, m, goesOnFrom(report, first, told)) ||
    isSubheading(m.sentence(first)) ||
    isLabelledAside(m.sentence(first)) ||
    wordCount(written) < FEWEST_WORDS
  )
    return null;
  const days = new Set(m.articles.map((a) => a.published?.slice(0, 10)));
  const day = report.published && days.size > 1 ? dateIn(report.published, m.lang) : null;
  const outlet = report.published ? report.outlet : m.phrases.undated(report.outlet);
  const text = m.phrases.quotation(
    innerMarks(written, m.lang),
    outlet,
    told.stamped.has(report.id) && !isOlder(m, { article: report }) ? null : day,
    told.turn,
  );
  const since = isOlder(m, { article: report }) ? newestBehind(m, said, written, told) : [];
  const quoted = since && [text, ...since.map((tail) => `${capitalise(tail.text)}.`)].join(' ');
  if (!since || !quoted || m.refused.has(quoted)) return null;
  told.turn++;
  for (const claim of taken) markTold(told, m.sentence(claim), null, quoted, m.lang);
  // one quotation, and printed once
  told.texts.splice(told.texts.length - taken.length, taken.length, quoted);
  const own = cite(report.text, { article: report.id, start, end }, first.id, null);
  return { kind: 'factual', text: quoted, citations: [own, ...since.flatMap((tail) => tail.citations)] };
}

/** What newer reports give instead of what the passage tells, each once; null where it holds what is over, or more than one such value. */
function newestBehind(m: Material, said: readonly Claim[], written: string, told: Told): readonly Tail[] | null {
  const places = [...new Map(said.map((c) => [c.sentence.start, c])).values()];
  if (places.some((c) => isEndedSince(m, c, told))) return null;
  const tails = places.map((c) => byNow(m, c, written, told)).filter((tail) => tail !== 'told');
  if (tails.includes(null)) return null;
  const known = tails.filter((tail) => tail !== null);
  if (known.length < 2) return known;
  // Two behind one quotation, and nobody knows which belongs to what; what is not of the last day the account comes to.
  return known.every(({ citations }) => isOlder(m, { article: m.article(citations[0]!.at.article) })) ? [] : null;
}

export const claimsOf = (m: Material, { id }: ArticleVersion): readonly Claim[] =>
  m.claims.filter((c) => c.article === id && c.role === 'paragraph');

/** "Dornau sagte": behind the sentences before it in the passage too, readers have not met whom it names. */
export function namesAnother(m: Material, claim: Claim, before: readonly Claim[], told: Told): boolean {
  const read = copyOf(told, false);
  for (const c of before) read.texts.push(m.sentence(c).text);
  const s = m.sentence(claim);
  return (
    newcomerIn(m, s, s.text, read) !== null ||
    (OF_AGE.test(s.text) && !m.people.some((p) => read.texts.slice(-2).some((text) => text.includes(p.surname))))
  );
}
/** "räumte die 58-Jährige ein" */
const OF_AGE = /(?<!\p{L})(?:[Dd](?:er|ie|em|en) \d\d-[Jj]ährigen?|[Tt]he \d\d-year-old)(?! \p{L})/u;

/** "Not all was lost: besides the mill a barn burnt" is quoted whole. */
function whereSentenceStarts(m: Material, report: ArticleVersion, claim: Claim): number {
  const { start } = m.sentence(claim);
  return /^\p{Ll}/u.test(report.text.slice(start, start + 1)) ? claim.sentence.start : start;
}

/** What somebody expects is told where the article lists what is expected. */
export const isListed = (m: Material, { article, sentence }: Claim): boolean =>
  m.claims.some((c) => c.article === article && c.sentence.start === sentence.start && isForItsList(m, c));

/** Where the passage begins: with sentences before it in its paragraph of which nothing was read, where there is room for them. */
function beginningOf(m: Material, report: ArticleVersion, first: Claim, end: number, { words }: Extent): number {
  const start = whereSentenceStarts(m, report, first);
  const block = blockAt(report, first.sentence);
  if (!block) return start;
  const from = block.start + datelineLength(report.text.slice(block.start, end));
  const before = report.text.slice(from, start);
  const isBeginning = isWhole(before) && wordCount(before) > 2 && !PRONOUN.test(before);
  const fits = wordCount(report.text.slice(from, end)) <= words && end - from <= report.excerptLimit;
  return isBeginning && fits ? from : start;
}
/** Nothing stands before it that such a word could mean. */
const PRONOUN = /(?<!\p{L})(?:er|ihm|ihn|ihnen|he|him|his|she|her|they|them|their)(?!\p{L})/iu;

/** A claim of each sentence of the paragraph that the claim stands in, and where it is across paragraphs of what follows. */
export function sentencesAround(
  m: Material,
  article: ArticleVersion,
  { sentence, id }: Claim,
  { across }: Extent,
): readonly Claim[] {
  const block = blockAt(article, sentence);
  if (!block) return [];
  const end = across ? article.text.length : block.end;
  const here = claimsOf(m, article).filter((c) => block.start <= c.sentence.start && c.sentence.end <= end);
  const all = new Map(here.map((c) => [c.sentence.start, c]));
  for (const c of here) if (c.id === id) all.set(c.sentence.start, c);
  return [...all.values()].sort((a, b) => a.sentence.start - b.sentence.start);
}

/** One behind the other, in a paragraph with what stands between them, of which nothing may have been read. */
export function asManyAsFit(
  article: ArticleVersion,
  sentences: readonly Claim[],
  { words: most }: Extent,
): readonly Claim[] {
  const { text } = article;
  const taken: Claim[] = [];
  for (const claim of sentences.slice(0, MOST_SENTENCES)) {
    const before = taken.at(-1)?.sentence;
    const follows =
      !before ||
      isAdjoining(text, before.end, claim.sentence.start) ||
      blockAt(article, before) === blockAt(article, claim.sentence);
    if (!follows) break;
    const written = text.slice((taken[0] ?? claim).sentence.start, claim.sentence.end);
    // "im laufenden Jahr;", "zwei Gründe:": it goes on behind what was read as its end
    const isRight = isWhole(written) || GOES_ON.test(written) || isLine(article, claim);
    // no more than its owner lets readers see of it in one place
    if (!isRight || wordCount(written) > most || written.length > article.excerptLimit) break;
    taken.push(claim);
  }
  const last = taken.findLastIndex((c) => !GOES_ON.test(text.slice(c.sentence.start, c.sentence.end)));
  return taken.slice(0, last + 1);
}
const GOES_ON = /[:;]\s*$/u;
export const isWhole = (written: string): boolean => /[.!?…]["”“»«'’‘)]*$/u.test(written.trim());
/** The standfirst of many papers bears no mark at its end. */
function isLine(article: ArticleVersion, { sentence }: Claim): boolean {
  const block = blockAt(article, sentence);
  return block?.start === sentence.start && block.end === sentence.end;
}
const MOST_SENTENCES = 4;
/** A shorter one explains nothing that it could not have been told. */
const FEWEST_WORDS = 12;

/** "So here are the last of them, I promise": its author's voice, and no report. */
export const OWN_VOICE: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:ich|mir|mich|mein\p{Ll}*|wir|uns|unser\p{Ll}*(?! (?:Zeitung|Redaktion|Reporter|Sender)))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:I|me|my|[Ww]e|us|[Oo]ur)(?!\p{L})/u,
};
/** @param goesOn whether the paragraph before it was told last: "Zugleich legte die Behörde ... vor" goes on from it */
const standsFirst = (text: string, m: Material, goesOn: boolean): boolean =>
  /^[\p{Lu}\d]/u.test(text) &&
  !OWN_VOICE[m.lang].test(withoutQuotations(text)) &&
  (goesOn || (!CONNECTIVE[m.lang].test(text) && !TURNS[m.lang].test(text))) &&
  !opensInTheAir(text, m.lang) &&
  !ASKS.test(text) &&
  !ADDRESSES.test(text) &&
  !ANSWERS[m.lang].test(text) &&
  !BY_HIM.test(text) &&
  !OF_WHOM.test(text) &&
  !WHOSE.test(text) &&
  !STANDFIRST.test(text);
/** "Herr Thaler, der Kreis sagt ...": a question, and its answer stands in the next paragraph. */
const ADDRESSES = /^(?:Herr|Frau|Mr|Mrs|Ms|Dr|Professor) \p{Lu}[\p{L}-]+, /u;
/** "Kern wies das zurück", "Kolbau disputes that": what, the paragraph before said. */
const ANSWERS: Readonly<Record<Language, RegExp>> = {
  de: /^[^.!?„“"‚]{0,80}(?<!\p{L})(?:(?:wies|wiesen|weist|weisen) (?:das|dies) (?:\p{Ll}+ )?zurück|(?:bestreitet|bestritt|dementierte|bestätigte) (?:das|dies)(?= |[.,]))/u,
  en: /^[^.!?“"‘]{0,80}(?<!\p{L})(?:disputes?|disputed|denie[sd]|deny|rejects?|rejected|confirmed) (?:this|that|it)(?=[.,])|^[^.!?“"‘]{0,40}(?<!\p{L})(?:theirs|hers)(?!\p{L})/u,
};
/** "nach seiner Rechnung", and nobody before it */
const BY_HIM =
  /^(?![^.!?]*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[^.!?]* nach (?:seine|ihre))[^.!?]{0,80}(?<!\p{L})nach (?:seine[rn]|ihre[rn]) (?:eigenen )?(?:Rechnung|Angaben|Worten|Darstellung|Einschätzung|Ansicht|Auskunft|Kenntnis)(?!\p{L})/u;
/** "Um das Bad ging es ihnen lange": who they are, its own beginning seldom says. */
const OF_WHOM = /^[^.!?„“"‚]{0,60}(?<!\p{L})(?:ihm|ihn|ihnen|him|them)(?!\p{L})/u;
/** "Danach steigen die Löhne": what it points at, the sentence before said; "Wer krank war, ..." says it itself. */
const pointsBack = (s: SourceSentence, written: string): boolean =>
  written.startsWith(s.text) &&
  opensOnWhatWas(s) &&
  !/^(?:Wer|Was|Man|Es|Allen|It|One|What|Who)(?!\p{L})/u.test(written);
/** "Ihr Vater habe den Befund später gesehen": whose, the sentence before said. */
const WHOSE = /^(?:Ihre?|Seine?|Their|Its|His|Her)[mnrs]? (?:\p{Ll}+ )?\p{L}/u;
/** "Die Zeit drängt trotzdem.": against what, the paragraph before said; ", allerdings später" sets against what stands before it. */
const TURNS: Readonly<Record<Language, RegExp>> = {
  de: /^[^.!?„“"‚]{0,80}(?<!\p{L}|, )(?:trotzdem|dennoch|dagegen|hingegen|jedoch|allerdings|daraufhin|deshalb|deswegen|stattdessen|ebenfalls|seinerseits|ihrerseits)(?!\p{L})/u,
  en: /^[^.!?“"‘]{0,80}(?<!\p{L})(?:nonetheless|nevertheless|however|instead|regardless|anyway|likewise|in turn|as well|too)(?=[,.;!?]|$)/u,
};
/** "Mira Voss on the mill that everyone speaks of": it announces a text, and says nothing. */
const STANDFIRST =
  /^\p{Lu}[\p{L}’'-]+ (?:(?:van|von|de|Mc) ?)?\p{Lu}[\p{L}’'-]+ (?:on|über|asks|fragt|meets|trifft|explains|erklärt, w) /u;
/** "Warum die Branche nun streitet": what a standfirst promises is not said yet. */
const ASKS = /^(?:Warum|Wieso|Weshalb|Wie|Was|Wer|Wo|Why|How|What|Who|Where)(?= \p{Ll})/u;
