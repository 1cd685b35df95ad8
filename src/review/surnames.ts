/** Surnames that stand alone: the reader may not know "Storm" for a name, but a source that says "Edda Storm" tells. */
import { type Mention, overlaps } from '../model/index.ts';
import type { SheetSentence, Word } from './sheet.ts';
import type { SourceSet } from './sources.ts';
import { withUmlauts } from './stems.ts';

const known = new WeakMap<SourceSet, ReadonlySet<string>>();

/** Last words, as spelled, of the persons the sources name in full. */
function surnamesOf(sources: SourceSet): ReadonlySet<string> {
  let all = known.get(sources);
  if (!all) {
    all = new Set(sources.sentences.flatMap(({ sentence }) => sentence.mentions.flatMap((m) => surname(sentence, m))));
    known.set(sources, all);
  }
  return all;
}

function surname(sentence: SheetSentence, mention: Mention): string[] {
  if (mention.type !== 'person') return [];
  const words = sentence.words.filter((w) => w.start >= mention.start && w.end <= mention.end && w.kind !== 'mark');
  const last = words.at(-1);
  return words.length > 1 && last?.capital ? [spelled(last)] : [];
}

/** "Müller" and "Mueller" are one name. */
const spelled = ({ folded }: Word): string => withUmlauts(folded);

/** The sentence's mentions, with the surnames among its words that no mention holds. */
export function withSurnames(sentence: SheetSentence, sources: SourceSet): SheetSentence {
  const all = surnamesOf(sources);
  const isSurname = (w: Word): boolean =>
    w.capital && w.kind !== 'mark' && (all.has(spelled(w)) || all.has(spelled(w).replace(/s$/, '')));
  const alone = sentence.words.filter((w) => isSurname(w) && !sentence.mentions.some((m) => overlaps(m, w)));
  if (alone.length === 0) return sentence;
  const added = alone.map((w): Mention => ({ start: w.start, end: w.end, type: 'person' }));
  return { ...sentence, mentions: [...sentence.mentions, ...added].sort((a, b) => a.start - b.start) };
}
