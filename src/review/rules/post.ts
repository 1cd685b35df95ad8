/** A post told in a verb or in several words stays with the one to whom the sources give it. */
import { type Localized, type Mention, overlaps, type Span } from '../../model/index.ts';
import { evidenceAt } from '../align.ts';
import { nameWords } from '../names.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Sheet, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Ilka Brandes wird Vorstandschefin der Werft in Lunden. Den Aufsichtsrat leitet weiter Jonas Wiegand. Kommissarisch führt Ruben Falk das Dock.',
    good: 'An die Spitze des Vorstands rückt Brandes; Falk leitet das Dock kommissarisch.',
    bad: 'Jonas Wiegand leitet das Dock der Werft kommissarisch.',
    finding: '„kommissarisch“ ist in der Quelle „Ruben Falk“, nicht „Jonas Wiegand“.',
  },
  {
    lang: 'en',
    source: 'Ilka Brandes is to be chief executive of the Lunden yard. Jonas Wiegand will chair the board.',
    good: 'The chief executive of the Lunden yard will be Ilka Brandes.',
    bad: 'Jonas Wiegand takes over as chief executive of the Lunden yard.',
    finding: 'In the source “Ilka Brandes” is “chief executive”, not “Jonas Wiegand”.',
  },
];

export const post: SupportRule = {
  name: 'post',
  severity: 'block',
  about: {
    de: 'Ein Posten, auch einer auf Zeit, bleibt bei dem, der ihn in der Quelle hat oder bekommt.',
    en: 'A post, be it for a time, must stay with the one who holds or gets it in the source.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences)
      for (const here of postsIn(of.draft, sentence)) {
        const found = misplaced(of, here);
        if (found) yield found;
      }
  },
};

/** Posts that few hold at once, by the words that tell them. */
const POSTS: readonly RegExp[] = [
  /chief executive|\bceo\b|managing director|vorstandschef(?:in)?|vorstandsvorsitzende[rn]?|konzernchef(?:in)?/gi,
  /\bchair(?:man|woman|person|s|ed|ing)?\b|(?:head|lead|run)(?:s|ed)? the (?:\w+ )?board|aufsichtsrats(?:chef(?:in)?|vorsitz\w*)|(?:leitet|führt)\w* den Aufsichtsrat/gi,
  /finance director|chief financial officer|\bcfo\b|finanzvorst\w+|finanzchef(?:in)?/gi,
  /\binterim\b|\bacting\b(?= (?:head|chief|director|chair|mayor|boss|president|manager))|\bcaretaker\b|kommissarisch\w*|übergangsweise|interimsweise/gi,
];

interface Post {
  readonly kind: number;
  readonly at: Span;
  readonly person: Mention;
  readonly name: readonly Word[];
  readonly from: Pick<SourceSentence, 'sheet' | 'sentence'>;
}

/** A post and the one person of its clause, or the one before a clause that opens on a relative or its verb. */
function postsIn(sheet: Sheet, sentence: SheetSentence): Post[] {
  const persons = sentence.mentions.filter((m) => m.type === 'person');
  return sentence.clauses.flatMap((clause): Post[] => {
    const own = persons.filter((m) => overlaps(m, clause));
    const opens = clause.words.find((w) => w.kind !== 'mark');
    const before = persons.findLast((m) => m.end <= clause.start);
    const person =
      own.length === 1 ? own[0] : own.length === 0 && RELATIVE.test(opens?.lower ?? '') ? before : undefined;
    if (!person) return [];
    const name = surnameOf(nameWords(sentence, person));
    return namedIn(slice(sheet, clause), clause.start).map((p) => ({ ...p, person, name, from: { sheet, sentence } }));
  });
}
const RELATIVE = /^(?:der|die|who|is|was|will|would|has|ist|war|wird|soll)$/;
const surnameOf = (name: readonly Word[]): readonly Word[] => name.slice(-1);

const namedIn = (text: string, from: number): { kind: number; at: Span }[] =>
  POSTS.flatMap((words, kind) =>
    [...text.matchAll(words)].map((m) => ({ kind, at: { start: from + m.index, end: from + m.index + m[0].length } })),
  );

interface Told {
  readonly at: SourceSentence;
  readonly kinds: readonly number[];
  readonly posts: readonly Post[];
}

/** Source sentences that tell of a post, whosever it be. */
const told = gathered(({ sources }) =>
  sources.sentences.flatMap((at): Told[] => {
    const kinds = namedIn(slice(at.sheet, at.sentence), at.sentence.start).map((p) => p.kind);
    return kinds.length > 0 ? [{ at, kinds, posts: postsIn(at.sheet, at.sentence) }] : [];
  }),
);

/** The post is given to one other person, and nowhere near the name that the draft gives it. */
function misplaced(of: Case, here: Post): Judgement | null {
  if (here.name.length === 0 || !here.name.some((w) => of.sources.has(w.stem))) return null;
  const all = told(of).filter((t) => t.kinds.includes(here.kind));
  if (all.some((t) => isNear(of, t.at, here.name))) return null;
  const holders = all.flatMap((t) => t.posts.filter((p) => p.kind === here.kind && p.name.length > 0));
  const there = holders.at(-1);
  if (!there) return null;
  const several = holders.some((h) => h.name[0]!.stem !== there.name[0]!.stem);
  return several && !holdsOther(of, here) ? null : judged(of, here, there);
}
/** A post that several hold in turn may be one more's as well, but hardly that of the one who has another. */
const holdsOther = (of: Case, { kind, name }: Post): boolean =>
  told(of).some((t) => t.posts.some((p) => p.kind !== kind && p.name.some((w) => name.some((n) => n.stem === w.stem))));

/** The name stands in the sentence, or right before one that names nobody. */
function isNear(of: Case, at: SourceSentence, name: readonly Word[]): boolean {
  const holds = (s: SourceSentence): boolean => s.sentence.words.some((w) => name.some((n) => n.stem === w.stem));
  const named = at.sentence.mentions.some((m) => m.type === 'person');
  const before = of.sources.sentences.slice(Math.max(0, at.at - BACK), at.at).filter((s) => s.sheet === at.sheet);
  return holds(at) || (!named && before.some(holds));
}
/** Sentences back to whom a "he" may point. */
const BACK = 2;

function judged(of: Case, { at, person }: Post, there: Post): Judgement {
  const [office, said] = [slice(of.draft, at), slice(of.draft, person)];
  const holder = slice(there.from.sheet, there.person);
  return {
    start: Math.min(at.start, person.start),
    end: Math.max(at.end, person.end),
    message: {
      de: `„${office}“ ist in der Quelle „${holder}“, nicht „${said}“.`,
      en: `In the source “${holder}” is “${office}”, not “${said}”.`,
    },
    cure,
    evidence: [evidenceAt(sourceOf(of, there), there.person)],
  };
}
const sourceOf = (of: Case, { from }: Post): SourceSentence =>
  of.sources.sentences.find((s) => s.sheet === from.sheet && s.sentence === from.sentence)!;

const cure: Localized = { de: 'Den Posten dem geben, der ihn hat.', en: 'Give the post to the one who has it.' };
