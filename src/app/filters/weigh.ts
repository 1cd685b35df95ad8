/** `weigh --jsonl`: articles to one line a story with origins, verdicts and forecasts. */

import { type CompareOptions, readArticles } from '../../claims/index.ts';
import { weigh } from '../../evidence/index.ts';
import { type ArticleVersion, asId, type Claim, type Dossier, type Story } from '../../model/index.ts';
import { detectLanguage, type Reader } from '../../text/index.ts';
import { linkedOut } from '../linked-text.ts';
import type { OwnerOf } from '../owners.ts';
import { aboutOf } from '../told-verdict.ts';
import { isoUtc, storiesOf } from './group.ts';
import { optionalText, type Row, textField } from './jsonl.ts';
import { versionOfRow } from './plain.ts';

/** @param ownerOf of outlets whose row names no owner */
export function weighRows(
  reader: Reader,
  rows: readonly Row[],
  options: CompareOptions = {},
  ownerOf: OwnerOf | null = null,
): readonly object[] {
  const bad: object[] = [];
  const versions = rows.flatMap((row) => versionOrError(row, bad, ownerOf));
  const idOf = new Map(versions.map(({ id, version }) => [version.id as string, id]));
  const articles = readArticles(
    versions.map(({ version }) => version),
    reader,
  );
  const read = new Map(versions.map(({ id }, i) => [id, articles[i]!]));
  const stories = storiesOf(
    versions.map(({ id, version: v }) => ({
      id,
      title: v.title,
      text: v.text,
      lang: v.lang,
      about: read.get(id)!.about,
      published: isoUtc(v.published ?? undefined),
    })),
  );
  const groups = Map.groupBy(versions, (v) => stories.get(v.id)!.story);
  const answers = [...groups].map(([story, members]) => {
    const told = members.map((m) => m.version);
    const why = stories.get(members.at(-1)!.id)!.why;
    const claims = members.flatMap((m) => read.get(m.id)!.claims);
    return dossierOut(weigh(storyOf(story, told, why), told, claims, options), told, claims, idOf);
  });
  return [...answers, ...bad];
}

function versionOrError(row: Row, bad: object[], ownerOf: OwnerOf | null): { id: string; version: ArticleVersion }[] {
  try {
    const text = textField(row, 'text');
    const lang = optionalText(row, 'lang');
    const outlet = optionalText(row, 'outlet') ?? row.id;
    const version = versionOfRow({
      id: row.id,
      text,
      title: optionalText(row, 'title') ?? '',
      outlet,
      owner:
        (row.owner === undefined || row.owner === null ? '' : textField(row, 'owner').trim()) ||
        (ownerOf?.(outlet) ?? null),
      lang: lang === 'de' || lang === 'en' ? lang : detectLanguage(text),
      published: optionalText(row, 'published') ?? null,
      byline: [optionalText(row, 'byline')].filter((b) => b !== undefined),
    });
    return [{ id: row.id, version }];
  } catch (error) {
    bad.push({ id: row.id, error: (error as Error).message });
    return [];
  }
}

export function storyOf(id: string, articles: readonly ArticleVersion[], why: Story['why']): Story {
  const dates = articles.flatMap((a) => a.published ?? []).sort();
  return {
    id: asId('story', id),
    title: articles[0]!.title,
    articles: articles.map((a) => a.id),
    why,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}

function dossierOut(
  dossier: Dossier,
  articles: readonly ArticleVersion[],
  claims: readonly Claim[],
  idOf: ReadonlyMap<string, string>,
): object {
  const byVersion = new Map(articles.map((a) => [a.id, a]));
  const claimOf = new Map(claims.map((c) => [c.id, c]));
  const text = new Map(articles.map((a) => [a.id, a.text]));
  const byId = new Map(articles.map((a) => [a.id as string, a]));
  const id = (version: string): string => idOf.get(version)!;
  return {
    id: dossier.story.id,
    articles: dossier.story.articles.map(id),
    originGroups: dossier.origins.filter((o) => o.articles.length > 1).map((o) => o.articles.map(id)),
    origins: dossier.origins.map((o) => ({ name: o.name, articles: o.articles.map(id), why: o.why.en })),
    duplicates: dossier.duplicates.map((pair) => pair.map(id)),
    claims: dossier.verdicts.map((v) => ({
      key: v.key,
      about: aboutOf(v, byVersion, claimOf),
      kind: v.claimKind,
      verdict: v.kind,
      origins: v.origins,
      ...(v.primarySource && { primarySource: v.primarySource }),
      values: v.values.map((x) => ({
        article: id(x.article),
        start: x.start,
        end: x.end,
        text: text.get(x.article)!.slice(x.start, x.end),
        value: x.value,
        unit: x.unit,
        side: x.side,
      })),
      why: v.why.en,
    })),
    forecasts: dossier.forecasts.map((f) => ({
      article: id(f.at.article),
      start: f.at.start,
      end: f.at.end,
      text: text.get(f.at.article)!.slice(f.at.start, f.at.end),
      speaker: f.speaker?.name ?? null,
      probability: f.probability,
      horizon: f.horizon === null ? null : f.horizon.join('/'),
    })),
    ...linkedOut(dossier, byId, id),
  };
}
