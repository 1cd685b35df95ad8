/** The page on reading: every kind of figure, time, sentence end and speaker, from the rules' own examples. */
import type { Language } from '../../src/model/index.ts';
import { germanCounterexamples, germanExamples, germanShared } from '../../src/text/de/quantity-examples.ts';
import { germanTimes } from '../../src/text/de/times.ts';
import { englishCounterexamples, englishExamples, englishShared } from '../../src/text/en/quantity-examples.ts';
import { englishTimes } from '../../src/text/en/times.ts';
import type {
  QuantityCounterexample,
  QuantityExample,
  SharedExample,
} from '../../src/text/engine/quantities/example.ts';
import type { TimeExample, TimeRule } from '../../src/text/engine/times/types.ts';
import { englishSpeakers, germanSpeakers, type SpeakerExample } from '../../src/text/quote-examples.ts';
import { englishSplits, germanSplits } from '../../src/text/sentence-examples.ts';

interface Examples {
  readonly lang: Language;
  readonly name: string;
  readonly quantities: readonly QuantityExample[];
  readonly shared: readonly SharedExample[];
  readonly not: readonly QuantityCounterexample[];
  readonly times: readonly TimeRule[];
  readonly splits: readonly string[];
  readonly speakers: readonly SpeakerExample[];
}

const LANGUAGES: readonly Examples[] = [
  {
    lang: 'de',
    name: 'German',
    quantities: germanExamples,
    shared: germanShared,
    not: germanCounterexamples,
    times: germanTimes.rules,
    splits: germanSplits,
    speakers: germanSpeakers,
  },
  {
    lang: 'en',
    name: 'English',
    quantities: englishExamples,
    shared: englishShared,
    not: englishCounterexamples,
    times: englishTimes.rules,
    splits: englishSplits,
    speakers: englishSpeakers,
  },
];

/** A cell of a table: no bar may end it. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
/** What is read stands in bold. */
const marked = (phrase: string): string => cell(phrase.replace(/\[/g, '**').replace(/\]/g, '**'));

const table = (head: string, rows: readonly string[]): string =>
  [head, head.replaceAll(/[^|]+/g, '---'), ...rows].join('\n');

function meaningOf({ value, low, high, unit, currency, comparator, vague }: QuantityExample): string {
  const amount = vague ? 'vague' : low === undefined ? (value ?? 'as written') : `${low} to ${high}`;
  return [comparator, String(amount), unit, currency].filter(Boolean).join(' ');
}

const quantityRows = (examples: readonly QuantityExample[]): string[] =>
  [...examples]
    .sort((a, b) => a.type.localeCompare(b.type))
    .map((e) => `| ${e.type} | ${cell(meaningOf(e))} | ${e.phrasings.map(marked).join('; ')} |`);

const sharedRows = (examples: readonly SharedExample[]): string[] =>
  examples.map((e) => `| ${e.values.join(', ')} ${e.unit} | ${e.phrasings.map(marked).join('; ')} |`);

const notRows = (examples: readonly QuantityCounterexample[]): string[] =>
  examples.map((e) => `| ${cell(e.why)} | ${e.phrasings.map(cell).join('; ')} |`);

const timeRow = (rule: TimeRule, e: TimeExample): string =>
  `| ${e.type} | \`${e.value}\` | ${marked(e.text)} | ${e.published ?? ''} | ${rule.name} |`;

const timeRows = (rules: readonly TimeRule[]): string[] =>
  rules.flatMap((rule) => rule.examples.map((e) => timeRow(rule, e))).sort();

const section = ({ name, quantities, shared, not, times, splits, speakers }: Examples): string => `## ${name}

### Figures

${table('| kind | value | read from |', quantityRows(quantities))}

Figures of one coordination share the unit behind the last:

${table('| values | read from |', sharedRows(shared))}

No figure is read here:

${table('| why | text |', notRows(not))}

### Times

Values are TIMEX3 (ISO-TimeML). Relative times need the day of publication and stay unresolved without it.

${table('| type | value | read from | published | rule |', timeRows(times))}

### Sentences

A bar stands where a sentence ends.

${splits.map((split) => `- ${split.replaceAll('|', '\\|')}`).join('\n')}

### Speakers

${table(
  '| text | speaker |',
  speakers.map(([text, speaker]) => `| ${cell(text)} | ${cell(speaker)} |`),
)}
`;

const LIMITS = `## Limits

**Names** in German are found by rules, lists and a trained tagger; what it was trained on, and cross-validated figures, stand in
[the weights' own page](../src/text/models/README.md). It errs most with organisations, with names that are words too, and where one
name ends and the next begins. English names are found by rules and lists alone.

**Sentences** end where a reader would end them. Against bounds that a parser once set for German Wikinews the splitter agrees in 95 of
100; of the rest most are the parser's own slips (a bound behind "The minister", or before a closing quotation mark), some are choices: a
line of a table or list is a sentence of its own here, and a blank line always ends one. Where an ellipsis or a colon ends a sentence
people differ as well.

**Figures**: ranges keep both ends, where others read the last figure only ("40 to 50 years old"); a figure glued to its unit
("180ml") is still a figure; digits inside a name ("SCP-173") are none; "and a third" behind a number is a fraction, no ordinal;
"percent of ten" is nothing. A currency by itself is told without an amount, and claims and gate pass it over.
`;

export const readingPage = (): string => `# What is read

\`quellwerk read FILE\` shows what a text says; with \`--explain\` each figure and time tells how it was derived. What is read is
always a place in the text with its meaning beside it. Vague words stay vague, ranges keep both ends, a comparator ("knapp",
"at least") stands apart from its figure. This page is made from the examples that stand beside the rules, which are their tests
too, by \`npm run docs\`.

${LANGUAGES.map(section).join('\n')}
${LIMITS}`;
