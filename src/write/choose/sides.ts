/** Words in which somebody takes a side. */
import type { Language } from '../../model/index.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';

export type Valence = 'favourable' | 'unfavourable';

/** Words of reproach, wherever they stand: what is answered with a denial. */
export const REPROACHES: Readonly<Record<Language, RegExp>> = {
  de: /kritisier|Kritik|warn(?:t|te|en|ten)(?!\p{L})|fürcht|Bedenken|lehnt[^.]*ab|Widerstand|wirft[^.]* vor|warf[^.]* vor|Vorw[uü]rf|protest|fordert|Zweifel|bezweifel|empör|entsetzt|enttäusch|verärgert|fahrlässig|Schlag ins|Skandal|skeptisch|verurteil|klagen|bemängel|rügt/iu,
  en: /\bcritici[sz]|\bcondemn|\bwarn|\boppos(?:e|ed|es)\b|\breject(?:ed|s)\b|\baccus|\bcomplain|\bfear|\bblame|\bprotest|\bdisput|\bconcern|\bfailed to\b|\bcalled for\b|\bdemand|\bangr|\bbotched|\btoo late\b|\bat risk\b|\bdoubt|\bregret/iu,
};

/** What somebody does who takes a side: a mishap or a success that a sentence tells of is nobody's judgement. */
const TAKES: Readonly<Record<Valence, Readonly<Record<Language, RegExp>>>> = {
  favourable: {
    de: /(?<!\p{L})(?:begrüß(?:t|te|en|ten)|lob(?:t|te|en|ten)|unterstütz(?:t|te|en|ten)|befürworte(?:t|te|n|ten)|für (?:richtig|sinnvoll|notwendig)|erfreut|freu(?:e|en|t|te|ten) (?:mich|uns|sich)|(?:gut|großartig|wichtig|richtig|mutig|stark|klug)e[rsnm]? (?:Tag|Schritt|Nachricht|Entscheidung|Weg|Signal|Zeichen|Lösung|Idee)|(?:große|gute|echte) Chance)(?!\p{L})/iu,
    en: /\b(?:welcom(?:es|ed|ing)|prais(?:es|ed)|hail(?:s|ed)|support(?:s|ed)(?! by)|back(?:s|ed)(?! by| away| down| up| out)|endors(?:es|ed)|applaud(?:s|ed)|glad|delighted|(?:good|great|right|important|big|brave) (?:day|step|news|decision|move|idea|signal|choice))\b/iu,
  },
  unfavourable: {
    de: /(?<!\p{L})(?:kritisier(?:t|te|en|ten)|übte?[^.]* Kritik|Kritik (?:kam|kommt)|warn(?:t|te|en|ten)|(?:vor (?!dem Hintergrund)[^.,]{4,40} gewarnt)|(?:be)?fürchte(?:t|te|n|ten)|(?:Bedenken|Zweifel)(?= [^.]*(?:äußer|anmeld|angemeldet|geltend))|(?:äußer|meld|hat|habe)[^.]*(?:Bedenken|Zweifel)|lehn(?:t|te|en|ten)[^.]* ab|w(?:irft|arf|erfen|arfen)[^.]* vor|protestier(?:t|te|en|ten)|forder(?:t|te|n|ten)(?!\p{L})[^.]*(?:Rücktritt|Aufklärung|Abbruch|Stopp|Ende|Gutachten|Untersuchung|Prüfung|Entschädigung|Entschuldigung|Nachbesserung|Sondersitzung|Verzicht|Rücknahme|Konsequenzen|Tarifvertrag)|bezweifel(?:t|te|n|ten)|empört|entsetzt|enttäuscht|verärgert|fahrlässig|verantwortungslos|unverantwortlich|Schlag ins|Skandal|skeptisch|verurteil(?:t|te|en|ten)(?! (?:zu|wegen|worden|wurde))|beklag(?:t|te|en|ten)|klag(?:t|te|en|ten) über|bemängel(?:t|te|n|ten)|rüg(?:t|te|en|ten)|schwerer Schlag|Armutszeugnis|Zumutung|(?:schwer|groß|grob|fatal|teur|dumm)e[rnms]? Fehler|Fehlentscheidung|falsche[rnms]? (?:Weg|Signal|Entscheidung|Schritt|Zeichen)|Katastrophe|verheerend|inakzeptabel|unzumutbar)(?!\p{L})/iu,
    en: /\b(?:critici[sz](?:es|ed|ing)|condemn(?:s|ed)|warn(?:s|ed)|oppos(?:es|ed) (?!to)|reject(?:s|ed)|accus(?:es|ed)|complain(?:s|ed)|fear(?:s|ed)|blam(?:es|ed)|protest(?:s|ed) (?:against|that|at|over)|(?:call(?:s|ed) for|demand(?:s|ed)) [^.]*(?:resign(?:ation)?|inquiry|investigation|hearing|compensation|apology|halt|end|stop|review|audit|answers|postpone|sirens|plan)|angry|botched|too late|doubt(?:s|ed)|not supported|disgrace(?:ful)?|scandal(?:ous)?|irresponsible|reckless|unacceptable|sloppiness|shambles|betray(?:s|ed|al)|heavy blow|(?:grave|serious|huge|terrible|costly|big) (?:mistake|error)|wrong (?:decision|signal|move|step)|disaster|devastating)\b/iu,
  },
};

/** Who admits or regrets something, turns a reproach down or stands by his own deeds neither praises nor criticises. */
const SPEAKS_FOR_ITSELF: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:räum(?:t|te|en|ten)[^.]* ein|entschuldig(?:t|te|en|ten)|bedauer\p{L}*|verteidig(?:t|te|en|ten)|zuversichtlich|w(?:ies|iesen|eist|eisen)[^.]* (?:zurück|von sich)|bestr(?:itt|itten|eitet|eiten)|dementier(?:t|te|en|ten)|widerspr(?:ach|achen|icht|echen)|(?:alles|nichts) (?:richtig|falsch)|(?:korrekt|richtig|einwandfrei|vorbildlich) (?:verhalten|gehandelt|gearbeitet|reagiert)|nichts vorzuwerfen|ke(?:in|ine|inen|inerlei) (?:Fehler|Vorwurf|Schuld|Versäumnis\p{L}*|Anlass|Grund|Zusammenhang|Fehlverhalten)|ich (?:habe|hatte) mich geirrt|[Ii]ch verstehe (?:jede|alle|die))(?!\p{L})/u,
  en: /\b(?:conceded|admit(?:s|ted)|apologi[sz]e[sd]?|regret(?:s|ted)?|accept(?:s|ed) (?:the|its|that)|defend(?:s|ed)|den(?:y|ies|ied)|disput(?:es|ed)|confident|reject(?:s|ed) (?:the |this |that |any |all |those |these )?(?:claims?|charges?|accusations?|allegations?|findings?|criticism|reports?|suggestions?|requests?|appeals?)|(?:did|done|doing) (?:nothing|everything|no) (?:wrong|right)|acted (?:properly|correctly|lawfully)|(?:I|we) (?:was|were|am|are) wrong|no (?:fault|wrongdoing|cause for|reason to|link|evidence))\b/iu,
};

/** Who owns up to a mistake or asks to be forgiven: his own words are the news. */
const ADMITS: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:ich (?:bitte|entschuldige|bereue|bedau[e]?re|habe mich (?:geirrt|getäuscht)|lag (?:[^.,]{0,20} )?falsch|hatte unrecht)|bitte ich[^.]* um (?:Entschuldigung|Verzeihung)|(?:ich|wir) (?:hätten?|hätte)(?!\p{L})[^.,]*(?:müssen|sollen|dürfen)|(?:mein|unser) Fehler|tut (?:mir|uns) leid|(?:wir|ich) (?:haben?|machten?)[^.,]* (?:Fehler|Unrecht))(?!\p{L})/iu,
  en: /\b(?:I|we)(?: (?:was|were) wrong| got (?:it|this|that) wrong| apologi[sz]e| should(?: not|n['’]t)? have| made (?:a |\p{L}+ )?mistakes?| am sorry| are sorry|['’](?:m|re) sorry| owe [^.,]* apology)\b|\b(?:my|our) (?:mistake|fault)\b/iu,
};
export const admits = ({ text, lang }: Pick<SourceSentence, 'text' | 'lang'>): boolean => ADMITS[lang].test(text);

/** Whether who speaks in the sentence judges a matter so: his own deeds are no matter of his judgement. */
export const takes = (valence: Valence, { text, lang }: Pick<SourceSentence, 'text' | 'lang'>): boolean =>
  !SPEAKS_FOR_ITSELF[lang].test(text) &&
  TAKES[valence][lang].test(text) &&
  (valence === 'unfavourable' || !TAKES.unfavourable[lang].test(text));

/** Whether the sentence is told among the voices for and against. */
export const takesSide = (s: Pick<SourceSentence, 'text' | 'lang'>): boolean =>
  takes('unfavourable', s) || takes('favourable', s);

/**
 * Whether it is the speaker himself who judges: "the step came days after a study warned" names a company that did not. What
 * stands in quotation marks is his.
 */
export function judgesHimself(
  valence: Valence,
  { text, lang }: Pick<SourceSentence, 'text' | 'lang'>,
  speaker: string,
): boolean {
  const found = TAKES[valence][lang].exec(text);
  if (!found) return false;
  const [ahead, behind] = [text.slice(0, found.index), text.slice(found.index)];
  if ((ahead.match(/[„“"«»”]/gu)?.length ?? 0) % 2 === 1) return true;
  const clause = (ahead.split(CLAUSE[lang]).at(-1) ?? '') + behind.slice(0, NEAR).split(/[;:.]/u)[0]!;
  const names = speaker.split(/\s+/u).filter((w) => w.length >= SHORTEST_NAME && /^\p{Lu}/u.test(w));
  return names.some((name) => clause.includes(name)) || names.length === 0;
}
/** UTF-16 units: "kritisierte die Gewerkschaftssekretärin Ilka Brandes" */
const NEAR = 70;
const SHORTEST_NAME = 3;
const CLAUSE: Readonly<Record<Language, RegExp>> = {
  de: /[;:]|, (?:nachdem|weil|obwohl|während|wobei|d[eia][rsem]n?|welche[rsmn]?|bevor|seit) /u,
  en: /[;:]|(?:,? )(?:after|because|although|while|when|which|who|before|since) /u,
};
