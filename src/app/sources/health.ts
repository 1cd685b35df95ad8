/** How a source is doing: judged from what it answers now, what came of it lately, and what went wrong. */
import type { FoundSource } from '../../collect/index.ts';
import type { SourceRecord } from '../../evidence/index.ts';
import type { Source } from '../../model/index.ts';
import type { Activity, ProblemRecord } from '../../store/index.ts';
import { calledOf } from '../config/sources.ts';
import { publishedAt, type Refusal } from './preview.ts';

export interface Health {
  readonly beat: string;
  readonly address: string;
  readonly publisher: string;
  readonly kind: Source['kind'];
  /** failed: nothing can come of it; warning: something may be wrong; ok */
  readonly state: 'ok' | 'warning' | 'failed';
  readonly articles: number;
  /** ISO 8601; by its list, else by what was stored; null where neither is dated */
  readonly newest: string | null;
  /** by the dates of its list, else by what came in the last four weeks; null where unknown */
  readonly perWeek: number | null;
  readonly notes: readonly string[];
  /** what became of its claims, as stored; null where nothing was compared or the store could not be asked */
  readonly record: SourceRecord | null;
}

/** What is known of one source. */
export interface Examined {
  readonly beat: string;
  readonly source: Source;
  readonly found: FoundSource | null;
  readonly refusal: Refusal | null;
  readonly activity: Activity | null;
  readonly problems: readonly ProblemRecord[];
  readonly record: SourceRecord | null;
  /** ISO 8601, UTC */
  readonly now: string;
}

const DAY = 24 * 3600 * 1000;
/** A fortnight without news is long for any outlet … */
const SILENT_DAYS = 14;
/** … except for one that is slower: then so many of its usual pauses. */
const SILENT_PAUSES = 5;
/** A busy feed shows only its last hours: a week is not counted up from less. */
const MIN_SPAN_DAYS = 0.25;
/** Days in which what was stored is counted. */
export const ACTIVITY_DAYS = 28;

export function healthOf(examined: Examined): Health {
  const { beat, source, found, refusal, problems } = examined;
  const rhythm = rhythmOf(examined);
  const wrongKind = found ? kindFault(source, found) : null;
  const silence = source.kind === 'page' || source.kind === 'file' ? null : silenceOf(rhythm, examined.now);
  const notes = [
    ...(refusal ? [`${refusal.what} (${refusal.where}). ${refusal.cure}`] : []),
    ...(wrongKind ? [wrongKind] : []),
    ...(silence ? [silence] : []),
    ...problems.map((p) => `last pass: ${p.what} (${p.where}), ${p.count} ${p.count === 1 ? 'time' : 'times'}`),
  ];
  const isEmpty = found !== null && found.kind !== 'folder' && found.articles === 0;
  const failed = refusal !== null || wrongKind !== null || isEmpty;
  return {
    beat,
    address: source.address,
    publisher: calledOf(source),
    kind: source.kind,
    state: failed ? 'failed' : notes.length > 0 ? 'warning' : 'ok',
    articles: found?.articles ?? 0,
    newest: rhythm.newest,
    perWeek: rhythm.perWeek,
    notes: isEmpty ? [...notes, 'it lists no articles'] : notes,
    record: examined.record,
  };
}

/** A site may be followed by way of its feed or its news sitemap; every other kind is what it says. */
function kindFault({ kind, address }: Source, found: FoundSource): string | null {
  if (kind === 'private' || kind === found.kind) return null;
  if (kind === 'site' && found.via !== 'address') return null;
  // A small front page looks like a single page, and the other way round; its owner knows.
  if (kind === 'page' && found.kind === 'site') return null;
  return `it is followed as ${kind}, but is a ${found.kind}: write kind: ${found.kind}${found.address === address ? '' : ` and address: ${found.address}`}`;
}

interface Rhythm {
  readonly newest: string | null;
  readonly perWeek: number | null;
}

/** A single page or file has no rhythm. */
function rhythmOf({ source, found, activity, now }: Examined): Rhythm {
  if (source.kind === 'page' || source.kind === 'file') return { newest: activity?.newest ?? null, perWeek: null };
  const dated = (found?.items ?? [])
    .filter((item) => publishedAt(item) > 0)
    .sort((a, b) => publishedAt(b) - publishedAt(a));
  const first = dated[0];
  if (!first)
    return { newest: activity?.newest ?? null, perWeek: activity ? weekly(activity.articles, ACTIVITY_DAYS) : null };
  const span = (Date.parse(now) - publishedAt(dated.at(-1)!)) / DAY;
  return { newest: first.hint!.published!, perWeek: weekly(dated.length, Math.max(span, MIN_SPAN_DAYS)) };
}

const weekly = (articles: number, days: number): number => Math.round((articles / days) * 70) / 10;

function silenceOf({ newest, perWeek }: Rhythm, now: string): string | null {
  if (!newest) return null;
  const days = (Date.parse(now) - Date.parse(newest)) / DAY;
  const usualPause = perWeek ? 7 / perWeek : 0;
  return days > Math.max(SILENT_DAYS, SILENT_PAUSES * usualPause) ? `silent for ${Math.floor(days)} days` : null;
}
