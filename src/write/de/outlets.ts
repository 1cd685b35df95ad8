/** German names of outlets in a sentence: with their article where the head noun shows gender and number, else bare. */
import { remembered } from '../../text/index.ts';
import { escaped } from '../tell/source-sentence.ts';

export interface OutletName {
  /** "der Gremsbacher Anzeiger", "Radio Südkamm" */
  readonly nominative: string;
  /** "dem Flussboten", "den Brunnstädter Nachrichten" */
  readonly dative: string;
  /** "Nachrichten" report, every other one reports */
  readonly plural: boolean;
  /** it publishes what it says itself: a town, a firm, a club, no paper */
  readonly body: boolean;
}

type Gender = 'm' | 'f' | 'n' | 'plural';

/** What German papers and stations call themselves by, as the last part of a name or compound. */
const HEADS: Readonly<Record<Gender, string>> = {
  m: 'anzeiger|kurier|bote|spiegel|merkur|funk|rundfunk|brief|morgen|stern|report|blick|express|beobachter|generalanzeiger|landbote|volksfreund|telegraf|herold|wirtschaftsdienst|pressedienst|fernsehsender|sender|reporter|wächter|bericht|dienst|blog',
  f: 'zeitung|rundschau|post|presse|allgemeine|depesche|tribüne|stimme|wacht|umschau|warte|welt|woche|wochenschau|agentur|zeit|chronik|schau|illustrierte|gazette|republik|korrespondenz|lupe|landwelle|regionalwelle|küstenwelle|stadtwelle|initiative',
  n: 'blatt|echo|journal|magazin|fernsehen|portal|archiv|forum|museum|institut|ministerium|klinikum|volksblatt|morgenblatt|abendblatt|bündnis|netzwerk|komitee',
  plural: 'nachrichten|neuigkeiten|mitteilungen|blätter',
};
const endsIn = (gender: Gender): RegExp => new RegExp(`(?:^|.)(?:${HEADS[gender]})$`, 'u');
const ENDS_IN: Readonly<Record<Gender, RegExp>> = {
  m: endsIn('m'),
  f: endsIn('f'),
  n: endsIn('n'),
  plural: endsIn('plural'),
};
/** "Rheinblick Wirtschaft": behind the name of a house its department, and nobody says "der Rheinblick Wirtschaft". */
const SHELF =
  /^(?:Wirtschaft|Politik|Sport|Kultur|Wissen|Finanzen|Börse|Technik|Gesundheit|Medien|Reise|Digital|Online|Aktuell)$/u;
/** Bodies that publish themselves, as the first word of their name: "die Gemeinde Ufingen". */
const BODIES: Readonly<Record<'m' | 'f' | 'n', RegExp>> = {
  m: /^(?:Landkreis|Kreis|Bezirk|Kanton|Verband|Verein|Zweckverband)$/u,
  f: /^(?:Gemeinde|Stadt|Samtgemeinde|Landeshauptstadt|Universität|Hochschule|Polizei|Feuerwehr|Stiftung|Handelskammer)$/u,
  n: /^(?:Bündnis|Netzwerk|Aktionsbündnis|Komitee|Land|Amt|Landratsamt|Ministerium|Klinikum|Landesamt|Bundesamt|Museum|Naturmuseum|Institut)$/u,
};
/** The same by the last part of their first word, "das Polizeipräsidium Minden", or of their only one. */
const BODY_ENDS: Readonly<Record<Gender, RegExp>> = {
  m: /(?:verband|verein|betrieb|rat|bund)$/u,
  f: /(?:direktion|behörde|anwaltschaft|verwaltung|kammer|gesellschaft|genossenschaft|gewerkschaft|initiative|feuerwehr|inspektion|kanzlei|pressestelle|leitstelle)$/iu,
  n: /(?:präsidium|ministerium|zentrum|amt|klinikum|gericht|kommissariat|institut)$/iu,
  plural: /^(?:Stadtwerke|Kliniken|Verkehrsbetriebe|Wasserbetriebe)$/u,
};
/** "die Häuser Mittelrhein gGmbH": a firm by its form, whatever its name */
const FIRM = /[ -](?:g?GmbH|mbH|AG|eG|SE|KG|OHG)$/u;
const PARTNERSHIP = /^[^/,]+ & Co\.? KG(?:aA)?$/u;
/** "Uferverein Kolm e. V.": a club by its form; its article comes from its kind, and "Uferfreunde Kolm e. V." stays bare */
const CLUB = / e\. ?V\.$/u;
/** 'Bürgerinitiative "Ruhiges Ufer" e. V.', "Stadtblog „Unser Ufer“": its kind in front of a name between marks */
const KIND_BEFORE_NAME = /^(\p{Lu}[\p{L}-]+) [„"“»‚][^„"“”»«]+["“”«‘](?: e\. ?V\.)?$/u;
/** "Grün-Soziales Bündnis Ufingen": words in front of the kind of a body */
const ADJECTIVES =
  /^(?:[\p{L}-]*(?:isch|lich|deutsch|sozial|liberal|neu|frei|unabhängig|öffentlich|grün)e[rs]? )+(?=\p{L})/iu;
/** "nwd-Regionaldienst": letters of its own in front */
const LETTERS = /^\p{Ll}{2,5}-(?=\p{Lu})/u;
/** "die dpa", "der epd": agencies by their letters. */
const AGENCIES: Readonly<Record<'m' | 'f', RegExp>> = {
  m: /^(?:epd|sid)$/iu,
  f: /^(?:dpa|afp|ap|apa|kna|sda|ansa)$/iu,
};
/** "der SV Blau-Rot", "die SG Ufertal": clubs by the letters in front. */
const CLUBS: Readonly<Record<'m' | 'f', RegExp>> = {
  m: /^(?:SV|TSV|FC|FSV|VfB|VfL|SC|TuS|TV|MTV|ESV|BV|HC|EV|RC|ASV|BSV) \p{Lu}/u,
  f: /^(?:SG|TG|TSG|DJK|SpVgg|HSG) \p{Lu}/u,
};
/** "der Bote" -> "dem Boten" */
const WEAK = /bote$/u;
const ARTICLES: Readonly<Record<Gender, readonly [string, string]>> = {
  m: ['der', 'dem'],
  f: ['die', 'der'],
  n: ['das', 'dem'],
  plural: ['die', 'den'],
};
const LED = /^(Der|Die|Das) /u;
/** What follows the name and is none of it: "(undatiert)", "vom 3. Mai 2026" */
const ASIDE = / \([^)]*\)$| (?:vom|of) \d[^,]*$/u;

/** The name in both cases; without an article where its gender is not known ("Radio Südkamm", "Möbelmarkt Heute"). */
export const outletName = remembered((written: string): OutletName => {
  const aside = ASIDE.exec(written)?.[0] ?? '';
  const whole = written.slice(0, written.length - aside.length);
  const led = LED.exec(whole)?.[1];
  const bare = led ? whole.slice(led.length + 1) : whole;
  const gender = genderOf(bare, led);
  if (!gender) return { nominative: written, dative: written, plural: false, body: false };
  const [nominative, dative] = ARTICLES[gender];
  const body = isBody(bare);
  const of = body && aside.startsWith(' vom ') ? genitive(bare, gender) : null;
  return {
    nominative: `${nominative} ${behindArticle(bare, gender)}${aside}`,
    // a town bears no day, what it gave out does
    dative: of ? `einer Mitteilung ${of}${aside}` : `${dative} ${inDative(bare, gender)}${aside}`,
    plural: gender === 'plural',
    body,
  };
});

const isBody = (bare: string): boolean => {
  const [first = '', ...more] = bare.replace(ADJECTIVES, '').split(' ');
  return (
    FIRM.test(bare) ||
    CLUB.test(bare) ||
    PARTNERSHIP.test(bare) ||
    Object.values(CLUBS).some((club) => club.test(bare)) ||
    (more.length > 0 && Object.values(BODIES).some((kind) => kind.test(first))) ||
    Object.values(BODY_ENDS).some((kind) => kind.test(first))
  );
};

/** "des Landkreises Weida", "der Stadtwerke Ufingen"; null where its head does not stand in front. */
function genitive(bare: string, gender: Gender): string | null {
  if (gender === 'f' || gender === 'plural') return `der ${gender === 'f' ? inDative(bare, gender) : bare}`;
  if (CLUBS.m.test(bare)) return `des ${bare}`;
  const [first = '', ...more] = bare.split(' ');
  const isHead = [BODIES.m, BODIES.n, BODY_ENDS.m, BODY_ENDS.n].some((kind) => kind.test(first));
  const ending = /nis$/u.test(first) ? 'ses' : LONG_GENITIVE.test(first) ? 'es' : 's';
  return isHead ? ['des', `${first}${ending}`, ...more].join(' ') : null;
}
const LONG_GENITIVE = /(?:[sßxz]|land|bund|rat|amt)$/iu;

function genderOf(written: string, led: string | undefined): Gender | null {
  // an English name keeps its own
  if (/^The /u.test(written)) return null;
  const kind = KIND_BEFORE_NAME.exec(written)?.[1];
  const bare = (kind ?? written.replace(CLUB, '')).replace(LETTERS, '').replace(ADJECTIVES, '');
  return genderOfName(bare, led);
}

function genderOfName(bare: string, led: string | undefined): Gender | null {
  const words = bare.split(' ');
  // "Nachrichten am Mittag" has its head in front.
  const tail = words.findIndex(
    (w, i) => !words[i - 1]?.endsWith('-') && /^(?:am|im|an|in|aus|für|von|vom|zum|zur|und|der|des)$/u.test(w),
  );
  const head = (tail > 0 ? words[tail - 1]! : words.at(-1)!).toLowerCase();
  const sign = (['m', 'f'] as const).find((g) => AGENCIES[g].test(bare) || CLUBS[g].test(bare));
  if (sign) return sign;
  if (!/^[\p{Lu}][\p{L} –&-]+$/u.test(bare)) return PARTNERSHIP.test(bare) ? 'f' : null;
  // "die Klinikum Kolm gGmbH"
  if (FIRM.test(bare)) return 'f';
  const body = words.length > 1 && (['m', 'f', 'n'] as const).find((g) => BODIES[g].test(words[0]!));
  if (body) return body;
  const of = (word: string): Gender | undefined => (Object.keys(HEADS) as Gender[]).find((g) => ENDS_IN[g].test(word));
  // "Sportmagazin Nord", "Wochenblatt Ufingen & Weidatal"
  const isOfPlaces = / (?:&|und) /u.test(bare) ? words.length === 4 : words.length === 2 && tail < 0;
  const headFirst = isOfPlaces && !SHELF.test(words[1]!);
  const found = of(head) ?? (headFirst ? of(words[0]!.toLowerCase()) : undefined);
  if (found) return found;
  const ofBody = (Object.keys(BODY_ENDS) as Gender[]).find((g) => BODY_ENDS[g].test(words[0]!));
  if (ofBody && (words.length === 1 || /^\p{Lu}/u.test(words[1]!) || tail === 1)) return ofBody;
  return led === 'Der' ? 'm' : led === 'Das' ? 'n' : null;
}

/** "Fränkischer Landkurier" -> "der Fränkische Landkurier": its ending goes over to the article. */
const behindArticle = (bare: string, gender: Gender): string =>
  gender === 'm' || gender === 'n' ? bare.replace(STRONG, '$1') : bare;
/** An adjective, no name of a place: "Gremsbacher" */
const STRONG =
  /(?<!\p{L})(\p{L}*(?:isch|deutsch|allgemein|neu|frei|groß|klein|unabhängig|öffentlich|sozial|liberal|lich)e)[rs](?= )/giu;

/** "Mitteldeutsche Depesche" -> "Mitteldeutschen Depesche"; "Gremsbacher" is never declined. */
function inDative(bare: string, gender: Gender): string {
  return behindArticle(bare, gender)
    .split(' ')
    .map((word, i, all) => {
      // "Kreisbote Tessenau" has its head in front.
      if (WEAK.test(word.toLowerCase())) return `${word}n`;
      if (gender === 'plural' && BODY_ENDS.plural.test(word)) return word.replace(/(?<!n)$/u, 'n');
      if (word === 'Allgemeine' && gender === 'f') return `${word}n`;
      if (i === all.length - 1) return word;
      return /(?:isch|deutsch|allgemein|neu|frei|unabhängig|öffentlich|groß|klein|alt|sozial|liberal|lich)e$/iu.test(
        word,
      ) && gender !== 'plural'
        ? `${word}n`
        : word;
    })
    .join(' ');
}

/** Every form in which a text may hold the name, the longest first. */
export const formsOf = remembered((written: string): readonly string[] => {
  const { nominative, dative } = outletName(written);
  const [named, declined] = [nominative, dative].map((form) => form.replace(/^(?:der|die|das|dem|den) /u, ''));
  return [...new Set([nominative, dative, named!, declined!, written])].sort((a, b) => b.length - a.length);
});

/** English papers that stand behind "the" where a sentence names them. */
const WITH_THE =
  /(?:Courier|Gazette|Herald|Post|Times|Tribune|Ledger|Observer|Telegraph|Chronicle|Mail|Echo|Journal|Standard|Independent|Guardian|Express|Mirror|Examiner|Advertiser|Messenger|Argus|Bugle|Dispatch|Star|Sentinel|Register|Inquirer|Globe|Standard-Herald|Courant|Mercury|Voice|Bulletin|Review|Record|Citizen|Recorder|Reporter|Sun|News-Letter|Authority|Agency|Commission|Department|Ministry|Association|Federation|Office|Union|Bureau|Inspectorate|Committee|Institute|Ombudsman)$/u;
/** "the University of Ufton": whose name needs its "of" */
const THE_ONE_OF =
  /^(?:University|Ministry|Department|Office|Institute|Bureau|Board|Union|Society|Port|Borough|County) (?:of|for) /u;

/** "the Ardlow Courier"; "The Border Ledger" and "HealthWire Daily" as they are; a firm bears no day, but its statement does. */
export const englishOutlet = (written: string): string => {
  const bare = written.replace(ASIDE, '');
  const isLed = (WITH_THE.test(bare) || THE_ONE_OF.test(bare)) && /^\p{Lu}\p{L}+ /u.test(written);
  const named = isLed && !written.startsWith('The ') ? `the ${written}` : written;
  return / of \d/u.test(written.slice(bare.length)) && ENGLISH_FIRM.test(bare) ? `a statement by ${named}` : named;
};
/** A firm, an office, a police: it announces, and reports on nobody. */
export const isEnglishBody = (outlet: string): boolean => ENGLISH_FIRM.test(outlet);
const ENGLISH_FIRM =
  /(?:^| )(?:Police|Authority|Council|Museum|Board|Agency|University|Trust|Union|Office|Ministry|Department|Airport|Hospital|Society|Association|Federation|Ltd|LTD|PLC|Limited|plc|Inc|LLC|Corp|Corporation|Company|Holdings?|Group|Therapeutics|Pharma|Technologies|Systems|AG|SE|GmbH|KG|eG)\.?$/u;

/** What outlets do, of one and of several. */
const PLURALS = {
  berichtet: 'berichten',
  berichtete: 'berichteten',
  meldet: 'melden',
  teilt: 'teilen',
  schreibt: 'schreiben',
  schrieb: 'schrieben',
  nennt: 'nennen',
  nannte: 'nannten',
  hatte: 'hatten',
  gibt: 'geben',
  gab: 'gaben',
};
export type Saying = keyof typeof PLURALS;

/** "der Flussbote berichtet", "die Brunnauer Nachrichten berichten" */
export const saysIn = (written: string, verb: Saying): string => (outletName(written).plural ? PLURALS[verb] : verb);

/** "Die Molkerei Weida eG berichtet, die Molkerei Weida eG rufe Käse zurück": who reports is named once. */
export function withPronounForIt(text: string, outlet: string): string {
  const { nominative, plural } = outletName(outlet);
  const [, article] = /^(der|die|das) /u.exec(nominative) ?? [];
  const lead = new RegExp(`^${escaped(nominative)} bericht(?:et|en)(?:e|en)?, (?=${escaped(nominative)} )`, 'iu').exec(
    text,
  )?.[0];
  if (!article || !lead) return text;
  const pronoun = plural || article === 'die' ? 'sie' : article === 'der' ? 'er' : 'es';
  return `${lead}${pronoun}${text.slice(lead.length + nominative.length)}`;
}
