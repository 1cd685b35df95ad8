/** What is said of a figure besides its amount: that it was given before, or what is done with the sum. */
import type { Claim, Language } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';

/** "Nicht 640, sondern 4.180", "(bisher 87)", "said 20, not 14": who says so gives the figure as wrong, or as another's. */
export function isGivenAsFormer(
  m: Pick<Material, 'article'>,
  { standing, article, quantity, sentence, lang }: Claim,
): boolean {
  if (standing === 'replaced' || standing === 'former') return true;
  if (!quantity) return false;
  const { text } = m.article(article);
  const ahead = text.slice(sentence.start, quantity.start);
  const behind = text.slice(quantity.end, sentence.end);
  return FORMER_AHEAD[lang].test(ahead) || FORMER_BEHIND[lang].test(behind);
}

const FORMER_AHEAD: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})nicht (?:mehr |wie \p{Ll}+ )?(?:die |den )?(?:rund |etwa |nur |bloß )?$|\((?:bisher|zuvor|bislang|vorher|zunächst|früher) (?:rund |etwa )?$|^[„"]?Die (?:\p{Ll}+ ){0,4}(?:bekannt gewordene|genannte|gemeldete|verbreitete|veröffentlichte|mitgeteilte)n? (?:Zahl|Summe|Menge) von $|(?<!\p{L})(?:[Dd]ie|den|der) (?:zunächst|bisher|bislang|zuvor|anfangs|ursprünglich|zuletzt|früher|vielfach|oft) (?:genannten|gemeldeten|angegebenen|berichteten|verbreiteten) (?:rund )?$/u,
  en: /(?<!\p{L})not (?:the |about |some |just |only )?[“"£$€]?$|\((?:previously|earlier|formerly|was|not) [£$€]?$|(?<!\p{L})the (?:original|earlier|previous|initial|first|oft-quoted|widely reported) (?:figure of |number of |total of )?[£$€]?$/u,
};
const FORMER_BEHIND: Readonly<Record<Language, RegExp>> = {
  de: /^(?: \p{Lu}\p{L}+| Millionen| Euro| Prozent){0,2},? (?:sondern |wie (?:zunächst|bisher|ursprünglich|zuerst) (?:gemeldet|genannt|berichtet|angegeben)|war(?:en)? (?:lediglich|nur|bloß|falsch)|erwies(?:en)? sich als (?:zu |falsch)|(?:, die )?(?:immer wieder|überall|stets) (?:genannt|wiederholt|versprochen))/u,
  en: /^(?: \p{Ll}+){0,2},? (?:as (?:first|initially|originally|previously) |but (?:only )?[£$€]?\d|turned out to be (?:too|wrong)|proved (?:too|wrong)|which has been (?:widely|wrongly) reported|was wrong|(?:that |which )?(?:had|has) been (?:repeated|quoted|promised|bandied))/u,
};

/** Whether two figures are of one sum: what is asked for, offered or the most there may be is not what is granted, and no share price is the price of all. */
export const isOfOneSum = (m: Material, one: Claim, other: Claim): boolean =>
  deedIn(m, one) === deedIn(m, other) && !isOfParts(one, other) && !areTwoDeeds(m, one, other);

/** "71 Prozent der Züge kamen zu spät", and two weeks later 78: what happened on one day took the place of nothing. */
function areTwoDeeds(m: Pick<Material, 'article'>, one: Claim, other: Claim): boolean {
  const happened = ({ quantity, frame }: Claim): boolean =>
    quantity?.type === 'percentage' && frame !== null && frame.tense !== 'present' && !STATES.test(frame.predicate);
  const [x, y] = [one, other].map((c) => Date.parse(m.article(c.article).published?.slice(0, 10) ?? ''));
  return one.measure?.aspect === 'share' && happened(one) && happened(other) && Math.abs(x! - y!) >= TWO_DAYS;
}
const STATES = /^(?:sein|liegen|betragen|stehen|be|stand|lie|amount|measure|put|estimate|beziffern|schätzen)$/u;
const TWO_DAYS = 2 * 86_400_000;

type Deed = 'asked' | 'offered' | 'capped' | null;

function deedIn(m: Material, claim: Claim): Deed {
  const { text, lang } = m.sentence(claim);
  // shares and counts are not asked for
  if (claim.quantity?.type !== 'currency' && claim.quantity?.type !== 'percentage') return null;
  return (['asked', 'offered', 'capped'] as const).find((deed) => DEEDS[deed][lang].test(text)) ?? null;
}

const DEEDS: Readonly<Record<'asked' | 'offered' | 'capped', Readonly<Record<Language, RegExp>>>> = {
  asked: {
    de: /(?<!\p{L})(?:beantrag(?:t|te|ten|en)|bitte(?:t|n)(?!\p{L})[^.]* um|bat(?!\p{L})[^.]* um|forder(?:t|te|ten|n)|verlang(?:t|te|ten|en)|will(?!\p{L})[^.]* (?:Darlehen|Zuschuss|Kredit|Hilfe)|Forderung (?:von|nach|über)|(?:[Ee]ntscheid\p{L}*|[Aa]bstimm\p{L}*|berät|beraten|Beratung) über)(?!\p{L})/u,
    en: /(?<!\p{L})(?:ask(?:s|ed|ing) for|request(?:s|ed)?|appl(?:y|ies|ied) for|demand(?:s|ed)?|(?:seek|sought|seeks|seeking)|(?:vote|decide|decision) on)(?!\p{L})/u,
  },
  offered: {
    de: /(?<!\p{L})(?:biete(?:t|n)|bot(?:en)?|angeboten|\p{L}*[Aa]ngebot\p{Ll}{0,2})(?!\p{L})/u,
    en: /(?<!\p{L})(?:offer(?:s|ed|ing)?|bids?|tabled)(?!\p{L})/u,
  },
  capped: {
    de: /(?<!\p{L})(?:gedeckelt|Obergrenze|Höchstbetrag|maximal|bis zu|höchstens)(?!\p{L})/u,
    en: /(?<!\p{L})(?:capped|cap of|up to|a maximum of|at most)(?!\p{L})/u,
  },
};

/** "38,50 Euro je Aktie", against the billions that all of them cost */
const isOfParts = ({ quantity: a }: Claim, { quantity: b }: Claim): boolean => {
  const [x, y] = [Math.abs(a?.value ?? 0), Math.abs(b?.value ?? 0)];
  return x > 0 && y > 0 && a?.type === 'currency' && Math.max(x, y) / Math.min(x, y) > OF_ANOTHER_KIND;
};
const OF_ANOTHER_KIND = 1000;
