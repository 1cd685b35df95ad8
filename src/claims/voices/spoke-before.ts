/** Whose words a sentence tells that names its speaker by a pronoun: whoever spoke or was named right before. */
import type { Language, Span, Speaker } from '../../model/index.ts';
import { isSpokenFor, type Led, led, pattern } from '../../text/index.ts';
import type { Context } from '../context.ts';
import { speakerOf } from './quoted-speaker.ts';

/** "nach seinen eigenen Berechnungen", "by her reckoning": an account of somebody's own. */
const OWN_ACCOUNT: Readonly<Record<Language, Led>> = {
  de: led(
    pattern('iu')`
      (?<!\p{L})(?:nach|laut|in) (?:seine[rn]?|ihre[rn]?) (?:\p{Ll}+ )?(?:
        angaben | darstellung | einschätzung | schätzung(?:en)? | ansicht | prognosen?
        | (?:be|hoch)?rechnung(?:en)? | kalkulation | zählung
      )(?!\p{L})
      | ,\s(?:schätzt|rechnet|kalkuliert) (?:er|sie)(?!\p{L})
      | ^(?:die|ihre|seine) (?:\p{Ll}+ )?(?:schätzung|prognose|berechnung)(?!\p{L})(?=.*(?<!\p{L})(?:unverändert|bleibt|gelte)(?!\p{L}))
    `,
  ),
  en: led(
    pattern('iu')`
      (?<!\p{L})(?:in|by|on) (?:his|her|their|its) (?:own )?(?:
        view | estimates? | reckoning | calculations? | count | figures | account
      )(?!\p{L})
      | ,\s(?:he|she) (?:estimate[sd]|reckon(?:s|ed)|calculate[sd])(?!\p{L})
      | ^(?:the|her|his) (?:\p{Ll}+ )?(?:
          estimate | forecast | projection | calculation
        )(?!\p{L})(?=.*(?<!\p{L})(?:unchanged|remains|stands)(?!\p{L}))
    `,
  ),
};
export const isOwnAccount = ({ leads, lang }: Context, { start, end }: Span): boolean =>
  leads.says(OWN_ACCOUNT[lang], start, end);

/** "Nach seinen Berechnungen": of whom the sentence before speaks. */
export const ownerOfAccount = (context: Context, sentence: Span): Speaker | null =>
  isOwnAccount(context, sentence) ? whoSpokeBefore(context, sentence) : null;

/** "nach seinen Worten", "according to her": what follows is said, and reckoned by nobody. */
const HIS_WORDS = led(
  /(?<!\p{L})(?:nach (?:seinen|ihren) (?:eigenen )?worten|(?:seinen|ihren) worten (?:nach|zufolge)|according to (?:him|her|them))(?!\p{L})/iu,
);

/** "Er bezifferte das Risiko", "She put the chance at" */
const PRONOUN = led(
  pattern('iu')`
    ^(?:er|sie|he|she)(?!\p{L})
    | (?<!\p{L})(?:
        beziffer\p{L}+ | schätz\p{L}+ | nannte | sagte? | sagt | erklärte? | meinte? | so
      )\s+(?:er|sie)(?!\p{L})
    | ["”’,]\s(?:he|she) (?:said|says|added|told|wrote|explained|warned)(?!\p{L})
  `,
  /(?<!\p{L})(?:er|sie|he|she)/iu,
);

/** Null where no pronoun stands for a speaker. */
export function whoSpokeBefore(context: Context, sentence: Span): Speaker | null {
  const own = isOwnAccount(context, sentence);
  const isSaid = own || context.leads.says(HIS_WORDS, sentence.start, sentence.end);
  if (!isSaid && !context.leads.says(PRONOUN, sentence.start, sentence.end)) return null;
  const near = (s: Span): boolean => s.end <= sentence.start && sentence.start - s.end < SPOKE_REACH;
  const quote = context.reading.quotes.findLast((q) => q.speaker !== null && near(q.speaker));
  const spoke = quote ? speakerOf(context, quote) : null;
  const person = context.reading.mentions.findLast((m) => m.type === 'person' && near(m) && !isSpokenFor(context, m));
  // "Gao Rui widerspricht. Nach seiner Einschätzung ...": a person named since then is meant.
  const isNamedSince = person !== undefined && person.start >= (quote?.speaker?.end ?? 0);
  if (spoke?.kind === 'person' && !isNamedSince) return spoke;
  const named = person ?? (own && !spoke ? bodyBefore(context, sentence) : undefined);
  if (!named) return spoke;
  const name = named.entity ?? context.slice(named.start, named.end);
  const role = named.role ? context.slice(named.role.start, named.role.end) : null;
  const kind = named === person ? 'person' : 'organisation';
  return { name, role, kind, at: { start: named.start, end: named.end } };
}
/** A sentence or two back. */
const SPOKE_REACH = 200;

/** The only body that the sentence before names. */
function bodyBefore({ reading }: Context, sentence: Span) {
  const before = reading.sentences.findLast((s) => s.end <= sentence.start);
  const bodies = reading.mentions.filter(
    (m) => m.type === 'organisation' && before && m.start >= before.start && m.end <= before.end,
  );
  return bodies.length === 1 ? bodies[0] : undefined;
}
