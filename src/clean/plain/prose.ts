/** Tells lines that read as text from labels, by length and full stops. */

/** A paragraph that could belong to an article. */
export const isProse = (text: string): boolean => text.length >= 120 && /[.!?…“"«»)]\s*$|[.!?] /.test(text);

/** A sentence of a text too short for paragraphs. */
export const isSentence = (text: string): boolean => text.length >= 40 && /[.!?]["“”»]?$/.test(text);
