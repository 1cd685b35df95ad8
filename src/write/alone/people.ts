/** Persons as the sources introduce them: full name and role, and whom a surname or pronoun means. */

import type { ArticleVersion, Claim, Language } from '../../model/index.ts';
import { isSpokenFor, remembered } from '../../text/index.ts';
import { asidesIn, withAside } from '../en/asides.ts';
import { withCapital } from '../tell/letters.ts';
import { actingIn } from './acting.ts';
import { introducedIn, NAME } from './introductions.ts';
import { oneOf, wordsOf } from './rows.ts';
import { BARE_ROLE, ofBehind, SENTENCE_END } from './whose.ts';

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
    for (const { full, role, gender, of } of introducedIn(text, lang))
      add(full, told && lang !== told ? null : role, gender, told && lang !== told ? undefined : of);
  for (const { text, lang } of articles) for (const full of actingIn(text, lang)) add(full, null, null);
  const asides = articles.filter((a) => a.lang === 'en').map(({ text }) => asidesIn(text, NAME));
  for (const full of asides.flatMap((of) => [...of.keys()])) add(full, null, null);
  // "Toolmaker Harwick" begins a sentence like a name: what the texts also write small is a noun.
  const small = new Set(articles.flatMap(({ text }) => text.match(/(?<![\p{L}-])\p{Ll}{3,}/gu) ?? []));
  // "Rohrhersteller Kolbau" of a German report is nobody in an English article
  const isHere = (name: string, lang: Language): boolean =>
    told === null || lang === told || articles.some((a) => a.lang === told && a.text.includes(name));
  for (const { speaker, lang } of claims)
    if (
      speaker?.kind === 'person' &&
      isHere(speaker.name, lang) &&
      NAMED.test(speaker.name) &&
      !small.has(speaker.name.split(' ')[0]!.toLowerCase())
    )
      add(speaker.name, null, null);
  return [...found.values()].map((one) => {
    const person = told === 'de' ? withBody(one, articles) : one;
    const aside = person.role ? undefined : asides.map((of) => of.get(person.full)).find((a) => a !== undefined);
    return { ...person, surname: surnameOf(person, articles), ...(aside && { aside }) };
  });
}

/** "Geschäftsführerin Wibke Thies", and in another place "Wibke Thies vom Imkerverband": of whom a bare office leaves open, that one says. */
function withBody(person: Person, articles: readonly ArticleVersion[]): Person {
  if (person.of || (person.role && !BARE_ROLE.test(person.role))) return person;
  const behind = articles.flatMap(({ lang, text }) =>
    lang === 'de'
      ? text
          .split(person.full)
          .slice(1)
          .flatMap((rest) => ofBehind(rest) ?? [])
      : [],
  );
  return behind[0] ? { ...person, of: behind[0] } : person;
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
  // "Nach Angaben von Kornmühl": the firm of that name, or its owner
  if (isFirmsName(surname, articles)) return full;
  const [first = '', last, ...more] = full.split(' ');
  if (last === undefined || more.length > 0) return surname;
  const alone = (name: string, before: string, behind: string): boolean => {
    const pattern = new RegExp(`(?<!\\p{L}|-|${before} )${name}(?!\\p{L}|-| ${behind}| \\p{Lu})`, 'u');
    return articles.some(({ text }) => pattern.test(text));
  };
  return alone(first, '\\p{Lu}\\p{Ll}+', last) && !alone(last, first, '\\p{Lu}') ? first : surname;
}

/** "Kornmühl-Gruppe", "die Bäckerei Kornmühl", "Kornmühl GmbH": the surname alone is a firm's as well. */
function isFirmsName(name: string, articles: readonly ArticleVersion[]): boolean {
  const kind = String.raw`\p{L}*(?:[Bb]äckerei|[Bb]rauerei|[Mm]olkerei|[Ww]erft|[Ff]irma|[Kk]onzern|[Uu]nternehmen|[Gg]ruppe|[Hh]ersteller|[Kk]ette|[Bb]ank|[Vv]erlag|company|brewery|bakery|dairy|shipyard|chain|firm|group|maker)`;
  const pattern = new RegExp(
    `(?<!\\p{L})${name}-(?:Gruppe|Konzern|Filial|Werk|Markt|Märkte|Läden|Chef|Aktie|Vorstand)|(?<!\\p{L})${kind} ${name}(?!\\p{L})|(?<![\\p{L}-])${name} (?:GmbH|AG|KG|SE|Gruppe|Group|Holding|Ltd|plc|PLC)(?!\\p{L})`,
    'u',
  );
  return articles.some(({ text, title }) => pattern.test(`${title}. ${text}`));
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
const BODY_ENDS = [
  'Resources Tools Group Holdings? Systems Industries Partners Bank Energy Motors Foods Securities Council',
  'Union Agency Ministry Capital Link Trust Fund Airlines Pharma Labs Media News Post Times Tribune Herald',
  'Gruppe Werke Verband Board Minerals Mining Steel Rail Water Power Grid Radio Review Mutual Insurance',
  'College University Institute Society Church Party Workers Farms? Dairy Dairies Brewery Bakery Mills?',
  'Hotels? Stores Biologics Therapeutics Logistics Shipping Airways Construction Engineering Textiles',
  'Chemicals Plastics Paper Lottery Authority Federation Association Estate Homes Housing Services Ventures',
  'Gallery Museum Hospital Ltd AG GmbH SE Verein',
];
const BODY_BEGINS = [
  'Radio Bergbahn Reederei Verein Klinikum Landgericht Amtsgericht Hochschule Universität Stiftung Storm',
];
const BODY = new RegExp(`(?: (?:${wordsOf(BODY_ENDS)}))$|^(?:${wordsOf(BODY_BEGINS)}) `, 'u');

const NAMED = new RegExp(`^${NAME}$`, 'u');

/** Whether it says no more than what somebody is: not of whom. */
export const isBareRole = ({ role, of }: Person): boolean => role !== null && !of && BARE_ROLE.test(role);

/** A person's full name that stands bare, and that nothing printed has introduced, with the role the sources give anywhere. */
export function withRoles(text: string, people: readonly Person[], introduced: (full: string) => boolean): string {
  return people.reduce((told, { full, role, aside }) => {
    const at = told.search(new RegExp(`(?<![\\p{L}-])(?:Dr )?${full}(?![\\p{L}-])`, 'u'));
    // "has stepped down as managing director": what he was, the sentence says
    const says = role !== null && told.toLowerCase().includes(role.toLowerCase());
    if (says || at < 0 || introduced(full) || isPresented(told, at, full)) return told;
    if (!role) return aside ? withAside(told, told.indexOf(full, at), full, aside) : told;
    const led = at === 0 ? withCapital(role) : role;
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
    (/,$/u.test(ahead) && /(?<!\p{L})(?:the|an?|its|his|her|their|\p{L}+['’]s) [^,\d]{2,50},$/iu.test(ahead)) ||
    /^, (?:the|an?|its|his|her|their|who (?:owns?|owned|runs?|ran|heads?|headed|leads?|led|chairs?|chaired|founded|farms|works|teaches|manages|keeps|sells|makes|lives|studies|follows|represents)|mayor|aged|\d|\p{Lu}?\p{L}*['’]s|\p{Ll}+(?: \p{Ll}+)? (?:of|for|at|since))(?!\p{L})|^ of (?:the )?\p{Lu}/u.test(
      rest,
    )
  );
};

/** "finance director Owen Prasad" */
export const introduction = ({ role, full, of }: Person): string =>
  [role, full, isSaidByRole(role, of) ? null : of].filter(Boolean).join(' ');

/** "Elternbeirätin Ruth Kern vom Elternbeirat": the role has said of what. */
const isSaidByRole = (role: string | null, of: string | undefined): boolean => {
  const plain = (word: string): string => word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const body = plain(of?.split(' ').at(-1) ?? '');
  return role !== null && body.length > 5 && plain(role).startsWith(body.slice(0, -1));
};

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
/** "Presswerk Kröning", "Familie Kröning": a firm that bears a name is not the one whose name it bears. */
const NAMED_AFTER =
  /(?:werk|haus|bräu|bau|verlag|hof|kanzlei|gruppe|bäckerei|spedition|druckerei|gerberei|brauerei|molkerei|käserei|metzgerei|mühle|reederei|werft|stiftung|technik|holding|reisen|bank|betrieb|firma|unternehmen|apotheke|gärtnerei|fleischerei|autohaus|klinik|praxis|familie|ehepaar|eheleute|geschwister|brüder|schwestern|gebrüder|erben|haus|family|brothers|sisters|&) $/iu;
const MONTH = /^(?:March|April|May|June|July|August)$/u;
const IN_DATE = /(?:\d|\b(?:in|by|since|until|early|late|mid|of|from|before|after|to|last|next))[ -]$/iu;
const withTitle = remembered(
  (surname) => new RegExp(`(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Professor)\\.? (?=${surname}(?!\\p{L}))`, 'u'),
);
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
const PERSONAL_VERBS = [
  'sehen rechnen schätzen halten ausgehen vermuten annehmen sagen erklären betonen fordern warnen ankündigen',
  'kritisieren nennen erwarten beziffern einräumen bestreiten vorschlagen begründen zusagen hinweisen',
  'begrüßen loben bestätigen verlangen wollen rufen aufrufen hoffen fürchten befürchten glauben meinen',
  'denken wissen zweifeln bezweifeln bedauern vorwerfen versprechen versichern danken bitten appellieren',
  'zurücktreten antworten erzählen berichten hinzufügen ergänzen mahnen plädieren zurückweisen zutrauen',
  'voraussagen schreiben sprechen',
];
const PERSONAL_VERB = oneOf(PERSONAL_VERBS);
export const doesAsPersonsDo = (verb: string, modal?: string): boolean =>
  PERSONAL_VERB.test(verb) || verb === 'zeigen sich' || modal === 'wollen';

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
