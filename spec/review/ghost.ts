/** Drafts as a ghost writer hands them in, two cited sentences each on a story of the gallery, and what the edition's gate makes of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { loadDocuments } from '../../src/app/documents.ts';
import {
  type ArticleVersion,
  asId,
  type Citation,
  type Claim,
  cite,
  type Draft,
  type DraftSection,
  draft,
  hashOf,
  type Language,
} from '../../src/model/index.ts';
import { checkDraft } from '../../src/review/index.ts';
import { createReaders } from '../../src/app/readers.ts';
import { loadWeights } from '../../src/app/weights.ts';
import { beatOf, blueprint, type Weighed, weighedVersions } from '../model-server/desk.ts';
import type { Outcome } from './attack.ts';

interface GhostDraft {
  /** says what its sources say, in words of its own; otherwise it holds one error of that kind */
  readonly faithful: boolean;
  readonly kind: string;
  /** each cites passages as "first letter or digit of the file:words that stand in it once" */
  readonly sentences: readonly { readonly text: string; readonly cites: readonly string[] }[];
}

interface GhostStory {
  readonly lang: Language;
  readonly drafts: readonly GhostDraft[];
}

const FOLDER = new URL('ghost/', import.meta.url);
const GALLERY = new URL('../../docs/gallery/', import.meta.url);

/** Half of the drafts, chosen by their hash: what came of them was looked at once, when the rules stood. */
export const isKeptBack = (text: string): boolean => Number.parseInt(hashOf(text).slice(0, 8), 16) % 2 === 0;

/** Checks every draft as a model's, with all of its story at hand. */
export async function ghosts(): Promise<Outcome[]> {
  const all: Outcome[] = [];
  for (const file of readdirSync(FOLDER).sort()) {
    const { lang, drafts }: GhostStory = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    const told = await storyOf(file.replace('.json', ''));
    all.push(...drafts.map((d) => outcomeOf(d, lang, told)));
  }
  return all;
}

interface Told extends Weighed {
  /** by the first character of its file's name */
  readonly byLetter: ReadonlyMap<string, ArticleVersion>;
}

async function storyOf(name: string): Promise<Told> {
  const folder = new URL(`${name}/sources/`, GALLERY);
  const files = readdirSync(folder).sort();
  const { versions } = await loadDocuments(files.map((f) => new URL(f, folder).pathname));
  return { ...weighedVersions(name, versions), byLetter: new Map(versions.map((v, i) => [files[i]![0]!, v])) };
}

const readers = createReaders(loadWeights());

function outcomeOf(of: GhostDraft, lang: Language, told: Told): Outcome {
  const text = of.sentences.map((s) => s.text).join(' ');
  const report = checkDraft(draftOf(of, lang, told), told.articles, {
    reader: readers.of(beatOf(blueprint(lang))),
    claims: told.claims,
    dossier: told.dossier,
  });
  return {
    round: 'ghost',
    side: of.faithful ? 'good' : 'bad',
    kind: of.kind,
    draft: text,
    stopped: !report.publishable,
    reported: report.publishable && report.notJudged.length > 0,
    unseen: isKeptBack(text),
    findings: report.findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`),
  };
}

function draftOf({ sentences }: GhostDraft, lang: Language, told: Told): Draft {
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

/** The sentence in which the words stand, with the claim and verdict a writer would have been given for it. */
function citationOf(passage: string, { byLetter, claims, dossier }: Told): Citation {
  const article = byLetter.get(passage[0]!)!;
  const at = article.text.indexOf(passage.slice(2));
  if (at < 0) throw new Error(`${passage} does not stand in ${article.title}`);
  const own = (c: Claim): boolean => c.article === article.id && c.sentence.start <= at && at < c.sentence.end;
  const claim = claims.find(own);
  const verdict = dossier.verdicts.find((v) => v.values.some((x) => x.claim === claim?.id));
  const { start, end } = claim?.sentence ?? sentenceAt(article.text, at);
  return cite(article.text, { article: article.id, start, end }, claim?.id ?? null, verdict?.id ?? null);
}

/** Where no claim was read of it: from the end of the sentence before to its own. */
function sentenceAt(text: string, at: number): { start: number; end: number } {
  const start = Math.max(...[...text.slice(0, at).matchAll(/[.?!][”“"«]? |\n/g)].map((m) => m.index + m[0].length), 0);
  const end = /[.?!][”“"«]?(?= |\n|$)/.exec(text.slice(at));
  return { start, end: end ? at + end.index + end[0].length : text.length };
}
