/** Sheets of sources already read: a source is read once for one reader, however many drafts are checked against it. */
import type { Language } from '../model/index.ts';
import { detectLanguage } from '../text/index.ts';
import type { Reader, SourceText } from './ports.ts';
import { type Sheet, type SheetInput, sheetOf } from './sheet.ts';
import { type SourceSet, sourceSet } from './sources.ts';

/** Sheets kept for one reader; the oldest goes first. A story has a few dozen sources. */
const KEPT = 256;
const sheets = new WeakMap<Reader, Map<string, Sheet>>();

export function sheetOnce(input: SheetInput, reader: Reader): Sheet {
  const known = sheetsOf(reader);
  const key = `${input.lang ?? ''}|${input.published ?? ''}|${input.title ?? ''}|${input.text}`;
  let sheet = known.get(key);
  if (!sheet) {
    sheet = sheetOf({ ...input, isSource: true }, reader);
    if (known.size >= KEPT) known.delete(known.keys().next().value!);
    known.set(key, sheet);
  }
  return sheet;
}

function sheetsOf(reader: Reader): Map<string, Sheet> {
  const known = sheets.get(reader) ?? new Map<string, Sheet>();
  sheets.set(reader, known);
  return known;
}

/** Sets kept: a story's drafts are checked against the same sources over and over. */
const KEPT_SETS = 128;
const sets = new WeakMap<Reader, Map<string, SourceSet>>();
const KEY_MARK = '\u0000';

/** The sources as one set, in `lang` where their own language can't be told. */
export function sourceSetOnce(sources: readonly SourceText[], lang: Language, reader: Reader): SourceSet {
  const known = sets.get(reader) ?? new Map<string, SourceSet>();
  sets.set(reader, known);
  const key = [lang, ...sources.flatMap((s) => [s.id, s.published ?? '', s.title ?? '', s.about ?? '', s.text])].join(
    KEY_MARK,
  );
  let set = known.get(key);
  if (!set) {
    set = sourceSet(
      sources.map(({ id, text, published = null, title = null, about = '' }) => ({
        id,
        sheet: sheetOnce({ text, lang: detectLanguage(text) ?? lang, published, title }, reader),
        about: `${title ?? ''} ${about}`,
        outlet: about,
      })),
    );
    if (known.size >= KEPT_SETS) known.delete(known.keys().next().value!);
    known.set(key, set);
  }
  return set;
}
