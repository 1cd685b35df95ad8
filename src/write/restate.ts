/** A source's statement in our own order, attributed: every manner its grammar allows, the one whose turn it is first. */
import { type Claim, overlaps } from '../model/index.ts';
import { halvesOfEnglish, tellEnglish, tellGerman } from '../text/index.ts';
import { withBodyNamed } from './bodies.ts';
import { type Clause, clauseOf } from './clause.ts';
import { withFullDates } from './dates.ts';
import { withDesignations } from './designations.ts';
import { statementOf, tellings } from './english.ts';
import { withFirm, withFirmInside } from './firms.ts';
import { reordered, shortened } from './german-order.ts';
import { insteadIn, tellInstead } from './instead.ts';
import type { Material } from './material.ts';
import { englishOutlet, outletName, saysIn } from './outlets.ts';
import { hangs, speakerOf } from './passages.ts';
import { antecedent, doesAsPersonsDo, introduction, type Person, rivalNoun, withIntroductions } from './people.ts';
import { capitalise } from './phrases.ts';
import { hangsInTheAir, tearsName } from './references.ts';
import { holdsQuotation, oneLine, type SourceSentence, unfit } from './source-sentence.ts';
import { isIntroduced, type Told } from './told.ts';

/** The statement as sentences with their stop; empty where no frame was read or its grammar is unsure. */
export function restate(m: Material, s: SourceSentence, told: Told): readonly string[] {
  const whole = s.lang === 'en' ? wholeEnglish(m, s, told) : germanOdds(m, s, told);
  const ways = whole.length > 0 ? whole : [...germanInstead(s), ...ofClause(m, s, told), ...germanInserted(m, s, told)];
  return ways.filter((text) => !tearsName(m.names, s.text, text) && !hangsInTheAir(m, s, text, told));
}

/** The form is read off the words, since the two halves make no clause of their own. */
function germanInstead(s: SourceSentence): readonly string[] {
  const dated = s.lang === 'de' ? withFullDates(s.raw, s.times, 'de', s.article.published) : null;
  const read = dated === null ? null : insteadIn(oneLine(dated));
  return read ? tellInstead(read, outletName(s.article.outlet)) : [];
}

/** "Die Chance, dass ..., bezifferte er auf 60 Prozent", "Sie schätzt die Wahrscheinlichkeit, dass ..., auf ...": in one order. */
const ODDS_BEHIND =
  /^(Die|Das) (Chance|Wahrscheinlichkeit|Risiko|Gefahr)((?:, dass [^„“"]+,)|(?: \p{L}+){1,6}) (beziffert|bezifferte|schätzt|schätzte) (er|sie) auf ([^,]+)\.$/u;
const ODDS_AHEAD =
  /^(Er|Sie) (beziffert|bezifferte|schätzt|schätzte) (die|das) (Chance|Wahrscheinlichkeit|Risiko|Gefahr)(, dass [^„“"]+,) auf ([^,]+)\.$/u;

function germanOdds(m: Material, s: SourceSentence, told: Told): readonly string[] {
  const text = withFullDates(s.raw, s.times, 'de', s.article.published);
  const line = text && oneLine(text);
  const behind = line ? ODDS_BEHIND.exec(line) : null;
  const ahead = line ? ODDS_AHEAD.exec(line) : null;
  const read = behind
    ? [behind[5], behind[4], behind[1]!.toLowerCase(), behind[2], behind[3], behind[6]]
    : ahead
      ? [ahead[1], ahead[2], ahead[3], ahead[4], ahead[5], ahead[6]]
      : [];
  const [pronoun = '', verb = '', article = '', noun = '', what = '', odds = ''] = read;
  const person = pronoun && antecedent(m.people, s.article, s.start, pronoun);
  if (!person) return [];
  const who = isIntroduced(told, person.full) ? person.surname : introduction(person);
  const { outlet } = s.article;
  return [
    `Laut ${outletName(outlet).dative} ${verb} ${who} ${article} ${noun}${what} auf ${odds}.`,
    `Wie ${reporting(outlet)}, ${verb} ${who} ${article} ${noun}${what} auf ${odds}.`,
    ...(what.startsWith(', dass')
      ? [
          `Laut ${outletName(outlet).dative} ${/e$/u.test(verb) ? 'sah' : 'sieht'} ${who} ${noun === 'Risiko' ? 'ein' : 'eine'} ${noun} von ${odds}${what.replace(/,$/u, '')}.`,
        ]
      : []),
  ];
}

/** The finite verb of a German main clause, where its words show it: nothing before it may hide another clause. */
const FINITE =
  /^((?!(?:Wenn|Weil|Nachdem|Bevor|Obwohl|Falls|Seit|Seitdem|Als|Wie|Ob|Dass|Um|Wer|Was|Zwar|Doch|Aber|Und|Denn|Auch) )[^,;:„“"()]{3,80}?) (ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|soll|sollen|will|wollen|kann|können|muss|müssen|darf|dürfen|bleibt|bleiben) ((?:sich|es|man) )?([^„“"]+)\.$/u;
/** "Gehandelt werden soll die Aktie": the verb found was no finite one. */
const INFINITIVE_FIRST = /^(?:soll|sollen|will|wollen|kann|können|muss|müssen|darf|dürfen|wird|werden)(?!\p{L})/u;
/** "die Hilfe | von 20 auf 35 Millionen Euro" */
const BEFORE_AMOUNT = /^([^,]{12,}?) ((?:von|auf|um|mit) (?:rund |etwa |mehr als |über )?\d[^,]*)$/u;
/** "war ... aufgerückt | und hatte ... erzielt" */
const SECOND_CLAUSE = /^([^,]+ \p{Ll}+(?:t|en)) (und (?:hatte|hat|ist|war|wird|soll|will) [^,]+)$/u;
const LINK_DE = / (?:zudem|außerdem|allerdings|jedoch|dagegen|hingegen|unterdessen|indes|ferner|ebenfalls)(?= )/gu;

/** The whole sentence with its attribution behind the verb: "Die Bahn ist laut dem Boten am 3. Mai stehen geblieben." */
function germanInserted(m: Material, s: SourceSentence, told: Told): readonly string[] {
  if (s.lang !== 'de' || cueOf(s.text) !== null || passesOn(s) || s.text.search(SOURCE_NAMED) >= 0) return [];
  const dated = withFullDates(s.raw, s.times, 'de', s.article.published);
  if (dated === null) return [];
  const text = named(m, s, oneLine(dated).replace(LINK_DE, ''), told);
  const [, ahead, verb, light = '', rest] = FINITE.exec(text) ?? [];
  if (!ahead || !rest || INFINITIVE_FIRST.test(rest) || holdsSpeech(s) || !understood(s, text, told)) return [];
  const { dative } = outletName(s.article.outlet);
  const later = BEFORE_AMOUNT.exec(rest);
  const second = SECOND_CLAUSE.exec(`${ahead} ${verb} ${light}${rest}`);
  return [
    `${ahead} ${verb} ${light}laut ${dative} ${rest}.`,
    ...(later ? [`${ahead} ${verb} ${light}${later[1]} laut ${dative} ${later[2]}.`] : []),
    ...(second ? [`${second[1]}, ${reported(s.article.outlet)}, ${second[2]}.`] : []),
  ].filter((t) => !stammers(t));
}
/** "Er habe ..." is somebody's word; the writer leaves such sentences to those who can tell whose. */
const holdsSpeech = ({ text, claim }: SourceSentence): boolean =>
  (claim.frame?.mood ?? 'indicative') !== 'indicative' || /(?<!\p{L})(?:sei|seien|habe|werde)(?!\p{L})/u.test(text);

function wholeEnglish(m: Material, s: SourceSentence, told: Told): readonly string[] {
  const claim = framed(m, s) ?? s.claim;
  const statement = statementOf({ ...s, claim }, (text) => named(m, s, text, told));
  if (!statement || !understood(s, `${statement.text}.`, told)) return [];
  return tellings(m, s, statement).filter((text) => !stammers(text));
}

/** Of a sentence, its first main clause alone. */
function ofClause(m: Material, s: SourceSentence, told: Told): readonly string[] {
  const claim = framed(m, s);
  const colon = s.text.indexOf(': ');
  // "Die Chefin verteidigte die Strafe: Alle müssten ...": whose word it is stands in front of the colon.
  const ledBySomebody =
    claim?.frame?.mood === 'reported' || m.people.some((p) => s.text.slice(0, colon).includes(p.surname));
  if (claim?.frame && colon > 0 && claim.frame.start > s.start + colon && ledBySomebody) return [];
  const clause = claim && clauseOf(s, claim, m.words, (text, subject) => named(m, s, text, told, subject));
  if (!claim || !clause || passesOn(s) || !standsAlone(s, clause, told)) return [];
  const manners = s.lang === 'de' ? german(m, s, clause) : english(m, s, clause);
  const shift = manners.length ? told.turn % manners.length : 0;
  const others = s.lang === 'de' ? reordered(clause) : [];
  const short = s.lang === 'de' ? shortened(clause) : null;
  const brief = { ...clause, parts: clause.parts.map((part) => part.replace(APPOSED, '')) };
  const last = [...others, ...(short ? [short, ...reordered(short)] : []), ...(s.lang === 'de' ? [brief] : [])].flatMap(
    (c) => german(m, s, c),
  );
  if (s.lang === 'de' && claim && !isSaid(s, clause) && !namesSource(s, clause))
    last.push(...inserted(clause, outletName(s.article.outlet).dative, true));
  return [...manners.slice(shift), ...manners.slice(0, shift), ...last].flatMap((manner) => {
    const text = manner();
    return text && !stammers(text) ? [text] : [];
  });
}

/** "..., wie der X berichtet": a report of a report, which would be credited to the one that only passes it on. */
const passesOn = ({ text }: SourceSentence): boolean =>
  /, wie (?:der|die|das)?[^,]{3,60} (?:berichtet|berichten|berichtete|meldet|schreibt)[,.]|^Wie (?:der|die|das)? ?[^,]{3,60} (?:berichtet|berichtete|meldet),|, (?:the )?\p{Lu}[^,]{3,40} reported(?: [^,]+)?\.$/u.test(
    text,
  );

/** Behind a preposition or in the genitive a role would be declined: the full name alone stands there. */
function inOblique(m: Material, s: SourceSentence, text: string, told: Told): string {
  const known = (full: string): boolean => isIntroduced(told, full);
  const whose =
    /^([Nn]ach) (seiner|seinen|ihrer|ihren) (Darstellung|Einschätzung|Angaben|Worten|Ansicht|Auskunft|Berechnungen?|Schätzungen?|Informationen|Rechnung)$/u.exec(
      text,
    );
  const person = whose && antecedent(m.people, s.article, s.start, /^sein/u.test(whose[2]!) ? 'er' : 'sie');
  if (whose && person) return `${whose[1]} ${whose[3]!.replace('Worten', 'den Worten')} von ${introduction(person)}`;
  return withIntroductions(text, m.people, known, true);
}

/** "Its chairman, Piers Lindqvist, ", "Deren Vizepräsident Dr. Karsten Veit ": whose, the sentence before said. */
const POSSESSED =
  /^(?:Its|His|Her|Their) [^,]{3,40}, (\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+),|^(?:Deren|Dessen|Seine?|Ihre?) \p{Lu}[\p{L}-]+ (?:Prof\. |Dr\. )*(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)/u;

/** Persons by name: the pronoun that opens a sentence, and a surname that no sentence before has introduced. */
export function named(m: Material, s: SourceSentence, text: string, told: Told, subject = true): string {
  if (!subject) return withDesignations(m, s, inOblique(m, s, text, told), told);
  const pronoun = /^(?:Er|Sie|He|She|er|sie|(?:Der|Die|The) \d\d[- ](?:Jährige|year-old))(?= |$)/u.exec(text)?.[0];
  const person =
    pronoun && (s.text.startsWith(pronoun) || text === pronoun) && isPersonal(m, s, pronoun)
      ? antecedent(m.people, s.article, s.start, pronoun)
      : null;
  const who = person && (isIntroduced(told, person.full) ? person.surname : introduction(person));
  const possessed = POSSESSED.exec(text);
  const own = possessed?.[1] ?? possessed?.[2];
  const resolved = who
    ? who + text.slice(pronoun!.length)
    : own && m.people.some((p) => p.full === own)
      ? introduction(m.people.find((p) => p.full === own)!) + text.slice(possessed![0].length)
      : text;
  const firm = withFirm(m, s, withDesignations(m, s, resolved, told));
  return withIntroductions(
    s.lang === 'en' ? withBodyNamed(s, withOwnerNamed(m, s, withFirmInside(m, s, firm))) : firm,
    m.people,
    (full) => isIntroduced(told, full),
  );
}

/** "About 60 of its engineers": whose, the sentence before says, where it opens on a name. */
function withOwnerNamed(m: Material, { article, start }: SourceSentence, text: string): string {
  const found = /^((?:\p{L}*[\d.,]*\p{L}* ){0,4})([Ii]ts) /u.exec(text);
  if (!found || /\p{Lu}/u.test(found[1]!.slice(1))) return text;
  const block = article.blocks.find((b) => b.start <= start && start < b.end);
  const before = article.text.slice(block?.start ?? 0, start).trim();
  const last = before.split(/(?<=[.!?][”"]?)\s+(?=[\p{Lu}“"])/u).at(-1) ?? '';
  const owner = [...m.names]
    .filter((n) => last.startsWith(n) && !m.persons.has(n))
    .sort((a, b) => b.length - a.length)[0];
  return owner ? `${found[1]}${owner}${/s$/u.test(owner) ? '’' : '’s'} ${text.slice(found[0].length)}` : text;
}

/** German calls things "er" and "sie" too: only who speaks, wants or acts as persons do is surely one. */
function isPersonal(m: Material, s: SourceSentence, pronoun: string): boolean {
  if (s.lang === 'en' || /^(?:Der|Die) /u.test(pronoun)) return true;
  const frame = framed(m, s)?.frame;
  return (
    frame !== undefined &&
    frame !== null &&
    frame.number === 'singular' &&
    doesAsPersonsDo(`${frame.particle ?? ''}${frame.predicate}`, frame.modal) &&
    !rivalNoun(s.article, s.start, pronoun)
  );
}

/** The claim itself, or one of the same sentence whose clause holds it. */
export function framed(m: Material, s: SourceSentence): Claim | null {
  if (s.claim.frame) return s.claim;
  const other = m.claims.find(
    (c) => c.article === s.article.id && c.frame && c.sentence.start === s.claim.sentence.start,
  );
  return other?.frame && overlaps(other.frame, s.claim.span) ? { ...s.claim, frame: other.frame } : null;
}

/** The clause as its own sentence must be understood without the ones around it. */
export function standsAlone(s: SourceSentence, clause: Clause, told: Told): boolean {
  const text =
    s.lang === 'de'
      ? tellGerman(clause.frame, clause.parts, 'statement')
      : tellEnglish(clause.frame, clause.parts, clause.verb, 'statement');
  return text !== null && !holdsQuotation(text) && understood(s, `${capitalise(text)}.`, told);
}

/** "When it was approved, ...": what "it" is, the sentence before said. */
const OPENS_ON_PRONOUN =
  /^(?:When|If|Once|Because|Although|While|As|Since|After|Before) (?:it|they|he|she|this|that) /u;

export function understood(s: SourceSentence, text: string, told: Told): boolean {
  const alone: SourceSentence = { ...s, text, words: text.split(' ').length };
  return unfit(alone) === null && !OPENS_ON_PRONOUN.test(text) && !hangs(text, s, told);
}

/** "mit dem niederländischen Holzverarbeiter Van der Beek": a shorter telling names him and leaves out what he is. */
export const APPOSED =
  /(?<=(?:^| )(?:mit|von|an|bei|für|gegen|durch) )(?:dem|der|den) (?:\p{Ll}+(?:en|er) )?\p{Lu}\p{Ll}+(?:er|erin|ist|ant|konzern|gruppe|firma|unternehmen) (?=\p{Lu}\p{L}+(?:$| (?:\p{Ll}{2,3} \p{Lu}|\p{Ll})))/u;

type Manner = () => string | null;

/** "der Flussbote berichtet", "berichten die Brunnauer Nachrichten" */
const reporting = (outlet: string, verb = 'berichtet'): string =>
  `${outletName(outlet).nominative} ${saysIn(outlet, verb)}`;
const reported = (outlet: string): string => `${saysIn(outlet, 'berichtet')} ${outletName(outlet).nominative}`;

/** "Wie X berichtet, ..., wie Y mitteilt", "X zufolge ... Y zufolge": the same attribution twice. */
function stammers(text: string): boolean {
  // "im Jahr 2025 11.300 Patienten": two numbers run into one
  if (/(?:19|20)\d\d \d/u.test(text)) return true;
  if (/(?<!\p{L})(?:nach|in|an|bei) (?:seine[rnm]|ihre[rnm]) (?:Darstellung|Angaben|Einschätzung|Worten)/u.test(text))
    return true;
  // "nach seinen Worten Fördermittel": what follows was no part of it
  if (/[Nn]ach (?:seinen|ihren|eigenen) (?:Worten|Angaben) (?!zufolge)\p{Lu}/u.test(text)) return true;
  if ((text.match(REPORTS)?.length ?? 0) > 1) return true;
  const named = text.match(SOURCE_NAMED)?.length ?? 0;
  return named > 1;
}
const REPORTS = /(?<!\p{L})(?:berichtet|berichten|berichtete|meldet|reports|reported)(?!\p{L})/gu;
const SOURCE_NAMED =
  /(?<!\p{L})(?:laut|zufolge|nach (?:\p{L}+ )?(?:angaben|einschätzung|informationen|ansicht|auskunft)|nach den worten|according to)(?!\p{L})|(?<!\p{L})wie (?=[^,]*(?:berichtet|mitteil|sagt|schreib|erklär|bekannt|verlaut))/giu;

function german(m: Material, s: SourceSentence, clause: Clause): Manner[] {
  const { outlet } = s.article;
  const { dative } = outletName(outlet);
  const tell = (order: Parameters<typeof tellGerman>[2]): string | null =>
    tellGerman(clause.frame, clause.parts, order);
  const led =
    (lead: string, order: Parameters<typeof tellGerman>[2], gap = ' '): Manner =>
    () => {
      const told = tell(order);
      return told && `${lead}${gap}${told}.`;
    };
  const statement: Manner = () => {
    const told = tell('statement');
    return told && `${capitalise(told)}, ${reported(outlet)}.`;
  };
  if (isSaid(s, clause)) {
    const said = isOwnView(m, s, clause)
      ? [led(`Laut ${dative}`, 'inverted'), statement, led(`Wie ${reporting(outlet)}, `, 'inverted', '')]
      : saidInGerman(m, s, clause);
    if (said.length > 0 || cueOf(s.text) !== null || !clause.inner) return said;
    // Reported speech of nobody named stays reported ("X berichtet, die Firma habe ..."), unless it says whose word it is.
    return namesSource(s, clause) ? [statement] : [led(`${capitalise(reporting(outlet))}, `, 'reported', '')];
  }
  // The source names its own source already: a second one in front would crowd it.
  if (namesSource(s, clause)) return [statement];
  if (!clause.inner) return [statement, ...inserted(clause, dative)];
  return [
    led(`Laut ${dative}`, 'inverted'),
    led(`${capitalise(reporting(outlet))}, `, 'reported', ''),
    statement,
    led(`Wie ${reporting(outlet)}, `, 'inverted', ''),
    led(`${capitalise(dative)} zufolge`, 'inverted'),
    ...inserted(clause, dative),
    ...(strandsParticle(clause) ? [] : [led(`${capitalise(reporting(outlet, 'meldet'))}, dass `, 'that', '')]),
  ];
}

/** It belongs to nothing before it: "beziffert den Schaden | auf 52 Millionen Euro" */
const OWN_PHRASE = /^(?:das|den|die|einen?|inzwischen|derzeit|(?:auf|um) (?:rund |etwa |mehr als )?\d)/u;

/** "Der Rat will laut dem Boten klagen": in front of what follows verb, subject and pronouns. */
function inserted({ frame, parts }: Clause, dative: string, later = false): Manner[] {
  const at = frame.arguments.findIndex(
    (a, i) =>
      a.field === 'middle' &&
      parts[i] !== '' &&
      a.role !== 'subject' &&
      a.role !== 'reflexive' &&
      !/^(?:sich|es|man|er|sie)$/u.test(parts[i]!),
  );
  const opens = frame.arguments.findIndex((a, i) => a.field === 'front' && parts[i] !== '');
  if (at < 0 || opens < 0 || frame.arguments[opens]!.role === 'clause' || frame.particle) return [];
  return [
    ...(later ? [at + 1] : [at])
      .filter((i) => frame.arguments[i]?.field === 'middle' && parts[i] && (!later || OWN_PHRASE.test(parts[i]!)))
      .map(
        (i): Manner =>
          () => {
            const told = tellGerman(frame, parts.with(i, `laut ${dative} ${parts[i]!}`), 'statement');
            return told && `${capitalise(told)}.`;
          },
      ),
  ];
}

/** "fallen höher aus als erwartet": a particle before its end belongs to the verb, which another order would part from it. */
const strandsParticle = ({ parts }: Clause): boolean =>
  parts.some((text) => /(?:^| )(?:ab|an|auf|aus|ein|vor|weg|zurück)(?:$|,| als )/u.test(text));

export const namesSource = ({ article }: SourceSentence, { frame }: Clause): boolean =>
  frame.arguments.some(({ term, role }) => {
    const text = article.text.slice(term.start, term.end);
    return role !== 'clause' && text.search(SOURCE_NAMED) >= 0;
  });

/** Somebody's words in the subjunctive, or before a cue ("..., sagte X"): never the outlet's own word. */
export const isSaid = (s: SourceSentence, { frame }: Clause): boolean =>
  frame.mood === 'reported' || cueOf(s.text) !== null;

/** "Er sehe eine Chance von 20 Prozent, sagte er": what the speaker himself expects or thinks is told as his, by name. */
function isOwnView(m: Material, s: SourceSentence, { frame, parts, inner }: Clause): boolean {
  const subject = frame.arguments.findIndex((a) => a.role === 'subject');
  const said = /^(?:er|sie)$/iu.test(frame.arguments[subject]?.term.text ?? '');
  return (
    inner &&
    said &&
    s.lang === 'de' &&
    m.people.some((p) => parts[subject]!.endsWith(p.surname)) &&
    VIEW.test(`${frame.particle ?? ''}${frame.predicate}`)
  );
}
const VIEW =
  /^(?:sehen|erwarten|rechnen|schätzen|beziffern|halten|befürchten|fürchten|hoffen|glauben|wollen|fordern|vermuten|bezweifeln|zutrauen)$/u;

/** Told as the speaker's, with the outlet that passes it on; nothing where no one is named. */
function saidInGerman(m: Material, s: SourceSentence, { frame, parts, inner }: Clause): Manner[] {
  const told = inner ? tellGerman(frame, parts, 'inverted') : null;
  const who = speakerIn(m, s);
  const body = who ? null : germanBody(s.text);
  // "Laut Kern erwartet Kern": whom the clause itself names needs no second naming.
  if (who && parts.some((part) => part.includes(who.split(' ').at(-1)!))) return [];
  if (!told || !(who || body)) return [];
  const leads = who ? [`Nach Angaben von ${who}`, `Laut ${who}`] : [`Laut ${body}`];
  return leads.map((lead) => () => `${lead} ${told}, ${reported(s.article.outlet)}.`);
}

const CUE =
  /,\s(?:so|meint|fand|findet|glaubt|glaubte|schätzt|schätzte|sagte|sagt|erklärte|erklärt|teilte|teilt|hieß es|heißt es|berichtete|berichtet|betonte|meinte|erzählt|erzählte|warnte|warnt|bekräftigte|kündigte|kündigt|schreibt|schrieb|meldete|meldet|gab|gibt|ließ|räumte|bestätigte|sagten|erklärten|teilten)\s[^,]+\.$/u;
const ENGLISH_CUE =
  /,\s(?:[\p{L}. -]{2,60}\s)?(?:said|says|told|added|announced|explained|warned|confirmed|reported)(?:\s[^,]{2,80})?\.$/u;

const cueOf = (text: string): RegExpExecArray | null => CUE.exec(text) ?? ENGLISH_CUE.exec(text);

/** "Der Umsatz werde sinken, sagte Vorstand Kern am Montag." without who says so; any other sentence as it is. */
export function withoutCue(text: string): string {
  const cue = CUE.exec(text);
  return cue ? `${text.slice(0, cue.index)}.` : text;
}

/** Nouns that are declined in the dative ("dem Präsidenten"), which their nominative does not show. */
const WEAK_NOUN = /(?:ent|ant|ist|at|oge|ege|ekt|aph|e|er Herr)$/u;

/** "..., teilte das Ministerium mit": the body named in the cue, as it stands behind "laut". */
function germanBody(text: string): string | null {
  const named =
    /,\s(?:sagte|erklärte|teilte|berichtete|meldete|gab|schrieb|betonte)\s(das|der|die)\s(\p{Lu}[\p{L}-]+)(?=\s(?:mit|bekannt|an|am|in|im|bei|zu|auf)(?!\p{L})|\.)/u.exec(
      text,
    );
  const plural =
    /,\s(?:erklärten|teilten|meldeten|gaben|schrieben)\s(?:die)\s(\p{Lu}[\p{L}-]+[ns])(?=\s(?:mit|bekannt|an|am|in|im)(?!\p{L})|\.)/u.exec(
      text,
    );
  if (plural && !NAMELESS_BODY.test(plural[1]!)) return `den ${plural[1]}`;
  if (!named || (named[1] === 'der' && WEAK_NOUN.test(named[2]!)) || NAMELESS_BODY.test(named[2]!)) return null;
  return `${named[1] === 'die' ? 'der' : 'dem'} ${named[2]}`;
}
/** "..., the agriculture ministry said on Friday" */
function englishBody(text: string): string | null {
  const named =
    /,\s((?:the\s)?(?:[\p{L}-]+\s){1,6})(?:said|announced|reported|confirmed|added)(?:\s[^,]{2,80})?\.$/u.exec(text);
  const body = named?.[1]?.trim();
  return body &&
    !/\b(?:after|was|is|that|who|has|had|will|when|as)\b/u.test(body) &&
    !/^(?:the\s)?(?:he|she|it|they|who|which|and|but|company|firm|group|paper|newspaper|spokes\p{L}+|minister|agency)$/iu.test(
      body,
    )
    ? body
    : null;
}
/** Which one, only the article tells. */
const NAMELESS_BODY =
  /^(?:Unternehmen|Konzern|Firma|Hersteller|Gruppe|Behörde|Zeitung|Blatt|Sprecher(?:in)?|Minister(?:in)?|Mann|Frau|Träger|Verein|Manager(?:in)?|Chef(?:in)?|Vorstand)$/u;

/** The speaker of the claims in this sentence, where they agree on one who can be named. */
function speakerIn(m: Material, s: SourceSentence): string | null {
  const claims = m.claims.filter((c) => c.article === s.article.id && overlaps(c.sentence, s));
  const names = new Set(claims.flatMap((c) => speakerOf(m, c, 'oblique') ?? []));
  const [only] = names;
  const isNamed = only && (only.includes(' ') || m.names.has(only));
  if (names.size === 1 && isNamed && !m.words.small(only.toLowerCase())) return only;
  // "Frau A rechnet mit mehr. Bis 2030 werde ...": reported speech goes on in the words of whom the sentence before names.
  const goesOn = s.lang === 'de' && cueOf(s.text) === null && claims.every((c) => !c.speaker);
  const before = goesOn ? antecedent(m.people, s.article, s.start, 'The ') : null;
  return before && obliqueIntroduction(before);
}

/** Behind a preposition a role that is declined is left out. */
const obliqueIntroduction = (person: Person): string =>
  person.role && WEAK_NOUN.test(person.role) ? person.full : introduction(person);

function english(m: Material, s: SourceSentence, clause: Clause): Manner[] {
  const outlet = englishOutlet(s.article.outlet);
  const tell = (order: Parameters<typeof tellEnglish>[3]): string | null =>
    tellEnglish(clause.frame, clause.parts, clause.verb, order);
  const plain = (): string | null => tell('subject-first') ?? tell('statement');
  const form =
    (make: (told: string) => string): Manner =>
    () => {
      const told = plain();
      return told && make(told);
    };
  const within = (make: (told: string) => string): Manner => (clause.inner ? form(make) : () => null);
  const halves = halvesOfEnglish(clause.frame, clause.parts, clause.verb);
  const around = (insert: string): Manner[] =>
    halves.map(
      ([one, other]) =>
        () =>
          `${capitalise(one)}, ${insert}, ${other}.`,
    );
  if (isSaid(s, clause) && !/^(?:He|She|They|It) (?:said|added|told|says)(?!\p{L})/u.test(s.text)) {
    const who = speakerIn(m, s) ?? englishBody(s.text);
    return who
      ? [
          within((told) => `According to ${who}, ${told}, ${outlet} reports.`),
          ...around(`${outlet} reports, citing ${who}`),
          within((told) => `Citing ${who}, ${outlet} reports that ${told}.`),
        ]
      : [];
  }
  if (namesSource(s, clause))
    return [form((told) => `${capitalise(told)}, ${outlet} reports.`), ...around(`${outlet} reports`)];
  return [
    within((told) => `According to ${outlet}, ${told}.`),
    form((told) => `${capitalise(told)}, ${outlet} reports.`),
    within((told) => `${capitalise(outlet)} reports that ${told}.`),
    form((told) => `${capitalise(told)}, according to ${outlet}.`),
    ...around(`according to ${outlet}`),
    ...around(`${outlet} reports`),
  ];
}
