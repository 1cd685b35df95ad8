/** A statement that says of a matter that nothing is in it: "Eine Verlagerung nach Polen habe nie zur Debatte gestanden". */
import type { Language, Span } from '../model/index.ts';
import type { Clause } from './clauses.ts';
import { type Context, topicWords } from './context.ts';

/** A predicate that dismisses what stands before it. */
const DISMISSES: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:(?:steht|stehe|stehen|stand|standen|stünde|habe|hat|hätten?|haben)\s+(?:\p{L}+\s+){0,2}?(?:nie|niemals|nicht|zu keinem zeitpunkt)\s+(?:\p{L}+\s+){0,2}?zur\s+(?:debatte|diskussion|disposition)|(?:ist|sei|sind|seien|war|waren|wäre|wird|werde)\s+(?:\p{L}+\s+){0,2}?(?:nie|niemals|nicht|kein|zu keinem zeitpunkt)\s+(?:\p{L}+\s+){0,2}?(?:geplant|vorgesehen|beabsichtigt|angedacht|vereinbart|thema|gespräch|erwogen|beschlossen|diskutiert|geben)|(?:ist|sei|sind|seien|war|waren)\s+(?:(?:frei|schlicht|schlichtweg|völlig|glatt|einfach)\s+)?(?:erfunden|falsch|unwahr|ausgeschlossen|vom tisch))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:(?:was|were|is|are|has|have|had)\s+(?:been\s+)?(?:never|not)\s+(?:been\s+)?(?:even\s+|seriously\s+)?(?:on the (?:table|agenda|cards)|planned|discussed|considered|under (?:consideration|discussion)|up for (?:debate|discussion)|an option|intended|agreed|decided)|(?:was|were|is|are)\s+(?:simply\s+|entirely\s+|completely\s+|pure\s+)?(?:untrue|false|fabricated|made up|invented|fiction|out of the question|off the table))(?!\p{L})/iu,
};
/** "Es gebe keine Pläne für eine Verlagerung nach Polen": what is dismissed stands behind. */
const NO_PLANS: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:keine(?:rlei)?|nie) (?:konkreten )?(?:pläne|absichten?|überlegungen)(?!\p{L})/iu,
  en: /(?<!\p{L})no (?:current )?(?:plans?|intention|proposals?)(?!\p{L})/iu,
};
/** A matter of one word is any: it must be told where, of whom or of what. */
const FEWEST_WORDS = 2;

/** What a clause dismisses: the words of the matter alone; null where it dismisses nothing that can be recognised. */
export function dismissedIn(context: Context, clause: Clause): readonly string[] | null {
  const { text, lang } = context;
  const passage = text.slice(clause.start, clause.end);
  const dismissal = DISMISSES[lang].exec(passage);
  const none = dismissal ? null : NO_PLANS[lang].exec(passage);
  if (!dismissal && !none) return null;
  const matter: Span = dismissal
    ? { start: clause.start, end: clause.start + dismissal.index }
    : { start: clause.start + none!.index + none![0].length, end: clause.end };
  const words = topicWords(context, matter).filter((word) => !EMPTY.has(word));
  return words.length >= FEWEST_WORDS ? words : null;
}
const EMPTY: ReadonlySet<string> = new Set('concept:plan concept:say berich gerüch'.split(' '));
