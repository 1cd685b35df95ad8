/**
 * Scales of states that news tells one after the other: what was planned is put off or called off, what was looked into becomes an
 * inquiry, who was suspended resigns. A later report of a higher state overtakes an earlier report of a lower one.
 */
import { EVENTS } from './events.ts';
import { PARTIES } from './parties.ts';
import type { Scale } from './scale.ts';
import { WORKS } from './works.ts';

export const SCALES: readonly Scale[] = [...EVENTS, ...WORKS, ...PARTIES];
