/** What reports that do not have it from each other give alike: borne out, where it carries the story. */
import { isOpinionPiece, sharedTopic, topicOverlap } from '../../claims/index.ts';
import type { Claim, DraftSentence, Language, Verdict } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { printed, type Told, toldAgain } from '../choose/told.ts';
import { restatements } from '../tell/facts.ts';
import { holds } from '../tell/figures.ts';
import { isAnswered } from './answered.ts';
import { isClearedSince } from './cleared.ts';
import { isContested } from './contested.ts';
import { isPassedOn } from './givers.ts';
import { passedIn } from './since.ts';
import { stamped } from './stamped.ts';
import { isGivenAsFormer } from './sums.ts';
import { tailOf } from './tails.ts';

/** The strongest first; what was told above with who else gives it is not told again. */
export function agreedOf(m: Material, limit: number, told: Told): DraftSentence[] {
  const sentences: DraftSentence[] = [];
  for (const verdict of m.verdicts) {
    if (sentences.length >= limit) break;
    if (verdict.kind !== 'corroborated' || verdict.claimKind !== 'figure' || m.weight(verdict) < WORTH_IT) continue;
    if (verdict.values.some((v) => isTakenBack(m, m.claim(v.claim)))) continue;
    const sentence = agreed(m, verdict, told);
    if (sentence) sentences.push(sentence);
  }
  return sentences;
}
/** Of a verdict beside the others of its story. */
const WORTH_IT = 2;

function agreed(m: Material, verdict: Verdict, told: Told): DraftSentence | null {
  const known = { ...toldAgain(told), flowing: false };
  for (const claim of m.side(verdict, 'for').filter((c) => isFit(m, c, verdict))) {
    const tail = tailOf(m, verdict, claim);
    const seconds = (tail?.citations ?? []).flatMap((c) => (c.claim ? m.claim(c.claim) : []));
    if (!tail?.text || !seconds.every((c) => isOneThing(claim, c))) continue;
    if (told.texts.some((text) => ALSO.test(text) && holds(m, text, claim))) continue;
    const s = m.sentence(claim);
    for (const made of restatements(m, s, known).take(MOST_WAYS)) {
      const text = m.phrases.borneOut(stamped(m, s, made, known), tail.text);
      if (!holds(m, made, claim) || passedIn(m, claim, made).length > 0 || m.refused.has(text)) continue;
      told.verdicts.add(verdict.id);
      printed(told, text, m.lang);
      return { kind: 'factual', text, citations: [m.citation(claim, verdict), ...tail.citations] };
    }
  }
  return null;
}
const MOST_WAYS = 2;
/** "auch der Bote nennt 340", told above */
const ALSO = /; auch (?=.* (?:nennt|nennen) )|; .* also gives? /u;

/** "der Eingang von 18.500 Euro" is not "das Honorar von 18.500 Euro steht aus". */
export const isOneThing = (x: Claim, y: Claim): boolean =>
  x.measure?.aspect === y.measure?.aspect && sharedTopic(x, y).length >= FEWEST_WORDS && topicOverlap(x, y) >= MUCH;
const FEWEST_WORDS = 1;
const MUCH = 0.3;

/** "hatte 412 Kilogramm bescheinigt", "corrected to 150": what one of them tells as past is borne out by nobody. */
const isTakenBack = (m: Material, claim: Claim): boolean =>
  isGivenAsFormer(m, claim) || claim.negated || TAKEN_BACK[claim.lang].test(m.sentence(claim).text);
const TAKEN_BACK: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:hatten?|korrigier\p{L}+|zurück\p{L}*|bestr\p{L}+|angeblich\p{L}*|soll(?:en)?|statt|nicht|nur|sollte|ursprünglich|zunächst|geplant\p{L}*|bezweifel\p{L}+)(?!\p{L})/iu,
  en: /\b(?:had|correct(?:s|ed)|retract\p{L}*|withdr\p{L}+|denie[sd]|disput\p{L}*|alleged(?:ly)?|claim(?:s|ed)|instead|not|only|originally|initially|planned|would|rather)\b/iu,
};

/** "Die Gerberei, die 84 Menschen beschäftigt, wies alles zurück": who else gives 84 bears nothing out of that. */
function isInPassing(m: Material, { lang, sentence, quantity, article }: Claim): boolean {
  if (!quantity) return true;
  const { text } = m.article(article);
  const clause =
    text
      .slice(sentence.start, quantity.start)
      .split(/, (?!\d)/u)
      .at(-1) ?? '';
  const behind = text.slice(quantity.end, sentence.end);
  return IN_PASSING[lang].test(clause) && behind.includes(',');
}
const IN_PASSING: Readonly<Record<Language, RegExp>> = {
  de: /^(?:d(?:er|ie|as|em|en|essen|eren)|welche[rsmn]?|jeweils|mit|bei|von denen) |(?:^| )(?:nach|bei|trotz|wegen|seit|mit|vor) (?:eine[mrs]?|de[mrs]|ihre[mrn]|seine[mrn]) [^,]*$|(?:^| )(?:[Dd]e[rnm]|[Dd]ie|[Dd]as|[Bb]ei den|[Ii]n den|[Vv]on den) (?:rund |etwa )?$/u,
  en: /^(?:which|who|whose|where|with|of whom|among) |(?:^| )(?:[Tt]he|[Oo]f(?: the)?|[Ii]ts|[Tt]heir)(?: \p{Ll}+)? $/u,
};

/** Still so, and said by a report itself. */
export const isFit = (m: Material, claim: Claim, verdict: Verdict): boolean =>
  claim.lang === m.lang &&
  claim.role === 'paragraph' &&
  claim.modality === 'asserted' &&
  !isOpinionPiece(m.article(claim.article)) &&
  !isAnswered(m, claim) &&
  !isPassedOn(m, claim) &&
  !isGivenAsFormer(m, claim) &&
  !isInPassing(m, claim) &&
  !isClearedSince(m, claim, null) &&
  !isContested(m, m.sentence(claim), verdict);
