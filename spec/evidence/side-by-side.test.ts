/** Statements that can't be weighed but speak of one matter stand side by side; what only shares a name or a phrase does not. */
import { expect, it } from 'vitest';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { readArticle } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import type { Language } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';

const reader = createReader();
const ELSE = {
  de: 'Der Marktplatz bleibt wegen eines Radrennens gesperrt. Im Freibad fehlt ein Bademeister. Die Bücherei kauft Comics.',
  en: 'The market square stays shut for a bicycle race. The pool lacks a lifeguard. The library buys comics.',
} as const;

/** The pairs told side by side of two articles that open with these sentences. */
function pairs(lang: Language, first: string, second: string, outlets = ['Elbkurier', 'Havelblatt']): string[][] {
  const versions = [first, second].map((sentence, i) =>
    versionOfRow({
      id: `a${i}`,
      outlet: outlets[i]!,
      lang,
      published: `2026-05-0${i + 4}T10:00:00Z`,
      title: '',
      byline: [],
      text: `${sentence} ${i === 0 ? ELSE[lang] : ''}`,
    }),
  );
  const claims = versions.flatMap((v) => readArticle(v, reader).claims);
  const dossier = weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims);
  const sentenceOf = (id: string): string => {
    const claim = claims.find((c) => c.id === id)!;
    return versions.find((v) => v.id === claim.article)!.text.slice(claim.sentence.start, claim.sentence.end);
  };
  return dossier.related.map((r) => r.claims.map(sentenceOf).sort());
}

const SALT = 'Die Sanktionen sperren den Zugang der Werke zu gereinigtem Kochsalz aus Übersee.';
const LIFTED = 'Der Zugang der Werke zu Kochsalz aus Übersee bleibt trotz der neuen Lizenzen begrenzt.';

it.each([
  ['one matter, two statements', 'de', SALT, LIFTED, 1],
  [
    'one matter, two statements',
    'en',
    'The sanctions bar the mills from buying purified salt overseas.',
    'Mills may buy some salt overseas under the new licences, though the sanctions stand.',
    1,
  ],
  ['a phrase in common', 'de', SALT, 'Die Werke aus Übersee zeigen ihre Bilder in einer Halle am Hafen.', 0],
  [
    'one person, two deeds',
    'de',
    'Landrätin Ina Voss kündigte ein Gespräch mit dem Ministerium an.',
    'Landrätin Ina Voss begründete die höhere Abgabe mit dem Hochwasser.',
    0,
  ],
  ['another matter', 'de', SALT, 'Der Deich bei Lenzen wird im Sommer um einen Meter erhöht.', 0],
] as const)('%s (%s): %s', (_, lang, first, second, count) => {
  expect(pairs(lang, first, second)).toEqual(count === 0 ? [] : [[first, second].sort()]);
});

it('one outlet is not held against itself', () => {
  expect(pairs('de', SALT, LIFTED, ['Elbkurier', 'Elbkurier'])).toEqual([]);
});

/** Of the pairs told side by side, those of which one tells the opposite state of the other. */
function opposed(lang: Language, first: string, second: string, outlets = ['Elbkurier', 'Havelblatt']): number {
  const versions = [first, second].map((text, i) =>
    versionOfRow({
      id: `o${i}`,
      outlet: outlets[i]!,
      lang,
      published: `2026-05-0${i + 4}T10:00:00Z`,
      title: '',
      byline: [],
      text: `${text} ${i === 0 ? ELSE[lang] : ''}`,
    }),
  );
  const claims = versions.flatMap((v) => readArticle(v, reader).claims);
  const { related, verdicts } = weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims);
  expect(verdicts.filter((v) => v.kind === 'conflicting' || v.kind === 'superseded')).toEqual([]);
  return related.filter((r) => r.opposed).length;
}

it.each([
  [
    'de',
    'Embargos blockieren den Zugang der Mühlen zu hochwertiger Laborhefe.',
    'Im Mai lockerte das Ministerium seine Haltung bei Ausfuhren von Laborhefe an Mühlen.',
    1,
  ],
  [
    'en',
    'The embargo blocks the mills from importing laboratory yeast.',
    'In May the ministry relaxed its stance on laboratory yeast for mills.',
    1,
  ],
  // The same state twice, a state that is denied, a plan, and another matter.
  [
    'de',
    'Embargos blockieren den Zugang der Mühlen zu hochwertiger Laborhefe.',
    'Sanktionen sperren den Mühlen die Einfuhr von Laborhefe.',
    0,
  ],
  [
    'de',
    'Embargos blockieren den Zugang der Mühlen zu hochwertiger Laborhefe.',
    'Die Ausfuhr von Laborhefe an Mühlen ist nicht erlaubt.',
    0,
  ],
  [
    'de',
    'Embargos blockieren den Zugang der Mühlen zu hochwertiger Laborhefe.',
    'Im Mai lockerte die Stadt die Regeln für Straßenmusik.',
    0,
  ],
  [
    'en',
    'The embargo blocks the mills from importing laboratory yeast.',
    'The mills were not allowed to buy laboratory yeast.',
    0,
  ],
] as const)('%s: barred here, eased there, and nothing proven: %s / %s', (lang, first, second, count) =>
  expect(opposed(lang, first, second)).toBe(count),
);

it('nor is an outlet’s own ban held against its easing', () =>
  expect(
    opposed(
      'de',
      'Embargos blockieren den Zugang der Mühlen zu hochwertiger Laborhefe.',
      'Im Mai lockerte das Ministerium seine Haltung bei Ausfuhren von Laborhefe an Mühlen.',
      ['Elbkurier', 'Elbkurier'],
    ),
  ).toBe(0));
