/** The first word of a source's sentence as it is written inside a sentence: in German only nouns and names keep their capital. */

import type { Language } from '../../model/index.ts';
import { isGermanVerb, isStopWord } from '../../text/index.ts';
import { decapitalise } from './letters.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Null where it can't be told. @param named the word begins a name */
export function lowered(front: string, lang: Language, words: Vocabulary, named: boolean): string | null {
  // "Größter Eigner": read as a name, and none
  if (named && !(lang === 'de' && opensNoName(front))) return lang === 'de' && mayBeNoName(front, words) ? null : front;
  return lang === 'de' ? loweredGerman(front, words) : loweredEnglish(front, words);
}

const opensNoName = (front: string): boolean => {
  const [first = '', next = '', ...more] = front.split(' ');
  // "Die Wildkraft Energie GmbH": an article in front of a firm; "Die Woche" may be called so
  if (/^(?:Der|Die|Das)$/u.test(first) && FIRM_FORM.test(more.at(-1) ?? '')) return true;
  return OF_NO_NAME.test(first.toLowerCase()) && /^\p{Lu}/u.test(next);
};

/** "Neue Pelikane", "Junge Union": a name only where it has its capital inside a sentence too. */
const mayBeNoName = (front: string, words: Vocabulary): boolean => {
  const [first = '', next = ''] = front.split(' ');
  return PLAIN_ADJECTIVE.test(first) && /^\p{Lu}/u.test(next) && !words.capital(first);
};
const PLAIN_ADJECTIVE =
  /^(?:Neu|Alt|Groß|Klein|Gut|Schlecht|Jung|Hoh|Viel|Wenig|Lang|Kurz|Schwer|Leicht|Stark|Schwach|Weiter|Ander|Best|Hart|Deutlich|Heftig|Scharf|Wichtig)(?:e|er|en|es|em)$/u;

const FIRM_FORM = /^(?:AG|SE|GmbH|KG|eG|KGaA|mbH|e\.V\.)$/u;

/** English keeps capitals of names alone: any other first word in small letters is one the sources write so. */
function loweredEnglish(front: string, words: Vocabulary): string | null {
  const first = /^\p{L}+/u.exec(front)?.[0] ?? '';
  const small = decapitalise(first);
  if (CLOSED.test(first)) return small + front.slice(first.length);
  if (first === '' || small === first || words.isName(first) || /^\p{Lu}{2}/u.test(first)) return front;
  const known = isStopWord(small, 'en') || NUMBERS.test(small) || words.small(small);
  if (known) return small + front.slice(first.length);
  // "Toolmaker Harwick" and "Ann Holloway" begin alike: a capital behind it tells nothing.
  return words.capital(first) && !/^\p{L}+ \p{Lu}/u.test(front) ? front : null;
}
/** They begin no name but one of a body, which keeps it no better: "the Dam Inspectorate", "at the hospital", "both". */
const CLOSED =
  /^(?:The|An|At|On|In|Of|By|For|From|With|Under|Over|After|Before|During|Since|Until|Between|Among|Against|Within|Without|About|Both|Each|Every|All|Most|Many|Several|Some|Any|Neither|Either|None|No|Its|Their|His|Her|This|That|These|Those|There|It|He|She|They|If|When|While|Although|Because|Unless|Once|As|Why|How|What|Whether|Where|Who)$/;
const NUMBERS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|police|officials|shares|sales|revenue|profit|residents|workers|researchers|experts|people|boss|bosses)$/;

/** They open a German subordinate clause: small inside a sentence. */
const SUBORDINATORS =
  /^(?:dass|ob|obwohl|weil|wenn|nachdem|bevor|falls|sobald|solange|obgleich|sofern|indem|als|da|während|seit|um)$/i;
const ADJECTIVE = /(?:isch|lich|ig|al|ell|iv|bar|sam|haft|los|end|är|ös|ant|ent)(?:e|er|en|es|em)$/u;
const COMMON_ADJECTIVES =
  /^(?:groß|klein|neu|alt|jung|gut|schlecht|leicht|hart|breit|dicht|fest|echt|spät|laut|akut|konkret|erst|letzt|hoh|viel|wenig|weit|ander|einig|mehrer|beid|zahlreich|best|höh|deutsch|ganz|halb|jung|rot|stark|schwer|lang|kurz)(?:e|er|en|es|em|ere|eren)$/u;
/** Adjectives that begin no name, whatever was read as one: "Offizielle Daten". */
const OF_NO_NAME =
  /^(?:(?:in)?offiziell|amtlich|vorläufig|aktuell|unabhängig|bisherig|jüngst|früher|weiter|interne?|vertraulich|zahlreich|mehrer|(?:größ|höch|kleins|wichtigs|ältes|jüngs|stärks|schnells|bekanntes|teuers|beliebtes)t)(?:e|er|en|es|em)$/u;
const NUMBER_WORDS =
  /^(?:ab|bis|\p{Ll}*(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)|\p{Ll}+einhalb|rund|etwa|mehr|knapp|gut|über|mindestens|insgesamt|fast|nahezu|allein|besonders|künftig|zunächst|zuletzt|mehrere|dutzende|tausende|hunderte|vergangene|laut|inzwischen|mittlerweile|derzeit|aktuell|damals|bundesweit|weltweit|offiziell|zuvor|anschließend|heimische|oberhalb|unterhalb|außerhalb|innerhalb|jenseits|entlang|gegenüber|angesichts|aufgrund|anstelle|mangels|mithilfe|anlässlich|hinsichtlich|zugunsten|trotz|dank|binnen|nahe|infolge|gemäß|entgegen|parallel|zeitgleich|gleichzeitig|zugleich|ebenfalls|daneben|hinzu|dennoch|trotzdem|allerdings|jedoch|außerdem|zudem|ferner|schließlich|letztlich|ursprünglich|eigentlich)$/u;

/** Adverbs and participles by shape, no "Hinweise": small inside a sentence, unless the sources use them as nouns. */
const SMALL_SHAPE =
  /(?:(?<!^(?:hin|aus|be|nach|ver|an|zu|fall|denk))weise|lich|isch|falls|dings|seits|wärts|lande|mals|maßen|fach|hundert|tausend|zehn|zig)$/u;
/** "Ungeklärt bleibt, ...": no noun is built so. */
const DENIED_SHAPE = /^un\p{Ll}{3,}(?:t|bar|lich|ig|en)$/u;
/** "überraschend", no "Jugend" and no "Abend". */
const DOING_SHAPE = /\p{Ll}{3}(?<!jug|geg|tug|leg|taus|\p{Ll}ab|dutz)end$/u;
/** "Überregional", "Unverändert", "Telefonisch": one word that is no noun, whatever the sources read from its capital. */
export const isNoNoun = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{4,}$/u.test(word) && (NO_NOUN.test(word) || DENIED_SHAPE.test(decapitalise(word)));
const NO_NOUN =
  /(?:(?<!sch)haft|regional|national|zentral|maximal|minimal|\p{Ll}{2}lich|(?:rechner|techn|histor|polit|jurist|prakt|theoret|telefon|elektron|automat|krit|statist|period|optim|bayer|med)isch|(?:landes|bundes|welt|europa|stadt|kreis|orts)weit|dings|seits|wärts|mals|(?<!Hin|Nach|Aus|Ver|An)weise)$/u;
const DEGREE_OF =
  /^(?:\p{Ll}+(?:ell|lich|ig|haft|los|bar|sam)|gut|hoch|früh|spät|oft|stark|schwer|leicht|viel|wenig|gering|groß|klein|lang|kurz)$/u;
const PARTICIPLE_SHAPE = /^(?:ge|ver|be|er|ent|zer|an|auf|aus|ab|ein|vor)\p{Ll}+(?:t|en)$/u;

const SEVERAL =
  /^(?:Fälle|Zahlen|Daten|Werte|Proben|Hinweise|Nachrichten|Pläne|Regeln|Maßnahmen|Stellen|Probleme|Schäden|Risse|Erkenntnisse|Ergebnisse|Angaben|Vorwürfe|Kosten|Verträge|Angebote|Anträge|Termine|Aufträge|Chancen|Mengen|Teile|Betriebe|Fahrzeuge|Wohnungen|Tickets|Gespräche|Verhandlungen|Ermittlungen|Untersuchungen)$/u;

/** The front with its first word as it is written inside a sentence; null where that can't be told. */
function loweredGerman(front: string, words: Vocabulary): string | null {
  const [first = '', next = ''] = front.split(' ');
  const lower = decapitalise(first);
  if (lower === first) return front;
  const small = lower + front.slice(first.length);
  // "Lassen gab eine Zusage ab": a name that is a verb in small letters, which opens no statement
  if (words.isName(first) && isGermanVerb(lower) && !ADJECTIVE.test(lower)) return front;
  if (
    isStopWord(lower, 'de') ||
    SUBORDINATORS.test(first) ||
    NUMBER_WORDS.test(lower) ||
    /^(?:unter|über|hinter)[ms]$/u.test(lower)
  )
    return small;
  if (!/^\p{Lu}\p{Ll}+$/u.test(first)) return front;
  if (OF_NO_NAME.test(lower) && /^\p{Lu}/u.test(next)) return small;
  // "Neue Fälle": read as a name, but what there are several of bears none
  if (/^(?:neu|gut|schlecht|klein|groß|alt)e$/u.test(lower) && SEVERAL.test(next)) return small;
  // "Betriebsratsvorsitzende Ruth Kern": declined like an adjective, and a noun all the same
  if (/(?:sitzende|beauftragte|mächtigte|geordnete|gestellte|verständige)r?$/u.test(first) && /^\p{Lu}/u.test(next))
    return front;
  // "Analyst Kern", "Kämmerer Holger Kern": what somebody is, before the name
  if (
    words.isName(next) &&
    !ADJECTIVE.test(lower) &&
    !COMMON_ADJECTIVES.test(lower) &&
    !/e[nmrs]?$/u.test(lower.replace(/er$/u, ''))
  )
    return front;
  // "Betriebsbedingte Kündigungen", "Chinesische Anbieter": an adjective before its noun, whatever name was read from it
  if (
    /^\p{Lu}/u.test(next) &&
    !words.isName(next) &&
    /(?:bedingt|isch|gemacht|gestellt|baut|\p{Ll}{4}(?:iert|end))(?:e|er|en|es|em)$/u.test(lower)
  )
    return small;
  if (/isch(?:e|er|en|es|em)$/u.test(lower) && /^\p{Lu}/u.test(next) && !words.capital(first)) return small;
  // "Überraschend schnell ist ...": whatever name was read from it
  if (DOING_SHAPE.test(lower) && DEGREE_OF.test(next)) return small;
  if (words.isName(first)) return front;
  const [asSmall, asCapital] = [words.small(lower), words.capital(first)];
  if (asCapital && !asSmall) return front;
  // "Scharfe Kritik": no noun ends so before another one, but for those that name a person ("Zeuge Kern")
  if (
    !asCapital &&
    /(?:[^t]e|en|es|em)$/u.test(lower) &&
    /^\p{Lu}\p{Ll}{3,}/u.test(next) &&
    !words.isName(next) &&
    lower.length < 12
  )
    return small;
  // "frühere Vorfälle": a comparative before its noun
  if (/\p{L}{3,}er(?:e|en|er|es)$/u.test(lower) && /^\p{Lu}/u.test(next) && !words.isName(next)) return small;
  if (ADJECTIVE.test(lower) || COMMON_ADJECTIVES.test(lower)) return asSmall || /^\p{Lu}/u.test(next) ? small : null;
  // "Hinweise auf einen Angriff": no adverb and no verb has such a phrase behind it in front of a sentence
  if (
    asSmall &&
    !asCapital &&
    /^(?:auf|für|gegen|über|zur|zum|aus|von|vom|des|der)$/u.test(next) &&
    /(?:e|en|ung)$/u.test(lower)
  )
    return front;
  if (asSmall && !asCapital) return /^\p{Lu}/u.test(next) && !/e[rnsm]?$/u.test(first) ? null : small;
  if (SMALL_SHAPE.test(lower) || (DENIED_SHAPE.test(lower) && !asCapital)) return small;
  return PARTICIPLE_SHAPE.test(lower) || (asSmall && asCapital) ? null : front;
}
