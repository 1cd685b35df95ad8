/** Tells a verdict as one sentence: the source's statement restated and attributed, a figure of our own, or a quotation. */
import { isOpinionPiece } from '../../claims/index.ts';
import type { ArticleVersionId, Citation, Claim, DraftSentence, Language, Verdict } from '../../model/index.ts';
import { newcomerIn } from '../alone/newcomers.ts';
import { premiseOf } from '../alone/premises.ts';
import { isLeftOpen } from '../alone/references.ts';
import { unmetIn } from '../alone/unmet.ts';
import { isForItsList } from '../choose/expected.ts';
import type { Material } from '../choose/material.ts';
import { isRelayed } from '../choose/relays.ts';
import { admits, takesSide } from '../choose/sides.ts';
import { isTold, markTold, nothingTold, type Told, wasTold } from '../choose/told.ts';
import { byNow } from '../disputes/by-now.ts';
import { isClearedSince } from '../disputes/cleared.ts';
import { isContested, reservation } from '../disputes/contested.ts';
import { isDeadSince } from '../disputes/died.ts';
import { isEndedSince } from '../disputes/ended.ts';
import { keepsContrast } from '../disputes/keeps-contrast.ts';
import { keepsSpeaker } from '../disputes/keeps-speaker.ts';
import { isOvertaken } from '../disputes/overtaken.ts';
import { passedIn } from '../disputes/since.ts';
import { isOlder, stamped } from '../disputes/stamped.ts';
import { type Tail, tailOf } from '../disputes/tails.ts';
import { figureText, holds } from './figures.ts';
import { COPY, longestRun } from './overlap.ts';
import { quotationOf, speakerOf, speechOf } from './passages.ts';
import { restate } from './restate.ts';
import { holdsQuotation, isLabelledAside, isSubheading, type SourceSentence } from './source-sentence.ts';
import { inOtherWords } from './synonyms.ts';

/** How a verdict may be told: `own` only in words of our own, `plain` without anybody's direct speech. */
export type Ways = 'any' | 'plain' | 'own';

/**
 * A sentence about the verdict, marked as told; null where it was told before, can't be told alone, or has a section of its own.
 * @param of the report that it is told from; null for any
 */
export function tell(
  m: Material,
  verdict: Verdict,
  told: Told,
  ways: Ways = 'any',
  of: ArticleVersionId | null = null,
): DraftSentence | null {
  if (told.verdicts.has(verdict.id) || verdict.kind === 'conflicting') return null;
  const native = m.side(verdict, 'for').filter((c) => c.lang === m.lang && (of === null || c.article === of));
  for (const claim of native.slice(0, MOST_TRIED)) {
    const made = tellClaim(m, verdict, claim, told, ways);
    if (made) return made;
  }
  if (verdict.kind === 'superseded') return null;
  return tellFigure(m, verdict, told) ?? (ways === 'own' ? null : tellForeign(m, verdict, told, ways));
}

/** The one whole sentence in quotation marks that an article bears is for odds, where these can't be told otherwise. */
function keepsForOdds(m: Material): boolean {
  const known = kept.get(m);
  if (known !== undefined) return known;
  const wanted = m.blueprint.sections.some((s) => s.kind === 'forecasts');
  const odds = new Set(m.dossier.forecasts.flatMap((f) => (f.probability ? [f.claim] : [])));
  const keeps =
    wanted &&
    m.claims.some(
      (c) => odds.has(c.id) && restatements(m, m.sentence(c), { ...nothingTold(), loose: true }).next().done,
    );
  kept.set(m, keeps);
  return keeps;
}
const kept = new WeakMap<Material, boolean>();

/** Claims of one verdict say the same: if three of them can't be told, the fourth can't either. */
const MOST_TRIED = 4;

function tellClaim(m: Material, verdict: Verdict, claim: Claim, told: Told, ways: Ways): DraftSentence | null {
  const s = m.sentence(claim);
  if (
    isTold(told, s) ||
    isRelayed(s, m.articles) ||
    isOfComment(m, claim) ||
    isLeftOpen(s) ||
    isSubheading(s) ||
    isLabelledAside(s)
  )
    return null;
  if (isReserved(m, s) || isDecidedSince(m, claim)) return null;
  // What had been before what its report tells: in an account that stands around it.
  if (claim.frame?.anterior && !told.flowing) return null;
  if (isClearedSince(m, claim, told) || (!told.flowing && isDeadSince(m, claim))) return null;
  // A figure may stand though another of its sentence is replaced; of a state that is over the whole sentence is, unless
  // it is told with its day and before what replaced it.
  if (!told.flowing && isOvertaken(m, claim, (v) => v.claimKind === 'event' && v !== verdict)) return null;
  if (!told.flowing && wasAhead(m, claim)) return null;
  const contested = isContested(m, s, verdict);
  const own = ownWords(m, s, verdict, told, contested);
  const overtaken = verdict.kind === 'superseded';
  const quotes =
    !overtaken &&
    !contested &&
    (told.flowing || !keepsForOdds(m)) &&
    ways !== 'own' &&
    !(ways === 'plain' && holdsQuotation(s.text));
  const text = own?.text ?? (quotes ? quoted(m, s, told) : null);
  if (!text || repeatsQuotation(told, text) || premiseOf(m, s, text, told) !== null) return null;
  if (unmetIn(m, s, text, told) !== null || (told.flowing && newcomerIn(m, s, text, told) !== null)) return null;
  const said = own ? stamped(m, s, text, told) : text;
  if (told.flowing && isEndedSince(m, claim, told)) return null;
  const held = told.flowing ? byNow(m, claim, said, told) : 'told';
  if (held === null) return null;
  const found = own && (tailIn(m, verdict, claim, told) ?? own.reserved);
  // In an account every report speaks for itself; and who else gives a figure that the telling leaves out would second another one.
  const seconds = verdict.kind === 'corroborated' && (told.flowing || !holds(m, said, claim));
  const tail = (seconds ? (own?.reserved ?? null) : found) ?? (held === 'told' ? null : held);
  const before = told.flowing && m.side(verdict, 'earlier').some((c) => wasTold(told, c));
  // In an account the newer value is news by itself.
  if (overtaken && !tail && !before && !told.flowing) return null;
  // Only in an account may what newer reports give otherwise stand first.
  if (!told.flowing && (!tail || seconds) && passedIn(m, claim, said).length > 0) return null;
  // "not the $48,000 announced": what had been given before, the sentence itself says, or the account has told
  const says = overtaken && tail !== null && (before || saysAll(said, tail.text));
  const whole = tail && !says ? `${said.replace(/\.$/u, '')}; ${tail.text}.` : said;
  if (m.refused.has(whole)) return null;
  told.turn++;
  if (!own && !speechIn(m, s)) told.quotations++;
  if (tail?.of) told.bothSides.add(tail.of.id);
  markTold(told, s, verdict, whole, m.lang);
  // "...; das Ministerium nennt dagegen 48.000": that sentence of the same report has been told with it.
  for (const { at } of tail?.citations ?? []) if (at.article === claim.article) told.places.push(at);
  return {
    kind: 'factual',
    text: whole,
    citations: [m.citation(claim, verdict), ...(tail?.citations ?? [])],
  };
}

/** "stimmt am 12. November ab", of 4 November: ahead for its report, and over for the newest. */
function wasAhead(m: Material, { time, article }: Claim): boolean {
  const newest = m.articles.map((a) => m.day(a.id).slice(0, 10)).reduce((a, b) => (a > b ? a : b), '');
  const own = m.day(article).slice(0, 10);
  return (
    time !== null && !time.implied && !!time.from && !!time.to && own !== '' && time.from > own && time.to < newest
  );
}

/** The quotation that a sentence ends may have been told with the one in which it begins. */
const repeatsQuotation = (told: Told, text: string): boolean => {
  const said = /[„“]([^“”]{20,})[“”]/u.exec(text)?.[1]?.replace(/[.,!?]+$/u, '');
  return said !== undefined && told.flowing && told.texts.slice(1).some((other) => other.includes(said));
};

/** What a comment says itself is told from a report, or not at all where there are reports; whom it quotes by name speaks for himself. */
const isOfComment = (m: Material, { article, speaker }: Claim): boolean =>
  speaker?.kind !== 'person' && isOpinionPiece(m.article(article)) && m.articles.some((a) => !isOpinionPiece(a));

/** The first restatement with which all can be told that a reader must learn with it, and what that is. */
function ownWords(
  m: Material,
  s: SourceSentence,
  verdict: Verdict,
  told: Told,
  contested: boolean,
): { readonly text: string; readonly reserved: Tail | null } | null {
  for (const text of restatements(m, s, told)) {
    const reserved = contested ? reservation(m, s, text, verdict, told) : null;
    if (reserved || !contested) return { text, reserved: reserved?.text ? reserved : null };
  }
  return null;
}

const saysAll = (text: string, tail: string): boolean => {
  const numbers = tail.match(/\d[\d.,]*\d|\d/gu) ?? [];
  return numbers.length > 0 && numbers.every((n) => text.includes(n));
};

/** "The council wants to decide on Tuesday": by the newest report that day was over, and what came of it is the news. */
export function isDecidedSince(m: Material, { modality, time, article, frame }: Claim): boolean {
  const newest = m.articles.map((a) => m.day(a.id)).reduce((a, b) => (a > b ? a : b), '');
  const isAhead = modality === 'planned' || modality === 'forecast';
  // "voted on Wednesday to defer it to 5 November", "has offered £250": the plan is ahead, the deed was done.
  const isDone = frame?.tense === 'past' || frame?.tense === 'perfect';
  // A day that no word of the sentence gives is only that of the report.
  return (
    isAhead &&
    !isDone &&
    time?.implied === false &&
    !!time.to &&
    time.to < newest.slice(0, 10) &&
    m.day(article) < newest
  );
}

/** The tail of the verdict itself, else of another figure that the sentence gives, whose verdict is told with it. */
function tailIn(m: Material, verdict: Verdict, claim: Claim, told: Told): Tail | null {
  const own = tailOf(m, verdict, claim);
  if (own || verdict.kind === 'superseded') return own;
  for (const other of m.verdicts) {
    if (other === verdict || told.verdicts.has(other.id)) continue;
    const here = m
      .side(other, 'for')
      .find((c) => c.article === claim.article && c.sentence.start === claim.sentence.start);
    // Who else gives a figure told in passing bears nothing out of what the sentence says.
    const tail = here && other.kind !== 'corroborated' ? tailOf(m, other, here) : null;
    if (!tail) continue;
    told.verdicts.add(other.id);
    return tail;
  }
  return null;
}

/** The statement in other order with its attribution and full dates; null where grammar or dates are unsure. */
export const restated = (m: Material, s: SourceSentence, told: Told): string | null =>
  restatements(m, s, told).next().value ?? null;

/** "JM: And the streets are clean, aren't they? ...": what somebody asks, or a line with its speaker in front. */
const ASKS = /\?[”"“»’)]*$|^\p{Lu}{2,3}: /u;

/** All of them that copy no long run of the source, the best first; made as they are asked for: most often the first will do. */
export function* restatements(m: Material, s: SourceSentence, told: Told): Generator<string, undefined> {
  if (s.lang !== m.lang || ASKS.test(s.text)) return;
  const isFree = (t: string): boolean =>
    !m.refused.has(t) &&
    longestRun(t, s.text) < COPY &&
    keepsSpeaker(m, s.claim, t) &&
    keepsReproach(s.text, t) &&
    keepsContrast(s.text, t, s.lang);
  // "laut dem Boten vom 3. Mai 2026 am 2. Mai 2026": two days in a row are told so only where nothing else is left
  const isCrowded = (t: string): boolean => s.lang === 'de' && TWO_DAYS.test(stamped(m, s, t, told));
  const [made, crowded]: [string[], string[]] = [[], []];
  for (const text of restate(m, s, told)) {
    made.push(text);
    if (!isFree(text)) continue;
    if (isCrowded(text)) crowded.push(text);
    else yield text;
  }
  for (const text of made.map((t) => inOtherWords(t, s.lang)).filter(isFree)) {
    if (isCrowded(text)) crowded.push(text);
    else yield text;
  }
  yield* crowded;
}
/** "Die Räte warfen ihm vor, zu spät gewarnt zu haben": what they reproach him with is what the sentence tells. */
const keepsReproach = (said: string, text: string): boolean => {
  const what = /(?<!\p{L})w(?:irft|arf|erfen|arfen)(?!\p{L})[^.]*? vor, (\p{L}+)/u.exec(said)?.[1];
  return what === undefined || text.includes(`, ${what}`);
};
const TWO_DAYS = /\d{4} (?:(?:am|seit|ab|bis|zum|vom|im|in der) [^,.„“]{0,24}\d{1,2}\. \p{L}+ \d{4}|\d)/u;

/** Speech by name where the sentence holds some, else the sentence itself in quotation marks: of an older report only in an account, where what came of it follows. */
function quoted(m: Material, s: SourceSentence, told: Told): string | null {
  const speech = speechIn(m, s);
  if (isOlder(m, s) && PENDING[s.lang].test(s.text)) return null;
  const passed = isOlder(m, s) && !told.flowing;
  return (speech && speechOf(m, speech, told)) || (speech || passed ? null : quotationOf(m, s, told));
}

/** "Vorher nennen wir keinen Verursacher": by the newest report what was waited for may be there. */
const PENDING: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:vorher|noch (?:nicht|kein\p{Ll}*)|(?:bis)?her (?:nicht|kein\p{Ll}*)|abwarten|vorerst|derzeit)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not yet|n[’']t yet|so far|for now|until then|at this stage|wait and see)(?!\p{L})/iu,
};

const speechIn = (m: Material, s: SourceSentence): Claim | undefined =>
  m.claims.find(
    (c) => c.kind === 'quote' && c.article === s.article.id && c.span.start < s.end && s.start < c.span.end,
  );

function tellFigure(m: Material, verdict: Verdict, told: Told): DraftSentence | null {
  if (verdict.claimKind !== 'figure') return null;
  const made = figureText(m, verdict, told.turn);
  const lead = made?.claims[0];
  // What somebody puts a figure to stays his: a sentence of our own would make it a fact.
  if (!made || !lead || made.claims.some((c) => c.speaker)) return null;
  if (m.refused.has(made.text) || isTold(told, m.sentence(lead))) return null;
  told.turn++;
  markTold(told, m.sentence(lead), verdict, made.text, m.lang);
  return { kind: 'factual', text: made.text, citations: citationsOf(m, made.claims, verdict) };
}

function tellForeign(m: Material, verdict: Verdict, told: Told, ways: Ways): DraftSentence | null {
  const claim = m.side(verdict, 'for').find((c) => c.lang !== m.lang);
  if (!claim || told.foreign >= MOST_FOREIGN) return null;
  const s = m.sentence(claim);
  if (m.weight(verdict) < (isOlder(m, s) ? WORTH_A_FOREIGN_QUOTE : WORTH_IF_NEWEST)) return null;
  if (isTold(told, s) || isContested(m, s)) return null;
  const text = ways === 'plain' && holdsQuotation(s.text) ? null : quoted(m, s, told);
  if (!text || m.refused.has(text)) return null;
  told.foreign++;
  told.turn++;
  markTold(told, s, verdict, text, m.lang);
  return { kind: 'factual', text, citations: [m.citation(claim, verdict)] };
}
/** A quotation in another language interrupts the reader: only for what carries the story. */
const WORTH_A_FOREIGN_QUOTE = 4;
/** How things stand is told, in whatever language the newest report is. */
const WORTH_IF_NEWEST = 2.5;
const MOST_FOREIGN = 3;

/** Each claim's passage once. */
export const citationsOf = (m: Material, claims: readonly Claim[], verdict: Verdict): Citation[] => [
  ...new Map(claims.map((c) => [`${c.article}:${c.sentence.start}`, m.citation(c, verdict)])).values(),
];

/** Voices and forecasts have sections of their own where the blueprint wants them: they are not used up before. */
function isReserved(m: Material, s: SourceSentence): boolean {
  const wanted = new Set(m.blueprint.sections.map((x) => x.kind));
  if (admits(s)) return false;
  if (wanted.has('contra') && takesSide(s) && claimsIn(m, s).some((c) => speakerOf(m, c) !== null)) return true;
  return claimsIn(m, s).some((c) => {
    if (c.kind === 'forecast') return isForItsList(m, c);
    if (c.kind === 'stance') return (wanted.has('pro') || wanted.has('positions')) && speakerOf(m, c) !== null;
    return c.kind === 'quote' && wanted.has('quotes') && speakerOf(m, c) !== null;
  });
}

export const claimsIn = (m: Material, s: SourceSentence): readonly Claim[] =>
  m.claims.filter((c) => c.article === s.article.id && c.span.start < s.end && s.start < c.span.end);
