/** Lines of the list of sources: outlet, title, date, language and how the text was made. */
import type { Material } from '../choose/material.ts';
import { innerMarks, oneTitle } from '../tell/passages.ts';
import { dateIn } from '../tell/time.ts';

export function sourceLines(m: Material): readonly string[] {
  const lines = m.articles.map((a) => {
    const made = a.aiDisclosure && m.phrases.machineMade(a.aiDisclosure.kind, a.aiDisclosure.humanReviewed);
    const title = oneTitle(a.title);
    return m.phrases.sourceLine({
      outlet: a.outlet,
      title: title ? innerMarks(title, m.lang) : null,
      date: a.published && dateIn(a.published, m.lang),
      foreign: a.lang !== null && a.lang !== m.lang,
      machineMade: made,
    });
  });
  return [...new Set(lines), ...(m.hidden > 0 ? [m.phrases.privateSources(m.hidden)] : [])];
}
