/** Nouns that point back to a sentence we do not print. */

/** "mit dem Geld", "der Zeitung", "to the newspaper": which one, the sentence before said. */
const POINTS_BACK =
  /(?<!\p{L})(?:(?:de[mnrs]|das|die) (?:Geld|Summe|Betrag|Betrags|Schritt|Zeitung|Blatt|Blatts|Antrag|Vorhaben|Zahl|Zeitpunkt|Angebot|Maßnahme|Maßnahmen|Entscheidung|Vorfall|Vorschlag|Rückgang|Anstieg)|(?:diese[rsmn]?|jene[rsmn]?|dessen|deren|dort|dorthin)|(?:the (?:newspaper|paper|money|sum|move|decision|amount|proposal|incident|figure|figures|deal|offer|claim|number|total|plan))|these|those)(?!\p{L})/u;

export const pointsBackByNoun = (text: string): boolean => POINTS_BACK.test(text);
