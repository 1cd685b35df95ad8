/** Words in which somebody takes a side. */
import type { Language } from '../../model/index.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';

export type Valence = 'favourable' | 'unfavourable';

/** Words that show on which side a sentence stands; whoever decided on a thing and explains it does not criticise it. */
export const SHOWS: Readonly<Record<Valence, Readonly<Record<Language, RegExp>>>> = {
  favourable: {
    de: /begrüß|(?<!\p{L})lob(?:te|t|en)(?!\p{L})|für (?:richtig|vertretbar|sinnvoll|notwendig)|unterstütz|zufrieden|Erfolg|(?:große|gute|echte) Chance|erfreu|verteidig|befürwort|zuversicht|(?:gut|großartig|wichtig|richtig|mutig|stark|klug)e[rsnm]? (?:Tag|Schritt|Nachricht|Entscheidung|Weg|Signal|Zeichen|Lösung|Idee)|freu(?:e|en|t|te|ten) (?:mich|uns|sich)/iu,
    en: /\bwelcom|\bprais|\bhailed|\bsupport(?:s|ed)\b|\bsuccess|\bdefend|\bbacked\b|\bendors|\bpleased\b|\bconfident\b|\bapplaud|\b(?:good|great|right|important|big|brave) (?:day|step|news|decision|move|idea|signal|choice)|\bglad\b|\bdelighted/iu,
  },
  unfavourable: {
    de: /kritisier|Kritik|warn(?:t|te|en|ten)(?!\p{L})|fürcht|Bedenken|lehnt[^.]*ab|Widerstand|wirft[^.]* vor|warf[^.]* vor|Vorw[uü]rf|protest|fordert|Zweifel|bezweifel|empör|entsetzt|enttäusch|verärgert|fahrlässig|Schlag ins|Skandal|skeptisch|verurteil|klagen|bemängel|rügt/iu,
    en: /\bcritici[sz]|\bcondemn|\bwarn|\boppos(?:e|ed|es)\b|\breject(?:ed|s)\b|\baccus|\bcomplain|\bfear|\bblame|\bprotest|\bdisput|\bconcern|\bfailed to\b|\bcalled for\b|\bdemand|\bangr|\bbotched|\btoo late\b|\bat risk\b|\bdoubt|\bregret/iu,
  },
};

/** Who admits something, or turns a reproach down, does not criticise. */
export const CONCEDES =
  /räumte[^.]* ein(?!\p{L})|entschuldigte|(?:wies|weist)[^.]* zurück(?!\p{L})|\b(?:conceded|admitted|apologi[sz]ed|rejected the|denied)\b/u;

/** Whether the sentence is told among the voices for and against. */
export const takesSide = (s: SourceSentence): boolean =>
  !CONCEDES.test(s.text) && (SHOWS.unfavourable[s.lang].test(s.text) || SHOWS.favourable[s.lang].test(s.text));
