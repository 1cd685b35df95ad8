/** The order to take down an article or a passage: folded away, with what follows from it and a word of consent. */
import { html } from 'hono/html';
import type { Html } from '../html.ts';
import type { ArticleView } from '../port.ts';
import type { Ui } from '../ui.ts';

/** What was typed before it was refused, and why it was. */
export interface RemovalAttempt {
  readonly message: string;
  readonly reason: string;
}

/** @param passage the passage asked for, word by word; null where none is shown */
export function removalForm(
  ui: Ui,
  { article }: ArticleView,
  passage: string | null,
  attempt: RemovalAttempt | null,
): Html {
  const { t } = ui;
  const scope = (value: 'passage' | 'article', words: Html, on: boolean): Html =>
    html`<label class="choice"><input type="radio" name="scope" value="${value}"${on ? html` checked` : ''}> <span>${words}</span></label>`;
  return html`<details class="card removal" id="removal"${attempt ? html` open` : ''}><summary>${t.takeDown}</summary>
${attempt ? html`<p class="alert card">${attempt.message}</p>` : ''}
<p class="meta">${t.takeDownHint}</p>
<form method="post" action="/articles/${article.id}/takedown">
${passage === null ? '' : html`<input type="hidden" name="passage" value="${passage}">`}
<fieldset><legend>${t.takeDownWhat}</legend>
${passage === null ? '' : scope('passage', html`${t.takeDownPassage} <q>${passage}</q>`, true)}
${scope('article', html`${t.takeDownArticle}`, passage === null)}
</fieldset>
<label for="removal-by">${t.yourName}</label><input type="text" id="removal-by" name="by" required autocomplete="name" value="${ui.name}">
<label for="removal-reason">${t.takeDownReason}</label><input type="text" id="removal-reason" name="reason" value="${attempt?.reason ?? ''}">
<label class="choice"><input type="checkbox" name="sure" value="yes" required> <span>${t.takeDownSure}</span></label>
<div class="buttons"><button class="danger" type="submit">${t.takeDown}</button></div>
</form></details>`;
}
