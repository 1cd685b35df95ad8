/** What an outlet calls itself, out of the titles of its feeds and pages. */
import type { Language } from '../../model/index.ts';

/** Longer titles are slogans. */
const MAX_NAME = 40;

/**
 * "Hafenblatt - Alle Nachrichten" of hafenblatt.example is "Hafenblatt". A title in which nothing resembles the host
 * stands as it is where it is short, else its first part; the host is the name of last resort.
 */
const isShort = (name: string): boolean => name !== '' && name.length <= MAX_NAME;

export function outletName(title: string | null, address: string): string {
  const host = new URL(address).hostname.replace(/^www\./, '');
  const parts = (title ?? '')
    .split(/\s+[-–—|·:»/]\s+|:\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const name = parts.find((part) => resembles(part, host)) ?? [title ?? '', parts[0] ?? ''].find(isShort);
  return name ?? host;
}

/** Whether a name is that of a host: "FMW" and finanzmarktwelt.de are not, "Hafen Blatt" and hafen-blatt.example are. */
export function resembles(name: string, host: string): boolean {
  const letters = name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]/g, '');
  const labels = host
    .split('.')
    .slice(0, -1)
    .map((label) => label.replaceAll('-', ''));
  return (
    letters.length >= 3 &&
    labels.some((label) => label.includes(letters) || (label.length >= 4 && letters.includes(label)))
  );
}

/** "de-AT" is German; a language the house does not read is none. */
export function languageFrom(tag: string | null): Language | null {
  const language = tag?.slice(0, 2).toLowerCase();
  return language === 'de' || language === 'en' ? language : null;
}
