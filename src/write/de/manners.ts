/** Ways to tell a German clause with its attribution, by the order of its words. */

import { isGermanVerb, tellGerman } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { isOlder } from '../disputes/stamped.ts';
import { type Clause, withFrontFilled } from '../tell/clause.ts';
import { cueOf } from '../tell/cue.ts';
import { germanBody, isSaid, namesSource, speakerIn, withFullRole } from '../tell/cues.ts';
import { decapitalise } from '../tell/letters.ts';
import { capitalise } from '../tell/phrases.ts';
import { passesOnSpeech, saysWhose } from '../tell/quoted-part.ts';
import { escaped, holdsQuotation, type SourceSentence } from '../tell/source-sentence.ts';
import { dateIn } from '../tell/time.ts';
import { namedSource, paperQuoted, unnamedSayer } from './dative.ts';
import { type Half, secondHalf, turnsSense } from './half.ts';
import { isDayOfNoun, isGoverned, keepsOrder } from './order.ts';
import { outletName, type Saying, saysIn } from './outlets.ts';

export type Manner = () => string | null;

export function german(m: Material, s: SourceSentence, clause: Clause): Manner[] {
  const outlet = outletOf(s, clause);
  const { dative } = outletName(outlet);
  const tell = (order: Parameters<typeof tellGerman>[2]): string | null =>
    tellGerman(clause.frame, clause.parts, order);
  const cited = citedIn(clause);
  const quotes = clause.parts.some(holdsQuotation);
  if (cited) {
    const told = tellGerman(cited.clause.frame, cited.clause.parts, 'inverted');
    return [
      () => told && `Laut ${cited.source} ${told}, ${reported(outlet)}.`,
      () => saidWithin(withFrontFilled(cited.clause), `laut ${cited.source}`, reported(outlet)),
    ];
  }
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
  if (keepsOrder(clause))
    return isSaid(s, clause) || (quotes && !saysWhose(clause.frame, clause.parts)) ? [] : [statement];
  if (isSaid(s, clause)) {
    const said = isOwnView(m, s, clause)
      ? [led(`Laut ${dative}`, 'inverted'), statement, led(`Wie ${reporting(outlet)}, `, 'inverted', '')]
      : saidInGerman(m, s, clause);
    // words in quotation marks are those of somebody who is named, or they are not told
    if (said.length > 0 || quotes || cueOf(s.text) !== null || !clause.inner) return said;
    // Reported speech of nobody named stays reported ("X berichtet, die Firma habe ..."), unless it says whose word it is.
    return namesSource(s, clause) ? [statement] : [led(`${capitalise(reporting(outlet))}, `, 'reported', '')];
  }
  if (quotes && !namesSource(s, clause) && !saysWhose(clause.frame, clause.parts)) return [];
  // "Drei Klassen hätten noch keinen Raum": whose word it is, nobody says
  if (clause.frame.mood === 'supposed' && clause.frame.number === 'plural' && isPassedOn(s))
    return [led(`${capitalise(reporting(outlet))}, `, 'reported', '')];
  // The source names its own source already: a second one in front would crowd it.
  if (namesSource(s, clause)) return [statement];
  if (!clause.inner) return [statement, ...inserted(clause, dative)];
  if (isDatedBody(outlet)) return [led(`Laut ${dative}`, 'inverted'), statement, ...inserted(clause, dative)];
  const goesOn = clause.parts.some(isMainClause);
  const asReported = led(`${capitalise(reporting(outlet))}, `, 'reported', '');
  // What an older report says is so was so then: in reported speech it stays that report's.
  if (isOlder(m, s) && clause.frame.tense === 'present' && !passesOnSpeech(clause))
    return [() => (goesOn ? null : asReported()) ?? statement()];
  return [
    led(`Laut ${dative}`, 'inverted'),
    ...(passesOnSpeech(clause) || partsParticle(clause) || goesOn ? [] : [asReported]),
    statement,
    led(`Wie ${reporting(outlet)}, `, 'inverted', ''),
    led(`${capitalise(dative)} zufolge`, 'inverted'),
    ...inserted(clause, dative),
    ...(strandsParticle(clause) ||
    opensOnObject(clause) ||
    hidesPronoun(clause) ||
    goesOn ||
    clause.parts.some((part) => /^,? ?dass |^, (?:und|doch|aber|oder) /u.test(part))
      ? []
      : [led(`${capitalise(reporting(outlet, 'meldet'))}, dass `, 'that', '')]),
    ...(passesOnSpeech(clause) ? [asReported] : []),
  ];
}

/** The outlet, with its day where the clause counts from it: "dem Boten vom 3. Mai 2026". */
const outletOf = ({ article }: SourceSentence, { ofDay }: Clause): string =>
  ofDay ? `${article.outlet} vom ${dateIn(article.published!, 'de')}` : article.outlet;

/** "Wie die Stadt mitteilte, ...", "..., wie aus dem Bericht hervorgeht": that source in the dative, and the clause without it. */
function citedIn(clause: Clause): { readonly source: string; readonly clause: Clause } | null {
  const at = clause.frame.arguments.findIndex(
    (a, i) => a.role === 'clause' && /^,? ?wie$/iu.test(a.connective ?? '') && clause.parts[i] !== '',
  );
  const source = at < 0 ? null : namedSource(clause.parts[at]!);
  return source ? { source, clause: { ...clause, parts: clause.parts.with(at, '') } } : null;
}

/** The sentence with its second half; empty where it has none that can be told. */
export function germanWhole(m: Material, s: SourceSentence, clause: Clause): Manner[] {
  const half = secondHalf(s, clause);
  if (!half || !clause.inner || citedIn(clause)) return [];
  if (half.perfect !== 'better') return wholeWays(m, s, clause, half, half.perfect === 'must' ? 'kept' : 'past');
  return [...wholeWays(m, s, clause, half, 'kept'), ...wholeWays(m, s, clause, half, 'past')];
}

function wholeWays(m: Material, s: SourceSentence, clause: Clause, half: Half, perfect: 'kept' | 'past'): Manner[] {
  const outlet = outletOf(s, clause);
  const tell = (order: Parameters<typeof tellGerman>[2]): string | null =>
    tellGerman(clause.frame, clause.parts, order, perfect);
  const led =
    (lead: string, order: Parameters<typeof tellGerman>[2], rest: string | null, end = ''): Manner =>
    () => {
      const told = tell(order);
      return told && rest && `${lead}${told}${spaced(rest)}${end}.`;
    };
  const parted: Manner = () => {
    const told = tell('statement');
    return told && `${capitalise(told)}, ${reported(outlet)}${half.text.startsWith(',') ? '' : ', '}${half.text}.`;
  };
  const quotes = clause.parts.some(holdsQuotation);
  if (quotes && !isSaid(s, clause) && !saysWhose(clause.frame, clause.parts)) return [];
  if (isSaid(s, clause)) {
    if (keepsOrder(clause)) return [];
    const lead = sayerOf(m, s, clause);
    if (!lead && (quotes || cueOf(s.text) !== null)) return [];
    if (lead) return [led(`${lead} `, 'inverted', half.asFact, `, ${reported(outlet)}`)];
    return [led(`${capitalise(reporting(outlet))}, `, 'reported', half.text)];
  }
  if (namesSource(s, clause) || keepsOrder(clause)) return half.hangs ? [] : [parted];
  return [
    led(`Laut ${outletName(outlet).dative} `, 'inverted', half.text),
    ...(half.hangs ? [] : [parted]),
    ...(isDatedBody(outlet) ? [] : [led(`Wie ${reporting(outlet)}, `, 'inverted', half.text)]),
  ];
}
const spaced = (rest: string): string => (rest.startsWith(',') ? rest : ` ${rest}`);

/** "der Flussbote berichtet", "berichten die Brunnauer Nachrichten" */
export const reporting = (outlet: string, verb: Saying = 'berichtet'): string =>
  `${outletName(outlet).nominative} ${saysIn(outlet, verb)}`;

export const reported = (outlet: string): string => {
  const [, body = '', day] = isDatedBody(outlet) ? /^(.*) vom (.*)$/u.exec(outlet)! : [];
  return day
    ? `${saysIn(body, 'berichtete')} ${outletName(body).nominative} am ${day}`
    : `${saysIn(outlet, 'berichtet')} ${outletName(outlet).nominative}`;
};

/** "Stadt Ufingen vom 3. Mai 2026": what it gave out bears the day, and "wie die Stadt vom 3. Mai berichtet" says nothing. */
const isDatedBody = (outlet: string): boolean => outletName(outlet).body && / vom \d[^,]*$/u.test(outlet);

/** A phrase that no noun before it takes for its own: "verhandelt mit A | über den Verkauf", "zahlt für das Werk | 4 Millionen" */
const isOwn = (frame: Clause['frame'], parts: readonly string[], i: number): boolean => {
  const all = frame.arguments;
  // "von 400 | auf 520 Euro" is one
  if (/^von /u.test(parts[i - 1] ?? '') && /^(?:auf|zu|bis) /u.test(parts[i]!)) return false;
  return (
    OWN_PHRASE.test(parts[i]!) ||
    (all[i]!.role === 'oblique' &&
      ((OF_TIME.test(parts[i]!) && !isDayOfNoun({ frame, parts }, i)) ||
        isGoverned(frame, all[i]!) ||
        (/^mit /u.test(parts[i]!) && !/^zu /u.test(parts[i + 1] ?? '') && TAKES_WITH.test(frame.predicate))) &&
      all[i - 1]!.role !== 'object')
  );
};

/** "zum 1. Mai", but not "zum Brand": what that hangs on stands before it. */
const OF_TIME =
  /^(?:am|seit|bis) |^zum (?:\d|Ende|Beginn|\p{L}*(?:[Jj]ahr|[Mm]onat|[Ww]oche|[Ss]ommer|[Ww]inter|[Hh]erbst))/u;

/** It belongs to nothing before it: "beziffert den Schaden | auf 52 Millionen Euro" */
const OWN_PHRASE =
  /^(?:das|den|die|einen?|inzwischen|derzeit|\d|rund|etwa|mehr als|(?:auf|um) (?:rund |etwa |mehr als )?\d)/u;

/** "Der Rat will laut dem Boten klagen": in front of what follows verb, subject and pronouns. */
export function inserted({ frame, parts }: Clause, dative: string, later = false): Manner[] {
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
  // "ist ein Brief der Werft | an den Landrat": it may hang on the subject
  const { role, preposition = '' } = frame.arguments[at]!;
  const before = frame.arguments[at - 1];
  const hangs =
    before?.role === 'subject' &&
    before.field === 'middle' &&
    role === 'oblique' &&
    HANGS.test(preposition) &&
    /\p{Lu}/u.test(parts[at - 1]!);
  if (hangs && !later && !isGoverned(frame, frame.arguments[at]!)) return [];
  return [
    ...(later ? frame.arguments.map((_, i) => i).filter((i) => i > at) : [at])
      .filter((i) => frame.arguments[i]?.field === 'middle' && parts[i] && (!later || isOwn(frame, parts, i)))
      .map(
        (i): Manner =>
          () => {
            const told = tellGerman(frame, parts.with(i, `laut ${dative} ${parts[i]!}`), 'statement');
            return told && `${capitalise(told)}.`;
          },
      ),
  ];
}

const TAKES_WITH = /^(?:versehen|statten|beauftragen|belegen|gewinnen)$/u;
const HANGS = /^(?:an|für|gegen|über|aus|zwischen|zu|zum|zur|von|vom|um)$/u;

/** ", der Rat soll entscheiden": a second statement, which reported speech in front of it would leave standing as a fact. */
const isMainClause = (part: string): boolean => {
  const [, verb, rest = ''] = MAIN_AHEAD.exec(part) ?? [];
  if (verb === undefined || !isGermanVerb(verb) || PASSED_ON.test(verb)) return false;
  // ", das Kinder lieben sollen": a relative clause holds its verbs together at its end
  return FINITE_ALONE.test(verb) || !(rest.match(/\p{L}+/gu) ?? []).every((word) => isGermanVerb(word));
};
const MAIN_AHEAD =
  /^, (?:und |doch |aber )?(?:(?:der|die|das|eine?|seine?|ihre?) )?(?:\p{Ll}+e[nrs]? )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+| de[rs] \p{Lu}[\p{L}-]+)* (\p{Ll}+) ([^,]*\p{L})/u;
/** "sagte, die Preise würden steigen": reported already */
const PASSED_ON =
  /^(?:sei|seien|habe|hätten?|werde|würden?|könne|könnten?|müsse|müssten?|solle|wolle|dürfe|gebe|gehe|wären?)$/u;
const FINITE_ALONE = /^(?:soll|will|muss|kann|darf|wird|hat|ist|sollte|wollte|musste|konnte|durfte|wurde|hatte|war)$/u;

/** "dass Gründe der Verein nicht nannte": behind "dass" the subject comes first, or when and where. */
const opensOnObject = ({ frame, parts }: Clause): boolean =>
  !/^(?:subject|oblique|adverbial)$/u.test(frame.arguments.find((_, i) => parts[i] !== '')?.role ?? '');

/** "dass 2,8 Milligramm sie am Einlauf maß": a pronoun stands first there */
const hidesPronoun = ({ parts }: Clause): boolean =>
  parts.filter((part) => part !== '').some((part, i) => i > 0 && /^(?:er|sie|es|man)$/u.test(part));

/** "fallen höher aus als erwartet": a particle before its end belongs to the verb, which another order would part from it. */
const strandsParticle = ({ parts }: Clause): boolean =>
  parts.some((text) => /(?:^| )(?:ab|an|auf|aus|ein|vor|weg|zurück)(?:$|,| als )/u.test(text));

/** "fiel geringer aus als erwartet": behind an auxiliary the particle would stay before "als", and its verb stand alone at the end. */
const partsParticle = ({ frame, parts }: Clause): boolean =>
  frame.particle === undefined &&
  frame.tense === 'past' &&
  parts.some((text) => /(?:^| )(?:ab|aus|ein|vor|weg|zurück) als /u.test(text));

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

/** A plural that stands for reported speech ("hätten", "könnten"), with no condition beside it. */
const isPassedOn = ({ text }: SourceSentence): boolean =>
  /(?<!\p{L})(?:hätten|müssten|wären gewesen)(?!\p{L})/u.test(text) &&
  !/(?<!\p{L})(?:wenn|falls|ohne|sonst|gern)(?!\p{L})/iu.test(text);

/** "Mittel würden nicht gezahlt, sagte sie": a plural that only stands for reported speech; behind "laut" it says "werden". */
function inIndicative(s: SourceSentence, clause: Clause): Clause {
  const { frame } = clause;
  const auxiliary = frame.voice === 'passive' ? frame.tense === 'present' : frame.tense === 'future';
  // "sprächen", "hätten": only "seien" has a plural of its own
  const alike = frame.voice === 'active' && frame.tense !== 'future' && frame.predicate !== 'sein';
  const stands = frame.mood === 'supposed' && frame.number === 'plural' && !frame.modal && (auxiliary || alike);
  const passed = stands && cueOf(s.text) !== null && !CONDITION.test(s.text);
  return passed ? { ...clause, frame: { ...frame, mood: 'reported' } } : clause;
}
const CONDITION = /(?<!\p{L})(?:wenn|falls|ohne|sonst|gern|sofern|andernfalls|bei)(?!\p{L})/iu;

/** Told as the speaker's, with the outlet that passes it on; nothing where no one is named. */
function saidInGerman(m: Material, s: SourceSentence, written: Clause): Manner[] {
  const clause = inIndicative(s, written);
  const lead = clause.inner ? sayerOf(m, s, clause) : null;
  // "Nach Angaben von Sprecherin Kern rechnet sie damit": Kern, or the union that she speaks for
  if (!lead || clause.parts.some((p) => /^(?:er|sie)$/u.test(p))) return [];
  const by = reported(outletOf(s, clause));
  const told = tellGerman(clause.frame, clause.parts, 'inverted');
  if (!told) return [() => saidWithin(clause, lead, by)];
  const leads = lead.startsWith('Nach Angaben von ') ? [lead, lead.replace('Nach Angaben von', 'Laut')] : [lead];
  return leads.map((one) => () => `${one} ${told}, ${by}.`);
}

/** "Grund sind nach Angaben von Chefin Kern ausgefallene Züge, berichtet der Bote." */
function saidWithin({ frame, parts }: Clause, lead: string, by: string): string | null {
  const at = frame.arguments.findIndex(
    (a, i) =>
      a.field === 'middle' && parts[i] !== '' && a.role !== 'reflexive' && !/^(?:sich|es|man|er|sie)$/u.test(parts[i]!),
  );
  if (at < 0) return null;
  const told = tellGerman(frame, parts.with(at, `${decapitalise(lead)} ${parts[at]!}`), 'statement');
  return told && `${capitalise(told)}, ${by}.`;
}

/** "Laut der Chefin Kern schließt das Bad, berichtet der Bote": whose word it is, the sentence behind says. */
export function saidBy(s: SourceSentence, clause: Clause, who: string, half: Half | null): readonly string[] {
  if (keepsOrder(clause)) return [];
  const by = reported(outletOf(s, clause));
  const told = (perfect: 'past' | 'kept'): string | null => tellGerman(clause.frame, clause.parts, 'inverted', perfect);
  const long = half?.asFact ? told(half.perfect === 'no' ? 'past' : 'kept') : null;
  const short = turnsSense(s, clause) ? null : told('past');
  const within = turnsSense(s, clause) ? null : saidWithin(clause, `laut ${who}`, by);
  return [
    ...(long ? [`Laut ${who} ${long}${spaced(half!.asFact!)}, ${by}.`] : []),
    ...(short ? [`Laut ${who} ${short}, ${by}.`] : []),
    ...(within ? [within] : []),
  ];
}

/** "Nach Angaben von Chefin Kern", "Laut dem Ministerium": whose word the sentence is; null where nobody is named. */
function sayerOf(m: Material, s: SourceSentence, { parts }: Clause): string | null {
  const shown = /,\sgeht aus [^,]+ hervor\.$/u.test(s.text) ? paperQuoted(s.text) : null;
  if (shown) return `Laut ${shown}`;
  const who = speakerIn(m, s);
  if (!who) {
    const body = germanBody(s.text) ?? unnamedSayer(s.text) ?? paperQuoted(s.text);
    return body && `Laut ${body}`;
  }
  // "Laut Kern erwartet Kern": whom the clause itself names needs no second naming.
  if (parts.some((part) => part.includes(who.split(' ').at(-1)!))) return null;
  const role = withFullRole(m, s, who);
  if (role) return role.startsWith('der ') ? `Nach Angaben ${role}` : `Laut ${role}`;
  const declined = declinedIn(s.text, who);
  if (declined) return `Laut ${declined}`;
  const { body, dative } = outletName(who);
  if (body) return `Laut ${dative}`;
  const article = OF_BODY.test(who) ? 'der' : OF_THING.test(who) ? 'dem' : null;
  return article ? `Laut ${article} ${who}` : `Nach Angaben von ${who}`;
}
/** "hieß es beim Roten Kreuz": with its adjective in the dative the body wants its article, and never "von". */
const declinedIn = (text: string, who: string): string | null => {
  const article =
    /^\p{Lu}\p{Ll}+en \p{Lu}/u.test(who) &&
    new RegExp(`(beim|vom|dem|zum|der|zur) ${escaped(who)}`, 'u').exec(text)?.[1];
  return article ? `${/r$/u.test(article) ? 'der' : 'dem'} ${who}` : null;
};
/** "Käserei Kolm", "Theater Kolm": a body with its kind in front wants its article. */
const OF_BODY =
  /^\p{Lu}\p{L}*(?:(ei|kasse|bank|firma|schaft|stiftung|werft|kirche|klinik) \p{Lu}|(behörde|verwaltung|anwaltschaft|polizei|feuerwehr|kanzlei|gewerkschaft|gesellschaft|sparkasse|regierung|kommission|partei|fraktion|initiative|kammer|klinik|genossenschaft|reederei|stiftung|kirche|universität|hochschule)$)|^(?:Stadt|Gemeinde|Bank)$/iu;
const OF_THING =
  /^\p{Lu}\p{L}*(?:(?:werk|institut|unternehmen|museum|theater|krankenhaus|ministerium) \p{Lu}|(?:ministerium|präsidium|amt|gericht|institut|kreis|verein|verband|verbund|rat|kreistag|landtag|senat|ausschuss|konzern|betrieb|bund|vorstand|dienst|unternehmen|klinikum|krankenhaus|theater|museum)$)|^(?:Land|Bezirk|Kanton)$/iu;
