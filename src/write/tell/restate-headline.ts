/** A source's statement as a headline: its own clause, shortened until it is no copy. */

import type { Frame } from '../../model/index.ts';
import { tellGerman } from '../../text/index.ts';
import { standsAlone, understood } from '../alone/alone.ts';
import { leans } from '../alone/mentions.ts';
import { framed, named } from '../alone/naming.ts';
import { hangsInTheAir } from '../alone/references.ts';
import type { Material } from '../choose/material.ts';
import { nothingTold } from '../choose/told.ts';
import { headInstead, insteadIn } from '../de/instead.ts';
import { APPOSED } from '../de/order.ts';
import { headlineFrom } from '../en/headline.ts';
import { statementOf } from '../en/statement.ts';
import { type Clause, clauseOf } from './clause.ts';
import { isSaid, namesSource } from './cues.ts';
import { withFullDates } from './dates.ts';
import { decapitalise } from './letters.ts';
import { COPY, longestRun } from './overlap.ts';
import { capitalise } from './phrases.ts';
import { oneLine, type SourceSentence } from './source-sentence.ts';
import { inOtherWords } from './synonyms.ts';

/** The bare statement in its own order, for a headline: capital, no stop; null for what somebody said or would not stand alone. */
export function shortStatement(m: Material, s: SourceSentence, longest: number): string | null {
  return s.lang === 'en' ? englishHeadline(m, s, longest) : germanHeadline(m, s, longest);
}

function englishHeadline(m: Material, s: SourceSentence, longest: number): string | null {
  const untold = { ...nothingTold(), loose: true };
  const claim = framed(m, s) ?? s.claim;
  const statement = statementOf({ ...s, claim }, (text) => named(m, s, text, untold));
  if (!statement || !understood(s, `${statement.text}.`, untold)) return null;
  const text = headlineFrom({ ...statement, text: statement.text.replace(ANNOUNCED, '') }, longest);
  const article = /^(?:The|An?) /u.exec(statement.text)?.[0];
  const full = text && article && !text.startsWith(article) ? `${article}${decapitalise(text)}` : text;
  return text && full && !leans(full, 'en') && !hangsInTheAir(m, s, full, untold) ? ownHeadline(text, s) : null;
}

/** ", its owner, Fenwick Board, announced": who announces what is his to decide is left to the text. */
const ANNOUNCED = /, (?:[^,]{3,40}, )?[^,]{3,40},? (?:announced|confirmed)(?: on \d{1,2} \p{L}+ \d{4})?$/u;

function germanHeadline(m: Material, s: SourceSentence, longest: number): string | null {
  const dated = withFullDates(s.raw, s.times, 'de', s.article.published);
  const read = dated === null ? null : insteadIn(oneLine(dated));
  if (read && headInstead(read).length <= longest) return headInstead(read);
  const claim = framed(m, s);
  const untold = { ...nothingTold(), loose: true };
  const clause = claim && clauseOf(s, claim, m.words, (text, subject) => named(m, s, text, untold, subject));
  if (!clause || isSaid(s, clause) || namesSource(s, clause) || !standsAlone(s, clause, untold)) return null;
  const { frame } = clause;
  if (SAYS.test(`${frame.particle ?? ''}${frame.predicate}`) || frame.mood === 'supposed') return null;
  // A headline does without what hangs on the clause.
  const parts = clause.parts.map((text, i) =>
    frame.arguments[i]!.field === 'after' && frame.arguments[i]!.role === 'clause' ? '' : text,
  );
  if (
    frame.arguments.some(
      (a, i) =>
        parts[i] === '' &&
        (/^(?:dass|ob|zu|wenn|that|if|whether|to)$/u.test(a.connective ?? '') || INFINITIVE_END.test(clause.parts[i]!)),
    )
  )
    return null;
  if (losesVerb(frame, s.text)) return null;
  const told = headlineForms(clause, parts).find((text) => text.length <= longest);
  return told && !leans(capitalise(told), 'de') ? ownHeadline(capitalise(told), s) : null;
}

/** "bescheinigte dem Stoff, 400 Kilogramm zu binden": what, that clause alone says. */
const INFINITIVE_END = /(?: zu \p{Ll}+n| \p{Ll}+zu\p{Ll}+en),?$/u;

/** "hat die Leiterin, Mira Voss, beurlaubt" read as "hat die Leiterin": the verb behind the comma was no part of the frame. */
const losesVerb = ({ predicate, verb }: Frame, text: string): boolean =>
  /^(?:haben|sein)$/u.test(predicate) && verb.length === 1 && /, [^,]*(?<!\p{L})\p{Ll}+(?:t|en)\.$/u.test(text);

/** The headline where it copies no long run; else without a circumstance that the text tells; else null. */
function ownHeadline(text: string, s: SourceSentence): string | null {
  if (longestRun(text, s.text) < COPY) return text;
  const at = s.claim.frame?.verb[0];
  const verb = at && oneLine(s.article.text.slice(at.start, at.end));
  if (!verb) return null;
  const [subject, ...rest] = text.split(` ${verb} `);
  const inner = rest.length === 1 ? `${subject!.replace(PLACE, '$1')} ${verb} ${rest[0]!}` : text;
  const telegraphic = s.lang === 'en' ? text.replace(ARTICLE, ' $1 ') : text;
  const shorter = [telegraphic, inner, inner.replace(RELATIVE_END, ''), text.replace(PLACE, '$1')];
  return (
    shorter.find(
      (x) =>
        x !== text &&
        !BARE_PASSIVE.test(x) &&
        x.includes(verb) &&
        x.split(' ').length >= FEWEST_HEAD &&
        longestRun(x, s.text) < COPY,
    ) ?? null
  );
}
/** "is the preferred bidder": a headline does without the article */
const ARTICLE = / (is|are|was|were|becomes?|became) the (?=\p{Ll})/u;
/** "at its Moor Hill mine", at the end */
const PLACE =
  /^(.+) (?:in|at|on|near|for|across|im|am|bei|über|für) (?:(?:the|its|der|den|dem|die|das) )?(?:[\p{L}’'-]+ ?){1,3}$/u;
const RELATIVE_END = / (?:that|which|who) [^,]{3,40}$/u;
const FEWEST_HEAD = 6;
/** "were followed": for how long, the part that was cut off said */
const BARE_PASSIVE = /(?<!\p{L})(?:was|were|been|be) \p{Ll}+ed$/u;

/** Who said something is news for the text; a headline says what happened. */
const SAYS = /^(?:sagen|erklären|meinen|betonen|sprechen|say|tell|add|believe|think)$/u;

/** How long before or after. */
const SPAN = /(?<!\p{L})(?:Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Jahrzehnten?|kurz|bald)$/iu;
/** A place or partner behind it may be the thing's own. */
const HANGS_ON = /^(?:in|im|an|am|auf|bei|beim|mit|von|vom|zwischen|über|um) /u;

/** In full; without what stands between commas; without the day. German headlines tell what has happened in the present. */
function headlineForms({ frame }: Clause, parts: readonly string[]): string[] {
  // "Als das Bad schloss, klang alles einfach": beside what was then the present would be now
  const dated = frame.arguments.some(
    (a, i) => /^(?:als|nachdem|während|bevor)$/iu.test(a.connective ?? '') && parts[i],
  );
  const present = !frame.anterior && !dated && (frame.tense === 'past' || frame.tense === 'perfect');
  const tense: Frame = present ? { ...frame, tense: 'present' } : frame;
  const timed = (text: string, i: number): boolean =>
    frame.arguments[i]!.role === 'oblique' &&
    /(?:19|20)\d\d$|^(?:gegen|um|kurz vor|kurz nach) [\d.:]+ Uhr$/u.test(text) &&
    !/^(?:bis|ab|from|until|by|zum) /u.test(text);
  const plain = parts.map((text, i) => (present && timed(text, i) ? '' : text));
  const brief = plain.map((text, i) => (frame.arguments[i]!.role === 'clause' && i > 0 ? '' : text));
  const bare = brief.map((text, i) => (timed(text, i) && frame.arguments[i]!.field !== 'front' ? '' : text));
  // "Vier Monate nach dem Brand in der Halle": who leaves out the middle says something else.
  const isOfItsOwn = (i: number): boolean => !SPAN.test(parts[i - 1]!) && !HANGS_ON.test(parts[i + 1] ?? '');
  const least = bare.map((text, i) =>
    frame.arguments[i]!.role === 'oblique' &&
    /^(?:nach|seit|wegen) \S+(?: \S+)?$/iu.test(text) &&
    i > 0 &&
    isOfItsOwn(i)
      ? ''
      : text,
  );
  return [plain, brief, bare, least].flatMap((p) => {
    const told = tellGerman(tense, p, 'statement');
    return told
      ? [
          inOtherWords(told, 'de')
            // "Die Internationalen Chortage": declined as it is, the name keeps its article
            .replace(/^[Dd](?:er|ie|as) (?=\p{Lu})(?!\p{Lu}\p{Ll}+en \p{Lu})/u, '')
            .replace(APPOSED, ''),
        ]
      : [];
  });
}
