/** A dossier for the terminal: origins, verdicts, forecasts, who says what causes what, who judges what how. */
import { styleText } from 'node:util';
import type { ArticleVersion, Claim, Dossier, VerdictKind } from '../model/index.ts';
import { boundsLine } from './bounds.ts';
import { causeLines, positionLines } from './linked-text.ts';
import { aboutInLine, aboutOf } from './told-verdict.ts';

const COLOURS = {
  corroborated: 'green',
  conflicting: 'red',
  superseded: 'yellow',
  syndicated: 'dim',
  'single-source': 'dim',
} as const satisfies Record<VerdictKind, string>;

/** What a reader should know of a source that counts all the same: it has no date (written between which days), or a machine made it. */
const marksOf = (versions: readonly ArticleVersion[], claims: readonly (readonly Claim[])[]): string[] =>
  versions.flatMap((v, i) => {
    const undated = boundsLine(v, claims[i]!) ?? (v.published === null ? 'without a date' : null);
    const marks = [undated, v.aiDisclosure && machineMade(v.aiDisclosure)].filter((mark) => mark !== null);
    return marks.length > 0 ? [`  ${v.outlet}: ${marks.join('; ')}`] : [];
  });

const machineMade = ({ kind, humanReviewed }: NonNullable<ArticleVersion['aiDisclosure']>): string =>
  `says that it is ${kind.replace('ai-', 'AI-')}${humanReviewed ? ', read by a person' : ''}`;

/** @param claims those of each version */
export function dossierText(
  dossier: Dossier,
  versions: readonly ArticleVersion[],
  claims: readonly (readonly Claim[])[],
): string {
  const byId = new Map(versions.map((v) => [v.id, v]));
  const claimOf = new Map(claims.flat().map((c) => [c.id, c]));
  const verdicts = dossier.verdicts
    .filter((v) => v.claimKind !== 'event' || v.kind === 'conflicting' || v.kind === 'superseded')
    .map(
      (v) =>
        `${styleText(COLOURS[v.kind], v.kind.padEnd(13))} ${aboutInLine(aboutOf(v, byId, claimOf))}\n              ${v.why.en}`,
    );
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
    ...marksOf(versions, claims),
    '',
    ...verdicts.sort(),
    ...section('side by side, not comparable', besideLines(dossier, byId, claims.flat())),
    '',
    `forecasts (${forecasts.length}):`,
    ...forecasts,
    ...section('causes', causeLines(dossier, byId)),
    ...section('positions', positionLines(dossier, byId)),
  ].join('\n');
}

/** What each of the two says, shortened to a line, and why nothing follows from it. */
function besideLines(
  { related }: Dossier,
  byId: ReadonlyMap<string, ArticleVersion>,
  claims: readonly Claim[],
): readonly string[] {
  const claimOf = new Map(claims.map((c) => [c.id, c]));
  const told = ({ article, span }: Claim): string => {
    const { outlet, text } = byId.get(article)!;
    const passage = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return `${outlet}: „${passage.length > LONGEST ? `${passage.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : passage}“`;
  };
  return related.flatMap(({ claims: pair, why }) => {
    const [a, b] = pair.map((id) => claimOf.get(id));
    const sides = a && b ? [...new Set([told(a), told(b)])] : [];
    return sides.length > 0 ? [`  ${sides.join(' | ')} | ${why.en}`] : [];
  });
}
const LONGEST = 80;

/** Left out where it is empty. */
const section = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${name} (${lines.length}):`, ...lines];
