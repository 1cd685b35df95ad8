/** The statement of an English source's sentence: its dates in full, without what ties it to the sentence before, and no stop. */
import { buildOf } from '../../text/index.ts';
import { judgesByItself } from '../choose/own-opinion.ts';
import { withFullDates } from '../tell/dates.ts';
import { capitalise } from '../tell/phrases.ts';
import { escaped, oneLine, type SourceSentence, withoutQuotations } from '../tell/source-sentence.ts';

export interface Statement {
  readonly text: string;
}

/** Null where a date stays relative, direct speech fills it, only the outlet's own doing is told, or it judges on nobody's word. */
export function statementOf(s: SourceSentence, named: (text: string) => string): Statement | null {
  if (SCENE.test(s.text) || LABELLED.test(s.text)) return null;
  if (judgesByItself(s) || TELEGRAPHIC.test(s.text) || / (?:>>|\||»|›|→) /u.test(s.text)) return null;
  const dated = fullyDated(s);
  if (dated === null || speechIn(dated)) return null;
  const own = withoutSelf(
    oneLine(dated)
      .replace(APPOSED_SPEAKER, ', $1 $2')
      .replace(OPENING, '')
      .replace(INNER_LINK, ' ')
      .replace(/\s*[.;,]+$/u, '')
      .replace(/[.,](?=["”]$)/u, ''),
    s.article.outlet,
  );
  if (own === null) return null;
  const plain = named(withSpeakerNamed(withBodyAsSpeaker(s, own), named));
  if (SAID_BY_PRONOUN.test(plain)) return null;
  const joined = isSaidBehind(plain) ? plain : withThat(plain);
  const text = capitalise(joined.replace(BELIEVES_BARE, '$1 that '));
  if (withoutQuotations(text).includes('"')) return null;
  return { text: text.replaceAll(/"([^"]*)"/gu, '“$1”') };
}

/** "It was 9.40pm when Ann Holt walked her dog": it sets a scene, and says nothing on somebody's word. */
const SCENE = /^It (?:was|is) (?:[^,“”"]{1,40},? )?(?:when|as) /u;
/** "Also: error rate was 5 percent": a line of notes, without its article */
const LABELLED =
  /^\p{Lu}\p{Ll}{2,14}: (?:\p{Ll}+ ){0,2}(?<!(?:an?|the|its|their|his|her|this|that|every|each|no) (?:\p{Ll}+ ){0,2})(?:rate|number|share|price|score|figure|average|median)(?!\p{L})/u;

/** "Mill to take back 25 of its workers": the words of headlines, wherever they stand; "Kolbau plans to close" has its verb. */
const TELEGRAPHIC =
  /^(?!(?:According|Contrary|Due|Owing|Thanks|Back|Next|Close|Prior|Plans|Efforts|Attempts|Calls|Talks|Moves|Bids|Pressure|Access|Ways|Steps|Failure|An?|The|Its|His|Her|Their|It|He|She|They|Nothing|Nobody|Everybody|Everyone) )\p{Lu}[\p{L}’'-]*(?: (?!(?:is|are|was|were|has|have|had|wants|wanted|needs|needed|plans|planned|intends|intended|hopes|hoped|expects|agreed|agrees|refused|refuses|declined|promised|promises|decided|failed|fails|began|begins|started|continues|continued|offered|threatened|threatens|vowed|pledged|tried|tries|seeks|sought|managed|chose|voted|went|came|returned|appears|seems|proposes|proposed|aims) )\p{Ll}[\p{L}-]*)? to (?!the |an? |its |his |her |their |it |us |him |them )\p{Ll}+ /u;

/** With its dates in full; where only what hangs on behind a comma keeps a relative one, without it. */
function fullyDated({ raw, times: all, article }: SourceSentence): string | null {
  // what is quoted stays word for word
  const times = all.filter(({ start }) => (raw.slice(0, start).match(/["“”]/gu)?.length ?? 0) % 2 === 0);
  const whole = withFullDates(raw, times, 'en', article.published);
  const at = raw.search(HANGING_ON);
  if (whole !== null || at < 0) return whole;
  const before = times.filter(({ end }) => end <= at);
  return withFullDates(`${raw.slice(0, at)}.`, before, 'en', article.published);
}
const HANGING_ON = /, (?:down|up|compared|which|where|including|after|while|though|although|adding|citing) [^,]+$/u;

/** "..., she said": who that is, where the text before leaves no doubt */
const withSpeakerNamed = (text: string, named: (text: string) => string): string =>
  text.replace(new RegExp(`, (he|she) (?=${SAYS}${ENDS})`, 'u'), (all, pronoun: string) => {
    const who = named(capitalise(pronoun));
    return /^(?:He|She)$/u.test(who) ? all : `, ${who} `;
  });

const SAYS = String.raw`(?:said|says|added|ruled|argued|argues|wrote|writes|warned|estimates|estimated|found|insists|insisted|noted|explained|predicts|predicted|told \p{L}+)`;
const ENDS = '(?: (?:on|in|at) [^,]*)?(?=,|$)';
const SAID_BY_PRONOUN = new RegExp(`, (?:he|she|it|they) ${SAYS}${ENDS}`, 'u');

/** "..., it said in a statement": the body whose word the sentence before it told, as it opens there. */
function withBodyAsSpeaker({ article, start }: SourceSentence, text: string): string {
  const found = new RegExp(`, it (?=${SAYS}${ENDS})`, 'u').exec(text);
  const block = found && article.blocks.find((b) => b.start <= start && start < b.end);
  if (!found || !block) return text;
  const last =
    article.text
      .slice(block.start, start)
      .trim()
      .split(/(?<=[.!?][”"]?)\s+(?=[\p{Lu}“"])/u)
      .at(-1) ?? '';
  const who = new RegExp(
    `^((?:The \\p{Ll}+|\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){0,2})) ${SAYS}(?!\\p{L})`,
    'u',
  ).exec(last)?.[1];
  return who && !/^(?:It|He|She|They|This|That)$/u.test(who)
    ? `${text.slice(0, found.index)}, ${who.replace(/^The /u, 'the ')} ${text.slice(found.index + found[0].length)}`
    : text;
}

/** "announced the step": only a clause with a verb of its own stands behind "that". */
const withThat = (text: string): string =>
  text.replace(SAID_BARE, (all, said: string, at: number) =>
    said.startsWith(' said') || buildOf(capitalise(text.slice(at + all.length))) ? `${said} that ` : all,
  );

/** "..., its owner, Fenwick Board, announced": who said it by name alone */
const APPOSED_SPEAKER =
  /, (?:its|the) (?:\p{Ll}+ ){0,2}\p{Ll}+, (\p{Lu}[^,]{2,50}), (said|announced|reported|confirmed|warned|added)(?= |\.|$)/u;

const OWN_WORDS =
  '[Tt]his (?:newspaper|paper|station|magazine|weekly|agency|broadcaster|programme|website|site)|our (?:reporters?|correspondents?|newsroom|team)|us';
/** "obtained by the Ledger", "told the Review that": an outlet's word for itself, whose attribution names it anyway. */
function withoutSelf(text: string, outlet: string): string | null {
  const bare = outlet.replace(/^The /u, '');
  const words = bare.split(' ');
  // "AgriTrade Daily" and "Agritrade Daily", "KRWX" of "KRWX Public Radio"
  const written = new RegExp(escaped(bare), 'iu').exec(text)?.[0];
  const short = [
    bare,
    ...(written ? [written] : []),
    ...(words.length > 2 ? [words.slice(0, -1).join(' ')] : []),
    ...(/^[\p{Lu}\d]{3,}$/u.test(words[0]!) ? [words[0]!] : []),
    // "WMM" of "Waste Management Monthly"
    ...(words.length > 2 ? [words.map((w) => w.charAt(0)).join('')] : []),
    words.at(-1)!,
  ];
  const own = `(?:[Tt]he )?(?:${short.map(escaped).join('|')})|${OWN_WORDS}`;
  const learned = new RegExp(`^(?:${own}) (?:has learned|understands) from (.+?) that (.+)$`, 'u').exec(text);
  if (learned) return `${learned[2]}, according to ${learned[1]}`;
  const understood = new RegExp(`^(?:${own}) (?:has learned|has learnt|understands|can reveal) that (.+)$`, 'u').exec(
    text,
  );
  if (understood) return capitalise(understood[1]!);
  const paper = new RegExp(
    `^(?:${own}) (?:has|had) (?:also )?(?:seen|obtained) (an? [^,]{3,60}?) (?:which shows|that shows|showing) (?:that )?([^,].+)$`,
    'u',
  ).exec(text);
  if (paper && buildOf(capitalise(paper[2]!))) return `${capitalise(paper[2]!)}, according to ${paper[1]}`;
  if (new RegExp(`^(?:${own}) (?:has|had|could|was|asked|spoke|contacted|saw|obtained)(?!\\p{L})`, 'u').test(text))
    return null;
  return text
    .replace(new RegExp(`, (?:${own}) (?:can reveal|has learned|has learnt|understands)$`, 'u'), '')
    .replace(
      new RegExp(
        ` that (?:was|were) (?:released|given|sent|leaked|shown) to (?:${own})(?: under [\\p{Ll} ]+)?(?=,|$)`,
        'u',
      ),
      '',
    )
    .replace(
      new RegExp(
        `(?: and(?: was)?)? (?:(?:obtained|seen|reviewed|heard|read) by|(?:passed|leaked) to) (?:${own})(?=[ ,]|$)`,
        'u',
      ),
      '',
    )
    .replace(new RegExp(` (?:has |have |had )?told (?:${own})(?= that |$|, | (?:it|he|she|they|the) )`, 'u'), ' said')
    .replace(new RegExp(` (confirmed|said) to (?:${own})(?= that |$)`, 'u'), ' $1');
}

/** "But ", "Meanwhile, ", "So far": they lead on from a sentence that is not printed. */
const OPENING =
  /^(?:(?:However|Meanwhile|Still|Moreover|Furthermore|Besides|Nevertheless|Nonetheless|Instead|Therefore|Separately|Altogether|Overall|In addition|Last but not least), |Meanwhile (?=\p{L})|(?:But|And|Yet|So) (?!far )|Also: |\p{Lu}\p{Ll}{3,14}: (?=\p{Lu}))/u;
const INNER_LINK =
  / (?:meanwhile|also|therefore|however|nevertheless|moreover) |, (?:however|meanwhile|too),? |, though, /gu;
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
  /[.,!?]['’](?=[ ,.]|$)|[:,] ['‘](?=\p{Lu})|:$/u.test(text) ||
  (text.match(/["“][^"”]*["”]/gu) ?? []).some((q) => q.split(' ').length > LONGEST_PHRASE);
const LONGEST_PHRASE = 14;
