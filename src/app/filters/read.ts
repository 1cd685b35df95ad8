/** `read --jsonl`: text to sentences, quantities, times, mentions, quotes and claims. */

import { contextOf, extractAll } from '../../claims/index.ts';
import { type Claim, type Language, makeId, type Quantity, type Reading } from '../../model/index.ts';
import type { Reader } from '../../text/index.ts';
import { optionalText, type Row, textField } from './jsonl.ts';
import { plainVersion } from './plain.ts';

export function readRows(reader: Reader, rows: readonly Row[]): readonly object[] {
  const requests = rows.map(requestOf);
  const readings = reader.readAll(requests);
  const all = extractAll(
    requests.map(({ text, published, title }, i) => ({
      context: contextOf(plainVersion(text), readings[i]!, published, title),
      article: makeId('articleVersion', rows[i]!.id),
    })),
  );
  return all.map((claims, i) => ({
    reading: { ...readingOut(readings[i]!), claims: claims.map((c) => claimOut(requests[i]!.text, c)) },
  }));
}

interface Request {
  readonly text: string;
  readonly lang: Language | null;
  readonly published: string | null;
  readonly title: string | null;
}

function requestOf(row: Row): Request {
  const lang = optionalText(row, 'lang');
  return {
    text: textField(row, 'text'),
    lang: lang === 'de' || lang === 'en' ? lang : null,
    published: optionalText(row, 'published') ?? null,
    title: optionalText(row, 'title') ?? null,
  };
}

function readingOut(reading: Reading): object {
  const { lang, sentences, mentions, quantities, times, quotes } = reading;
  return {
    lang,
    sentences: sentences.map((s) => [s.start, s.end]),
    mentions: mentions.map(({ start, end, type, entity }) => ({ start, end, type, ...(entity && { entity }) })),
    quantities: quantities.map(quantityOut),
    times: times.map(({ start, end, type, value, from, to }) => ({
      start,
      end,
      type,
      value,
      ...(from && { from }),
      ...(to && { to }),
    })),
    quotes: quotes.map((q) => ({
      type: q.type,
      quote: q.quote.map((p) => [p.start, p.end]),
      speaker: q.speaker && [q.speaker.start, q.speaker.end],
      ...(q.speakerName && { speakerName: q.speakerName }),
      cue: q.cue && [q.cue.start, q.cue.end],
    })),
  };
}

/**
 * Fields of the filter only: the derivation stays with `read --explain`. Points between two shares are one of the units in
 * which the interface tells percentages (percent, permille, percentage-point, basis-point).
 */
function quantityOut({ derivation: _derivation, ...quantity }: Quantity): object {
  return quantity.type === 'percentage-points' ? { ...quantity, type: 'percentage' } : quantity;
}

function claimOut(text: string, c: Claim): object {
  return {
    kind: c.kind,
    start: c.span.start,
    end: c.span.end,
    text: text.slice(c.span.start, c.span.end),
    subject: c.subject?.text ?? null,
    measure: c.measure,
    value: c.quantity?.value ?? null,
    time: c.time && { value: c.time.value, from: c.time.from, to: c.time.to, implied: c.time.implied },
    speaker: c.speaker?.name ?? null,
    modality: c.modality,
    negated: c.negated,
    ...(c.forecast && { forecast: c.forecast }),
    confidence: Math.round(c.confidence * 100) / 100,
  };
}
