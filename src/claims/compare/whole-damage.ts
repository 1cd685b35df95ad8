/** "Der Schaden beträgt 3,2 Millionen Euro", "the damage is put at £5.1 million": of nothing in particular it is that of the event. */
import type { Claim } from '../../model/index.ts';
import { namesVoice } from './attribution-parties.ts';
import { daysBetween } from './comparison.ts';
import { ownSubject } from './subjects.ts';

/** Both tell the damage of the event that their reports are about: reports of one story, within days. */
export const areWholeDamage = (x: Claim, y: Claim): boolean =>
  x.article !== y.article && isWhole(x) && isWhole(y) && areNear(x, y);

function isWhole(claim: Claim): boolean {
  const { measure, topic, place, standing } = claim;
  if (measure?.key !== 'damage' || measure.aspect !== 'level' || measure.qualifiers.length > 0) return false;
  if (place !== null || standing !== undefined) return false;
  const isOfVoice = namesVoice(claim);
  const subject = ownSubject(claim);
  return (
    (subject === null || isOfVoice(subject.head)) &&
    topic.every((word) => word === 'concept:damage' || AMOUNTS.test(word) || isOfVoice(word))
  );
}
/** Stems of verbs that put an amount to something, and of words for the whole of it. */
const AMOUNTS =
  /^(?:com|amount|estimat|put|reach|total|valu|belauf|beziff|betrag|betrug|lieg|lag|schatz|schätz|sach|gesamt|insgesamt|concept:(?:say|expect|estimate|cost|total)|high|gross)$/u;

function areNear({ time: x }: Claim, { time: y }: Claim): boolean {
  return !!x?.from && !!y?.from && Math.abs(daysBetween(x.from, y.from)) <= MOST_DAYS;
}
/** Assessors take weeks. */
const MOST_DAYS = 45;
