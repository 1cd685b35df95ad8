/** German rules for lengths of time, alone or anchored ("vor vier Jahren", "seit Wochen", "in den nächsten Tagen"). */
import { pattern } from '../engine/patterns/layout.ts';
import { lexicon } from '../engine/times/rules.ts';
import type { DurationMeaning, Meaning, RuleMatch, TimeRule, TimeUnit } from '../engine/times/types.ts';
import { number, rel, relyear, unit, units } from './times-words.ts';

/** Words that belong to the amount's vagueness stay in the expression; "rund" and "etwa" and prepositions stay outside. */
const APPROX = '(?:(?:fast|gut|knapp|mehr als|weniger als|mindestens|höchstens|maximal|nahezu|beinahe) )?';

/** Preposition before the expression that ties a length to the publication date. */
function anchorOf(before: string): DurationMeaning['anchor'] {
  if (/(?<!\p{L})vor(?: (?:rund|etwa|über|ca\.|gut|genau|exakt))? $/iu.test(before)) return 'ago';
  if (/(?<!\p{L})seit(?: (?:rund|etwa|über|ca\.|nunmehr|mittlerweile|bereits))? $/iu.test(before)) return 'since';
  if (/(?<!\p{L})in(?: (?:rund|etwa|ca\.|genau|spätestens))? $/iu.test(before)) return 'ahead';
  return undefined;
}

const length = (of: TimeUnit, amount: number | null, anchor?: DurationMeaning['anchor'], low?: number): Meaning => ({
  kind: 'duration',
  unit: of,
  amount,
  ...(anchor && { anchor }),
  ...(low !== undefined && { low }),
});

/** "drei bis fünf Jahre", "12-24 Monate" */
const LOW = '(?:{low:number}(?: (?:bis|oder)(?: zu)? | ?[-–] ?))?';
const lowIn = (m: RuleMatch): number | undefined => (m.has('low') ? number.read(m.group('low')) : undefined);

/** "30 Jahre alt", "im Alter von 30 Jahren", "mit 30 Jahren": ages, which are quantities. */
const isAge = (m: RuleMatch): boolean =>
  /^ (?:alt|jung|altes?|alte[nrms])(?!\p{L})/u.test(m.after(8)) ||
  /(?<!\p{L})(?:(?:Alter|Altersgrenze|Lebensalter)(?: von)?(?: rund| etwa)?|mit|ab|unter) $/iu.test(m.before(24));

function counted(m: RuleMatch): Meaning | null {
  if (isAge(m) || /^eines$/i.test(m.group('number'))) return null;
  const what = unit.read(m.group('unit'));
  const one = /^ein/i.test(m.group('number')) && !/halb/i.test(m.group('number'));
  if (one && /(?:^|[\s„"(])(?:so|wie|noch so|was für) $/iu.test(m.before(8))) return null;
  // "2000 Jahre" may be a length, "2026 Tage" is a misread year
  if (/^\d{4}$/.test(m.group('number')) && Number(m.group('number')) > 1500) return null;
  return length(what, number.read(m.group('number')), anchorOf(m.before(20)), lowIn(m));
}

const lang = lexicon<TimeUnit>({
  minuten: 'minute',
  stunden: 'hour',
  tage: 'day',
  nächte: 'day',
  wochen: 'week',
  monate: 'month',
  jahre: 'year',
  jahrzehnte: 'decade',
  jahrhunderte: 'century',
});
const adjectival = lexicon<TimeUnit>({
  sekündig: 'second',
  minütig: 'minute',
  stündig: 'hour',
  tägig: 'day',
  wöchig: 'week',
  monatig: 'month',
  jährig: 'year',
});
const half = lexicon<readonly [TimeUnit, number]>({
  'halbe[nrs]? Stunde': ['hour', 0.5],
  'halbe[nrsm]? Tag(?:es)?': ['day', 0.5],
  'halbe[nrsm]? Jahre?s?': ['year', 0.5],
  'halbe[nrsm]? Jahrhunderts?': ['century', 0.5],
  'halbe[nrsm]? Jahrzehnts?': ['decade', 0.5],
  'halbe[nrsm]? Minute': ['minute', 0.5],
  Viertelstunde: ['minute', 15],
  Dreiviertelstunde: ['minute', 45],
  'Vierteljahre?s?': ['month', 3],
  'Dreivierteljahre?s?': ['month', 9],
});
const compound = lexicon<TimeUnit>({
  Sekunden: 'second',
  Minuten: 'minute',
  Stunden: 'hour',
  Tage: 'day',
  Wochen: 'week',
  Monats: 'month',
  Jahres: 'year',
});

export const DURATION_LEXICONS = { lang, adjectival, half, compound };

/** Persons and animals have ages ("der fünfzigjährige Schreiner"); with years only what lasts counts as a length. */
const LASTING = pattern('iu')`
  ^ (?:und \p{L}+ )?\p{Lu}?[\p{L}-]*(?:
    zeit | dauer | haft | strafe | frist | phase | pause | krieg | streit | kampf | vertrag
    | geschichte | bestehen | jubiläum | tradition | ehe | projekt | programm | plan | studium | suche
    | arbeit | exil | reise | hoch | tief | turnus | rhythmus | abstand | garantie | anleihen?
    | problem | verfahren | prozess | sperre | auszeit | mandat | abo | kredit | boom | ung | ungen
    | schaft | heit | keit | tät | ion
  )(?:e?s|e[nr]?)?(?!\p{L})
`;

export const durationRules: readonly TimeRule[] = [
  {
    name: 'de-duration',
    pattern: `${APPROX}(?:(?<=${'(?:nach|in|für|während|über) '}${APPROX})(?:de[nmr]|die|das) ${APPROX})?${LOW}{number}(?: (?:volle[nr]?|ganze[nrs]?|weitere[nrs]?|lange[nr]?|gute[nrs]?|knappe[nrs]?))? {unit}(?: lang)?`,
    produce: counted,
    examples: [
      { text: 'Er verbüßt [acht Monate].', type: 'DURATION', value: 'P8M' },
      {
        text: 'Sie arbeitet seit [68 Jahren] dort.',
        published: '2026-01-15',
        type: 'DURATION',
        value: 'P68Y',
        from: '1958-01-01',
        to: '2026-01-15',
      },
      {
        text: 'Vor [vier Jahren] kam sie.',
        published: '2026-01-15',
        type: 'DURATION',
        value: 'P4Y',
        from: '2022-01-01',
        to: '2022-12-31',
      },
      {
        text: 'In [zwei Wochen] ist Wahl.',
        published: '2026-01-15',
        type: 'DURATION',
        value: 'P2W',
        from: '2026-01-26',
        to: '2026-02-01',
      },
      { text: '[Sieben Jahre lang] wurde gezählt.', type: 'DURATION', value: 'P7Y' },
      { text: 'Der Flug dauert [anderthalb Stunden].', type: 'DURATION', value: 'PT1.5H' },
      { text: 'Das ist [mehr als zehn Jahre] her.', type: 'DURATION', value: 'P10Y' },
    ],
    not: ['Sie ist 30 Jahre alt', 'im Alter von 81 Jahren', 'eines Tages'],
  },
  {
    name: 'de-duration-from-context',
    pattern: '(?:{number}|{vague}) {unit} (?:zuvor|danach|darauf|vorher|davor)',
    produce: (m) => length(unit.read(m.group('unit')), m.has('number') ? number.read(m.group('number')) : null),
    examples: [{ text: '[Zwei Jahre zuvor] war das anders.', type: 'DURATION', value: 'P2Y' }],
  },
  {
    name: 'de-first-of-year',
    pattern:
      '(?:(?:de[nr]|die) )?ersten {number} {units}(?: {year}| des (?:laufenden )?Jahres(?: {year2:year})?| {relyear})',
    produce: (m) => ({
      kind: 'duration',
      unit: units.read(m.group('units')),
      amount: number.read(m.group('number')),
      firstOf: m.has('relyear')
        ? relyear.read(m.group('relyear'))
        : m.has('year') || m.has('year2')
          ? { written: Number(m.group('year') || m.group('year2')) }
          : { shift: 0 },
    }),
    examples: [
      {
        text: 'In [den ersten neun Monaten 2025] sank der Absatz.',
        type: 'DURATION',
        value: 'P9M',
        from: '2025-01-01',
        to: '2025-09-30',
      },
      {
        text: 'In [den ersten sechs Monaten des Jahres] sank der Absatz.',
        published: '2026-08-01',
        type: 'DURATION',
        value: 'P6M',
        from: '2026-01-01',
        to: '2026-06-30',
      },
    ],
  },
  {
    name: 'de-vague-duration',
    pattern: '(?:(?<=(?:nach|in|für|über) )(?:de[nm]|die) )?{vague} {units}(?: lang)?',
    produce: (m) => length(units.read(m.group('units')), null, anchorOf(m.before(12))),
    examples: [
      { text: 'Das dauert [einige Tage].', type: 'DURATION', value: 'PXD' },
      { text: 'Vor [ein paar Jahren] war das neu.', published: '2026-01-15', type: 'DURATION', value: 'PXY' },
    ],
  },
  {
    name: 'de-bare-plural-duration',
    pattern: '(?<=(?:seit|vor|nach|über|binnen|innerhalb von|für|um) ){units}',
    cased: false,
    produce: (m) => length(units.read(m.group('units')), null, anchorOf(m.before(8))),
    examples: [
      { text: 'Sie streiten seit [Jahren].', type: 'DURATION', value: 'PXY' },
      { text: 'Vor [Wochen] schon war das klar.', type: 'DURATION', value: 'PXW' },
    ],
    not: ['seit dem Jahr'],
  },
  {
    name: 'de-lasting',
    pattern: '{lang}lang(?:e[nrms]?)?',
    produce: (m) => length(lang.read(m.group('lang')), null),
    examples: [{ text: 'Sie irrten [tagelang] umher.', type: 'DURATION', value: 'PXD' }],
  },
  {
    name: 'de-stretch',
    pattern: `(?:(?:de[nr]|die) )?{rel} (?:${LOW}{number} |(?<few>paar |wenigen |beiden ))?{units}`,
    produce: stretch,
    examples: [
      {
        text: 'In [den vergangenen zwei Jahrzehnten] sank die Zahl.',
        published: '2026-01-15',
        type: 'DURATION',
        value: 'P2DE',
        from: '2006-01-15',
        to: '2026-01-15',
      },
      {
        text: 'In [den nächsten drei bis fünf Jahren] wird das so bleiben.',
        published: '2026-01-15',
        type: 'DURATION',
        value: 'PXY',
        from: '2026-01-15',
        to: '2031-01-15',
      },
      { text: 'In [den vergangenen Jahren] sank die Zahl.', type: 'DURATION', value: 'PXY' },
      {
        text: '[Die nächsten drei Tage] bleibt es kalt.',
        published: '2026-01-15',
        type: 'DURATION',
        value: 'P3D',
        from: '2026-01-15',
        to: '2026-01-18',
      },
    ],
    not: ['im vergangenen Jahr'],
  },
  {
    name: 'de-adjectival-duration',
    pattern: `${APPROX}{number}-?{adjectival}e?[nrms]?`,
    produce: (m) => {
      const what = adjectival.read(m.group('adjectival'));
      const isAgeOf = what === 'year' && (/[-\d\p{Ll}]J/u.test(m.text) || !LASTING.test(m.after(40)));
      return isAgeOf ? null : length(what, number.read(m.group('number')));
    },
    examples: [
      { text: 'Nach [dreijähriger] Bauzeit öffnet das Bad.', type: 'DURATION', value: 'P3Y' },
      { text: 'Ein [14-tägiges] Lager.', type: 'DURATION', value: 'P14D' },
    ],
    not: ['die 43-Jährige', 'die dreijährige Tochter', 'ein 50jähriger Gärtner', 'der 43-jährige Schreiner Otto'],
  },
  {
    name: 'de-vague-adjectival-duration',
    pattern: 'mehr{adjectival}e?[nrms]?',
    produce: (m) => length(adjectival.read(m.group('adjectival')), null),
    examples: [{ text: 'Ein [mehrjähriger] Streit.', type: 'DURATION', value: 'PXY' }],
  },
  {
    name: 'de-half-duration',
    pattern: `${APPROX}(?:(?:eine[nmrs]?|ein|jede) )?{half}`,
    produce: (m) => {
      const [what, amount] = half.read(m.group('half'));
      return length(what, amount, anchorOf(m.before(12)));
    },
    examples: [
      { text: 'Sie bleiben [eine halbe Stunde].', type: 'DURATION', value: 'PT0.5H' },
      { text: 'Vor [einem halben Jahr] war das anders.', published: '2026-01-15', type: 'DURATION', value: 'P0.5Y' },
    ],
  },
  {
    name: 'de-compound-duration',
    pattern: '{number}-{compound}(?:-Woche)?',
    produce: (m) => length(compound.read(m.group('compound')), number.read(m.group('number'))),
    examples: [
      { text: 'Die [35-Stunden-Woche] kam.', type: 'DURATION', value: 'PT35H' },
      { text: 'Die [14-Tage]-Frist läuft.', type: 'DURATION', value: 'P14D' },
    ],
  },
];

function stretch(m: RuleMatch): Meaning | null {
  const what = units.read(m.group('units'));
  const lean = rel.read(m.group('rel'));
  const few = m.group('few').trim();
  if (lean === 'this') return what === 'day' && !m.has('number') ? { kind: 'ref', ref: 'PRESENT_REF' } : null;
  // "letzte Woche" is one week; only an article or a number makes "Wochen", "Monate" a stretch of several
  const amount = m.has('number') ? number.read(m.group('number')) : few === 'beiden' ? 2 : null;
  return length(what, amount, lean === 'past' ? 'last' : 'next', lowIn(m));
}
