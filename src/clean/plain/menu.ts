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
