/** The rules that only an article with citations can break. */
import { balance } from './balance.ts';
import type { EditionRule } from './case.ts';
import { citationBroken } from './citation-broken.ts';
import { citationInstructions } from './citation-instructions.ts';
import { citationMissing } from './citation-missing.ts';
import { citationRole } from './citation-role.ts';
import { citationSupport } from './citation-support.ts';
import { conflicting } from './conflict.ts';
import { disclosure } from './disclosure.ts';
import { headline } from './headline.ts';
import { modelAttribution } from './model-attribution.ts';
import { modelCertainty } from './model-certainty.ts';
import { modelCover } from './model-cover.ts';
import { modelExchanged } from './model-exchanged.ts';
import { modelName } from './model-name.ts';
import { modelRoles } from './model-roles.ts';
import { overlap } from './overlap.ts';
import { superseded } from './superseded.ts';

export const EDITION_RULES: readonly EditionRule[] = [
  citationMissing,
  citationBroken,
  citationRole,
  citationSupport,
  citationInstructions,
  modelCover,
  modelName,
  modelExchanged,
  modelRoles,
  modelCertainty,
  modelAttribution,
  overlap,
  conflicting,
  superseded,
  balance,
  headline,
  disclosure,
];
