/** German sentences of the deterministic writer. */
import { capitalise, type FigureParts, inWords, joined, type Phrases, type SourceCounts } from './phrases.ts';

const und = (items: readonly string[]): string => joined(items, 'und');
const zahl = (n: number): string => inWords(n, 'de');
const artikel = (n: number): string => (n === 1 ? 'einen Artikel' : `${zahl(n)} Artikel`);
const quellen = (n: number): string =>
  n === 1 ? 'eine unabhängige Quelle' : `${zahl(n)} voneinander unabhängige Quellen`;

/** "der Umsatz von Lumera" */
const wessen = (f: FigureParts): string => (f.owner ? `${f.measure} von ${f.owner}` : f.measure);
const wann = (f: FigureParts): string => (f.time ? ` ${f.time}` : '');

export const german: Phrases = {
  level: (f) => `${capitalise(wessen(f))} ${f.past ? 'lag' : 'liegt'}${wann(f)} bei ${f.amount}`,
  expected: (f) => `${capitalise(wessen(f))} soll${wann(f)} bei ${f.amount} liegen`,
  change: (f, direction) =>
    `${capitalise(wessen(f))} ist${wann(f)} um ${f.amount} ${direction === 'up' ? 'gestiegen' : 'gesunken'}`,
  share: (f) => `${capitalise(wessen(f))} beträgt${wann(f)} ${f.amount}`,

  reportedBy(statement, outlets, independent) {
    if (independent > 1) return `${statement}; darin stimmen ${und(outlets)} unabhängig voneinander überein.`;
    return outlets.length > 1
      ? `${statement}, wie ${und(outlets)} aus gemeinsamem Ursprung berichten.`
      : `${statement}, berichtet ${und(outlets)}.`;
  },
  conflict: (f, one, other) =>
    `Hier widersprechen sich die Quellen: ${capitalise(wessen(f))} liegt${wann(f)} nach Angaben von ${und(one.outlets)} bei ${one.amount}, nach Angaben von ${und(other.outlets)} dagegen bei ${other.amount}.`,
  superseded: (f, outlets, former) =>
    `${capitalise(wessen(f))} liegt nach neuerem Stand bei ${f.amount}, berichtet ${und(outlets)}; zuvor hatte die Angabe ${former.amount} gelautet (${und(former.outlets)}).`,
  quotation: (passage, outlet) => `${outlet} schreibt: „${passage}“`,
  said: (contents, speaker, role, outlet) => `„${contents}“, sagte ${role ? `${role} ` : ''}${speaker} laut ${outlet}.`,
  expects(passage, speaker, outlet, { probability, until }) {
    const wer = speaker ? `${speaker} (laut ${outlet})` : outlet;
    const dazu = [
      probability ? `Wahrscheinlichkeit: ${probability}` : null,
      until ? `Zeitraum bis ${until}` : null,
    ].filter((x) => x !== null);
    return `${wer}: „${passage}“${dazu.length ? ` (${dazu.join('; ')})` : ''}`;
  },

  headlineFigure: (owner, measure, amount) =>
    owner ? `${owner}: ${measure} bei ${amount}` : `${measure} bei ${amount}`,
  headlineSources(topics, counts) {
    const what = topics.length ? `${und(topics)}: ` : '';
    const clash = counts.conflicting > 0 ? ' und wo sie sich widersprechen' : '';
    return capitalise(
      `${what}Was ${zahl(counts.articles)} ${counts.articles === 1 ? 'Artikel berichtet' : 'Artikel berichten'}${clash}`,
    );
  },
  teaser(c) {
    const belegt =
      c.corroborated > 0
        ? `${capitalise(zahl(c.corroborated))} ${c.corroborated === 1 ? 'Angabe ist' : 'Angaben sind'} mehrfach belegt`
        : 'Keine Angabe ist mehrfach belegt';
    const streit = c.conflicting > 0 ? `, bei ${zahl(c.conflicting)} widersprechen sich die Quellen` : '';
    return `Ausgewertet: ${artikel(c.articles)} aus ${c.origins === 1 ? 'einem Ursprung' : `${zahl(c.origins)} Ursprüngen`}. ${belegt}${streit}.`;
  },
  assessment: (c) => [
    `Grundlage ${c.articles === 1 ? 'ist ein' : `sind ${zahl(c.articles)}`} Artikel; ${c.origins === 1 ? 'es gibt nur einen unabhängigen Ursprung' : `sie gehen auf ${zahl(c.origins)} voneinander unabhängige Ursprünge zurück`}.`,
    c.corroborated > 0
      ? `${capitalise(zahl(c.corroborated))} ${c.corroborated === 1 ? 'Angabe wird' : 'Angaben werden'} von mindestens zwei unabhängigen Quellen gestützt, ${zahl(c.single)} ${c.single === 1 ? 'steht' : 'stehen'} nur in einer.`
      : `Keine Angabe wird von zwei unabhängigen Quellen gestützt; ${zahl(c.single)} ${c.single === 1 ? 'steht' : 'stehen'} nur in einer.`,
    ...(c.conflicting > 0
      ? [
          `Bei ${zahl(c.conflicting)} ${c.conflicting === 1 ? 'Angabe' : 'Angaben'} widersprechen sich die Quellen; wir lassen das offen.`,
        ]
      : []),
    ...(c.undated.length > 0 ? [`Ohne Datum ${c.undated.length === 1 ? 'ist' : 'sind'}: ${und(c.undated)}.`] : []),
    ...(c.machineMade.length > 0
      ? [`Nach eigener Angabe ganz oder teilweise maschinell erstellt: ${und(c.machineMade)}.`]
      : []),
  ],
  conclusion: (c) => [conclusionDe(c)],
  noSides: (side) =>
    side === 'favourable'
      ? 'Keine der Quellen gibt eine befürwortende Stimme wieder.'
      : 'Keine der Quellen gibt eine kritische Stimme wieder.',
  transparency: (c) => [
    'Dieser Artikel wurde regelbasiert aus den unten genannten Quellen zusammengestellt; ein Sprachmodell war nicht beteiligt.',
    `Jede Zahl, jedes Zitat und jedes Datum führt zu ${c.articles === 1 ? 'seiner Fundstelle' : 'seiner Fundstelle in einer der Quellen'}.`,
  ],
  sourceLine: (outlet, title, date, machineMade) =>
    `${outlet}: „${title}“, ${date ?? 'ohne Datum'}${machineMade ? ` (${machineMade})` : ''}`,
  verdict(kind, origins) {
    switch (kind) {
      case 'corroborated':
        return quellen(origins);
      case 'single-source':
        return 'eine Quelle';
      case 'syndicated':
        return 'mehrere Abdrucke, ein Ursprung';
      case 'conflicting':
        return 'widersprüchlich';
      case 'superseded':
        return 'neuerer Stand';
    }
  },
  tableHead: ['Was', 'Wert', 'Wer', 'Beleg'],
  list: und,
  topicFallback: 'Zum Thema',
};

function conclusionDe(c: SourceCounts): string {
  if (c.conflicting > 0)
    return `Festhalten lässt sich, was mehrere Quellen unabhängig berichten; offen bleibt, was sie verschieden angeben (${zahl(c.conflicting)} ${c.conflicting === 1 ? 'Punkt' : 'Punkte'}).`;
  if (c.corroborated > 0)
    return 'Die mehrfach belegten Angaben widersprechen sich nicht; was nur eine Quelle nennt, ist als solches gekennzeichnet.';
  return 'Alle Angaben stehen bislang nur in einer Quelle; eine Bestätigung aus unabhängiger Quelle fehlt.';
}
