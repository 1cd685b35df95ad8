/** The gate between an approved article and its translation: each sentence against its original, in both directions. */
import { type ArticleVersion, type Draft, type Finding, type GateReport, pairsOf } from '../../model/index.ts';
import { type CheckDraftOptions, checkDraft } from '../check-draft.ts';
import { ruleDocs } from '../docs.ts';
import { dates } from './dates.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { type PairRule, sideOf } from './pair.ts';
import { quotations } from './quotations.ts';
import { wording } from './wording.ts';

const RULES: readonly PairRule[] = [figures, dates, names, quotations, wording];

/** What is asked of any edition; that the sources bear the original is proven, and their words are in another language. */
const KEPT: ReadonlySet<string> = new Set(['citation-missing', 'citation-broken', 'citation-role', 'disclosure']);

/** @throws InvalidValue when the translation does not run like its original. */
export function checkTranslation(
  translation: Draft,
  original: Draft,
  versions: readonly ArticleVersion[],
  options: CheckDraftOptions,
): GateReport {
  const off = Object.fromEntries(ruleDocs().flatMap(({ name }) => (KEPT.has(name) ? [] : [[name, 'off' as const]])));
  const edition = checkDraft(translation, versions, { ...options, rules: { ...options.rules, ...off } });
  const findings = [...edition.findings, ...between(original, translation, options)].sort(
    (a, b) => a.place.sentence - b.place.sentence || a.place.start - b.place.start,
  );
  return { ...edition, findings, notJudged: [], publishable: !findings.some((f) => f.severity === 'block') };
}

function between(original: Draft, translation: Draft, { reader, date = null }: CheckDraftOptions): Finding[] {
  return pairsOf(original, translation).flatMap((pair) => {
    const at = {
      original: sideOf(pair.original.sentence.text, original.lang, reader, date),
      translation: sideOf(pair.translation.sentence.text, translation.lang, reader, date),
    };
    return RULES.flatMap((rule) =>
      [...rule(at)].map(
        ({ rule: name, severity, start, end, message, cure }): Finding => ({
          rule: name,
          severity,
          place: { sentence: pair.translation.index, start, end },
          message: message[translation.lang],
          cure: cure[translation.lang],
          evidence: [],
        }),
      ),
    );
  });
}
