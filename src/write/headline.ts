/** Headline and topics: what the story is about by the names its titles share, and its strongest figure. */
import type { ArticleVersion, Claim, DraftSentence, Verdict } from '../model/index.ts';
import { isStopWord, measureLabel } from '../text/index.ts';
import { citationsOf } from './facts.ts';
import { isFuture, outletsOf, partsOf, sameAmount } from './figures.ts';
import type { Material } from './material.ts';
import { shortStatement } from './restate.ts';

/** Longer ones are cut off in search results and on small screens. */
const LONGEST = 90;

/** The strongest figure that more than one source bears out; else what the sources are about and whether they agree. */
export function headline(m: Material): DraftSentence {
  for (const verdict of m.verdicts) {
    const made = figureHeadline(m, verdict);
    if (made) return made;
  }
  for (const verdict of m.verdicts.slice(0, MOST_TRIED)) {
    const made = statementHeadline(m, verdict);
    if (made) return made;
  }
  const topics = topicsOf(m);
  const texts = [topics, topics.slice(0, 1), []].map((t) => m.phrases.headlineSources(t, m.counts));
  return { kind: 'computed', text: texts.find((t) => t.length <= LONGEST) ?? texts.at(-1)!, citations: [] };
}

/** Strongest verdicts tried as a headline; what comes behind them is not what the story is about. */
const MOST_TRIED = 8;

/** What happened in a short clause of our own that names what the story is about; of one outlet alone with its name. */
function statementHeadline(m: Material, verdict: Verdict): DraftSentence | null {
  const asserted = (c: Claim): boolean => c.lang === m.lang && c.modality === 'asserted' && !c.negated;
  if (verdict.claimKind !== 'event' && verdict.claimKind !== 'figure') return null;
  if (verdict.kind === 'conflicting' || verdict.kind === 'superseded') return null;
  const topics = topicsOf(m, MANY_TOPICS);
  for (const claim of m.side(verdict, 'for').filter(asserted)) {
    const told = shortStatement(m, m.sentence(claim));
    const named = told !== null && topics.some((t) => told.includes(t));
    const text = told && (verdict.kind === 'corroborated' ? told : `${told} (${m.outlet(claim)})`);
    if (text && named && text.length <= LONGEST)
      return { kind: 'factual', text, citations: citationsOf(m, [claim], verdict) };
  }
  return null;
}

function figureHeadline(m: Material, verdict: Verdict): DraftSentence | null {
  if (verdict.claimKind !== 'figure' || (verdict.kind !== 'corroborated' && verdict.kind !== 'superseded')) return null;
  const borne = m.side(verdict, 'for');
  const lead = borne.find((c) => partsOf(m, c));
  const parts = lead && partsOf(m, lead);
  const label = lead?.measure && measureLabel(lead.measure.key, m.lang, 'bare');
  if (!lead || !parts || !label || lead.measure?.aspect !== 'level' || isFuture(lead)) return null;
  const topics = topicsOf(m, MANY_TOPICS);
  const owner = parts.owner ?? topics[0];
  if (!owner || !topics.some((t) => owner.includes(t) || t.includes(owner))) return null;
  const claims = borne.filter((c) => c.quantity && lead.quantity && sameAmount(c.quantity, lead.quantity));
  if (verdict.kind === 'corroborated' && outletsOf(m, claims).length < 2) return null;
  const text = m.phrases.headlineFigure(owner, label, parts.amount);
  return text.length > LONGEST ? null : { kind: 'factual', text, citations: citationsOf(m, claims, verdict) };
}
const MANY_TOPICS = 4;

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
    (n) => n.length > 2 && !m.persons.has(n) && !/^\p{Ll}/u.test(n) && standsIn(n, title),
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
    ...short.filter((s) => s !== title),
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

function nounsIn({ title, lang }: ArticleVersion, m: Material): readonly string[] {
  if (lang !== 'de' || m.lang !== 'de') return [];
  return (title.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []).filter((w) => !m.words.small(w.toLowerCase()));
}
