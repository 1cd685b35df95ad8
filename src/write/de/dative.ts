/** German noun phrases as they stand behind "laut": the dative of who is named in the nominative. */

/** Nouns that are declined in the dative ("dem Präsidenten"). */
const WEAK = /(?:ent|ant|ist|at|oge|ege|ekt|aph|soph|e)$/u;
/**
 * @param text a noun phrase in the nominative: "die kaufmännische Direktorin Ruth Kern", "ein Sprecher der Stadt", "Ruth Kern"
 * @returns as it stands behind "laut"; null where its dative is not sure
 */
export function inDative(text: string, plural: boolean): string | null {
  const read = /^(der|die|das|ein|eine) ((?:\p{Ll}+e[rs]? )*)(\p{Lu}[\p{L}-]+)(.*)$/u.exec(text);
  if (!read) return /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)+(?: \([^)]+\))?$/u.test(text) ? text : null;
  const [, article, adjectives, noun, rest] = read as unknown as [string, string, string, string, string];
  if (/^ und /u.test(rest) || /, /u.test(rest)) return null;
  const declined = adjectives.replaceAll(/e[rs]?(?= )/gu, 'en');
  if (plural) return article === 'die' ? `den ${declined}${/[ns]$/u.test(noun) ? noun : `${noun}n`}${rest}` : null;
  if (article === 'die' || article === 'eine')
    return `${article === 'die' ? 'der' : 'einer'} ${declined}${noun}${rest}`;
  if (WEAK.test(noun)) return null;
  return `${article.startsWith('e') ? 'einem' : 'dem'} ${declined}${noun}${rest}`;
}

const SAYING =
  'mitteilte?|mitteilten|sagte?|sagten|erklärte?|erklärten|bestätigte?|bestätigten|bekanntgab|bekannt gab|bekannt gaben|ankündigte?|ankündigten|einräumte?|berichtete?|schreibt|schrieb|betonte?|betonten|meldete?|angab|angaben|ausführte?|erläuterte?|versicherte?';

/** "Wie die Stadt am Montag mitteilte", ", wie aus einer Vorlage hervorgeht": the source it names, in the dative. */
export function namedSource(clause: string): string | null {
  const text = clause.replace(/^[, ]+|[, ]+$/gu, '');
  const paper = /^[Ww]ie (?:\p{Ll}+ )?aus (.+?) hervorgeht$/u.exec(text)?.[1];
  if (paper) return /,/u.test(paper) ? null : paper;
  const [, said, verb = ''] =
    new RegExp(
      `^[Ww]ie (.+?)(?: (?:am|noch am|zuvor am) (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|(?:frühen |späten )?(?:Morgen|Mittag|Nachmittag|Abend)|\\d[^,]*))?(?: auf Anfrage)? (${SAYING})$`,
      'u',
    ).exec(text) ?? [];
  // "wie ein Sprecher der Stadt dem Boten sagte": to whom, the attribution says
  const who = said?.replace(/ (?:gegenüber )?dem \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*$/u, '');
  return who ? inDative(who, /(?:ten|gaben)$/u.test(verb)) : null;
}

/** "..., sagte eine Sprecherin der Stadt am Montag": somebody without a name, in the dative; null where a name or no such cue stands. */
export function unnamedSayer(text: string): string | null {
  const who =
    /,\s(?:sagte|erklärte|teilte|betonte|meinte|bestätigte|schilderte|berichtete)\s((?:ein|eine) (?:\p{Ll}+ )?(?:\p{L}*(?:[Ss]precher|[Zz]euge|[Aa]nwohner|[Aa]nwalt|[Vv]erteidiger|[Mm]itarbeiter|[Aa]ugenzeuge|[Ee]insatzleiter|[Aa]nwältin)(?:in)?)(?: (?:der|des|von|vom|aus) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+)?)(?= |\.)[^,]*\.$/u.exec(
      text,
    )?.[1];
  // "..., sagte sein Verteidiger Ruben Kern"
  const named =
    /,\s(?:sagte|erklärte|betonte|meinte|bestätigte|berichtete)\s(?:seine?|ihre?)\s(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)(?= |\.)[^,]*\.$/u.exec(
      text,
    )?.[1];
  return who ? inDative(who, false) : (named ?? null);
}

/** "..., geht aus einem Brief hervor", "..., heißt es in einer Vorlage des Ausschusses, die dem Boten vorliegt": the paper, in the dative. */
export function paperQuoted(text: string): string | null {
  const shown = /,\sgeht aus ([^,]+) hervor\.$/u.exec(text)?.[1];
  if (shown) return shown;
  const paper = /,\sheißt es (?:dazu )?(in|im|bei|beim|aus) ([^,]+)(?:, (?:der|die|das) [^,]+ vorliegt)?\.$/u.exec(
    text,
  );
  if (
    !paper?.[2] ||
    /^(?:de[rmn]|dies|eine[rm]|ein) (?:Bericht|Mitteilung|Blatt|Zeitung)(?:$| (?:weiter|zufolge))/u.test(paper[2])
  )
    return null;
  return /^(?:im|beim)$/u.test(paper[1]!) ? `dem ${paper[2]}` : paper[2];
}
