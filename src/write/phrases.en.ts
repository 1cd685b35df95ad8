/** English sentences of the deterministic writer. */
import { capitalise, type FigureParts, inWords, joined, type Phrases, type SourceCounts } from './phrases.ts';

const and = (items: readonly string[]): string => joined(items, 'and');
const count = (n: number): string => inWords(n, 'en');
const articles = (n: number): string => `${count(n)} ${n === 1 ? 'article' : 'articles'}`;
const owned = (f: FigureParts): string =>
  f.owner ? `${f.owner}${/s$/.test(f.owner) ? '’' : '’s'} ${f.measure}` : f.measure;
const when = (f: FigureParts): string => (f.time ? ` ${f.time}` : '');

export const english: Phrases = {
  level: (f) => `${capitalise(owned(f))} ${f.past ? 'stood' : 'stands'} at ${f.amount}${when(f)}`,
  expected: (f) => `${capitalise(owned(f))} is expected to stand at ${f.amount}${when(f)}`,
  change: (f, direction) =>
    `${capitalise(owned(f))} has ${direction === 'up' ? 'risen' : 'fallen'} by ${f.amount}${when(f)}`,
  share: (f) => `${capitalise(owned(f))} comes to ${f.amount}${when(f)}`,

  reportedBy(statement, outlets, independent) {
    if (independent > 1) return `${statement}; on this ${and(outlets)} agree independently of each other.`;
    return outlets.length > 1
      ? `${statement}, ${and(outlets)} report from a common origin.`
      : `${statement}, ${and(outlets)} reports.`;
  },
  conflict: (f, one, other) =>
    `Here the sources contradict each other: ${owned(f)}${when(f)} stands at ${one.amount} according to ${and(one.outlets)}, but at ${other.amount} according to ${and(other.outlets)}.`,
  superseded: (f, outlets, former) =>
    `${capitalise(owned(f))} now stands at ${f.amount}, ${and(outlets)} reports; it had been given as ${former.amount} before (${and(former.outlets)}).`,
  quotation: (passage, outlet) => `${outlet} writes: “${passage}”`,
  said: (contents, speaker, role, outlet) =>
    `“${contents}”, said ${role ? `${role} ` : ''}${speaker}, according to ${outlet}.`,
  expects(passage, speaker, outlet, { probability, until }) {
    const who = speaker ? `${speaker} (according to ${outlet})` : outlet;
    const more = [probability ? `probability: ${probability}` : null, until ? `until ${until}` : null].filter(
      (x) => x !== null,
    );
    return `${who}: “${passage}”${more.length ? ` (${more.join('; ')})` : ''}`;
  },

  headlineFigure: (owner, measure, amount) =>
    owner ? `${owner}: ${measure} at ${amount}` : capitalise(`${measure} at ${amount}`),
  headlineSources(topics, c) {
    const what = topics.length ? `${and(topics)}: ` : '';
    return capitalise(
      `${what}what ${articles(c.articles)} ${c.articles === 1 ? 'reports' : 'report'}${c.conflicting > 0 ? ' and where they contradict each other' : ''}`,
    );
  },
  teaser(c) {
    const held =
      c.corroborated > 0
        ? `${capitalise(count(c.corroborated))} ${c.corroborated === 1 ? 'statement is' : 'statements are'} corroborated`
        : 'No statement is corroborated';
    const clash = c.conflicting > 0 ? `; on ${count(c.conflicting)} the sources contradict each other` : '';
    return `Read: ${articles(c.articles)} from ${c.origins === 1 ? 'one origin' : `${count(c.origins)} origins`}. ${held}${clash}.`;
  },
  assessment: (c) => [
    `This rests on ${articles(c.articles)}; ${c.origins === 1 ? 'there is one independent origin only' : `they go back to ${count(c.origins)} independent origins`}.`,
    `${capitalise(count(c.corroborated))} ${c.corroborated === 1 ? 'statement is' : 'statements are'} supported by at least two independent sources, ${count(c.single)} ${c.single === 1 ? 'stands' : 'stand'} in one only.`,
    ...(c.conflicting > 0
      ? [
          `On ${count(c.conflicting)} ${c.conflicting === 1 ? 'statement' : 'statements'} the sources contradict each other; we leave that open.`,
        ]
      : []),
    ...(c.undated.length > 0 ? [`Without a date: ${and(c.undated)}.`] : []),
    ...(c.machineMade.length > 0
      ? [`By their own account wholly or partly made by machine: ${and(c.machineMade)}.`]
      : []),
  ],
  conclusion: (c) => [conclusionEn(c)],
  noSides: (side) =>
    side === 'favourable'
      ? 'None of the sources passes on a voice in favour.'
      : 'None of the sources passes on a critical voice.',
  transparency: () => [
    'This article was put together by rules from the sources named below; no language model took part.',
    'Every figure, quotation and date leads to the place in the source where it stands.',
  ],
  sourceLine: (outlet, title, date, machineMade) =>
    `${outlet}: “${title}”, ${date ?? 'undated'}${machineMade ? ` (${machineMade})` : ''}`,
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
  tableHead: ['What', 'Value', 'Who', 'Evidence'],
  list: and,
  topicFallback: 'On the subject',
};

function conclusionEn(c: SourceCounts): string {
  if (c.conflicting > 0)
    return `What several sources report independently can be held on to; what they give differently stays open (${count(c.conflicting)} ${c.conflicting === 1 ? 'point' : 'points'}).`;
  if (c.corroborated > 0)
    return 'The corroborated statements do not contradict each other; what one source alone gives is marked as such.';
  return 'So far every statement stands in one source only; an independent confirmation is missing.';
}
