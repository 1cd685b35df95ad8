/** The parts in which the fields of a German main clause are read. */
import type { FiniteForm } from '../verb-forms.ts';
import type { Bracket } from './bracket.ts';
import type { Part, SubClause } from './parts.ts';

export interface Fields {
  readonly from: number;
  readonly to: number;
  readonly front: readonly Part[];
  readonly verbAt: number;
  readonly form: FiniteForm;
  readonly middle: readonly Part[];
  readonly bracket: Bracket;
  readonly after: readonly Part[];
}

export type Head = Pick<Fields, 'from' | 'front' | 'verbAt' | 'form'>;

export interface Front {
  readonly parts: readonly Part[];
  /** item number of the finite verb */
  readonly to: number;
}

/** Where the clause's own fields end, and the clause that hangs on behind, if the sentence closes with one. */
export interface Core {
  readonly to: number;
  readonly tail?: SubClause;
}
