/**
 * Finds the likeliest outlet of a page that was copied whole: among the names that its first and last lines, its line of
 * rights, its offers and its addresses give. A linear model of the features below; where no name is sure enough, none.
 */
import { pattern } from '../../text/engine/patterns/layout.ts';
import { flat } from '../metadata/site.ts';
import { lineRule } from '../rules/lines/index.ts';
import type { PlainLine } from './line.ts';
import { bareName, isGeneric, isPath, outletLikeness, sectionOf } from './outlet.ts';
import { isProse } from './prose.ts';

/** What is asked of a name; each 0..1 but where said otherwise. */
export const FEATURES = [
  'bias',
  // in the line of rights; in no other line, as the house behind the outlet
  'rights',
  'rightsAlone',
  // the whole of the first line, of one of the first three, of one of the last, of several
  'first',
  'top',
  'foot',
  'again',
  // offers that name it ("Newsletter von ...", "About ..."): whether one does, and whether several
  'offered',
  'offeredAgain',
  // short lines that hold it among other words: logarithm
  'named',
  // paragraphs that hold it: logarithm
  'told',
  // an address on the page is called so
  'addressed',
  // what its words say (outlet.ts)
  'sure',
  'likely',
  'domain',
  // begins with an article, as headlines do
  'article',
  'oneWord',
  'capitals',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/**
 * Fitted by training/pasted-outlets.ts on the 629 English pages of WCXB (M. Murrough-Foley,
 * web-content-extraction-benchmark, CC BY 4.0) whose metadata name their site, as a browser would copy them; no German page
 * was seen.
 */
const WEIGHTS: Features = {
  bias: -3.86,
  rights: 5.03,
  rightsAlone: -1.16,
  first: 2.02,
  top: 1.2,
  foot: 0.33,
  again: -0.6,
  offered: 1.9,
  offeredAgain: 0.28,
  named: 0.79,
  told: 0.4,
  addressed: 2.91,
  sure: 0.89,
  likely: 1.12,
  domain: -1.36,
  article: 1.28,
  oneWord: -1.47,
  capitals: 0.92,
};
/** How likely a name has to be among all and none: of names as likely as that nine in ten are right. */
const LIMIT = 0.75;

/** How many lines are the first ones, and the last; how many words a short one has. */
const [TOP, HEAD, FOOT, SHORT] = [3, 12, 40, 6];

const flag = (is: unknown): number => (is ? 1 : 0);

/** "© 2026 Weidaer Bote", "Weidaer Bote © 2026", "Copyright 2026 by Weidaer Bote. All rights reserved." */
const RIGHTS = /©|\(c\)|copyright|all rights reserved|alle rechte vorbehalten/iu;
const LONGEST_RIGHTS = 300;
const NOT_NAME =
  /^(?:[\s©,.|:–—-]|\(c\)|copyright|(?:19|20)\d\d|[-–]|by|bei|von|the contents? of this site (?:is|are)|all rights reserved|alle rechte(?: sind)? vorbehalten)+/iu;

/** The names at the beginning of a text: as many words as are written like a name's. */
function nameAtStart(text: string): string {
  const words = text.split(/\s+/u);
  let end = 0;
  while (
    end < words.length &&
    (isNameWord(words[end]!) || (end > 0 && SMALL.test(words[end]!) && isNameWord(words[end + 1] ?? '')))
  ) {
    end++;
    if (/[.,;:|]$/u.test(words[end - 1]!) && !/^(?:e\.|St\.|Dr\.)$/u.test(words[end - 1]!)) break;
  }
  return words
    .slice(0, end)
    .join(' ')
    .replace(/[.,;:|]+$/u, '');
}
const isNameWord = (word: string): boolean =>
  /^(?:[\p{Lu}\d][\p{L}\p{N}.'’&!+-]*[.,;:|]?|&|[\p{L}\d-]+\.\p{Ll}{2,6}[.,;:|]?)$/u.test(word);
const SMALL = /^(?:der|die|das|des|für|am|im|in|und|of|the|and|for|on)$/u;

/** "Weidaer Bote GmbH" */
const HOUSE = /\s(?:gmbh(?: & co\.? kg)?|ltd|limited|inc|llc|verlag)\.?$/iu;
/** A picture has its © as well, without a year. */
const IN_FULL = /(?:19|20)\d\d|reserved|vorbehalten|copyright/iu;

function namesOfRights(text: string): string[] {
  if (text.length > LONGEST_RIGHTS || !RIGHTS.test(text) || !IN_FULL.test(text)) return [];
  const parts = text.split(/©|\(c\)|copyright|all rights reserved|alle rechte vorbehalten|\s[|·•–—-]\s/iu);
  return parts.flatMap((part, k) => {
    const bare = part.replace(NOT_NAME, '').trim();
    const name = nameAtStart(bare)
      .replace(/\s(?:19|20)\d\d(?:\s?[-–].*)?$/u, '')
      .replace(HOUSE, '');
    // In front of the sign stands the name alone, or something else.
    return name && (k > 0 || name === bare) ? [name] : [];
  });
}

/** What sites offer in their own name, German and English. */
const OFFER = pattern('iu')`
  ^(?:
    (?:über|about|willkommen (?:bei|auf)|welcome to|subscribe to|support|follow|folgen sie|folge|kontakt zu[mr]?|contact|zur startseite (?:von|des|der)|advertise (?:with|on|in)|werben (?:bei|auf|in)|more (?:from|on)|mehr (?:von|auf|aus)|newsletter (?:von|des|der)|impressum) (\p{L}.{1,40})
    | (\p{L}.{1,40}?)(?: -|:)? (?:auf|on|bei) (?:facebook|twitter|instagram|youtube|x|linkedin|xing|google news|whatsapp|pinterest)
    | (\p{L}.{1,40}?)(?: -|:)? (?:app|apps|newsletter|newsletters|podcast|podcasts|shop|store|abo|e-?paper|logo|home|homepage|startseite|abonnieren|lesen|plus|\+|live|mobile|staff|team|redaktion)
  )$
`;
const LONGEST_OFFER = 70;

function namesOfOffer(text: string): string[] {
  if (text.length > LONGEST_OFFER) return [];
  const found = OFFER.exec(text);
  const name = found?.slice(1).find(Boolean);
  return name ? [nameAtStart(name.replace(/^(?:the|der|die|das) (?=\p{Lu})/u, ''))].filter(Boolean) : [];
}

/** "www.weidaer-bote.example", "leser@weidaer-bote.example": the name in front of the ending. */
const ADDRESS =
  /(?:https?:\/\/|www\d?\.|@)?(?<![\p{L}\d.-])((?:[\p{L}\d-]+\.)*([\p{L}\d-]{2,})\.(?:[a-z]{2,4}|co\.[a-z]{2}|com\.[a-z]{2}|info|news|online|media|press|example|blog))(?![\p{L}\d-])/giu;
const OF_OTHERS =
  /^(?:facebook|twitter|instagram|youtube|youtu|google|googleapis|linkedin|xing|whatsapp|pinterest|tiktok|reddit|amazon|apple|wordpress|blogspot|blogger|gmail|gmx|web|hotmail|yahoo|outlook|t-online|wikipedia|creativecommons|archive|bit|goo|tinyurl|example|telegram|t|mailto|paypal|spotify|feedburner|tumblr|flickr|vimeo|medium|substack|github)$/iu;

interface Address {
  readonly host: string;
  readonly label: string;
}
function addressesIn(text: string): Address[] {
  return [...text.matchAll(ADDRESS)].flatMap(([, host = '', label = '']) =>
    OF_OTHERS.test(label) ? [] : [{ host: host.toLowerCase().replace(/^www\d?\./u, ''), label: flat(label) }],
  );
}

export interface Candidate {
  readonly name: string;
  readonly features: Features;
}

const isButton = (text: string): boolean => lineRule({ text, linkShare: 0, heading: false }) !== null;

const ENDING = /\.\p{Ll}{2,7}$/u;
const WITH_ARTICLE = /^(?:the|der|die|das) /iu;
/** What stands beside the name in a line of rights or of entries, in the languages of the neighbours, too. */
const NO_PART =
  /(?<!\p{L})(?:impressum|datenschutz|kontakt|newsletters?|cookies?|privacy|terms|login|logout|anmelden|author|reserved|reservados|riservat[ai]|r[ée]serv[ée]s|vorbehalten|photos?|fotos?|bild|images?|getty|theme|wordpress|copyright|menü|menu|hauptmenü|startseite|homepage|navigation|suche|search|werbung|facebook|twitter|instagram|youtube|whatsapp)(?!\p{L})/iu;

const isName = (name: string): boolean =>
  !NO_PART.test(name) &&
  outletLikeness(name) !== null &&
  !isButton(name) &&
  !isGeneric(name) &&
  sectionOf(name) === null &&
  !isPath(name);

/** The names that could be the outlet's. */
export function candidatesOf(lines: readonly PlainLine[]): readonly Candidate[] {
  const texts = lines.filter(({ kind }) => kind !== 'table').map(({ text }) => text);
  const bare = texts.map(bareName);
  const foot = Math.max(0, texts.length - FOOT);
  const rights = texts.flatMap(namesOfRights);
  const offers = texts.flatMap(namesOfOffer);
  const addresses = texts.flatMap(addressesIn);
  const labels = counts(addresses.map(({ label }) => label));
  // One address alone may lead anywhere.
  const hosts = addresses.flatMap(({ host, label }) => (labels.get(label)! > 1 ? [host] : []));
  const names = new Set([...bare.slice(0, HEAD), ...bare.slice(foot), ...rights, ...offers, ...hosts].filter(isName));
  const [inRights, offered] = [counts(rights), counts(offers)];
  const spelt = texts.map(flat);
  const told = spelt.filter((_, i) => isProse(texts[i]!));
  const short = [...new Set(spelt.filter((_, i) => texts[i]!.split(/\s+/u).length <= SHORT))];
  return [...names].map((name) => {
    const own = flat(name.replace(ENDING, ''));
    const likeness = outletLikeness(name);
    const isHeaded = WITH_ARTICLE.test(name);
    const times = offered.get(name) ?? 0;
    return {
      name,
      features: {
        bias: 1,
        rights: flag(inRights.has(name)),
        rightsAlone: flag(inRights.has(name) && spelt.filter((text) => text.includes(own)).length === 1),
        first: flag(bare[0] === name),
        top: flag(bare.slice(0, TOP).includes(name)),
        foot: flag(bare.slice(foot).includes(name)),
        again: flag(bare.filter((text) => text === name).length > 1),
        offered: flag(times > 0),
        offeredAgain: flag(times > 1),
        named: Math.log1p(short.filter((text) => text !== own && text.includes(own)).length),
        told: Math.log1p(told.filter((text) => text.includes(own)).length),
        addressed: flag(labels.has(own)),
        sure: flag(likeness === 'sure' && !isHeaded),
        likely: flag(likeness === 'likely' && !isHeaded),
        domain: flag(ENDING.test(name)),
        article: flag(isHeaded),
        oneWord: flag(!/[\s.]/u.test(name)),
        capitals: flag(name === name.toUpperCase()),
      },
    };
  });
}

function counts(names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

/** The name that is likely enough to be the outlet's; null for none. */
export function likelyOutlet(lines: readonly PlainLine[]): string | null {
  const found = candidatesOf(lines).map(({ name, features }) => ({
    name,
    odds: Math.exp(FEATURES.reduce((total, f) => total + WEIGHTS[f] * features[f], 0)),
  }));
  // None weighs one.
  const all = found.reduce((total, { odds }) => total + odds, 1);
  return found.find(({ odds }) => odds / all >= LIMIT)?.name ?? null;
}
