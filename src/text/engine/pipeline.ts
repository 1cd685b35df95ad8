/** Puts components of language analysis in order and refuses, at start, an order in which one would find its input missing. */
import {
  type Language,
  type Mention,
  type Quantity,
  QuellwerkError,
  type Quote,
  type Reading,
  type Span,
  type TimeExpression,
  type Token,
} from '../../model/index.ts';

/** What a component may assign; each layer has exactly one supplier. */
export interface Layers {
  tokens: readonly Token[];
  sentences: readonly Span[];
  quantities: readonly Quantity[];
  times: readonly TimeExpression[];
  mentions: readonly Mention[];
  quotes: readonly Quote[];
}
export type Layer = keyof Layers;

/** A text on its way through the pipeline. Layers are empty until their supplier has run. */
export interface Doc extends Layers {
  readonly text: string;
  readonly lang: Language;
  /** ISO 8601 publication date; null where unknown: relative times then stay unresolved */
  readonly published: string | null;
  readonly title: string | null;
}

export interface Component {
  readonly name: string;
  readonly requires: readonly Layer[];
  readonly assigns: readonly Layer[];
  /** Pure: reads the doc, returns the layers it assigns, and nothing else. */
  run(doc: Readonly<Doc>): Partial<Layers>;
}

export interface ReadInput {
  readonly text: string;
  readonly lang: Language;
  readonly published?: string | null;
  readonly title?: string | null;
}

/** Reads texts, each component all of them before the next begins: its machine code then is at hand. */
export type Pipeline = (inputs: readonly ReadInput[]) => readonly Reading[];

/** @throws QuellwerkError at creation when a requirement has no earlier supplier or a layer has two. */
export function createPipeline(components: readonly Component[]): Pipeline {
  checkOrder(components);
  return (inputs) => {
    const docs = inputs.map(emptyDoc);
    for (const component of components) for (const doc of docs) Object.assign(doc, component.run(doc));
    return docs.map(({ lang, tokens, sentences, quantities, times, mentions, quotes }) => ({
      lang,
      tokens,
      sentences,
      quantities,
      times,
      mentions,
      quotes,
    }));
  };
}

/** A doc with no layer assigned: where a component's own tests begin. */
export function emptyDoc(input: ReadInput): Doc {
  return {
    text: input.text,
    lang: input.lang,
    published: input.published ?? null,
    title: input.title ?? null,
    tokens: [],
    sentences: [],
    quantities: [],
    times: [],
    mentions: [],
    quotes: [],
  };
}

function checkOrder(components: readonly Component[]): void {
  const supplied = new Map<Layer, string>();
  for (const { name, requires, assigns } of components) {
    for (const layer of requires)
      if (!supplied.has(layer))
        throw new QuellwerkError(
          'text-order',
          `component ${name} needs ${layer}, which nothing before it assigns`,
          'createPipeline()',
          `Put the component that assigns ${layer} before ${name}.`,
        );
    for (const layer of assigns) {
      const other = supplied.get(layer);
      if (other)
        throw new QuellwerkError(
          'text-order',
          `${layer} is assigned by ${other} and again by ${name}`,
          'createPipeline()',
          'Leave one of the two out.',
        );
      supplied.set(layer, name);
    }
  }
}
