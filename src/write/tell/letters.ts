/** First letters: a word that opened a sentence, as it is written within one, and the other way round. */

/** "Der Rat tagt" -> "der Rat tagt"; whether a noun or name may lose its capital is for the caller to know. */
export const decapitalise = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "sprecherin" -> "Sprecherin" */
export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
