/** Whom an older report tells to be hurt and a newer one to be dead. */
import type { Claim, Language } from '../../model/index.ts';
import { kept } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { isSurelyOlder } from '../choose/reports.ts';
import { escaped } from '../tell/source-sentence.ts';

/** "wurde schwer verletzt", "is in a critical condition": no reader must be told so of somebody who is dead by now. */
const HURT: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:\p{Ll}*verletzt\p{Ll}{0,2}|Verletzungen|Verbrennungen|Lebensgefahr|(?:\p{L}*[Kk]linik|Krankenhaus|Koma))(?!\p{L})/u,
  en: /\b(?:injur(?:ed|ies|y)|hurt|burns|wounded|critical(?:ly)?|in hospital|to hospital|coma)\b/iu,
};

/** Nouns and names that may be somebody. */
const SOMEBODY: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})\p{Lu}\p{Ll}{3,}(?!\p{L})/gu,
  en: /(?<!\p{L})(?:\p{Lu}\p{Ll}{3,}|guard|watchman|driver|worker|rider|climber|patient|pilot|passenger|firefighter|officer|cyclist|swimmer|boy|girl|teenager|pensioner|woman|man)(?!\p{L})/gu,
};

const died = (who: string, lang: Language): RegExp =>
  lang === 'de'
    ? new RegExp(
        String.raw`(?<!\p{L})${who}(?:s|es|n|en)?(?!\p{L})[^.!?]{0,80}(?<!\p{L})(?:starb|gestorben|verstorben|ist tot|erlag|erlegen|ums Leben)(?!\p{L})|(?<!\p{L})(?:Tod|Hinterbliebenen?|Witwer?|Beerdigung) (?:de[sr]|eines|einer) (?:\p{L}+ )?${who}(?:s|es|n|en)?(?!\p{L})|(?:gestorben|verstorben|erlegen|starb)[^.!?]{0,40} (?:der|die) (?:\p{L}+ )?${who}(?!\p{L})`,
        'u',
      )
    : new RegExp(
        String.raw`\b${who}\b[^.!?]{0,80}\b(?:died|dead|killed)\b|\b(?:death|funeral|widow|widower) of (?:the |a )?(?:[\p{L}-]+ )?${who}\b|\b${who}['’]s (?:death|funeral|widow|family is mourning)\b`,
        'u',
      );

/** Of all reports, whom they tell to be dead; asked of the same sentence many times. */
const newerTexts = kept((m: Material): ReadonlyMap<string, readonly string[]> => {
  const of = (id: Claim['article']): readonly string[] =>
    m.articles.filter((a) => a.id !== id && isSurelyOlder(m, id, a.id)).map((a) => a.text);
  return new Map(m.articles.map((a) => [a.id, of(a.id)]));
});

export function isDeadSince(m: Material, claim: Claim): boolean {
  const { text, lang } = m.sentence(claim);
  if (!HURT[lang].test(text)) return false;
  const newer = newerTexts(m).get(claim.article) ?? [];
  if (newer.length === 0) return false;
  return [...new Set(text.match(SOMEBODY[lang]) ?? [])].some((who) => {
    const tells = died(escaped(who), lang);
    return newer.some((t) => tells.test(t)) && !tells.test(m.article(claim.article).text);
  });
}
