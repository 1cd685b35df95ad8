/** Names as texts give them: of speakers, short or only pointed at; and of what a group of claims is about. */
import type { Speaker } from './claim.ts';
import type { ClaimCaption } from './edition.ts';
import type { Language, Localized } from './language.ts';

/** "ihrer Schätzung", "he": the text means somebody it named before; the words alone name nobody. */
export const isPointer = (name: string): boolean =>
  /^(?:(?:sein|ihr|dies|jen)(?:e[mnrs]?)?|er|sie|es|he|she|they|it|his|her|their|its|this|that)(?:\s|$)/i.test(
    name.trim(),
  );

/** The longest of the known names that holds this one as a whole word: "Gao Rui" for "Gao"; the name itself where several fit. */
export function fullestName(name: string, known: readonly string[]): string {
  const longer = new Set(
    known.filter(
      (other) => other.length > name.length && /^\S+(?: \S+){1,2}$/.test(other) && other.split(' ').includes(name),
    ),
  );
  return longer.size === 1 ? [...longer][0]! : name;
}

/**
 * Who says something, as the text calls it ("the company") or in full where the story knows more of the name ("Gao" is
 * "Gao Rui").
 * @param speakers names of other speakers of the story
 * @returns null where the text names nobody: a pointer ("he") is no name
 */
export function speakerName(speaker: Speaker | null, speakers: readonly string[]): string | null {
  if (!speaker) return null;
  if (speaker.kind === 'unnamed') return [speaker.role, speaker.name].find((name) => name && !isPointer(name)) ?? null;
  return isPointer(speaker.name) ? null : fullestName(speaker.name, speakers);
}

/** The name as it stands behind "according to": without its article and without quotation marks. */
export const bareName = (name: string): string =>
  name.replace(/^(?:der|die|das|den|dem|des|ein|eine|einer|einem|the|an?)\s+/i, '').replace(/["„“”«»]/g, '');

export interface GroupName {
  readonly measure: string | null;
  readonly about: string | null;
  readonly when: string | null;
}

type Caption = Pick<ClaimCaption, 'measure' | 'about' | 'when' | 'named' | 'lang'>;

/**
 * What comparable claims are about, by what most of them say: a name before a noun, and a noun only in the language asked
 * for. Each part is null where no claim tells it.
 */
export function groupName(captions: readonly Caption[], lang: Language): GroupName {
  const spoken = captions.filter((c) => c.lang === undefined || c.lang === lang);
  return {
    measure: measureOf([...captions.filter(isInLexicon), ...spoken, ...captions])?.[lang] ?? null,
    about: commonest(captions.filter((c) => c.named).map((c) => c.about)) ?? commonest(spoken.map((c) => c.about)),
    when: commonest(captions.map((c) => c.when?.[lang])),
  };
}

const measureOf = (captions: readonly Caption[]): Localized | null => captions.find((c) => c.measure)?.measure ?? null;
/** A noun outside of the lexicon stands as its text writes it, in both languages. */
const isInLexicon = ({ measure }: Caption): boolean => measure !== null && measure.de !== measure.en;

/** The first of those that stand most often. */
function commonest(values: readonly (string | null | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
