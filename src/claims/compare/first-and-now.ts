/** A figure that its own sentence calls the first one, or the one that holds by now: told on two days they are no contradiction. */
import type { Language } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { areRivals } from './attribution-parties.ts';
import { type Comparison, comparison, daysBetween, type Moment, ordered, type Said } from './comparison.ts';

const FIRST: Readonly<Record<Language, RegExp>> = {
  de: pattern('iu')`
    (?<!\p{L})(?:
      zunächst | anfangs | fürs erste | (?:nach |in )?(?:ersten?|vorläufigen?|grober|einer ersten) (?:
        schätzung(?:en)? | angaben | erkenntnissen? | meldungen | zahlen | bilanz
      )
    )(?!\p{L})
  `,
  en: pattern('iu')`
    (?<!\p{L})(?:
      initially | at first | (?:first|initial|early|preliminary|provisional) (?:
        estimates? | reports? | figures? | count | assessments?
      ) | (?:was|were) first (?:put|estimated|thought|said)
    )(?!\p{L})
  `,
};
const BY_NOW: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:inzwischen|mittlerweile|nunmehr|jetzt|nun|neuesten Angaben|neuesten Stand)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:now|by now|has since|have since|the latest (?:estimates?|figures?|count))(?!\p{L})/iu,
};

/** "schätzte den Schaden zunächst auf 1,2 Millionen", "wird inzwischen auf 2,5 Millionen beziffert"; null where the sentence says neither. */
export function momentIn(sentence: string, lang: Language): Moment | null {
  if (FIRST[lang].test(sentence)) return 'first';
  return BY_NOW[lang].test(sentence) ? 'by now' : null;
}

/**
 * Of two levels told on two days the later takes the place of the earlier where the earlier one is called the first, or the
 * later one that of today; two parties that dispute a matter do so today as well.
 */
export function sinceTheFirst(a: Said, b: Said): Comparison | null {
  const [x, y] = [a.claim, b.claim];
  const times = ordered(a, b);
  if (!times || x.article === y.article || x.standing || y.standing) return null;
  if (x.measure?.aspect !== 'level' || y.measure?.aspect !== 'level') return null;
  const days = daysBetween(times[0], times[1]);
  if (days === 0) return null;
  const [then, now, later] = days > 0 ? ([a, b, 'b'] as const) : ([b, a, 'a'] as const);
  const isFirst = then.moment === 'first';
  const isOfNow = now.moment === 'by now' && !areRivals(x.speaker, y.speaker);
  return isFirst || isOfNow ? { ...SINCE_THEN, later } : null;
}
const SINCE_THEN = comparison(
  'newer',
  'Die frühere Angabe war eine erste, oder die spätere nennt sich den heutigen Stand.',
  'The earlier figure was a first one, or the later one calls itself that of today.',
);
