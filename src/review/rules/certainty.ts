/** A plan, a suspicion or a forecast of the source is not told as a fact. */
import { contains, type Localized, overlaps, type Span, unreachable } from '../../model/index.ts';
import { evidenceAt, heldBy, overlap, type Passage } from '../align.ts';
import { cuesIn, hasCue, isAttributive } from '../cues.ts';
import { agrees, timesOf } from '../dates.ts';
import type { Tone } from '../lexicon/index.ts';
import { namesOutlet } from '../outlets.ts';
import { type Case, type Found, isStatement, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../sheet.ts';
import { isNotYet } from './negation.ts';

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
  if (
    !tellsFact(of, clause) ||
    onlyIntroduces(of, sentence, clause) ||
    isOpen(of, clause) ||
    denies(of, clause) ||
    hasPassed(of, sentence) ||
    hasCue(
      statementAround(of, sentence, clause).filter((w) => !isPassive(clause, w)),
      of.words.soft,
    )
  )
    return null;
  const settled = clause.words.some((w) => isPassive(clause, w));
  const attributed = hasCue(sentence.words, of.words.attributions);
  for (const passage of candidates(of, clause))
    for (const source of withGoverning(of, clause, passage)) {
      const told = source.words.length > 0 ? spokenOf(of, clause, source) : [];
      const found = toneOf(of, told, clause.words, attributed);
      if (found && (!settled || found.tone === 'hedged')) return finding(clause, passage, found.tone, found.cue);
    }
  return doubted(of, clause);
}

/** What was planned for a day that has passed by the newest source may be told as done. */
function hasPassed(of: Case, sentence: SheetSentence): boolean {
  const newest = of.sources.sheets
    .flatMap(({ sheet }) => sheet.published?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
  const days = timesOf(sentence).filter((t) => t.from && t.from === t.to);
  return (
    newest !== undefined &&
    days.length > 0 &&
    days.every((d) => d.from! < newest) &&
    of.passages(sentence).some(({ at }) => timesOf(at.sentence).some((t) => days.some((d) => agrees(d, t))))
  );
}

/** "wird geschlossen": the passive tells a fact, where "wird schließen" may only foretell one. */
const isPassive = (clause: Clause, word: Word): boolean =>
  /^(?:wird|werden)$/.test(word.lower) && clause.words.includes(word) && endsInParticiple(clause);

/** "weist jede Schuld von sich": a clause that turns something down tells of no deed that could be doubtful. */
const denies = (of: Case, clause: Clause): boolean =>
  hasCue(clause.words, of.words.denials) || DENIES.test(slice(of.draft, clause));
const DENIES = /\bw(?:eis(?:t|en)|ies(?:en)?)\b.*\bvon sich\b/;

/** "noch nicht", "yet to": the draft itself says that it has not come. */
const isOpen = (of: Case, clause: Clause): boolean =>
  clause.words.some((w) => of.words.negations.has(w.folded) && isNotYet(clause.words, w)) ||
  clause.words.some((w, i) => w.folded === 'yet' && clause.words[i + 1]?.folded === 'to');

/** The best passage, and for what the draft tells as done the next one that holds most of it too. */
function candidates(of: Case, clause: Clause): Passage[] {
  const [best, next] = of.passages(clause);
  if (!best || best.cover < COVER) return [];
  const done = of.lang === 'de' && clause.words.some((w) => PERFECT.test(w.lower)) && endsInParticiple(clause);
  return done && next && next.cover >= SECOND ? [best, next] : [best];
}

/** A German noun of the clause that a single source clause holds, there with a word of doubt: nothing else can tell how sure it is. */
function doubted(of: Case, clause: Clause): Found | null {
  if (of.lang !== 'de') return null;
  for (const passage of of.passages(clause).filter((p) => p.cover >= SOLE))
    for (const { words } of passage.at.sentence.clauses) {
      const cue = cuesIn(words, of.words.tones.hedged).find((w) => DOUBT.test(w.lower));
      const alone = (w: Word): boolean => {
        const held = w.capital && w.kind === 'content' ? of.sources.find(w) : null;
        return held !== null && held.size === 1 && held.get(passage.at.at) === 1 && heldBy(w, words) === 1;
      };
      if (cue && clause.words.some(alone)) return finding(clause, passage, 'hedged', cue);
    }
  return null;
}
const SOLE = 0.2;
const DOUBT = /^(?:möglich|womöglich|vermut|wahrscheinlich|vielleicht|eventuell)/;

const PERFECT = /^(?:hat|haben|ist|sind|wurden?)$/;
const SECOND = 0.5;
const endsInParticiple = (clause: Clause): boolean =>
  /^(?:ge|.{2,6}ge|be|ver|er|ent|zer).{2,}(?:t|en)$/.test(clause.words.findLast((w) => w.kind !== 'mark')?.lower ?? '');

/**
 * The words of a source clause that bear on the draft clause: up to the last coordinate part that shares words with it.
 * What "und" adds behind is another statement, unless its last word is the verb that closes both.
 */
function spokenOf(of: Case, clause: Clause, source: Clause): readonly Word[] {
  const parts: Word[][] = [[]];
  for (const word of source.words) {
    if (AND.test(word.folded)) parts.push([]);
    parts.at(-1)!.push(word);
  }
  const shared = parts.map((p) => overlap(clause.words, p, of.sources));
  const most = Math.max(...shared);
  const last = shared.findLastIndex((s) => s >= BEARING * most && s > 0);
  const closing = source.words.filter((w) => w.kind !== 'mark').slice(-1);
  return last < 0 ? source.words : [...parts.slice(0, last + 1).flat(), ...(last < parts.length - 1 ? closing : [])];
}
const AND = /^(?:und|aber|doch|and|but)$/;
/** Of what the best part shares, a part that bears on the clause shares this. */
const BEARING = 0.35;

/** Has a predicate of its own beyond saying: content to compare, no infinitive that another clause governs. */
function tellsFact(of: Case, clause: Clause): boolean {
  const content = clause.words.filter((w) => w.kind === 'content');
  return content.length >= 2 && !isInfinitive(of, clause);
}

/** "Lennart Quast said, as the Courier reports: “...”": beside a statement quoted word for word stands nothing but whose it is. */
function onlyIntroduces(of: Case, sentence: SheetSentence, clause: Clause): boolean {
  const isBeside = (q: Span): boolean =>
    q.start < sentence.end + MARKS && sentence.start < q.end && isStatement(q, of.draft.words);
  if (!of.verbatim.some(isBeside)) return false;
  const told = clause.words.filter(
    (w) => w.kind === 'content' && !namesOutlet(w, of.sources) && !sentence.mentions.some((m) => contains(m, w)),
  );
  return told.length < 2;
}
/** A colon may have ended the sentence right before its quotation. */
const MARKS = 3;

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
  if (!slice(of.draft, sentence).includes(';')) return withoutAsides(sentence.words, clause);
  const from = text.lastIndexOf(';', clause.start);
  const to = text.indexOf(';', clause.end - 1);
  return sentence.words.filter((w) => w.start > from && (to < 0 || w.start < to));
}

/** "Das Haus, das 4 Millionen kosten soll, bezahlt das Land": what a relative clause holds open leaves the rest as told. */
function withoutAsides(words: readonly Word[], clause: Clause): readonly Word[] {
  const asides = words.flatMap((comma, i): Span[] => {
    const [opener, next] = [words[i + 1], words[i + 2]];
    if (comma.lower !== ',' || !RELATIVE.test(opener?.lower ?? '') || FINITE.test(next?.lower ?? '')) return [];
    const close = words.find((w, at) => at > i && w.lower === ',');
    const aside = { start: comma.end, end: close?.start ?? words.at(-1)!.end };
    return overlaps(aside, clause) ? [] : [aside];
  });
  return asides.length === 0 ? words : words.filter((w) => !asides.some((a) => contains(a, w)));
}
const RELATIVE = /^(?:der|die|das|dem|den|deren|dessen|welche[rsnm]?|who|whose|which)$/;
/** Behind a demonstrative the verb follows at once: ", das soll so bleiben". */
const FINITE = /^(?:soll|sollen|will|wollen|ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|kann|muss|durfte)$/;

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

function toneOf(
  of: Case,
  words: readonly Word[],
  told: readonly Word[],
  attributed: boolean,
): { tone: Tone; cue: Word } | null {
  for (const tone of TONES) {
    if (tone === 'alleged' && attributed) continue;
    const cue = cuesIn(words, of.words.tones[tone]).find(
      (w) =>
        !(attributed && REPORTED.test(w.lower)) &&
        !(tone === 'planned' && isAttributive(words, w)) &&
        !(tone === 'alleged' && (told.some((t) => t.lemma === w.lemma) || isPrice(words, w))) &&
        governs(of, words, w, told),
    );
    if (cue) return { tone, cue };
  }
  return null;
}

/** "was charged twice for it": money is charged, and nobody is charged with anything. */
const isPrice = (words: readonly Word[], cue: Word): boolean =>
  /^charg/.test(cue.folded) &&
  words.slice(words.indexOf(cue) + 1).some((w) => w.kind === 'number' || /^(?:twice|for|double|extra)$/.test(w.folded));

/** How far behind an English cue the verb it governs may stand. */
const VERB_REACH = 4;

/** An English cue softens what follows it; a German one its whole clause, whose verb stands last. */
function governs(of: Case, words: readonly Word[], cue: Word, told: readonly Word[]): boolean {
  if (of.lang === 'de') return true;
  const at = words.indexOf(cue);
  const behind = words.slice(at + 1, at + 1 + VERB_REACH);
  const verb = behind.findIndex((w, i) => w.lower === 'to' && behind[i - 1]?.capital);
  const [next, object] = behind.slice(verb + 1).filter((w) => w.kind === 'content');
  const done = told.some((w) => DONE.test(w.lower));
  const own = told.filter((w, i) => told[i - 1]?.folded !== 'at' || !IDIOM.test(w.folded));
  return [next, done ? object : undefined].some((w) => w !== undefined && heldBy(w, own) >= 0.6);
}
/** "at last" tells of nothing that lasts. */
const IDIOM = /^(?:last|first|least|most|best|once)$/;
/** "has fined" of "could impose a fine": told as done, the object of what is only possible counts too. */
const DONE = /^(?:has|have)$/;

/** Forms that in reported speech only mark it as reported; "könnte" of one never does, whose form for that is "könne". */
const REPORTED = /^(?:würden?|wären?|könnten|could|would)$/;

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
