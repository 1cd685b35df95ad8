/** Why a figure has no row in a table, where nothing is said of how far it holds. */
import type { Claim, Language, Verdict } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { OF_THE_EVENT } from '../disputes/conflicts.ts';
import { isReplaced } from '../disputes/replaced.ts';
import { passedIn } from '../disputes/since.ts';
import { sameAmount } from '../tell/amounts.ts';

/** Left behind by a newer report, somebody's estimate, or of another time or event than the story's. */
export function isDoubtful(m: Material, { kind }: Verdict, claim: Claim): boolean {
  const s = m.sentence(claim);
  const bare = m.article(claim.article).text.slice(claim.quantity!.start, claim.quantity!.end);
  if (kind === 'single-source' && (claim.standing !== undefined || ESTIMATES[claim.lang].test(s.text))) return true;
  if (kind !== 'superseded' && (isReplaced(m, s) || passedIn(m, claim, bare).length > 0)) return true;
  return OF_THE_EVENT.has(claim.measure!.key) && (isLongBefore(m, claim) || isOneOfSeveral(m, kind, claim));
}

const ESTIMATES: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:schätz\p{Ll}+|hochgerechnet|Schätzung\p{Ll}*|Hochrechnung\p{Ll}*|vermut\p{Ll}+|angeblich\p{Ll}*|überschlägig|rechne(?:t|n|te|ten) mit)(?!\p{L})/u,
  en: /(?<!\p{L})(?:estimat\p{Ll}+|reckon\p{Ll}*|alleged\p{Ll}*|claim(?:s|ed)?|believed|thought to|projected)(?!\p{L})/u,
};

/** "Neun Lawinentote in diesem Winter": the same measure of two things, and no name tells which is which. */
const isOneOfSeveral = (m: Material, kind: Verdict['kind'], { measure, quantity, id }: Claim): boolean =>
  kind === 'single-source' &&
  m.claims.some(
    (c) =>
      c.id !== id &&
      c.kind === 'figure' &&
      c.measure?.key === measure!.key &&
      c.measure.aspect === measure!.aspect &&
      c.quantity !== null &&
      !sameAmount(c.quantity, quantity!),
  );

const isLongBefore = (m: Material, { time, article }: Claim): boolean => {
  const { published } = m.article(article);
  return Boolean(time?.to && published && (Date.parse(published) - Date.parse(time.to)) / DAY > RECENT);
};
const DAY = 24 * 3600 * 1000;
/** Days. */
const RECENT = 60;
