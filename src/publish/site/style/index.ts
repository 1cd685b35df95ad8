/** The one style sheet of the site: no script, no font and no image is fetched. */
import { ARTICLE } from './article.ts';
import { BASE } from './base.ts';
import { COMPARISON } from './comparison.ts';
import { PAGES } from './pages.ts';

export const STYLE: string = `${BASE}\n${ARTICLE}\n${PAGES}\n${COMPARISON}`;
