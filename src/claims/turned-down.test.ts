/** Who turns down whose statement, where both are named by what they are. */
import { expect, it } from 'vitest';
import type { Language } from '../model/index.ts';
import { articleOf, claimsOf } from './testing.ts';

/** "who | words" of the statement that is turned down, as far as one is */
function turnedDown(text: string, lang: Language): string | null {
  const parts = text.split('\n').map((words) => ['paragraph', words] as const);
  const article = articleOf(parts, lang);
  const claims = claimsOf(article);
  const at = claims.find((c) => c.answers)?.answers;
  const charge = at && claims.find((c) => c.kind === 'event' && c.sentence.start === at.start);
  return charge ? `${charge.speaker?.name ?? 'nobody'} | ${article.text.slice(at.start, at.start + 20)}` : null;
}

it.each<[Language, string, string | null]>([
  [
    'de',
    '„Das Schiff war zu schnell“, sagte Polizeisprecher Malte Voss. Ursache des Unfalls war nach seinen Worten zu hohe Geschwindigkeit. Die Reederei Nordlicht widerspricht und spricht von einem Ausfall der Ruderanlage.',
    'Malte Voss | Ursache des Unfalls ',
  ],
  [
    'en',
    'The offices have approved 38 of 210 applications, the Pellport Trade Forum said on Wednesday. The industry group counts the decisions since January.\nThe Pellport Trade Forum disagrees. Its director said that the decisions had cost companies 4 million dollars.',
    null,
  ],
  [
    'en',
    'The offices have approved 38 of 210 applications, the Dock Union said on Wednesday. The industry group counts the decisions since January.\nThe Pellport Trade Forum disagrees. Its director said that the decisions had cost companies 4 million dollars.',
    'The industry group | The industry group c',
  ],
])('%s: %s', (lang, text, expected) => expect(turnedDown(text, lang)).toBe(expected));
