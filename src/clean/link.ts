/** Where a link of a page leads. */

/** An absolute http(s) address, or null for anything else: anchors, scripts, mail. */
export function absolute(href: string, base: string | null): string | null {
  if (href.startsWith('#')) return null;
  const url = URL.parse(href.trim(), base ?? undefined);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
