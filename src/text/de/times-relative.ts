/** German rules for times counted from the publication date or from what was spoken of before. */
import { lexicon } from '../engine/times-rules.ts';
import type { Lean, Meaning, PartMod, RuleMatch, ShiftMeaning, TimeRule, TimeUnit } from '../engine/times-types.ts';
import { mod, part, rel } from './times-words.ts';

const BY: Readonly<Record<Lean, number>> = { past: -1, this: 0, future: 1 };
const shift = (unitOf: TimeUnit, by: number, more: Partial<ShiftMeaning> = {}): Meaning => ({
  kind: 'shift',
  unit: unitOf,
  by,
  from: 'publication',
  ...more,
});
const modIn = (m: RuleMatch): { mod?: PartMod } => (m.has('mod') ? { mod: mod.read(m.group('mod')) } : {});

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
const whole = lexicon<TimeUnit>({ Jahres: 'year', Monats: 'month', Wochen: 'week', Quartals: 'quarter' });
const edge = lexicon<PartMod>({
  anfang: 'START',
  beginn: 'START',
  mitte: 'MID',
  ende: 'END',
  schluss: 'END',
  ausklang: 'END',
});
const singular = lexicon<TimeUnit>({
  Tag: 'day',
  Tages: 'day',
  'Wochenendes?': 'weekend',
  Woche: 'week',
  'Monate?s?': 'month',
  'Quartals?': 'quarter',
  'Halbjahre?s?': 'half',
  '(?:Kalender|Geschäfts)?Jahre?s?': 'year',
  'Jahrzehnts?': 'decade',
  'Jahrhunderts?': 'century',
});

export const RELATIVE_LEXICONS = { deictic, adjective, dayword, noon, whole, edge, singular };

/** Article kept when a plain preposition stands before it: "in [der kommenden Woche]", but "im [nächsten Jahr]". */
const ARTICLE = '(?:(?:de[rmns]|die|das) )?';

const isPlural = (m: RuleMatch): boolean => /(?:Tage|Jahre|Monate|Quartale|Halbjahre)$/i.test(m.text);

/** "die nächsten Jahre" is a stretch (durations), "nächstes Jahr" a year. */
function modified(m: RuleMatch): Meaning | null {
  if (isPlural(m)) return null;
  const what = singular.read(m.group('singular'));
  const lean = rel.read(m.group('rel'));
  if (what === 'day') return lean === 'this' ? shift('day', 0) : shift('day', BY[lean], { from: 'context' });
  if (what === 'weekend') return { kind: 'calendar', weekend: true, lean };
  return shift(what, BY[lean], modIn(m));
}

export const relativeRules: readonly TimeRule[] = [
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
  {
    name: 'de-modified-unit',
    pattern: `(?:{mod} )?${ARTICLE}{rel} {singular}`,
    produce: modified,
    examples: [
      {
        text: 'Im [vergangenen Jahr] kamen weniger.',
        published: '2026-01-15',
        type: 'DATE',
        value: '2025',
        from: '2025-01-01',
        to: '2025-12-31',
      },
      { text: 'In [der kommenden Woche] stimmt der Rat ab.', published: '2026-01-15', type: 'DATE', value: '2026-W04' },
      { text: 'Noch innerhalb [dieses Jahres] fällt die Mauer.', published: '2026-01-15', type: 'DATE', value: '2026' },
      {
        text: 'Bis [Ende des laufenden Jahres] wird gebaut.',
        published: '2026-03-15',
        type: 'DATE',
        value: '2026',
        from: '2026-09-01',
        to: '2026-12-31',
      },
      { text: 'Am [nächsten Wochenende] ist Markt.', published: '2026-01-15', type: 'DATE', value: '2026-W03-WE' },
      { text: 'Im [nächsten Monat] zieht er um.', type: 'DATE', value: 'XXXX-XX' },
    ],
    not: ['die nächsten Jahre', 'diese Art'],
  },
  {
    name: 'de-after-next',
    pattern: `${ARTICLE}(?:(?<ahead>übernächste[nrsm]?)|vorletzte[nrsm]?) {singular}`,
    produce: (m) => {
      const what = singular.read(m.group('singular'));
      return isPlural(m) || what === 'day' ? null : shift(what, m.has('ahead') ? 2 : -2);
    },
    examples: [{ text: 'Im [übernächsten Jahr] ist Schluss.', published: '2026-01-15', type: 'DATE', value: '2028' }],
  },
  {
    name: 'de-this-year',
    pattern: '(?:heuer|diesjährige[nrms]?|heurige[nrms]?)',
    produce: () => shift('year', 0),
    examples: [{ text: 'Das Fest fällt [heuer] aus.', published: '2026-01-15', type: 'DATE', value: '2026' }],
  },
  {
    name: 'de-previous-unit',
    pattern:
      '(?:(?<=(?:in|gegenüber|mit|zu|nach|seit|als) )de[mnr] )?(?:(?<year>Vorjahre?s?)|(?<month>Vormonate?s?)|(?<week>Vorwoche)|(?<quarter>Vorquartals?))(?![-\\p{L}])',
    produce: (m) => shift(m.has('year') ? 'year' : m.has('month') ? 'month' : m.has('week') ? 'week' : 'quarter', -1),
    examples: [
      { text: 'Es waren mehr als im [Vorjahr].', published: '2026-01-15', type: 'DATE', value: '2025' },
      { text: 'Gegenüber [dem Vormonat] sank die Zahl.', published: '2026-01-15', type: 'DATE', value: '2025-12' },
    ],
    not: ['der Vorjahressieger'],
  },
  {
    name: 'de-previous-period',
    pattern: '(?:Vorjahre?s(?<quarter>quartal|zeitraum|monat))e?s?',
    produce: (m) =>
      m.group('quarter') === 'quartal'
        ? shift('quarter', -4)
        : m.group('quarter') === 'monat'
          ? shift('month', -12)
          : shift('year', -1),
    examples: [{ text: 'Im [Vorjahresquartal] war es mehr.', published: '2026-02-15', type: 'DATE', value: '2025-Q1' }],
  },
  {
    name: 'de-edge-of-unit',
    pattern: '(?:{whole}{edge}s?)(?: {year})?',
    produce: (m) => {
      if (/^wochenende/i.test(m.text)) return null;
      if (m.has('year'))
        return { kind: 'calendar', year: { written: Number(m.group('year')) }, mod: edge.read(m.group('edge')) };
      return shift(whole.read(m.group('whole')), 0, { mod: edge.read(m.group('edge')) });
    },
    examples: [
      {
        text: 'Zum [Jahresende] läuft der Vertrag aus.',
        published: '2026-05-01',
        type: 'DATE',
        value: '2026',
        from: '2026-09-01',
        to: '2026-12-31',
      },
      { text: 'Bis [Jahresende 2027] ist Zeit.', published: '2026-05-01', type: 'DATE', value: '2027' },
    ],
    not: ['das Wochenende'],
  },
  {
    name: 'de-edge-of-the-unit',
    pattern:
      '{mod} (?:der|des) (?:(?<week>Woche)|(?<month>Monats)|(?<year>Jahres)|(?<quarter>Quartals)|(?<decade>Jahrzehnts))(?! {year2:year})',
    produce: (m) => {
      const what = (['week', 'month', 'year', 'quarter', 'decade'] as const).find((name) => m.has(name))!;
      return shift(what, 0, modIn(m));
    },
    examples: [
      {
        text: 'Bis [Ende des Jahres] steht der Bau.',
        published: '2026-05-01',
        type: 'DATE',
        value: '2026',
        from: '2026-09-01',
        to: '2026-12-31',
      },
    ],
  },
  {
    name: 'de-weekend',
    pattern: '(?<=(?:am|übers|vom|zum|das|letzten) )Wochenendes?',
    produce: (m) => (/das $/.test(m.before(4)) ? null : { kind: 'calendar', weekend: true }),
    examples: [
      {
        text: 'Am [Wochenende] kamen viele.',
        published: '2026-01-14',
        type: 'DATE',
        value: '2026-W02-WE',
        from: '2026-01-10',
        to: '2026-01-11',
      },
      {
        text: 'Die Besten starten am [Wochenende] in Ruhla.',
        published: '2026-01-14',
        type: 'DATE',
        value: '2026-W03-WE',
      },
    ],
  },
  {
    name: 'de-same-day',
    pattern: '(?<=am )(?:selben|gleichen) Tag',
    produce: () => shift('day', 0, { from: 'context' }),
    examples: [{ text: 'Am 3. Mai 2026 kam er, am [selben Tag] ging er.', type: 'DATE', value: '2026-05-03' }],
  },
  {
    name: 'de-following-period',
    pattern:
      '(?:(?:de[rmn]|die) )?(?:{singular} (?:darauf|danach|später)|(?:darauf ?folgende|folgende|nächstfolgende)[nrm]? {singular2:singular}|Folgejahre?s?|Folgetage?s?|nächsten Morgen)',
    produce: (m) =>
      isPlural(m)
        ? null
        : shift(followed(m), 1, { from: 'context', ...(/Morgen$/.test(m.text) && { part: 'MO' as const }) }),
    examples: [
      { text: 'Am 3. Mai 2026 brannte es. Am [Tag darauf] regnete es.', type: 'DATE', value: '2026-05-04' },
      { text: 'Im Jahr 2019 zog er um, im [Folgejahr] zurück.', type: 'DATE', value: '2020' },
    ],
  },
  {
    name: 'de-preceding-period',
    pattern: '(?:(?:de[rmn]|die) )?(?:{singular} (?:zuvor|davor|vorher)|Vortage?s?)',
    produce: (m) => (isPlural(m) ? null : shift(followed(m), -1, { from: 'context' })),
    examples: [{ text: 'Am 3. Mai 2026 brannte es, am [Tag zuvor] nicht.', type: 'DATE', value: '2026-05-02' }],
  },
];

function followed(m: RuleMatch): TimeUnit {
  const word = m.group('singular') || m.group('singular2');
  if (word) return singular.read(word);
  return /jahr/i.test(m.text) ? 'year' : 'day';
}

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

function bareWeekday(m: RuleMatch): Meaning | null {
  if (/^[-\p{L}]/u.test(m.after(1))) return null;
  const plain = m.has('noon') ? noon.read(m.group('noon')) : m.has('noon2') ? noon.read(m.group('noon2')) : undefined;
  const daytime = m.has('part') ? part.read(m.group('part')) : plain;
  return { kind: 'calendar', weekday: dayword.read(m.group('dayword')), part: daytime };
}
