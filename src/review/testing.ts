/** Builds small stories and drafts out of sketches, for the tests of the rules. Not part of the gate. */
import {
  type ArticleSpan,
  type ArticleVersion,
  asId,
  type Block,
  cite,
  type Dossier,
  type Draft,
  type DraftSection,
  type DraftSentence,
  draft,
  type Verdict,
  type VerdictKind,
} from '../model/index.ts';
import type { EditionExample, Sketch } from './edition/case.ts';

const NOWHERE = { de: '', en: '' };
const STORY = asId('story', 'st_1');
const ARTICLE = asId('articleVersion', 'av_1');

/** The example's article as a frozen version: a paragraph for each blank line. */
export function articleOf(text: string, advert?: string): ArticleVersion {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    blocks.push({ role: part === advert ? 'advert' : 'paragraph', start, end: start + part.length });
    start += part.length + 2;
  }
  return {
    id: ARTICLE,
    article: asId('article', 'ar_1'),
    page: asId('page', 'pg_1'),
    source: asId('source', 'so_1'),
    url: 'https://bote.example/radweg',
    outlet: 'Bote',
    ownerGroup: null,
    excerptLimit: 300,
    private: false,
    fetchedAt: '2026-03-12T08:00:00Z',
    title: '',
    byline: [],
    published: '2026-03-12',
    modified: null,
    lang: 'de',
    publisher: 'Bote',
    credits: [],
    aiDisclosure: null,
    canonicalUrl: null,
    links: [],
    text,
    blocks,
    removals: [],
  };
}

export interface Built {
  readonly draft: Draft;
  readonly version: ArticleVersion;
  readonly dossier: Dossier;
}

export function build(
  example: Pick<EditionExample, 'lang' | 'source'>,
  sketch: Sketch,
  writer: Draft['making']['writer'] = sketch.writer ?? 'deterministic',
): Built {
  const version = articleOf(example.source, sketch.advert);
  const at: Locate = (passage) => {
    const start = version.text.indexOf(passage);
    if (start < 0) throw new Error(`no passage "${passage}" in the example`);
    return { article: version.id, start, end: start + passage.length };
  };
  const sentences = sketch.sentences.map(({ text, cites }) => ({
    kind: 'factual' as const,
    text,
    citations: cites.map((passage) =>
      cite(sketch.changed ? `x${version.text}` : version.text, at(passage), null, null),
    ),
  }));
  const made = draft({
    story: STORY,
    lang: example.lang,
    sections: sectionsOf(sketch, sentences),
    making: { writer, model: writer === 'model' ? 'test/model' : null, blueprint: 'brief', blueprintHash: 'h' },
  });
  return {
    draft: made,
    version,
    dossier: dossierOf([verdictOf(sketch.conflict, 'conflicting', at), verdictOf(sketch.replaced, 'superseded', at)]),
  };
}

function sectionsOf(sketch: Sketch, sentences: readonly DraftSentence[]): DraftSection[] {
  const structural = (text: string) => [
    { type: 'paragraph' as const, sentences: [{ kind: 'structural' as const, text, citations: [] }] },
  ];
  const sections: DraftSection[] = [
    { kind: 'headline', heading: null, blocks: structural(sketch.headline ?? 'Radweg in Hohenrain') },
    { kind: 'what-happened', heading: 'Was geschah', blocks: [{ type: 'paragraph', sentences }] },
  ];
  if (sketch.transparency !== false)
    sections.push({ kind: 'transparency', heading: 'Transparenz', blocks: structural('Regelbasiert geschrieben.') });
  return sections;
}

type Locate = (passage: string) => ArticleSpan;

function verdictOf(passages: readonly string[] | undefined, kind: VerdictKind, at: Locate): Verdict | null {
  if (!passages) return null;
  const other = kind === 'conflicting' ? 'against' : 'earlier';
  return {
    id: asId('verdict', 've_1'),
    story: STORY,
    key: 'test',
    kind,
    claimKind: 'figure',
    origins: 1,
    values: passages.map((passage, i) => ({
      ...at(passage),
      claim: asId('claim', `cl_${i}`),
      origin: asId('origin', 'og_1'),
      value: passage,
      unit: '',
      side: i === 0 ? 'for' : other,
    })),
    why: NOWHERE,
  };
}

const dossierOf = (verdicts: readonly (Verdict | null)[]): Dossier => ({
  story: { id: STORY, title: 'Radweg', articles: [ARTICLE], why: NOWHERE, from: null, to: null },
  origins: [],
  duplicates: [],
  verdicts: verdicts.filter((v) => v !== null),
  related: [],
  forecasts: [],
});
