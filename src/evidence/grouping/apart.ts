/** What an article names only to say that it is about something else: "Mit ... hat das nichts zu tun", "unrelated to ...". */
import type { Language } from '../../model/index.ts';
import { contentLemmas, pattern } from '../../text/index.ts';
import { keyOf } from './vectors.ts';

const SET_APART: Readonly<Record<Language, RegExp>> = {
  de: pattern('u')`
    (?:
      nichts zu tun | nicht zu verwechseln | kein(?:en|em)? Zusammenhang (?:mit|zu|zum|zur)
      | nicht im Zusammenhang mit | kein(?:en|e)? Verbindung (?:mit|zu|zum|zur)
      | (?:[Dd]iesmal|[Dd]ieses Mal) (?:\p{L}+ )?(?:es )?nicht
      | [Aa]nders als (?:bei|im Fall|zuletzt|zuvor)
    )
  `,
  en: pattern('u')`
    (?:
      nothing to do with | unrelated to | not (?:to be |be )?confused with
      | not (?:\p{L}+ )?(?:related|connected|linked) (?:to|with)
      | no (?:link|connection|relation) (?:to|with|between) | [Uu]nlike (?:in )?the
      | [Tt]his time (?:it is |it was )?not | (?:separate|distinct) from
    )
  `,
};
/** Such a remark stands within the first screens of a report. */
const LOOKED_AT = 6000;

/** Keys of words in sentences that set the article apart from another matter, and that stand nowhere else in it. */
export function setApart(title: string, body: string, lang: Language): readonly number[] {
  const text = body.slice(0, LOOKED_AT);
  if (!SET_APART[lang].test(text)) return [];
  const sentences = text.split(/(?<=[.!?][”“"»«’']?)\s+|\n+/u);
  const isApart = (sentence: string): boolean => SET_APART[lang].test(sentence);
  const own = new Set(contentLemmas([title, ...sentences.filter((s) => !isApart(s))].join('\n'), lang));
  const named = sentences.filter(isApart).flatMap((s) => s.match(/(?<=\s)\p{Lu}[\p{L}\d-]+/gu) ?? []);
  const lemmas = contentLemmas(named.join(' '), lang).filter((lemma) => !own.has(lemma));
  return [...new Set(lemmas)].map(keyOf);
}
