/** The statement of an English source's sentence: its dates in full, without what ties it to the sentence before, and no stop. */
import { buildOf } from '../text/index.ts';
import { withFullDates } from './dates.ts';
import { capitalise } from './phrases.ts';
import { oneLine, type SourceSentence, withoutQuotations } from './source-sentence.ts';

export interface Statement {
  readonly text: string;
}

/** Null where a date stays relative, direct speech fills it, or only the outlet's own doing is told. */
export function statementOf(s: SourceSentence, named: (text: string) => string): Statement | null {
  const dated = fullyDated(s);
  if (dated === null || speechIn(dated)) return null;
  const own = withoutSelf(
    oneLine(dated)
      .replace(APPOSED_SPEAKER, ', $1 $2')
      .replace(OPENING, '')
      .replace(INNER_LINK, ' ')
      .replace(/(?:, (?:they|it) said)?\s*[.;:,]+$/u, ''),
    s.article.outlet,
  );
  if (own === null) return null;
  const plain = named(withSpeakerNamed(own, named));
  if (/, (?:he|she) (?:said|added|told \p{L}+)(?: on \d[^,]*)?$/u.test(plain)) return null;
  const joined = isSaidBehind(plain) ? plain : plain.replace(SAID_BARE, '$1 that ');
  const text = capitalise(joined.replace(BELIEVES_BARE, '$1 that '));
  if (withoutQuotations(text).includes('"')) return null;
  return { text: text.replaceAll(/"([^"]*)"/gu, '“$1”') };
}

/** With its dates in full; where only what hangs on behind a comma keeps a relative one, without it. */
function fullyDated({ raw, times, article }: SourceSentence): string | null {
  const whole = withFullDates(raw, times, 'en', article.published);
  const at = raw.search(HANGING_ON);
  if (whole !== null || at < 0) return whole;
  const before = times.filter(({ end }) => end <= at);
  return withFullDates(`${raw.slice(0, at)}.`, before, 'en', article.published);
}
const HANGING_ON = /, (?:down|up|compared|which|where|including|after|while|though|although|adding|citing) [^,]+$/u;

/** "..., she said": who that is, where the text before leaves no doubt */
const withSpeakerNamed = (text: string, named: (text: string) => string): string =>
  text.replace(/, (he|she) (?=(?:said|added)(?: on \d[^,]*)?$)/u, (all, pronoun: string) => {
    const who = named(capitalise(pronoun));
    return /^(?:He|She)$/u.test(who) ? all : `, ${who} `;
  });

/** "..., its owner, Fenwick Board, announced": who said it by name alone */
const APPOSED_SPEAKER =
  /, (?:its|the) (?:\p{Ll}+ ){0,2}\p{Ll}+, (\p{Lu}[^,]{2,50}), (said|announced|reported|confirmed|warned|added)(?= |\.|$)/u;

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "obtained by the Ledger", "told the Review that": an outlet's word for itself, whose attribution names it anyway. */
function withoutSelf(text: string, outlet: string): string | null {
  const bare = outlet.replace(/^The /u, '');
  const own = `(?:[Tt]he )?(?:${[bare, bare.split(' ').at(-1)!].map(escaped).join('|')})|this (?:news)?paper|our reporters?`;
  const learned = new RegExp(`^(?:${own}) (?:has learned|understands) from (.+?) that (.+)$`, 'u').exec(text);
  if (learned) return `${learned[2]}, according to ${learned[1]}`;
  if (new RegExp(`^(?:${own}) (?:has|had|could|was|asked|spoke|contacted|saw|obtained)(?!\\p{L})`, 'u').test(text))
    return null;
  return text
    .replace(
      new RegExp(
        ` that (?:was|were) (?:released|given|sent|leaked|shown) to (?:${own})(?: under [\\p{Ll} ]+)?(?=,|$)`,
        'u',
      ),
      '',
    )
    .replace(new RegExp(`(?: and)? (?:obtained|seen|reviewed|heard) by (?:${own})(?=[ ,]|$)`, 'u'), '')
    .replace(new RegExp(` (?:has |have |had )?told (?:${own})(?= that |$|, | (?:it|he|she|they|the) )`, 'u'), ' said')
    .replace(new RegExp(` (confirmed|said) to (?:${own})(?= that |$)`, 'u'), ' $1');
}

/** "But ", "Meanwhile, ", "So far": they lead on from a sentence that is not printed. */
const OPENING =
  /^(?:(?:However|Meanwhile|Still|Moreover|Furthermore|Besides|Nevertheless|Nonetheless|Instead|Therefore|Separately|Altogether|Overall|In addition|Last but not least), |(?:But|And|Yet|So) (?!far ))/u;
const INNER_LINK =
  / (?:meanwhile|also|therefore|however|nevertheless|moreover) |, (?:however|meanwhile|though|too),? /gu;
/** "said it would": "that" may join what was said, and does where something stands between */
const SAID_BARE =
  /((?: said| announced| warned| added)(?: (?:on|in) \d{1,2} \p{L}+ \d{4})?) (?=(?:it|they|he|she|the|its|their|his|her|there|no|net|more|most|some|all|each|prices|sales|[£$€]?\d[\d,.]*) )/u;
/** "..., said the chief medical officer, Grant Holt": who said it, and not what */
const isSaidBehind = (text: string): boolean => {
  const behind = /, (?:said|added|warned) (.+)$/u.exec(text);
  return behind !== null && buildOf(text.slice(0, behind.index)) !== null && buildOf(capitalise(behind[1]!)) === null;
};
/** "believes a takeover would cost" */
const BELIEVES_BARE =
  /( (?:believes?|thinks?|claims?|argues?|fears?)) (?=(?:an?|the|its|their) [^,]{3,60} (?:would|will|could|can|is|are|was|were|has|have) )/u;

/** Whole sentences of speech are quoted, not told; a phrase in quotation marks may be passed on. */
const speechIn = (text: string): boolean =>
  /^["“]/u.test(text) ||
  /[.,!?]['’](?=[ ,.]|$)/u.test(text) ||
  (text.match(/["“][^"”]*["”]/gu) ?? []).some((q) => q.split(' ').length > LONGEST_PHRASE);
const LONGEST_PHRASE = 6;
