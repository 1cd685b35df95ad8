/** A German main clause taken apart at its finite verb, so that it can be put together in another order. */
import { type FiniteForm, irregularForm, isReportedForm, looksRegular } from './verbs.de.ts';

/** What stands before the finite verb, the verb, and the rest without the final stop. */
export interface MainClause {
  readonly front: string;
  readonly verb: string;
  /** null for regular verbs, whose infinitive is not known, and for reported forms */
  readonly form: FiniteForm | null;
  /** the verb stands in the subjunctive of reported speech */
  readonly reported: boolean;
  readonly rest: string;
  /** the front is a subordinate clause ("Obwohl ..., bleibt ...") */
  readonly frontIsClause: boolean;
  /** a comma follows the verb directly */
  readonly comma: boolean;
}

/** Fronts longer than this have lost their verb. */
const LONGEST_FRONT = 16;

const ARTICLES = /^(?:der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines)$/i;
/** Between an article and its noun these begin an extended attribute ("die am Montag gestartete Reihe"), whose verb misleads. */
const ATTRIBUTE_OPENERS =
  /^(?:am|an|auf|aus|bei|beim|durch|für|im|in|mit|nach|seit|über|um|unter|von|vom|vor|zu|zum|zur|bereits|bislang|bisher|derzeit|einst|gerade|jetzt|jüngst|kürzlich|nun|schon|zuletzt|zunächst|sich|als|wegen)$/;
export const SUBORDINATORS =
  /^(?:obwohl|weil|wenn|nachdem|bevor|falls|sobald|solange|obgleich|sofern|indem|als|da|während|seit|um)$/i;
/** Fronts whose inversion no simple rule orders. */
const UNSUITED =
  /^(?:dass|ob|wer|was|wie|wo|warum|weshalb|wann|und|oder|sowohl|weder|entweder|je|zwar|nicht|statt|ohne)$/i;

/** At the beginning of a sentence their capital is no noun's. */
const PREPOSITIONS =
  /^(?:am|an|auf|aus|bei|beim|bis|dank|durch|für|gegen|im|in|innerhalb|mit|nach|neben|ohne|rund|seit|trotz|über|um|unter|vom|von|vor|während|wegen|zu|zum|zur|zwischen|kein|keine|alle|viele|mehrere|einige|beide|jede|jeder|dieser|diese|dieses)$/i;

const core = (token: string): string => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Null where the clause is a question, has no sure finite verb in second place, or holds direct speech. */
export function mainClause(sentence: string): MainClause | null {
  if (!sentence.endsWith('.') || /[„“”"»«‚‘:;!?–—]|\.\.\.|…/u.test(sentence)) return null;
  const tokens = sentence.slice(0, -1).split(' ');
  const first = core(tokens[0]!);
  if (UNSUITED.test(first)) return null;
  if (ARTICLES.test(first) && ATTRIBUTE_OPENERS.test(core(tokens[1] ?? ''))) return null;
  const at = verbAt(tokens);
  if (at < 1) return null;
  const verb = core(tokens[at]!);
  const frontText = tokens.slice(0, at).join(' ');
  const front = frontText.replace(/,$/, '');
  if (hasVerb(front) && !SUBORDINATORS.test(first) && !front.includes(',')) return null;
  const frontIsClause = SUBORDINATORS.test(first) && frontText.endsWith(',');
  if (frontIsClause && (front.includes(',') || !endsInVerb(front))) return null;
  return {
    front,
    verb,
    form: irregularForm(verb),
    reported: isReportedForm(verb),
    rest: tokens.slice(at + 1).join(' '),
    frontIsClause,
    comma: tokens[at]!.endsWith(','),
  };
}

const hasVerb = (front: string): boolean =>
  front.split(' ').some((t) => /^(?:ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|wurden)$/.test(t));
const endsInVerb = (clause: string): boolean => {
  const last = core(clause.split(' ').at(-1)!);
  return irregularForm(last) !== null || isReportedForm(last) || /(?:t|te|en|ten)$/u.test(last);
};

/** "Während der Minister ... ausübt, kontert ..."; "Während der Reise mieden sie" has no comma with a verb behind it. */
const startsWithClause = (tokens: readonly string[]): boolean =>
  SUBORDINATORS.test(core(tokens[0]!)) &&
  tokens.some((t, i) => t.endsWith(',') && i + 1 < tokens.length && isVerb(tokens, i + 1));

/** Index of the first finite verb outside inserted clauses; -1 where none is sure. */
function verbAt(tokens: readonly string[]): number {
  let commas = 0;
  const fronted = startsWithClause(tokens);
  for (let i = 0; i < Math.min(tokens.length, LONGEST_FRONT + 1); i++) {
    const token = tokens[i]!;
    if (i > 0 && commas % 2 === 0 && isVerb(tokens, i) && !(fronted && commas === 0)) return i;
    // "Obwohl ..., bleibt ...": the comma that ends a fronted clause
    if (fronted && commas === 1 && tokens[i - 1]?.endsWith(',')) return isVerb(tokens, i) ? i : -1;
    if (token.endsWith(',')) commas++;
  }
  return -1;
}

function isVerb(tokens: readonly string[], i: number): boolean {
  const word = core(tokens[i]!);
  if (!/^\p{Ll}/u.test(tokens[i]!) || !word) return false;
  const before = tokens[i - 1]!;
  if (core(before) === 'zu' || /zu\p{L}+en$/u.test(word)) return false;
  if (isReportedForm(word)) return true;
  const nominal =
    (/^[(]?[\p{Lu}\d]/u.test(before) && !(i === 1 && (ARTICLES.test(before) || PREPOSITIONS.test(before)))) ||
    /[,)%]$/u.test(before);
  if (irregularForm(word))
    return (
      nominal ||
      !/^(?:\p{Ll}+en)$/u.test(word) ||
      /^(?:haben|werden|sind|waren|wurden|hatten|können|müssen|sollen|wollen|dürfen)$/.test(word)
    );
  return nominal && looksRegular(word);
}
