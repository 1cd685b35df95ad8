/** Other orders of a German clause: a time or a source in front, what only adds left out. */
import type { Argument, Frame } from '../../model/index.ts';
import { isGermanLight, withoutBareDenial } from '../../text/index.ts';
import type { Clause } from '../tell/clause.ts';

const TIME =
  /^(?:am|im|seit|bis|ab|vom|in der Nacht|in der Woche|Anfang|Mitte|Ende) (?:(?:zum|auf|dem|den|ab dem|Abend des|Morgen des|Mittag des|Vormittag des|Nachmittag des|Jahr|ersten|zweiten|dritten|vierten|Quartal|Halbjahr) )*(?:\d{1,2}\. )?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|\d{4})(?: \d{4})?$/u;
/** "nach Angaben der Polizei", "laut Ministerium": whole, and nothing behind it belongs to it */
export const SOURCE =
  /^(?:nach (?:eigenen )?(?:Angaben|Ansicht|Einschätzung|Auskunft|Darstellung|Informationen|Berechnungen|Worten|Aussage)|nach (?:den|seinen|ihren) Worten|laut)(?!.*\d)(?: (?:der|des|dem|den|von|vom|aus|\p{Lu}\p{L}+s$) ?.*| \p{Lu}[\p{L}-]+)?$/u;

/**
 * "Die Anzeige hat die Staatsanwaltschaft zu den Akten gelegt", "Aus drei Bussen wurde eine Flotte": who does it to whom, or what
 * became of what, only the order of the source tells.
 */
export function keepsOrder({ frame, parts }: Clause): boolean {
  const { arguments: all, predicate, particle = '', voice, number } = frame;
  const front = all.findIndex((a, i) => a.field === 'front' && parts[i] !== '');
  const opening = all[front];
  if (!opening || voice === 'passive') return false;
  if (predicate === 'werden' && opening.role === 'oblique') return opening.preposition === 'aus';
  // "900 Tonnen erwartet Kern noch": behind its object the particle would stand alone
  if (opening.role === 'object') {
    const last = all.findLastIndex((_, i) => parts[i] !== '');
    return all[last]!.field === 'middle' && /^(?:noch|nur|erst|schon|bereits)$/u.test(parts[last]!);
  }
  const other = all.findIndex((a, i) => a.role === 'object' && a.field === 'middle' && parts[i] !== '');
  if (opening.role !== 'subject' || other < 0 || predicate === 'sein' || predicate === 'werden') return false;
  const [subject, object] = [parts[front]!, parts[other]!.replace(/^(?:wieder|nun|jetzt|auch|künftig) /u, '')];
  if (ONLY_OBJECT.test(object) || ONLY_SUBJECT.test(subject)) return false;
  if (numberOf(subject) !== null && numberOf(subject) !== number) return true;
  // "Die Leitung hat wieder Ruth Kern"
  if (HOLDS.test(`${particle}${predicate}`) && PERSON.test(object)) return true;
  if (BRINGS.test(`${particle}${predicate}`) && ABSTRACT.test(subject)) return true;
  if (!ACTS.test(object) && !CALLED.test(object)) return false;
  // "Neue Gondeln will Ruth Kern anschaffen": no name begins so, whatever was read from it
  return (
    !ACTS.test(subject) &&
    !CALLED.test(subject) &&
    (all[front]!.term.entity === undefined || BARE_ADJECTIVE.test(subject))
  );
}
const ONLY_SUBJECT = /^(?:der|ein) (?:\p{Ll}+er? )?\p{Lu}|^(?:er|sie|es|man|wir)$/iu;
const ONLY_OBJECT = /^(?:den|einen|keinen|seinen|ihren|sich) /iu;
const HOLDS = /^(?:haben|innehaben|übernehmen)$/u;
const PERSON = /^(?:Prof\. |Dr\. )*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const BRINGS = /^(?:bringen|geben|liefern|verschaffen)$/u;
const ABSTRACT =
  /^(?:die|eine|das) (?:\p{Ll}+ )?(?:Wende|Entscheidung|Klarheit|Entlastung|Gewissheit|Antwort|Lösung|Auskunft|Ergebnis|Abhilfe)$/iu;
/** "Direktorin Ruth Kern" */
const CALLED =
  /^\p{Lu}\p{L}+(?:in|er|ent|ist|ant|chef|rat|sitzende) \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const BARE_ADJECTIVE = /^\p{L}\p{Ll}+e \p{Lu}\p{Ll}+$/u;
/** Of what is surely one or several. */
const numberOf = (noun: string): 'singular' | 'plural' | null =>
  /^(?:das|eine?|keine?|jede[rs]?) /iu.test(noun)
    ? 'singular'
    : /^(?:[2-9]\d*|1\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere|viele|einige|beide) \p{L}/iu.test(
          noun,
        ) &&
        !/ (?:Millionen|Milliarden|Prozent|Euro|Tonnen|Liter|Kilometer|Meter|Hektar|Kilo\p{L}*|Gramm)(?: |$)/u.test(
          noun,
        )
      ? 'plural'
      : null;
/** Who can do what is done: an office, a court, people. */
const ACTS =
  /^(?:die|das|eine?) (?:\p{Ll}+ )?\p{L}*(?:[Aa]nwaltschaft|[Pp]olizei|[Gg]ericht|[Mm]inisterium|[Bb]ehörde|[Vv]erwaltung|[Uu]niversität|[Ss]tadt|[Gg]emeinde|[Rr]egierung|[Pp]rüfer|[Ff]irma|[Kk]ommission|[Vv]ersammlung|[Mm]ehrheit|[Ff]raktion|[Kk]ammer|[Ll]andesamt|[Aa]mt|[Uu]nternehmen|[Ll]eitung|[Dd]irektorin|[Mm]inisterin|[Rr]ätin|[Mm]eisterin|[Ss]precherin|[Cc]hefin|[Ee]rmittler|[Gg]utachter|[Ff]amilie|[Bb]ank|[Ss]tiftung)(?:$| )|^(?:Prof\. |Dr\. )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** The same clause with another of its parts in front, as German allows: "Am 5. Mai sank der Pegel" for "Der Pegel sank am 5. Mai". */
export function reordered(whole: Clause): readonly Clause[] {
  if (keepsOrder(whole)) return [];
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
    return moves && !attached && !isDayOfNoun(clause, i) ? [withFront(clause, i)] : [];
  });
}

/** "informierte am 3. Mai 2026 | über den Brand | am 1. Mai 2026": of two days the one behind a noun is the noun's. */
export function isDayOfNoun({ frame, parts }: Pick<Clause, 'frame' | 'parts'>, at: number): boolean {
  const isDay = (i: number): boolean => parts[i] !== '' && (TIME.test(parts[i]!) || OPENS_ON_DAY.test(parts[i]!));
  const before = frame.arguments[at - 1];
  const behind = parts.some((_, i) => i < at && isDay(i)) ? /^(?:oblique|object)$/u : /^oblique$/u;
  const hangs = before?.field === 'middle' && behind.test(before.role) && !isDay(at - 1);
  return isDay(at) && hangs && parts.some((_, i) => i !== at && isDay(i));
}
const OPENS_ON_DAY = /^(?:am|seit dem|in der Nacht zum) (?:\p{Lu}\p{L}+ des )?\d{1,2}\. \p{Lu}/iu;

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
  if (keepsOrder(clause) || !SOURCE.test(parts[0]!)) return null;
  return withYearFirst(clause, subject) ?? withFront(clause, subject);
}

/** "machte die Abteilung 2025 Verlust": the year belongs to the verb and goes in front alone; "der Haushalt 2026" stays whole. */
function withYearFirst(clause: Clause, subject: number): Clause | null {
  const { frame, parts } = clause;
  const [, noun, year] = /^(.*\p{L}) ((?:19|20)\d\d)$/u.exec(parts[subject]!) ?? [];
  if (!noun || !year || BEARS_YEAR.test(noun)) return null;
  const own: Argument = { ...frame.arguments[subject]!, role: 'adverbial' };
  const split = <T>(all: readonly T[], ...by: readonly T[]): T[] => [
    ...all.slice(0, subject),
    ...by,
    ...all.slice(subject + 1),
  ];
  const made: Frame = { ...frame, arguments: split(frame.arguments, frame.arguments[subject]!, own) };
  return withFront({ ...clause, frame: made, parts: split(parts, noun, year) }, subject + 1);
}
const BEARS_YEAR =
  /(?:[Hh]aushalt|[Ee]tat|[Bb]udget|[Pp]lan|[Jj]ahrgang|WM|EM|[Mm]eisterschaft|[Ww]ahl|[Ff]estival|[Ff]est|[Mm]esse|[Ss]chau|[Ss]aison|[Bb]ilanz|[Bb]ericht|[Pp]rogramm|[Tt]ag|[Tt]age|[Ss]piele|[Pp]reis|[Pp]akt|[Aa]genda|[Zz]iel|[Ss]trategie|[Kk]onzept|[Gg]ipfel|[Kk]onferenz|[Gg]esetz|[Ss]ommer|[Ww]inter|[Hh]erbst|[Ff]rühjahr)$/u;

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
