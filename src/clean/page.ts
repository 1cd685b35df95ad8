/** Page -> CleanArticle, by what the page really is: HTML, Markdown or plain text. */
import type { CleanArticle, Page } from '../model/index.ts';
import { decodePage } from './decode.ts';
import { cleanHtml } from './html/clean.ts';
import { cleanText } from './plain/clean.ts';
import { cleanMarkdown } from './plain/markdown.ts';

type Kind = 'html' | 'markdown' | 'text';

const HTML_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|\?xml[^>]*>\s*<(?:!doctype|html))\b/i;
const ANY_TAG = /<\/?(?:p|div|article|section|h[1-6]|br|span|a|body|table|main)\b[^>]{0,500}>/i;

/** What the text is, trusting its own look before the label: servers call many things text/html. */
function kindOf(text: string, mediaType: string, address: string): Kind {
  if (HTML_START.test(text.slice(0, 4_000))) return 'html';
  const path = URL.parse(address)?.pathname ?? address;
  if (mediaType === 'text/markdown' || /\.(?:md|markdown)$/i.test(path)) return 'markdown';
  if (/html|xml/.test(mediaType)) return ANY_TAG.test(text) ? 'html' : 'text';
  return 'text';
}

/**
 * Cleans a fetched page.
 * @throws QuellwerkError `not-a-text-page` for empty and binary bodies
 */
export function cleanPage(page: Page): CleanArticle {
  const { text, mediaType } = decodePage(page);
  const url = page.finalUrl || page.url || null;
  const kind = kindOf(text, mediaType, url ?? '');
  const hint = page.hint ? { hint: page.hint } : {};
  switch (kind) {
    case 'html':
      return cleanHtml({ html: text, url, ...hint });
    case 'markdown':
      return cleanMarkdown({ text, url, ...hint });
    case 'text':
      return cleanText({ text, url, ...hint });
  }
}
