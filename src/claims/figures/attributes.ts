/** Words for the state of people that stand before a thing: "the missing stretch", "tote Fische" tell nothing of people. */
import type { Language } from '../../model/index.ts';
import { isStopWord, pattern } from '../../text/index.ts';
import type { Word } from '../clauses.ts';
import { isAnyone } from './anyone.ts';

const STATE: Readonly<Record<Language, RegExp>> = {
  de: /^(?:tote|(?:schwer|leicht)?verletzte|vermisste|verschollene|getötete|verwundete|infizierte|(?:er)?krankte?|gerettete|evakuierte)[nrsm]?$/iu,
  en: /^(?:missing|dead|injured|wounded|hurt|infected|displaced|homeless)$/iu,
};

/** The same within a passage, with the word before and two behind. */
const IN_PASSAGE =
  /(?<=(?:^|[^\p{L}])(\p{L}*)[^\p{L}]{0,2})(?<!\p{L})(missing|dead|injured|wounded|hurt|infected|displaced|homeless)(?=\s(\p{L}[\p{L}-]*)(?:\s(\p{L}[\p{L}-]*))?)/giu;

/** "went missing", "people injured": what follows is no noun that the word belongs to. */
const TELLS = pattern('iu')`
  ^(?:
    were | was | are | is | be | been | being | go | goes | going | went | gone | remains? | remained | still | reported
    | listed | feared | presumed | declared | believed | found | left | shot | \p{L}+ly
  )$
`;
/** Behind a state that is told: "missing overnight", "injured yesterday", "missing feared drowned". */
const BEHIND = pattern('u')`
  ^(?:
    \p{Lu}.* | \p{L}+ly | \p{L}+ed | including | following | according | during | pending | since | yesterday | today
    | tonight | overnight | here | there | nearby | aboard | ashore | abroad
  )$
`;

/** @param counted the noun that is counted: "two missing hikers" are missing */
function isOfThing(before: string, behind: readonly string[], counted: string | null): boolean {
  const [next = ''] = behind;
  if (next === '' || isStopWord(next.toLowerCase(), 'en') || BEHIND.test(next)) return false;
  const isCounted = (word: string): boolean => word.toLowerCase() === counted?.toLowerCase() || isAnyone(word, 'en');
  return !behind.some(isCounted) && !TELLS.test(before) && !isCounted(before);
}

/** The passage without such words. German predicates have no ending, its attributes have one: nothing is taken for another. */
export const withoutAttributes = (passage: string, lang: Language, counted: string | null): string =>
  lang === 'de'
    ? passage
    : passage.replace(IN_PASSAGE, (word, before: string, _state, next = '', second = '') =>
        isOfThing(before, [next, second], counted) ? '' : word,
      );

/** Whether the word at `i` is such a one. */
export function isAttributeAt(words: readonly Word[], i: number, lang: Language): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (!next || !STATE[lang].test(word.text)) return false;
  if (lang === 'de') return /^\p{Lu}\p{Ll}/u.test(next.text) && !isAnyone(next.text, 'de');
  const behind = words.slice(i + 1, i + 3).map((w) => w.text);
  return /^\p{L}/u.test(next.text) && isOfThing(words[i - 1]?.text ?? '', behind, null);
}
