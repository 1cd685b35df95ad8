/** Time and chance as the calls need them; tests bring their own. */
export interface Patience {
  /** milliseconds since the epoch */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** 0 to 1 */
  random(): number;
}

export const systemPatience: Patience = {
  now: Date.now,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
};
