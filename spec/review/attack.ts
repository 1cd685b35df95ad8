/** Attacks on the gate: paraphrases and faulty drafts on invented subjects, in rounds, and what the gate makes of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { loadWeights } from '../../src/app/weights.ts';
import { hashOf, type Language } from '../../src/model/index.ts';
import { checkText } from '../../src/review/index.ts';
import { createReader } from '../../src/text/index.ts';

/**
 * second: half of it seen while rules were written; mended: written before a round of rules, then mended by; last: run once,
 * when the rules stood; fresh: written and run before a later round of rules, on what that round was to mend; wide: ten
 * reports, run once before the round of rules that was made with them at hand; closing: run once when those rules stood; blind:
 * twenty reports, what came out at first run is kept in bench/blind.json, and a third of the drafts was held back; free: freely
 * worded drafts on classes of error named beforehand, written before their rules and run once when these stood; freer: as many
 * reports again, written and run once when the first had been used to mend them; relations: freely worded drafts in which mostly who
 * does what to whom, when and on which condition is wrong, written before a rule was read and then mended by; relations held: as many
 * reports again, first run by rules that had not seen them.
 */
export type Round =
  | 'second'
  | 'mended'
  | 'last'
  | 'fresh'
  | 'wide'
  | 'closing'
  | 'blind'
  | 'free'
  | 'freer'
  | 'ghost'
  | 'relations'
  | 'relations held';

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
  /** severity, rule and message of each finding */
  readonly findings: readonly string[];
  /**
   * in the second round every second draft of a list was first run when the rules stood; in the last all of them; in the blind
   * round the third whose outcomes nobody looked at one by one while rules were mended
   */
  readonly unseen: boolean;
}

/** Of the blind round every draft whose hash says so: nobody chose them. */
export const isHeldBack = (draft: string): boolean => Number.parseInt(hashOf(draft).slice(0, 8), 16) % 3 === 0;

const FOLDER = new URL('attack/', import.meta.url);

/** Checks every draft of the named rounds, or of all, against its subject's source. */
export function attack(rounds?: readonly Round[]): Outcome[] {
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
      if (rounds && !rounds.includes(round)) return [];
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
            unseen: round === 'last' || (round === 'second' && i % 2 === 1) || (round === 'blind' && isHeldBack(draft)),
            findings: report.findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`),
          };
        }),
      );
    });
}
