/** Has a published article translated: the model's draft, judged against its original and put before a proofreader. */

import type { Translated } from '../jobs/index.ts';
import {
  type Draft,
  draft as draftOf,
  hashOf,
  type Language,
  QuellwerkError,
  translationStory,
} from '../model/index.ts';
import { checkTranslation } from '../review/index.ts';
import type { Store, StoredEdition } from '../store/index.ts';
import { translate } from '../write/index.ts';
import type { Beat } from './config/newsroom.ts';
import type { Readers } from './readers.ts';
import { VERSION } from './version.ts';
import type { Writers } from './writing.ts';

export interface TranslatingPorts {
  readonly store: Pick<Store, 'drafts' | 'dossiers' | 'articles' | 'claims'>;
  readonly writers: Writers;
  readonly readers: Readers;
}

/** @throws QuellwerkError when it is a translation itself, in the language already, or no model answers. */
export async function translateEdition(
  { store, writers, readers }: TranslatingPorts,
  beat: Beat,
  edition: StoredEdition,
  to: Language,
): Promise<Translated> {
  const { draft: original } = edition;
  refuseUnfit(original, to, beat);
  const { dossierHash } = (await store.drafts.get(original.id))!;
  const { dossier } = (await store.dossiers.get(beat.name, original.story, dossierHash))!;
  const articles = await store.articles.getMany(dossier.story.articles);
  const claims = await store.claims.ofArticles(dossier.story.articles);
  const { blueprint } = beat;
  const story = translationStory(original.story, to);
  const made = await translate(
    { original, to, story, input: { dossier, claims, versions: articles, blueprint } },
    {
      model: await writers.model(beat),
      warn: writers.warn,
      check: (draft) =>
        checkTranslation(draft, original, articles, { reader: readers.of(beat), claims, date: edition.publishedAt }),
    },
  );
  const { id: _id, ...value } = made;
  const making = {
    ...value.making,
    writerHash: hashOf(JSON.stringify(['translation', VERSION])),
    promptsHash: hashOf(JSON.stringify(blueprint.prompts)),
    modelHash: writers.fingerprint(value.making.model!),
  };
  return {
    draft: draftOf({ ...value, making }),
    // The ledger counts each forecast once: with the original.
    dossier: { ...dossier, story: { ...dossier.story, id: story }, forecasts: [] },
    making: {
      producer: 'translation',
      version: VERSION,
      inputHash: hashOf(JSON.stringify([original.id, to, dossierHash])),
    },
  };
}

function refuseUnfit({ lang, making, id }: Draft, to: Language, { name, providers }: Beat): void {
  const refuse = (what: string, cure: string): never => {
    throw new QuellwerkError('not-translatable', what, `draft ${id}`, cure);
  };
  if (making.writer === 'translation') refuse('the article is a translation itself', 'Translate its original.');
  if (lang === to) refuse(`the article is in that language already (${to})`, 'Name the other language with --to.');
  if (providers.length === 0)
    refuse('its beat names no language model', `Add \`provider: NAME\` to beats/${name}.yaml.`);
}

/** @throws QuellwerkError where the original is gone: then nobody can say what the translation should say. */
export function originalOf(translation: Draft, original: Draft | undefined): Draft {
  if (original) return original;
  throw new QuellwerkError(
    'original-missing',
    'the original of a translation is not there any more',
    `draft ${translation.id}`,
    'Send the translation back, and translate the present article.',
  );
}
