/** Of which body somebody speaks, in a form that no case changes: "vom Betriebsrat", "von der Stiftung Kolm". */

/** Of whom, such a role does not say; "Werksleiter" and "Kolbau-Chef" do. */
export const BARE_ROLE =
  /^(?:Vorstand|Vorstandschef|Vorständ|Chef|Geschäftsführer|Präsident|Direktor|(?:Betriebs|Projekt|Abteilungs)?[Ll]eiter|(?:Behörden|Unternehmens|Firmen|Konzern|Verbands|Vereins|Presse)?[Ss]precher|Verbandschef|(?:Landes|Bundes|Kreis|Bezirks)(?:chef|geschäftsführer|sprecher|leiter))(?:in)?$/u;

/** Bodies that a name follows ("Verband Pro Takt", "Fahrgastverband Pro Takt"), and bodies that bear theirs in one word. */
const BEFORE_NAME =
  /(?:vereinigung|stiftung|gewerkschaft|genossenschaft|kammer|kanzlei|initiative|agentur|gesellschaft|verband|verein|bund|konzern|institut|unternehmen|hersteller|betreiber|anbieter|versorger|träger|händler|bauer)$/iu;
const ONE_WORD =
  /^\p{L}{4,}(?:verband|gewerkschaft|kammer|bund|vereinigung|institut|aufsicht|behörde|amt|anstalt|agentur|ministerium|beirat|rat|klinik|klinikum|genossenschaft)$/iu;
/** "Die Stiftung Kolm hält das für falsch. „...“, sagt Vorstand Jens Harmsen": the body on which the sentence before opens. */
const OPENING = /^(Die|Der|Das) (\p{Lu}\p{Ll}+)((?: (?:für |in )?\p{Lu}[\p{L}&-]+)*) (?:[^.]{0,40} )?\p{Ll}/u;
/** Between two sentences of a paragraph. */
export const SENTENCE_END = /(?<=[.!?][”"“»«]?)\s+(?=[\p{Lu}„"“»«])/u;

export function bodyBefore(before: string): string | null {
  const paragraph = before.split(/\n/u).at(-1)!;
  const sentences = paragraph.split(SENTENCE_END);
  // its own sentence is the last one; where that opens on somebody else, nobody knows
  const [, article, kind = '', names = ''] = OPENING.exec(sentences.at(-2) ?? '') ?? [];
  const isBody = names === '' ? ONE_WORD.test(kind) : BEFORE_NAME.test(kind) || ONE_WORD.test(kind);
  return isBody && OPENS_ON_NOBODY.test(sentences.at(-1)!)
    ? `${article === 'Die' ? 'von der' : 'vom'} ${kind}${names}`
    : null;
}
/** Speech, "Es gebe ..., sagte", "Mit 18 Bussen lasse sich ..., sagte": whose word it is, only its end says. */
const OPENS_ON_NOBODY =
  /^(?:[„"»]|(?:Es|Man|Mit|Ohne|Für|Auf|In|Im|Bei|Das|Dies)(?!\p{L}).*, (?:so|sagte?|erklärte|meinte|teilte|betonte|kritisierte|warnte|heißt es (?:bei|von)) (?:die |der )?$)/u;

/**
 * "Ein Beispiel ist Elbholm Robotik aus Kolm. Der junge Hersteller baut Greifer. Präsident Uwe Harms sagte": the one body that
 * the paragraph has named, where the sentence before speaks of it. Who answers somebody may be of another.
 */
export function bodyDescribed(before: string, behind: string): string | null {
  const paragraph = before.split(/\n/u).at(-1)!;
  if (!/[.!?]\s+$/u.test(paragraph) || ANSWERS_BACK.test(behind.split(SENTENCE_END)[0]!)) return null;
  const sentences = paragraph.trim().split(SENTENCE_END);
  const last = sentences.at(-1)!;
  const names = new Set(sentences.flatMap(namesIn));
  const [name] = DESCRIPTION.test(last) ? sentences.slice(-2, -1).flatMap(namesIn) : [];
  return name && names.size === 1 ? `von ${name}` : null;
}
const DESCRIPTION =
  /^(?:Das|Die|Der)(?: \p{Ll}+)*(?: ein(?:e[nrs]?)? \p{Lu}\p{Ll}+ \p{Ll}+)? (?:\p{Lu}\p{Ll}+-)?(?:\p{Lu}?\p{Ll}*(?:[Uu]nternehmen|[Ff]irma|[Hh]ersteller|[Aa]nbieter|[Bb]etreiber|[Bb]etrieb|[Kk]onzern|[Gg]ruppe|[Ww]erft|[Bb]rauerei|[Vv]erlag)|Start-?up|Startup|Stiftung|Verein|Verband)(?![\p{L}-])/u;
const ANSWERS_BACK =
  /(?<!\p{L})(?:wies|weist|widersprach|widerspricht|kritisier\p{Ll}+|dagegen|hingegen|bestreitet|bestritt|konterte?|zurück)(?!\p{L})/u;

/** Runs of two capitals and more, or with one inside ("OptiPress"), that no article opens and no preposition of place leads to. */
const namesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(RUN)]
    .map(([run]) => run.replace(/^(?:Ein|Eine|Das|Die|Der|Auch|Bei|Vorbild|Beispiel)(?: |$)/u, ''))
    .filter((run) => / /u.test(run) || /\p{Ll}\p{Lu}/u.test(run));
const RUN = /(?<![\p{L}-]|(?:aus|in|nach|bei) )\p{Lu}[\p{L}\d&]+(?: \p{Lu}[\p{L}\d&]+){0,3}(?![\p{L}-])/gu;

/** "NAME von der Hochschule Kolm", "NAME vom Philologenverband": as it stands behind the name. @param rest the text behind the name */
export function ofBehind(rest: string): string | null {
  const found =
    /^ ((?:von der|vom|von den) (?:\p{Lu}[\p{L}&-]+)(?: (?:für |in )?\p{Lu}[\p{L}&-]+){0,3})(?![\p{L}-])/u.exec(
      rest,
    )?.[1];
  return found && !/tag$|woch$/u.test(found) ? found : null;
}

/** "Betriebsratsvorsitzende", "Fraktionsvorsitzender": the body is the first half of the word. */
export function ofCompound(role: string): string | null {
  const body = /^(\p{Lu}\p{Ll}+?)s?(?:vorsitzende|beauftragte|bevollmächtigte)r?$/u.exec(role)?.[1];
  if (!body) return null;
  const feminine = /(?:fraktion|partei|gewerkschaft|kammer|genossenschaft|initiative|vereinigung|gesellschaft)$/iu.test(
    body,
  );
  const masculine = /(?:rat|verein|verband|bund|ausschuss|vorstand|beirat|senat)$/iu.test(body);
  return feminine ? `von der ${body}` : masculine ? `vom ${body}` : null;
}
