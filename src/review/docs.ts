/** The handbook of the gate's rules, made from the very blocks that test them. */
import type { Language, Localized, Severity } from '../model/index.ts';
import { EDITION_RULES } from './edition/index.ts';
import { SUPPORT_RULES } from './rules/index.ts';

export interface RuleDoc {
  readonly name: string;
  readonly profile: 'support' | 'edition';
  readonly severity: Severity;
  readonly about: Localized;
  readonly examples: readonly {
    readonly lang: Language;
    readonly source: string;
    readonly good: string;
    readonly bad: string;
    readonly finding: string;
  }[];
}

const text = (sketch: { headline?: string; sentences: readonly { text: string }[] }): string =>
  [sketch.headline, ...sketch.sentences.map((s) => s.text)].filter(Boolean).join(' ');

/** All rules in the order in which their findings are listed, evidence rules first. */
export const ruleDocs = (): readonly RuleDoc[] => [
  ...SUPPORT_RULES.map(
    ({ name, severity, about, examples }): RuleDoc => ({
      name,
      profile: 'support',
      severity,
      about,
      examples: examples.map((e) => ({ ...e, source: e.earlier ? `${e.earlier.text} / ${e.source}` : e.source })),
    }),
  ),
  ...EDITION_RULES.map(
    ({ name, severity, about, examples }): RuleDoc => ({
      name,
      profile: 'edition',
      severity,
      about,
      examples: examples.map(({ lang, source, good, bad, finding }) => ({
        lang,
        source,
        good: text(good),
        bad: text(bad),
        finding,
      })),
    }),
  ),
];
