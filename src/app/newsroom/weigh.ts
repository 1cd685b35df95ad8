/** Weighs the stories of a beat as of today or an earlier day, and prints them. */
import { weigh } from '../../evidence/index.ts';
import type { Story } from '../../model/index.ts';
import { type ExitCode, flag, type Given, text } from '../command.ts';
import { inNewsroom } from '../control/in-newsroom.ts';
import { dossierText } from '../dossier-text.ts';
import { storyOf } from '../filters/weigh.ts';
import { knownBy } from '../known.ts';
import type { Output } from '../output.ts';
import { withOwners } from '../owners.ts';
import { compareOptions } from '../rates.ts';
import { dossierForReaders } from '../told-verdict.ts';
import { beatsNamed } from './forecasts.ts';
import type { NewsroomProcess } from './process.ts';

/** Stories printed: those that changed last. */
const MOST_STORIES = 50;

export const weighBeat = (given: Given): Promise<ExitCode> => inNewsroom('weigh', given, showBeat);

export async function showBeat(at: NewsroomProcess, given: Given, out: Output): Promise<ExitCode> {
  const [beat] = beatsNamed(at.newsroom.beats, text(given, 'beat'));
  const day = text(given, 'as-of');
  for (const { story } of await at.store.stories.recent(beat!, MOST_STORIES))
    await showStory(at, story, day, given, out);
  return 0;
}

async function showStory(
  { store, newsroom }: NewsroomProcess,
  story: Story,
  day: string | undefined,
  given: Given,
  out: Output,
): Promise<void> {
  const versions = withOwners(knownBy(await store.articles.getMany(story.articles), day), newsroom.ownerOf);
  if (versions.length === 0) return;
  const claims = await store.claims.ofArticles(versions.map((v) => v.id));
  const asOf = storyOf(story.id, versions, story.why);
  const dossier = weigh(day ? asOf : story, versions, claims, compareOptions(newsroom.rate));
  const byVersion = versions.map((v) => claims.filter((c) => c.article === v.id));
  out.say(
    flag(given, 'json')
      ? JSON.stringify(dossierForReaders(dossier, versions, claims))
      : `\n${story.title}\n${dossierText(dossier, versions, byVersion)}`,
  );
}
