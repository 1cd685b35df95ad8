/** Of two who share a surname each keeps what the sources tell of him. */
import { contains, type Localized, type Mention, type Span } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import { evidenceAt, overlap, passagesFor } from '../align.ts';
import { gateWords } from '../lexicon/index.ts';
import { nameWords } from '../names.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Sheet, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';
import { isRole } from './role.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Hafenmeisterin Ilka Brandes will die Schleuse im Mai öffnen. „Der Mai kommt für uns zu spät“, sagte Jonas Brandes, der am Kai ein Lokal führt.',
    good: 'Für Jonas Brandes kommt der Mai zu spät, Ilka Brandes hält an ihm fest.',
    bad: '„Der Mai kommt für uns zu spät“, sagte Ilka Brandes.',
    finding: 'Die Quelle sagt das von „Jonas Brandes“, nicht von „Ilka Brandes“.',
  },
  {
    lang: 'en',
    source:
      'Harbour master Ilka Brandes has closed the lock until May. Jonas Brandes, who runs the inn on the quay, lost 40 guests in April.',
    good: 'In April Jonas Brandes lost 40 guests at his inn.',
    bad: 'Ilka Brandes lost 40 guests in April.',
    finding: 'The source says this of “Jonas Brandes”, not of “Ilka Brandes”.',
  },
];

export const namesake: SupportRule = {
  name: 'namesake',
  severity: 'block',
  about: {
    de: 'Zwei mit demselben Nachnamen sind nicht einer: Was die eine sagt oder tut, tut nicht der andere.',
    en: 'Two who share a surname are not one: what the one says or does the other does not.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    const all = namesakes(of);
    if (all.size === 0) return;
    for (const sentence of of.draft.sentences) {
      for (const person of fullNames(of.draft, sentence)) {
        const others = all.get(person.surname)?.filter((o) => o !== person.given) ?? [];
        // who is named beside her may be meant
        const beside = sentence.words.some((w) => w.capital && others.includes(w.folded));
        if (beside || !all.get(person.surname)?.includes(person.given)) continue;
        const there = toldOfOther(of, sentence, person, others);
        if (there) yield judged(of, person, there);
      }
    }
  },
};

interface Person extends Span {
  readonly given: string;
  readonly surname: string;
  readonly words: readonly Word[];
}

function fullNames(sheet: Sheet, sentence: SheetSentence): Person[] {
  const named = (mention: Mention): Person[] => {
    const words = nameWords(sentence, mention);
    const [given, surname] = words.slice(-2);
    if (!given || !surname || isRole({ lang: sheet.lang, words: gateWords(sheet.lang) }, given) || TITLE(given))
      return [];
    return [
      { start: given.start, end: surname.end, given: given.folded, surname: surname.folded, words: [given, surname] },
    ];
  };
  return sheet.reading.mentions.filter((m) => m.type === 'person' && contains(sentence, m)).flatMap(named);
}

/** "Ratsherr Brandes", "Familie Brandes": no given name. */
const TITLE = spelled(pattern()`
  ^(?:
    herrn? | frau | familie | ehepaar | eheleute | bruder | schwester | witwe | sohn | tochter | baron | graf | altkanzler
    | dr | prof | mr | mrs | ms | miss | sir | dame | lord | lady | family | detective | inspector | sergeant | captain | justice
    | \w+(?:herr|frau)
  )$
`);

/** Given names by the surname that several of them share in the sources. */
const namesakes = gathered(({ sources }): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, string[]>();
  for (const { sheet, sentence } of sources.sentences)
    for (const { given, surname } of fullNames(sheet, sentence)) {
      const own = all.get(surname) ?? [];
      if (!own.includes(given)) own.push(given);
      all.set(surname, own);
    }
  return new Map([...all].filter(([, given]) => given.length > 1));
});

interface Other {
  readonly at: SourceSentence;
  readonly name: Span;
}

/** The draft's other words must stand in the passage by this part of their weight. */
const COVER = 0.4;

/** The passage behind the rest of the sentence names a namesake, and nowhere the one whom the draft names. */
function toldOfOther(of: Case, sentence: SheetSentence, person: Person, others: readonly string[]): Other | null {
  const rest = sentence.words.filter((w) => !person.words.some((n) => n.stem === w.stem));
  const [best, ...more] = passagesFor(rest, of.sources, 3);
  if (!best || best.cover < COVER) return null;
  const holds = (at: SourceSentence, names: readonly string[]): Word | undefined =>
    at.sentence.words.find((w) => w.capital && names.includes(w.folded));
  const near = [best, ...more.filter((p) => p.cover >= EQUAL * best.cover)];
  for (const { at } of near) {
    const own = holds(at, [person.given]);
    const other = holds(at, others);
    if (own && other) return isOfOther(of, rest, at, own, other) ? { at, name: nameAt(at, other) } : null;
    if (own) return null;
  }
  const before = of.sources.sentences[best.at.at - 1];
  const refers = before?.sheet === best.at.sheet && best.at.sentence.words.some(HE);
  // "..., he said": whom the sentence before names
  const there =
    holds(best.at, others) ?? (refers && !holds(before, [person.given]) ? holds(before, others) : undefined);
  const at = there && best.at.sentence.words.includes(there) ? best.at : before;
  return there && at ? { at, name: nameAt(at, there) } : null;
}
const HE = spelled(/^(?:he|she|er|sie)$/, 'lower');
/** A passage that holds nearly as much as the best one may be the one meant. */
const EQUAL = 0.8;

/** Of a sentence with both, the clause of the one holds what the draft tells, that of the other little of it. */
function isOfOther(of: Case, rest: readonly Word[], { sentence }: SourceSentence, own: Word, other: Word): boolean {
  if (own.clause === other.clause) return false;
  const shared = (name: Word): number => {
    const around = sentence.clauses.find((c) => c.words.includes(name));
    return around ? overlap(rest, around.words, of.sources) : 0;
  };
  return shared(other) > 0 && shared(other) >= CLEARLY * shared(own);
}
const CLEARLY = 3;

/** The whole name where the source has it there, else the given name alone. */
function nameAt({ sheet, sentence }: SourceSentence, word: Word): Span {
  return fullNames(sheet, sentence).find((p) => contains(p, word)) ?? word;
}

const judged = (of: Case, person: Person, { at, name }: Other): Judgement => {
  const [said, there] = [slice(of.draft, person), slice(at.sheet, name)];
  return {
    start: person.start,
    end: person.end,
    message: {
      de: `Die Quelle sagt das von „${there}“, nicht von „${said}“.`,
      en: `The source says this of “${there}”, not of “${said}”.`,
    },
    cure,
    evidence: [evidenceAt(at, name)],
  };
};

const cure: Localized = {
  de: 'Den Vornamen der Quelle nehmen.',
  en: 'Use the given name that the source has.',
};
