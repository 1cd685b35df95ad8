/** One side of a contradiction in its outlet's words, where it can be understood beside the other. */
import type { Claim } from '../../model/index.ts';
import { hangsInTheAir } from '../alone/references.ts';
import type { Material } from '../choose/material.ts';
import { isRelayed } from '../choose/relays.ts';
import { isIntroduced, nothingTold, type Told, toldAgain } from '../choose/told.ts';
import { cueOf } from './cue.ts';
import { dayNeeded, innerMarks, isFreeSpeech, MOST_WORDS, speakerOf } from './passages.ts';
import { type SourceSentence, type Unfit, unfit } from './source-sentence.ts';

export interface Passage {
  readonly outlet: string;
  readonly passage: string;
  readonly date: string | null;
  /** whose words it passes on without saying so: "die Stadt", as an object */
  readonly voice?: string;
}

/**
 * The whole sentence, where it can be understood alone.
 * @param told what its readers know
 */
export function passageOf(m: Material, claim: Claim, told: Told = nothingTold()): Passage | null {
  const s: SourceSentence = m.sentence(claim);
  const day = dayNeeded(m, s);
  const reason = unfit(s);
  if (s.words > MOST_WORDS || (reason && !BEARABLE.has(reason) && !SAYS_WHO.test(s.text)) || isRelayed(s, m.articles))
    return null;
  if (s.lang === m.lang && hangsInTheAir(m, s, s.text.replaceAll(/[„“”"«»]/gu, ''), toldAgain(told))) return null;
  if (s.lang === m.lang && namesStranger(m, s.text, told)) return null;
  // somebody's words, of whom the sentence before spoke
  if (/^[„“"][^„“”"]*[“”"]\.?$/u.test(s.text)) return null;
  const voice = isFreeSpeech(s) || isOfAnother(claim, s) ? voiceOf(m, claim) : undefined;
  if (voice === null) return null;
  const outlet = day === undefined ? m.phrases.undated(s.article.outlet) : s.article.outlet;
  return {
    outlet: s.lang === m.lang ? outlet : m.phrases.inOriginal(outlet),
    passage: innerMarks(s.text, m.lang),
    date: day ?? null,
    ...(voice && { voice }),
  };
}

/** "said Astley": who that is, neither the passage nor anything before it says. */
export const namesStranger = (m: Material, text: string, told: Told): boolean =>
  m.people.some((p) => text.includes(p.surname) && !text.includes(p.full) && !isIntroduced(told, p.full));

/** "Drei Klassen hätten noch keinen Raum": behind the sentence that names who says so. */
const isOfAnother = ({ speaker }: Claim, s: SourceSentence): boolean =>
  s.lang === 'de' &&
  speaker !== null &&
  !s.text.includes(speaker.name.split(' ').at(-1)!) &&
  cueOf(s.text) === null &&
  /^[^,„]*(?<!\p{L})(?:seien|hätten|würden|könnten|müssten)(?!\p{L})/u.test(s.text);

/** Who was named in a sentence before; null where that is not sure, and the passage would be its outlet's. */
function voiceOf(m: Material, claim: Claim): string | null {
  const name = claim.speaker?.name ?? '';
  const noun = /^(?:(Die|Das|die|das)|[Dd]er) (\p{Lu}[\p{L}-]+)$/u.exec(name);
  if (noun) return WEAK.test(noun[2]!) ? null : `${noun[1]?.toLowerCase() ?? 'den'} ${noun[2]}`;
  return speakerOf(m, claim, 'oblique');
}
/** "den Präsidenten": declined, as its nominative does not show. */
const WEAK = /(?:ent|ant|ist|oge|e)$/u;

/** In quotation marks an outlet may speak of itself, and beside the other side a bare number says of what it is. */
const BEARABLE: ReadonlySet<Unfit> = new Set(['speaks-of-itself', 'bare-number']);

/** "Man sei ..., sagte Einsatzleiterin Mira Voss": whom "man" means, the speaker's name tells. */
const SAYS_WHO = /^Man (?:sei|habe|werde|könne|müsse) [^„“]*, (?:sagte|erklärte|teilte|betonte|so) (?!er |sie )/u;

/** The side in its outlet's words. */
export function quotedSide(m: Material, claim: Claim, told: Told = nothingTold()): string | null {
  const side = passageOf(m, claim, told);
  if (side?.voice) return m.phrases.rendered(side.passage, side.voice, side.outlet, side.date);
  return side && m.phrases.quotation(side.passage.replace(/\.$/u, ''), side.outlet, side.date, 0);
}

/** A quotation in the middle ends on no stop, and one at the end on no second one. */
export const oneStop = (text: string): string =>
  text.replace(/\.([“”]);/u, '$1;').replace(/([.!?][‘’]?[“”])\.(?=$| )/gu, '$1');
