/** Which provider a name in newsroom.yaml stands for. */
import { QuellwerkError } from '../model/index.ts';
import type { Newsroom } from './config/newsroom.ts';
import type { ProviderConfig } from './providers/config.ts';

/** @throws QuellwerkError when newsroom.yaml does not define it */
export function providerFor(newsroom: Newsroom, name: string): ProviderConfig {
  const config = newsroom.providers?.[name];
  if (config) return config;
  throw new QuellwerkError(
    'no-provider',
    `provider "${name}" is not defined`,
    'newsroom.yaml',
    'Add it under providers.',
  );
}
