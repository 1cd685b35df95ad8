/** A plan, a suspicion or a forecast of the source is not told as a fact. */

import { type Localized, unreachable } from '../../model/index.ts';
import { evidenceAt, heldBy, overlap, type Passage } from '../align.ts';
import { cuesIn, hasCue } from '../cues.ts';
import { timesOf } from '../dates.ts';
import type { Tone } from '../lexicon/index.ts';
import type { Case, Found, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../sheet.ts';
import { spelled } from '../spelled.ts';
import { endsInParticiple, isInfinitive, isPassive, tellsAsFact } from './parts/fact.ts';
import { plannedDeed } from './parts/planned-deed.ts';
import { isRuledOut, toneOf } from './parts/tone.ts';

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
    lang: 'de',
    source:
      'Reeder Henk Prahl äußerte sich deutlicher: Der Rückstand der Werft auf Kolding könnte sich weiter vergrößern.',
    good: 'Der Rückstand der Werft auf Kolding könnte sich laut Reeder Henk Prahl weiter vergrößern.',
    bad: 'Der Rückstand der Werft auf Kolding vergrößert sich weiter, sagte Reeder Henk Prahl.',
    finding: 'Der Satz stellt als Tatsache hin, was die Quelle nur für möglich hält („könnte“).',
  },
  {
    lang: 'en',
    source: 'The shipping line Hallig-Linie may sell three ferries in autumn. Its ship Nordstern is in dock.',
    good: 'In autumn the shipping line Hallig-Linie could sell three ferries.',
    bad: 'The shipping line Hallig-Linie sold three ferries in autumn.',
    finding: 'The sentence tells as a fact what the source holds possible (“may”).',
  },
  {
    lang: 'en',
    source: 'The Lunden shipyard has shortened the planned pier. The shipyard plans to build a crane in Heide.',
    good: 'The pier of the Lunden shipyard has been shortened.',
    bad: 'The shipyard has built a crane in Heide.',
    finding: 'The sentence tells as a fact what is an intention in the source (“plans”).',
  },
];

/** A clause is compared with a source clause only when the passage holds this part of it. */
const COVER = 0.34;
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
  const deed = plannedDeed(of, clause);
  if (deed) return finding(clause, { at: deed.at }, 'planned', deed.cue);
  if (!tellsAsFact(of, sentence, clause)) return null;
  const settled = clause.words.some((w) => isPassive(clause, w));
  const attributed = hasCue(sentence.words, of.words.attributions);
  for (const passage of candidates(of, clause))
    for (const source of withGoverning(of, clause, passage)) {
      const told = source.words.length > 0 ? spokenOf(of, clause, source) : [];
      const found = toneOf(of, told, clause.words, attributed);
      if (found?.tone === 'planned' && isAhead(of, sentence, clause)) continue;
      if (found && (!settled || found.tone === 'hedged')) return finding(clause, passage, found.tone, found.cue);
    }
  return doubted(of, clause);
}

/** "Erst im Dezember rollen wieder Züge": the present with a day to come tells what is planned. */
const isAhead = (of: Case, sentence: SheetSentence, { words }: Clause): boolean =>
  of.lang === 'de' &&
  of.draft.published !== null &&
  !words.some(PERFECT) &&
  timesOf(sentence).some((t) => t.from !== undefined && t.from > of.draft.published!.slice(0, 10));

/** The best passage, and for what the draft tells as done the next one that holds most of it too. */
function candidates(of: Case, clause: Clause): Passage[] {
  const [best, next] = of.passages(clause);
  if (!best || best.cover < COVER) return [];
  const done = of.lang === 'de' ? clause.words.some(PERFECT) && endsInParticiple(clause) : clause.words.some(HAS);
  return done && next && (next.cover >= SECOND || next.cover >= AS_MUCH * best.cover) ? [best, next] : [best];
}

/** A German noun of the clause that a single source clause holds, there with a word of doubt: nothing else can tell how sure it is. */
function doubted(of: Case, clause: Clause): Found | null {
  if (of.lang !== 'de') return null;
  for (const passage of of.passages(clause).filter((p) => p.cover >= SOLE))
    for (const { words } of passage.at.sentence.clauses) {
      const cue = cuesIn(words, of.words.tones.hedged).find((w) => DOUBT(w) && !isRuledOut(of, words, w));
      const alone = (w: Word): boolean => {
        const held = w.capital && w.kind === 'content' ? of.sources.find(w) : null;
        return held !== null && held.size === 1 && held.get(passage.at.at) === 1 && heldBy(w, words) === 1;
      };
      if (cue && clause.words.some(alone)) return finding(clause, passage, 'hedged', cue);
    }
  return null;
}
const SOLE = 0.2;
const DOUBT = spelled(/^(?:möglich|womöglich|vermut|wahrscheinlich|vielleicht|eventuell)/, 'lower');

const HAS = spelled(/^(?:has|have)$/, 'lower');
const PERFECT = spelled(/^(?:hat|haben|ist|sind|wurden?)$/, 'lower');
const SECOND = 0.5;
const AS_MUCH = 0.95;
/**
 * The words of a source clause that bear on the draft clause: up to the last coordinate part that shares words with it.
 * What "und" adds behind is another statement, unless its last word is the verb that closes both.
 */
function spokenOf(of: Case, clause: Clause, source: Clause): readonly Word[] {
  const parts: Word[][] = [[]];
  for (const word of source.words) {
    if (AND(word)) parts.push([]);
    parts.at(-1)!.push(word);
  }
  const shared = parts.map((p) => overlap(clause.words, p, of.sources));
  const most = Math.max(...shared);
  const last = shared.findLastIndex((s) => s >= BEARING * most && s > 0);
  const closing = source.words.filter((w) => w.kind !== 'mark').slice(-1);
  return last < 0 ? source.words : [...parts.slice(0, last + 1).flat(), ...(last < parts.length - 1 ? closing : [])];
}
const AND = spelled(/^(?:und|aber|doch|and|but)$/);
/** Of what the best part shares, a part that bears on the clause shares this. */
const BEARING = 0.35;

/** An enumeration cuts a governing clause in pieces: so many may belong to it. */
const GOVERNORS = 2;

/** The source clauses a draft clause was made from, and the clauses that govern them. */
function withGoverning(of: Case, clause: Clause, passage: Passage): Clause[] {
  const { clauses } = passage.at.sentence;
  const behind = of.behind(clause, passage);
  const governing = behind.flatMap((c) => {
    const at = clauses.indexOf(c);
    return isInfinitive(of, c) || c.words[0]?.folded === 'dass' || c.words[0]?.folded === 'that'
      ? clauses.slice(Math.max(0, at - GOVERNORS), at).filter((g) => g.words.length > 0)
      : [];
  });
  const joined = { ...clause, words: governing.flatMap((g) => g.words) };
  return governing.length > 0 ? [...behind, joined] : [...behind];
}

function finding(clause: Clause, passage: Pick<Passage, 'at'>, tone: Tone, cue: Word): Found {
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
