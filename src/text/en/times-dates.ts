/** English rules for dates with a written calendar part: day, month, quarter, season, year, decade, century. */
import { pattern } from '../engine/patterns/layout.ts';
import type { CalendarMeaning, Meaning, PartMod, RuleMatch, TimeRule, YearMeaning } from '../engine/times/types.ts';
import { day, mod, month, ordinal, season, weekday, year } from './times-words.ts';

const RELATIVE =
  '(?:of |the )*(?:(?<last>last|the previous|the prior) year|(?<this>this|the current) year|(?<next>next|the coming) year)';
const YEAR = `(?:,? (?:of |in )?{year}|,? ${RELATIVE})?`;

const yearIn = (m: RuleMatch): YearMeaning | undefined => {
  if (m.has('year')) return { written: year.read(m.group('year')) };
  if (m.has('last')) return { shift: -1 };
  return m.has('this') ? { shift: 0 } : m.has('next') ? { shift: 1 } : undefined;
};
const modIn = (m: RuleMatch): PartMod | undefined =>
  m.has('mod') ? mod.read(m.group('mod').replace(/[ -]+$/, '')) : undefined;

const dayMonth = (m: RuleMatch): Meaning => ({
  kind: 'calendar',
  month: month.read(m.group('month')),
  day: day.read(m.group('day')),
  year: yearIn(m),
  ...(m.has('weekday') && { weekday: weekday.read(m.group('weekday')) }),
});

/** "in May", "late March", "May 2026": a bare "May" or "March" may be a verb or a name. */
function bareMonth(m: RuleMatch): Meaning | null {
  const meaning: CalendarMeaning = {
    kind: 'calendar',
    month: month.read(m.group('month')),
    year: yearIn(m),
    mod: modIn(m),
  };
  if (meaning.year || meaning.mod) return meaning;
  if (/^[-’']?\p{L}|^ \p{Lu}\p{Ll}/u.test(m.after(3)) && !/^['’]s /.test(m.after(3))) return null;
  const dated =
    /(?<!\p{L})(?:in|since|until|till|by|from|to|through|last|next|this|during|before|after|between|and|for|of|every) $/iu.test(
      m.before(8),
    );
  if (dated) return meaning;
  return /^(?:May|March|August|Mar|Dec|Jun|Jan|Apr|Sep|Oct|Nov|Feb|Jul|Aug)\.?$/.test(m.group('month'))
    ? null
    : meaning;
}

const COUNTED = pattern('iu')`
  ^ (?:
    euros? | dollars? | pounds? | yen | percent | per cent | people | persons | residents
    | met(?:er|re)s? | kilomet | miles? | feet | tons? | tonnes | lit(?:er|re)s? | jobs | employees
    | workers | homes | houses | units | votes | cases | times | years | days | hours | points | pages
    | copies | soldiers | troops | students | players | visitors | companies | calories | square
  )
`;
/** what is counted by the thousand in news; "in 2024 patients paid more" names a year all the same */
const COUNTED_THINGS = pattern('iu')`
  ^[ ](?:
    staff | members | households | patients | children | pupils | posts | positions | customers | beds
    | residents | tenants | passengers | guests | animals | trees | signatures | vehicles | cars | roles
    | complaints | flights | shops | branches | farms
  )(?!\p{L})
`;
const isCount = (before: string, after: string): boolean =>
  COUNTED.test(after) || (COUNTED_THINGS.test(after) && !/(?<!\p{L})(?:in|since|by|until|during) $/iu.test(before));
const COUNTING = pattern('iu')`
  (?:
    (?<!\p{L})(?:
      about | around | some | nearly | almost | over | than | only | at least | roughly
      | approximately | No\. | number | room | page | route | flight | model | another | every | all
      | article | section
    )
    | [§$€£#+/]\d* | \d[.,:] | \d -
  ) ?$
`;
const DATING =
  /(?<!\p{L})(?:in|since|by|until|till|from|to|of|between|and|early|late|mid|before|after|during|through|for|year) $/iu;

function bareYear(m: RuleMatch): boolean {
  const value = Number(m.group('year'));
  const before = m.before(16);
  const after = m.after(20);
  if (COUNTING.test(before) || isCount(before, after) || /^(?:[.,]\d|[ \u00a0]?[%€$°]|-?(?:fold|px)|:\d)/u.test(after))
    return false;
  if (value > 2099) return /(?:until|by|to) $/iu.test(before);
  const beforeNoun =
    /^ \p{Ll}{3,}/u.test(after) &&
    !/^ (?:and|was|when|after|before|with|for|from|until|that|which|the|has|had|were|will|would|but|while|because|amid|into|over|under|through|due|led|saw|showed)(?!\p{L})/u.test(
      after,
    );
  if (value % 100 === 0 || value < 1400) return DATING.test(before) && !(beforeNoun && value % 100 === 0);
  return true;
}

export const dateRules: readonly TimeRule[] = [
  {
    name: 'en-month-day',
    pattern: `(?:{weekday},? )?{month} {day}(?:st|nd|rd|th)?(?!\\d|:|\\.\\d|,\\d{3})${YEAR}`,
    cased: true,
    produce: dayMonth,
    examples: [
      {
        text: 'It was shown on [January 16, 2026].',
        type: 'DATE',
        value: '2026-01-16',
        from: '2026-01-16',
        to: '2026-01-16',
      },
      { text: 'The fair opens on [May 3].', published: '2026-04-20', type: 'DATE', value: '2026-05-03' },
      { text: 'The motion was rejected on [Dec. 12].', published: '2026-01-10', type: 'DATE', value: '2025-12-12' },
      { text: 'She spoke on [Friday, March 6].', published: '2026-03-10', type: 'DATE', value: '2026-03-06' },
    ],
    not: ['He may 3 times', 'on February 31'],
  },
  {
    name: 'en-day-month',
    pattern: `(?:{weekday},? (?:the )?)?{day}(?:st|nd|rd|th)?(?: of)? {month}${YEAR}`,
    cased: true,
    produce: dayMonth,
    examples: [
      { text: 'It was shown on [16 January 2026].', type: 'DATE', value: '2026-01-16' },
      { text: 'The deadline is [30 June next year].', published: '2026-03-01', type: 'DATE', value: '2027-06-30' },
      { text: 'The vote takes place on [12 December].', type: 'DATE', value: 'XXXX-12-12' },
    ],
  },
  {
    name: 'en-day-of-range',
    pattern: `(?<at>{day}(?:st|nd|rd|th)?)(?= ?(?:-|–|to|until|and|through) ?(?:the )?(?:${day.source})(?:st|nd|rd|th)?(?: of)? {month}${YEAR})`,
    cased: true,
    produce: dayMonth,
    examples: [{ text: 'The fair runs from [3] to 5 May 2026.', type: 'DATE', value: '2026-05-03' }],
    not: ['3 to 5 people may come'],
  },
  {
    name: 'en-day-after-range',
    pattern: `(?<={month} (?:\\d{1,2})(?:st|nd|rd|th)? ?(?:-|–|to|and|through) ?)(?<at>{day}(?:st|nd|rd|th)?(?:, {year})?)(?! (?:January|February|March|April|May|June|July|August|September|October|November|December))(?![:.]\\d)`,
    cased: true,
    produce: dayMonth,
    examples: [{ text: 'The fair runs May 3-[5, 2026].', type: 'DATE', value: '2026-05-05' }],
  },
  {
    name: 'en-iso-date',
    pattern: '(?<written>\\d{4}-\\d\\d-\\d\\d)',
    produce: (m) => {
      const [y, mo, d] = m.text.split('-').map(Number);
      return { kind: 'calendar', year: { written: y! }, month: mo!, day: d! };
    },
    examples: [{ text: 'As of [2026-01-16]', type: 'DATE', value: '2026-01-16' }],
    not: ['No. 2026-13-45'],
  },
  {
    name: 'en-numeric-date',
    pattern: '(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>\\d{4})',
    produce: (m) => numeric(Number(m.group('a')), Number(m.group('b')), Number(m.group('y'))),
    examples: [
      { text: 'As of [23/5/2026] it holds.', type: 'DATE', value: '2026-05-23' },
      { text: 'As of [5/23/2026] it holds.', type: 'DATE', value: '2026-05-23' },
    ],
    not: ['3/5/2026 may be May or March'],
  },
  {
    name: 'en-month',
    pattern: `(?:{mod}(?:-| )?)?{month}${YEAR}`,
    cased: true,
    produce: bareMonth,
    examples: [
      { text: 'Work began in [November 2024].', type: 'DATE', value: '2024-11', from: '2024-11-01', to: '2024-11-30' },
      { text: 'The figure rose in [September].', published: '2026-02-10', type: 'DATE', value: '2025-09' },
      {
        text: 'The plant will open in [late June next year].',
        published: '2025-08-01',
        type: 'DATE',
        value: '2026-06',
        from: '2026-06-19',
      },
      {
        text: 'From [January] to March 2025 the figure rose.',
        published: '2026-06-01',
        type: 'DATE',
        value: '2025-01',
      },
      { text: 'They counted in [May].', type: 'DATE', value: 'XXXX-05' },
    ],
    not: ['May I come in?', 'Theresa May said', 'August Wilson wrote', 'It may rain'],
  },
  {
    name: 'en-named-month',
    pattern: '(?<side>last|this|next|this past) {month}',
    cased: true,
    produce: (m) => ({ kind: 'calendar', month: month.read(m.group('month')), lean: leanOf(m.group('side')) }),
    examples: [{ text: 'She ran [last May].', published: '2026-05-20', type: 'DATE', value: '2025-05' }],
  },
  {
    name: 'en-quarter',
    pattern: `(?:{mod} )?(?:the )?{ordinal}(?: |-)quarter${YEAR}`,
    produce: (m) => ({ kind: 'calendar', quarter: ordinal.read(m.group('ordinal')), year: yearIn(m), mod: modIn(m) }),
    examples: [
      {
        text: 'Revenue rose in [the third quarter of 2025].',
        type: 'DATE',
        value: '2025-Q3',
        from: '2025-07-01',
        to: '2025-09-30',
      },
      { text: 'Sales fell in [the first quarter].', published: '2026-05-02', type: 'DATE', value: '2026-Q1' },
      { text: '[Fourth-quarter] profit rose.', published: '2026-02-02', type: 'DATE', value: '2025-Q4' },
    ],
    not: ['the first quarterback'],
  },
  {
    name: 'en-quarter-short',
    pattern: '(?<q>Q[1-4])(?:(?: |/| of ){year})?',
    cased: true,
    produce: (m) => ({ kind: 'calendar', quarter: Number(m.group('q').slice(1)), year: yearIn(m) }),
    examples: [{ text: 'Revenue in [Q3 2025] rose.', type: 'DATE', value: '2025-Q3' }],
    not: ['Audi Q3s'],
  },
  {
    name: 'en-half',
    pattern: `(?:the )?{ordinal}(?: |-)half (?:of )?(?:{year}|${RELATIVE}|(?<plain>the year))`,
    produce: (m) => {
      const half = ordinal.read(m.group('ordinal'));
      const when = m.has('plain') ? { shift: 0 } : yearIn(m);
      return half > 2 ? null : { kind: 'calendar', half, year: when };
    },
    examples: [
      { text: 'It sold more in [the first half of 2025].', type: 'DATE', value: '2025-H1', to: '2025-06-30' },
      {
        text: 'It will ship in [the second half of the year].',
        published: '2026-03-01',
        type: 'DATE',
        value: '2026-H2',
      },
    ],
    not: ['the first half of the match'],
  },
  {
    name: 'en-season',
    pattern: `(?:(?<side>last|this|next|the coming) )?(?:{mod} )?{season}(?:,? (?:of )?{year}(?:[/–-]\\d\\d)?| ${RELATIVE})?`,
    cased: true,
    produce: (m) => {
      const meant =
        m.has('side') ||
        yearIn(m) ||
        m.has('mod') ||
        /(?<!\p{L})(?:in the|in|by|since|until|this) $/iu.test(m.before(8));
      if (!meant || (m.group('season') === 'fall' && !m.has('side') && !yearIn(m) && !/in the $/.test(m.before(7))))
        return null;
      if (
        /^[-\p{L}]/u.test(m.after(1)) ||
        (m.group('season') === 'spring' &&
          !m.has('side') &&
          !yearIn(m) &&
          !/the $/.test(m.before(4)) &&
          !/^(?:[.,]|$)/.test(m.after(1)))
      )
        return null;
      return {
        kind: 'calendar',
        season: season.read(m.group('season')),
        year: yearIn(m),
        mod: modIn(m),
        lean: m.has('side') ? leanOf(m.group('side')) : undefined,
      };
    },
    examples: [
      {
        text: 'The picture surfaced in [fall 2025].',
        type: 'DATE',
        value: '2025-FA',
        from: '2025-09-01',
        to: '2025-11-30',
      },
      { text: 'It stayed cool [this summer].', published: '2026-07-11', type: 'DATE', value: '2026-SU' },
    ],
    not: ['prices fall in Berlin', 'they spring into action'],
  },
  {
    name: 'en-fiscal-year',
    pattern: '(?:the )?(?:{mod} )?(?:(?:fiscal|financial)(?: year)?|FY|the year|year) ?{year}(?:/\\d{2,4})?',
    produce: (m) => ({ kind: 'calendar', year: { written: Number(m.group('year')) }, mod: modIn(m) }),
    examples: [{ text: 'In [fiscal 2025] profit fell.', type: 'DATE', value: '2025' }],
  },
  {
    name: 'en-year',
    pattern: '(?:{mod}(?: |-)?(?:in )?)?{year}(?: ?[/–] ?\\d\\d(?!\\d))?',
    produce: (m) =>
      m.has('mod') || bareYear(m)
        ? { kind: 'calendar', year: { written: Number(m.group('year')) }, mod: modIn(m) }
        : null,
    examples: [
      { text: 'The model appeared in [2021] in Graz.', type: 'DATE', value: '2021' },
      {
        text: 'The launch is planned for [mid-2027].',
        type: 'DATE',
        value: '2027',
        from: '2027-04-01',
        to: '2027-09-30',
      },
      {
        text: 'It should be ready by [the end of 2026].',
        type: 'DATE',
        value: '2026',
        from: '2026-09-01',
        to: '2026-12-31',
      },
      { text: 'They moved in [early 2025].', type: 'DATE', value: '2025', to: '2025-04-30' },
    ],
    not: [
      'about 1900 guests',
      'It cuts 320 of its 1980 posts.',
      'the 2024 households',
      '2000 people came',
      'He paid $2025',
      '2,025',
      'No. 1984',
    ],
  },
  {
    name: 'en-decade',
    pattern: "(?:{mod} )?(?:the )?(?:{mod2:mod}(?: |-)?)?(?:{year}|['’]?(?<short>[2-9]0))['’]?s",
    produce: (m) => {
      const modifier = m.has('mod')
        ? modIn(m)
        : m.has('mod2')
          ? mod.read(m.group('mod2').replace(/[ -]+$/, ''))
          : undefined;
      if (m.has('short'))
        return /(?:^|the |['’])/.test(m.text) && /the /i.test(m.text)
          ? { kind: 'calendar', decade: Number(m.group('short')) / 10, mod: modifier }
          : null;
      const written = Number(m.group('year'));
      return written % 10 ? null : { kind: 'calendar', decade: written / 10, mod: modifier };
    },
    examples: [
      { text: 'That changed in [the 1990s].', type: 'DATE', value: '199', from: '1990-01-01', to: '1999-12-31' },
      { text: 'It grew since [the mid-1980s].', type: 'DATE', value: '198' },
    ],
    not: ['a man in his 50s', 'two 2015s'],
  },
  {
    name: 'en-calendar-week',
    pattern: 'week (?<week>5[0-3]|[1-4]\\d|0?[1-9]) of {year}',
    produce: (m) => ({ kind: 'calendar', week: Number(m.group('week')), year: { written: Number(m.group('year')) } }),
    examples: [{ text: 'Due in [week 12 of 2026].', type: 'DATE', value: '2026-W12', from: '2026-03-16' }],
  },
  {
    name: 'en-century',
    pattern: '(?:{mod} )?(?:the )?(?<century>2[01]|1\\d|[1-9])(?:st|nd|rd|th)(?: |-)century',
    produce: (m) => ({ kind: 'calendar', century: Number(m.group('century')) - 1, mod: modIn(m) }),
    examples: [{ text: 'The church dates from [the 17th century].', type: 'DATE', value: '16' }],
  },
];

function leanOf(word: string): 'past' | 'this' | 'future' {
  return /past|last/i.test(word) ? 'past' : /next|coming/i.test(word) ? 'future' : 'this';
}

/** Day and month change places between countries: read only where one of them can't be a month. */
function numeric(a: number, b: number, y: number): Meaning | null {
  if (a <= 12 && b <= 12 && a !== b) return null;
  return { kind: 'calendar', year: { written: y }, month: Math.min(a, b), day: Math.max(a, b) };
}
