/** "Sources compared": agreement, contradiction, repetition, forecasts, missing dates and machine-made sources of one story. */
import type { Verdict, VerdictKind, VerdictValue } from '../../model/index.ts';
import { type Html, html, type Part } from '../html.ts';
import { forecastTable } from './forecasts.ts';
import { page } from './layout.ts';
import { machineMade, repeats, sourceTable, withoutDate } from './outlets.ts';
import { passageView } from './passage.ts';
import { verdictAnchor, verdictWords } from './sentence.ts';
import { STORY_PATHS } from './settings.ts';
import { passageAt, type SourceView } from './view.ts';

/** `withArticle`: the story has an article of its own to lead back to. */
export function comparisonPage(view: SourceView, withArticle: boolean): string {
  const { t } = view;
  return page({
    site: view.site,
    lang: view.lang,
    path: `${view.slug}/${STORY_PATHS.comparison}`,
    title: t.comparisonTitle(view.title),
    description: t.comparisonIntro,
    body: html`<div class="frame plainpage">
<header class="page-head">
${withArticle && html`<p class="label"><a href="${STORY_PATHS.article}">${t.backToArticle}</a></p>\n`}<h1>${t.comparison}</h1>
<p class="standfirst">${view.title}</p>
<p class="intro">${t.comparisonIntro}</p>
</header>
${parts(view)}${withArticle && html`<p class="more"><a href="${STORY_PATHS.article}">${t.backToArticle}</a> <a href="${STORY_PATHS.evidence}">${t.evidence}</a></p>\n`}</div>
`,
  });
}

function parts(view: SourceView): Html {
  const { t } = view;
  const of = (...kinds: VerdictKind[]) => view.dossier.verdicts.filter((v) => kinds.includes(v.kind));
  return html`${part('overview', t.overview, sourceTable(view))}
${part('conflict', t.conflict, verdictList(view, of('conflicting'), t.conflictNone))}
${part(
  'agree',
  t.agree,
  verdictList(
    view,
    of('corroborated').toSorted((a, b) => b.origins - a.origins),
    t.agreeNone,
  ),
)}
${of('superseded').length > 0 && part('superseded', t.superseded, verdictList(view, of('superseded'), ''))}
${view.dossier.related.length > 0 && part('related', t.related, related(view))}
${part('forecasts', t.forecasts, forecastTable(view))}
${part('repeats', t.repeats, repeats(view))}
${part('undated', t.withoutDate, withoutDate(view))}
${part('machine', t.machineMade, machineMade(view))}
${alone(view, of('single-source', 'syndicated'))}`;
}

const part = (id: string, heading: string, content: Part): Html =>
  html`<section class="compare" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${content}</section>`;

function verdictList(view: SourceView, verdicts: readonly Verdict[], none: string): Html {
  if (verdicts.length === 0) return html`<p class="none">${none}</p>\n`;
  return html`<ol class="verdicts">\n${verdicts.map((v) => verdictView(view, v))}</ol>\n`;
}

function verdictView(view: SourceView, v: Verdict): Html {
  return html`<li id="${verdictAnchor(v)}" class="item">
<p class="verdict"><span class="badge badge-${v.kind}">${verdictWords(view.t, v)}</span> ${v.why[view.lang]}</p>
${v.kind === 'conflicting' || v.kind === 'superseded' ? opposed(view, v) : passages(view, v.values)}</li>
`;
}

/** Both sides of a contradiction, or the earlier and the later state, side by side. */
function opposed(view: SourceView, v: Verdict): Html {
  const { t } = view;
  const stands = v.values.filter((value) => value.side === 'for');
  const other = v.values.filter((value) => value.side !== 'for');
  const [one, two] = v.kind === 'superseded' ? [t.sideLater, t.sideEarlier] : [t.sideFor, t.sideAgainst];
  return html`<div class="sides"><div><h3>${one}</h3>
${passages(view, stands)}</div><div><h3>${two}</h3>
${passages(view, other)}</div></div>
`;
}

const passages = (view: SourceView, values: readonly VerdictValue[]): Html =>
  html`<div class="passages">${values.flatMap((value) => passageAt(view, value) ?? []).map((p) => passageView(view, p))}</div>`;

function related(view: SourceView): Html {
  const spans = new Map(view.dossier.verdicts.flatMap((v) => v.values.map((value) => [value.claim, value] as const)));
  return html`<p class="intro">${view.t.relatedIntro}</p>
<ol class="verdicts">
${view.dossier.related.map((r) => {
  const [a, b] = r.claims.map((c) => spans.get(c)).map((value) => value && passageAt(view, value));
  return html`<li class="item"><p class="verdict">${r.why[view.lang]}</p>
${a && b && html`<div class="sides"><div>${passageView(view, a)}</div><div>${passageView(view, b)}</div></div>\n`}</li>
`;
})}</ol>
`;
}

/** Usually the longest part: closed until opened, which needs no script. */
function alone(view: SourceView, verdicts: readonly Verdict[]): Html | null {
  if (verdicts.length === 0) return null;
  const { t } = view;
  return part(
    'alone',
    t.alone,
    html`<details><summary>${t.aloneCount(verdicts.length)}</summary>
${verdictList(view, verdicts, '')}</details>
`,
  );
}
