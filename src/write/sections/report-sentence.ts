/** One sentence of a report with what a reader needs beside it: what it answers, what answers it, what it leans on. */
import type { ArticleVersionId, Claim, DraftSentence, Verdict } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { predecessor } from '../choose/runs.ts';
import { copyOf, settle, type Told, untold, wasTold } from '../choose/told.ts';
import type { Unit } from '../choose/units.ts';
import { placeOf } from '../disputes/exchanges.ts';
import { tell } from '../tell/facts.ts';

/** Null where none of its verdicts can be told so. */
export function ofUnit(m: Material, { verdicts, report: of }: Unit, told: Told): DraftSentence[] | null {
  for (const v of verdicts) {
    if (told.verdicts.has(v.id)) continue;
    const made = together(m, v, of, told) ?? ledUpTo(m, v, of, told);
    if (made) return made;
  }
  return null;
}

/** The claim of the verdict that this report makes. */
const claimIn = (m: Material, v: Verdict, of: ArticleVersionId): Claim | null =>
  m.side(v, 'for').find((c) => c.article === of) ?? null;

/** The sentence, with what it answers before it and what answers it behind it; null where one of these can't be told. */
function together(m: Material, verdict: Verdict, of: ArticleVersionId, told: Told): DraftSentence[] | null {
  const tried = copyOf(told, false);
  const said = (claim: Claim): DraftSentence[] | null => {
    if (wasTold(tried, claim)) return [];
    const sentence = ofSentence(m, claim)
      .map((v) => tell(m, v, tried, 'any', claim.article))
      .find((s) => s !== null);
    return sentence ? [sentence] : null;
  };
  const first = claimIn(m, verdict, of);
  const at = first && placeOf(first.article, first.sentence.start);
  const charges = at ? m.exchanges.answered(at) : [];
  const before = charges.length === 0 || charges.some((c) => wasTold(tried, c)) ? [] : firstOf(charges, said);
  const sentence = before && tell(m, verdict, tried, 'any', of);
  const answer = at ? m.exchanges.answer(at) : null;
  const behind = !sentence || !answer ? [] : answer.some((c) => wasTold(tried, c)) ? [] : firstOf(answer, said);
  if (!before || !sentence || !behind) return null;
  settle(told, tried);
  return [...before, sentence, ...behind];
}

/** What hangs in the air alone, behind the sentences of its source that it leans on; null where these can't be told. */
function ledUpTo(
  m: Material,
  verdict: Verdict,
  of: ArticleVersionId,
  told: Told,
  most = MOST_LEADING,
): DraftSentence[] | null {
  const lead = claimIn(m, verdict, of);
  const before = lead && most > 0 ? predecessor(m, m.sentence(lead)) : null;
  // nothing is told a second time only to lead up to more
  if (!before || !told.flowing || wasTold(told, before)) return null;
  const leaders = ofSentence(m, before);
  for (const v of leaders) {
    const { start, end } = m.sentence(before);
    const tried = untold(
      told,
      { article: before.article, start, end },
      leaders.map((x) => x.id),
    );
    const leading = together(m, v, of, tried) ?? ledUpTo(m, v, of, tried, most - 1);
    const made = leading && together(m, verdict, of, tried);
    if (!leading || !made) continue;
    settle(told, tried);
    return [...leading, ...made];
  }
  return null;
}
/** More sentences in front of the one that matters, and it is lost among them. */
export const MOST_LEADING = 2;

/** Verdicts on what a claim's sentence says, strongest first. */
const ofSentence = (m: Material, { article, sentence }: Claim): readonly Verdict[] =>
  m.verdicts.filter((v) => m.side(v, 'for').some((c) => c.article === article && c.sentence.start === sentence.start));

function firstOf<T>(list: readonly Claim[], make: (c: Claim) => T | null): T | null {
  for (const item of list) {
    const made = make(item);
    if (made !== null) return made;
  }
  return null;
}
