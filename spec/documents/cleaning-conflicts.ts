/** The stated rules for conflicts between the places where a page speaks of itself, each with a page on which it decides. */
import type { CleanArticle } from '../../src/model/index.ts';

export interface Conflict {
  readonly field: keyof CleanArticle;
  /** the places in the order in which they are believed */
  readonly rule: string;
  readonly head: string;
  readonly body: string;
  readonly expected: unknown;
}

const ld = (fields: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Hochwasser in Weida",${fields}}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

export const CONFLICTS: readonly Conflict[] = [
  {
    field: 'title',
    rule: 'the visible heading that agrees with JSON-LD, Open Graph or the document’s title, in the heading’s wording and without the site’s name; a heading that leads to the start of the site is the site’s name',
    head: '<title>Hochwasser in Weida | Bote</title>',
    body: '<h1><a href="/">Bote</a></h1><h2>Hochwasser in Weida</h2>',
    expected: 'Hochwasser in Weida',
  },
  {
    field: 'title',
    rule: 'the headline for readers, where the heading of level 1 is but the last step of the path to the page and the metadata know both',
    head: `<title>Weida: Hochwasser überschwemmt die Altstadt</title>${meta('og:title', 'Die Nacht, in der das Wasser kam')}`,
    body: '<nav><a href="/">Start</a> <a href="/weida">Weida</a> <h1>Weida: Hochwasser überschwemmt die Altstadt</h1></nav><h2>Die Nacht, in der das Wasser kam</h2>',
    expected: 'Die Nacht, in der das Wasser kam',
  },
  {
    field: 'title',
    rule: 'the only heading of level 1, where the metadata agree with no other heading well',
    head: '<title>Hochwasser in Weida: Pegel und Warnungen</title>',
    body: '<h1>Die Stadt steht unter Wasser</h1><h2>Alle Pegel in Weida</h2>',
    expected: 'Die Stadt steht unter Wasser',
  },
  {
    field: 'title',
    rule: 'without a heading of level 1 the one that the address repeats; the heading over the first text, where the document’s title names but the place in the site',
    head: '<title>Rudern - Aktuelles - Rudern | Verband der Vereine</title>',
    body: '<h2>Vereine finden</h2><h2>Neue Boote sind da</h2><p>Der Verband hat am Montag in Weida acht neue Boote getauft, die im Sommer fahren sollen.</p>',
    expected: 'Neue Boote sind da',
  },
  {
    field: 'byline',
    rule: 'JSON-LD, meta elements, elements marked as author, lines such as “Von ...”, lines with a label (“Text: ...”), a name at the end of the text, the holder of the rights, a single by-line farther down; of lists in the data that begin alike the longest',
    head: ld('"author":"Eva Ruhland"') + meta('author', 'Eva Ruhland, Tom Brandt'),
    body: '<p class="byline">Von Jens Maas</p>',
    expected: ['Eva Ruhland', 'Tom Brandt'],
  },
  {
    field: 'byline',
    rule: 'the name of a login gives way to a full name on the page',
    head: meta('author', 'eruhland'),
    body: '<p>Von Eva Ruhland</p>',
    expected: ['Eva Ruhland'],
  },
  {
    field: 'credits',
    rule: 'agencies, desks and the outlet itself are no persons: they are credited',
    head: meta('author', 'Eva Ruhland, dpa'),
    body: '',
    expected: ['dpa'],
  },
  {
    field: 'published',
    rule: 'JSON-LD, meta elements, microdata, time elements (publication before change), elements named for dates, a date line near the title, a sentence or dateline that says it, the address or the file’s name, the only date alone above the text, a day whose year stands elsewhere in the head, or that has a day of the week and falls on it in only one of the years that line of rights, address and the latest day on the page allow, the month of an issue, the feed; never a guess, and no more precise than written; a stamp in UTC is told by the clock of its place: one shown on the page, the country’s of the address, or Central European for German',
    head: meta('article:published_time', '2024-05-04') + ld('"datePublished":"2024-05-03T14:05+02:00"'),
    body: '<time datetime="2024-05-09">Aktualisiert</time>',
    expected: '2024-05-03T14:05+02:00',
  },
  {
    field: 'modified',
    rule: 'JSON-LD, meta elements, microdata',
    head: ld('"dateModified":"2024-05-05"') + meta('article:modified_time', '2024-05-06'),
    body: '',
    expected: '2024-05-05',
  },
  {
    field: 'publisher',
    rule: 'the article’s publisher in JSON-LD, og:site_name, the site’s own object, older names',
    head: ld('"publisher":{"name":"Weidaer Bote"}') + meta('og:site_name', 'bote.example'),
    body: '',
    expected: 'Weidaer Bote',
  },
  {
    field: 'section',
    rule: 'what says that the text is a comment (a label above the headline, the author’s line, the type in JSON-LD); JSON-LD, meta elements, breadcrumbs in JSON-LD',
    head: ld('"articleSection":"Umwelt"') + meta('article:section', 'Lokales'),
    body: '',
    expected: 'Umwelt',
  },
  {
    field: 'paywalled',
    rule: 'isAccessibleForFree in JSON-LD, article:content_tier, a barrier on the page; null where nothing says so',
    head: ld('"isAccessibleForFree":false') + meta('article:content_tier', 'free'),
    body: '',
    expected: true,
  },
  {
    field: 'lang',
    rule: 'the text itself; what the page declares counts only where the text is too short to tell',
    head: meta('og:locale', 'en_US'),
    body: '',
    expected: 'de',
  },
];

const TEXT =
  'Der Fluss trat am Montag über die Ufer und überschwemmte in der Altstadt mehrere Keller, teilte die Feuerwehr mit. ';

/** The page on which a conflict is decided. */
export const pageOf = ({ head, body }: Conflict): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><main>${body}<p>${TEXT}</p><p>Die Stadt rechnet mit hohen Schäden. ${TEXT}</p></main></body></html>`;
