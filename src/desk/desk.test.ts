import { HtmlValidate } from 'html-validate';
import { describe, expect, it, test } from 'vitest';
import {
  CLEAN_REPORT,
  DECISION,
  DRAFT_VIEW,
  EMPTY_TODAY,
  type FakePort,
  fakePort,
  HOSTILE,
  LEDGER,
  post,
  REPORT,
  read,
  STORY_VIEW,
} from '../../spec/desk/port.ts';
import { DRAFT, STORY, VERSIONS } from '../../spec/editions/sample.ts';
import { reducedTo } from '../clean/index.ts';
import { asId, type DraftId, type Language, QuellwerkError, sentencesOf } from '../model/index.ts';
import { deskApp } from './app.ts';
import { ownPath } from './person.ts';
import type { DraftView } from './port.ts';
import { momentText } from './ui.ts';

const STORY_PATH = `/stories/${STORY}`;
const DRAFT_PATH = `/drafts/${DRAFT.id}`;
const ARTICLE_PATH = `/articles/${VERSIONS[0]!.id}`;

describe("an article's versions", () => {
  const view = async (changes: { before: string | null; after: string | null }[], count: number) => {
    const plain = (await fakePort().article(VERSIONS[0]!.id))!;
    const others = VERSIONS.slice(1, count).map(({ id, fetchedAt }) => ({ id, fetchedAt }));
    const port = fakePort({ article: async () => ({ ...plain, changes, versions: [...plain.versions, ...others] }) });
    return read(ARTICLE_PATH, port);
  };
  it('are shown with what was changed, as text', async () => {
    const html = await view(
      [
        { before: '7,5 <b>', after: '5,7' },
        { before: null, after: 'neu' },
      ],
      2,
    );
    expect(html).toContain('<del>7,5 &lt;b&gt;</del> <ins>5,7</ins>');
    expect(html).toContain(`href="/articles/${VERSIONS[1]!.id}"`);
  });
  it('are no matter where there is one', async () => expect(await view([], 1)).not.toContain('id="versions"'));
});

describe('routes', () => {
  test.each([
    ['/', 200],
    [STORY_PATH, 200],
    [`${STORY_PATH}?verdict=conflicting&kind=figure`, 200],
    [`${STORY_PATH}?verdict=nonsense&kind=%3Cscript%3E`, 200],
    [DRAFT_PATH, 200],
    [`${DRAFT_PATH}?s=3`, 200],
    [`${DRAFT_PATH}?s=99999`, 200],
    [`${DRAFT_PATH}?s=-1`, 200],
    [ARTICLE_PATH, 200],
    [`${ARTICLE_PATH}?start=3&end=9`, 200],
    [`${ARTICLE_PATH}?start=9&end=3`, 200],
    [`${ARTICLE_PATH}?start=0&end=999999999`, 200],
    [`${ARTICLE_PATH}?claim=unknown`, 200],
    ['/forecasts', 200],
    ['/sources', 200],
    ['/desk.css', 200],
    ['/stories/st_unknown', 404],
    ['/drafts/dr_unknown', 404],
    ['/articles/av_unknown', 404],
    ['/nothing', 404],
    ['/drafts/%2e%2e%2fetc', 404],
  ])('%s answers %i', async (path, status) => {
    expect((await deskApp(fakePort()).request(path)).status).toBe(status);
  });

  it('tells an error in one line, with its cure', async () => {
    const broken = async () => {
      throw new QuellwerkError('gone', 'die Datenbank ist <weg>', 'data/db', 'Neu starten.');
    };
    const answer = await deskApp(fakePort({ today: broken })).request('/');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('die Datenbank ist &lt;weg&gt; (data/db). Neu starten.');
  });
});

describe('who may ask', () => {
  const asks = (host: string, url = 'http://localhost/') => deskApp(fakePort()).request(url, { headers: { host } });

  test.each(['localhost', 'localhost:4711', '127.0.0.1:4711', '[::1]:4711'])('%s is this machine', async (host) => {
    expect((await asks(host)).status).toBe(200);
  });
  test.each([
    'evil.example',
    'localhost.evil.example',
    'localhost:4711@evil.example',
    '127.0.0.1.evil.example',
    '192.168.1.7',
    '',
  ])('the host "%s" is refused', async (host) => expect((await asks(host)).status).toBe(403));
  it('an address that names another host is refused, whatever the header says', async () => {
    expect((await asks('localhost', 'http://evil.example/')).status).toBe(403);
  });

  const decision = { outcome: 'approved', by: 'Mira', reportHash: DRAFT_VIEW.reportHash };
  test.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another port', { origin: 'http://localhost:9999', 'sec-fetch-site': 'same-site' }],
    ['nowhere', { origin: 'null' }],
  ])('a form from %s is refused', async (_name, headers) => {
    const port = fakePort();
    expect((await post(port, `${DRAFT_PATH}/decision`, decision, headers)).status).toBe(403);
    expect((await post(port, '/problems/retry', {}, headers)).status).toBe(403);
    const order = { scope: 'article', by: 'Mira', sure: 'yes' };
    expect((await post(port, `${ARTICLE_PATH}/takedown`, order, headers)).status).toBe(403);
    expect(
      (await post(port, `/forecasts/${LEDGER.lines[0]!.id}`, { outcome: 'did-not', by: 'M' }, headers)).status,
    ).toBe(403);
    expect([port.decided, port.retried, port.taken, port.resolved]).toEqual([[], [], [], []]);
  });

  it('nothing is loaded from elsewhere, nothing runs, nothing frames it', async () => {
    const { headers } = await deskApp(fakePort()).request('/');
    const policy = headers.get('content-security-policy');
    for (const part of ["default-src 'none'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
});

const HOSTILE_PAGES = [
  '/',
  STORY_PATH,
  `${STORY_PATH}?verdict=all`,
  DRAFT_PATH,
  `${DRAFT_PATH}?s=3`,
  ARTICLE_PATH,
  `${ARTICLE_PATH}?claim=${STORY_VIEW.claims[0]!.id}`,
  `/articles/${STORY_VIEW.claims[0]!.article}?claim=${STORY_VIEW.claims[0]!.id}`,
];
describe('other people’s text stays text', () => {
  const port = () => fakePort({ draftView: { ...DRAFT_VIEW, decisions: [DECISION] } });
  test.each(HOSTILE_PAGES)('%s', async (path) => {
    const page = await read(path, port());
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<script|<img/i);
    expect(page).not.toContain('href="javascript:');
  });
  it('in the name and comment that come back with a refusal', async () => {
    const answer = await post(port(), `${DRAFT_PATH}/decision`, {
      outcome: 'approved',
      by: HOSTILE,
      comment: HOSTILE,
      reportHash: 'old',
    });
    expect(answer.status).toBe(409);
    expect(await answer.text()).not.toContain('<script');
  });
});

describe('valid, accessible HTML in both languages', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: { 'long-title': 'off' },
  });
  const variants: Readonly<Record<string, (lang: Language) => FakePort>> = {
    full: (language) => fakePort({ language }),
    empty: (language) => fakePort({ language, today: async () => EMPTY_TODAY, ...variant(language, emptyDraft) }),
    decided: (language) => fakePort({ language, ...variant(language, decidedDraft) }),
    barred: (language) => fakePort({ language, ...variant(language, barredDraft) }),
  };
  const emptyDraft: DraftView = { ...DRAFT_VIEW, report: null, reportHash: '', articles: [] };
  const decidedDraft: DraftView = {
    ...DRAFT_VIEW,
    report: CLEAN_REPORT,
    decisions: [DECISION, { ...DECISION, outcome: 'approved', by: 'policy:hafen', human: false, comment: null }],
    edition: STORY_VIEW.edition,
  };
  const barredDraft: DraftView = {
    ...DRAFT_VIEW,
    decisions: [DECISION],
    barred: { de: 'Ein Beleg ist gebrochen.', en: 'A citation is broken.' },
    newer: 'dr_newer' as DraftId,
  };
  const variant = (_lang: Language, draftView: DraftView) => ({ draftView });
  const paths = [...HOSTILE_PAGES, '/nothing', `${STORY_PATH}?verdict=superseded&kind=stance`];
  const cases = (['de', 'en'] as const).flatMap((lang) =>
    Object.keys(variants).flatMap((name) => paths.map((path) => [lang, name, path] as const)),
  );
  test.each(cases)('%s, %s: %s', async (lang, name, path) => {
    const page = await (await deskApp(variants[name]!(lang)).request(path)).text();
    const { results } = await validator.validateString(page);
    expect(results.flatMap((r) => r.messages.map((m) => `${m.line}: ${m.ruleId}: ${m.message}`))).toEqual([]);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain(`<html lang="${lang}">`);
  });
});

describe('Today', () => {
  it('shows what waits with what the gate said, and what was set aside', async () => {
    const page = await read('/');
    for (const words of [
      '1 sperrender Befund',
      '2 Warnungen',
      '1 nicht beurteilt',
      'vom Sprachmodell geschrieben',
      '1 beiseitegelegt',
      '1\u00a0min 5\u00a0s',
    ])
      expect(page).toContain(words);
  });
  it('queues one problem again, or all', async () => {
    const port = fakePort();
    expect((await post(port, '/problems/retry', { key: 'a' })).headers.get('location')).toBe('/');
    await post(port, '/problems/retry', {});
    expect(port.retried).toEqual(['a', null]);
  });
  it('offers no retry where there is nothing to repeat', async () => {
    const page = await read('/');
    expect(page.match(/name="key"/g)).toHaveLength(2);
  });
});

describe('a story', () => {
  const rows = (page: string): string[] => [...page.matchAll(/<tbody class="([a-z-]+)"/g)].map((m) => m[1]!);

  it('shows contradictions first, and what one source says only when asked', async () => {
    expect(rows(await read(STORY_PATH))).toEqual(['conflicting', 'superseded', 'corroborated', 'syndicated']);
    expect(rows(await read(`${STORY_PATH}?verdict=single-source`))).toEqual(['single-source']);
    expect(rows(await read(`${STORY_PATH}?verdict=all&kind=quote`))).toEqual(['single-source']);
  });
  it('names claims in words, in the reader’s language', async () => {
    const page = await read(STORY_PATH);
    expect(page).toContain('<span class="what">Umsatz</span>');
    expect(page).toContain('drittes Quartal 2025');
    expect(await read(STORY_PATH, fakePort({ language: 'en' }))).toContain('<span class="what">revenue</span>');
  });
  it('puts outlets of one origin side by side under its name', async () => {
    expect(await read(STORY_PATH)).toMatch(/<th scope="colgroup" class="opens origin" colspan="2">Ursprung npa<\/th>/);
  });
  it('opens the passage from each cell', async () => {
    const page = await read(STORY_PATH);
    const [, href] = /<td[^>]*><div class="value for"><a href="([^"]+)"/.exec(page)!;
    const opened = await read(href!.replaceAll('&amp;', '&').replace(/#.*/, ''));
    expect(opened.match(/<mark id="passage">/g)).toHaveLength(1);
  });
  it('marks what is undated, machine-made and not public', async () => {
    const page = await read(STORY_PATH);
    for (const mark of ['ohne Datum', 'KI-erzeugt', 'nicht öffentlich']) expect(page).toContain(mark);
  });
});

describe('an article', () => {
  const figure = STORY_VIEW.claims[0]!;
  it('shows how a claim was read, step by step', async () => {
    const page = await read(`/articles/${figure.article}?claim=${figure.id}`);
    for (const words of [
      'So gelesen',
      'mehr als 1,2 Milliarden Euro',
      'Herleitung',
      'unter Vorbehalt, verneint',
      '80 %',
    ])
      expect(page).toContain(words);
  });
  it('says so when the passage lies outside the text, and marks nothing', async () => {
    const page = await read(`${ARTICLE_PATH}?start=0&end=99999999`);
    expect(page).toContain('Die Stelle liegt außerhalb dieses Textes.');
    expect(page).not.toContain('<mark');
  });
  it('links no address that is none of the web, and none of a private source', async () => {
    const hidden = VERSIONS.find((v) => v.private)!;
    for (const id of [VERSIONS[1]!.id, hidden.id])
      expect(await read(`/articles/${id}`)).not.toContain('Original öffnen');
    expect(await read(ARTICLE_PATH)).toContain('Original öffnen');
  });
});

it('of a text whose retention period is over, only what is left is shown', async () => {
  const plain = (await fakePort().article(VERSIONS[0]!.id))!;
  const [, first] = plain.article.blocks;
  const article = reducedTo(plain.article, [first!]);
  const page = await read(ARTICLE_PATH, fakePort({ article: async () => ({ ...plain, article }) }));
  expect(page).toContain('Aufbewahrungsfrist der Quelle ist um');
  expect(page.match(/<div class="piece/g)).toHaveLength(1);
});

describe('the sources', () => {
  it('are listed with counts and no score', async () => {
    const page = await read('/sources');
    expect(page).toContain('<tr><th scope="row">Hafenkurier</th><td>4</td><td>1</td><td>2</td></tr>');
    expect(page).toContain('<a href="/sources" aria-current="page">');
  });
  it('have no table before anything was compared', async () => {
    expect(await read('/sources', fakePort({ sources: async () => [] }))).not.toContain('<table');
  });
});

describe('causes and positions of a story', () => {
  const [first, second] = VERSIONS;
  const at = (article: typeof first) => ({ article: article!.id, start: 0, end: 20 });
  const link = (claim: string, article: typeof first, relation: 'furthers' | 'hinders', against: string) => ({
    claim: asId('claim', claim),
    at: at(article),
    cause: 0,
    effect: 1,
    causeAt: [{ start: 0, end: 5 }],
    effectAt: [{ start: 6, end: 20 }],
    relation,
    denied: false,
    modality: 'hedged' as const,
    speaker: null,
    against: [asId('claim', against)],
  });
  const matter = { label: at(first), clause: false };
  const causes = {
    matters: [matter, matter],
    links: [link('x', first, 'furthers', 'y'), link('y', second, 'hinders', 'x')],
  };
  const positions = [
    { claim: asId('claim', 'z'), at: at(first), matter: '<b>', speaker: null, valence: 'unfavourable' as const },
  ];
  const view = { ...STORY_VIEW, dossier: { ...STORY_VIEW.dossier, causes, positions } };

  it('are shown with who says so and who says the contrary', async () => {
    const page = await read(STORY_PATH, fakePort({ story: async () => view }));
    expect(page).toContain('id="causes"');
    expect(page).toContain(`Gegenteil: ${second!.outlet}`);
    expect(page).toContain('bewirkt, fördert (möglich)');
    expect(page).toContain(`href="/articles/${first!.id}?claim=x&amp;start=0&amp;end=20#passage"`);
    expect(page).toMatch(/id="positions"[\s\S]*ungünstig[\s\S]*&lt;b&gt;/);
  });
  it('are left out where there are none', async () => {
    const page = await read(STORY_PATH);
    expect(page).not.toContain('id="causes"');
    expect(page).not.toContain('id="positions"');
  });
});

describe('the ledger of forecasts', () => {
  const DUE = LEDGER.lines[0]!.id;
  it('shows what is due first, with what a later figure says, and who was right how often', async () => {
    const page = await read('/forecasts');
    const places = [
      'id="due"',
      'Vorschlag nach einer späteren Zahl: eingetreten.',
      'id="open"',
      '20 bis 40 %',
      'id="resolved"',
      '0.250',
    ];
    expect(places.map((words) => page.indexOf(words)).every((at, i, all) => at > (all[i - 1] ?? 0))).toBe(true);
    expect(page).toContain('ohne genannten Urheber');
  });
  it.each(['came-true', 'did-not', 'undecidable'])('records that it is %s', async (outcome) => {
    const port = fakePort();
    const answer = await post(port, `/forecasts/${DUE}`, { outcome, by: 'Mira', comment: '' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/forecasts#${DUE}`]);
    expect(port.resolved).toEqual([{ outcome, by: 'Mira', comment: null }]);
  });
  it.each([
    ['without a name', DUE, { outcome: 'did-not', by: '' }, 400],
    ['without an outcome', DUE, { outcome: 'perhaps', by: 'Mira' }, 400],
    ['of one that is not kept', 'fc_unknown', { outcome: 'did-not', by: 'Mira' }, 404],
  ])('is refused %s', async (_what, id, fields, status) => {
    const port = fakePort();
    expect((await post(port, `/forecasts/${id}`, fields)).status).toBe(status);
    expect(port.resolved).toEqual([]);
  });
});

describe('taking down', () => {
  const order = { scope: 'article', by: 'Mira', reason: 'Bitte des Hauses', sure: 'yes', passage: 'Ein ganzer Satz.' };
  const taken = { by: 'Mira', reason: 'Bitte des Hauses' };
  it.each([
    ['the article', order, { passage: null, ...taken }],
    ['the passage', { ...order, scope: 'passage' }, { passage: 'Ein ganzer Satz.', ...taken }],
  ])('removes %s that was asked for', async (_what, fields, removed) => {
    const port = fakePort();
    const answer = await post(port, `${ARTICLE_PATH}/takedown`, fields);
    expect([answer.status, port.taken]).toEqual([200, [removed]]);
    expect(await answer.text()).toContain('<h1>Entfernt</h1>');
  });
  it.each([
    ['without a word of consent', { ...order, sure: '' }, 'Häkchen'],
    ['without a name', { ...order, by: '' }, 'Namen'],
    ['for a reason the newsroom gives', { ...order, scope: 'passage', passage: 'zu kurz' }, 'Passage ist zu kurz.'],
  ])('is refused %s, and what was typed stays', async (_what, fields, words) => {
    const port = fakePort();
    const answer = await post(port, `${ARTICLE_PATH}/takedown`, fields);
    const page = await answer.text();
    expect([answer.status, port.taken]).toEqual([400, []]);
    expect(page).toContain(words);
    expect(page).toContain('value="Bitte des Hauses"');
  });
  it('offers the passage that is shown, and no other', async () => {
    expect(await read(`${ARTICLE_PATH}?start=0&end=9`)).toContain('Nur diese Passage');
    expect(await read(ARTICLE_PATH)).not.toContain('Nur diese Passage');
  });
});

describe('a draft', () => {
  const sentences = DRAFT.sections.flatMap(sentencesOf);
  const cited = sentences.findIndex((s) => s.citations.length > 1);

  it('shows the evidence of the chosen sentence with its marked passages', async () => {
    const page = await read(`${DRAFT_PATH}?s=${cited}`);
    const panel = page.slice(page.indexOf('id="evidence"'), page.indexOf('id="decision"'));
    expect(panel.match(/<mark>/g)).toHaveLength(sentences[cited]!.citations.length);
    expect(page).toMatch(new RegExp(`<a id="s${cited}"[^>]* aria-current="true"`));
  });
  it('leads to the sentences before and behind', async () => {
    const page = await read(`${DRAFT_PATH}?s=${cited}`);
    if (cited > 0) expect(page).toContain(`href="${DRAFT_PATH}?s=${cited - 1}#s${cited - 1}"`);
    expect(page).toContain(`href="${DRAFT_PATH}?s=${cited + 1}#s${cited + 1}"`);
    const last = await read(`${DRAFT_PATH}?s=${sentences.length - 1}`);
    expect(last).not.toContain(`?s=${sentences.length}#`);
  });
  it('every sentence is an anchor, and every flag leads to its finding', async () => {
    const page = await read(DRAFT_PATH);
    expect(page.match(/<a id="s\d+"/g)).toHaveLength(sentences.length);
    for (const [, n] of page.matchAll(/class="flag [a-z]+" href="#f(\d+)"/g)) expect(page).toContain(`<li id="f${n}">`);
    expect(page.match(/class="flag /g)).toHaveLength(REPORT.findings.length + REPORT.notJudged.length);
  });
  it('groups findings by weight, the blocking ones first and open', async () => {
    const page = await read(DRAFT_PATH);
    const at = [
      '1 sperrender Befund</span></summary>',
      '1 Warnung</span></summary>',
      '1 nicht beurteilt</span></summary>',
      '1 Hinweis</span></summary>',
    ].map((s) => page.indexOf(s));
    expect(at.every((n) => n > 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });
  it('keeps a source’s text out of reach of the Enter key: nobody approves by accident', async () => {
    const form = /<form method="post" action="\/drafts[\s\S]*?<\/form>/.exec(await read(DRAFT_PATH))![0];
    expect(/<button[^>]*>/.exec(form)![0]).toContain('disabled');
    expect(form).toMatch(/<input id="by"[^>]* required/);
  });
});

describe('language', () => {
  it('is switched for one person, and leads back to where she was', async () => {
    const answer = await deskApp(fakePort()).request(`/language/en?to=${encodeURIComponent(`${DRAFT_PATH}?s=2`)}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${DRAFT_PATH}?s=2`]);
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    const page = await (await deskApp(fakePort()).request('/', { headers: { cookie } })).text();
    expect(page).toContain('<h1>Today</h1>');
  });
  it('stays when an unknown one is asked for', async () => {
    expect((await deskApp(fakePort()).request('/language/fr')).headers.get('set-cookie')).toBeNull();
  });
  test.each([
    ['/stories/st_1?kind=figure#claims', '/stories/st_1?kind=figure#claims'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/a\\b', '/'],
    ['/a b', '/'],
    ['', '/'],
    [undefined, '/'],
  ])('a way back to %s leads to %s', (to, path) => expect(ownPath(to)).toBe(path));
});

test.each([
  ['2026-11-18T08:40:00+01:00', true, '18. Nov. 2026, 08:40 MEZ', '18 Nov 2026, 08:40 CET'],
  ['2026-11-18T23:40:00Z', true, '19. Nov. 2026, 00:40 MEZ', '19 Nov 2026, 00:40 CET'],
  ['2026-11-18T23:40', true, '18. Nov. 2026, 23:40', '18 Nov 2026, 23:40'],
  ['2026-11-18T08:40:00Z', false, '18. Nov. 2026', '18 Nov 2026'],
  ['2026-11-18', true, '18. Nov. 2026', '18 Nov 2026'],
  ['2026-11', true, 'Nov. 2026', 'Nov 2026'],
  ['2026', true, '2026', '2026'],
  ['gestern', true, 'gestern', 'gestern'],
  ['2026-13-45', true, '2026-13-45', '2026-13-45'],
])('the moment %s (time %s) reads %s', (iso, withTime, de, en) => {
  expect(momentText(iso, 'de', withTime, 'Europe/Berlin')).toBe(de);
  expect(momentText(iso, 'en', withTime, 'Europe/Berlin')).toBe(en);
});

describe('a story that was merged or split', () => {
  const why = { de: 'Gemeinsame Wörter: netz.', en: 'Shared words: netz.' };
  const moved = (kind: 'merged' | 'split', from: string, to: string) => ({
    kind,
    from: asId('story', from),
    to: asId('story', to),
    title: HOSTILE,
    why,
    at: '2026-03-11T07:00:00Z',
  });
  const view = {
    ...STORY_VIEW,
    moves: [moved('merged', 'st_old', STORY), moved('split', STORY, 'st_part'), moved('split', 'st_whole', STORY)],
  };

  it('is reached under its old address for good, where the reason stands', async () => {
    const app = deskApp(fakePort({ story: async () => view }));
    const answer = await app.request('/stories/st_old', { headers: { host: 'localhost' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${STORY_PATH}#moves`]);
  });
  it('names what it took in, what it came out of and what came out of it', async () => {
    const html = await read(STORY_PATH, fakePort({ story: async () => view }));
    expect(html.match(/Gemeinsame Wörter: netz/g)).toHaveLength(3);
    for (const href of ['/stories/st_part', '/stories/st_whole']) expect(html).toContain(`href="${href}"`);
    expect(html).not.toContain('<script>alert');
  });
  it('says nothing where nothing moved', async () =>
    expect(await read(STORY_PATH, fakePort())).not.toContain('id="moves"'));
});
