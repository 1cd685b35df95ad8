/** What a verdict is about, in words a person reads: the key it is found by holds stems and names of kinds. */
import type { ArticleVersion, Claim, Dossier, Verdict } from '../model/index.ts';

export interface About {
  /** the measure by its name, else the words of the source; of other kinds what kind of statement it is */
  readonly what: string;
  readonly subject: string | null;
  /** ISO 8601 as far as the text names it; null where it names none */
  readonly time: string | null;
  readonly place: string | null;
}

const KINDS: Readonly<Record<Exclude<Verdict['claimKind'], 'figure'>, string>> = {
  event: 'statement',
  date: 'date',
  quote: 'quotation',
  causal: 'cause',
  stance: 'judgement',
  forecast: 'forecast',
};

type Versions = ReadonlyMap<ArticleVersion['id'], ArticleVersion>;
type Claims = ReadonlyMap<Claim['id'], Claim>;

/** By the first value that stands for it. */
export function aboutOf({ claimKind, values }: Verdict, versions: Versions, claims: Claims): About {
  const value = values.find((x) => x.side === 'for') ?? values[0]!;
  const claim = claims.get(value.claim);
  const text = versions.get(value.article)?.text.slice(value.start, value.end) ?? '';
  const named = claim?.time && !claim.time.implied && claim.time.value !== 'PAST_REF' ? claim.time.value : null;
  return {
    what: claimKind === 'figure' ? measureOf(claim?.measure?.key ?? '', text) : KINDS[claimKind],
    subject: claim?.subject?.text ?? null,
    // "2026-10-11TEV" is an evening
    time: named?.replace(/T[A-Z]{2}$/, '') ?? null,
    place: claim?.place ?? null,
  };
}

/** "job-cuts" is read as it stands; "count:umschlag" and "lemma:teil" are stems, for which the source has words. */
const measureOf = (key: string, text: string): string =>
  key === '' || /^(?:lemma|count):/.test(key) ? `“${shortened(text)}”` : key.replaceAll('-', ' ');

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
};
const LONGEST = 60;

export const aboutInLine = ({ what, subject, time, place }: About): string =>
  [what, subject, time, place].filter((part) => part !== null && part !== '').join(' · ');

/** The dossier as `weigh --json` prints it: its ids lead to outlets, titles, addresses and passages without a second file. */
export function dossierForReaders(
  dossier: Dossier,
  articles: readonly ArticleVersion[],
  claims: readonly Claim[],
): object {
  const versions: Versions = new Map(articles.map((a) => [a.id, a]));
  const byId: Claims = new Map(claims.map((c) => [c.id, c]));
  const passage = (article: ArticleVersion['id'], start: number, end: number) => ({
    outlet: versions.get(article)?.outlet ?? null,
    text: versions.get(article)?.text.slice(start, end) ?? null,
  });
  const told = (id: Claim['id']): object | null => {
    const claim = byId.get(id);
    return claim ? { article: claim.article, ...passage(claim.article, claim.span.start, claim.span.end) } : null;
  };
  return {
    ...dossier,
    articles: articles.map(({ id, outlet, ownerGroup, title, published, lang, url }) => ({
      id,
      outlet,
      owner: ownerGroup,
      title,
      published,
      lang,
      url,
    })),
    verdicts: dossier.verdicts.map((v) => ({
      ...v,
      about: aboutOf(v, versions, byId),
      values: v.values.map((x) => ({ ...x, ...passage(x.article, x.start, x.end) })),
    })),
    related: dossier.related.map((r) => ({ ...r, passages: r.claims.map(told) })),
    forecasts: dossier.forecasts.map((f) => ({ ...f, ...passage(f.at.article, f.at.start, f.at.end) })),
  };
}
