/** Deeds that reports tell in words without a lemma in common: "zurückgerufen" and "vom Markt genommen", "resigned" and "stepped down". */
import type { Language } from '../../model/index.ts';
import { bounded, type Led, led, source } from '../../text/index.ts';

type Deed = readonly [key: string, words: Readonly<Record<Language, string>>];

/** Words between the parts of a phrase; no sentence mark. */
const FEW = String.raw`(?:[^.,;:]{0,60}\s)?`;

const DEEDS: readonly Deed[] = [
  [
    'deed:recall',
    {
      de: source`
        zurück(?:ge)?ruf\p{Ll}* | r(?:uft|ufen|ief|iefen)\s${FEW}zurück
        | vom markt (?:ge)?n[ao]\p{Ll}+ | n(?:immt|ehmen|ahm|ahmen)\s${FEW}vom markt
        | aus de[mn] (?:handel|verkauf|regalen) (?:ge)?n[ao]\p{Ll}+
        | n(?:immt|ehmen|ahm|ahmen)\s${FEW}aus de[mn] (?:handel|verkauf|regalen) | rückruf
      `,
      en: 'recall(?:s|ed|ing)?|(?:pull(?:s|ed)?|tak(?:es|en)|took|withdr[ae]wn?|remov(?:es|ed)) (?:\\p{L}+ ){0,5}?(?:off|from) (?:the |its |their )?(?:market|shelves|sale)',
    },
  ],
  [
    'concept:resign',
    {
      de: source`
        zurück(?:ge|zu)?tr[aei]t\p{Ll}* | tr(?:itt|at)\s${FEW}zurück | leg(?:t|te)\s${FEW}nieder
        | nieder(?:ge|zu)?leg\p{Ll}+ | (?:gibt|gab|gebe)\s${FEW}(?:amt|posten|führung|leitung) ab
        | (?:amt|posten) (?:abgibt|abgab|abgegeben|aufgegeben) | rücktritt | scheidet? aus
      `,
      en: 'step(?:s|ped|ping)? down|resign(?:s|ed|ing|ation)?|quits?|st(?:ands|ood) down|left (?:his|her|the|their) (?:post|job|office)',
    },
  ],
  [
    'concept:strike',
    {
      de: String.raw`leg(?:en|t|ten|te)\s${FEW}die arbeit nieder|die arbeit nieder(?:ge|zu)?leg\p{Ll}+|streik\p{Ll}*|arbeitsniederlegung`,
      en: 'walk(?:s|ed|ing)? out|walk-?outs?|stop(?:s|ped)? work|down(?:s|ed)? tools|strik(?:e|es|ing)|struck',
    },
  ],
  [
    'deed:insolvency',
    {
      de: String.raw`insolvenz(?:antrag)? (?:angemeldet|beantragt|gestellt)|(?:melde|stell|beantrag)te?\s${FEW}insolvenz\p{Ll}*`,
      en: '(?:w[eo]nt|gone|goes|go|placed|put|enter(?:s|ed)?) (?:into )?(?:administration|receivership|liquidation)|filed for (?:bankruptcy|insolvency)|administrators (?:\\p{L}+ ){0,3}?(?:were|was) appointed',
    },
  ],
  [
    'deed:on-sale',
    {
      de: String.raw`in den verkauf|auf den markt (?:ge)?(?:komm|bring|kam|brach)\p{Ll}*|(?:kommt|kommen|bringt)\s${FEW}(?:auf den markt|in den handel)`,
      en: '(?:goes|go|went|gone|put) on sale|(?:hits?|reach(?:es)?) the (?:shelves|shops|market)|launch(?:es|ed)?',
    },
  ],
  [
    'deed:off-sale',
    {
      de: String.raw`ausgelistet|listet\s${FEW}aus|aus dem (?:sortiment|angebot) (?:ge)?n[ao]\p{Ll}+|stellt\s${FEW}verkauf\s${FEW}ein`,
      en: 'stop(?:s|ped)? selling|(?:take|takes|took|taken|pull|pulls|pulled) (?:\\p{L}+ ){1,4}?off (?:its|the|their) shelves|delist(?:s|ed)?',
    },
  ],
  ['deed:find', { de: 'gefunden|entdeckt|aufgetaucht|aufgefunden', en: 'found|discovered|turned up' }],
  [
    'deed:remove',
    { de: 'abgenommen|abmontiert|entfernt|demontiert|ausgebaut', en: 'removed|taken (?:down|off)|dismantled' },
  ],
  [
    'concept:warn',
    {
      de: 'hingewiesen|hinweise?|gewarnt|warnung(?:en)?|informiert|unterrichtet|benachrichtigt|in kenntnis gesetzt',
      en: 'warned|alerted|notified|informed|told|warnings?',
    },
  ],
  [
    'deed:learn',
    {
      de: 'erfahren|erfuhr(?:en)?|kenntnis (?:erlangt|bekommen|gehabt)|wusste(?:n)?|gewusst|gehört',
      en: 'heard|learn(?:ed|t)|knew|known|found out|was aware|were aware|been aware',
    },
  ],
  [
    'concept:close',
    {
      de: String.raw`schluss|eingestellt|einstell(?:t|en)|lauf\p{Ll}*\s${FEW}aus|läuft\s${FEW}aus|ausl[aä]uf\p{Ll}*|macht?\s${FEW}dicht|dichtmach\p{Ll}*|stillgelegt|schließ(?:t|en)|geschlossen`,
      en: '(?:shuts?|closes?|closed) (?:its|the|their) doors|shuts? (?:down)?|closes?|ceas(?:es?|ed)|discontinued|phased out|w(?:inds?|ound) (?:up|down)',
    },
  ],
  [
    'concept:leave',
    {
      de: String.raw`verl[aä]ss\p{Ll}*|scheidet\s${FEW}aus|ausscheide\p{Ll}*|hört\s${FEW}auf|geht(?=\s*(?:[.,]|$))`,
      en: '(?:is )?leav(?:es|ing)|departs?|departed|left the (?:company|firm|club|party|group)',
    },
  ],
  [
    'deed:break',
    {
      de: String.raw`(?:ge|durchge|zer)br[oa]ch\p{Ll}*|brach(?:en)?|g[aäi]be?n?\s${FEW}nach|nachgegeben|barst(?:en)?|geborsten|riss(?:en)?|gerissen`,
      en: 'burst|broken?|g[ai]ven? way|collaps(?:es|ed)|ruptured',
    },
  ],
  [
    'concept:publish',
    {
      de: String.raw`veröffentlich\p{Ll}*|herausgegeben|ausgeliefert|(?:steht|stehen|stand)\s${FEW}bereit|bereitgestellt|freigegeben`,
      en: 'releas(?:es|ed)|shipp?(?:s|ed)|roll(?:s|ed) out|publish(?:es|ed)|issu(?:es|ed)|made available',
    },
  ],
  [
    'deed:cancel',
    {
      de: String.raw`abgesagt|abgesetzt|sag(?:t|te|ten)\s${FEW}ab|gestrichen|fällt aus|fiel aus|ausgefallen`,
      en: 'call(?:s|ed)? off|cancel(?:s|led|ed)|scrap(?:s|ped)',
    },
  ],
];

const PATTERNS: Readonly<Record<Language, readonly (readonly [string, Led])[]>> = {
  de: DEEDS.map(([key, words]) => [key, led(bounded(words.de))]),
  en: DEEDS.map(([key, words]) => [key, led(bounded(words.en))]),
};

/** Keys of all such phrases, each with its pattern. */
export const deedPhrases = (lang: Language): readonly (readonly [key: string, words: Led])[] => PATTERNS[lang];
