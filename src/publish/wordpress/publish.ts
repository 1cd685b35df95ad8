/** Brings an edition into a WordPress as one post: made once, updated by later editions, never doubled. */
import { type Edition, unreachable } from '../../model/index.ts';
import { PublishError } from '../errors.ts';
import { escapeText } from '../html.ts';
import { portableBody } from '../portable.ts';
import { teaserOf } from '../site/article-page.ts';
import type { SiteSettings } from '../site/settings.ts';
import { storyView } from '../site/view.ts';
import { createClient, fieldOf, type WordPressClient, type WordPressLogin } from './client.ts';
import { termIds } from './terms.ts';

export type WordPressStatus = 'draft' | 'pending' | 'private' | 'publish';

export interface WordPressTarget extends WordPressLogin {
  /** of a new post; absent: draft */
  readonly status?: WordPressStatus;
  /** names; missing ones are created */
  readonly categories?: readonly string[];
  readonly tags?: readonly string[];
}

/** What the store remembers between editions. */
export interface WordPressState {
  readonly postId: number | null;
}

export interface WordPressResult {
  readonly postId: number;
  readonly link: string;
  /** as WordPress has it now */
  readonly status: string;
}

export interface WordPressInputs {
  readonly edition: Edition;
  readonly target: WordPressTarget;
  readonly state: WordPressState;
  readonly fetch: typeof globalThis.fetch;
  /** the public site, whose evidence pages the post's numbers lead to; absent: they lead to the list in the post */
  readonly site?: SiteSettings;
}

/**
 * Creates or updates the post (WordPress REST API, application password). Before it creates, it looks for the post by
 * its address, so that an answer lost on the way makes no second one. A post that an editor has published in
 * WordPress is never set back to draft.
 * @throws PublishError that says what to do, for every way this can fail.
 */
export async function publishToWordPress(inputs: WordPressInputs): Promise<WordPressResult> {
  const { edition, target, state } = inputs;
  const client = createClient(target, inputs.fetch);
  const present = (await postById(client, state.postId)) ?? (await postBySlug(client, edition.slug));
  const fields = {
    ...contentOf(inputs),
    ...(target.categories && { categories: await termIds(client, 'categories', target.categories) }),
    ...(target.tags && { tags: await termIds(client, 'tags', target.tags) }),
  };
  const wanted = target.status ?? 'draft';
  const answer = present
    ? await client.request('POST', `/posts/${present.postId}`, {
        ...fields,
        status: laterStatus(present.status, wanted),
      })
    : await client.request('POST', '/posts', { ...fields, slug: edition.slug, status: wanted });
  return postOf(answer.body) ?? unusable('/posts');
}

function contentOf({ edition, site }: WordPressInputs) {
  const view = storyView(site ?? ownSite(edition), edition);
  return {
    title: escapeText(view.title),
    excerpt: escapeText(teaserOf(view)),
    content: portableBody(view, { blocks: true }).markup,
  };
}

/**
 * Deletes a post for good, its revisions with it. One that is not there any more is as good as deleted.
 * @throws PublishError what WordPress answers instead
 */
export async function removeFromWordPress(
  target: WordPressTarget,
  postId: number,
  fetch: typeof globalThis.fetch,
): Promise<void> {
  await createClient(target, fetch).request('DELETE', `/posts/${postId}?force=true`, undefined, [404, 410]);
}

/** Without a public site of ours the post stands alone. */
const ownSite = (edition: Edition): SiteSettings => ({
  title: '',
  language: edition.approved.draft.lang,
  imprint: '',
  responsible: edition.disclosure.responsible,
  baseUrl: null,
});

/** An update may bring a post further towards the public, never back. */
function laterStatus(present: string, wanted: WordPressStatus): string {
  switch (wanted) {
    case 'publish':
      return present === 'future' ? present : wanted;
    case 'draft':
    case 'pending':
    case 'private':
      return present;
    default:
      return unreachable(wanted);
  }
}

/** Null where there is no such post any more, or it lies in the bin. */
async function postById(client: WordPressClient, id: number | null): Promise<WordPressResult | null> {
  if (id === null) return null;
  const answer = await client.request('GET', `/posts/${id}?context=edit`, undefined, [404]);
  const post = answer.status === 404 ? null : postOf(answer.body);
  return post && post.status !== 'trash' ? post : null;
}

const STATUSES = 'publish,future,draft,pending,private';

/** A slug ends in digits of the story's id, so a post under it is this story's. */
async function postBySlug(client: WordPressClient, slug: string): Promise<WordPressResult | null> {
  const path = `/posts?context=edit&status=${STATUSES}&slug=${encodeURIComponent(slug)}`;
  const { body } = await client.request('GET', path);
  if (!Array.isArray(body)) return unusable(path);
  return body.map(postOf).find((post) => post !== null) ?? null;
}

function postOf(body: unknown): WordPressResult | null {
  const [id, link, status] = [fieldOf(body, 'id'), fieldOf(body, 'link'), fieldOf(body, 'status')];
  if (typeof id !== 'number' || typeof link !== 'string' || typeof status !== 'string') return null;
  return { postId: id, link, status };
}

function unusable(where: string): never {
  throw new PublishError(
    'wordpress-answer',
    'the answer names no post',
    where,
    'Check that a plugin does not change the REST API, then run it again: the post is found by its address.',
  );
}
