/** Sheets of sources already read: a source is read once for one reader, however many drafts are checked against it. */
import type { Language } from '../model/index.ts';
import { detectLanguage } from '../text/index.ts';
import type { Reader, SourceText } from './ports.ts';
import { type Sheet, type SheetInput, sheetsOf } from './sheet.ts';
import { type SourceSet, sourceSet } from './sources.ts';

/** Sheets kept for one reader; the oldest goes first. A story has a few dozen sources. */
const KEPT = 256;
const sheets = new WeakMap<Reader, Map<string, Sheet>>();

/** Sheets of sources; those not known are read together. */
function sheetsOnce(inputs: readonly SheetInput[], reader: Reader): readonly Sheet[] {
  const known = knownTo(reader);
  const keys = inputs.map((input) => `${input.lang ?? ''}|${input.published ?? ''}|${input.title ?? ''}|${input.text}`);
  const found = new Map(keys.flatMap((key) => (known.has(key) ? [[key, known.get(key)!]] : [])));
  const missing = new Map(inputs.flatMap((input, i) => (found.has(keys[i]!) ? [] : [[keys[i]!, input]])));
  const sheets = sheetsOf(
    [...missing.values()].map((input) => ({ ...input, isSource: true })),
    reader,
  );
  for (const [i, key] of [...missing.keys()].entries()) {
    found.set(key, sheets[i]!);
    if (known.size >= KEPT) known.delete(known.keys().next().value!);
    known.set(key, sheets[i]!);
  }
  return keys.map((key) => found.get(key)!);
}

export const sheetOnce = (input: SheetInput, reader: Reader): Sheet => sheetsOnce([input], reader)[0]!;

function knownTo(reader: Reader): Map<string, Sheet> {
  const known = sheets.get(reader) ?? new Map<string, Sheet>();
  sheets.set(reader, known);
  return known;
}

/** Sets kept: a story's drafts are checked against the same sources over and over. */
const KEPT_SETS = 128;
const sets = new WeakMap<Reader, Map<string, SourceSet>>();
const KEY_MARK = '\u0000';

/** What a draft is checked against: its sources, in the draft's language where their own can't be told. */
export interface Sources {
  readonly sources: readonly SourceText[];
  readonly lang: Language;
}

/** Each draft's sources as one set. */
export function sourceSetsOnce(all: readonly Sources[], reader: Reader): readonly SourceSet[] {
  const known = sets.get(reader) ?? new Map<string, SourceSet>();
  sets.set(reader, known);
  const keys = all.map(keyOf);
  const found = new Map(keys.flatMap((key) => (known.has(key) ? [[key, known.get(key)!]] : [])));
  const missing = new Map(all.flatMap((one, i) => (found.has(keys[i]!) ? [] : [[keys[i]!, one]])));
  const sheets = sheetsOnce([...missing.values()].flatMap(sheetInputs), reader);
  let next = 0;
  for (const [key, { sources }] of missing) {
    const set = sourceSet(
      sources.map(({ id, title = null, about = '' }) => ({
        id,
        sheet: sheets[next++]!,
        about: `${title ?? ''} ${about}`,
        outlet: about,
      })),
    );
    if (known.size >= KEPT_SETS) known.delete(known.keys().next().value!);
    known.set(key, set);
    found.set(key, set);
  }
  return keys.map((key) => found.get(key)!);
}

const keyOf = ({ sources, lang }: Sources): string =>
  [lang, ...sources.flatMap((s) => [s.id, s.published ?? '', s.title ?? '', s.about ?? '', s.text])].join(KEY_MARK);

const sheetInputs = ({ sources, lang }: Sources): SheetInput[] =>
  sources.map(({ text, published = null, title = null }) => ({
    text,
    lang: detectLanguage(text) ?? lang,
    published,
    title,
  }));
