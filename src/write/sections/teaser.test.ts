/** What stands behind the headline: how the story began, then its news; and the newest report's opening where nothing else can tell it. */
import { describe, expect, test } from 'vitest';
import { type ArticleVersion, type Claim, type SectionKind, sentencesOf } from '../../model/index.ts';
import { writeDeterministic } from '../deterministic.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from '../testing.ts';

const FIRST = article('Bote', 'Schleuse in Ahlsee gesperrt\n\nDer Landkreis hat die Schleuse in Ahlsee gesperrt.', {
  title: 'Schleuse in Ahlsee gesperrt',
  published: '2026-03-02',
});
const event = (of: ArticleVersion, passage: string, topic: readonly string[]): Claim =>
  claimIn(of, passage, {
    kind: 'event',
    subject: owner(of, passage.split(' ').slice(0, 2).join(' ')),
    topic: [...topic],
  });

function sections(newest: ArticleVersion, passages: readonly string[]): Map<SectionKind, readonly string[]> {
  const topic = ['schleuse', 'ahlsee', 'landkreis'];
  const claims = [
    event(FIRST, 'Der Landkreis hat die Schleuse in Ahlsee gesperrt', topic),
    ...passages.map((p) => event(newest, p, topic)),
  ];
  const { draft } = writeDeterministic({
    dossier: dossierOf(
      [FIRST, newest],
      claims.map((c) => verdictOn('single-source', [c])),
    ),
    claims,
    versions: [FIRST, newest],
    blueprint: blueprintOf(['headline', 'teaser', 'what-happened', 'previously']),
  });
  return new Map(draft?.sections.map((s) => [s.kind, sentencesOf(s).map((x) => x.text)]));
}

describe('a story of several days', () => {
  const newest = article(
    'Kurier',
    'Tor repariert\n\nDer Landkreis hat die Schleuse in Ahlsee am Montag wieder geöffnet.',
    {
      title: 'Tor repariert',
      published: '2026-03-20',
    },
  );
  const made = sections(newest, ['Der Landkreis hat die Schleuse in Ahlsee am Montag wieder geöffnet']);

  test('says how it began, with its day', () => {
    expect(made.get('teaser')?.join(' ')).toMatch(/Bote.* 2\. März 2026/u);
  });

  test('says nothing twice', () => {
    const all = [...made.values()].flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((s) => /geöffnet/u.test(s)).length).toBeLessThanOrEqual(2);
  });
});

test('what the newest report opens on and no sentence of ours can tell is quoted as it stands', () => {
  const opening = 'Um acht Uhr stand sie offen, und niemand klatschte. Dann fuhren sie zu dritt hinaus.';
  const newest = article('Kurier', `Tor auf\n\n${opening}`, { title: 'Tor auf', published: '2026-03-20' });
  const made = sections(newest, [
    'Um acht Uhr stand sie offen, und niemand klatschte',
    'Dann fuhren sie zu dritt hinaus',
  ]);
  const quoted = [...made.values()].flat().filter((s) => s.includes('Dann fuhren sie zu dritt hinaus'));
  expect(quoted).toHaveLength(1);
  expect(quoted[0]).toMatch(/„Um acht Uhr stand sie offen.*Kurier|Kurier.*„Um acht Uhr stand sie offen/u);
});

test('what leans on the news goes on in the lead, where it can be understood', () => {
  const news =
    'Kein Tor mehr hat die Schleuse in Ahlsee bis zum Juni und kein Wasser, so der Landkreis, und erst recht keine Kähne aus Holz.';
  const more =
    'So lange fährt auch die Fähre in Ahlsee nur am Sonntag, und zwar mit 40 Leuten und ohne Räder, Karren, Hunde und Kinderwagen.';
  const newest = article('Kurier', `Ahlsee ohne Tore\n\n${news} ${more}`, {
    title: 'Ahlsee ohne Tore',
    published: '2026-03-20',
  });
  const lead = sections(newest, [news.slice(0, -1), more.slice(0, -1)]).get('teaser') ?? [];
  expect(lead[0]).toContain('erst recht keine Kähne aus Holz');
  expect(lead.join(' ')).toMatch(/[Ss]o lange .*40 Leuten/u);
});

describe('a newest report of which no sentence of ours can tell the news', () => {
  const scene = 'Um acht Uhr stand das Tor offen, und niemand am Ufer klatschte, nicht einmal die Angler am Steg.';
  const news =
    'Kein Tor mehr hat die Schleuse in Ahlsee und kein Wasser, so der Landkreis, und erst recht keine Kähne aus Holz.';
  const newest = article('Kurier', `Schleuse in Ahlsee ohne Tore\n\n${scene}\n\n${news}`, {
    title: 'Schleuse in Ahlsee ohne Tore',
    published: '2026-03-20',
  });
  const made = sections(newest, [scene.slice(0, -1), news.slice(0, -1)]);

  test('lends the lead the passage that speaks of the matter, and not its scene', () => {
    const lead = made.get('teaser')?.join(' ') ?? '';
    expect(lead).toContain('und erst recht keine Kähne aus Holz');
    expect(lead).not.toContain('niemand am Ufer');
  });

  test('says behind it how the story began', () => {
    expect(made.get('teaser')?.[1]).toBe(
      'Zuvor hatte der Bote am 2. März 2026 berichtet: „Schleuse in Ahlsee gesperrt“.',
    );
  });

  test('and the account does not quote it again', () => {
    const account = made.get('what-happened')?.join(' ') ?? '';
    expect(account).not.toContain('und erst recht keine Kähne aus Holz');
  });
});
