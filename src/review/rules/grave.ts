/** A death, an arrest, a strike: what changes everything must be told by a source in some word or other. */
import type { Localized } from '../../model/index.ts';
import { hasCue } from '../cues.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import type { SheetSentence } from '../sheet.ts';
import { toldNowhere } from '../told-nowhere.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'In der Werft von Lunden ist ein Kran umgestürzt. Der Kranführer konnte sich retten.',
    good: 'Der Kranführer rettete sich, als in der Werft von Lunden ein Kran umstürzte.',
    bad: 'In der Werft von Lunden ist ein Kran umgestürzt. Der Kranführer starb.',
    finding: '„starb“: davon sagt keine Quelle etwas.',
  },
  {
    lang: 'en',
    source: 'The director of the Lunden theatre, Edda Storm, presented the new season on Tuesday.',
    good: 'Edda Storm, the director, announced the season of the Lunden theatre.',
    bad: 'Director Edda Storm of the Lunden theatre resigned on Tuesday.',
    finding: '“resigned”: no source says anything of it.',
  },
];

export const grave: SupportRule = {
  name: 'grave',
  severity: 'block',
  about: {
    de: 'Tod, Rücktritt, Festnahme und dergleichen muss eine Quelle erzählen.',
    en: 'Deaths, resignations, arrests and the like a source must tell.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences) {
      const found = isReserved(of, sentence) ? null : toldNowhere(of, sentence, of.words.events, cure);
      if (found) yield found;
    }
  },
};

/** What is denied or left open did not happen. */
const isReserved = (of: Case, { words }: SheetSentence): boolean =>
  words.some((w) => of.words.negations.has(w.folded)) ||
  hasCue(words, of.words.negative) ||
  hasCue(words, of.words.tones.hedged);

const cure: Localized = {
  de: 'Streichen oder die Quelle angeben, die es sagt.',
  en: 'Cut it, or add the source that says so.',
};
