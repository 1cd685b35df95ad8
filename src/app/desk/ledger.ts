/** The ledger of forecasts as the desk shows it. */
import type { LedgerLine, LedgerView, ResolvingInput } from '../../desk/index.ts';
import { type Hint, type LedgerEntry, trackRecords } from '../../evidence/index.ts';
import { type ArticleVersion, type ForecastId, QuellwerkError, type Span } from '../../model/index.ts';
import { loadLedger, resolveForecast } from '../ledger.ts';
import type { DeskSettings } from './settings.ts';

export async function ledgerView({ store, beats, clock }: DeskSettings): Promise<LedgerView> {
  const today = clock().slice(0, 10);
  const entries = (await Promise.all(beats().map((beat) => loadLedger(store, beat, today)))).flat();
  const ids = entries.flatMap((e) => [e.forecast.at.article, ...e.hints.map((h) => h.claim.article)]);
  const articles = new Map((await store.articles.getMany([...new Set(ids)])).map((a) => [a.id, a]));
  const records = trackRecords(entries, (e) => e.forecast.speaker?.name ?? e.outlets[0] ?? null);
  return {
    lines: entries.map((e) => lineOf(e, articles)),
    records: records.filter((r) => r.cameTrue + r.didNot + r.undecidable > 0),
  };
}

type Articles = ReadonlyMap<ArticleVersion['id'], ArticleVersion>;

const opened = (article: ArticleVersion['id'], { start, end }: Span): string =>
  `/articles/${article}?start=${start}&end=${end}#passage`;

function lineOf({ forecast, outlets, words, resolution, due, hints }: LedgerEntry, articles: Articles): LedgerLine {
  return {
    id: forecast.id,
    href: opened(forecast.at.article, forecast.at),
    words: words.replace(/\s+/g, ' '),
    lang: articles.get(forecast.at.article)?.lang ?? 'de',
    speaker: forecast.speaker?.name ?? null,
    outlets,
    said: forecast.said,
    probability: forecast.probability,
    wording: forecast.wording,
    until: forecast.horizon?.[1] ?? null,
    due,
    resolution,
    hints: hints.flatMap((hint) => hintOf(hint, articles)),
  };
}

function hintOf({ claim, outcome }: Hint, articles: Articles): LedgerLine['hints'] {
  const article = articles.get(claim.article);
  if (!article) return [];
  const words = article.text.slice(claim.sentence.start, claim.sentence.end).replace(/\s+/g, ' ');
  const { lang, outlet, published } = article;
  return [{ href: opened(claim.article, claim.sentence), words, lang: lang ?? 'de', outlet, published, outcome }];
}

/** @returns false where no beat keeps this forecast */
export async function resolved(
  { store, beats, clock }: DeskSettings,
  id: ForecastId,
  input: ResolvingInput,
): Promise<boolean> {
  try {
    await resolveForecast(store, beats(), { forecast: id, ...input, at: clock() });
    return true;
  } catch (error) {
    if (error instanceof QuellwerkError && error.code === 'no-such-forecast') return false;
    throw error;
  }
}
