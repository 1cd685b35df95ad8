/** Tells the entries of a site's menu: what can be pressed there, and the names of its pages. */
import { lineRule } from '../rules/lines/index.ts';
import { isGeneric, sectionOf } from './outlet.ts';

/** Signs that stand for a menu, a search, a live stream. */
const SIGNS = /[\p{So}≡☰▶►→]/gu;

/** "Menü ☰", "Politik", "Neueste Videos", "Abo" */
export function isMenuEntry(text: string): boolean {
  const bare = text.replace(SIGNS, '').trim();
  return (
    bare === '' ||
    sectionOf(bare) !== null ||
    isGeneric(bare) ||
    lineRule({ text: bare, linkShare: 0, heading: false }) !== null ||
    bare.split(/\s+/).filter((w) => sectionOf(w) !== null || isGeneric(w)).length > 1
  );
}

/** "Hören ▶ | Nachrichten | Region | Team", or as many side by side: nothing but things to press. */
export const isBar = ({
  text,
  columns = [],
}: {
  readonly text: string;
  readonly columns?: readonly string[];
}): boolean => {
  const parts = columns.length >= ENTRIES_OF_BAR ? columns : text.split(/\s*[|·•]\s*/u);
  return parts.length >= ENTRIES_OF_BAR && parts.every((part) => part.split(/\s+/).length <= 3 && !/[.!?]$/.test(part));
};
const ENTRIES_OF_BAR = 4;
