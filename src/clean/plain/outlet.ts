/** Tells the line that names the outlet from kickers, sections, places and persons. */
import { pattern } from '../../text/engine/patterns/layout.ts';
import { isAgency } from '../metadata/organisations.ts';
import { isKnownPersonName } from '../metadata/people.ts';

/**
 * How sure a line's own words are that it names an outlet: `sure` by a word only outlets carry, `likely` by a word
 * that others carry, too, `possible` where it is merely a name. What the neighbours say decides on the last two.
 */
export type Likeness = 'sure' | 'likely' | 'possible';

/** Endings of names of outlets, in German also of compounds. */
const SURE = pattern('iu')`
  (?:
    zeitung | tagblatt | tageblatt | wochenblatt | abendblatt | kreisblatt | amtsblatt | morgenpost
    | abendpost | tagespost | anzeiger | kurier | rundschau | volksstimme | depesche | pressedienst
    | nachrichtendienst  # also behind other letters: "Weidaer Wochenblatt"
    | (?<!\p{L})(?:
        bote | \p{L}+(?<!ange|ver|ge|auf)bote | gazette | herald | tribune | chronicle | observer
        | sentinel | examiner | inquirer | courant | advertiser | newspaper | newswire | broadcasting
      )
  )$
`;
/** "Wochenblatt Ufingen & Weidatal": what it is stands in front of where it is read. */
const SURE_IN_FRONT =
  /^\p{L}*(?:tagblatt|tageblatt|wochenblatt|abendblatt|kreisblatt|amtsblatt|anzeiger|kurier|rundschau|(?:land|kreis|stadt|heimat)bote)(?: \p{Lu}[\p{L}-]+){1,2}(?: (?:&|und) \p{Lu}[\p{L}-]+)?$/iu;
/** Sure where the name is short; a headline may well end with them. */
const SURE_IF_SHORT =
  /(?<!\p{L})(?:news|times|nachrichten|online|courier|telegraph|dispatch|bulletin|ledger|journal|argus|press|presse|allgemeine|merkur|tv|radio|rundfunk)$|^(?:radio|portal|blog|tele)\s/iu;
const ENDS_LIKELY = pattern('iu')`
  (?:
    blatt  # "Mitteilungsblatt"
    | (?<!\p{L})(?:
        \p{L}*funk | \p{L}*spiegel | \p{L}*magazin | \p{L}*echo | \p{L}*stimme | \p{L}*warte | post
        | woche | report | blog | portal | ticker | heute | aktuell | digital | welt | agentur
        | dienst | standard | \p{L}+-(?:herald|standard|times|post) | mail | express | mirror | star
        | sun | globe | record | register | reporter | review | daily | weekly | fortnightly | monthly
        | quarterly | today | monitor | watch | \p{L}{3,}blog
        | network | magazine | wire | mercury | advocate | independent | messenger | digest | insider
        | media | medien | brief | guardian
      )
  )$
`;
/** "Wirtschaftsdienst Süd": what a service reports on, and where. */
const SERVICE =
  /^(?:wirtschafts|nachrichten|presse|medien|kirchen|agrar|sport|lokal|regional|branchen|fach|info(?:rmations)?)-?dienst(?: \p{Lu}\p{L}+)?$/iu;
const SHORT_WITH_ARTICLE = /^(?:the|der|die|das|daily)\s\S+(?:\s\S+)?$/iu;
/** Ends of names that kickers and sections don't have: "River Tech Weekly", "Neues Ufer Magazin". */
const PERIODICAL =
  /\s(?:weekly|daily|monthly|quarterly|fortnightly|magazine?|journal|gazette|wochenschau|zeitschrift|monatsschrift|echo|warte|herald|almanac)$/iu;
/** "The Weida Standard": no headline is written so. */
const WITH_ARTICLE = /^(?:the|der|die|das)\s(?:\S+\s)+\S+$/iu;
const DOMAIN = /^(?:\S+ )?[\p{L}\d-]{2,}\.(?:[a-z]{2,3}|info|news|online|media|press|example)$/iu;
/** "PflegeBrief": no word of a language is written so. */
export const isBrand = (name: string): boolean => INNER_CAPITAL.test(name);
const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]+$/u;

const SECTION = pattern('i')`
  ^(?:
    politik | wirtschaft | lokales | lokal | regional(?:es)? | region | sport | kultur
    | wissen(?:schaft)? | meinungen | kolumne | kolumnen | glosse | standpunkt | gastkommentar
    | gastbeitrag | zwischenruf | debatte | leserbriefe? | leserforum | essay | porträt | panorama
    | vermischtes | meinung | kommentar | leitartikel | analyse | hintergrund | interview | reportage
    | gesellschaft | feuilleton | finanzen | börse | digital(?:es)? | netzwelt | technik | gesundheit
    | reise | auto | mobilität | umwelt | klima | bildung | familie | justiz | polizei | blaulicht
    | medien | ausland | inland | international | deutschland | europa | welt | österreich | schweiz
    | nachrichten | aktuelles | startseite | exklusiv | eilmeldung | update | live | liveticker
    | politics | business | economy | local | local news | national | world | uk | us | europe
    | opinion | opinions | comment | commentary | column | columns | columnists | letters
    | letters to the editor | readers['’] letters | viewpoint | op-ed | guest essay | q&a | analysis
    | editorial | feature | features | culture | arts | science | technology | tech | health
    | education | environment | climate | travel | money | markets | finance | companies | lifestyle
    | society | crime | weather | news | latest | breaking | breaking news | exclusive | home
    | explainer | world news | uk news | us news | business news
  )$
`;

/** "Startseite > Lokales > Weida", "Home / News". */
const PATH = /^(?:[^/>»›|]{2,30}\s*[/>»›|]\s*){1,5}[^/>»›|]{2,30}$/;
const PATH_START = /^(?:start|startseite|home|homepage|news|nachrichten)\s*[/>»›|]/i;

/** "Start > Technik > Züge > Ein ganzer Titel hinter dem Pfad": at least two marks between its steps; or one between two short ones. */
const STEPS = /\s[>»›/]\s.*\s[>»›/]\s|^[^>»›/]{2,24}\s(?:[>›/]|>>)\s[^>»›/]{2,24}$/;
export const isPath = (text: string): boolean => (STEPS.test(text) || FROM_HOME.test(text)) && !/[.!?]$/.test(text);
/** "Startseite|Ufingen|Tore bleiben zu": the way from the site's first page, however close its steps stand. */
const FROM_HOME = /^(?:start|startseite|home|homepage)\s?[>»›/|]\s?[^>»›/|]{2,30}(?:\s?[>»›/|]|$)/iu;

/** "Opinion by Ana Low", "Ein Kommentar von Eva Ruhland": what it is stands in front of who wrote it. */
const GENRE =
  /^(?:ein(?:e)? |an? )?(meinung|kommentar|gastkommentar|gastbeitrag|leitartikel|glosse|kolumne|standpunkt|zwischenruf|opinion|comment|commentary|editorial|column|viewpoint|op-ed) (?:von|by) \p{Lu}/iu;
const LONGEST_BYLINE = 80;
/** Of the steps to a page the one that says what it is: "Opinion > Columnists". */
const OPINION =
  /^(?:meinung(?:en)?|kommentare?|gastbeiträge?|gastkommentare?|kolumnen?|debatten?|opinions?|comment(?:ary)?|columns?)$/i;
/** "Gepostet von Ilvy Harmsen in Meinung, Handwerk" */
const POSTED =
  /^(?:gepostet|eingestellt|veröffentlicht|posted|published) (?:von|by) .{3,60}? (?:in|unter|under):? (\p{Lu}\p{L}+)(?:,.*)?$/iu;

const COMMENT =
  /^(?:meinung|(?:gast)?kommentar|gastbeitrag|leitartikel|glosse|kolumne|standpunkt|zwischenruf|opinion|comment|commentary|editorial|column|viewpoint)$/iu;
/** "LEITARTIKEL": the label of a text that gives its author's opinion. */
export const isCommentLabel = (text: string): boolean => COMMENT.test(text.trim());

/** The section that a line names, alone or as the end of a path; null for any other line. */
export function sectionOf(text: string): string | null {
  const line = text.trim();
  if (SECTION.test(line)) return line;
  const genre = GENRE.exec(line)?.[1];
  if (genre && line.length <= LONGEST_BYLINE) return genre;
  const posted = POSTED.exec(line)?.[1];
  if (posted && SECTION.test(posted)) return posted;
  if (!PATH.test(line)) return null;
  const steps = line.split(/\s*[/>»›|]\s*/);
  // "News | Sport | Meinung" is the menu, whatever its last entry.
  if (line.includes('|') && steps.length > 2 && steps.every((step) => SECTION.test(step) || isGeneric(step)))
    return null;
  const isWay = PATH_START.test(line) || /[>»›].*[>»›]/.test(line);
  const ofShelves = /[>»›]/.test(line) && steps.every((step) => SECTION.test(step) || isGeneric(step));
  return isWay || ofShelves ? (steps.find((step) => OPINION.test(step)) ?? steps.at(-1)!) : null;
}

/** Who in the house wrote it: "Lokalredaktion", "Weida Newsroom". */
const DESK = /(?:redaktion|newsroom|web team|newsdesk|news desk|staff|reporters?)$/iu;

/** Words of menus and labels; a line of nothing else names no outlet. */
export const isGeneric = (text: string): boolean => text.split(/\s+/).every((w) => GENERIC.test(w));
const GENERIC = pattern('i')`
  ^(?:
    menü | pressemitteilung | pressemeldung | mitteilung | meldung | ausgabe | heft | seite | page
    | issue | press | release | navigation | hauptnavigation | fernsehen | programm | sections | story
    | e-?paper | inhalt | blog | mediathek | wetter | verkehr | blitzer | playlist | livestream
    | gewinnspiele? | jobs? | karriere | stellenmarkt | anzeigen | trauer | subscribe | meldungen
    | sign | in | mein | konto | magazin | magazine | aktuell | heute | today | ticker | live
    | live-ticker | liveticker | news | nachrichten | presse | press | media | medien | post | mail
    | radio | tv | online | digital | digitale | report | reports | register | log | login | logout
    | anmelden | menu | menü | suche | suchen | search | kontakt | contact | werbung | home | start
    | latest | all | alle | top | neue | neueste | more | mehr | my | meine | your | unsere | our
    | themen | topics | submit | watch | listen | nightly | local | shop | abo | podcast | podcasts
    | video | videos | newsletter | archiv | portal | forum | events | termine | service | über
    | about | uns | us | team | status | das | die | der | the | beste | zeitung | app | kalenderblatt
    | eintrag | blogeintrag | beitrag | blogbeitrag | entry | teilen | merken | drucken | vorlesen | speichern | kommentieren | share | save | print | tweet
    | & | und | and
  )$
`;

/** Who publishes on a site of its own without being a paper: towns, offices, ministries. */
const INSTITUTION = pattern('iu')`
  ^(?:
    (?:die )?(?:landeshaupt|kreis|hanse)?stadt | (?:markt|samt|verbands|orts)?gemeinde
    | (?:land)?kreis | bezirk | kanton | bundesamt | landesamt | (?:bundes|landes|staats)?ministerium
    | senat | (?:(?:technische|freie|pädagogische|medizinische) )?(?:universität|hochschule) | amt
    | magistrat | bezirkshauptmannschaft
    | (?:landes|kantons)?polizei(?:direktion|inspektion|präsidium)? | staatsanwaltschaft
    | regierungspräsidium | regierung
    | (?:the )?(?:
        department | ministry | office | city | town | county | borough | university | government
      ) (?:of|for)
  ) \p{Lu}
  | \p{Lu}\p{L}+ (?:
      (?:city|county|town|borough|parish|district) council | university | police | health board
      | nhs (?:foundation )?trust
    )$
`;

/** "Stadt Ufingen an der Weida", and no headline: "Stadt Ufingen saniert Schleuse". */
export const isInstitution = (name: string): boolean =>
  INSTITUTION.test(name) &&
  name.split(/\s+/).every((w) => /^\p{Lu}/u.test(w) || SMALL_WORD.test(w) || w === 'a.' || w === 'd.');

/** "Weida Werft GmbH" */
export const isCompany = (name: string): boolean => COMPANY.test(name);
/** The forms of firms and clubs, as they end a name. */
export const LEGAL_FORMS =
  '(?:gGmbH|mbH|GmbH(?: & Co\\. (?:KG|OHG))?|AG|SE|KGaA|KG|OHG|eG|e\\.\\s?V\\.|Ltd\\.?|Limited|plc|PLC|Inc\\.?|LLC|Corp\\.?)';
const COMPANY = new RegExp(`\\s${LEGAL_FORMS}$`);

/** "UFINGEN COLLEGE PRESS OFFICE": the college. */
export const withoutPressOffice = (name: string): string =>
  name.replace(/ (?:press|media|news|communications) (?:office|team|desk|relations|cent(?:re|er))$/iu, '');

/** The first letters of a name of three words and more: "WRB" of "Weida River Broadcasting". */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('');

const SMALL_WORD = /^(?:der|die|das|des|dem|für|am|an|im|in|aus|vom|von|zum|zur|und|of|the|and|for|on|at|&)$/;
const NAME_WORD = /^(?:[\p{Lu}\d][\p{L}\p{N}'’&+-]*|[\p{L}\d-]+\.\p{Ll}{2,})$/u;

/** The name in a line that may say a little more: "Bote Logo", "© 2026 Weidaer Bote". */
export const bareName = (text: string): string =>
  text
    .replace(/^(?:(?:©|\(c\)|copyright|@)\s*)+/i, '')
    .replace(/^[⟨<{]\s*([^⟨⟩<>{}]+?)\s*[⟩>}]$/u, '$1')
    .replace(/^(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s+/, '')
    .replace(/\s+logo$/i, '')
    .trim();

/** "LoginRegisterAbo": buttons run together. */
const INNER_CAPITALS =
  /\p{Ll}\p{Lu}\p{Ll}+\p{Lu}\p{Ll}|(?:Login|Register|Menu|Suche|Logout|Werbung)(?:$|\p{Lu})|^(?:Login|Register|Menu|Suche)(?!\p{Ll})/u;

/** The words for what offices, firms and bodies send to the press. */
export const RELEASES =
  '(?:presse|medien)(?:mitteilung|information|meldung|info|erklärung|aussendung|unterlagen?)|aussendung|(?:customer and )?(?:press|media|news) (?:release|statement|notice|information)|(?:urgent|interim|safety) bulletin';
const RELEASE_WORD = new RegExp(
  `^(?:for immediate (?:release|use)|zur sofortigen veröffentlichung|${RELEASES})(?!\\p{L})`,
  'iu',
);
/** Whether a line begins with such a word: it says what the text is, and not who sent it. */
export const isReleaseWord = (text: string): boolean => RELEASE_WORD.test(text);

/** "Uferland heute (online)", "Ufer-Kurier online", "Ufinger Bote ONLINE": the same outlet on the net, and no second voice. */
export const withoutMedium = (text: string): string => {
  const name = text.replace(/ (?:\((?:online|digital|web|print|blog)\)|ONLINE|online)$/u, '');
  // "WEIDA ONLINE" is called so, and "Neues Ufer online" may be a headline
  const isOwn = (/ONLINE$/u.test(text) && name === name.toUpperCase()) || (/ online$/u.test(text) && !SURE.test(name));
  return isOwn ? text : name;
};

/** What a line's own words say; null for what is no name of an outlet. */
export function outletLikeness(printed: string): Likeness | null {
  const text = withoutMedium(printed);
  if (text !== printed) return outletLikeness(text) && 'likely';
  const words = text.split(/\s+/);
  const named = words.every((w, i) => NAME_WORD.test(w) || (i > 0 && (SMALL_WORD.test(w) || w === 'newswire')));
  if (text.length < 3 || text.length > 50 || words.length > 6 || !/\p{Lu}|\.\p{Ll}{2}/u.test(text) || !named)
    return null;
  // "Dale FM News" is nobody
  if (words.length > 2 && !/^\p{Lu}{2,3}$/u.test(words[1]!) && isKnownPersonName(words.slice(0, 2).join(' ')))
    return null;
  // "Special to the Herald": where the author comes from
  if (isGeneric(text) || INNER_CAPITALS.test(text) || isReleaseWord(text) || /^special (?:to|for) /iu.test(text))
    return null;
  if (sectionOf(text) || isAgency(text) || DESK.test(text) || (/^\d+$/.test(words.at(-1)!) && !IS_ON_AIR.test(text)))
    return null;
  if (
    SURE.test(text) ||
    SURE_IN_FRONT.test(text) ||
    SERVICE.test(text) ||
    DOMAIN.test(text) ||
    (WITH_ARTICLE.test(text) && ENDS_LIKELY.test(text))
  )
    return 'sure';
  if (SURE_IF_SHORT.test(text) && words.length <= 4 && words.length > 1) return 'sure';
  if (isBrand(text) || BROADCASTS.test(text)) return 'likely';
  if (SURE_IF_SHORT.test(text) || ENDS_LIKELY.test(text) || SHORT_WITH_ARTICLE.test(text))
    return isKnownPersonName(text) ? null : 'likely';
  return isKnownPersonName(text) ? null : 'possible';
}

/** "Regionalfunk Weida", "Kreisradio 98" */
const BROADCASTS =
  /^(?:\p{L}*radio|(?:regional|lokal|landes?|stadt|kreis|bürger|rund|küsten|nord|süd|west|ost)\p{L}*funk)(?: [\p{Lu}\d]\p{L}*){1,2}$/iu;
/** "Radio Weida 4", "KREISRADIO 98": the number of a station is its name. */
const IS_ON_AIR = /(?<!\p{L})\p{L}*(?:radio|funk|welle|antenne|kanal)(?!\p{L})/iu;

/** Whether a line can be nothing but what a paper or magazine calls itself. */
export const isPeriodical = (name: string): boolean =>
  PERIODICAL.test(name) && ['sure', 'likely'].includes(outletLikeness(name) ?? '');

/** Read by the test: the lines and what their words alone say. */
export const examples: Readonly<Record<Likeness | 'none', readonly string[]>> = {
  sure: [
    'Weidaer Bote',
    'The Weida Standard',
    'Osterzeitung',
    'Mitteldeutsche Rundschau',
    'Weida Gazette',
    'Radio Weida',
    'weida-online.de',
  ],
  likely: ['The Weidaer', 'Garden Weekly', 'Weidaer Echo', 'PflegeBrief', 'Der Monat'],
  possible: ['Seeblick', 'Angebote', 'Hochwasser in Weida', 'Neues Ufer Weida'],
  none: [
    'Politik',
    'Breaking News',
    'Latest News',
    'Magazin',
    'LoginRegisterAbo',
    'KontaktWerbung',
    'Startseite > Lokales > Weida',
    'Eva Ruhland',
    'Eva Ruhland Weidaer Bote',
    'dpa',
    'Lokalredaktion',
    'Weida Newsroom',
    'Der Fluss steigt weiter',
    'Weida floods',
    'Seite 3',
    'Was nun, Weida?',
  ],
};
