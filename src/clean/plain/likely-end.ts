/**
 * Finds where the article of a page that was copied whole is likeliest to end: a linear model weighs each line below the
 * headline as the article's or not, and the article ends where the sum of all lines above is highest.
 */
import { isCommentButton } from '../rules/lines/comment-headings.ts';
import { lineRule } from '../rules/lines/index.ts';
import { likelyHeadline } from './likely-headline.ts';
import type { PlainLine } from './line.ts';
import { isProse, isSentence } from './prose.ts';
import type { Section } from './sections.ts';
import { shareTold, stemsOf } from './words-of.ts';

/** What is asked of a line; each 0..1 but where said otherwise. */
export const FEATURES = [
  'bias',
  'prose',
  'sentence',
  // more words than a label has, and neither of these
  'open',
  'item',
  // a rule for lines takes it
  'ruled',
  // in a section that the rules tell apart
  'comment',
  'related',
  'furniture',
  // the share of its longer words that the headline and the first paragraphs hold; the same for a paragraph
  'told',
  'toldProse',
  // how much of the ten lines below is text, and whether none of the eight from here on is
  'textBelow',
  'farFromText',
  // the share of the page's text that stands above
  'share',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/**
 * Fitted by training/pasted-ends.ts on the 791 English pages of WCXB (M. Murrough-Foley,
 * web-content-extraction-benchmark, CC BY 4.0), as a browser would copy them; no German page was seen.
 */
const WEIGHTS: Features = {
  bias: 4.12,
  prose: 0.73,
  sentence: 0.53,
  open: 0.5,
  item: 0.76,
  ruled: -0.64,
  comment: -1.34,
  related: -1.67,
  furniture: -2,
  told: 0.74,
  toldProse: 0.84,
  textBelow: 1.29,
  farFromText: -0.65,
  share: -5.01,
};

const [BELOW, FAR, OPENING, WORDS_OF_A_LABEL] = [10, 8, 8, 3];
const flag = (is: unknown): number => (is ? 1 : 0);

const isRuled = ({ text, kind }: PlainLine): boolean =>
  lineRule({ text, linkShare: 0, heading: kind === 'heading' }) !== null || isCommentButton(text);

/** The features of each line below the headline. */
export function featuresBelow(
  lines: readonly PlainLine[],
  sections: readonly Section[],
  titleAt: number,
): readonly Features[] {
  const ruled = lines.map((line, i) => i > titleAt && isRuled(line));
  const prose = lines.map(({ text }, i) => i > titleAt && !ruled[i] && isProse(text));
  const sizes = lines.map(({ text }, i) => (prose[i] ? text.length : 0));
  const total = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const opening = lines.filter((_, i) => prose[i]).slice(0, OPENING);
  const stems = stemsOf([lines[titleAt]?.text ?? '', ...opening.map(({ text }) => text)].join('\n'));
  let above = 0;
  return lines.slice(titleAt + 1).map(({ text, kind }, k): Features => {
    const i = titleAt + 1 + k;
    const isText = prose[i]!;
    const sentence = !isText && isSentence(text);
    const below = prose.slice(i + 1, i + 1 + BELOW);
    const told = shareTold(text, stems);
    const share = above / total;
    above += sizes[i]!;
    return {
      bias: 1,
      prose: flag(isText),
      sentence: flag(sentence),
      open: flag(!isText && !sentence && text.split(/\s+/u).length > WORDS_OF_A_LABEL),
      item: flag(kind === 'item'),
      ruled: flag(ruled[i]),
      comment: flag(sections[i] === 'comment'),
      related: flag(sections[i] === 'related'),
      furniture: flag(sections[i] === 'furniture'),
      told: isText ? 0 : told,
      toldProse: isText ? told : 0,
      textBelow: below.length === 0 ? 1 : below.filter(Boolean).length / below.length,
      farFromText: flag(!prose.slice(i, i + FAR).some(Boolean)),
      share,
    };
  });
}

/** The last line of the article, by index. */
export function likelyEnd(lines: readonly PlainLine[], sections: readonly Section[], titleAt: number): number {
  let [sum, most, end] = [0, 0, titleAt];
  for (const [k, features] of featuresBelow(lines, sections, titleAt).entries()) {
    sum += FEATURES.reduce((total, f) => total + WEIGHTS[f] * features[f], 0);
    if (sum > most) [most, end] = [sum, titleAt + 1 + k];
  }
  return end;
}

/** What leads into a list has more words than a label: "Betroffen sind folgende Häfen:". */
const leadsIn = ({ text }: PlainLine): boolean => text.endsWith(':') && text.split(/\s+/u).length > WORDS_OF_A_LABEL;

/** A closing sentence, or a list and what leads into it, right behind the last line is the article's as well. */
function extended(lines: readonly PlainLine[], sections: readonly Section[], end: number): number {
  const isOwn = (i: number): boolean => sections[i] === 'article' && !isRuled(lines[i]!);
  let last = end;
  while (last + 1 < lines.length && isOwn(last + 1)) {
    const isList = leadsIn(lines[last]!);
    if (!isList && !isSentence(lines[last + 1]!.text) && !leadsIn(lines[last + 1]!)) break;
    last++;
    while (isList && last + 1 < lines.length && isOwn(last + 1) && !lines[last + 1]!.apart) last++;
  }
  return leadsIn(lines[last]!) ? Math.max(end, last - 1) : last;
}

/** The sections of a page copied whole: below its article's end nothing is the article's. */
export function ended(sections: readonly Section[], lines: readonly PlainLine[]): readonly Section[] {
  const marked = lines.findIndex(({ level }) => level === 1);
  const likely = likelyEnd(lines, sections, marked >= 0 ? marked : likelyHeadline(lines));
  const end = extended(lines, sections, likely);
  return sections.map((section, i) => (i > end && section === 'article' ? 'below' : section));
}
