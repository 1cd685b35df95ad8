/** A headline that goes beyond its own text: both in the outlet's words, and nothing said of why. */
import type { DraftSentence } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { writtenTitle } from '../choose/report-title.ts';
import { printed, type Told } from '../choose/told.ts';
import { passageOf } from '../tell/quoted-side.ts';
import { dateIn } from '../tell/time.ts';

/** Left to the comparison where the passage below can't be understood alone. */
export function beyondOf(m: Material, told: Told): DraftSentence[] {
  return m.dossier.related.flatMap(({ claims, beyond }) => {
    const [title, body] = claims.map((id) => m.claims.find((c) => c.id === id));
    if (!beyond || !title || !body) return [];
    const article = m.article(title.article);
    const [heading, side] = [writtenTitle(m, article), passageOf(m, body)];
    const day = article.published && dateIn(article.published, m.lang);
    const text = heading && side && m.phrases.beyond(heading.written, side.passage, article.outlet, day);
    if (!text || m.refused.has(text)) return [];
    printed(told, text, m.lang);
    return [{ kind: 'factual', text, citations: [heading.citation, m.citation(body)] }];
  });
}
