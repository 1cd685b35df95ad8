/** Who speaks, as a table names them. */
import { type Speaker, speakerName } from '../../model/index.ts';
import type { Texts } from '../texts/index.ts';

/** Name and role; "no speaker named" for somebody the text only points at; null where the outlet itself speaks. */
export function speakerOf(t: Texts, speaker: Speaker | null, others: readonly string[]): string | null {
  if (!speaker) return null;
  const name = speakerName(speaker, others);
  if (name === null) return t.unnamedSpeaker;
  return speaker.role && speaker.role !== name ? `${name}, ${speaker.role}` : name;
}
