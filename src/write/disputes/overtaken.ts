/** What a newer report has replaced: told as a development, in the check, and never as what is so. */
import type { Claim, Verdict } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';

/** @param of only verdicts of which this holds are asked */
export const isOvertaken = (
  { verdicts }: Pick<Material, 'verdicts'>,
  { article, sentence }: Pick<Claim, 'article' | 'sentence'>,
  of: (verdict: Verdict) => boolean = () => true,
): boolean =>
  verdicts.some(
    (v) =>
      v.kind === 'superseded' &&
      of(v) &&
      v.values.some(
        (x) => x.side === 'earlier' && x.article === article && x.start < sentence.end && sentence.start < x.end,
      ),
  );
