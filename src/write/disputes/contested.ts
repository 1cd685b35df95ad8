/** A sentence that holds one side of a contradiction, or a value since overtaken: what a reader must learn with it. */
import type { Citation, Claim, Language, Quantity, Verdict } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { isSurelyOlder } from '../choose/reports.ts';
import { type Told, wasTold } from '../choose/told.ts';
import { asWritten, holds, inSentence } from '../tell/figures.ts';
import { speakerOf, speakerTold } from '../tell/passages.ts';
import { escaped, type SourceSentence } from '../tell/source-sentence.ts';
import { dateIn } from '../tell/time.ts';
import { isAnswered } from './answered.ts';
import { giverOf } from './givers.ts';
import { isPassedAgain } from './passed-again.ts';
import { replacedIn } from './replaced.ts';
import { isTakenBack, settledSince } from './settled.ts';
import { isOlder } from './stamped.ts';
import { isOfOneSum } from './sums.ts';
import type { Tail } from './tails.ts';

/** A verdict of which the sentence holds one side only. */
interface Contest {
  readonly verdict: Verdict;
  /** what of it the sentence says */
  readonly own: Claim;
}

/** Whether the telling needs the other side, and which; null where it does and the other side can't be told with it. */
export function reservation(m: Material, s: SourceSentence, text: string, told: Verdict, before: Told): Tail | null {
  if (replacedIn(m, s).some((amount) => text.includes(amount)) || isPassed(m, s)) return null;
  const touched = contestsIn(m, s, told).filter(
    ({ own, verdict }) =>
      !m.rivals(verdict).some(({ one, other }) => isTakenBack(m, own, one === own ? other : one)) &&
      holds(m, text, own) &&
      !isKnownCount(m, text, own) &&
      !(before.flowing && isOtherTold(m, verdict, own, before)),
  );
  const [first, ...more] = touched;
  if (!first || (before.flowing && touched.every(({ verdict }) => before.bothSides.has(verdict.id)))) return NOTHING;
  // Whoever has read of the newer value needs the older one only where the report goes on from it.
  if (before.verdicts.has(first.verdict.id) && !before.flowing) return null;
  // Two reservations behind one sentence, and nobody knows which belongs to what.
  return more.some((x) => x.own.quantity?.start !== first.own.quantity?.start)
    ? null
    : otherSide(m, first.verdict, first.own, before);
}
/** "one of the six patients died": how many there are is not what it tells. */
const isKnownCount = (m: Material, text: string, { lang, article, quantity }: Claim): boolean =>
  lang === 'en' &&
  quantity !== null &&
  text.includes(` of the ${m.article(article).text.slice(quantity.start, quantity.end)}`);
const NOTHING: Tail = { text: '', citations: [] };

/** In an account the other side may have been told by its own report, or in the sentence before. */
const isOtherTold = (m: Material, { values }: Verdict, own: Claim, told: Told): boolean => {
  const side = values.find((x) => x.claim === own.id)?.side;
  return values.some((x) => x.side !== side && wasTold(told, m.claim(x.claim)));
};

/** A state of its day, which a later report has left behind whatever it gives: nothing said yet, a victory since counted anew. */
const isPassed = (m: Material, s: SourceSentence): boolean =>
  (NOTHING_YET[s.lang].test(s.text) && m.articles.some((a) => m.day(a.id) > m.day(s.article.id))) ||
  (VICTORY[s.lang].test(s.text) && isCountedAnew(m, s));

/** "has not given a figure", "nannte zunächst keine Zahlen" */
const NOTHING_YET: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:nann?te|nennt|nannten|machte|macht|gab|gibt|liegen|lagen|gibt es)\s+(?:\p{L}+\s+){0,2}?(?:bislang|bisher|zunächst|noch)\s+(?:\p{L}+\s+)?keine\s+(?:genauen?\s+|konkreten?\s+)?(?:zahl(?:en)?|summe|angaben|einzelheiten|kosten)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:has|have) (?:not|yet to) (?:yet )?(?:given?|named?|put|released?|published?|disclosed?) (?:a|any|the) (?:\p{L}+ )?(?:figures?|numbers?|sum|price|cost|date|details)(?!\p{L})/iu,
};
const VICTORY: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:gewonnen|gewann|gewinnt|wiedergewählt|(?:wahl)?sieg(?:t|te|er|erin)?|behauptet sich)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:w[io]ns?|winner|victory|re-?elected|holds? on|held on)(?!\p{L})/iu,
};

/** The lead that this article reports has gone over to another one since. */
const isCountedAnew = (m: Material, s: SourceSentence): boolean =>
  m.verdicts.some(
    (v) =>
      v.kind === 'superseded' &&
      v.values.some((x) => m.claim(x.claim).measure?.key === 'vote-lead') &&
      v.values.some((x) => x.article === s.article.id && x.side === 'earlier') &&
      !v.values.some((x) => x.article === s.article.id && x.side === 'for'),
  );

/** Whether something in the sentence is contested or overtaken at all. */
export const isContested = (m: Material, s: SourceSentence, told: Verdict | null = null): boolean =>
  replacedIn(m, s).length > 0 || isPassed(m, s) || contestsIn(m, s, told).length > 0;

function contestsIn(m: Material, s: SourceSentence, told: Verdict | null): readonly Contest[] {
  return m.verdicts.flatMap((verdict): Contest[] => {
    if (verdict === told || (verdict.kind !== 'conflicting' && verdict.kind !== 'superseded')) return [];
    const here = verdict.values.filter((x) => x.article === s.article.id && x.start < s.end && s.start < x.end);
    const sides = new Set(here.map((x) => x.side));
    const oneSided =
      verdict.kind === 'conflicting'
        ? sides.has('for') !== sides.has('against')
        : sides.has('earlier') && !sides.has('for');
    return oneSided ? [{ verdict, own: m.claim(here[0]!.claim) }] : [];
  });
}

/** "inzwischen nennt B 58", "B nennt dagegen 130"; null of statements, whose other side takes a sentence of its own. */
export function otherSide(m: Material, verdict: Verdict, own: Claim, told: Told): Tail | null {
  const rival = m
    .rivals(verdict)
    .filter(({ one, other }) => one.id === own.id || other.id === own.id)
    .flatMap(({ one, other }) => giverOf(m, verdict, one.id === own.id ? other : one) ?? [])
    .toSorted((a, b) => Number(isAnswered(m, a)) - Number(isAnswered(m, b)))[0];
  const amount = rival && given(m, rival);
  if (!rival || !amount || !isOfOneSum(m, own, rival) || !isStillSo(m, verdict, own, rival)) return null;
  if (isOneOfTwo(m, own)) return null;
  const citations: Citation[] = [m.citation(rival, verdict)];
  const from = m.outlet(own);
  const by = isAnswered(m, rival) ? speakerOf(m, rival) : m.outlet(rival);
  if (!by) return null;
  if (verdict.kind === 'superseded' && isPassedAgain(m, rival)) return null;
  if (verdict.kind === 'superseded')
    return { text: m.phrases.newerAmount([by], amount, dayIfOlder(m, rival)), citations, of: verdict };
  const named = speakerOf(m, rival) && speakerTold(m, rival, told);
  const who = withArticle(m, rival, named ?? bodyOf(m, rival));
  if (who && who === withArticle(m, own, speakerOf(m, own) ?? bodyOf(m, own))) return null;
  const day = isSurelyOlder(m, rival.article, own.article) ? dateIn(m.day(rival.article), m.lang) : null;
  if (from === by) return who ? { text: m.phrases.othersAmount(who, amount, day), citations } : null;
  // What somebody puts a figure to stays his: the outlet only passes it on.
  const text =
    who && who !== by ? m.phrases.othersAmountIn(who, by, amount, day) : m.phrases.otherAmount([by], amount, day);
  return { text, citations };
}

/** What a report gives that is not of the last day bears its own: "inzwischen" is today. */
export const dayIfOlder = (m: Material, { article }: Claim): string | null =>
  isOlder(m, { article: m.article(article) }) ? dateIn(m.day(article), m.lang) : null;

/** "Die Polizei sprach von 550", "The federation counted 130": a body by its noun, in the sentence or as its speaker. */
function bodyOf(m: Material, claim: Claim): string | null {
  const { lang, speaker } = claim;
  if (lang !== m.lang) return null;
  const subject = GIVES[lang].exec(m.sentence(claim).text)?.[1] ?? null;
  if (subject && !PRONOUN.test(subject)) return small(subject);
  const noun = lang === 'de' ? /^(?:[Dd]ie|[Dd]as|[Dd]er) \p{Lu}[\p{L}-]+$/u.exec(speaker?.name ?? '')?.[0] : null;
  // "die Händler" are several, and "nennt" is of one
  return noun && (!/^die /iu.test(noun) || ONE_BODY.test(noun)) ? small(noun) : null;
}
const small = (body: string): string => body.replace(/^(?:Der|Die|Das|The)(?= )/u, (article) => article.toLowerCase());
const PRONOUN = /^(?:Er|Sie|Es|Man|Ich|Wir|He|She|It|They|We|I|Das|This|That|Der|Die|Dies)$/u;
const GIVES: Readonly<Record<Language, RegExp>> = {
  de: /^((?:(?:Der|Die|Das) )?\p{Lu}[\p{L}-]+(?: (?:der|des|von|für|am|im) \p{Lu}[\p{L}-]+| \p{Lu}[\p{L}-]+){0,3}) (?:zählte?|nennt|nannte|spricht|sprach|geht|ging|kommt|kam|rechnete?|bezifferte?)(?!\p{L})/u,
  en: /^((?:The )?(?:\p{L}[\p{L}'’-]+ ){0,4}\p{L}[\p{L}'’-]+) (?:claim(?:s|ed)|count(?:s|ed)|puts?|gives|gave|estimates?d?|speaks of|spoke of) (?=\D{0,24}\d)/u,
};
const ONE_BODY =
  /(?:ung|ei|schaft|heit|keit|ion|tät|ik|ur|kammer|behörde|initiative|stadt|bank|kasse|bahn|firma|gruppe|liga|gemeinde|wehr|seite|spitze)$/u;

/** "60 Prozent, die Stiftung 40": which of them the other figure is meant for, nobody would know. */
const isOneOfTwo = (m: Material, { article, sentence, quantity }: Claim): boolean => {
  const value = Math.abs(quantity?.value ?? 0);
  return m.claims.some((c) => {
    const other = Math.abs(c.quantity?.value ?? 0);
    return (
      c.article === article &&
      c.sentence.start === sentence.start &&
      c.quantity?.type === quantity?.type &&
      c.quantity?.type === 'percentage' &&
      !c.standing &&
      other !== value &&
      Math.max(other, value) <= LIKE * Math.min(other, value)
    );
  });
};
const LIKE = 3;

/** What is given since comes from a newer report, and two figures still stand against each other while no later one decides. */
const isStillSo = (m: Material, { kind }: Verdict, own: Claim, rival: Claim): boolean =>
  kind === 'superseded' ? isSurelyOlder(m, own.article, rival.article) : settledSince(m, [own, rival]) === 'open';

/** "Ministerium" as its source writes it: "das Ministerium"; a name has no article; null where that can't be told. */
function withArticle(m: Material, { lang, article }: Claim, who: string | null): string | null {
  // "Stewards maintain ...": small but for the place it has there
  if (who && lang === 'en' && /^\p{Lu}\p{Ll}+s$/u.test(who) && m.words.small(who.toLowerCase()))
    return who.toLowerCase();
  if (!who || lang !== 'de' || who.includes(' ') || /^\p{Ll}/u.test(who) || m.people.some((p) => p.surname === who))
    return who;
  const { text } = m.article(article);
  const found = new RegExp(
    `(?<!\\p{L})(?:([Dd]as|[Dd]ie) |([Dd]e[rmn]|[Vv]om|[Bb]eim|[Zz]u[mr]|[Ii]m) )${escaped(who)}(?!\\p{L})`,
    'u',
  ).exec(text);
  return !found ? who : found[1] ? `${found[1].toLowerCase()} ${who}` : null;
}

const BOUNDS: ReadonlySet<Quantity['comparator']> = new Set(['at-least', 'at-most', 'more-than', 'less-than']);

/** The amount, or the day that it speaks of; null of what has neither. */
function given(m: Material, claim: Claim): string | null {
  const { kind, quantity, time } = claim;
  // "mindestens vier Millionen": without its bound it would be another figure
  if (quantity) return BOUNDS.has(quantity.comparator) ? inSentence(quantity, m.lang) : asWritten(m, claim, quantity);
  const isDay = kind === 'date' && time !== null && time.from !== null && time.from === time.to;
  return isDay ? m.phrases.asValue(dateIn(time.from!, m.lang)) : null;
}
