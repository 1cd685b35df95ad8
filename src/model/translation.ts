/** Which sentences of an article its translation renders, and which of the two belong together. */
import { type Draft, type DraftSection, type DraftSentence, type SectionKind, sentencesOf } from './draft.ts';
import { InvalidValue } from './errors.ts';
import { makeId, type StoryId } from './ids.ts';
import type { Language } from './language.ts';

/** A translation is a story of its own: its editions, address and corrections are not those of the original. */
export const translationStory = (story: StoryId, to: Language): StoryId => makeId('story', story, to);

/** Made anew in the other language, or the owner's own words, which no model touches. */
const NOT_RENDERED: ReadonlySet<SectionKind> = new Set(['sources', 'transparency', 'offer']);

export const isRendered = (section: DraftSection, sentence: DraftSentence): boolean =>
  !NOT_RENDERED.has(section.kind) && sentence.kind !== 'opinion';

export interface Rendered {
  /** in reading order over all sections, as findings count */
  readonly index: number;
  readonly section: SectionKind;
  readonly sentence: DraftSentence;
}

export function renderedOf({ sections }: Draft): Rendered[] {
  let index = 0;
  return sections.flatMap((section) =>
    sentencesOf(section).flatMap((sentence) => {
      const here = { index: index++, section: section.kind, sentence };
      return isRendered(section, sentence) ? [here] : [];
    }),
  );
}

export interface RenderedPair {
  readonly original: Rendered;
  readonly translation: Rendered;
}

/** @throws InvalidValue when the two texts do not run alike: then it is no translation of this draft. */
export function pairsOf(original: Draft, translation: Draft): RenderedPair[] {
  const [from, to] = [renderedOf(original), renderedOf(translation)];
  if (from.length !== to.length || from.some((r, i) => r.section !== to[i]!.section))
    throw new InvalidValue(
      'the translation does not run like its original',
      `drafts ${original.id}, ${translation.id}`,
    );
  return from.map((r, i) => ({ original: r, translation: to[i]! }));
}
