/** The one person named beside a quotation, in the draft and in the source. Part of `quotation-speaker`. */
import { contains, type MentionType, overlaps, type Span } from '../../../model/index.ts';
import { nameWords, sharesName } from '../../names.ts';
import { sourcesBy } from '../../outlets.ts';
import { bodyOnce, plainWords, quotedSpans } from '../../quotation.ts';
import type { Case } from '../../rule.ts';
import { type Sheet, type SheetSentence, slice, type Word } from '../../sheet.ts';
import type { SourceSentence } from '../../sources.ts';

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
    if (!sentence || said.split(' ').length < WORDS) continue;
    const [person, ...more] = namedFor(of, sentence, quotation);
    if (person?.type !== 'person' || more.length > 0 || sourcesBy(person.name, of.sources).length > 0) continue;
    const name = person.name.map((w) => w.stem);
    const homes = of.sources.sentences.filter((s) => holds(s, said));
    const found = homes.map((at) => speakersBeside(of, at, said));
    const first = found[0]?.[0];
    if (!first || found.some((all) => all.length === 0 || all.some((p) => sharesName(name, p.words)))) continue;
    yield { span: person.span, there: first.span, at: first.at };
  }
}

/** Whom the draft names for a quotation: in its sentence; before the colon in front of it; the one of the sentence before, where "sagte sie" stands. */
function namedFor(of: Case, sentence: SheetSentence, quotation: Span): Person[] {
  const own = personsBeside(of.sentences.find((s) => s.index === sentence.index) ?? sentence, [quotation]);
  if (own.length > 0) return hasPronoun(sentence, quotation) ? [] : own;
  const before = of.draft.sentences[sentence.index - 1];
  const reaches = before && (announces(of.draft, before) || hasPronoun(sentence, quotation));
  return reaches ? personsBeside(before, []).filter(({ type }) => type === 'person') : [];
}

/** A colon ends the sentence: what follows is what the one it names says. */
const announces = (sheet: Sheet, { end }: SheetSentence): boolean => sheet.text[end - 1] === ':';

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
  if (before?.sheet !== at.sheet) return [];
  return hasPronoun(at.sentence, quotation) || announces(at.sheet, before.sentence) ? personsIn(before, quotation) : [];
}

const quotationIn = (sheet: Sheet, sentence: SheetSentence, said: string): Span[] =>
  quotedSpans(sheet.text).filter(
    (q) => overlaps(q, sentence) && ` ${plainWords(sheet.text.slice(q.start, q.end)).join(' ')} `.includes(` ${said} `),
  );

const personsIn = (at: SourceSentence, quotation: Span): Speaker[] =>
  at.sentence.mentions
    .filter((m) => m.type === 'person' && !overlaps(m, quotation))
    .map((m) => ({ at, span: { start: m.start, end: m.end }, words: at.sentence.words }));
