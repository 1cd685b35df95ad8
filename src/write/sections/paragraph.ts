/** How a paragraph goes on that has named its report. */

import type { Material } from '../choose/material.ts';
import type { Told } from '../choose/told.ts';
import { reporting } from '../de/manners.ts';
import { attributionIn } from '../tell/attributions.ts';
import { capitalise } from '../tell/phrases.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';

/**
 * The telling as a paragraph goes on with it that has named its outlet: in German every other sentence may do with the
 * subjunctive of reported speech.
 */
export function inParagraph(
  m: Pick<Material, 'people'>,
  { article, claim, lang }: SourceSentence,
  text: string,
  told: Told,
): string {
  // what was to come, a reader must see to be of its day
  if (claim.modality === 'planned' || claim.modality === 'forecast') return text;
  if (!told.flowing || !told.stamped.has(article.id) || lang !== 'de') return text;
  const before = told.texts.at(-1) ?? '';
  // Behind somebody's words the subjunctive goes on with them; what another one said needs him.
  if (claim.speaker !== null || SAID.test(before) || SOMEBODYS.test(before)) return text;
  if (m.people.some((p) => before.includes(p.surname))) return text;
  const lead = [
    `${capitalise(reporting(article.outlet))}, `,
    'In dem Bericht heißt es, ',
    'In dem Bericht hieß es, ',
  ].find((l) => text.startsWith(l));
  if (
    !lead ||
    text.startsWith(`${lead}dass `) ||
    (!ATTRIBUTED.test(before) && attributionIn(before, article.outlet, lang) === null)
  )
    return text;
  const bare = text.slice(lead.length);
  return REPORTED.test(bare) ? capitalise(bare) : text;
}
const SAID =
  /(?<!\p{L})(?:sag|erklär|beton|mein|warn|kritisier|versicher|berichtig|klag|forder|bekräftig)(?:t|te|ten)(?!\p{L})(?! (?:das|der|die) Bericht)|[“«]\.?$/u;
/** Behind these the subjunctive would be theirs. */
const SOMEBODYS =
  /(?<!\p{L})(?:[\p{L}]*[Aa]ngaben|[Ww]orten|Auskunft|Ansicht|Einschätzung|Darstellung|Berufung|Sprecher(?:in)?|[Ll]aut (?!dem Bericht)(?:de[rmn] |eine[mr] )?\p{Lu})(?!\p{L})/u;
const ATTRIBUTED = /(?<!\p{L})(?:Bericht|[Ll]aut|zufolge|Angaben)(?!\p{L})/u;
/** Forms that nobody takes for the indicative. */
const REPORTED =
  /^[^,]*(?<!\p{L})(?:sei|seien|habe|werde|könne|müsse|dürfe|solle|wolle|gebe|gehe|stehe|liege|bleibe|komme|gelte|laufe|fehle|koste)(?!\p{L})/u;
