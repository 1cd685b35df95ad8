/** English sentences of a source told with an attribution: its words in another order, divided or exchanged, never a copy. */
import { withFullDates } from './dates.ts';
import type { Material } from './material.ts';
import { englishOutlet } from './outlets.ts';
import { COPY, longestRun } from './overlap.ts';
import { capitalise } from './phrases.ts';
import { oneLine, type SourceSentence, withoutQuotations } from './source-sentence.ts';
import { lowered } from './spelling.ts';
import { inOtherWords } from './synonyms.ts';

/** A statement with its dates in full and without what tied it to the sentence before, and no stop. */
export interface Statement {
  readonly text: string;
  /** where its main verb begins, behind a subject that an insertion may follow; null where that is not sure */
  readonly verbAt: number | null;
  /** the last clause, ", which ...", may be left out */
  readonly short: string | null;
}

/** The statement of a source's sentence; null where a date stays relative or direct speech fills it. */
export function statementOf(s: SourceSentence, named: (text: string) => string): Statement | null {
  const dated = withFullDates(s.raw, s.times, 'en', s.article.published);
  if (dated === null || speechIn(dated)) return null;
  const plain = named(
    withoutSelf(oneLine(dated), s.article.outlet)
      .replace(APPOSED_SPEAKER, ', $1 $2')
      .replace(OPENING, '')
      .replace(INNER_LINK, ' ')
      .replace(/(?:, (?:they|it) said)?[.;:,]+$/u, ''),
  );
  if (/, (?:he|she) (?:said|added|told \p{L}+)$/u.test(plain)) return null;
  const text = capitalise(plain.replace(SAID_BARE, '$1 that ').replace(BELIEVES_BARE, '$1 that '));
  const verb = s.claim.frame && oneLine(s.article.text.slice(s.claim.frame.verb[0]!.start, s.claim.frame.verb[0]!.end));
  const at = verb ? text.indexOf(` ${verb} `) : -1;
  const relative = text.search(TAIL);
  if (withoutQuotations(text).includes('"')) return null;
  return {
    text: text.replaceAll(/"([^"]*)"/gu, '“$1”'),
    verbAt: at > 0 && !/,$/u.test(text.slice(0, at)) && subjectEndsAt(s, at, text) ? at : null,
    short: relative > 0 ? text.slice(0, relative) : null,
  };
}

/** "..., its owner, Fenwick Board, announced": who said it by name alone */
const APPOSED_SPEAKER =
  /, (?:its|the) (?:\p{Ll}+ ){0,2}\p{Ll}+, (\p{Lu}[^,]{2,50}), (said|announced|reported|confirmed|warned|added)(?= |\.|$)/u;

/** "obtained by the Ledger", "told the Review that": an outlet's word for itself, whose attribution names it anyway. */
function withoutSelf(text: string, outlet: string): string {
  const bare = outlet.replace(/^The /u, '');
  const own = `(?:${[bare, bare.split(' ').at(-1)!].map((n) => n.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
  return text
    .replace(new RegExp(` (?:obtained|seen|reviewed) by (?:[Tt]he )?${own}(?= )`, 'u'), '')
    .replace(new RegExp(` and seen by (?:[Tt]he )?${own}(?= )`, 'u'), '')
    .replace(new RegExp(` told (?:[Tt]he )?${own} (?=that |(?:it|he|she|they|the) )`, 'u'), ' said ');
}

/** "But ", "Meanwhile, ", "So far": they lead on from a sentence that is not printed. */
const OPENING =
  /^(?:(?:However|Meanwhile|Still|Moreover|Furthermore|Besides|Nevertheless|Nonetheless|Instead|Therefore|Separately|Altogether|Overall|In addition|Last but not least), |(?:But|And|Yet|So) (?!far ))/u;
const INNER_LINK =
  / (?:meanwhile|also|therefore|however|nevertheless|moreover) |, (?:however|meanwhile|though|too),? /gu;
/** "said it would": "that" may join what was said, and does where something stands between */
const SAID_BARE =
  /((?: said| announced| warned| added)(?: (?:on|in) \d{1,2} \p{L}+ \d{4})?) (?=(?:it|they|he|she|the|its|their|there|no|net|more|most|some|all|each|prices|sales|[£$€]?\d[\d,.]*) )/u;
/** "believes a takeover would cost" */
const BELIEVES_BARE =
  /( (?:believes?|thinks?|claims?|argues?|fears?)) (?=(?:an?|the|its|their) [^,]{3,60} (?:would|will|could|can|is|are|was|were|has|have) )/u;
/** ", which employs ...", ", blaming ...": it adds, and the rest says enough */
const TAIL = /, (?:which|who|whose|where|blaming|adding|citing|arguing) [^,]+$/u;

/** "..., who was not involved in the study, said": it adds, and the rest says enough */
const RELATIVE_WITHIN = /, (?:who|which|whose) [^,]+, (?=\p{Ll})/u;

/** Whole sentences of speech are quoted, not told; a phrase in quotation marks may be passed on. */
const speechIn = (text: string): boolean =>
  /^["“]/u.test(text) || (text.match(/["“][^"”]*["”]/gu) ?? []).some((q) => q.split(' ').length > LONGEST_PHRASE);
const LONGEST_PHRASE = 6;

/** The verb found is the frame's own only if what stands before it is its subject. */
function subjectEndsAt({ claim, article }: SourceSentence, at: number, text: string): boolean {
  const frame = claim.frame!;
  if (frame.arguments.filter((a) => a.field === 'front').at(-1)?.role !== 'subject') return false;
  const subject = frame.arguments.find((a) => a.role === 'subject')!.term;
  const last = oneLine(article.text.slice(subject.start, subject.end)).split(' ').at(-1)!;
  return text.slice(0, at).endsWith(last);
}

/** Every telling that copies no long run of the source, plainest first. */
export function tellings(m: Material, s: SourceSentence, statement: Statement): readonly string[] {
  const source = statement.text;
  const verbAt = statement.verbAt ?? behindPerson(m, source);
  const variants = [
    source,
    ...(frontedTime(m, source) ?? []),
    ...(swapped(source) ?? []),
    ...(odds(source) ?? []),
    ...(shifted(source) ?? []),
  ].map((text) => (text === source ? { ...statement, verbAt } : { text, verbAt: null, short: null }));
  const made = variants.flatMap((v) => forms(m, s, v));
  const mid = source.replace(RELATIVE_WITHIN, (_, at: number) => (source.slice(0, at).includes(',') ? _ : ' '));
  const brief = mid === source ? [] : forms(m, s, { text: mid, verbAt: null, short: null });
  const short = statement.short ? forms(m, s, { text: statement.short, verbAt: statement.verbAt, short: null }) : [];
  const free = (list: readonly string[]): string[] => list.filter((t) => longestRun(t, s.text) < COPY);
  const others = [...made].map((t) => inOtherWords(t, 'en'));
  return [...new Set([...free(made), ...free(others), ...free(short), ...free(brief)])];
}

/** "Finance director Owen Tarling put ...": behind a person who opens the sentence an insertion reads well. */
function behindPerson(m: Material, text: string): number | null {
  const known = m.people.find(({ surname }) => text.startsWith(`${surname} `));
  if (known && /^ \p{Ll}/u.test(text.slice(known.surname.length))) return known.surname.length;
  const person = m.people.find(({ full }) => /^[^,]{0,40}$/u.test(text.split(full)[0]!) && text.includes(`${full} `));
  const at = person ? text.indexOf(person.full) + person.full.length : -1;
  return at > 0 && /^ \p{Ll}/u.test(text.slice(at)) && !/^ (?:of|and|for|from|at) /u.test(text.slice(at)) ? at : null;
}

/** "..., the ministry said on Friday": who said it when, behind what was said. */
const CUE_BEHIND =
  /^(.+?), (?:(according to) (.+)|((?:the |its |[\p{L}&’'.-]+ )[^,]*?) (said|announced|reported|admitted|added|confirmed|warned|told parliament|told reporters)((?: late)? (?:on|in|after) [^,]+)?|(said) (\p{Lu}[^,]+(?:, (?:the|its|a|an) [^,]+)?|the [^,]+))(?:, (?:contradicting|adding|citing|blaming|raising) .+)?$/u;

function forms(m: Material, s: SourceSentence, v: Statement): string[] {
  const outlet = englishOutlet(s.article.outlet);
  const cue = CUE_BEHIND.exec(v.text);
  if (cue) return said(m, v, cue, outlet);
  const inner = innerOf(m, v.text);
  const ends = `${v.text}, ${outlet} reports.`;
  const inserted = insertions(v).map((at) => insert(v.text, at, `${outlet} reports`));
  return turned(s, [
    ...(inner ? [`According to ${outlet}, ${inner}.`, ends] : [ends]),
    ...(inner && !REPORTED.test(v.text) ? [`${capitalise(outlet)} reports that ${inner}.`] : []),
    `${v.text}, according to ${outlet}.`,
    ...inserted,
    ...insertions(v).map((at) => insert(v.text, at, `according to ${outlet}`)),
    ...behindSubject(v).map((at) => insert(v.text, at, `${outlet} reports`)),
  ]);
}

function said(m: Material, v: Statement, cue: RegExpExecArray, outlet: string): string[] {
  const [, body, , according, speaker, verb, when = '', , inverse] = cue;
  const who = according ?? speaker ?? inverse!;
  if (
    /^(?:he|she|they|it|who|which|and|but)(?: |$)/iu.test(who) ||
    / (?:after|was|is|that|who|has|had|will)(?: |$)/u.test(who)
  )
    return [];
  const inner = innerOf(m, body!);
  const by = lowered(who, 'en', m.words, /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(who)) ?? who;
  const places = insertions({
    ...v,
    text: body!,
    verbAt: v.verbAt !== null && v.verbAt < body!.length ? v.verbAt : null,
  });
  return [
    ...(inner
      ? [
          `${capitalise(who)} ${verb?.split(' ')[0] === 'told' ? verb : (verb ?? 'said')}${when} that ${inner}, ${outlet} reports.`,
          `According to ${by}, ${inner}, ${outlet} reports.`,
        ]
      : []),
    ...places.map((at) => insert(body!, at, `${outlet} reports, citing ${by}`)),
    ...places.map((at) => insert(`${body!}, ${who} ${verb ?? 'said'}${when}`, at, `${outlet} reports`)),
  ];
}

/** What is itself reported, or begins with a circumstance, reads badly behind another "that". */
const REPORTED = / said that |^(?:By|In|On|At|Before|Since|For|From|Under|When|After) /u;
const COMMON =
  /^(?:Revenue|Profit|Sales|Shares|Prices|Operating|Net|Workers|Police|Officials|Egg|Freight|Residents|Analysts|Researchers|Engineers|Auditors|Orders|Stocks|Exports|Turnover)$/;

const insert = (text: string, at: number, words: string): string => {
  const [before, after] = [text.slice(0, at).replace(/,$/u, ''), text.slice(at).trim()];
  return `${before}, ${words}, ${after}.`;
};

/** The statement as a headline: up to where a clause may end, with who said it where somebody did; null where it stays too long. */
export function headlineFrom({ text, verbAt }: Statement, longest: number): string | null {
  const cue = CUE_BEHIND.exec(text);
  if (!cue && SAYS.test(text)) return null;
  const who = (cue?.[3] ?? cue?.[4] ?? cue?.[8])?.trim().replace(/^the /iu, '');
  if (who && (who.split(' ').length > 4 || /^(?:he|she|it|they|its)(?: |$)/iu.test(who))) return null;
  const tail = who ? `, ${who} ${/[^s]s$/u.test(who) ? 'say' : 'says'}` : '';
  const body = (cue?.[1] ?? text).replace(/^(?:The|A|An) (?!(?:first|second|third|last|only)\b)/u, '');
  const cut = text.length - body.length;
  const ends = insertions({ text: body, verbAt: null, short: null }).filter(
    (at) => at > (verbAt ?? 0) - cut + LEAST_HEAD,
  );
  const room = longest - (who === 'both sides' ? 0 : tail.length);
  const from = SHORTER.exec(body)?.index;
  const end = [body.length, ...(from === undefined ? [] : [from]), ...ends.toSorted((a, b) => b - a)].find(
    (at) => at <= room,
  );
  return end === undefined
    ? null
    : capitalise(body.slice(0, end).replace(/,$/u, '').trim() + (who === 'both sides' ? '' : tail));
}
/** What it was before, and what for, a headline leaves to the text. */
const SHORTER =
  /(?<= to [£$€]?\d[\d.,]*(?: (?:million|billion|percent|tonnes))?) from [£$€]?\d| to (?:end|avoid|stop|help|pay) /u;
/** What follows the verb must say something. */
const LEAST_HEAD = 12;
const SAYS = /^[^,]{3,60} (?:said|says|told|added|warned|explained|believes?|thinks?) /u;

/** Prefers another form each time, the same for the same source. */
function turned(s: SourceSentence, list: readonly string[]): string[] {
  const shift = s.start % Math.min(list.length, 3);
  return [...list.slice(shift, 3), ...list.slice(0, shift), ...list.slice(3)];
}

/** The text as it reads inside a sentence; null where its first word may be a name or not. */
function innerOf(m: Material, text: string): string | null {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  if (
    /^(?:\p{L}*maker|\p{L}*giant|Retailer|Insurer|Supplier|Operator|Developer)$/iu.test(first) &&
    m.words.small(first.toLowerCase())
  )
    return text.charAt(0).toLowerCase() + text.slice(1);
  if (beginsWithName(m, text)) return text;
  const plain = COMMON.test(first) || (m.words.small(first.toLowerCase()) && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text));
  return plain ? text.charAt(0).toLowerCase() + text.slice(1) : lowered(text, 'en', m.words, false);
}

function beginsWithName(m: Material, text: string): boolean {
  const first = /^[\p{L}’'-]+/u.exec(text)?.[0] ?? '';
  if (/^(?:The|A|An)$/u.test(first)) return false;
  const second = /^[\p{L}’'-]+ ([\p{L}’'-]+)/u.exec(text)?.[1] ?? '';
  if (m.people.some((p) => p.full.startsWith(`${first} `) && text.startsWith(p.full))) return true;
  // "Revenue", "Copper": what the sources write small elsewhere is no name, whatever the reader took it for.
  if (m.words.small(first.toLowerCase()) || COMMON.test(first)) return false;
  return [...m.names].some(
    (n) => n === first || (text.startsWith(n) && n.startsWith(first) && /^\p{Lu}/u.test(second)),
  );
}

/** Clauses of circumstance, and what stands behind a comma of its own: in front of both an insertion reads well. */
const CLAUSE =
  /(?<!(?:^| )(?:as|such|even|only|just|shortly|soon|days?|weeks?|months?|years?|hours?|long|ever|especially|particularly|including|and|or|but|than|not)) (?=(?:before(?! the (?:end|start|beginning|close)| \d| \p{Lu})|after|because|although|while|unless|if|amid|despite)(?! (?:then|that|all)[ ,]) )/gu;
const COMMA =
  /, (?=(?:while|although|because|but|or (?:about|around|some|nearly)|down from|up from|including|compared|(?:far |much |well |slightly )?(?:more|less|fewer|higher|lower) than|of which|of whom|some of|none of|half of|one of|most recently|all but|hurt by|helped by|driven by|having|blaming|adding|arguing|saying|citing|putting|raising|leaving) )/gu;
/** "said ..., that": between the verb of saying and what was said */
const THAT =
  /(?<=(?: said| says| added| warned| announced| explained| argued| admitted| conceded| believes?| expects?| estimates?| denied| told \p{L}+| told the \p{L}+)) (?=that )/gu;
/** Last of all: an insertion parts a relative clause from its noun. */
const RELATIVE = /, (?=(?:which|who|whose|where) [^,]+$)/gu;
/** ", and a further strike has been called": only where it is the sentence's one comma, else it may close a list */
const AND_CLAUSE = /^[^,]+, (?=(?:and|but) [^,]+$)/u;

/** "has fined the group for failing ...", "will step down and be replaced": in front of the reason, and of a second verb */
const REASON = / (?=(?:for|by) \p{Ll}{3,}ing )/gu;
/** "opened an inquiry into how ..." */
const INTO = / (?=into (?:how|whether|why|claims|the) )/gu;
/** "Fenwick Board has raised": behind a brief subject, where its verb shows */
const BEHIND_SUBJECT =
  /^(?!(?:It|He|She|They|There|This|That|In|On|At|By|For|After|Before|When|If|As|Under|With) )(?:[\p{L}\d’'&-]+ ){0,5}[\p{L}\d’'&-]+(?= (?:has|have|had|will|is|are|was|were|would) )/u;
const SECOND_VERB = / (?=(?:and|but) (?:be|will|has|have|had|was|were|is|are|would|could|can|not) )/gu;

function insertions({ text, verbAt }: Statement): number[] {
  const commas = [...text.matchAll(COMMA)].map((x) => x.index + 1);
  const and = AND_CLAUSE.exec(text);
  const clauses = [CLAUSE, REASON, SECOND_VERB, INTO].flatMap((at) => [...text.matchAll(at)].map((x) => x.index));
  const places = [...commas, ...(and ? [and[0].length - 1] : []), ...clauses, ...(verbAt === null ? [] : [verbAt])];
  const outside = places.filter((at) => at > 3 && at < text.length - 6 && !withinQuotes(text, at));
  const middle = text.length / 2;
  const byMiddle = (list: readonly number[]): number[] =>
    list.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const relatives = [...text.matchAll(RELATIVE)].map((x) => x.index + 1).filter((at) => at > text.length / 3);
  const thats = [...text.matchAll(THAT)].map((x) => x.index).filter((at) => !withinQuotes(text, at));
  return [...byMiddle(outside), ...byMiddle(relatives), ...thats];
}

/** Behind the subject, where no better place is. */
function behindSubject({ text }: Statement): number[] {
  const subject = BEHIND_SUBJECT.exec(text)?.[0];
  return subject && !/ (?:that|who|which|and) /u.test(subject) ? [subject.length] : [];
}
const withinQuotes = (text: string, at: number): boolean => (text.slice(0, at).match(/["“”]/gu)?.length ?? 0) % 2 === 1;

const DATE = String.raw`(?:on|in|since|by) (?:the (?:week|first|second|third|fourth) [\p{L}\d ]{0,20})?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)?(?: ?\d{1,2},)? ?\d{4}`;
const LATER = String.raw`(?:by|at|before|since|until|from|in|on) (?:the (?:end|beginning|start|middle) of )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|(?:19|20)\d\d)`;
const LAST_TIME = new RegExp(`^([^,]+) (${DATE}|${LATER})$`, 'u');
const PERIOD =
  /^([^,]+?) (in the (?:three|six|nine|twelve) months to (?:the end of )?\p{L}+(?: \d{4})?|for the (?:first|second|third|fourth) quarter(?: of \d{4})?)((?: |, )[^,]+)?$/u;

/** "Copper rose in London on 3 August" as "On 3 August copper rose in London": only in a sentence of one clause. */
function frontedTime(m: Material, text: string): string[] | null {
  if (OTHER_CLAUSE.test(text)) return null;
  const last = LAST_TIME.exec(text) ?? PERIOD.exec(text);
  if (!last || last[1]!.split(' ').length < 4) return null;
  const rest = last[1]! + (last[3] ?? '');
  const inner = innerOf(m, rest);
  return inner ? [`${capitalise(last[2]!)}, ${inner}`] : null;
}
const OTHER_CLAUSE =
  / (?:that|which|who|whose|where|when|while|after|before|because|although|if|unless|said|says|and) /u;

/** "put the chance of a cut at 70 percent" as "saw a 70 percent chance of a cut" */
const ODDS =
  /\bput the (chance|likelihood|probability|risk|odds) (of|that) ([^,]+) at (\d[\d.]*) ?(percent|per cent|%)$/u;
const odds = (text: string): string[] | null =>
  ODDS.test(text)
    ? [
        text.replace(
          ODDS,
          (_, what, of, event, n) =>
            `saw ${/^(?:8|11$|18$)/u.test(n) ? 'an' : 'a'} ${n} percent ${what} ${of} ${event}`,
        ),
      ]
    : null;

/** "raised the number of jobs to be lost to 265" as "raised to 265 the number of jobs to be lost" */
const HEAVY =
  /^(.+ (?:raised|increased|cut|reduced|lowered)) ((?:the|its) [^,]{12,}) (to [£$€]?\d[\d.,]*(?: (?:million|billion|per cent|percent))?)$/u;
const shifted = (text: string): string[] | null => (HEAVY.test(text) ? [text.replace(HEAVY, '$1 $3 $2')] : null);

const AMOUNT = String.raw`(?:about |around |some )?[£$€]?\d[\d.,]*(?: (?:million|billion|trillion|percent|per cent|pence|tonnes?|euros?|dollars?|hectares?|kilometres?|[a-z]+))?%?`;
const TO_FROM = new RegExp(` to (${AMOUNT}) from (${AMOUNT})(?= |,|$)`, 'u');
const FROM_TO = new RegExp(` from (${AMOUNT}) to (${AMOUNT})(?= |,|$)`, 'u');
/** "to 365,000 tonnes from 420,000 tonnes" the other way round */
function swapped(text: string): string[] | null {
  if (TO_FROM.test(text)) return [text.replace(TO_FROM, ' from $2 to $1')];
  return FROM_TO.test(text) ? [text.replace(FROM_TO, ' to $2 from $1')] : null;
}
