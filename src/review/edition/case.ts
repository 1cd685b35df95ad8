/** A structured draft as the edition's rules see it: its sentences in reading order, with what they cite. */
import {
  type ArticleVersion,
  type Citation,
  type Claim,
  type Dossier,
  type Draft,
  type DraftSentence,
  type EvidenceRef,
  type Language,
  type Localized,
  type SectionKind,
  type Severity,
  type Span,
  sentencesOf,
} from '../../model/index.ts';
import type { Reader } from '../ports.ts';

export interface Line {
  /** index in reading order over all sections: what a DraftPlace names */
  readonly index: number;
  readonly section: SectionKind;
  /** index of the section */
  readonly part: number;
  readonly sentence: DraftSentence;
  /** where the sentence begins in the joined text */
  readonly at: number;
}

export interface EditionCase {
  readonly draft: Draft;
  readonly lang: Language;
  readonly lines: readonly Line[];
  readonly versions: ReadonlyMap<string, ArticleVersion>;
  readonly claims: readonly Claim[];
  readonly dossier: Dossier | null;
  readonly reader: Reader;
  /** lines whose statements must be proved from the sources */
  readonly factual: readonly Line[];
}

/** What an edition rule finds: a span in the text of one line. */
export interface LineFound extends Span {
  readonly line: Line;
  readonly message: Localized;
  readonly cure: Localized;
  readonly evidence?: readonly EvidenceRef[];
  readonly severity?: Severity;
}

/** A sentence the rule could not decide: no pass. */
export interface LineUndecided {
  readonly line: Line;
  readonly undecided: Localized;
}
export type LineJudgement = LineFound | LineUndecided;

/** Documentation and test in one: a story in few words, and two ways to tell it. */
export interface EditionExample {
  readonly lang: Language;
  /** text of the one article */
  readonly source: string;
  readonly good: Sketch;
  readonly bad: Sketch;
  /** the message the bad draft draws, or why it could not be judged */
  readonly finding: string;
}

/** A draft in few words: sentences with the passage each cites. */
export interface Sketch {
  readonly headline?: string;
  readonly sentences: readonly { readonly text: string; readonly cites: readonly string[] }[];
  /** false: without the section that discloses how the text was made */
  readonly transparency?: false;
  /** passages of the source that contradict each other: the first one for, the others against */
  readonly conflict?: readonly string[];
  /** passages of one value over time, the newest first */
  readonly replaced?: readonly string[];
  /** part of the source that is an advert */
  readonly advert?: string;
  /** the source's text has changed since it was cited */
  readonly changed?: true;
  /** a model wrote it */
  readonly writer?: 'model';
}

export interface EditionRule {
  readonly name: string;
  readonly severity: Severity;
  readonly about: Localized;
  readonly examples: readonly EditionExample[];
  check(of: EditionCase): Iterable<LineJudgement>;
}

export interface CaseInput {
  readonly draft: Draft;
  readonly versions: readonly ArticleVersion[];
  readonly claims?: readonly Claim[];
  readonly dossier?: Dossier | null;
}

export function editionCase({ draft, versions, claims = [], dossier = null }: CaseInput, reader: Reader): EditionCase {
  let index = 0;
  let at = 0;
  const lines = draft.sections.flatMap((section, part) =>
    sentencesOf(section).map((sentence): Line => {
      const line = { index: index++, section: section.kind, part, sentence, at };
      at += sentence.text.length + BETWEEN.length;
      return line;
    }),
  );
  const factual = lines.filter((line) => isFactual(line, draft));
  return {
    draft,
    lang: draft.lang,
    lines,
    factual,
    versions: new Map(versions.map((v) => [v.id, v])),
    claims,
    dossier,
    reader,
  };
}

/** Keeps sentences apart when the draft is read as one text. */
export const BETWEEN = '\n\n';
export const joined = (of: EditionCase): string => of.lines.map((l) => l.sentence.text).join(BETWEEN);

/** A model's word on what is computed or merely a heading gets no trust: with a figure or quotation in it, it states a fact. */
function isFactual({ sentence, section }: Line, draft: Draft): boolean {
  switch (sentence.kind) {
    case 'factual':
      return true;
    case 'opinion':
      return false;
    case 'computed':
    case 'structural':
      return (
        draft.making.writer === 'model' &&
        section !== 'sources' &&
        section !== 'offer' &&
        /[\d„“”"»«]/.test(sentence.text)
      );
  }
}

/** The passage a citation pins; null where version or place is gone. */
export function cited(of: EditionCase, citation: Citation): { version: ArticleVersion; text: string } | null {
  const version = of.versions.get(citation.at.article);
  if (!version || citation.at.end > version.text.length) return null;
  return { version, text: version.text.slice(citation.at.start, citation.at.end) };
}

export const refOf = (citation: Citation): EvidenceRef => ({
  source: citation.at.article,
  start: citation.at.start,
  end: citation.at.end,
});

export const whole = (line: Line): Span & { line: Line } => ({ line, start: 0, end: line.sentence.text.length });
