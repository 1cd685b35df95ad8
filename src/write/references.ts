/** Whether a told sentence can be read alone: every pronoun, firm and amount in it belongs to something that it names. */
import type { Language } from '../model/index.ts';
import { contentLemmas, remembered } from '../text/index.ts';
import { placeOf } from './exchanges.ts';
import type { Material } from './material.ts';
import { formsOf } from './outlets.ts';
import { pointsBackByNoun } from './pointing.ts';
import { escaped, type SourceSentence, withoutQuotations } from './source-sentence.ts';
import type { Told } from './told.ts';

/** Why a reader would have to guess. */
export type Unclear = 'pronoun' | 'firm' | 'noun' | 'amount' | 'comparison' | 'nobody';

/** What the sentence names, as far as pronouns can mean it. */
export interface Named {
  readonly persons: readonly string[];
  /** firms, bodies, places, products */
  readonly things: readonly string[];
}

/** Null where the sentence, its attribution left out, names all that it speaks of. */
export function unclear(text: string, lang: Language, named: Named): Unclear | null {
  const plain = withoutQuotations(text);
  if ((lang === 'de' ? germanPronoun : englishPronoun)(plain, named)) return 'pronoun';
  if (firm(plain, lang, named)) return 'firm';
  if (OF_AGE[lang].test(plain)) return 'noun';
  if (NOUN_BACK[lang].test(plain) || (lang === 'de' && OF_WHAT.test(plain))) return 'noun';
  if (BARE_AMOUNT[lang].test(plain)) return 'amount';
  if (comparesUnsaid(text, lang)) return 'comparison';
  return lang === 'de' && ((IS_ABOUT.test(plain) && !WHERE.test(plain)) || IS_SUCH.test(plain)) ? 'noun' : null;
}

/** "Es geht um 18.500 Euro": in what, the sentence before said. */
const IS_ABOUT =
  /(?<!\p{L})(?:es (?:geht|ging|gehe)|(?:geht|ging|gehe) es) (?:\p{Ll}+ )?um (?!so )|(?<!\p{L})dass es (?:\p{Ll}+ )?um [^.]* (?:geht|ging|gehe)(?!\p{L})/iu;
const WHERE =
  /(?<!\p{L})(?:bei|beim|in|im|an|am|mit) (?:de[mnr] |eine[mnr] )?(?:\p{Ll}+ )?\p{Lu}[^.]*(?<!\p{L})es(?!\p{L})/u;

/** "handelt es sich um den Stellvertreter": at whom or what, only "bei" says. */
const IS_SUCH =
  /^(?!.*(?<!\p{L})(?:bei|beim)(?!\p{L})).*(?<!\p{L})(?:handel[te]+n? es sich|es sich [^,]*handel[te]+n?|es handel[te]+n? sich)(?!\p{L})/iu;

/** What announces a difference and leaves it to the next sentence says nothing, wherever it stands. */
export const comparesUnsaid = (text: string, lang: Language): boolean => COMPARES[lang].test(withoutQuotations(text));

/** "put it more bluntly", "klingt das anders": than what, the sentence before said, and what then, the next one. */
const COMPARES: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})herrsch(?:t|e) (?:nun|jetzt|inzwischen|mittlerweile|weiter) (?:Klarheit|Unklarheit|Streit)(?!\p{L})|(?<!\p{L})(?:(?:klingt|klang|sieht|sah|sehen|sahen|liegt|lag|endete?|läuft|lief|verhält|erzählt|erzählte|beurteilt|beurteilte)(?= |,)[^,.]*(?<!\p{L})anders|(?:ist|war|sind|waren|sei|bleibt|blieb|zeigt sich|zeigte sich|äußert sich|äußerte sich)(?= )[^,.]*(?<!\p{L})(?:skeptischer|deutlicher|klarer|vorsichtiger|zurückhaltender|optimistischer|pessimistischer|schärfer))(?!\p{L})(?!.*(?<!\p{L})als(?!\p{L}))/iu,
  en: /(?<!\p{L})(?:(?:put|puts|said|says|saw|sees|told|tells) (?:it|so|that|this) (?:rather |much |far )?(?:differently|otherwise|(?:more|less) \p{L}+ly)|(?:ended|ends|went|looks?|looked|sounds?|sounded|see|sees|saw) (?:rather |very |quite )?differently|(?:is|are|was|were|am) (?:also |rather |now |much |far |less |more |a |little |bit )*(?:clearer|gloomier|blunter|cautious|certain|sceptical|optimistic|another matter|another question|another story)(?=[,.]|$)|(?:better|worse) (?:news|weeks|days|times))(?!\p{L})(?!.*(?<!\p{L})than(?!\p{L}))/iu,
};

const before = (text: string, at: number, names: readonly string[]): boolean =>
  names.some((name) => {
    const found = text.includes(name) ? text.search(standing(name)) : -1;
    return found >= 0 && found < at;
  });
/** The name as a word of its own, also with an ending: "Hafens". */
const standing = remembered((name) => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{Ll}{2})`, 'u'));
const GERMAN =
  /(?<![\p{L}-])(?:(er|ihn|ihm|sein(?:e[rsmn]?)?(?= \p{L}))|(sie|ihnen|ihr(?:e[rsmn]?)?(?= \p{L}))|(es|ihm))(?![\p{L}-])/giu;
/** "der Verein", "ein neues Werk", "im Rathaus": one, and neither a woman nor several. */
const MASCULINE =
  /(?<!\p{L})(?:(?<!(?:[Aa]uf|[Ii]n|[Mm]it|[Bb]ei|[Vv]on|[Zz]u|[Nn]ach|[Aa]us|[Ss]eit|[Aa]n|[Uu]nter|[Vv]or) )[Dd]er|[Dd]as|[Dd]em|[Dd]es|[Dd]en|[Ee]in|[Ee]inen|[Ee]inem|[Ee]ines|[Kk]ein|[Jj]eder|[Jj]edes|[Ii]m|[Aa]m|[Vv]om|[Zz]um|[Bb]eim) (?:\p{Ll}+ ){0,2}\p{Lu}/u;
const NEUTER = /(?<!\p{L})(?:[Dd]as|[Ee]in) (?:\p{Ll}+ ){0,2}\p{Lu}/u;
const PLURAL_OR_FEMININE =
  /(?<!\p{L})(?:[Dd]ie|[Dd]er|[Ee]ine|[Ee]iner|[Zz]ur|[Dd]en|[Kk]eine|\d[\d.]*|[Zz]wei|drei|vier|fünf|sechs|viele|einige|mehrere) (?:\p{Ll}+ ){0,2}\p{Lu}|(?<!\p{L})(?:\p{Lu}\p{Ll}+(?:en|er|innen|se|te|ge|s))(?!\p{L})/u;
/** "es gibt", "es geht um", "dass es ... zu": it means nothing. */
const IMPERSONAL_DE =
  /(?<!\p{L})(?:gibt|gab|gebe|gäbe|geben|geht|gehe|ging|gehen|kam|komme|kommt|kommen|handelt|handele|fehlt|fehlte|fehle|bedarf|heißt|hieß|(?:bleibt|blieb)(?: es)? (?:dabei|offen|unklar|abzuwarten|ruhig|still|bei)|dauert|dauerte|gelang|gelingt|brennt|regnet)(?!\p{L})|(?:ist|sei|war|wäre|wird|bleibt)(?!\p{L}).*(?:, (?:dass|ob|wenn|wann|wie)| zu) |(?<!\p{L})(?:hält|halte|hielt)(?!\p{L}).* es für .*, (?:dass|wenn) |(?<!\p{L})es für .* (?:hält|hielt), (?:dass|wenn) /u;

function germanPronoun(text: string, { persons, things }: Named): boolean {
  for (const match of text.matchAll(GERMAN)) {
    const [, singular, several, neuter] = match;
    const at = match.index;
    const ahead = text.slice(0, at);
    if (!neuter && (before(text, at, things) || before(text, at, persons))) continue;
    if (neuter && (IMPERSONAL_DE.test(text) || NEUTER.test(ahead))) continue;
    if (singular && MASCULINE.test(ahead)) continue;
    if (several && PLURAL_OR_FEMININE.test(ahead)) continue;
    return true;
  }
  return false;
}

const ENGLISH = /(?<![\p{L}-])(?:(he|she|him|his|her|hers)|(it|its)|(they|them|their|theirs))(?![\p{L}-])/giu;
const IMPERSONAL_EN =
  /^(?:it|It) (?:(?:is|was|would be|will be|had been|has been|may be|seems|appears|became|remains) (?:\p{L}+ )?(?:that|to|whether|for|if|unclear|likely|expected|possible|too|not|\p{L}+ed that)|takes|took|rains|rained)(?!\p{L})/u;
/** "made it clear that", "make it harder to" */
const FORMAL_IT = /(?:made|make|makes|making|find|finds|found|think|thinks) $/u;
const SINGULAR_EN = /(?<!\p{L})(?:the|an?|this|every|each|no|its|his|her|one) (?:[\p{L}\d'’-]+ ){0,3}[\p{L}-]+/iu;
/** "The volunteer said it was in the hall": he is no "it" */
const SOMEBODY_EN =
  /(?<!\p{L})(?:the|an?|one|another) (?:[\p{L}-]+ ){0,2}?(?:volunteer|spokes\p{L}+|analyst|lawyer|judge|minister|mayor|officer|director|engineer|farmer|teacher|doctor|nurse|driver|expert|resident|witness|clerk|professor|student|\p{L}{3,}ist|\p{L}*(?:man|woman))(?!\p{L})/giu;
const PLURAL_EN =
  /(?<!\p{L})(?:\p{L}{2,}(?:[^su'’]s|ies)(?!['’\p{L}])|people|police|women|men|children|staff|sheep|fish|many|several|most|some|two|three|four|five|six|both|\p{Lu}\p{L}+ and \p{Lu}\p{L}+)(?!\p{L})/u;

const SOLE = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:will|have|are|were|would|could|had|did)(?: \p{Ll}+)+ $/u;

function englishPronoun(text: string, { persons, things }: Named): boolean {
  for (const match of text.matchAll(ENGLISH)) {
    const [, person, thing, several] = match;
    const at = match.index;
    const ahead = text.slice(0, at);
    if (person && before(text, at, persons)) continue;
    if (thing) {
      if (FORMAL_IT.test(ahead) || IMPERSONAL_EN.test(text.slice(at))) continue;
      if (before(text, at, things) || SINGULAR_EN.test(ahead.replaceAll(SOMEBODY_EN, ' '))) continue;
    }
    // "Osset Rovers will keep their licence": a club, or one person, and nobody else
    if (several && SOLE.test(ahead)) continue;
    // "supports their account": a verb in front is no plural
    if (
      several &&
      (PLURAL_EN.test(ahead.replace(/(?<=\p{L} )\p{Ll}+s $/u, '')) ||
        (!/^them$/iu.test(several) && before(text, at, things)))
    )
      continue;
    return true;
  }
  return false;
}

/** General words for whom the text before has named: without a name in front, any firm. */
const FIRM: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:[Dd](?:er|ie|as|em|en|es)|[Bb]eim|[Vv]om|[Zz]um|[Zz]ur) (?:\p{Ll}+ )?(?:Firma|Haus(?:es)?|(?:Geld|Kredit)?[Ii]nstitut(?:e?s)?|Bank|Sparkasse|Geldhaus(?:es)?|(?:Familien|Traditions)?[Uu]nternehmens?|Konzerns?|Betriebs?|Hersteller[ns]?|Anbieter[ns]?|Vereins?|Klubs?|Verbands?|Partei|Fraktion|Gewerkschaft|Stiftung|Behörde|Eigentümer[ns]?|Gesellschafter[ns]?|Senders?|Blatt(?:e?s)?|Zeitung|Magazins?|Portals?|Nachrichtenagentur)(?![\p{L}-])(?! (?:\p{Lu}(?!\p{L}*-\p{Ll})|der |des |von (?!Q?\d\S* auf )|für )|(?<=Betriebs?) (?:auf|in|im|an|am) |, d(?:er|ie|as|em|en) )/gu,
  en: /(?<!\p{L})[Tt]he (?:\p{Ll}+ )?(?:company|firm|bank|lender|drugmaker|group|manufacturer|maker|retailer|operator|club|party|union|owner|trust|charity|agency|authority|(?:[\p{Ll}-]+ )?(?:site|website|paper|newspaper|broadcaster|magazine|outlet|blog|channel))(?![\p{L}-])(?! (?:\p{Lu}|of (?!\p{Ll}+ing )|(?:for|in|at|that|which|behind) ))/gu,
};

function firm(text: string, lang: Language, { things }: Named): boolean {
  const found = [...text.matchAll(FIRM[lang])];
  return found.some(({ index }) => !before(text, index, things));
}

/** "Die 44-jährige Treuhänderin", "the 44-year-old": who that is, the sentence before said. */
const OF_AGE: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]en|[Dd]em) \d\d-[Jj]ährigen?(?: \p{Lu}[\p{L}-]+)?(?! \p{Lu}|, \p{Lu}\p{Ll}+ \p{Lu})(?=[ ,.]|$)/u,
  en: /(?<!\p{L})[Tt]he \d\d-year-old(?!-|(?: \p{Ll}+){0,2},? \p{Lu})/u,
};

/** "Voraussetzung ist ein zweites Becken": of what, the sentence before said. */
const OF_WHAT =
  /^(?:[^,]+, )?(?:Haupt)?(?:Voraussetzung|Bedingung|Grund|Ursache|Hintergrund|Anlass|Auslöser|Ziel|Folge|Ergebnis)(?: dafür| davon)? (?:ist|sind|war|waren|sei|seien|bleibt|wäre)(?!\p{L})|(?<!\p{L})dass (?:Haupt)?(?:Voraussetzung|Bedingung|Grund|Ursache|Hintergrund|Anlass|Auslöser) (?!für|de[rs]|von)|(?<!\p{L})(?:ist|sind|war|waren|sei|seien) (?:Haupt)?(?:[Vv]oraussetzung|[Bb]edingung|[Gg]rund|[Uu]rsache|[Hh]intergrund|[Aa]nlass|[Aa]uslöser)(?! (?:für|de[rs]|von|dafür, dass)(?!\p{L}))(?!\p{L})/u;

/** What is named again in a word that says less, and of which a reader does not know which. */
const NOUN_BACK: Readonly<Record<Language, RegExp>> = {
  de: /^(?:Ein|Noch ein|Ein (?:weitere|andere|gute|jüngste)s|Das (?:jüngste|beste)) Beispiel (?:ist|sind|war|waren|liefert|gibt)(?!\p{L})|(?<!\p{L})[Bb]eiden? (?:Seiten|Firmen|Unternehmen|Angaben|Zahlen|Häusern?|Standorten?|Vereinen?|Städten?|Parteien|Männern?|Frauen|Angebote?n?|Schulen|Kliniken)(?! de[rs](?!\p{L}))|(?<!\p{L})[Ii]m Gegenzug(?! (?:für|zu)(?!\p{L}))|(?<!\p{L})alle (?:bis auf|außer) \d|(?<!\p{L})(?:tat|tut|taten|tun) (?:es|das)(?!\p{L})|(?<!\p{L})(?:Erste[rn]?|Letzte[rn]?|Einzige[rn]?) (?:war|ist|sei|wird)(?!\p{L})|(?<!\p{L})(?:bezifferte?|schätzte?|nannte|sagte|erklärte|betonte|forderte|rechnete|erwartete|warnte|sehe|halte) (?:er|sie)(?!\p{L})|(?:de[mnr]|das) (?:Geld|Summe|Betrag|Schritt|Antrag|Vorschlag|Vorfall)(?= (?!de[rs] |von |für |\p{Lu})|[,.]|$)|[Ee]ntschuldigte sich(?! (?:für|bei|bei den))|Stellungnahme (?:ab|lehnte)|nicht (?:äußern|kommentieren|Stellung nehmen)(?!\p{L})|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+) weitere[nr]?(?!\p{L})|(?<!\p{L})(?:den|der|dem) Rest(?! der| des| von)(?!\p{L})|(?<!\p{L})(?:(?:der|die|das|dem|den) (?:übrigen|restlichen|genannten|besagten|entsprechenden|beiden|anderen) \p{Lu}|(?:[Dd]ie|[Dd]er) (?:Zahl|Angabe|Nachricht|Summe)(?= (?:die|das|ein\p{L}*|nannte|nennt|stammt|kommt|habe|hat|wurde|sei)(?!\p{L})|[,.]|$)|(?:diese[rsmn]?|solche[rsmn]?) (?!Jahr|Monat|Woche|Sommer|Winter|Herbst|Frühjahr)\p{Lu}|[Ee]ntsprechende\p{L}? \p{Lu}|(?:blieb|bleibt|bleibe|blieben|hielt|hält) (?:[^,.]* )?(?:bei|an) (?:seine[rnm]|ihre[rnm]) (?:Darstellung|Haltung|Aussage|Position|Einschätzung|Version)|(?:stellt|stellte|sieht|sah|bestreitet|bestritt|weist|wies|bestätigt|bestätigte|bezweifelt|lehnt|lehnte|nennt|nannte|hält|hielt) das (?:anders|so|für|zurück|ab|als|laut)(?!\p{L})|(?<!, )(?<!\p{L})das (?:bestritten|dementiert|zurückgewiesen|bestätigt|abgelehnt|angekündigt|bezweifelt)(?!\p{L})|(?:sprach|spricht|sprachen|gesprochen)(?: [^,.]*)? von eine[rmn] \p{Lu}[\p{L}-]+(?=[,.]|$)|von eine[rmn] \p{Lu}[\p{L}-]+ (?:sprach|spricht|spreche|sprachen|gesprochen)(?!\p{L})|(?<!, )das (?:die|der|den|eine?|nicht|auch|ist) |eine?[nmr]? (?:höhere|niedrigere|andere|weitere)[nmrs]? \p{Lu}[\p{L}-]+(?!.* als ))|^(?!.* (?:auf|mit) ).*(?<!\p{L})reagier(?:te|ten|t)(?!\p{L})|(?<!\p{L})(?:nach|laut) (?:seine[rmn]|ihre[rmn]) (?:Berechnung|Schätzung|Angabe|Wort|Darstellung|Einschätzung)\p{L}*|^(?:[^,]{0,40} )?(?:[Bb]etroffen|[Gg]emeint) (?:ist|sind|war|waren|seien) /u,
  en: /^(?:One|An?|Another|The (?:latest|best)) (?:\p{Ll}+ )?example (?:is|are|was|were|comes)(?!\p{L})|(?<!\p{L})(?:[Bb]oth (?:companies|firms|sides|steps|moves|measures|statements|claims|figures|parties|counts|men|women|clubs|councils|unions|schools|hospitals|towns|sites|offers|bids)(?! of(?!\p{L}))|(?<!one )another(?! of)|all but (?:about )?\d+(?! of (?!them))|[Tt]he (?:final|first|second|third|last|only) (?:one|(?:was|is|through)(?!\p{L}))|(?:found|had|received|sent|got|read) (?:no record of )?(?:such an?|that) \p{L}+|[Tt]he (?:current|old|new|present|previous|first|last) ones?(?!\p{L})|did not (?:immediately )?(?:respond|reply|comment)|declined to comment|would cooperate(?! with)|claimed responsibility(?! for)|apologi[sz]ed(?! (?:for|to))|the additional \p{L}+|than (?:first|previously|initially|originally) (?:thought|reported|expected|announced)|(?:were|was|are|is) (?:all )?(?:members|employees|shareholders|residents)(?=[,.]|$)|as well(?=[,.]|$)|the same(?=[,.]|$)|the (?:sum|figure|figures|amount|number|total|news|claim|claims|idea|proposal)(?= (?:an?|the|is|was|were|as|and|has|had|to)(?!\p{L})|[,.]|$)|, too,|within (?:hours|minutes|days|weeks)(?=[,.]|$)|(?:was|were) (?:later|then|subsequently) \p{L}+ed|(?:corrected|revised|updated|changed) the (?:number|figure|total|count) (?!.* (?:to|from|by) (?:about |around |some )?[£$€]?\d)|(?:gives?|given|gave|names?|named) (?:an?|any|no) (?:figure|number|reason|date|details?)(?=[,.]|$)|(?:^|[Tt]hat |, )(?:[Bb]oth|[Aa]ll|[Nn]one|[Ee]ach|[Nn]either|[Mm]ost|[Ss]everal) (?:is|are|was|were|has|have|had|will|would|can|could|did|do|asked|said|agreed|refused|declined|denied)(?!\p{L})|(?:of|for|about|on|with|like|been|was|is|want|wants|wanted|need|needs|needed|find|found|build|buy) one(?=[,.]|$| (?:before|by|on|since|for|at|until|after|when|if|in (?!\d|two|three|four|five|six|seven|eight|nine|ten|a )))|(?:confirms?|confirmed|welcomes?|welcomed|opposes?|opposed|doubts?|doubted|criticised|regrets?|regretted|knew|knows|want|wants|wanted) (?:this|that)(?=[,.]|$)|the (?:other|others|two|latter)(?= |[,.]|$)|the former(?=[,.]|$| (?:is|was|has|had|will|would|said|says)(?!\p{L}))|(?:called|calls|hailed|branded|dubbed) (?:it|this|that|them)(?!\p{L})|(?:[Uu]ntil|[Ss]ince|[Bb]y|[Bb]efore) then(?!\p{L})|[Ii]n the (?:same )?period(?=[,.]|$)|[Tt]hat (?:date|timeline|limit|email|deadline|pledge|offer)(?!\p{L})|(?:not|nor|n['’]t) [^,.]{0,40} either(?=[,.]|$)|an? (?:second|third|further) (?:dispute|problem|question|row|front)(?!\p{L})|remembers? it (?:otherwise|differently)|not how \p{Lu}|hit back(?! at)|the rest(?=[,.]|$| (?:was|were|is|are|will|came|comes|in|by|from)(?!\p{L}))|such \p{L}+s(?!\p{L})|[Tt]here (?:is|was|are|were) (?:disagreement|doubt|confusion|more to it|another))/u,
};

/** "sprach von 1.100 Teilnehmern", "it was six", "puts the damage at": how many of what, the sentence before said. */
const BARE_AMOUNT: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) von (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?=[,.;]|$| (?:fand|fanden|war|waren|sind|wurden|haben|hatten|laut|davon)(?!\p{L}))|^(?!.*(?<!\p{L})(?:je|pro|für|kostet|kosten|kostete|\p{L}*[Pp]reis\p{Ll}*) ).*\d Cent(?! (?:je|pro|für|mehr|weniger)(?!\p{L}))|(?:sprach|spricht|sprachen|sprechen|ging|geht|gehen|gingen) (?:[^,]{0,40} )?von (?:etwa |rund |mehr als |bis zu |knapp |über )?\d[\d.,]*(?: (?:Millionen|Milliarden))? \p{Lu}\p{Ll}+(?: aus)?(?=[,.]|$)|(?<!\p{L})von (?:etwa |rund |mehr als |über )?\d[\d.,]* \p{Lu}\p{Ll}+ (?:sprach|spricht|spreche|sprachen|gesprochen|ausging|ausgeht)(?!\p{L})|(?:es|das) (?:waren|sind|seien|wären|dürften) [^,]{0,40}\d|^(?:[^,]+, )?(?:Zugesagt|Nötig|Gefordert|Geplant|Investiert|Erlaubt|Zulässig|Vorgeschrieben|Üblich) (?:seien|sind|wären|waren|wurden) /u,
  en: /(?:^|(?<!\p{L})that |, )(?:[Aa]bout |[Ss]ome |[Aa]round |[Mm]ore than |[Oo]ver |[Nn]early )?\d[\d,.]* (?:have|has|had|are|were|will|would|came|asked)(?!\p{L})|(?<!\p{L})(?:says?|counts?|counted|claims?|claimed|assumes?|assumed|arrives? at|comes? in at|came in at|there (?:would|will|could) be) (?:that )?(?:about |around |at most |no more than |at least |only )?[$£€]?\d[\d,.]*\d?%?(?: (?:million|billion|per ?cent))?(?=;|,(?!\d)|\.?$| (?:in|if|for) )|(?<!\p{L})(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:out )?of (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;]|$)|(?<!\p{L})(?:it|they|there|that) (?:was|were|is|are) (?:about |around |only |just |actually |really )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.]|$)|(?<!\p{L})(?:puts?|estimates?|estimated) (?:the|that) \p{L}+ at /u,
};

/** What is asked of every telling of a story: its names are the same in all of them. */
interface Referents {
  /** by what a pronoun may mean */
  readonly named: Named;
  /** names that are no nouns, and persons */
  readonly proper: readonly string[];
  /** what was found of a telling: it is tried in many places */
  readonly judged: Map<string, Unclear | null>;
}

function referentsIn(m: Material): Referents {
  const known = referents.get(m.names);
  if (known) return known;
  const named = namedIn(m);
  const made = { named, proper: [...properIn(m, named.things), ...named.persons], judged: new Map() };
  referents.set(m.names, made);
  return made;
}
const referents = new WeakMap<ReadonlySet<string>, Referents>();

function unclearIn(m: Material, text: string): Unclear | null {
  const { named, judged } = referentsIn(m);
  const known = judged.get(text);
  if (known !== undefined) return known;
  const found = unclear(text, m.lang, named);
  judged.set(text, found);
  return found;
}

/** Names of the story by what a pronoun may mean. */
function namedIn(m: Material): Named {
  const persons = m.people.flatMap((p) => [p.full, p.surname]);
  const outlets = new Set(m.articles.map((a) => a.outlet));
  const people = new Set([...persons, ...m.persons]);
  const things = [...m.names].filter(
    (n) =>
      n.length > 1 && /^[\p{Lu}\d]/u.test(n) && !people.has(n) && !outlets.has(n) && !m.words.small(n.toLowerCase()),
  );
  return { persons: [...people], things };
}

/** Words of which most articles of the story speak. */
const CORE = 0.6;
/** Behind a sentence of the same report, what some of them speak of is enough. */
const CORE_IN_PARAGRAPH = 0.34;

/**
 * Whether the reader would have to guess what the sentence speaks of: something in it points at what is not printed, or it
 * names nobody and nothing of the story and does not follow on the very sentence before it in its source.
 */
export function hangsInTheAir(m: Material, s: SourceSentence, text: string, told: Told): boolean {
  const bare = withoutAttribution(text, m);
  if (ANSWERS_THIS.test(bare) && !answersTold(m, s, told)) return true;
  if (
    LEFT_OPEN[s.lang].test(s.text) ||
    SPOKE_OF.test(s.text) ||
    (s.lang === 'en' && (TOLD_WHOM.test(s.text) || SENT_NOWHERE.test(s.text)))
  )
    return true;
  if (unclearIn(m, bare) || strayPossessive(s, bare)) return true;
  if (m.lang === 'en' && pointsBackByNoun(withoutQuotations(bare))) return true;
  if (told.loose) return false;
  const begun = told.flowing && told.stamped.has(s.article.id);
  return !isAnchored(m, bare, begun ? CORE_IN_PARAGRAPH : CORE) && !followsOn(s, told);
}

/** "Gegen ihren Geschäftsführer ermittelt ...": nothing in the sentence stands before the pronoun, whose it is the one before said. */
function strayPossessive(s: SourceSentence, told: string): boolean {
  if (s.lang !== 'de') return false;
  const found = /(?<![\p{L}-])(?:[Ii]hr|[Ss]ein)(?:e[rsmn]?)?(?= \p{L})/u.exec(s.text);
  if (!found || /^(?:Er|Sie) /u.test(s.text)) return false;
  const ahead = s.text
    .slice(0, found.index)
    .replace(/^\p{Lu}\p{Ll}+ /u, (first) =>
      /^(?:Gegen|Mit|Für|Von|Bei|In|An|Auf|Nach|Vor|Über|Zu|Durch|Unter|Um|Aus|Ohne) /u.test(first) ? '' : first,
    );
  return !/\p{Lu}/u.test(ahead) && told.toLowerCase().includes(found[0].toLowerCase());
}

/** "Holt denies this." */
const ANSWERS_THIS =
  /(?<!\p{L})(?:reject|rejects|rejected|disputes?|disputed|denies|denied|deny) (?:this|that|it)(?=[,.]|$)/u;
/** What it answers is told, or may yet be: then a reader knows. */
const answersTold = (m: Material, s: SourceSentence, told: Told): boolean =>
  m.exchanges
    .answered(placeOf(s.article.id, s.claim.sentence.start))
    .some(
      (c) =>
        told.loose ||
        told.places.some((p) => p.article === c.article && p.start < c.sentence.end && c.sentence.start < p.end),
    );

/** "She had sent two of her people.": where and for what, the sentence before said. */
const SENT_NOWHERE =
  /(?<!\p{L})sent (?!.*(?<!\p{L})(?:to|into|in|on|from|out|home|back|away|over|abroad|after|for)(?!\p{L}))(?:some|two|three|four|five|six|several|more|\d+) [^,]+\.$/u;

/** "Holt says she told Kolbau in March.": what, the sentence before said. */
const TOLD_WHOM =
  /^[^,“”"]*(?<!\p{L})(?:told|informed|notified) (?:the |its |his |her |their )?(?:[\p{L}’-]+ ){0,2}?[\p{L}’-]+(?: (?:in|on|last|this) (?:\d{1,2} )?\p{L}+(?: \d{4})?)?\.$/u;

/** "In früheren Berichten hieß es, 24": what is right, the next sentence says. "blieb bei Ende Juli": what was then, the one before. */
export const isLeftOpen = ({ lang, text }: SourceSentence): boolean => LEFT_OPEN[lang].test(text);
const LEFT_OPEN: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})[Ii]n (?:einer |einem |einigen |unserem |unserer )?(?:früheren|ersten|vorherigen) \p{Lu}\p{L}+ (?:dieses \p{L}+ )?(?:hieß|stand|war|hatten?|haben)(?!\p{L})|(?<!\p{L})[Dd]iese[rs]? (?:Artikel|Text|Beitrag|Meldung) wurde|(?<!\p{L})(?:blieb|bleibt|bleibe|blieben) (?:[^,.]* )?bei (?:Ende|Anfang|Mitte|\d)/u,
  en: /(?<!\p{L})(?:[Aa]n|[Oo]ur) (?:earlier|original|first|previous) (?:version|edition|report|article|story)|(?<!\p{L})[Oo]ur (?:report|article|story) (?:of|on|from)(?!\p{L})|(?<!\p{L})[Tt]his (?:article|story|report)(?: by [^,.]{3,40})? was (?:\p{L}+ )?(?:amended|corrected|updated|changed|edited|published)|(?<!\p{L})(?:stood|stands|stuck|sticks) (?:by|to) (?:early|mid|late|the end|\d)/u,
};

/** "Die Partei sprach von einem Fass ohne Boden": what is meant, the sentence before said. */
const SPOKE_OF =
  /(?<!\p{L})(?:sprach|sprachen|spricht) von eine[rmn] (?!.*(?<!\p{L})(?:für|bei|beim|in|im|an|am|zwischen)(?!\p{L}))/u;

/** Whether a name of several words that the source's sentence holds was torn apart: "Wolke beantwortete im Test 3 Fragen". */
export const tearsName = (names: Iterable<string>, source: string, text: string): boolean =>
  [...names].some((name) => {
    const words = name.split(' ');
    return words.length > 1 && source.includes(name) && !text.includes(name) && words.every((w) => text.includes(w));
  });

/** The outlets are no part of what is told: no pronoun means them. */
const withoutAttribution = (text: string, m: Material): string =>
  m.articles.reduce((rest, a) => formsOf(a.outlet).reduce((left, form) => left.replaceAll(form, '·'), rest), text);

function isAnchored(m: Material, text: string, core: number): boolean {
  if (before(text, text.length, referentsIn(m).proper)) return true;
  if (m.lang === 'en' && /(?<=\p{Ll},? )\p{Lu}\p{Ll}+/u.test(text.replace(MONTHS, ''))) return true;
  if (/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(text)) return true;
  return contentLemmas(text, m.lang).some((lemma) => (m.core.get(lemma) ?? 0) >= core);
}
/** Names that are no nouns. */
function properIn(m: Material, things: readonly string[]): readonly string[] {
  const texts = m.articles.map((a) => a.text).join('\n');
  return things.filter((n) => m.lang === 'en' || /[ \d-]/u.test(n) || !standsBehindArticle(texts, n));
}

/** "der Bus": what stands behind an article is a noun, whatever name the reader took it for. */
function standsBehindArticle(texts: string, noun: string): boolean {
  for (let at = texts.indexOf(noun); at >= 0; at = texts.indexOf(noun, at + 1))
    if (ARTICLE_AHEAD.test(texts.slice(Math.max(0, at - 7), at)) && !/\p{L}/u.test(texts[at + noun.length] ?? ''))
      return true;
  return false;
}
const ARTICLE_AHEAD = /(?:^|\P{L})(?:[Dd](?:er|ie|as|em|en)|[Ee]ine?[nmr]?|[Ii]m|[Zz]u[mr]) $/u;
const MONTHS = /January|February|March|April|May|June|July|August|September|October|November|December/gu;

/** So far (UTF-16 units) behind the sentence printed last a reader still has it in mind. */
const NEAR = 160;
const followsOn = (s: SourceSentence, told: Told): boolean => {
  const last = told.places.at(-1);
  return last?.article === s.article.id && s.start >= last.end && s.start - last.end <= NEAR;
};
