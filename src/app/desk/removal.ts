/** A person's order at the desk to take down an article or a passage of it. */
import type { RemovalInput, RemovalResult } from '../../desk/index.ts';
import { type ArticleVersionId, QuellwerkError } from '../../model/index.ts';
import type { DeskSettings } from './settings.ts';

/** What the order itself is refused for is told to the person; what fails on the way is a failure of the desk. */
export async function removal(
  { takeDown }: DeskSettings,
  id: ArticleVersionId,
  { passage, by, reason }: RemovalInput,
): Promise<RemovalResult> {
  try {
    await takeDown({ name: id, passage, by, reason });
    return { done: true };
  } catch (error) {
    if (error instanceof QuellwerkError && (error.code === 'usage' || error.code === 'nothing-to-remove'))
      return { done: false, why: error.line };
    throw error;
  }
}
