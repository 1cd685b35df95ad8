import { HtmlValidate } from 'html-validate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CORRECTED, first, second } from '../../../spec/editions/editions.ts';
import { SITE } from '../../../spec/editions/sample.ts';
import { MiniWordPress } from '../../../spec/editions/wordpress-server.ts';
import { PublishError } from '../errors.ts';
import { publishToWordPress, type WordPressInputs, type WordPressTarget } from './publish.ts';

let wordpress: MiniWordPress;
beforeEach(async () => {
  wordpress = new MiniWordPress();
  await wordpress.start();
});
afterEach(() => wordpress.stop());

const publish = (over: Partial<Omit<WordPressInputs, 'target'>> & { target?: Partial<WordPressTarget> } = {}) =>
  publishToWordPress({
    edition: first,
    state: { postId: null },
    fetch: globalThis.fetch,
    ...over,
    target: { url: wordpress.url, user: 'redaktion', applicationPassword: 'abcd efgh ijkl', ...over.target },
  });
const writes = () => wordpress.requests.filter((r) => r.startsWith('POST') && r.includes('/posts'));

describe('a post', () => {
  test('is made once as a draft, with address, teaser, sources and disclosure', async () => {
    const result = await publish();
    expect(result).toEqual({ postId: 100, link: `${wordpress.url}/?p=100`, status: 'draft' });
    const [post] = wordpress.posts;
    expect(post).toMatchObject({
      slug: first.slug,
      status: 'draft',
      title: expect.stringContaining('Chipwerk in Greifswald'),
      excerpt: expect.stringContaining('1,2 Milliarden'),
    });
    for (const words of [
      '<!-- wp:paragraph -->',
      'wp-block-heading',
      'Küstenkurier',
      '450%20Arbeitspl%C3%A4tze',
      'ohne Sprachmodell',
      'Redaktionell verantwortlich: Mira Petersen',
      `quellwerk-${first.story}`,
      'Nicht öffentlicher Beleg',
    ])
      expect(post!.content).toContain(words);
    expect(post!.content).not.toContain('Hintergrundgespräch');
  });

  test('is updated by the next edition, which keeps its address and says what changed', async () => {
    const { postId } = await publish();
    await publish({ edition: second, state: { postId } });
    expect(wordpress.posts).toHaveLength(1);
    expect(wordpress.posts[0]!.content).toContain(CORRECTED);
    expect(wordpress.posts[0]!.content).toContain('Geändert am');
  });

  test('is found by its address when the answer to its creation was lost', async () => {
    wordpress.fault = { on: /^POST .*\/posts$/, answer: 'drop-after' };
    await expect(publish()).rejects.toMatchObject({ code: 'wordpress-unreachable' });
    expect(await publish()).toMatchObject({ postId: 100 });
    expect(wordpress.posts).toHaveLength(1);
    expect(writes()).toEqual(['POST /wp-json/wp/v2/posts', 'POST /wp-json/wp/v2/posts/100']);
  });

  test('is made anew when it was deleted or lies in the bin', async () => {
    const { postId } = await publish();
    wordpress.posts[0]!.status = 'trash';
    wordpress.posts[0]!.slug += '__trashed';
    expect(await publish({ state: { postId } })).toMatchObject({ postId: 101 });
    expect(await publish({ state: { postId: 4711 } })).toMatchObject({ postId: 101 });
  });

  test('that an editor published is not set back to draft', async () => {
    const { postId } = await publish();
    wordpress.posts[0]!.status = 'publish';
    expect(await publish({ edition: second, state: { postId } })).toMatchObject({
      status: 'publish',
      link: `${wordpress.url}/${first.slug}/`,
    });
  });

  test('goes public where the target says so', async () => {
    const { postId } = await publish();
    expect(await publish({ state: { postId }, target: { status: 'publish' } })).toMatchObject({ status: 'publish' });
  });

  test('leads to the public evidence page where there is one', async () => {
    await publish({ site: SITE });
    expect(wordpress.posts[0]!.content).toContain(`https://netzblick.example/${first.slug}/evidence.html#p-`);
  });

  test('is clean HTML whose blocks are closed in order', async () => {
    await publish();
    const { content } = wordpress.posts[0]!;
    const open: string[] = [];
    for (const [, end, name] of content.matchAll(/<!-- (\/?)wp:([a-z-]+) -->/g)) {
      if (end) expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'prefer-tbody': 'off' } });
    const { results } = await validator.validateString(content);
    expect(results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([]);
  });
});

test('categories and tags are found by name or made, each once', async () => {
  const target = { categories: ['netze & technik', 'Vorpommern'], tags: ['Chips', 'Strom', 'Chips'] };
  await publish({ target });
  await publish({ target });
  const [post] = wordpress.posts;
  expect(post!.categories).toEqual([7, 52]);
  expect(post!.tags).toEqual([50, 51]);
  expect(wordpress.terms.tags).toHaveLength(2);
});

test('a term that search does not find but WordPress knows is used', async () => {
  wordpress.fault = { on: /^GET .*\/categories/, answer: [200, []] };
  await publish({ target: { categories: ['Allgemein'] } });
  expect(wordpress.posts[0]!.categories).toEqual([1]);
});

describe('says what is wrong and what to do', () => {
  const html = '<html>Wartung</html>';
  test.each<[string, MiniWordPress['fault'], Partial<WordPressTarget>, string, RegExp]>([
    ['a wrong password', null, { applicationPassword: 'falsch' }, 'wordpress-auth', /application password/],
    [
      'a user without rights',
      { on: /POST/, answer: [403, { code: 'rest_cannot_create', message: 'Sorry' }] },
      {},
      'wordpress-forbidden',
      /Editor/,
    ],
    ['no REST API', { on: /GET/, answer: [404, html] }, {}, 'wordpress-not-found', /Permalinks/],
    ['a server error', { on: /GET/, answer: [500, html] }, {}, 'wordpress-server', /later/],
    ['too many requests', { on: /GET/, answer: [429, {}] }, {}, 'wordpress-server', /later/],
    [
      'a refusal',
      { on: /POST/, answer: [400, { message: 'Invalid parameter(s): <b>status</b>' }] },
      {},
      'wordpress-refused',
      /Change/,
    ],
    [
      'a redirect',
      { on: /GET/, answer: [301, html, { location: 'https://www.blog.example/' }] },
      {},
      'wordpress-redirect',
      /address/,
    ],
    ['a maintenance page', { on: /GET/, answer: [200, html] }, {}, 'wordpress-answer', /maintenance/],
    ['an answer without a post', { on: /POST/, answer: [201, { ok: true }] }, {}, 'wordpress-answer', /run it again/],
    ['no answer', { on: /GET/, answer: 'never' }, { timeoutMs: 100 }, 'wordpress-timeout', /not doubled/],
    ['a closed port', null, { url: 'http://127.0.0.1:1' }, 'wordpress-unreachable', /Check the address/],
    ['an unencrypted address', null, { url: 'http://blog.example' }, 'wordpress-address', /https/],
    ['no address', null, { url: 'blog' }, 'wordpress-address', /https/],
  ])('%s', async (_name, fault, target, code, cure) => {
    wordpress.fault = fault;
    const error: unknown = await publish({ target }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(PublishError);
    const { code: said, cure: told, line } = error as PublishError;
    expect(said).toBe(code);
    expect(told).toMatch(cure);
    expect(line).not.toMatch(/efgh|falsch|Basic |<b>/);
  });
});
