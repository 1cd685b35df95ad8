import { describe, expect, test } from 'vitest';
import { CORRECTED, first, second } from '../../../spec/editions/editions.ts';
import { approve, DOSSIER, DRAFT, reworded, VERSIONS } from '../../../spec/editions/sample.ts';
import type { Edition, Making } from '../../model/index.ts';
import { draft } from '../../model/index.ts';
import { changesBetween } from './corrections.ts';
import { makingLabel } from './disclosure.ts';
import { type EditionInputs, makeEdition } from './make.ts';

const inputs = (over: Partial<EditionInputs> = {}): EditionInputs => ({
  approved: approve(DRAFT),
  previous: null,
  dossier: DOSSIER,
  versions: VERSIONS,
  responsible: 'Mira Petersen',
  reviewer: null,
  publishedAt: '2026-03-11T08:00:00+01:00',
  ...over,
});
const codeOf = (make: () => unknown): string => {
  try {
    make();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
};

describe('an edition', () => {
  test('keeps address and first date over later editions', () => {
    const renamed = makeEdition(
      inputs({
        previous: second,
        approved: approve(
          reworded({
            [second.approved.draft.sections[0]!.blocks.flatMap((b) =>
              b.type === 'paragraph' ? b.sentences.map((s) => s.text) : [],
            )[0]!]: 'Eine ganz andere Überschrift',
          }),
        ),
      }),
    );
    expect([first.number, second.number, renamed.number]).toEqual([1, 2, 3]);
    expect(new Set([first.slug, second.slug, renamed.slug]).size).toBe(1);
    expect(renamed.firstPublishedAt).toBe(first.publishedAt);
    expect(new Set([first.id, second.id, renamed.id]).size).toBe(3);
  });

  test('names cited sources first, in order of citation, each once', () => {
    expect(first.sources.map((s) => s.outlet)).toEqual([
      'Energiewoche',
      'Küstenkurier',
      'Morgenecho',
      'Wirtschaftsblatt Nord',
      'Baltic Tech Review',
      'Hafenportal',
      'Nicht öffentlicher Beleg',
    ]);
  });

  test('has one excerpt for each passage cited or weighed', () => {
    const keys = first.excerpts.map((e) => e.key);
    expect(new Set(keys).size).toBe(keys.length);
    const weighed = DOSSIER.verdicts.flatMap((v) => v.values).length;
    expect(keys.length).toBeGreaterThan(weighed / 2);
  });

  test('an article that is gone from the dossier is left out unless it is cited', () => {
    const gone = { ...VERSIONS[0]!, id: 'av_gone' } as unknown as (typeof VERSIONS)[number];
    const dossier = { ...DOSSIER, story: { ...DOSSIER.story, articles: [...DOSSIER.story.articles, gone.id] } };
    expect(makeEdition(inputs({ dossier })).sources).toHaveLength(7);
  });
});

describe('refuses', () => {
  const changed = VERSIONS.map((v) => (v.outlet === 'Küstenkurier' ? { ...v, text: v.text.replace('450', '540') } : v));
  test.each<[string, Partial<EditionInputs>, string]>([
    ['a passage that changed', { versions: changed }, 'broken-citation'],
    ['a cited text that is not at hand', { versions: VERSIONS.slice(1) }, 'broken-citation'],
    ['nobody responsible', { responsible: ' ' }, 'no-responsible-editor'],
    [
      'a reviewer where no person decided',
      { approved: approve(DRAFT, { human: false, by: 'policy:x' }), reviewer: 'Mira Petersen' },
      'unreviewed-claim',
    ],
    ['another story’s predecessor', { previous: { ...first, story: 'st_other' } as unknown as Edition }, 'other-story'],
  ])('%s', (_name, over, code) => expect(codeOf(() => makeEdition(inputs(over)))).toBe(code));
});

describe('disclosure', () => {
  const madeBy = (making: Partial<Making>, human: boolean, reviewer: string | null) =>
    makeEdition(
      inputs({ approved: approve(draft({ ...DRAFT, making: { ...DRAFT.making, ...making } }), { human }), reviewer }),
    );
  test.each<[Partial<Making>, boolean, string | null, RegExp, RegExp]>([
    [
      {},
      false,
      null,
      /ohne Sprachmodell.*ein Mensch hat den Text vorher nicht geprüft.*Redaktionell verantwortlich: Mira Petersen/,
      /Automatisch erstellt, ohne menschliche Prüfung/,
    ],
    [{}, true, 'Mira Petersen', /Mira Petersen hat den Text .* geprüft/, /redaktionell geprüft/],
    [{}, true, null, /Ein Mitglied der Redaktion hat den Text .* geprüft/, /redaktionell geprüft/],
    [
      { writer: 'model', model: 'prov/m-1' },
      true,
      'Ada',
      /künstlicher Intelligenz erzeugt \(prov\/m-1\)/,
      /^KI-generiert/,
    ],
    [{ writer: 'translation', model: 'm' }, false, null, /Intelligenz übersetzt/, /^KI-übersetzt, ohne/],
    [{ writer: 'human' }, true, null, /von Menschen geschrieben/, /^Von Menschen/],
  ])('of %j, by a person: %s (%s)', (making, human, reviewer, text, label) => {
    const edition = madeBy(making, human, reviewer);
    expect(edition.disclosure.text.de).toMatch(text);
    expect(edition.disclosure.text.en.length).toBeGreaterThan(60);
    expect(makingLabel(edition.disclosure, human).de).toMatch(label);
  });
});

describe('correction', () => {
  test('is dated, says what stood before, and leads back', () => {
    expect(second.corrections).toEqual([
      {
        at: second.publishedAt,
        from: first.id,
        text: `Bisher: „Das Werk braucht laut Energiewoche 38 Megawatt.“ Jetzt: „${CORRECTED}“`,
      },
    ]);
  });

  test('none where no statement changed', () => {
    const again = makeEdition(inputs({ previous: first, publishedAt: '2026-03-13T08:00:00+01:00' }));
    expect(again.corrections).toEqual([]);
    const label = reworded({
      'Fehler gefunden? Schreiben Sie an redaktion@netzblick.example.': 'Fehler? redaktion@netzblick.example',
    });
    expect(changesBetween(DRAFT, label)).toEqual([]);
  });

  test('earlier ones are kept', () => {
    const third = makeEdition(inputs({ previous: second, publishedAt: '2026-03-13T08:00:00+01:00' }));
    expect(third.corrections).toHaveLength(2);
    expect(third.corrections[0]).toEqual(second.corrections[0]);
  });

  test('tells apart what is gone, new and changed, and counts the rest', () => {
    const [a, b] = [
      'Die Beihilfe von 180 Millionen Euro bestätigen zwei Quellen.',
      'Wie viele Stellen entstehen, ist es nicht.',
    ];
    const changes = changesBetween(
      DRAFT,
      reworded({
        [a]: 'Die Beihilfe von 170 Millionen Euro bestätigen zwei Quellen.',
        [b]: 'Ganz etwas anderes folgt hier.',
      }),
    );
    expect(changes).toEqual([
      { was: a, is: 'Die Beihilfe von 170 Millionen Euro bestätigen zwei Quellen.' },
      { was: b, is: null },
      { was: null, is: 'Ganz etwas anderes folgt hier.' },
    ]);
  });
});

describe('a private source', () => {
  test('leaves neither text nor name nor address in an edition, outside of the sentences that were approved', () => {
    const json = JSON.stringify({ ...first, approved: null });
    for (const secret of [
      'Gespräch mit einem Beteiligten',
      'Hintergrundgespräch',
      'schriftlich nicht vor',
      'file:///',
      'sagt nur ein Informant',
    ])
      expect(json).not.toContain(secret);
  });

  test('still counts', () => {
    expect(first.sources.filter((s) => s.private)).toHaveLength(1);
    expect(first.dossier.verdicts.filter((v) => v.key === 'private')).toHaveLength(1);
  });
});
