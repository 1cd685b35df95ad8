/** Amounts that a newer article names as what was said before: "statt 240 nur noch 150", "eight rather than 12". */
import { overlaps } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';

const FORMERLY = `(?:statt|anstelle von|anstatt|rather than|instead of|down from|up from|nicht mehr|zuvor|bislang|previously)(?: (?:der|den|die|the|bisher|bislang|rund|etwa|wie|geplante[nr]?|ursprünglich|an earlier|about))* `;

/** The amounts of the sentence, as written, that a newer article's sentence on the same measure names as the former ones. */
export function replacedIn(m: Material, s: SourceSentence): readonly string[] {
  const day = m.day(s.article.id);
  const own = m.claims.filter((c) => c.kind === 'figure' && c.article === s.article.id && overlaps(c.sentence, s));
  return own.flatMap((c) => {
    const amount = c.quantity && s.article.text.slice(c.quantity.start, c.quantity.end).match(/\d[\d.,]*\d|\d/u)?.[0];
    if (!amount || !c.measure) return [];
    const said = new RegExp(`${FORMERLY}[£$€]?${amount.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`, 'iu');
    const isFormer = m.claims.some(
      (n) =>
        n.kind === 'figure' &&
        n.measure?.key === c.measure!.key &&
        m.day(n.article) > day &&
        said.test(m.article(n.article).text.slice(n.sentence.start, n.sentence.end)),
    );
    return isFormer ? [amount] : [];
  });
}

export const isReplaced = (m: Material, s: SourceSentence): boolean => replacedIn(m, s).length > 0;
