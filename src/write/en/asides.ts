/** What English articles put behind a name at its first mention: "Dev Marsh, an organiser with the guild, ...". */

/** Nouns of relation and articles open it; an age or a relative clause says nothing of the office. */
const ASIDE = String.raw`, ((?:an?|the|its|\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+)*['’]s) (?!\d)(?:[\p{L}&'’-]+ ){0,7}[\p{L}&'’-]+),`;
/** Whose it is, another sentence says. */
const POINTS =
  /^(?:its|the (?:other|same|latter|former)) |(?<!\p{L})(?:his|her|their|this|that|it|them|there|last|whose|which)(?!\p{L})/u;
/** "the town's MP": which, only the article says where it stands in the sentence. */
const LOCAL = /^the (?:town|city|village|county|company|firm|group|union|club|school|council|party|charity)['’]s? /u;
/** What somebody is, does or stands for. */
const OFFICE =
  /(?<!\p{L})(?:organi[sz]er|worker|analyst|resident|neighbour|neighbor|tenant|owner|farmer|campaigner|shareholder|investor|employee|driver|teacher|nurse|doctor|lecturer|professor|expert|adviser|advisor|member|councillor|MP|spokes\p{L}+|chair\p{L}*|director|manager|head|founder|leader|secretary|officer|engineer|consultant|lawyer|solicitor|barrister|historian|curator|editor|economist|scientist|researcher|specialist|partner|trader|broker|captain|convenor|representative|volunteer|parent|father|mother|widow|postman|finder|collector|pensioner|guard|\p{L}+ologist)s?(?!\p{L})/iu;

/** By full name; the first one that says what somebody is. */
export function asidesIn(text: string, name: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, full, aside] of text.matchAll(new RegExp(`(?<!\\p{L})(${name})${ASIDE}`, 'gu')))
    if (!found.has(full!) && OFFICE.test(aside!) && !POINTS.test(aside!) && !LOCAL.test(aside!))
      found.set(full!, aside!);
  return found;
}

/** The name at `at` with what its bearer is behind it. */
export function withAside(text: string, at: number, full: string, aside: string): string {
  const rest = text.slice(at + full.length);
  // "Marsh's offer": nothing can stand between
  if (/^['’]s/u.test(rest)) return text;
  return `${text.slice(0, at)}${full}, ${aside}${/^[,.;:!?]/u.test(rest) || rest === '' ? '' : ','}${rest}`;
}
