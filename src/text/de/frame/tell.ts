/** Puts a German frame back into a sentence: in another order, tense or mood, with its verb conjugated anew. */
import type { Frame } from '../../../model/index.ts';
import type { Mood, VerbGroup } from '../../engine/grammar.ts';
import { auxiliary, conjugate, participle, reportedMood } from '../verbs.ts';
import { withNone, withoutBareDenial } from './denial.ts';
import { isState } from './states.ts';

/** How the clause stands in its new sentence. */
export type GermanOrder =
  /** "Der Damm brach am Abend": as it stood */
  | 'statement'
  /** "Laut X + brach der Damm am Abend": the verb first, behind something that takes the first place */
  | 'inverted'
  /** "X berichtet, + der Damm sei am Abend gebrochen" */
  | 'reported'
  /** "X berichtet, dass + der Damm am Abend gebrochen ist" */
  | 'that';

/**
 * The clause in that order, without capital and stop.
 * @param parts what stands for each of the frame's arguments, in their order; an empty string leaves one out
 * @param perfect whether a perfect stays one: its participle may be followed by another of the same auxiliary
 * @returns null where the form is not sure in that order
 */
export function tellGerman(
  frame: Frame,
  parts: readonly string[],
  order: GermanOrder,
  perfect: 'past' | 'kept' = 'past',
): string | null {
  const told = perfect === 'kept' || reachesNow(frame, parts) ? 'kept' : 'told';
  const field = (name: 'front' | 'middle' | 'after'): string[] =>
    parts.filter((text, i) => text !== '' && frame.arguments[i]!.field === name);
  if (order === 'inverted' || order === 'that') {
    const denied = withoutBareDenial(frame, parts);
    if (denied !== parts) return denied && tellGerman(frame, denied, order, perfect);
    if (order === 'inverted' && isBareLabel(frame, parts)) return null;
    const none = withNone(frame, parts);
    if (none !== parts) return tellGerman(frame, none, order, perfect);
  }
  const [front, middle] = [field('front'), field('middle')];
  const verbEnds =
    frame.particle || frame.modal || frame.voice === 'passive' || frame.tense === 'future' || told === 'kept';
  // "korrigierte die Zahl, von 900 auf 800": without a second part of the verb no comma divides them
  const after = field('after').map((text) =>
    verbEnds || order !== 'inverted' ? text : text.replace(/^, ?(?=von [^,]+ auf )/u, ''),
  );
  const opening = frame.arguments[0]?.field === 'front' ? frame.arguments[0].role : null;
  const clauseInFront = opening === 'clause';
  // "Einen Gewinn stellte Ferchau in Aussicht": without the verb behind it an object in front reads as the subject.
  const objectInFront = opening === 'object' || opening === 'dative';
  switch (order) {
    case 'statement': {
      const verb = groupOf(frame, told);
      // with nothing left in front the clause would read as a question
      return verb && front.length > 0 ? woven([...front, verb.finite, ...middle, verb.end, ...after]) : null;
    }
    case 'inverted': {
      const verb = groupOf(frame, told);
      if (!verb) return null;
      if (clauseInFront)
        return woven([verb.finite, ...announced(frame, middle), verb.end, ...after, `, ${front.join(' ')}`]);
      if (opening === 'predicative')
        return middle.length + after.length > 0
          ? woven([verb.finite, ...beforeContrast(middle, [...front, verb.end]), ...after])
          : null;
      const { first, rest } = behindVerb(frame, parts, front);
      return woven([verb.finite, ...first, ...rest, verb.end, ...after]);
    }
    case 'reported': {
      const verb = groupOf(frame, 'reported');
      return verb && front.length > 0 && !clauseInFront && !objectInFront
        ? woven([...front, verb.finite, ...middle, verb.end, ...after])
        : null;
    }
    case 'that': {
      const verb = groupOf(frame, told);
      if (!verb) return null;
      // "dass er bis 2031 gilt, zwei Jahre länger als geplant": an insertion that goes on behind the verb
      if (/^als /u.test(after[0] ?? '') && OPEN_INSERTION.test(middle.at(-1) ?? '')) return null;
      if (clauseInFront) return woven([...announced(frame, middle), verb.closed, ...after, `, ${front.join(' ')}`]);
      if (opening === 'predicative')
        return middle.length + after.length > 0
          ? woven([...beforeContrast(middle, [...front, verb.closed]), ...after])
          : null;
      if (opening !== 'object' && !(opening === 'oblique' || opening === 'adverbial'))
        return woven([...front, ...middle, verb.closed, ...after]);
      // "dass der Bericht offen lässt, wer es wusste"
      if (opening === 'adverbial' && isState(parts[0]!)) return woven([...middle, ...front, verb.closed, ...after]);
      // "dass die Stadt zu den Kosten nichts sagt": pronouns stand first, then a definite subject
      const { first, rest } = behindVerb(frame, parts, front);
      return opening !== 'object' || first.length > 0 ? woven([...first, ...rest, verb.closed, ...after]) : null;
    }
  }
}

/** "sind 13 Bahnen gerissen, nicht elf wie zuvor": what is set against the last part stands behind the verb. */
function beforeContrast(middle: readonly string[], end: readonly string[]): readonly string[] {
  const at = middle.findIndex((part) => CONTRAST.test(part));
  const found = at < 0 ? null : CONTRAST.exec(middle[at]!);
  return found
    ? [
        ...middle.slice(0, at),
        middle[at]!.slice(0, found.index),
        ...end,
        [found[0] + middle[at]!.slice(found.index + found[0].length), ...middle.slice(at + 1)].join(' '),
      ]
    : [...middle, ...end];
}
const CONTRAST = /\s*, (?:und )?(?:nicht|statt|anstatt) /u;

/** "Grund sind ausgefallene Züge": a noun without article that names what follows stays in front. */
const isBareLabel = (frame: Frame, parts: readonly string[]): boolean =>
  frame.predicate === 'sein' &&
  frame.arguments[0]?.field === 'front' &&
  /^\p{Lu}[\p{L}-]+$/u.test(parts[0] ?? '') &&
  LABEL.test(parts[0]!);
const LABEL =
  /(?:[Gg]rund|[Gg]rundlage|[Uu]rsache|[Aa]nlass|[Aa]uslöser|[Hh]intergrund|[Zz]iel|[Ff]olge|[Vv]oraussetzung|[Bb]edingung)$/u;

/** "hält sie es für unredlich, dass ...": what the clause behind the comma says is announced. */
const announced = ({ predicate, particle }: Frame, middle: readonly string[]): readonly string[] => {
  const at = middle.findIndex((part) => /^für /u.test(part));
  return predicate === 'halten' && !particle && at >= 0 && !middle.includes('es')
    ? [...middle.slice(0, at), 'es', ...middle.slice(at)]
    : middle;
};

/** Pronouns keep to the verb, then the subject, then what stood in front. */
function behindVerb(
  frame: Frame,
  parts: readonly string[],
  front: readonly string[],
): { first: readonly string[]; rest: readonly string[] } {
  const isKept = (a: Frame['arguments'][number], i: number): boolean => a.field === 'middle' && parts[i] !== '';
  const inMiddle = frame.arguments.filter(isKept);
  const middle = parts.filter((_, i) => isKept(frame.arguments[i]!, i));
  const light = lightOf(frame, parts);
  // "fließen dem Unternehmen 200 Millionen zu": who gets something keeps to the verb, before what is new.
  const opening = frame.arguments[0]?.role;
  // "schätzte ein Gutachter den Wert": whose object stood in front is new, and the doer all the same
  const does = opening === 'object' && /^eine? \p{Lu}/iu.test(middle[light] ?? '');
  const definite = does || !INDEFINITE.test(middle[light] ?? '');
  // "nahm der Landrat sie entgegen": in front of him they would be the subject
  if (opening === 'subject' && middle.slice(0, light).some((text, i) => text === 'sie' && !inMiddle[i]!.term.entity))
    return { first: [...front, ...middle.slice(0, light)], rest: middle.slice(light) };
  // "der Beauftragte der Stadt | für Radwege": what may hang on the subject stays behind it
  const noun = / /u.test(middle[light] ?? '') && !inMiddle[light]!.term.entity && opening !== 'object';
  const next = inMiddle[light + 1];
  // "der Kreißsaal | in Ulmfeld"
  const seat = next?.preposition === 'in' && next.term.entity !== undefined;
  const attached = noun && (seat || ATTACHES.test(next?.preposition ?? ''));
  // "beträgt 400 Euro der Schaden, der ...": what a relative clause hangs on stays before it
  const carries =
    opening === 'object' &&
    inMiddle.length === light + 1 &&
    RELATIVE.test(frame.arguments.find(({ field }) => field === 'after')?.connective ?? '');
  const subject =
    !carries &&
    inMiddle[light]?.role === 'subject' &&
    opening !== 'subject' &&
    opening !== 'dative' &&
    definite &&
    !attached
      ? 1
      : 0;
  // "Es handelt sich um" -> "handelt es sich um": a pronoun stands before the reflexive
  const pronoun = frame.arguments[0]?.field === 'front' && /^(?:es|er|sie|man)$/iu.test(parts[0] ?? '');
  if (pronoun) return { first: [...front, ...middle.slice(0, light)], rest: middle.slice(light) };
  return { first: middle.slice(0, light + subject), rest: [...front, ...middle.slice(light + subject)] };
}

const RELATIVE = /^(?:der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?)$/u;
const ATTACHES = /^(?:für|gegen|über|aus|zwischen|vom)$/u;

/** How many pronouns the middle of the clause opens with. */
function lightOf(frame: Frame, parts: readonly string[]): number {
  const inMiddle = frame.arguments.filter((a, i) => a.field === 'middle' && parts[i] !== '');
  const leads = inMiddle.findIndex((a) => !isGermanLight(a));
  return leads < 0 ? inMiddle.length : leads;
}

/** What is new stands late: "gingen bislang 2.640 Anträge ein". */
const INDEFINITE =
  /^(?:(?:noch|nur|erst|schon|bereits|auch) (?=\d|rund|etwa|zwei|drei|vier|fünf|sechs|eine? ))?(?:\d|(?:rund|etwa|mehr|knapp|über|mindestens|höchstens|bis|fast|zwei|drei|vier|fünf|sechs|mehrere|einige|viele|eine?|keine?)(?!\p{L}))/iu;

/** A pronoun, which German puts right behind the finite verb: "hatte das noch anders geklungen", "dankte ihr in drei Sätzen". */
export const isGermanLight = ({ role, term }: Frame['arguments'][number]): boolean =>
  role === 'reflexive' ||
  /^(?:sich|es|er|sie|man|ihm|ihn|ihr|ihnen)$/iu.test(term.text) ||
  (role === 'subject' && /^(?:das|dies)$/iu.test(term.text));

/** The verb of the frame: told takes the simple past for a perfect, reported the subjunctive of reported speech. */
function groupOf(frame: Frame, as: 'told' | 'kept' | 'reported'): VerbGroup | null {
  const { predicate, particle, voice, number, modal } = frame;
  if (frame.mood === 'supposed') return supposed(frame);
  if (as === 'kept' && frame.anterior && voice === 'active') return pluperfect(frame);
  const tense = as === 'reported' && frame.tense === 'past' ? 'perfect' : frame.tense;
  if (modal) {
    if (frame.tense === 'past' && as === 'reported') return null;
    const verb = modalGroup(frame, as === 'reported' ? reportedMood(modal, { number }) : 'indicative');
    return verb;
  }
  // "wurde bekannt" told as "sei bekannt geworden" asks for more than the table gives.
  if (as === 'reported' && frame.tense === 'past' && predicate === 'werden' && voice === 'active') return null;
  // "ließ mitteilen": "habe mitteilen lassen", but "habe es zu Hause gelassen"
  if (as === 'reported' && tense === 'perfect' && predicate === 'lassen') return null;
  if (as === 'reported' && frame.tense === 'past' && EITHER_AUXILIARY.test(`${particle ?? ''}${predicate}`))
    return null;
  const simple = as === 'told' && tense === 'perfect' && hasSimplePast(frame) ? 'past' : tense;
  const form = { tense: simple, voice, number } as const;
  const mood = as === 'reported' ? reportedMood(predicate, form, particle) : 'indicative';
  return conjugate(predicate, { ...form, mood }, particle);
}

/** "haben inzwischen 90 Kunden gemeldet": what reaches up to now is no simple past. */
const UP_TO_NOW =
  /(?<!\p{L})(?:inzwischen|mittlerweile|bislang|bisher|seither)(?!\p{L})|^(?:, ?)?seit(?:dem)? (?!wann)/iu;
const reachesNow = ({ tense, voice, anterior, arguments: all }: Frame, parts: readonly string[]): boolean =>
  voice === 'active' &&
  (anterior
    ? // "hatte mitgeteilt, dass inzwischen ...": that reaches up to it
      parts.some((p, i) => all[i]!.role !== 'clause' && UP_TO_NOW.test(p))
    : tense === 'perfect' && parts.some((p) => UP_TO_NOW.test(p)));

/** "hat ... getan" reads well as "tat" only in some verbs; those of being and having always do. */
const hasSimplePast = ({ predicate, voice }: Frame): boolean => voice === 'passive' || predicate.length > 3;

/** "ist gebrochen" of a dam, "hat gebrochen" of a promise: which one, the sentence's objects tell. */
const EITHER_AUXILIARY =
  /(?:brechen|fahren|ziehen|treten|stoßen|reißen|schmelzen|fliegen|biegen|scheiden|schwimmen|laufen|verderben|heilen|schlagen|stehen|liegen|sitzen|rasen|rollen|starten|landen|stürzen)$/u;

/** "hatte abgenommen" */
function pluperfect({ predicate, particle, number }: Frame): VerbGroup {
  const had = conjugate(auxiliary(`${particle ?? ''}${predicate}`), { tense: 'past', number }).finite;
  const done = participle(predicate, particle ?? null);
  return { finite: had, end: done, closed: `${done} ${had}` };
}

function modalGroup({ predicate, particle, voice, number, modal, tense }: Frame, mood: Mood): VerbGroup {
  const infinitive =
    voice === 'passive' ? `${participle(predicate, particle ?? null)} werden` : `${particle ?? ''}${predicate}`;
  const { finite } = conjugate(modal!, { tense: tense === 'past' ? 'past' : 'present', number, mood });
  return { finite, end: infinitive, closed: `${infinitive} ${finite}` };
}

/** "könnte steigen", "wäre": second subjunctives stay what they are in every order. */
function supposed(frame: Frame): VerbGroup | null {
  const { predicate, particle, number, modal, voice, tense } = frame;
  if (modal) return modalGroup(frame, 'subjunctive2');
  if (tense === 'future') {
    const would = conjugate('werden', { number, mood: 'subjunctive2' }).finite;
    const infinitive =
      voice === 'passive' ? `${participle(predicate, particle ?? null)} werden` : `${particle ?? ''}${predicate}`;
    return { finite: would, end: infinitive, closed: `${infinitive} ${would}` };
  }
  return tense === 'present' ? conjugate(predicate, { tense, voice, number, mood: 'subjunctive2' }, particle) : null;
}

/** "Helfer, darunter 40 Taucher": what follows on stands behind a comma; a list with "und" needs none. */
const OPEN_INSERTION = /,\s(?!sondern\s|nicht\s|[^,]*\s(?:und|oder|sowie)\s)[^,]+$/u;

/** "die großflächige, kommerzielle Anwendung": a comma between adjectives opens nothing. */
const BETWEEN_ADJECTIVES =
  /(?<=(?<!\p{L})\p{Ll}+e[nrsm]?),(?= \p{Ll}+e[nrsm]? (?:\p{Ll}+ )?\p{Lu}| (?:am|im|vom|zum|zur|in|an|auf|bei|von|nach|seit|für|mit|aus|unter|durch|über|bis) [^,]*\p{Ll}e[nrsm]? \p{Lu}[\p{L}-]*(?:$| ))/gu;

/** Joined with single spaces; an inserted clause keeps its commas, and none is doubled or stands before the end. */
function woven(pieces: readonly string[]): string {
  const said = pieces.filter((piece) => piece !== '');
  return said
    .map((piece, i) =>
      i < said.length - 1 &&
      !/^als /u.test(said[i + 1]!) &&
      !/[“”«»"]$/u.test(piece) &&
      OPEN_INSERTION.test(piece.replaceAll(BETWEEN_ADJECTIVES, ''))
        ? `${piece},`
        : piece,
    )
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[,:])/gu, '')
    .replaceAll(/,(?:\s*,)+/gu, ',')
    .replace(/,\s*$/u, '');
}
