/** Whether a story is worth an article by the blueprint's rules; the reason where it is not. */
import type { Dossier, Selection } from '../../model/index.ts';
import type { WriteInput } from './material.ts';

const DAY = 24 * 3600 * 1000;

/** null: it is. The owner's scoring prompt is asked elsewhere: it needs a model. */
export function reasonAgainst(input: WriteInput): string | null {
  const { blueprint, dossier } = input;
  const { origins } = dossier;
  if (origins.length < blueprint.minOrigins) return `${origins.length} of ${blueprint.minOrigins} independent origins`;
  const select = blueprint.select ?? {};
  return (
    tooFewSources(input, select) ??
    tooFewCorroborated(dossier, select) ??
    notSpokenOf(input, select) ??
    tooOld(input, select)
  );
}

function tooFewSources({ versions }: WriteInput, { minSources = 1 }: Selection): string | null {
  return versions.length < minSources ? `${versions.length} of ${minSources} sources` : null;
}

function tooFewCorroborated({ verdicts }: Dossier, { minCorroborated = 0 }: Selection): string | null {
  const found = verdicts.filter((v) => v.kind === 'corroborated').length;
  return found < minCorroborated ? `${found} of ${minCorroborated} corroborated statements` : null;
}

function notSpokenOf({ claims, versions }: WriteInput, { entities }: Selection): string | null {
  if (!entities) return null;
  const spoken = new Set(
    claims.flatMap(({ subject, speaker }) =>
      [subject?.entity, subject?.text, speaker?.name].map((n) => n?.toLowerCase()),
    ),
  );
  const titles = versions.map((v) => v.title.toLowerCase());
  const found = entities.some((e) => spoken.has(e.toLowerCase()) || titles.some((t) => t.includes(e.toLowerCase())));
  return found ? null : `it speaks of none of ${entities.join(', ')}`;
}

/** An undated source has no age: a story of such sources alone is never too old. */
function tooOld({ versions, now }: WriteInput, { maxAgeDays }: Selection): string | null {
  const newest = versions
    .flatMap((v) => v.published ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
  if (maxAgeDays === undefined || !newest || !now) return null;
  const days = Math.floor((Date.parse(now) - Date.parse(newest)) / DAY);
  return days > maxAgeDays ? `its newest source is ${days} days old, of ${maxAgeDays} at most` : null;
}
