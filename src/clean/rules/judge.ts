/** Asks the element rules about every element of a page; what a rule takes, it takes with everything inside. */
import { BLOCK_TAGS } from '../html/tags.ts';
import { type El, elements } from '../html/tree.ts';
import { ELEMENT_RULES } from './elements/index.ts';
import { hintOf, hintTest } from './hint.ts';
import type { ElementRule } from './rule.ts';

export interface Verdict {
  readonly rule: ElementRule;
  /** the outermost element the rule took */
  readonly el: El;
}

/** The whole page is never furniture. */
const NEVER = new Set(['#root', 'html', 'body', 'main', 'h1']);

/** The rules with the test of the words they go by. */
const RULES = ELEMENT_RULES.map((rule) => ({ rule, isNamed: hintTest(rule.hint, rule.not) }));

/** Whether a rule takes an element, its share of the page's prose aside. */
export function ruleTakes(rule: ElementRule, el: El): boolean {
  const hint = hintOf(el);
  const named = Boolean(rule.hint?.test(hint)) && !rule.not?.test(hint);
  return named || Boolean(rule.tags?.includes(el.tag) || rule.test?.(el));
}

function ruleFor(el: El, prose: number, without: ReadonlySet<ElementRule>): ElementRule | null {
  if (NEVER.has(el.tag) || el.attrs.itemprop === 'articleBody') return null;
  const share = prose ? el.prose / prose : 0;
  for (const { rule, isNamed } of RULES) {
    if (without.has(rule) || share > rule.atMost || el.prose > (rule.atMostProse ?? Number.POSITIVE_INFINITY)) continue;
    if (isNamed(el) || rule.tags?.includes(el.tag) || rule.test?.(el)) return rule;
  }
  return null;
}

function judgeOnce(root: El, holdsTitle: (el: El) => boolean, without: ReadonlySet<ElementRule>): Map<El, Verdict> {
  const verdicts = new Map<El, Verdict>();
  for (const el of elements(root)) {
    if (el.chars === 0) continue;
    const inherited = el.parent ? verdicts.get(el.parent) : undefined;
    if (inherited) {
      verdicts.set(el, inherited);
      continue;
    }
    const rule = ruleFor(el, root.prose, without);
    const wrapper = BLOCK_TAGS.has(el.tag) && holdsTitle(el) && el.prose > 0.05 * root.prose;
    if (rule && !wrapper) verdicts.set(el, { rule, el });
  }
  return verdicts;
}

/** A rule that takes more than this share of a page's prose, in many small pieces, has met a system's own word. */
const HABIT_SHARE = 0.6;
/** Comments may well be longer than the article; they are the page only where nothing else is left. */
const NOTHING_LEFT = 150;

function habits(verdicts: ReadonlyMap<El, Verdict>, prose: number): ReadonlySet<ElementRule> {
  const taken = new Map<ElementRule, number>();
  for (const [el, verdict] of verdicts)
    if (verdict.el === el) taken.set(verdict.rule, (taken.get(verdict.rule) ?? 0) + el.prose);
  const left = prose - [...taken.values()].reduce((a, b) => a + b, 0);
  const misread = (rule: ElementRule, sum: number): boolean =>
    sum > HABIT_SHARE * prose && (rule.atMost < 1 || left < NOTHING_LEFT);
  return new Set([...taken].filter(([rule, sum]) => misread(rule, sum)).map(([rule]) => rule));
}

/**
 * The rule that took each element, for all elements inside a taken one. Inline elements are asked, too. Rules that
 * would take most of the page are left out, and the rest is asked again.
 */
export function judgeElements(root: El, holdsTitle: (el: El) => boolean): ReadonlyMap<El, Verdict> {
  const verdicts = judgeOnce(root, holdsTitle, new Set());
  const misread = habits(verdicts, root.prose);
  return misread.size ? judgeOnce(root, holdsTitle, misread) : verdicts;
}
