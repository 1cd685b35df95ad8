/** What a lawyer, an accused or a critic says for his side is not told as a fact. */
import type { Localized, Quote } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { distinct, evidenceAt, overlap } from '../align.ts';
import { hasCue } from '../cues.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Sheet, type SheetSentence, slice, type Word, within } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { saidIn } from '../speakers.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Verteidiger Jonas Wiegand kündigte Revision an. Sein Mandant habe sich beim Umbau der Werft übernommen, aber niemanden betrügen wollen, sagte er.',
    good: 'Laut seinem Verteidiger hat sich der Angeklagte beim Umbau der Werft übernommen.',
    bad: 'Der Mann hat sich beim Umbau der Werft übernommen.',
    finding: 'Das sagt in der Quelle nur „Jonas Wiegand“ für die eigene Seite.',
  },
  {
    lang: 'en',
    source:
      'Defence lawyer Jonas Wiegand said the police had mislaid two boxes of papers from the Lunden yard. The trial goes on in May.',
    good: 'According to the defence, the police mislaid two boxes of papers from the Lunden yard.',
    bad: 'The police mislaid two boxes of papers from the Lunden yard.',
    finding: 'In the source only “Jonas Wiegand” says this, for one side.',
  },
];

export const partisan: SupportRule = {
  name: 'partisan',
  severity: 'block',
  about: {
    de: 'Was jemand vor Gericht oder im Streit für seine Seite sagt, darf nicht als Tatsache dastehen.',
    en: 'What somebody says for his side, in court or in a dispute, must not be told as a fact.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    const all = pleas(of);
    if (all.length === 0) return;
    for (const sentence of of.sentences) {
      if (isReserved(of, sentence)) continue;
      const words = distinct(sentence.words.filter((w) => w.kind === 'content'));
      const plea = words.length < FEWEST ? undefined : all.find((p) => holds(of, words, p.said));
      if (plea && !isToldElsewhere(of, words, plea)) yield judged(sentence, plea);
    }
  },
};

/** Fewer words of content say too little to be a certain statement. */
const FEWEST = 2;
/** The statement must hold this part of the draft's sentence, and no other passage this part. */
const COVER = 0.6;
const ELSEWHERE = 0.6;

const PARTISAN = pattern('iu')`
  (?<!\p{L})(?:
    \p{L}*verteidiger(?:in)? | \p{L}*anwalt | \p{L}*anwältin | verteidigung | (?:der |die )?angeklagte[rn]? | beschuldigte[rn]?
    | nebenkläger(?:in)? | kläger(?:in)? | defen[cs]e | lawyer | solicitor | barrister | counsel | defendant | accused | plaintiff
  )(?!\p{L})
`;
/** "Staatsanwalt": whose statements are the accusation itself, which other rules judge. */
const STATE = /staatsanw/i;

interface Plea {
  readonly at: SourceSentence;
  readonly quote: Quote;
  readonly said: readonly Word[];
  readonly speaker: string;
}

const pleas = gathered(({ sources }) =>
  sources.sheets.flatMap(({ id, sheet }) =>
    sheet.reading.quotes.flatMap((quote): Plea[] => {
      const name = quote.speakerName ?? (quote.speaker ? slice(sheet, quote.speaker) : '');
      if (!quote.speaker || !speaksForASide(sheet, quote, name)) return [];
      const at = sources.sentences.find((s) => s.source === id && s.sheet === sheet && holdsQuote(s.sentence, quote));
      return at ? [{ at, quote, said: saidIn(quote, sheet), speaker: name }] : [];
    }),
  ),
);
const holdsQuote = (sentence: SheetSentence, { quote }: Quote): boolean =>
  quote.some((piece) => piece.start < sentence.end && sentence.start < piece.end);

/** The speaker, or whoever bears his name anywhere in the report, is called so right before it. */
function speaksForASide(sheet: Sheet, { speaker }: Quote, name: string): boolean {
  const own = speaker ? sheet.text.slice(Math.max(0, speaker.start - BEFORE), speaker.end) : '';
  const first = name === '' ? -1 : sheet.text.indexOf(name);
  const named = first < 0 ? '' : sheet.text.slice(Math.max(0, first - BEFORE), first);
  return [own, named].some((text) => PARTISAN.test(lastPart(text)) && !STATE.test(lastPart(text)));
}
/** Letters before a name in which its calling stands. */
const BEFORE = 24;
const lastPart = (text: string): string => text.slice(Math.max(text.lastIndexOf('.'), text.lastIndexOf(',')) + 1);

const isReserved = (of: Case, { words, quotes }: SheetSentence): boolean =>
  quotes.length > 0 ||
  [of.words.attributions, ...Object.values(of.words.tones), of.words.denials].some((p) => hasCue(words, p)) ||
  words.some((w) => of.words.reportedForms.has(w.lower) || of.words.negations.has(w.folded));

const holds = (of: Case, words: readonly Word[], said: readonly Word[]): boolean =>
  overlap(words, said, of.sources) >= COVER * overlap(words, words, of.sources);

/** Another passage, or the same sentence outside of what is said, tells it too. */
const isToldElsewhere = (of: Case, words: readonly Word[], { quote, at }: Plea): boolean => {
  const all = overlap(words, words, of.sources);
  return of.sources.sentences.some((s) => {
    const inside = s.sheet === at.sheet ? quote.quote.flatMap((piece) => within(s.sentence.words, piece)) : [];
    const own = s.sentence.words.filter((w) => !inside.includes(w));
    return overlap(words, own, of.sources) >= ELSEWHERE * all;
  });
};

const judged = ({ start, end }: SheetSentence, { at, speaker }: Plea): Judgement => ({
  start,
  end,
  message: {
    de: `Das sagt in der Quelle nur „${speaker}“ für die eigene Seite.`,
    en: `In the source only “${speaker}” says this, for one side.`,
  },
  cure,
  evidence: [evidenceAt(at)],
});

const cure: Localized = { de: 'Sagen, wer das sagt.', en: 'Say who says so.' };
