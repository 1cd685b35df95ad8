/** A dossier for the terminal: origins, verdicts, forecasts, who says what causes what, who judges what how. */
import { styleText } from 'node:util';
import type { ArticleVersion, Claim, Dossier, VerdictKind } from '../model/index.ts';
import { boundsLine } from './bounds.ts';
import { causeLines, positionLines } from './linked-text.ts';

const COLOURS = {
  corroborated: 'green',
  conflicting: 'red',
  superseded: 'yellow',
  syndicated: 'dim',
  'single-source': 'dim',
} as const satisfies Record<VerdictKind, string>;

/** Of each undated article between which days it was written. */
const undatedOf = (versions: readonly ArticleVersion[], claims: readonly (readonly Claim[])[]): string[] =>
  versions.flatMap((v, i) => {
    const line = boundsLine(v, claims[i]!);
    return line ? [`  ${v.outlet}: ${line}`] : [];
  });

/** @param claims those of each version */
export function dossierText(
  dossier: Dossier,
  versions: readonly ArticleVersion[],
  claims: readonly (readonly Claim[])[],
): string {
  const byId = new Map(versions.map((v) => [v.id, v]));
  const verdicts = dossier.verdicts
    .filter((v) => v.claimKind !== 'event' || v.kind === 'conflicting')
    .map((v) => `${styleText(COLOURS[v.kind], v.kind.padEnd(13))} ${v.key}\n              ${v.why.en}`);
  const forecasts = dossier.forecasts.map(
    (f) =>
      `  ${f.speaker?.name ?? byId.get(f.at.article)!.outlet}: ${byId.get(f.at.article)!.text.slice(f.at.start, f.at.end)} [${f.probability?.join('..') ?? f.wording ?? ''}] ${f.horizon?.join(' to ') ?? ''}`,
  );
  return [
    styleText(
      'bold',
      `${versions.length} ${versions.length === 1 ? 'article' : 'articles'}, ${dossier.origins.length} ${dossier.origins.length === 1 ? 'origin' : 'origins'}`,
    ),
    ...dossier.origins.map((o) => `  ${o.why.en}`),
    ...(dossier.relays ?? []).map(
      ({ by, from }) => `  ${byId.get(by)!.outlet} passes on a part of what ${byId.get(from)!.outlet} reported.`,
    ),
    ...undatedOf(versions, claims),
    '',
    ...verdicts.sort(),
    '',
    `forecasts (${forecasts.length}):`,
    ...forecasts,
    ...section('causes', causeLines(dossier, byId)),
    ...section('positions', positionLines(dossier, byId)),
  ].join('\n');
}

/** Left out where it is empty. */
const section = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${name} (${lines.length}):`, ...lines];
