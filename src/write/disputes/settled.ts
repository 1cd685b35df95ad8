/** What later reports say of a matter that older ones dispute or have left behind: told with it, or the dispute is not. */
import { isOpinionPiece } from '../../claims/index.ts';
import type { Claim, Language } from '../../model/index.ts';
import { contentLemmas, kept } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { isRelayed } from '../choose/relays.ts';
import { reportsOf } from '../choose/reports.ts';
import { sameAmount } from '../tell/amounts.ts';
import { isAnswered } from './answered.ts';

/** `open`: no later report comes back to it; `unclear`: one may, and nobody can tell whether it settles the matter. */
export type Since = 'open' | 'unclear' | Claim;

/** @param sides the claims that stand against each other, or of which one has replaced the other */
export function settledSince(m: Material, sides: readonly Claim[]): Since {
  const order = reportsOf(m).map((a) => a.id);
  const last = Math.max(...sides.map((c) => order.indexOf(c.article)));
  const then = m.day(order[last]!);
  const isLater = ({ claim }: Weighed): boolean => order.indexOf(claim.article) > last && m.day(claim.article) !== then;
  if (sentencesOfStory(m).some(({ claim }) => claim.article === order[last] && takesBackHis(m, claim, sides)))
    return 'unclear';
  const own = sides.map((c) => matterWords(m, c));
  const matter: Matter = { sides, own, words: new Set(own.flatMap((words) => [...words])) };
  const found = sentencesOfStory(m)
    .filter((s) => isLater(s) && !repeats(m, s, matter) && canSettle(m, s, matter))
    .map((s) => ({ claim: s.claim, ...nearness(m, s, matter) }))
    .toSorted((a, b) => b.near - a.near || order.indexOf(b.claim.article) - order.indexOf(a.claim.article));
  const [best] = found;
  if (!best || best.near < (best.settles ? MAY_SETTLE : MAY_BE)) return 'open';
  const sure = best.near >= (best.settles ? SURELY : OF_ITSELF) && best.part >= ABOUT_IT;
  return sure && isReport(m, best.claim) ? best.claim : 'unclear';
}
/** Whether who gave the other figure has taken it back, in the report that gives this one: nobody disputes it then. */
export const isTakenBack = (m: Material, own: Claim, other: Claim): boolean =>
  sentencesOfStory(m).some(({ claim }) => claim.article === own.article && takesBackHis(m, claim, [own, other]));

/** "Dunn accepted that his earlier figure had been too high", beside what took its place: he no longer gives it. */
const takesBackHis = (m: Material, claim: Claim, sides: readonly Claim[]): boolean =>
  SETTLES[claim.lang].test(m.sentence(claim).text) &&
  sides.every((c) => c.article !== claim.article || c.sentence.start !== claim.sentence.start) &&
  sides.some((c) => c.article !== claim.article && namesSpeaker(m, claim, c));

const MAY_BE = 0.6;
const MAY_SETTLE = 0.5;
/** With a word of settling, and without one. */
const SURELY = 1.15;
const OF_ITSELF = 1.7;
/** Part of what a sentence says, lest a long one meet the matter by chance. */
const ABOUT_IT = 0.3;
const OF_ONE_AMOUNT = 0.6;
const SETTLING = 1.5;
const NAMES_WHO_SAID = 0.6;

interface Matter {
  readonly sides: readonly Claim[];
  readonly own: readonly ReadonlySet<string>[];
  readonly words: ReadonlySet<string>;
}

function nearness(m: Material, { claim, words }: Weighed, matter: Matter): Nearness {
  const shared = [...words].filter((word) => matter.words.has(word));
  const settles = SETTLES[claim.lang].test(m.sentence(claim).text);
  const near =
    heaviness(m, shared) / Math.sqrt(heaviness(m, [...matter.words])) +
    (matter.sides.some((c) => givesAmountOf(m, claim, c)) ? OF_ONE_AMOUNT : 0);
  const names = settles && matter.sides.some((c) => namesSpeaker(m, claim, c)) ? NAMES_WHO_SAID : 0;
  const part = heaviness(m, shared) / Math.max(1, heaviness(m, [...words]));
  return { near: near * (settles ? SETTLING : 1) + names, settles, part };
}

interface Nearness {
  readonly near: number;
  /** whether it holds a word of settling */
  readonly settles: boolean;
  /** 0..1, of its own words */
  readonly part: number;
}

/** The same again, from another report, or the amount that its own outlet has given before: it settles nothing. */
const repeats = (m: Material, { claim, words }: Weighed, { own, sides }: Matter): boolean =>
  !SETTLES[claim.lang].test(m.sentence(claim).text) &&
  (own.some((side) => [...words].filter((word) => side.has(word)).length >= MOSTLY * Math.max(words.size, side.size)) ||
    sides.some((c) => m.outlet(c) === m.outlet(claim) && givesAmountOf(m, claim, c)));
const MOSTLY = 0.7;

/** How many there were only a figure of that kind decides, or a word that says that one was wrong. */
const canSettle = (m: Material, { claim }: Weighed, { sides }: Matter): boolean =>
  !sides.every((c) => c.kind === 'figure' && c.quantity) ||
  SETTLES[claim.lang].test(m.sentence(claim).text) ||
  m.claims.some(
    (c) =>
      c.article === claim.article &&
      c.sentence.start === claim.sentence.start &&
      c.quantity !== null &&
      sides.some((side) => side.quantity!.type === c.quantity!.type),
  );

/** Words of admitting, finding out and putting right. */
const SETTLES: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:räum(?:t|te|ten|en)(?!\p{L})[^.]* ein|(?:nahm|nahmen|nimmt|zog|zogen|zieht)(?!\p{L})[^.]* zurück|(?:gab|gibt|gaben) (?:\p{Ll}+ )?zu|revidier\p{Ll}+|(?:zu (?:hoch|niedrig)|überholt) (?:gewesen|angesetzt|geschätzt|gegriffen)|eingeräumt|widerleg(?:t|te|ten)|korrigier\p{Ll}+|berichtig\p{Ll}+|entschuldig(?:t|te|ten)|deck(?:t|te|en) sich|stell(?:t|te)(?!\p{L})[^.]*(?:heraus|richtig|klar)|feststeht|steht(?!\p{L})[^.]* fest|geklärt|ergab(?:en)?|belegt|bestreitet [^.]*nicht (?:mehr|länger)|nicht (?:länger|mehr) (?:bestritten|wiederholt|aufrecht)|nicht wiederholt|nicht (?:auf |zum |am )?\d[\d.,]*[^.]*, sondern|Irrtum)(?!\p{L})/u,
  en: /(?<!\p{L})(?:admit(?:s|ted)?|accept(?:s|ed) that|revis(?:es|ed)|withdr(?:ew|awn)|(?:been )?too (?:high|low)|acknowledg(?:e|es|ed)|conced(?:e|es|ed)|confirm(?:s|ing|ed (?:that|the))|contradict(?:s|ed|ing)?|correct(?:s|ed|ion)|apologi[sz](?:e|es|ed)|turn(?:s|ed) out|found that|ruled|upheld|wrong(?:ly)?|in error|not \d[\d,.]*)(?!\p{L})/u,
};

/** What is neither a comment nor somebody's answer in an interview can tell how things stand. */
export const isReport = (m: Material, claim: Claim): boolean =>
  !isOpinionPiece(m.article(claim.article)) && !isAnswered(m, claim) && !isRelayed(m.sentence(claim), m.articles);

const givesAmountOf = (m: Material, later: Claim, side: Claim): boolean =>
  m.claims.some(
    (c) =>
      c.article === later.article &&
      c.sentence.start === later.sentence.start &&
      c.quantity !== null &&
      side.quantity !== null &&
      Math.abs(c.quantity.value ?? 0) >= FEWEST_TO_KNOW &&
      sameAmount(c.quantity, side.quantity),
  );
/** Smaller numbers meet by chance. */
const FEWEST_TO_KNOW = 13;

const namesSpeaker = (m: Material, later: Claim, { speaker }: Claim): boolean => {
  const name = speaker?.name.split(' ').at(-1) ?? '';
  return name.length >= SHORTEST_NAME && m.sentence(later).text.includes(name);
};
const SHORTEST_NAME = 4;

interface Weighed {
  readonly claim: Claim;
  readonly words: ReadonlySet<string>;
}

/** "He acknowledged that nobody had been paid": of what, the sentence before says. */
const before = (m: Material, claim: Claim, last: Claim | undefined): ReadonlySet<string> => {
  const { text, lang } = m.sentence(claim);
  const isNext = last?.article === claim.article && claim.sentence.start - last.sentence.end < NEXT;
  return isNext && SETTLES[lang].test(text) && PRONOUN[lang].test(text) ? matterWords(m, last) : new Set();
};
/** UTF-16 units from one sentence's end to the next one's beginning. */
const NEXT = 4;
const PRONOUN: Readonly<Record<Language, RegExp>> = {
  de: /^(?:Er|Sie|Es|Das|Dies|Damit)(?!\p{L})/u,
  en: /^(?:He|She|It|They|That|This)(?!\p{L})/u,
};

/** Every sentence of the story's texts once. */
export const sentencesOfStory = kept((m: Material): readonly Weighed[] => {
  const text = m.claims.filter((c) => c.role !== 'title' && c.role !== 'heading');
  const first = new Map(text.toReversed().map((c) => [`${c.article} ${c.sentence.start}`, c]));
  const inOrder = [...first.values()].toSorted((a, b) =>
    a.article === b.article ? a.sentence.start - b.sentence.start : 0,
  );
  return inOrder.map((claim, i) => ({
    claim,
    words: new Set([...matterWords(m, claim), ...before(m, claim, inOrder[i - 1])]),
  }));
});

/** How many sentences hold a word. */
const countsIn = kept((m: Material): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { words } of sentencesOfStory(m)) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

/** Rare words tell what a sentence is about. */
export function heaviness(m: Material, words: readonly string[]): number {
  const all = sentencesOfStory(m).length + 1;
  return words.reduce((sum, word) => sum + Math.log(all / (countsIn(m).get(word) ?? 1)), 0);
}

/** Who is named is in many matters, and everybody says something. */
export function matterWords(m: Material, claim: Claim): ReadonlySet<string> {
  const names = nameWords(m);
  return new Set(
    contentLemmas(m.sentence(claim).text, claim.lang).filter(
      (lemma) => !SAYS.test(lemma) && !OF_TIME.test(lemma) && ![...names].some((name) => isOf(name, lemma)),
    ),
  );
}
const nameWords = kept(
  (m: Material): ReadonlySet<string> =>
    new Set([...m.names, ...m.people.map((p) => p.full)].flatMap((n) => n.toLowerCase().split(' '))),
);
const isOf = (name: string, lemma: string): boolean => lemma.length >= SHORTEST_NAME && name.startsWith(lemma);
const SAYS =
  /^(?:sagt?|sprech|sprich|erklar|mitteil|teil|berich|nenn|meld|schreib|kommt?|put|sai?d|sai|say|tell|told|report|giv|writ|call|accord|spokes|sprech)/u;
const OF_TIME =
  /^(?:jahr|tag|woch|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abend|morg|januar|februar|marz|april|mai|juni|juli|august|augu|septemb|oktob|novemb|dezemb|year|dai|week|month|monday|mondai|tuesdai|wednesdai|thursdai|fridai|saturdai|sundai|januari|februari|march|june|july|octob|decemb|euro|million?|milliard|proz|pound|dollar|cent|zahl|number|figur|two|thre|four|fiv|zwei|drei|vier|funf)/u;
