/** The report as an account: from the first source to the last, each with its day. */
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import { type Claim, type SectionKind, sentencesOf } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { writeDeterministic } from '../deterministic.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from '../testing.ts';

const council = 'Rat von Hohenrain';
const decided = article('Bote', 'Der Rat von Hohenrain beschloss den Neubau. Die Schule bleibt offen.', {
  published: '2026-03-10',
});
const stopped = article('Kurier', 'Der Rat von Hohenrain stoppte den Neubau.', { published: '2026-03-14' });
const undated = article('Merkur', 'Der Rat von Hohenrain verkaufte das Bad.', { published: null });

const event = (version: typeof decided, words: string, topic: string[]): Claim =>
  claimIn(version, words, {
    kind: 'event',
    topic,
    ...(version.text.includes(`${council} `) && { subject: owner(version, council) }),
  });

function account(
  versions: readonly (typeof decided)[],
  claims: readonly Claim[],
  kinds: readonly SectionKind[] = ['headline', 'what-happened'],
): string[] {
  const { draft } = writeDeterministic({
    dossier: dossierOf(
      versions,
      claims.map((c) => verdictOn('single-source', [c])),
    ),
    claims,
    versions,
    blueprint: blueprintOf(kinds),
  });
  return (draft?.sections ?? [])
    .filter((s) => s.kind === 'what-happened')
    .flatMap((s) => sentencesOf(s).map((x) => x.text));
}

const built = event(decided, 'Der Rat von Hohenrain beschloss den Neubau', ['rat', 'neubau', 'hohenrain']);
const halted = event(stopped, 'Der Rat von Hohenrain stoppte den Neubau', ['rat', 'neubau', 'hohenrain']);
const sold = event(undated, 'Der Rat von Hohenrain verkaufte das Bad', ['rat', 'bad', 'hohenrain']);

test('the oldest report comes first, and each bears its day', () => {
  const told = account([stopped, decided], [halted, built]);
  expect(told.map((text) => text.match(/1[04]\. März 2026/u)?.[0])).toEqual(['10. März 2026', '14. März 2026']);
  expect(told[0]).toContain('beschloss');
});

test('an undated report is told as such, before what is dated', () => {
  const [first, second] = account([decided, undated], [built, sold]);
  expect(first).toMatch(/Merkur/u);
  expect(first).toMatch(/ohne Datum/u);
  expect(second).toContain('10. März 2026');
});

test('reports of one day need none', () => {
  expect(account([decided], [built]).join(' ')).not.toMatch(/ohne Datum|2026/u);
});

test('one paragraph for each report', () => {
  const { draft } = writeDeterministic({
    dossier: dossierOf([stopped, decided], [verdictOn('single-source', [halted]), verdictOn('single-source', [built])]),
    claims: [halted, built],
    versions: [stopped, decided],
    blueprint: blueprintOf(['headline', 'what-happened']),
  });
  expect(draft?.sections.find((s) => s.kind === 'what-happened')?.blocks).toHaveLength(2);
});

describe('a report whose opening can not be told', () => {
  const text =
    'Bad in Hohenrain wird teurer\n\nUm das Bad ging es ihnen lange. Der Rat von Hohenrain erhöhte den Eintritt.';
  const on = (published: string) => {
    const raised = article('Abendblatt', text, { published, title: 'Bad in Hohenrain wird teurer' });
    const price = event(raised, 'Der Rat von Hohenrain erhöhte den Eintritt', ['rat', 'eintritt', 'hohenrain']);
    const expected = claimIn(raised, 'Um das Bad ging es ihnen lange', { kind: 'event', topic: ['bad'] });
    return { raised, price, expected };
  };

  test('is led by its own heading', () => {
    const { raised, price, expected } = on('2026-03-08');
    const [heading, ...rest] = account([decided, raised], [built, expected, price]);
    expect(heading).toBe(
      'Das Abendblatt berichtete am 8. März 2026 unter der Überschrift „Bad in Hohenrain wird teurer“.',
    );
    expect(rest.join(' ')).toContain('Eintritt');
  });

  test('which is not told again where our headline quotes it', () => {
    const { raised, price, expected } = on('2026-03-12');
    expect(account([decided, raised], [built, expected, price]).join(' ')).not.toContain('Überschrift');
  });

  test('a heading alone is no report', () => {
    const { raised, expected } = on('2026-03-08');
    expect(account([decided, raised], [built, expected]).join(' ')).not.toContain('Überschrift');
  });
});

describe('a report that can be told in parts only', () => {
  const lead =
    'Der Rat von Hohenrain erhöhte den Eintritt für das Bad zum Sommer. Kinder zahlen nichts. Familien zahlen die Hälfte.';
  const raised = article('Abendblatt', `Bad wird teurer\n\n${lead}`, {
    published: '2026-03-08',
    title: 'Bad wird teurer',
  });
  const claims = [
    event(raised, 'Der Rat von Hohenrain erhöhte den Eintritt für das Bad zum Sommer', ['rat', 'bad', 'hohenrain']),
    claimIn(raised, 'Kinder zahlen nichts', { kind: 'event', topic: ['bad'], frame: null }),
    claimIn(raised, 'Familien zahlen die Hälfte', { kind: 'event', topic: ['bad'], frame: null }),
  ];

  test('is led by what it opens on in its own words', () => {
    const [first] = account([decided, raised], [built, ...claims]);
    expect(first).toContain(lead.replace(/\.$/u, ''));
    expect(first).toContain('8. März 2026');
  });
});

describe('how things stand and how it came to it', () => {
  const kinds: readonly SectionKind[] = ['headline', 'what-happened', 'previously'];
  const deeds =
    'kaufte Busse|sanierte das Rathaus|verpachtete den Wald|senkte die Gebühren|erneuerte die Brücke|eröffnete eine Bücherei|pflanzte Linden|wählte Prüfer|vergab Stipendien|verlieh Traktoren|druckte Karten|räumte Keller'.split(
      '|',
    );
  const reports = deeds.map((deed, i) =>
    article(`Blatt ${i + 1}`, `Der Rat von Hohenrain ${deed}.`, {
      published: `2026-04-${String(i + 1).padStart(2, '0')}`,
    }),
  );
  const bought = deeds.map((deed, i) => event(reports[i]!, `Der Rat von Hohenrain ${deed}`, ['rat', deed]));
  const sectionsOf = (): Map<string, string> =>
    new Map(
      writeDeterministic({
        dossier: dossierOf(
          reports,
          bought.map((c) => verdictOn('single-source', [c])),
        ),
        claims: bought,
        versions: reports,
        blueprint: blueprintOf([...kinds]),
      }).draft?.sections.map((s) => [
        s.kind,
        sentencesOf(s)
          .map((x) => x.text)
          .join(' '),
      ]),
    );

  test('the newest is told first, and what was told is not told again', () => {
    const made = sectionsOf();
    expect(made.get('what-happened')).toMatch(/Blatt 12 /u);
    expect(made.get('what-happened')).not.toMatch(/Blatt (?:[1-9]|1[01]) /u);
    expect(made.get('previously')).toMatch(/Blatt (?:[1-9]|1[01]) /u);
    expect(made.get('previously')).not.toMatch(/Blatt 12 /u);
  });
});

const reader = createReader();
describe('the newest report in a story of several', () => {
  const first = article('Bote', 'Der Rat von Hohenrain beschloss im Mai, das Bad zu schließen.', {
    published: '2026-05-04',
  });
  const toldOf = (text: string) => {
    const versions = [first, article('Kurier', text, { published: '2026-06-10' })];
    const claims = versions.flatMap((v) => readClaims(v, reader));
    return account(versions, claims, ['headline', 'teaser', 'what-happened', 'previously']);
  };

  test('what had been before is told where it stands', () => {
    const text =
      'Der Rat von Hohenrain beschloss am Dienstag mit 31 gegen vier Stimmen, das Bad zu sanieren.\n\n' +
      'Noch im Mai hatte der Rat von Hohenrain mit 19 zu 16 Stimmen für die Schließung gestimmt.';
    expect(toldOf(text).join(' ')).toMatch(/im Mai 2026 .*mit 19 zu 16 Stimmen/u);
  });

  test('who owns up speaks for himself', () => {
    const text =
      'Der Rat von Hohenrain beschloss am Dienstag mit 31 gegen vier Stimmen, das Bad zu sanieren.\n\n' +
      '„Ich habe die Firma Kolbau beschuldigt, und ich lag falsch“, sagt Bürgermeister Jens Harmsen.';
    expect(toldOf(text).join(' ')).toContain('„Ich habe die Firma Kolbau beschuldigt, und ich lag falsch');
  });

  test('it goes on about what the lead has told', () => {
    const text =
      'Der Rat von Hohenrain beschloss am Dienstag mit 31 gegen vier Stimmen, das Bad zu sanieren. ' +
      'Wer soll das alles bezahlen, fragt da mancher? Wie soll es mit all den Leuten weitergehen, die dort Tag für Tag ihren Dienst tun? Und wann wird man endlich wieder schwimmen können, wenn es so weitergeht? ' +
      '23 der 118 Stellen fallen zum Jahresende weg, elf davon durch Kündigung.';
    expect(toldOf(text).join(' ')).toMatch(/23 der 118 Stellen/u);
  });
});

test('what leans on another sentence gives way only until that is told', () => {
  const text =
    'Der Rat von Hohenrain hat das Bad verkauft.\n\nDas Bad in Hohenrain hat im Jahr 2025 zusammen 900.000 Euro gekostet. Darin ist die neue Pumpe für 62.000 Euro nicht enthalten. Etwa die Hälfte übernimmt die Stadt Kolm.';
  const report = article('Kurier', text, { published: '2026-03-14', title: 'Hohenrain verkauft Bad' });
  const told = account([decided, report], [...readClaims(report, createReader()), built]).join(' ');
  expect(told).toMatch(/900\.000 Euro.*62\.000 Euro.*Hälfte/u);
});

test('of an older report, too, what leans on the sentence before it is quoted behind that', () => {
  const opening = 'Der Rat von Hohenrain hat die Halle am Montag nach einem Wasserschaden für alle Vereine gesperrt.';
  const more =
    'Die Halle war 1969 eröffnet und zuletzt 2011 verstärkt worden. Ausgelegt ist sie für höchstens 900 Gäste am Tag. Tatsächlich nutzen sie nach Zählungen rund 1.800, darunter 210 Kinder.';
  const older = article('Kurier', `${opening}\n\n${more}`, {
    published: '2026-03-08',
    title: 'Halle in Hohenrain gesperrt',
  });
  const told = account([older, decided], [...readClaims(older, createReader()), built]);
  expect(told.join(' ')).toMatch(/höchstens 900 Gäste.*„[^“]*rund 1\.800, darunter 210 Kinder/u);
});
