/** The desk's one style sheet. */
import { FRAME } from './frame.ts';
import { VIEWS } from './views.ts';

export const STYLE = `${FRAME}${VIEWS}`;
