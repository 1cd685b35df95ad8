/** A quotation stays with the one who said it. */
import { contains, type Localized, overlaps, type Quote, type Span } from '../../model/index.ts';
import { evidenceAt } from '../align.ts';
import { nameWords } from '../names.ts';
import { passesOn, sourcesBy } from '../outlets.ts';
import { bodyOf, bodyOnce, plainWords, quotedSpans } from '../quotation.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type Sheet, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { isCalledSo, mayBeSame, speakerWords } from '../speakers.ts';
import { besideAnother } from './parts/beside-quotation.ts';
import { isRole } from './role.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      '„Die Schleuse bleibt bis Ostern zu“, sagte Hafenmeisterin Birte Lorenz. Schiffer Hans Ode widersprach: „Das hält kein Betrieb durch.“',
    good: '„Die Schleuse bleibt bis Ostern zu“, sagte Lorenz.',
    bad: '„Die Schleuse bleibt bis Ostern zu“, sagte Hans Ode.',
    finding: 'In der Quelle sagt das „Hafenmeisterin Birte Lorenz“, nicht „Hans Ode“.',
  },
  {
    lang: 'de',
    source:
      'Bürgermeisterin Ilka Brandes verspricht sich von der neuen Schleuse „weniger Stau und mehr Ruhe am Kai“. Minister Ruben Falk ist skeptisch.',
    good: '„Weniger Stau und mehr Ruhe am Kai“ erhofft sich Bürgermeisterin Brandes.',
    bad: '„Weniger Stau und mehr Ruhe am Kai“ erhofft sich Minister Ruben Falk.',
    finding: 'In der Quelle sagt das „Ilka Brandes“, nicht „Ruben Falk“.',
  },
  {
    lang: 'en',
    source: '"The lock stays closed until Easter," said Birte Lorenz. Hans Ode disagreed: "No business survives that."',
    good: '"The lock stays closed until Easter," Lorenz said.',
    bad: '"The lock stays closed until Easter," said Hans Ode.',
    finding: 'In the source “Birte Lorenz” says this, not “Hans Ode”.',
  },
];

export const quotationSpeaker: SupportRule = {
  name: 'quotation-speaker',
  severity: 'block',
  about: {
    de: 'Ein Zitat muss bei dem bleiben, der es gesagt hat.',
    en: 'A quotation must stay with the one who said it.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    const found = [...attributedElsewhere(of)];
    yield* found;
    if (found.length > 0) return;
    for (const { span, there, at } of besideAnother(of))
      yield {
        ...span,
        message: message(slice(of.draft, span), slice(at.sheet, there)),
        cure,
        evidence: [evidenceAt(at, there)],
      };
  },
};

/** Quotations to which draft and source each give a speaker. */
function* attributedElsewhere(of: Case): Iterable<Judgement> {
  for (const quote of of.draft.reading.quotes) {
    if (quote.type !== 'direct' || !quote.speaker || !isPerson(of, quote.speaker)) continue;
    const speaker = speakerWords(quote, of.draft);
    const origin = speaker.length > 0 ? originOf(of, quote) : null;
    if (!origin || isSame(of, quote.speaker, speaker, origin) || isRead(of, quote, quote.speaker, origin)) continue;
    const { speaker: at } = quote;
    yield {
      start: at.start,
      end: at.end,
      message: message(slice(of.draft, at), origin.name),
      cure,
      evidence: [evidenceAt(origin.at)],
    };
  }
}

/** A person or body named in a judged sentence; "the code names" and the like are no speakers. */
const isPerson = (of: Case, at: Span): boolean =>
  !/[„“”"]/.test(slice(of.draft, at)) &&
  of.sentences.some((s) => contains(s, at) && s.mentions.some((m) => m.type !== 'place' && overlaps(m, at)));

/** Two named persons are compared by name: both may be trainers or ministers. */
function isSame(of: Case, at: Span, speaker: readonly Word[], origin: Origin): boolean {
  const named = personIn(of.draft.sentences, at);
  const there = origin.at.sentence.mentions.some((m) => m.type === 'person' && overlaps(m, origin.span));
  if (named.length > 0 && there) return mayBeSame(named, [...origin.speaker, ...aroundIt(of, origin.at)]);
  return (
    mayBeSame(speaker, origin.speaker) ||
    mayBeSame(speaker, aroundIt(of, origin.at)) ||
    (!there &&
      named.length > 0 &&
      isCalledSo(
        origin.speaker.filter((w) => isRole(of, w)),
        named,
        of.sources,
      ))
  );
}

/** Name words of the person mentioned there. */
function personIn(sentences: readonly SheetSentence[], at: Span): readonly Word[] {
  for (const sentence of sentences) {
    const person = sentence.mentions.find((m) => m.type === 'person' && overlaps(m, at));
    if (person) return nameWords(sentence, person);
  }
  return [];
}

interface Origin {
  readonly span: Span;
  readonly at: SourceSentence;
  readonly name: string;
  readonly speaker: readonly Word[];
}

/** The source's own attribution of these words, where it names one. */
function originOf(of: Case, quote: Quote): Origin | null {
  const said = plainWords(textOf(quote, of.draft)).join(' ');
  if (said === '') return null;
  for (const { id, sheet } of of.sources.sheets) {
    for (const other of sheet.reading.quotes) {
      if (!other.speaker || !bodyOnce(other, () => textOf(other, sheet)).includes(` ${said} `)) continue;
      const speaker = speakerWords(other, sheet);
      const at = of.sources.sentences.find(
        (s) => s.source === id && s.sheet === sheet && contains(s.sentence, other.speaker!),
      );
      if (speaker.length > 0 && at)
        return { at, span: other.speaker, name: nameOf(other, other.speaker, sheet), speaker };
    }
  }
  return null;
}

/**
 * The speaker is an outlet that printed the words: as those of the one whom the sentence names too, or as its own, outside
 * quotation marks. An outlet in another sentence than the quotation tells something else.
 */
function isRead(of: Case, quote: Quote, speaker: Span, origin: Origin): boolean {
  const sentence = of.draft.sentences.find((s) => contains(s, speaker));
  const named = sentence?.words.filter((w) => contains(speaker, w)) ?? [];
  const outlets = sourcesBy(named, of.sources);
  if (!sentence || outlets.length === 0) return false;
  if (!quote.quote.some((piece) => overlaps(piece, sentence))) return true;
  const said = ` ${plainWords(textOf(quote, of.draft)).join(' ')} `;
  const printed = outlets.filter(({ sheet }) => bodyOf(sheet.text).includes(said));
  return (
    passesOn(
      sentence,
      speaker,
      origin.speaker,
      printed.map(({ id }) => ({ source: id })),
      of.sources,
    ) || printed.some(({ sheet }) => !quotedSpans(sheet.text).some((q) => bodyOf(slice(sheet, q)).includes(said)))
  );
}

/** As written, unless that is only a pronoun. */
const nameOf = (quote: Quote, at: Span, sheet: Sheet): string =>
  /^\p{Lu}|\s/u.test(slice(sheet, at)) ? slice(sheet, at) : (quote.speakerName ?? slice(sheet, at));

const textOf = (quote: Quote, sheet: Sheet): string => quote.quote.map((piece) => slice(sheet, piece)).join(' ');

/** Words of the sentence in which the source names the speaker. */
const aroundIt = (of: Case, at: SourceSentence): readonly Word[] => {
  const words = at.sentence.words.filter((w) => w.kind === 'content');
  const quoted = at.sentence.quotes.flatMap((q) => q.quote);
  return words.filter((w) => !quoted.some((piece) => contains(piece, w)) && of.sources.has(w.stem));
};

const message = (said: string, there: string): Localized => ({
  de: `In der Quelle sagt das „${there}“, nicht „${said}“.`,
  en: `In the source “${there}” says this, not “${said}”.`,
});
const cure: Localized = {
  de: 'Das Zitat dem richtigen Sprecher zuschreiben.',
  en: 'Attribute the quotation to its speaker.',
};
