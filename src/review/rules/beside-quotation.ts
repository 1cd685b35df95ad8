/** The one person named beside a quotation, in the draft and in the source. Part of `quotation-speaker`. */
import { contains, type MentionType, overlaps, type Span } from '../../model/index.ts';
import { nameWords, sharesName } from '../names.ts';
import { sourcesBy } from '../outlets.ts';
import { bodyOnce, plainWords, quotedSpans } from '../quotation.ts';
import type { Case } from '../rule.ts';
import { type Sheet, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';

export interface Beside {
  /** the name in the draft */
  readonly span: Span;
  /** the name in the source */
  readonly there: Span;
  readonly at: SourceSentence;
}

/** Shorter quotations are terms that anybody may use. */
const WORDS = 4;

/** Verbatim quotations that stand beside one person in the draft and beside others in every source sentence that holds them. */
export function* besideAnother(of: Case): Iterable<Beside> {
  for (const quotation of of.verbatim) {
    const said = plainWords(of.draft.text.slice(quotation.start, quotation.end)).join(' ');
    const sentence = of.draft.sentences.find((s) => overlaps(s, quotation));
    if (!sentence || said.split(' ').length < WORDS || hasPronoun(sentence, quotation)) continue;
    const [person, ...more] = personsBeside(of.sentences.find((s) => s.index === sentence.index) ?? sentence, [
      quotation,
    ]);
    if (person?.type !== 'person' || more.length > 0 || sourcesBy(person.name, of.sources).length > 0) continue;
    const name = person.name.map((w) => w.stem);
    const homes = of.sources.sentences.filter((s) => holds(s, said));
    const found = homes.map((at) => speakersBeside(of, at, said));
    const first = found[0]?.[0];
    if (!first || found.some((all) => all.length === 0 || all.some((p) => sharesName(name, p.words)))) continue;
    yield { span: person.span, there: first.span, at: first.at };
  }
}

interface Person {
  readonly type: MentionType;
  readonly span: Span;
  readonly name: readonly Word[];
}

/** Names in the sentence outside of its quotations; bodies count, since they may be the speaker. */
const personsBeside = (sentence: SheetSentence, quotations: readonly Span[]): Person[] =>
  sentence.mentions
    .filter((m) => m.type !== 'place' && !quotations.some((q) => overlaps(q, m)))
    .map((m) => ({ type: m.type, span: { start: m.start, end: m.end }, name: nameWords(sentence, m) }))
    .filter(({ name }) => name.length > 0);

const PRONOUNS: ReadonlySet<string> = new Set('er sie ihm ihr ihn he she him her they them'.split(' '));
const hasPronoun = ({ words }: SheetSentence, outside: Span): boolean =>
  words.some((w) => !contains(outside, w) && PRONOUNS.has(w.lower));

const holds = ({ sheet, sentence }: SourceSentence, said: string): boolean =>
  bodyOnce(sentence, () => slice(sheet, sentence)).includes(` ${said} `);

interface Speaker {
  readonly at: SourceSentence;
  readonly span: Span;
  /** all words of the sentence that names the speaker */
  readonly words: readonly Word[];
}

/** Who stands beside the quotation in the source; for a pronoun the persons of the sentence before. */
function speakersBeside(of: Case, at: SourceSentence, said: string): Speaker[] {
  const [quotation] = quotationIn(at.sheet, at.sentence, said);
  if (!quotation) return [];
  const own = personsIn(at, quotation);
  if (own.length > 0) return own;
  const before = of.sources.sentences[at.at - 1];
  return hasPronoun(at.sentence, quotation) && before?.sheet === at.sheet ? personsIn(before, quotation) : [];
}

const quotationIn = (sheet: Sheet, sentence: SheetSentence, said: string): Span[] =>
  quotedSpans(sheet.text).filter(
    (q) => overlaps(q, sentence) && ` ${plainWords(sheet.text.slice(q.start, q.end)).join(' ')} `.includes(` ${said} `),
  );

const personsIn = (at: SourceSentence, quotation: Span): Speaker[] =>
  at.sentence.mentions
    .filter((m) => m.type === 'person' && !overlaps(m, quotation))
    .map((m) => ({ at, span: { start: m.start, end: m.end }, words: at.sentence.words }));
