/** The particulars of a text by which one report is known again though its wording was edited: figures and words of speech. */

/** Figures of two digits or more, and what is said in quotation marks, as keys in the order of the text. */
export function detailsOf(text: string): readonly string[] {
  return [...text.matchAll(DETAIL)].flatMap(({ 0: found, groups }) => {
    if (groups?.speech === undefined)
      return [found.replace(/[.,:]$/, '').replaceAll(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')];
    const words = groups.speech.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    return words.length < FEWEST_WORDS ? [] : [`„${words.slice(0, FEWEST_WORDS).join(' ')}`];
  });
}

/** So many words in a row two reporters seldom cut out of one speech alike. */
const FEWEST_WORDS = 4;
const DETAIL =
  /[„“"»«](?<speech>[^„“”"»«\n]{8,400})[“”"«»]|(?<![\d.,:])\d{1,3}(?:[.,]\d{3})+(?!\d)|(?<![\d.,:])\d+[.,:]\d+|(?<![\d.,:])\d{2,}/gu;
/** Years stand in every report. */
const YEAR = /^(?:19|20)\d\d$/;

/** Details that both texts give. */
export function sharedDetails(a: string, b: string): readonly string[] {
  const theirs = new Set(detailsOf(b));
  return [...new Set(detailsOf(a))].filter((d) => !YEAR.test(d) && theirs.has(d));
}
