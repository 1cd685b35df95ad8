/** The page of an article: readable without a script, each sentence one step from its evidence. */
import { type Correction, sentencesOf } from '../../model/index.ts';
import { changesTold } from '../edition/corrections.ts';
import { makingLabel } from '../edition/disclosure.ts';
import { type Html, html } from '../html.ts';
import { formatMoment } from '../texts/dates.ts';
import { page } from './layout.ts';
import { blocksOf, body, placedSections, sectionText } from './sections.ts';
import { sentences } from './sentence.ts';
import { PATHS, STORY_PATHS, timeZoneOf } from './settings.ts';
import { sourceList } from './source-list.ts';
import { articleHead } from './structured.ts';
import { versionLinks } from './versions.ts';
import { ledgerOf, type StoryView } from './view.ts';

export function articlePage(view: StoryView): string {
  return page({
    site: view.site,
    lang: view.lang,
    path: `${view.slug}/${STORY_PATHS.article}`,
    title: view.title,
    description: teaserOf(view),
    head: articleHead(view, teaserOf(view)),
    body: html`<article class="story frame">
${head(view)}
${rail(view)}
<div class="text">
${corrections(view)}${body(view)}</div>
${end(view)}
</article>
`,
  });
}

/** The teaser's text; an article without one is announced by its first sentence. */
export function teaserOf(view: StoryView): string {
  const { sections } = view.edition.approved.draft;
  const teaser = sections.find((s) => s.kind === 'teaser') ?? sections.find((s) => s.kind !== 'headline');
  const all = teaser ? sentencesOf(teaser).map((s) => s.text) : [];
  return (teaser?.kind === 'teaser' ? all : all.slice(0, 1)).join(' ') || view.title;
}

function head(view: StoryView): Html {
  const { draft, decision } = view.edition.approved;
  const [headline, teaser] = (['headline', 'teaser'] as const).map((kind) =>
    draft.sections.filter((s) => s.kind === kind).flatMap(sentencesOf),
  );
  return html`<header class="story-head">
<p class="label">${makingLabel(view.edition.disclosure, decision.human)[view.lang]}</p>
<h1${lengthClass(view.title)}>${sentences(view, headline ?? [])}</h1>
${teaser && teaser.length > 0 && html`<p class="standfirst">${sentences(view, teaser)}</p>\n`}${dates(view)}${versionLinks(view)}
</header>`;
}

/** A headline that is a whole sentence is set smaller: it should not push the article off the first screen. */
export const lengthClass = (title: string): Html | false => title.length > LONG_HEADLINE && html` class="long"`;
const LONG_HEADLINE = 60;

function dates(view: StoryView): Html {
  const { edition, t, lang, site } = view;
  const moment = (iso: string) => html`<time datetime="${iso}">${formatMoment(iso, lang, timeZoneOf(site))}</time>`;
  const changed = edition.publishedAt !== edition.firstPublishedAt;
  return html`<p class="dates">${t.publishedOn} ${moment(edition.firstPublishedAt)}${changed && html` <span class="dot" aria-hidden="true">·</span> ${t.updatedOn} ${moment(edition.publishedAt)}`}${edition.number > 1 && html` <span class="dot" aria-hidden="true">·</span> ${t.edition(edition.number)}`}</p>`;
}

/** Beside the text on a wide screen, above it on a narrow one. */
function rail(view: StoryView): Html {
  const { t } = view;
  const headed = placedSections(view).filter((p) => p.heading !== null);
  return html`<div class="rail">
<section class="ledger" aria-labelledby="ledger">
<h2 id="ledger">${t.ledger}</h2>
<dl>${ledgerEntries(view)}</dl>
<p><a href="${STORY_PATHS.comparison}">${t.comparison}</a> <a href="${STORY_PATHS.evidence}">${t.evidence}</a></p>
</section>
${
  headed.length > 2 &&
  html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${t.contents}</h2>
<ul>${headed.map((p) => html`<li><a href="#${p.anchor}">${p.heading}</a></li>`)}</ul>
</nav>
`
}</div>`;
}

function ledgerEntries(view: StoryView): Html {
  const { t } = view;
  const { sources, independent, corroborated, conflicts, superseded, undated } = ledgerOf(view);
  const entry = (count: number, label: string) => html`<div><dt>${label}</dt><dd>${count}</dd></div>`;
  return html`${entry(sources, t.ledgerSources(sources))}${entry(independent, t.ledgerIndependent())}${entry(corroborated, t.ledgerCorroborated())}${entry(conflicts, t.ledgerConflicts(conflicts))}${superseded > 0 && entry(superseded, t.ledgerSuperseded(superseded))}${undated > 0 && entry(undated, t.ledgerUndated())}`;
}

/**
 * Corrections stand before the text: who read the earlier edition must not have to look for them. The newest opens with its
 * first change; all else waits behind a line, or on a phone the article would begin on the third screen.
 */
function corrections(view: StoryView): Html | null {
  const { edition, t } = view;
  const [newest, ...earlier] = edition.corrections.toReversed();
  if (!newest) return null;
  const [first, ...more] = changesTold(newest.text);
  const hidden = more.length + earlier.length;
  return html`<section class="corrections" aria-labelledby="corrections">
<h2 id="corrections">${t.corrections}</h2>
<p>${changedOn(view, newest)} ${first}</p>
${
  hidden > 0 &&
  html`<details><summary>${t.moreChanges(hidden)}</summary>
${more.map((change) => html`<p>${change}</p>\n`)}${earlier.map((c) => html`<p>${changedOn(view, c)} ${c.text}</p>\n`)}</details>
`
}</section>
`;
}

const changedOn = ({ t, lang, site }: StoryView, { kind, at }: Correction): Html =>
  html`<strong>${kind === 'update' ? t.addedOn : t.correctedOn} <time datetime="${at}">${formatMoment(at, lang, timeZoneOf(site))}</time>.</strong>`;

function end(view: StoryView): Html {
  const sources = sectionText(view, 'sources');
  return html`<footer class="story-end">
<section aria-labelledby="sources">
<h2 id="sources">${sources[0]?.heading ?? view.t.sources}</h2>
${sourceList(view, sources)}
<p class="more"><a href="${STORY_PATHS.comparison}">${view.t.comparison}</a> <a href="${STORY_PATHS.evidence}">${view.t.countEvidence(passageCount(view))}</a></p>
</section>
${disclosure(view)}
</footer>`;
}

const passageCount = (view: StoryView): number =>
  new Set(view.items.flatMap((i) => i.passages.map((p) => p.excerpt.key))).size;

function disclosure(view: StoryView): Html {
  const { edition, t, lang, site } = view;
  const { writer } = edition.disclosure;
  const { decision } = edition.approved;
  const own = sectionText(view, 'transparency');
  const at = formatMoment(decision.at, lang, timeZoneOf(site));
  return html`<section class="disclosure" aria-labelledby="disclosure">
<h2 id="disclosure">${own[0]?.heading ?? t.disclosure}</h2>
<p>${edition.disclosure.text[lang]}</p>
${blocksOf(view, own)}<ul class="plain">
<li>${decision.human ? t.reviewDecision(edition.disclosure.reviewedBy ?? t.someEditor, at) : t.policyDecision(at)}</li>
${writer.model && html`<li>${t.modelUsed(writer.model)}</li>\n`}<li>${t.blueprintUsed(writer.blueprint)}</li>
<li><a href="${STORY_PATHS.record}">${t.record}</a></li>
<li><a href="../${PATHS.process}">${t.howMade}</a></li>
</ul>
</section>`;
}
