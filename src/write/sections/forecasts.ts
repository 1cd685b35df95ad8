/** Who expects what until when, each in the outlet's attribution, with the odds where someone gave some. */
import { isOpinionPiece } from '../../claims/index.ts';
import type { Claim, DraftSentence, Forecast, Language } from '../../model/index.ts';
import { contentLemmas } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { closeness } from '../choose/ranking.ts';
import { isRelayed } from '../choose/relays.ts';
import { isOfFirstHalf } from '../choose/reports.ts';
import { isTold, markTold, type Told } from '../choose/told.ts';
import { isGrantedSince } from '../disputes/granted.ts';
import { isOvertaken } from '../disputes/overtaken.ts';
import { isReplaced } from '../disputes/replaced.ts';
import { isOlder, stamped } from '../disputes/stamped.ts';
import { withoutCue } from '../tell/cues.ts';
import { restatements } from '../tell/facts.ts';
import { clipped, dayNeeded, innerMarks, MOST_WORDS, quotationOf, speakerOf, speechOf } from '../tell/passages.ts';
import { holdsQuotation, unfit, wordCount } from '../tell/source-sentence.ts';

export function forecastsOf(m: Material, limit: number, told: Told): DraftSentence[] {
  const sentences: DraftSentence[] = [];
  // a list of what others expect bears quotations of its own
  const before = told.quotations;
  told.quotations = 0;
  for (const { claim } of ranked(m)) {
    if (sentences.length >= limit) break;
    const sentence = tellForecast(m, claim, told);
    if (sentence) sentences.push(sentence);
  }
  told.quotations += before;
  return sentences;
}

/** Odds first, then a date to wait for, then nearness to the story's core. */
function ranked(m: Material): { forecast: Forecast; claim: Claim }[] {
  const known = new Map(m.claims.map((c) => [c.id, c]));
  const weight = ({ forecast, claim }: { forecast: Forecast; claim: Claim }): number =>
    (forecast.probability && claim.speaker ? 3 : 0) +
    (forecast.probability ? 1 : 0) +
    (claim.speaker && claim.quantity ? 0.5 : 0) +
    (forecast.horizon ? 0.5 : 0) +
    (claim.lang === m.lang ? 0.5 : 0) +
    closeness(claim, m.core);
  return m.dossier.forecasts
    .flatMap((forecast) => {
      const claim = known.get(forecast.claim);
      return claim && speaksOfFuture(m, claim) && !isOver(m, forecast) && !isOwnOpinion(m, claim)
        ? [{ forecast, claim }]
        : [];
    })
    .sort((a, b) => weight(b) - weight(a) || m.byPlace(a.claim, b.claim));
}

/** Its day had come before the newest article was written: how it turned out is news, what was expected is not. */
function isOver(m: Material, { horizon }: Forecast): boolean {
  const newest =
    m.articles
      .map((a) => m.day(a.id))
      .toSorted()
      .at(-1) ?? '';
  const today = m.now > newest ? m.now : newest;
  return horizon !== null && today !== '' && horizon[1] < today.slice(0, 10);
}

/** What a commentator expects on his own account. */
const isOwnOpinion = (m: Material, claim: Claim): boolean =>
  claim.speaker === null && isOpinionPiece(m.article(claim.article));

/** A forecast names odds, a term, or what it expects; a bare heading ("Ausblick") does not. */
function speaksOfFuture(m: Material, claim: Claim): boolean {
  const s = m.sentence(claim);
  return claim.role !== 'title' && claim.role !== 'heading' && contentLemmas(s.text, s.lang).length >= FEWEST_LEMMAS;
}
const FEWEST_LEMMAS = 4;

/** "Würde er abgezogen, ... der Verein würde damit zurückfallen": under what condition, the sentence before says. */
const CONDITIONAL: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})würden?(?!\p{L})[^.,]*(?:,[^.]*)?(?<!\p{L})(?:damit|dann|so|dadurch)(?!\p{L})|^(?:Damit|Dann|So|Dadurch) würden?(?!\p{L})/u,
  en: /^(?:That|This|Then|Thus|It) would\b|\bwould (?:then|thus|thereby)\b/u,
};

function tellForecast(m: Material, claim: Claim, told: Told): DraftSentence | null {
  const s = m.sentence(claim);
  // what is given odds or a term is open until then
  const isOpen = claim.forecast?.probability != null || claim.forecast?.horizon != null;
  if (CONDITIONAL[s.lang].test(s.text) || (!isOpen && isOfFirstHalf(m, claim.article))) return null;
  // "110 rather than 140" in the newest report: the old value is its own
  const overtaken = (isOlder(m, s) && isOvertaken(m, claim)) || isGrantedSince(m, claim);
  if (isTold(told, s) || overtaken || isRelayed(s, m.articles) || looksBack(claim) || isReplaced(m, s)) return null;
  const speech = holdsQuotation(s.text)
    ? m.claims.find(
        (c) => c.kind === 'quote' && c.article === claim.article && c.span.start < s.end && s.start < c.span.end,
      )
    : undefined;
  const text =
    (speech && speechOf(m, voiced(speech, claim), told)) ||
    restatements(m, s, told)
      .map((t) => stamped(m, s, t, told))
      .find((t) => !m.refused.has(t)) ||
    expectationOf(m, claim) ||
    quotationOf(m, s, told);
  if (!text || m.refused.has(text)) return null;
  if (text.replaceAll(/[„“”"«»]/gu, '').includes(s.text.replaceAll(/[„“”"«»]|[.]$/gu, ''))) told.quotations++;
  told.turn++;
  markTold(told, s, null, text, m.lang);
  return { kind: 'factual', text, citations: [m.citation(claim)] };
}

/** "...", she said: who that is, the forecast has read from before. */
const voiced = (speech: Claim, { speaker }: Claim): Claim =>
  speech.speaker === null || speech.speaker.kind === 'unnamed' ? { ...speech, speaker } : speech;

/** "has raised the expected cost": what was done is no forecast, whatever it was done to. */
const looksBack = ({ frame, forecast }: Claim): boolean =>
  frame !== null &&
  frame !== undefined &&
  (forecast?.probability ?? null) === null &&
  (frame.tense === 'past' || frame.tense === 'perfect') &&
  !EXPECTING.test(`${frame.particle ?? ''}${frame.predicate}`);
const EXPECTING =
  /^(?:sagen|erklären|warnen|erwarten|rechnen|schätzen|beziffern|ankündigen|voraussagen|vorhersagen|prognostizieren|hoffen|fürchten|befürchten|sehen|halten|say|warn|expect|forecast|predict|estimate|tell|hope|fear|see|put|project|announce|anticipate|believe)$/u;

/** Reported expectations of someone by name: "Sie erwarte ..." says who only with the name in front. */
function expectationOf(m: Material, claim: Claim): string | null {
  const who = speakerOf(m, claim, 'oblique');
  const s = m.sentence(claim);
  const date = dayNeeded(m, { ...s, text: s.lang === 'de' ? withoutCue(s.text) : s.text });
  const reason = unfit(s);
  const pronoun = /^(?:Er|Sie|He|She|They)(?= )|(?<= )(?:er|sie|they)(?= )/u.exec(s.text)?.[0];
  // In quotation marks its pronoun would mean nobody.
  if (pronoun || /(?<!\p{L})(?:sein|ihr)e[rnms]? /u.test(s.text)) return null;
  if (!who || date === undefined || (reason && reason !== 'points-back') || holdsQuotation(s.text)) return null;
  const whole = s.lang === 'de' ? withoutCue(s.text) : s.text;
  const passage = wordCount(whole) <= MOST_WORDS ? whole : clipped(whole);
  // Where the passage names its speaker itself, a plain quotation says all.
  if (passage?.includes(who.split(' ').at(-1)!)) return null;
  return passage && m.phrases.expectation(innerMarks(passage, m.lang), who, m.outlet(claim), date, s.lang !== m.lang);
}
