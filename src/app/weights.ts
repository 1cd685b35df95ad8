/** Trained weights that ship with the program; null while none do: the reader then works by rules alone. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../text/models/names-de.bin', import.meta.url));

export const loadWeights = (): Uint8Array | null => (existsSync(FILE) ? readFileSync(FILE) : null);
