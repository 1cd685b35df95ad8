/** What German denies in front with "nicht" and behind the verb with "kein". */
import type { Frame } from '../../../model/index.ts';

/**
 * "Kündigungen soll es nicht geben" denies in front what "soll es keine Kündigungen geben" denies behind the verb.
 * @returns the parts as they are where nothing is to be changed; null where the form of "kein" is not sure
 */
export function withoutBareDenial(frame: Frame, parts: readonly string[]): readonly string[] | null {
  const [opening] = frame.arguments;
  const not = frame.arguments.findIndex((a, i) => a.field === 'middle' && parts[i] === 'nicht');
  const bare = /^(?!eine )((?:\p{Ll}+e )*)(\p{Lu}[\p{L}-]+)$/u.exec(parts[0] ?? '');
  const thing = opening?.role === 'object' || (opening?.role === 'subject' && frame.predicate === 'geben');
  if (not < 0 || !bare || !thing || opening?.field !== 'front' || opening.term.entity) return parts;
  if (!/en$|(?:[Gg]ründe|[Tt]ermine|[Hh]inweise|[Bb]eweise|[Bb]elege|[Pp]läne|[Dd]etails)$/u.test(bare[2]!))
    return null;
  return parts.with(0, `keine ${bare[1]!.replaceAll(/e /gu, 'en ')}${bare[2]!}`).with(not, '');
}

/**
 * "Ein neues Datum nannte Kern nicht" denies in front what "nannte Kern kein neues Datum" denies behind the verb. Of a subject
 * only where the verb says that there is something: "ein Sprecher kam nicht" is said of one.
 * @returns the parts as they are where nothing is to be changed
 */
export function withNone(
  { predicate, particle = '', arguments: all }: Frame,
  parts: readonly string[],
): readonly string[] {
  const [opening] = all;
  const not = all.findIndex((a, i) => a.field === 'middle' && parts[i] === 'nicht');
  if (
    not < 0 ||
    opening?.field !== 'front' ||
    !/^(?:ein|eine|einen) (?!von |der |Teil |Drittel )/u.test(parts[0] ?? '')
  )
    return parts;
  const { role } = opening;
  const exists = role === 'subject' && EXISTS.test(`${particle}${predicate}`);
  if (!exists && role !== 'object' && role !== 'predicative') return parts;
  const front = parts.filter((text, i) => text !== '' && all[i]!.field === 'front').join(' ');
  return parts.map((text, i) => (i === not ? `k${front}` : all[i]!.field === 'front' ? '' : text));
}
const EXISTS =
  /^(?:geben|feststehen|stehen|vorliegen|liegen|ergeben|erfolgen|gelingen|bestehen|drohen|stattfinden|zustandekommen)$/u;
