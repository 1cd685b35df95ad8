/** "soll nicht im April, sondern erst im September öffnen" in another order: "soll erst im September statt im April öffnen". */
import { decapitalise } from '../tell/letters.ts';
import type { OutletName } from './outlets.ts';

/** Parts of such a sentence: what opens, the finite verb, what it is instead of what, and the verb that closes. */
export interface Instead {
  readonly subject: string;
  readonly verb: string;
  readonly now: string;
  readonly former: string;
  readonly end: string;
}

const PHRASE = `(?:im|am|in|bis|ab|zum|zur|vor|nach|mit|bei|auf|an|erst|schon|bereits|frühestens|nur|um)(?: (?:im|am|ab|zum|zur|in|bis|Ende|Anfang|Mitte))? [^,]{2,45}?`;
const INSTEAD = new RegExp(
  String.raw`^((?:Der|Die|Das) [^,;:„“]{3,80}) (wird|werden|soll|sollen|will|wollen|kann|können) nicht (${PHRASE}), sondern (${PHRASE}) (\p{Ll}+en|\p{Ll}+ werden)\.$`,
  'u',
);

/** Null where the sentence is not of this form, or both sides are not circumstances that "statt" may join. */
export function insteadIn(text: string): Instead | null {
  const [, subject, verb, former, now, end] = INSTEAD.exec(text) ?? [];
  if (!subject || /(?<!\p{L})(?:er|sie|es|dort|dies\p{L}*|sein\p{L}*|ihr\p{L}*)(?!\p{L})/u.test(subject)) return null;
  return { subject, verb: verb!, former: former!, now: now!, end: end! };
}

/** With its attribution, verb second. @param outlet in both cases */
export const tellInstead = (
  { subject, verb, now, former, end }: Instead,
  { nominative, dative, plural }: OutletName,
): readonly string[] => [
  `Laut ${dative} ${verb} ${decapitalise(subject)} ${now} statt ${former} ${end}.`,
  `Wie ${nominative} ${plural ? 'berichten' : 'berichtet'}, ${verb} ${decapitalise(subject)} ${now} statt ${former} ${end}.`,
  `${subject} ${verb} ${now} statt ${former} ${end}, ${plural ? 'berichten' : 'berichtet'} ${nominative}.`,
];

/** As a headline. */
export const headInstead = ({ subject, verb, now, former, end }: Instead): string =>
  `${subject} ${verb} ${now} statt ${former} ${end}`;
