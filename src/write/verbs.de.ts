/** Knows finite verb forms of German: which word is one, of which verb, and its form in reported speech. */
import { IRREGULAR_VERBS } from '../text/de/irregular-verbs.ts';
import { conjugate, reportedMood } from '../text/de/morphology.ts';
import { isStopWord } from '../text/index.ts';

/** A finite form of the third person. */
export interface FiniteForm {
  readonly lemma: string;
  readonly tense: 'present' | 'past';
  readonly number: 'singular' | 'plural';
}

const NUMBERS = ['singular', 'plural'] as const;
const TENSES = ['present', 'past'] as const;

/** Indicative third-person forms of all irregular verbs. The present comes last: "sollten" is rather a past. */
const FORMS: ReadonlyMap<string, FiniteForm> = new Map(
  [...IRREGULAR_VERBS.keys()].flatMap((lemma) =>
    TENSES.flatMap((tense) =>
      NUMBERS.map((number): [string, FiniteForm] => [
        conjugate(lemma, { tense, number }).finite,
        { lemma, tense, number },
      ]),
    ),
  ),
);

const FIXED_PREFIX = /^(?:über|unter|wider|durch|be|er|ver|ent|emp|zer|ge|miss|um|voll|hinter)(?=\p{L}{3})/u;

/** The irregular verb's form behind a word, also behind a fixed prefix ("erhielt", "verliert"); null for other words. */
export function irregularForm(word: string): FiniteForm | null {
  const own = FORMS.get(word);
  if (own) return own;
  const prefix = FIXED_PREFIX.exec(word)?.[0];
  const base = prefix ? FORMS.get(word.slice(prefix.length)) : undefined;
  return base && prefix && !AUXILIARIES.has(base.lemma) ? { ...base, lemma: prefix + base.lemma } : null;
}

const AUXILIARIES: ReadonlySet<string> = new Set(['sein', 'haben', 'werden']);
export const isAuxiliary = (form: FiniteForm): boolean => AUXILIARIES.has(form.lemma);
const MODALS: ReadonlySet<string> = new Set(['können', 'müssen', 'dürfen', 'sollen', 'wollen', 'mögen']);
export const isModal = (form: FiniteForm): boolean => MODALS.has(form.lemma);

/** Words that end like a regular verb and are none. */
const NO_VERBS: ReadonlySet<string> = new Set(
  `zuletzt jetzt derzeit sofort erst fast meist längst jüngst selbst nicht dort samt laut insgesamt weit oft überhaupt bekannt
  leicht gut sonst bereit direkt exakt komplett konkret weltweit bundesweit landesweit unbekannt bestimmt gesamt recht
  zunächst damit mit seit statt gesamte heute gestern morgen unten oben vorn hinten außen innen wegen gegen neben zwischen
  kürzesten ersten zweiten dritten letzten nächsten besten größten meisten beiden echt fest kalt alt halt jährlich`
    .trim()
    .split(/\s+/),
);

/** "rammte", "startet", "erwarten": looks like a regular verb's third person. Only its place can tell it from an adjective. */
export function looksRegular(word: string): boolean {
  if (!/^\p{Ll}{4,}$/u.test(word) || NO_VERBS.has(word) || isStopWord(word, 'de')) return false;
  if (
    /^(?:\p{Ll}{0,5})?ge\p{Ll}+(?:t|te|ten|en)$/u.test(word) &&
    !/^(?:geh|geb|gest[ae]|gewä|gehö|gelt|geni|gewi)/u.test(word)
  )
    return false;
  return (
    /(?:te|ten|t|en|ern|eln)$/u.test(word) && !/(?:lichen|igen|ischen|baren|samen|haften|losen|enden)$/u.test(word)
  );
}

/** Forms of the first subjunctive that no indicative shares: a sentence with one is reported speech already. */
const REPORTED: ReadonlySet<string> = new Set(
  [...IRREGULAR_VERBS.keys()]
    .flatMap((lemma) => {
      const word = conjugate(lemma, { mood: 'subjunctive1' }).finite;
      return word === conjugate(lemma, {}).finite ? [] : [word];
    })
    .concat('seien', 'hätten', 'würden', 'müssten', 'könnten', 'sollten', 'dürften'),
);
export const isReportedForm = (word: string): boolean => {
  if (REPORTED.has(word)) return true;
  const prefix = FIXED_PREFIX.exec(word)?.[0];
  return prefix !== undefined && REPORTED.has(word.slice(prefix.length)) && !irregularForm(word);
};

/** The form in reported speech with what the end of the clause gains; null where the perfect would be needed and is unsure. */
export function reported(
  form: FiniteForm,
  participleFollows: boolean,
  particle: string | null,
): { finite: string; end: string } | null {
  const { lemma, tense, number } = form;
  if (tense === 'present') return { finite: inMood(lemma, number), end: '' };
  if (isModal(form)) return null;
  if (lemma === 'haben' && participleFollows) return { finite: inMood('haben', number), end: '' };
  if (lemma === 'werden' && participleFollows) return { finite: inMood('sein', number), end: ' worden' };
  if (lemma === 'sein')
    return participleFollows
      ? { finite: inMood('sein', number), end: '' }
      : { finite: inMood('sein', number), end: ' gewesen' };
  if (lemma === 'haben' || lemma === 'werden' || EITHER_AUXILIARY.test(lemma)) return null;
  const mood = reportedMood(lemma, { tense: 'perfect', number }, particle ?? undefined);
  const group = conjugate(lemma, { tense: 'perfect', number, mood }, particle ?? undefined);
  return { finite: group.finite, end: ` ${group.end}` };
}

/** "ist gebrochen" of a dam, "hat gebrochen" of a promise: which one, the sentence's objects tell. */
const EITHER_AUXILIARY =
  /(?:brechen|fahren|ziehen|treten|stoßen|reißen|schmelzen|fliegen|biegen|scheiden|schwimmen|gehen|laufen|verderben|heilen|schlagen|stehen|liegen|sitzen)$/u;

function inMood(lemma: string, number: 'singular' | 'plural'): string {
  return conjugate(lemma, { number, mood: reportedMood(lemma, { number }) }).finite;
}
