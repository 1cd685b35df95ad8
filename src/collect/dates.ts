/** Dates of feeds as ISO 8601 with the offset they were written with: "am Mittwoch" needs the writer's own day. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** RFC 822 names and the European ones that feeds use beside them. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: 'Z',
  CET: '+01:00',
  MEZ: '+01:00',
  BST: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};
const RFC822 =
  /^(?:[a-zäö]{2,9}\.?,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{2}:?\d{2}|[a-z]{1,4})?$/i;
const ISO = /^(\d{4}-\d{2}(?:-\d{2})?)(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

const offset = (zone: string | undefined): string =>
  !zone ? '' : (ZONES[zone.toUpperCase()] ?? (/\d/.test(zone) ? zone.replace(/^(...)(\d\d)$/, '$1:$2') : ''));
const two = (value: string): string => value.padStart(2, '0');
/** RFC 822 years of two digits: feeds are younger than 1970. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`);
const real = (iso: string): string | undefined => (Number.isNaN(Date.parse(iso)) ? undefined : iso);

/** RFC 822/2822 or ISO 8601 (RFC 3339, W3C-DTF) to ISO 8601, as precise as written; undefined for anything else. */
export function feedDate(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  const iso = ISO.exec(text);
  if (iso) return real(iso[2] ? `${iso[1]}T${iso[2]}${offset(iso[3])}` : iso[1]!);
  const mail = RFC822.exec(text);
  if (!mail) return undefined;
  const month = MONTHS.indexOf(mail[2]!.toLowerCase()) + 1;
  if (month === 0) return undefined;
  const day = `${fullYear(mail[3]!)}-${two(String(month))}-${two(mail[1]!)}`;
  return real(`${day}T${two(mail[4]!)}:${mail[5]}:${mail[6] ?? '00'}${offset(mail[7])}`);
}
