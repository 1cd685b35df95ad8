/** Counts what models cost in a run and in a month, and stops them before the budget is overdrawn. */
import { QuellwerkError } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { BudgetConfig, Price, Usage } from './config.ts';
import { ModelFailure } from './failure.ts';

export interface Spent {
  readonly calls: number;
  readonly input: number;
  readonly output: number;
  /** in the currency of the budget; calls to a provider without price add nothing */
  readonly cost: number;
}

export interface Budget {
  /**
   * Holds back what a call may cost until the returned function gives it free again.
   * @throws ModelFailure `model-budget` when the call could overdraw the run or the month.
   */
  reserve(run: string, expected: number): Promise<() => void>;
  book(run: string, usage: Usage, price: Price | undefined): Promise<void>;
  spent(run: string): Promise<Spent>;
  month(): Promise<Spent>;
}

const NOTHING: Spent = { calls: 0, input: 0, output: 0, cost: 0 };
const MILLION = 1_000_000;

export const costOf = (usage: Usage, price: Price): number =>
  (usage.input * price.input + usage.output * price.output) / MILLION;

/** @param now ISO 8601 in UTC. Sums are kept in the store: all processes of a newsroom share them. */
export function createBudget(
  config: BudgetConfig | undefined,
  states: Pick<Store['states'], 'get' | 'put'>,
  now: () => string,
): Budget {
  /** what calls that are under way may still cost, by sum */
  const held = new Map<string, number>();
  const monthKey = (): string => `model-spend:${now().slice(0, 7)}`;
  const runKey = (run: string): string => `model-spend:run:${run}`;
  const read = async (key: string): Promise<Spent> => (await states.get<Spent>(key))?.value ?? NOTHING;

  async function add(key: string, usage: Usage, price: Price | undefined): Promise<void> {
    for (;;) {
      const before = await states.get<Spent>(key);
      try {
        await states.put(key, plus(before?.value ?? NOTHING, usage, price), before?.revision ?? 0);
        return;
      } catch (error) {
        // Another worker booked in between: its sum is read and added to.
        if (!(error instanceof QuellwerkError && error.code === 'state-changed')) throw error;
      }
    }
  }

  return {
    async reserve(run, expected) {
      if (!config) return () => undefined;
      const limits = [
        { key: runKey(run), what: 'run', field: 'perRun', limit: config.perRun },
        { key: monthKey(), what: 'month', field: 'perMonth', limit: config.perMonth },
      ];
      for (const { key, what, field, limit } of limits) {
        const cost = (await read(key)).cost + (held.get(key) ?? 0);
        if (limit !== undefined && cost + expected > limit) throw usedUp(what, field, cost, limit, expected, config);
      }
      const hold = (amount: number): void => {
        for (const { key } of limits) held.set(key, (held.get(key) ?? 0) + amount);
      };
      hold(expected);
      return () => hold(-expected);
    },
    async book(run, usage, price) {
      await add(runKey(run), usage, price);
      await add(monthKey(), usage, price);
    },
    spent: (run) => read(runKey(run)),
    month: () => read(monthKey()),
  };
}

const plus = (before: Spent, usage: Usage, price: Price | undefined): Spent => ({
  calls: before.calls + 1,
  input: before.input + usage.input,
  output: before.output + usage.output,
  cost: before.cost + (price ? costOf(usage, price) : 0),
});

const usedUp = (
  what: string,
  field: string,
  cost: number,
  limit: number,
  expected: number,
  { currency }: BudgetConfig,
): ModelFailure =>
  new ModelFailure(
    'model-budget',
    `the budget for language models does not allow another call in this ${what}: ${money(cost)} of ${limit} ${currency} are spent or promised, the call may cost ${money(expected)}`,
    `newsroom.yaml: budget.${field}`,
    `Raise budget.${field}, wait for the next ${what}, or use a blueprint with writer: deterministic.`,
  );

/** Single calls cost fractions of a cent. */
const money = (amount: number): string => amount.toFixed(4).replace(/\.?0+$/, '');
