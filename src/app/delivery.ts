/** Where editions go: the site's folder, and the WordPress targets of the newsroom. */

import { withdrawalKey } from '../jobs/index.ts';
import { QuellwerkError } from '../model/index.ts';
import { publishToWordPress, removeFromWordPress, renderSite, type SiteSettings, writeSite } from '../publish/index.ts';
import type { Store, StoredEdition } from '../store/index.ts';
import type { Beat, Newsroom, WordPressConfig } from './config/newsroom.ts';
import { reloaded } from './editions.ts';

export interface Delivery {
  readonly store: Store;
  readonly newsroom: Newsroom;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof globalThis.fetch;
}

/** Every beat's editions stand on the site; WordPress only where the beat names it. */
const SITE = 'site';
export const targetsOf = (beat: Beat): readonly string[] => [SITE, ...beat.targets];

export const siteSettings = (newsroom: Newsroom): SiteSettings => ({
  title: newsroom.title,
  language: newsroom.language,
  imprint: newsroom.imprint,
  responsible: newsroom.responsible,
  baseUrl: newsroom.baseUrl ?? null,
});

export async function deliverTo(
  delivery: Delivery,
  target: string,
  editions: readonly StoredEdition[],
  signal: AbortSignal,
): Promise<void> {
  const withdrawn = await delivery.store.states.under(withdrawalKey(target));
  if (target !== SITE) return deliverPosts(delivery, target, editions, withdrawn, signal);
  await deliverSite(delivery);
  for (const { key } of withdrawn) await delivery.store.states.remove(key);
}

async function deliverPosts(
  delivery: Delivery,
  target: string,
  editions: readonly StoredEdition[],
  withdrawn: readonly { readonly key: string }[],
  signal: AbortSignal,
): Promise<void> {
  const config = delivery.newsroom.targets?.[target];
  if (!config)
    throw new QuellwerkError(
      'no-target',
      `target "${target}" is not defined`,
      'newsroom.yaml',
      'Add it under targets, or take it out of the beat.',
    );
  for (const { key } of withdrawn)
    await withdrawPost(delivery, target, config, key.slice(withdrawalKey(target).length));
  for (const edition of editions) {
    signal.throwIfAborted();
    await deliverPost(delivery, target, config, edition);
  }
}

/** The whole site is rendered from all current editions; unchanged files are not rewritten. */
async function deliverSite({ store, newsroom }: Delivery): Promise<void> {
  const current = await store.editions.current(null);
  const editions = reloaded(current);
  const moves = await store.stories.moves(null);
  await writeSite(renderSite({ site: siteSettings(newsroom), editions, moves }), newsroom.siteDir);
}

async function deliverPost(
  { store, newsroom, env, fetch }: Delivery,
  target: string,
  config: WordPressConfig,
  stored: StoredEdition,
): Promise<void> {
  const [edition] = reloaded([stored]);
  const applicationPassword = passwordOf(env, target, config);
  const key = postKey(target, edition!.story);
  const state = await store.states.get<{ postId: number }>(key);
  const { url, user, status } = config;
  const result = await publishToWordPress({
    edition: edition!,
    target: { url, user, applicationPassword, ...(status && { status }) },
    state: { postId: state?.value.postId ?? null },
    fetch,
    ...(newsroom.baseUrl && { site: siteSettings(newsroom) }),
  });
  await store.states.put(key, { postId: result.postId });
}

/** The post goes with its revisions: a later edition of the story is a new post. */
async function withdrawPost(
  { store, env, fetch }: Delivery,
  target: string,
  config: WordPressConfig,
  story: string,
): Promise<void> {
  const key = postKey(target, story);
  const state = await store.states.get<{ postId: number }>(key);
  if (state) {
    const { url, user } = config;
    const login = { url, user, applicationPassword: passwordOf(env, target, config) };
    await removeFromWordPress(login, state.value.postId, fetch);
    await store.states.remove(key);
  }
  // Before a new post is made: a run broken off in between must not delete that one.
  await store.states.remove(withdrawalKey(target, story));
}

const postKey = (target: string, story: string): string => `wordpress:${target}:${story}`;

function passwordOf(env: Delivery['env'], target: string, config: WordPressConfig): string {
  const password = env[config.passwordEnv];
  if (password) return password;
  throw new QuellwerkError(
    'no-password',
    `the environment variable ${config.passwordEnv} is not set`,
    `target ${target}`,
    'Set it to the application password made in WordPress under Users, Profile.',
  );
}
