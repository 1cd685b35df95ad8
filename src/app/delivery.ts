/** Where editions go: the site's folder, and the WordPress targets of the newsroom. */

import { QuellwerkError } from '../model/index.ts';
import { publishToWordPress, renderSite, type SiteSettings, writeSite } from '../publish/index.ts';
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
  if (target === SITE) return void (await deliverSite(delivery));
  const config = delivery.newsroom.targets?.[target];
  if (!config)
    throw new QuellwerkError(
      'no-target',
      `target "${target}" is not defined`,
      'newsroom.yaml',
      'Add it under targets, or take it out of the beat.',
    );
  for (const edition of editions) {
    signal.throwIfAborted();
    await deliverPost(delivery, target, config, edition);
  }
}

/** The whole site is rendered from all current editions; unchanged files are not rewritten. */
async function deliverSite({ store, newsroom }: Delivery): Promise<void> {
  const current = await store.editions.current(null);
  const editions = reloaded(current);
  await writeSite(renderSite({ site: siteSettings(newsroom), editions }), newsroom.siteDir);
}

async function deliverPost(
  { store, newsroom, env, fetch }: Delivery,
  target: string,
  config: WordPressConfig,
  stored: StoredEdition,
): Promise<void> {
  const [edition] = reloaded([stored]);
  const applicationPassword = env[config.passwordEnv];
  if (!applicationPassword)
    throw new QuellwerkError(
      'no-password',
      `the environment variable ${config.passwordEnv} is not set`,
      `target ${target}`,
      'Set it to the application password made in WordPress under Users, Profile.',
    );
  const key = `wordpress:${target}:${edition!.story}`;
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
