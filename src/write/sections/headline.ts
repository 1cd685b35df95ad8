/** Headline and topics: what the story is about by the names its titles share, and its strongest figure. */
import { isOpinionPiece } from '../../claims/index.ts';
import type { ArticleVersion, Claim, DraftSentence, Verdict } from '../../model/index.ts';
import { contentLemmas, isStopWord, measureLabel } from '../../text/index.ts';
import { isOldNews, isState } from '../choose/background.ts';
import type { Material } from '../choose/material.ts';
import { opensItsReport } from '../choose/opening.ts';
import { newsPassage } from '../choose/opening-passage.ts';
import { closeness, earliness } from '../choose/ranking.ts';
import { isRelayed } from '../choose/relays.ts';
import { isTitleOver, namesStory, reportTitle, saysWhen } from '../choose/report-title.ts';
import { recentIn } from '../choose/reports.ts';
import { nothingTold } from '../choose/told.ts';
import { insteadIn } from '../de/instead.ts';
import { isAnswered } from '../disputes/answered.ts';
import { isClearedSince } from '../disputes/cleared.ts';
import { reservation } from '../disputes/contested.ts';
import { placeOf } from '../disputes/exchanges.ts';
import { sameAmount } from '../tell/amounts.ts';
import { citationsOf, isDecidedSince } from '../tell/facts.ts';
import { isFuture, outletsOf, partsOf } from '../tell/figures.ts';
import { shortStatement } from '../tell/restate-headline.ts';
import { holdsQuotation } from '../tell/source-sentence.ts';

/** Longer ones are cut off in search results and on small screens. */
const LONGEST = 90;
/** Borne only for what an article opens on. */
const LONG = 115;

/** The headline with the verdict that it tells; null where it says only what was read. */
export interface Headline {
  readonly sentence: DraftSentence;
  readonly verdict: Verdict | null;
}

export const headline = (m: Material): DraftSentence => headlineOf(m).sentence;

/** What the sources' own titles are about, in a short clause; else the strongest figure; else what the sources are about. */
export function headlineOf(m: Material): Headline {
  const known = found.get(m);
  if (known?.refused === m.refused.size) return known.headline;
  const headline = chosen(m);
  found.set(m, { headline, refused: m.refused.size });
  return headline;
}
/** Asked for all through an article: chosen anew only where the gate has refused more since. */
const found = new WeakMap<Material, { readonly headline: Headline; readonly refused: number }>();

function chosen(m: Material): Headline {
  const titles = titleWords(m);
  const found = candidates(m)
    .flatMap(({ verdict, claim }) => {
      const sentence = statementHeadline(m, verdict, claim, opensItsReport(m, claim) ? LONG : LONGEST);
      return sentence ? [{ sentence, verdict, claim, score: worth(m, verdict, claim, sentence.text, titles) }] : [];
    })
    .toSorted((a, b) => b.score - a.score);
  // What an older report gave may be overtaken by the newest.
  const news = found.find((f) => isNewsOfTheDay(m, f.claim));
  if (news) return news;
  // Whoever wrote the newest report knew best what is new in it.
  const quoted = quotedTitle(m);
  if (quoted) return { sentence: quoted, verdict: null };
  const recent = m.articles.length >= FEWEST_TO_HALVE ? recentIn(m) : new Set(m.articles.map((a) => a.id));
  const best = found.find((f) => isOfNewest(m, f.claim)) ?? found.find((f) => recent.has(f.claim.article));
  if (best) return best;
  for (const verdict of m.verdicts) {
    const sentence = figureHeadline(m, verdict);
    if (sentence) return { sentence, verdict };
  }
  for (const verdict of m.verdicts) {
    const sentence = figureHeadline(m, verdict, true);
    if (sentence) return { sentence, verdict };
  }
  return found[0] ?? { sentence: { kind: 'computed', text: topicHeadline(m), citations: [] }, verdict: null };
}

/** Of fewer, the older ones are not yet old. */
const FEWEST_TO_HALVE = 4;

/** The heading of the newest report that says what happened, as its outlet's word. */
function quotedTitle(m: Material): DraftSentence | null {
  const reports = m.articles.filter((a) => a.published !== null && !isOpinionPiece(a) && !m.relays.has(a.id));
  if (m.articles.length < 2) return null;
  for (const report of reports.toSorted((a, b) => b.published!.localeCompare(a.published!)).slice(0, LATEST)) {
    const title = reportTitle(m, report);
    if (!title || !(namesStory(m, report) || takesUpNews(m, report)) || isTitleOver(m, report, null)) continue;
    const text = m.phrases.headlineTitled(title.written, report.outlet);
    if (text.length <= MOST_QUOTED && !m.refused.has(text))
      return { kind: 'factual', text, citations: [title.citation] };
  }
  return null;
}
/** "Neue Leitung kommt doch nicht in den See", and its text opens on just that, in words that the other reports have too. */
function takesUpNews(m: Material, report: ArticleVersion): boolean {
  const passage = newsPassage(m, report, nothingTold());
  if (!passage) return false;
  const opening = report.blocks.filter((b) => b.role === 'paragraph').slice(0, 1);
  const words_ = opening.map((b) => report.text.slice(b.start, b.end));
  const news = contentLemmas([passage.text, ...words_].join(' '), m.lang);
  const isHead = (word: string, of: string): boolean => of.endsWith(word) && word.length >= SHORTEST_HEAD;
  const words = [...new Set(contentLemmas(report.title, m.lang))].filter((w) => !saysWhen(w));
  return words.filter((w) => news.some((n) => n === w || isHead(n, w) || isHead(w, n))).length >= FEWEST_TAKEN_UP;
}
/** "See" in "Rettensee" */
const [FEWEST_TAKEN_UP, SHORTEST_HEAD] = [2, 3];
/** An older one may be overtaken by what the newest tell. */
const LATEST = 2;
/** UTF-16 units, with the outlet's name */
const MOST_QUOTED = 140;

/** Whom the story is about, by the names its titles share, and that several report on it: all that is sure. */
export function topicHeadline(m: Material): string {
  const topics = topicsOf(m);
  return m.phrases.headlineSources((topics.length ? topics : placesIn(m)).slice(0, 2), m.counts);
}

/** The name most articles speak of, where their titles share none. */
const placesIn = (m: Material): readonly string[] =>
  [...m.names]
    .filter((n) => n.length > 3 && !m.persons.has(n) && !m.people.some((p) => p.full === n) && /^\p{Lu}/u.test(n))
    .map((name) => ({ name, in: m.articles.filter((a) => a.text.includes(name) || a.title.includes(name)).length }))
    .filter((x) => x.in > m.articles.length / 2)
    .sort((a, b) => b.in - a.in || b.name.length - a.name.length || (a.name < b.name ? -1 : 1))
    .map((x) => x.name);

/** Behind so many of the strongest nothing is what the story is about. */
const MOST_TRIED = 40;

/** Events that stand early in their articles, or near to the story's core. */
function candidates(m: Material): { verdict: Verdict; claim: Claim }[] {
  return m.verdicts
    .filter((v) => v.kind !== 'conflicting')
    .filter((v) => v.claimKind === 'event' || v.claimKind === 'causal')
    .slice(0, MOST_TRIED)
    .flatMap((verdict) =>
      m
        .side(verdict, 'for')
        .filter(
          (c) =>
            c.lang === m.lang &&
            ((MODALITIES.test(c.modality) && !c.negated) || insteadIn(m.sentence(c).text) !== null) &&
            (opensItsReport(m, c) || (isMatter(m, c) && !isState(c))),
        )
        .filter((c) => !wasOnce(c) && !tellsOld(m, c) && !isClearedSince(m, c, null))
        .filter((c) => m.exchanges.answered(placeOf(c.article, c.sentence.start)).length === 0)
        .filter((c) => !m.relays.has(c.article) && !isOpinionPiece(m.article(c.article)))
        .filter((c) => !isAnswered(m, c))
        .map((claim) => ({ verdict, claim })),
    );
}

/** "Sie war neun Jahre lang Kassierin": in the present of headlines she would be it still. */
const wasOnce = (claim: Claim): boolean => isState(claim) && claim.frame!.tense === 'past';

/** At the core of the story, early in its report; of the newest one anything that touches it. */
function isMatter(m: Material, claim: Claim): boolean {
  const near = closeness(claim, m.core);
  const isNews = isOfNewest(m, claim) && claim.speaker === null && claim.modality === 'asserted';
  return isNews ? near >= NEAR && !holdsQuotation(m.sentence(claim).text) : near >= NEARER && earliness(claim) > 0;
}

/** "was warned seven years ago": a date of its sentence says so, and none says that it is of these days. */
function tellsOld(m: Material, claim: Claim): boolean {
  const said = m.day(claim.article).slice(0, 10);
  const dated = m.claims.filter(
    (c) => c.kind === 'date' && c.article === claim.article && c.sentence.start === claim.sentence.start,
  );
  return isOldNews(claim, said) || (dated.length > 0 && dated.every((c) => isOldNews(c, said)));
}

/** How strong the strongest is that its sentence says. */
const strengthOf = (m: Material, verdict: Verdict, claim: Claim): number =>
  Math.max(
    m.weight(verdict),
    ...m.verdicts
      .filter((v) =>
        v.values.some(
          (x) =>
            x.side === 'for' && x.article === claim.article && m.claim(x.claim).sentence.start === claim.sentence.start,
        ),
      )
      .map((v) => m.weight(v)),
  );

/** How strong, how new, and how much of what the titles are about. */
function worth(m: Material, verdict: Verdict, claim: Claim, text: string, titles: ReadonlyMap<string, number>): number {
  const words = contentLemmas(text, m.lang);
  const counts = words.map((w) => titles.get(w) ?? 0);
  const shared = counts.reduce((sum, n) => sum + (n > 1 ? 1 : n * ONE_TITLE), 0) / Math.max(1, words.length);
  const days = [...new Set(m.articles.map((a) => m.day(a.id)))].sort();
  const newness = days.length > 1 ? days.indexOf(dayOf(m, claim)) / (days.length - 1) : 0;
  return strengthOf(m, verdict, claim) + NEW * newness + OF_TITLES * shared + (opensItsReport(m, claim) ? OPENS : 0);
}
/** The newest report is what the article is written for: its opening comes before any older one. */
const [NEW, OF_TITLES, OPENS] = [4, 4, 2];

/** How many titles hold each word. */
function titleWords(m: Material): ReadonlyMap<string, number> {
  const titles = m.articles.filter((a) => a.lang === m.lang && !isOpinionPiece(a));
  const words = titles.flatMap((a) => [...new Set(contentLemmas(a.title, m.lang))]);
  return new Map([...Map.groupBy(words, (w) => w)].map(([word, all]) => [word, all.length]));
}
/** What one title alone names is its report's, not yet the story's. */
const ONE_TITLE = 0.4;

const MODALITIES = /^(?:asserted|planned|reported|forecast)$/;
const dayOf = (m: Material, c: Claim): string => m.day(c.article);

/** So near to the story's core a clause is about it, whatever names it holds. */
const NEAR = 0.3;
const NEARER = 0.6;

/** What happened in a short clause of our own that names what the story is about. */
function statementHeadline(m: Material, verdict: Verdict, claim: Claim, longest = LONGEST): DraftSentence | null {
  const s = m.sentence(claim);
  // What had been before the news is none.
  if (isRelayed(s, m.articles) || isDecidedSince(m, claim) || claim.frame?.anterior) return null;
  const told = shortStatement(m, s, longest);
  if (told === null || !isWhole(told) || (holdsQuotation(told) && !opensItsReport(m, claim))) return null;
  // A headline has no room for the other side.
  if (reservation(m, s, told, verdict, nothingTold())?.text !== '') return null;
  const topics = topicsOf(m, MANY_TOPICS);
  const named =
    isNewsOfTheDay(m, claim) ||
    topics.some((t) => told.toLowerCase().includes(t.toLowerCase())) ||
    closeness(claim, m.core) >= (topics.length === 0 ? NEAR : NEARER);
  return named && told.length <= longest && !m.refused.has(told)
    ? { kind: 'factual', text: told, citations: citationsOf(m, [claim], verdict) }
    : null;
}

/** Nothing stands before a headline that a pronoun in it may mean; and of two words nobody learns what happened. */
const isWhole = (text: string): boolean =>
  text.split(' ').length >= FEWEST_WORDS &&
  !/^(?:Nun|Jetzt|Inzwischen|Mittlerweile|Damals|Dann|Danach|Zuvor|Now|Then|Meanwhile|Earlier) /u.test(text) &&
  (!/(?<!\p{L})(?:zwischen|between)(?!\p{L})/iu.test(text) ||
    /(?<!\p{L})(?:zwischen|between)(?!\p{L}).* (?:und|and) /iu.test(text)) &&
  !/(?<!\p{L})(?:it|he|she|they|its|his|her|their|er|sie|ihm|ihn|ihnen|ihr(?:e[mnrs]?)?|sein(?:e[mnrs]?)|dies|this|that)(?!\p{L})/iu.test(
    text.replace(OWN_PRONOUN, ' '),
  );
const FEWEST_WORDS = 4;
/** "The council keeps its plan", "Gerberei nimmt ihre Produktion auf": whose, the headline itself says before. */
const OWN_PRONOUN =
  /(?<=\p{Lu}\p{L}+ (?:[\p{L}&-]+ )+)(?:its|his|her|their|ihr(?:e[mnrs]?)?|sein(?:e[mnrs]?)?)(?!\p{L})/giu;

/** What the newest report opens on, that takes up its own title: whatever names the older titles share. */
const isNewsOfTheDay = (m: Material, claim: Claim): boolean => opensItsReport(m, claim) && isOfNewest(m, claim);
const isOfNewest = (m: Material, { article }: Claim): boolean =>
  m.articles.every((a) => m.day(a.id).slice(0, 10) <= m.day(article).slice(0, 10));

function figureHeadline(m: Material, verdict: Verdict, alone = false): DraftSentence | null {
  if (verdict.claimKind !== 'figure' || verdict.kind === 'conflicting') return null;
  if (!alone && verdict.kind !== 'corroborated' && verdict.kind !== 'superseded') return null;
  const borne = m.side(verdict, 'for');
  const lead = borne.find((c) => partsOf(m, c));
  const parts = lead && partsOf(m, lead);
  const label = lead?.measure && measureLabel(lead.measure.key, m.lang, 'bare');
  if (!lead || !parts || !label || lead.measure?.aspect !== 'level' || isFuture(lead)) return null;
  const topics = topicsOf(m, MANY_TOPICS);
  // "Tote: Zahl der Toten bei vier"
  const says = (name: string): boolean => label.toLowerCase().includes(name.toLowerCase().slice(0, STEM));
  const owner = parts.owner && !says(parts.owner) ? parts.owner : topics.find((t) => !says(t));
  if (!owner || !topics.some((t) => owner.includes(t) || t.includes(owner))) return null;
  const claims = borne.filter((c) => c.quantity && lead.quantity && sameAmount(c.quantity, lead.quantity));
  if (verdict.kind === 'corroborated' && outletsOf(m, claims).length < 2) return null;
  // An undated or newer text with another amount may have overtaken it.
  const rivalled = m.claims.some(
    (c) =>
      c.measure?.key === lead.measure!.key &&
      c.quantity &&
      !claims.includes(c) &&
      dayOf(m, c) !== dayOf(m, lead) &&
      (dayOf(m, c) === '' || dayOf(m, c) > dayOf(m, lead)) &&
      !sameAmount(c.quantity, lead.quantity!),
  );
  if (rivalled) return null;
  const text = m.phrases.headlineFigure(owner, label, parts.amount);
  return text.length > LONGEST || m.refused.has(text)
    ? null
    : { kind: 'factual', text, citations: citationsOf(m, claims, verdict) };
}
const MANY_TOPICS = 4;
const STEM = 4;

/** Names that most titles share, the most shared first; where they share none, their most shared noun. */
export function topicsOf(m: Material, limit = 2): readonly string[] {
  const names = ranked(m, (a) => namesIn(a, m));
  return names.length ? names.slice(0, limit) : ranked(m, (a) => nounsIn(a, m)).slice(0, 1);
}

/** A title names what its article is about; a body names much. */
const TITLE = 3;

function ranked(m: Material, read: (a: ArticleVersion) => readonly string[]): readonly string[] {
  const votes = new Map<string, number>();
  for (const article of m.articles)
    for (const topic of new Set(read(article))) votes.set(topic, (votes.get(topic) ?? 0) + TITLE);
  for (const name of votes.keys())
    votes.set(name, votes.get(name)! + m.articles.filter((a) => a.text.includes(name)).length);
  const least = m.articles.length > 2 ? 2 * TITLE : TITLE;
  const order = [...votes]
    .filter(([name, n]) => n >= least && name.length > 1 && !isStopWord(name.toLowerCase(), m.lang))
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
  return order.filter((name, i) => !order.slice(0, i).some((e) => e.includes(name) || name.includes(e)));
}

/** Names the reader knows, neighbours joined ("Helix Gate"), and abbreviations ("KI"); persons make no topic. */
function namesIn({ title, lang }: ArticleVersion, m: Material): readonly string[] {
  const whole = [...m.names].filter(
    (n) => n.length > 2 && !m.persons.has(n) && !/^\p{Ll}|^[IVX]+$/u.test(n) && standsIn(n, title),
  );
  const longest = whole.filter((n) => !whole.some((o) => o !== n && o.includes(n)));
  const pairs = longest.flatMap((a) => longest.filter((b) => title.includes(`${a} ${b}`)).map((b) => `${a} ${b}`));
  const genitives = (title.match(/(?<![\p{L}-])\p{Lu}\p{Ll}{2,}(?=s(?!\p{L}))/gu) ?? []).filter((n) =>
    isNameLike(n, m),
  );
  const short = lang === m.lang ? (title.match(/(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu) ?? []) : [];
  return [
    ...pairs,
    ...longest.filter((n) => !pairs.some((p) => p.includes(n))),
    ...genitives,
    ...short.filter((s) => s !== title && !/^(?:[IVX]+|TU|FH|HS|AG|SE|OB|PM)$/u.test(s)),
  ];
}

/** "Chinas" in a title: a name if the texts use "China" much, and hardly ever with an article. */
function isNameLike(word: string, m: Material): boolean {
  const uses = m.articles.flatMap(
    (a) => a.text.match(new RegExp(`(?:\\S+\\s)?(?<!\\p{L})${word}(?![\\p{L}])`, 'gu')) ?? [],
  );
  const withArticle = uses.filter((u) => /^(?:der|die|das|dem|den|des|ein|eine[nmrs]?|the|an?)\s/iu.test(u)).length;
  return uses.length >= 3 && withArticle < uses.length * MOST_WITH_ARTICLE;
}
const MOST_WITH_ARTICLE = 0.15;

/** As a word of its own, also in the genitive ("Chinas") and at the head of a compound ("Lumera-Aktie"). */
const standsIn = (name: string, title: string): boolean => {
  const at = title.indexOf(name);
  if (at < 0 || /\p{L}/u.test(title[at - 1] ?? '')) return false;
  return /^(?:s|['’]s)?(?!\p{L})/u.test(title.slice(at + name.length));
};

/** They count, and name nothing. */
const AMOUNT =
  /^(?:Tote[rn]?|Verletzte[rn]?|Opfer|Erkrankte[rn]?|Menschen|Personen|Stellen|Millionen?|Milliarden?|Billionen?|Euro|Dollar|Prozent|Tonnen?|Kilometer|Meter|Jahre?n?|Monate?n?|Tage?n?|Uhr|Zahl(?:en)?|Streit|Kritik)$/u;

function nounsIn({ title, lang }: ArticleVersion, m: Material): readonly string[] {
  if (lang !== 'de' || m.lang !== 'de') return [];
  return (title.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []).filter((w) => !m.words.small(w.toLowerCase()) && !AMOUNT.test(w));
}
