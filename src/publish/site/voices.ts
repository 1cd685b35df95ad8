/** Who speaks, as a table names them. */
import { type Speaker, speakerName } from '../../model/index.ts';

/** Name and role; null where the text names nobody. */
export function speakerOf(speaker: Speaker | null, others: readonly string[]): string | null {
  const name = speakerName(speaker, others);
  if (name === null) return null;
  return speaker?.role && speaker.role !== name ? `${name}, ${speaker.role}` : name;
}
