/** Who speaks, in a sentence of the draft and in a passage of the sources. Part of `attribution`. */

import { contains, overlaps, type Span } from '../../../model/index.ts';
import { type Passage, overlap as shared } from '../../align.ts';
import { hasCue } from '../../cues.ts';
import { nameWords } from '../../names.ts';
import type { Case } from '../../rule.ts';
import { isTold, type Sheet, type SheetSentence, slice, type Word } from '../../sheet.ts';
import type { SourceSentence } from '../../sources.ts';
import { attributedIn, saidIn } from '../../speakers.ts';
import { spelled } from '../../spelled.ts';
import { isRole } from './teller.ts';

/** "Die Polizei schätzt ...": a body that speaks opens the clause. */
export const rolesIn = (of: Case, { clauses }: SheetSentence): readonly { readonly at: Span }[] =>
  clauses.flatMap(({ words }) => {
    const first = words.find(isTold);
    const spoken = hasCue(words, of.words.attributions) || words.some(ESTIMATES);
    return first && isRole(first) && spoken ? [{ at: first }] : [];
  });
const ESTIMATES = spelled(/^(?:schatzt|schatzte|schatzten|erwart|rechne|estimate|expect)/);

interface Voice {
  readonly at: Span;
  readonly speaker: readonly Word[];
}

/** Speakers of the sentence: those of its quotations, or the name beside a word of saying ("X nannte ...", "X sees ..."). */
export function voicesIn(of: Case, sentence: SheetSentence): Voice[] {
  const quoted = attributedIn(sentence, of.draft).flatMap(({ quote, speaker }) =>
    quote.speaker && namesSomeone(of, sentence, quote.speaker) ? [{ at: quote.speaker, speaker }] : [],
  );
  if (quoted.length > 0) return quoted;
  const clause = sentence.clauses.find((c) => hasCue(c.words, of.words.attributions));
  // "He said Lunden had paid": who stands in what is said does not say it
  const isSpokenOf = (m: Span): boolean => sentence.quotes.some((q) => q.quote.some((piece) => contains(piece, m)));
  const mention =
    clause &&
    sentence.mentions.find(
      (m) => SPEAKS.test(m.type) && m.start >= clause.start && m.end <= clause.end && !isSpokenOf(m),
    );
  return mention ? [{ at: mention, speaker: nameWords(sentence, mention) }] : [];
}
const SPEAKS = /^(?:person|organisation)$/;

/** "er", "dies", "das Gewicht" name nobody who could be compared. */
const namesSomeone = (of: Case, sentence: SheetSentence, at: Span | null): boolean =>
  at !== null && (sentence.mentions.some((m) => overlaps(m, at)) || ROLE.test(of.draft.text.slice(at.start, at.end)));
const ROLE =
  /sprecher|polizei|behörde|minister|anwalt|chef|verteidig|eltern|ärzt|kreise|präsident|spokes|police|officials?\b|lawyer|chief|doctor|parents|president|authorit/i;

/** Words of the passage and the speakers resolved there. */
export function voicesNear(at: SourceSentence): Word[] {
  const resolved = attributedIn(at.sentence, at.sheet).flatMap((a) => a.speaker);
  return [...at.sentence.words.filter(isTold), ...resolved];
}

export interface Said {
  readonly text: string;
  readonly words: readonly Word[];
  /** a person or body named in so many words */
  readonly named: boolean;
  readonly share: number;
}

/** Who says it in the passage; null where nobody is named or only a pronoun stands. */
export function speakerOf(of: Case, passage: Passage, said: readonly Word[]): Said | null {
  const { sheet, sentence } = passage.at;
  for (const { quote, speaker } of attributedIn(sentence, sheet)) {
    if (
      !quote.speaker ||
      !(contains(sentence, quote.speaker) || announces(sheet, quote.speaker, sentence)) ||
      shared(said, saidIn(quote, sheet), of.sources) < HELD * passage.score
    )
      continue;
    const text = slice(sheet, quote.speaker);
    return {
      text: text.includes(' ') || /^\p{Lu}/u.test(text) ? text : (quote.speakerName ?? text),
      words: speaker,
      named: sentence.mentions.some((m) => m.type === 'person' && overlaps(m, quote.speaker!)),
      share: shared(said, saidIn(quote, sheet), of.sources) / passage.score,
    };
  }
  return null;
}
/** "Philippi widersprach: Kündigungen werde es nicht geben": the sentence before names the speaker and ends in a colon. */
const announces = (sheet: Sheet, speaker: Span, sentence: SheetSentence): boolean =>
  speaker.end <= sentence.start &&
  sentence.start - speaker.end <= AHEAD &&
  /:\s*$/.test(sheet.text.slice(speaker.end, sentence.start));
/** Letters between a speaker and what the colon announces. */
const AHEAD = 60;
/** This part of what the passage shares with the statement must lie inside the quotation itself. */
const HELD = 0.5;
