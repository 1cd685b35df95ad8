/** English sentences of a source told with an attribution: their words in another order, parted or exchanged, never a copy. */

import { buildOf, type Cut } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { englishOutlet } from '../de/outlets.ts';
import { decapitalise } from '../tell/letters.ts';
import { COPY, longestRun } from '../tell/overlap.ts';
import { capitalise } from '../tell/phrases.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import { inOtherWords } from '../tell/synonyms.ts';
import type { Order } from './brief.ts';
import { type Cue, cueBehind, cueInFront, cueWithin } from './cue.ts';
import { innerOf, isLedByCalling } from './inner.ts';
import { ordersOf } from './orders.ts';
import type { Statement } from './statement.ts';

/** @param cost how much it asks of the reader: 1 for the plain sentence with its attribution */
interface Telling {
  readonly text: string;
  readonly cost: number;
}

/** Every telling that copies no long run of the source, plainest first. */
export function tellings(m: Material, s: SourceSentence, { text }: Statement): readonly string[] {
  const outlet = englishOutlet(s.article.outlet);
  // "The Osset Council reports that the Osset Council is ..."
  if (text.replace(/^The /u, '').startsWith(`${s.article.outlet.replace(/^The /u, '')} `)) return [];
  const made = formsIn(text).flatMap((form) => tellingsOf(m, form, outlet));
  const others = made.map((t) => ({ text: inOtherWords(t.text, 'en'), cost: t.cost + 1.5 }));
  const free = [...made, ...others]
    .filter((t) => longestRun(t.text, s.text) < COPY && !isBroken(t.text))
    .toSorted((a, b) => a.cost - b.cost);
  return [...new Set(turned(s, free).map((t) => t.text))];
}

const isBroken = (told: string): boolean =>
  [NAMED_TWICE, SAID_TWICE, HIS_OWN_WORD, SAID_THAT, SAYS_NOTHING, TWO_SOURCES].some((fault) => fault.test(told));

/** "According to Ann Holt, she expects" */
const HIS_OWN_WORD =
  /^According to [^“”]*?\p{Lu}[^“”]*, (?:he|she) (?:expects?|expected|believes?|thinks?|hopes?|fears?|wants?|plans?|had|would|was|is|has|will)(?!\p{L})/u;
/** "Holt said that was fixed in the contract": what, the sentence before said */
const SAID_THAT =
  /(?<!\p{L})(?:said|says|added) (?:that )?that (?:was|is|had|has|would|will|could|were) |(?<!\p{L})said that(?: was| is)?(?:[.]| (?:was|is|had) )/u;
/** "Holt said that.", "the union is claiming." */
const SAYS_NOTHING =
  /(?<!\p{L})(?:(?:said|says|say|warned|claims?|claimed|argues?|argued|alleges?|alleged|insists?|insisted|believes?)(?: that)?|(?:is|are|was|were) (?:claiming|alleging|arguing|saying|seeking|demanding))[.,](?! (?:according to|citing|said|the report|\p{Lu}\p{L}+ report))(?=$)/u;

/** "According to the Herald, work starts in May, said Ann Holt" */
const TWO_SOURCES =
  /^(?:According to|\p{Lu}[^“”,]* reports that) [^“”]*, (?:said|says|added|warned) (?:\p{Lu}|the |an? |its )/u;

/** "Gunn said that Gunn wanted to hear it" */
const NAMED_TWICE =
  /(?<!\p{L})(\p{Lu}\p{L}+) (?:said|says|added|told [^,.]{3,30})(?: [^,.]{1,30})? that \1(?!\p{L}|['’])/u;

/** "The clerk, the Herald reports, said that ..." */
const SAID_TWICE = /(?<!\p{L})reports, (?:said|says|told) /u;

/** Prefers another form each time among the equally plain, the same for the same source. */
function turned(s: SourceSentence, list: readonly Telling[]): readonly Telling[] {
  const equal = list.filter((t) => t.cost < list[0]!.cost + 0.5).slice(0, 3);
  const shift = equal.length ? s.start % equal.length : 0;
  return [...equal.slice(shift), ...equal.slice(0, shift), ...list.slice(equal.length)];
}

/** As it stands, and with the document in which it was said behind who said it: "Kolbau said in a statement that ...". */
function formsIn(text: string): readonly string[] {
  const build = buildOf(text);
  const led = build?.front && SAID_IN.exec(text.slice(0, build.front.end))?.[1];
  const rest = build && text.slice(build.verb.end);
  if (!led || build.inserted || !SAYS.test(text.slice(build.verb.start, build.verb.end)) || !/^ that /u.test(rest!))
    return [text];
  return [text, `${capitalise(text.slice(build.subject.start, build.verb.end))} i${led}${rest}`];
}
const SAID_IN =
  /^I(n an? (?:\p{Ll}+ )?(?:statement|letter|email|report|notice|memo|message|post|filing|interview|note|release|update|speech)(?: to (?:the )?\p{Ll}+)?),$/u;
const SAYS = /^(?:said|says|warned|announced|admitted|claimed|claims|confirmed)$/u;

function tellingsOf(m: Material, text: string, outlet: string): Telling[] {
  const inner = (part: string): string | null => innerOf(m, part);
  if (!buildOf(text) && !hasVerb(text)) return [];
  const behind = cueBehind(text) ?? cueWithin(text);
  if (behind) return ordersOf(behind.body, inner).flatMap((o) => saidBehind(m, o, behind, outlet));
  const front = cueInFront(text);
  const said =
    front && !(PROMISES.test(front.body) && PRONOUN.test(front.body))
      ? ordersOf(capitalise(front.body), inner).flatMap((o) => saidInFront(m, o, front, outlet))
      : [];
  return [...said, ...ordersOf(text, inner).flatMap((o) => plain(m, o, outlet))];
}

/** Of no sure build it is a sentence only with a finite verb of its own: not "Holt, pictured with her dog" or "The camp where Holt was found". */
const hasVerb = (text: string): boolean => {
  const at = text.search(HAS_VERB);
  return (
    at > 0 && !/(?<!\p{L})(?:who|which|(?<!, )that|whose|where|when|since|while|as)(?!\p{L})/u.test(text.slice(0, at))
  );
};
const HAS_VERB =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|said|says|ought)(?!\p{L})|(?<=\p{L} )(?:estimates|expects|believes|thinks|argues|insists|denies|lies?|sees|goes|comes|makes|takes|becomes|includes|keeps|gives|gets|wants|went|came|took|gave|fell|rose|grew|began|became|saw|knew|wrote|spoke|broke|chose|flew|sank|shook|threw|wore|drew)(?!\p{L})/u;

/** No pronoun means what somebody wrote. */
const DOCUMENT =
  /(?<!\p{L})(?:reports?|stud(?:y|ies)|surveys?|documents?|minutes|records?|figures|data|audit|letters?|emails?|polls?|papers?|maps?|mapping|images|statistics|register)(?:$| (?:by|of|from|in|on|for|filed|released|published|compiled|obtained)(?!\p{L}))/u;

/** "it would ballot its members": what he will do himself stays behind him */
const PROMISES = /^(?:it|he|she|they) (?:would|will|wants?|wanted|hopes?|hoped)(?!\p{L})/iu;
const OPENS_ON_HIM = /^(?:he|she|they|it)(?!\p{L})/u;
/** What was said moves in front of its speaker only where nothing in it may mean him. */
const PRONOUN = /(?<!\p{L})(?:it|its|they|them|their|he|him|his|she|her|this|these|those)(?!\p{L})/iu;

/** "..., X reports": but not of what was reported already */
const reports = (text: string, outlet: string): string =>
  /(?<!\p{L})report(?:s|ed)?(?!\p{L})/u.test(text) ? `according to ${outlet}` : `${outlet} reports`;

function plain(m: Material, { text, cost, led }: Order, outlet: string): Telling[] {
  const inner = led ? null : innerOf(m, text);
  const named = SOURCE.test(text);
  const told: Telling[] = [
    ...(inner && !named ? [{ text: `According to ${outlet}, ${inner}.`, cost: 1 }] : []),
    { text: `${text}, ${reports(text, outlet)}.`, cost: 1 },
    ...(inner && !REPORTED.test(text) && !named
      ? [{ text: `${capitalise(outlet)} reports that ${inner}.`, cost: 1 }]
      : []),
    ...(named ? [] : [{ text: `${text}, according to ${outlet}.`, cost: 1.2 }]),
    ...placesIn(text).map(({ at, cost: c }) => ({ text: insert(text, at, reports(text, outlet)), cost: c })),
  ];
  return told.map((t) => ({ ...t, cost: t.cost + cost }));
}
const SOURCE = /according to /iu;
/** What is itself reported reads badly behind another "that". */
const REPORTED =
  / (?:said|says|warned|told \p{L}+(?: \p{L}+)?|record|records|show|shows|reported)(?: (?:on|in) [^,]+)? that /u;

function saidBehind(m: Material, { text, cost, led }: Order, { who, verb, when }: Cue, outlet: string): Telling[] {
  const inner = innerOf(m, text);
  const by = speaker(m, who);
  const possessed = /(?<!\p{L})(?:its|their|his|her)(?!\p{L})/u.test(who);
  const heard = verb === 'heard' || verb === 'decided';
  const says = verb === 'added' || verb === null ? 'said' : verb;
  const by_ = by.includes(',') ? `${by},` : by;
  const tail = reports(text + who + says, outlet);
  const ahead: Telling[] =
    inner && !possessed
      ? [
          ...(verb === null
            ? []
            : [{ text: `${capitalise(by_)} ${says}${when} that ${inner}, ${tail}.`, cost: led ? 2 : 1 }]),
          ...(led || heard
            ? []
            : [
                {
                  text: `According to ${by}, ${inner}, ${outlet} reports.`,
                  cost: (verb === null ? 1 : 1.2) + (OPENS_ON_HIM.test(inner) ? 2 : 0),
                },
              ]),
          ...(by.includes(',') || heard
            ? []
            : [{ text: `${capitalise(outlet)} reports, citing ${by}, that ${inner}.`, cost: led ? 2.5 : 1.5 }]),
        ]
      : [];
  const cited =
    by.includes(',') || heard || possessed ? [] : [{ text: `${text}, ${outlet} reports, citing ${by}.`, cost: 1.6 }];
  const apart = placesIn(text).flatMap(({ at, cost: c }): Telling[] => [
    ...(inner && !possessed && !led && !heard
      ? [
          {
            text: `According to ${by}, ${insert(inner, at + inner.length - text.length, `${outlet} reports`)}`,
            cost: c + 1,
          },
        ]
      : []),
    ...(heard
      ? []
      : [{ text: `${insert(text, at, `according to ${by}`).replace(/\.$/u, '')}, ${outlet} reports.`, cost: c + 0.5 }]),
    ...(inner && !possessed && verb !== null
      ? [
          {
            text: `${capitalise(by_)} ${says}${when} that ${insert(inner, at + inner.length - text.length, `${outlet} reports`)}`,
            cost: c + 1.5,
          },
        ]
      : []),
    ...(by.includes(',') || heard ? [] : [{ text: insert(text, at, `${outlet} reports, citing ${by}`), cost: c + 1 }]),
  ]);
  return [...ahead, ...cited, ...apart].map((t) => ({ ...t, cost: t.cost + cost }));
}

function saidInFront(m: Material, { text, cost, led }: Order, { who, verb, when }: Cue, outlet: string): Telling[] {
  if (led || !verb) return [];
  const inner = innerOf(m, text);
  const by = speaker(m, who);
  const mayMeanHim = PRONOUN.test(text) && !DOCUMENT.test(who);
  const cue = mayMeanHim
    ? null
    : by.includes(',')
      ? verb === 'said' && when === ''
        ? `said ${by}`
        : null
      : `${by} ${verb}${when}`;
  const ends = reports(text + verb, outlet);
  const according = GIVES_PLAINLY.test(verb);
  // "he expects", "had shown": behind "said that" in its place, behind "according to" no longer
  const shifts = mayMeanHim ? 3 : /^(?:said|told|reported|stated)/u.test(verb) && BACK.test(text) ? 2 : 0;
  const told: Telling[] = [
    ...(cue ? [{ text: `${text}, ${cue}, according to ${outlet}.`, cost: 3 }] : []),
    ...(inner && according ? [{ text: `According to ${by}, ${inner}, ${outlet} reports.`, cost: 3 + shifts }] : []),
    ...placesIn(text).flatMap(({ at, cost: c }): Telling[] => [
      ...(cue ? [{ text: `${insert(text, at, cue).replace(/\.$/u, '')}, ${ends}.`, cost: c + 2 }] : []),
      ...(inner && according
        ? [
            {
              text: `According to ${by}, ${insert(inner, at + inner.length - text.length, `${outlet} reports`)}`,
              cost: c + 2.4 + shifts,
            },
          ]
        : []),
    ]),
  ];
  return told.map((t) => ({ ...t, cost: t.cost + cost }));
}
const BACK = /(?<!\p{L})(?:had|would|could|might) (?:\p{Ll}+ )?\p{Ll}+/u;
const GIVES_PLAINLY = /^(?:told|said|says|say|shows?|estimated?|estimates|reported|stated?|states)(?: |$)/u;

const speaker = (m: Material, who: string): string =>
  /^(?:The|A|An|Its|Their|His|Her|Two|Three|Some) /u.test(who) ||
  isLedByCalling(m, who) ||
  m.people.some(({ role }) => role && /^\p{Ll}/u.test(role) && who.startsWith(`${capitalise(role)} `))
    ? decapitalise(who)
    : (innerOf(m, who) ?? who);

/** Attributions in front, at the end and behind the subject come first; only to part a copied run one stands deeper. */
const COSTS: Readonly<Record<Cut['kind'], number>> = {
  comma: 2,
  clause: 2,
  predicate: 3,
  phrase: 6,
  statement: 5,
  complement: 7,
};
/** Behind the subject an insertion reads well where both sides bear it. */
const BEHIND_SUBJECT = 3;
/** "Because the pump had failed, the Courier reports, the hall was closed" */
const BEHIND_FRONT = 4;

/** Where an insertion parts no phrase, with what it costs; nearer the middle first. */
function placesIn(text: string): { at: number; cost: number }[] {
  const build = buildOf(text);
  if (!build) return [];
  const subject = text.slice(build.subject.start, build.subject.end);
  const between = build.inserted ? text.slice(build.inserted.start, build.inserted.end) : '';
  const bare = !between.startsWith(',');
  // "wetland loss since 1950" stays whole, "now says" too
  const end = / \d{4}$/u.test(between) ? build.verb.start - 1 : build.subject.end;
  const behind =
    bare && !/^(?:It|There|They|He|She|This|That|These|Those|Each)$/iu.test(subject)
      ? [{ at: end, cost: BEHIND_SUBJECT }]
      : [];
  const front =
    build.front && text.charAt(build.front.end - 1) === ',' ? [{ at: build.front.end, cost: BEHIND_FRONT }] : [];
  const cuts = build.cuts.map(({ at, kind }) => ({ at, cost: COSTS[kind] }));
  return [...cuts, ...behind, ...front]
    .filter(({ at }) => at > 3 && at < text.length - 6 && !/[:;]$/u.test(text.slice(0, at)))
    .filter(({ at }) => !OPEN_WORD.test(text.slice(0, at)) && !CLOSE_TIME.test(text.slice(at)))
    .filter(({ at }) => !RELATIVE.test(text.slice(at)))
    .filter(({ at }) => !(OF_WHAT.test(text.slice(0, at)) && IN_WHAT.test(text.slice(at))))
    .filter(({ at }) => !(AMOUNT_AHEAD.test(text.slice(0, at)) && COUNTED.test(text.slice(at))))
    .map((place) => ({ ...place, cost: place.cost + Math.abs(place.at / text.length - 0.5) / 2 }));
}

/** "more than | 30 days": the word wants what follows it. */
const OPEN_WORD =
  /(?<!\p{L})(?:it|he|she|they|we|I|you|that|who|which|than|as|of|to|for|at|from|with|the|an?|and|or|nearly|almost|between|not|only|just|(?:the|an?) \d[\d.,]*[ -]?\p{Ll}*),? *$/iu;
/** "harm | before trial", "sentenced | a year later": too short a rest to stand apart */
const CLOSE_TIME = /^,? *(?:before|after|until|since|during|on|in|by|at) \S+(?: \S+)?\.?$/u;

/** "the mill at Osset, | which blamed the flood": what comes between would be what blames. */
const RELATIVE =
  /^,? *(?:(?:(?:some|many|most|all|both|none|one|half|two|three) )?(?:of|for|in|by|to|with|under|from|on|at) )?(?:which|who|whom|whose|where)(?!\p{L})/u;

/** "a motion of no confidence | in the leader": in whom or what, the noun asks for. */
const OF_WHAT =
  /(?<!\p{L})(?:confidence|trust|faith|belief|interest|shares?|stakes?|investments?|increase|decrease|rise|fall|drop|decline|reduction|growth|changes?|shift|cuts?|vote|role|part|experience|involvement|participation|breakthrough|gap) *$/iu;
const IN_WHAT =
  /^ *in (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})(?!\p{L}))/u;

/** "about 2.1 million | years": a number and what it counts */
const AMOUNT_AHEAD = /\d(?: (?:million|billion|trillion|hundred|thousand))? *$/u;
const COUNTED =
  /^ *(?!(?:in|on|at|by|to|from|for|of|and|or|but|as|after|before|since|until|with|when|while|because|during|down|up) )\p{Ll}/u;

const insert = (text: string, at: number, words: string): string => {
  const [before, after] = [text.slice(0, at).replace(/,$/u, ''), text.slice(at).trim()];
  return `${before}, ${words}, ${after}.`;
};
