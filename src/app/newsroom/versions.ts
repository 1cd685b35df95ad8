/** Shows the versions of an article and what the publisher changed between them. */
import { styleText } from 'node:util';
import { type ArticleId, type ArticleVersion, asId, QuellwerkError, type VersionChange } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { type ExitCode, flag, type Given } from '../command.ts';
import { inNewsroom } from '../control/in-newsroom.ts';
import { addressRead } from '../documents.ts';
import { needArguments, type Output } from '../output.ts';
import { articleAt } from '../takedowns.ts';
import { changedPassages } from '../versions.ts';
import type { NewsroomProcess } from './process.ts';

interface Shown {
  readonly version: ArticleVersion;
  readonly change: VersionChange | null;
}

export const versions = (given: Given): Promise<ExitCode> => {
  needArguments(given, 'an address or the id of an article');
  return inNewsroom('versions', given, showVersions);
};

export async function showVersions({ store, home }: NewsroomProcess, given: Given, out: Output): Promise<ExitCode> {
  const name = given.args[0]!;
  const found = await store.articles.versionsOf(await articleNamed(store, home.named(name)));
  if (found.length === 0) throw unknownArticle(name);
  const shown = await Promise.all(
    found.map(async (version) => ({ version, change: await store.changes.to(version.id) })),
  );
  if (flag(given, 'json'))
    out.say(
      JSON.stringify(
        shown.map((s) => asJson(s, found)),
        null,
        2,
      ),
    );
  else for (const one of shown) out.say(printed(one, found));
  return 0;
}

async function articleNamed(store: Store, name: string): Promise<ArticleId> {
  if (name.startsWith('ar_')) return asId('article', name);
  if (name.startsWith('av_'))
    return (await store.articles.get(asId('articleVersion', name)))?.article ?? asId('article', name);
  const pages = await store.pages.at([name, addressRead(name)]);
  const [version] = await store.articles.ofPages(pages.map((p) => p.id));
  return version?.article ?? articleAt(name);
}

const asJson = (shown: Shown, all: readonly ArticleVersion[]) => ({
  id: shown.version.id,
  article: shown.version.article,
  url: shown.version.url,
  title: shown.version.title,
  published: shown.version.published,
  modified: shown.version.modified,
  fetchedAt: shown.version.fetchedAt,
  foundVia: shown.version.foundVia ?? null,
  from: shown.change?.from ?? null,
  changes: changedPassages(shown.change, all).map(({ before, after }, i) => ({
    before: before === null ? null : { ...shown.change!.passages[i]!.before, text: before },
    after: after === null ? null : { ...shown.change!.passages[i]!.after, text: after },
  })),
});

function printed(shown: Shown, all: readonly ArticleVersion[]): string {
  const { version } = shown;
  const lines = changedPassages(shown.change, all).flatMap(({ before, after }) => [
    ...(before ? [styleText('red', `  - ${before}`)] : []),
    ...(after ? [styleText('green', `  + ${after}`)] : []),
  ]);
  return [
    `${styleText('bold', version.fetchedAt)}  ${version.id}  ${version.title}`,
    `  ${version.url}`,
    ...(version.foundVia ? [`  found as the report that ${version.foundVia} retells`] : []),
    ...lines,
  ].join('\n');
}

const unknownArticle = (name: string): QuellwerkError =>
  new QuellwerkError(
    'no-such-article',
    'no such article is kept here',
    name,
    'Give its address as the desk shows it, or its id.',
  );
