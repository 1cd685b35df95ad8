/** Public addresses: a readable, transliterated slug that is unique by the story behind it. */
import type { StoryId } from '../../model/index.ts';

/** Letters that Unicode decomposition leaves alone, or that German and its neighbours write out. */
const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '&': ' und ',
  '€': ' euro ',
  '%': ' prozent ',
};

/** Longest readable part: what search results and share sheets still print whole. */
const READABLE = 64;
/** 24 bits of the story's id: two stories under one headline keep two addresses. */
const TAIL = 6;

/** Lower-case ASCII words joined by hyphens, cut at a word's end. Empty where nothing of the text can be written so. */
export function transliterate(text: string, limit = READABLE): string {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßæœøåłđðþı&€%]/g, (c) => LETTERS[c]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, limit);
    if (longer.length > limit) break;
    slug = longer;
  }
  return slug;
}

/** The address of a story's first edition; later editions keep it whatever their headline says. */
export function slugFor(headline: string, story: StoryId): string {
  const readable = transliterate(headline);
  const tail = story.slice(-TAIL);
  return readable ? `${readable}-${tail}` : tail;
}
