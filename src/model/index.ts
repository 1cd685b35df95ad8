/** The words of the house as types with checking constructors. No I/O, no clock, no rules. */
export * from './blueprint.ts';
export * from './claim.ts';
export * from './draft.ts';
export * from './edition.ts';
export * from './errors.ts';
export * from './evidence.ts';
export * from './ids.ts';
export * from './language.ts';
export * from './names.ts';
export * from './reading.ts';
export * from './source.ts';
export * from './span.ts';
export * from './translation.ts';
