/** Writes and mends articles for the server, right or wrong as its seed says, and tells which sentence is which. */

import { chance } from '../chance.ts';
import { faithful } from './faithful.ts';
import { type Given, type GivenClaim, pick, type Sentence, shuffled } from './given.ts';
import { MISDEEDS, type MisdeedName, misdeed } from './misdeeds.ts';
import type { ChatRequest } from './server.ts';
import { dataOf } from './server.ts';

/** null: faithful. */
export type Label = MisdeedName | null;

export interface AuthorOptions {
  readonly seed: number;
  /** share of sentences with an error */
  readonly wrong: number;
  /** the errors it makes; all where absent */
  readonly kinds?: readonly MisdeedName[];
  /** sentences of an article */
  readonly length: number;
  /** told of every sentence the server sends */
  readonly sent?: (text: string, label: Label) => void;
}

const ALL = Object.keys(MISDEEDS) as MisdeedName[];

export interface Author {
  answer(request: ChatRequest): object;
}

/** An author remembers its own sentences: asked to mend one, it mends it, repeats it, spoils it again or takes it out. */
export function createAuthor({ seed, wrong, kinds = ALL, length, sent = () => undefined }: AuthorOptions): Author {
  const random = chance(seed);
  const behind = new Map<string, { claim: GivenClaim; label: Label }>();

  function kept(sentence: Sentence, claim: GivenClaim, label: Label): Sentence {
    behind.set(sentence.text, { claim, label });
    sent(sentence.text, label);
    return sentence;
  }

  /** One error, of a kind drawn first, so that rare occasions come up as often as common ones. */
  function wrongSentence(claim: GivenClaim, all: readonly GivenClaim[]): Sentence | null {
    for (const name of shuffled(kinds, random)) {
      for (const from of [claim, ...shuffled(all, random)]) {
        const sentence = misdeed(name, from, all, random);
        if (sentence && !behind.has(sentence.text)) return kept(sentence, from, name);
      }
    }
    return null;
  }

  function rightSentence(claim: GivenClaim): Sentence | null {
    const sentence = faithful(claim, random);
    return sentence && !behind.has(sentence.text) ? kept(sentence, claim, null) : null;
  }

  function article({ sections = [], claims }: Given, lang: 'de' | 'en'): object {
    // It can't translate: a passage in the other language is none of its business.
    const usable = claims.filter((c) => c.language === lang && /[.!?]["“”]?$/.test(c.passage) && c.passage.length > 25);
    const sentences: Sentence[] = [];
    for (const claim of shuffled(usable, random)) {
      if (sentences.length === length) break;
      const sentence = random() < wrong ? wrongSentence(claim, usable) : rightSentence(claim);
      if (sentence) sentences.push(sentence);
    }
    const kind = sections.find((s) => s.kind === 'what-happened')?.kind ?? sections[0]?.kind ?? 'lead';
    // An empty headline: the newsroom's own stands in, and the sentences alone are counted.
    return { headline: { text: '', claims: [] }, sections: [{ kind, sentences }] };
  }

  function mend(sentence: Sentence, all: readonly GivenClaim[]): Sentence {
    const known = behind.get(sentence.text);
    const way = pick(['mend', 'mend', 'mend', 'repeat', 'repeat', 'spoil', 'leave out'] as const, random);
    if (!known || way === 'leave out') return { text: '', claims: [] };
    if (way === 'repeat') return sentence;
    const anew = way === 'mend' ? rightSentence(known.claim) : wrongSentence(known.claim, all);
    return anew ?? { text: '', claims: [] };
  }

  return {
    answer(request) {
      const given = dataOf<Given>(request);
      if (!given.refused) return article(given, languageOf(request));
      return { sentences: given.refused.map(({ n, ...refused }) => ({ n, ...mend(refused, given.claims) })) };
    },
  };
}

/** As the prompt asks for it. */
const languageOf = ({ messages }: ChatRequest): 'de' | 'en' =>
  JSON.stringify(messages[0]).includes('English') ? 'en' : 'de';
