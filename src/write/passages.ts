/** Brief quotations with attribution: what is told where no sentence of our own is sure enough. */
import type { Claim, DraftSentence } from '../model/index.ts';
import type { Material } from './material.ts';

/** A quotation longer than this is no brief one. */
const MOST_WORDS = 32;

/** `Outlet writes: "passage"`; null when the passage is too long to quote briefly. */
export function quotationOf(material: Material, claim: Claim): DraftSentence | null {
  const passage = briefPassage(material, claim);
  if (!passage) return null;
  return {
    kind: 'factual',
    text: material.phrases.quotation(passage, material.outlet(claim)),
    citations: [material.citation(claim)],
  };
}

/** The words of a speaker, as an outlet passed them on. */
export function speechOf(material: Material, claim: Claim): DraftSentence | null {
  const { speaker, quote } = claim;
  if (!speaker || speaker.kind === 'unnamed' || !quote) return null;
  const { text } = material.article(claim.article);
  const contents = quote.map((piece) => text.slice(piece.start, piece.end)).join(' … ');
  const clean = tidy(contents, material.lang);
  if (!clean || wordCount(clean) > MOST_WORDS) return null;
  return {
    kind: 'factual',
    text: material.phrases.said(clean, speaker.name, speaker.role, material.outlet(claim)),
    citations: [material.citation(claim)],
  };
}

/** The whole sentence where it is brief, else the claim's own clause. */
export function briefPassage(material: Material, claim: Claim): string | null {
  const { text } = material.article(claim.article);
  const sentence = tidy(text.slice(claim.sentence.start, claim.sentence.end), material.lang);
  if (sentence && wordCount(sentence) <= MOST_WORDS) return sentence;
  const clause = tidy(text.slice(claim.span.start, claim.span.end), material.lang);
  return clause && wordCount(clause) <= MOST_WORDS && wordCount(clause) >= 4 ? clause : null;
}

const wordCount = (text: string): number => text.split(/\s+/).length;

/** One line, without its outer quotation marks; inner ones become single ones. */
function tidy(text: string, lang: 'de' | 'en'): string | null {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^[„“"»«”]+(?=[^„“"»«”]*$)|(?<=^[^„“"»«”]*)[„“"»«”]+$/gu, '');
  if (!line) return null;
  const [open, close] = lang === 'de' ? ['‚', '‘'] : ['‘', '’'];
  return line
    .replaceAll(/[„»](?=\p{L})|(?<=^|\s|\()["“](?=\p{L})/gu, open)
    .replaceAll(/[“”"«»](?=[\s.,;:!?)]|$)/gu, close);
}
