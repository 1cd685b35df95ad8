/** Reference exchange rates of the European Central Bank, from a file the owner supplies: its CSV or XML, one day or all. */
import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import type { CompareOptions } from '../claims/index.ts';
import { messageOf, QuellwerkError } from '../model/index.ts';

export type Rate = NonNullable<CompareOptions['rate']>;

/** What comparing claims needs to know of rates. */
export const compareOptions = (rate: Rate | null): CompareOptions => (rate ? { rate } : {});

/** Units of each currency for one euro, by ISO date. */
type Table = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The bank gives no rates at weekends and on holidays: that of the last day before stands, for so many days. */
const DAYS_VALID = 6;
const DAY = 86_400_000;

/** @throws QuellwerkError when the file can't be read or is in neither of the bank's formats. */
export function loadRates(file: string): Rate {
  return rateFrom(tableOf(read(file), file));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new QuellwerkError(
      'rates',
      `the exchange rates can't be read: ${messageOf(error)}`,
      file,
      'Save eurofxref-hist.csv or eurofxref-hist.xml of the European Central Bank there.',
    );
  }
}

/** Units of `to` for one unit of `from`, over the euro; null where the table has no rate of the day for one of them. */
export function rateFrom(table: Table): Rate {
  return (from, to, date) => {
    const day = lastDay(table, date);
    const perEuro = (currency: string): number | undefined => (currency === 'EUR' ? 1 : day?.get(currency));
    const [left, right] = [perEuro(from), perEuro(to)];
    return day && left && right ? right / left : null;
  };
}

function lastDay(table: Table, date: string): ReadonlyMap<string, number> | null {
  const asked = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  for (let back = 0; back <= DAYS_VALID; back++) {
    const day = table.get(new Date(asked - back * DAY).toISOString().slice(0, 10));
    if (day) return day;
  }
  return null;
}

/** @param where the file, for errors */
export function tableOf(text: string, where: string): Table {
  const table = /^\s*</.test(text) ? fromXml(text) : fromCsv(text);
  if (table.size > 0) return table;
  throw new QuellwerkError(
    'rates',
    'no exchange rates were found in the file',
    where,
    'It must be eurofxref.csv, eurofxref-hist.csv, eurofxref-daily.xml or eurofxref-hist.xml of the European Central Bank.',
  );
}

/** "Date,USD,JPY,..." and a line a day; "N/A" where there was no rate. */
function fromCsv(text: string): Table {
  const [head = '', ...lines] = text.split(/\r?\n/);
  const currencies = head.split(',').map((c) => c.trim());
  if (currencies[0] !== 'Date') return new Map();
  return new Map(
    lines.flatMap((line) => {
      const [first = '', ...cells] = line.split(',').map((c) => c.trim());
      const day = dayOf(first);
      const rates = cells.map((cell, i) => [currencies[i + 1]!, Number(cell)] as const);
      return day ? [[day, new Map(rates.filter(([name, rate]) => name && rate > 0))] as const] : [];
    }),
  );
}

/** The history writes "2026-01-16", the file of one day "16 January 2026". */
function dayOf(written: string): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return written;
  const at = Date.parse(`${written} UTC`);
  return /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(written) && !Number.isNaN(at)
    ? new Date(at).toISOString().slice(0, 10)
    : null;
}

/** `<Cube time="2026-01-16"><Cube currency="USD" rate="1.1643"/>` */
function fromXml(text: string): Table {
  const table = new Map<string, Map<string, number>>();
  let day: Map<string, number> | null = null;
  const parser = new Parser(
    {
      onopentag(_, { time, currency, rate }) {
        if (time) {
          day = new Map();
          table.set(time, day);
        }
        if (day && currency && Number(rate) > 0) day.set(currency, Number(rate));
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return table;
}
