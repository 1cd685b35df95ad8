/** German words in small letters that open a sentence and are no noun: states, manners, adverbs by their shape. */
import { pattern } from '../../engine/patterns/layout.ts';

/** Adverbs by their shape; a noun that ends so is rare at the head of a sentence without its article. */
export const ADVERBIAL_SHAPE = /(?:(?<!hin|be|ver|aus|nach|an|über)weise|dings|falls|maßen|wärts|mals|seits)$/u;
export const ADJECTIVE_SHAPE = pattern('u')`
  (?:ig|lich|isch|bar|los|sam|haft|end)$
  | ^(?:
      offen | unklar | klar | neu | gut | schlecht | schwer | möglich | sicher | entscheidend
      | umstritten | rot | tot | hoch | groß | klein | voll | leer | laut | fest | frei | besser
      | schlimmer | schneller | stärker | mehr | weniger | teuer | billig | stark | schwach
    )$
`;

/** Adjectives that open sentences ("Neu sind ...", "Strittig bleibt ..."), and such as are too long to be a name or a noun. */
export const STATE = pattern('u')`
  ^(?:
    neu | unklar | klar | offen | strittig | fraglich | ungewiss | unsicher | sicher | möglich
    | denkbar | nötig | wichtig | üblich | umstritten | bekannt | unbekannt | entscheidend | fällig
    | gültig | zuständig | ähnlich | deutlich | endgültig | heftig | scharf | rasch | massiv | steil
    | neutral | positiv | negativ | teuer | erfreulich | auffällig | brisant | heikel | pikant
    | spannend | abhängig | einig | uneinig | schuld | tot | frei | leer | voll
  )$
  | ^\p{Ll}{5,}(?:lich|isch)$ | ^\p{Ll}{6,}(?<!w|e)ig$ | ^\p{Ll}{5,}(?:los|sam)$ | ^\p{Ll}{7,}end$
`;

/** How somebody does something: "Entsetzt reagierte ..." */
export const FEELS = pattern('u')`
  ^(?:
    entsetzt | besorgt | erfreut | enttäuscht | überrascht | empört | erleichtert | verärgert
    | gelassen | begeistert | verwundert | irritiert | betroffen | erschüttert | schockiert
    | alarmiert | beunruhigt | gereizt | verhalten | zurückhaltend
  )$
`;

/** Whether a word in small letters is an adjective that may open a sentence: there it is a state or a manner, and no noun. */
export const isState = (low: string): boolean => STATE.test(low) || FEELS.test(low);
