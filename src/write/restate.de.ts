/** German restatement: a source's main clause in another order, or in the subjunctive of reported speech, attributed. */

import { splitVerb } from '../text/de/morphology.ts';
import { isStopWord } from '../text/index.ts';
import { type MainClause, mainClause, SUBORDINATORS } from './clause.de.ts';
import { irregularForm, isAuxiliary, isModal, looksRegular, reported } from './verbs.de.ts';

/** How the sources write a word where no sentence begins. */
export interface Vocabulary {
  small(lower: string): boolean;
  capital(word: string): boolean;
  isName(word: string): boolean;
}

export type GermanManner =
  /** verb first behind an attribution in front: "Laut X + brach der Damm" */
  | { readonly kind: 'inverted'; readonly lead: string }
  /** "X berichtet, + der Damm sei gebrochen" */
  | { readonly kind: 'reported'; readonly lead: string };

/** Connectives that point back to a sentence we do not print: dropped, since the attribution takes their place. */
const DROPPED =
  /^(?:zudem|außerdem|unterdessen|derweil|allerdings|jedoch|dennoch|trotzdem|indes|hingegen|ferner|überdies|ebenfalls|gleichzeitig|zugleich|deshalb|daher|deswegen|folglich|somit|tatsächlich|immerhin|schließlich|nichtsdestotrotz|doch|parallel dazu)$/iu;
const COORDINATOR = /^(?:Doch|Aber|Und|Denn|Auch) (?=\p{L})/u;

/** The sentence told in that manner, with its stop; null where its grammar is not sure. */
export function restateGerman(sentence: string, manner: GermanManner, words: Vocabulary): string | null {
  const plain = sentence.replace(COORDINATOR, '').replace(/^(\p{L})/u, (c) => c.toUpperCase());
  const clause = mainClause(plain);
  if (!clause) return null;
  switch (manner.kind) {
    case 'inverted':
      return inverted(clause, manner.lead, words);
    case 'reported':
      return inReportedSpeech(clause, manner.lead, words);
  }
}

/** "Laut X" + verb + front + rest; unstressed pronouns keep to the verb, and a short subject comes before an adverbial. */
function inverted(clause: MainClause, lead: string, words: Vocabulary): string | null {
  const { verb, comma } = clause;
  const [, pronoun, tail = ''] = /^((?:sich|es) )?(.*)$/su.exec(clause.rest)!;
  const front = DROPPED.test(clause.front) ? '' : lowered(clause.front, words);
  if (front === null || (front === '' && !tail) || (/^es\b/u.test(front) && pronoun)) return null;
  if (clause.frontIsClause) return squeezed(`${lead} ${verb} ${pronoun ?? ''}${tail}, ${front}.`);
  const subject = ADVERBIAL.test(front) ? leadingSubject(tail, words) : '';
  const rest = tail.slice(subject.length).trimStart();
  // An insertion in the front keeps its closing comma: "will der Konzern, der ..., sparen".
  const closes = (front.includes(',') || comma) && rest ? ',' : '';
  return squeezed(`${lead} ${verb} ${pronoun ?? ''}${subject} ${front}${closes} ${rest}.`);
}

const squeezed = (text: string): string => text.replaceAll(/ {2,}/g, ' ').replaceAll(/ (?=[.,])/g, '');

/** A front that is a circumstance, not the subject. */
const ADVERBIAL =
  /^(?:am|an|auf|aus|bei|beim|bis|dank|durch|für|gegen|im|in|innerhalb|mit|nach|neben|seit|trotz|über|um|unter|vom|von|vor|während|wegen|zu|zum|zur|zwischen)\s|^(?:\d+|\p{Ll}+)\s(?:Tage?|Wochen?|Monate?|Jahre?|Stunden?|Minuten?)\s(?:nach|vor|später|zuvor)(?!\p{L})/u;

/** "das Unternehmen" or "Lumera" at the head of the rest, where it surely ends there; else nothing. */
function leadingSubject(rest: string, words: Vocabulary): string {
  const phrase = /^(?:(?:der|die|das)\s(?:\p{Ll}+e\s)?(\p{Lu}[\p{L}-]+)|(\p{Lu}[\p{L}-]+))(?=\s(\S+))/u.exec(rest);
  if (!phrase) return '';
  const [whole, , name, next = ''] = phrase;
  if (name && !words.isName(name)) return '';
  // A genitive, an apposition or a second noun belongs to the phrase.
  return /^(?:\p{Lu}|der$|des$|von$|und$|oder$|aus$|für$|zu[rm]?$)/u.test(next) ? '' : whole;
}

const PARTICLES =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|her|heraus|hervor|hin|hinzu|los|mit|nach|nieder|statt|teil|um|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen)$/;

function inReportedSpeech(clause: MainClause, lead: string, words: Vocabulary): string | null {
  const { form, rest, comma } = clause;
  if (clause.frontIsClause || clause.reported || !form) return null;
  const last = rest.split(' ').at(-1) ?? '';
  const particle = PARTICLES.test(last) ? last : null;
  const participleFollows = /(?:t|en)$/u.test(last) && /^\p{Ll}/u.test(last) && looksParticiple(last);
  if (particle && (isAuxiliary(form) || isModal(form))) return null;
  if (form.tense === 'past' && (rest.includes(',') || comma)) return null;
  if (
    hasSecondVerb(rest, !isAuxiliary(form)) ||
    /,\s(?!(?:dass|ob|weil|wenn|um|ohne|statt|als|wie|der|die|das|dem|den|deren|dessen|wo|was|damit|sodass|bevor|nachdem|während|obwohl|zu|darunter|etwa|also|so)\s)/u.test(
      rest,
    )
  )
    return null;
  const told = reported(form, participleFollows, particle);
  const front = DROPPED.test(clause.front) ? null : lowered(clause.front, words);
  if (!told || front === null) return null;
  const body = particle && told.end ? rest.slice(0, -last.length).trimEnd() : rest;
  const closes = clause.front.includes(',') ? ',' : '';
  return `${lead} ${front}${closes} ${told.finite}${comma ? ',' : ''}${body ? ` ${body}` : ''}${told.end}.`.replace(
    / {2,}/g,
    ' ',
  );
}

/** "geschlossen", "verletzt", "zurückgetreten": shape of a participle at the end of a clause. */
function looksParticiple(word: string): boolean {
  const { particle, base } = splitVerb(word);
  const bare = particle ? base : word;
  return (
    /^(?:ge|be|er|ver|ent|emp|zer|miss|über|unter)\p{L}{2,}(?:t|en)$/u.test(bare) ||
    /^\p{L}*ge\p{L}{2,}(?:t|en)$/u.test(word) ||
    /iert$/u.test(word) ||
    /^(?:worden|gewesen)$/.test(word)
  );
}

const ADJECTIVE = /(?:isch|lich|ig|al|ell|iv|bar|sam|haft|los|end|är|ös|ant|ent)(?:e|er|en|es|em)$/u;
const COMMON_ADJECTIVES =
  /^(?:groß|klein|neu|alt|jung|erst|letzt|hoh|viel|wenig|weit|ander|einig|mehrer|beid|zahlreich|best|höh|deutsch|ganz|halb|jung|rot|stark|schwer|lang|kurz)(?:e|er|en|es|em|ere|eren)$/u;
const NUMBER_WORDS =
  /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|rund|etwa|mehr|knapp|gut|über|mindestens|insgesamt|fast|nahezu|allein|besonders|künftig|zunächst|zuletzt|mehrere|dutzende|tausende|hunderte|vergangene|laut|inzwischen|mittlerweile|derzeit|aktuell|damals|bundesweit|weltweit|offiziell|zuvor|anschließend|heimische)$/u;

/** "steigt um 3 Prozent und erreicht 5 Euro": the second verb would stay behind in the indicative. */
const hasSecondVerb = (rest: string, strict: boolean): boolean => {
  const after = rest
    .split(/ (?:und|oder|aber|sowie|doch|sondern) /u)
    .slice(1)
    .join(' ');
  return after
    .split(' ')
    .some(
      (w) => /^\p{Ll}/u.test(w) && (irregularForm(w) !== null || (looksRegular(w) && (strict || !looksParticiple(w)))),
    );
};

/** Adverbs and participles by shape: small inside a sentence, unless the sources use them as nouns. */
const SMALL_SHAPE = /(?:weise|lich|isch|falls|dings|seits|wärts|lande|mals|maßen|fach|hundert|tausend|zehn|zig)$/u;
const PARTICIPLE_SHAPE = /^(?:ge|ver|be|er|ent|zer|an|auf|aus|ab|ein|vor)\p{Ll}+(?:t|en)$/u;

/** The front with its first word as it is written inside a sentence; null where that can't be told. */
export function lowered(front: string, words: Vocabulary): string | null {
  const [first = '', next = ''] = front.split(' ');
  const lower = first.charAt(0).toLowerCase() + first.slice(1);
  if (lower === first) return front;
  const small = lower + front.slice(first.length);
  if (
    isStopWord(lower, 'de') ||
    SUBORDINATORS.test(first) ||
    NUMBER_WORDS.test(lower) ||
    /^(?:unter|über|hinter)[ms]$/u.test(lower)
  )
    return small;
  if (!/^\p{Lu}\p{Ll}+$/u.test(first) || words.isName(first)) return front;
  const [asSmall, asCapital] = [words.small(lower), words.capital(first)];
  if (asCapital && !asSmall) return front;
  // "frühere Vorfälle": a comparative before its noun
  if (/\p{L}{3,}er(?:e|en|er|es)$/u.test(lower) && /^\p{Lu}/u.test(next)) return small;
  if (ADJECTIVE.test(lower) || COMMON_ADJECTIVES.test(lower)) return asSmall || /^\p{Lu}/u.test(next) ? small : null;
  if (asSmall && !asCapital) return /^\p{Lu}/u.test(next) && !/e[rnsm]?$/u.test(first) ? null : small;
  if (SMALL_SHAPE.test(lower)) return small;
  return PARTICIPLE_SHAPE.test(lower) || (asSmall && asCapital) ? null : front;
}
