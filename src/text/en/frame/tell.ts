/** Puts an English frame back into a sentence, with what stood in front moved behind, or the other way round. */
import type { Frame } from '../../../model/index.ts';

/** statement: as it stood; subject-first: "In May, the dam broke" as "the dam broke in May". */
export type EnglishOrder = 'statement' | 'subject-first';

/**
 * The clause without capital and stop. English keeps its verb group: only the order changes.
 * @param parts what stands for each of the frame's arguments, in their order; an empty string leaves one out
 * @param verb the verb group as written
 * @returns null where nothing stood in front that could move
 */
export function tellEnglish(frame: Frame, parts: readonly string[], verb: string, order: EnglishOrder): string | null {
  const subjectAt = frame.arguments.findIndex((a) => a.role === 'subject');
  const before = parts.slice(0, subjectAt).filter(Boolean);
  const own = parts.filter((text, i) => i >= subjectAt && frame.arguments[i]!.field === 'front' && text !== '');
  const behind = parts.filter((text, i) => frame.arguments[i]!.field !== 'front' && text !== '');
  switch (order) {
    case 'statement':
      return woven([...before, ...own, verb, ...behind]);
    case 'subject-first': {
      const [front] = frame.arguments;
      if (!before.length || front?.role === 'clause' || frame.arguments.some((a) => a.field === 'after')) return null;
      if (before.some((text) => NOUN_PHRASE.test(text))) return null;
      return woven([...own, verb, ...behind, ...before.map((text) => text.replace(/,$/u, ''))]);
    }
  }
}

/** "A second [Norvent plant]": what opens with an article and tells no time is the subject's own, whatever it was read as. */
const NOUN_PHRASE =
  /^(?:an?|the|this|that|these|those|another|every|each)\s(?!.*\b(?:year|quarter|month|week|day|night|morning|evening|decade|hour|minute|moment|time)s?\b)/iu;

/** A subject of so many words bears an insertion between it and its verb. */
const LONG_SUBJECT = 5;

/**
 * The clause in its own order, in two halves between which an insertion may stand ("..., X reports, ..."): before a clause
 * of circumstance ("after ...", "because ..."), behind a long subject, or at its one comma; the most even halves first.
 */
export function halvesOfEnglish(
  frame: Frame,
  parts: readonly string[],
  verb: string,
): readonly (readonly [string, string])[] {
  const kept = frame.arguments.map((a, i) => ({ ...a, words: parts[i]! })).filter((a) => a.words !== '');
  const front = kept.filter((a) => a.field === 'front');
  const behind = kept.slice(front.length);
  const pieces = [...front.map((a) => a.words), verb, ...behind.map((a) => a.words)];
  const places = behind.flatMap((a, i) => (i > 0 && standsFree(a) ? [front.length + 1 + i] : []));
  const subject = front.at(-1)?.role === 'subject' ? front.at(-1)!.words.split(' ').length : 0;
  if (subject >= LONG_SUBJECT) places.push(front.length);
  const halves = places.map((at): [string, string] => [
    woven(pieces.slice(0, at)),
    woven(pieces.slice(at)).replace(/^,\s*/u, ''),
  ]);
  const all = halves.length > 0 ? halves : atItsComma(woven(pieces));
  return all.toSorted((x, y) => Math.abs(x[0].length - x[1].length) - Math.abs(y[0].length - y[1].length));
}

const standsFree = ({ role, connective, preposition }: Frame['arguments'][number]): boolean =>
  role === 'clause' ? !BOUND.test(connective ?? '') : role === 'oblique' && CIRCUMSTANCE.test(preposition ?? '');

/** "..., down from 658": the one comma of a clause takes an insertion; of several it can't be told which. */
function atItsComma(told: string): readonly (readonly [string, string])[] {
  const [one, other, ...more] = told.split(', ');
  return one && other && more.length === 0 && one.includes(' ') && other.includes(' ') ? [[one, other]] : [];
}

/** Clauses that belong to the word before them, and phrases that seldom do. */
const BOUND = /^(?:that|to|which|who|whom|whose|where|what|how|why|whether|ing|,)$/;
const CIRCUMSTANCE = /^(?:after|before|during|since|despite|until|amid|because|without)$/;

const woven = (pieces: readonly string[]): string =>
  pieces
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=,)/gu, '')
    .replaceAll(/,(?:\s*,)+/gu, ',')
    .replace(/,\s*$/u, '');
