/** Which rendered files are compared with a golden one, and where that lies. */
export const GOLDEN = new URL('./golden/', import.meta.url);

const NAMES: Readonly<Record<string, string>> = {
  'index.html': 'article.golden.html',
  'evidence.html': 'evidence.golden.html',
  'comparison.html': 'comparison.golden.html',
  'record.json': 'record.golden.json',
};

/** Null for a file without a golden one. */
export function goldenName(path: string, slug: string): string | null {
  if (path === 'index.html') return 'front.golden.html';
  if (path === 'atom.xml') return 'atom.golden.xml';
  return path.startsWith(`${slug}/`) ? (NAMES[path.slice(slug.length + 1)] ?? null) : null;
}
