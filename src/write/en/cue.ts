/** Whose word an English statement is: "..., the ministry said on 3 May 2026", "..., minutes show", "The ministry said that ...". */
import { buildOf } from '../../text/index.ts';
import { capitalise } from '../tell/phrases.ts';

export interface Cue {
  /** what was said, as it stands in the sentence */
  readonly body: string;
  /** "the ministry", "minutes of the meeting" */
  readonly who: string;
  /** "said", "told the jury"; null for "according to" */
  readonly verb: string | null;
  /** " on 3 May 2026 after two nights of talks", with its blank; empty where nothing */
  readonly when: string;
}

/** Verbs whose subject gives what stands beside them. */
const GIVES =
  /^(?:(?:has|have|had) )?(?:said|says|say|announced|reported|admitted|added|confirmed|warned|told|heard|shows?|showed|found|finds|suggests?|suggested|wrote|writes|estimated|estimates?|stated|states|testified|argued|claimed|claims|indicates?|indicated|ruled|revealed?|reveals|concluded?|concludes|insisted|insists|predicted|predicts|acknowledged|disclosed|decided)$/u;
const CIRCUMSTANCE =
  /^(?: (?:late|early|again))?(?: (?:on|in|after|at|during|to|before|following) (?:(?! that )[^“”])+)?$/u;
/** "told the jury", "confirmed to reporters": to whom */
const ADDRESSED = /^( (?:the |a |an |its |his |her )?[\p{L}’' -]+?)(?=$| (?:on|in|after|at|during|late|early) )/u;
const NOBODY =
  /^(?:he|she|they|it|who|which|that|whose|and|but|or|most|some|all|none|one|this|these|those|just|exactly|much|even|only|so|than|like|not|when|where|if|after|before|since|until|once|as|while|because|although)(?: |$)/iu;

/** Who said it, behind what was said; null where the sentence is nobody's word. */
export function cueBehind(text: string): Cue | null {
  const plain = text.replace(AFTERWARDS, '');
  const ahead = /^According to ([^,]+), (.+)$/u.exec(plain);
  if (ahead && buildsSpeaker(ahead[1]!) && buildOf(capitalise(ahead[2]!)))
    return { body: capitalise(ahead[2]!), who: ahead[1]!, verb: null, when: '' };
  for (const { index } of plain.matchAll(/, /gu)) {
    if (/\d$/u.test(plain.slice(0, index)) && /^, (?:19|20)\d\d/u.test(plain.slice(index))) continue;
    const body = plain.slice(0, index);
    const rest = plain.slice(index + 2).replace(SHORT_NAME, '');
    const cue = readCue(body, rest);
    if (cue && !cue.body.includes(':') && buildOf(cue.body)) return cue;
  }
  return null;
}
/** "Kolbau Light Rail (KLR) said" */
const SHORT_NAME = / \(\p{Lu}[\p{Lu}\d&-]{1,9}\)/u;

/** "On a Monday, the guard said, there would be sixty": who said it, within. */
export function cueWithin(text: string): Cue | null {
  for (const { index } of text.matchAll(/, /gu)) {
    const rest = text.slice(index + 2);
    const end = rest.indexOf(', ');
    if (end < 0) return null;
    const [ahead, last] = [text.slice(0, index), rest.slice(end + 2)];
    // "on February 26, 2025"
    if (/^(?:19|20)\d\d(?!\d)/u.test(last)) continue;
    const cue = ADDS.test(last) && (!JOINS.test(last) || buildOf(ahead)) ? null : readCue(ahead, rest.slice(0, end));
    if (!cue || parts(ahead) || /^(?:said|warned|added) |(?:^| )(?:him|her|them)$/u.test(rest.slice(0, end))) continue;
    const joint = (buildOf(ahead) || OPENS_FRONT.test(ahead)) && !/^to \p{Ll}/u.test(last) ? ', ' : ' ';
    const body = `${ahead}${joint}${last}`;
    if (!body.includes(':') && buildOf(body)) return { ...cue, body };
  }
  return null;
}
/** What the author adds, or may: whose word that is, nothing tells. */
const ADDS = /^(?:although|though|while|whereas|who|which|and|but|so) /u;
const JOINS = /^(?:and|but|so) /u;
const OPENS_FRONT =
  /^(?:In|On|At|For|By|With|From|During|Under|Before|After|Since|Until|If|When|Because|Although|While|Once|Unless|Without|Despite|As) /u;
/** Within a quotation or brackets. */
const parts = (ahead: string): boolean =>
  (ahead.match(/["“”]/gu)?.length ?? 0) % 2 === 1 || (ahead.match(/[()]/gu)?.length ?? 0) % 2 === 1;

/** ", contradicting the minister": it adds, and the rest says enough */
const AFTERWARDS = /, (?:contradicting|adding|citing|blaming|raising) [^,]+$/u;

function readCue(body: string, rest: string): Cue | null {
  const according = /^according to (.+)$/u.exec(rest) ?? /^as (.+) (?:reported|reports|wrote)(?: [^,]+)?$/u.exec(rest);
  if (according) return buildsSpeaker(according[1]!) ? { body, who: according[1]!, verb: null, when: '' } : null;
  const inverse =
    /^(said|warned|added) (\p{Lu}[^,]+(?:, (?:(?:the|its|a|an) |\p{Lu}|\p{Ll}+ (?:\p{Ll}+ )?(?:of|at|for) |who (?:is|was|heads?|headed|leads?|led|runs?|ran|chairs?|chaired|owns?|manages?) )[^,]+)?|(?:the|an?|its|their|his|her) [^,]+(?:, \p{Lu}[^,]+)?)$/u.exec(
      rest,
    );
  if (inverse) return buildsSpeaker(inverse[2]!) ? { body, who: inverse[2]!, verb: inverse[1]!, when: '' } : null;
  if (NOBODY.test(rest)) return null;
  const build = buildOf(rest);
  if (!build || build.front) return null;
  const verb = rest.slice(build.verb.start, build.verb.end);
  if (!GIVES.test(verb)) return null;
  const behind = rest.slice(build.verb.end);
  const to = /^ to (?!\d)/u.test(behind) || /told$/u.test(verb) ? ADDRESSED.exec(behind)?.[1] : '';
  if (to === undefined || !CIRCUMSTANCE.test(behind.slice(to.length))) return null;
  const between = build.inserted ? rest.slice(build.inserted.start, build.inserted.end) : '';
  const who = rest.slice(0, build.subject.end) + (between.startsWith(',') ? between.replace(/,$/u, '') : '');
  const before = between.startsWith(',') || !/^ on \d/u.test(between) ? '' : between;
  return buildsSpeaker(who) ? { body, who, verb: verb + to, when: before + behind.slice(to.length) } : null;
}

const buildsSpeaker = (who: string): boolean =>
  !NOBODY.test(who) &&
  !/(?<!\p{L})(?:than|fewer|less|more)(?!\p{L})/u.test(who) &&
  !/, (?:among|including|most of|some of|many of|one of|especially|notably|mainly|mostly) /u.test(who) &&
  who.split(' ').length <= LONGEST_SPEAKER;
const LONGEST_SPEAKER = 24;

/** "The ministry said on 3 May 2026 that ...": who said it, in front of what was said. */
export function cueInFront(text: string): Cue | null {
  const build = buildOf(text);
  if (!build || build.front) return null;
  const verb = text.slice(build.verb.start, build.verb.end);
  if (!GIVES.test(verb) || /^(?:heard|found|ruled)$/u.test(verb)) return null;
  const behind =
    /^((?: (?:the |a |an |its |his |her )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,3})?)((?: (?:on|in|at) [^,]{3,40}?)?) that (.+)$/u.exec(
      text.slice(build.verb.end),
    );
  const bare = /^ (.+)$/u.exec(text.slice(build.verb.end));
  const told = /told$/u.test(verb);
  const found = behind && (behind[1] === '' || told) ? { to: behind[1]!, when: behind[2]!, body: behind[3]! } : null;
  const plain =
    found ??
    (bare &&
    !told &&
    (build.embedded !== null || /^(?:said|says|say)$/u.test(verb)) &&
    !/^(?:that|to|how|whether|why|what)(?: |$)/u.test(bare[1]!)
      ? { to: '', when: '', body: bare[1]! }
      : null);
  if (!plain || !buildOf(plain.body) || / and (?:that|said|added|warned) /u.test(plain.body)) return null;
  const between = build.inserted ? text.slice(build.inserted.start, build.inserted.end) : '';
  const who = text.slice(0, build.subject.end) + (between.startsWith(',') ? between.replace(/,$/u, '') : '');
  return { body: plain.body, who, verb: verb + plain.to, when: (/^ on \d/u.test(between) ? between : '') + plain.when };
}
