/** Turns an approved draft into an edition: address, number, excerpts, sources, disclosure, corrections. */
import {
  type ApprovedDraft,
  type ArticleVersion,
  type ArticleVersionId,
  asId,
  type Citation,
  type ClaimCaption,
  type Dossier,
  type Draft,
  type Edition,
  hashOf,
  makeId,
  passage,
  sentencesOf,
  type VerdictId,
  type WrittenBetween,
} from '../../model/index.ts';
import { PublishError } from '../errors.ts';
import { correctionFor } from './corrections.ts';
import { type DisclosureInputs, disclose } from './disclosure.ts';
import { captionsFor, publicExcerpts, publicSources, redact } from './dossier.ts';
import { slugFor } from './slug.ts';

export interface EditionInputs extends DisclosureInputs {
  readonly approved: ApprovedDraft;
  /** the story's latest edition; null for its first */
  readonly previous: Edition | null;
  readonly dossier: Dossier;
  /** all cited versions, and those of the dossier that still exist */
  readonly versions: readonly ArticleVersion[];
  /** of any claims of the story; those of compared and public ones are kept */
  readonly captions?: readonly ClaimCaption[];
  /** contradictions and developments that the draft tells and counts as such; absent: all */
  readonly told?: readonly VerdictId[];
  /** between which days an undated text was written */
  readonly written?: (article: ArticleVersionId) => WrittenBetween | null;
  /** ISO 8601 with offset */
  readonly publishedAt: string;
}

/**
 * The edition that goes out. Checks each citation's passage against the frozen text it pins.
 * @throws PublishError when a citation is broken, the previous edition tells another story, nobody is responsible, or a
 *   reviewer is named although no person decided.
 */
export function makeEdition(input: EditionInputs): Edition {
  const { approved, previous, versions } = input;
  const { draft } = approved;
  const headline = headlineOf(draft);
  const citations = citationsOf(draft);
  verify(citations, versions);
  if (previous && previous.story !== draft.story)
    throw new PublishError(
      'other-story',
      `edition ${previous.id} tells story ${previous.story}`,
      `draft ${draft.id} of ${draft.story}`,
      'Pass the latest edition of the same story, or null.',
    );
  const dossier = redact(input.dossier, versions, headline);
  const number = previous ? previous.number + 1 : 1;
  const correction = previous && correctionFor(previous, draft, input.publishedAt);
  return {
    id: makeId('edition', draft.story, String(number), draft.id),
    story: draft.story,
    slug: previous?.slug ?? slugFor(headline, draft.story),
    number,
    publishedAt: input.publishedAt,
    firstPublishedAt: previous?.firstPublishedAt ?? input.publishedAt,
    approved,
    disclosure: disclose(approved, input),
    corrections: [...(previous?.corrections ?? []), ...(correction ? [correction] : [])],
    sources: publicSources(sourceOrder(citations, input.dossier, versions), versions, draft.lang).map((source) => {
      const written =
        source.published === null && !source.private && input.written?.(asId('articleVersion', source.article));
      return written ? { ...source, written } : source;
    }),
    excerpts: publicExcerpts(
      dossier,
      versions,
      citations.map((c) => c.at),
    ),
    dossier,
    captions: captionsFor(dossier, versions, input.captions ?? []),
    ...(input.told && { told: input.told }),
  };
}

/** The headline's text. A draft has one, `draft()` says so. */
export function headlineOf(draft: Draft): string {
  const section = draft.sections.find((s) => s.kind === 'headline');
  return (section ? sentencesOf(section) : []).map((s) => s.text.trim()).join(' ');
}

/** All citations in reading order. */
export const citationsOf = (draft: Draft): readonly Citation[] =>
  draft.sections.flatMap(sentencesOf).flatMap((s) => s.citations);

function verify(citations: readonly Citation[], versions: readonly ArticleVersion[]): void {
  const byId = new Map(versions.map((v) => [v.id, v]));
  for (const c of citations) {
    const version = byId.get(c.at.article);
    const where = `${c.at.article}, ${c.at.start}..${c.at.end}`;
    if (!version)
      throw new PublishError(
        'broken-citation',
        'the text of a cited article is not at hand',
        where,
        'Load the article version, or write the article again without it.',
      );
    if (hashOf(passage(version, c.at)) !== c.passageHash)
      throw new PublishError(
        'broken-citation',
        `the cited passage in ${version.outlet} is not what was approved`,
        where,
        'Write and review the article again from the present texts.',
      );
  }
}

/** Cited sources in order of first citation, then the story's others by date, undated last. */
function sourceOrder(
  citations: readonly Citation[],
  dossier: Dossier,
  versions: readonly ArticleVersion[],
): readonly ArticleVersionId[] {
  const dates = new Map(versions.map((v) => [v.id, v.published ?? '~']));
  const others = [...dossier.story.articles].sort(
    (a, b) => compare(dates.get(a) ?? '~', dates.get(b) ?? '~') || compare(a, b),
  );
  return [...citations.map((c) => c.at.article), ...others];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
