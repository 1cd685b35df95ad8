/** Number forms of the language, sentences left as they were, and words that make a statement certain or turn it round. */

import type { Language, Localized } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { type Pair, type PairFinding, type Side, whole } from './pair.ts';

/** „1,2“ in English, “1.2” in German; thousands („1.850“), clock times („6.40 Uhr“) and dates („18.11.“) are no decimals. */
const WRONG_FORM: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\d,.])\d{1,3},\d{1,2}(?![\d,])|\b(?:Milliarden?|Millionen|Billionen)\b/u,
  de: /(?<![\d,.])\d{1,3}\.\d{1,2}(?![\d.]| Uhr)|\b(?:billions?|millions?|trillions?)\b/u,
};
const NEGATIONS: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemand|ohne|weder)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|no|none|never|nobody|nothing|without|neither|cannot|\p{L}+n['’]t)(?!\p{L})/iu,
};
const HEDGES: Readonly<Record<Language, RegExp>> = {
  de: pattern('iu')`
    (?<!\p{L})(?:
      soll\p{L}* | will | wollen | dürfte\p{L}* | könnte\p{L}* | möglicherweise | vermutlich
      | mutmaßlich\p{L}* | voraussichtlich\p{L}* | offenbar | angeblich\p{L}* | wahrscheinlich\p{L}*
      | plan(?:t|te|ten|en) | geplant\p{L}* | erwart\p{L}* | sag(?:t|te|ten) | berichte\p{L}* | laut
      | zufolge | hätte\p{L}* | sei | seien | habe | werde
    )(?!\p{L})
  `,
  en: pattern('iu')`
    (?<!\p{L})(?:
      may | might | could | would | should | possibl\p{L}* | presum\p{L}* | alleged\p{L}*
      | reported\p{L}* | apparent\p{L}* | probab\p{L}* | likely | plan(?:s|ned|ning)? | expect\p{L}*
      | intend\p{L}* | want\p{L}* | to be | set to | is to | are to | according | said | says
      | sa(?:y|id) that | reports?
    )(?!\p{L})
  `,
};
/** Shorter ones may be names or numbers. */
const SENTENCE = 4;

const sameWords = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

export function* wording({ original, translation }: Pair): Iterable<PairFinding> {
  if (sameWords(original.text, translation.text) && original.text.split(/\s+/).length >= SENTENCE) {
    yield {
      rule: 'translation-missing',
      severity: 'block',
      ...whole(translation),
      message: { de: 'Der Satz ist nicht übersetzt.', en: 'The sentence is not translated.' },
      cure: { de: 'Übersetzen.', en: 'Translate it.' },
    };
    return;
  }
  const form = WRONG_FORM[translation.lang].exec(translation.text);
  if (form) {
    yield {
      rule: 'translation-number-form',
      severity: 'block',
      start: form.index,
      end: form.index + form[0].length,
      message: { de: `„${form[0]}“ ist keine deutsche Zahlform.`, en: `“${form[0]}” is no English number form.` },
      cure: {
        de: 'Im Deutschen mit Komma und Milliarde schreiben.',
        en: 'Write it with a point, and billion, in English.',
      },
    };
  }
  yield* presence(original, translation, NEGATIONS, 'translation-negation', {
    de: 'Nur einer der beiden Sätze verneint etwas.',
    en: 'Only one of the two sentences negates something.',
  });
  if (has(original, HEDGES) && !has(translation, HEDGES))
    yield warning('translation-modality', translation, {
      de: 'Im Original ist das berichtet, geplant oder ungewiss, hier nicht.',
      en: 'In the original this is reported, planned or uncertain; here it is not.',
    });
}

const has = ({ text, lang }: Side, words: Readonly<Record<Language, RegExp>>): boolean => words[lang].test(text);

function* presence(
  original: Side,
  translation: Side,
  list: Readonly<Record<Language, RegExp>>,
  rule: string,
  message: Localized,
): Iterable<PairFinding> {
  if (has(original, list) !== has(translation, list)) yield warning(rule, translation, message);
}

const warning = (rule: string, translation: Side, message: Localized): PairFinding => ({
  rule,
  severity: 'warn',
  ...whole(translation),
  message,
  cure: { de: 'Mit dem Original vergleichen.', en: 'Compare with the original.' },
});
