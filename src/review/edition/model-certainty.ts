/** What all cited passages tell as planned, supposed or expected, a model's sentence does not tell as a fact. */
import type { Language, Localized, Modality } from '../../model/index.ts';
import { cuesIn, isAttributive, mayBeCue } from '../cues.ts';
import { agrees, timesOf } from '../dates.ts';
import type { Tone } from '../lexicon/index.ts';
import type { Sheet, Word } from '../sheet.ts';
import { slotsOf } from '../slots.ts';
import { type EditionCase, type EditionExample, type EditionRule, whole } from './case.ts';
import { type ModelLine, modelLines } from './model-lines.ts';

const source = 'Die Gemeinde Hohenrain will im kommenden Jahr möglicherweise einen Radweg bauen.';
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: {
      writer: 'model',
      sentences: [{ text: 'Im kommenden Jahr könnte Hohenrain einen Radweg bauen.', cites: [source] }],
    },
    bad: { writer: 'model', sentences: [{ text: 'Hohenrain baut im kommenden Jahr einen Radweg.', cites: [source] }] },
    finding: 'Die Belege halten das offen („will“), der Satz stellt es als Tatsache hin.',
  },
  {
    lang: 'de',
    source: 'Der Rat von Hohenrain hat den geplanten Radweg verkürzt. Eine Brücke soll folgen.',
    good: {
      writer: 'model',
      sentences: [
        {
          text: 'Hohenrain hat den Radweg verkürzt.',
          cites: ['Der Rat von Hohenrain hat den geplanten Radweg verkürzt.'],
        },
      ],
    },
    bad: {
      writer: 'model',
      sentences: [{ text: 'Eine Brücke folgt in Hohenrain.', cites: ['Eine Brücke soll folgen.'] }],
    },
    finding: 'Die Belege halten das offen („soll“), der Satz stellt es als Tatsache hin.',
  },
];

const TONES: readonly Tone[] = ['planned', 'hedged', 'forecast', 'alleged'];
const OPEN: ReadonlySet<Modality> = new Set(['planned', 'hedged', 'forecast']);

export const modelCertainty: EditionRule = {
  name: 'model-certainty',
  severity: 'block',
  about: {
    de: 'Was alle Belege eines Satzes offenhalten, stellt ein Sprachmodell nicht als Tatsache hin.',
    en: 'What all passages of a sentence leave open, a model does not tell as a fact.',
  },
  examples,
  *check(of) {
    for (const at of modelLines(of)) {
      const raised = raisedIn(at);
      if (raised) {
        yield { ...whole(at.line), message: message(raised), cure, evidence: at.evidence };
        continue;
      }
      if (isOpen(at) || at.claims.some((c) => !OPEN.has(c.modality))) continue;
      const cues = at.passages.map((passage) => openness(at, passage));
      if (!cues.every((cue) => cue !== null)) continue;
      if (hasPassed(of, at) || isUnderWay(at)) yield { line: at.line, undecided };
      else yield { ...whole(at.line), message: message(cues[0]!), cure, evidence: at.evidence };
    }
  },
};

/**
 * The bare future tells a plan as settled, and "next year" tells nothing of its certainty; unless the passage has no more itself.
 */
const WEAK: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(['wird', 'werden', 'kommende', 'kommenden', 'kommendem', 'kommender', 'nächsten', 'nächste', 'künftig']),
  en: new Set(['will', 'next', 'coming', 'upcoming', 'future']),
};

/** In a copy of its passage: the word by which that leaves open what the sentence tells with "will" or "wird" in the same place. */
function raisedIn({ sentences, passages, lexicon, draft: { lang } }: ModelLine): string | null {
  for (const sentence of sentences)
    for (const there of passages.flatMap((p) => p.sentences))
      for (const slot of slotsOf(sentence, there)) {
        const firm =
          slot.here.some((w) => VERBS.has(w.lower)) && slot.here.every((w) => !tells(w) || VERBS.has(w.lower));
        const open = slot.there.find(
          (w) => MODAL[lang].test(w.lower) || TONES.some((t) => mayBeCue(w, lexicon.tones[t])),
        );
        if (firm && open && slot.there.every((w) => !tells(w) || w === open)) return open.lower;
      }
  return null;
}
const tells = ({ kind }: Word): boolean => kind === 'content' || kind === 'light' || kind === 'number';
const MODAL: Readonly<Record<Language, RegExp>> = {
  de: /^(?:will|wollen|soll|sollen|könnten?|dürften?|möchten?)$/,
  en: /^(?:may|might|could|should)$/,
};

/** What was planned for a day that has passed by the newest report may well have happened. */
function hasPassed(of: EditionCase, { passages, sentences }: ModelLine): boolean {
  const dates = [...of.versions.values()].flatMap((v) => v.published?.slice(0, 10) ?? []);
  const newest = dates.sort().at(-1);
  const planned = passages.flatMap((p) => p.sentences.flatMap(timesOf)).filter((t) => t.from && t.from === t.to);
  const told = sentences.flatMap(timesOf);
  const passed = newest === undefined ? [] : planned.filter((t) => t.from! < newest);
  return told.length > 0
    ? told.every((t) => passed.some((p) => agrees(t, p)))
    : passed.length > 0 && passed.length === planned.length;
}

/** "is tightening its rules": news-speak for what is begun with a plan as for what is done. */
const isUnderWay = ({ words, draft }: ModelLine): boolean =>
  draft.lang === 'en' &&
  words.some((w, i) => /^(?:is|are)$/.test(w.lower) && /..ing$/.test(words[i + 1]?.lower ?? '')) &&
  !words.some((w) => w.kind === 'number');

function isOpen({ words, lexicon, passages, line, draft }: ModelLine): boolean {
  if (words.some((w) => lexicon.reportedForms.has(w.lower)) || /[„“”"»«]/.test(line.sentence.text)) return true;
  const given = new Set(passages.flatMap((p) => p.sentences.flatMap((s) => s.words.map((w) => w.lower))));
  const cues = cuesIn(words, lexicon.soft).filter((w) => !WEAK[draft.lang].has(w.lower));
  return (
    cues.length > 0 ||
    [...WEAK[draft.lang]].some((w) => VERBS.has(w) && given.has(w) && words.some((x) => x.lower === w))
  );
}
const VERBS: ReadonlySet<string> = new Set(['wird', 'werden', 'will']);

/** The word by which a passage leaves open what it tells. */
function openness({ lexicon }: ModelLine, { sentences }: Sheet): string | null {
  const words = sentences.flatMap((s) => s.words);
  for (const tone of TONES) {
    const cue = cuesIn(words, lexicon.tones[tone]).find((w) => !isAttributive(words, w));
    if (cue) return cue.lower;
  }
  return null;
}

const undecided: Localized = {
  de: 'Die Belege halten das offen; ob es inzwischen geschehen ist, kann das Tor nicht entscheiden.',
  en: 'The passages leave this open; whether it has come about since the gate cannot tell.',
};
const message = (cue: string): Localized => ({
  de: `Die Belege halten das offen („${cue}“), der Satz stellt es als Tatsache hin.`,
  en: `The passages leave this open (“${cue}”); the sentence tells it as a fact.`,
});
const cure: Localized = {
  de: 'Sagen, dass es geplant, vermutet oder erwartet ist.',
  en: 'Say that it is planned, supposed or expected.',
};
