/** What all cited passages give as somebody's words, a model's sentence gives as somebody's words too. */

import type { Localized, TimeExpression } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { agreement } from '../agreement.ts';
import { heldBy } from '../align.ts';
import { cuesIn, hasCue } from '../cues.ts';
import { timesOf } from '../dates.ts';
import { figuresOf } from '../figures.ts';
import type { GateWords } from '../lexicon/index.ts';
import { contentOf, isTold, type Sheet, type SheetSentence, type Word } from '../sheet.ts';
import { attributedIn } from '../speakers.ts';
import { tellsAttitude } from './attitude.ts';
import { type EditionCase, type EditionExample, type EditionRule, type Line, whole } from './case.ts';
import { SAYS_SO } from './conflict.ts';
import { type ModelLine, modelLines } from './model-lines.ts';
import { sidesCited, verdictsOf } from './verdicts.ts';

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
  {
    lang: 'de',
    source:
      'Hohenrain sperrt den Radweg am Bach. Nach der Sperrung des Radwegs am Bach müssten viele umsteigen, sagte Stadträtin Lena Brandt. Nach Einschätzung von Lena Brandt ist die Brücke am Bach unsicher.',
    good: {
      writer: 'model',
      sentences: [
        {
          text: 'Der Radweg am Bach ist gesperrt.',
          cites: ['Nach der Sperrung des Radwegs am Bach müssten viele umsteigen, sagte Stadträtin Lena Brandt.'],
        },
      ],
    },
    bad: {
      writer: 'model',
      sentences: [
        {
          text: 'Die Brücke am Bach ist unsicher.',
          cites: ['Nach Einschätzung von Lena Brandt ist die Brücke am Bach unsicher.'],
        },
      ],
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
        at.claims.some((c) => c.speaker === null || c.modality === 'asserted') ||
        !at.passages.every((passage) => saysWho(at, passage)) ||
        isToldAsFact(at)
      )
        continue;
      if (isPlain(at) && !isDisputed(of, at.line)) yield { line: at.line, undecided };
      else yield { ...whole(at.line), message, cure, evidence: at.evidence };
    }
  },
};

/** Nothing in it could be checked against another account, and the passages give it as said, not as somebody's estimate or view. */
const isPlain = ({ sentences, words, sources, passages, atHand }: ModelLine): boolean =>
  sentences.every((s) => figuresOf(s).length === 0 && !timesOf(s).some(isExact)) &&
  isOfPassage(words, sources) &&
  !passages.some(({ text }) => VIEW.test(text)) &&
  !atHand().some(({ around }) => around.some((s) => DISPUTE.test(s)));
/** "Kolbau ist insolvent": of what the passage says in other words, more than a name stands in it. */
function isOfPassage(words: ModelLine['words'], sources: ModelLine['sources']): boolean {
  const content = contentOf(words);
  const held = content.filter((w) => sources.has(w.stem) || sources.find(w).size > 0);
  return held.length >= MOST * content.length;
}
const MOST = 0.6;

/** A day of the calendar or a year: a report can be held against another by it. */
const isExact = ({ known }: TimeExpression): boolean => known.includes('day') || known.includes('year');
/** What stands around a passage where one says this and another that. */
const DISPUTE =
  /widerspr|bestreit|bestritt|dementier|aussage gegen aussage|w[ie]{2}s(?:t|en)? .*zurück|streit um|contradict|\bden(?:y|ies|ied)\b|disput|\breject/i;
const VIEW = pattern('i')`
  einschätz | ansicht | meinung | darstell | schätz | vermut | behaupt | vorw[uü]rf
  | w[ia]rft? \S+ vor | warf | kritisier | beteuer | versicher | widerspr | bestreit | bestritt
  | dementier | informationen | insider | kreise | estimat | believ | claim | alleg | accus | argu
  | insist | maintain | den(?:y|ied|ies) | reject | contradict | critici | opinion | view | think
  | thought | people familiar | one of the people | sources? (?:said|say) | reportedly | suggest
`;

/** A verdict that the line cites says that others tell it otherwise. */
const isDisputed = (of: EditionCase, line: Line): boolean =>
  (['conflicting', 'superseded'] as const).some((kind) =>
    verdictsOf(of, kind).some((verdict) => sidesCited(line, verdict).size > 0),
  );

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
function isAttributed({ words, lexicon, claims, outlets, line, passages }: ModelLine): boolean {
  if (hasCue(words, lexicon.attributions) || words.some((w) => lexicon.reportedForms.has(w.lower))) return true;
  const text = line.sentence.text;
  const speakers = claims.flatMap((c) => c.speaker?.name.split(' ').at(-1) ?? []);
  if (opensWithSpeaker(words, passages)) return true;
  return (
    SAYS_SO.test(text) ||
    tellsAttitude(text) ||
    /[„“”"»«]/.test(text) ||
    [...speakers, ...outlets].some((name) => name.length > 2 && text.includes(name))
  );
}

/** "Die Landesbaudirektion macht Lastwagen verantwortlich": who says it in the passage is who does it here. */
const opensWithSpeaker = (words: readonly Word[], passages: readonly Sheet[]): boolean => {
  const first = words.filter((w) => w.kind !== 'mark').slice(0, OPENING);
  const [opens] = first.filter((w) => w.capital && isTold(w));
  if (!opens) return false;
  return passages.some((sheet) =>
    sheet.sentences.some(
      (s) =>
        attributedIn(s, sheet).some(({ speaker }) => heldBy(opens, speaker) >= ALIKE) ||
        heldBy(opens, seer(s)) >= ALIKE,
    ),
  );
};
const OPENING = 3;
/** "Die Direktion sieht ... als Auslöser", "the trust claimed 9,000": who stands right before a verb of holding. */
const seer = ({ words }: SheetSentence): Word[] => {
  const at = words.findIndex((w) => HOLDS.test(w.folded));
  return at > 0 ? words.slice(Math.max(0, at - 1), at) : [];
};
const HOLDS =
  /^(?:sieht|sehen|sah|halt|hielt|nennt|nannte|sees|saw|claims?|claimed|calls?|called|considers?|considered)$/;

/**
 * Some report tells it in its own voice, a headline perhaps: what one source has somebody say is then no mere word. Its names may
 * stand around the sentence that tells it, since all of the article is about them.
 */
function isToldAsFact({ sentences, story, lexicon }: ModelLine): boolean {
  const sources = story();
  const content = sentences.flatMap((s) => contentOf(s.words));
  if (content.length < LEAST) return false;
  return sources.sentences.some(({ sentence, sheet, at }) => {
    const { words } = sentence;
    if (isVoiced(words, lexicon) || cuesIn(words, lexicon.soft).length > 0 || sentence.quotes.length > 0) return false;
    const told = content.filter((w) => heldBy(w, words) >= ALIKE);
    if (told.length < LEAST || !holdsFigures(sentences, sentence)) return false;
    const near = sources.sentences.filter(
      (s) => s.sheet === sheet && (s.sentence.index < TOPIC || Math.abs(s.at - at) <= 1),
    );
    const implied = content.filter(
      (w) => w.capital && !told.includes(w) && near.some((s) => heldBy(w, s.sentence.words) >= ALIKE),
    );
    return told.length + implied.length >= WHOLLY * content.length;
  });
}

const isVoiced = (words: readonly Word[], lexicon: GateWords): boolean =>
  hasCue(words, lexicon.attributions) || words.some((w) => lexicon.reportedForms.has(w.lower));
const holdsFigures = (sentences: readonly SheetSentence[], there: SheetSentence): boolean =>
  sentences.every((s) => figuresOf(s).every((q) => figuresOf(there).some((o) => agreement(q, o) === 'same')));
/** So many telling words at least, and this part of all of them. */
const LEAST = 2;
const WHOLLY = 0.75;
const ALIKE = 0.6;
/** Sentences of an article that say what it is about: its title and the one behind. */
const TOPIC = 2;

const undecided: Localized = {
  de: 'In den Belegen sagt das jemand; ob es unstrittig ist, kann das Tor nicht entscheiden.',
  en: 'In the passages somebody says this; whether it is beyond dispute the gate cannot tell.',
};
const message: Localized = {
  de: 'In den Belegen sagt das jemand, hier steht es als Tatsache.',
  en: 'In the passages somebody says this; here it stands as a fact.',
};
const cure: Localized = { de: 'Nennen, wer es sagt.', en: 'Name who says it.' };
