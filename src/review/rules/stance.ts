/** Who is for something in the sources is not against it in the draft. */
import type { Localized } from '../../model/index.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { cuesIn } from '../cues.ts';
import type { Pole } from '../lexicon/index.ts';
import { isChecked, nameWords } from '../names.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Die Forscherin Edda Storm hält den Abriss der Brücke in Lunden für vertretbar. Kritik am Abriss äußerte Ruben Falk.',
    good: 'Storm findet den Abriss der Brücke vertretbar.',
    bad: 'Edda Storm lehnt den Abriss der Brücke ab.',
    finding: '„lehnt“: in der Quelle hat „Edda Storm“ die andere Haltung („vertretbar“).',
  },
  {
    lang: 'en',
    source: 'Researcher Edda Storm defended the demolition of the Lunden bridge. Ruben Falk called it a scandal.',
    good: 'Storm defends the plan to demolish the bridge.',
    bad: 'Edda Storm criticised the demolition of the bridge.',
    finding: '“criticised”: in the source “Edda Storm” takes the other side (“defended”).',
  },
];

export const stance: SupportRule = {
  name: 'stance',
  severity: 'block',
  about: {
    de: 'Eine Haltung darf sich nicht umkehren.',
    en: 'A stance must not be turned round.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences) {
      const found = turned(of, sentence);
      if (found) yield found;
    }
  },
};

function turned(of: Case, sentence: SheetSentence): Judgement | null {
  const { favour, objection } = of.words;
  const [pro, contra] = [cuesIn(sentence.words, favour), cuesIn(sentence.words, objection)];
  if ((pro.length === 0) === (contra.length === 0) || isDenied(of, sentence.words)) return null;
  const cue = (pro[0] ?? contra[0])!;
  const holders = sentence.mentions.filter(isChecked).filter((m) => m.type !== 'place');
  const [holder] = holders;
  if (!holder || holders.length > 1) return null;
  const name = nameWords(sentence, holder);
  const topic = sentence.words.filter((w) => w.kind === 'content' && w !== cue && !name.includes(w));
  const said = of.sources.sentences.filter((at) => isBy(at, name) && isAbout(topic, wordsMeant(of, at), name));
  const [same, other] = pro.length > 0 ? [favour, objection] : [objection, favour];
  if (said.length === 0 || said.some((at) => has(at, same) || isDenied(of, at.sentence.words))) return null;
  for (const at of said) {
    const [word] = cuesIn(at.sentence.words, other);
    if (word)
      return {
        start: cue.start,
        end: cue.end,
        message: message(slice(of.draft, cue), slice(of.draft, holder), slice(at.sheet, word)),
        cure,
        evidence: [evidenceAt(at)],
      };
  }
  return null;
}

const has = (at: SourceSentence, pole: Pole): boolean => cuesIn(at.sentence.words, pole).length > 0;
const isDenied = (of: Case, words: readonly Word[]): boolean => words.some((w) => of.words.negations.has(w.folded));

/** The sentence names the holder, and no other person or body that could hold the view. */
function isBy(at: SourceSentence, name: readonly Word[]): boolean {
  const { sentence } = at;
  return (
    sentence.words.some((w) => name.some((n) => n.stem === w.stem)) &&
    sentence.mentions
      .filter((m) => m.type === 'person')
      .every((m) => nameWords(sentence, m).some((w) => name.some((n) => n.stem === w.stem)))
  );
}

/** "Rasmus hält das für gefährlich": what it is about stands in the sentence before. */
function wordsMeant(of: Case, { at, sheet, sentence }: SourceSentence): readonly Word[] {
  const before = of.sources.sentences[at - 1];
  const points = before?.sheet === sheet && sentence.words.some((w) => /^(?:das|dies|it|this|that)$/.test(w.lower));
  return points && before ? [...before.sentence.words, ...sentence.words] : sentence.words;
}

/** Shares a word besides the name; a draft that only says "the plan" or "the decision" means what the sources are about. */
const isAbout = (topic: readonly Word[], words: readonly Word[], name: readonly Word[]): boolean => {
  const there = words.filter((w) => w.kind === 'content' && heldBy(w, name) === 0);
  return topic.length === 0 || topic.some((w) => heldBy(w, there) >= 0.6);
};

const message = (said: string, holder: string, there: string): Localized => ({
  de: `„${said}“: in der Quelle hat „${holder}“ die andere Haltung („${there}“).`,
  en: `“${said}”: in the source “${holder}” takes the other side (“${there}”).`,
});
const cure: Localized = { de: 'Die Haltung der Quelle wiedergeben.', en: 'Report the stance the source reports.' };
