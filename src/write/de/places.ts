/** German clauses whose parts stand in places other than they were read in. */
import type { Argument, Frame } from '../../model/index.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';

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
