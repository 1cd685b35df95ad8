/** The article says how it was made. */
import { sentencesOf } from '../../model/index.ts';
import { type EditionExample, type EditionRule, whole } from './case.ts';

const source = 'Die Gemeinde Hohenrain baut einen Radweg.';
const sentences = [{ text: 'Hohenrain baut einen Radweg.', cites: ['baut einen Radweg'] }];
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: { sentences },
    bad: { sentences, transparency: false },
    finding: 'Dem Artikel fehlt der Abschnitt, der sagt, wie er entstanden ist.',
  },
];

export const disclosure: EditionRule = {
  name: 'disclosure',
  severity: 'block',
  about: {
    de: 'Jeder Artikel legt offen, wie er entstanden ist (Art. 50 der Verordnung (EU) 2024/1689).',
    en: 'Every article discloses how it was made (Art. 50 of Regulation (EU) 2024/1689).',
  },
  examples,
  *check(of) {
    const section = of.draft.sections.find((s) => s.kind === 'transparency');
    const line = of.lines[0];
    if (!line || (section && sentencesOf(section).length > 0)) return;
    yield {
      ...whole(line),
      message: {
        de: 'Dem Artikel fehlt der Abschnitt, der sagt, wie er entstanden ist.',
        en: 'The article lacks the section that says how it was made.',
      },
      cure: {
        de: 'Den Abschnitt „transparency“ in den Blueprint aufnehmen.',
        en: 'Add the section "transparency" to the blueprint.',
      },
    };
  },
};
