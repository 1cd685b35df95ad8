import { expect, it } from 'vitest';
import type { Language } from '../../model/index.ts';
import { articleOf, claimsOf } from '../testing.ts';

/** What is said, what answers it, and who gives the answer; null where nothing does. */
function answered(lang: Language, text: string): readonly [charge: string, answer: string, by: string | null] | null {
  const article = articleOf(text, lang);
  const claims = claimsOf(article);
  const answer = claims.find((c) => c.answers);
  const charge = answer && claims.find((c) => c.sentence.start === answer.answers!.start);
  const words = (c: NonNullable<typeof answer>): string => article.text.slice(c.sentence.start, c.sentence.end);
  return answer && charge ? [words(charge), words(answer), answer.speaker?.name ?? null] : null;
}

type Case = readonly [lang: Language, first: string, between: string, second: string, by: string];

const RIVALS: readonly Case[] = [
  [
    'de',
    'Sie habe die Leitung bereits am 2. Februar auf den Riss hingewiesen, sagte Statikerin Pia Lohr.',
    'Werkschef Ole Brandt bestreitet das.',
    'Er habe erst am 19. April von dem Schaden erfahren.',
    'Ole Brandt',
  ],
  [
    'de',
    'Vorher habe es keinen Hinweis gegeben, sagte Bauleiter Ole Brandt.',
    'Betriebsrätin Pia Lohr sieht das anders.',
    'Mitarbeiter hätten den Riss schon Anfang Februar gemeldet.',
    'Pia Lohr',
  ],
  [
    'de',
    'Der Talbote hatte berichtet, das Gutachten sei bereits am 3. März eingegangen.',
    '',
    'Seilwerk bleibt dabei, erst am 28. März informiert worden zu sein.',
    'Seilwerk',
  ],
  [
    'en',
    'The manager had been told of the leak as early as March, inspector Pia Lohr said.',
    '',
    'Ole Brandt insists that he only learned of it in June.',
    'Ole Brandt',
  ],
  [
    'en',
    'Trustees claim that the rent has not been paid since May.',
    '',
    'Ole Brandt is adamant that every bill was settled.',
    'Ole Brandt',
  ],
];

it.each(RIVALS)('%s: %s %s %s', (lang, first, between, second, by) => {
  expect(answered(lang, [first, between, second].filter(Boolean).join(' '))).toEqual([first, second, by]);
});

const NO_RIVALS: readonly (readonly [lang: Language, why: string, text: string])[] = [
  [
    'de',
    'one party tells both',
    'Er habe schon im Februar gewarnt, sagte Ole Brandt. Allerdings habe er erst im April von dem zweiten Riss erfahren, sagte Ole Brandt.',
  ],
  [
    'de',
    'nothing sets the two against each other',
    'Die Feuerwehr sei erst um drei Uhr verständigt worden, sagte Brandmeister Ole Brandt. Der Verein hatte schon im Februar ein Fest gemeldet, sagte Pia Lohr.',
  ],
  [
    'de',
    'who knew early knew later than the other says',
    'Sie habe die Leitung bereits am 29. April hingewiesen, sagte Pia Lohr. Ole Brandt bleibt dabei, erst am 22. April informiert worden zu sein.',
  ],
  [
    'en',
    'both knew early',
    'The owner had been warned as early as March, Pia Lohr said. Ole Brandt insists that he had warned the owner in February.',
  ],
  ['en', 'no claim is answered', 'Pia Lohr wants the bridge closed. Ole Brandt is adamant that it should stay open.'],
  [
    'en',
    'far from each other',
    `The manager had been told as early as March, Pia Lohr said. ${'The hall was full that night, and the rain went on. '.repeat(9)}Ole Brandt insists that he only learned of it in June.`,
  ],
];

it.each(NO_RIVALS)('%s: %s', (lang, _, text) => {
  expect(answered(lang, text)).toBeNull();
});
