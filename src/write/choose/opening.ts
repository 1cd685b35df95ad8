/** What a report opens on: its news. */
import type { ArticleVersion, ArticleVersionId, Claim } from '../../model/index.ts';
import { contentLemmas } from '../../text/index.ts';
import type { Material } from './material.ts';
import { isOfMatter } from './matter.ts';

/** The sentence that says what a report is about: its first one, or behind a scene the first that takes up its title. */
export const opensItsReport = (m: Material, { article, sentence }: Claim): boolean =>
  openingsIn(m).get(article) === sentence.start;

/** A scene that stands before the news tells none. */
export const isScene = (m: Material, claim: Claim): boolean =>
  claim.role !== 'title' &&
  claim.role !== 'heading' &&
  claim.sentence.start < (openingsIn(m).get(claim.article) ?? 0) &&
  !isSummary(m, claim);

/** "Die Klinik schließt, allerdings später": it sums up what the next sentence tells, and speaks of the story's matter. */
const isSummary = (m: Material, claim: Claim): boolean =>
  claim.frame !== null && claim.kind === 'event' && isOfMatter(m, m.article(claim.article), m.sentence(claim).text);

/** Where that sentence of each article begins, asked of every claim of every verdict: worked out once. */
function openingsIn(m: Material): Openings {
  const known = openings.get(m.claims);
  if (known) return known;
  const found = new Map<ArticleVersionId, number>();
  for (const [id, claims] of Map.groupBy(m.claims, (c) => c.article)) {
    const start = openingOf(m, m.article(id), claims);
    if (start !== null) found.set(id, start);
  }
  openings.set(m.claims, found);
  return found;
}
type Openings = ReadonlyMap<ArticleVersionId, number>;
const openings = new WeakMap<readonly Claim[], Openings>();

/** A scene is seldom longer. */
const SCENE = 3;
/** A line of the head may stand before the first sentence. */
const BEGINNING = 2;
/** A feature takes its time; what then takes up one word of the title may do so by chance. */
const [LONG_SCENE, SURELY] = [12, 2];

function openingOf(m: Material, { title, lang }: ArticleVersion, claims: readonly Claim[]): number | null {
  const sentences = new Map<number, Claim>();
  for (const claim of claims) {
    const { role, frame, sentence } = claim;
    if (role === 'title' || role === 'heading') continue;
    // "A turn at Kolbau:" announces the sentence that says what happened.
    if (!frame && m.sentence(claim).text.endsWith(':')) continue;
    sentences.set(sentence.start, claim);
  }
  const order = [...sentences.keys()].sort((a, b) => a - b);
  // A scene is told as it goes on; what has been done is news, whatever words the title takes.
  const done = order.slice(0, BEGINNING).find((start) => sentences.get(start)!.frame);
  if (lang === 'de' && done !== undefined && sentences.get(done)!.frame!.tense === 'perfect') return done;
  const news = words(title, lang);
  const takenUp = (start: number): number => {
    const own = words(m.sentence(sentences.get(start)!).text, lang);
    return news.filter((of) => own.some((word) => isAkin(word, of))).length;
  };
  return (
    order.slice(0, SCENE + 1).find((start) => takenUp(start) > 0) ??
    order.slice(SCENE + 1, LONG_SCENE).find((start) => takenUp(start) >= SURELY) ??
    order[0] ??
    null
  );
}

/** Of one stem, or the head of the other: "Brücke" in "Marienbrücke". */
const isAkin = (a: string, b: string): boolean =>
  a.slice(0, STEM) === b.slice(0, STEM) || (a.length >= HEAD && b.endsWith(a)) || (b.length >= HEAD && a.endsWith(b));
const [STEM, HEAD] = [5, 4];

/** The day says nothing of the news. */
const DAY =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|heute|gestern|today|yesterday)s?$/u;
const words = (text: string, lang: ArticleVersion['lang']): readonly string[] =>
  (lang ? contentLemmas(text, lang) : []).filter((w) => !DAY.test(w));
