/** What is read from an English sentence's build, and where its parts stand. */

/** Offsets are UTF-16 units of the sentence's text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** comma: before what hangs on behind one; clause: before "after ..."; predicate: before "and" and a second verb; phrase: before a circumstance; complement: before what a noun may have of its own. */
export type CutKind = 'comma' | 'clause' | 'predicate' | 'phrase' | 'statement' | 'complement';
export interface Cut {
  readonly at: number;
  readonly kind: CutKind;
}

export interface EnglishBuild {
  /** "In May," with its comma; null where the subject comes first */
  readonly front: Stretch | null;
  readonly subject: Stretch;
  /** ", a maker of pumps," or "on 3 May 2026": between subject and verb */
  readonly inserted: Stretch | null;
  readonly verb: Stretch;
  /** behind the verb, where an insertion parts no phrase */
  readonly cuts: readonly Cut[];
  /** adverbials and clauses at the main clause's end that may as well stand in front of it */
  readonly movable: readonly (Stretch & { readonly kind: 'time' | 'clause' })[];
  /** "that it will close", "to close it": what begins there is a clause within */
  readonly embedded: number | null;
  /** ", a maker of pumps," and ", which ...": names or describes what stands before, and may be left out */
  readonly aside: Stretch | null;
}
