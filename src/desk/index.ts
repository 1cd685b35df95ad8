/** The web application for editors: routes, views, human decisions. */
export { deskApp } from './app.ts';
export type {
  ArticleSummary,
  DecisionInput,
  DecisionResult,
  DeskPort,
  DraftSummary,
  DraftView,
  ProblemLine,
  StorySummary,
  StoryView,
  Today,
} from './port.ts';
export { type Served, serveLocal, siteApp } from './server.ts';
