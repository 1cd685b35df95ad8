/**
 * Writes the `article.md` of every folder of docs/gallery anew: what the deterministic writer makes of the sources that lie beside it, after the
 * gate. Usage: node bench/gallery.ts
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beatOf } from '../spec/model-server/desk.ts';
import { loadBlueprint } from '../src/app/config/blueprint.ts';
import { loadDocuments } from '../src/app/documents.ts';
import { storyOf } from '../src/app/filters/weigh.ts';
import { languageOfMost } from '../src/app/newsroom/subject.ts';
import { loadWeights } from '../src/app/weights.ts';
import { writeStory } from '../src/app/writing.ts';
import { readClaims } from '../src/claims/index.ts';
import { weigh } from '../src/evidence/index.ts';
import { type ArticleVersion, type Draft, type DraftSection, hashOf, sentencesOf } from '../src/model/index.ts';
import { createReader } from '../src/text/index.ts';

const FOLDER = process.argv[2]!; const OUT = process.argv[3]!;
const weights = loadWeights();
const reader = createReader(weights ? { weights } : {});

async function articleOf(name: string): Promise<string> {
  const folder = join(FOLDER, name);
  const files = readdirSync(folder).sort();
  const { versions, problems } = await loadDocuments(files.map((file) => join(folder, file)));
  if (problems.length > 0) throw new Error(problems.map((p) => `${p.what} (${p.where})`).join('\n'));
  const claims = versions.flatMap((v) => readClaims(v, reader));
  const dossier = weigh(storyOf(hashOf(name), versions, { de: '', en: '' }), versions, claims);
  const beat = beatOf({ ...loadBlueprint('tech-check'), language: languageOfMost(versions) });
  const writers = { warn: console.error, model: () => Promise.reject(new Error('no model')), fingerprint: () => '' };
  const now = versions.flatMap((v) => v.published ?? []).reduce((a, b) => (a > b ? a : b), '');
  const material = { beat: 'gallery', articles: versions, claims };
  const draft = await writeStory(writers, beat, dossier, material, { of: () => reader }, now);
  return draft ? markdownOf(draft, versions, files) : 'Nothing of it stood before the gate.\n';
}

/** Sections as they are published, each sentence with the files it cites. */
function markdownOf({ sections }: Draft, versions: readonly ArticleVersion[], files: readonly string[]): string {
  const fileOf = new Map(versions.map((v, i) => [v.id, files[i]!]));
  const line = (section: DraftSection): string =>
    sentencesOf(section)
      .map(({ text, citations }) => {
        const cited = [...new Set(citations.map((c) => fileOf.get(c.at.article)!))];
        return `- ${text}${cited.length ? ` [${cited.map((f) => `${f}`).join(', ')}]` : ''}`;
      })
      .join('\n');
  const [head, ...rest] = sections;
  const title = head
    ? sentencesOf(head)
        .map((s) => s.text)
        .join(' ')
    : '';
  const body = rest.map((s) => `${s.heading ? `## ${s.heading}\n\n` : ''}${line(s)}`).join('\n\n');
  return `# ${title}\n\n${body}\n`;
}

for (const { name } of readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  writeFileSync(join(OUT, name + '.md'), await articleOf(name));
  console.log(name);
}
