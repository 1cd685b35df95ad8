/** States and deeds that exclude each other: who was sober was not drunk, what was accepted was not turned down. */
import type { Frame, Language } from '../../model/index.ts';

type Pair = readonly [one: string, other: string];

/** What something or somebody is: predicatives, adverbs beside "stand", and participles of the passive. */
const STATES: Readonly<Record<Language, readonly Pair[]>> = {
  de: [
    [
      'offen|offenstehen|geöffnet|öffnen|unverschlossen|unversperrt|aufgesperrt',
      'zu|geschlossen|schließen|verschlossen|verschließen|abgeschlossen|abschließen|versperrt|versperren|verriegelt|verriegeln|gesperrt|sperren|abgesperrt|zugesperrt',
    ],
    ['nüchtern', 'betrunken|alkoholisiert|angetrunken'],
    ['wach', 'eingeschlafen|einschlafen'],
    ['leer', 'voll|gefüllt|besetzt|überfüllt'],
    ['anwesend|zugegen', 'abwesend'],
    ['an|eingeschaltet|einschalten|angeschaltet|anschalten', 'aus|ausgeschaltet|ausschalten|abgeschaltet|abschalten'],
    ['intakt|funktionstüchtig|unbeschädigt', 'defekt|kaputt|ausgefallen|beschädigt|zerstört'],
    ['echt', 'gefälscht|fälschen|unecht'],
    ['pünktlich|rechtzeitig', 'verspätet'],
    ['freiwillig', 'erzwungen|gezwungen|zwingen'],
    ['erlaubt|erlauben|gestattet|gestatten|zulässig', 'verboten|verbieten|untersagt|untersagen'],
    ['sauber', 'schmutzig|verschmutzt|verunreinigt'],
    ['lebendig|lebend', 'tot'],
  ],
  en: [
    ['open|unlock|unbolted|unbarred', 'closed|close|shut|locked|lock|bolted|bolt|barred|padlocked|sealed'],
    ['sober', 'drunk|drink|intoxicated'],
    ['on|onswitch|onturn', 'off|offswitch|offturn'],
    ['awake', 'asleep'],
    ['empty', 'full|packed|overcrowded'],
    ['present', 'absent'],
    ['intact|undamaged', 'broken|faulty|defective|damaged|destroyed'],
    ['genuine|authentic', 'fake|forged|forge|counterfeit'],
    ['punctual', 'late'],
    ['voluntary', 'forced|force|coerced'],
    ['allowed|allow|permitted|permit', 'banned|ban|forbidden|forbid|prohibited|prohibit'],
    ['clean', 'dirty|contaminated'],
    ['legal|lawful', 'illegal|unlawful'],
    ['valid', 'invalid|void'],
    ['alive', 'dead'],
  ],
};

/** What is done to one and the same object. */
const DEEDS: Readonly<Record<Language, readonly Pair[]>> = {
  de: [
    [
      'zustimmen|annehmen|billigen|akzeptieren|gutheißen|genehmigen',
      'ablehnen|zurückweisen|verwerfen|verweigern|ausschlagen',
    ],
    ['einhalten|befolgen|beachten', 'missachten|brechen|ignorieren'],
    ['gewinnen', 'verlieren'],
    ['einschalten|anschalten', 'ausschalten|abschalten'],
    ['öffnen|aufschließen', 'schließen|abschließen|zuschließen'],
    ['erlauben|gestatten', 'verbieten|untersagen'],
    ['behalten', 'zurückgeben|herausgeben'],
    ['offenlegen', 'verschweigen|verheimlichen'],
    ['kommen|erscheinen', 'fernbleiben'],
  ],
  en: [
    ['accept|approve|endorse|agree|back', 'reject|refuse|decline|downturn|veto'],
    ['obey|follow|observe|respect', 'ignore|breach|flout|disregard'],
    ['win', 'lose'],
    ['open|unlock', 'close|shut|lock'],
    ['allow|permit', 'ban|forbid|prohibit'],
    ['keep', 'return'],
    ['disclose|reveal', 'conceal|withhold'],
    ['attend', 'miss|skip|boycott'],
  ],
};

/** "was", "stood": what follows is a state. */
const COPULAS: ReadonlySet<string> = new Set('sein stehen bleiben liegen be stand remain lie stay'.split(' '));

interface Told {
  readonly of: 'state' | 'deed';
  readonly words: readonly string[];
}

/** The words by which a frame tells a state or a deed. */
function toldBy({ predicate, particle = '', voice, arguments: args }: Frame): Told {
  const verb = [`${particle}${predicate}`, predicate];
  const isCopula = COPULAS.has(predicate);
  // "had been switched off": English leaves the particle behind the verb
  const behind = args.flatMap(({ preposition, term }) =>
    preposition === term.head ? [`${preposition}${predicate}`] : [],
  );
  if (!isCopula) return { of: voice === 'passive' ? 'state' : 'deed', words: [...verb.slice(0, 1), ...behind] };
  const beside = args.filter(({ role }) => role === 'predicative' || role === 'adverbial');
  return { of: 'state', words: [`${particle}${predicate}`, particle, ...beside.map(({ term }) => term.head)] };
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split('|'));
type Sides = readonly [ReadonlySet<string>, ReadonlySet<string>];
const sidesOf = (pairs: readonly Pair[]): readonly Sides[] =>
  pairs.map(([one, other]) => [wordsOf(one), wordsOf(other)]);
const TABLE: Readonly<Record<Told['of'], Readonly<Record<Language, readonly Sides[]>>>> = {
  state: { de: sidesOf(STATES.de), en: sidesOf(STATES.en) },
  deed: { de: sidesOf(DEEDS.de), en: sidesOf(DEEDS.en) },
};

/** Whether two frames tell a state each, or a deed each, that exclude one another; null where they don't. */
export function oppositeOf(a: Frame, b: Frame, lang: Language): Told['of'] | null {
  const [x, y] = [toldBy(a), toldBy(b)];
  if (x.of !== y.of) return null;
  const says = ({ words }: Told, side: ReadonlySet<string>): boolean => words.some((word) => side.has(word));
  const isPair = ([one, other]: Sides): boolean => (says(x, one) && says(y, other)) || (says(x, other) && says(y, one));
  if (TABLE[x.of][lang].some(isPair)) return x.of;
  return x.of === 'state' && (isUndone(x, y) || isUndone(y, x)) ? 'state' : null;
}

/** "gesichert" and "ungesichert", "aware" and "unaware". */
const isUndone = (x: Told, y: Told): boolean =>
  x.words.some((word) => word.length > SHORTEST && y.words.includes(`un${word}`));
const SHORTEST = 4;

/** Whether a frame tells a state that has an opposite: a short sentence that does is a statement. */
export function tellsState(frame: Frame, lang: Language): boolean {
  const told = toldBy(frame);
  return told.of === 'state' && TABLE.state[lang].some((sides) => sides.some((s) => told.words.some((w) => s.has(w))));
}

/** What a frame says that its subject was; null where it tells a deed. */
export const stateIn = (frame: Frame): string | null =>
  COPULAS.has(frame.predicate) ? (frame.arguments.find(({ role }) => role === 'predicative')?.term.head ?? null) : null;

/** Words of states and deeds in the table: they are what two opposed statements don't share. */
export const isOpposable = (word: string, lang: Language): boolean =>
  [...TABLE.state[lang], ...TABLE.deed[lang]].some((sides) => sides.some((side) => side.has(word)));
