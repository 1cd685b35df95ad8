/** "Sources compared": who agrees, who contradicts, what changed, who passes on whose report, who says what causes what, and whose forecast is whose. */
import type { ArticleSpan, Verdict, VerdictValue } from '../../model/index.ts';
import { type Html, html, type Part } from '../html.ts';
import { causesShown, causeTable } from './causes.ts';
import { forecastTable } from './forecasts.ts';
import { page } from './layout.ts';
import { changes, matrix, newestOf, saidLink, shortDate } from './matrix.ts';
import { glance, sourceName, sourceTable } from './outlets.ts';
import { pieceCaption, pieceText } from './piece-view.ts';
import { piecesOf } from './pieces.ts';
import { positionsShown, positionTable } from './positions.ts';
import { type Row, rowsOf, saidOf } from './rows.ts';
import { verdictAnchor } from './sentence.ts';
import { STORY_PATHS } from './settings.ts';
import { langOf, sourceDate } from './sources.ts';
import { type SourceStatements, type Statement, statementsOf } from './statements.ts';
import { isCounted, isLone, type SourceView } from './view.ts';

/** A section of the page, and what the table of contents says of it. */
interface Section {
  readonly id: string;
  readonly heading: string;
  /** null: the section counts nothing */
  readonly count: number | null;
  readonly content: Part;
}

/** `withArticle`: the story has an article of its own to lead back to. */
export function comparisonPage(view: SourceView, withArticle: boolean): string {
  const { t } = view;
  const sections = sectionsOf(view);
  return page({
    site: view.site,
    lang: view.lang,
    path: `${view.slug}/${STORY_PATHS.comparison}`,
    title: t.comparisonTitle(view.title),
    description: t.comparisonIntro,
    body: html`<div class="frame plainpage comparison">
<header class="page-head">
${withArticle && html`<p class="label"><a href="${STORY_PATHS.article}">${t.backToArticle}</a></p>\n`}<h1>${t.comparison}</h1>
<p class="standfirst">${view.title}</p>
</header>
<section aria-labelledby="overview"><h2 id="overview" class="hidden">${t.overview}</h2>
${glance(view)}${sourceTable(view)}</section>
<nav class="toc" aria-label="${t.onThisPage}"><ul>${sections.map((s) => html`<li><a href="#${s.id}">${s.heading}${s.count !== null && html` <b>${s.count}</b>`}</a></li>`)}</ul></nav>
${sections.map(sectionView)}
${withArticle && html`<p class="more"><a href="${STORY_PATHS.article}">${t.backToArticle}</a> <a href="${STORY_PATHS.evidence}">${t.evidence}</a></p>\n`}</div>
`,
  });
}

const sectionView = ({ id, heading, content }: Section): Html =>
  html`<section class="compare" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${content}</section>
`;

function sectionsOf(view: SourceView): readonly Section[] {
  const { t, dossier } = view;
  const [conflicts, agreed] = [rowsOf(view, 'conflicting'), rowsOf(view, 'corroborated')];
  const changed = rowsOf(view, 'superseded').toSorted((a, b) => (newestOf(a) < newestOf(b) ? 1 : -1));
  const [pairs, headlines] = [relatedOf(view, false), relatedOf(view, true)];
  const links = causesShown(view);
  const judged = positionsShown(view);
  const told: readonly ArticleSpan[] = [
    ...[...conflicts, ...changed, ...agreed].flatMap((r) => r.said.map((s) => s.value)),
    ...[...headlines, ...pairs].flatMap((pair) => pair.values),
    ...dossier.forecasts.map((f) => f.at),
    ...links.map(({ link }) => link.at),
    ...judged.map(({ position }) => position.at),
  ];
  const alone = statementsOf(
    view,
    dossier.verdicts.filter((v) => v.kind === 'single-source' || v.kind === 'syndicated'),
    told,
  );
  const lone = dossier.verdicts.filter((v) => isLone(view, v));
  const undated = view.sources.filter((s) => s.published === null && !s.private);
  const section = (id: string, heading: string, count: number | null, content: Part): Section[] =>
    count === 0 ? [] : [{ id, heading, count, content }];
  return [
    contested(view, { id: 'conflict', heading: t.conflict, rows: conflicts, table: matrix, none: t.conflictNone }),
    ...(changed.length > 0
      ? [
          contested(view, {
            id: 'superseded',
            heading: t.superseded,
            rows: changed,
            table: changes,
            none: t.supersededNone,
          }),
        ]
      : []),
    agreement(view, agreed),
    ...section('headlines', t.beyond, headlines.length, related(view, headlines, t.beyondIntro)),
    ...section('related', t.related, pairs.length, related(view, pairs, t.relatedIntro)),
    ...section('causes', t.causes, links.length, causeTable(view, links)),
    ...section('positions', t.positions, judged.length, positionTable(view, judged)),
    ...section('forecasts', t.forecasts, dossier.forecasts.length, forecastTable(view)),
    ...section('undated', t.withoutDate, undated.length, withoutDate(view, [...conflicts, ...changed, ...agreed])),
    ...(alone.length > 0
      ? [{ id: 'alone', heading: t.alone, count: lone.length, content: aloneView(view, alone, lone) }]
      : []),
    { id: 'passages', heading: t.passages, count: null, content: passages(view, told) },
  ];
}

const none = (text: string): Html => html`<p class="none">${text}</p>\n`;

interface Contested {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly table: (view: SourceView, rows: readonly Row[], caption: string) => Html;
  /** said where no row counts */
  readonly none: string;
}

/** What the article's text counts; behind it what differs and may not be about one thing. */
function contested(view: SourceView, { id, heading, rows, table, none: nothing }: Contested): Section {
  const { t } = view;
  const told = rows.filter((r) => view.isTold(r.verdict));
  const unsure = rows.filter((r) => !view.isTold(r.verdict));
  return {
    id,
    heading,
    count: told.length,
    content: html`${told.length > 0 ? table(view, told, heading) : none(nothing)}${
      unsure.length > 0 &&
      html`<details><summary>${t.unsure} <span class="note">${t.aloneCount(unsure.length)}</span></summary>
<p class="intro">${t.unsureIntro}</p>
${table(view, unsure, t.unsure)}</details>
`
    }`,
  };
}

/** Figures, dates and quotations first: those the article counts; then what else is told alike. */
function agreement(view: SourceView, rows: readonly Row[]): Section {
  const { t } = view;
  const [counted, further] = [rows.filter((r) => isCounted(r.verdict)), rows.filter((r) => !isCounted(r.verdict))];
  return {
    id: 'agree',
    heading: t.agree,
    count: counted.length,
    content: html`${counted.length > 0 ? matrix(view, counted, t.agree) : none(t.agreeNone)}${
      further.length > 0 &&
      html`<details${counted.length < FEW && html` open`}><summary>${t.agreeFurther} <span class="note">${t.aloneCount(further.length)}</span></summary>
${matrix(view, further, t.agreeFurther)}</details>
`
    }`,
  };
}

/** With fewer figures and dates than this that agree, the statements are what there is to see: they stand open. */
const FEW = 4;

interface Pair {
  readonly values: readonly [VerdictValue, VerdictValue];
  readonly why: string;
}

/** Pairs both of whose passages are at hand. @param ofHeadlines those of a headline and its own article, else all others */
function relatedOf(view: SourceView, ofHeadlines: boolean): readonly Pair[] {
  const values = new Map(view.dossier.verdicts.flatMap((v) => v.values.map((value) => [value.claim, value] as const)));
  return view.dossier.related.flatMap(({ claims, why, beyond }) => {
    if ((beyond === true) !== ofHeadlines) return [];
    const [a, b] = claims.map((c) => values.get(c));
    return a && b && saidOf(view, a) && saidOf(view, b) ? [{ values: [a, b] as const, why: why[view.lang] }] : [];
  });
}

function related(view: SourceView, pairs: readonly Pair[], intro: string): Html {
  const list = (some: readonly Pair[]) =>
    html`<ul class="pairs">
${some.map(({ values, why }) => html`<li>${[...new Set(values)].map((value) => relatedSide(view, value))}<p class="note">${why}</p></li>\n`)}</ul>
`;
  const rest = pairs.slice(MOST_PAIRS);
  return html`<p class="intro">${intro}</p>
${list(pairs.slice(0, MOST_PAIRS))}${rest.length > 0 && html`<details><summary>${view.t.morePairs(rest.length)}</summary>\n${list(rest)}</details>\n`}`;
}

/** Pairs shown before the rest is folded away. */
const MOST_PAIRS = 6;

function relatedSide(view: SourceView, value: VerdictValue): Html | null {
  const said = saidOf(view, value);
  return (
    said &&
    html`<p>${saidLink(view, said)} <span class="when">${said.passage.source.outlet}, ${shortDate(view, said)}</span></p>`
  );
}

/** Undated articles, with the rows above that rest on them. */
function withoutDate(view: SourceView, rows: readonly Row[]): Html {
  const { t } = view;
  const undated = view.sources.filter((s) => s.published === null && !s.private);
  const resting = (article: string) => rows.filter((r) => r.said.some((s) => s.value.article === article));
  return html`<p class="intro">${t.withoutDateIntro}</p>
<ul class="undated-list">
${undated.map((s) => html`<li>${sourceName(view, s)}${restingRows(view, resting(s.article))}</li>\n`)}</ul>
`;
}

const restingRows = (view: SourceView, rows: readonly Row[]): Html | false =>
  rows.length > 0 &&
  html` <span class="note">${view.t.restsOn} ${rows.map((r, i) => [i > 0 && ', ', html`<a href="#${verdictAnchor(r.verdict)}">${[r.what, ...r.of].join(', ')}</a>`])}</span>`;

/** Usually the longest part: closed until opened, which needs no script. */
function aloneView(view: SourceView, all: readonly SourceStatements[], lone: readonly Verdict[]): Html {
  const { t } = view;
  return html`<p class="intro">${t.aloneIntro}</p>
${all.map(({ article, statements, unshown, withheld }) => {
  const source = view.sources.find((s) => s.article === article)!;
  const own = lone.filter((v) => v.values[0]!.article === article).length;
  const spots = unshown.map((v) => html`<span id="${verdictAnchor(v)}"></span>`);
  const count = own > 0 && html`<span class="note">${t.loneCount(own)}</span>`;
  const name = html`${spots}<span class="number">${view.numbers.get(article) ?? null}</span> ${source.outlet}, ${source.private ? t.notPublic : sourceDate(t, view.lang, source)} ${count}`;
  // Nothing to open; left out, its count would be missing from the heading's.
  if (statements.length === 0)
    return own > 0 ? html`<p class="alone">${name} <span class="note">${t.aloneElsewhere}</span></p>\n` : spots;
  return html`<details class="alone"><summary>${name}</summary>
<ul class="entries"${langOf(source, view.lang)}>${statements.map((s) => html`<li>${statementView(s)}</li>\n`)}</ul>
${withheld > 0 && html`<p class="note">${t.aloneMore(withheld)}</p>\n`}</details>
`;
})}`;
}

const statementView = ({ text, verdicts }: Statement): Html =>
  html`<span id="${verdictAnchor(verdicts[0]!)}">${verdicts.slice(1).map((v) => html`<span id="${verdictAnchor(v)}"></span>`)}${text}</span>`;

/** Each passage once. Closed, a passage is shown over the page when a value above asks for it. */
function passages(view: SourceView, told: readonly ArticleSpan[]): Html {
  const { t } = view;
  const pieces = piecesOf(view, told);
  return html`<p class="intro">${t.passagesIntro} <a class="show-all" href="#${ALL}">${t.passagesAll(pieces.length)}</a></p>
<span id="${CLOSED}" class="nowhere"></span>
<ol id="${ALL}" class="pieces">
${pieces.map(
  (piece) => html`<li class="piece"><figure class="passage">
${pieceText(view, piece)}
<figcaption>${pieceCaption(view, piece)}</figcaption></figure>
<a class="close" href="#${CLOSED}">${t.close}</a></li>
`,
)}</ol>
`;
}

/** Target of "show all", and a target that is nowhere, so that closing a passage leaves the page where it is. */
const [ALL, CLOSED] = ['all-passages', 'closed'];
