/** Outlets that pass on what another one reported: what the original says itself is not told by its relay. */
import type { ArticleVersion, ArticleVersionId } from '../../model/index.ts';
import { escaped, type SourceSentence } from '../tell/source-sentence.ts';

/** Shorter names are words as well. */
const SHORTEST_NAME = 5;

/** Who has a story from another says so about here (UTF-16 units); further down, one sentence is passed on and no more. */
const OPENING = 250;
const OFTEN = 3;

/** Articles that have their story from another outlet of it: named as they open, or time and again. */
export function relaysOf(articles: readonly ArticleVersion[]): ReadonlySet<ArticleVersionId> {
  const passesOn = (a: ArticleVersion): boolean =>
    outletsIn(`${a.title} ${a.text.slice(0, OPENING)}`, a, articles).length > 0 ||
    outletsIn(a.text, a, articles).some((name) => a.text.split(name).length > OFTEN);
  return new Set(articles.filter(passesOn).map((a) => a.id));
}

function outletsIn(text: string, own: ArticleVersion, articles: readonly ArticleVersion[]): string[] {
  return articles
    .filter((a) => a.outlet !== own.outlet && a.outlet.length >= SHORTEST_NAME && !isIssuer(a, articles))
    .map((a) => shortName(a.outlet))
    .filter((name) => text.includes(name) && !own.outlet.includes(name));
}

/** Whoever issues a release is spoken of as one who acts, and nobody has the story from him: his release speaks so of him too. */
function isIssuer({ outlet, title, text }: ArticleVersion, articles: readonly ArticleVersion[]): boolean {
  const name = shortName(outlet);
  return (
    ISSUES.test(outlet) ||
    title.includes(name) ||
    text.split(name).length > OFTEN ||
    actsItself(name, text) ||
    articles.some((a) => FORMS_OF_FIRMS.some((form) => a.text.includes(`${name} ${form}`)))
  );
}
/** "Kolbau today reported results", in its own release: a paper does not open on what it did. */
const actsItself = (name: string, text: string): boolean =>
  new RegExp(
    `(?:^|\\n|[.!?]\\s+)(?:The |Der |Die |Das )?${escaped(name)} (?!(?:has (?:learned|seen|obtained)|understands|reports|reported|can reveal|berichte|melde|erfuhr|lieg|konnte|hat (?:erfahren|recherchiert)))\\p{Ll}`,
    'u',
  ).test(text.slice(0, OPENING));
const FORMS_OF_FIRMS = ['AG', 'GmbH', 'SE', 'KG', 'eG', 'plc', 'Ltd', 'Inc', 'Group', 'Holding'];
const ISSUES =
  /(?<!\p{L})(?:Universität|Hochschule|Stadt|Stadtverwaltung|Stadtwerke|Gemeinde|Landkreis|Ministerium|\p{L}*ministerium|Landesamt|Polizei\p{L}*|Staatsanwaltschaft|Klinikum|Verein|\p{L}*verband|Gewerkschaft|Stiftung|GmbH|AG|SE|KG|e\. ?V\.|Inc|Ltd|plc|PLC|University|Council|Ministry|Department|Police|Institute|Agency|Authority|Trust|Union)(?!\p{L})/u;

/** As others call it: "Hexham FM News" is "Hexham FM" to them. */
function shortName(outlet: string): string {
  const bare = outlet.replace(/^(?:The|Der|Die|Das) /u, '');
  const short = bare.replace(/ (?:News|Online|Live|Aktuell|Heute)$/u, '');
  return short.length >= SHORTEST_NAME && / /u.test(short) ? short : bare;
}

/** "dem Bericht zufolge", "told the newspaper": which one, the sentence before said. */
const OF_ANOTHER =
  /(?<!\p{L})(?:dem Bericht (?:nach|zufolge)|laut (?:dem Bericht|der Zeitung|dem Blatt)|(?:sagte|sagten) der Zeitung|(?:told|according to) the (?:newspaper|paper|broadcaster|agency))(?!\p{L})/u;

/** "Wie der X berichtet, ...": what this sentence says is another outlet's. */
export const isRelayed = (s: SourceSentence, articles: readonly ArticleVersion[]): boolean =>
  OF_ANOTHER.test(s.text) || outletsIn(s.text, s.article, articles).length > 0;
