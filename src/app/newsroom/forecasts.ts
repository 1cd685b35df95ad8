/** Prints the ledger of forecasts and the track records, or records what came of a forecast. */
import { styleText } from 'node:util';
import { type LedgerEntry, type TrackRecord, trackRecords } from '../../evidence/index.ts';
import { type Outcome, QuellwerkError } from '../../model/index.ts';
import { type ExitCode, flag, type Given, text } from '../command.ts';
import { inNewsroom } from '../control/in-newsroom.ts';
import { loadLedger, resolveForecast } from '../ledger.ts';
import type { Output } from '../output.ts';
import type { NewsroomProcess } from './process.ts';

const OUTCOMES: readonly Outcome[] = ['came-true', 'did-not', 'undecidable'];

/** Who decides is the person at this terminal, whichever process does the work. */
export const forecasts = (given: Given): Promise<ExitCode> =>
  inNewsroom('forecasts', { ...given, values: { by: process.env.USER ?? 'editor', ...given.values } }, showForecasts);

export async function showForecasts(at: NewsroomProcess, given: Given, out: Output): Promise<ExitCode> {
  const beats = beatsNamed(at.newsroom.beats, text(given, 'beat'));
  const now = new Date().toISOString();
  const resolve = text(given, 'resolve');
  if (resolve)
    await resolveForecast(at.store, beats, {
      forecast: resolve,
      outcome: outcomeOf(text(given, 'outcome')),
      by: text(given, 'by') ?? 'editor',
      comment: text(given, 'comment') ?? null,
      at: now,
    });
  const all = (await Promise.all(beats.map((beat) => loadLedger(at.store, beat, now.slice(0, 10))))).flat();
  const shown = all.filter((e) => (resolve ? e.forecast.id === resolve : !flag(given, 'due') || e.due));
  print(given, shown, resolve ? [] : recordsOf(all), out);
  return 0;
}

/** @throws QuellwerkError when there is no such beat */
export function beatsNamed(beats: readonly { readonly name: string }[], wanted: string | undefined): readonly string[] {
  const names = beats.map((b) => b.name);
  if (!wanted) return names;
  if (names.includes(wanted)) return [wanted];
  throw new QuellwerkError('usage', 'there is no such beat', wanted, `Beats here: ${names.join(', ') || 'none'}.`);
}

function outcomeOf(given: string | undefined): Outcome {
  const outcome = OUTCOMES.find((o) => o === given);
  if (outcome) return outcome;
  throw new QuellwerkError(
    'usage',
    given ? 'no such outcome' : 'an outcome is missing',
    given ?? '--resolve',
    `Give --outcome ${OUTCOMES.join('|')}.`,
  );
}

const recordsOf = (entries: readonly LedgerEntry[]) => [
  ...trackRecords(entries, (e) => e.resolution?.told.speaker ?? e.forecast.speaker?.name ?? null),
  ...trackRecords(entries, (e) => (e.forecast.speaker ? null : e.outlets[0]!)),
];

function print(given: Given, entries: readonly LedgerEntry[], records: readonly TrackRecord[], out: Output): void {
  if (flag(given, 'json')) {
    out.say(JSON.stringify({ forecasts: entries.map(asJson), records }, null, 2));
    return;
  }
  for (const entry of entries) out.say(printed(entry));
  if (entries.length === 0) out.say('no forecasts');
  const resolved = records.filter((r) => r.cameTrue + r.didNot + r.undecidable > 0);
  if (resolved.length > 0) out.say(['', styleText('bold', 'track records'), ...resolved.map(recordLine)].join('\n'));
}

function asJson({ forecast, outlets, words, resolution, due, hints }: LedgerEntry) {
  const { id, speaker, probability, wording, horizon, said, at } = forecast;
  return {
    id,
    speaker: speaker?.name ?? null,
    outlets,
    words,
    probability,
    wording,
    horizon,
    said,
    at,
    due,
    resolution,
    hints: hints.map(({ claim, outcome }) => ({ claim: claim.id, article: claim.article, span: claim.span, outcome })),
  };
}

function printed({ forecast, outlets, words, resolution, due, hints }: LedgerEntry): string {
  const state = resolution
    ? `${resolution.outcome} (${resolution.by}, ${resolution.at.slice(0, 10)}${resolution.comment ? `: ${resolution.comment}` : ''})`
    : due
      ? styleText('yellow', 'due')
      : 'open';
  const proposed = hints.find((h) => h.outcome !== null);
  const sure = forecast.probability ? forecast.probability.map((p) => `${p * 100}`).join('..') : null;
  return [
    `${styleText('bold', forecast.id)}  ${state}`,
    `  ${forecast.speaker?.name ?? 'no speaker named'} (${outlets.join(', ')}${forecast.said ? `, ${forecast.said.slice(0, 10)}` : ''}): ${words.replace(/\s+/g, ' ')}`,
    `  ${sure ? `${sure} percent` : `wording: ${forecast.wording ?? 'none'}`}; ${forecast.horizon ? `until ${forecast.horizon[1]}` : 'no horizon named'}`,
    ...(proposed ? [`  a later figure says: ${proposed.outcome}; see \`--json\` for its place`] : []),
  ].join('\n');
}

function recordLine(r: TrackRecord): string {
  const scores =
    r.brier === null || r.log === null
      ? 'no number given'
      : `Brier ${r.brier.toFixed(3)}, log ${r.log.toFixed(3)} over ${r.scored}`;
  return `  ${r.name}: ${r.cameTrue} came true, ${r.didNot} did not, ${r.undecidable} undecidable, ${r.open} open; ${scores}`;
}
