/** A plan, a suspicion or a forecast of the source is not told as a fact. */
import { type Localized, unreachable } from '../../model/index.ts';
import { clausesBehind, evidenceAt, heldBy, type Passage } from '../align.ts';
import { cuesIn, hasCue } from '../cues.ts';
import type { Tone } from '../lexicon/index.ts';
import type { Case, Found, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../sheet.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Die Reederei Hallig-Linie will im Herbst möglicherweise drei Fähren verkaufen. Das Schiff „Nordstern“ liegt im Dock.',
    good: 'Im Herbst trennt sich die Reederei Hallig-Linie vielleicht von drei Fähren.',
    bad: 'Die Reederei Hallig-Linie hat im Herbst drei Fähren verkauft.',
    finding: 'Der Satz stellt als Tatsache hin, was in der Quelle eine Absicht ist („will“).',
  },
  {
    lang: 'en',
    source: 'The shipping line Hallig-Linie may sell three ferries in autumn. Its ship Nordstern is in dock.',
    good: 'In autumn the shipping line Hallig-Linie could sell three ferries.',
    bad: 'The shipping line Hallig-Linie sold three ferries in autumn.',
    finding: 'The sentence tells as a fact what the source holds possible (“may”).',
  },
];

/** A clause is compared with a source clause only when the passage holds this part of it. */
const COVER = 0.34;
const TONES: readonly Tone[] = ['planned', 'hedged', 'forecast', 'alleged'];

export const certainty: SupportRule = {
  name: 'certainty',
  severity: 'block',
  about: {
    de: 'Was die Quelle plant, vermutet oder erwartet, darf nicht als geschehen dastehen.',
    en: 'What the source plans, suspects or expects must not be told as done.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    for (const sentence of of.sentences) {
      if (of.draft.text[sentence.end - 1] === '?') continue;
      for (const clause of sentence.clauses) {
        const finding = raised(of, sentence, clause);
        if (finding) yield finding;
      }
    }
  },
};

function raised(of: Case, sentence: SheetSentence, clause: Clause): Found | null {
  if (!tellsFact(of, clause) || hasCue(statementAround(of, sentence, clause), of.words.soft)) return null;
  const passage = of.passages(clause)[0];
  if (!passage || passage.cover < COVER) return null;
  const attributed = hasCue(sentence.words, of.words.attributions);
  for (const source of withGoverning(of, clause, passage)) {
    const found = toneOf(of, source.words, clause.words, attributed);
    if (found) return finding(clause, passage, found.tone, found.cue);
  }
  return null;
}

/** Has a predicate of its own beyond saying: content to compare, no infinitive that another clause governs. */
function tellsFact(of: Case, clause: Clause): boolean {
  const content = clause.words.filter((w) => w.kind === 'content');
  return content.length >= 2 && !isInfinitive(of, clause);
}

/** "... zu setzen", "abzuschaffen": told by the clause before it. */
function isInfinitive(of: Case, clause: Clause): boolean {
  if (of.lang === 'en') return clause.words[0]?.folded === 'to';
  const last = clause.words.findLast((w) => w.kind !== 'mark');
  const before = last ? clause.words[clause.words.indexOf(last) - 1] : undefined;
  return last !== undefined && (before?.folded === 'zu' || /^[a-z]{2,5}zu[a-z]{3,}n$/.test(last.folded));
}

/** The words between semicolons around a clause: one statement with all that softens it. */
function statementAround(of: Case, sentence: SheetSentence, clause: Clause): readonly Word[] {
  const { text } = of.draft;
  const from = text.lastIndexOf(';', clause.start);
  const to = text.indexOf(';', clause.end - 1);
  return sentence.words.filter((w) => w.start > from && (to < 0 || w.start < to));
}

/** The source clauses a draft clause was made from, and the clauses that govern them. */
function withGoverning(of: Case, clause: Clause, passage: Passage): Clause[] {
  const { clauses } = passage.at.sentence;
  const behind = clausesBehind(clause.words, passage, of.sources);
  const governing = behind.flatMap((c) => {
    const before = clauses[clauses.indexOf(c) - 1];
    return before && (isInfinitive(of, c) || c.words[0]?.folded === 'dass' || c.words[0]?.folded === 'that')
      ? [before]
      : [];
  });
  return [...behind, ...governing];
}

function toneOf(
  of: Case,
  words: readonly Word[],
  told: readonly Word[],
  attributed: boolean,
): { tone: Tone; cue: Word } | null {
  for (const tone of TONES) {
    if (tone === 'alleged' && attributed) continue;
    const cue = cuesIn(words, of.words.tones[tone]).find(
      (w) => !(attributed && REPORTED.test(w.lower)) && governs(of, words, w, told),
    );
    if (cue) return { tone, cue };
  }
  return null;
}

/** How far behind an English cue the verb it governs may stand. */
const VERB_REACH = 4;

/** An English cue softens what follows it; a German one its whole clause, whose verb stands last. */
function governs(of: Case, words: readonly Word[], cue: Word, told: readonly Word[]): boolean {
  if (of.lang === 'de') return true;
  const at = words.indexOf(cue);
  const next = words.slice(at + 1, at + 1 + VERB_REACH).find((w) => w.kind === 'content');
  return next !== undefined && heldBy(next, told) >= 0.6;
}

/** Forms that in reported speech only mark it as reported. */
const REPORTED = /^(?:würden?|wären?|könnten?|could|would)$/;

function finding(clause: Clause, passage: Passage, tone: Tone, cue: Word): Found {
  return {
    start: clause.start,
    end: clause.end,
    message: message(tone, slice(passage.at.sheet, cue)),
    cure: cure(slice(passage.at.sheet, cue)),
    evidence: [evidenceAt(passage.at)],
  };
}

function message(tone: Tone, cue: string): Localized {
  const what = named(tone);
  return {
    de: `Der Satz stellt als Tatsache hin, was ${what.de} („${cue}“).`,
    en: `The sentence tells as a fact what ${what.en} (“${cue}”).`,
  };
}

function named(tone: Tone): Localized {
  switch (tone) {
    case 'planned':
      return { de: 'in der Quelle eine Absicht ist', en: 'is an intention in the source' };
    case 'hedged':
      return { de: 'die Quelle nur für möglich hält', en: 'the source holds possible' };
    case 'forecast':
      return { de: 'die Quelle nur erwartet', en: 'the source only expects' };
    case 'alleged':
      return { de: 'in der Quelle nur jemand behauptet', en: 'someone merely alleges in the source' };
    default:
      return unreachable(tone);
  }
}

const cure = (cue: string): Localized => ({
  de: `Den Vorbehalt der Quelle („${cue}“) in den Satz aufnehmen.`,
  en: `Keep the source's reservation (“${cue}”) in the sentence.`,
});
