/** Persons as the sources introduce them: full name and role, and whom a surname or pronoun means. */
import type { ArticleVersion, Claim, Language } from '../model/index.ts';
import { isSpokenFor, remembered } from '../text/index.ts';
import { asidesIn, withAside } from './asides.ts';
import { BARE_ROLE, bodyBefore, bodyDescribed, ofBehind, ofCompound, SENTENCE_END } from './whose.ts';

export interface Person {
  readonly full: string;
  readonly surname: string;
  /** as it may stand before the name, small in English: "finance director", "Landrat" */
  readonly role: string | null;
  readonly gender: 'm' | 'f' | null;
  /** whose, where a bare role leaves that open and the sentence before opens on it: "von der Stiftung Kolm" */
  readonly of?: string;
  /** English, where no role can stand before the name: "an organiser with the guild" */
  readonly aside?: string;
}

const NAME = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:von|van|de|al)(?: der)?)? \p{Lu}\p{Ll}[\p{L}’']*(?:-\p{Lu}\p{Ll}+)?`;
const TITLES = String.raw`(?:Prof\. |Dr\.? )*`;

/** What a German role ends in; the feminine adds "in". */
const ROLES_DE = `(?:[Cc]hef|[Ll]eiter|[Ff]ührer|[Mm]eister|[Mm]inister|[Pp]räsident|[Ss]precher|[Ss]ekretär|[Dd]irektor|[Tt]rainer|[Ff]orscher|[Öö]konom|[Aa]nalyst|[Mm]anager|[Gg]ründer|[Ss]türmer|[Ss]pieler|[Kk]anzler|[Vv]ertreter|[Pp]rofessor|[Rr]ichter|[Kk]ommissar|[Ii]nhaber|[Ll]andrat|[Dd]ezernent|[Bb]etreiber|[Pp]lanungsrat|[Ww]issenschaftler|[Ii]ngenieur|[Aa]rchitekt|[Bb]erater|[Pp]rüfer|[Ss]enator|[Mm]ediziner|[Hh]istoriker|[Pp]hysiker|[Bb]iologe|[Gg]eologe|[Pp]rokurist|[Kk]oordinator|[Kk]urator|[Ww]irt|[Ll]andwirt|[Pp]fleger|[Pp]farrer|[Bb]ischof|[Jj]urist|[Aa]ktivist|[Aa]ufseher|[Uu]nternehmer|[Ee]igentümer|[Vv]erwalter|[Ss]tadtrat|[Ss]tadtbaurat|[Vv]orstand|[Kk]ämmerer|[Kk]apitän|[Tt]orjäger|[Rr]echtler|[Gg]utachter|[Aa]utor|[Gg]eschäftsführer|[Vv]erteidiger|[Ss]tatiker|[Bb]ürgermeister|[Pp]sychologe|[Ss]oziologe|[Öö]kologe|[Cc]hemiker|[Mm]eteorologe|[Aa]stronom|[Ii]ntendant|[Rr]egisseur|[Dd]irigent|[Dd]ramaturg)(?:in)?|(?:[Rr]ät|[Ww]ält|[Vv]orständ|[Ää]rzt|[Aa]nwält)in|[Aa]nwalt|[Aa]rzt|[Vv]orsitzender?|[Bb]iologin|[Gg]eologin`;
/** English roles, as their last word. */
const ROLES_EN = String.raw`(?:[Dd]irector|[Ee]xecutive|[Mm]inister|[Pp]resident|[Oo]fficer|[Ss]pokes(?:man|woman|person)|[Cc]hair(?:man|woman)?|[Cc]hief|[Ss]ecretary|[Gg]eneral|[Aa]nalyst|[Ee]conomist|[Vv]irologist|[Pp]rofessor|[Mm]ayor|[Gg]overnor|[Hh]ead|[Ll]eader|[Cc]oach|[Ff]ounder|[Mm]anager|[Rr]esearcher|[Ss]cientist|[Ee]ngineer|[Cc]ommissioner|[Ss]enator|[Oo]wner|[Ff]armer|[Ll]awyer|[Jj]udge|[Hh]istorian|[Bb]iologist|[Gg]eologist|[Ss]triker|[Cc]aptain|[Oo]rganiser|[Oo]rganizer|[Cc]ampaigner|[Tt]reasurer|[Ss]uperintendent|[Ii]nspector|[Cc]hancellor|[Cc]ouncillor|[Oo]mbudsman|[Aa]uditor|[Cc]onsultant|[Aa]rchitect|[Cc]urator|[Pp]artner|[Aa]uthor|[Pp]rosecutor|[Dd]etective|[Ii]nvestigator|[Ss]pokesperson|[Ll]ecturer|[Pp]hysicist|[Cc]hemist|[Hh]arbourmaster|MP|\p{L}+ologist|[Pp]sychiatrist|[Bb]otanist|[Bb]aker|[Cc]lerk|[Aa]ttorney|[Cc]ouncilwoman|[Cc]ouncilman|[Pp]rincipal|[Tt]eacher|[Nn]urse|[Vv]olunteer|[Ss]urgeon|[Mm]idwife|[Bb]ishop|[Ss]hopkeeper|[Ff]isherman|[Ss]heriff|[Cc]aptain|[Ss]trategist)`;

/** Words that begin what stands before a role and are none of it. */
const NO_ROLE =
  /^(?:the|a|an|its|his|her|their|said|says|and|by|of|with|told|from|for|when|that|as|but|to|while|where|after|before|because|against|on|at|in|under|if|though|although|since|accused|praised)$/i;

/** Every person named in full, the first introduction with a role kept. */
/** @param told what they are is told in this language: a role of the other one is left out */
export function peopleOf(
  articles: readonly ArticleVersion[],
  claims: readonly Claim[],
  told: Language | null = null,
): readonly Person[] {
  const found = new Map<string, Person>();
  const add = (full: string, role: string | null, gender: Person['gender'], of?: string): void => {
    if (BODY.test(full) || POSSESSION.test(full) || hasOwners(full, articles) || isOutlet(full, articles)) return;
    const before = found.get(full);
    // "Kolbau chairman" says more than "chairman"
    // and "Familiensprecher" more than "Sprecher"
    const saysMore = role !== null && before?.role && BARE_ROLE.test(before.role) && !BARE_ROLE.test(role);
    if (before?.role && !saysMore && (!role || !hasBody(role) || hasBody(before.role))) return;
    found.set(full, {
      full,
      surname: full.split(' ').at(-1)!,
      role,
      gender: gender ?? before?.gender ?? null,
      ...((of ?? before?.of) && { of: of ?? before!.of! }),
    });
  };
  for (const { text, lang } of articles)
    for (const { full, role, gender, of } of lang === 'en'
      ? inEnglish(text)
      : [...inGerman(text), ...inApposition(text), ...titled(text)])
      add(full, told && lang !== told ? null : role, gender, told && lang !== told ? undefined : of);
  const asides = articles.filter((a) => a.lang === 'en').map(({ text }) => asidesIn(text, NAME));
  for (const full of asides.flatMap((of) => [...of.keys()])) add(full, null, null);
  // "Toolmaker Harwick" begins a sentence like a name: what the texts also write small is a noun.
  const small = new Set(articles.flatMap(({ text }) => text.match(/(?<![\p{L}-])\p{Ll}{3,}/gu) ?? []));
  for (const { speaker } of claims)
    if (speaker?.kind === 'person' && NAMED.test(speaker.name) && !small.has(speaker.name.split(' ')[0]!.toLowerCase()))
      add(speaker.name, null, null);
  return [...found.values()].map((person) => {
    const aside = person.role ? undefined : asides.map((of) => of.get(person.full)).find((a) => a !== undefined);
    return { ...person, surname: surnameOf(person, articles), ...(aside && { aside }) };
  });
}

/** "an email seen by The Weir Standard": an outlet, whose article is written large; no person has one. */
function isOutlet(full: string, articles: readonly ArticleVersion[]): boolean {
  const large = new RegExp(`\\p{Ll},? The ${full}(?!\\p{L})`, 'u');
  return articles.some(({ outlet, text }) => outlet.replace(/^The /u, '') === full || large.test(text));
}

/** "shareholders in Harrow Tilse", "Harrow Tilse's shares": a firm that is called like a person. */
function hasOwners(full: string, articles: readonly ArticleVersion[]): boolean {
  const owned = String.raw`(?:share(?:s|holders)?|offices|headquarters|workforce|staff|board|subsidiar(?:y|ies)|plants?|customers|Aktien?|Aktionäre|Belegschaft|Kunden|Werke?|Tochter(?:firma|gesellschaft)?)`;
  const firm = new RegExp(
    `(?<!\\p{L})(?:${owned} (?:in|of|von|bei|der|des)|called|named|merger of|Fusion mit) (?:the )?${full}(?!\\p{L})|(?<!\\p{L})${full}, (?:the|an?) (?:[\\p{L}-]+ ){0,3}(?:company|firm|maker|group|bank|chain|start-?up|publisher|charity|union|studio)(?!\\p{L})|(?<!\\p{L})${full}(?:['’]s?)? ${owned}(?!\\p{L})`,
    'iu',
  );
  return articles.some(({ text }) => firm.test(text));
}

/** By which of two names the texts go on: "Li Wenhao ... Li said": the family name may stand in front. */
function surnameOf({ full, surname }: Person, articles: readonly ArticleVersion[]): string {
  const [first = '', last, ...more] = full.split(' ');
  if (last === undefined || more.length > 0) return surname;
  const alone = (name: string, before: string, behind: string): boolean => {
    const pattern = new RegExp(`(?<!\\p{L}|-|${before} )${name}(?!\\p{L}|-| ${behind}| \\p{Lu})`, 'u');
    return articles.some(({ text }) => pattern.test(text));
  };
  return alone(first, '\\p{Lu}\\p{Ll}+', last) && !alone(last, first, '\\p{Lu}') ? first : surname;
}

const hasBody = (role: string): boolean =>
  /^(?!(?:Ex|Vize|Co|Diplom|Alt)-)\p{Lu}\p{L}+-\p{Lu}\p{Ll}/u.test(role) ||
  (/ /u.test(role) && /^\p{Lu}[\p{L}&’'-]*\p{Ll}/u.test(role) && /(?<!\p{L})\p{Ll}/u.test(role));

/** "Rühmkorfs Gutachten": what is somebody's is nobody. */
const POSSESSION =
  /^\p{Lu}\p{Ll}+s (?:\p{Lu}\p{Ll}*)?(?:[Gg]utachten|[Bb]ericht|[Aa]nwalt|[Aa]nwältin|[Pp]lan|[Aa]ngaben|[Ww]orte|[Nn]achfolger|[Ss]precher|[Aa]ntrag|[Bb]rief)\p{Ll}*$/u;

/** Whether a name ends as bodies and firms are called. */
export const isBody = (name: string): boolean => BODY.test(name);

/** "Corvane Resources" speaks too, and is no person. */
const BODY =
  /(?: (?:Resources|Tools|Group|Holdings?|Systems|Industries|Partners|Bank|Energy|Motors|Foods|Securities|Council|Union|Agency|Ministry|Capital|Link|Trust|Fund|Airlines|Pharma|Labs|Media|News|Post|Times|Tribune|Herald|Gruppe|Werke|Verband|Board|Minerals|Mining|Steel|Rail|Water|Power|Grid|Radio|Review|Mutual|Insurance|College|University|Institute|Society|Church|Party|Workers|Farms?|Dairy|Dairies|Brewery|Bakery|Mills?|Hotels?|Stores|Biologics|Therapeutics|Logistics|Shipping|Airways|Construction|Engineering|Textiles|Chemicals|Plastics|Paper|Lottery|Authority|Federation|Association|Estate|Homes|Housing|Services|Ventures|Gallery|Museum|Hospital|Ltd|AG|GmbH|SE|Verein))$|^(?:Radio|Bergbahn|Reederei|Verein|Klinikum|Landgericht|Amtsgericht|Hochschule|Universität|Stiftung|Storm) /u;

const NAMED = new RegExp(`^${NAME}$`, 'u');

type Found = Pick<Person, 'full' | 'role' | 'gender' | 'of'>;

const GERMAN = new RegExp(
  String.raw`(?<![\p{L}-])(?:(die|Die|der|Der) )?((?:\p{Lu}[\p{L}]*-)*\p{L}*(?:${ROLES_DE}))(?: \([^)]{2,20}\))? ${TITLES}(${NAME})`,
  'gu',
);
function* inGerman(text: string): Iterable<Found> {
  for (const { index, 0: whole, 1: article, 2: role, 3: full } of text.matchAll(GERMAN)) {
    if (!/^\p{Lu}/u.test(role!)) continue;
    const feminine = /in$/u.test(role!) || /^die$/iu.test(article ?? '');
    // one word for both: "Vorstand Birgit Hasse"
    const ofBoth = /[Vv]orstand$/u.test(role!) && !article;
    // "die Vorsitzende": declined like an adjective, it needs its article
    const bare = !/(?:sitzende|beauftragte|mächtigte|gestellte|ordnete|verständige)r?$/u.test(role!);
    const [before, behind] = [text.slice(0, index), text.slice(index + whole.length)];
    const whose = !bare || BARE_ROLE.test(role!) ? (bodyBefore(before) ?? bodyDescribed(before, behind)) : null;
    const of = ofBehind(behind) ?? ofCompound(role!) ?? whose;
    yield { full: full!, role: bare ? role! : null, gender: feminine ? 'f' : ofBoth ? null : 'm', ...(of && { of }) };
  }
}

/** "Uwe Harms, Gründer von Elbholm Robotik,": the body as it stands behind the office, which no case changes. */
const GERMAN_AFTER = new RegExp(
  String.raw`(?<![\p{L}-])(${NAME}), (?:Mitgründer(?:in)? und )?(${ROLES_DE}) ((?:von der|vom|von) \p{Lu}[\p{L}\d&-]+(?: \p{Lu}[\p{L}\d&-]+){0,3})(?=,)`,
  'gu',
);
function* inApposition(text: string): Iterable<Found> {
  for (const { 1: full, 2: role, 3: of } of text.matchAll(GERMAN_AFTER))
    if (/^\p{Lu}/u.test(role!)) yield { full: full!, role: role!, gender: /in$/u.test(role!) ? 'f' : 'm', of: of! };
}

/** Whether it says no more than what somebody is: not of whom. */
export const isBareRole = ({ role, of }: Person): boolean => role !== null && !of && BARE_ROLE.test(role);

/** "Prof. Ilka Mertens von der Hochschule Kolm": no office, but where from. */
const WITH_TITLE = new RegExp(String.raw`(?<![\p{L}-])(?:Prof\. |Dr\. )+(${NAME})`, 'gu');
function* titled(text: string): Iterable<Found> {
  for (const { index, 0: whole, 1: full } of text.matchAll(WITH_TITLE)) {
    const of = ofBehind(text.slice(index + whole.length));
    if (of) yield { full: full!, role: null, gender: null, of };
  }
}

const ENGLISH = new RegExp(String.raw`(?<![\p{L}’'])((?:[\p{L}&-]+ ){0,3}${ROLES_EN}),? (?:Dr )?(${NAME})`, 'gu');
const ENGLISH_AFTER = new RegExp(
  String.raw`(?<!\p{L})(${NAME}), (?:the |its |an? )?((?:[\p{L}&-]+[ -]){0,2}${ROLES_EN})(?=[,.]| of | for | at )`,
  'gu',
);
/** "Kolbau's head of operations, Rohan Holt," */
const ENGLISH_OF = new RegExp(
  String.raw`((?<![\p{L}])(?:[\p{L}&-]+['’]s|[Ii]ts|[Tt]he) )((?:head|director|chief|vice-president|secretary|minister|professor) of (?!the |its |their |this )\p{Ll}+(?: \p{Ll}+)?), (${NAME})(?=[,. ])`,
  'gu',
);
function* inEnglish(text: string): Iterable<Found> {
  for (const { index, 0: whole, 1: role, 2: full } of text.matchAll(ENGLISH)) {
    const words = role!.split(' ');
    const cut = words.findLastIndex((w) => NO_ROLE.test(w));
    const own = words
      .slice(cut + 1)
      .join(' ')
      .replace(/^own /u, '');
    // "her attorney": whose, only the text before says
    const whose = cut >= 0 && /^(?:its|his|her|their)$/iu.test(words[cut]!);
    const body = bodyOf(text, index + words.slice(0, cut + 1).join(' ').length + (cut < 0 ? 0 : 1));
    const of = body && whole.includes(',') ? ofBody(own, body) : null;
    yield { full: full!, role: of ?? (whose && RELATES.test(own) ? null : smallRole(own, text)), gender: null };
  }
  for (const [, full, role] of text.matchAll(ENGLISH_AFTER))
    yield { full: full!, role: smallRole(role!, text) ?? smallRole(role!.split(' ').at(-1)!, text), gender: null };
  for (const { index, 1: led, 2: role, 3: full } of text.matchAll(ENGLISH_OF)) {
    const body = bodyOf(text, index + led!.length);
    yield { full: full!, role: body ? `${body} ${role!.toLowerCase()}` : role!.toLowerCase(), gender: null };
  }
}
/** They are somebody's. */
const RELATES = /^(?:\p{Ll}+ )?(?:lawyer|attorney|solicitor|manager|coach|partner|teacher|doctor)$/iu;
/** "chairman" and "Ardlow Council": "Ardlow Council chairman"; null for roles that say no more so, and where it gets long. */
function ofBody(role: string, body: string): string | null {
  const small = role.charAt(0).toLowerCase() + role.slice(1);
  return /^\p{Ll}[\p{Ll} -]+$/u.test(small) && small.split(' ').length < 4 && body.split(' ').length < 5
    ? `${body} ${small}`
    : null;
}

const BODY_NAME = String.raw`\p{Lu}[\p{L}&-]*(?:['’](?!s?(?![\p{L}]))[\p{L}]+)?(?: (?:of |and |& )?\p{Lu}[\p{L}&’'-]*)*`;
/** Whose role begins at `at`: "Kolbau's chairman", or "Its chairman" behind a sentence that opens on a body. */
function bodyOf(text: string, at: number): string | null {
  const owner = new RegExp(`(?:^|[^\\p{L}])(${BODY_NAME})['’]s $`, 'u').exec(text.slice(Math.max(0, at - 60), at))?.[1];
  // "On Wednesday Kolbau's chairman"
  const body = owner?.replace(/^(?:On|In|At|By|For|From|With|But|And|While|When|Last) (?:\p{Lu}\p{Ll}+day )?/u, '');
  if (body) return /^(?:The|Its|His|Her)(?: |$)/u.test(body) ? null : body;
  if (!/(?:^|[.!?”"] )Its $/u.test(text.slice(Math.max(0, at - 6), at))) return null;
  const before = text
    .slice(0, at - 4)
    .trimEnd()
    .split(/\n/u)
    .at(-1)!
    .split(SENTENCE_END)
    .at(-1)!;
  const opens = new RegExp(
    `^(?:The )?(${BODY_NAME}) (?:has|have|had|will|is|was|\\p{Ll}+(?:ed|s)|said|told|won|put|cut)(?!\\p{L})`,
    'u',
  ).exec(before)?.[1];
  return opens && opens.split(' ').length > 1 ? opens : null;
}

/** "Finance director" at a sentence's beginning; "Unite officer" keeps its name */
function smallRole(role: string, text: string): string | null {
  const words = role.split(' ').filter(Boolean);
  if (RANK.test(role)) return role;
  if (words.length === 0 || words.slice(1).some((w) => /^\p{Lu}\p{Ll}/u.test(w)) || /['’]s$/u.test(words[0]!))
    return null;
  return words.length === 1 && !ALONE.test(words[0]!)
    ? null
    : /^\p{Lu}{2}/u.test(role) || (words.length > 1 && isName(words[0]!, text))
      ? role
      : role.charAt(0).toLowerCase() + role.slice(1);
}

/** Ranks are written large. */
const RANK =
  /^(?:Detective|Chief|Deputy|Assistant|Acting)(?: (?:Chief|Detective|Fire))? (?:Inspector|Constable|Superintendent|Sergeant|Officer|Commissioner)$/u;

/** "Kolbau spokesman": capital in the middle of a sentence too */
const isName = (word: string, text: string): boolean =>
  new RegExp(`(?<=\\p{Ll},? )${word}(?![\\p{L}-])`, 'u').test(text) && /^\p{Lu}/u.test(word);

/** A single word that says what somebody is; "head", "chief", "owner" say of what is missing. */
const ALONE =
  /^(?:president|minister|mayor|governor|chairman|chairwoman|director|economist|analyst|virologist|professor|coach|senator|commissioner|lawyer|judge|historian|biologist|geologist|researcher|scientist|engineer|farmer|architect|campaigner|inspector|ombudsman|spokesman|spokeswoman|founder|baker|clerk|attorney|councilwoman|councilman|councillor|teacher|nurse|volunteer|surgeon|midwife|bishop|shopkeeper|fisherman|sheriff|captain|strategist|prosecutor|physicist|chemist|author|curator|MP|\p{L}+ologist|botanist)$/iu;

/** A person's full name that stands bare, and that nothing printed has introduced, with the role the sources give anywhere. */
export function withRoles(text: string, people: readonly Person[], introduced: (full: string) => boolean): string {
  return people.reduce((told, { full, role, aside }) => {
    const at = told.search(new RegExp(`(?<![\\p{L}-])(?:Dr )?${full}(?![\\p{L}-])`, 'u'));
    // "has stepped down as managing director": what he was, the sentence says
    const says = role !== null && told.toLowerCase().includes(role.toLowerCase());
    if (says || at < 0 || introduced(full) || isPresented(told, at, full)) return told;
    if (!role) return aside ? withAside(told, told.indexOf(full, at), full, aside) : told;
    const led = at === 0 ? role.charAt(0).toUpperCase() + role.slice(1) : role;
    return `${told.slice(0, at)}${led} ${told.slice(at)}`;
  }, text);
}
/** A word of what he is stands before it, or behind a comma, "of the council" too. */
const isPresented = (text: string, at: number, full: string): boolean => {
  const ahead = text.slice(0, at).trimEnd();
  const rest = text.slice(at).replace(/^Dr /u, '').slice(full.length);
  return (
    !(
      ahead === '' ||
      /(?:[,:;“"]|(?<!\p{L})(?:that|to|by|with|and|of|citing|from|for|said|says|against|than|because|if|when|as|after|before|while|on|over|told))$/u.test(
        ahead,
      )
    ) ||
    (/,$/u.test(ahead) && /(?<!\p{L})(?:the|an?|its|his|her|their|\p{L}+['’]s) [^,]{2,50},$/iu.test(ahead)) ||
    /^, (?:the|an?|its|his|her|their|who (?:owns?|owned|runs?|ran|heads?|headed|leads?|led|chairs?|chaired|founded|farms|works|teaches|manages|keeps|sells|makes|lives|studies|follows|represents)|mayor|aged|\d|\p{Lu}?\p{L}*['’]s|\p{Ll}+(?: \p{Ll}+)? (?:of|for|at|since))(?!\p{L})|^ of (?:the )?\p{Lu}/u.test(
      rest,
    )
  );
};

/** "finance director Owen Prasad" */
export const introduction = ({ role, full, of }: Person): string => [role, full, of].filter(Boolean).join(' ');

/** The one person a text names, in full or by surname; null where there are several or none. */
function onlyPerson(people: readonly Person[], text: string): Person | null {
  const named = people.filter(({ surname }) =>
    new RegExp(String.raw`(?<![\p{L}-])${surname}s?(?![\p{L}-])`, 'u').test(text),
  );
  return named.length === 1 ? named[0]! : null;
}

const PERSONAL: Readonly<Record<Language, RegExp>> = { de: /^(?:Er|Sie)(?!\p{L})/u, en: /^(?:He|She)(?!\p{L})/u };
/** So many sentences back a reader still knows whom a pronoun means. */
const MOST_BACK = 2;

/** Whom the pronoun that opens a sentence means: the only person of the sentence before it in its paragraph. */
export function antecedent(
  people: readonly Person[],
  article: ArticleVersion,
  start: number,
  pronoun: string,
): Person | null {
  const block = article.blocks.find((b) => b.start <= start && start < b.end);
  if (!block || !article.lang) return null;
  const before = article.text.slice(block.start, start).trim().split(SENTENCE_END).toReversed();
  for (const sentence of before.slice(0, MOST_BACK)) {
    const person = onlyPerson(people, sentence);
    if (person)
      return agrees(person, pronoun) && !isSpokenFor(sentence, { start: sentence.indexOf(person.surname) })
        ? person
        : null;
    if (
      !PERSONAL[article.lang].test(sentence) &&
      !/[“”"]\s?,?\s(?:he|she|sagte (?:er|sie))|, (?:sagte|erklärte|betonte|so|sagt) (?:er|sie)(?!\p{L})/u.test(
        sentence,
      )
    )
      return null;
  }
  return null;
}
const agrees = ({ gender }: Person, pronoun: string): boolean =>
  gender === null || /^(?:The )/u.test(pronoun) || (gender === 'f') === /^(?:sie|she|die .*)$/iu.test(pronoun);

/** The text with the first bare surname of each person not yet `introduced` replaced by role and full name. */
export function withIntroductions(
  text: string,
  people: readonly Person[],
  introduced: (full: string) => boolean,
  oblique = false,
): string {
  return people.reduce((given, person) => {
    if (!given.includes(person.surname) || introduced(person.full)) return given;
    if (given.includes(person.full) || namesakes(people, person) > 1) return given;
    // "Mr Kohli": with office and full name nobody needs it
    const told = given.replace(withTitle(person.surname), '');
    const bare = (oblique ? bareOblique : bareSurname)(person.surname);
    const at = bare.exec(told);
    // "on 2 May", of a Mrs May
    if (!at || (MONTH.test(person.surname) && IN_DATE.test(told.slice(0, at.index)))) return given;
    const led = /\p{L}+ $/u.exec(told.slice(0, at.index))?.[0] ?? '';
    if (NAMED_AFTER.test(led)) return given;
    // "Präsident Drewes" has its role already.
    const behind = told.slice(at.index + person.surname.length);
    const owned = oblique ? OWNED.exec(behind) : null;
    if (owned)
      return owned[1]
        ? `${told.slice(0, at.index)}${owned[1] === 'Worten' ? 'den Worten' : owned[1]} von ${introduction(person)}${behind.slice(owned[0].length)}`
        : told;
    const genitive = /^s(?!\p{L})/u.test(behind) && /^\p{Lu}/u.test(led);
    if (oblique && genitive)
      return `${told.slice(0, at.index)}von ${introduction(person)}${told.slice(at.index + person.surname.length + 1)}`;
    const name = oblique || (led && /^\p{Lu}/u.test(led) && at.index > led.length) ? person.full : introduction(person);
    return told.slice(0, at.index) + name + told.slice(at.index + person.surname.length);
  }, text);
}
/** "Presswerk Kröning": a firm that bears a name is not the one whose name it bears. */
const NAMED_AFTER =
  /(?:werk|haus|bräu|bau|verlag|hof|kanzlei|gruppe|bäckerei|spedition|druckerei|gerberei|brauerei|molkerei|käserei|metzgerei|mühle|reederei|werft|stiftung|technik|holding|reisen|bank|&) $/iu;
const MONTH = /^(?:March|April|May|June|July|August)$/u;
const IN_DATE = /(?:\d|\b(?:in|by|since|until|early|late|mid|of|from|before|after|to|last|next))[ -]$/iu;
const withTitle = remembered((surname) => new RegExp(`(?<!\\p{L})(?:Mr|Mrs|Ms)\\.? (?=${surname}(?!\\p{L}))`, 'u'));
/** "nach Kolms Worten": whose they are may stand behind them; what else somebody owns keeps him in front. */
const OWNED =
  /^s (?:(Worten|Angaben|Darstellung|Einschätzung|Ansicht|Auskunft|Berechnungen|Schätzung)(?!\p{L})|(?=(?:\p{Ll}+ )?\p{Lu}))/u;
/** "Fennick Dairy" bears his name, and is not he. */
const NO_NAME_BEHIND = String.raw`(?! \p{Lu}\p{Ll})`;
/** No part of a full name, and nothing that tells several of a family. */
const bareSurname = remembered(
  (surname) =>
    new RegExp(
      String.raw`(?<![\p{L}-]|\p{Lu}\p{Ll}+ |(?<!\p{L})(?:all|the|an?|its|their|every|no|second|new|other|some|many|most) )${surname}(?=(?:s|['’]s)?(?![\p{L}-]))${NO_NAME_BEHIND}`,
      'u',
    ),
);
const bareOblique = remembered(
  (surname) => new RegExp(`(?<![\\p{L}-])${surname}(?=s?(?![\\p{L}-]))${NO_NAME_BEHIND}`, 'u'),
);
const namesakes = (people: readonly Person[], { surname }: Person): number =>
  people.filter((p) => p.surname === surname).length;

/** Verbs whose subject is somebody, never a thing that a feminine or masculine noun names. */
const PERSONAL_VERB =
  /^(?:sehen|rechnen|schätzen|halten|ausgehen|vermuten|annehmen|sagen|erklären|betonen|fordern|warnen|ankündigen|kritisieren|nennen|erwarten|beziffern|einräumen|bestreiten|vorschlagen|begründen|zusagen|hinweisen|begrüßen|loben|bestätigen|verlangen|wollen|rufen|aufrufen|hoffen|fürchten|befürchten|glauben|meinen|denken|wissen|zweifeln|bezweifeln|bedauern|vorwerfen|versprechen|versichern|danken|bitten|appellieren|zurücktreten|antworten|erzählen|berichten|hinzufügen|ergänzen|mahnen|zeigen sich|plädieren|zurückweisen|zutrauen|voraussagen|schreiben|sprechen)$/u;
export const doesAsPersonsDo = (verb: string, modal?: string): boolean =>
  PERSONAL_VERB.test(verb) || modal === 'wollen';

const FEMININE_NOUN =
  /(?<!\p{L})(?:(?:[Ee]ine|[Ee]iner|[Zz]ur|[Kk]eine|(?:[Aa]uf|[Ii]n|[Mm]it|[Bb]ei|[Vv]on|[Nn]ach|[Aa]us) der|[Dd]ie) (?:\p{Ll}+ ){0,2})(\p{Lu}[\p{L}-]+)/gu;
const MASCULINE_NOUN =
  /(?<!\p{L})(?:(?:(?<!(?:[Aa]uf|[Ii]n|[Mm]it|[Bb]ei|[Vv]on|[Zz]u|[Nn]ach|[Aa]us|[Ss]eit|[Aa]n|[Uu]nter) )[Dd]er|[Dd]en|[Ee]inen|[Dd]em|[Ii]m|[Vv]om|[Zz]um|[Bb]eim) (?:\p{Ll}+ ){0,2})(\p{Lu}[\p{L}-]+)/gu;
const FEMININE_ENDING = /(?:ung|heit|keit|schaft|tion|tät|ik|in|ie|ei)$/u;

/** Whether the sentence before holds another noun that "er" or "sie" may mean: a body, a thing; a person's own role is none. */
export function rivalNoun({ text, blocks }: ArticleVersion, start: number, pronoun: string): boolean {
  const block = blocks.find((b) => b.start <= start && start < b.end);
  const last =
    text
      .slice(block?.start ?? 0, start)
      .trim()
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const feminine = /^sie$/iu.test(pronoun);
  return [...last.matchAll(feminine ? FEMININE_NOUN : MASCULINE_NOUN)].some(({ index, 0: phrase, 1: noun }) => {
    const isRole = /^ (?:\([^)]*\) )?(?:Dr\. |Prof\. )*\p{Lu}\p{Ll}+/u.test(last.slice(index + phrase.length));
    return !isRole && (feminine || !FEMININE_ENDING.test(noun!));
  });
}
