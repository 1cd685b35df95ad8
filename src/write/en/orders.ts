/** An English statement in other orders: nothing added, nothing weighed anew; only where its build is sure. */

import { buildOf, type EnglishBuild, timesOfEnglish } from '../../text/index.ts';
import { decapitalise } from '../tell/letters.ts';
import { capitalise } from '../tell/phrases.ts';
import { briefer, type Order } from './brief.ts';

/** @param inner the statement as it reads behind what is put in front of it; null where its first word may be a name or not */
export function ordersOf(text: string, inner: (text: string) => string | null): readonly Order[] {
  const build = buildOf(text);
  const led = build?.front != null;
  const plain: Order = { text, cost: 0, led };
  const turned = [odds, shifted, swapped, nameFirst, asideFirst, joined, unjoined, unreduced].flatMap(
    (turn): Order[] => {
      const other = turn(text);
      return other
        ? [
            {
              text: other,
              cost: COSTS.get(turn) ?? 1,
              led: led || (turn === asideFirst && MADE.test(decapitalise(other))),
            },
          ]
        : [];
    },
  );
  // "The people who were hurt on 3 May have left": the day is of the subject, and none of what they do
  const isOfSubject = (start: number): boolean =>
    build !== null && start < build.verb.start && / (?:who|which|that|whose) /u.test(text.slice(0, start));
  const moved =
    build && !led
      ? build.movable.filter(({ start }) => !isOfSubject(start)).flatMap((m) => fronted(text, m, inner))
      : [];
  const lagged =
    build?.front && text.slice(0, build.front.end).match(/^(?:In|On|At|During|Since|Between) [^,]{3,40}$/u)
      ? [...behind(text, build), ...placedBehind(text, build)]
      : [];
  const both = turned.flatMap((o) =>
    led ? [] : (buildOf(o.text)?.movable ?? []).flatMap((m) => fronted(o.text, m, inner)),
  );
  const whole = [plain, ...turned, ...moved, ...lagged, ...both];
  return [...whole, ...whole.flatMap(briefer)];
}

/** The nearer to the source's own order, the better. */
const COSTS: ReadonlyMap<unknown, number> = new Map([
  [asideFirst, 3],
  [unjoined, 2],
  [unreduced, 2],
]);

/** "In May, the dam broke" for "the dam broke in May" */
function fronted(
  text: string,
  { start, end, kind }: { start: number; end: number; kind: 'time' | 'clause' },
  inner: (text: string) => string | null,
): Order[] {
  const rest = `${text.slice(0, start).trimEnd()}${text.slice(end)}`.replaceAll(/\s+/gu, ' ').trim();
  const main = inner(rest);
  const front = text.slice(start, end).trim();
  return main && rest.split(' ').length > 2
    ? [{ text: `${capitalise(front)}, ${main}`, cost: kind === 'time' ? 2 : 1, led: true }]
    : [];
}

/** "The dam broke in May" for "In May, the dam broke": only in a sentence of one clause */
function behind(text: string, { front, subject, embedded, cuts }: EnglishBuild): Order[] {
  const main = text.slice(subject.start);
  if (embedded !== null || main.includes(',') || cuts.some(({ kind }) => kind !== 'complement' && kind !== 'phrase'))
    return [];
  if (timesOfEnglish(main).length > 0 || timesOfEnglish(text)[0]?.start !== 0) return [];
  const time = text.slice(0, front!.end).replace(/,$/u, '').trim();
  return [{ text: `${capitalise(main)} ${decapitalise(time)}`, cost: 2, led: false }];
}

/** "The canteen gave away 350 meals at the hospital": where the phrase stood in front without a comma */
function placedBehind(text: string, { front, subject, embedded, cuts }: EnglishBuild): Order[] {
  const [place, main] = [text.slice(0, front!.end), text.slice(subject.start)];
  const isPlace =
    /^(?:In|On|At) (?:the|an?|its|their|\p{Lu}\p{L}+)(?: [^,]+)?$/u.test(place) && !/,$/u.test(place.trim());
  if (!isPlace || embedded !== null || /[,:"'“”‘’]|(?<!\p{L})(?:and|but|or|not|no|never|only)(?!\p{L})/u.test(main))
    return [];
  if (cuts.length > 0 || timesOfEnglish(text).length > 0) return [];
  return [{ text: `${capitalise(main)} ${decapitalise(place)}`, cost: 5, led: false }];
}

/** "said logs showed the site had been closed" as "said that logs showed that the site had been closed": where a clause surely follows. */
function joined(text: string): string | null {
  const told = text.replaceAll(BARE_CLAUSE, (verb: string, at: number) =>
    opensSureClause(text.slice(at + verb.length)) ? `${verb}that ` : verb,
  );
  return told === text ? null : told;
}
/** "said that voters had waited and that some had left" as "said voters had waited and that some had left" */
function unjoined(text: string): string | null {
  const found = / (?:said|says) that (?=\p{L})/u.exec(text);
  if (!found) return null;
  const rest = text.slice(found.index + found[0].length);
  return opensSureClause(rest) ? `${text.slice(0, found.index + found[0].length - 5)}${rest}` : null;
}
const BARE_CLAUSE =
  /(?<=\p{L} )(?<!(?:who|which|that) )(?:said|says?|warned|added|admitted|insist(?:s|ed)?|claim(?:s|ed)?|believes?|thinks?|argues?|show(?:s|ed|n)?|suggest(?:s|ed)?|found|fears?|knew|acknowledged) (?=(?:\p{L}[\p{L}’'-]*|[£$€\d][\d.,]*) )(?!(?:that|to|in|on|at|by|of|for|with|from|how|why|whether|what|who|when|where|if|so|it|as|and|or|but|not|nothing|more|less|much|about) )/gu;
const SURE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)(?: |$)/u;
function opensSureClause(rest: string): boolean {
  const build = buildOf(capitalise(rest));
  return (
    build !== null &&
    !build.front &&
    !build.inserted &&
    build.subject.start === 0 &&
    SURE.test(rest.slice(build.verb.start, build.verb.end)) &&
    !/,|(?<!\p{L})(?:who|which|that)(?!\p{L})/u.test(rest.slice(0, build.subject.end))
  );
}

/** "Tenants shut out of their flats by an update will get £120" as "Tenants who were shut out of their flats ...". */
function unreduced(text: string): string | null {
  const build = buildOf(text);
  if (!build) return null;
  const subject = text.slice(build.subject.start, build.subject.end);
  const found = BEFALLEN.exec(subject);
  if (!found || /(?<!\p{L})(?:who|which|that|whose|where|when|and|or)(?!\p{L})/u.test(subject.slice(0, found.index)))
    return null;
  const [, noun, done] = found;
  const many = /(?:[^su'’]s|people|police|men|women|children|staff)$/u.test(noun!);
  const who = PERSONS.test(noun!) ? 'who' : 'that';
  const at = build.subject.start + found.index + noun!.length;
  return `${text.slice(0, at)} ${who} ${many ? 'were' : 'was'} ${text.slice(at + 1, at + 1 + done!.length)}${text.slice(at + 1 + done!.length)}`;
}
/** What was done to them, once: what "is based" or "owned" lasts. */
const BEFALLEN =
  /(?<!\p{L})(\p{L}*\p{Ll}{2}) ((?:hired|arrested|recalled|published|signed|filed|launched|commissioned|released|injured|killed|shot|stolen|seized|elected|appointed|infected|(?:shut|locked|thrown|ordered) out|(?:laid|switched|turned|cut) off|sacked|evacuated|detained|charged|convicted|jailed|damaged|destroyed|handed over|called out)) (?=(?:by|to|in|at|from|with|for|on|of|during|over|after) )/u;
const PERSONS = /(?:er|or|ist|ent|ant|man|men|woman|people|child|children|staff|police|patient|families|resident)s?$/u;

/** "put the chance of a cut at 70 percent" as "saw a 70 percent chance of a cut"; "odds" take no article. */
const ODDS =
  /\b(puts?) the (chances?|likelihood|probability|risk) (of|that) ([^,]+) at (\d[\d.]*) ?(percent|per cent|%)$/u;
function odds(text: string): string | null {
  if (!ODDS.test(text)) return null;
  return text.replace(
    ODDS,
    (_, put: string, what: string, of: string, event: string, n: string) =>
      `${put === 'puts' ? 'sees' : 'saw'} ${/^(?:8|11$|18$)/u.test(n) ? 'an' : 'a'} ${n} percent ${what.replace(/s$/u, '')} ${of} ${event}`,
  );
}

/** "The mayor of Osset, Lena Holt, has" as "Lena Holt, the mayor of Osset, has" */
function nameFirst(text: string): string | null {
  const build = buildOf(text);
  if (!build?.aside || build.front) return null;
  const name = /^, (?:Dr )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}),$/u.exec(
    text.slice(build.aside.start, build.aside.end),
  )?.[1];
  const role = text.slice(build.subject.start, build.subject.end);
  const owned = /^(?!(?:The|Its|His|Her|Their) )(?:\p{Lu}[\p{L}’'-]*(?: of)? )*\p{Lu}[\p{L}-]*['’]s? \p{Ll}/u.test(
    role,
  );
  const led = /^(?:The|An?) (?=\p{Ll})/u.test(role) ? decapitalise(role) : owned ? role : null;
  return name && led && NAMES_ROLE.test(role) ? `${name}, ${led},${text.slice(build.aside.end)}` : null;
}
/** "Kestrel, built in Osset, is" as "Built in Osset, Kestrel is"; "Ann Holt, a judge, is" as "A judge, Ann Holt, is": only of a bare name. */
function asideFirst(text: string): string | null {
  const build = buildOf(text);
  if (!build?.aside || build.front) return null;
  const subject = text.slice(build.subject.start, build.subject.end);
  const aside = /^, ([^,]+),$/u.exec(text.slice(build.aside.start, build.aside.end))?.[1];
  if (
    !aside ||
    !BARE_NAME.test(subject) ||
    /(?<!\p{L})(?:only|not|never|it|its|he|his|she|her|they|their)(?!\p{L})/u.test(aside)
  )
    return null;
  const rest = text.slice(build.aside.end);
  if (MADE.test(aside)) return `${capitalise(aside)}, ${subject.replace(/^The /u, 'the ')}${rest}`;
  return IS_ONE.test(aside) && !NAMES_ROLE.test(aside) ? `${capitalise(aside)}, ${subject},${rest}` : null;
}
const BARE_NAME = /^\p{Lu}[\p{L}\d.’'-]*(?: (?:and )?\p{Lu}[\p{L}\d.’'-]*){0,4}$/u;
const MADE =
  /^(?:built|based|founded|born|opened|launched|known|designed|owned|set up|established|created|made|named|elected|appointed) (?:in|at|by|as|to|for|from|on|after) /u;
const IS_ONE = /^(?:an?|(?:one|two|three|four|five) of) \p{Ll}/u;

/** of what a person is, not of what a firm or ship is called */
const NAMES_ROLE =
  /(?:or|er|ist|man|woman|chief|executive|president|head|secretary|spokes\p{L}+|chair|captain|doctor|judge|leader|pastor|coach|premier|advocate|consultant|surgeon)(?: (?:of|for|at|in) .+)?$/u;

/** "raised the number of jobs to be lost to 265" as "raised to 265 the number of jobs to be lost" */
const HEAVY =
  /^(.+ (?:raised|increased|cut|reduced|lowered)) ((?:the|its) [^,]{12,}) (to [£$€]?\d[\d.,]*(?: (?:million|billion|per cent|percent))?(?: (?:tonnes|crowns|euros|dollars|pounds))?)$/u;
/** "puts the sum paid out to friends at $11 million" as "puts at $11 million the sum paid out to friends" */
const VALUED =
  /^(.+ (?:puts?|estimates|estimated)) ((?:the|its) (?:[^\s,]+ ){4,}?[^\s,]+) (at (?:about |around |more than |less than |nearly )?[£$€]?\d[\d.,]*(?: (?:million|billion|per cent|percent))?(?: (?:tonnes|crowns|euros|dollars|pounds))?)$/u;
const shifted = (text: string): string | null =>
  HEAVY.test(text) ? text.replace(HEAVY, '$1 $3 $2') : VALUED.test(text) ? text.replace(VALUED, '$1 $3 $2') : null;

const AMOUNT = String.raw`(?:about |around |some )?[£$€]?\d(?:[\d.,]*\d)?(?: (?:million|billion|trillion|percent|per cent|pence|tonnes?|euros?|dollars?|hectares?|kilometres?|(?!(?:to|from|in|on|at|by|after|and|or|as|for|with|when|while|because|before|since|until|it|that) )[a-z]+))?%?`;
const TO_FROM = new RegExp(` to (${AMOUNT}) from (${AMOUNT})(?= |,|$)`, 'u');
const FROM_TO = new RegExp(` from (${AMOUNT}) to (${AMOUNT})(?= |,|$)`, 'u');
/** "to 365,000 tonnes from 420,000 tonnes" the other way round */
function swapped(text: string): string | null {
  if (TO_FROM.test(text)) return text.replace(TO_FROM, ' from $2 to $1');
  return FROM_TO.test(text) ? text.replace(FROM_TO, ' to $2 from $1') : null;
}
