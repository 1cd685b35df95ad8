/** What all cited passages give as somebody's words, a model's sentence gives as somebody's words too. */
import type { Localized } from '../../model/index.ts';
import { cuesIn, hasCue } from '../cues.ts';
import type { Sheet, Word } from '../sheet.ts';
import { type EditionExample, type EditionRule, whole } from './case.ts';
import { type ModelLine, modelLines } from './model-lines.ts';

const source = 'Nach Angaben der Bürgerinitiative kostet der Radweg in Hohenrain 3 Millionen Euro.';
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: {
      writer: 'model',
      sentences: [
        { text: 'Laut der Bürgerinitiative kostet der Radweg in Hohenrain 3 Millionen Euro.', cites: [source] },
      ],
    },
    bad: {
      writer: 'model',
      sentences: [{ text: 'Der Radweg in Hohenrain kostet 3 Millionen Euro.', cites: [source] }],
    },
    finding: 'In den Belegen sagt das jemand, hier steht es als Tatsache.',
  },
];

export const modelAttribution: EditionRule = {
  name: 'model-attribution',
  severity: 'block',
  about: {
    de: 'Was alle Belege eines Satzes jemandem zuschreiben, sagt ein Sprachmodell nicht selbst.',
    en: 'What all passages of a sentence attribute to somebody, a model does not say itself.',
  },
  examples,
  *check(of) {
    for (const at of modelLines(of)) {
      // A headline has no room for it; the text below names the speaker.
      if (
        at.line.section === 'headline' ||
        isAttributed(at) ||
        at.claims.some((c) => c.speaker === null || c.modality === 'asserted')
      )
        continue;
      if (at.passages.every((passage) => saysWho(at, passage)))
        yield { ...whole(at.line), message, cure, evidence: at.evidence };
    }
  },
};

const saysWho = ({ lexicon }: ModelLine, { sentences }: Sheet): boolean =>
  sentences.some((s) => cuesIn(s.words, lexicon.attributions).some((w) => !isThing(s.words, w)));

/** "ohne auf Angaben der Bank zurückzugreifen", "her report": words of saying as things, with which nobody says anything. */
const isThing = (words: readonly Word[], cue: Word): boolean => {
  const before = words.slice(0, words.indexOf(cue)).slice(-REACH);
  return /^angaben$/.test(cue.folded) && !before.some((w) => /^(?:nach|laut|gemass|den)$/.test(w.folded));
};
/** "nach eigenen vorläufigen Angaben" */
const REACH = 3;

/** By a word of saying, by the mood of the verb, by an outlet's name, or by naming the speaker. */
function isAttributed({ words, lexicon, claims, outlets, line }: ModelLine): boolean {
  if (hasCue(words, lexicon.attributions) || words.some((w) => lexicon.reportedForms.has(w.lower))) return true;
  const text = line.sentence.text;
  const speakers = claims.flatMap((c) => c.speaker?.name.split(' ').at(-1) ?? []);
  return /[„“”"»«]/.test(text) || [...speakers, ...outlets].some((name) => name.length > 2 && text.includes(name));
}

const message: Localized = {
  de: 'In den Belegen sagt das jemand, hier steht es als Tatsache.',
  en: 'In the passages somebody says this; here it stands as a fact.',
};
const cure: Localized = { de: 'Nennen, wer es sagt.', en: 'Name who says it.' };
