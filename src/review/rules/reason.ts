/** A cause that the draft gives is one a source gives. */

import type { Localized } from '../../model/index.ts';
import { distinct, evidenceAt, mayOverlap, overlap, overlapAt } from '../align.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import { spelled } from '../spelled.ts';
import { reasonBehind, type Unexplained, unexplained } from './parts/unexplained.ts';
import { type Unlinked, unlinked } from './parts/unlinked.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Das Freibad in Lunden bleibt geschlossen, weil die Pumpe defekt ist. Der Rat bedauert das.',
    good: 'Wegen einer kaputten Pumpe bleibt das Freibad in Lunden geschlossen.',
    bad: 'Das Freibad in Lunden bleibt geschlossen, weil Personal fehlt.',
    finding: '„weil Personal fehlt“: diesen Grund nennt keine Quelle.',
  },
  {
    lang: 'en',
    source: 'The Lunden open-air pool stays closed because of a broken pump. The council regrets this.',
    good: 'The Lunden open-air pool stays closed because the pump is broken.',
    bad: 'The Lunden open-air pool stays closed because of staff shortages.',
    finding: '“because of staff shortages”: no source gives this reason.',
  },
  {
    lang: 'de',
    source:
      'Das Freibad in Lunden bleibt diesen Sommer geschlossen, die Pumpe ist defekt. Der Rat von Heide kürzte den Zuschuss für die Bücherei.',
    good: 'Diesen Sommer bleibt das Freibad in Lunden geschlossen: Die Pumpe ist defekt.',
    bad: 'Das Freibad in Lunden bleibt diesen Sommer geschlossen, weil der Rat den Zuschuss kürzte.',
    finding: '„der Rat den Zuschuss kürzte“: diesen Grund nennt keine Quelle.',
  },
  {
    lang: 'en',
    source:
      'The Lunden pool closed in spring. Residents blame the new cement works for its cracks. The owner of the works denied that it was the cause of the cracks in the pool.',
    good: 'According to residents, the pool in Lunden has cracks because of the cement works.',
    bad: 'The pool in Lunden has cracks because of the cement works.',
    finding: '“the cement works”: this reason is disputed in the source.',
  },
  {
    lang: 'de',
    source: 'Im Turm von Lunden sind Risse entdeckt worden. Woher sie kommen, ist ungeklärt.',
    good: 'Warum der Turm von Lunden Risse hat, weiß niemand.',
    bad: 'Die Risse im Turm von Lunden sind durch den Verkehr entstanden.',
    finding: 'Die Ursache ist in der Quelle nicht bekannt („Woher sie kommen, ist ungeklärt.“).',
  },
  {
    lang: 'en',
    source: 'The leak in Lunden hall was caused by a blocked gutter, not by the storm itself.',
    good: 'A blocked gutter caused the leak in Lunden hall.',
    bad: 'The leak in Lunden hall was caused by the storm.',
    finding:
      'The source rules this cause out (“The leak in Lunden hall was caused by a blocked gutter, not by the storm itself.”).',
  },
];

const BECAUSE = spelled(/^(?:weil|wegen|aufgrund|infolge|because|due|owing)$/);
const SOURCE_REASON = spelled(
  /^(?:weil|wegen|aufgrund|infolge|da|grund|grunde|ursache|daher|deshalb|denn|because|due|owing|since|cause|reason|after|nach|nachdem)$/,
);
/** What the sentence says besides must largely stand in the passage before its reason can be called another. */
const COVER = 0.4;
/** A paraphrase has this part of the reason's weight from the sources. */
const HELD = 0.3;

export const reason: SupportRule = {
  name: 'reason',
  severity: 'block',
  about: {
    de: 'Einen Grund darf nur nennen, wer ihn in einer Quelle findet.',
    en: 'A reason may be given only where a source gives it.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences) {
      const strange = sentence.words.flatMap((w) => (BECAUSE(w) ? (madeUp(of, sentence, w) ?? []) : []));
      yield* strange;
      if (strange.length > 0) continue;
      const open = unexplained(of, sentence);
      const other = open ? null : unlinked(of, sentence);
      if (open) yield unknown(open);
      else if (other) yield notLinked(of, other);
      else yield* unheardOf(of, sentence);
    }
  },
};

/** No sentence of the sources holds even a third of what is given as the cause: nobody has proved it. */
function* unheardOf(of: Case, sentence: SheetSentence): Iterable<Judgement> {
  for (const [i, cue] of sentence.words.entries()) {
    // "due to be shipped" gives no reason
    if (!BECAUSE(cue) || sentence.words[i + 2]?.folded === 'be') continue;
    const given = reasonBehind(sentence, cue);
    const content = distinct(given.filter((w) => w.kind === 'content'));
    const all = overlap(content, content, of.sources);
    if (content.length === 0 || of.verbatim.some((q) => q.start <= cue.start && cue.end <= q.end)) continue;
    if (mayOverlap(content, LITTLE * all, of.sources).some((s) => overlapAt(content, [s], of.sources) >= LITTLE * all))
      continue;
    const span = { start: cue.start, end: given.findLast((w) => w.kind !== 'mark')!.end };
    yield { ...span, undecided: unheard(slice(of.draft, span)) };
  }
}
/** Of the cause's weight, what a source must hold to be judged by. */
const LITTLE = 0.34;
const unheard = (said: string): Localized => ({
  de: `„${said}“: ob eine Quelle diesen Grund mit anderen Worten nennt, ist nicht zu entscheiden.`,
  en: `“${said}”: whether a source gives this reason in other words can't be decided.`,
});

function madeUp(of: Case, sentence: SheetSentence, cue: Word): Judgement | null {
  const given = reasonBehind(sentence, cue);
  const content = distinct(given.filter((w) => w.kind === 'content'));
  if (content.length === 0) return null;
  const passage = of.passages(sentence).find((p) => p.cover >= COVER);
  if (!passage) return null;
  // where the source gives another reason, one strange reason is an exchange; without any, it may be common knowledge
  const explains = passage.at.sentence.words.some(SOURCE_REASON);
  const strangers = content.filter((w) => of.sources.find(w).size === 0);
  if (strangers.length < (explains ? 1 : 2) || !strangers.some((w) => of.lang !== 'de' || w.capital)) return null;
  const near = of.passages(sentence).map((p) => p.at);
  const all = overlap(content, content, of.sources);
  if (overlapAt(content, near, of.sources) > HELD * all) return null;
  const span = { start: cue.start, end: given.findLast((w) => w.kind !== 'mark')!.end };
  return { ...span, message: message(slice(of.draft, span)), cure, evidence: [evidenceAt(passage.at)] };
}

const notLinked = (of: Case, { start, end, at, contested }: Unlinked): Judgement => ({
  start,
  end,
  message: contested ? disputedMessage(slice(of.draft, { start, end })) : message(slice(of.draft, { start, end })),
  cure,
  evidence: [evidenceAt(at)],
});
const unknown = ({ start, end, at, denied }: Unexplained): Judgement => ({
  start,
  end,
  message: denied
    ? {
        de: `Diese Ursache schließt die Quelle aus („${slice(at.sheet, at.sentence)}“).`,
        en: `The source rules this cause out (“${slice(at.sheet, at.sentence)}”).`,
      }
    : {
        de: `Die Ursache ist in der Quelle nicht bekannt („${slice(at.sheet, at.sentence)}“).`,
        en: `In the source the cause is not known (“${slice(at.sheet, at.sentence)}”).`,
      },
  cure,
  evidence: [evidenceAt(at)],
});

const disputedMessage = (said: string): Localized => ({
  de: `„${said}“: dieser Grund ist in der Quelle strittig.`,
  en: `“${said}”: this reason is disputed in the source.`,
});

const message = (said: string): Localized => ({
  de: `„${said}“: diesen Grund nennt keine Quelle.`,
  en: `“${said}”: no source gives this reason.`,
});
const cure: Localized = {
  de: 'Den Grund der Quelle nennen oder streichen.',
  en: 'Give the reason of the source, or cut it.',
};
