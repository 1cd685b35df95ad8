/** Page -> Article, whatever format the page came in: documents are opened first, then cleaned like any page. */
import { cleanPage } from '../../clean/index.ts';
import { readablePage } from '../../collect/documents/index.ts';
import type { CleanArticle, Page } from '../../model/index.ts';

/** @throws QuellwerkError one clear line for a page or document that holds no article */
export async function articleOf(page: Page): Promise<CleanArticle> {
  const readable = await readablePage(page);
  const article = cleanPage(readable);
  // Who sends a mail is its outlet, whatever names stand in it.
  const publisher = readable.hint?.publisher ?? article.publisher;
  return { ...article, publisher };
}
