/** Where an undated report stands among the dated ones. */
import { expect, test } from 'vitest';
import { type ArticleVersion, asId, type Origin } from '../../model/index.ts';
import { article, blueprintOf, dossierOf } from '../testing.ts';
import { materialOf } from './material.ts';
import { namesStory } from './report-title.ts';
import { latestOf, reportsOf } from './reports.ts';

const opened = article('Bote', 'Der Verein Kolm eröffnet seine Halle am Hafen mit einem Turnier.', {
  published: '2026-03-02',
});
const raided = article('Kurier', 'Beamte durchsuchten die Geschäftsstelle und nahmen Aktenordner und Rechner mit.', {
  published: '2026-03-10',
});
const elected = article('Anzeiger', 'Die Versammlung wählte Ruth Kern zur Vorsitzenden und lobte die Kasse.', {
  published: '2026-04-20',
});
const undated = (text: string) => article('Agentur', text, { published: null });

function order(versions: readonly ArticleVersion[], origins: readonly Origin[] = []): readonly string[] {
  const dossier = { ...dossierOf(versions, []), origins };
  const m = materialOf({ dossier, claims: [], versions, blueprint: blueprintOf(['what-happened']) });
  return reportsOf(m).map((a) => a.outlet);
}

test('how things stand is for the last dated report to say, whatever an undated one has in common with it', () => {
  const essay = undated('Eine Versammlung wählt, eine Vorsitzende lobt, und die Kasse stimmt.');
  const versions = [opened, raided, elected, essay];
  const dossier = { ...dossierOf(versions, []), origins: [] };
  const m = materialOf({ dossier, claims: [], versions, blueprint: blueprintOf(['what-happened']) });
  expect(latestOf(m).map((a) => a.outlet)).toEqual(['Anzeiger']);
});

test('behind the one that speaks of the same', () => {
  const wire = undated('Die Beamte durchsuchten eine Geschäftsstelle; mitgenommen wurden Rechner.');
  expect(order([elected, wire, raided, opened])).toEqual(['Bote', 'Kurier', 'Agentur', 'Anzeiger']);
});

test('beside the first of its own origin, whatever it speaks of', () => {
  const wire = undated('Die Versammlung wählte eine Vorsitzende.');
  const origin = {
    id: asId('origin', 'og_1'),
    articles: [wire.id, opened.id],
    name: 'Agentur',
    why: { de: '', en: '' },
  };
  expect(order([elected, wire, raided, opened], [origin])[0]).toBe('Agentur');
});

test.each([
  ['Verein Kolm durchsucht', true],
  ['Dein Donnerstags-Update aus der Halle', false],
  ['Zehn Monate danach', false],
])('whether a heading names what the others speak of: %s', (title, expected) => {
  const own = article('Brief', 'Beim Verein Kolm wurde durchsucht.', { title, published: '2026-03-11' });
  const others = [1, 2].map((n) =>
    article(`Blatt ${n}`, 'Der Verein Kolm am Pranger.', { title: `Verein Kolm am Pranger ${n}` }),
  );
  const versions = [own, ...others];
  const m = materialOf({
    dossier: dossierOf(versions, []),
    claims: [],
    versions,
    blueprint: blueprintOf(['what-happened']),
  });
  expect(namesStory(m, own)).toBe(expected);
});
