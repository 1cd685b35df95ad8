/** Tells lines of a headline's length that stand over every text: bars, slogans, rubrics, fields of a file. */
import { pattern } from '../../text/engine/patterns/layout.ts';
import { isCounter, isEmbargo } from './head-line.ts';
import { isReleaseWord, RELEASES, sectionOf } from './outlet.ts';

/** "≡ Sections Search", "Nr. 38 | im Browser öffnen | abmelden", "AI / THE INTERVIEW": a row of things to press, a place in the site. */
const isBar = (text: string): boolean =>
  /^[≡☰▾▼►🔍]|▾(?: |$)/u.test(text) ||
  /\s[↓⬇▼]$/u.test(text) ||
  text.split(' | ').length > 2 ||
  (/ \/ /u.test(text) && text === text.toUpperCase());

/** "Der Informationsdienst für Krankenhausmanagement", "Canada's west coast newsroom": what a paper says it is. */
export const isSlogan = (text: string): boolean =>
  SELF_MADE_NAME.test(text) ||
  KIND_FOR.test(text) ||
  NOTES_FROM.test(text) ||
  FOR_WHOM.test(text) ||
  TO_WHOM.test(text) ||
  YOURS.test(text) ||
  FREE_NEWS.test(text) ||
  PORTAL_OF.test(text);
/** "Presseportal der Ämter": where many publish */
const PORTAL_OF =
  /^(?:presse|medien|nachrichten|info(?:rmations)?|news)portal (?:der|des|für|vo[nm]) (?:[\p{L}-]+ ){0,3}\p{Lu}[\p{L}-]+$/iu;
/** "Your river, your paper", "Unser Tal. Unsere Zeitung": what belongs together, twice, and no verb */
const YOURS =
  /^(your|our|ihre?|eure?|dein|unsere?|meine?) [\p{L}-]+(?:,| [–&]|\.| und| and) (?:your|our|ihre?|eure?|deine?|unsere?|meine?) [\p{L}-]+[.!]?$/iu;
/** "River news, free for all", "Nachrichten aus dem Tal, jeden Tag neu": what it prints, and how readers get it */
const FREE_NEWS = pattern('iu')`
  ^(?:\p{L}+\s){0,2}(?:news|journalism|reporting|stories|nachrichten|journalismus|neues)(?:\s(?:from|for|aus|für)\s(?:\p{L}+\s?){1,4})?
  (?:,|\s[–—-])\s(?:always\s|immer\s)?(?:free|daily|weekly|every|independent|without|since|kostenlos|frei|gratis|täglich|jeden|unabhängig|ohne|seit)(?!\p{L})[^.:?!]*$
`;
/** "Blog für Wasserbau am Fluss": what it is and on what; a headline ends on its verb: "Magazin für Ufingen eingestellt" */
const KIND_FOR =
  /^(?:\p{Lu}\p{L}*(?:blog|brief|magazin|portal|dienst)|Blog|Magazin|Portal|Newsletter|Podcast|Zeitschrift) (?:für|über|rund um|zu[mr]?|aus) (?:[\p{L}-]+,? ){0,7}\p{Lu}[\p{L}-]+$/u;
/** "Kostenlos in alle Haushalte · 3. Mai 2026", "Free to every home in the valley": how a paper reaches its readers */
const TO_WHOM =
  /^(?:kostenlos|gratis|unentgeltlich|free|delivered)(?: \p{L}+){0,3} (?:haushalte?n?|haus|briefkästen|homes?|households?|doors?)(?!\p{L})[^.:?!]*(?:\d{1,2}\.[^.:?!]*)?$/iu;
/** "For the people who keep the water moving": whom a paper is made for */
const FOR_WHOM =
  /^(?:for|für) (?:the |die |den |all |alle )?(?:people|those|everyone|anyone|professionals|menschen|leute|alle|jeden)(?:,| who| that)(?: die)? [^.:?!]+$/iu;
const NOTES_FROM = pattern('iu')`
  ^(?:
    notes | notizen | gedanken | geschichten | texte | stories | musings | thoughts | dispatches
    | letters | ramblings | notiertes | beobachtungen
  ) (?:from|on|about|of|aus|über|zu[mr]?|vom|von) [^.:?!–]+$
`;
const SELF_MADE_NAME = pattern('iu')`
  ^(?:
    (?:[DdIi](?:er|ie|as|hre?)|[Ee]in|[Aa]n?|[Uu]nsere?|[Tt]he|[Yy]our|[Oo]ur)\s(?:[\p{L}-]+\s){0,3}
    | (?:[\p{L}-]+['’]s\s)(?:[\p{L}-]+\s){0,4}
  )(?:  # "Der", "Our weekly", "Canada’s west coast"
    \p{L}*(?:
      dienst | blog | newsletter | magazin | zeitung | zeitschrift | fachblatt | portal | podcast
      | journal | briefing | branchenbrief | fortnightly | weekly | monthly | quarterly | bimonthly
    )
    | newsletter | newspaper | magazine | weekly | newsroom | bulletin | digest | round-?up | rundown
    | (?:morning|daily|weekly|evening) (?:note|update) | home of
    | (?:business|voice|science|economics|art|world) of [\p{L} ]{3,30}
  )(?:\s(?:für|aus|am|im|in|vom|von|zu[mr]?|des|der|rund um|über|mit|ohne|for|of|from|on|in|with|without)\s[^.:–]+)?$
`;

/** "Unternehmen & Märkte", "Unternehmen · Werften", "Neues aus dem Wesertal": things and places, and no news. */
const isRubric = (text: string): boolean =>
  /^\p{Lu}[\p{L}-]+(?: & \p{Lu}[\p{L}-]+|(?: \p{L}+)?(?: [·•] \p{Lu}[\p{L}-]+(?: \p{L}+)?){1,3}| \| \p{Lu}[\p{L}-]+)$/u.test(
    text,
  ) ||
  NEWS_FROM.test(text) ||
  ON_THE_SPOT.test(text) ||
  TO_THE_PRESS.test(text) ||
  OF_THE_HOUSE.test(text);
/** "Sport vor Ort", "Kultur im Überblick": a shelf and how it is kept */
const ON_THE_SPOT =
  /^(?:politik|wirtschaft|sport|kultur|lokales|gesellschaft|handwerk|vereine|menschen|business|politics|culture) (?:vor ort|im überblick|in kürze|kompakt|regional|am ort|in brief|near you|round-?up)$/iu;
/** "Statement to passengers and the press", "Erklärung an Medien und Gäste": for the press, too; to patients alone is a headline */
const TO_THE_PRESS = pattern('iu')`
  ^(?:statement|notice|information|erklärung|mitteilung|hinweis) (?:to|for|an|für) (?:
    (?:(?:the |our |die )?[\p{L}-]+ (?:and|und|&) )?(?:the |die )?(?:press|media|presse|medien)
    | (?:the |die )?(?:press|media|presse|medien) (?:and|und|&) (?:the |our |die )?[\p{L}-]+
  )$
`;
/** "In eigener Sache", "EILMELDUNG – aktualisiert": what kind of report it is */
const OF_THE_HOUSE =
  /^(?:in eigener sache|a note from the editors?|from the editors?|(?:eil(?:meldung)?|breaking(?: news)?)\s?[–—:|-]\s?(?:wird )?(?:laufend )?(?:zuletzt )?(?:aktualisiert|ergänzt|updated?|developing))$/iu;
const NEWS_FROM = pattern('iu')`
  ^(?:
    (?:(?:news|nachrichten|neues|aktuelles|meldungen) aus|rund um) (?:(?:der|dem|den|die|das) )?
    | (?:aus|vor|in) (?:aller|unser(?:em|er)|dem|der|den)[ ]
    | (?:stimmen|berichte|post) aus (?:dem|der|den)[ ]
  )\p{Lu}[\p{L}-]+(?: (?:und|&|and) \p{Lu}[\p{L}-]+)?$
`;

const NUMBERED_RELEASE = new RegExp(`^(?:${RELEASES})\\s*(?:nr\\.?|no\\.?|nummer|#)?\\s*[\\d/.-]+$`, 'iu');

/** "Pressemitteilung Nr. 31/2026", "SLUG: Weir", "Heft 10/2026 | INTERVIEW", "← Älterer Beitrag", "+++ Eilmeldung +++": what files and leafs through texts. */
const isHeader = (text: string): boolean =>
  NUMBERED_RELEASE.test(text) ||
  NAMED_RELEASE.test(text) ||
  FIELD.test(text) ||
  OF_AN_ISSUE.test(text) ||
  isShelfOfMonth(text) ||
  ABOUT_THE_PAPER.test(text) ||
  /^zu[mr]? (?:artikel|bericht|beitrag|kommentar|leserbrief|text|thema) .{0,3}[„"“»]/iu.test(text) ||
  /^(?:[^.?!]{5,60}[?!] )?(?:(?:view|read|open) (?:this (?:e-?mail|newsletter) |it )?in (?:your )?browser|im browser (?:öffnen|ansehen|anzeigen|lesen))$/iu.test(
    text,
  ) ||
  /^[←→«»]\s|\s[←→«»]$|^\+{3}\s.*\s\+{3}$/u.test(text) ||
  text.split(/\s[|·•]\s/).every((part) => isCounter(part) || sectionOf(part) !== null);
/** "PRESSEMITTEILUNG – zur sofortigen Veröffentlichung" */
const NAMED_RELEASE = new RegExp(
  `^(?:${RELEASES})\\s*[–—:|-]\\s*(?:zur (?:sofortigen )?veröffentlichung|sperrfrist|frei|for (?:immediate )?release|embargo)`,
  'iu',
);
/** "Ausgabe 4/2026, S. 22–24", "Issue 88 / July-August 2025": which issue of the paper this is */
const OF_AN_ISSUE =
  /^(?:ausgabe|heft|jahrgang|issue|edition|vol\.?|volume)\s?#?\d{1,4}(?:\s?\/\s?[\p{L}\d-]+)?(?:\s(?:19|20)\d\d)?(?:$|[,·|]|\s[·|(–-])/iu;
/** "ABO-SERVICE: Jetzt vier Wochen lesen": what the paper sells */
const ABOUT_THE_PAPER =
  /^(?:abo|abonnement|anzeige|werbung|shop|leserreise|gewinnspiel|advertisement|subscribe)[\p{L}-]*\s?[:|–-]\s/iu;
/** "TECHNOLOGY – February 2026", "SPORT | SWIMMING": a shelf with the month of the issue, shelves in capitals */
const isShelfOfMonth = (text: string): boolean => {
  const parts = text.split(/\s[|·•–—-]\s/);
  const isOfMonth = parts.length === 2 && MONTH.test(parts[1]!) && parts[0]!.split(' ').length <= WORDS_OF_A_SHELF;
  return isOfMonth || (parts.length > 1 && parts.every((part) => SHELF_IN_CAPITALS.test(part)));
};
const WORDS_OF_A_SHELF = 3;
const SHELF_IN_CAPITALS = /^\p{Lu}{3,}(?:[ &]+\p{Lu}{2,}){0,2}$/u;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)(?: (?:19|20)\d\d)?(?: issue)?$/iu;
const FIELD = pattern('iu')`
  ^(?:
    slug | category | keywords? | priority | embargo | sperrfrist | ressort | dienst | rubrik
    | stichworte? | thema | topic | (?:(?:media|press) )?contact | (?:presse|medien)?kontakt
    | rückfragen(?: an)? | ansprechpartner(?:in)?
  )\s?:
`;

/** "Der Newsletter für Ufingen – Ausgabe 18/2026", "A weekly newsletter · No. 212": what comes regularly, and its number. */
const isIssue = (text: string): boolean =>
  /(?<!\p{L})(?:ausgabe|heft|nr\.?|no\.?|issue|edition|folge)\s?#?\d{1,4}(?!\d)/iu.test(text) &&
  /(?<!\p{L})(?:\p{L}*newsletter|\p{L}*magazin|\p{L}*zeitschrift|briefing|\p{L}*brief|magazine|journal|podcast)(?!\p{L})/iu.test(
    text,
  );

/**
 * "2. Zusammenfassung 1630 – (neu: Stellungnahme)", "Meldung (2. Fassung)", "(update 2)", "UPDATE 1-", "(Adds quotes)":
 * which version of a report this is.
 */
export const isUpdateNote = (text: string): boolean =>
  text.length <= LONGEST_NOTE && VERSION.test(text.replace(CATCHWORDS, ''));
/** "Schleusen/Verkehr – Zusammenfassung 1630": what the report is filed under */
const CATCHWORDS = /^\p{Lu}[\p{L}-]+(?:\/[\p{L}-]+)+\s[–—-]\s/u;
const VERSION = pattern('iu')`
  ^(?:
    \([^()]+\)
    | (?:\d+\. ?)?(?:
        zusammenfassung | zus\.? | neufassung | fassung | meldung | ergänzung | korrektur
        | berichtigung | wiederholung | überblick | vorabmeldung | update | lead | write-?thru
        | correction
      )(?: ?\d{1,2}[.:]?\d{2}| \d{1,2})?(?: uhr)?(?:\s?[–—:-]{1,2})?(?: ?\(.+\)| ?neu: .+)?
  )$
  | ^(?:eil(?:t|meldung)?\s?[–—:-]\s?)?(?:wiederholung|korrektur|berichtigung|neufassung|correction|repeat)
    (?:\s?[:–—-])?\s(?:mit|im|in|nach|wegen|with|of|to)\s
`;
const LONGEST_NOTE = 140;

/** "Guten Morgen, ihr Lieben", "Dear readers", "Liebe Mitglieder": whom a letter speaks to. */
const isSalutation = (text: string): boolean => text.length <= 80 && SALUTATION.test(text);
const SALUTATION = pattern('iu')`
  ^(?:
    (?:
      (?:einen )?(?:schönen )?guten (?:morgen|tag|abend) | hallo | moin | servus | grüezi | grüß gott
      | good (?:morning|afternoon|evening) | (?:good )?morning | hello | hi | hey
    ),? (?:liebe[rs]?|ihr|zusammen|alle|everyone|everybody|all|there|dear|friends|readers|folks|people)
    | liebe[rs]? (?:\p{L}*(?:leser|mitglieder|freunde|abonnent|eltern|kolleg)\p{L}*|leute|alle)
    | sehr geehrte | dear (?:all|readers?|members?|friends?|subscribers?|colleagues?|parents?)
  )(?!\p{L})
  | ^(?:guten morgen|guten tag|hallo|moin|(?:good )?morning|good evening|hello|hi), [\p{L} ]{2,24}[.!,]$
`;

/** "Utl.: Elf Schiffe warten": the line says of itself that it explains the headline. */
const isSubtitle = (text: string): boolean =>
  /^(?:utl\.?|untertitel|unterzeile|dachzeile|subtitle|subhead(?:line)?|standfirst)\s?:\s/iu.test(text);

/** "EL-WEIR-LOCKS/ (UPDATE 2)", "Eds: UPDATES with quotes": what an agency's desk writes for those who print its texts. */
export const isDeskNote = (text: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}\d]*[-/])*\p{Lu}[\p{Lu}\d]*(?:\/| (?=\())(?: ?\((?:UPDATE|CORRECTED|PIX|TV|GRAPHIC|WRAPUP|REPEAT)[^)]*\))?$/u.test(
    text,
  ) || /^(?:eds|editors|note to editors|hinweis an die redaktion(?:en)?)\s?[:.] /iu.test(text);

/** "FOR IMMEDIATE RELEASE", "Pressemitteilung vom 3. Mai 2026": the page gives what its sender wants printed. */
export const isRelease = (text: string): boolean =>
  text.length <= LONGEST_MARK && isReleaseWord(text.replace(/^[*+•\s]+/u, ''));
const LONGEST_MARK = 50;

/** "Press release – for immediate use" */
const FREE_TO_PRINT = new RegExp(
  `^(?:${RELEASES})\\s?[–—:|-]\\s?(?:for (?:immediate )?(?:release|use|publication)|zur (?:sofortigen )?veröffentlichung(?: frei)?|frei zur veröffentlichung)$`,
  'iu',
);
/** "Slug: LOCK", "Filed: 03/05/2026 08:40": what an agency's desk keeps of a text. */
const OF_THE_DESK =
  /^(?:slug|filed|keywords?|stichworte?|ressort|priorit(?:y|ät)|category|kategorie|word ?count)\s?:\s?\S/iu;

/** Whether a line says where a text stands or who prints it, and no news. */
export const isStanding = (text: string): boolean =>
  isBar(text) ||
  isSlogan(text) ||
  (/^[^–|.:?!]{3,30} [–|] /u.test(text) && isSlogan(text.split(/ [–|] /)[1]!)) ||
  isRubric(text) ||
  isHeader(text) ||
  isUpdateNote(text) ||
  isIssue(text) ||
  isSubtitle(text) ||
  isEmbargo(text) ||
  isDeskNote(text) ||
  isSalutation(text) ||
  OF_THE_DESK.test(text) ||
  FREE_TO_PRINT.test(text) ||
  /^for immediate (?:release|use)|^zur sofortigen veröffentlichung/iu.test(text);
