/** The rules for elements, in the order in which they are asked: the more telling role first. */
import type { ElementRule } from '../rule.ts';
import { adverts } from './adverts.ts';
import { comments } from './comments.ts';
import { controls } from './controls.ts';
import { details } from './details.ts';
import { siteFooter } from './footer.ts';
import { furniture } from './furniture.ts';
import { hidden } from './hidden.ts';
import { media } from './media.ts';
import { navigation } from './navigation.ts';
import { promotions } from './promotions.ts';
import { related } from './related.ts';
import { sharing } from './sharing.ts';
import { sidebar } from './sidebar.ts';

export const ELEMENT_RULES: readonly ElementRule[] = [
  hidden,
  comments,
  adverts,
  promotions,
  related,
  sharing,
  navigation,
  siteFooter,
  furniture,
  sidebar,
  media,
  details,
  controls,
];
