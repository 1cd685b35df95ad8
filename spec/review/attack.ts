/** Attacks on the gate: paraphrases and faulty drafts on invented subjects, in rounds, and what the gate makes of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { loadWeights } from '../../src/app/weights.ts';
import type { Language } from '../../src/model/index.ts';
import { checkText } from '../../src/review/index.ts';
import { createReader } from '../../src/text/index.ts';

/**
 * second: half of it seen while rules were written; mended: written before a round of rules, then mended by; last: run once,
 * when the rules stood; fresh: written and run before a later round of rules, on what that round was to mend; wide: ten
 * reports, run once before the round of rules that was made with them at hand; closing: run once when those rules stood.
 */
export type Round = 'second' | 'mended' | 'last' | 'fresh' | 'wide' | 'closing';

interface Subject {
  /** absent for the second */
  readonly round?: Round;
  readonly lang: Language;
  readonly published: string;
  /** who published it: a name that drafts may use */
  readonly outlet?: string;
  readonly source: string;
  /** faithful drafts, each with the form of paraphrase it tries */
  readonly good: readonly (readonly [kind: string, draft: string])[];
  /** drafts with one error each, with its kind */
  readonly bad: readonly (readonly [kind: string, draft: string])[];
}

export interface Outcome {
  readonly round: Round;
  readonly side: 'good' | 'bad';
  readonly kind: string;
  readonly draft: string;
  readonly stopped: boolean;
  readonly reported: boolean;
  /** in the second round every second draft of a list was first run when the rules stood; in the last all of them */
  readonly unseen: boolean;
}

const FOLDER = new URL('attack/', import.meta.url);

/** Checks every draft against its subject's source. */
export function attack(): Outcome[] {
  const weights = loadWeights();
  const reader = createReader(weights ? { weights } : {});
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const {
        round = 'second',
        lang,
        published,
        source,
        outlet,
        ...drafts
      }: Subject = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
      return (['good', 'bad'] as const).flatMap((side) =>
        drafts[side].map(([kind, draft], i): Outcome => {
          const report = checkText(
            { draft, lang, sources: [{ id: 's', text: source, published, ...(outlet && { about: outlet }) }] },
            reader,
          );
          return {
            round,
            side,
            kind,
            draft,
            stopped: !report.publishable,
            reported: report.publishable && report.notJudged.length > 0,
            unseen: round === 'last' || (round === 'second' && i % 2 === 1),
          };
        }),
      );
    });
}
