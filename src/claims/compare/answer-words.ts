/** Words by which somebody answers another: turns down what that one says, or holds to the contrary. The one list of them. */
import type { Language } from '../../model/index.ts';
import { bounded, type Led, led, pattern, source } from '../../text/index.ts';

/** Turns down, whatever the object. */
const DENIES: Readonly<Record<Language, string>> = {
  de: String.raw`widersprach(?:en)?|widersprich\p{L}+|widersprechen|dementier\p{L}+|bestritt(?:en)?|bestreite[tn]`,
  en: 'disagree[sd]?|disput(?:es?|ed)|contradict(?:s|ed)',
};
/** Turns down an account, or says that it is otherwise. */
const OTHERWISE: Readonly<Record<Language, string>> = {
  de: source`
    w(?:ies|eist|eisen|iesen) (?:das|dies|die (?:zahl|angaben?|darstellung)) (?:\p{L}+ ){0,3}zurück
    | (?:hält|halten|hielt|hielten) (?:das|dies|die (?:zahl|angaben?)) für | (?:sieht|sehen) das anders
    | stell(?:t|te|en|ten) das anders dar
  `,
  en: 'den(?:ies|ied) (?:this|that|it)|reject(?:s|ed) (?:this|that|it|the (?:figure|number|claim|account))|call(?:s|ed) (?:this|that|it|the (?:figure|number)) (?!for)',
};
/** Answers without saying that the other is wrong, or turns down a thing that is named. */
const ANSWERS_ONLY: Readonly<Record<Language, string>> = {
  de: source`
    (?:
      nenn(?:t|en) | nannten? | spr(?:icht|ach|achen|echen) | komm(?:t|en) | kam(?:en)?
      | beziffer(?:t|te|n|ten) | rechne(?:t|te|n|ten) | zähl(?:t|te|en|ten)
    ) (?:\p{L}+ )?(?:dagegen|hingegen)
    | beteuer(?:t|te|n|ten) | entgegne(?:t|te|n|ten) | verteidig(?:t|te|en|ten)
    | h(?:ä|ie)lt (?:das |dies |dem )?(?:dagegen|entgegen|für)
    | w(?:ies|eist|eisen|iesen)(?!\p{L})[^.]*(?:zurück|von sich) | spr(?:ach|icht|achen|echen) dagegen
  `,
  en: 'insist(?:s|ed)?|maintain(?:s|ed)? that|counter(?:s|ed)|reject(?:s|ed)|den(?:y|ies|ied)|hit back|pushed back|defend(?:s|ed)|refut(?:es|ed)',
};

const anyOf = (...lists: readonly string[]): RegExp => bounded(lists.join('|'));

/** A party that says the opposite, in a sentence that may say nothing else: "Das Ministerium widersprach." */
export const CONTRADICTS: Readonly<Record<Language, Led>> = {
  de: led(anyOf(DENIES.de, OTHERWISE.de)),
  en: led(anyOf(DENIES.en, OTHERWISE.en)),
};

/** A party that answers another, in whatever words. */
export const ANSWERS: Readonly<Record<Language, RegExp>> = {
  de: anyOf(DENIES.de, OTHERWISE.de, ANSWERS_ONLY.de),
  en: anyOf(DENIES.en, OTHERWISE.en, ANSWERS_ONLY.en),
};

/** What can be turned down without being told again. */
const ACCOUNT: Readonly<Record<Language, string>> = {
  de: source`
    (?:(?:d(?:as|ies|em|en|ie|er)|diese[rnms]?|seine[rnm]?|ihre[rnm]?|solche|entsprechende)\s+)?(?:
      vorw[uü]rfe?n? | darstellung(?:en)? | angaben? | zahl(?:en)? | behauptung(?:en)? | berichte?n?
      | aussagen? | anschuldigung(?:en)? | unterstellung(?:en)? | version | befunde?n? | ergebnisse?n?
    )
  `,
  en: source`
    (?:(?:the|these|those|his|her|its|their|this|that|all|such)\s+)?(?:
      accusations? | allegations? | claims? | charges? | accounts? | versions? | findings? | reports?
      | figures? | numbers? | statements? | suggestions? | conclusions? | assertions?
    )
  `,
};
const IT: Readonly<Record<Language, string>> = {
  de: '(?:das|dies|dem|diese[mrn]?|es)',
  en: String.raw`(?:this|that|it|them)(?=\s*(?:[.,:;]|$)|\s+(?:and|but|saying|as|on|in|last|yesterday)(?!\p{L}))`,
};
/** "denies giving any", "bestreitet, so etwas getan zu haben": the deed stands in the sentence before. */
const SUCH: Readonly<Record<Language, string>> = {
  de: String.raw`,?\s+(?:je |jemals )?(?:so etwas|das|dies|solche \p{Lu}\p{Ll}+|dergleichen|derartiges)\s+(?:je |jemals )?\p{Ll}+ zu haben`,
  en: String.raw`\s+(?:ever\s+)?(?:having\s+)?\p{Ll}+(?:ing|ed|en|ne|de)\s+(?:any|either|so|it|this|that|(?:any )?such (?:a )?\p{Ll}+)(?=\s*(?:[.,:;]|$))`,
};
const UNTRUE: Readonly<Record<Language, string>> = {
  de: 'falsch|unwahr|unzutreffend|erfunden|haltlos|unbegründet|aus der luft gegriffen|unsinn',
  en: 'false|untrue|wrong|incorrect|inaccurate|baseless|unfounded|nonsense|(?:a )?lies?|(?:a )?fantasy|fabricated|made up|misleading',
};
/** Adverbs and days between the verb and its object. */
const FILL_DE = String.raw`(?:\s+(?!nicht(?!\p{L})|nie(?!\p{L})|kein)[\p{L}.\d-]+){0,4}?`;
const FILL_EN = String.raw`(?:\s+(?:on|flatly|firmly|strongly|also|both|\p{Lu}\p{Ll}+day)){0,3}?`;

/**
 * Turns down what stands elsewhere: "Das Klinikum bestreitet das.", "Orlin rejected her account." What is denied of a deed
 * ("bestreitet die Tat") or refused ("wies die Forderung zurück") is no account of something else.
 */
export const FLATLY: Readonly<Record<Language, Led>> = {
  de: led(
    new RegExp(
      source`
        (?<!\p{L})(?:
          (?:widersprach(?:en)?|widerspricht|widersprechen)(?!\p{L})(?!\s+(?:sich|nicht)(?!\p{L}))
          | (?:
              bestritt(?:en)? | bestreite[tn] | dementier(?:t|te|en|ten)
            )${FILL_DE}\s+(?:${IT.de}|${ACCOUNT.de})(?!\p{L})
          | (?:bestritt(?:en)?|bestreite[tn]|dementier(?:t|te|en|ten))\s*(?=[.:;]|$)
          | (?:bestritt(?:en)?|bestreite[tn])${SUCH.de}
          | w(?:ies|eist|iesen|eisen)${FILL_DE}\s+(?:${IT.de}|${ACCOUNT.de})(?!\p{L})[^.;:]{0,60}?(?:zurück|von sich)
          | (?:
              nannten? | nennt | nennen | bezeichne(?:t|te|n|ten)
            )${FILL_DE}\s+(?:${IT.de}|${ACCOUNT.de})(?!\p{L})[^.;:]{0,20}?(?:${UNTRUE.de})
          | (?:sieht|sehen|sah|sahen) das anders | stell(?:t|te|en|ten) das anders dar
          | zweifel(?:t|te|n|ten) daran(?=\s*[.:;])
          | bl(?:ieb|ieben|eibt|eiben)${FILL_DE}\s+bei (?:seiner|ihrer|der) (?:
              darstellung | aussage | version | angabe
            )
        )(?!\p{L})
      `,
      'iu',
    ),
    /(?<!\p{L})(?:widerspr|bestr|zweifel|dementier|wies|weis|nann|nenn|bezeichn|sieht|sehen|sah|stell|blieb|bleib)/iu,
  ),
  en: led(
    new RegExp(
      source`
        (?<!\p{L})(?:
          den(?:y|ies|ied)${SUCH.en}
          | (?:
              den(?:y|ies|ied) | reject(?:s|ed)? | disput(?:es?|ed) | dismiss(?:es|ed)?
              | contradict(?:s|ed)? | refut(?:es?|ed) | challeng(?:es?|ed) | deny
            )${FILL_EN}\s+(?:${IT.en}|${ACCOUNT.en})(?!\p{L})(?!\s+(?:that|of)(?!\p{L}))
          | disagree[sd]?
          | call(?:s|ed)\s+(?:${IT.en}|${ACCOUNT.en})(?:\s+[\p{L}]+){0,4}?\s+["“]?(?:${UNTRUE.en})
          | (?:stands|stood|sticks|stuck) (?:by|to) (?:his|her|its|their) (?:
              account | version | statement | claim | figures?
            )
        )(?!\p{L})
      `,
      'iu',
    ),
    /(?<!\p{L})(?:den(?:y|ie)|reject|disput|dismiss|contradict|refut|challeng|disagree|call|stand|stood|stick|stuck)/iu,
  ),
};

/** Of these it is no denial: what is not turned down, and who only might. */
export const NOT_SO: Readonly<Record<Language, RegExp>> = {
  de: pattern('iu')`
    (?<!\p{L})(?:
      nicht | wollte\p{Ll}{0,2} | könnte | würde | niemand | kaum
    )\s+(?:\p{L}+\s+){0,3}?(?:widersp|bestr|dement|zurück)
    | (?:widerspr\p{L}+|bestr\p{L}+|dementier\p{L}+)\s+(?:\p{L}+\s+){0,3}?nicht(?!\p{L})
  `,
  en: /(?<!\p{L})(?:not|never|nobody|could|would|might|may|cannot|n[’']t)\s+(?:\p{Ll}+\s+){0,2}?(?:den|reject|disput|dismiss|contradict|refut|disagree|challeng)/iu,
};
