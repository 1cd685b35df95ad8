/** German sentences whose clause was misread or breaks off, or that are told as a scene: they are quoted or left out. */
import type { Argument, Frame } from '../../model/index.ts';
import { isGermanParticiple, isGermanVerb } from '../../text/index.ts';
import { SEVERAL } from '../de/places.ts';
import type { SourceSentence } from './source-sentence.ts';

/** What no German verb does, what lacks what its verb asks for, a clause that breaks off, and the clock of a scene. */
export const isMisread = (s: SourceSentence, frame: Frame): boolean =>
  SCENE.test(s.text) ||
  (frame.voice === 'passive' && NEVER_PASSIVE.test(verbOf(frame))) ||
  lacksWhat(frame) ||
  lacksWhence(frame) ||
  swallowsAgent(s, frame) ||
  hasNothing(frame) ||
  disagrees(s, frame) ||
  goesOnInSpeech(s, frame) ||
  swallowsWhole(s, frame) ||
  frame.arguments.some((a) => isOfNoSuchCase(s, frame, a)) ||
  frame.arguments.some((a) => breaksOff(s, a));

const verbOf = ({ predicate, particle = '' }: Frame): string => `${particle}${predicate}`;

/** "Es war 21.40 Uhr, als ...": it sets a scene, and says nothing on somebody's word. */
const SCENE = /^(?:Es (?:war|ist)|(?:[^,„“"]{0,50} )?(?:war|ist) es)(?: [^,„“"]{1,50})?, als /u;

/** "wurde eingegangen" */
const NEVER_PASSIVE =
  /^(?:ein|aus|auf|ab|an|vor|zurück|hinaus|unter|nach|weiter)?(?:gehen|kommen|fallen|steigen|sinken|wachsen|sterben|bleiben|laufen|scheiden|treten)$/u;

/** "Der Gutachter, Ernst Moser, räumte ein": an apposition is not what he admits. */
const lacksWhat = (frame: Frame): boolean =>
  frame.voice === 'active' &&
  ASKS_FOR_WHAT.test(verbOf(frame)) &&
  !frame.arguments.some(
    (a) =>
      (a.role === 'clause' && !(a.field === 'front' && a.connective === ',')) ||
      (a.role === 'object' && !/^(?:der|dem) /u.test(a.term.text)),
  );
const ASKS_FOR_WHAT =
  /^(?:vorwerfen|vorhalten|unterstellen|zusichern|mitteilen|androhen|einräumen|zugeben|ankündigen|behaupten|versichern|beteuern|betonen|befürchten|beklagen|beantragen|beziffern|verlangen|entdecken|erbeuten|bewilligen|unterzeichnen|verkünden|veröffentlichen|genehmigen|festnehmen|nennen)$/u;

/** "Die Spuren von einem Rüden stammen": whence they do was read as theirs. */
const lacksWhence = (frame: Frame): boolean =>
  STEMS.test(verbOf(frame)) && !frame.arguments.some(({ role }) => role === 'oblique' || role === 'adverbial');
const STEMS = /^(?:stammen|herrühren|abhängen|ausgehen)$/u;

/** "sind 900 Tonnen vom Rückruf | erfasst": by what they are, and no part of their name. */
const swallowsAgent = ({ article }: SourceSentence, { voice, predicate, arguments: all }: Frame): boolean =>
  (voice === 'passive' || predicate === 'sein') &&
  all.some(
    ({ role, field, term }, i) =>
      role === 'subject' &&
      field === 'middle' &&
      / (?:vom|von) \p{L}/u.test(article.text.slice(term.start, term.end)) &&
      /(?<!\p{L})(?:rund |etwa |insgesamt )?\d/u.test(article.text.slice(term.start, term.end)) &&
      all[i + 1]?.role !== 'oblique' &&
      DONE_BY.test(predicate === 'sein' ? (all.find((a) => a.role === 'predicative')?.term.text ?? '') : predicate),
  );
const DONE_BY = /^(?:er|be)?(?:fass|troff|treff|finanzier|förder|bezahl|getrag|trag|deck|gedeckt)/u;

/** "In der Nacht hatten Stadt": what they had, or had done, was cut off. */
const hasNothing = ({ predicate, particle, modal, verb, arguments: all }: Frame): boolean =>
  predicate === 'haben' &&
  !particle &&
  !modal &&
  verb.length === 1 &&
  all.every(({ role }) => role === 'subject' || role === 'oblique');

/** "Vor allem die Steuer trifft Mieter und Eigentümer": several of a singular verb are whom it is done to. */
const disagrees = ({ article }: SourceSentence, { number, arguments: all }: Frame): boolean =>
  number === 'singular' &&
  all.some(
    ({ role, term }) => role === 'subject' && !term.entity && SEVERAL.test(article.text.slice(term.start, term.end)),
  );

/**
 * "..., sagte sie. Junge Ärzte wollten angestellt sein", "Das sei nötig. Neun Schulen nutzten das Becken": somebody's words still,
 * though no form shows it.
 */
function goesOnInSpeech({ article, start, text, claim }: SourceSentence, { tense, number, verb }: Frame): boolean {
  const finite = verb[0] ? article.text.slice(verb[0].start, verb[0].end) : '';
  const isPast = tense === 'past' && number === 'plural' && /(?<!hat|hät|wur|konn|muss|durf)ten$/u.test(finite);
  if (claim.speaker !== null || !(isPast || AMBIGUOUS.test(text))) return false;
  const before = article.text.slice(0, start).trimEnd();
  const last =
    before
      .split('\n')
      .at(-1)
      ?.split(/(?<=[.!?][“”"]?)\s+(?=[\p{Lu}„“"])/u)
      .at(-1) ?? '';
  return SAID_BEFORE.test(last) || SUBJUNCTIVE.test(last);
}
const SAID_BEFORE =
  /(?:sag|erklär|beton|mein|warn|versicher|füg)(?:te|t) (?:sie|er|der|die|\p{Lu}\p{L}+)(?: [^.“”"]{0,40})?(?: hinzu)?\.$/u;
/** A past of several that may be a subjunctive. */
const AMBIGUOUS = /(?<!\p{L})(?:wollten|sollten|könnten|müssten|dürften|hätten|wären|würden|bräuchten|kämen)(?!\p{L})/u;
const SUBJUNCTIVE = /(?<!\p{L})(?:sei|seien|habe|werde|könne|müsse|dürfe|solle|wolle|gebe|gehe)(?!\p{L})/u;

/** No object begins with "der", no subject with "wer" ("Wer Wohngeld bezieht, zahlt"), and "um durchschnittlich" is half of its phrase. */
function isOfNoSuchCase({ article }: SourceSentence, { arguments: all }: Frame, { role, term }: Argument): boolean {
  // "mit 3" of "mit 3D-Druckern": a word was torn
  if (/^[\p{L}\d]{2}$/u.test(article.text.slice(term.end - 1, term.end + 1))) return true;
  const words = article.text.slice(term.start, term.end);
  // "zahlte der Werft 40.000 Euro" has two
  if (role === 'object' && all.filter((a) => a.role === role).length === 1)
    return /^der (?:[\p{Ll}\d-]+e )*\p{Lu}/u.test(words);
  if (role === 'subject') return /^(?:Wer|wer|Was|was) \p{L}+ /u.test(words);
  return role === 'oblique' && HALF_PHRASE.test(words);
}
const HALF_PHRASE =
  /^(?:um|auf|von|mit|zu|bei) (?:durchschnittlich|rund|etwa|ungefähr|knapp|gut|fast|mindestens|höchstens|insgesamt|zusammen|jeweils|maximal)$/u;

/** "übernimmt die Gruppe von den 64 Filialen 54": of how many, and no part of who does it. */
const swallowsWhole = ({ article }: SourceSentence, { arguments: all }: Frame): boolean => {
  const words = (a: Argument): string => article.text.slice(a.term.start, a.term.end);
  const whole = all.find(
    (a) => a.role === 'subject' && / von (?:den|diesen|ihren|seinen) (?:\p{Ll}+ )?\d/u.test(words(a)),
  );
  return (
    whole !== undefined && all.some((a) => a !== whole && a.role !== 'clause' && /(?<![\d.,])\d[\d.]*$/u.test(words(a)))
  );
};

/** "die Klassen, deren Lehrer in der Aula": a relative clause without its verb. */
function breaksOff({ article }: SourceSentence, { role, term, connective }: Argument): boolean {
  const words = article.text.slice(term.start, term.end);
  if (role === 'clause') return WHOSE.test(connective ?? '') && !endsInVerb(words);
  const at = words.lastIndexOf(',');
  return at > 0 && RELATIVE_AHEAD.test(words.slice(at)) && !endsInVerb(words);
}
const WHOSE = /^(?:deren|dessen|denen)$/u;
const RELATIVE_AHEAD = /^, (?:\p{Ll}{2,5} )?(?:deren|dessen|denen) /u;
const endsInVerb = (words: string): boolean => {
  const last = /(\p{L}+)[^\p{L}]*$/u.exec(words)?.[1] ?? '';
  return isGermanVerb(last) || isGermanParticiple(last);
};
