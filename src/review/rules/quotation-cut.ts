/** A quotation cut out of its sentence keeps the sense that the sentence gave it. */

import type { Localized, Span } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { evidenceAt } from '../align.ts';
import { plainWords, quotedSpans } from '../quotation.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import type { SourceSentence } from '../sources.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Trainer Jens Kolk sagte in Lunden: „Ich gehe der Kinder wegen, nicht weil ich gescheitert bin.“',
    good: 'Er gehe „der Kinder wegen, nicht weil ich gescheitert bin“, sagte Trainer Jens Kolk.',
    bad: 'Er gehe, „weil ich gescheitert bin“, sagte Trainer Jens Kolk.',
    finding: '„weil ich gescheitert bin“: in der Quelle steht davor „nicht“.',
  },
  {
    lang: 'en',
    source: 'Nia Orme told the board in Lunden: "I trust the builders, but trust does not hold up a roof."',
    good: '"I trust the builders, but trust does not hold up a roof," said Nia Orme.',
    bad: '"I trust the builders," said Nia Orme.',
    finding: '“I trust the builders”: in the source “but” follows.',
  },
  {
    lang: 'de',
    source: 'Nia Orme sagte: „Das stützt nicht die Behauptung, das Dach sei dicht.“ In Lunden regnete es.',
    good: '„Das stützt nicht die Behauptung, das Dach sei dicht“, sagte Nia Orme.',
    bad: '„Das Dach sei dicht“, sagte Nia Orme.',
    finding: '„Das Dach sei dicht“: in der Quelle steht davor „nicht“.',
  },
];

export const quotationCut: SupportRule = {
  name: 'quotation-cut',
  severity: 'block',
  about: {
    de: 'Ein Zitat darf nicht so gekürzt sein, dass es das Gegenteil sagt.',
    en: 'A quotation must not be cut so that it says something else.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    for (const span of quotedSpans(of.draft.text)) {
      if (!of.verbatim.some((v) => v.start === span.start)) continue;
      const found = cutIn(of, span);
      if (found) yield found;
    }
  },
};

/** Fewer words are a term the author uses. */
const FEWEST = 3;

/** Every place of the words in the sources has what turns them right before or behind; else some speaker said just that. */
function cutIn(of: Case, span: Span): Judgement | null {
  const words = plainWords(of.draft.text.slice(span.start, span.end));
  if (words.length < FEWEST) return null;
  const phrase = new RegExp(`(?<!\\p{L})${words.join(String.raw`[^\p{L}\p{N}]+`)}(?![\\p{L}\\p{N}])`, 'giu');
  const places = of.sources.sentences.flatMap((at) => {
    const text = at.sheet.text.slice(at.sentence.start, at.sentence.end);
    return [...text.matchAll(phrase)].map((m) => ({
      at,
      before: text.slice(0, m.index),
      after: text.slice(m.index + m[0].length),
    }));
  });
  const cuts = places.map((p) => cutAt(p.before, p.after));
  if (cuts.length === 0 || cuts.some((c) => c === null)) return null;
  // told in the draft's own words behind or before the quotation, it is not lost
  const around = of.sentences.find((s) => s.start <= span.start && span.start < s.end) ?? span;
  const rest = `${of.draft.text.slice(around.start, span.start)} ${of.draft.text.slice(span.end, around.end)}`;
  if (TURNS.test(rest)) return null;
  return judged(of, span, places[0]!.at, cuts[0]!);
}

interface Cut {
  readonly word: string;
  readonly side: 'before' | 'behind';
}

const TURNS =
  /(?<!\p{L})(?:nicht|kein\p{L}*|nie|aber|doch|jedoch|allerdings|not|never|but|however|yet|wenn|falls|sofern|if|unless|while)(?!\p{L})/iu;

function cutAt(before: string, after: string): Cut | null {
  const own = before.slice(Math.max(...['„', '“', '"', '»', '«', '‚'].map((mark) => before.lastIndexOf(mark))) + 1);
  const denied = /(?<!\p{L})(nicht|nie|niemals|kein\p{L}*|not|never|no)\s+$/iu.exec(own) ?? DENIED_CLAUSE.exec(own);
  if (denied) return { word: denied[1]!, side: 'before' };
  const turned = /^[,;]?\s+[–-]?\s?(aber|doch|but|wenn|falls|sofern|if|unless|provided)(?!\p{L})/iu.exec(after);
  return turned ? { word: turned[1]!, side: 'behind' } : null;
}
/** "Das passt nicht zu der Auskunft, ...": what follows is what somebody else says. */
const DENIED_CLAUSE = pattern('iu')`
  (?<!\p{L})(nicht|kein\p{L}*|not|no|never)(?!\p{L})[^.!?]*(?:
    auskunft | behauptung | aussage | vorwurf | angabe | these | gerücht | claim | statement | idea
    | notion | suggestion | report | evidence | proof | beweis | beleg
  )\p{L}*(?:\s(?:dafür|that))?(?:,?\s(?:dass|that))?,?\s+$
`;

const judged = (of: Case, span: Span, at: SourceSentence, { word, side }: Cut): Judgement => {
  const said = of.draft.text.slice(span.start, span.end).replace(/[,.]$/, '');
  return { ...span, message: message(said, word, side), cure, evidence: [evidenceAt(at)] };
};

const message = (said: string, word: string, side: Cut['side']): Localized =>
  side === 'before'
    ? {
        de: `„${said}“: in der Quelle steht davor „${word}“.`,
        en: `“${said}”: in the source “${word}” stands before it.`,
      }
    : { de: `„${said}“: in der Quelle folgt „${word}“.`, en: `“${said}”: in the source “${word}” follows.` };
const cure: Localized = {
  de: 'Das Zitat ganz wiedergeben oder in eigenen Worten sagen, was gemeint war.',
  en: 'Quote the whole, or say in your own words what was meant.',
};
