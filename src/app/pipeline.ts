/**
 * The walk, on one page: Source -> Page -> Article -> Claim -> Story + Verdict -> Draft -> ApprovedDraft -> Edition.
 * Each stage is one room's function; the tasks in `jobs` load what it needs, call it, save and pass on.
 */

import { changesBetween, reducedTo } from '../clean/index.ts';
import { type CollectPorts, collectSource } from '../collect/index.ts';
import { weigh } from '../evidence/index.ts';
import type { StagePorts } from '../jobs/index.ts';
import type { Takedown } from '../model/index.ts';
import { makeEdition } from '../publish/index.ts';
import { checkDraft, checkTranslation } from '../review/index.ts';
import { toldVerdicts } from '../write/index.ts';
import type { Analyst } from './analysis/analyst.ts';
import { cleanAll, readAll } from './analysis/batch.ts';
import { approval } from './approval.ts';
import { writtenBetween } from './bounds.ts';
import type { Newsroom } from './config/newsroom.ts';
import { type Delivery, deliverTo, targetsOf } from './delivery.ts';
import { claimCaptions } from './desk/labels.ts';
import { reloaded } from './editions.ts';
import { storyOf } from './filters/weigh.ts';
import { groupArrived } from './grouping.ts';
import type { Meaning } from './meaning.ts';
import { originalsToFollow } from './originals.ts';
import { withOwners } from './owners.ts';
import { compareOptions } from './rates.ts';
import type { Readers } from './readers.ts';
import { redacted } from './takedowns.ts';
import { originalOf, translateEdition } from './translating.ts';
import { VERSION } from './version.ts';
import { type Writers, writeStory } from './writing.ts';

/** What the stages need from outside, made once by the command that runs them. */
export interface Surroundings {
  readonly newsroom: Newsroom;
  readonly collect: CollectPorts;
  readonly analyst: Analyst;
  readonly readers: Readers;
  readonly writers: Writers;
  /** null where articles are grouped by words alone */
  readonly meaning: Meaning | null;
  readonly delivery: Delivery;
  /** what was taken down and must not come back */
  takedowns(): Promise<readonly Takedown[]>;
  /** now, ISO 8601 in UTC */
  readonly clock: () => string;
}

export function pipeline(at: Surroundings): StagePorts {
  const beatOf = (name: string) => at.newsroom.beats.find((b) => b.name === name)!;
  return {
    producers: {
      clean: { name: 'clean', version: VERSION },
      read: { name: 'claims', version: VERSION },
      weigh: { name: 'evidence', version: VERSION },
      check: { name: 'review', version: VERSION },
    },
    writer: (beat) => ({ name: beatOf(beat).blueprint.writer, version: `${VERSION}:${beatOf(beat).blueprint.hash}` }),
    targets: (beat) => targetsOf(beatOf(beat)),

    // Source -> Page
    collect: (source, signal) => collectSource(source, { ...at.collect, signal }),
    // Page -> Article
    clean: async (pages) => cleanAll(at.analyst, pages, await at.takedowns()),
    changes: changesBetween,
    originals: (version) => originalsToFollow(at.newsroom, version),
    redact: (version, passage) => redacted(version, [passage]),
    reduce: reducedTo,
    // Article -> Claim
    read: (articles) => readAll(at.analyst, articles, at.newsroom),
    // Article -> Story
    group: (request) => groupArrived(request, beatOf(request.beat), at.meaning),
    storyOf: (before, articles) => storyOf(before.id, articles, before.why),
    // Story + Claim -> Verdict
    weigh: async (story, { articles, claims }) =>
      weigh(story, withOwners(articles, at.newsroom.ownerOf), claims, compareOptions(at.newsroom.rate)),
    // Story + Verdict -> Draft
    write: (dossier, material) =>
      writeStory(at.writers, beatOf(material.beat), dossier, material, at.readers, at.clock()),
    // Draft -> Findings
    check: async (draft, { beat, articles, claims, original }) => {
      const { rules } = beatOf(beat).blueprint;
      const options = { reader: at.readers.of(beatOf(beat)), claims, rules, date: writtenOn(at.clock(), articles) };
      if (draft.making.writer !== 'translation') return checkDraft(draft, articles, options);
      return checkTranslation(draft, originalOf(draft, original), articles, options);
    },
    // Findings -> ApprovedDraft, by the beat's policy or a person's decision
    approve: async (draft, report, decision, { beat }) => approval(draft, report, decision, beatOf(beat), at.clock()),
    // ApprovedDraft -> Edition
    publish: async (approved, dossier, { articles, claims }, earlier) =>
      makeEdition({
        approved,
        previous: reloaded(earlier).at(-1) ?? null,
        dossier,
        versions: articles,
        captions: claimCaptions(claims, articles),
        told: toldVerdicts(dossier, claims),
        written: (id) => writtenBetween(id, articles, claims),
        responsible: at.newsroom.responsible,
        reviewer: approved.decision.human ? approved.decision.by : null,
        publishedAt: at.clock(),
      }),
    // corrected Edition -> Draft in the other language
    translate: async (beat, edition, to) =>
      beatOf(beat).providers.length === 0
        ? null
        : translateEdition(
            { store: at.delivery.store, writers: at.writers, readers: at.readers },
            beatOf(beat),
            edition,
            to,
          ),
    // Edition -> site, feeds, WordPress
    deliver: (target, editions, signal) => deliverTo(at.delivery, target, editions, signal),
  };
}

/** A source dated ahead (an embargo, a weekly of next Sunday) was written from all the same: the draft is not before it. */
const writtenOn = (now: string, articles: readonly { readonly published: string | null }[]): string =>
  articles.reduce((latest, { published }) => (published && published > latest ? published : latest), now);
