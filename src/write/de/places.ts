/** German clauses whose parts stand in places other than they were read in. */
import type { Argument, Frame } from '../../model/index.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import { isNoNoun } from '../tell/spelling.ts';

/** "40 Liter, also vier Eimer, | in den Kanal": that comma closes what stands before it, and what follows is no addition. */
export function withInsertionClosed(s: SourceSentence, frame: Frame): Frame {
  const at = frame.arguments.findIndex(
    ({ field, role, connective }, i) =>
      field === 'after' &&
      role === 'clause' &&
      connective === ',' &&
      / , (?!(?:und|oder|sowie) )[^,]+$/u.test(frame.arguments[i - 1]?.term.text ?? ''),
  );
  const found = at < 0 ? null : frame.arguments[at]!;
  const [comma, preposition] =
    (found && /^,\s*(\p{Ll}+)/u.exec(s.article.text.slice(found.term.start, found.term.end))) || [];
  if (!found || !preposition || !INTO.test(preposition)) return frame;
  const start = found.term.start + comma!.length - preposition.length;
  const { connective: _, ...rest } = found;
  const term = { ...found.term, start, text: found.term.text.replace(/^, ?/u, '') };
  const placed: Argument = { ...rest, role: 'oblique', field: 'middle', preposition, term };
  return { ...frame, arguments: frame.arguments.with(at, placed) };
}
const INTO =
  /^(?:ab|am|an|ans|auf|aufs|aus|bei|beim|durch|für|gegen|im|in|ins|mit|nach|über|um|unter|vom|von|vor|zu|zum|zur)$/u;

/** "Überregional fiel das Theater auf", "Unverändert bleiben die 3 Millionen": no noun, and so not who does it. */
export function withFrontReread(frame: Frame): Frame {
  const [front] = frame.arguments;
  const done = front?.role === 'oblique' && ABOVE_ALL.test(front.term.text) ? frame.arguments.findIndex(isSeveral) : -1;
  if (front && done > 0 && frame.number === 'singular')
    return {
      ...frame,
      arguments: frame.arguments
        .with(0, withoutPreposition(front))
        .with(done, { ...frame.arguments[done]!, role: 'object' }),
    };
  const at = frame.arguments.findIndex((a) => a.field === 'middle' && /^(?:object|predicative)$/u.test(a.role));
  const doer = frame.arguments[at];
  if (front?.role !== 'subject' || front.field !== 'front' || !doer || !isNoNoun(front.term.text)) return frame;
  if (frame.arguments.some((a, i) => i > 0 && a.role === 'subject') || !MAY_ACT.test(doer.term.text)) return frame;
  const role = LASTS.test(frame.predicate) ? 'predicative' : 'adverbial';
  const { entity: _, ...term } = front.term;
  const all = frame.arguments.with(0, { ...front, role, term }).with(at, { ...doer, role: 'subject' });
  return { ...frame, arguments: all };
}
/** "Vor allem die Steuer trifft Mieter und Eigentümer": no "vor" that governs it */
const ABOVE_ALL = /^vor allem (?:die|das|der|eine?) /iu;
const withoutPreposition = ({ preposition: _, ...front }: Argument): Argument => ({ ...front, role: 'subject' });
const isSeveral = ({ role, term }: Argument): boolean => role === 'subject' && !term.entity && SEVERAL.test(term.text);
/** Of a singular verb they are whom it is done to. */
export const SEVERAL =
  /^(?:[Dd]ie )?(?:\p{L}\p{Ll}+en? )?\p{Lu}\p{Ll}+(?:er|en|innen|leute|te) und (?:die )?(?:\p{Ll}+en? )?\p{Lu}\p{Ll}+$/u;
const LASTS = /^(?:sein|bleiben|werden|scheinen|gelten)$/u;
const MAY_ACT = /^(?:der|die|das|eine?|\d|\p{Lu}|zwei|drei|vier|fünf|sechs|mehrere|viele|einige|alle)(?!\p{L})/u;

interface Told {
  readonly frame: Frame;
  readonly parts: readonly string[];
}

/** "belaufen sie sich auf 9 Euro" with its noun: "belaufen sich die Schulden auf 9 Euro" */
export function behindReflexive<T extends Told>(clause: T): T {
  const { frame, parts } = clause;
  const at = frame.arguments.findIndex(
    ({ role, field, term }, i) =>
      role === 'subject' &&
      field === 'middle' &&
      /^(?:er|sie|es)$/u.test(term.text) &&
      / \p{Lu}/u.test(parts[i]!) &&
      frame.arguments[i + 1]?.role === 'reflexive',
  );
  if (at < 0) return clause;
  const swapped = <X>(list: readonly X[]): readonly X[] => list.with(at, list[at + 1]!).with(at + 1, list[at]!);
  return { ...clause, frame: { ...frame, arguments: swapped(frame.arguments) }, parts: swapped(parts) };
}
