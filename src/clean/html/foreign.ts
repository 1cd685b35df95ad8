/** Tells links that leave the site from links to its other pages: teasers and menus are made of the latter. */

const ARCHIVED = /^.*\/web\/\d{8,14}\w*\/(?=https?:)/;

/** The name one publisher holds under several endings: "www.bote.example" -> "bote", "bote.co.uk" -> "bote". */
function holding(host: string): string {
  const labels = host.toLowerCase().split('.');
  const twofold = labels.length > 2 && labels.at(-1)!.length === 2 && labels.at(-2)!.length <= 3;
  return labels.at(twofold ? -3 : -2) ?? host;
}

const hostOf = (address: string): string | null => URL.parse(address.replace(ARCHIVED, ''))?.hostname ?? null;

/** Whether an address written on the page at `page` leads to another publisher's site, or to somebody's mailbox. */
export function foreignTest(page: string | null): (href: string) => boolean {
  const own = hostOf(page ?? '');
  return (href) => {
    if (/^mailto:/i.test(href)) return true;
    const host = /^https?:/i.test(href.replace(ARCHIVED, '')) ? hostOf(href) : null;
    return Boolean(own && host) && holding(host!) !== holding(own!);
  };
}
