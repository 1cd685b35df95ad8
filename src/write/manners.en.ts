/** Ways to tell an English clause with its attribution. */
import { halvesOfEnglish, tellEnglish } from '../text/index.ts';
import type { Clause } from './clause.ts';
import { englishBody, isSaid, namesSource, speakerIn } from './cues.ts';
import type { Manner } from './manners.de.ts';
import type { Material } from './material.ts';
import { englishOutlet } from './outlets.ts';
import { capitalise } from './phrases.ts';
import type { SourceSentence } from './source-sentence.ts';

export function english(m: Material, s: SourceSentence, clause: Clause): Manner[] {
  const outlet = englishOutlet(s.article.outlet);
  const tell = (order: Parameters<typeof tellEnglish>[3]): string | null =>
    tellEnglish(clause.frame, clause.parts, clause.verb, order);
  const plain = (): string | null => tell('subject-first') ?? tell('statement');
  const form =
    (make: (told: string) => string): Manner =>
    () => {
      const told = plain();
      return told && make(told);
    };
  const within = (make: (told: string) => string): Manner => (clause.inner ? form(make) : () => null);
  const halves = halvesOfEnglish(clause.frame, clause.parts, clause.verb);
  const around = (insert: string): Manner[] =>
    halves.map(
      ([one, other]) =>
        () =>
          `${capitalise(one)}, ${insert}, ${other}.`,
    );
  if (isSaid(s, clause) && !/^(?:He|She|They|It) (?:said|added|told|says)(?!\p{L})/u.test(s.text)) {
    const who = speakerIn(m, s) ?? englishBody(s.text);
    return who
      ? [
          within((told) => `According to ${who}, ${told}, ${outlet} reports.`),
          ...around(`${outlet} reports, citing ${who}`),
          within((told) => `Citing ${who}, ${outlet} reports that ${told}.`),
        ]
      : [];
  }
  if (namesSource(s, clause))
    return [form((told) => `${capitalise(told)}, ${outlet} reports.`), ...around(`${outlet} reports`)];
  return [
    within((told) => `According to ${outlet}, ${told}.`),
    form((told) => `${capitalise(told)}, ${outlet} reports.`),
    within((told) => `${capitalise(outlet)} reports that ${told}.`),
    form((told) => `${capitalise(told)}, according to ${outlet}.`),
    ...around(`according to ${outlet}`),
    ...around(`${outlet} reports`),
  ];
}
