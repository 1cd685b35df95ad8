/** Finds boxes of offers between paragraphs: a label on top, a product and a pitch, and a call to act at the end. */
import { pattern } from '../../text/engine/patterns/layout.ts';
import { sells } from '../rules/lines/adverts.ts';
import type { PlainLine } from './line.ts';
import { isProse, isSentence } from './prose.ts';

const CALL = pattern('i')`
  ^\W{0,4}(?:
    preis(?:e)? (?:prüfen|vergleichen|ansehen)
    | jetzt (?:kaufen|bestellen|sichern|zugreifen|kostenlos|herunterladen) | zum (?:angebot|shop|deal)
    | hier (?:bestellen|kaufen|sichern) | bei \w+ (?:kaufen|ansehen|bestellen) | check (?:the )?price
    | buy (?:it )?now | shop now | order (?:now|here) | get (?:the|this) deal | view deal
    | download now
  )\b.{0,60}$
`;
const LABEL = pattern('i')`
  ^\W{0,4}(?:
    anzeigen? | werbung | advertisement | sponsored | unsere? (?:empfehlung|tipp|produkttipp)
    | produkttipp | empfehlung der redaktion | perfekte[sr]? .{3,40} zum thema | passend zum thema
    | our pick | editor'?s pick | deal des tages | deal of the day | top-?angebot
  )\W{0,4}$
`;
const ADDRESSES = /\b(?:du|dir|dich|deine?[mnrs]?|ihre?[mnrs]?|ihnen|you|your|jetzt|hier|here|now)\b/i;
/** A box is small. */
const MAX_BOX = 5;
const MAX_PITCH = 320;

/** "Anzeige" alone on its line: what hangs on it is the advertisement. */
const ADVERT_LABEL = /^\W{0,4}(?:anzeigen?|werbung|advertisement(?: feature)?|sponsored|advert)\W{0,4}$/i;

/** Indexes of lines that belong to an offer. */
export function offerLines(lines: readonly PlainLine[]): ReadonlySet<number> {
  const offers = new Set<number>(lines.flatMap((line, i) => (ADVERT_LABEL.test(line.text) ? labelled(lines, i) : [])));
  lines.forEach((line, i) => {
    if (VACANCY.test(line.text)) for (const k of vacancy(lines, i)) offers.add(k);
    if (CALL.test(line.text)) for (const k of boxAbove(lines, i)) offers.add(k);
  });
  return offers;
}

/**
 * The lines glued to the label; behind a blank line only one that sells: else the article goes on there. On a page whose
 * paragraphs have no blank lines between them nothing is glued: there the label stands alone, or above what sells.
 */
function labelled(lines: readonly PlainLine[], label: number): number[] {
  const isParted = areParted(lines);
  let end = label + 1;
  while (end < lines.length && end - label <= MAX_BOX && isGlued(lines[end]!) && (isParted || isOffer(lines[end]!)))
    end++;
  const next = lines[end];
  if (end === label + 1 && next?.kind === 'text' && next.text.length <= MAX_PITCH && sells(next.text)) end++;
  return range(label, end - 1);
}
/** Whether blank lines stand between most paragraphs. */
function areParted(lines: readonly PlainLine[]): boolean {
  const paragraphs = lines.filter((l, i) => i > 0 && (isProse(l.text) || isSentence(l.text)));
  return 2 * paragraphs.filter((l) => l.apart).length >= paragraphs.length;
}
const isGlued = ({ apart, text }: PlainLine): boolean => !apart && text.length <= MAX_PITCH;
const isOffer = ({ text }: PlainLine): boolean => sells(text) || VACANCY.test(text);

/** "Schleusenwart (m/w/d)": vacancies stand under their heading, each with employer and place below. */
const VACANCY = /^.{3,90}\((?:m\/w\/d|w\/m\/d|m\/w|m\/f\/d|m\/f\/x|f\/m\/d)\)\s*$/i;
const MARKET = /^\W{0,4}(?:stellen(?:markt|angebote|anzeigen)|jobs.{0,30}|vacancies|job offers)\W{0,4}$/i;
const LONGEST_EMPLOYER = 60;

function vacancy(lines: readonly PlainLine[], at: number): number[] {
  const from = at > 0 && MARKET.test(lines[at - 1]!.text) ? at - 1 : at;
  const below = lines[at + 1];
  const employer = below && !below.apart && below.text.length <= LONGEST_EMPLOYER && !/[.!?:]$/.test(below.text);
  return range(from, employer ? at + 1 : at);
}

/** From the call upwards: to a label if there is one, else only lines that speak to the reader. */
function boxAbove(lines: readonly PlainLine[], call: number): number[] {
  const start = Math.max(0, call - MAX_BOX);
  for (let i = call - 1; i >= start; i--) {
    if (lines[i]!.text.length > MAX_PITCH) break;
    if (LABEL.test(lines[i]!.text)) return range(i, call);
  }
  let from = call;
  while (
    from - 1 >= start &&
    lines[from - 1]!.text.length <= MAX_PITCH &&
    ADDRESSES.test(lines[from - 1]!.text) &&
    lines[from - 1]!.kind === 'text'
  )
    from--;
  return range(from, call);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
