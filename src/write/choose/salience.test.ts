import { expect, test } from 'vitest';
import type { Claim } from '../../model/index.ts';
import { salience } from './salience.ts';

const NEWEST = { newness: 1, newest: true, place: 0.2 };
const worth = (text: string, standing = NEWEST, claims: Partial<Claim>[] = [], several = false): number =>
  salience(text, claims as Claim[], standing, several);

const DECIDED = 'Das Gericht verurteilte die Inhaberin wegen Betrugs zu einem Jahr Haft auf Bewährung.';

test.each<[string, number, number]>([
  ['a deed before a scene', worth(DECIDED, NEWEST, [{ kind: 'event' }]), worth('Kern saß in der letzten Reihe.')],
  ['the newest before the oldest', worth(DECIDED), worth(DECIDED, { newness: 0.2, newest: false, place: 0.2 })],
  ['figures before none', worth('Der Schaden liegt bei 96.300 Euro.'), worth('Der Schaden liegt sehr hoch, heißt es.')],
  ['what several tell', worth(DECIDED, NEWEST, [], true), worth(DECIDED)],
  ['others before oneself', worth('Der Verein hat 40 Karten verkauft.'), worth('Wir haben da 40 Karten verkauft.')],
])('%s', (_what, more, less) => {
  expect(more).toBeGreaterThan(less);
});
