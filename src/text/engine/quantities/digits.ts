/** Reads numbers written in digits: which mark is the decimal point and which only groups. */

export interface DigitReading {
  readonly value: number;
  /** decimals as written */
  readonly decimals: number;
}

export type DecimalMark = ',' | '.';

const EXPONENT = /[eE][+-]?\d+$/;
/** "06.12.2004", "5.3.24": a date, which is no quantity. */
const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/;

/**
 * Value of a number token. Both languages meet each other's style in quoted material, so an unambiguous grouping
 * ("1.111,11", "1,234,567") is read as written and only the ambiguous case ("4,800") follows the language.
 * @returns null for what is no number: dates, versions such as "8.4.2".
 */
export function readDigits(text: string, mark: DecimalMark): DigitReading | null {
  const plain = text.replace(/['’\u00a0\u2009\u202f ]/g, '');
  if (/^\d+$/.test(plain)) return { value: Number(plain), decimals: 0 };
  if (EXPONENT.test(plain)) return { value: Number(plain.replace(',', '.')), decimals: 0 };
  const point = decimalPoint(plain, mark);
  if (point === null) return null;
  const fraction = point < 0 ? '' : plain.slice(point + 1);
  const whole = (point < 0 ? plain : plain.slice(0, point)).replace(/[.,]/g, '');
  return { value: Number(`${whole || '0'}.${fraction || '0'}`), decimals: fraction.length };
}

/** Index of the decimal mark, -1 where all marks group, null where the marks make no number. */
function decimalPoint(text: string, mark: DecimalMark): number | null {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const used = text[last]!;
  const other = used === '.' ? ',' : '.';
  const count = text.split(used).length - 1;
  if (text.includes(other)) return count === 1 && grouped(text.slice(0, last), other) ? last : null;
  if (count > 1) return grouped(text, used) ? -1 : null;
  const isGroup = used !== mark && /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  return isGroup ? -1 : last;
}

/** Groups of three, or the Indian two, two, three. */
function grouped(text: string, by: string): boolean {
  const groups = text.split(by);
  const [first = '', ...rest] = groups;
  const final = rest.at(-1) ?? '';
  if (first.length < 1 || first.length > 3 || final.length !== 3) return false;
  return rest.every((g) => g.length === 3) || (by === ',' && rest.slice(0, -1).every((g) => g.length === 2));
}

/** "8.4.2", "192.168.0.1" */
export const isVersionLike = (text: string): boolean => /^\d+(?:\.\d+){2,}$/.test(text) && !DATE.test(text);
