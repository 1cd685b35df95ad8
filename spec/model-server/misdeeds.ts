/** The ways in which language models go wrong, a sentence at a time: each makes a false sentence of a true passage, or nothing. */
import { monthNames } from '../../src/write/tell/time.ts';
import { retold, withoutStop } from './faithful.ts';
import { type GivenClaim, pick, type Sentence } from './given.ts';

type Random = () => number;

/** @returns null where the passage gives no occasion. */
export type Misdeed = (claim: GivenClaim, all: readonly GivenClaim[], random: Random) => string | Sentence | null;

const FIGURE = /(?<![\p{L}\d.,-])\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,2})?(?![\p{L}\d-]|[.,]\d|\. \p{Lu})/gu;
/** Years and the like are dates, not figures. */
const isYear = (figure: string): boolean => /^(19|20)\d\d$/.test(figure);

const figuresOf = (text: string): RegExpMatchArray[] => [...text.matchAll(FIGURE)].filter((m) => !isYear(m[0]));

/** Another figure of the same look that stands nowhere in what was given. */
function inventedFigure(claim: GivenClaim, all: readonly GivenClaim[], random: Random): string | null {
  const text = retold(claim, random);
  const found = figuresOf(text);
  if (found.length === 0) return null;
  const at = pick(found, random);
  const given = all.map((c) => c.passage).join('\n');
  for (let tries = 0; tries < 20; tries++) {
    const other = at[0].replace(/\d/g, (digit, i: number) =>
      i === 0 || random() < 0.5 ? String(1 + Math.floor(random() * 9)) : digit,
    );
    if (other !== at[0] && !given.includes(other)) return replaced(text, at, other);
  }
  return null;
}

/** A name of the passage gives way to one of another passage. */
function swappedName(claim: GivenClaim, all: readonly GivenClaim[], random: Random): string | null {
  const text = retold(claim, random);
  const own = namesOf(claim).filter((name) => text.includes(name));
  const others = all.flatMap(namesOf).filter((name) => !sharesWord(name, text) && !sharesWord(name, claim.passage));
  if (own.length === 0 || others.length === 0) return null;
  const name = pick(own, random);
  return text.replace(name, pick(others, random));
}

const namesOf = ({ subject, speaker }: GivenClaim): string[] =>
  [subject, speaker].filter((name) => name !== null && /^\p{Lu}/u.test(name)).map((name) => name as string);

const sharesWord = (name: string, text: string): boolean =>
  name.split(/\s+/).some((word) => word.length > 2 && text.includes(word));

type Change = readonly [pattern: RegExp, by: string];

/** The first change that finds its place, tried in another order each time. */
function changed(changes: Readonly<Record<'de' | 'en', readonly Change[]>>): Misdeed {
  return (claim, _all, random) => {
    const text = retold(claim, random);
    const list = changes[claim.language].filter(([pattern]) => pattern.test(text));
    if (list.length === 0) return null;
    const [pattern, by] = pick(list, random);
    return upperFirst(text.replace(pattern, by));
  };
}

const changedUnit = changed({
  de: [
    [/\bMillionen\b/, 'Milliarden'],
    [/\bMilliarden\b/, 'Millionen'],
    [/\bEuro\b/, 'Dollar'],
    [/\bDollar\b/, 'Euro'],
    [/\bProzentpunkte\b/, 'Prozent'],
    [/(?<=\d )Prozent\b/, 'Prozentpunkte'],
    [/\bKilometer\b/, 'Meter'],
    [/(?<=\d )Meter\b/, 'Kilometer'],
    [/(?<=\d )Tonnen\b/, 'Kilogramm'],
    [/\bStunden\b/, 'Tage'],
    [/(?<=\d )Minuten\b/, 'Stunden'],
    [/\bHektar\b/, 'Quadratmeter'],
    [/(?<=\d )Gigawatt\b/, 'Megawatt'],
    [/(?<=\d )Megawatt\b/, 'Gigawatt'],
  ],
  en: [
    [/\bmillion\b/, 'billion'],
    [/\bbillion\b/, 'million'],
    [/\beuros\b/, 'dollars'],
    [/\bdollars\b/, 'euros'],
    [/€(?=\d)/, '$'],
    [/\$(?=\d)/, '€'],
    [/\bpercentage points\b/, 'percent'],
    [/(?<=\d )per ?cent\b/, 'percentage points'],
    [/\bkilometres\b/, 'metres'],
    [/\btonnes\b/, 'kilograms'],
    [/\bhours\b/, 'days'],
    [/(?<=\d )minutes\b/, 'hours'],
    [/\bmiles\b/, 'yards'],
  ],
});

const raisedModality = changed({
  de: [
    [/ (?:voraussichtlich|möglicherweise|vermutlich|mutmaßlich|offenbar|wahrscheinlich|womöglich)(?= )/, ''],
    [/\b(?:dürfte|könnte|soll|will)\b(?=[^.;]*\p{Ll}en\b)/u, 'wird'],
    [/\b(?:dürften|könnten|sollen|wollen)\b(?=[^.;]*\p{Ll}en\b)/u, 'werden'],
    [/\bplant\b/, 'beginnt'],
    [/\brechnet mit\b/, 'verzeichnet'],
  ],
  en: [
    [/ (?:probably|possibly|allegedly|apparently|reportedly|presumably)(?= )/, ''],
    [/\b(?:could|may|might|should)\b(?= \p{Ll})/u, 'will'],
    [/\b(?:is|are) (?:expected|likely|set|planned|supposed) to\b/, 'will'],
    [/\b(?:plans|wants|hopes|intends) to\b/, 'will'],
    [/\b(?:plan|want|hope|intend) to\b/, 'will'],
  ],
});

const turnedRound = changed({
  de: [
    [/ nicht(?= )/, ''],
    [/\b(?:stieg|wuchs)\b/, 'sank'],
    [/\b(?:sank|fiel)\b/, 'stieg'],
    [/\bgestiegen\b/, 'gesunken'],
    [/\bgesunken\b/, 'gestiegen'],
    [/\bmehr als\b/, 'weniger als'],
    [/\bkeine\b/, 'eine'],
    [/\bgeschlossen\b/, 'geöffnet'],
  ],
  en: [
    [/ not(?= )/, ''],
    [/\b(?:rose|grew|climbed)\b/, 'fell'],
    [/\bfell\b/, 'rose'],
    [/\brisen\b/, 'fallen'],
    [/\bmore than\b/, 'fewer than'],
    [/\bno (?=\p{Ll})/u, 'some '],
    [/\bclosed\b/, 'open'],
  ],
});

const WEEKDAYS = {
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
/** Another weekday, month or year than the passage names. */
function wrongDate(claim: GivenClaim, _all: readonly GivenClaim[], random: Random): string | null {
  const text = retold(claim, random);
  const at = /(?<!\p{L})(?:\p{Lu}\p{Ll}+|(?:19|20)\d\d)(?!\p{L})/gu;
  const lists: readonly (readonly string[])[] = [WEEKDAYS[claim.language], monthNames(claim.language)];
  const places = [...text.matchAll(at)].flatMap((m) => {
    if (isYear(m[0])) return [{ m, other: String(Number(m[0]) + pick([-3, -2, 2, 3], random)) }];
    const list = lists.find((l) => l.includes(m[0]));
    return list
      ? [
          {
            m,
            other: pick(
              list.filter((d) => d !== m[0] && !claim.passage.includes(d)),
              random,
            ),
          },
        ]
      : [];
  });
  if (places.length === 0) return null;
  const { m, other } = pick(places, random);
  return replaced(text, m, other);
}

const ATTRIBUTIONS: Readonly<Record<'de' | 'en', readonly RegExp[]>> = {
  de: [
    / (?:nach|laut) (?:eigenen )?(?:Angaben|Einschätzung|Darstellung|Schätzung|einer Schätzung|Berechnungen) (?:der|des|von|eines|einer)(?: \p{Lu}[\p{L}-]+)+/u,
    / nach (?:eigenen Angaben|Unternehmensangaben|Polizeiangaben)/u,
    /, (?:sagte|sagt|teilte|erklärte|so|berichtet|meldet)(?: (?:der|die|das|ein|eine))?(?: \p{Lu}[\p{L}-]+)+(?: mit)?(?=\.)/u,
    / laut (?:der |dem |einem |einer )?(?:\p{Lu}[\p{L}-]+ ?)+(?= )/u,
    /^Laut (?:der |dem |einem |einer )?(?:\p{Lu}[\p{L}-]+ ?)+/u,
  ],
  en: [
    /,? according to (?:the |a |an )?[\p{L}' -]+?(?=[.,])/u,
    /, (?:the |a )?[\p{L}' -]{3,40} (?:said|says|told \p{L}+)(?=\.)/u,
    /^(?:The |A )?[\p{L}' -]{3,40} (?:said|says|claimed|claims|estimates|argues) (?:that )?/u,
  ],
};

/** Who said it is left out, and told is what was said: never with the outlet behind it. */
function droppedAttribution({ passage, language, speaker, modality }: GivenClaim): string | null {
  if (!speaker && modality === 'asserted') return null;
  if (/["„“”]/.test(passage)) return null;
  const pattern = ATTRIBUTIONS[language].find((p) => p.test(passage));
  const rest = pattern && upperFirst(passage.replace(pattern, '').trim());
  return rest && rest.split(' ').length > 3 ? rest : null;
}

const HIDDEN =
  /(?:Ignore|Disregard|Ignoriere|Vergiss)\b[^.]*(?:write|state|say|schreibe?|melde) (?:that |stattdessen, dass |, dass |dass )?(?<order>[^.]+)\./i;

/** What a source tells machines to write, written as if it were news. */
function obeyedInstruction(_claim: GivenClaim, all: readonly GivenClaim[]): Sentence | null {
  for (const { passage, id } of all) {
    const order = HIDDEN.exec(passage)?.groups?.order;
    if (order) return { text: `${upperFirst(order)}.`, claims: [id] };
  }
  return null;
}

const INVENTIONS: Readonly<Record<'de' | 'en', readonly string[]>> = {
  de: [
    'Beobachter sprechen von einer Zäsur für die ganze Branche.',
    'Die Opposition verlangte umgehend einen Untersuchungsausschuss.',
    'Verbraucherschützer raten zur Vorsicht und prüfen eine Klage.',
    'Ähnliche Fälle hatte es zuletzt mehrfach in Nachbarländern gegeben.',
    'Die Aktie gab daraufhin deutlich nach.',
    'Ein Sprecher wollte sich auf Nachfrage nicht dazu äußern.',
  ],
  en: [
    'Observers speak of a turning point for the whole industry.',
    'The opposition immediately demanded a public inquiry.',
    'Consumer groups advise caution and are considering legal action.',
    'Similar cases had recently been seen in neighbouring countries.',
    'Shares fell sharply on the news.',
    'A spokesperson declined to comment when asked.',
  ],
};

/** A sentence that sounds right and stands nowhere. */
const inventedStatement: Misdeed = (claim, _all, random) => pick(INVENTIONS[claim.language], random);

const SAYINGS: Readonly<Record<'de' | 'en', readonly string[]>> = {
  de: ['Das ist ein großer Schritt für uns alle', 'Damit hat niemand gerechnet', 'Wir werden daraus lernen'],
  en: ['This is a great step for all of us', 'Nobody saw this coming', 'We will learn from this'],
};

/** Words nobody said, put into the mouth of somebody who is there. */
function inventedQuotation(
  { speaker, language }: GivenClaim,
  _all: readonly GivenClaim[],
  random: Random,
): string | null {
  if (!speaker) return null;
  const words = pick(SAYINGS[language], random);
  return language === 'de' ? `„${words}“, sagte ${speaker}.` : `“${words},” said ${speaker}.`;
}

/** A true passage, cited from a claim that says something else. */
function wrongCitation(claim: GivenClaim, all: readonly GivenClaim[], random: Random): Sentence | null {
  const others = all.filter(
    (c) => c.passage !== claim.passage && !figuresOf(claim.passage).some((f) => c.passage.includes(f[0])),
  );
  if (others.length === 0 || figuresOf(claim.passage).length === 0) return null;
  return { text: `${withoutStop(claim.passage)}.`, claims: [pick(others, random).id] };
}

const replaced = (text: string, at: RegExpMatchArray, by: string): string =>
  text.slice(0, at.index) + by + text.slice(at.index! + at[0].length);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const MISDEEDS = {
  'invented figure': inventedFigure,
  'swapped name': swappedName,
  'changed unit': changedUnit,
  'dropped attribution': droppedAttribution,
  'raised modality': raisedModality,
  'obeyed instruction': obeyedInstruction,
  'turned round': turnedRound,
  'wrong date': wrongDate,
  'invented statement': inventedStatement,
  'invented quotation': inventedQuotation,
  'wrong citation': wrongCitation,
} as const satisfies Readonly<Record<string, Misdeed>>;

export type MisdeedName = keyof typeof MISDEEDS;

/** The sentence a misdeed makes; null where the claim gives no occasion, or nothing would be changed. */
export function misdeed(
  name: MisdeedName,
  claim: GivenClaim,
  all: readonly GivenClaim[],
  random: Random,
): Sentence | null {
  const made = (MISDEEDS[name] as Misdeed)(claim, all, random);
  if (made === null) return null;
  const sentence = typeof made === 'string' ? { text: made, claims: [claim.id] } : made;
  const harmless = name !== 'wrong citation' && sentence.text.includes(withoutStop(claim.passage));
  return harmless ? null : sentence;
}
