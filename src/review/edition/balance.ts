/** A contested question is told with both its sides somewhere in the article. */
import { type EditionExample, type EditionRule, whole } from './case.ts';
import { evidenceOf, sidesCited, verdictsOf } from './verdicts.ts';

const source =
  'Der Radweg kostet nach Angaben der Gemeinde 2 Millionen Euro. Die Bürgerinitiative rechnet mit 3 Millionen Euro.';
const conflict = ['2 Millionen Euro', '3 Millionen Euro'];
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: {
      conflict,
      sentences: [
        { text: 'Die Gemeinde nennt für den Radweg 2 Millionen Euro.', cites: ['2 Millionen Euro'] },
        { text: 'Die Bürgerinitiative rechnet dagegen mit 3 Millionen Euro.', cites: ['3 Millionen Euro'] },
      ],
    },
    bad: {
      conflict,
      sentences: [
        { text: 'Umstritten ist der Radweg: Die Gemeinde nennt 2 Millionen Euro.', cites: ['2 Millionen Euro'] },
      ],
    },
    finding: 'Von dieser strittigen Frage erzählt der Artikel nur eine Seite.',
  },
];

export const balance: EditionRule = {
  name: 'balance',
  severity: 'warn',
  about: { de: 'Strittiges wird mit beiden Seiten erzählt.', en: 'What is contested is told with both sides.' },
  examples,
  *check(of) {
    for (const verdict of verdictsOf(of, 'conflicting')) {
      const told = of.factual
        .map((line) => ({ line, sides: sidesCited(line, verdict) }))
        .filter((t) => t.sides.size > 0);
      const sides = new Set(told.flatMap((t) => [...t.sides]));
      const first = told[0];
      if (!first || sides.size !== 1) continue;
      yield {
        ...whole(first.line),
        message: {
          de: 'Von dieser strittigen Frage erzählt der Artikel nur eine Seite.',
          en: 'Of this contested question the article tells one side only.',
        },
        cure: { de: 'Auch die andere Seite anführen.', en: 'Add the other side.' },
        evidence: evidenceOf(verdict, sides.has('for') ? 'against' : 'for'),
      };
    }
  },
};
