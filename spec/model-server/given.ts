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

export const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)]!;

/** In another order. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
