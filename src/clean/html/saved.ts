/** The address that a page saved to a file gives as its own, since the file's name is none. */
import { pattern } from '../../text/engine/patterns/layout.ts';

const SAID = pattern('iu')`
  <!--\s*saved\s+from\s+url=\(\d+\)(https?:\/\/[^\s<>"]+)  # browsers
  | <!--\s*page\s+saved\s+with\s+SingleFile\s+url:\s*(https?:\/\/[^\s<>"]+)
  | <a\s[^>]{0,200}\breader-domain\b[^>]{0,200}\bhref="(https?:\/\/[^\s<>"]+)  # reader views
  | (?:url|adresse|link|address)\s(?:dieses\s(?:artikels|textes|beitrags)|dieser\sseite|of\sthis\s(?:article|page)):?\s{0,3}(https?:\/\/[^\s<>"]+)  # print views
`;
/** What the page says of itself; `canonical` and `og:url`, whichever stands first. */
const OF_ITSELF =
  /<(?:meta\s(?=[^>]{0,500}\bproperty=["']og:url["'])[^>]{0,500}\bcontent|link\s(?=[^>]{0,500}\brel=["']canonical["'])[^>]{0,500}\bhref)=["'](https?:\/\/[^\s<>"']+)/iu;
/** A comment stands on top; readers and print views begin soon. */
const WITHIN = 200_000;

const isOfWeb = (url: string | null): boolean => url !== null && /^https?:/iu.test(url);

/** @param url where the page was fetched; a page of the web needs no other address */
export function addressOf(html: string, url: string | null): string | null {
  if (isOfWeb(url)) return url;
  const start = html.slice(0, WITHIN);
  return SAID.exec(start)?.slice(1).find(Boolean) ?? OF_ITSELF.exec(start)?.[1] ?? url;
}
