/** What can go wrong on the way to the public, worded for the person who can act. */
import { QuellwerkError } from '../model/index.ts';

export type PublishCode =
  | 'broken-citation'
  | 'unreviewed-claim'
  | 'no-responsible-editor'
  | 'other-story'
  | 'bad-site-path'
  | 'slug-taken'
  | 'wordpress-address'
  | 'wordpress-unreachable'
  | 'wordpress-timeout'
  | 'wordpress-auth'
  | 'wordpress-forbidden'
  | 'wordpress-not-found'
  | 'wordpress-redirect'
  | 'wordpress-server'
  | 'wordpress-refused'
  | 'wordpress-answer';

export class PublishError extends QuellwerkError {
  constructor(code: PublishCode, what: string, where: string, cure: string, cause?: unknown) {
    super(code, what, where, cure, cause);
    this.name = 'PublishError';
  }
}
