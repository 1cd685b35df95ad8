/** The desk's routes: what is asked of the port, and which view shows the answer. */
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { asId, type DraftId, isLanguage, messageOf, type Outcome, type Span } from '../model/index.ts';
import { headers, localOnly, ownFormsOnly } from './guard.ts';
import { type Html, notice } from './html.ts';
import { ownPath, rememberLanguage, rememberName, uiOf } from './person.ts';
import type { DecisionInput, DeskPort } from './port.ts';
import { STYLE } from './style/index.ts';
import { deskTexts } from './texts/index.ts';
import { articleView } from './views/article.ts';
import { rowFilter } from './views/claims-table.ts';
import { draftPage } from './views/draft-page.ts';
import { forecastsView } from './views/forecasts.ts';
import { sourcesView } from './views/sources.ts';
import { storyView } from './views/story.ts';
import { todayView } from './views/today.ts';

/** Answers this machine only; shows what `port` knows, and hands it what a person decides. */
export function deskApp(port: DeskPort): Hono {
  const app = new Hono();
  app.use(headers, localOnly(deskTexts(port.language).localOnly), ownFormsOnly);
  addPages(app, port);
  addForms(app, port);
  app.get('/desk.css', (c) =>
    c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }),
  );
  app.get('/language/:lang', (c) => {
    const lang = c.req.param('lang');
    if (isLanguage(lang)) rememberLanguage(c, lang);
    return c.redirect(ownPath(c.req.query('to')), 303);
  });
  app.notFound((c) => missingPage(c, port));
  app.onError((error, c) => {
    // What a guard refuses is no failure of the desk.
    if (error instanceof HTTPException) return error.getResponse();
    const ui = uiOf(c, port);
    return c.html(notice(ui, ui.t.failed, messageOf(error)), 500);
  });
  return app;
}

function missingPage(c: Context, port: DeskPort) {
  const ui = uiOf(c, port);
  return c.html(notice(ui, ui.t.notFound, ui.t.notFoundHint), 404);
}

function addPages(app: Hono, port: DeskPort): void {
  const answer = (c: Context, view: Html | null) => (view ? c.html(view) : c.notFound());
  app.get('/', async (c) => c.html(todayView(uiOf(c, port), await port.today())));
  app.get('/forecasts', async (c) => c.html(forecastsView(uiOf(c, port), await port.forecasts())));
  app.get('/sources', async (c) => c.html(sourcesView(uiOf(c, port), await port.sources())));
  app.get('/stories/:id', async (c) => {
    const view = await port.story(asId('story', c.req.param('id')));
    const now = view?.dossier.story.id;
    if (now && now !== c.req.param('id')) return c.redirect(`/stories/${now}#moves`, 301);
    const filter = rowFilter(c.req.query('verdict'), c.req.query('kind'));
    return answer(c, view && storyView(uiOf(c, port), view, filter));
  });
  app.get('/articles/:id', async (c) => {
    const view = await port.article(asId('articleVersion', c.req.param('id')));
    const { claim, start, end } = c.req.query();
    return answer(c, view && articleView(uiOf(c, port), view, { claim: claim ?? null, span: askedSpan(start, end) }));
  });
  app.get('/drafts/:id', async (c) => {
    const view = await port.draft(asId('draft', c.req.param('id')));
    return answer(c, view && draftPage(uiOf(c, port), view, wholeNumber(c.req.query('s')), null));
  });
}

function addForms(app: Hono, port: DeskPort): void {
  app.post('/drafts/:id/decision', async (c) => {
    const id = asId('draft', c.req.param('id'));
    const { t } = uiOf(c, port);
    const field = await fieldsOf(c);
    const outcome = (['approved', 'sent-back'] as const).find((o) => o === field('outcome'));
    const refuse = (status: 400 | 409, message: string) =>
      refused(c, port, id, status, { message, comment: field('comment') });
    if (!outcome) return refuse(400, t.needsOutcome);
    if (!field('by')) return refuse(400, t.needsName);
    const input: DecisionInput = {
      outcome,
      by: field('by'),
      comment: field('comment') || null,
      reportHash: field('reportHash'),
    };
    rememberName(c, input.by);
    const result = await port.decide(id, input);
    if (result.done) return c.redirect(`/drafts/${id}#decision`, 303);
    return refuse(409, t.refusal(result.refusal.kind));
  });
  app.post('/articles/:id/takedown', async (c) => {
    const id = asId('articleVersion', c.req.param('id'));
    const ui = uiOf(c, port);
    const field = await fieldsOf(c);
    const passage = field('scope') === 'passage' ? field('passage') : null;
    const by = field('by');
    if (by) rememberName(c, by);
    const missing = !by ? ui.t.needsName : field('sure') !== 'yes' ? ui.t.takeDownUnsure : null;
    const result = missing
      ? ({ done: false, why: missing } as const)
      : await port.takeDown(id, { passage, by, reason: field('reason') });
    if (result.done) return c.html(notice(ui, ui.t.takenDown, ui.t.takenDownHint));
    const view = await port.article(id);
    if (!view) return missingPage(c, port);
    const asked = { claim: null, span: null, passage: field('passage') || null };
    return c.html(articleView(ui, view, asked, { message: result.why, reason: field('reason') }), 400);
  });
  app.post('/forecasts/:id', async (c) => {
    const ui = uiOf(c, port);
    const field = await fieldsOf(c);
    const outcome = OUTCOMES.find((o) => o === field('outcome'));
    const by = field('by');
    if (by) rememberName(c, by);
    const missing = !outcome ? ui.t.needsOutcome : !by ? ui.t.needsName : null;
    if (missing) return c.html(forecastsView(ui, await port.forecasts(), missing), 400);
    const id = asId('forecast', c.req.param('id'));
    const known = await port.resolve(id, { outcome: outcome!, by, comment: field('comment') || null });
    return known ? c.redirect(`/forecasts#${id}`, 303) : missingPage(c, port);
  });
  app.post('/problems/retry', async (c) => {
    const field = await fieldsOf(c);
    await port.retry(field('key') || null);
    return c.redirect('/', 303);
  });
}

const OUTCOMES: readonly Outcome[] = ['came-true', 'did-not', 'undecidable'];

/** The draft once more, with the reason and what was typed: nothing a person wrote is lost. */
async function refused(
  c: Context,
  port: DeskPort,
  id: DraftId,
  status: 400 | 409,
  attempt: { readonly message: string; readonly comment: string },
) {
  const view = await port.draft(id);
  return view ? c.html(draftPage(uiOf(c, port), view, null, attempt), status) : missingPage(c, port);
}

async function fieldsOf(c: Context): Promise<(name: string) => string> {
  const form = await c.req.parseBody();
  return (name) => {
    const value = form[name];
    return typeof value === 'string' ? value.trim() : '';
  };
}

function askedSpan(start: string | undefined, end: string | undefined): Span | null {
  const [from, to] = [wholeNumber(start), wholeNumber(end)];
  return from !== null && to !== null && to > from ? { start: from, end: to } : null;
}

const wholeNumber = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : null;
