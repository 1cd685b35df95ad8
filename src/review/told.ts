/** What the figures of a sheet measure and who gives them, as the room of claims reads them. */
import { type ClaimParts, contextOf, figureClaims, speakerOf } from '../claims/index.ts';
import type { Quantity, Speaker } from '../model/index.ts';
import type { Sheet } from './sheet.ts';

export type Told = ClaimParts & { readonly quantity: Quantity };

const contexts = new WeakMap<Sheet, ReturnType<typeof contextOf>>();
const known = new WeakMap<Sheet, readonly Told[]>();

/** A sheet's text taken as one paragraph. */
function contextIn(sheet: Sheet): ReturnType<typeof contextOf> {
  let context = contexts.get(sheet);
  if (!context) {
    const block = { role: 'paragraph' as const, start: 0, end: sheet.text.length };
    context = contextOf({ text: sheet.text, pieces: [{ at: 0, block }] }, sheet.reading, sheet.published, null);
    contexts.set(sheet, context);
  }
  return context;
}

/** Read once for a sheet. Dear: a rule first asks what can be known without. */
export function toldIn(sheet: Sheet): readonly Told[] {
  let all = known.get(sheet);
  if (!all) {
    all = figureClaims(contextIn(sheet)).filter((c): c is Told => c.quantity !== null);
    known.set(sheet, all);
  }
  return all;
}

/** Who gives the figure; so much is known without all that is told of it. */
export const giverOf = (sheet: Sheet, quantity: Quantity): Speaker | null => speakerOf(contextIn(sheet), quantity);

/** What is told of the figure at this place. */
export const toldOf = (sheet: Sheet, { start, end }: Quantity): Told | undefined =>
  toldIn(sheet).find((t) => t.quantity.start < end && start < t.quantity.end);
