/** For tests: the frame of a German sentence, written down or told again. */
import type { Frame } from '../../../model/index.ts';
import { createReader } from '../../index.ts';
import { readGermanFrame } from './index.ts';
import { type GermanOrder, tellGerman } from './tell.ts';

const reader = createReader();

export function frameIn(text: string): Frame | null {
  const reading = reader.read({ text, lang: 'de', published: '2026-03-12' });
  return readGermanFrame(text, reading, reading.sentences[0]!);
}

/** "an|kündigen perfect: subject Kolbau; object einen Neubau" */
export function written(text: string, frame: Frame): string {
  const verb = `${frame.particle ? `${frame.particle}|` : ''}${frame.predicate}`;
  const head = [
    verb,
    frame.modal,
    frame.voice === 'passive' ? 'passive' : null,
    frame.tense,
    frame.negated ? 'not' : null,
  ];
  const parts = frame.arguments.map((a) => `${a.role} ${text.slice(a.term.start, a.term.end)}`);
  return `${head.filter(Boolean).join(' ')}: ${parts.join('; ')}`;
}

export function tell(text: string, order: GermanOrder): string | null {
  const frame = frameIn(text)!;
  return tellGerman(
    frame,
    frame.arguments.map((a) => text.slice(a.term.start, a.term.end)),
    order,
  );
}
