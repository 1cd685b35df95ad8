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

export interface Head extends Pick<Fields, 'from' | 'front' | 'verbAt' | 'form'> {
  /** the verb's second part, where it stands in front; item numbers in it mean nothing yet */
  readonly led?: Bracket;
  /** what stood in front with that part, and would stand before it at the end of the clause */
  readonly late?: readonly Part[];
}

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
