/** Who may talk to the desk: a browser on this machine, from the desk's own pages. */
import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/**
 * Refuses a request that names another host: a page elsewhere may point its own name at this machine (DNS rebinding) and
 * would then read the desk as its own origin.
 * @param refusal what the answer says, in the newsroom's language
 */
export function localOnly(refusal: string): MiddlewareHandler {
  return async (c, next) => {
    const named = [c.req.header('host'), new URL(c.req.url).host].filter((host) => host !== undefined);
    return named.every((host) => LOCAL.test(host)) ? next() : c.text(refusal, 403);
  };
}

/** Forms only from the desk's own pages (Origin or Sec-Fetch-Site). */
export const ownFormsOnly = csrf();

/** Nothing is loaded but the desk's own style sheet, nothing may frame it, no address of a source learns of it. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ['data:'],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
});
