/** "It has 540 members": the body that the sentence before has for its subject, where none of its like stands beside it. */
import { buildOf } from '../../text/index.ts';
import { isFirmOf } from '../alone/firms.ts';
import { isBody } from '../alone/people.ts';
import type { Material } from '../choose/material.ts';
import { capitalise } from '../tell/phrases.ts';
import { oneLine, type SourceSentence } from '../tell/source-sentence.ts';

/** What only bodies do: a plan, a ruling or a ship that "it" may mean as well does none of it. */
const DOES = String.raw`(?:said|says|say|told|warned|warns|denied|denies|confirmed|confirms|admitted|admits|conceded|acknowledged|argued|argues|claimed|claims|insisted|insists|announced|promised|pledged|apologised|refused|refuses|declined|rejected|rejects|accused|accuses|blamed|blames|criticised|questioned|questions|employs|employed|expects|wants|wanted|hopes|hoped|plans to|planned to|intends|intended|believes|thinks|fined|sued|sacked|appealed|offered|agreed|decided|asked|asks|called (?:for|on|a)|lowered its|raised its|cut its|withdrew|reported an?|made an? (?:[\p{L}-]+ ){0,2}(?:loss|profit)|puts? (?:the|its) [^,.]+ at|published|gave (?:the|its)|seeks|sought|owns)`;
const HAS_DONE = String.raw`(?:said|told|warned|denied|confirmed|admitted|conceded|acknowledged|argued|claimed|insisted|announced|promised|pledged|apologised|refused|declined|rejected|accused|blamed|criticised|lowered|raised its|cut its|withdrawn|reported|made an?|offered|agreed|decided|asked|published|appealed|undertaken|opened an?|launched an?|hired|sacked|sued|signed|called (?:an?|on|for)|asked)`;
const ADVERB =
  '(?:(?:also|since|now|still|later|then|earlier|originally|already|not|never|yet|repeatedly|previously) )';
const ACTS = new RegExp(
  String.raw`^(?:${ADVERB}?${DOES}|(?:has|had) ${ADVERB}{0,2}${HAS_DONE}|did (?:not )?(?:say|answer|respond|comment|give)|(?:will|would) (?:not (?:say|comment)|take on|hire|ballot|appeal|keep|pay|publish|cut)|is (?:to decide|asking|demanding|considering)|is making no|has (?:about |around |some |more than |nearly )?\d[\d,.]* (?:members|employees|staff|branches|workers|subscribers|customers|shops|stores|pubs))(?!\p{L})`,
  'u',
);

/** The text with its first word named; as it is where that is not sure. */
export function withBodyForIt(m: Material, s: SourceSentence, text: string): string {
  if (
    s.lang !== 'en' ||
    !/^It /iu.test(text) ||
    !/^(?:(?:But|And|Yet) )?it /iu.test(s.text) ||
    !ACTS.test(text.slice(3))
  )
    return text;
  const body = bodyAhead(m, s.article, s.start);
  return body ? `${body} ${text.slice(3)}` : text;
}

/** Who acts in the sentence before, in the same paragraph; behind another "It" the one that this means. */
function bodyAhead(m: Material, article: SourceSentence['article'], start: number): string | null {
  const block = article.blocks.find((b) => b.start <= start && start < b.end);
  const before = article.text.slice(block?.start ?? 0, start).trimEnd();
  const last = before.split(SENTENCES).at(-1) ?? '';
  if (last === '' || /^["“]|[,.]["”] /u.test(last)) return null;
  const at = (block?.start ?? 0) + before.length - last.length;
  const plain = oneLine(last)
    .replace(/^(?:But|And|Yet|Meanwhile,?) (?=\p{L})/u, '')
    .replace(/^On \p{Lu}\p{Ll}+day(?: (?:morning|afternoon|evening|night))?,? (?=\p{L})/u, '')
    .replace(/ \(\p{Lu}[\p{L}\d&-]{1,11}\)/gu, '');
  const said = capitalise(plain).replace(/[.!]$/u, '');
  if (/^It /u.test(said)) return ACTS.test(said.slice(3)) ? bodyAhead(m, article, at) : null;
  const build = buildOf(said);
  if (!build) return null;
  const subject = said.slice(build.subject.start, build.subject.end);
  const verb = said.slice(build.verb.start, build.verb.end);
  return isOneOf(m, subject, said.slice(build.verb.start)) && !hasRival(m, said, subject, verb) ? subject : null;
}
const SENTENCES = /(?<=[.!?][”"]?)\s+(?=[\p{Lu}“"])/u;

/** By its kind, its name, or because it does what bodies do. */
function isOneOf(m: Material, subject: string, predicate: string): boolean {
  if (KIND.test(subject)) return true;
  const name = subject.replace(/^The /u, '');
  if (NAME.test(name) && isFirmOf(m, name)) return true;
  if (!NAME.test(name) || m.persons.has(name) || m.people.some((p) => p.full === name || p.surname === name))
    return false;
  if (m.people.some((p) => name.endsWith(` ${p.surname}`))) return false;
  return isBody(name) || ACTS.test(predicate);
}
const KIND =
  /^The (?:\p{Ll}+ )?(?:company|firm|group|union|council|ministry|agency|board|watchdog|regulator|party|charity|trust|club|chain|bank|retailer|guild|publisher|landlord|authority|inspectorate|federation|association|committee|supplier|operator|insurer|university|institute|lottery|hospital|airline|developer|manufacturer|maker|contractor|studio)$/u;
const NAME = /^\p{Lu}[\p{L}\d&’'-]*(?: (?:(?:of|and|for|the|in) )*\p{Lu}[\p{L}\d&’'-]*)*$/u;

/** Another name in the sentence that "it" may mean: all but persons, where it happened, and whom somebody is said to close or buy. */
function hasRival(m: Material, said: string, subject: string, verb: string): boolean {
  const rest = said
    .replace(subject, ' ')
    .replace(verb, ' ')
    .replaceAll(
      /\b(?:\p{Ll}+ing|to \p{Ll}+) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*(?!['’\p{L}]| (?:has|had|was|is|will|would)\b)/gu,
      ' ',
    )
    .replaceAll(
      /\b(?:in|at|near|from|outside|on|(?<=, )of) (?:the )?(?:\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*)*/gu,
      ' ',
    );
  const others = (rest.match(/(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*\p{Ll}/gu) ?? []).filter(
    (word) =>
      !CALENDAR.test(word) &&
      !/^(?:The|An?|Mr|Mrs|Ms|Dr|Prof|Professor)$/u.test(word) &&
      ![...m.persons].some((p) => p.split(' ').includes(word)) &&
      !m.people.some((p) => p.full.split(' ').includes(word)),
  );
  return others.length > 0 || OTHER_KIND.test(rest);
}
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;
const OTHER_KIND =
  /(?<!\p{L})(?:the|an?) (?:[\p{L}-]+ )?(?:company|firm|union|council|ministry|agency|watchdog|regulator|party|charity|chain|bank|retailer|publisher|supplier|court|owner|website|newspaper)(?!\p{L})/iu;
