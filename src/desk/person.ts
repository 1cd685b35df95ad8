/** What the desk remembers of the person before it, in cookies that stay on this machine: language and name. */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isLanguage, type Language } from '../model/index.ts';
import type { DeskPort } from './port.ts';
import { type Ui, uiFor } from './ui.ts';

const LANGUAGE = 'desk-language';
const NAME = 'desk-name';
const A_YEAR = 365 * 24 * 60 * 60;
const KEPT = { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: A_YEAR } as const;

export function uiOf(c: Context, port: DeskPort): Ui {
  const asked = getCookie(c, LANGUAGE);
  const { pathname, search } = new URL(c.req.url);
  // A form's address shows nothing when it is asked for: the way back from it is Today.
  const path = c.req.method === 'GET' ? `${pathname}${search}` : '/';
  return uiFor(port, { lang: isLanguage(asked) ? asked : port.language, path, name: getCookie(c, NAME) ?? '' });
}

export const rememberLanguage = (c: Context, lang: Language): void => setCookie(c, LANGUAGE, lang, KEPT);
export const rememberName = (c: Context, name: string): void => setCookie(c, NAME, name, KEPT);

/** A path of the desk; anything that could lead elsewhere becomes Today. */
export const ownPath = (to: string | undefined): string => (to && /^\/(?![/\\])[^\\\s]*$/.test(to) ? to : '/');
