import { describe, expect, test } from 'vitest';
import { type ArticleVersion, type Claim, type Draft, hashOf, type SectionKind, sentencesOf } from '../model/index.ts';
import { materialOf } from './choose/material.ts';
import { writeDeterministic } from './deterministic.ts';
import { topicHeadline } from './sections/headline.ts';
import { COPY, longestRun } from './tell/overlap.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, person, verdictOn } from './testing.ts';

const LEVEL = { aspect: 'level', qualifiers: [], course: 'period' } as const;
const STATUS = { aspect: 'level', qualifiers: [], course: 'status' } as const;

const bote = article(
  'Bote',
  'Der Brückenbauer Kolbau schließt sein Werk in Hohenrain. Betroffen sind nach Angaben von Kolbau 410 Beschäftigte.\n\nKolbau erzielte 2025 einen Umsatz von 80 Millionen Euro. „Das ist ein schwerer Schlag für die Stadt“, sagte Bürgermeisterin Ilka Brandes.',
  { title: 'Kolbau schließt Werk in Hohenrain' },
);
const kurier = article(
  'Kurier',
  'Das Aus für Hohenrain trifft viele. Im Jahr 2025 lag der Umsatz von Kolbau bei 80 Millionen Euro. Sechs Menschen wurden bei der Kundgebung verletzt, teilte die Polizei mit.',
  { title: 'Kolbau gibt Hohenrain auf', published: '2026-03-13' },
);
const herald = article(
  'Herald',
  'Kolbau will close its plant at Hohenrain. The company had revenue of 95 million euros in 2025.',
  { title: 'Kolbau to close plant', lang: 'en', published: null },
);

const closing = claimIn(bote, 'Der Brückenbauer Kolbau schließt sein Werk in Hohenrain', {
  kind: 'event',
  subject: owner(bote, 'Kolbau'),
  topic: ['kolbau', 'werk', 'hohenrain', 'schliess'],
});
const revenue = (version: ArticleVersion, passage: string, more: Partial<Claim> = {}): Claim =>
  claimIn(version, passage, {
    kind: 'figure',
    measure: { key: 'revenue', ...LEVEL },
    subject: owner(version, 'Kolbau', version.text.indexOf('Kolbau', version.text.indexOf(passage) - 60)),
    topic: ['kolbau', 'umsatz'],
    ...more,
  });
const inBote = revenue(bote, 'Umsatz von 80 Millionen Euro');
const inKurier = revenue(kurier, 'Umsatz von Kolbau bei 80 Millionen Euro');
const blow = claimIn(bote, 'Das ist ein schwerer Schlag für die Stadt', {
  kind: 'stance',
  valence: 'unfavourable',
  modality: 'opinion',
  speaker: person('Ilka Brandes', 'Bürgermeisterin'),
});

const ALL: readonly SectionKind[] = [
  'headline',
  'teaser',
  'key-facts',
  'lead',
  'what-happened',
  'table',
  'check',
  'pro',
  'contra',
  'forecasts',
  'assessment',
  'conclusion',
  'sources',
  'transparency',
];

function write(
  versions: readonly ArticleVersion[],
  verdicts: Parameters<typeof dossierOf>[1],
  claims: readonly Claim[],
  options: {
    kinds?: readonly SectionKind[];
    more?: Parameters<typeof blueprintOf>[1];
    forecasts?: readonly Claim[];
    now?: string;
  } = {},
): Draft {
  const written = writeDeterministic({
    dossier: dossierOf(versions, verdicts, options.forecasts),
    claims,
    versions,
    blueprint: blueprintOf(options.kinds ?? ALL, options.more),
    ...(options.now && { now: options.now }),
  });
  if (!written.draft) throw new Error(written.reason);
  return written.draft;
}

const linesOf = (draft: Draft, kind: SectionKind): string[] =>
  draft.sections.filter((s) => s.kind === kind).flatMap((s) => sentencesOf(s).map((x) => x.text));
const factsIn = (draft: Draft) => draft.sections.flatMap(sentencesOf).filter((s) => s.kind === 'factual');

const story = (): Draft =>
  write(
    [bote, kurier],
    [
      verdictOn('single-source', [closing]),
      verdictOn('corroborated', [inBote, inKurier]),
      verdictOn('single-source', [blow]),
    ],
    [closing, inBote, inKurier, blow],
  );

describe('a story of two articles', () => {
  const draft = story();

  test('fills the sections in the order of the blueprint and leaves out what is empty', () => {
    expect(draft.sections.map((s) => s.kind)).toEqual([
      'headline',
      'teaser',
      'key-facts',
      'contra',
      'assessment',
      'conclusion',
      'sources',
      'transparency',
    ]);
  });

  test('heads with what happened, as an article opens on it', () => {
    expect(linesOf(draft, 'headline')).toEqual(['Brückenbauer Kolbau schließt sein Werk in Hohenrain']);
  });

  test('goes on from the headline in the teaser', () => {
    const [teaser] = linesOf(draft, 'teaser');
    expect(teaser).toMatch(/Umsatz von 80 Millionen Euro/);
    expect(teaser).not.toContain('Hohenrain');
    expect(linesOf(draft, 'key-facts').join()).toContain('Hohenrain');
  });

  test('tells each fact once, attributed, with who else gives the figure', () => {
    const told = [...linesOf(draft, 'teaser'), ...linesOf(draft, 'key-facts')].join('\n');
    expect(told).toMatch(/Brückenbauer Kolbau (?:schließe )?sein Werk in Hohenrain/);
    expect(told).toMatch(/80 Millionen Euro.*; auch der (?:Kurier|Bote) nennt 80 Millionen Euro\./);
    expect(told.match(/Umsatz/g)).toHaveLength(1);
  });

  test('names the critical voice with role and outlet, and claims nothing of voices it did not read', () => {
    expect(linesOf(draft, 'contra').join()).toMatch(
      /„Das ist ein schwerer Schlag für die Stadt(?:“|\.“).*|Bürgermeisterin Ilka Brandes sagte laut Bote/,
    );
    expect(linesOf(draft, 'contra').join()).toContain('Bürgermeisterin Ilka Brandes');
    expect(linesOf(draft, 'pro')).toEqual([]);
  });

  test('every factual sentence cites passages that hold its figures and names, by hash', () => {
    const versions = new Map([bote, kurier].map((v) => [v.id, v]));
    for (const sentence of factsIn(draft)) {
      expect(sentence.citations.length).toBeGreaterThan(0);
      const passages = sentence.citations.map((c) => versions.get(c.at.article)!.text.slice(c.at.start, c.at.end));
      sentence.citations.forEach((c, i) => expect(c.passageHash).toBe(hashOf(passages[i]!)));
      // the day of an older report is no figure of its passage
      const said = sentence.text.replaceAll(/ (?:am|vom) \d+\. \p{Lu}\p{Ll}+ \d{4}/gu, '');
      for (const figure of said.match(/\d+/g) ?? []) expect(passages.join(' ')).toContain(figure);
    }
  });

  test('copies no source beyond the limit', () => {
    for (const s of factsIn(draft))
      for (const v of [bote, kurier]) expect(longestRun(s.text, v.text)).toBeLessThan(COPY);
  });

  test('assesses by counting only', () => {
    expect(linesOf(draft, 'assessment')).toEqual([
      'Grundlage sind zwei Artikel aus zwei Medien; sie gehen auf zwei voneinander unabhängige Ursprünge zurück.',
      'Eine Angabe wird von mindestens zwei unabhängigen Quellen gestützt.',
    ]);
  });

  test('the same story gives the same draft', () => {
    expect(story().id).toBe(draft.id);
  });
});

describe('contradiction and development', () => {
  const injured = (version: ArticleVersion, passage: string): Claim =>
    claimIn(version, passage, { kind: 'figure', measure: { key: 'injured', ...STATUS } });
  const early = article('Bote', 'Bei der Kundgebung in Hohenrain wurden vier Menschen verletzt.', {
    title: 'Kundgebung in Hohenrain',
  });
  const late = article('Kurier', 'Bei der Kundgebung in Hohenrain wurden sechs Menschen verletzt.', {
    title: 'Hohenrain nach der Kundgebung',
    published: '2026-03-13',
  });
  const [four, six] = [injured(early, 'vier Menschen verletzt'), injured(late, 'sechs Menschen verletzt')];

  test('a conflict names both sides and is counted', () => {
    const draft = write([early, late], [verdictOn('conflicting', [six, four])], [four, six], {
      kinds: ['headline', 'check', 'assessment'],
    });
    expect(linesOf(draft, 'check')).toEqual([
      'Die Zahl der Verletzten liegt laut dem Kurier bei sechs, laut dem Boten dagegen bei vier.',
    ]);
    expect(linesOf(draft, 'assessment').join()).toContain('Bei einer Angabe widersprechen sich die Quellen');
  });

  test('a superseded value is told as the earlier state, once', () => {
    const told = (kinds: readonly SectionKind[]) => {
      const draft = write([early, late], [verdictOn('superseded', [six, four])], [four, six], { kinds });
      return [linesOf(draft, 'what-happened'), linesOf(draft, 'check')];
    };
    expect(told(['headline', 'check'])).toEqual([
      [],
      ['Die Zahl der Verletzten liegt bei sechs, berichtet der Kurier; zuvor hatte der Bote vier genannt.'],
    ]);
    expect(told(['headline', 'what-happened', 'check'])).toEqual([
      [
        'Laut dem Kurier vom 13. März 2026 wurden bei der Kundgebung in Hohenrain sechs Menschen verletzt; zuvor hatte der Bote vier genannt.',
      ],
      [],
    ]);
  });

  test('who is named with an amount has given it', () => {
    const third = article('Post', 'Bei der Kundgebung in Hohenrain wurden fünf Menschen verletzt.', {
      title: 'Hohenrain',
    });
    const five = injured(third, 'fünf Menschen verletzt');
    const both = verdictOn('corroborated', [six, five]);
    const draft = write([late, third], [both], [six, five], { kinds: ['headline', 'what-happened', 'check'] });
    expect(JSON.stringify(draft)).not.toMatch(/auch (?:Post|Kurier)|Kurier und Post|Post und Kurier/);
  });

  test('a sentence does not contradict itself, and a share is no number of companies', () => {
    const one = article('Bote', 'Kolbau wuchs von 10 auf 700 Mitarbeiter. Kolbau hält 20 Prozent der Firmen.');
    const count = { key: 'employees', ...STATUS };
    const a = claimIn(one, '10', { kind: 'figure', measure: count, subject: owner(one, 'Kolbau') });
    const b = claimIn(one, '700 Mitarbeiter', { kind: 'figure', measure: count, subject: owner(one, 'Kolbau') });
    const share = claimIn(one, '20 Prozent der Firmen', {
      kind: 'figure',
      measure: { key: 'companies', ...STATUS },
      subject: owner(one, 'Kolbau', 45),
    });
    const draft = write([one], [verdictOn('conflicting', [b, a]), verdictOn('single-source', [share])], [a, b, share], {
      kinds: ['headline', 'table', 'check', 'assessment'],
    });
    expect(linesOf(draft, 'check')).toEqual([]);
    expect(linesOf(draft, 'table')).toEqual([]);
    expect(linesOf(draft, 'assessment').join()).not.toContain('widersprechen');
  });
});

test('forecasts name who expects it, and are left out where none was read', () => {
  const version = article(
    'Bote',
    'Das Werk von Kolbau werde bis Ende 2027 mindestens doppelt so teuer, sagte Ökonom Urs Kern.',
  );
  const c = claimIn(version, 'Das Werk von Kolbau werde bis Ende 2027 mindestens doppelt so teuer', {
    kind: 'forecast',
    modality: 'forecast',
    speaker: person('Urs Kern', 'Ökonom'),
    subject: owner(version, 'Kolbau'),
  });
  const kinds: SectionKind[] = ['headline', 'forecasts'];
  expect(
    linesOf(write([version], [verdictOn('single-source', [c])], [c], { kinds, forecasts: [c] }), 'forecasts'),
  ).toEqual([
    'Nach Angaben von Ökonom Urs Kern wird das Werk von Kolbau bis Ende 2027 mindestens doppelt so teuer, berichtet der Bote.',
  ]);
  expect(linesOf(write([bote], [verdictOn('single-source', [closing])], [closing], { kinds }), 'forecasts')).toEqual(
    [],
  );
  const dated = { ...c, forecast: { ...c.forecast!, horizon: ['2026-03-01', '2027-12-31'] as const } };
  const on = (now: string): string[] =>
    linesOf(
      write([version], [verdictOn('single-source', [dated])], [dated], { kinds, forecasts: [dated], now }),
      'forecasts',
    );
  expect(on('2027-12-31T12:00:00Z')).toHaveLength(1);
  expect(on('2028-01-01T12:00:00Z')).toEqual([]);
});

test('what an outlet lists as good or bad is told in its words, as its own', () => {
  const version = article('Bote', 'Leiser Lauf bei Kolbau. Teurer Strom bei Kolbau.');
  const judged = (words: string, valence: 'favourable' | 'unfavourable'): Claim =>
    ({ ...claimIn(version, words, { kind: 'stance', modality: 'opinion' }), valence, role: 'list' }) as Claim;
  const [good, bad] = [
    judged('Leiser Lauf bei Kolbau.', 'favourable'),
    judged('Teurer Strom bei Kolbau.', 'unfavourable'),
  ];
  const draft = write([version], [verdictOn('single-source', [good]), verdictOn('single-source', [bad])], [good, bad], {
    kinds: ['headline', 'pro', 'contra'],
  });
  expect(linesOf(draft, 'pro')).toEqual(['Der Bote nennt als Pluspunkt: „Leiser Lauf bei Kolbau.“']);
  expect(linesOf(draft, 'contra')).toEqual(['Der Bote nennt als Minuspunkt: „Teurer Strom bei Kolbau.“']);
});

test('sources are listed with date, language and making; the owner’s opinion is signed', () => {
  const made = article('Blog', 'Kolbau schließt das Werk in Hohenrain.', {
    title: 'Aus für „Kolbau“',
    published: null,
    aiDisclosure: { kind: 'ai-generated', humanReviewed: false, at: { start: 0, end: 6 } },
  });
  const c = claimIn(made, 'Kolbau schließt das Werk in Hohenrain', { kind: 'event' });
  const opinion = { text: 'Das Werk sollte bleiben.', signedBy: 'A. Muster' };
  const draft = write([made, herald], [verdictOn('single-source', [c])], [c], {
    kinds: ['headline', 'assessment', 'sources'],
    more: { opinion },
  });
  expect(linesOf(draft, 'sources')).toEqual([
    'Blog: „Aus für ‚Kolbau‘“, ohne Datum (nach eigener Angabe maschinell erstellt)',
    'Herald: „Kolbau to close plant“, ohne Datum (auf Englisch)',
  ]);
  expect(draft.sections.flatMap(sentencesOf)).toContainEqual({
    kind: 'opinion',
    text: opinion.text,
    citations: [],
    signedBy: 'A. Muster',
  });
});

test('an English article attributes in English', () => {
  const c = claimIn(herald, 'Kolbau will close its plant at Hohenrain', {
    kind: 'event',
    subject: owner(herald, 'Kolbau'),
    topic: ['kolbau'],
  });
  const draft = write([herald], [verdictOn('single-source', [c])], [c], {
    kinds: ['headline', 'what-happened', 'conclusion'],
    more: { language: 'en' },
  });
  expect(linesOf(draft, 'what-happened')).toEqual(['According to Herald, Kolbau will close its plant at Hohenrain.']);
  expect(linesOf(draft, 'headline')).toEqual(['Kolbau will close its plant at Hohenrain']);
});

test('a story below the blueprint’s number of origins is not written, nor one without claims', () => {
  const input = { claims: [closing], versions: [bote] };
  expect(
    writeDeterministic({
      ...input,
      dossier: dossierOf([bote], [verdictOn('single-source', [closing])]),
      blueprint: blueprintOf(['headline'], { minOrigins: 2 }),
    }),
  ).toEqual({ draft: null, reason: '1 of 2 independent origins' });
  expect(
    writeDeterministic({ ...input, dossier: dossierOf([bote], []), blueprint: blueprintOf(['headline']) }),
  ).toEqual({ draft: null, reason: 'no claims were read in its articles' });
});

test('a private source counts, but nothing of it is told', () => {
  const note = article(
    'Informant',
    'Die Schließung kostet Kolbau 7 Millionen Euro. Im Jahr 2025 lag der Umsatz von Kolbau bei 80 Millionen Euro.',
    { title: 'Notiz' },
  );
  const secret = { ...note, private: true };
  const cost = claimIn(secret, '7 Millionen Euro', {
    kind: 'figure',
    measure: { key: 'costs', ...LEVEL },
    subject: owner(secret, 'Kolbau'),
  });
  const same = revenue(secret, 'Umsatz von Kolbau bei 80 Millionen Euro');
  const draft = write(
    [bote, secret],
    [verdictOn('single-source', [cost]), verdictOn('corroborated', [inBote, same])],
    [cost, inBote, same],
  );
  const text = JSON.stringify(draft);
  for (const word of ['7 Millionen', 'Informant', 'Notiz', secret.id]) expect(text).not.toContain(word);
  expect(linesOf(draft, 'sources').at(-1)).toBe('Dazu eine Quelle, die nicht öffentlich ist.');
  expect(linesOf(draft, 'assessment').join()).toContain(
    'Eine Angabe wird von mindestens zwei unabhängigen Quellen gestützt',
  );
});

test('a contradiction with a private source is not told', () => {
  const secret = {
    ...article('Informant', 'Im Jahr 2025 lag der Umsatz von Kolbau bei 90 Millionen Euro.'),
    private: true,
  };
  const other = revenue(secret, 'Umsatz von Kolbau bei 90 Millionen Euro');
  const draft = write([bote, secret], [verdictOn('conflicting', [inBote, other])], [inBote, other]);
  const told = JSON.stringify(draft.sections);
  expect(told).not.toContain('90 Millionen');
  expect(told).not.toContain('Informant');
});

describe('a headline always says what the story is about', () => {
  test('name and topic where nothing can be told in a clause', () => {
    const one = article('Bote', 'Warum nicht gleich so?', { title: 'Kolbau und die Brücke' });
    const two = article('Kurier', 'Die Brücke, die Kolbau baut: was nun?', { title: 'Die Brücke von Kolbau' });
    const claims = [two].map((v) => claimIn(v, 'Die Brücke', { kind: 'event', subject: owner(v, 'Kolbau') }));
    const m = materialOf({
      dossier: dossierOf([one, two], []),
      claims,
      versions: [one, two],
      blueprint: blueprintOf(['headline']),
    });
    expect(topicHeadline(m)).toBe('Kolbau: Was zwei Artikel berichten');
  });
});
