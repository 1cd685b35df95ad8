/** What every reader of a document format hands on. */
import type { Page } from '../../model/index.ts';

/** The text inside a document, and what the document says about it. */
export interface Readable {
  readonly text: string;
  readonly mediaType: 'text/html' | 'text/plain';
  readonly hint?: Page['hint'];
}
