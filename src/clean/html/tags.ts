/** What the HTML standard says about tags, as far as reading a page's text needs it. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a line of text (HTML, 15.3.3 "Flow content", plus table parts). */
export const BLOCK_TAGS = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul video audio iframe option legend',
);

export const VOID_TAGS = set('area base br col embed hr img input link meta param source track wbr frame keygen');

/** Elements whose contents are no text of the page. `noscript` repeats images and styles for other browsers. */
export const OPAQUE_TAGS = set(
  'script style template svg math iframe object applet canvas select datalist textarea noscript noframes map audio video xml',
);

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');

/** A paragraph ends where one of these begins (HTML, 13.2.6.4.7 "in body"). */
export const CLOSES_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul dd dt',
);

/** Start tag -> the open elements it ends, looked for up to the nearest element of `until`. */
export const IMPLIED_ENDS: ReadonlyMap<string, { ends: ReadonlySet<string>; until: ReadonlySet<string> }> = new Map([
  ['li', { ends: set('li'), until: set('ul ol menu dir table') }],
  ['dd', { ends: set('dd dt'), until: set('dl table') }],
  ['dt', { ends: set('dd dt'), until: set('dl table') }],
  ['tr', { ends: set('tr td th'), until: set('table') }],
  ['td', { ends: set('td th'), until: set('tr table') }],
  ['th', { ends: set('td th'), until: set('tr table') }],
  ['tbody', { ends: set('tbody thead tfoot tr td th caption'), until: set('table') }],
  ['tfoot', { ends: set('tbody thead tfoot tr td th caption'), until: set('table') }],
  ['option', { ends: set('option'), until: set('select') }],
]);

/** End tags of other elements do not reach through these. */
export const SCOPE_BARRIERS = set('td th table caption html');
