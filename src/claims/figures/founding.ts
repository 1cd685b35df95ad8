/** The part of a sentence that tells in passing when a firm or house began, so that its year dates no present figure. */
import type { Span } from '../../model/index.ts';
import type { Slice } from '../../text/index.ts';

const BEGUN = String.raw`(?:gegründet|errichtet|erbaut|gebaut|eröffnet|eingeweiht|entstanden|geboren|ins leben gerufen|hervorgegangen)`;
const BEGAN = String.raw`(?:founded|established|built|opened|set up|launched|created|born|formed|incorporated)`;

/** "Die Mühle, 1998 in einer Scheune gegründet, ..." */
const GERMAN_LED = /,\s+(?:(?:erst|bereits|schon|im|in|jahre?|\p{L}+)\s+){0,3}$/iu;
const GERMAN_REST = new RegExp(String.raw`^(?:\s+[^\s,;]+){0,8}\s+${BEGUN}\s*,`, 'iu');
/** "Die 1998 gegründete Mühle ..." */
const ATTRIBUTE_LED = /(?<!\p{L})(?:der|die|das|dem|den|des|eine?[nmrs]?)\s+(?:(?:erst|im|jahr)\s+){0,3}$/iu;
const ATTRIBUTE_REST = new RegExp(String.raw`^(?:\s+[^\s,;]+){0,5}\s+${BEGUN}e[nrsm]?\s+\p{L}`, 'iu');
/** "The mill, founded in 1998 in a barn, ..."; "Founded in 1998, the mill ..." */
const ENGLISH_LED = new RegExp(
  String.raw`(?:,\s+|^)(?:first\s+|originally\s+|only\s+)?${BEGAN}(?:\s+[^\s,;]+){0,5}\s+in\s+$`,
  'iu',
);
const ENGLISH_REST = /^[^,;]{0,80},/u;

/** The apposition or attribute around the time `t`; null where there is none. Offsets are those of the text. */
export function foundingAround(slice: Slice, sentence: Span, t: Span): Span | null {
  const [before, behind] = [slice(sentence.start, t.start), slice(t.end, sentence.end)];
  for (const [led, rest] of [
    [GERMAN_LED, GERMAN_REST],
    [ATTRIBUTE_LED, ATTRIBUTE_REST],
    [ENGLISH_LED, ENGLISH_REST],
  ] as const) {
    const [from, to] = [led.exec(before), rest.exec(behind)];
    if (from && to) return { start: sentence.start + from.index, end: t.end + to[0].length };
  }
  return null;
}
