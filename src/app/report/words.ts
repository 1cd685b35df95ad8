/** The words of a report on a checked draft, in the draft's language. */
import type { Language, Severity } from '../../model/index.ts';
import type { CheckReport } from './report.ts';

interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly source: string;
  readonly cure: string;
  readonly line: string;
  readonly notJudged: string;
  readonly title: string;
  readonly noSource: string;
  readonly legend: string;
  readonly clean: string;
}

export const REPORT_WORDS: Readonly<Record<Language, Words>> = {
  de: {
    severity: { block: 'sperrt', warn: 'Warnung', note: 'Hinweis' },
    source: 'Quelle',
    cure: 'Abhilfe',
    line: 'Zeile',
    notJudged: 'nicht beurteilt',
    title: 'Prüfbericht',
    noSource: 'Keine Stelle der Quellen kommt dem nahe.',
    legend: 'Farben',
    clean: 'ohne Befund',
  },
  en: {
    severity: { block: 'blocks', warn: 'warning', note: 'note' },
    source: 'Source',
    cure: 'Cure',
    line: 'line',
    notJudged: 'not judged',
    title: 'Report of the gate',
    noSource: 'No passage of the sources comes near it.',
    legend: 'Colours',
    clean: 'nothing found',
  },
};

const german = (n: number, one: string, many: string): string => (n === 1 ? one : `${n} ${many}`);

/** The verdict and the counts in one sentence, in the draft's language. */
export function summaryOf({ lang, publishable, findings, notJudged }: CheckReport): string {
  const blocking = findings.filter((f) => f.severity === 'block').length;
  const rest = findings.length - blocking;
  if (lang === 'de') {
    const others = [
      ...(rest > 0 ? [german(rest, 'ein Hinweis', 'Hinweise')] : []),
      ...(notJudged.length > 0 ? [`${german(notJudged.length, 'eine Stelle', 'Stellen')} nicht beurteilt`] : []),
    ].join(', ');
    const verdict = publishable
      ? 'Kein Befund sperrt'
      : `Abgelehnt: ${german(blocking, 'ein Befund sperrt', 'Befunde sperren')}`;
    return `${verdict}${others ? `; ${others}` : ''}.`;
  }
  const count = (n: number, one: string, many: string): string => `${n === 1 ? 'one' : n} ${n === 1 ? one : many}`;
  const others = [
    ...(rest > 0 ? [count(rest, 'remark', 'remarks')] : []),
    ...(notJudged.length > 0 ? [`${count(notJudged.length, 'passage', 'passages')} not judged`] : []),
  ].join(', ');
  const verdict = publishable ? 'Nothing blocks' : `Refused: ${count(blocking, 'finding blocks', 'findings block')}`;
  return `${verdict}${others ? `; ${others}` : ''}.`;
}
