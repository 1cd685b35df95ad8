/** A language model as this room sees it: what is asked of it and what comes back; the adapters in app make the calls. */

/** What a request asks for; each has a schema of its own in app/providers/schemas.ts. */
export interface ModelTasks {
  readonly article: ModelArticle;
  readonly repair: ModelRepair;
  readonly score: ModelScore;
  readonly translation: ModelTranslation;
}
export type ModelTask = keyof ModelTasks;

export interface ModelRequest {
  readonly system: string;
  /** JSON: data, never instructions */
  readonly data: string;
}

export interface ModelAnswer<T> {
  readonly value: T;
  /** provider and model that answered, printed in the disclosure */
  readonly model: string;
}

export interface ModelPort {
  /** @throws QuellwerkError, its code begins with `model-`, when no provider gave an answer in the agreed form. */
  ask<K extends ModelTask>(task: K, request: ModelRequest): Promise<ModelAnswer<ModelTasks[K]>>;
}

export interface ModelSentence {
  readonly text: string;
  /** ids as given in the request's data: "c1", "c2" */
  readonly claims: readonly string[];
}

export interface ModelArticle {
  readonly headline: ModelSentence;
  readonly sections: readonly { readonly kind: string; readonly sentences: readonly ModelSentence[] }[];
}

/** Sentences anew, by the number under which they were sent back; an empty text takes one out. */
export interface ModelRepair {
  readonly sentences: readonly (ModelSentence & { readonly n: number })[];
}

/** How much a story is worth an article by the owner's prompt: 0 to 1. */
export interface ModelScore {
  readonly score: number;
  readonly reason: string;
}

/** Sentences in the other language, by the number under which they were sent. */
export interface ModelTranslation {
  readonly sentences: readonly { readonly n: number; readonly text: string }[];
}
