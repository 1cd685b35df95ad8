/** English sentences of the deterministic writer. */
import { englishOutlet, isEnglishBody } from '../de/outlets.ts';
import {
  capitalise,
  type FigureParts,
  inTurn,
  inWords,
  joined,
  type Phrases,
  type SourceCounts,
} from '../tell/phrases.ts';
import { onDate } from '../tell/time.ts';

const and = (items: readonly string[]): string => joined(items, 'and');
const count = (n: number): string => inWords(n, 'en');
const articles = (n: number): string => `${count(n)} ${n === 1 ? 'article' : 'articles'}`;
const all = (outlets: readonly string[]): string => and(outlets.map(englishOutlet));
const several = (items: readonly string[]): boolean => new Set(items).size > 1;
const owned = (f: FigureParts): string =>
  f.owner ? `${f.owner}’s ${f.measure}` : /^(?:number|share) /u.test(f.measure) ? `the ${f.measure}` : f.measure;
/** "exports", "IPO proceeds"; a "number of jobs" is one number */
const isPlural = ({ measure }: FigureParts): boolean => !/ of /u.test(measure) && /[^s]s$/u.test(measure);
const be = (f: FigureParts): string => (f.past ? (isPlural(f) ? 'were' : 'was') : isPlural(f) ? 'are' : 'is');
const when = (f: FigureParts): string => (f.time ? ` ${f.time}` : '');
/** "Three people have died": said of people, not of a number. */
function toll({ measure, owner, amount }: FigureParts): string | null {
  const word = { 'number of deaths': 'died', 'number of injured': 'been injured' }[measure];
  if (!word || owner) return null;
  return /^(?:1|one)$/u.test(amount) ? `One person has ${word}` : `${capitalise(amount)} people have ${word}`;
}

/** American style, which the house uses in English: a comma or stop stands inside the marks. */
const open = (passage: string): string => passage.replace(/[.,](?=’?$)/u, '');
const comma = (passage: string): string =>
  /[!?]’?$/u.test(passage) ? passage : open(passage).replace(/’?$/u, (end) => `,${end}`);
/** None behind a quotation that holds its own. */
const stop = (text: string): string => (/[.!?]’?”$/u.test(text) ? '' : '.');
const closed = (passage: string): string => (/[.!?]’?$/u.test(passage) ? `“${passage}”` : `“${passage}.”`);
const wrote = ({ outlet, date }: { outlet: string; date: string | null }): string =>
  `${englishOutlet(outlet)} ${date ? `wrote ${onDate(date, 'en')}` : 'writes'}:`;

export const english: Phrases = {
  level: (f) => toll(f) ?? `${capitalise(owned(f))} ${be(f)} ${f.amount}${when(f)}`,
  expected: (f) => `${capitalise(owned(f))} ${be({ ...f, past: false })} expected to be ${f.amount}${when(f)}`,
  change: (f, direction) =>
    `${capitalise(owned(f))} ${isPlural(f) ? 'have' : 'has'} ${direction === 'up' ? 'risen' : 'fallen'} by ${f.amount}${when(f)}`,
  reportedBy(statement, outlets, independent, turn) {
    if (independent > 1) return `${statement}; on this ${all(outlets)} agree independently of each other.`;
    if (several(outlets)) return `${statement}, ${all(outlets)} report from a common origin.`;
    return `${statement}, ${inTurn([`${all(outlets)} reports`, `according to ${all(outlets)}`], turn)}.`;
  },

  quotation(passage, outlet, date, turn) {
    const verb = date ? 'wrote' : 'writes';
    const on = date ? ` ${onDate(date, 'en')}` : '';
    return inTurn(
      [
        `${capitalise(englishOutlet(outlet))} ${verb}${on}: ${closed(passage)}`,
        `“${comma(passage)}” ${englishOutlet(outlet)} ${verb}${on}.`,
      ],
      turn,
    );
  },
  continued: (passage, turn) =>
    inTurn([`The report goes on: ${closed(passage)}`, `“${comma(passage)}” the report goes on.`], turn),
  rendered: (passage, who, outlet, date) =>
    `${capitalise(englishOutlet(outlet))} ${date ? `${onDate(date, 'en')} gave` : 'gives'} the words of ${who} as: ${closed(passage)}`,
  foreign: (passage, outlet, date) =>
    `${capitalise(englishOutlet(outlet))} ${date ? `wrote ${onDate(date, 'en')}` : 'writes'} in German: “${open(passage)}.”`,
  said(contents, speaker, outlet, foreign, turn) {
    const original = foreign ? ' (in the German original)' : '';
    return inTurn(
      [
        `“${comma(contents)}” ${speaker} said, according to ${englishOutlet(outlet)}${original}.`,
        `${capitalise(speaker)} said, according to ${englishOutlet(outlet)}${original}: ${closed(contents)}`,
      ],
      turn,
    );
  },
  wentOn: (contents, speaker, turn) =>
    inTurn([`“${comma(contents)}” ${speaker} said.`, `${capitalise(speaker)} said: ${closed(contents)}`], turn),
  answered(contents, speaker, outlet, foreign, turn) {
    const original = foreign ? ' (in the German original)' : '';
    return inTurn(
      [
        `“${comma(contents)}” ${speaker} said in an interview with ${englishOutlet(outlet)}${original}.`,
        `${capitalise(speaker)} said in an interview with ${englishOutlet(outlet)}${original}: ${closed(contents)}`,
      ],
      turn,
    );
  },
  alsoAmount: (outlets, amount) => `${all(outlets)} also ${several(outlets) ? 'give' : 'gives'} ${amount}`,
  formerAmount: (outlets, amount) => `${all(outlets)} had earlier reported ${amount}`,
  asValue: (date) => date,
  newerAmount: (outlets, amount, day) =>
    day
      ? `${onDate(day, 'en')} ${all(outlets)} gave ${amount}`
      : `${all(outlets)} now ${several(outlets) ? 'give' : 'gives'} ${amount}`,
  otherAmount: (outlets, amount, day) =>
    day
      ? `${onDate(day, 'en')} ${all(outlets)}, by contrast, had given ${amount}`
      : `${all(outlets)}, by contrast, ${several(outlets) ? 'give' : 'gives'} ${amount}`,
  othersAmountIn: (speaker, outlet, amount, day) =>
    day
      ? `${onDate(day, 'en')} ${speaker}, by contrast, had given ${amount}, according to ${englishOutlet(outlet)}`
      : `${speaker}, by contrast, gives ${amount}, according to ${englishOutlet(outlet)}`,
  othersAmount: (speaker, amount, day) => {
    if (day) return `${onDate(day, 'en')} ${speaker}, by contrast, had given ${amount}`;
    return /^\p{Ll}+s$/u.test(speaker)
      ? `${speaker}, by contrast, give ${amount}`
      : `${speaker}, by contrast, gives ${amount}`;
  },

  conflict: (f, one, other) =>
    `${capitalise(owned(f))} ${be(f)} ${one.amount}${when(f)} according to ${all(one.outlets)}, but ${other.amount} according to ${all(other.outlets)}.`,
  superseded: (f, now, former) =>
    `${capitalise(owned(f))} ${be({ ...f, past: false })} now ${f.amount}, ${all(now.outlets)} ${several(now.outlets) ? 'report' : 'reports'}; previously ${all(former.outlets)} had given ${former.amount}.`,
  accounts: (one, other) =>
    one.outlet === other.outlet
      ? `One account against another: ${one.who} (“${one.passage}”) against ${other.who} (“${other.passage}”), both according to ${englishOutlet(one.outlet)}.`
      : `One account against another: ${one.who} according to ${englishOutlet(one.outlet)} (“${one.passage}”) against ${other.who} according to ${englishOutlet(other.outlet)} (“${other.passage}”).`,
  dispute: (one, other) => `One side against the other: ${open(one)}. ${other}`,
  conflictTold: (one, other, within) =>
    `Here the ${within ? 'two sides' : 'sources'} contradict each other: ${open(one)}; ${open(other)}${stop(other)}`,
  supersededTold: (now, former) => `${open(now)}; ${open(former)}${stop(former)}`,
  conflictQuoted: (one, other) =>
    `Here the sources contradict each other: ${englishOutlet(one.outlet)} writes “${open(one.passage)},” ${englishOutlet(other.outlet)}, by contrast, ${closed(other.passage)}`,
  conflictWithin: (one, other) =>
    `Here the two sides contradict each other: ${englishOutlet(one.outlet)} writes: “${open(one.passage)}”; it also writes: ${closed(other.passage)}`,
  opposedQuoted: (one, other) =>
    `Two statements stand side by side: ${wrote(one)} “${open(one.passage)}”; ${wrote(other)} ${closed(other.passage)}`,
  beyond: (title, passage, outlet, date) =>
    `The headline goes further than the text here: ${wrote({ outlet, date }).replace(/:$/u, '')} “${open(title)}” as its heading, but below it: ${closed(passage)}`,
  supersededQuoted: (now, former) =>
    `${capitalise(englishOutlet(now.outlet))} ${now.date ? `wrote ${onDate(now.date, 'en')}` : 'now writes'}: “${open(now.passage)}”; previously ${englishOutlet(former.outlet)} wrote${former.date ? ` on ${former.date}` : ''}: ${closed(former.passage)}`,
  copies: (outlets, agency) =>
    `${capitalise(all(outlets))} print the same text in part${agency ? ` (origin: ${agency})` : ''}; what they report in the same words counts as one source here.`,
  borneOut: (one, others) => `On this figure independent sources agree: ${open(one)}; ${others}.`,
  agreement: (outlets, what, amount) => `${capitalise(all(outlets))} independently agree on ${amount} (${what}).`,
  judgement: (passage, outlet, valence) =>
    `${capitalise(englishOutlet(outlet))} lists as a ${valence === 'favourable' ? 'plus' : 'minus'}: ${closed(passage)}`,
  expectation: (passage, speaker, outlet, date, foreign) =>
    `${capitalise(englishOutlet(outlet))} ${date ? `${onDate(date, 'en')} gave` : 'gives'} the expectation of ${speaker} ${foreign ? 'in German ' : ''}as: ${closed(passage)}`,

  headlineFigure: (owner, measure, amount) =>
    `${owner}: ${measure} ${/^number /u.test(measure) ? 'at' : 'of'} ${amount}`,
  headlineTitled: (title, outlet) => `“${title.replace(/\.$/u, '')}”, ${englishOutlet(outlet)} reports`,
  headlineSources(topics, c) {
    const what = `what ${articles(c.articles)} ${c.articles === 1 ? 'reports' : 'report'}${c.conflicting > 0 ? ' and where they contradict each other' : ''}`;
    return topics.length ? `${and(topics)}: ${what}` : capitalise(what);
  },
  teaser(c) {
    const held =
      c.corroborated > 0
        ? `${capitalise(count(c.corroborated))} ${c.corroborated === 1 ? 'statement is' : 'statements are'} corroborated`
        : 'We found no statement in two independent sources';
    const clash = c.conflicting > 0 ? `; on ${count(c.conflicting)} the sources differ` : '';
    return `This report draws on ${articles(c.articles)} from ${c.origins === 1 ? 'one origin' : `${count(c.origins)} independent origins`}. ${held}${clash}.`;
  },
  assessment: (c) => [
    `This rests on ${articles(c.articles)} from ${c.outlets === 1 ? 'one outlet' : `${count(c.outlets)} outlets`}; ${c.origins === 1 ? 'there is only one independent origin' : `${c.articles === 1 ? 'it goes' : 'they go'} back to ${count(c.origins)} independent origins`}.`,
    supported(c),
    ...(c.conflicting > 0
      ? [
          `On ${count(c.conflicting)} ${c.conflicting === 1 ? 'statement' : 'statements'} the sources contradict each other; we leave that open; both sides stand in the comparison of the sources.`,
        ]
      : []),
    ...(c.superseded > 0
      ? [
          `${capitalise(count(c.superseded))} ${c.superseded === 1 ? 'statement has' : 'statements have'} been overtaken by a newer state.`,
        ]
      : []),
    ...(c.undated.length > 0
      ? [
          c.undatedTexts === 1
            ? `A text by ${all(c.undated)} carries no date.`
            : `Texts by ${all(c.undated)} carry no date.`,
        ]
      : []),
    ...(c.opinion.length > 0
      ? [
          `A text by ${and(c.opinion)} is marked as opinion; what it says on its own account does not count as evidence.`,
        ]
      : []),
    ...(c.machineMade.length > 0
      ? [`By their own account texts by ${and(c.machineMade)} are wholly or partly made by machine.`]
      : []),
  ],
  conclusion: (c) => [conclusionEn(c)],
  inOriginal: (outlet) => `${outlet} (in German)`,
  undated: (outlet) => `${outlet} (undated)`,
  earlier: (title, outlet, date) =>
    `Earlier, ${onDate(date, 'en')}, ${englishOutlet(outlet)} had ${isEnglishBody(outlet) ? 'announced' : 'reported'}: ${closed(title)}`,
  titled: (title, outlet, date, isDated) =>
    `${capitalise(englishOutlet(outlet))} ${date ? `reported ${onDate(date, 'en')}` : isDated ? 'reports' : 'reports in an undated text'} under the headline ${closed(title)}`,
  transparency: () => [
    'This article was put together by fixed rules from the sources named; no language model took part.',
    'Every figure, quotation and date leads to the place in a source where it stands.',
  ],
  modelTransparency: () => [
    'This article was written by a language model from statements of the sources named; every sentence was checked against these sources by machine.',
    'Every figure, quotation and date leads to the place in a source where it stands.',
  ],
  sourceLine({ outlet, title, date, foreign, machineMade }) {
    const more = [foreign ? 'in German' : null, machineMade].filter((x) => x !== null);
    return `${outlet}: ${title ? `“${title}”` : 'untitled'}, ${date ?? 'undated'}${more.length ? ` (${more.join('; ')})` : ''}`;
  },
  privateSources: (n) =>
    n === 1 ? 'Also one source that is not public.' : `Also ${count(n)} sources that are not public.`,
  machineMade(kind, reviewed) {
    const how = {
      'ai-generated': 'machine-made by its own account',
      'ai-translated': 'machine-translated by its own account',
      'ai-assisted': 'made with AI by its own account',
    }[kind];
    return reviewed ? `${how}, reviewed by people` : how;
  },
  verdict(kind, origins) {
    switch (kind) {
      case 'corroborated':
        return `${count(origins)} independent sources`;
      case 'single-source':
        return 'one source';
      case 'syndicated':
        return 'several prints, one origin';
      case 'conflicting':
        return 'contradictory';
      case 'superseded':
        return 'newer state';
    }
  },
  versus: (one, other) => `${one} versus ${other}`,
  formerly: (now, former) => `${now} (previously ${former})`,
  changed: (label) => `${label} (change)`,
  tableHead: ['What', 'Value', 'Who', 'Evidence'],
  list: and,
};

function supported(c: SourceCounts): string {
  const single = c.single === 0 ? '' : `${count(c.single)} ${c.single === 1 ? 'stands' : 'stand'} in one only`;
  if (c.corroborated === 0)
    return single
      ? `No second independent source was found for any statement; ${single}.`
      : 'No second independent source was found for any statement.';
  const held = `${capitalise(count(c.corroborated))} ${c.corroborated === 1 ? 'statement is' : 'statements are'} supported by at least two independent sources`;
  return single ? `${held}, ${single}.` : `${held}.`;
}

function conclusionEn(c: SourceCounts): string {
  if (c.conflicting > 0 && c.corroborated > 0)
    return `${capitalise(count(c.corroborated))} ${c.corroborated === 1 ? 'statement is' : 'statements are'} corroborated; ${count(c.conflicting)} ${c.conflicting === 1 ? 'point stays' : 'points stay'} open because the sources differ.`;
  if (c.conflicting > 0)
    return `No second independent source was found for any statement, and on ${count(c.conflicting)} ${c.conflicting === 1 ? 'point' : 'points'} the sources differ.`;
  if (c.corroborated > 0)
    return `${c.corroborated === 1 ? 'One statement is' : `${capitalise(count(c.corroborated))} statements are`} corroborated; everything else rests on one source each.`;
  return 'So far no second independent source was found for any statement.';
}
