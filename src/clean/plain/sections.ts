/** Divides a pasted page into head, article and what follows it: comments, pointers, furniture. */
import type { PlainLine } from './line.ts';

export type Section = 'head' | 'article' | 'comment' | 'related' | 'furniture' | 'disclosure';

const COMMENTS =
  /^(?:\d+ )?(?:kommentare?|comments?|leserkommentare|diskussion|discussion|antworten|responses?)(?: ?\(\d+\)| zu .{3,120}|: ?\d*)?$|^kommentare? (?:lesen|schreiben|verfassen|hinterlassen|abgeben).{0,40}$|^(?:einen? |schreiben? sie einen )?kommentar (?:schreiben|verfassen|hinterlassen|abgeben).{0,20}$|^leave a (?:comment|reply).{0,20}$|^(?:join the )?(?:conversation|discussion)$|^\d+ (?:gedanken|thoughts|antworten|replies|responses) (?:zu|on|to) .{3,160}$|^ihre meinung.{0,30}$|^mitdiskutieren.{0,20}$/i;
const RELATED =
  /^\W{0,3}(?:das könnte (?:sie|dich|euch)(?: auch)? (?:auch )?interessieren|auch interessant|weitere (?:artikel|meldungen|nachrichten|beiträge|themen)|ähnliche (?:artikel|beiträge)|mehr (?:zum thema|aus .{2,40}|nachrichten|artikel)|meistgelesen|meist gelesen|beliebte (?:artikel|beiträge)|neueste (?:artikel|beiträge|meldungen)|related(?: (?:articles|stories|posts|news|content))?|more (?:from|on|in) .{2,40}|you (?:may|might) also like|recommended(?: for you)?|most (?:read|popular)|trending(?: now)?|up next)\W{0,3}$/i;
const FURNITURE =
  /^(?:kategorien|categories|archive?|tags|schlagwörter|folge uns|folgen sie uns|follow us|über uns|about us|impressum|kontakt|service|menü)\W{0,2}$/i;

/** A paragraph that could belong to an article. */
export const isProse = (text: string): boolean => text.length >= 120 && /[.!?…“"«»)]\s*$|[.!?] /.test(text);

function opens(line: PlainLine): Section | null {
  if (line.kind === 'item' || line.kind === 'table') return null;
  if (COMMENTS.test(line.text)) return 'comment';
  if (RELATED.test(line.text)) return 'related';
  return FURNITURE.test(line.text) ? 'furniture' : null;
}

/**
 * The section of each line. A box of pointers in the middle ends where prose goes on; after the heading of the
 * comments nothing is the article's any more, unless most of the prose would be lost: then it was a counter on top.
 */
export function sectionsOf(lines: readonly PlainLine[]): Section[] {
  const first = lines.findIndex((l) => isProse(l.text));
  const total = lines.reduce((sum, l) => sum + (isProse(l.text) ? l.text.length : 0), 0);
  const sections: Section[] = [];
  let at: Section = 'head';
  let read = 0;
  lines.forEach((line, i) => {
    if (at === 'head' && i === first) at = 'article';
    const opened = i > first && first >= 0 ? opens(line) : null;
    if (opened && (opened !== 'comment' || read >= 0.3 * total)) at = opened;
    else if ((at === 'related' || at === 'furniture') && isProse(line.text) && proseAhead(lines, i)) at = 'article';
    if (at === 'article' && isProse(line.text)) read += line.text.length;
    sections.push(at);
  });
  return sections;
}

/** Teasers are one paragraph each; two in a row are the article going on. */
const proseAhead = (lines: readonly PlainLine[], i: number): boolean =>
  lines.slice(i + 1, i + 4).some((l) => isProse(l.text));
