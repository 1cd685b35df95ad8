/** Language analysis as one call: composes the components in their order and gives each its language data. */
import { type Language, QuellwerkError, type Reading } from '../model/index.ts';
import { germanQuantities } from './de/quantities.ts';
import { germanSentences } from './de/sentences.ts';
import { englishQuantities } from './en/quantities.ts';
import { englishSentences } from './en/sentences.ts';
import { detectLanguage } from './engine/language.ts';
import { createPipeline } from './engine/pipeline.ts';
import { quantitiesComponent } from './engine/quantities/quantities.ts';
import { sentencesComponent } from './engine/sentences/sentences.ts';
import { tokensComponent } from './engine/sentences/tokens.ts';
import { type KnownEntity, mentionsComponent } from './mentions.ts';
import { quotesComponent } from './quotes.ts';
import { timesComponent } from './times.ts';

export { type CauseReading, type ReadSide, readCauses } from './causes.ts';
export { scoreSides } from './engine/clocks.ts';
export { detectLanguage } from './engine/language.ts';
export { type Hinted, hinted, type Screened, says, screened } from './engine/patterns/hints.ts';
export { bounded, pattern, source } from './engine/patterns/layout.ts';
export { entered, type Leads, type Led, leadsOf, led } from './engine/patterns/leads.ts';
export { kept, remembered } from './engine/patterns/memo.ts';
export type { Slice } from './engine/patterns/passages.ts';
export { clockFigures, isFigureOf } from './engine/quantities/clocks.ts';
export { withAmounts } from './engine/quantities/rules.ts';
export { splitSentences } from './engine/sentences/sentences.ts';
export { tokenize } from './engine/sentences/tokens.ts';
export { noted, type Spelling, spellingOf, tokensIn, type Words, wordsOf } from './engine/sentences/words.ts';
export { isSpokenFor } from './engine/speech/speakers.ts';
export { formatDate, formatNumber, formatQuantity } from './format.ts';
export {
  buildOf,
  type Cut,
  type EnglishBuild,
  type GermanOrder,
  germanIndicative,
  isGermanLight,
  isGermanParticiple,
  isGermanState,
  isGermanVerb,
  mayDeny,
  readFrame,
  tellGerman,
  timesOfEnglish,
  verbOfWord,
  withoutBareDenial,
} from './frames.ts';
export { headingLength } from './heading.ts';
export {
  conceptOf,
  contentLemmas,
  contentOfWord,
  isStopWord,
  lemmaOf,
  oppositeOf,
  wordLemmas,
} from './lemmas.ts';
export {
  findMeasure,
  findMeasureAt,
  findQualifiers,
  MEASURES,
  type MeasureDimension,
  type MeasureEntry,
  measureLabel,
  measureOf,
} from './measures/index.ts';
export type { KnownEntity } from './mentions.ts';

export interface ReaderOptions {
  readonly entities?: readonly KnownEntity[];
  /** trained weights as bytes, loaded by the caller: this room opens no file */
  readonly weights?: Uint8Array;
}

export interface ReadRequest {
  readonly text: string;
  /** detected where absent */
  readonly lang?: Language | null;
  /** ISO 8601; without it "am Mittwoch" stays unresolved */
  readonly published?: string | null;
  readonly title?: string | null;
}

export interface Reader {
  /** @throws QuellwerkError `text-language` for a text that is neither German nor English. */
  read(request: ReadRequest): Reading;
  /** The same for many texts, faster: to be asked for as many as may be held in memory together. */
  readAll(requests: readonly ReadRequest[]): readonly Reading[];
}

/** A reader is made once and used for many texts; it keeps no state between them. */
export function createReader(options: ReaderOptions = {}): Reader {
  const run = createPipeline([
    tokensComponent({ de: true, en: false }),
    sentencesComponent({ de: germanSentences, en: englishSentences }),
    quantitiesComponent({ de: germanQuantities, en: englishQuantities }),
    timesComponent(),
    mentionsComponent(options.entities ?? [], options.weights),
    quotesComponent(),
  ]);
  const readAll: Reader['readAll'] = (requests) =>
    run(requests.map((request) => ({ ...request, lang: request.lang ?? languageOf(request) })));
  return { read: (request) => readAll([request])[0]!, readAll };
}

function languageOf({ text, title }: ReadRequest): Language {
  const found = detectLanguage(text) ?? (title ? detectLanguage(title) : null);
  if (found) return found;
  const opening = text.trim().slice(0, 40).replaceAll(/\s+/g, ' ');
  throw new QuellwerkError(
    'text-language',
    'the text is neither German nor English, or too short to tell',
    `text beginning "${opening}"`,
    'Set the source\'s language ("de" or "en") if it is one of the two; other languages can\'t be read yet.',
  );
}
