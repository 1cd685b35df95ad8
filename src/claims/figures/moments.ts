/** How a day stands to another one of its passage: put off for it, or what was planned at first. */
import { type Language, overlaps, type Span, type TimeExpression } from '../../model/index.ts';
import { led, pattern } from '../../text/index.ts';
import type { ClaimParts } from '../build.ts';
import type { Clause } from '../clauses.ts';
import { speaksOfFuture } from '../compare/comparison.ts';
import type { Context } from '../context.ts';
import { DE_FILL, WORDINGS, type Wordings } from './moment-wordings.ts';

/** Whether the day is told as one that no longer holds. */
export function isPutOff(context: Context, clause: Clause, time: TimeExpression): boolean {
  const { lang, leads } = context;
  const words = WORDINGS[lang];
  const { start } = clause.sentence;
  if (leads.says(words.before, start, time.start) || isDenied(context, clause, time)) return true;
  if (isMissed(context, clause, time) || isOfWhatMoved(context, clause, time)) return true;
  const isFrom = leads.says(words.from, start, time.start);
  if (isFrom && (leadsOn(context, clause, time, words) || follows(context, clause, time))) return true;
  if (!leads.says(words.atFirst, clause.start, clause.end)) return false;
  return (
    leads.says(words.meant, clause.start, time.start) ||
    (leads.says(words.planned, clause.start, clause.end) && leads.says(words.target, start, time.start))
  );
}

/** "nicht im April, sondern erst am 1. September", "not in March but on 6 September": the first of the two holds no more. */
function isDenied({ slice, reading, lang, leads }: Context, { sentence }: Clause, time: TimeExpression): boolean {
  const { denied, holds } = WORDINGS[lang];
  const next = reading.times.find((t) => t.start >= time.end && t.end <= sentence.end);
  return (
    next !== undefined && leads.says(denied, sentence.start, time.start) && holds.test(slice(time.end, next.start))
  );
}

/** "will not apply in January as planned", "wird nicht wie geplant im Mai eröffnet": what was planned for the day will not be. */
const isMissed = ({ slice }: Context, { sentence }: Clause, time: TimeExpression): boolean =>
  NOT.test(slice(sentence.start, time.start)) &&
  (AS_PLANNED.test(slice(time.end, sentence.end)) || AS_PLANNED_BEFORE.test(slice(sentence.start, time.start)));

/**
 * "hat die für Donnerstag vorgesehene Entscheidung verschoben", "the flight, due in March, has been put off", "had been due to
 * start on Monday, but": the day of what did not come on it.
 */
function isOfWhatMoved({ slice, lang, leads }: Context, { sentence }: Clause, time: TimeExpression): boolean {
  const [before, behind] = [slice(sentence.start, time.start), slice(time.end, sentence.end)];
  if (lang === 'en' && HAD_BEEN_DUE.test(before) && /^[^.;]{0,40}, but(?!\p{L})/iu.test(behind)) return true;
  if (AT_FIRST[lang].test(before) && NOW[lang].test(behind)) return true;
  const isSet = lang === 'de' ? SET_FOR.test(before) && SET.test(behind) : DUE.test(before);
  return isSet && leads.says(GONE, time.end, sentence.end);
}
/** "ursprünglich für den 14. Mai geplant, soll nun am 3. Juni tagen" */
const AT_FIRST: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:ursprünglich|zunächst|eigentlich|anfangs)\s+(?:für|zum|am|ab|auf|im)\s+(?:den\s+)?$/iu,
  en: /(?<!\p{L})(?:originally|initially|first)\s+(?:due|planned|scheduled|set|expected|meant)\s+(?:(?:for|on|in|by|at)\s+)?$/iu,
};
const NOW: Readonly<Record<Language, RegExp>> = {
  de: /^\s+(?:geplant|vorgesehen|angesetzt|anberaumt|terminiert|angekündigt)(?!\p{L})[^.;]*(?<!\p{L})(?:nun|jetzt|erst)\s/iu,
  en: /^,[^.;]*(?<!\p{L})now\s/iu,
};
const SET_FOR = /(?<!\p{L})(?:für|zum|am)\s+(?:den\s+)?$/iu;
const SET =
  /^(?:,? um \S+ uhr)?\s+(?:vorgesehen|geplant|angesetzt|anberaumt|terminiert|angekündigt|erwartet)e[nrs]?\s/iu;
const DUE = /(?<!\p{L})(?:due|planned|scheduled|set|expected|meant)\s+(?:(?:for|on|in|by|at)\s+)?$/iu;
const HAD_BEEN_DUE =
  /(?<!\p{L})had been (?:due|planned|scheduled|expected|set|supposed)\s+(?:to\s+\p{Ll}+\s+|for\s+)(?:(?:on|in|by|at)\s+)?$/iu;
/** It was moved or will not be at all. */
const GONE = led(
  /(?<!\p{L})(?:versch(?:oben|iebt|ieben|ob)|verleg(?:t|te|ten)|vertag(?:t|te|ten)|aufgeschoben|put (?:off|back)|postponed|delayed|rescheduled|pushed back)(?!\p{L})/iu,
);

/** Whether a sentence says so of anything. */
export const tellsOfMissed = (sentence: string): boolean =>
  /(?<!\p{L})(?:not|nicht)(?!\p{L})[^.;]*(?<!\p{L})(?:as (?:\p{L}+ )?|wie (?:\p{L}+ )?)(?:planned|announced|expected|scheduled|promised|geplant|angekündigt|vorgesehen|erwartet|versprochen)(?!\p{L})/iu.test(
    sentence,
  );
const NOT = /(?<!\p{L})(?:not|nicht)(?!\p{L})/iu;
const AS_PLANNED = pattern('iu')`
  ^,?\s+(?:
    as (?:originally |initially |first )?(?:planned|announced|expected|scheduled|promised)
    | wie (?:ursprünglich |zunächst |eigentlich )?(?:
        geplant | angekündigt | vorgesehen | erwartet | versprochen
      )
  )(?!\p{L})
`;
const AS_PLANNED_BEFORE =
  /(?<!\p{L})(?:not as (?:planned|announced|expected)|nicht wie (?:\p{L}+ )?(?:geplant|angekündigt|vorgesehen|erwartet))\s+(?:\p{L}+\s+){0,4}$/iu;

/** In the topic of a day that took the place of another one. */
export const MOVED = 'concept:postpone';

/** In the topic of a day up to which something lasts or is to be done. */
export const TERM = 'concept:term';
/** "kämen bis März zurück", "until the end of May" */
export const isTermOf = ({ slice }: Context, { start }: TimeExpression): boolean =>
  /(?<!\p{L})(?:bis|until|till)\s+(?:(?:zu[mr]?|einschließlich|(?:de[rmns]|the)|(?:end|beginning) of|ende|anfang|mitte)\s+){0,4}$/iu.test(
    slice(Math.max(0, start - 40), start),
  );

/** In the topic of a day up to which jobs are guaranteed. */
export const JOBS_UNTIL = 'concept:jobs-until';
/** "sichert die Arbeitsplätze bis Ende 2028 zu", "no compulsory redundancies until June 2030"; nobody only asks for it. */
export function guaranteesJobs({ slice }: Context, { sentence }: Clause): boolean {
  const told = slice(sentence.start, sentence.end);
  return JOBS.test(told) && GUARANTEED.test(told) && !ASKED_FOR.test(told);
}
const JOBS =
  /(?<!\p{L})(?:arbeitspl[aä]tz\p{L}*|beschäftigung\p{L}*|beschäftigte[nr]?|stellen|(?:job|kündigung)\p{L}*|betriebsbedingte\p{L}*|jobs?|redundanc(?:y|ies)|lay-?offs|dismissals)(?!\p{L})/iu;
const GUARANTEED = pattern('iu')`
  (?:
    garantie | zusagen? | zugesagt | zusicherung | zugesichert
    | (?<!\p{L})(?:
        garantier\p{L}* | (?:ge)?sicher(?:t|n|te|ten) | beschäftigungssicherung | kündigungsschutz
        | ausgeschlossen | schließ(?:t|en) | guarantee\p{L}* | secured? | safe | protected
        | ruled? out | no (?:compulsory|forced)
      )
  )(?!\p{L})
`;
const ASKED_FOR = pattern('iu')`
  (?<!\p{L})(?:
    forder\p{L}* | gefordert | verlang\p{L}* | pocht\p{L}* | will | wollen | wollte\p{L}*
    | möchte\p{L}* | verhandel\p{L}* | demand\p{L}* | call(?:s|ed|ing)? for | wants? | wanted | asks?
    | asked | seeks? | negotiat\p{L}*
  )(?!\p{L})
`;

/** In the topic of a year that tells how old a thing is. */
export const FOUNDED = 'concept:founded';

/** Whether the day is told as the new one of something that was to be on another: "wird auf den 9. Oktober verschoben". */
export function isMovedTo({ leads, lang }: Context, { sentence }: Clause, time: TimeExpression): boolean {
  if (leads.says(WORDINGS[lang].moved, sentence.start, time.start)) return true;
  return lang === 'de' && leads.says(TO_DAY, sentence.start, time.start) && leads.says(MOVING, time.end, sentence.end);
}
const TO_DAY = led(new RegExp(String.raw`(?<!\p{L})(?:auf|bis)\s+${DE_FILL}$`, 'iu'));

/** "postponed to 21 September from 7 September": the new moment first. */
const follows = ({ slice, reading, leads }: Context, { sentence }: Clause, time: TimeExpression): boolean =>
  leads.says(MOVING, sentence.start, sentence.end) &&
  reading.times.some(
    (t) =>
      t.start >= sentence.start &&
      t.end < time.start &&
      /(?<!\p{L})(?:to|until|till|auf)\s+(?:\p{L}+\s+){0,2}$/iu.test(
        slice(Math.max(sentence.start, t.start - 24), t.start),
      ),
  );

/** "vom 7. auf den 14. Oktober", "from May to July": another moment took its place, no stretch from one to the other. */
function leadsOn({ slice, reading, leads }: Context, clause: Clause, time: TimeExpression, words: Wordings): boolean {
  const next = reading.times.find((t) => t.start >= time.end && t.end <= clause.sentence.end);
  if (!next || !words.to.test(slice(time.end, next.start))) return false;
  return leads.says(MOVING, clause.sentence.start, clause.sentence.end);
}

const MOVING = led(
  pattern('iu')`
    (?<!\p{L})(?:
      versch(?:oben|iebt|ieben|iebung|ob) | verleg(?:t|te|ten|en) | vertag(?:t|te|ten|en)
      | vor(?:ge)?zogen | vorgezogen | verlängert\p{L}{0,2} | gerückt | postpon\p{L}+ | delay\p{L}*
      | mov(?:ed?|es|ing) | push\p{L}* | brought forward | put off | put back | extend\p{L}*
      | reschedul\p{L}+ | slip(?:s|ped)?
    )(?!\p{L})
  `,
);

/** Characters between the two days of one change. */
const REACH = 320;

/**
 * The days of one article, those put off bound to the day that took their place: they speak of what it speaks of. Without
 * such a day they are days like any other.
 */
export function withPutOff(claims: readonly ClaimParts[]): readonly ClaimParts[] {
  return claims.map((claim, i) => {
    if (!claim.standing) return claim;
    const now = successorOf(claims, i);
    if (!now) return standingAlone(claim);
    return { ...claim, subject: now.subject, topic: [...new Set([...claim.topic, ...now.topic])] };
  });
}
const standingAlone = ({ standing: _standing, ...claim }: ClaimParts): ClaimParts => claim;

/** A day as exact as the one put off, in its sentence or else the last before it, or the first behind. */
function successorOf(claims: readonly ClaimParts[], i: number): ClaimParts | undefined {
  const claim = claims[i]!;
  const fits = (c: ClaimParts): boolean =>
    !c.standing &&
    c.role !== 'title' &&
    c.time!.value !== claim.time!.value &&
    (exactnessOf(c) === exactnessOf(claim) || overlaps(c.sentence, claim.sentence)) &&
    gap(c, claim) < REACH;
  const candidates = claims.filter(fits);
  const within = candidates.find((c) => overlaps(c.sentence, claim.sentence));
  // What is to be then comes before a day on which something was said.
  const ahead = candidates.filter((c) => speaksOfFuture(c.modality) || c.topic.includes(MOVED));
  const before = (some: readonly ClaimParts[]) => some.findLast((c) => c.span.start < claim.span.start);
  return within ?? before(ahead) ?? ahead[0] ?? before(candidates) ?? candidates[0];
}
/** "2026-05-04T08:00" names a day as "2026-05-04" does. */
const exactnessOf = ({ time }: ClaimParts): number => time!.value.replace(/T.*$/, '').length;
const gap = (a: { readonly span: Span }, b: { readonly span: Span }): number => Math.abs(a.span.start - b.span.start);
