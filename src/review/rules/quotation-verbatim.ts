/** Words between quotation marks stand word for word in a source. */
import type { Localized, Span } from '../../model/index.ts';
import { evidenceAt } from '../align.ts';
import { plainWords, quotedSpans } from '../quotation.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import type { SourceSentence } from '../sources.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Bürgermeisterin Ilka Brandes sagte: „Wir haben die Brücke zu lange vernachlässigt.“ Die Sanierung beginnt im Mai.',
    good: 'Man habe die Brücke „zu lange vernachlässigt“, sagte Bürgermeisterin Brandes.',
    bad: 'Man habe die Brücke „viel zu lange vergessen“, sagte Bürgermeisterin Brandes.',
    finding:
      '„viel zu lange vergessen“ steht so in keiner Quelle; am nächsten kommt „Wir haben die Brücke zu lange vernachlässigt.“',
  },
  {
    lang: 'en',
    source: 'Mayor Ilka Brandes said: "We neglected the bridge for too long." Repairs start in May.',
    good: 'The town "neglected the bridge for too long", Brandes said.',
    bad: 'The town "forgot the bridge for too long", Brandes said.',
    finding:
      '“forgot the bridge for too long” stands in no source like this; closest is “We neglected the bridge for too long.”',
  },
];

/** Longer evidence is cut in the message; the finding's evidence holds it whole. */
const SHOWN = 160;

export const quotationVerbatim: SupportRule = {
  name: 'quotation-verbatim',
  severity: 'block',
  about: {
    de: 'Was in Anführungszeichen steht, muss wörtlich in einer Quelle stehen.',
    en: 'What stands in quotation marks must stand word for word in a source.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    for (const span of quotedSpans(of.draft.text)) {
      if (!of.sentences.some((s) => s.start <= span.start && span.start < s.end)) continue;
      const stands = of.verbatim.some((v) => v.start === span.start);
      if (stands && !isCutShort(of, span)) continue;
      const quotation = of.draft.text.slice(span.start, span.end);
      if (plainWords(quotation).length === 0) continue;
      if (of.foreign) yield { ...span, undecided: translated };
      else yield found(of, span, quotation);
    }
  },
};

/** „Mehr waren es“ of »Mehr waren es nicht«: the words stand there, and the word behind them denies them. */
function isCutShort(of: Case, span: Span): boolean {
  const words = plainWords(of.draft.text.slice(span.start, span.end));
  const near = words.length < FEWEST ? null : nearest(of, span);
  if (!near) return false;
  const { text } = near.sheet;
  // no pattern is made of the quotation's words where no word behind them can deny them
  BEHIND.lastIndex = near.sentence.end;
  BEHIND.test(text);
  if (!DENIAL.test(text.slice(near.sentence.start, BEHIND.lastIndex))) return false;
  const phrase = new RegExp(`(?<!\\p{L})${words.join(String.raw`[^\p{L}\p{N}]+`)}(?![\\p{L}\\p{N}])`, 'giu');
  const places = [...text.slice(near.sentence.start, near.sentence.end).matchAll(phrase)];
  return (
    places.length > 0 &&
    places.every(({ index, 0: found }) => DENIES.test(text.slice(near.sentence.start + index + found.length)))
  );
}
const FEWEST = 2;
const DENIAL = /nicht|nie|not|never/iu;
/** The first word behind a sentence. */
const BEHIND = /\s*\S*/y;
/** In the same paragraph: a heading may be printed twice. */
const DENIES = /^(?:[^\S\n]|\n(?!\n))+(?:nicht|nie|niemals|not|never)(?!\p{L}| (?:nur|only|just|mehr als)(?!\p{L}))/iu;

function found(of: Case, span: Span, quotation: string): Judgement {
  const near = nearest(of, span);
  const shown = near ? near.sheet.text.slice(near.sentence.start, near.sentence.end) : null;
  const short = shown && shown.length > SHOWN ? `${shown.slice(0, SHOWN)} …` : shown;
  return {
    start: span.start,
    end: span.end,
    message: message(quotation, short?.replace(/[„“”"]/g, '').trim() ?? null),
    cure,
    evidence: near ? [evidenceAt(near)] : [],
  };
}

function message(quotation: string, near: string | null): Localized {
  return {
    de: `„${quotation}“ steht so in keiner Quelle${near ? `; am nächsten kommt „${lastSaid(near)}“` : ''}`,
    en: `“${quotation}” stands in no source like this${near ? `; closest is “${lastSaid(near)}”` : ''}`,
  };
}

/** Behind "X sagte:" only what was said. */
const lastSaid = (sentence: string): string => sentence.replace(/^[^:]{0,80}:\s*/, '');

const translated: Localized = {
  de: 'Das Zitat steht in keiner Quelle wörtlich; aus einer anderssprachigen Quelle kann es übersetzt sein.',
  en: 'The quotation stands in no source word for word; it may be translated from a source in another language.',
};
const cure: Localized = {
  de: 'Den Wortlaut der Quelle übernehmen oder ohne Anführungszeichen wiedergeben.',
  en: 'Use the words of the source, or report them without quotation marks.',
};

function nearest(of: Case, span: Span): SourceSentence | null {
  const words = of.draft.words.filter((w) => w.start >= span.start && w.end <= span.end);
  const scores = new Map<number, number>();
  for (const word of words)
    for (const [at, alike] of of.sources.find(word))
      scores.set(at, (scores.get(at) ?? 0) + alike * of.sources.weight(word));
  const best = [...scores].sort((a, b) => b[1] - a[1])[0];
  return best ? of.sources.sentences[best[0]]! : null;
}
