/** What the gate is given from outside: a reader, and the types of the standalone check. */
import type { EvidenceRef, Language, Reading, Severity, Span } from '../model/index.ts';

/** Reads one text; `createReader()` of the text room satisfies it. */
export interface Reader {
  read(input: ReadInput): Reading;
  /** where it has it, many texts are read together, which is faster */
  readAll?(inputs: readonly ReadInput[]): readonly Reading[];
}
interface ReadInput {
  text: string;
  lang?: Language;
  published?: string | null;
  title?: string | null;
}

/** One source of a standalone check; offsets of evidence refer to `text`. */
export interface SourceText {
  readonly id: string;
  readonly text: string;
  /** ISO 8601; without it relative dates of the source stay unresolved */
  readonly published?: string | null;
  readonly title?: string | null;
  /** outlet, authors, agency: names the draft may use though the text holds none of them */
  readonly about?: string;
}

export interface CheckInput {
  readonly draft: string;
  readonly lang?: Language;
  readonly sources: readonly SourceText[];
  /** ISO date of the draft: no source published later counts as evidence, and the draft's own relative dates hang on it */
  readonly date?: string | null;
}

/** A finding in plain offsets of the draft text. */
export interface TextFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** names the thing and the place, in the draft's language */
  readonly message: string;
  readonly evidence: readonly EvidenceRef[];
  readonly cure: string;
}

/** What a rule could not decide, in plain offsets of the draft text. */
export interface TextNotJudged {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** Answer of the profile `support`. */
export interface TextReport {
  /** of the draft */
  readonly lang: Language;
  /** the draft's sentences, in order: what findings are told of */
  readonly sentences: readonly Span[];
  /** no finding blocks; what was not judged leaves it as it is */
  readonly publishable: boolean;
  /** parts of the draft no rule could judge, in order, without overlap */
  readonly notJudged: readonly (readonly [number, number])[];
  /** 0..1, how well the sources support the draft, for ranking */
  readonly score: number;
  readonly findings: readonly TextFinding[];
  readonly reasons: readonly TextNotJudged[];
}
