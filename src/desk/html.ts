/** The desk's page frame. All markup is made with Hono's escaping template; nothing in this room is put out unescaped. */
import { html } from 'hono/html';
import type { Ui } from './ui.ts';

export type Html = ReturnType<typeof html>;

export interface Crumb {
  readonly href: string;
  readonly text: string;
}

export interface PageParts {
  readonly title: string;
  /** the way back, from Today on; empty on Today itself */
  readonly trail: readonly Crumb[];
  readonly main: Html;
}

export function page(ui: Ui, { title, trail, main }: PageParts): Html {
  const { t, lang } = ui;
  const other = lang === 'de' ? 'en' : 'de';
  return html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${ui.title}</title>
<link rel="stylesheet" href="/desk.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#main">${t.skip}</a>
<header class="top"><nav aria-label="${t.mainNav}"><a class="home" href="/">${ui.title} <span>${t.desk}</span></a>
<a href="/"${current(ui.path === '/')}>${t.today}</a>
<a href="/forecasts"${current(ui.path === '/forecasts')}>${t.forecasts}</a>
<a href="/sources"${current(ui.path === '/sources')}>${t.sources}</a>
<a href="${ui.siteUrl}/">${t.site}</a>
<a class="push" href="/language/${other}?to=${encodeURIComponent(ui.path)}" lang="${other}" hreflang="${other}">${t.otherLanguage}</a></nav></header>
<main id="main">${trail.length > 0 ? trailView(ui, trail) : ''}${main}</main>
</body>
</html>`;
}

const current = (is: boolean): Html | string => (is ? html` aria-current="page"` : '');

const trailView = (ui: Ui, trail: readonly Crumb[]): Html =>
  html`<nav class="trail" aria-label="${ui.t.trail}"><ol>${[{ href: '/', text: ui.t.today }, ...trail].map(
    (c) => html`<li><a href="${c.href}">${c.text}</a></li>`,
  )}</ol></nav>`;

/** A short page that says one thing, for errors. */
export const notice = (ui: Ui, title: string, text: string): Html =>
  page(ui, {
    title,
    trail: [],
    main: html`<h1>${title}</h1><p>${text}</p><p><a href="/">${ui.t.toToday}</a></p>`,
  });
