/** What the frame of a clause tells its figures: whose verb it is, and what the verb measures. */
import {
  type Claim,
  contains,
  type Frame,
  type Language,
  overlaps,
  type Quantity,
  type Term,
  within,
} from '../model/index.ts';
import { conceptOf, findMeasure, type MeasureEntry } from '../text/index.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import { termOfMention } from './terms.ts';

/** Who is the subject of such a verb says or expects the figure, and does not have it. */
const SAYING: ReadonlySet<string> = new Set(
  'say announce confirm deny demand criticise praise warn promise plan expect report'.split(' '),
);

/** Passes on what follows it as so; who denies, asks for or hopes it does not. */
const PASSES_ON =
  /^(?:sagen|erklären|mitteilen|berichten|betonen|versichern|beteuern|behaupten|aussagen|angeben|schreiben|bestätigen|say|tell|state|report|claim|insist|maintain|confirm|add|explain|write|testify)$/u;

/** "Arp sagte, der Rat sei nicht gefragt worden": the frame of what is said, where that of its sentence tells who says so. */
export function frameOfWords(context: Context, { kind, sentence }: Pick<Claim, 'kind' | 'sentence'>): Frame | null {
  const frame = kind === 'event' ? context.frame(sentence) : null;
  if (!frame || frame.negated || frame.modal || !PASSES_ON.test(`${frame.particle ?? ''}${frame.predicate}`))
    return null;
  const clause = frame.arguments.find(
    ({ role, field, connective }) => role === 'clause' && field !== 'front' && THAT.test(connective ?? ''),
  );
  if (!clause) return null;
  const start = clause.term.start + THAT_WORD.exec(context.slice(clause.term.start, sentence.end))![0].length;
  return context.frame({ start, end: sentence.end });
}
const THAT = /^(?:dass|that)$/iu;
const THAT_WORD = /^[\s,:]*(?:(?:dass|that)\s+)?/iu;

/** "Als Ablöse nannte der Sportchef 5,7 Millionen Euro" */
const GIVING = /^(?:nennen|beziffern|schätzen|veranschlagen|angeben)$/u;

/** The frame of the clause in which a figure stands; null where its sentence gave none or the figure is outside it. */
export function frameAt(context: Context, clause: Clause, quantity: Quantity): Frame | null {
  const frame = context.frame(clause.sentence);
  return frame && contains(frame, quantity) && overlaps(frame, clause) ? frame : null;
}

/**
 * The name in the frame's subject ("Its smaller rival Yunhe raised ..."): one the reader knows, else capitals that no
 * article precedes. Null for verbs of saying, and where another clause inside the frame holds the figure.
 */
export function subjectOfFrame(context: Context, frame: Frame, quantity: Quantity): Term | null {
  if (frame.arguments.some((a) => a.role === 'clause' && contains(a.term, quantity))) return null;
  if (
    SAYING.has(conceptOf(frame.predicate, context.lang) ?? '') ||
    GIVING.test(`${frame.particle ?? ''}${frame.predicate}`)
  )
    return null;
  const subject = frame.arguments.find((a) => a.role === 'subject')?.term;
  if (!subject || overlaps(subject, quantity)) return null;
  const mention = within(context.reading.mentions, subject).findLast((m) => m.type !== 'place');
  return mention ? termOfMention(context.slice, mention) : bareName(context, subject);
}

/** A subject of one word in capitals without article is a name in English; in German a noun in the singular needs one. */
function bareName({ slice, lang }: Context, { start, end }: Term): Term | null {
  const written = slice(start, end);
  const plural = lang === 'en' ? /s$/u : /(?:en|er|e|s)$/u;
  if (!/^\p{Lu}[\p{L}\d-]{2,}$/u.test(written) || plural.test(written)) return null;
  return { start, end, text: written, head: written.toLowerCase(), entity: written };
}

/** The measure a predicate names by itself: "nahm ... ein", "raised". */
export const measureOfFrame = ({ predicate, particle }: Frame, lang: Language): MeasureEntry | null => {
  const verb = `${particle ?? ''}${predicate}`;
  const entry = findMeasure(lang, verb);
  return entry?.words[lang].predicates.includes(verb) ? entry : null;
};
