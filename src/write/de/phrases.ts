/** German sentences of the deterministic writer. */

import {
  capitalise,
  type FigureParts,
  inTurn,
  inWords,
  joined,
  type Phrases,
  type Quoted,
  type SourceCounts,
} from '../tell/phrases.ts';
import { onDate } from '../tell/time.ts';
import { outletName, type Saying, saysIn } from './outlets.ts';

const und = (items: readonly string[]): string => joined(items, 'und');
const zahl = (n: number): string => inWords(n, 'de');
const artikel = (n: number): string => (n === 1 ? 'ein Artikel' : `${zahl(n)} Artikel`);
const einige = (items: readonly string[]): boolean => new Set(items).size > 1;
const wer = (outlet: string): string => outletName(outlet).nominative;
const wem = (outlet: string): string => outletName(outlet).dative;
const alle = (outlets: readonly string[]): string => und(outlets.map(wer));
const allen = (outlets: readonly string[]): string => und(outlets.map(wem));
const von = (outlet: string): string => `von ${wem(outlet)}`.replace(/^von dem /u, 'vom ');
const bei = (outlet: string): string => `bei ${wem(outlet)}`.replace(/^bei dem /u, 'beim ');
/** The verb for one outlet or several. */
const tun = (outlets: readonly string[], eines: Saying, mehrere: string): string =>
  einige(outlets) ? mehrere : saysIn(outlets[0]!, eines);

/** "der Umsatz von Lumera", "Frankreichs" would need the genitive of every name: "von" fits all. */
const wessen = (f: FigureParts): string => (f.owner ? `${f.measure} von ${f.owner}` : f.measure);
const wann = (f: FigureParts): string => (f.time ? ` ${f.time}` : '');
/** "bei" only before amounts that read the same in every case. */
const betrug = (f: FigureParts, amount = f.amount): string =>
  f.extent
    ? `${f.past ? 'betrug' : 'beträgt'}${wann(f)} ${amount}`
    : `${f.past ? 'lag' : 'liegt'}${wann(f)} bei ${amount}`;

/** "Drei Menschen sind ums Leben gekommen": said of people, not of a number. */
function opfer({ measure, owner, amount }: FigureParts): string | null {
  const wort = { 'die Zahl der Toten': 'ums Leben gekommen', 'die Zahl der Verletzten': 'verletzt worden' }[measure];
  if (!wort || owner) return null;
  return /^(?:1|ein)$/u.test(amount) ? `Ein Mensch ist ${wort}` : `${capitalise(amount)} Menschen sind ${wort}`;
}

/** "Am 15. Juni 2026 betrug der Pegel 4,10 Meter": day and amount would run into each other. */
const amTag = (f: FigureParts): string | null =>
  f.extent && f.time && /\d$/u.test(f.time) && /^\d/u.test(f.amount)
    ? `${capitalise(f.time)} ${f.past ? 'betrug' : 'beträgt'} ${wessen(f)} ${f.amount}`
    : null;

/** The passage without its last stop, as it stands inside a sentence that goes on. */
const offen = (passage: string): string => passage.replace(/\.(?=‘?$)/u, '');
/** None behind a quotation that holds its own. */
const stopp = (satz: string): string => (/[.!?…]“$/u.test(satz) ? '' : '.');
/** A quoted sentence that ends ours keeps its stop inside the marks. */
const geschlossen = (passage: string): string => (/[.!?…][‘’]?$/u.test(passage) ? `„${passage}“` : `„${passage}.“`);
/** "der Bote schrieb am 3. Mai 2026:", ohne Tag "der Bote schreibt:" */
const schrieb = ({ outlet, date }: { outlet: string; date: string | null }): string =>
  date
    ? `${wer(outlet)} ${saysIn(outlet, 'schrieb')} ${onDate(date, 'de')}:`
    : `${wer(outlet)} ${saysIn(outlet, 'schreibt')}:`;
/** "der Bote schreibt:", of somebody's words "der Bote gibt die Stadt so wieder:" */
const schreibt = ({ outlet, voice }: Quoted): string =>
  voice
    ? `${wer(outlet)} ${saysIn(outlet, 'gibt')} ${voice} so wieder:`
    : `${wer(outlet)} ${saysIn(outlet, 'schreibt')}:`;

export const german: Phrases = {
  level: (f) => opfer(f) ?? amTag(f) ?? `${capitalise(wessen(f))} ${betrug(f)}`,
  expected: (f) =>
    f.extent
      ? `${capitalise(wessen(f))} soll${wann(f)} ${f.amount} betragen`
      : `${capitalise(wessen(f))} soll${wann(f)} bei ${f.amount} liegen`,
  change: (f, direction) =>
    `${capitalise(wessen(f))} ist${wann(f)} um ${f.amount} ${direction === 'up' ? 'gestiegen' : 'gesunken'}`,
  reportedBy(statement, outlets, independent, turn) {
    if (independent > 1) return `${statement}; darin stimmen ${alle(outlets)} unabhängig voneinander überein.`;
    if (einige(outlets)) return `${statement}, wie ${alle(outlets)} aus gemeinsamem Ursprung berichten.`;
    return `${statement}, ${saysIn(outlets[0]!, inTurn(['berichtet', 'meldet', 'schreibt'], turn))} ${alle(outlets)}.`;
  },

  quotation(passage, outlet, date, turn) {
    const schreibt = date ? 'schrieb' : 'schreibt';
    const am = date ? ` ${onDate(date, 'de')}` : '';
    return inTurn(
      [
        `${capitalise(wer(outlet))} ${saysIn(outlet, schreibt)}${am}: ${geschlossen(passage)}`,
        `„${offen(passage)}“, ${saysIn(outlet, schreibt)} ${wer(outlet)}${am}.`,
      ],
      turn,
    );
  },
  continued: (passage, turn) =>
    inTurn(
      [`Weiter heißt es in dem Bericht: ${geschlossen(passage)}`, `„${offen(passage)}“, heißt es dort weiter.`],
      turn,
    ),
  rendered: (passage, who, outlet, date) =>
    `${capitalise(wer(outlet))} ${date ? `${saysIn(outlet, 'gab')} ${onDate(date, 'de')}` : saysIn(outlet, 'gibt')} ${who} so wieder: ${geschlossen(passage)}`,
  foreign: (passage, outlet, date) =>
    `${capitalise(wer(outlet))} ${date ? `${saysIn(outlet, 'schrieb')} ${onDate(date, 'de')}` : saysIn(outlet, 'schreibt')} auf Englisch: ${geschlossen(passage)}`,
  said(contents, speaker, outlet, foreign, turn) {
    const original = foreign ? ' (im englischen Original)' : '';
    return inTurn(
      [
        `„${offen(contents)}“, sagte ${speaker} laut ${wem(outlet)}${original}.`,
        `${capitalise(speaker)} sagte laut ${wem(outlet)}${original}: ${geschlossen(contents)}`,
      ],
      turn,
    );
  },
  wentOn: (contents, speaker, turn) =>
    inTurn([`„${offen(contents)}“, sagte ${speaker}.`, `${capitalise(speaker)} sagte: ${geschlossen(contents)}`], turn),
  answered(contents, speaker, outlet, foreign, turn) {
    // "sagte Ahlbrandt Kolm Kompakt": without an article nobody sees who is told
    const zu = /^de[mr] /u.test(wem(outlet)) ? wem(outlet) : `im Gespräch mit ${wem(outlet)}`;
    const original = foreign ? ' (im englischen Original)' : '';
    return inTurn(
      [
        `„${offen(contents)}“, sagte ${speaker} ${zu}${original}.`,
        `${capitalise(speaker)} sagte ${zu}${original}: ${geschlossen(contents)}`,
      ],
      turn,
    );
  },
  alsoAmount: (outlets, amount) => `auch ${alle(outlets)} ${tun(outlets, 'nennt', 'nennen')} ${amount}`,
  formerAmount: (outlets, amount) => `zuvor ${tun(outlets, 'hatte', 'hatten')} ${alle(outlets)} ${amount} genannt`,
  asValue: (date) => `den ${date}`,
  newerAmount: (outlets, amount, day) =>
    day
      ? `${onDate(day, 'de')} ${tun(outlets, 'nannte', 'nannten')} ${alle(outlets)} ${amount}`
      : `inzwischen ${tun(outlets, 'nennt', 'nennen')} ${alle(outlets)} ${amount}`,
  otherAmount: (outlets, amount, day) =>
    day
      ? `${onDate(day, 'de')} ${tun(outlets, 'hatte', 'hatten')} ${alle(outlets)} dagegen ${amount} genannt`
      : `${alle(outlets)} ${tun(outlets, 'nennt', 'nennen')} dagegen ${amount}`,
  othersAmount: (speaker, amount, day) =>
    day ? `${onDate(day, 'de')} hatte ${speaker} dagegen ${amount} genannt` : `${speaker} nennt dagegen ${amount}`,
  othersAmountIn: (speaker, outlet, amount, day) =>
    day
      ? `${onDate(day, 'de')} hatte ${speaker} laut ${wem(outlet)} dagegen ${amount} genannt`
      : `${speaker} nennt laut ${wem(outlet)} dagegen ${amount}`,

  conflict: (f, one, other) =>
    `${capitalise(wessen(f))} ${betrug({ ...f, amount: '' }).trimEnd()} laut ${allen(one.outlets)}`
      .replace(/ bei laut /u, ' laut ')
      .concat(
        f.extent
          ? ` ${one.amount}, laut ${allen(other.outlets)} dagegen ${other.amount}.`
          : ` bei ${one.amount}, laut ${allen(other.outlets)} dagegen bei ${other.amount}.`,
      ),
  superseded: (f, now, former) =>
    `${capitalise(wessen(f))} ${betrug({ ...f, past: false })}, ${tun(now.outlets, 'berichtet', 'berichten')} ${alle(now.outlets)}; zuvor ${tun(former.outlets, 'hatte', 'hatten')} ${alle(former.outlets)} ${former.amount} genannt.`,
  accounts: (one, other) =>
    one.outlet === other.outlet
      ? `Aussage gegen Aussage: ${one.who} („${one.passage}“), dagegen ${other.who} („${other.passage}“), beide laut ${outletName(one.outlet).dative}.`
      : `Aussage gegen Aussage: ${one.who} laut ${outletName(one.outlet).dative} („${one.passage}“), dagegen ${other.who} laut ${outletName(other.outlet).dative} („${other.passage}“).`,
  dispute: (one, other) => `Aussage gegen Aussage: ${offen(one)}${stopp(one)} ${other}`,
  conflictTold: (one, other, within) =>
    `Hier widersprechen sich die ${within ? 'Seiten' : 'Quellen'}: ${offen(one)}; ${offen(other)}${stopp(other)}`,
  supersededTold: (now, former) => `${offen(now)}; ${offen(former)}${stopp(former)}`,
  conflictQuoted: (one, other) =>
    `Hier widersprechen sich die Quellen: ${schreibt(one)} „${offen(one.passage)}“; ${schreibt(other)} ${geschlossen(other.passage)}`,
  conflictWithin: (one, other) =>
    `Hier widersprechen sich die Seiten: ${capitalise(schreibt(one))} „${offen(one.passage)}“; dagegen ${other.voice ? `gibt der Bericht ${other.voice} so wieder` : 'heißt es dort'}: ${geschlossen(other.passage)}`,
  opposedQuoted: (one, other) =>
    `Nebeneinander stehen zwei Aussagen: ${schrieb(one)} „${offen(one.passage)}“; ${schrieb(other)} ${geschlossen(other.passage)}`,
  beyond: (title, passage, outlet, date) =>
    `Die Überschrift geht hier weiter als der Text: ${capitalise(wer(outlet))} ${saysIn(outlet, date ? 'schrieb' : 'schreibt')}${date ? ` ${onDate(date, 'de')}` : ''} als Überschrift „${offen(title)}“, darunter aber: ${geschlossen(passage)}`,
  supersededQuoted: (now, former) =>
    `${capitalise(wer(now.outlet))} ${now.date ? `${saysIn(now.outlet, 'schrieb')} ${onDate(now.date, 'de')}` : `${saysIn(now.outlet, 'schreibt')} inzwischen`}: „${offen(now.passage)}“; zuvor hieß es ${former.date ? `am ${former.date} ` : ''}${bei(former.outlet)}: ${geschlossen(former.passage)}`,
  copies: (outlets, agency) =>
    `Zum Teil wortgleiche Texte bringen ${alle(outlets)}${agency ? ` (Ursprung: ${agency})` : ''}; was sie gleichlautend melden, zählt hier als eine Quelle.`,
  borneOut: (one, others) => `In dieser Zahl stimmen unabhängige Quellen überein: ${offen(one)}; ${others}.`,
  agreement: (outlets, what, amount) =>
    `Übereinstimmend und unabhängig voneinander nennen ${alle(outlets)} ${amount} (${what}).`,
  judgement: (passage, outlet, valence) =>
    `${capitalise(wer(outlet))} ${saysIn(outlet, 'nennt')} als ${valence === 'favourable' ? 'Pluspunkt' : 'Minuspunkt'}: ${geschlossen(passage)}`,
  expectation: (passage, speaker, outlet, date, foreign) =>
    `${capitalise(wer(outlet))} ${date ? `${saysIn(outlet, 'gab')} ${onDate(date, 'de')}` : saysIn(outlet, 'gibt')} die Erwartung von ${speaker} ${foreign ? 'auf Englisch ' : ''}so wieder: ${geschlossen(passage)}`,

  headlineFigure: (owner, measure, amount) =>
    `${owner}: ${measure} ${/^Zahl /u.test(measure) ? 'bei' : 'von'} ${amount}`,
  headlineTitled: (title, outlet) => `„${title.replace(/\.$/u, '')}“, ${saysIn(outlet, 'berichtet')} ${wer(outlet)}`,
  headlineSources(topics, c) {
    const was = `Was ${artikel(c.articles)} ${c.articles === 1 ? 'berichtet' : 'berichten'}`;
    const clash = c.conflicting > 0 ? ' und wo sie sich widersprechen' : '';
    return topics.length ? `${und(topics)}: ${was}${clash}` : `${was}${clash}`;
  },
  teaser(c) {
    const streit =
      c.conflicting > 0
        ? `, bei ${c.conflicting === 1 ? 'einer' : zahl(c.conflicting)} gehen die Quellen auseinander`
        : '';
    const belegt =
      c.corroborated > 0
        ? `${capitalise(c.corroborated === 1 ? 'eine' : zahl(c.corroborated))} ${c.corroborated === 1 ? 'Angabe ist' : 'Angaben sind'} mehrfach belegt`
        : 'Keine der Angaben fanden wir in zwei unabhängigen Quellen';
    return `Ausgewertet ${c.articles === 1 ? 'wurde' : 'wurden'} ${artikel(c.articles)} aus ${c.origins === 1 ? 'einem Ursprung' : `${zahl(c.origins)} unabhängigen Ursprüngen`}. ${belegt}${streit}.`;
  },
  assessment: (c) => [
    `Grundlage ${c.articles === 1 ? 'ist ein Artikel' : `sind ${zahl(c.articles)} Artikel`} aus ${c.outlets === 1 ? 'einem Medium' : `${zahl(c.outlets)} Medien`}; ${c.origins === 1 ? 'es gibt nur einen unabhängigen Ursprung' : `${c.articles === 1 ? 'er geht' : 'sie gehen'} auf ${zahl(c.origins)} voneinander unabhängige Ursprünge zurück`}.`,
    gestuetzt(c),
    ...(c.conflicting > 0
      ? [
          `Bei ${c.conflicting === 1 ? 'einer Angabe' : `${zahl(c.conflicting)} Angaben`} widersprechen sich die Quellen; wir lassen das offen; beide Seiten stehen im Vergleich der Quellen.`,
        ]
      : []),
    ...(c.superseded > 0
      ? [
          `${capitalise(c.superseded === 1 ? 'eine' : zahl(c.superseded))} ${c.superseded === 1 ? 'Angabe ist' : 'Angaben sind'} durch einen neueren Stand überholt.`,
        ]
      : []),
    ...(c.undated.length > 0
      ? [`Ohne Datum ${c.undated.length === 1 ? 'ist ein Text' : 'sind Texte'} ${und(c.undated.map(von))}.`]
      : []),
    ...(c.opinion.length > 0
      ? [
          `Als Meinung gekennzeichnet ist ein Text ${und(c.opinion.map(von))}; was er selbst behauptet, zählt nicht als Beleg.`,
        ]
      : []),
    ...(c.machineMade.length > 0
      ? [`Nach eigener Angabe ganz oder teilweise maschinell erstellt sind Texte ${und(c.machineMade.map(von))}.`]
      : []),
  ],
  conclusion: (c) => [fazit(c)],
  inOriginal: (outlet) => `${outlet} (auf Englisch)`,
  undated: (outlet) => `${outlet} (undatiert)`,
  earlier: (title, outlet, date) =>
    `Zuvor ${saysIn(outlet, 'berichtete').endsWith('n') ? 'hatten' : 'hatte'} ${wer(outlet)} ${onDate(date, 'de')} ${outletName(outlet).body ? 'mitgeteilt' : 'berichtet'}: ${geschlossen(title).replace(/([^.!?])\.?“\.?$/u, '$1“.')}`,
  titled: (title, outlet, date, isDated) =>
    `${capitalise(wer(outlet))} ${saysIn(outlet, date ? 'berichtete' : 'berichtet')}${date ? ` ${onDate(date, 'de')}` : isDated ? '' : ' in einem Text ohne Datum'} unter der Überschrift ${geschlossen(title).replace(/([^.!?])\.?“\.?$/u, '$1“.')}`,
  transparency: (c) => [
    'Dieser Artikel wurde nach festen Regeln aus den genannten Quellen zusammengestellt; ein Sprachmodell war nicht beteiligt.',
    fundstellen(c),
  ],
  modelTransparency: (c) => [
    'Dieser Artikel wurde von einem Sprachmodell aus Angaben der genannten Quellen geschrieben; jeder Satz wurde maschinell gegen diese Quellen geprüft.',
    fundstellen(c),
  ],
  sourceLine({ outlet, title, date, foreign, machineMade }) {
    const dazu = [foreign ? 'auf Englisch' : null, machineMade].filter((x) => x !== null);
    return `${outlet}: ${title ? `„${title}“` : 'ohne Titel'}, ${date ?? 'ohne Datum'}${dazu.length ? ` (${dazu.join('; ')})` : ''}`;
  },
  privateSources: (n) =>
    n === 1 ? 'Dazu eine Quelle, die nicht öffentlich ist.' : `Dazu ${zahl(n)} Quellen, die nicht öffentlich sind.`,
  machineMade(kind, reviewed) {
    const wie = {
      'ai-generated': 'nach eigener Angabe maschinell erstellt',
      'ai-translated': 'nach eigener Angabe maschinell übersetzt',
      'ai-assisted': 'nach eigener Angabe mit KI-Hilfe erstellt',
    }[kind];
    return reviewed ? `${wie}, von Menschen geprüft` : wie;
  },
  verdict(kind, origins) {
    switch (kind) {
      case 'corroborated':
        return `${zahl(origins)} unabhängige Quellen`;
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
  versus: (one, other) => `${one} gegen ${other}`,
  formerly: (now, former) => `${now} (zuvor ${former})`,
  changed: (label) => `${label} (Veränderung)`,
  tableHead: ['Was', 'Wert', 'Wer', 'Beleg'],
  list: und,
};

const fundstellen = (c: SourceCounts): string =>
  `Jede Zahl, jedes Zitat und jedes Datum führt zur Fundstelle in ${c.articles === 1 ? 'der Quelle' : 'einer der Quellen'}.`;

function gestuetzt(c: SourceCounts): string {
  const eine =
    c.single === 0
      ? ''
      : `${zahl(c.single)} ${c.single === 1 ? 'steht' : 'stehen'} nur in einer`.replace(/^ein /, 'eine ');
  if (c.corroborated === 0)
    return eine
      ? `Für keine Angabe wurde eine zweite unabhängige Quelle gefunden; ${eine}.`
      : 'Für keine Angabe wurde eine zweite unabhängige Quelle gefunden.';
  const viele = `${capitalise(c.corroborated === 1 ? 'eine' : zahl(c.corroborated))} ${c.corroborated === 1 ? 'Angabe wird' : 'Angaben werden'} von mindestens zwei unabhängigen Quellen gestützt`;
  return eine ? `${viele}, ${eine}.` : `${viele}.`;
}

function fazit(c: SourceCounts): string {
  if (c.conflicting > 0 && c.corroborated > 0)
    return `Mehrfach belegt ${c.corroborated === 1 ? 'ist eine Angabe' : `sind ${zahl(c.corroborated)} Angaben`}; offen ${c.conflicting === 1 ? 'bleibt ein Punkt' : `bleiben ${zahl(c.conflicting)} Punkte`}, in ${c.conflicting === 1 ? 'dem' : 'denen'} die Quellen Verschiedenes angeben.`;
  if (c.conflicting > 0)
    return `Keine Angabe ist aus unabhängiger Quelle bestätigt, und in ${c.conflicting === 1 ? 'einem Punkt' : `${zahl(c.conflicting)} Punkten`} geben die Quellen Verschiedenes an.`;
  if (c.corroborated > 0)
    return `${c.corroborated === 1 ? 'Eine Angabe ist' : `${capitalise(zahl(c.corroborated))} Angaben sind`} mehrfach belegt; alles Übrige stützt sich auf jeweils eine Quelle.`;
  return 'Für keine der Angaben wurde bislang eine zweite unabhängige Quelle gefunden.';
}
