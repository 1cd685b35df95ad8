/** The passage a sentence cites says what the sentence says, not merely some other passage. */
import { blockAt, type Localized } from '../../model/index.ts';
import { plainWords, quotedSpans } from '../quotation.ts';
import { caseOf, isUndecided } from '../rule.ts';
import { figure } from '../rules/figure.ts';
import { quotationVerbatim } from '../rules/quotation-verbatim.ts';
import { unit } from '../rules/unit.ts';
import { coverOf } from '../score.ts';
import { sheetOf } from '../sheet.ts';
import { sheetOnce } from '../sheets.ts';
import { sourceSet } from '../sources.ts';
import {
  cited,
  type EditionCase,
  type EditionExample,
  type EditionRule,
  type Line,
  type LineFound,
  refOf,
  whole,
} from './case.ts';
import { withoutOutletFigures } from './outlets.ts';

const source =
  'Die Gemeinde Hohenrain baut einen Radweg. Er wird 4 Kilometer lang.\n\nDer Bürgermeister heißt Urs Kern und ist seit 9 Jahren im Amt.';
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: { sentences: [{ text: 'Der Radweg in Hohenrain wird 4 Kilometer lang.', cites: ['4 Kilometer lang'] }] },
    bad: { sentences: [{ text: 'Der Radweg in Hohenrain wird 4 Kilometer lang.', cites: ['seit 9 Jahren im Amt'] }] },
    finding: 'Der angegebene Beleg sagt das nicht.',
  },
];

/** A paragraph that holds less than this part of a sentence's words is about something else. */
const ABOUT = 0.15;
/** Labels and cells say too little to tell what they are about. */
const SAYS = 4;
/** Words: a shorter one may only be called so. */
const QUOTES = 3;
const RULES = [figure, unit, quotationVerbatim];

export const citationSupport: EditionRule = {
  name: 'citation-support',
  severity: 'block',
  about: { de: 'Der Beleg muss den Satz tragen.', en: 'The citation must bear the sentence.' },
  examples,
  *check(of) {
    for (const line of of.factual) {
      const finding = line.sentence.citations.length > 0 ? unsupported(of, line) : null;
      if (finding) yield finding;
    }
  },
};

/** Judges a sentence against the paragraphs it cites: a citation pins a phrase, its paragraph gives the context. */
function unsupported(of: EditionCase, line: Line): LineFound | null {
  const paragraphs = line.sentence.citations.flatMap((citation) => {
    const found = cited(of, citation);
    const block = found ? (blockAt(found.version, citation.at) ?? citation.at) : null;
    return found && block
      ? [
          {
            version: found.version,
            text: `${found.version.title}\n\n${found.version.text.slice(block.start, block.end)}`,
          },
        ]
      : [];
  });
  if (paragraphs.length === 0) return null;
  const sources = sourceSet(
    paragraphs.map(({ version, text }) => ({
      id: version.id,
      sheet: sheetOnce({ text, lang: version.lang ?? of.lang, published: version.published }, of.reader),
    })),
  );
  const draft = sheetOf(
    {
      text: withoutOutletFigures(line.sentence.text, of.versions.values()),
      lang: of.lang,
      published: paragraphs[0]!.version.published,
    },
    of.reader,
  );
  const judged = caseOf(draft, sources);
  const evidence = line.sentence.citations.map(refOf);
  for (const rule of RULES)
    for (const found of rule.check(judged))
      if (!isUndecided(found)) return { line, start: found.start, end: found.end, message, cure, evidence };
  const sameLanguage = paragraphs.every((p) => (p.version.lang ?? of.lang) === of.lang);
  const cover = Math.max(0, ...draft.sentences.map((s) => coverOf(judged, s)));
  const says = draft.sentences.flatMap((s) => s.words).filter((w) => w.kind === 'content').length;
  // What it quotes stands there, the rules have found: "under the headline ..." adds nothing to be borne out.
  const quotes = quotedSpans(draft.text).some((q) => plainWords(draft.text.slice(q.start, q.end)).length >= QUOTES);
  return sameLanguage && says >= SAYS && cover < ABOUT && !quotes ? { ...whole(line), message, cure, evidence } : null;
}

const message: Localized = { de: 'Der angegebene Beleg sagt das nicht.', en: 'The cited passage does not say this.' };
const cure: Localized = { de: 'Die Stelle angeben, die es sagt.', en: 'Cite the passage that says it.' };
