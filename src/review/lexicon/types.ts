/** The shape of a language's data for the gate, and how its blocks of words are read. */

/** One set of opposites; an entry is a word, a beginning (`steig*`) or a split verb (`nahm~zu`), folded unless its umlaut tells. */
export interface Axis {
  readonly name: string;
  /** each pole excludes the others */
  readonly poles: readonly Pole[];
  /** these words oppose each other only before the same noun: "vor der Wahl", "nach der Wahl" */
  readonly bound: boolean;
}

export interface Pole {
  /** place in the memory that each spelling keeps of the poles it was compared with */
  readonly id: number;
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  /** verb form -> the particles one of which must follow in the same clause */
  readonly split: ReadonlyMap<string, readonly string[]>;
}

export interface EventCues {
  readonly told: Pole;
  readonly heard: Pole;
}

/** How firmly a cue's clause is told; anything but a plain assertion. */
export type Tone = 'planned' | 'hedged' | 'forecast' | 'alleged';

export interface GateWords {
  /** words that carry no content of their own */
  readonly functionWords: ReadonlySet<string>;
  /** verbs and nouns of saying and news-speak that a paraphrase adds and drops freely */
  readonly lightWords: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** words that may carry a negation in themselves, so that its absence proves nothing */
  readonly negative: Pole;
  /** in a source: the statement is no plain fact */
  readonly tones: Readonly<Record<Tone, Pole>>;
  /** in a draft: anything that keeps a statement from standing as plain fact; wider than `tones` */
  readonly soft: Pole;
  /** beginnings that mark a stance rather than a fact: nobody can look them up */
  readonly opinion: Pole;
  /** subjunctive forms that mark speech as somebody else's */
  readonly reportedForms: ReadonlySet<string>;
  /** words that name a speaker before or after them: "laut", "zufolge", "according" */
  readonly attributions: Pole;
  readonly opposites: readonly Axis[];
  /** for and against: what a holder says of a proposal; wider than the axis, since only the holder's own sentences are asked */
  readonly favour: Pole;
  readonly objection: Pole;
  /** verbs by which a source denies or rules out what they govern */
  readonly denials: Pole;
  /** with "noch", "still": what is waited for has not come */
  readonly waiting: Pole;
  /** verbs that tell as done: stopped, given up, called off */
  readonly stops: Pole;
  /** any word by which a source may say so; wider than `stops` */
  readonly ends: Pole;
  /** events that change everything: narrow cues that tell one, and wider ones by which a source may */
  readonly events: readonly EventCues[];
  /** who acts in the news and how one answers: narrow cues that tell of it, and wider ones by which a source may */
  readonly parties: readonly EventCues[];
  /** words and pairs that say that nothing has changed */
  readonly steady: Pole;
  /** words that mark a state or an amount as an earlier one */
  readonly earlier: Pole;
  /** endings of nouns that name an office or a calling */
  readonly roles: readonly string[];
  /** folded word -> concept, for words a stem does not bring together */
  readonly concepts: ReadonlyMap<string, string>;
  /** adjective, people and short forms of places: folded beginning -> folded place */
  readonly places: readonly (readonly [beginning: string, place: string])[];
}

export const words = (block: string): string[] => block.trim().split(/\s+/);
export const set = (block: string): ReadonlySet<string> => new Set(words(block));

let poles = 0;

export function pole(block: string): Pole {
  const all = words(block);
  return {
    id: poles++,
    words: new Set(all.filter((w) => !/[*~]/.test(w))),
    beginnings: all.filter((w) => w.endsWith('*')).map((w) => w.slice(0, -1)),
    split: splitVerbs(all.filter((w) => w.includes('~')).map((w) => w.split('~') as [string, string])),
  };
}

function splitVerbs(pairs: readonly (readonly [verb: string, particle: string])[]): Pole['split'] {
  const map = new Map<string, string[]>();
  for (const [verb, particle] of pairs) map.set(verb, [...(map.get(verb) ?? []), particle]);
  return map;
}

/** Lines `name: pole | pole ...`; a name that ends in `!` is bound to the noun that follows. */
export function axes(block: string): Axis[] {
  return block
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon).trim();
      const poles = line
        .slice(colon + 1)
        .split('|')
        .map(pole);
      return { name: name.replace('!', ''), bound: name.endsWith('!'), poles };
    });
}

/** Lines of words that mean the same; the first of a line names the concept. */
export function concepts(block: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of block.trim().split('\n')) {
    const group = words(line);
    for (const word of group) if (!map.has(word)) map.set(word, group[0]!);
  }
  return map;
}

/** Lines `place: beginning beginning`. */
export function places(block: string): [string, string][] {
  return block
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [place, beginnings] = line.split(':') as [string, string];
      return words(beginnings).map((b): [string, string] => [b, place.trim()]);
    });
}

/** Lines `narrow cues | wider cues`, one line an event. */
export const events = (block: string): EventCues[] =>
  block
    .trim()
    .split('\n')
    .map((line) => {
      const [told = '', heard = ''] = line.split('|');
      return { told: pole(told), heard: pole(heard) };
    });
