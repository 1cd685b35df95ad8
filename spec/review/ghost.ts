/** Drafts as a ghost writer hands them in, two cited sentences each on a story of the gallery, and what the edition's gate makes of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { loadDocuments } from '../../src/app/documents.ts';
import { createReaders } from '../../src/app/readers.ts';
import { loadWeights } from '../../src/app/weights.ts';
import {
  type ArticleVersion,
  asId,
  type Citation,
  type Claim,
  cite,
  type Draft,
  type DraftSection,
  draft,
  type GateReport,
  hashOf,
  type Language,
  type Span,
  type Verdict,
} from '../../src/model/index.ts';
import { checkDraft } from '../../src/review/index.ts';
import { type Material, materialOf } from '../../src/write/choose/material.ts';
import { beatOf, blueprint, type Weighed, weighedVersions } from '../model-server/desk.ts';
import type { Outcome } from './attack.ts';

interface Sentence {
  readonly text: string;
  /** passages as "first letter or digit of the file:words that stand in it once" */
  readonly cites: readonly string[];
}

interface GhostDraft {
  /** says what its sources say, in words of its own; otherwise it holds one error of that kind */
  readonly faithful: boolean;
  readonly kind: string;
  /** right: the sentence without its error */
  readonly sentences: readonly (Sentence & { readonly right?: Sentence })[];
}

interface GhostStory {
  readonly lang: Language;
  readonly drafts: readonly GhostDraft[];
}

/**
 * first: twelve stories, half of it kept back while the first rules were made for it, all of it at hand for those that followed;
 * second: five stories, written before those, kept and not run by hand until they stood.
 */
export type GhostRound = 'first' | 'second';
const FOLDERS: Readonly<Record<GhostRound, URL>> = {
  first: new URL('ghost/', import.meta.url),
  second: new URL('ghost-second/', import.meta.url),
};
const GALLERY = new URL('../../docs/gallery/', import.meta.url);

/** Half of the drafts, chosen by their hash: what came of them was looked at once, when the rules stood. */
export const isKeptBack = (text: string): boolean => Number.parseInt(hashOf(text).slice(0, 8), 16) % 2 === 0;

/** What came of a draft: errors count as stopped where the draft with its error put right draws fewer findings. */
export interface GhostOutcome extends Outcome {
  /** a faulty draft that is blocked, but no more than it is with its error put right */
  readonly beside: boolean;
}

export const PUT_RIGHT = 'the error put right';

/** Checks every draft as a model's, with all of its story at hand; a faulty one also with its error put right. */
export async function ghosts(round: GhostRound = 'first'): Promise<GhostOutcome[]> {
  const all: GhostOutcome[] = [];
  const folder = FOLDERS[round];
  for (const file of readdirSync(folder).sort()) {
    const { lang, drafts }: GhostStory = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const told = await storyOf(file.replace('.json', ''), lang);
    all.push(...drafts.flatMap((d) => outcomesOf(d, lang, told)));
  }
  return all;
}

function outcomesOf(of: GhostDraft, lang: Language, told: Told): GhostOutcome[] {
  const [found, text] = judged(of.sentences, lang, told);
  const unseen = isKeptBack(text);
  if (of.faithful) return [{ ...outcome(found), side: 'good', kind: of.kind, draft: text, unseen, beside: false }];
  const [mended, right] = judged(
    of.sentences.map((s) => s.right ?? s),
    lang,
    told,
  );
  const known = new Set(blocks(mended));
  const aimed = blocks(found).some((b) => !known.has(b));
  return [
    {
      ...outcome(found),
      stopped: aimed,
      side: 'bad',
      kind: of.kind,
      draft: text,
      unseen,
      beside: !found.publishable && !aimed,
    },
    { ...outcome(mended), side: 'good', kind: PUT_RIGHT, draft: right, unseen, beside: false },
  ];
}

/** Rule and sentence of what blocks. */
const blocks = ({ findings }: GateReport): string[] =>
  findings.filter((f) => f.severity === 'block').map((f) => `${f.rule} ${f.place.sentence}`);

const outcome = ({
  publishable,
  notJudged,
  findings,
}: GateReport): Pick<Outcome, 'round' | 'stopped' | 'reported' | 'findings'> => ({
  round: 'ghost',
  stopped: !publishable,
  reported: publishable && notJudged.length > 0,
  findings: findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`),
});

function judged(sentences: readonly Sentence[], lang: Language, told: Told): [GateReport, string] {
  const report = checkDraft(draftOf(sentences, lang, told), told.articles, {
    reader: readers.of(beatOf(blueprint(lang))),
    claims: told.claims,
    dossier: told.dossier,
  });
  return [report, sentences.map((s) => s.text).join(' ')];
}

interface Told extends Weighed {
  /** by the first character of its file's name */
  readonly byLetter: ReadonlyMap<string, ArticleVersion>;
  readonly material: Material;
}

async function storyOf(name: string, lang: Language): Promise<Told> {
  const folder = new URL(`${name}/sources/`, GALLERY);
  const files = readdirSync(folder).sort();
  const { versions } = await loadDocuments(files.map((f) => new URL(f, folder).pathname));
  const weighed = weighedVersions(name, versions);
  const material = materialOf({ ...weighed, versions, blueprint: blueprint(lang) });
  return { ...weighed, material, byLetter: new Map(versions.map((v, i) => [letterOf(files[i]!), v])) };
}

/** "a" of "a.txt", "3" of "03-outlet.txt" */
const letterOf = (file: string): string => file.replace(/^0/, '')[0]!;

const readers = createReaders(loadWeights());

function draftOf(sentences: readonly Sentence[], lang: Language, told: Told): Draft {
  const section = (kind: DraftSection['kind'], text: string): DraftSection => ({
    kind,
    heading: null,
    blocks: [{ type: 'paragraph', sentences: [{ kind: 'structural', text, citations: [] }] }],
  });
  return draft({
    story: asId('story', 'st_ghost'),
    lang,
    sections: [
      section('headline', lang === 'de' ? 'Zum Stand der Dinge' : 'How things stand'),
      {
        kind: 'what-happened',
        heading: null,
        blocks: [
          {
            type: 'paragraph',
            sentences: sentences.map(({ text, cites }) => ({
              kind: 'factual',
              text,
              citations: cites.map((c) => citationOf(c, told)),
            })),
          },
        ],
      },
      section('transparency', lang === 'de' ? 'Ein Modell hat diesen Text geschrieben.' : 'A model wrote this text.'),
    ],
    making: { writer: 'model', model: 'ghost/ghost', blueprint: 'brief', blueprintHash: 'h' },
  });
}

/** What a writer is given to cite for these words: the claim behind them with its verdict, else the bare sentence. */
function citationOf(passage: string, { byLetter, claims, material }: Told): Citation {
  const article = byLetter.get(passage[0]!)!;
  const at = article.text.indexOf(passage.slice(2));
  if (at < 0) throw new Error(`${passage} does not stand in ${article.title}`);
  const holds = (s: Span): boolean => s.start <= at && at < s.end;
  const own = claims.filter((c) => c.article === article.id && (holds(c.sentence) || c.quote?.some(holds)));
  const verdictOf = (c: Claim): Verdict | undefined =>
    material.verdicts.find((v) => v.values.some((x) => x.claim === c.id));
  const claim = own.find((c) => c.quote?.some(holds)) ?? own.find(verdictOf) ?? own[0];
  if (claim) return material.citation(claim, verdictOf(claim));
  return cite(article.text, { article: article.id, ...sentenceAt(article.text, at) }, null, null);
}

/** Where no claim was read of it: from the end of the sentence before to its own. */
function sentenceAt(text: string, at: number): { start: number; end: number } {
  const start = Math.max(...[...text.slice(0, at).matchAll(/[.?!][”“"«]? |\n/g)].map((m) => m.index + m[0].length), 0);
  const end = /[.?!][”“"«]?(?= |\n|$)/.exec(text.slice(at));
  return { start, end: end ? at + end.index + end[0].length : text.length };
}
