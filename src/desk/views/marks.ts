/** Small signs that stand beside things in every view: severity, verdict, what is undated or machine-made. */
import { html } from 'hono/html';
import type { AiDisclosure, ArticleVersion, Language, Severity, VerdictKind } from '../../model/index.ts';
import type { Html } from '../html.ts';
import type { Ui } from '../ui.ts';

export const badge = (kind: string, text: string): Html => html`<span class="badge ${kind}">${text}</span>`;

export const verdictBadge = (ui: Ui, kind: VerdictKind): Html => badge(kind, ui.t.kind(kind));
export const severityBadge = (ui: Ui, severity: Severity): Html => badge(severity, ui.t.severity(severity));

/** `lang` of a passage in another language than the page's, for screen readers and hyphenation. */
export const langOf = (ui: Ui, lang: Language | null): Html | string =>
  lang && lang !== ui.lang ? html` lang="${lang}"` : '';

/** What an editor must know of an article before trusting it. */
export const cautions = (ui: Ui, article: Pick<ArticleVersion, 'published' | 'aiDisclosure' | 'private'>): Html =>
  html`${article.published === null ? html` ${badge('warn', ui.t.undated)}` : ''}${machineMark(ui, article.aiDisclosure)}${
    article.private ? html` ${badge('note', ui.t.privateSource)}` : ''
  }`;

const machineMark = (ui: Ui, ai: AiDisclosure | null): Html | string =>
  ai ? html` ${badge('warn', ui.t.disclosure(ai.kind, ai.humanReviewed))}` : '';

/** Counts of what the gate said, worst first; nothing for a zero. */
export function gateCounts(ui: Ui, counts: Readonly<Record<Severity | 'notJudged', number>>): Html {
  const { t } = ui;
  const shown = (['block', 'warn', 'note'] as const)
    .filter((s) => counts[s] > 0)
    .map((s) => html` ${badge(s, t.severityCount(s, counts[s]))}`);
  return html`${shown}${counts.notJudged > 0 ? html` ${badge('unsure', t.notJudgedCount(counts.notJudged))}` : ''}`;
}

/** The first words of a text, cut between words. @param most UTF-16 units */
export function shortened(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= most ? flat : `${flat.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
