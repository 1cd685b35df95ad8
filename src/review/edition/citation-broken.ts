/** A citation's passage still says what it said when it was cited. */
import { hashOf } from '../../model/index.ts';
import { cited, type EditionExample, type EditionRule, refOf, whole } from './case.ts';

const source = 'Die Gemeinde Hohenrain baut einen Radweg. Er wird 4 Kilometer lang.';
const told = [{ text: 'Der Radweg in Hohenrain wird 4 Kilometer lang.', cites: ['4 Kilometer lang'] }];
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: { sentences: told },
    bad: { sentences: told, changed: true },
    finding: 'Die zitierte Stelle in „Bote“ lautet nicht mehr wie belegt.',
  },
];

export const citationBroken: EditionRule = {
  name: 'citation-broken',
  severity: 'block',
  about: { de: 'Die belegte Stelle muss unverändert dastehen.', en: 'The cited passage must stand unchanged.' },
  examples,
  *check(of) {
    for (const line of of.lines) {
      for (const citation of line.sentence.citations) {
        const found = cited(of, citation);
        if (found && hashOf(found.text) === citation.passageHash) continue;
        const outlet = found?.version.outlet ?? citation.at.article;
        yield {
          ...whole(line),
          message: {
            de: found
              ? `Die zitierte Stelle in „${outlet}“ lautet nicht mehr wie belegt.`
              : `Die zitierte Fassung ${outlet} liegt nicht vor.`,
            en: found
              ? `The cited passage in “${outlet}” no longer reads as cited.`
              : `The cited version ${outlet} is not at hand.`,
          },
          cure: {
            de: 'Den Satz an der heutigen Fassung neu belegen.',
            en: 'Cite the sentence anew from the present version.',
          },
          evidence: found ? [refOf(citation)] : [],
        };
      }
    }
  },
};
