/** Dealings between two parties that one tells and the other says never took place: offers, warnings, talks, payments. */
import { contains, type Language, overlaps, type Span, touches } from '../../model/index.ts';
import { bounded, isStopWord, type Led, led, source } from '../../text/index.ts';
import type { Clause, Word } from '../clauses.ts';
import type { Context } from '../context.ts';

interface Act {
  readonly key: string;
  /** nouns that name it, behind "no" or "kein" */
  readonly named: Readonly<Record<Language, string>>;
  /** past forms of doing it */
  readonly done: Readonly<Record<Language, string>>;
}

const ACTS: readonly Act[] = [
  {
    key: 'offer',
    named: { de: 'angebote?|gebote?|offerten?|hilfsangebote?|kaufangebote?', en: 'offers?|bids?|proposals?' },
    done: {
      de: 'angeboten|bot(?:en)?|unterbreitet',
      en: '(?:had|has|have|was|were|been) (?:\\p{L}+ )?offered|offered|made (?:an?|its|their) (?:\\p{Ll}+ ){0,2}(?:offer|bid|proposal)',
    },
  },
  {
    key: 'warning',
    named: { de: 'warnung(?:en)?|hinweise?', en: 'warnings?|alerts?|notice|notification' },
    done: {
      de: 'gewarnt|warnten?|hingewiesen',
      en: '(?:had|has|have|was|were|been) (?:\\p{L}+ )?(?:warned|alerted|notified)|warned',
    },
  },
  {
    key: 'talks',
    named: { de: 'gespräche?|verhandlungen|treffen', en: 'talks|negotiations|meetings?|discussions|contacts?' },
    done: {
      de: 'verhandelt(?:en)?|gesprochen mit|getroffen',
      en: '(?:had|has|have) (?:\\p{L}+ )?(?:negotiated|met|held (?:\\p{Ll}+ )?(?:talks|meetings))|held (?:\\p{Ll}+ )?(?:talks|meetings)|negotiated with|met with',
    },
  },
  {
    key: 'payment',
    named: { de: 'zahlung(?:en)?|gelder?|überweisung(?:en)?', en: 'payments?|money' },
    done: { de: 'gezahlt|bezahlt|überwiesen', en: '(?:had|has|have|was|were|been) (?:\\p{L}+ )?(?:paid|transferred)' },
  },
  {
    key: 'promise',
    named: { de: 'zusagen?|versprechen|zusicherung(?:en)?', en: 'promises?|pledges?|assurances?|commitments?' },
    done: {
      de: 'zugesagt|zugesichert|versprochen',
      en: '(?:had|has|have|was|were|been) (?:\\p{L}+ )?(?:promised|pledged|assured)',
    },
  },
  {
    key: 'complaint',
    named: { de: 'beschwerden?|klagen?', en: 'complaints?' },
    done: { de: 'beschwert|beklagt', en: '(?:had|has|have) (?:\\p{L}+ )?complained|complained' },
  },
  {
    key: 'approval',
    named: { de: 'genehmigung(?:en)?|erlaubnis|zustimmung', en: 'permits?|permission|approval|consent' },
    done: {
      de: 'genehmigt|erlaubt|zugestimmt',
      en: '(?:had|has|have|was|were|been) (?:\\p{L}+ )?(?:approved|permitted|authori[sz]ed)',
    },
  },
];

interface Patterns {
  readonly key: string;
  readonly named: RegExp;
  /** nobody did it */
  readonly none: Led;
  readonly done: Led;
}

const NONE: Readonly<Record<Language, (noun: string) => string>> = {
  de: (noun) =>
    String.raw`kein(?:e|en|er|erlei)?\s+(?:(?:offiziell|konkret|einzig|schriftlich|solch|derartig)\p{L}*\s+)?(?:${noun})\s+(?:\p{L}+\s+){0,5}?(?:erhalten|bekommen|vor|vorgelegen|vorliegt|gegeben|stattgefunden|eingegangen|erreicht)|(?:gab|gibt|gebe|gäbe)\s+(?:\p{L}+\s+){0,3}?kein(?:e|en|erlei)?\s+(?:${noun})|(?:${noun})\s+(?:\p{L}+\s+){0,3}?(?:nie|niemals|nicht)\s+(?:\p{L}+\s+){0,2}?(?:erreicht|gegeben|erhalten|bekommen|vorgelegen|stattgefunden)`,
  en: (noun) =>
    String.raw`(?:received|receive|had|have|has|got|given|seen|made|been|is|was|were|are|took place)\s+no\s+(?:(?:formal|firm|written|such|concrete|official|other|prior)\s+){0,2}(?:${noun})|never\s+(?:received|had|got|saw|been given|made)\s+(?:an?\s+|any\s+)?(?:\p{Ll}+\s+)?(?:${noun})|no\s+(?:such\s+)?(?:${noun})\s+(?:was|were|had been|has been|have been|took place)(?:\s+(?:ever\s+)?(?:made|received|held|given|paid))?`,
};

const AUXILIARY = /\(\?:had\|has\|have(?:\|was\|were\|been)?\) \(\?:\\p\{L\}\+ \)\?/g;

const patternsOf = (lang: Language): readonly Patterns[] =>
  ACTS.map(({ key, named, done }) => ({
    key,
    named: bounded(named[lang]),
    // "nicht" and "no" stand everywhere: the noun leads in
    none: led(bounded(NONE[lang](named[lang])), bounded(named[lang])),
    // auxiliaries stand everywhere: the participle behind them leads in
    done: led(bounded(done[lang]), bounded(done[lang].replaceAll(AUXILIARY, ''))),
  }));
const PATTERNS: Readonly<Record<Language, readonly Patterns[]>> = { de: patternsOf('de'), en: patternsOf('en') };

/** Marks in a statement's topic: what was done, what never was and to whom, with whom, until when it had been done; and a plain "not". */
export const [DID, NEVER, TO, WITH, UNTIL, NOT] = ['did:', 'never:', 'to:', 'with:', 'until:', 'not:'];
/** How far a plain denial reaches. */
export const [EVER, THEN] = ['ever', 'then'];
const isMark = (word: string): boolean => [DID, NEVER, TO, WITH, UNTIL, NOT].some((mark) => word.startsWith(mark));
export const withoutActs = (topic: readonly string[]): readonly string[] =>
  topic.some(isMark) ? topic.filter((word) => !isMark(word)) : topic;

/** Who asks for, hopes for or thinks about it has not got it. */
export const UNSURE: Readonly<Record<Language, Led>> = {
  de: led(
    bounded(
      source`
        nicht | nie | kein\p{L}* | will | wollen | wollten? | soll | sollen | könnten? | würden?
        | möchte\p{L}* | forder\p{L}+ | verlang\p{L}+ | hoff\p{L}+ | erwäg\p{L}+ | plant | planen
        | falls | wenn | angeblich | gerücht\p{L}* | bestritt\p{L}* | bestreit\p{L}* | dementier\p{L}*
      `,
    ),
  ),
  en: led(
    bounded(
      String.raw`not|never|no|will|would|could|should|may|might|wants?|hop(?:es|ed|ing)|demand(?:s|ed)?|plans?|if|whether|alleged(?:ly)?|rumou?rs?|den(?:y|ies|ied)`,
    ),
  ),
};

/** The marks of a clause that tells such a dealing, or that there was none; empty for all others. @param voice who says so */
export function actMarks(context: Context, clause: Clause, voice: Span | null = null): readonly string[] {
  const { leads, lang } = context;
  for (const { key, none, named } of PATTERNS[lang]) {
    const found = leads.find(none, clause.start, clause.end);
    if (found) return marked(NEVER + key, partnersOfNone(context, clause, named, voice, clause.start + found.index));
  }
  if (leads.says(UNSURE[lang], clause.start, clause.end)) return [];
  for (const { key, done } of PATTERNS[lang]) {
    const found = leads.find(done, clause.start, clause.end);
    if (found) return marked(DID + key, [...partners(context, clause, found), ...endOf(context, clause, found.index)]);
  }
  return [];
}

const marked = (act: string, rest: readonly string[]): readonly string[] =>
  rest.some((word) => word.startsWith(WITH)) ? [act, ...new Set(rest)] : [];

/** Nouns and names before the words of the act and beside them; where only a pronoun stands, whoever the sentence names first. */
function partnersOfNone(context: Context, clause: Clause, named: RegExp, voice: Span | null, at: number): string[] {
  const cue = context.reading.quotes.find((q) => q.cue && overlaps(q.cue, clause.sentence))?.cue;
  // The party itself may say so: whoever opens the clause is meant, whoever is named behind it only speaks.
  const speaks = (w: Word): boolean =>
    (voice !== null && voice.start > clause.start && overlaps(w, voice)) ||
    (cue != null && cue.start > clause.start && w.start >= cue.start);
  const words = clause.words.filter((w) => !named.test(w.text) && !speaks(w));
  const to = nounsIn(
    context,
    words.filter((w) => w.end <= at),
  );
  const beside = nounsIn(
    context,
    words.filter((w) => w.end > at),
  );
  const opening = context.clauses.find((c) => c.sentence === clause.sentence);
  const first = to.length + beside.length > 0 || !opening || opening === clause ? to : leadingName(context, opening);
  return [...first.map((w) => TO + w), ...[...first, ...beside].map((w) => WITH + w)];
}

/** The first name of a sentence, else its first noun: who "it" is that says so. */
function leadingName(context: Context, clause: Clause): string[] {
  const name = context.names.find((m) => contains(clause, m));
  const words = clause.words.filter((w) => (name ? contains(name, w) : true));
  return nounsIn(context, words).slice(0, name ? words.length : 1);
}

/** To whom it was done: in the active what stands behind the verb or, in German, is no subject; in the passive what stands before. */
function partners(context: Context, clause: Clause, { index, 0: words }: RegExpExecArray): string[] {
  const verb: Span = { start: clause.start + index, end: clause.start + index + words.length };
  const isPassive =
    PASSIVE.test(words) || /(?<!\p{L})(?:wurden?|worden)(?!\p{L})/iu.test(context.slice(clause.start, clause.end));
  const subject = context.frame(clause.sentence)?.arguments.find((a) => a.role === 'subject')?.term;
  const isPartner = (w: Word): boolean => {
    if (overlaps(w, verb)) return false;
    if (context.lang === 'en') return isPassive ? w.end <= verb.start : w.start >= verb.end;
    return isPassive || !(subject && overlaps(w, subject));
  };
  return nounsIn(context, clause.words.filter(isPartner)).map((w) => WITH + w);
}
const PASSIVE = /^(?:was|were|been)(?!\p{L})/iu;

/** Nouns of these words, in lower case, without times, quantities and words of saying. */
export const nounsIn = ({ lang, reading }: Context, words: readonly Word[]): string[] =>
  words
    .filter(
      (w) =>
        /\p{L}{3}/u.test(w.text) &&
        !isStopWord(w.lower, lang) &&
        (lang === 'en' || /^\p{Lu}/u.test(w.text)) &&
        !touches(reading.times, w) &&
        !touches(reading.quantities, w) &&
        !SAYING.test(w.lower),
    )
    .map((w) => w.lower);
const SAYING =
  /^(?:said|says|told|added|insists?|insisted|stressed|announced|denied|received|receive|that|had|has|have|been|and|but|angaben|angebot)$/u;

/** The last day of the time named behind the act, else before it in its own clause of the sentence. */
function endOf({ reading }: Context, clause: Clause, from: number): string[] {
  const dated = reading.times.filter((t) => t.type === 'DATE' && t.to && contains(clause, t));
  const at = dated.find((t) => t.start >= clause.start + from) ?? null;
  return at?.to ? [UNTIL + at.to.slice(0, 10)] : [];
}

/** "niemals", "at no time": whenever it is said to have been; a bare "nicht" speaks of what had been by then. */
const WHENEVER: Readonly<Record<Language, Led>> = {
  de: led(bounded('nie|niemals|zu keiner zeit|zu keinem zeitpunkt')),
  en: led(bounded('never|at no (?:time|point)')),
};
const PLAINLY: Readonly<Record<Language, Led>> = {
  de: led(bounded('nicht|nichts (?:da)?von|kein(?:e[nmrs]?)?(?= )')),
  en: led(bounded("not|n[’']t")),
};
/** A part, a moment or a measure is denied, not the deed. */
const IN_PART: Readonly<Record<Language, Led>> = {
  de: led(
    bounded(
      source`
        noch (?:nicht|kein\p{L}*)
        | nicht (?:mehr|nur|alle[nrs]?|ganz|immer|so|genug|allein|einmal|zuletzt|jede[nrms]?)
        | kein\p{L}* (?:einzig|weiter|ander|neu|zusätzlich|so|solch|große|nennenswert)\p{L}*
        | kein\p{L}* (?:\p{L}+ ){1,3}mehr | sondern
      `,
    ),
  ),
  en: led(bounded('not (?:yet|only|all|always|just|enough|every|until|as|so|even|quite)|no longer|but')),
};

/** Whether a clause denies its whole deed in plain words; empty where it denies nothing or only a part. */
export function denialMarks({ leads, lang }: Context, clause: Clause): readonly string[] {
  const says = (patterns: Readonly<Record<Language, Led>>): boolean =>
    leads.says(patterns[lang], clause.start, clause.end);
  if (says(IN_PART)) return [];
  return says(WHENEVER) ? [NOT + EVER] : says(PLAINLY) ? [NOT + THEN] : [];
}
