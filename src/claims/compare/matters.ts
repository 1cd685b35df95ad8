/** What a noun phrase is about, in a form in which wordings of either language meet: "US-Exportverbote", "export bans". */
import { contains, type Language, type Matter } from '../../model/index.ts';
import { conceptOf, isStopWord, lemmaOf, type ReadSide } from '../../text/index.ts';
import type { Context } from '../context.ts';

/**
 * Nouns that reports use for one another where they speak of causes, by the end of a German compound: a ban is a
 * restriction that is a control. Beyond these the concepts of the lexicon count.
 */
const FAMILIES: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  de: {
    curb: /(?:verbot|beschränkung|einschränkung|kontroll|restriktion|sanktion|embargo)\p{Ll}{0,3}$/u,
    progress: /(?:entwicklung|innovation|fortschritt)\p{Ll}{0,2}$/u,
    industry: /(?:industrie|branche)n?$/u,
  },
  en: {
    curb: /^(?:bans?|restrictions?|controls?|curbs?|sanctions?|embargo(?:es)?)$/,
    progress: /^(?:developments?|innovations?|progress|advances?)$/,
    industry: /^(?:industry|industries|sectors?)$/,
  },
};

/** Null for a side that is a clause. */
export function matterOf(context: Context, { at, head }: ReadSide): Matter | null {
  const { slice, lang, reading } = context;
  const [span] = at;
  if (!head || !span) return null;
  const parts = slice(head.start, head.end)
    .split(/[-\s]+/u)
    .filter((p) => p !== '');
  const noun = parts.pop() ?? '';
  const { key, rest } = keyOf(noun, lang);
  const named = reading.mentions.filter((m) => contains(span, m) && !contains(m, head));
  const names = named.map((m) => m.entity ?? slice(m.start, m.end));
  const before = lang === 'en' ? slice(span.start, head.start).split(/[-\s]+/u) : [];
  const modifiers = [...parts, ...names, ...before, ...(rest ? [rest] : [])].map((w) => modifierOf(w, lang));
  return { head: key, modifiers: [...new Set(modifiers)].filter((m) => m !== '').sort() };
}

/** Head noun to family, concept or lemma, with what a German compound has in front of it. */
function keyOf(noun: string, lang: Language): { readonly key: string; readonly rest: string } {
  const low = noun.toLowerCase();
  for (const [family, pattern] of Object.entries(FAMILIES[lang])) {
    const found = pattern.exec(low);
    if (found) return { key: family, rest: low.slice(0, found.index) };
  }
  const lemma = lemmaOf(noun, lang);
  const concept = conceptOf(lemma, lang);
  return { key: concept ? `concept:${concept}` : lemma, rest: '' };
}

function modifierOf(word: string, lang: Language): string {
  const bare = word.replace(/[’']s?$/u, '').toLowerCase();
  if (!/\p{L}{2}/u.test(bare) || isStopWord(bare, lang)) return '';
  return lemmaOf(bare, lang);
}

/** Whether two phrases speak of one matter: one head, and what tells it apart in one stands in the other too. */
export function sameMatter(a: Matter, b: Matter): boolean {
  const [few, many] = a.modifiers.length <= b.modifiers.length ? [a, b] : [b, a];
  return a.head === b.head && few.modifiers.every((m) => many.modifiers.some((n) => meet(m, n)));
}

/** Shortest common beginning by which inflected and translated forms of a word meet: "Chinas", "chinesisch" do not. */
const STEM = 5;
const meet = (a: string, b: string): boolean => a === b || (a.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM));
