/** The JSON in a model's answer, also where the model wraps it in words or a code fence. */

/** The value; undefined where there is none. A broken object is never completed: what was not said is not guessed. */
export function jsonIn(text: string): unknown {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  return parsed(text) ?? (from >= 0 && to > from ? parsed(text.slice(from, to + 1)) : undefined);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
