/** What the comparison says about one group of claims, ready for a table: its name, and who says what of it where. */
import {
  type ClaimCaption,
  type ClaimKind,
  groupName,
  type Verdict,
  type VerdictKind,
  type VerdictValue,
} from '../../model/index.ts';
import { excerptKey } from '../edition/excerpt.ts';
import { sentenceAround } from './statements.ts';
import { isCounted, type Passage, passageAt, type SourceView } from './view.ts';

/** One claim as the table shows it. */
export interface Said {
  readonly key: string;
  readonly value: VerdictValue;
  readonly passage: Passage;
  /** its verdict sets it against others: it matters whose word a source passes on */
  readonly contested: boolean;
  /** whom the source names as saying so */
  readonly by: string | null;
  /** the same thing in another currency, without a rate: it stands neither for nor against */
  readonly unconverted?: true;
  /** the cited words, cut around the figure; as written in the source */
  readonly words: Words;
}

export interface Words {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

export interface Row {
  readonly verdict: Verdict;
  /** further verdicts on the same passages, told with this one */
  readonly also: readonly Verdict[];
  /** what is measured, the day, or what happened in the words of a source */
  readonly what: string;
  /** of `what`, where it is a passage in another language than the page's */
  readonly lang: string | null;
  readonly of: readonly string[];
  readonly said: readonly Said[];
}

const KIND_ORDER: readonly ClaimKind[] = ['figure', 'date', 'quote', 'forecast', 'stance', 'causal', 'event'];

/** Best supported first; a group of another kind that only repeats passages of the rows above it joins the row it repeats. */
export function rowsOf(view: SourceView, kind: VerdictKind): readonly Row[] {
  const rows: Row[] = [];
  const verdicts = view.dossier.verdicts
    .filter((v) => v.kind === kind)
    .toSorted(
      (a, b) =>
        KIND_ORDER.indexOf(a.claimKind) - KIND_ORDER.indexOf(b.claimKind) ||
        b.origins - a.origins ||
        b.values.length - a.values.length,
    );
  for (const verdict of verdicts) {
    const row = rowOf(view, verdict);
    const twin = isCounted(verdict) ? -1 : rows.findIndex((r) => repeats(row, r));
    if (twin === -1) rows.push(row);
    else rows[twin] = { ...rows[twin]!, also: [...rows[twin]!.also, verdict] };
  }
  return rows;
}

const repeats = (row: Row, earlier: Row): boolean =>
  row.said.every(({ value }) =>
    earlier.said.some(
      (s) => s.value.article === value.article && s.value.start < value.end && value.start < s.value.end,
    ),
  );

export function rowOf(view: SourceView, verdict: Verdict): Row {
  const said = [
    ...verdict.values.flatMap((value) => saidOf(view, value, verdict) ?? []),
    ...unconvertedOf(view, verdict),
  ];
  const captions = verdict.values.flatMap((v) => view.captions.get(v.claim) ?? []);
  const { measure, about, when } = groupName(captions, view.lang);
  const named = measure ?? (verdict.claimKind === 'date' ? when : null);
  const { what, lang } = named === null ? headline(view, verdict, said) : { what: named, lang: null };
  const parts = named === null && verdict.claimKind === 'event' ? [] : [about, when];
  return {
    verdict,
    also: [],
    what,
    lang,
    of: parts.filter((part): part is string => part !== null && part !== what),
    said,
  };
}

/** Sums in another currency stand in the row of those they may be equal to. */
function unconvertedOf(view: SourceView, { unconverted }: Verdict): readonly Said[] {
  const wanted = new Set(unconverted ?? []);
  if (wanted.size === 0) return [];
  const values = view.dossier.verdicts.flatMap((v) => v.values).filter((v) => wanted.has(v.claim));
  return values.flatMap((value) => saidOf(view, value) ?? []).map((said) => ({ ...said, unconverted: true as const }));
}

/** Longest passage that heads a row, UTF-16 units. */
const LONGEST_HEAD = 80;
const FEWEST_HEAD = 20;

/** What is measured by nothing is headed by its shortest telling, one in the page's language before others. */
function headline(view: SourceView, { claimKind }: Verdict, said: readonly Said[]): Pick<Row, 'what' | 'lang'> {
  const told = said
    .map(({ passage: { excerpt, source }, value }) => ({
      text: excerpt.cited === '' ? '' : sentenceAround(excerpt, value.start).text,
      lang: source.lang,
    }))
    .filter(({ text }) => text.length >= FEWEST_HEAD)
    .toSorted((a, b) => Number(b.lang === view.lang) - Number(a.lang === view.lang) || a.text.length - b.text.length);
  const best = told[0];
  if (!best) return { what: view.t.claimKind[claimKind], lang: null };
  return { what: shortened(best.text, LONGEST_HEAD), lang: best.lang === view.lang ? null : best.lang };
}

/** Null for a passage that is not at hand (taken down since). */
export function saidOf(view: SourceView, value: VerdictValue, verdict?: Verdict): Said | null {
  const passage = passageAt(view, value);
  return (
    passage && {
      key: excerptKey(value),
      value,
      passage,
      contested: verdict?.kind === 'conflicting' || verdict?.kind === 'superseded',
      by: view.captions.get(value.claim)?.by ?? null,
      words: wordsOf(passage, value, view.captions.get(value.claim)),
    }
  );
}

/** Longest statement printed in a cell, UTF-16 units: about three lines. */
const LONGEST = 90;

function wordsOf({ excerpt }: Passage, at: VerdictValue, caption: ClaimCaption | undefined): Words {
  const text = excerpt.cited;
  const figure = caption?.figure;
  const [from, to] = figure ? [figure.start - at.start, figure.end - at.start] : [0, 0];
  if (from < 0 || to > text.length || from >= to) {
    const whole = text === '' ? '' : sentenceAround(excerpt, at.start).text;
    return { before: shortened(whole, LONGEST), figure: '', after: '' };
  }
  const room = Math.max(0, LONGEST - (to - from));
  const [left, right] = [text.slice(0, from), text.slice(to)];
  const before = shortenedStart(left, Math.max(room / 2, room - right.length));
  return {
    before,
    figure: flat(text.slice(from, to)),
    after: shortened(right, Math.max(room / 2, room - left.length)),
  };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** Cut at a word's end, with an ellipsis. */
export function shortened(text: string, most: number): string {
  const line = flat(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most).replace(/\s+\S*$/, '');
  return `${cut} …`;
}

function shortenedStart(text: string, most: number): string {
  const line = flat(text);
  if (line.length <= most) return line;
  const cut = line.slice(line.length - Math.floor(most)).replace(/^\S*\s+/, '');
  return `… ${cut}`;
}

export const textOf = ({ before, figure, after }: Words): string => before + figure + after;
