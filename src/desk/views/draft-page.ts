/** The page of a draft: an article beside its evidence, a translation beside its original. */
import type { Html } from '../html.ts';
import type { DraftView } from '../port.ts';
import type { Ui } from '../ui.ts';
import { type Attempt, draftView } from './draft.ts';
import { translationView } from './translation.ts';

export const draftPage = (ui: Ui, view: DraftView, selected: number | null, attempt: Attempt | null): Html =>
  view.original ? translationView(ui, view, view.original, attempt) : draftView(ui, view, selected, attempt);
