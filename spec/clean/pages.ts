/** Reads a marked page: facts after `@`, then one line of the page a line behind the letter of its role. */

export interface MarkedPage {
  /** the page as it was pasted */
  readonly text: string;
  readonly facts: {
    readonly title: string;
    readonly outlet: string | null;
    readonly byline: readonly string[];
    readonly published: string | null;
    readonly credits: readonly string[];
    readonly opinion: boolean;
  };
  /** what stands on the page, wrapped lines joined, with the roles that are right for it */
  readonly blocks: readonly { readonly text: string; readonly roles: readonly string[] }[];
}

const BODY = ['paragraph', 'heading', 'list', 'quote'];
/** By letter: P body, T title, K kicker or label, N navigation and details, C caption, A advert, R related, M promotion, V comment. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  P: BODY,
  T: ['cut'],
  K: ['cut', 'heading'],
  N: ['cut', 'navigation', 'related'],
  C: ['cut', 'caption'],
  A: ['advert', 'promotion'],
  R: ['related', 'cut'],
  M: ['promotion', 'advert', 'cut'],
  V: ['comment', 'cut'],
};
/** "P-|": the line belongs to the one above; a hyphen there was put in by the column. */
const LINE = /^([A-Z])(-?)\|(.*)$/;

export function readPage(source: string): MarkedPage {
  const facts = new Map<string, string>();
  const rows: string[] = [];
  const blocks: { text: string; roles: readonly string[] }[] = [];
  for (const line of source.trimEnd().split('\n')) {
    const [, key, value = ''] = /^@(\w+) ?(.*)$/.exec(line) ?? [];
    if (key !== undefined) {
      facts.set(key, value);
      continue;
    }
    const [, letter = '', goesOn, text = ''] = LINE.exec(line) ?? [];
    rows.push(text);
    if (!letter) continue;
    const roles = ROLES[letter];
    if (!roles) throw new Error(`no such role: ${line}`);
    const last = blocks.at(-1);
    if (goesOn && last)
      last.text = /\p{Ll}-$/u.test(last.text) ? last.text.slice(0, -1) + text : `${last.text} ${text}`;
    else blocks.push({ text: text.replace(/^[•+-]\s/, ''), roles });
  }
  const list = (key: string): string[] => (facts.get(key) ?? '').split(', ').filter(Boolean);
  return {
    text: rows.join('\n'),
    facts: {
      title: facts.get('title') ?? '',
      outlet: facts.get('outlet') || null,
      byline: list('byline'),
      published: facts.get('published') || null,
      credits: list('credits'),
      opinion: facts.get('genre') === 'opinion',
    },
    blocks,
  };
}
