/** What a counted noun measures where the noun alone leaves it open: cases, participants, animals, staff that goes, votes. */
import type { Language } from '../../model/index.ts';
import { bounded, remembered, source } from '../../text/index.ts';

type Sense = readonly [key: string, noun: RegExp, sentence: RegExp];

const ANIMALS_DE =
  /^(?:\p{L}*(?:tiere?n?|vögeln?|vogel|hühnern?|hennen?|gänsen?|rindern?|kühen?|schweinen?|schafen?|geflügel|küken|fischen?|forellen?|kadavern?)|puten|enten)$/iu;
const ANIMALS_EN =
  /^(?:animals?|birds?|hens?|turkeys?|ducks?|geese|chickens?|chicks|poultry|cattle|cows?|pigs?|sheep|livestock|minks?|fish|trout|salmon|carcass(?:es)?)$/iu;

/** Read from the top; the sentence must fit as well as the noun. */
const SENSES: Readonly<Record<Language, readonly Sense[]>> = {
  de: [
    [
      'infections',
      /fälle?n?$/iu,
      bounded(
        source`
          \p{L}*(?:
            infekt | infiz | erkrank | krankheit | virus | viren | seuche | grippe | masern | malaria
            | corona | impf | salmonell | ehec | erreger | listeri | legionell | borreli | tuberkul
            | hepatitis | meningi | cholera | botulis | diphtheri | tollwut | dengue | ebola
            | affenpocken | mpox | bakteri | vergiftung
          )\p{L}*
        `,
      ),
    ],
    ['crimes', /fälle?n?$/iu, bounded(String.raw`\p{L}*(?:polizei|straftat|diebst|betrug|einbr|kriminal)\p{L}*`)],
    [
      'patients',
      /teilnehme[rn]\p{L}*|teilnehmenden?$/iu,
      bounded(String.raw`\p{L}*(?:studie|proband|placebo|wirkstoff|medikament|impfstoff)\p{L}*`),
    ],
    [
      'animals-culled',
      ANIMALS_DE,
      bounded(String.raw`\p{L}*(?:gekeult|keulung|getötet|geschlachtet|töten|keulen|schlachten)\p{L}*`),
    ],
    ['animals', ANIMALS_DE, /./u],
    [
      'job-cuts',
      /(?:stellen?|arbeitsplätzen?|jobs?|beschäftigten?|mitarbeiter\p{L}*|arbeitnehmer\p{L}*|posten)$/iu,
      bounded(
        source`
          verlier(?:t|en)(?=.* (?:ihren?|den) (?:stellen?|jobs?|arbeit\p{L}*)) | streich(?:t|en)
          | gestrichen | strich(?:en)? | abgebaut | ab(?:zu)?bauen | baut | bauen | fallen weg
          | fallen\b.*\bweg | wegfallen | weggefallen | entlassen | entlässt | gekündigt
          | verlieren (?:ihren?|den|die) (?:stellen?|jobs?|arbeits\p{L}+)
          | verlier(?:t|en) \p{L}+ (?:stellen?|jobs?)
          | (?:sollen|müssen|müssten)(?!
              [^.;]*(?:in|auf|an|zu|zur|zum|nach) (?:\p{L}+ )?\p{L}+ gehen
            )[^.;]* gehen
          | müssen gehen | kosten | kostet | (?:ab|weg)bau | (?:verlust|wegfall|streichung) (?:von|der)
        `,
      ),
    ],
    [
      'job-cuts',
      /(?:stellen?|arbeitsplätzen?|jobs?|posten)$/iu,
      bounded(String.raw`bedroht|gefährdet|in gefahr|auf der kippe|betroffen|(?:fürcht|bang)\p{L}* um`),
    ],
    [
      'votes',
      /abgeordneten?|mitglieder[n]?|stadträten?|stimmberechtigten?|delegierten?|vertreter[n]?|stimmen?$/iu,
      bounded(String.raw`stimmten?|votierten?|gestimmt|votiert|stimmt(?:en)? (?:für|gegen|mit)`),
    ],
  ],
  en: [
    [
      'infections',
      /^cases?$/iu,
      bounded(
        source`
          \w*(?:
            infect | virus | flu | outbreak | disease | measles | malaria | cholera | covid | vaccin
            | salmonell | ill | sick | pathogen | fever | listeri | legionell | tubercul | hepatitis
            | mening | botulis | diphtheri | rabies | dengue | ebola | mpox | bacteri | poisoning
          )\w*
        `,
      ),
    ],
    ['crimes', /^cases?$/iu, bounded(String.raw`police|crimes?|fraud|theft|burglar\w*`)],
    [
      'patients',
      /^(?:participants?|volunteers?|subjects)$/iu,
      bounded(String.raw`trials?|study|placebo|drug|vaccine|treatment`),
    ],
    [
      'animals-culled',
      ANIMALS_EN,
      bounded(String.raw`cull(?:ed|ing|s)?|slaughter(?:ed|ing)?|killed|put down|destroyed`),
    ],
    ['animals', ANIMALS_EN, /./u],
    [
      'job-cuts',
      /^(?:jobs?|posts?|positions?|employees|workers|staff|roles)$/iu,
      bounded(
        source`
          cut(?:s|ting)? | shed(?:s|ding)? | ax(?:e|es|ed|ing) | lose | loses | lost | losing
          | eliminat(?:e|es|ed|ing) | would go | will go | to go | dismiss(?:ed|es)? | laid off
          | lay(?:s|ing)? off | redundan\w+ | scrap(?:s|ped)? | slash(?:es|ed)? | loss of
        `,
      ),
    ],
    [
      'job-cuts',
      /^(?:jobs?|posts?|positions?|roles)$/iu,
      bounded('at risk|affected|threatened|under threat|in jeopardy|fears? for|(?:could|would|may|might|will) cost'),
    ],
    [
      'strikers',
      /^(?:workers|employees|staff|members|drivers|teachers|nurses)$/iu,
      bounded('walked out|on strike|went on strike|downed tools|striking'),
    ],
    [
      'votes',
      /^(?:members?|lawmakers|deputies|mps|councillors|delegates|representatives)$/iu,
      bounded('voted|votes? (?:for|against|in favour)'),
    ],
  ],
};

/** Nouns that say nothing without such a sense: any story has cases. */
const OPEN: Readonly<Record<Language, RegExp>> = {
  de: /^(?:\p{L}*[^aeiou]?)?(?:fall|fälle|fällen|falls)$/iu,
  en: /^cases?$/iu,
};

/** Whether a name is that of an illness or what causes it. */
export const isDisease = (name: string): boolean => SENSES.de[0]![2].test(name) || SENSES.en[0]![2].test(name);

/** Patients of an outbreak who were reported are its cases; those in a ward are just patients. */
export const isCase = (noun: string, attribute: string, sentence: string, lang: Language): boolean =>
  /^patient(?:en|innen|s)?$/iu.test(noun) &&
  /^(?:gemeldet|bestätigt|registriert|erfasst|erkrankt|infiziert)e[nr]?$|^(?:reported|confirmed|registered|infected)$/iu.test(
    attribute,
  ) &&
  SENSES[lang][0]![2].test(sentence);

/** The measure a counted noun has in this clause, or null where the noun itself decides. */
export function senseOf(noun: string, clause: string, sentence: string, lang: Language): string | null {
  const senses = sensesOf[lang](noun);
  return (
    senses?.find(([, , pattern]) => pattern.test(clause))?.[0] ??
    senses?.find(([key, , pattern]) => OF_A_SENTENCE.has(key) && pattern.test(sentence))?.[0] ??
    null
  );
}

/** The senses a noun may have; null for nearly all nouns. */
const sensesOf: Readonly<Record<Language, (noun: string) => readonly Sense[] | null>> = {
  de: remembered((noun) => sensesWith(noun, 'de')),
  en: remembered((noun) => sensesWith(noun, 'en')),
};
function sensesWith(noun: string, lang: Language): readonly Sense[] | null {
  const senses = SENSES[lang].filter(([, nouns]) => nouns.test(noun));
  return senses.length > 0 ? senses : null;
}
/** What a case or participant is may stand anywhere in the sentence; who is dismissed stands in the clause. */
const OF_A_SENTENCE: ReadonlySet<string> = new Set(['infections', 'crimes', 'patients', 'animals-culled']);

export const isOpenNoun = (noun: string, lang: Language): boolean => opens[lang](noun);
const opens: Readonly<Record<Language, (noun: string) => boolean>> = {
  de: remembered((noun) => OPEN.de.test(noun)),
  en: remembered((noun) => OPEN.en.test(noun)),
};
