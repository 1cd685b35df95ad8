/** The day that a page's address or a file's name bears: "/2026/03/14/", "/2026/mar/14/", "20260314_schleuse.txt". */
import { MONTH, readMoment } from './moment.ts';

/** Of a file only its own name counts: a folder's day is that of its filing. */
function pathOf(address: string): { readonly path: string; readonly isWeb: boolean } {
  const isWeb = /^https?:/i.test(address);
  const bare = address.replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/s, '');
  const plain = bare.replace(/%20/g, ' ');
  return { path: isWeb ? plain.replace(/^[^/]*/, '') : `/${plain.replace(/^.*[\\/]/s, '')}`, isWeb };
}

const END = String.raw`(?=[/_. -]|$)`;
/** Written forms, with what the moment reader knows them as. */
const FORMS: readonly (readonly [RegExp, (m: RegExpExecArray) => string])[] = [
  [new RegExp(String.raw`[/_ -]((?:19|20)\d{2})([/._-])(\d{1,2})\2(\d{1,2})${END}`), (m) => `${m[1]}-${m[3]}-${m[4]}`],
  [new RegExp(String.raw`[/_ -](20\d{2})([/_-])(${MONTH})\2(\d{1,2})${END}`, 'i'), (m) => `${m[4]} ${m[3]} ${m[1]}`],
  [new RegExp(String.raw`[/_ -](20[0-4]\d)([01]\d)([0-3]\d)${END}`), (m) => `${m[1]}-${m[2]}-${m[3]}`],
  [new RegExp(String.raw`[/_ -](\d{1,2})\.(\d{1,2})\.(20\d{2})${END}`), (m) => `${m[1]}.${m[2]}.${m[3]}`],
  // the month may stand before the day
  [new RegExp(String.raw`[/_ -](\d{1,2})-(\d{1,2})-(20\d{2})${END}`), (m) => `${m[1]}/${m[2]}/${m[3]}`],
];

export function dayInAddress(address: string | null): string | null {
  if (!address) return null;
  const { path } = pathOf(address);
  for (const [form, written] of FORMS) {
    const found = form.exec(path);
    const day = found && readMoment(written(found));
    if (day) return day;
  }
  return null;
}

/** "/2026/03/schleuse/": blogs file their pages under the month. */
export function monthInAddress(address: string | null): string | null {
  const { path, isWeb } = address ? pathOf(address) : { path: '', isWeb: false };
  const [, year, month] = (isWeb && /\/(20\d{2})\/(0[1-9]|1[0-2])\/[^/\d]/.exec(path)) || [];
  return year ? `${year}-${month}` : null;
}
