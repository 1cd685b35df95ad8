/** The rules for lines, in the order in which they are asked. */
import type { Line, LineRule } from '../rule.ts';
import { advertLabels } from './adverts.ts';
import { colophon } from './colophon.ts';
import { notices } from './consent.ts';
import { detailLines } from './details.ts';
import { furnitureLines } from './furniture.ts';
import { mailingLines } from './mailing.ts';
import { pointers } from './pointers.ts';
import { invitations } from './promotions.ts';
import { readerVoices } from './readers.ts';

export const LINE_RULES: readonly LineRule[] = [
  furnitureLines,
  detailLines,
  notices,
  colophon,
  mailingLines,
  advertLabels,
  pointers,
  invitations,
  readerVoices,
];

/** The first rule that takes a line, or null. */
export const lineRule = (line: Line): LineRule | null => LINE_RULES.find((r) => r.test(line)) ?? null;
