/** A cause that the sources call unknown, or rule out, is none. Part of `reason`. */

import type { Span } from '../../../model/index.ts';
import { pattern } from '../../../text/index.ts';
import { distinct, heldBy, overlap } from '../../align.ts';
import { cuesIn, hasCue } from '../../cues.ts';
import { type Case, gathered } from '../../rule.ts';
import { clauseAt, type SheetSentence, type Word } from '../../sheet.ts';
import type { SourceSentence } from '../../sources.ts';
import { spelled } from '../../spelled.ts';

export interface Unexplained extends Span {
  readonly at: SourceSentence;
  /** the source denies this very cause; otherwise it says that nobody knows the cause */
  readonly denied: boolean;
}

/** Words by which a draft gives a cause. */
const CAUSES = spelled(pattern()`
  ^(?:
    weil | wegen | aufgrund | infolge | verursach\w* | ausgelost\w* | ausloste\w* | entstand\w*
    | hervorgerufen | schuld | zuruckzufuhren | ursache | grund | fuhrte\w* | stamm\w* | because | due
    | owing | caus\w* | made | led | trigger\w* | blame\w* | responsible | result(?:ed|ing) | stem\w*
    | behind | sparked | brought
  )$
`);
/** Nouns and verbs that speak of a cause as such. */
const CAUSE = spelled(
  /^(?:ursach\w*|verursach\w*|grund\w*|schuld\w*|ausloser\w*|verantwortlich|caus\w*|reason\w*|blame\w*|responsible|source|origin)$/,
);
const ASKED = spelled(/^(?:warum|weshalb|wieso|woher|wodurch|woran|why)$/);
/** "wie das Feuer entstanden ist", "how the fire started": how something came about is asked only of what came about. */
const HOW = spelled(/^(?:wie|how)$/);
const CAME = spelled(
  /^(?:entst[ae]nd\w*|ausgebrochen|ausbrach|gekommen|kam|kommen|passier\w*|started|happened|began|came)$/,
);
/** "die Quelle", "the source" of an illness is its cause, that of a report is not: such nouns need "unknown" right beside them. */
const UNKNOWN = spelled(
  /^(?:unklar|ungeklart\w*|unbekannt\w*|ratsel\w*|ratselhaft|unknown|unclear|unexplained|mystery|puzzl\w*)$/,
);
const KNOWN = spelled(
  /^(?:sagen|geklart|bekannt|klar|fest|gefunden|ermittelt|weiss|wissen|wusste|erklaren|known|clear|established|determined|found|knows?|say|explain(?:ed)?)$/,
);
const SEARCH = spelled(/^(?:such\w*|ermittel\w*|untersuch\w*|raetsel\w*|investigat\w*|looking|examin\w*)$/);
const STILL = spelled(/^(?:noch|weiter|weiterhin|still)$/);

/** The source sentence that calls the cause given here unknown, or denies it. */
export function unexplained(of: Case, sentence: SheetSentence): Unexplained | null {
  const cue = sentence.words.find((w, i) => CAUSES(w) || comesFrom(sentence.words, i) || setsOff(sentence.words, i));
  if (!cue || leavesOpen(of, sentence.words)) return null;
  const place = { start: sentence.start, end: sentence.end };
  for (const d of deniedIn(of)) {
    if (!isHeld(of, d.cause, sentence.words) || !sharesEffect(sentence, d)) continue;
    const claimed = of.sources.sentences.some(
      (s) => s !== d.at && s.sentence.words.some(CAUSES) && isHeld(of, d.cause, s.sentence.words),
    );
    if (!claimed) return { ...place, at: d.at, denied: true };
  }
  const because = BECAUSE(cue) ? reasonBehind(sentence, cue) : [];
  const told = sentence.words.filter((w) => !because.includes(w));
  for (const { at, effect } of unknownIn(of)) {
    const held = effect.filter((w) => heldBy(w, told) >= 0.6);
    if (held.length === 0 || overlap(held, held, of.sources) < HALF * overlap(effect, effect, of.sources)) continue;
    const side = because.length > 0 ? because : sentence.words;
    const given = distinct(side.filter((w) => w.kind === 'content' && w !== cue && heldBy(w, effect) < 0.6));
    if (given.length > 0 && !isGiven(of, given, { at, effect }, hasCue(sentence.words, of.words.attributions)))
      return { ...place, at, denied: false };
  }
  return null;
}
/** "kommt von einem undichten Dach", "lag am Dach" */
const comesFrom = (words: readonly Word[], at: number): boolean =>
  /^(?:kommt|kommen|kam|kamen|ruhrt|ruhren|liegt|liegen|lag|lagen|comes?|came)$/.test(words[at]!.folded) &&
  /^(?:von|vom|an|am|from)$/.test(words[at + 1]?.folded ?? '');
/** "löste den Brand aus" */
const setsOff = (words: readonly Word[], at: number): boolean =>
  /^lost(?:en?)?$|^loste$/.test(words[at]!.folded) && words.slice(at + 1).some((w) => w.lower === 'aus');
const HALF = 0.5;
/** Behind these words stands the cause, and nothing else. */
const BECAUSE = spelled(/^(?:weil|wegen|aufgrund|infolge|because|due|owing)$/);

/** The draft denies, doubts or asks itself. */
const leavesOpen = (of: Case, words: readonly Word[]): boolean =>
  words.some((w) => of.words.negations.has(w.folded) || ASKED(w) || UNKNOWN(w) || SEARCH(w)) ||
  [of.words.denials, of.words.tones.hedged, of.words.tones.alleged].some((p) => hasCue(words, p));

const isHeld = (of: Case, side: readonly Word[], words: readonly Word[]): boolean =>
  side.length > 0 && overlap(side, words, of.sources) > HALF * overlap(side, side, of.sources);

/** Another sentence gives this cause of the same effect: as a fact, or, for a draft that names who says so, in any way. */
const isGiven = (of: Case, given: readonly Word[], { at, effect }: Unknown, attributed: boolean): boolean =>
  of.sources.sentences.some(
    (s) =>
      s !== at &&
      overlap(effect, s.sentence.words, of.sources) >= OF_IT * overlap(effect, effect, of.sources) &&
      isHeld(of, given, s.sentence.words) &&
      (attributed || (s.sentence.words.some(CAUSES) && !leavesOpen(of, s.sentence.words))),
  );

/** Part of the effect that a sentence must hold to give its cause. */
const OF_IT = 0.4;

interface Unknown {
  readonly at: SourceSentence;
  /** of what the cause is not known */
  readonly effect: readonly Word[];
}

const unknownIn = gathered((of) =>
  of.sources.sentences.flatMap((at): Unknown[] => {
    const { words } = at.sentence;
    if (!isUnknown(of, words)) return [];
    const asked = words.findIndex((w, i) => ASKED(w) || asksHow(words, i));
    const own = contentBut(asked < 0 ? words : questionFrom(words, asked), (w) =>
      [CAUSE, UNKNOWN, KNOWN, SEARCH, CAME].some((asks) => asks(w)),
    );
    const refers = own.length < ENOUGH || words.some(PRONOUN);
    const effect = refers ? [...own, ...before(of, at)] : own;
    // "Die Ursache ist unklar", with nothing beside it: that of what the whole report is about
    const topic = own.length < ENOUGH ? happenedIn(of, at) : [];
    return [effect, ...topic.map((w) => [w])].filter((e) => e.length > 0).map((e) => ({ at, effect: e }));
  }),
);
/** What happened, as the first sentence of the report names it. */
const happenedIn = ({ sources }: Pick<Case, 'sources'>, { sheet }: SourceSentence): Word[] =>
  distinct((sources.sentences.find((s) => s.sheet === sheet)?.sentence.words ?? []).filter(HAPPENED));
const HAPPENED = spelled(pattern()`
  ^(?:
    \w*brand | feuer | \w*unfall | \w*ungluck | explosion | einsturz | absturz | ausfall | stromausfall
    | erkrankung(?:en)? | fischsterben | leck | riss | risse | fire | blaze | crash | accident | explosion
    | collapse | outage | leak | derailment | blackout
  )$
`);
/** "es" and "it" only open the sentence. */
const PRONOUN = spelled(/^(?:sie|dies|dazu|dafur|this|them)$/);
/** Words of content that tell by themselves what has no known cause. */
const ENOUGH = 1;

const asksHow = (words: readonly Word[], at: number): boolean => HOW(words[at]!) && words.slice(at + 1).some(CAME);

/** What is asked: from the question word to the end of its clause. */
function questionFrom(words: readonly Word[], at: number): readonly Word[] {
  const end = words.findIndex((w, i) => i > at && w.kind === 'mark');
  return words.slice(at + 1, end < 0 ? undefined : end);
}

/** "Die Ursache ist unklar", "warum, weiß niemand", "it is not known why", "the police are still looking for the cause". */
function isUnknown(of: Pick<Case, 'words'>, words: readonly Word[]): boolean {
  const asks = words.some((w, i) => CAUSE(w) || ASKED(w) || asksHow(words, i));
  if (!asks) return false;
  const negated = words.some((w) => of.words.negations.has(w.folded));
  return words.some(UNKNOWN) || (negated && words.some(KNOWN)) || (words.some(SEARCH) && words.some(STILL));
}

const contentBut = (words: readonly Word[], but: (w: Word) => boolean): Word[] =>
  distinct(words.filter((w) => w.kind === 'content' && !but(w)));

const before = (of: Pick<Case, 'sources'>, { at, sheet }: SourceSentence): Word[] => {
  const one = of.sources.sentences[at - 1];
  return one?.sheet === sheet ? contentBut(one.sentence.words, () => false) : [];
};

interface Denied {
  readonly at: SourceSentence;
  readonly cause: readonly Word[];
  /** words around, of what is caused */
  readonly around: readonly Word[];
}

/** The draft speaks of the same effect: another word of the denial or of the sentence before. */
const sharesEffect = ({ words }: SheetSentence, { cause, around }: Denied): boolean =>
  words.some((w) => w.kind === 'content' && !CAUSES(w) && heldBy(w, cause) < 0.6 && heldBy(w, around) >= 0.8);

const deniedIn = gathered((of) =>
  of.sources.sentences.flatMap((at): Denied[] => {
    const cause = deniedCause(of, at);
    if (cause.length === 0) return [];
    const own = contentBut(at.sentence.words, (w) => cause.some((c) => c.start === w.start));
    return [{ at, cause, around: [...own, ...before(of, at)] }];
  }),
);

function deniedCause(of: Pick<Case, 'words' | 'lang'>, { sentence: { words, clauses } }: SourceSentence): Word[] {
  const content = (list: readonly Word[]): Word[] =>
    contentBut(list, (w) => CAUSE(w) || BY.test(w.folded) || /sel(?:f|ves)$/.test(w.folded));
  const not = words.findIndex(NOT);
  // "caused by a gutter, not by the storm"
  if (not >= 0 && BY.test(words[not + 1]?.folded ?? '') && words.some(CAUSES)) {
    const end = words.findIndex((w, i) => i > not && (w.kind === 'mark' || /^(?:sondern|but)$/.test(w.folded)));
    return content(words.slice(not + 2, end < 0 ? undefined : end));
  }
  const cause = words.findIndex(CAUSE);
  if (cause < 0) return [];
  // "the kitchen was not to blame": what stands before, back to the verb of saying
  if (not >= 0 && cause > not && cause - not <= NEAR) {
    const clause = clauseAt({ clauses }, words[not]!)?.words ?? words;
    const own = clause.filter((w) => w.end <= words[not]!.start);
    const said = own.findLastIndex((w) => w.kind === 'light' || hasCue([w], of.words.attributions));
    return content(own.slice(said + 1)).slice(-SUBJECT);
  }
  const [denial] = cuesIn(words, of.words.denials);
  if (!denial) return [];
  const as = words.findLastIndex((w, i) => i < cause && /^(?:als|as)$/.test(w.folded));
  if (of.lang === 'en') {
    const from = words.findIndex((w) => w.start === denial.start);
    return as > from ? content(words.slice(from + 1, as)) : [];
  }
  const home = clauses.find((c) => c.words.some(CAUSE));
  const apart = home && !home.words.some((w) => w.start === denial.start);
  if (apart) return content(home.words);
  return as > 0 ? content(words.slice(0, as)).filter((w) => w.start !== denial.start) : [];
}
const NOT = spelled(/^(?:nicht|not|never|\w+n't)$/);
const BY = /^(?:by|because|due|through|durch|wegen|aufgrund|von)$/;
/** Words between a "not" and the cause it denies. */
const NEAR = 3;
/** Words of content that name what is denied. */
const SUBJECT = 2;

/** The words of the reason: to the end of its clause, for a preposition to the next verb-like word at most. */
export function reasonBehind(sentence: SheetSentence, cue: Word): readonly Word[] {
  const clause = clauseAt(sentence, cue);
  const words = (clause?.words ?? []).filter((w) => w.start > cue.start);
  if (/^(?:weil|because|due|owing)$/.test(cue.folded)) return words;
  const verb = words.findIndex((w, i) => i > 0 && !w.capital && w.kind !== 'mark' && words[i - 1]!.capital);
  return verb < 0 ? words : words.slice(0, verb);
}
