/** The web application for editors: routes, views, human decisions. */
export { deskApp } from './app.ts';
export type * from './port.ts';
export { type Served, serveLocal, siteApp } from './server.ts';
