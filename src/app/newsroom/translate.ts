/** `translate`: has a published article translated and put before a proofreader. */
import { isLanguage, type Language, QuellwerkError } from '../../model/index.ts';
import type { StoredEdition } from '../../store/index.ts';
import { type ExitCode, type Given, text } from '../command.ts';
import { inNewsroom } from '../control/in-newsroom.ts';
import { needArguments, type Output, printProblems } from '../output.ts';
import { translateEdition } from '../translating.ts';
import type { NewsroomProcess } from './process.ts';

export const translate = (given: Given): Promise<ExitCode> => inNewsroom('translate', given, translateNamed);

export async function translateNamed(at: NewsroomProcess, given: Given, out: Output): Promise<ExitCode> {
  needArguments(given, 'the article to translate (the last part of its address)');
  const began = new Date().toISOString();
  const edition = await editionNamed(at, given.args[0]!);
  const to = languageOf(given, edition.draft.lang);
  const { beat: name } = (await at.store.drafts.get(edition.draft.id))!;
  const beat = at.newsroom.beats.find((b) => b.name === name);
  if (!beat)
    throw new QuellwerkError(
      'no-beat',
      `its beat "${name}" is gone`,
      at.newsroom.dir,
      `Bring back beats/${name}.yaml.`,
    );
  const { draft, dossier, making } = await translateEdition(at, beat, edition, to);
  await at.jobs.submit(beat.name, dossier, making, draft);
  await at.jobs.drain();
  const report = await at.store.gateReports.latest(draft.id);
  const blocked = report?.findings.filter((f) => f.severity === 'block').length ?? 0;
  out.say(
    `translated by ${draft.making.model}; ${blocked} blocking findings, ${(report?.findings.length ?? 0) - blocked} others`,
  );
  out.say(`It waits for a proofreader: \`quellwerk start\` and open /drafts/${draft.id} in the desk.`);
  const problems = await at.store.problems.since(began);
  return printProblems(
    problems.filter((p) => p.resolvedAt === null),
    out,
  );
}

async function editionNamed(at: NewsroomProcess, name: string): Promise<StoredEdition> {
  const current = await at.store.editions.current(null);
  const slug = name
    .replace(/\/(?:index\.html)?$/, '')
    .split('/')
    .at(-1);
  const found = current.find((e) => e.slug === slug || e.id === name || e.story === name);
  if (found) return found;
  throw new QuellwerkError(
    'no-edition',
    `there is no published article "${name}"`,
    at.newsroom.dir,
    current.length
      ? `Published are: ${current
          .slice(0, 5)
          .map((e) => e.slug)
          .join(', ')}.`
      : 'Nothing is published yet.',
  );
}

/** The other one, unless asked for. */
function languageOf(given: Given, from: Language): Language {
  const to = text(given, 'to') ?? (from === 'de' ? 'en' : 'de');
  if (isLanguage(to)) return to;
  throw new QuellwerkError('usage', `"${to}" is no language of the newsroom`, '--to', 'Use de or en.');
}
