/** What the sources dispute is told as disputed. */

import type { Localized, Verdict } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { hasCue } from '../cues.ts';
import { gateWords } from '../lexicon/index.ts';
import { sheetOnce } from '../sheets.ts';
import { tellsAttitude } from './attitude.ts';
import { type EditionCase, type EditionExample, type EditionRule, type Line, whole } from './case.ts';
import { evidenceOf, isAttributed, sidesCited, tellsValue, verdictsOf } from './verdicts.ts';

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
        {
          text: 'Die Gemeinde nennt für den Radweg 2 Millionen Euro, die Bürgerinitiative dagegen 3 Millionen Euro.',
          cites: conflict,
        },
      ],
    },
    bad: { conflict, sentences: [{ text: 'Der Radweg kostet 2 Millionen Euro.', cites: ['2 Millionen Euro'] }] },
    finding: 'Die Quellen widersprechen sich hier, der Satz nennt nur eine Seite.',
  },
  {
    lang: 'de',
    source,
    good: {
      conflict,
      sentences: [
        { text: 'Die Gemeinde will einen Radweg bezahlen.', cites: ['2 Millionen Euro'] },
        { text: 'Auf 3 Millionen Euro kommt die Bürgerinitiative, die Gemeinde auf 2 Millionen.', cites: conflict },
      ],
    },
    bad: {
      conflict,
      sentences: [{ text: 'Für den Radweg sind 3 Millionen Euro fällig.', cites: ['3 Millionen Euro'] }],
    },
    finding: 'Die Quellen widersprechen sich hier, der Satz nennt nur eine Seite.',
  },
];

export const conflicting: EditionRule = {
  name: 'conflict',
  severity: 'block',
  about: {
    de: 'Widersprechen sich die Quellen, muss der Text das sagen.',
    en: 'Where the sources contradict each other the text must say so.',
  },
  examples,
  *check(of) {
    for (const verdict of verdictsOf(of, 'conflicting')) {
      for (const line of of.factual) {
        const sides = sidesCited(line, verdict);
        if (sides.size !== 1 || SAYS_SO.test(line.sentence.text) || otherSideNear(of, line, verdict)) continue;
        if (!tellsValue(of, line, verdict)) continue;
        const other = sides.has('for') ? 'against' : 'for';
        const severity = isAttributed(of, line) || isSomebodysWord(of, line) ? ('warn' as const) : undefined;
        yield {
          ...whole(line),
          message,
          cure,
          evidence: evidenceOf(verdict, other),
          ...(severity ? { severity } : {}),
        };
      }
    }
  },
};

/** "accuses", "nach Ansicht der Bank": told as what one side says, and no more certain than that. */
function isSomebodysWord(of: EditionCase, line: Line): boolean {
  const { attributions, tones, reportedForms } = gateWords(of.lang);
  const { words } = sheetOnce({ text: line.sentence.text, lang: of.lang }, of.reader);
  return (
    tellsAttitude(line.sentence.text) ||
    hasCue(words, attributions) ||
    hasCue(words, tones.alleged) ||
    words.some((w) => reportedForms.has(w.lower))
  );
}

/** Words that tell a reader of the other side. */
export const SAYS_SO = pattern('i')`
  widerspr | bestreite | bestritt | bestritten | dementier
  | (?:weist|weisen|wies|wiesen)\b.*\b(?:zurück|von sich) | \bden(?:y|ies|ied)\b | \breject
  | \bdismiss | \binsist | dagegen | hingegen | andere quellen | umstritten | uneins | strittig
  | streite[nt] | aussage gegen aussage
  | (?:zwei|mehrere|verschiedene) (?:ansichten|darstellungen|versionen) | gehen auseinander
  | in dispute | (?:two|several) (?:views|accounts|versions) | abweichend | unterschiedlich
  | contradict | disput | conflict | by contrast | others? (?:say|put|report) | whereas
`;

/** A sentence of the same section cites the other side. */
function otherSideNear(of: EditionCase, line: Line, verdict: Verdict): boolean {
  const own = sidesCited(line, verdict);
  return of.lines.some((l) => l.part === line.part && [...sidesCited(l, verdict)].some((side) => !own.has(side)));
}

const message: Localized = {
  de: 'Die Quellen widersprechen sich hier, der Satz nennt nur eine Seite.',
  en: 'The sources contradict each other here; the sentence gives one side only.',
};
const cure: Localized = {
  de: 'Beide Angaben mit ihren Urhebern nennen.',
  en: 'Give both accounts, each with its origin.',
};
