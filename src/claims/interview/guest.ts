/** Who answers in a conversation: named in front of the answers, spoken to in the questions, or introduced above them. */

import { type BodyView, type Mention, overlaps, type Reading, type Speaker } from '../../model/index.ts';
import { source } from '../../text/index.ts';
import type { Conversation } from './interview.ts';
import { ANSWERING, ASKING, FULL_NAME, isOfItself, nameSpokenTo, SPEAKS_IN_TITLE } from './lines.ts';
import type { Turn } from './turns.ts';

/** Whoever answers, where no name tells who. */
const UNNAMED: Readonly<Record<Reading['lang'], string>> = {
  de: 'die befragte Person',
  en: 'the person interviewed',
};

/** Who speaks in each answer, in the order of the turns; null for what is no answer. */
export function guestsOf(view: BodyView, reading: Reading, { turns }: Conversation): readonly (Speaker | null)[] {
  const found = soleGuest(view, reading, turns);
  const alone = found && { ...found, role: found.role ?? roleTold(view, found.name, turns) };
  let speaks: Speaker | null = null;
  return turns.map((turn) => {
    if (turn.kind !== 'answered') return null;
    const named = nameOf(turn);
    if (named && !alone) speaks = personNamed(view, reading, named, turn);
    return alone ?? speaks ?? { name: UNNAMED[reading.lang], role: null, kind: 'unnamed', at: null };
  });
}

const nameOf = ({ label }: Turn): string | null =>
  label && !ANSWERING.test(label) && !ASKING.test(label) && /\p{L}{3}/u.test(label) ? label : null;

/** The one who answers, where answers bear no names. */
function soleGuest(view: BodyView, reading: Reading, turns: readonly Turn[]): Speaker | null {
  const labels = new Set(turns.filter((t) => t.kind === 'answered').flatMap((t) => nameOf(t) ?? []));
  if (labels.size > 1) return null;
  const [label] = labels;
  const name = label ?? spokenTo(turns) ?? announced(view, turns);
  if (name) return personNamed(view, reading, name, null);
  return onlyOneAbove(view, reading, turns);
}

/** "Frau Lorenz, wann ...": whom the questions name, and nobody else. */
function spokenTo(turns: readonly Turn[]): string | null {
  const names = new Set(turns.filter((t) => t.kind === 'asked').flatMap((t) => nameSpokenTo(t) ?? []));
  return names.size === 1 ? [...names][0]! : null;
}

/** "Mara Lorenz: 'We built too late'", "Interview mit Mara Lorenz", "im Gespräch mit der Hafenmeisterin Mara Lorenz" */
function announced(view: BodyView, turns: readonly Turn[]): string | null {
  const above = view.text.slice(0, turns[0]!.start);
  return SPEAKS_IN_TITLE.exec(above)?.[1] ?? TALK_WITH.exec(above)?.[1] ?? null;
}
const TALK_WITH = new RegExp(
  source`
    (?:
      [Ii]nterview | [Gg]espräch | [Cc]onversation | Q ?& ?A
    )(?:\s(?:mit|with)|:)\s(?:(?:de[mr]|the|an?)\s)?(?:[\p{L}-]+\s){0,4}?(${FULL_NAME})
    | (?:
        [Ff]ragen\san | [Qq]uestions\s(?:for|to) | (?:spoke|talked|sat\sdown|talks)\s(?:to|with)
        | [Ww]e\smet
      )\s(?:[\p{L}-]+\s){0,4}?(?<=\s)(${FULL_NAME})
  `,
  'u',
);

/** The only person whom title and introduction name. */
function onlyOneAbove(view: BodyView, { mentions }: Reading, turns: readonly Turn[]): Speaker | null {
  const to = turns.find((t) => t.kind === 'asked')!.start;
  const credits = turns.filter((t) => t.kind === 'aside' && isOfItself(t, view.text));
  const people = mentions.filter(
    (m) => m.type === 'person' && m.end <= to && !credits.some((line) => overlaps(line, m)) && isFullName(view, m),
  );
  const names = new Set(people.map((m) => m.entity ?? view.text.slice(m.start, m.end)));
  return names.size === 1 ? speakerAt(view, people[0]!, people) : null;
}
const isFullName = (view: BodyView, m: Mention): boolean => /\s/u.test(m.entity ?? view.text.slice(m.start, m.end));

/** By the fullest name that the text gives, with the role that stands beside it. */
function personNamed(view: BodyView, { mentions }: Reading, name: string, turn: Turn | null): Speaker {
  const surname = name.split(/\s+/u).at(-1)!;
  const written = (m: Mention): string => m.entity ?? view.text.slice(m.start, m.end);
  const same = mentions.filter((m) => m.type === 'person' && written(m).split(/\s+/u).at(-1) === surname);
  const best = same.find((m) => m.role && isFullName(view, m)) ?? same.find((m) => isFullName(view, m));
  if (best) return speakerAt(view, best, same);
  const full = new RegExp(
    String.raw`(?<!\p{L})(?:(?!Frau|Herr|Mrs?|Ms)\p{Lu}[\p{L}’'-]+\s){1,2}${bare(surname)}(?!\p{L})`,
    'u',
  );
  const found = /\s/u.test(name) ? null : full.exec(view.text);
  if (found)
    return {
      name: found[0],
      role: null,
      kind: 'person',
      at: { start: found.index, end: found.index + found[0].length },
    };
  const start = turn ? view.text.indexOf(name, turn.start) : view.text.indexOf(name);
  return { name, role: null, kind: 'person', at: start < 0 ? null : { start, end: start + name.length } };
}
const bare = (name: string): string => name.replaceAll(/[^\p{L}’' -]/gu, '');

function speakerAt(view: BodyView, mention: Mention, same: readonly Mention[]): Speaker {
  const roles = same.flatMap(({ role }) => (role ? [view.text.slice(role.start, role.end)] : []));
  return {
    name: mention.entity ?? view.text.slice(mention.start, mention.end),
    role: roles.find((role) => !TITLE.test(role)) ?? null,
    kind: 'person',
    at: { start: mention.start, end: mention.end },
  };
}
/** They say whom, not what somebody is. */
const TITLE = /^(?:Frau|Herrn?|Mrs?\.?|Ms\.?|Miss|Sir|Dame|Dr\.?|Prof\.?)$/u;

/**
 * What the guest is, where no role stands right before the name: "Der Chefarzt der Geburtshilfe, Kai Tönnies, ...", "Mara Lorenz
 * (58) ist Ingenieurin", or the line that leads to the questions ("Die Kolmer Intendantin über ...").
 */
function roleTold({ text }: BodyView, name: string, turns: readonly Turn[]): string | null {
  const at = text.indexOf(name);
  const before = at < 0 ? '' : text.slice(text.lastIndexOf('\n', at) + 1, at);
  const is = new RegExp(
    String.raw`${bare(name)}(?:,? \(?\d\d\)?,?)? ist (?:die |der )?(\p{Lu}\p{Ll}{4,}(?:-\p{Lu}\p{Ll}+)?)(?= |,|\.)`,
    'u',
  );
  const above = text.slice(0, turns.find((t) => t.kind === 'asked')!.start);
  return APPOSED.exec(before)?.[1] ?? is.exec(text)?.[1] ?? LEADS.exec(above)?.[1] ?? null;
}
const APPOSED = /(?:^|[.!?“»]\s)(?:Der|Die)\s(?:\p{Ll}+\s|\p{Lu}\p{Ll}+er\s)?(\p{Lu}\p{Ll}{3,})\s[^,.;:]{3,60},\s$/u;
const LEADS =
  /(?:^|\n)(?:Der|Die)\s(?:\p{Ll}+\s|\p{Lu}\p{Ll}+er\s)?(\p{Lu}\p{Ll}{3,}(?:in)?)(?:\s(?:der|des|von|vom)\s[^,.\n]{3,40}?)?\s(?:über|spricht|erklärt|erzählt|im (?:Interview|Gespräch))(?!\p{L})/u;
