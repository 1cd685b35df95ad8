/** The sample as a first edition that a policy let through, and a second, corrected one that a person approved. */
import type { Edition } from '../../src/model/index.ts';
import { makeEdition } from '../../src/publish/index.ts';
import { approve, DOSSIER, DRAFT, reworded, VERSIONS } from './sample.ts';

export const first: Edition = makeEdition({
  approved: approve(DRAFT, { human: false, by: 'policy:netze' }),
  previous: null,
  dossier: DOSSIER,
  versions: VERSIONS,
  responsible: 'Mira Petersen',
  reviewer: null,
  publishedAt: '2026-03-11T08:00:00+01:00',
});

export const CORRECTED = 'Das Werk braucht unter Volllast laut Energiewoche 38 Megawatt.';

export const second: Edition = makeEdition({
  approved: approve(reworded({ 'Das Werk braucht laut Energiewoche 38 Megawatt.': CORRECTED })),
  previous: first,
  dossier: DOSSIER,
  versions: VERSIONS,
  responsible: 'Mira Petersen',
  reviewer: 'Mira Petersen',
  publishedAt: '2026-03-12T09:15:00+01:00',
});
