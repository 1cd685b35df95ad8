/** German nouns, pronouns and little words that stand for what a sentence before has named; the same kind of table as `back`. */
import type { Row } from '../alone/rows.ts';

const NUMBER = String.raw`(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)`;
/** No letter behind it. */
const W = String.raw`(?!\p{L})`;

/** Something is named again by a word that does not say which it is. */
export const NOUN_BACK_DE: readonly Row[] = [
  [
    'Einen Tag später entschied Kolbau',
    String.raw`(?:ein(?:en?|er)?|[Ee]ine[nr]?|zwei|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ww]enige|\d+) (?:Tage?n?|Wochen?|Stunden?|Minuten?|Monate?n?|Jahre?n?) (?:später|darauf|danach|zuvor)(?! als)(?!\p{L})`,
  ],
  [
    'In der ursprünglichen Zahl waren Leiharbeiter von Kolbau enthalten',
    String.raw`(?:de[rn]|die) (?:ursprüngliche|früher genannte|zuerst genannte|erste|alte|bisherige)[nr]? Zahl(?!\p{L})(?! (?:der|von|an) )`,
  ],
  // for what somebody may apply, or is needed
  [
    'Anträge sind bis Mai möglich',
    String.raw`Anträge (?:sind|können|nimmt|nehmen)${W}(?!.* (?:auf|für) )|(?:können|könnten|dürfen)(?!.* (?:auf|für) ).* Anträge stellen`,
  ],
  [
    'Notwendig ist eine einfache Mehrheit',
    String.raw`^(?:Notwendig|Erforderlich|Nötig) (?:ist|sei|war|wäre) (?:eine|die) [^,.]*[Mm]ehrheit(?! für)`,
  ],
  // what an example, a reason or a share is of
  [
    'Ein Beispiel ist Kolbau',
    String.raw`^(?:Ein|Noch ein|Ein (?:weitere|andere|gute|jüngste)s|Das (?:jüngste|beste)) Beispiel (?:ist|sind|war|waren|liefert|gibt)${W}`,
  ],
  ['Den Rest trägt das Land', String.raw`(?:[Dd]en|[Dd]er|[Dd]em) Rest${W}(?! de[rs]${W}| von)`],
  [
    'Der überwiegende Teil gehört Kolbau',
    String.raw`(?:[Dd]er|[Dd]en|[Ee]in|[Ee]inen) (?:überwiegende|größere|größte|kleinere|übrige|andere|große)[nr]? Teil(?! (?:de[rs]|von|seine[rs]|ihre[rs]|eine[rs]|aller)${W})`,
  ],
  [
    'Zahlen will das Land die Hälfte',
    String.raw`(?:[Dd]ie Hälfte|[Ee]in (?:Drittel|Viertel|Fünftel|Zehntel))(?=[,.]|$| (?:war|sei|sind|ist|wurde|wurden|kam|kommt|hat|haben|habe)${W})`,
  ],
  [
    '2,4 Millionen davon zahlt Kolbau',
    String.raw`^(?:Nur |Allein |Rund |Etwa |Knapp |Gut )?${NUMBER}(?: (?:Millionen|Milliarden|Prozent|Euro))* davon${W}`,
  ],
  // one of several, both, the others
  [
    'Kolbau erwartet von beiden Seiten Geduld',
    String.raw`[Bb]eiden? (?:Seiten|Firmen|Unternehmen|Angaben|Zahlen|Häusern?|Standorten?|Vereinen?|Städten?|Parteien|Männern?|Frauen|Angebote?n?|Schulen|Kliniken)(?! de[rs]${W})`,
  ],
  ['Das gilt für alle bis auf 12', String.raw`alle(?: \p{Ll}+)*? (?:bis auf|außer) (?:etwa |rund )?${NUMBER}`],
  ['Am Montag liefen alle wieder', String.raw`[Aa]lle (?:laut|wieder|gleich|schon|noch|nach Angaben|bis auf)${W}`],
  ['Kolbau räumte für elf weitere', String.raw`${NUMBER} weitere[nr]?${W}`],
  ['Der Erste war schon im Mai da', String.raw`(?:Erste[rn]?|Letzte[rn]?|Einzige[rn]?) (?:war|ist|sei|wird)${W}`],
  [
    'Für die übrigen Stellen',
    String.raw`(?:der|die|das|dem|den) (?:übrigen|restlichen|genannten|besagten|entsprechenden|beiden|anderen) (?:${NUMBER} )?\p{Lu}`,
  ],
  [
    'Die übrigen 12 schließen',
    String.raw`[Dd](?:er|ie|en) (?:übrigen|restlichen|anderen|beiden)(?: ${NUMBER})?(?= \p{Ll}|[,.]|$)(?! \p{Ll}+(?:e|en|er) \p{Lu})`,
  ],
  [
    'Eine aus Hohenrain will verkaufen',
    String.raw`^(?:[^,]*: )?[„“]?(?:Eine[rs]?|Keine[rs]?|Jede[rs]|Manche[rs]?|Viele|Einige|Mehrere) (?:aus|in|von|im|am|bei|vom|will|wollen|sei|ist|war|haben|hat|sind|waren)${W}(?! (?:den|der|dem|ihnen|uns) )`,
  ],
  [
    'Beim schwersten riss das Seil',
    String.raw`(?:[Bb]eim|[Ii]m|[Vv]om|(?:[Aa]uf|[Bb]ei|[Ii]n|[Mm]it|[Vv]on|[Aa]n) (?:der|dem)) (?:ersten?|zweiten|dritten|letzten|\p{Ll}{3,}sten)(?= (?:am|im|steht|stand|ist|war|seien?|riss|kam|ging|fehlt|fehlte|sah|hatte|wurde)${W}|[,.]|$)`,
  ],
  [
    'Von neun war lange die Rede',
    String.raw`[Vv]on (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+) (?:war|ist|sprach|spricht|gesprochen|ausging|die Rede)${W}`,
  ],
  // such, this, the same
  [
    'Kern lehnt eine solche ab',
    String.raw`(?:eine?|keine?) solche[rsn]?(?= \p{Ll}|[,.]|$)(?! \p{Ll}+(?:e|en|es|er) \p{Lu})`,
  ],
  [
    'Kolbau nannte diese Zahl',
    String.raw`(?:diese[rsmn]?|solche[rsmn]?) (?!Jahr|Monat|Woche|Sommer|Winter|Herbst|Frühjahr)\p{Lu}`,
  ],
  ['Entsprechende Anträge liegen vor', String.raw`[Ee]ntsprechende\p{L}? \p{Lu}`],
  [
    'Das Amt kam zu dem gleichen Ergebnis',
    String.raw`(?:zum|zu dem|zur|zu der|auf das|auf den|[Dd]as|[Dd]er|[Dd]ie|[Dd]en|[Dd]em) (?:gleichen?|selben|nämlichen?|ähnlichen?) (?:Ergebnis|Schluss|Befund|Urteil|Meinung|Zahl|Summe|Fazit)(?:se)?${W}(?!.* wie )`,
  ],
  [
    'Zu einem ähnlichen Schluss kam Kern',
    String.raw`(?:einem|einer|einen|eine|ein) (?:gleiche|ähnliche|andere)[nmrs]? (?:Ergebnis|Schluss|Befund|Urteil|Meinung|Zahl|Summe|Fazit)${W}(?!.* (?:wie|als) )`,
  ],
  [
    'Es gab nie eine höhere Quote',
    String.raw`eine?[nmr]? (?:höhere|niedrigere|andere|weitere)[nmrs]? \p{Lu}[\p{L}-]+(?!.* als )`,
  ],
  // nouns for what was said or paid
  [
    'Die Zahl nannte die Polizei',
    String.raw`(?:[Dd]ie|[Dd]er) (?:Zahl|Angabe|Nachricht|Summe)(?= (?:die|das|ein\p{L}*|nannte|nennt|stammt|kommt|habe|hat|wurde|sei|am|auf|nun|jetzt)${W}|[,.]|$)`,
  ],
  [
    'Kern will mit dem Geld ein Haus bauen',
    String.raw`(?:de[mnr]|das) (?:Geld|Summe|Betrag|Schritt|Antrag|Vorschlag|Vorfall)(?= (?!de[rs] |von |für |\p{Lu})|[,.]|$)`,
  ],
  [
    'Der Umbau kostet nach seinen Berechnungen Millionen',
    String.raw`(?:nach|laut) (?:seine[rmn]|ihre[rmn]) (?:Berechnung|Schätzung|Angabe|Wort|Darstellung|Einschätzung)\p{L}*`,
  ],
  [
    'Kern sprach von einer Katastrophe.',
    String.raw`(?:sprach|spricht|sprachen|gesprochen)(?: [^,.]*)? von eine[rmn] \p{Lu}[\p{L}-]+(?=[,.]|$)`,
  ],
  [
    'was von einer Katastrophe spricht',
    String.raw`von eine[rmn] \p{Lu}[\p{L}-]+ (?:sprach|spricht|spreche|sprachen|gesprochen)${W}`,
  ],
  // "das" for a whole sentence
  ['Kolbau tat das im Mai', String.raw`(?:tat|tut|taten|tun) (?:es|das)${W}`],
  [
    'Kern sieht das anders',
    String.raw`(?:stellt|stellte|sieht|sah|bestreitet|bestritt|weist|wies|bestätigt|bestätigte|bezweifelt|lehnt|lehnte|nennt|nannte|hält|hielt) das (?:anders|so|für|zurück|ab|als|laut)${W}`,
  ],
  [
    'Kern hatte das bestritten',
    String.raw`(?<!, )das (?:bestritten|dementiert|zurückgewiesen|bestätigt|abgelehnt|angekündigt|bezweifelt)${W}`,
  ],
  ['Für Kolbau ist das die Grenze', String.raw`(?<!, )das (?:die|der|den|eine?|nicht|auch|ist) `],
  [
    'Im Mai hatte das noch anders geklungen',
    String.raw`(?<!, )(?<!\p{L})(?:ist|war|hat|habe|hatte|wird|werde|würde|man|kann|könne|soll|solle|ließ|lässt|klang|klingt|gilt|galt|geschah|liest|las|heißt|hieß|will|wolle|deckt sich|sich|bestreitet|bestritt|bestätigt|bestätigte) das(?= (?:laut|auch|noch|nicht|so|schon|nun|jetzt|damals|anders|in|im|am|an|auf|mit|bei|nach|bis|zu|zum|gelesen|gehört|gesagt|geschehen)${W}|[,.]|$)(?! (?:in|im|am|an|auf|bei|nach|mit|zu|zum) [^,.]*?\p{Ll}(?:te|ene) \p{Lu})`,
  ],
  [
    'Das deckt sich mit den Akten',
    String.raw`(?:[Dd]as deckt sich|deckt sich (?:das|dies)|passt (?:das|dazu|dies))${W}`,
  ],
  // words with da-, wherever they stand
  [
    'Kolbau hat daraus gelernt',
    String.raw`(?:daraus|hieraus|daraufhin|infolgedessen|demzufolge|dementsprechend)(?!,? (?:dass|ob|wie|was)${W})`,
  ],
  [
    'Dazu passt eine Zählung; eine Zählung passt dazu',
    String.raw`(?:passt|passte|passten|kam|kamen|kommt|gehört|gehören|gehörte|gehörten|zählt|zählen)(?: .+?)? dazu(?=[,.]|$)(?!, (?:dass|ob|wie|was) )`,
  ],
  [
    'Darauf habe man sich geeinigt',
    String.raw`(?:[Dd]arauf|[Dd]avon|[Dd]amit|[Dd]afür|[Dd]aran|[Dd]arüber) (?:habe|hat|hatte|haben|sei|ist|war|seien|sind|werde|wird|könne|kann|lasse|lässt) (?:man|sich|er|sie|es|die|der|das)${W}`,
  ],
  [
    'Eine Nachzahlung kommt hinzu',
    String.raw`(?<!(?<!\p{L})[Zz]u[mr]? (?:de[mnr] )?\p{Lu}[^.]*)(?:komm[et]n?|kam|kamen|käme|kämen|zählte?n?|rechnete?n?|addierte?n?)(?:(?! zu[mr]? (?:de[mnr] )?\p{Lu})[^.])*? hinzu${W}(?! zu)`,
  ],
  ['Hinzu kommt ein Zuschlag', String.raw`[Hh]inzu (?:komm[et]n?|kam|kamen|käme|kämen)${W}(?!.* zu[mr]? )`],
  [
    'Kolbau hatte sie hinzugerechnet',
    String.raw`(?:hinzu|heraus|ab|dazu)(?:gerechnet|gezählt|gekommen|kommen|komme|kommt)${W}(?! (?:von|aus|zu))`,
  ],
  ['Umgerechnet auf 100 Prozent ergibt sich mehr', String.raw`[Uu]mgerechnet auf${W}`],
  // an answer to what is not told
  [
    'Kern sagte, erwartete sie',
    String.raw`(?:bezifferte?|schätzte?|nannte|sagte|erklärte|betonte|forderte|rechnete|erwartete|warnte|sehe|halte) (?:er|sie)${W}`,
  ],
  [
    'Kolbau blieb bei seiner Darstellung',
    String.raw`(?:blieb|bleibt|bleibe|blieben|hielt|hält) (?:[^,.]* )?(?:bei|an) (?:seine[rnm]|ihre[rnm]) (?:Darstellung|Haltung|Aussage|Position|Einschätzung|Version)`,
  ],
  [
    'Kern bleibt dabei, dass nichts fehlt',
    String.raw`(?:[Bb]lieb|[Bb]leibt|[Bb]leibe|[Bb]lieben|geblieben)(?! es)(?: [^,.]{1,60})? dabei(?=[,.]|$)`,
  ],
  [
    'Bei Kolbau bleibt es beim 30. Juni',
    String.raw`(?:bleibt|bleibe|blieb) es (?:[^,.]* )?(?:bei|beim)${W}|es bei(?:m|) [^,.]* (?:bleibt|bleibe|blieb)${W}`,
  ],
  ['Im Gegenzug streicht Kolbau Stellen', String.raw`[Ii]m Gegenzug${W}(?! (?:für|zu)${W})`],
  [
    'Das Verfahren läuft hingegen weiter',
    String.raw`(?:hingegen|indes|indessen|nichtsdestotrotz|desgleichen|ebensowenig)${W}`,
  ],
  ['Kolbau reagierte verärgert', String.raw`reagier(?:te|ten|t)${W}(?<!(?:auf|mit) .*)(?!.* (?:auf|mit) )`],
  // what an act was about
  [
    'Kern entschuldigte sich im Rat',
    String.raw`(?:[Ee]ntschuldigte[nt]? sich|sich (?:(?!für |wegen )[^,])*(?:entschuldigt|entschuldigte|entschuldigen)${W})(?<!(?:für|wegen|dafür) .*)(?!.*(?<!\p{L})(?:für|wegen|dafür)${W})`,
  ],
  ['Kolbau lehnte eine Stellungnahme ab', String.raw`Stellungnahme (?:ab|lehnte)`],
  ['Kern wollte sich nicht äußern', String.raw`nicht (?:äußern|kommentieren|Stellung nehmen)${W}`],
  [
    'Kern nannte keine Summe',
    String.raw`(?<!, (?:nannte|nannten|nennt|nenne) (?:aber|jedoch|dafür) )(?:keine|auf keine|eine konkrete|keine konkrete) (?:Summe|Zahl|Zahlen|Angaben|Frist|Einzelheiten)(?=[,.]|$| (?:einlassen|nennen|machen|festlegen|nannte|nannten|genannt)${W})`,
  ],
  [
    'Die Bank bestätigte Gespräche',
    String.raw`(?:bestätigte[n]?|führte[n]?|kündigte[n]?|dementierte[n]?|bestritt(?:en)?) (?:Gespräche|Verhandlungen|Pläne)(?=[,.]|$| an${W})`,
  ],
  [
    'Kern kündigte Klage an',
    String.raw`(?:[Kk]ündig(?:t|te|ten)|reichte[n]?|erhob(?:en)?)(?: [^,.]{1,40})? (?:eine )?(?:Klage|Beschwerde|Einspruch|Widerspruch|Berufung|Revision) (?:an|ein)?(?=[,.]|$)(?<!(?:gegen|wegen|auf) .*)`,
  ],
  [
    'dass Kern Klage ankündigte',
    String.raw`(?<!(?:gegen|wegen|auf|über) [^.]*)(?:Klage|Beschwerde|Einspruch|Widerspruch|Berufung|Entscheidung|Strafanzeige) (?:bis zum [^,]* )?(?:ankündigte|ankündigt|einreichte|einlegte|erhob)${W}`,
  ],
  [
    'Kolbau rechnet mit Ende März',
    String.raw`(?:rechnet|rechnete|rechnen|rechneten|plant|plante)(?: [^,.]{1,30})? mit (?:Ende|Anfang|Mitte|dem Frühjahr|dem Sommer|dem Herbst|dem Winter|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?: \p{Lu}\p{Ll}+)?(?: \d{4})?(?=[,.]|$)`,
  ],
  [
    'Der Rat nennt den 14. Mai',
    String.raw`(?:[Nn]ennt|[Nn]annte|[Nn]ennen|[Nn]annten)(?: [^,.]{1,40})? den \d{1,2}\. \p{Lu}\p{Ll}+(?: \d{4})?(?=[,.]|$)`,
  ],
  ['Betroffen sind 640 Leute', String.raw`^(?:[^,]{0,40} )?(?:[Bb]etroffen|[Gg]emeint) (?:ist|sind|war|waren|seien) `],
  [
    'Die Mehrheit gilt als Ausnahme',
    String.raw`(?:gilt|gelten|galt|galten) (?:[^,.]* )?als (?:Ausnahme|Auslöser|Ursache|Grund|Regel)(?=[,.]|$)`,
  ],
  [
    'Das Amt sieht Lastwagen als Auslöser',
    String.raw`(?:sieht|sehen|sah|sahen|nennt|nennen|nannte|nannten) (?:[^,.]* )?als (?:Ausnahme|Auslöser|Ursache|Grund|Voraussetzung)(?=[,.]|$)`,
  ],
];
