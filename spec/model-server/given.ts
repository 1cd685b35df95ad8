/** What the server finds in a request of the model writer. */
export interface GivenClaim {
  readonly id: string;
  readonly outlet: string;
  readonly language: 'de' | 'en';
  readonly kind: string;
  readonly modality: string;
  readonly subject: string | null;
  readonly speaker: string | null;
  readonly passage: string;
}

export interface Sentence {
  readonly text: string;
  readonly claims: readonly string[];
}

export interface Given {
  readonly sections?: readonly { readonly kind: string }[];
  readonly refused?: readonly (Sentence & { readonly n: number })[];
  readonly claims: readonly GivenClaim[];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)]!;

/** In another order. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
