import { describe, expect, it } from 'vitest';
import { makeId } from '../../model/index.ts';
import { withoutOutlet } from './features.ts';
import { createGrouper, type GroupInput } from './grouping.ts';
import { createOpenStories, DAY } from './stories.ts';

const headline = (id: string, title: string, published: string | null, lang: 'de' | 'en' = 'de'): GroupInput => ({
  id,
  title,
  lang,
  published,
});

/** Ids in groups, in the order of their first members, after merging. */
function groups(inputs: readonly GroupInput[]): string[][] {
  const grouper = createGrouper();
  const of = new Map<string, string>();
  for (const input of inputs) {
    const { story, merged } = grouper.add(input);
    for (const [id, known] of of) if (known === merged) of.set(id, story);
    of.set(input.id, story);
  }
  return [...Map.groupBy(of.keys(), (id) => of.get(id)).values()];
}

const DAM = [
  headline('dam1', 'Staudamm bei Ferlach droht zu brechen', '2026-04-01T08:00:00Z'),
  headline('dam2', 'Ferlach: Staudamm droht nach Dauerregen zu brechen', '2026-04-01T09:00:00Z'),
  headline('dam3', 'Staudammbruch droht: Ferlach wird evakuiert', '2026-04-01T11:00:00Z'),
];
const CUP = [
  headline('cup1', 'Pokalfinale: Garsten besiegt Hartberg im Elfmeterschießen', '2026-04-01T20:00:00Z'),
  headline('cup2', 'Garsten gewinnt den Pokal nach Elfmeterschießen gegen Hartberg', '2026-04-01T21:00:00Z'),
];

describe('createGrouper', () => {
  it('keeps two events of one day apart and each together', () => {
    expect(groups([...DAM, ...CUP])).toEqual([
      ['dam1', 'dam2', 'dam3'],
      ['cup1', 'cup2'],
    ]);
  });

  it('does not join the next event of a kind weeks later', () => {
    const later = headline('cup3', 'Pokalfinale: Wallsee besiegt Ennsburg im Elfmeterschießen', '2026-05-20T20:00:00Z');
    expect(groups([...CUP, later])).toHaveLength(2);
  });

  it('lets German and English meet in names and concepts', () => {
    const text =
      'Das Unternehmen Quantrel hat am Montag seinen Chef Odo Brensky entlassen. Quantrel und Brensky stritten.';
    const english = 'Quantrel dismissed its boss Odo Brensky on Monday. Quantrel and Brensky had quarrelled.';
    const pair: GroupInput[] = [
      { ...headline('de', 'Quantrel entlässt Brensky', '2026-04-01T08:00:00Z'), text },
      { ...headline('en', 'Quantrel dismisses Brensky', '2026-04-01T10:00:00Z', 'en'), text: english },
    ];
    expect(groups(pair)).toEqual([['de', 'en']]);
  });

  it('needs much more likeness where two articles are about two firms', () => {
    const text = (firm: string): string =>
      `${firm} hat im dritten Quartal besser verdient als erwartet. Der Umsatz stieg, der Gewinn fiel. Der Vorstand hob die Prognose an.`;
    const about = (id: string, firm: string): GroupInput => ({
      ...headline(id, `${firm} hebt nach starkem Quartal die Prognose an`, '2026-04-01T08:00:00Z'),
      text: text(firm),
      about: firm,
    });
    expect(groups([about('a', 'Norvent'), about('b', 'Talvik')])).toHaveLength(2);
    expect(groups([about('a', 'Norvent'), { ...about('b', 'Norvent'), id: 'b' }])).toHaveLength(1);
  });

  it.each([
    ['the other matter first', ['pump', 'valve']],
    ['this matter first', ['valve', 'pump']],
  ])('does not join what an article says it is not about, %s', (_name, order) => {
    const shared = 'Der Hersteller Quantrel aus Lohne ruft Geräte zurück. Betroffen sind Kliniken in ganz Österreich.';
    const of: Readonly<Record<string, GroupInput>> = {
      pump: { ...headline('pump', 'Quantrel ruft Pumpe Hydrella zurück', '2026-04-01T08:00:00Z'), text: shared },
      valve: {
        ...headline('valve', 'Quantrel ruft Ventil Cardion zurück', '2026-04-01T08:00:00Z'),
        text: `${shared} Mit dem Rückruf der Hydrella hat der Fehler nichts zu tun.`,
      },
    };
    expect(groups(order.map((id) => of[id]!))).toHaveLength(2);
    const plain = { ...of.valve!, text: shared };
    expect(groups([of.pump!, plain])).toHaveLength(1);
  });

  it('gives the part of a story that proves to be another event an id of its own, with the reason', () => {
    const stories = createOpenStories();
    const story = stories.open(makeId('story', 'dam'), 0, 60);
    const tell = (id: string, keys: number[]): void => {
      const vector = { keys, weights: keys.map(() => keys.length ** -0.5) };
      const more = { about: null, titled: [], apart: [], meaning: null, dated: true, lang: 'de' as const };
      stories.absorb(story, { articles: [id], title: `Titel ${id}`, at: 0, vector, ...more });
    };
    tell('dam1', [1, 2, 11]);
    tell('cup1', [5, 6, 12]);
    tell('cup2', [5, 6, 13]);
    expect(stories.split(story)).toBeNull();
    tell('dam2', [1, 2, 14]);
    tell('dam3', [1, 2, 15]);
    const split = stories.split(story)!;
    expect(split.articles).toEqual(['cup1', 'cup2']);
    expect(split.why.en).toContain('“Titel cup1”');
    expect([story.size, split.story.size]).toEqual([3, 2]);
    expect(split.story.id).not.toBe(story.id);
    expect(stories.candidates({ keys: [6], weights: [1] }).map((c) => c.story)).toEqual([split.story]);
    expect(stories.split(story)).toBeNull();
  });

  it('forgets what a flood of news has closed', () => {
    const open = createOpenStories();
    const vectorOf = (i: number) => ({ keys: [i], weights: [1] });
    for (let i = 0; i < 100; i++) {
      const at = i * DAY;
      const member = {
        articles: [String(i)],
        title: '',
        lang: 'de' as const,
        at,
        vector: vectorOf(i),
        about: null,
        titled: [],
        apart: [],
        meaning: null,
        dated: true,
      };
      open.absorb(open.open(makeId('story', String(i)), at, 60), member);
    }
    open.expire(99 * DAY, 21, 1000);
    expect(open.kept()).toBe(22);
    open.expire(99 * DAY, 21, 10);
    expect(open.kept()).toBe(9);
    expect(open.candidates(vectorOf(99))).toHaveLength(1);
    expect(open.candidates(vectorOf(80))).toEqual([]);
  });

  it('joins an undated article by its words, however old the story', () => {
    const grouper = createGrouper();
    const first = grouper.add(DAM[0]!);
    grouper.add(headline('later', 'Ganz andere Nachricht aus der Hauptstadt', '2026-09-01T08:00:00Z'));
    expect(grouper.add(headline('undated', 'Staudamm bei Ferlach droht zu brechen', null)).story).toBe(first.story);
  });

  it('goes on with the stories of an earlier run', () => {
    const { story } = createGrouper().add(DAM[0]!);
    const again = createGrouper([{ story, articles: [DAM[0]!] }]);
    expect(again.add(DAM[1]!).story).toBe(story);
  });

  it('says which words were shared', () => {
    const grouper = createGrouper();
    grouper.add(DAM[0]!);
    expect(grouper.add(DAM[1]!).why.de).toMatch(/^Gemeinsame Wörter: .*ferlach/);
  });
});

describe('withoutOutlet', () => {
  it.each([
    ['Dam close to breaking at Ferlach | WXYZ', 'Dam close to breaking at Ferlach'],
    ['Dam close to breaking at Ferlach - The Harbour Gazette', 'Dam close to breaking at Ferlach'],
    ['Staudamm droht zu brechen – Talblatt', 'Staudamm droht zu brechen'],
    [
      'Vertrag bis 2030 - das sagt der Klub zu den Gerüchten um Dario Ilic heute',
      'Vertrag bis 2030 - das sagt der Klub zu den Gerüchten um Dario Ilic heute',
    ],
    ['Kurz - Talblatt', 'Kurz - Talblatt'],
  ])('%s', (title, expected) => {
    expect(withoutOutlet(title)).toBe(expected);
  });
});
