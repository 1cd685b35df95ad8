/** The headline promises no more than the body tells. */
import type { Localized } from '../../model/index.ts';
import { plainWords, quotedSpans } from '../quotation.ts';
import { caseOf, isUndecided } from '../rule.ts';
import { certainty } from '../rules/certainty.ts';
import { direction } from '../rules/direction.ts';
import { figure } from '../rules/figure.ts';
import { name } from '../rules/name.ts';
import { negation } from '../rules/negation.ts';
import { unit } from '../rules/unit.ts';
import { sheetOf } from '../sheet.ts';
import { sourceSet } from '../sources.ts';
import { BETWEEN, type EditionCase, type EditionExample, type EditionRule, type Line } from './case.ts';

const source = 'Die Gemeinde Hohenrain will einen Radweg bauen. Er soll 4 Kilometer lang werden.';
const sentences = [
  { text: 'Hohenrain will einen Radweg bauen.', cites: ['will einen Radweg bauen'] },
  { text: 'Er soll 4 Kilometer lang werden.', cites: ['4 Kilometer lang'] },
];
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: { headline: 'Hohenrain plant einen Radweg', sentences },
    bad: { headline: 'Hohenrain baut 40 Kilometer Radweg', sentences },
    finding: 'Die Überschrift geht über den Text hinaus: „40 Kilometer“ steht nicht im Text.',
  },
];

const RULES = [figure, unit, name, direction, negation];

export const headline: EditionRule = {
  name: 'headline',
  severity: 'block',
  about: {
    de: 'Die Überschrift verspricht nicht mehr, als der Text sagt; die ganze Überschrift einer Quelle in Anführungszeichen, mit ihrem Medium, bleibt deren Wort.',
    en: 'The headline promises no more than the text tells; the whole heading of a source in quotation marks, with its outlet, stays their word.',
  },
  examples,
  *check(of) {
    const body = of.lines.filter(
      (l) => l.section !== 'headline' && l.section !== 'sources' && l.section !== 'transparency',
    );
    const text = body.map((l) => l.sentence.text).join(BETWEEN);
    if (!text) return;
    const sources = sourceSet([{ id: of.draft.id, sheet: sheetOf({ text, lang: of.lang }, of.reader) }]);
    for (const line of of.lines) {
      if (line.section !== 'headline') continue;
      const judged = caseOf(sheetOf({ text: line.sentence.text, lang: of.lang }, of.reader), sources);
      const rules = line.sentence.kind === 'factual' ? [...RULES, certainty] : RULES;
      for (const rule of rules)
        for (const found of rule.check(judged))
          if (!isUndecided(found) && !isHeading(of, line))
            yield { line, start: found.start, end: found.end, message: beyond(found.message), cure };
    }
  },
};

/**
 * The whole heading of an article that the body cites too, in quotation marks, and who printed it: its outlet's words, which
 * readers see to be that, and the body tells of the article.
 */
function isHeading(of: EditionCase, { sentence, section }: Line): boolean {
  const [citation] = sentence.citations;
  const version = citation && of.versions.get(citation.at.article);
  if (!version) return false;
  const told = of.lines.some(
    (l) => l.section !== section && l.sentence.citations.some((c) => c.at.article === version.id),
  );
  const title = plainWords(version.title).join(' ');
  const quoted = quotedSpans(sentence.text).find(
    (q) => plainWords(sentence.text.slice(q.start, q.end)).join(' ') === title,
  );
  if (!told || !quoted) return false;
  const outlet = new Set(plainWords(version.outlet));
  const around = plainWords(sentence.text.slice(0, quoted.start) + sentence.text.slice(quoted.end));
  return around.filter((w) => !outlet.has(w)).length <= AROUND;
}
/** "..., berichtet der Bote": more words say more than who printed it. */
const AROUND = 2;

const beyond = (message: Localized): Localized => ({
  de: `Die Überschrift geht über den Text hinaus: ${ofText(message.de, OF_TEXT.de)}`,
  en: `The headline goes beyond the text: ${ofText(message.en, OF_TEXT.en)}`,
});
/** The rules speak of sources; here the article's own text is what they look in. */
const ofText = (message: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((text, [source, own]) => text.replace(source, own), message);
const OF_TEXT: Readonly<Record<keyof Localized, readonly (readonly [string, string])[]>> = {
  de: [
    ['steht in keiner Quelle', 'steht nicht im Text'],
    ['nennt keine Quelle', 'nennt der Text nicht'],
    ['in der Quelle', 'im Text'],
    ['Die Quelle', 'Der Text'],
    ['die Quelle', 'der Text'],
  ],
  en: [
    ['stands in no source', 'is not in the text'],
    ['No source names', 'The text does not name'],
    ['the source', 'the text'],
    ['The source', 'The text'],
  ],
};
const cure: Localized = {
  de: 'Die Überschrift auf das beschränken, was der Text sagt.',
  en: 'Keep the headline to what the text says.',
};
