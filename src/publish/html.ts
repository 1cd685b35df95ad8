/** The one place of this room where text becomes markup: an escaping tagged template. All views use it. */

/** Markup that is safe to print as it is. Only this file makes it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

/** What a template takes: markup as it is, text escaped, lists joined, nothing for `null`, `undefined` and `false`. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe in element content and in quoted attribute values. Control characters HTML forbids are dropped. */
export const escapeHtml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').replace(/[&<>"']/g, (c) => ENTITIES[c]!);

/** Escapes every inserted value. Attribute values must stand in double quotes in the template. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0]!;
  for (const [i, part] of parts.entries()) markup += print(part) + strings[i + 1]!;
  return new Html(markup);
}

function print(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return part.map(print).join('');
}

/** Markup from this room's own constants (a comment, a doctype). Never for text that came from outside. */
export const raw = (markup: string): Html => new Html(markup);

/** Joins parts with markup or text between them. */
export const join = (parts: readonly Part[], between: Part): Html =>
  html`${parts.map((part, i) => (i === 0 ? part : [between, part]))}`;

/** JSON-LD as a data block: `<` is written as an escape so that no text can close the element. */
export const jsonLd = (value: unknown): Html =>
  raw(`<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`);

/** For fields that another system reads as HTML but shows as text (a title, an excerpt): quotes stay as they are. */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (c) => ENTITIES[c]!);
