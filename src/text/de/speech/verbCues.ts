/** Finds German verbs of speech in a segment: finite, with their particle, in the perfect, in the passive. */

import { listed, noted, type Range, wordSet } from '../../engine/sentences/words.ts';
import { closesSegment, type Segment, type SentenceView } from '../../engine/speech/speech.ts';
import { isFiniteVerb } from './subjunctive.ts';
import { type VerbForms, verbForms } from './verbForms.ts';
import { INFINITIVE_VERBS, JUDGING_VERBS, PLAIN_SAYING_VERBS, REPORTING_VERBS, STATEMENT_VERBS } from './verbs.ts';

export interface SpeechVerb {
  readonly lemma: string;
  readonly particle: string | null;
  readonly statement: boolean;
  readonly infinitive: boolean;
  readonly reporting: boolean;
}

export interface VerbCue {
  readonly verb: SpeechVerb;
  /** the finite verb's item; the auxiliary in the perfect */
  readonly at: number;
  /** particle's or participle's item, else `at` */
  readonly end: number;
  readonly passive: boolean;
  /** the verb stands at the end of its segment with its particle attached or behind its participle */
  readonly final: boolean;
}

const verbs = new Map<string, SpeechVerb & { forms: VerbForms }>();
const finite = new Map<string, string[]>();
const joined = new Map<string, string>();
const participles = new Map<string, string>();

function register(list: string, kind: 'statement' | 'infinitive' | 'reporting'): void {
  for (const entry of listed(list)) {
    const forms = verbForms(entry);
    const known = verbs.get(forms.lemma);
    verbs.set(forms.lemma, {
      lemma: forms.lemma,
      particle: forms.particle,
      statement: kind === 'statement' || (known?.statement ?? false),
      infinitive: kind === 'infinitive' || (known?.infinitive ?? false),
      reporting: kind === 'reporting' || (known?.reporting ?? false),
      forms,
    });
  }
}
register(STATEMENT_VERBS, 'statement');
register(INFINITIVE_VERBS, 'infinitive');
register(REPORTING_VERBS, 'reporting');

for (const { lemma, forms } of verbs.values()) {
  for (const form of forms.finite)
    finite.set(
      form,
      [...(finite.get(form) ?? []), lemma].filter((l, i, all) => all.indexOf(l) === i),
    );
  for (const form of forms.joined) joined.set(form, lemma);
  participles.set(forms.participle, lemma);
}

/** Any form of a verb that takes a statement, its particle apart: "sagte", "gefragt". */
export const isFormOfSaying = (lower: string): boolean =>
  finite.has(lower) || joined.has(lower) || participles.has(lower);

const plainSaying = new Set(
  listed(PLAIN_SAYING_VERBS).flatMap((entry) => {
    const { finite: forms, participle } = verbForms(entry);
    return [...forms, participle];
  }),
);

/** A form of a verb whose only object are words, without its particle: "sagte", "gefragt", "teilte". */
export const isPlainSaying = (lower: string): boolean => plainSaying.has(lower);

const judging = new Map(
  listed(JUDGING_VERBS).flatMap((entry) => {
    const { finite: forms, lemma } = verbForms(entry);
    return forms.map((form): [string, string] => [form, lemma]);
  }),
);

/** A verb that judges, in a segment that holds a quotation. */
export function judgingCue(view: SentenceView, segment: Segment): VerbCue | null {
  for (let i = segment.from; i < segment.to; i++) {
    const lemma = judging.get(view.low[i]!);
    if (!lemma || (i > segment.from && isUpper(view, i))) continue;
    return { verb: plainVerb(lemma), at: i, end: i, passive: false, final: i === segment.to - 1 };
  }
  return null;
}

/** Behind a quotation any verb is one of speech: "„...“, strich Lea Brandt heraus". */
export function cueBehindQuotation(view: SentenceView, segment: Segment): VerbCue | null {
  const { from, to } = segment;
  const lower = view.low[from]!;
  if (from === 0 || (view.items[from - 1] ?? 0) >= 0 || isUpper(view, from) || from + 1 >= to) return null;
  if (HAVE.has(lower) || BECOME.has(lower) || BEEN.has(lower)) return null;
  if (!isFiniteVerb(lower) && !/(?:[^s]t|te|ten)$/.test(lower)) return null;
  return { verb: plainVerb(lower), at: from, end: from, passive: false, final: false };
}

const plainVerb = (lemma: string): SpeechVerb => ({
  lemma,
  particle: null,
  statement: false,
  infinitive: false,
  reporting: false,
});

const HAVE = wordSet('hat haben hatte hatten habe');
const BECOME = wordSet('wird werden wurde wurden werde');
const BEEN = wordSet('ist sind war waren sei worden');

/** The cue of a segment, or null. Separable verbs need their particle; without it the bare verb may still be one of speech. */
export function verbCue(view: SentenceView, segment: Segment): VerbCue | null {
  for (let i = segment.from; i < segment.to; i++) {
    const token = view.items[i]!;
    if (token < 0 || (i > segment.from && view.words.cap[token]) || !mayCue(view.words.spelling[token]!)) continue;
    const lower = view.low[i]!;
    const cue =
      finiteCue(view, segment, i, lower) ?? compoundCue(view, segment, i, lower) ?? finalCue(view, segment, i, lower);
    if (cue) return cue;
  }
  return null;
}

/** Whether a word may be the verb of a cue or its auxiliary: nearly none is. */
const mayCue = noted(({ small }) => isFormOfSaying(small) || HAVE.has(small) || BECOME.has(small) || BEEN.has(small));

const isUpper = (view: SentenceView, item: number): boolean => {
  const token = view.items[item]!;
  return token >= 0 && view.words.cap[token]!;
};

function finiteCue(view: SentenceView, segment: Segment, i: number, lower: string): VerbCue | null {
  const lemmas = finite.get(lower);
  if (!lemmas || isFelt(view, segment, i, lower)) return null;
  const all = lemmas.map((lemma) => verbs.get(lemma)!);
  for (const verb of all) {
    if (!verb.particle) continue;
    const at = particleAt(view, i + 1, verb.particle);
    if (at >= 0) return { verb, at: i, end: at, passive: false, final: false };
  }
  const verb = all.find((v) => !v.particle);
  if (!verb || isBareInfinitive(view, segment, i, verb, lower)) return null;
  return { verb, at: i, end: i, passive: false, final: i === segment.to - 1 && i > segment.from + 1 };
}

/** "sieht sich bestätigt", "fühlt sich bestätigt": a feeling, and nothing said. */
const isFelt = (view: SentenceView, segment: Segment, i: number, lower: string): boolean =>
  lower === 'bestätigt' && view.low.slice(segment.from, i).some((w) => FEELS.has(w));
const FEELS = wordSet('sieht sehen sah sahen sehe fühlt fühlen fühlte fühlten fühle');

/** "müssen sagen", "zu betonen": the infinitive looks like the plural. */
const isBareInfinitive = (view: SentenceView, segment: Segment, i: number, verb: SpeechVerb, lower: string): boolean =>
  lower.endsWith('n') &&
  verbs.get(verb.lemma)!.forms.infinitive === lower &&
  (view.low[i - 1] === 'zu' ||
    (i === segment.to - 1 &&
      /\b(?:kann|können|könne|könnte|will|wollen|wolle|soll|sollen|solle|sollte|muss|müssen|müsse|darf|dürfe|wird|werde|würde|möchte|möchten|ließ|lassen)\b/.test(
        view.low.slice(segment.from, i).join(' '),
      )));

/** The particle closes a segment: "teilte dem Sender mit, ...". At most 30 items on; appositions may lie between. */
function particleAt(view: SentenceView, from: number, particle: string): number {
  const limit = Math.min(view.items.length, from + 30);
  for (let i = from; i < limit; i++) {
    if (view.low[i] !== particle) continue;
    const closes = closesSegment(view, i);
    const beforeMore =
      !isUpper(view, i + 1 < view.items.length ? i + 1 : i) &&
      /^(?:und|als|wie|von|am|in|im)$/.test(view.low[i + 1] ?? '');
    if (closes || (beforeMore && particle.length > 2)) return i;
  }
  return -1;
}

function compoundCue(view: SentenceView, segment: Segment, i: number, lower: string): VerbCue | null {
  const have = HAVE.has(lower);
  const passive = BECOME.has(lower) || BEEN.has(lower);
  if (!have && !passive) return null;
  const limit = Math.min(view.items.length, i + 40);
  for (let j = i + 1; j < limit; j++) {
    const lemma = participles.get(view.low[j]!);
    if (!lemma || isUpper(view, j)) continue;
    const closes = closesSegment(view, j) || view.low[j + 1] === 'worden' || view.low[j + 1] === 'und';
    if (!closes && j < segment.to - 1) continue;
    if (BEEN.has(lower) && view.low[j + 1] !== 'worden') return null;
    return { verb: verbs.get(lemma)!, at: i, end: j, passive, final: false };
  }
  return null;
}

/** "wie X mitteilte", "nachdem er gesagt hatte". */
function finalCue(view: SentenceView, segment: Segment, i: number, lower: string): VerbCue | null {
  if (i < segment.to - 2) return null;
  const attached = joined.get(lower);
  if (attached && i === segment.to - 1)
    return { verb: verbs.get(attached)!, at: i, end: i, passive: false, final: true };
  const lemma = participles.get(lower);
  const auxiliary = view.low[i + 1] ?? '';
  if (lemma && i === segment.to - 2 && (HAVE.has(auxiliary) || BECOME.has(auxiliary)))
    return { verb: verbs.get(lemma)!, at: i, end: i + 1, passive: BECOME.has(auxiliary), final: true };
  return null;
}

export const cueRange = (cue: VerbCue): Range => ({ from: cue.at, to: cue.at + 1 });
