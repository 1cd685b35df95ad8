/** A statement that says of a matter that nothing is in it: "Eine Verlagerung nach Polen habe nie zur Debatte gestanden". */
import type { Language, Span, Speaker } from '../../model/index.ts';
import { type Led, led, pattern, type Slice } from '../../text/index.ts';
import type { Clause } from '../clauses.ts';
import { type Context, topicWords } from '../context.ts';

/** A predicate that dismisses what stands before it. */
const DISMISSES: Readonly<Record<Language, Led>> = {
  de: led(
    pattern('iu')`
      (?<!\p{L})(?:
        (?:
          steht | stehe | stehen | stand | standen | stünde | habe | hat | hätten? | haben
        )\s+(?:\p{L}+\s+){0,2}?(?:
          nie | niemals | nicht | zu keinem zeitpunkt
        )\s+(?:\p{L}+\s+){0,2}?zur\s+(?:debatte|diskussion|disposition)
        | (?:
            ist | sei | sind | seien | war | waren | wäre | wird | werde
          )\s+(?:\p{L}+\s+){0,2}?(?:nie|niemals|nicht|kein|zu keinem zeitpunkt)\s+(?:\p{L}+\s+){0,2}?(?:
            geplant | vorgesehen | beabsichtigt | angedacht | vereinbart | thema | gespräch | erwogen
            | beschlossen | diskutiert | geben
          )
        | (?:ist|sei|sind|seien|war|waren)\s+(?:(?:frei|schlicht|schlichtweg|völlig|glatt|einfach)\s+)?(?:
            erfunden | falsch | unwahr | ausgeschlossen | vom tisch
          )
      )(?!\p{L})
    `,
    /(?<!\p{L})(?:nie|niemals|nicht|kein|zu keinem|erfunden|falsch|unwahr|ausgeschlossen|vom tisch)/iu,
  ),
  en: led(
    pattern('iu')`
      (?<!\p{L})(?:
        (?:was|were|is|are|has|have|had)\s+(?:been\s+)?(?:never|not)\s+(?:been\s+)?(?:even\s+|seriously\s+)?(?:
          on the (?:table|agenda|cards) | planned | discussed | considered
          | under (?:consideration|discussion) | up for (?:debate|discussion) | an option | intended
          | agreed | decided
        )
        | (?:was|were|is|are)\s+(?:simply\s+|entirely\s+|completely\s+|pure\s+)?(?:
            untrue | false | fabricated | made up | invented | fiction | out of the question
            | off the table
          )
      )(?!\p{L})
    `,
    /(?<!\p{L})(?:never|not|untrue|false|fabricated|made up|invented|fiction|out of|off the)/iu,
  ),
};
/** "Es gebe keine Pläne für eine Verlagerung nach Polen": what is dismissed stands behind. */
const NO_PLANS: Readonly<Record<Language, Led>> = {
  de: led(
    /(?<!\p{L})(?:keine(?:rlei)?|nie) (?:konkreten )?(?:pläne|absichten?|überlegungen)(?!\p{L})/iu,
    /(?<!\p{L})(?:pläne|absicht|überlegungen)/iu,
  ),
  en: led(
    /(?<!\p{L})no (?:current )?(?:plans?|intention|proposals?)(?!\p{L})/iu,
    /(?<!\p{L})(?:plan|intention|proposal)/iu,
  ),
};
/** A matter of one word is any: it must be told where, of whom or of what. */
const FEWEST_WORDS = 2;

/** What a clause dismisses: the words of the matter alone; null where it dismisses nothing that can be recognised. */
export function dismissedIn(context: Context, clause: Clause): readonly string[] | null {
  const { leads, lang } = context;
  const dismissal = leads.find(DISMISSES[lang], clause.start, clause.end);
  const none = dismissal ? null : leads.find(NO_PLANS[lang], clause.start, clause.end);
  if (!dismissal && !none) return null;
  const matter: Span = dismissal
    ? { start: clause.start, end: clause.start + dismissal.index }
    : { start: clause.start + none!.index + none![0].length, end: clause.end };
  const words = topicWords(context, matter).filter((word) => !EMPTY.has(word));
  return words.length >= FEWEST_WORDS ? words : null;
}

/** Whoever denies it, and what stands behind: "denied that it had ...", "bestritt, dass ...", "wies Berichte zurück, wonach ...". */
export const DENIES: Readonly<Record<Language, Led>> = {
  de: led(
    pattern('iu')`
      (?<!\p{L})(?:
        bestritt(?:en)? | bestreite[tn] | dementier(?:t|te|ten) | stritt(?:en)? ab | leugnete?n?
        | (?:wies|wiesen|weist|weisen)[^.;]{0,60}?zurück
      )[\s,]+(?:dass|wonach|(?:nach|laut) (?:denen|welchen)|denen zufolge|(?=\S[^.;]*\szu\s+haben(?!\p{L})))
    `,
  ),
  en: led(
    pattern('iu')`
      (?<!\p{L})(?:
        (?:denied|denies)(?: (?:on \p{Lu}\p{Ll}+|(?:flatly|strongly|firmly|repeatedly|both)))?
        | rejected (?:the )?(?:claims?|reports?|accusations?|suggestions?)
        | dismissed (?:the )?(?:claims?|reports?) | disputed
      )\s+(?:that|(?=having\s|(?:ever\s)?\p{Ll}+ing\s))
    `,
  ),
};
const PRONOUN = /^\s*(?:ever\s+)?(?:it|he|she|they|er|sie|es|man|having|\p{Ll}+ing)(?!\p{L})/iu;
const NEGATED = /(?<!\p{L})(?:not|no|never|none|nicht|nie|niemals|kein\p{L}*|without|ohne|un(?:paid|told))(?!\p{L})/iu;
/** Fewer words than these may be denied of anything. */
const FEWEST_DENIED = 3;

export interface Denied {
  readonly words: readonly string[];
  readonly by: Speaker | null;
  /** where what is denied begins */
  readonly start: number;
}

/** What a sentence says that somebody denies, told by its own words; null where that denies in turn or says too little. */
export function complementDenied(context: Context, sentence: Span): Denied | null {
  const { slice, leads, lang } = context;
  const found = leads.find(DENIES[lang], sentence.start, sentence.end);
  if (!found) return null;
  const denier: Span = { start: sentence.start, end: sentence.start + found.index };
  const start = denier.end + found[0].length;
  const matter: Span = { start, end: endOfMatter(slice, start, sentence.end) };
  const passage = slice(matter.start, matter.end);
  if (NEGATED.test(passage)) return null;
  const isOwn = PRONOUN.test(passage) || (lang === 'de' && /(?<!\p{L})zu haben(?!\p{L})/iu.test(passage));
  const words = [...(isOwn ? topicWords(context, denier) : []), ...topicWords(context, matter)].filter(
    (word) => !EMPTY.has(word) && word !== 'concept:deny' && !NO_WORD.test(word),
  );
  return words.length >= FEWEST_DENIED ? { words: [...new Set(words)], by: speakerAt(context, denier), start } : null;
}
const NO_WORD = /^(?:having|any|ever|je|jemals)$/u;

/** A clause of saying behind it is no part of what is denied. */
function endOfMatter(slice: Slice, start: number, end: number): number {
  const said = /,\s+(?:\p{L}+\s+){1,4}(?:said|told|added)(?!\p{L})|,\s+(?:sagte|erklärte|teilte)(?!\p{L})/iu.exec(
    slice(start, end),
  );
  return said ? start + said.index : end;
}

function speakerAt({ names, slice }: Context, at: Span): Speaker | null {
  const name = names.find((m) => m.start >= at.start && m.end <= at.end);
  if (!name) return null;
  const written = name.entity ?? slice(name.start, name.end);
  return {
    name: written,
    role: null,
    kind: name.type === 'person' ? 'person' : 'organisation',
    at: { start: name.start, end: name.end },
  };
}

const EMPTY: ReadonlySet<string> = new Set('concept:plan concept:say berich gerüch'.split(' '));
