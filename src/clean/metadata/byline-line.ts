/** Reads authors from visible lines: "Von Eva Ruhland", "Posted by oz on May 3", "3. Mai 2024 | Autor: eva". */
import { pattern } from '../../text/engine/patterns/layout.ts';
import { isAgency } from './organisations.ts';
import { type Authors, isKnownPersonName, mergeAuthors, NO_AUTHORS, readAuthors } from './people.ts';

const WHOLE = pattern('iu')`
  ^(?:
    (?:ein(?:e)? (?:\p{L}+ )?|an? )?(?:
      text | artikel | written | posted | geschrieben | gepostet | eingestellt | verfasst
      | (?:blog ?)?beitrag | kommentar | kolumne | gastbeitrag | leitartikel | meinung | glosse
      | essay | interview | analyse | article | story | report | opinion | comment | commentary
      | editorial | column | analysis | viewpoint | words | exclusive | exklusiv | interviewed
    )? ?(?:von|by):?(?:\s+unser(?:em|er)\s+\p{Lu}\p{L}+)?
  )\s+(\p{Lu}[^!?:]{3,80})$
  | ^(?:
      autor(?:in)?(?:\/autor(?:in)?)? | author | auteur | text | verfasser(?:in)?
    ) ?:?\s+(\p{Lu}[^.!?:]{3,80}):?$
`;

/** A line of its own that does nothing but name the author. */
export function bylineOf(line: string, publisher: string | null): Authors | null {
  const text = line.trim();
  const m = text.length <= 110 && !/[.!?…]$/.test(text.replace(/\b\p{Lu}\.$/u, '')) ? WHOLE.exec(text) : null;
  if (!m) return null;
  const found = readAuthors(m[1] ?? m[2] ?? '', publisher, 'no');
  return found.persons.length || found.others.length ? found : null;
}

const LEAD = pattern('gi')`
  (?:^|[\s|·•,–—-])(?:
    von:? | vom | by:? | par | autor(?:in)?(?:\/autor(?:in)?)?:? | author:? | posted by | written by
    | eingestellt von | gepostet von | gespeichert von | veröffentlicht von | publiziert von
    | erstellt von
  )\s+
`;
/** A name at this place: a first word in any case, as nicknames are written, then capitalised ones. */
const NAME =
  /(?:der |die |das )?[\p{L}\p{N}][\p{L}\p{N}_'’-]*(?:\.[\p{L}\p{N}_'’-]+)*\.?(?:[ \t]+(?:(?:van|von|de|del|der|v\.|zu|la|le)[ \t]+)?\p{Lu}[\p{L}.'’-]*){0,4}/uy;
const WORDS_OF_TIME = pattern('i')`
  ^(?:
    mo | di | mi | do | fr | sa | so | mon | tue | wed | thu | fri | sat | sun | januar | februar
    | märz | april | mai | juni | juli | august | september | oktober | november | dezember | january
    | february | march | may | june | july | october | december | uhr | am | um | on | at | \d.*
  )$
`;
/** What follows a name in such lines. */
const AFTER_NAME =
  /\s+(?:kategorien?|schreibe|hinterlasse|kommentare?|comments?|leave|keine|no|veröffentlicht|published|posted|ein|tags?|in|unter|under|abgelegt|uhr|min(?:uten)?|lesezeit)(?:[\s:].*)?$/i;

/** What may stand before "von" or "by" in a line of details: nothing, a divider, a date or clock, a verb of publishing. */
const BEFORE_LEAD = pattern('i')`
  (?:
    ^ | [|·•,;–—:-] | \d
    | \b(?:
        uhr | [ap]\.?m\.? | posted | published | written | veröffentlicht | geschrieben | erstellt
        | verfasst | publiziert | eingestellt | gespeichert | text | artikel | beitrag | interview
        | kommentar | gastbeitrag | kolumne | glosse | analyse | essay | column | analysis
      )
  )\s*$
`;

/** Initials that follow "by" are a writer's, although a desk may sign like that elsewhere. */
const SIGN = /^\p{Lu}{2,3}$/u;
/** Between the names of a list; names after the first are full ones. */
const NEXT = /(?:,| (?:und|and|&)) (?=\p{Lu}\p{Ll}+[ -]\p{Lu})/uy;

/** The names of a list that begins at this place. */
function namesFrom(line: string, start: number): string[] {
  const names: string[] = [];
  for (let at = start; names.length < 8; ) {
    NAME.lastIndex = at;
    const name = NAME.exec(line);
    if (!name) break;
    names.push(name[0].replace(AFTER_NAME, ''));
    NEXT.lastIndex = NAME.lastIndex;
    if (!NEXT.test(line)) break;
    at = NEXT.lastIndex;
  }
  return names.filter(Boolean);
}

function afterLead(line: string, publisher: string | null): Authors | null {
  for (const lead of line.matchAll(LEAD)) {
    if (!BEFORE_LEAD.test(line.slice(0, lead.index).trim())) continue;
    const names = namesFrom(line, lead.index + lead[0].length);
    if (!names.length || WORDS_OF_TIME.test(names[0]!)) continue;
    const found = mergeAuthors(names.map((name) => readAuthors(name, publisher, 'marked')));
    if (found.persons.length) return found;
    if (SIGN.test(names[0]!) && !isAgency(names[0]!)) return { persons: [names[0]!], others: [] };
  }
  return null;
}

/**
 * Authors of a line that tells several details: first what follows "von", "by" or "Autor:"; failing that, a part
 * between dividers or dates that is nothing but a full name. Sections and labels stand there as well ("Outdoor Lovers |
 * 3. Mai"), so it must begin with a known given name.
 */
export function metaLineAuthors(line: string, publisher: string | null): Authors {
  const text = line.slice(0, 300);
  const led = afterLead(text, publisher);
  if (led) return led;
  const dashed = dashedAuthor(text);
  if (dashed) return readAuthors(dashed, publisher, 'marked');
  const parts = text
    .split(/[|·•\n]|\s[–—-]\s|\d[\d.:/]*(?:\s*(?:uhr(?!\p{L})|\p{L}+\s+(?:19|20)\d\d))?/iu)
    .map((p) => ` ${p.trim()}`.replace(AFTER_NAME, '').trim());
  const full = parts.filter((p) => /^\p{Lu}\S+(?:\s+\S+){1,2}$/u.test(p)).map((p) => readAuthors(p, publisher, 'no'));
  return full.find((f) => f.persons.length && f.persons.every(isKnownPersonName)) ?? NO_AUTHORS;
}

const LABELLED = pattern('iu')`
  ^(?:
    autor(?:in)?(?:\/autor(?:in)?)? | autor\*in | author | verfasser(?:in)? | reporter(?:in)?(?=:)
    | text(?: (?:&|und|\+|and) (?:fotos?|bild(?:er)?|photos?|video))? | text\/(?:fotos?|bild(?:er)?)
  )\s?:?\s+(\p{Lu}[^!?:]{3,60}?)(?:, \p{L}.{2,80})?[.:]?$
`;

/** "Autorin: Eva Ruhland, Leiterin des Amts": a line anywhere on the page that says in one word whose text it is. */
export function labelledAuthor(line: string, publisher: string | null): Authors {
  const name = line.length <= 150 ? LABELLED.exec(line.trim())?.[1] : undefined;
  const found = name ? readAuthors(name, publisher, 'no') : NO_AUTHORS;
  return found.persons.every(isKnownPersonName) ? found : NO_AUTHORS;
}

/** "Autor:" or "Written by" alone, where the layout gives the name a line of its own. */
export const isAuthorLabel = (line: string): boolean =>
  /^(?:(?:autor(?:in|en|innen)?|autor\*in(?:nen)?|authors?|verfasser(?:in)?|text)\s?:|(?:written|article|story|words|text|posted) by:?|(?:text|geschrieben|verfasst|ein (?:artikel|beitrag)) von:?)$/i.test(
    line.trim(),
  );

/** "— eva @ 00:45" and "— eva um 00:45 Uhr", as blogs sign. */
const DASHED = /\s[—–-]\s(\p{L}[\p{L}\p{N}_-]{2,24}) (?:@|um) \d{1,2}:\d{2}/u;

const dashedAuthor = (line: string): string | null => DASHED.exec(line)?.[1] ?? null;

const RIGHTS = pattern('u')`
  (?:^|[\s|])(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s*)?(?:by |von )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2})(?=\s*(?:$|[|•·.,–-]))
  | (?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)? by (\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)(?=\s|$)
`;

/** The person who holds the rights of the page by its standing line: "© 2024 Eva Ruhland". */
export function rightsHolder(line: string): string | null {
  const m = line.length <= 300 ? RIGHTS.exec(line) : null;
  const name = (m?.[1] ?? m?.[2])?.trim();
  return name && isKnownPersonName(name) ? name : null;
}
