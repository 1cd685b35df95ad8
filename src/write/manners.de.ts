/** Ways to tell a German clause with its attribution, by the order of its words. */
import { tellGerman } from '../text/index.ts';
import type { Clause } from './clause.ts';
import { cueOf, germanBody, isSaid, namesSource, speakerIn } from './cues.ts';
import type { Material } from './material.ts';
import { outletName, saysIn } from './outlets.ts';
import { capitalise } from './phrases.ts';
import type { SourceSentence } from './source-sentence.ts';

export type Manner = () => string | null;

export function german(m: Material, s: SourceSentence, clause: Clause): Manner[] {
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

/** "der Flussbote berichtet", "berichten die Brunnauer Nachrichten" */
export const reporting = (outlet: string, verb = 'berichtet'): string =>
  `${outletName(outlet).nominative} ${saysIn(outlet, verb)}`;

export const reported = (outlet: string): string => `${saysIn(outlet, 'berichtet')} ${outletName(outlet).nominative}`;

/** It belongs to nothing before it: "beziffert den Schaden | auf 52 Millionen Euro" */
const OWN_PHRASE = /^(?:das|den|die|einen?|inzwischen|derzeit|(?:auf|um) (?:rund |etwa |mehr als )?\d)/u;

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
