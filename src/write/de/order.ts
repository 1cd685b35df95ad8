/** Other orders of a German clause: a time or a source in front, what only adds left out. */
import type { Argument, Frame } from '../../model/index.ts';
import { isGermanLight, withoutBareDenial } from '../../text/index.ts';
import type { Clause } from '../tell/clause.ts';

const TIME =
  /^(?:am|im|seit|bis|ab|vom|in der Nacht|in der Woche|Anfang|Mitte|Ende) (?:(?:zum|auf|dem|den|ab dem|Abend des|Morgen des|Mittag des|Vormittag des|Nachmittag des|Jahr|ersten|zweiten|dritten|vierten|Quartal|Halbjahr) )*(?:\d{1,2}\. )?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|\d{4})(?: \d{4})?$/u;
/** "nach Angaben der Polizei", "laut Ministerium": whole, and nothing behind it belongs to it */
export const SOURCE =
  /^(?:nach (?:eigenen )?(?:Angaben|Ansicht|Einschätzung|Auskunft|Darstellung|Informationen|Berechnungen|Worten|Aussage)|nach (?:den|seinen|ihren) Worten|laut)(?!.*\d)(?: (?:der|des|dem|den|von|vom|aus|\p{Lu}\p{L}+s$) ?.*| \p{Lu}[\p{L}-]+)?$/u;

/** The same clause with another of its parts in front, as German allows: "Am 5. Mai sank der Pegel" for "Der Pegel sank am 5. Mai". */
export function reordered(whole: Clause): readonly Clause[] {
  // "Kündigungen soll es nicht geben" would deny something else with its object behind the verb
  const denied = withoutBareDenial(whole.frame, whole.parts);
  if (!denied) return [];
  const clause = { ...whole, parts: denied };
  const { frame, parts } = clause;
  const opening = frame.arguments[0];
  if (!clause.inner || opening?.field !== 'front' || opening.role === 'clause') return [];
  const state = opening.role === 'predicative';
  return frame.arguments.flatMap((a, i) => {
    const next = frame.arguments[i + 1];
    const attached = next?.role === 'oblique' && /^(?:von|für|des|der)$/u.test(next.preposition ?? '');
    const moves =
      a.field === 'middle' &&
      a.role === 'oblique' &&
      (SOURCE.test(parts[i]!) || (!state && (TIME.test(parts[i]!) || isGoverned(frame, a))));
    return moves && !attached ? [withFront(clause, i)] : [];
  });
}

interface Placed {
  readonly argument: Argument;
  readonly text: string;
}
/** "die Fähre | nach Ostmoor": what stands before the verb is one constituent, and moves as one. */
function asOne(front: readonly Placed[]): readonly Placed[] {
  const head = front.find(({ argument }) => argument.role === 'subject') ?? front[0];
  return head ? [{ argument: head.argument, text: front.map(({ text }) => text).join(' ') }] : [];
}

/** "verhandelt mit A über den Verkauf": it belongs to the verb, whatever stands before it. */
export const isGoverned = ({ predicate, particle = '' }: Frame, { preposition = '' }: Argument): boolean =>
  GOVERNS[preposition]?.test(`${particle}${predicate}`) ?? false;
const GOVERNS: Readonly<Record<string, RegExp>> = {
  über: /^(?:verhandeln|entscheiden|beraten|abstimmen|diskutieren|streiten)$/u,
  gegen: /^(?:demonstrieren|protestieren|ermitteln|klagen|stimmen|votieren)$/u,
  für: /^(?:zahlen|bezahlen|ausgeben|stimmen|votieren)$/u,
  mit: /^rechnen$/u,
};

/** "Nach Angaben der Stadt sank der Pegel" -> "der Pegel sank nach Angaben der Stadt": the source makes room for the subject. */
export function withSubjectFirst(clause: Clause): Clause | null {
  const { frame, parts } = clause;
  const opening = frame.arguments[0];
  const subject = frame.arguments.findIndex((a, i) => a.role === 'subject' && a.field === 'middle' && parts[i] !== '');
  if (!clause.inner || opening?.field !== 'front' || opening.role !== 'oblique' || subject < 0) return null;
  return SOURCE.test(parts[0]!) ? withFront(clause, subject) : null;
}

function withFront(clause: Clause, front: number): Clause {
  const { frame, parts } = clause;
  const all = frame.arguments.map((argument, i) => ({ argument, text: parts[i]! }));
  const lead = all[front]!;
  const before = asOne(all.filter(({ argument, text }) => argument.field === 'front' && text !== ''));
  const middle = all.filter(({ argument }, i) => argument.field === 'middle' && i !== front);
  const after = all.filter(({ argument }) => argument.field === 'after');
  const light = middle.findIndex(({ argument }) => !isGermanLight(argument));
  const cut = light < 0 ? middle.length : light;
  const subject = before.some(({ argument }) => argument.role === 'subject')
    ? 0
    : middle[cut]?.argument.role === 'subject'
      ? 1
      : 0;
  const inside = before.map((x) => ({ ...x, argument: { ...x.argument, field: 'middle' as const } }));
  // "versichert" goes back to the end of the clause
  const state = frame.arguments[0]?.role === 'predicative';
  const order = [
    { ...lead, argument: { ...lead.argument, field: 'front' as const } },
    ...middle.slice(0, cut + subject),
    ...(state ? [] : inside),
    ...middle.slice(cut + subject),
    ...(state ? inside : []),
    ...after,
  ];
  const made: Frame = { ...frame, arguments: order.map((x) => x.argument) };
  return { ...clause, frame: made, parts: order.map((x) => x.text) };
}

/** "212 Beschäftigte, von denen ...", "..., drei weniger als geplant": without it the rest says no less of itself. */
const ADDS = /^, (?:(?:von|unter) denen |(?:mehr|weniger|darunter|davon|zwei|drei|vier|fünf) |\p{Ll}+t auf )/u;

/** The clause without what hangs on it and only adds; null where nothing does. */
export function shortened(clause: Clause): Clause | null {
  const at = clause.frame.arguments.findIndex(
    (a, i) => a.role === 'clause' && a.field === 'after' && ADDS.test(clause.parts[i]!),
  );
  return at < 0 ? null : { ...clause, parts: clause.parts.with(at, '') };
}

/** "mit dem niederländischen Holzverarbeiter Van der Beek": a shorter telling names him and leaves out what he is. */
export const APPOSED =
  /(?<=(?:^| )(?:mit|von|an|bei|für|gegen|durch) )(?:dem|der|den) (?:\p{Ll}+(?:en|er) )?\p{Lu}\p{Ll}+(?:er|erin|ist|ant|konzern|gruppe|firma|unternehmen) (?=\p{Lu}\p{L}+(?:$| (?:\p{Ll}{2,3} \p{Lu}|\p{Ll})))/u;
