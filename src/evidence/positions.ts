/** Who judges what well or ill: stances by matter, outlet and speaker. Nothing is computed from them. */
import { topicStem } from '../claims/index.ts';
import type { ArticleVersion, Claim, Language, Position } from '../model/index.ts';
import { isStopWord, lemmaOf } from '../text/index.ts';
import { readingOrder } from './origins/reading-order.ts';

type Stance = Claim & { readonly valence: 'favourable' | 'unfavourable' };
type Articles = ReadonlyMap<string, ArticleVersion>;

/**
 * The stances of a story; a matter is the word that most judgements share, as each passage writes it, else the judgement's
 * own subject. Matters that most speak of come first, what shares none last.
 */
export function positionsOf(claims: readonly Claim[], articles: readonly ArticleVersion[]): readonly Position[] {
  const byId: Articles = new Map(articles.map((a) => [a.id, a]));
  const stances = claims.filter(
    (c): c is Stance => c.kind === 'stance' && c.valence !== undefined && byId.has(c.article),
  );
  const counts = sharedWords(stances, byId);
  const inOrder = readingOrder(articles).compare;
  const weight = (stem: string | null): number => (stem === null ? 0 : (counts.get(stem) ?? 0));
  return stances
    .map((claim) => ({ claim, stem: matterOf(claim, counts) }))
    .toSorted((a, b) => weight(b.stem) - weight(a.stem) || order(a.stem, b.stem) || inOrder(a.claim, b.claim))
    .map(({ claim, stem }) => ({
      claim: claim.id,
      at: { article: claim.article, start: claim.span.start, end: claim.span.end },
      matter: (stem === null ? null : wordAs(stem, claim, byId)) ?? ownMatter(claim, byId),
      speaker: claim.speaker,
      valence: claim.valence,
    }));
}

const order = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;

/** In how many voices a word of a topic stands; words that only one voice has are no shared matter. */
function sharedWords(stances: readonly Stance[], byId: Articles): ReadonlyMap<string, number> {
  const voices = new Map<string, Set<string>>();
  for (const claim of stances)
    for (const stem of stemsOf(claim, byId)) {
      const known = voices.get(stem) ?? new Set();
      voices.set(stem, known.add(`${byId.get(claim.article)!.outlet} ${claim.speaker?.name ?? ''}`));
    }
  return new Map([...voices].flatMap(([stem, names]) => (names.size > 1 ? [[stem, names.size] as const] : [])));
}

/** Nouns and names that stand in the passage as such: concepts and verbs name no matter. */
function stemsOf(claim: Claim, byId: Articles): readonly string[] {
  const speaker = new Set((claim.speaker?.name ?? '').toLowerCase().split(/\s+/).map(topicStem));
  return [...new Set(claim.topic.map(topicStem))].filter(
    (stem) => stem.length > 2 && !speaker.has(stem) && wordAs(stem, claim, byId) !== null,
  );
}

const matterOf = ({ topic }: Claim, counts: ReadonlyMap<string, number>): string | null =>
  topic.map(topicStem).reduce<string | null>((best, stem) => {
    const count = counts.get(stem) ?? 0;
    return count > (best === null ? 0 : (counts.get(best) ?? 0)) ? stem : best;
  }, null);

/** What a judgement that shares no word with others is about: what it says "is" so, else the first noun or name of its passage. */
const ownMatter = (claim: Claim, byId: Articles): string | null => judgedBe(claim, byId) ?? firstNoun(claim, byId);

/** "The new bus line was a success": the words before the verb, back to its article. */
function judgedBe(claim: Claim, byId: Articles): string | null {
  const { lang } = claim;
  const passage = passageOf(claim, byId);
  const words = Array.from(passage.matchAll(/[\p{L}\d][\p{L}\d’'-]*/gu), ({ 0: word, index }) => ({ word, index }));
  const verb = words.findIndex(({ word }) => lemmaOf(word, lang) === lemmaOf(BE[lang], lang));
  let first = verb;
  while (first > 0 && !isStopWord(words[first - 1]!.word, lang)) first--;
  if (verb < 1 || first === verb) return null;
  const last = words[verb - 1]!;
  const matter = passage.slice(words[first]!.index, last.index + last.word.length);
  return matter.length <= LONGEST_MATTER && !isSpeaker(matter, claim) ? matter : null;
}

const BE: Readonly<Record<Language, string>> = { de: 'sein', en: 'be' };
/** UTF-16 units; more words than that name no matter. */
const LONGEST_MATTER = 60;

const isSpeaker = (name: string, { speaker }: Claim): boolean =>
  speaker?.name != null && (name.includes(speaker.name) || speaker.name.includes(name));

function firstNoun(claim: Claim, byId: Articles): string | null {
  const passage = passageOf(claim, byId);
  const words = stemsOf(claim, byId).map((stem) => wordAs(stem, claim, byId)!);
  return words.toSorted((a, b) => passage.indexOf(a) - passage.indexOf(b))[0] ?? null;
}

/** The word with this stem as the passage writes it, where it is written as a name or German noun. */
function wordAs(stem: string, claim: Claim, byId: Articles): string | null {
  const words = passageOf(claim, byId).match(/\p{Lu}[\p{L}\d-]+/gu) ?? [];
  return words.find((word) => word.toLowerCase().startsWith(stem)) ?? null;
}

const passageOf = ({ article, span }: Claim, byId: Articles): string =>
  byId.get(article)!.text.slice(span.start, span.end);
