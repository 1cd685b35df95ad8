/** `check --jsonl`: a draft and its sources to findings, profile support. */
import { type CheckInput, checkTexts, type Reader, type SourceText, type TextReport } from '../../review/index.ts';
import { isDay } from '../command-options.ts';
import { optionalText, type Row, textField } from './jsonl.ts';

export const checkRows = (reader: Reader, rows: readonly Row[]): readonly object[] =>
  checkTexts(rows.map(inputOf), reader).map(told);

function inputOf(row: Row): CheckInput {
  const lang = optionalText(row, 'lang');
  return {
    draft: textField(row, 'draft'),
    sources: sourcesOf(row),
    ...(lang === 'de' || lang === 'en' ? { lang } : {}),
    date: dateOf(row),
  };
}

function told({ reasons: _reasons, lang: _lang, sentences: _sentences, ...report }: TextReport): object {
  return report;
}

/** A day, or a moment that begins with one. */
function dateOf(row: Row): string | null {
  const date = optionalText(row, 'date') || null;
  if (date !== null && !isDay(date.slice(0, 10)))
    throw new Error(`field "date" is no day: "${date}". Give it as 2026-11-27, or leave it out.`);
  return date;
}

function sourcesOf(row: Row): SourceText[] {
  const { sources } = row;
  if (!Array.isArray(sources)) throw new Error('field "sources" is missing or no list. Give a list of {id, text}.');
  return sources.map((source: Record<string, unknown>, i) => {
    if (typeof source?.text !== 'string')
      throw new Error(`source ${i + 1} has no text. Give each source an id and a text.`);
    const { id, text, published, title, about } = source;
    return {
      id: String(id ?? i),
      text,
      published: typeof published === 'string' ? published : null,
      title: typeof title === 'string' ? title : null,
      ...(typeof about === 'string' ? { about } : {}),
    };
  });
}
