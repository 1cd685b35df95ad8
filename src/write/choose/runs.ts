/** Sentences of one source told in its own order: behind the one before it, a sentence may lean on it as it does in the source. */
import type { Claim, Language } from '../../model/index.ts';
import { attributionIn } from '../tell/attributions.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import type { Material } from './material.ts';
import type { Told } from './told.ts';

/** Nothing but blanks and quotation marks between two sentences of a source. */
const ADJOINING = /^[\s„“”"»«‘’]*$/u;
export const isAdjoining = (text: string, end: number, start: number): boolean =>
  end <= start && ADJOINING.test(text.slice(end, start));

/** Whether the sentence is printed right behind the one that stands before it in its source. */
export function continues(told: Told, { article, start }: Pick<SourceSentence, 'article' | 'start'>): boolean {
  const { behind } = told;
  return behind !== null && behind.article === article.id && isAdjoining(article.text, behind.end, start);
}

/** Whether it may come to stand so: while sentences are only chosen, where another one stands before it in its source. */
export const mayContinue = (m: Material, told: Told, s: SourceSentence): boolean =>
  continues(told, s) || (told.loose && told.flowing && predecessor(m, s) !== null);

/** A claim of the sentence right before it in its source; null where that is a heading, or nothing was read there. */
export function predecessor(m: Material, { article, start }: Pick<SourceSentence, 'article' | 'start'>): Claim | null {
  let last: Claim | null = null;
  for (const claim of m.claims) {
    if (claim.article !== article.id || claim.role === 'title' || claim.role === 'heading') continue;
    if (claim.sentence.end <= start && (!last || claim.sentence.start > last.sentence.start)) last = claim;
  }
  return last && isAdjoining(article.text, last.sentence.end, start) ? last : null;
}

/**
 * The same sentence, which names "the report" in place of its outlet: who reports, the sentence before has said.
 * @param older whether newer reports follow: what this one says is over as its verb shows
 */
export function asFollowing(text: string, outlet: string, lang: Language, older: boolean): string {
  const found = attributionIn(text, outlet, lang);
  // "Their report is expected": not that of the outlet
  if (!found || OTHER_REPORT.test(text.replace(found.written, ''))) return text;
  const turned = text.replace(found.written, older ? found.followingPast : found.following);
  return text.startsWith(found.written) ? turned : turned.replace('The report', 'the report');
}

const OTHER_REPORT = /(?<!\p{L})(?:(?:\p{Lu}\p{Ll}+)?[Bb]ericht(?:e?s|en?)?|reports?)(?!\p{L})/u;
