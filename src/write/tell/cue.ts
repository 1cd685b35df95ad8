/** The words behind a sentence that say whose it is: "..., sagte Kern", "..., Kern said". */

export const CUE =
  /,\s(?:so|geht(?= aus [^,]+ hervor\.$)|versicherte|versichert|ergänzte|urteilte|klagte|mahnte|betont|bestätigt|schreiben|schrieben|berichteten|meldeten|gaben|meint|fand|findet|glaubt|glaubte|schätzt|schätzte|sagte|sagt|erklärte|erklärt|teilte|teilt|hieß es|heißt es|berichtete|berichtet|betonte|meinte|erzählt|erzählte|warnte|warnt|bekräftigte|kündigte|kündigt|schreibt|schrieb|meldete|meldet|gab|gibt|ließ|räumte|bestätigte|sagten|erklärten|teilten)\s[^,]+\.$/u;

const ENGLISH_CUE =
  /,\s(?:[\p{L}. -]{2,60}\s)?(?:said|says|told|added|announced|explained|warned|confirmed|reported)(?:\s[^,]{2,80})?\.$/u;

export const cueOf = (text: string): RegExpExecArray | null => CUE.exec(text) ?? ENGLISH_CUE.exec(text);
