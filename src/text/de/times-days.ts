/** German rules for single days told from the publication date: "heute", "Mittwochabend", "am vergangenen Montag". */
import { lexicon } from '../engine/times/rules.ts';
import type { Meaning, RuleMatch, TimeRule } from '../engine/times/types.ts';
import { ARTICLE, BY, shift } from './times-shift.ts';
import { part, rel } from './times-words.ts';

const deictic = lexicon({ vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 });
const adjective = lexicon({
  'vorgestrige[nrms]?': -2,
  'gestrige[nrms]?': -1,
  'heutige[nrms]?': 0,
  'morgige[nrms]?': 1,
});
const dayword = lexicon({
  Montag: 1,
  Dienstag: 2,
  Mittwoch: 3,
  Donnerstag: 4,
  Freitag: 5,
  Samstag: 6,
  Sonnabend: 6,
  Sonntag: 7,
});
const noon = lexicon<'MO' | 'MI' | 'AF' | 'EV' | 'NI'>({
  früh: 'MO',
  morgen: 'MO',
  vormittag: 'MO',
  mittag: 'MI',
  nachmittag: 'AF',
  abend: 'EV',
  nacht: 'NI',
});

export const DAY_LEXICONS = { deictic, adjective, dayword, noon };

export const dayRules: readonly TimeRule[] = [
  {
    name: 'de-deictic-day',
    pattern: '{deictic}(?: {noon})?',
    produce: deicticDay,
    examples: [
      {
        text: 'Das sagte sie [gestern] in Ulm.',
        published: '2026-03-01',
        type: 'DATE',
        value: '2026-02-28',
        from: '2026-02-28',
        to: '2026-02-28',
      },
      {
        text: 'Das Ergebnis stand [gestern Abend] fest.',
        published: '2026-03-01',
        type: 'TIME',
        value: '2026-02-28TEV',
      },
      { text: 'Beginn ist [morgen] um 9 Uhr.', published: '2026-03-01', type: 'DATE', value: '2026-03-02' },
      { text: '[Heute] ab 15 Uhr tagt der Rat.', published: '2026-03-01', type: 'DATE', value: '2026-03-01' },
      { text: '[Heute], Dienstag, wird gezählt.', published: '2026-03-03', type: 'DATE', value: '2026-03-03' },
      { text: 'Bis [heute] fehlt der Beleg.', published: '2026-03-01', type: 'DATE', value: 'PRESENT_REF' },
      { text: 'Das sagte sie [gestern].', type: 'DATE', value: 'XXXX-XX-XX' },
    ],
    not: ['am Morgen', 'ein guter Morgen', 'eines Morgens'],
  },
  {
    name: 'de-deictic-adjective',
    pattern:
      '(?:(?<=(?:in|seit|mit|bis zu|an|für) )de[mnr] )?{adjective} (?:(?<at>{weekday})|(?<plain>Tage?s?|Abend|Morgen|Vormittag|Nachmittag|Nacht))',
    produce: (m) => {
      const by = adjective.read(m.group('adjective'));
      if (!m.has('plain') || /^Tag/i.test(m.group('plain'))) return shift('day', by);
      return shift('day', by, { part: part.read(m.group('plain').replace(/^Nacht$/, 'Nachts')) });
    },
    examples: [
      { text: 'Am heutigen [Samstag] öffnet der Markt.', published: '2026-03-07', type: 'DATE', value: '2026-03-07' },
      { text: 'Am [gestrigen Abend] brach der Damm.', published: '2026-03-07', type: 'TIME', value: '2026-03-06TEV' },
    ],
    not: ['die heutige Jugend'],
  },
  {
    name: 'de-weekday',
    pattern: '{dayword}(?:{noon}s?| (?:{part}|{noon2:noon}))?',
    cased: true,
    produce: bareWeekday,
    examples: [
      {
        text: 'Der Rat sprach sich am [Dienstag] dafür aus.',
        published: '2026-01-15',
        type: 'DATE',
        value: '2026-01-13',
      },
      { text: 'Am [Dienstagabend] waren alle dafür.', published: '2026-01-15', type: 'TIME', value: '2026-01-13TEV' },
      { text: 'Am [Sonntag] wird gewählt werden.', published: '2026-01-15', type: 'DATE', value: '2026-01-18' },
      { text: 'Der Rat tagt am [Mittwoch].', type: 'DATE', value: 'XXXX-WXX-3' },
    ],
    not: ['Robinson und Freitag-Fans', 'Sonntagskind'],
  },
  {
    name: 'de-night-to',
    pattern: '(?:der )?(?<night>Nacht) (?:zum|auf|zu)(?: (?:de[mn]|diese[mn]))?(?: {adjective})? {dayword}',
    cased: true,
    produce: (m) => ({ kind: 'calendar', weekday: dayword.read(m.group('dayword')), part: 'NI' }),
    examples: [
      {
        text: 'In [der Nacht zum Freitag] brannte eine Halle.',
        published: '2026-01-17',
        type: 'TIME',
        value: '2026-01-16TNI',
      },
    ],
  },
  {
    name: 'de-night-to-day',
    pattern: '(?:der )?Nacht (?:auf|zu) (?<deictic>heute|gestern|morgen)',
    produce: (m) => shift('day', deictic.read(m.group('deictic')), { part: 'NI' }),
    examples: [
      { text: 'In [der Nacht auf gestern] brannte es.', published: '2026-01-17', type: 'TIME', value: '2026-01-16TNI' },
    ],
  },
  {
    name: 'de-night-from-to',
    pattern: '(?:der )?Nacht (?:von|vom) {dayword} (?:auf|zum)(?: den)? {dayword2:dayword}',
    cased: true,
    produce: (m) => ({ kind: 'calendar', weekday: dayword.read(m.group('dayword2')), part: 'NI' }),
    examples: [
      {
        text: 'In [der Nacht von Donnerstag auf Freitag] brannte es.',
        published: '2026-01-17',
        type: 'TIME',
        value: '2026-01-16TNI',
      },
    ],
  },
  {
    name: 'de-modified-weekday',
    pattern: `${ARTICLE}{rel} {dayword}(?:{noon}s?)?`,
    produce: (m) => ({
      kind: 'calendar',
      weekday: dayword.read(m.group('dayword')),
      lean: rel.read(m.group('rel')),
      part: m.has('noon') ? noon.read(m.group('noon')) : undefined,
    }),
    examples: [
      { text: 'Am [vergangenen Montag] war Schluss.', published: '2026-01-15', type: 'DATE', value: '2026-01-12' },
      { text: '[Kommenden Freitag] ist frei.', published: '2026-01-16', type: 'DATE', value: '2026-01-23' },
    ],
  },
  {
    name: 'de-weekday-of-event',
    pattern:
      '(?:{dayword}(?:{noon}s?)? (?:(?<sure>zuvor|vorher|(?:vor|nach) (?:Ostern|Pfingsten|Weihnachten|Himmelfahrt|Neujahr))|davor|danach|darauf)|(?<led>(?:darauf ?|nächst)?folgenden|vorhergehenden|vorangegangenen|vorausgegangenen) {dayword2:dayword}(?:{noon2:noon}s?)?)(?![-\\p{L}])',
    cased: true,
    produce: weekdayOfEvent,
    examples: [
      { text: 'Am [Freitag zuvor] hatte sie gewarnt.', published: '2026-01-15', type: 'DATE', value: 'XXXX-WXX-5' },
      { text: 'Am [Montag darauf] begann der Bau.', published: '2026-01-15', type: 'DATE', value: 'XXXX-WXX-1' },
      { text: 'Er kam am [folgenden Dienstag].', published: '2026-01-15', type: 'DATE', value: 'XXXX-WXX-2' },
    ],
    not: [
      'Sie warnte am Freitag davor, zu baden',
      'Er wies am Freitag darauf hin',
      'Am Freitag danach gefragt, schwieg er',
    ],
  },
  {
    name: 'de-weekday-of-week',
    pattern: '(?:{dayword} (?:der |in der )?{rel} Woche|{rel2:rel} Woche(?: am)? {dayword2:dayword})',
    produce: (m) => {
      const lean = rel.read(m.group('rel') || m.group('rel2'));
      return shift('week', BY[lean], { weekday: dayword.read(m.group('dayword') || m.group('dayword2')) });
    },
    examples: [
      {
        text: 'Am [Mittwoch nächster Woche] beginnt die Messe.',
        published: '2026-01-15',
        type: 'DATE',
        value: '2026-01-21',
      },
      {
        text: '[Nächste Woche Dienstag] wird entschieden.',
        published: '2026-01-15',
        type: 'DATE',
        value: '2026-01-20',
      },
    ],
  },
];

/** "morgen" the adverb is written small unless it opens a sentence; "heute" is loose unless something pins it to the day. */
function deicticDay(m: RuleMatch): Meaning | null {
  const word = m.group('deictic');
  const opens = /(?:^|[.!?:»«"„“”\n–-])\s*$/u.test(m.before(4));
  if (/^Morgen/.test(word) && !opens) return null;
  if (/^MORGEN/.test(word) || /^\s*-/.test(m.after(2))) return null;
  const by = deictic.read(word);
  if (m.has('noon')) return shift('day', by, { part: noon.read(m.group('noon')) });
  if (by !== 0)
    return /(?<!\p{L})(?:von|vom|wie) $/iu.test(m.before(5)) && by === 1
      ? { kind: 'ref', ref: 'FUTURE_REF' }
      : shift('day', by);
  if (/(?<!\p{L})(?:bis|von|noch|auch|wie|gegenüber) $/iu.test(m.before(11)))
    return { kind: 'ref', ref: 'PRESENT_REF' };
  // "heute um 20 Uhr", "heute, Dienstag": this very day
  const pinned = /^(?:, (?:de[nm] )?\p{Lu}\p{Ll}+(?:tag|woch|abend)| (?:um|ab|von|gegen|bis) \d)/u.test(m.after(18));
  return shift('day', 0, pinned ? {} : { loose: true });
}

/** "wies am Freitag darauf hin", "warnte am Freitag davor": the word is the verb's, unless it opens or ends the sentence with its day. */
function weekdayOfEvent(m: RuleMatch): Meaning | null {
  const opens =
    /(?:^|[.!?\n„“"»«] ?)Am $/u.test(m.before(5)) && !/^ (?:ge\p{Ll}+|\p{Ll}+ge\p{Ll}+)[ ,]/u.test(m.after(30));
  if (!m.has('sure') && !m.has('led') && !opens && !/^(?:\.|;|$)/u.test(m.after(1))) return null;
  const daytime = m.group('noon') || m.group('noon2');
  return {
    kind: 'calendar',
    weekday: dayword.read(m.group('dayword') || m.group('dayword2')),
    part: daytime ? noon.read(daytime) : undefined,
    ofEvent: true,
  };
}

function bareWeekday(m: RuleMatch): Meaning | null {
  if (/^[-\p{L}]/u.test(m.after(1))) return null;
  const plain = m.has('noon') ? noon.read(m.group('noon')) : m.has('noon2') ? noon.read(m.group('noon2')) : undefined;
  const daytime = m.has('part') ? part.read(m.group('part')) : plain;
  return { kind: 'calendar', weekday: dayword.read(m.group('dayword')), part: daytime };
}
