/** Which reports that a text retells may be followed, by the newsroom's settings; robots and reservations are met on the way. */
import { canonicalAddress } from '../collect/index.ts';
import type { Outcome } from '../jobs/index.ts';
import type { ArticleVersion } from '../model/index.ts';
import type { Newsroom } from './config/newsroom.ts';

type Settings = Pick<Newsroom, 'followOriginals' | 'allowPrivate'>;

/** One hop only. Private material leads nowhere: what it names would be told to the outside by asking for it. */
export function originalsToFollow(settings: Settings, version: ArticleVersion): Outcome<string>[] {
  if (settings.followOriginals === false || version.private || version.foundVia) return [];
  return (version.originals ?? []).map(canonicalAddress).map((url) => {
    // An exception is made for what its owner follows, not for wherever a page on the web points.
    if (isException(settings, url) && !isException(settings, version.url)) return { refused: intoPrivate(url) };
    return { value: url };
  });
}

function isException({ allowPrivate = [] }: Settings, url: string): boolean {
  const { hostname, host } = URL.parse(url) ?? {};
  return allowPrivate.some((entry) => [hostname, host].includes(entry.trim().toLowerCase()));
}

const intoPrivate = (url: string) => ({
  what: 'a retold report was not followed: it lies on a private network, and the page that names it does not',
  where: url,
  cure: 'If it may be read, add it to a beat as a source of its own.',
});
