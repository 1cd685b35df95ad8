/** Page -> CleanArticle: one frozen text with roles, what the page says about itself, and a ledger of what was cut. */

export { changesBetween } from './changes.ts';
export { type DecodedPage, decodePage } from './decode.ts';
export { cleanHtml } from './html/clean.ts';
export type { HtmlInput } from './html/input.ts';
export { articleAddress, identityOf, substanceOf } from './identity.ts';
export { type FilterOutput, toFilterOutput } from './output.ts';
export { cleanPage } from './page.ts';
export { findPassage, fingerprint, withoutPassages } from './passages.ts';
export { cleanText, type TextInput } from './plain/clean.ts';
export { cleanMarkdown } from './plain/markdown.ts';
export { reducedTo } from './reduced.ts';
