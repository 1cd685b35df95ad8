/** Nouns that point back to a sentence the article does not print: which one is meant, a reader would have to guess. */
import type { Language } from '../../model/index.ts';
import { isStopWord, lemmaOf } from '../../text/index.ts';
import { anyOf, oneOf } from './rows.ts';

/** "mit dem Geld", "der Zeitung", "to the newspaper": which one, the sentence before said. */
const POINTS_BACK = anyOf([
  // German
  [
    'mit dem Geld',
    String.raw`(?:de[mnrs]|das|die) (?:Geld|Summe|Betrags?|Schritt|Zeitung|Blatts?|Antrag|Vorschlag|Vorfall)(?!\p{L})(?! (?:de[rs]|von|vom|für|zu[mr]?|eine[rs]|ihre[rs]|seine[rs]) |, (?:d(?:er|en|ie|as|em)|mit) )`,
  ],
  ['mit diesem Haus', String.raw`diese[rsmn]?(?! (?:Jahr|Monat|Woche))(?!\p{L})`],
  ['bei jenem Haus', String.raw`(?:jene[rsmn]?|dessen|deren|dort|dorthin)(?!\p{L})`],
  // English
  [
    'paid with the money',
    String.raw`the (?:newspaper|paper|money|sum|amount|figures?|total)(?! (?:of|paid|owed|spent|raised|needed|that|which)(?!\p{L}))(?!\p{L})`,
  ],
  ['told the station', String.raw`(?:told|to) the (?:station|magazine|broadcaster|weekly|programme|outlet)(?!\p{L})`],
  ['fears these cuts', String.raw`(?:these|those (?!who|which|that))(?!\p{L})`],
]);

export const pointsBackByNoun = (text: string): boolean => POINTS_BACK.test(text);

/** There is one of them, or everybody knows which: no sentence need have named them. */
const KNOWN_EN_WORDS = [
  // the state and its servants
  'government state country police army military opposition court courts president prime law',
  // the places and parts of a town or land
  'world city town council region area county coast north south east west sea sky air ground industry workforce',
  'job site station road',
  // what everybody knows of
  'public market markets economy weather press media internet environment climate risk table shares',
  // times
  'year years month week day night morning evening weekend end start beginning middle time past future present',
  'late early quarter half',
  // which of several it is
  'rest same number last next latest only most highest lowest largest biggest wrong right way point case',
  // people by what they are
  'dead injured elderly young poor rich sick unemployed',
];
const KNOWN_EN = oneOf(KNOWN_EN_WORDS);

/** When something was done limits no noun: "the fault on 16 November". */
const WHEN_EN =
  /^ (?:on|in|by|before|after|until|since|from|at|for) (?:the (?:morning|afternoon|evening|night|week|summer|winter|spring|autumn) of |the (?:end|start|beginning|middle) of |(?:early|late|mid-?) ?)?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)(?!\p{L})/u;
/** They say that there was another: of what, only the noun says. */
const OF_SEVERAL =
  /^(?:new|old|other|current|former|previous|latest|revised|original|additional|extra|whole|full|same|entire)$/u;

/** What limits a noun from behind: "the plant in Rotherham", "the day that ...". */
const LIMITED_EN =
  /^(?: (?:of|for|to|that|which|who|whose|where|between|from|(?:in|at|on)(?= (?:the|an?|its|their|his|her|which|whom|\p{Lu}[\p{L}’'-]*|\d[\d.,]*)(?!\p{L}))|by|under|near|behind|above|along|around|against|with|over|when|before|after|(?:it|he|she|they|we)(?= \p{L}+(?:ed|d|t|ad|ut|id) )|(?:[\p{L}-]+ed|found|made|sold|held|built|taken|given|paid|sent|kept|lost|seen|written) (?:by|in|at|on|to|for|near|under|with|from))(?!\p{L}))/u;
/** What may stand behind a noun that stands alone. */
const BEHIND_NOUN = [
  'is|are|was|were|has|have|had|will|would|could|should|may|might|can|must',
  'said|says|rose|fell|gave|grew|took|told|lost|left|met|made|sold|bought|kept|held|cut|put|led|won|sent|paid|found',
  'went|came|began|ran|broke|spoke|saw|stood|built|set|hit|became|plans?|expects?|wants?|owns?|costs?|needs?|gets?',
  'of|for|in|at|on|to|between|from|by|under|near|behind|above|along|around|against|with|over|before|after',
  'that|which|who|whose|where|when|and|or|as|not|also|now',
  // any other verb
  String.raw`\p{L}+ed|\p{L}+ly|\p{L}+s (?:the|an?|its|their|his|her|that|to|about|around|more|some|over|up to|at least|\d)`,
];
const DEFINITE_EN = new RegExp(
  String.raw`(?<!\p{L})[Tt]he ((?:[\p{L}\d-]+ ){0,3}?[\p{L}-]+)(?=[,.;:)]| (?:${BEHIND_NOUN.join('|')})(?!\p{L})|['’]|$)`,
  'gu',
);

/**
 * A definite noun of an English or German sentence that nothing before has introduced: "the covenant". Only nouns that
 * stand alone are looked at; a name, a number, an "of" or a relative clause says which one is meant.
 * @param known whether headline and sentences before have named it, by its lemma and as it is written in lower case
 */
export function dangling(text: string, lang: Language, known: (lemma: string, word: string) => boolean): string | null {
  return lang === 'en' ? danglingEnglish(text, known) : danglingGerman(text, known);
}

/** "The fifth, in Millbrook, ...": of what, the sentence before said. */
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|others?|latter|former)$/;

function danglingEnglish(text: string, known: (lemma: string, word: string) => boolean): string | null {
  for (const match of text.matchAll(DEFINITE_EN)) {
    const words = match[1]!.split(' ');
    const rest = text.slice(match.index + match[0].length);
    if (
      words.some(
        (w) =>
          /^[\p{Lu}\d]/u.test(w) || (words.length > 1 && /^(?:first|last|next|same|only|most|\p{L}+est)$/u.test(w)),
      )
    )
      continue;
    const head = words.at(-1)!;
    if (ORDINAL.test(head)) return head;
    if (KNOWN_EN.test(head) || (LIMITED_EN.test(rest) && !WHEN_EN.test(rest))) continue;
    // Named earlier in this very sentence: "a farm ..., the farm"
    const before = text.slice(0, match.index).toLowerCase();
    const lemma = lemmaOf(head, 'en');
    if (before.includes(lemma.slice(0, Math.max(4, lemma.length - 1)))) continue;
    if (!words.some((w) => !isStopWord(w, 'en') && !OF_SEVERAL.test(w) && known(lemmaOf(w, 'en'), w.toLowerCase())))
      return head;
  }
  return danglingSubject(text, known);
}

/** "The order takes effect": a noun that opens the sentence, with a verb behind it that is in no list. */
const SUBJECT_EN = /^(?:[^,]{0,60}, )?[Tt]he (\p{Ll}[\p{Ll}-]+)(?= \p{Ll})/u;
const ADJECTIVE_EN =
  /^(?!(?:ruling|hearing|meeting|filing|finding|building|warning|recording|reading|crossing|funding|ceiling)$).*(?:ive|al|ous|ic|ary|ory|ful|less|able|ible|ed|ing|ern|est|ish|ent|ant|ate)$|^(?:first|second|third|fourth|fifth|sixth|new|old|big|small|large|long|short|high|low|main|other|former|current|local|own|whole|full|early|late|good|bad|same|vast)$/u;
function danglingSubject(text: string, known: (lemma: string, word: string) => boolean): string | null {
  const [whole, head] = SUBJECT_EN.exec(text) ?? [];
  if (!whole || !head || ADJECTIVE_EN.test(head) || KNOWN_EN.test(head) || isStopWord(head, 'en')) return null;
  return LIMITED_EN.test(text.slice(whole.length)) || known(lemmaOf(head, 'en'), head) ? null : head;
}

const KNOWN_DE_WORDS = [
  // the state and its servants
  'Regierung Bundesregierung Landesregierung Bund Land Länder Staat Stadt Gemeinde Kreis Landkreis Region Polizei',
  'Feuerwehr Armee Justiz Staatsanwaltschaft Gericht Opposition Parlament Bundestag Landtag Kabinett Kreistag',
  'Stadtrat Gemeinderat Rat Rathaus Behörden EU USA',
  // what everybody knows of
  'Welt Öffentlichkeit Markt Weltmarkt Wirtschaft Wetter Presse Internet Umwelt Klima Börse Krise Lage Arbeit',
  'Bank Bahn Leben Kritik Forderung Frage',
  // nature and places
  'Sonne Meer Himmel Straße Boden Luft Wasser Umgebung Nähe Norden Süden Osten Westen Zentrum Feuer',
  // times
  'Jahr Monat Woche Tag Nacht Morgen Abend Ende Anfang Beginn Mitte Zeit Zukunft Mittag Nachmittag Vormittag',
  'Vorjahr Sommer Winter Herbst Frühjahr Wochenende Quartal Halbjahr Jahresende Monatsende Sonntag Samstag Montag',
  'Dienstag Mittwoch Donnerstag Freitag Laufe',
  // amounts and measures
  'Zahl Schnitt Durchschnitt Hälfte Drittel Viertel Teil Großteil Mehrheit Höhe Länge Spitze Euro Prozent Schaden',
  'Schäden',
  // what is part of a phrase
  'Chance Gefahr Risiko Wahrscheinlichkeit Möglichkeit Grund Fall Rahmen Auftakt Folge Verfügung Kraft Einsatz',
  'Dienst Stelle',
  // people by what they are
  'Menschen Bevölkerung Verbraucher Kunden Beschäftigten Mitglieder Eltern Kinder Schüler Bürger Anwohner',
  'Fahrgäste Patienten Opfer Toten Verletzten Zuschauer',
];
const KNOWN_DE = oneOf(KNOWN_DE_WORDS);
const DEFINITE_DE =
  /(?:^|(?<=, |; ))(?:Der|Die|Das|der|die|das) (?:\p{Ll}+(?:e|en) )?(\p{Lu}[\p{Ll}ß]+(?:-\p{Lu}\p{Ll}+)?)(?! (?:der|des|eine[rs]|von|vom|für|aus|in|im|am|an|bei|zur|zum|zu(?= (?:\p{Lu}|de[mnr] |eine|\d))|auf|über|gegen|mit|nach|zwischen)(?!\p{L})| \p{Lu})(?=[ ,])/gu;
/** The same in any place of the clause: "an der Betreiberin", "während der Aussage". */
const WITHIN_DE =
  /(?<![\p{L}-])(?:der|die|das|[Dd]en|[Dd]em|[Dd]es|[Ii]m|[Aa]m|[Zz]um|[Zz]ur|[Vv]om|[Bb]eim|ins) (?:(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\p{Ll}{3,}(?:te|ten|ene|enen)) )?(\p{Lu}[\p{Ll}ß]+(?:-\p{Lu}\p{Ll}+)?)(?! (?:der|des|eine[rs]|von|vom|für|aus|in|im|am|an|bei|zur|zum|zu(?= (?:\p{Lu}|de[mnr] |eine|\d))|auf|über|gegen|mit|nach|zwischen|um)(?!\p{L})| \p{Lu}|\.-)(?=[ ,.;]|$)/gu;
/** "gegen die Anordnung des Amtes": what was ordered, its author does not say. */
const ACT_DE =
  /(?<!\p{L})[Gg]egen (?:die|den|das) (Anordnung|Verfügung|Entscheidung|Auflage|Beschluss|Bescheid|Erlass|Vorwurf|Vorwürfe)(?= (?:de[rs]|von) )/gu;
/** "die Schwelle bei einem Abstand von ...", "die Anordnung am Montag": neither how nor when limits a noun. */
const TIMED_DE =
  /(?:^|(?<=, |; ))(?:Der|Die|Das|der|die|das) (?:\p{Ll}+(?:e|en) )?(\p{Lu}[\p{Ll}ß]+(?:-\p{Lu}\p{Ll}+)?)(?= (?:am|im|in|seit|bis|vom) (?:\d|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Jahr)| bei eine[mr] )/gu;
const RELATIVE_DE = /^, (?:der|die|das|dem|den|deren|dessen|denen|in|auf|mit|von|für) /u;

function danglingGerman(text: string, known: (lemma: string, word: string) => boolean): string | null {
  for (const match of [
    ...text.matchAll(DEFINITE_DE),
    ...text.matchAll(WITHIN_DE),
    ...text.matchAll(ACT_DE),
    ...text.matchAll(TIMED_DE),
  ]) {
    const head = match[1]!;
    if (KNOWN_DE.test(head) || RELATIVE_DE.test(text.slice(match.index + match[0].length))) continue;
    if (isPurpose(match[0], head) || isCounted(text.slice(0, match.index))) continue;
    const lemma = lemmaOf(head, 'de');
    if (!known(lemma, head.toLowerCase())) return head;
  }
  return null;
}

/** There is one of them, or everybody knows which. */
export const isCommonNoun = (noun: string, lang: Language): boolean => (lang === 'en' ? KNOWN_EN : KNOWN_DE).test(noun);

/** "ein Vertrag zur Beschäftigungssicherung": what for, and no second mention. */
const isPurpose = (match: string, head: string): boolean => /^zur /iu.test(match) && /ung$/u.test(head);

/** "die Zahl der Busse", "ein Drittel der Stellen": how many there are is said of them for the first time. */
const isCounted = (before: string): boolean =>
  /(?<![\p{L}\d])(?:Zahl|Anzahl|Anteil|Hälfte|Drittel|Viertel|Fünftel|Zehntel|Prozent|Großteil|Mehrheit|Teil|eine[rs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+) $/u.test(
    before,
  );
