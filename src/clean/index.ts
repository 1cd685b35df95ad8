/** Page -> CleanArticle: one frozen text with roles, what the page says about itself, and a ledger of what was cut. */

export { type DecodedPage, decodePage } from './decode.ts';
export { cleanHtml } from './html/clean.ts';
export type { HtmlInput } from './html/input.ts';
export { type FilterOutput, toFilterOutput } from './output.ts';
export { cleanPage } from './page.ts';
export { cleanText, type TextInput } from './plain/clean.ts';
export { cleanMarkdown } from './plain/markdown.ts';
