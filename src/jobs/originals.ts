/** Queues the reports that arrived texts say they retell: one hop, each report asked for once, so many at a time. */
import { type ArticleVersion, makeId, type Source } from '../model/index.ts';
import type { ProblemReport, Transaction } from '../store/index.ts';
import { catchUp } from './arrivals.ts';
import type { NewWork } from './boss.ts';
import type { StagePorts } from './ports.ts';

/** Of one batch of cleaned pages: what nobody chose to follow must not become most of a pass. */
const MOST = 10;

export async function followOriginals(
  tx: Transaction,
  ports: StagePorts,
  versions: readonly ArticleVersion[],
): Promise<NewWork[]> {
  const work: NewWork[] = [];
  const refused: ProblemReport[] = [];
  let asked = 0;
  for (const version of versions) {
    for (const outcome of ports.originals(version)) {
      if ('refused' in outcome) refused.push(problemOf(version, outcome.refused));
      else if (asked >= MOST) refused.push(problemOf(version, tooMany(outcome.value)));
      else {
        const found = await followOne(tx, version, outcome.value);
        asked += found.filter((w) => w.queue === 'collect').length;
        work.push(...found);
      }
    }
  }
  await tx.problems.report(refused);
  return work;
}

/**
 * The source of the retelling lists what it retells: so the report arrives in the same beats. What is here already is
 * not asked for again, nor what was refused before.
 */
async function followOne(tx: Transaction, version: ArticleVersion, url: string): Promise<NewWork[]> {
  const teller = await tx.sources.get(version.source);
  if (!teller) return [];
  const isNew = await tx.listings.add(teller.id, [url]);
  if ((await tx.pages.at([url])).length > 0) return isNew ? catchUp(tx, teller.id) : [];
  const source = sourceOf(teller, version, url);
  if (await tx.sources.get(source.id)) return [];
  await tx.sources.keep([source]);
  return [{ queue: 'collect', items: [source.id] }];
}

const sourceOf = (
  { excerptLimit, retentionDays }: Source,
  { url: foundVia }: ArticleVersion,
  address: string,
): Source => ({
  id: makeId('source', address),
  kind: 'page',
  address,
  publisher: '',
  language: null,
  ownerGroup: null,
  excerptLimit,
  retentionDays,
  foundVia,
});

const tooMany = (url: string) => ({
  what: `a retold report was not followed: more than ${MOST} came at once`,
  where: url,
  cure: 'Add its outlet as a source (`quellwerk sources add`), or give its address in a list.',
});

const problemOf = (
  version: ArticleVersion,
  refusal: Omit<ProblemReport, 'key' | 'stage' | 'retry'>,
): ProblemReport => ({
  key: `original:${version.id}:${refusal.where}`,
  stage: 'collect',
  retry: null,
  ...refusal,
});
