/** What cleaning a page of HTML takes. */
import type { Page } from '../../model/index.ts';

export interface HtmlInput {
  readonly html: string;
  readonly url: string | null;
  readonly hint?: Page['hint'];
}
