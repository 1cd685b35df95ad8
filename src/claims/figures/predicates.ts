/** Phrases that say what happens to those who are counted, or what an amount is, where no single noun names it. */
import type { Language, Span } from '../../model/index.ts';
import { bounded, type Led, led } from '../../text/index.ts';
import type { Context } from '../context.ts';
import { withoutAttributes } from './attributes.ts';

type Phrase = readonly [key: string, pattern: RegExp];

/** No nested repetition, so that the patterns stay linear. */
const phrase = (key: string, words: string): Phrase => [key, bounded(words)];

const PEOPLE: Readonly<Record<Language, readonly Phrase[]>> = {
  de: [
    phrase(
      'deaths',
      'ums leben|tot geborgen|tot aufgefunden|(?:ver)?starb(?:en)?|gestorben|verstorben|getötet|ertrunken|ertranken|verloren (?:ihr|das) leben',
    ),
    phrase('missing', 'vermisst|vermisst werden|verschollen|als vermisst'),
    phrase('injured', String.raw`(?:\p{L}{0,7})verletzt|verwundet`),
    phrase(
      'evacuated',
      String.raw`in sicherheit (?:ge)?bracht\p{L}{0,2}|in sicherheit bringen|evakuiert|(?:häuser|wohnungen|heimat|gebäude) verlassen|verließen ihre (?:häuser|wohnungen)`,
    ),
    phrase(
      'protesters',
      String.raw`beteilig(?:en|ten|t)|nahmen|teilnahmen|teilgenommen|demonstrier\p{L}{1,4}|protestier\p{L}{1,4}|gingen auf die straße|zogen durch`,
    ),
    phrase('infections', 'infiziert|erkrankt|erkrankten|angesteckt'),
    phrase('signatures', 'unterschrieben|unterzeichnet|unterschrieben haben'),
    phrase('arrests', 'festgenommen|verhaftet'),
    phrase('rescued', 'gerettet|geborgen'),
    phrase('employees', String.raw`beschäftigt\p{L}{0,2}|arbeiten|arbeiteten|angestellt|auf der lohnliste`),
    phrase('tested', 'getestet|untersucht'),
    phrase(
      'job-cuts',
      String.raw`verl(?:ieren|oren|iert|or) (?:ihren?|die|den) (?:stellen?|jobs?|arbeits(?:platz|plätze|stellen?))|gekündigt worden|wurde\p{L}? gekündigt`,
    ),
  ],
  en: [
    phrase('deaths', 'died|dead|killed|kills|killing|lost their lives|drowned|perished|claimed the lives of'),
    phrase('missing', 'missing|unaccounted for'),
    phrase('injured', 'injured|wounded|hurt'),
    phrase(
      'evacuated',
      'evacuated|moved to safety|brought to safety|(?:left|leave|fled|flee) their homes|forced from their homes',
    ),
    phrase(
      'protesters',
      'took part|taken part|demonstrated|protested|protest|march|marched|rallied|gathered to protest|attended|turned out',
    ),
    phrase('infections', 'infected|fallen ill|fell ill|people ill|sickened|tested positive'),
    phrase('signatures', 'signed'),
    phrase('arrests', 'arrested|detained'),
    phrase('rescued', 'rescued'),
    phrase('employees', 'employs?|employed|employing|work for|works for|are working|on the payroll'),
    phrase('tested', 'tested'),
    phrase('job-cuts', 'made redundant|laid off|los(?:e|t|es|ing) their jobs'),
  ],
};

const MONEY: Readonly<Record<Language, readonly Phrase[]>> = {
  de: [
    phrase('profit', 'unterm strich|unter dem strich|(?:verdient|verdiente|verdienten) (?:hat |habe )?'),
    phrase('loss', 'minus von|in den roten zahlen'),
    phrase('damage', 'schaden|schäden'),
    phrase('aid', 'soforthilfe|hilfen'),
    phrase('costs', 'nötig|erforderlich|veranschlagt|gekostet|kosten|kostet|kostete'),
  ],
  en: [phrase('profit', 'bottom line|earned|in the black'), phrase('loss', 'in the red|lost')],
};

/**
 * The state of people that a passage tells ("ums Leben gekommen" -> deaths), or null.
 * @param counted the noun of those whose state is asked for
 */
export const statePhrase = (context: Context, at: Span, counted: string | null = null): string | null =>
  firstOf(PEOPLE[context.lang], context, at, (passage) => withoutAttributes(passage, context.lang, counted));

/** What an amount of money is by its phrase ("unterm Strich" -> profit), or null. */
export const moneyPhrase = (context: Context, at: Span): string | null => firstOf(MONEY[context.lang], context, at);

/** One pattern for a whole list dismisses nearly all passages at once. */
const anyOf = (phrases: readonly Phrase[]): Led => {
  const source = phrases.map(([, pattern]) => pattern.source).join('|');
  // "schwerverletzt": what may stand before the word leads in nothing
  const cue = source.replaceAll(String.raw`(?<!\p{L})`, '').replaceAll(String.raw`(?:\p{L}{0,7})`, '');
  return led(new RegExp(source, 'iu'), new RegExp(cue, 'iu'));
};
const ANY: ReadonlyMap<readonly Phrase[], Led> = new Map(
  [PEOPLE.de, PEOPLE.en, MONEY.de, MONEY.en].map((phrases) => [phrases, anyOf(phrases)]),
);

function firstOf(
  phrases: readonly Phrase[],
  { slice, leads }: Context,
  { start, end }: Span,
  told: (passage: string) => string = (passage) => passage,
): string | null {
  if (!leads.says(ANY.get(phrases)!, start, end)) return null;
  const passage = told(slice(start, end));
  return phrases.find(([, pattern]) => pattern.test(passage))?.[0] ?? null;
}

/** Counts of people: a figure for some people takes its measure from what happens to them. */
export const PERSON_KEYS: ReadonlySet<string> = new Set(
  `people inhabitants deaths injured missing evacuated displaced rescued refugees arrests suspects hostages infections
   patients protesters strikers visitors employees jobs job-cuts unemployed members users customers students pupils
   passengers soldiers police rescuers voters respondents`
    .trim()
    .split(/\s+/),
);
/** Counts of things that go by many names for one another. */
export const THING_KEYS: ReadonlySet<string> = new Set(
  'things devices units turbines servers vehicles installations systems computing-power'.split(' '),
);
