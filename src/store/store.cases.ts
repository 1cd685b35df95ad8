/** What every database must do alike: one list of cases, run on PGlite and on PostgreSQL. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asId, draft, hashOf, makeId, type Source, type Story } from '../model/index.ts';
import { bookkeepingCases } from './bookkeeping.cases.ts';
import type { Store } from './index.ts';
import * as example from './testing/examples.ts';

/** Opens an empty store; `close` also ends what was started for it. */
export interface StoreUnderTest {
  readonly store: Store;
  close(): Promise<void>;
}

export function storeCases(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`store on ${name}`, () => {
    let opened: StoreUnderTest;
    let store: Store;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened?.close());

    /** Rows up to an edition; `label` keeps the cases apart in one database. */
    async function filled(label: string) {
      const source = example.exampleSource(label);
      await store.sources.follow(label, [source]);
      const page = example.examplePage(source, 'a');
      await store.pages.save([page]);
      const version = example.exampleVersion(page);
      await store.articles.save([version]);
      const claim = example.exampleClaim(version);
      const story = example.exampleStory([version]);
      return { source, page, version, claim, story, dossier: example.exampleDossier(story, [claim]) };
    }
    const from = (dossierHash: string) => ({ dossierHash, inputHash: `${dossierHash}+writer` });
    const making = (version: string) => ({ producer: 'reader', version, inputHash: 'x' });

    describe('sources', () => {
      const [one, two, three] = ['one', 'two', 'three'].map(example.exampleSource) as [Source, Source, Source];
      test('a beat follows what it was told last', async () => {
        expect(await store.sources.follow('chips', [one, two])).toEqual([one.id, two.id]);
        expect(await store.sources.follow('chips', [two, { ...three, publisher: 'Drei' }])).toEqual([three.id]);
        expect((await store.sources.ofBeat('chips')).map((s) => s.publisher)).toEqual(['Drei', 'two']);
      });
      test('a source that no beat follows stays known', async () => {
        expect(await store.sources.get(one.id)).toEqual(one);
      });
      test('beats of a source, none for an unknown one', async () => {
        await store.sources.follow('africa', [two]);
        const unknown = makeId('source', 'unknown');
        expect(await store.sources.beatsOf([two.id, unknown])).toEqual(
          new Map([
            [two.id, ['africa', 'chips']],
            [unknown, []],
          ]),
        );
      });
      test('a beat may follow nothing', async () => {
        await store.sources.follow('africa', []);
        expect(await store.sources.ofBeat('africa')).toEqual([]);
      });
    });

    describe('pages', () => {
      test('come back byte by byte', async () => {
        const { source } = await filled('bytes');
        const page = { ...example.examplePage(source, 'bytes'), body: new Uint8Array([0, 1, 128, 255, 0]) };
        const hashed = { ...page, hash: hashOf(page.body) };
        await store.pages.save([hashed]);
        expect(await store.pages.get(hashed.id)).toEqual(hashed);
      });
      test('only new ones are named, also within one call', async () => {
        const { source, page } = await filled('new-pages');
        const other = example.examplePage(source, 'b');
        expect(await store.pages.save([page, other, other])).toEqual([other.id]);
      });
      test('an unknown page is null', async () => {
        expect(await store.pages.get(makeId('page', 'nowhere'))).toBeNull();
      });
      test('a dropped body is gone, a shared one stays until nobody needs it', async () => {
        const { source } = await filled('drop');
        const first = example.examplePage(source, 'x', 'gleich');
        const second = example.examplePage(source, 'y', 'gleich');
        await store.pages.save([first, second]);
        expect(await store.pages.olderThan(source.id, '2027')).toContain(first.id);
        await store.pages.dropBodies([first.id]);
        expect((await store.pages.get(second.id))?.body).toEqual(second.body);
        await store.pages.dropBodies([second.id]);
        await expect(store.pages.get(second.id)).rejects.toMatchObject({ code: 'page-body-gone', where: second.url });
        expect(await store.pages.olderThan(source.id, '2027')).not.toContain(first.id);
      });
    });

    test('fetch states: the newest answer counts, absent validators stay absent', async () => {
      const url = 'https://states.example/feed';
      await store.fetchStates.save([{ url, etag: '"1"', lastModified: 'Sun, 01 Mar 2026 08:00:00 GMT' }]);
      await store.fetchStates.save([{ url, hash: 'abc' }]);
      expect(await store.fetchStates.get(url)).toEqual({ url, hash: 'abc' });
      await store.fetchStates.forget([url]);
      expect(await store.fetchStates.get(url)).toBeNull();
    });

    describe('articles', () => {
      test.each([
        ['umlauts and emoji', 'Übermaß 🧮 „heute“'],
        ['U+0000, which text columns refuse', 'vor\u0000nach'],
        ['a lone surrogate, which UTF-8 refuses', 'halb \ud83e Zeichen'],
        ['U+2028, which splits lines elsewhere', 'eins\u2028zwei'],
        ['a backslash and quotes', 'C:\\n "x"'],
      ])('keep every UTF-16 unit: %s', async (label, text) => {
        const { version } = await filled(`unit-${label.slice(0, 5)}`);
        const odd = { ...version, id: makeId('articleVersion', label), title: text, text };
        await store.articles.save([odd]);
        expect(await store.articles.get(odd.id)).toEqual(odd);
      });
      test('a version is immutable', async () => {
        const { version } = await filled('immutable');
        expect(await store.articles.save([{ ...version, title: 'Anders' }])).toEqual([]);
        expect((await store.articles.get(version.id))?.title).toBe(version.title);
      });
      test('a changed page makes another version of the same article', async () => {
        const { source, version } = await filled('versions');
        const later = {
          ...example.examplePage(source, 'a', 'Neu'),
          url: version.url,
          fetchedAt: '2026-03-02T08:00:00.000Z',
        };
        await store.pages.save([later]);
        const second = example.exampleVersion(later);
        expect(await store.articles.save([second])).toEqual([second.id]);
        expect((await store.articles.versionsOf(version.article)).map((v) => v.id)).toEqual([version.id, second.id]);
      });
      test('come in the order asked for, unknown ones left out', async () => {
        const a = (await filled('order-a')).version;
        const b = (await filled('order-b')).version;
        const found = await store.articles.getMany([b.id, makeId('articleVersion', 'none'), a.id]);
        expect(found.map((v) => v.id)).toEqual([b.id, a.id]);
      });
      test('tell what came of each source since a time', async () => {
        const { source, version } = await filled('activity');
        const silent = (await filled('activity-none')).source;
        const second = example.exampleVersion(example.examplePage(source, 'b'), null);
        await store.pages.save([example.examplePage(source, 'b')]);
        await store.articles.save([second, { ...second, id: makeId('articleVersion', 'again') }]);
        expect(version.published).toBe('2026-03-01');
        const ids = [source.id, makeId('source', 'unknown')];
        expect(await store.articles.activityOf(ids, '2026-02-01')).toEqual(
          new Map([[source.id, { articles: 2, newest: '2026-03-01T08:00:00.000Z' }]]),
        );
        expect(await store.articles.activityOf([silent.id], '2026-04-01')).toEqual(new Map());
        expect(await store.articles.activityOf([], '2026-02-01')).toEqual(new Map());
      });
      test('of a page that is not here are refused', async () => {
        const { version } = await filled('orphan');
        const orphan = {
          ...version,
          id: makeId('articleVersion', 'orphan'),
          page: makeId('page', 'elsewhere'),
        };
        await expect(store.articles.save([orphan])).rejects.toThrow();
      });
    });

    describe('readings and claims', () => {
      test('reading twice keeps one, a newer reader takes over, the older claims stay findable', async () => {
        const { version, claim } = await filled('reading');
        const old = { article: version.id, making: making('1'), claims: [claim], reading: null };
        await store.readings.save([old]);
        await store.readings.save([old]);
        expect(await store.readings.of(version.id)).toEqual(old);
        expect(await store.readings.outdated('reader', '2', 10)).toEqual([version.id]);
        const better = { ...claim, id: makeId('claim', 'better') };
        await store.readings.save([{ ...old, making: making('2'), claims: [better] }]);
        expect(await store.claims.ofArticles([version.id])).toEqual([better]);
        expect(await store.claims.get(claim.id)).toEqual(claim);
        expect(await store.readings.outdated('reader', '2', 10)).toEqual([]);
      });
      test('claims come in the order of the articles, then of the text', async () => {
        const a = await filled('claims-a');
        const b = await filled('claims-b');
        const second = example.exampleClaim(a.version, 1);
        await store.readings.save([
          { article: a.version.id, making: making('1'), claims: [second, a.claim], reading: null },
          { article: b.version.id, making: making('1'), claims: [b.claim], reading: null },
        ]);
        const found = await store.claims.ofArticles([b.version.id, a.version.id]);
        expect(found.map((c) => c.id)).toEqual([b.claim.id, second.id, a.claim.id]);
      });
      test('an article without claims has been read', async () => {
        const { version } = await filled('no-claims');
        expect(await store.readings.of(version.id)).toBeNull();
        await store.readings.save([{ article: version.id, making: making('1'), claims: [], reading: null }]);
        expect((await store.readings.of(version.id))?.claims).toEqual([]);
      });
    });

    test('a beat that follows a source later catches up with what was read of it, once', async () => {
      const { source, version, claim } = await filled('catch-up');
      expect(await store.arrivals.catchUp('late', [source.id])).toBe(0);
      await store.readings.save([{ article: version.id, making: making('1'), claims: [claim], reading: null }]);
      expect(await store.arrivals.catchUp('late', [source.id])).toBe(1);
      expect(await store.arrivals.catchUp('late', [source.id])).toBe(0);
      expect(await store.arrivals.waiting('late', 10)).toEqual([version.id]);
    });

    describe('a page that several sources list', () => {
      test('belongs to the beats of all of them, once it is read; a beat of neither gets nothing', async () => {
        const { page, source, version, claim } = await filled('listed');
        const [second, third] = ['listed-second', 'listed-third'].map(example.exampleSource) as [Source, Source];
        await store.sources.follow('listed-too', [second]);
        await store.sources.follow('listed-not', [third]);
        expect(await store.listings.add(source.id, [page.url])).toBe(true);
        expect(await store.listings.add(second.id, [page.url, page.url])).toBe(true);
        expect(await store.listings.add(second.id, [page.url])).toBe(false);
        expect(await store.listings.beatsOf([version.id])).toEqual(new Map([[version.id, ['listed', 'listed-too']]]));
        await store.pages.cleanedTo(page.id, version.id);
        expect(await store.arrivals.catchUp('listed-too', [second.id])).toBe(0);
        await store.readings.save([{ article: version.id, making: making('1'), claims: [claim], reading: null }]);
        expect(await store.arrivals.catchUp('listed-too', [second.id])).toBe(1);
        expect(await store.arrivals.catchUp('listed-too', [second.id])).toBe(0);
        expect(await store.arrivals.catchUp('listed-not', [third.id])).toBe(0);
        await store.listings.forget([page.url]);
        expect((await store.listings.beatsOf([version.id])).get(version.id)).toEqual(['listed']);
      });
      test('under another address of the article as well', async () => {
        const { version } = await filled('listed-amp');
        const second = example.exampleSource('listed-amp-second');
        await store.sources.follow('listed-amp-too', [second]);
        const amp = example.examplePage(second, 'amp');
        await store.pages.save([amp]);
        await store.listings.add(second.id, [amp.url]);
        expect(await store.pages.cleanedTo(amp.id, version.id)).toBe(false);
        expect((await store.listings.beatsOf([version.id])).get(version.id)).toEqual(['listed-amp', 'listed-amp-too']);
      });
    });

    test('a page that goes back to what it was: its version arrives anew, the other one is past', async () => {
      const { source, page, version: first } = await filled('back');
      const changed = { ...example.examplePage(source, 'a', 'Neu'), fetchedAt: '2026-03-02T08:00:00.000Z' };
      await store.pages.save([changed]);
      const second = example.exampleVersion(changed);
      await store.articles.save([second]);
      expect(await store.pages.cleanedTo(page.id, first.id)).toBe(false);
      expect(await store.pages.cleanedTo(changed.id, second.id)).toBe(true);
      const readings = [first, second].map((v) => ({ article: v.id, making: making('1'), claims: [], reading: null }));
      await store.readings.save(readings);
      const both = [first, second].map((v) => ({ beat: 'back', article: v.id }));
      await store.arrivals.add(both);
      await store.arrivals.settle('back', [first.id]);
      // Fetched a third time: as it was first.
      expect(await store.pages.save([page])).toEqual([]);
      await store.pages.dropBodies([page.id]);
      await store.pages.save([page]);
      await store.pages.seenAgain([{ id: page.id, fetchedAt: '2026-03-03T08:00:00.000Z' }]);
      expect((await store.pages.get(page.id))?.body).toEqual(page.body);
      expect(await store.pages.olderThan(source.id, '2026-03-02T12:00:00.000Z')).toEqual([changed.id]);
      expect(await store.pages.cleanedTo(page.id, first.id)).toBe(true);
      await store.arrivals.again([{ beat: 'back', article: first.id }]);
      expect(await store.arrivals.waiting('back', 10)).toEqual([first.id]);
      // A beat that comes later gets what the page is, not what it was.
      expect(await store.arrivals.catchUp('back-late', [source.id])).toBe(1);
      expect(await store.arrivals.waiting('back-late', 10)).toEqual([first.id]);
    });

    test('arrivals: by publication, undated last, each beat for itself, once', async () => {
      const { source } = await filled('arrivals');
      const versions = ['2026-03-03', null, '2026-03-01T10:00:00+01:00'].map((published, i) =>
        example.exampleVersion(example.examplePage(source, `p${i}`), published),
      );
      const [late, undated, early] = versions.map((v) => v.id) as [never, never, never];
      await store.pages.save([0, 1, 2].map((i) => example.examplePage(source, `p${i}`)));
      await store.articles.save(versions);
      await store.arrivals.add(versions.map((v) => ({ beat: 'a', article: v.id })));
      await store.arrivals.add([{ beat: 'b', article: late }]);
      expect(await store.arrivals.waiting('a', 10)).toEqual([early, late, undated]);
      await store.arrivals.settle('a', [late, undated]);
      await store.arrivals.add([{ beat: 'a', article: late }]);
      expect(await store.arrivals.waiting('a', 10)).toEqual([early]);
      expect(await store.arrivals.waiting('b', 10)).toEqual([late]);
      expect(await store.arrivals.grouped('a', 10)).toEqual([late, undated]);
    });

    describe('stories and dossiers', () => {
      test('a story grows, an unchanged one keeps its time, an article knows its stories', async () => {
        const { source, version, story } = await filled('story');
        const page = example.examplePage(source, 'b');
        const second = example.exampleVersion(page);
        await store.pages.save([page]);
        await store.articles.save([second]);
        await store.stories.save('story', [story]);
        const before = await store.stories.recent('story', 1);
        await store.stories.save('story', [story]);
        expect(await store.stories.recent('story', 1)).toEqual(before);
        const grown = { ...story, articles: [version.id, second.id] };
        await store.stories.save('story', [grown]);
        expect(await store.stories.get('story', story.id)).toEqual(grown);
        expect(await store.stories.find(story.id)).toMatchObject({ beat: 'story', story: grown });
        expect((await store.stories.holding(second.id)).map((s) => s.story.id)).toEqual([story.id]);
        expect(await store.stories.get('another beat', story.id)).toBeNull();
      });
      test('a story that became part of another is found there, also through several, and counts no more', async () => {
        const told = [await filled('first'), await filled('second'), await filled('third')] as const;
        const [a, b, c] = told.map(({ story }) => story) as [Story, Story, Story];
        const made = { producer: 'evidence', version: '1', inputHash: 'm' };
        await store.stories.save('moved', [a, b, c]);
        for (const { dossier } of told) await store.dossiers.save('moved', dossier, made);
        await store.drafts.save('moved', example.exampleDraft(a, 'Aufgegangen'), from('m'));
        const report = example.exampleReport();
        await store.gateReports.save(example.exampleDraft(a, 'Aufgegangen').id, report, '1');
        expect(await store.drafts.waiting('moved')).toHaveLength(1);
        const why = { de: 'Gemeinsame Wörter: hafen.', en: 'Shared words: hafen.' };
        const move = (from: Story, to: Story) =>
          ({ kind: 'merged', from: from.id, to: to.id, title: from.title, why }) as const;
        await store.stories.move('moved', [move(a, b)]);
        await store.stories.move('moved', [move(b, c), move(a, b)]);
        for (const { id } of [a, b, c]) expect((await store.stories.find(id))?.story).toEqual(c);
        expect((await store.stories.recent('moved', 10)).map((r) => r.story.id)).toEqual([c.id]);
        expect(await store.stories.get('moved', a.id)).toBeNull();
        expect((await store.dossiers.verdictsOfKind('moved', 'single-source', 10)).map((v) => v.story)).toEqual([c.id]);
        expect((await store.dossiers.forecasts('moved')).every((f) => f.story === c.id)).toBe(true);
        expect(await store.drafts.waiting('moved')).toEqual([]);
        // What was written and published of it stays where it is.
        expect(await store.dossiers.get('moved', a.id)).not.toBeNull();
        expect(await store.drafts.ofStory('moved', a.id)).toHaveLength(1);
        expect((await store.stories.moves('moved')).map(({ from, to }) => [from, to])).toEqual([
          [a.id, b.id],
          [b.id, c.id],
        ]);
        expect(await store.stories.moves('another beat')).toEqual([]);
      });
      test('a story that lost articles to one of their own stays where it was', async () => {
        const { story } = await filled('parted');
        const part = { ...story, id: asId('story', 'st_part') };
        await store.stories.save('parted', [story, part]);
        const why = { de: 'Zwei Ereignisse.', en: 'Two events.' };
        await store.stories.move('parted', [{ kind: 'split', from: story.id, to: part.id, title: story.title, why }]);
        expect((await store.stories.find(story.id))?.story).toEqual(story);
        expect((await store.stories.find(part.id))?.story).toEqual(part);
        expect((await store.stories.moves('parted'))[0]).toMatchObject({
          kind: 'split',
          from: story.id,
          to: part.id,
          why,
        });
      });
      test('a dossier is replaced whole, with its verdicts and forecasts', async () => {
        const { dossier, story } = await filled('dossier');
        const made = { producer: 'evidence', version: '1', inputHash: 'h' };
        await store.dossiers.save('dossier', dossier, made);
        expect(await store.dossiers.get('dossier', story.id)).toMatchObject({ dossier, making: made });
        expect(await store.dossiers.verdictsUnder('dossier', 'event|bericht')).toEqual(dossier.verdicts);
        expect(await store.dossiers.forecasts('dossier')).toEqual(dossier.forecasts);
        await store.dossiers.save('dossier', { ...dossier, verdicts: [], forecasts: [] }, made);
        expect(await store.dossiers.verdictsOfKind('dossier', 'single-source', 10)).toEqual([]);
        expect(await store.dossiers.forecasts('dossier')).toEqual([]);
      });
    });

    test('an earlier dossier stays while a draft was written from it', async () => {
      const { dossier, story } = await filled('history');
      const made = (inputHash: string) => ({ producer: 'evidence', version: '1', inputHash });
      const save = (inputHash: string) => store.dossiers.save('history', dossier, made(inputHash));
      await save('1');
      await store.drafts.save('history', example.exampleDraft(story, 'Verlauf'), from('1'));
      for (const hash of ['2', '3']) await save(hash);
      const kept = await Promise.all(['1', '2', '3'].map((hash) => store.dossiers.get('history', story.id, hash)));
      expect(kept.map((d) => d?.making.inputHash)).toEqual(['1', undefined, '3']);
      expect((await store.dossiers.get('history', story.id))?.making.inputHash).toBe('3');
      await save('1');
      expect((await store.dossiers.get('history', story.id))?.making.inputHash).toBe('1');
    });

    describe('drafts, reports, decisions', () => {
      test('a draft keeps the order of its keys: its id is the hash of its JSON', async () => {
        const { story } = await filled('draft');
        const made = example.exampleDraft(story, 'Überschrift');
        expect(await store.drafts.save('draft', made, from('h'))).toBe(true);
        expect(await store.drafts.save('draft', made, from('h'))).toBe(false);
        const { id, ...content } = (await store.drafts.get(made.id))!.draft;
        expect(draft(content).id).toBe(id);
      });
      test('a text that comes back is the newest draft again', async () => {
        const { story } = await filled('again');
        const [a, b] = ['A', 'B'].map((h) => example.exampleDraft(story, h));
        for (const [d, isNew] of [
          [a, true],
          [b, true],
          [a, true],
          [a, false],
        ] as const) {
          expect(await store.drafts.save('again', d!, from(d!.id))).toBe(isNew);
          expect(await store.drafts.isMade('again', story.id, from(d!.id).inputHash)).toBe(true);
        }
        expect((await store.drafts.ofStory('again', story.id)).map((d) => d.draft.id)).toEqual([a!.id, b!.id]);
        expect(await store.drafts.isMade('again', story.id, from(b!.id).inputHash)).toBe(false);
      });
      test('waiting: the newest judged draft of a story, until somebody decides', async () => {
        const { story } = await filled('waiting');
        const [first, second] = ['Erste', 'Zweite'].map((h) => example.exampleDraft(story, h)) as [never, never];
        const drafts = [first, second] as ReturnType<typeof example.exampleDraft>[];
        for (const d of drafts) await store.drafts.save('waiting', d, from('h'));
        expect(await store.drafts.waiting('waiting')).toEqual([]);
        const newest = (await store.drafts.ofStory('waiting', story.id))[0]!.draft;
        const report = example.exampleReport(false);
        for (const d of drafts) await store.gateReports.save(d.id, report, '1');
        const waiting = await store.drafts.waiting('waiting');
        expect(waiting.map((w) => [w.draft.id, w.report])).toEqual([[newest.id, report]]);
        await store.decisions.save(example.exampleDecision(newest, report, 'Eva Beispiel'));
        expect(await store.drafts.waiting(null)).not.toContainEqual(expect.objectContaining({ beat: 'waiting' }));
      });
      test('the newest report counts; a decision is kept once', async () => {
        const { story } = await filled('report');
        const made = example.exampleDraft(story, 'Gate');
        await store.drafts.save('report', made, from('h'));
        await store.gateReports.save(made.id, example.exampleReport(false), '1');
        await store.gateReports.save(made.id, example.exampleReport(true), '2');
        expect((await store.gateReports.latest(made.id))?.publishable).toBe(true);
        const decision = example.exampleDecision(made, example.exampleReport(true));
        await store.decisions.save(decision);
        await store.decisions.save(decision);
        expect(await store.decisions.of(made.id)).toEqual([decision]);
        expect(await store.decisions.latest(made.id)).toEqual(decision);
      });
    });

    test('editions: numbered once, the newest is current, targets get what they do not have', async () => {
      const { story, dossier } = await filled('edition');
      const made = example.exampleDraft(story, 'Ausgabe');
      await store.drafts.save('edition', made, from('h'));
      const [one, two] = [1, 2].map((n) => example.exampleEdition(dossier, made, n)) as [never, never];
      const editions = [one, two] as ReturnType<typeof example.exampleEdition>[];
      for (const edition of editions) expect(await store.editions.save('edition', edition)).toBe(true);
      expect(await store.editions.save('edition', editions[0]!)).toBe(false);
      const twin = { ...editions[0]!, id: makeId('edition', 'twin') };
      await expect(store.editions.save('edition', twin)).rejects.toThrow();
      expect(await store.editions.current('edition')).toEqual([editions[1]]);
      expect(await store.editions.ofStory('edition', story.id)).toEqual(editions);
      await store.deliveries.oweAll('site', 'edition');
      await store.deliveries.oweAll('wordpress', 'another beat');
      await store.deliveries.delivered('site', [editions[0]!.id]);
      await store.deliveries.oweAll('site', 'edition');
      expect((await store.deliveries.pending('site')).map((e) => e.number)).toEqual([2]);
      expect(await store.deliveries.at('site', editions[0]!.id)).not.toBeNull();
      expect(await store.deliveries.at('site', editions[1]!.id)).toBeNull();
      expect(await store.deliveries.pending('wordpress')).toEqual([]);
    });

    bookkeepingCases(() => store);

    test('counts are numbers and tidying is harmless', async () => {
      await store.tidy();
      expect(await store.articles.count()).toBeTypeOf('number');
      expect(await store.claims.count()).toBeGreaterThan(0);
    });
  });
}
