/** Names of outlets that look like figures: "20 Minuten", "Kanal 9", "127.0.0.1", "Zweites Deutsches Fernsehen". */
import { type ArticleVersion, contains, type Span } from '../../model/index.ts';

/** Letters of the same number keep all offsets. */
export const withoutDigits = (outlet: string): string => outlet.replaceAll(/\d/g, 'x');

/** A draft's text in which the outlets' names hold no figure that a rule could ask a source for. */
export const withoutOutletFigures = (text: string, versions: Iterable<Pick<ArticleVersion, 'outlet'>>): string =>
  [...versions].reduce((told, { outlet }) => told.replaceAll(outlet, withoutDigits(outlet)), text);

/** The sentences without the quantities that number words in an outlet's name are read as. */
export function withoutOutletNumbers<S extends { readonly quantities: readonly Span[] }>(
  sentences: readonly S[],
  text: string,
  versions: Iterable<Pick<ArticleVersion, 'outlet'>>,
): readonly S[] {
  const names = [...new Set([...versions].map((v) => v.outlet))].flatMap((outlet) =>
    placesOf(withoutDigits(outlet), text),
  );
  if (names.length === 0) return sentences;
  return sentences.map((s) => ({ ...s, quantities: s.quantities.filter((q) => !names.some((n) => contains(n, q))) }));
}

function placesOf(name: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + 1))
    places.push({ start: at, end: at + name.length });
  return places;
}
