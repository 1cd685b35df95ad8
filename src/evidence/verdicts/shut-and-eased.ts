/**
 * What one source calls barred and another eased, on one matter: whether both mean the same, and which holds, their words
 * don't prove. It is neither a contradiction nor a newer state, but a reader must see both, with their dates.
 */

import type { ArticleVersion, Claim, ClaimId, Language, Localized } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import type { Origins } from '../origins/origins.ts';
import type { Passage, SideBySide } from './pairs.ts';

/** Barred: deeds and nouns of barring, or access that is not there. */
const SHUT: Readonly<Record<Language, RegExp>> = {
  de: pattern('iu')`
    (?<!\p{L})(?:
      blockier(?:t|te|ten|en) | (?:ge|ver)?sperr(?:t|te|ten|en) | untersag(?:t|te|ten|en)
      | verbiet(?:et|en) | verboten?
    )(?!\p{L})
    | (?:verbot|embargo|blockade|sperre|verbote|sperren|embargos)(?!\p{L})
    | (?<!\p{L})(?:keinen|ohne) (?:\p{L}+ )?Zugang(?!\p{L})
  `,
  en: /(?<!\p{L})(?:block(?:s|ed)|ban(?:s|ned)?|bar(?:s|red)|forbid(?:s|den)|embargo(?:es|ed)?|(?:no|without) access|cut off|off limits)(?!\p{L})/iu,
};
/** Eased: deeds of letting through, and the ways in which something is let through case by case. */
const EASED: Readonly<Record<Language, RegExp>> = {
  de: pattern('iu')`
    (?<!\p{L})(?:
      (?:ge)?lockert(?:e|en)? | lockern | erlaub(?:t|te|ten|en) | genehmigt(?:e|en)? | zugelassen
      | freigegeben | aufgehoben
    )(?!\p{L})
    | (?<!\p{L})(?:Lockerung|Genehmigung|Freigabe|Einzelfallprüfung|Ausnahmegenehmigung)(?:en)?(?!\p{L})
  `,
  en: /(?<!\p{L})(?:eas(?:es|ed|ing)|relax(?:es|ed)|loosen(?:s|ed)|allow(?:s|ed)|permit(?:s|ted)|lift(?:s|ed)|case[- ]by[- ]case|licen[cs]es? (?:\p{L}+ ){0,3}(?:granted|approved|issued))(?!\p{L})/iu,
};
/** "nicht erlaubt", "not allowed": the other way round, and therefore told by neither list. */
const NEGATED =
  /(?<!\p{L})(?:nicht|nie|keine[nrs]?(?! (?:\p{L}+ )?Zugang)|not|never|no longer)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** Words beside those of barring and easing that both must share: one alone ("Firma") is in every sentence. */
const FEWEST_SHARED = 2;
/** A story on a ban is full of such sentences: the nearest pairs tell it. */
const MOST_PAIRS = 2;

/** Pairs of two origins, those with most words in common first; each article's sentence once. */
export function shutAndEased(
  passages: readonly Passage[],
  articles: readonly ArticleVersion[],
  origins: Origins,
): readonly SideBySide[] {
  const byId = new Map(articles.map((v) => [v.id, v]));
  const textOf = ({ claim }: Passage): string =>
    byId.get(claim.article)!.text.slice(claim.sentence.start, claim.sentence.end);
  const [shut, eased] = [SHUT, EASED].map((words) => passages.filter((p) => says(p, textOf(p), words)));
  const pairs = shut!.flatMap((a) =>
    eased!
      .filter((b) => origins.of(a.claim.article).id !== origins.of(b.claim.article).id)
      .map((b) => ({ a, b, common: [...a.topic].filter((word) => b.topic.has(word)) }))
      .filter(({ common }) => common.length >= FEWEST_SHARED),
  );
  const used = new Set<ClaimId>();
  return pairs
    .sort((x, y) => y.common.length - x.common.length)
    .filter(({ a, b }) => {
      if (used.has(a.claim.id) || used.has(b.claim.id)) return false;
      used.add(a.claim.id).add(b.claim.id);
      return true;
    })
    .slice(0, MOST_PAIRS)
    .map(({ a, b, common }) => ({
      claims: [a.claim.id, b.claim.id] as const,
      why: whyOf(textOf(a), common),
      opposed: true as const,
    }));
}

function says({ claim }: Passage, text: string, words: Readonly<Record<Language, RegExp>>): boolean {
  const other = words === SHUT ? EASED : SHUT;
  return isHeld(claim) && words[claim.lang].test(text) && !other[claim.lang].test(text) && !NEGATED.test(text);
}
/** What is only planned, expected or judged says nothing of how things stand. */
const isHeld = ({ modality, kind }: Claim): boolean =>
  kind !== 'stance' && (modality === 'asserted' || modality === 'reported');

function whyOf(text: string, common: readonly string[]): Localized {
  const written = text.match(/[\p{L}\d]+/gu) ?? [];
  const words = common.flatMap((stem) => written.find((w) => w.toLowerCase().startsWith(stem)) ?? []).join(', ');
  const on = words && ` (${words})`;
  return {
    de: `Hier gesperrt, dort gelockert oder erlaubt${on}: Ob beide dasselbe meinen und welcher Stand der spätere ist, belegen die Texte nicht.`,
    en: `Barred here, eased or allowed there${on}: whether both mean the same, and which state is the later one, the texts don't prove.`,
  };
}
