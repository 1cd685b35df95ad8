/** Whether a German clause holds a verb in the preterite or in the present. */
import { pattern } from '../engine/patterns/layout.ts';
import { type FiniteForm, finiteForm, participleOf } from './verb-forms.ts';

const PAST_FORMS = pattern('gu')`
  (?<!\p{L})(?:
    war(?:en)? | wurden? | hatten? | kam(?:en)? | ging(?:en)? | gab(?:en)? | sah(?:en)?
    | fand(?:en)? | stand(?:en)? | lag(?:en)? | blieb(?:en)? | hielt(?:en)? | ließ(?:en)?
    | lief(?:en)? | nahm(?:en)? | sprach(?:en)? | schrieb(?:en)? | stieg(?:en)? | sank(?:en)?
    | fiel(?:en)? | trat(?:en)? | traf(?:en)? | zog(?:en)? | gewann(?:en)? | verlor(?:en)?
    | begann(?:en)? | schloss(?:en)? | starb(?:en)? | riefe?n? | rief | bot(?:en)? | schlug(?:en)?
    | trug(?:en)? | fuhr(?:en)? | flog(?:en)? | wuchs(?:en)? | brach(?:en)? | schoss(?:en)?
    | warf(?:en)? | verwies(?:en)? | unterschrieb(?:en)? | entschied(?:en)? | erschien(?:en)?
    | verließ(?:en)? | erhielt(?:en)? | bekam(?:en)? | übernahm(?:en)? | hieß(?:en)? | griff(?:en)? | riss(?:en)? | litt(?:en)? | stritt(?:en)? | schnitt(?:en)? | bewies(?:en)?
    | wies(?:en)? | lud(?:en)? | schuf(?:en)? | sprang(?:en)? | sang(?:en)? | fing(?:en)? | hing(?:en)? | schob(?:en)?
    | erfuhr(?:en)? | betrog(?:en)? | betrat(?:en)? | erlitt(?:en)? | stieß(?:en)? | half(?:en)? | saß(?:en)?
    | kannte[n]? | brannte[n]?
    | brachte[n]? | dachte[n]? | konnte[n]? | musste[n]? | durfte[n]? | wollte[n]? | wusste[n]?
    | sagte[n]? | machte[n]? | \p{Ll}{2,}ten?
  )(?!\p{L})
`;
/** words in -te/-ten that are no preterite */
const NOT_PAST = pattern('u')`
  ^(?:
    ge(?!hör|lang|währ|nüg|trau)\p{Ll}+ | heute | leute | seite | mitte | kette | karte | erste
    | zweite | dritte | vierte | fünfte | sechste | achte | neunte | letzte | nächste | beste | meiste
    | weite | breite | gute | alte | harte | zarte | rechte | echte | bitte | hätte | könnte | müsste
    | dürfte | sollte | möchte | bekannte | gesamte | unter | konkrete | laute | späte | spezielle
    | welche | dichte | leichte | schlechte | feste | letzten | ersten | zweiten | dritten | besten
    | meisten | weiten | guten | alten | rechten | bekannten | gesamten | konkreten | halten
    | erhalten | enthalten | behalten | verhalten | treten | arbeiten | leiten | bieten | starten
    | warten | erwarten | richten | berichten | retten | melden | kosten | testen | raten | beraten
    | antreten | vertreten | auftreten | beten | bitten | streiten | bereiten | gelten | hätten
    | könnten | müssten | dürften | sollten | möchten | zeiten | gewichten | verzichten | achten
    | betrachten | beobachten | vermieten | mitten | unten | hinten | kosten | rentabelsten | größten
    | höchsten | wichtigsten | zweitgrößten | geplanten | gestarteten | genannten | sogenannten
  )$
`;
/** A finite form, also one that a separable particle precedes: "stillstand"; "angeboten" is no past of an "angebieten". */
export const finiteVerb = (word: string): FiniteForm | null =>
  finiteForm(word) ?? (DONE.test(word) && participleOf(word) ? null : finiteForm(word.replace(PARTICLE, '')));
const DONE = /^\p{Ll}{2,}ge\p{Ll}+en$/u;
const PARTICLE =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|her|heim|hin|los|mit|nach|nieder|statt|still|teil|vor|weg|weiter|wieder|zu|zurück|zusammen)(?=\p{L}{3})/u;

export function hasPresent(clause: string): boolean {
  for (const [word] of clause.matchAll(WORDS)) if (finiteVerb(word)?.tense === 'present') return true;
  return false;
}
const WORDS = /(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu;

export function hasPreterite(clause: string): boolean {
  for (const found of clause.matchAll(PAST_FORMS)) if (isPreterite(found[0], clause, found.index)) return true;
  for (const [word] of clause.matchAll(WORDS)) if (isStrongPast(word)) return true;
  return false;
}
/** "entstand", "stillstand", "zurücktrat": strong pasts, also behind a prefix or particle. */
function isStrongPast(word: string): boolean {
  if (/te[nrsm]?$/.test(word) || NOT_PAST.test(word)) return false;
  const form = finiteVerb(word);
  return form?.tense === 'past' && form.mood === 'indicative';
}

function isPreterite(word: string, clause: string, at: number): boolean {
  if (NOT_PAST.test(word)) return false;
  const form = finiteVerb(word);
  if (form ? form.tense !== 'past' || form.mood !== 'indicative' : /ten$/.test(word) && participleOf(word))
    return false;
  if (!/te[nrsm]?$/.test(word)) return true;
  // "die beschädigten Autos": between article and noun stands an adjective
  const [before, behind] = [clause.slice(0, at), clause.slice(at + word.length)];
  return !(NOUN.test(behind) && (ARTICLE.test(before) || EXTENDED.test(before) || GE_INSIDE.test(word)));
}
/** "Die für Freitag angekündigte Korrektur": an article before a preposition holds the adjective in between. */
const EXTENDED =
  /(?<!\p{L})(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[nmrs]?) (?:für|am|im|an|auf|bei|beim|bis|in|mit|seit|unter|vo[nmr]|vor|zu[mr]?) (?:[\p{L}\d.-]+ ){1,4}$/u;
/** "zugesagte", "vorgestellten": no preterite has its "ge" behind the particle, but for verbs that begin with it. */
const GE_INSIDE =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|heim|her|hin|los|mit|nach|vor|weg|weiter|wieder|zu|zurück|zusammen)ge(?!hör|lang|währ|nüg|trau|stalt|lob)\p{Ll}{2,}te[nrsm]?$/u;
const ARTICLE =
  /(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]e[nms]|[Ee]ine?[nmrs]?|der|die|das|den|dem|des|ein|eine[nmrs]?|keine?[nmrs]?|ihre?[nmrs]?|seine?[nmrs]?|diese[nmrs]?|am \p{Lu}\p{Ll}+) $/u;
const NOUN = /^ (?:\p{Ll}+[en] )?\p{Lu}/u;
