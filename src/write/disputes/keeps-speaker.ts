/** A statement stays with whoever made it: its outlet only passes it on. */
import type { ArticleVersion, Claim } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { escaped, type SourceSentence } from '../tell/source-sentence.ts';

/**
 * "Der Steg sei morsch", behind the sentence that names the harbour mistress: told as what the outlet reports it would be
 * nobody's word. Whoever is named in the sentence itself is told with it anyway.
 */
export function keepsSpeaker(m: Material, claim: Claim, text: string): boolean {
  const s = m.sentence(claim);
  const said = s.text;
  if (isOfSpeakerBefore(s) || isOfOtherGender(m, claim, said)) return false;
  const name = claim.speaker && claim.speaker.kind !== 'unnamed' ? lastWord(claim.speaker.name) : null;
  if (name) return said.includes(name) || PRONOUN.test(name) || text.toLowerCase().includes(name.toLowerCase());
  // nobody knows whose reported speech it is, unless the telling has found out
  const isReported =
    claim.lang === 'de' &&
    ((claim.frame?.mood === 'reported' && claim.frame.start <= claim.span.start) || HANGS_ON_WORDS.test(said));
  return !isReported || m.people.some(({ surname }) => text.includes(surname) && !said.includes(surname));
}

/** "..., sagte sie" is no word of Jörn Kolm's, whoever was named last. */
function isOfOtherGender({ people, articles }: Material, { speaker, lang }: Claim, said: string): boolean {
  if (speaker?.kind !== 'person') return false;
  const known = people.find((p) => p.full === speaker.name || p.surname === speaker.name)?.gender;
  const gender = known ?? (lang === 'de' ? genderOfOffice(articles, speaker.name) : null);
  const [, german, english] = SAID_BY.exec(said) ?? [];
  const pronoun = german ?? english;
  return Boolean(gender && pronoun && (gender === 'm') !== (pronoun === 'er' || pronoun === 'he'));
}
/** "Amtsveterinär Jörn Kolm", "Amtsärztin Ina Kolm" */
function genderOfOffice(articles: readonly ArticleVersion[], name: string): 'm' | 'f' | null {
  const before = new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{L}{4,}) (?:Dr\\. )?${escaped(name)}`, 'u');
  const office = articles.map(({ text }) => before.exec(text)?.[1]).find((word) => word !== undefined);
  return office ? (/in$/u.test(office) ? 'f' : 'm') : null;
}
const SAID_BY =
  /(?<!\p{L})(?:sagte|erklärte|betonte|meinte|so|warnte|kündigte|räumte|berichtete) (er|sie)(?!\p{L})|(?<!\p{L})(he|she) (?:said|added|warned)(?!\p{L})/u;

/** "The alarm had been false, a spokeswoman said. The firm had heard of it only in May": the second is hers as well. */
export const isOfSpeakerBefore = ({ article, start, text, lang }: SourceSentence): boolean =>
  lang === 'en' && goesOnSaying(article.text.slice(Math.max(0, start - BACK), start), text);

const goesOnSaying = (before: string, said: string): boolean =>
  BACKSHIFTED.test(said) &&
  !SAYS.test(said) &&
  /(?:^|[.!?]\s+)[^.!?\n]*\bhad\b[^.!?\n]*,\s[^,.!?\n]*\b(?:said|added|explained|argued|insisted|claimed)\.\s*$/u.test(
    before,
  );
const BACKSHIFTED =
  /^[^,"“]*\bhad (?:\p{Ll}+ )?(?:\p{Ll}+(?:ed|en|wn)|been|become|had|made|known|told|heard|found|got|kept|left|met|paid|put|read|run|sent|set|sold|taken)\b/u;
const SAYS = /\b(?:said|says|told|added|according to)\b/u;
/** UTF-16 units: a long sentence */
const BACK = 300;

/** "In dem Preis steckten Gebühren, die das Bad nie verlangt hätte": a form that may be either, and one that is no fact. */
const HANGS_ON_WORDS =
  /^[^,„“]*(?<!\p{L})\p{Ll}+ten(?!\p{L})[^,„“]*, (?:die|der|das|denen|deren|weil|da|dass|wo) [^„“.]*(?<!\p{L})(?:hätten?|wären?|seien?|habe)\.$/u;

const lastWord = (name: string): string =>
  name
    .replace(/['’]s?$/u, '')
    .split(/\s+/u)
    .at(-1)!;
const PRONOUN = /^(?:er|sie|es|he|she|it|they|man|\d\d-Jährige)$/iu;
