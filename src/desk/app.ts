/** The desk's routes. Bound to this machine: another host name in the request is refused (DNS rebinding). */
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { asId, messageOf, type Span } from '../model/index.ts';
import { page } from './html.ts';
import type { DeskPort } from './port.ts';
import { deskTexts } from './texts.ts';
import { articleView } from './views/article.ts';
import { draftView } from './views/draft.ts';
import { storyView } from './views/story.ts';
import { todayView } from './views/today.ts';

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

export function deskApp(port: DeskPort): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'unsafe-inline'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  app.use(async (c, next) => {
    if (!LOCAL.test(c.req.header('host') ?? 'localhost')) return c.text('The desk answers on localhost only.', 403);
    return next();
  });
  app.use(csrf());
  addPages(app, port);
  addDecision(app, port);
  const missing = () => page(port, '404', html`<h1>404</h1><p>${deskTexts(port.language).notFound}</p>`);
  app.notFound((c) => c.html(missing(), 404));
  app.onError((error, c) => c.html(page(port, 'Error', html`<h1>500</h1><p>${messageOf(error)}</p>`), 500));
  return app;
}

function addPages(app: Hono, port: DeskPort): void {
  app.get('/', async (c) => c.html(todayView(port, await port.today())));
  app.get('/stories/:id', async (c) => {
    const view = await port.story(asId('story', c.req.param('id')));
    return view ? c.html(storyView(port, view)) : c.notFound();
  });
  app.get('/articles/:id', async (c) => {
    const article = await port.article(asId('articleVersion', c.req.param('id')));
    return article
      ? c.html(articleView(port, article, askedSpan(c.req.query('start'), c.req.query('end'))))
      : c.notFound();
  });
  app.get('/drafts/:id', async (c) => {
    const view = await port.draft(asId('draft', c.req.param('id')));
    return view ? c.html(draftView(port, view, wholeNumber(c.req.query('s')), null)) : c.notFound();
  });
}

function addDecision(app: Hono, port: DeskPort): void {
  app.post('/drafts/:id/decision', async (c) => {
    const id = asId('draft', c.req.param('id'));
    const form = await c.req.parseBody();
    const field = (name: string): string => (typeof form[name] === 'string' ? form[name].trim() : '');
    const outcome = field('outcome');
    if ((outcome !== 'approved' && outcome !== 'sent-back') || !field('by'))
      return c.text('A decision needs a name and an outcome.', 400);
    const result = await port.decide(id, {
      outcome,
      by: field('by'),
      comment: field('comment') || null,
      reportHash: field('reportHash'),
    });
    if (result.done) return c.redirect(`/drafts/${id}`, 303);
    const view = await port.draft(id);
    return view ? c.html(draftView(port, view, null, result.reason), 409) : c.notFound();
  });
}

function askedSpan(start: string | undefined, end: string | undefined): Span | null {
  const [from, to] = [wholeNumber(start), wholeNumber(end)];
  return from !== null && to !== null && to > from ? { start: from, end: to } : null;
}

const wholeNumber = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : null;
