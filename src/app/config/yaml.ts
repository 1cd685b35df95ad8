/** Reads YAML against a published JSON Schema; every error names file, line and cure. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ErrorObject } from 'ajv';
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { QuellwerkError } from '../../model/index.ts';
import { nearest } from '../nearest.ts';

const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: false,
  formats: { uri: (value: string) => URL.canParse(value) },
});

export type SchemaName = 'newsroom' | 'beat' | 'blueprint';

/** The schemas lie beside `src` in the repository and beside `dist` in the package. */
const schemaFile = (name: SchemaName): string =>
  fileURLToPath(new URL(`../../../schemas/${name}.schema.json`, import.meta.url));

const validators = new Map<SchemaName, ReturnType<Ajv['compile']>>();

function validator(name: SchemaName): ReturnType<Ajv['compile']> {
  const known = validators.get(name);
  if (known) return known;
  const made = ajv.compile(JSON.parse(readFileSync(schemaFile(name), 'utf8')));
  validators.set(name, made);
  return made;
}

/**
 * @throws QuellwerkError naming file and line when the file is missing, is no YAML, or does not satisfy the schema.
 */
export function readYaml<T>(file: string, schema: SchemaName): T {
  const lines = new LineCounter();
  const document = parseDocument(readText(file), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken)
    throw configError(file, lines.linePos(broken.pos[0]).line, sayable(broken.message), 'Mend the YAML there.', broken);
  const value: unknown = document.toJS();
  const validate = validator(schema);
  if (validate(value)) return value as T;
  const error = mostTelling(validate.errors ?? []);
  throw configError(file, lineOf(document, lines, error), saidBy(error), cureFor(error, schema));
}

/** The parser's first line without its place, which stands behind it in our own form. */
const sayable = (message: string): string =>
  (message.split('\n')[0] || 'not YAML').replace(/ at line \d+, column \d+:?$/, '').replace(/(["'])quote$/, '$1 quote');

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new QuellwerkError(
      'config-missing',
      'the file cannot be read',
      file,
      'Create it (`quellwerk init` makes one) or mend its permissions.',
      cause,
    );
  }
}

/** The line, counted from 1, on which the value at a path stands ("sources", 2, "kind"). */
export function lineIn(file: string, path: readonly (string | number)[]): number {
  const lines = new LineCounter();
  const node = parseDocument(readText(file), { lineCounter: lines }).getIn(path, true);
  return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
}

export const configError = (file: string, line: number, what: string, cure: string, cause?: unknown): QuellwerkError =>
  new QuellwerkError('config', what, `${file}:${line}`, cure, cause);

/** An unknown key is nearly always the typo that makes the required one missing: it tells more. */
const mostTelling = (errors: readonly ErrorObject[]): ErrorObject =>
  errors.find((e) => e.keyword === 'additionalProperties') ?? errors.find((e) => e.keyword === 'enum') ?? errors[0]!;

function lineOf(document: Document, lines: LineCounter, error: ErrorObject): number {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((p) => (/^\d+$/.test(p) ? Number(p) : p));
  const node = path.length ? document.getIn(path, true) : document.contents;
  const key = error.keyword === 'additionalProperties' ? String(error.params.additionalProperty) : null;
  const pair = key && isMap(node) ? node.items.find((item) => String(item.key) === key) : undefined;
  const at = pair && isNode(pair.key) ? pair.key.range?.[0] : isNode(node) ? node.range?.[0] : undefined;
  return at === undefined ? 1 : lines.linePos(at).line;
}

function saidBy(error: ErrorObject): string {
  const place = error.instancePath.slice(1).replaceAll('/', '.') || 'the file';
  if (error.keyword === 'type')
    return `${place} must be ${error.params.type}, not ${JSON.stringify(error.data)?.slice(0, 40)}`;
  if (error.keyword === 'additionalProperties') return `unknown key "${error.params.additionalProperty}" in ${place}`;
  if (error.keyword === 'required') return `${place} lacks "${error.params.missingProperty}"`;
  if (error.keyword === 'enum')
    return `${place} is ${JSON.stringify(error.data)?.slice(0, 40)}, which is none of ${(error.params.allowedValues as unknown[]).join(', ')}`;
  return `${place} ${error.message ?? 'is not valid'}`;
}

const cureFor = (error: ErrorObject, schema: SchemaName): string => {
  const parent = error.parentSchema as { properties?: Record<string, unknown> } | undefined;
  const known = error.keyword === 'additionalProperties' ? Object.keys(parent?.properties ?? {}) : [];
  const near = known.length ? nearest(String(error.params.additionalProperty), known) : null;
  const meant = near ? `Did you mean "${near}"? ` : '';
  return known.length ? `${meant}Known keys: ${known.join(', ')}.` : `See schemas/${schema}.schema.json.`;
};
