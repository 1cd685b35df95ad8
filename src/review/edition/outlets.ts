/** Names of outlets that look like figures: "20 Minuten", "Kanal 9", "127.0.0.1". */
import type { ArticleVersion } from '../../model/index.ts';

/** Letters of the same number keep all offsets. */
export const withoutDigits = (outlet: string): string => outlet.replaceAll(/\d/g, 'x');

/** A draft's text in which the outlets' names hold no figure that a rule could ask a source for. */
export const withoutOutletFigures = (text: string, versions: Iterable<Pick<ArticleVersion, 'outlet'>>): string =>
  [...versions].reduce((told, { outlet }) => told.replaceAll(outlet, withoutDigits(outlet)), text);
