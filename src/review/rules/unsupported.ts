/** What a sentence says happened must stand where it was taken from; otherwise nobody has proved it. */
import { type Localized, overlaps } from '../../model/index.ts';
import { distinct, heldBy, overlap, overlapAt } from '../align.ts';
import { namesOutlet } from '../outlets.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Die Brücke in Lunden soll im Mai abgerissen werden. Anwohner sammelten dagegen Unterschriften.',
    good: 'In Lunden will man die Brücke im Mai abreißen.',
    bad: 'Der Abriss der Brücke wurde gerichtlich gestoppt.',
    finding: 'Das meiste davon sagt keine Quelle: „gerichtlich“, „gestoppt“.',
  },
  {
    lang: 'en',
    source: 'The Lunden bridge is to be demolished in May. Residents collected signatures against it.',
    good: 'The bridge in Lunden will be demolished in May.',
    bad: 'Protesters occupied the Lunden bridge overnight.',
    finding: 'Most of this no source says: “Protesters”, “occupied”, “overnight”.',
  },
];

export const unsupported: SupportRule = {
  name: 'unsupported',
  severity: 'note',
  about: {
    de: 'Was geschieht, muss dort stehen, woher der Satz stammt; sonst ist es nicht geprüft.',
    en: 'What happens must stand where the sentence was taken from; otherwise it is not judged.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences) {
      const said = distinct(sentence.words.filter((w) => w.kind === 'content' && !namesOutlet(w, of.sources)));
      const near = of.passages(sentence).map((p) => p.at);
      if (
        said.length < SAID ||
        coverOf(of, sentence, near) >= LITTLE ||
        LEADS_ON.test(of.draft.text[sentence.end - 1] ?? '')
      )
        continue;
      // A quotation proves itself; what is left of its sentence only says whose words it holds.
      if (of.verbatim.some((q) => q.start < sentence.end + REACH && sentence.start < q.end)) continue;
      const strange = said.filter((w) => !isNear(of, w, near));
      if (strange.length === 0) continue;
      const words = strange.map((w) => slice(of.draft, w));
      yield { start: sentence.start, end: sentence.end, undecided: message(words) };
    }
  },
};

/** "Bote writes: “...”": a colon may have ended the sentence right before its quotation. */
const REACH = 3;

/**
 * Part of the sentence's weight that its passages hold. Outlets tell where it was read; figures and dates that stand nowhere
 * near are judged by rules of their own, which know their other forms ("am Montag", "7" for "sieben").
 */
function coverOf(of: Case, sentence: SheetSentence, near: readonly SourceSentence[]): number {
  const told = sentence.words.filter(
    (w) => !namesOutlet(w, of.sources) && !(isMeasured(sentence, w) && !isNear(of, w, near)),
  );
  const all = overlap(told, told, of.sources);
  return all ? overlapAt(told, near, of.sources) / all : 1;
}

/** One of the passages holds the word, or one like it. */
function isNear({ sources }: Case, word: Word, near: readonly SourceSentence[]): boolean {
  const hits = sources.find(word);
  return near.some(({ at, sentence }) => hits.has(at) && heldBy(word, sentence.words) > 0);
}

const isMeasured = (sentence: SheetSentence, word: Word): boolean =>
  word.kind === 'number' || sentence.times.some((t) => overlaps(t, word));

/** A question, or the announcement of what follows. */
const LEADS_ON = /[?:]/;

/** Fewer words of content say too little to miss one. */
const SAID = 2;
/** Below this part of a sentence's weight its passages prove nothing: one in ten faithful sentences, four in five invented ones. */
const LITTLE = 0.41;

const message = (strange: readonly string[]): Localized => ({
  de: `Das meiste davon sagt keine Quelle: ${strange.map((w) => `„${w}“`).join(', ')}.`,
  en: `Most of this no source says: ${strange.map((w) => `“${w}”`).join(', ')}.`,
});
