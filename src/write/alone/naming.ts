/** A statement's persons and bodies by name, as far as nothing before has named them. */
import { type Claim, overlaps } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { isIntroduced, type Told } from '../choose/told.ts';
import { nounMeant } from '../de/antecedents.ts';
import { englishOutlet } from '../de/outlets.ts';
import { withBodyForIt } from '../en/it.ts';
import { withMeasured } from '../en/measured.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import { withBodyNamed } from './bodies.ts';
import { withDesignations } from './designations.ts';
import { isFirmOf, withFirm, withFirmInside } from './firms.ts';
import {
  antecedent,
  doesAsPersonsDo,
  introduction,
  isBareRole,
  type Person,
  rivalNoun,
  withIntroductions,
} from './people.ts';

/** Persons by name: the pronoun that opens a sentence, and a surname that no sentence before has introduced. */
export function named(m: Material, s: SourceSentence, written: string, told: Told, subject = true): string {
  // "passed to this newspaper"
  const text =
    s.lang === 'en'
      ? withBodyForIt(m, s, withMeasured(s, written).replace(OWN_PAPER, `$1${englishOutlet(s.article.outlet)}`))
      : written;
  if (!subject) return withDesignations(m, s, inOblique(m, s, text, told), told);
  const pronoun = /^(?:Er|Sie|He|She|er|sie|(?:Der|Die|The) \d\d[- ](?:Jährige|year-old))(?= |$)/u.exec(text)?.[0];
  const person =
    pronoun && (s.text.startsWith(pronoun) || text === pronoun) && isPersonal(m, s, pronoun)
      ? antecedent(m.people, s.article, s.start, pronoun)
      : null;
  const thing = !person && s.lang === 'de' ? thingMeant(m, s, text) : null;
  if (thing) return withFirm(m, s, withDesignations(m, s, thing, told));
  const who = person && (isIntroduced(told, person.full) ? person.surname : introduction(person));
  const possessed = POSSESSED.exec(text);
  const own = possessed?.[1] ?? possessed?.[2];
  const resolved = who
    ? who + text.slice(pronoun!.length)
    : own && m.people.some((p) => p.full === own)
      ? introducedBefore(m.people.find((p) => p.full === own)!, text.slice(possessed![0].length))
      : withRole(m, s, text, told);
  const firm = withFirm(m, s, withDesignations(m, s, resolved, told));
  return withIntroductions(
    s.lang === 'en' ? withBodyNamed(s, withOwnerNamed(m, s, withFirmInside(m, s, firm))) : firm,
    personsIn(m),
    (full) => isIntroduced(told, full),
  );
}

/** "Sie rechnet", "will sie": the body or thing that the sentence before is about. */
function thingMeant(m: Material, s: SourceSentence, text: string): string | null {
  const frame = /^(?:er|sie|es)$/iu.test(text) ? framed(m, s)?.frame : null;
  return frame ? nounMeant(m, s, text, frame) : null;
}

const OWN_PAPER =
  /(?<!\p{L})((?:to|by|with|for|from) )this (?:newspaper|paper|website|site|magazine|programme|broadcaster)(?!\p{L})/u;

/** Whom a bare surname names: in a firm that is called like its head, it names the firm. */
const personsIn = (m: Material): Material['people'] => m.people.filter((p) => !isFirmOf(m, p.surname));

/** A German subject that is a bare full name, with the role any article gives; a sentence that speaks of his office says it itself. */
function withRole(m: Material, s: SourceSentence, text: string, told: Told): string {
  const person =
    s.lang === 'de' ? m.people.find((p) => p.full === text && (p.role || p.of) && !isBareRole(p)) : undefined;
  const officer = s.lang === 'de' ? m.people.find((p) => p.of && text === `${p.role} ${p.full}`) : undefined;
  // "Präsident Uwe Harms": of whom, the sentence before said.
  if (officer && s.text.includes(`${officer.full} ${officer.of}`)) return text;
  if (officer && !isIntroduced(told, officer.full)) return introduction(officer);
  if (!person || isIntroduced(told, person.full)) return text;
  const office = (person.role ?? person.of!).toLowerCase().split(/[ -]/u).at(-1)!.replace(/in$/u, '');
  const isFormer = m.articles.some((a) =>
    new RegExp(`(?:[Ff]rühere|[Ee]hemalige|Ex-)[^.]{0,40}${person.surname}`, 'u').test(a.text),
  );
  return isFormer || s.text.toLowerCase().includes(office) ? text : introduction(person);
}

/** With whose he is, unless the text behind his name says it. */
const introducedBefore = (person: Person, rest: string): string => {
  const { of: _of, ...bare } = person;
  return introduction(person.of && rest.startsWith(` ${person.of}`) ? bare : person) + rest;
};

/** "Its chairman, Piers Lindqvist, ", "Deren Vizepräsident Dr. Karsten Veit ": whose, the sentence before said. */
const POSSESSED =
  /^(?:Its|His|Her|Their) [^,]{3,40}, (\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+),|^(?:Deren|Dessen|Seine?|Ihre?) \p{Lu}[\p{L}-]+ (?:Prof\. |Dr\. )*(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)/u;

/** The body on which the sentence before opens, as it is written inside a sentence; null where it opens on none. */
function ownerAhead(m: Material, { article, start }: SourceSentence): string | null {
  const block = article.blocks.find((b) => b.start <= start && start < b.end);
  const before = article.text.slice(block?.start ?? 0, start).trim();
  const last = before.split(/(?<=[.!?][”"]?)\s+(?=[\p{Lu}“"])/u).at(-1) ?? '';
  const bare = last.replace(/^The (?:union |charity |party |company |firm )?/u, '');
  const [owner] = [...m.names]
    .filter((n) => bare.startsWith(`${n} `) && !m.persons.has(n) && !m.people.some((p) => n.includes(p.surname)))
    .sort((a, b) => b.length - a.length);
  return owner ? last.slice(0, last.length - bare.length).replace(/^The/u, 'the') + owner : null;
}

/** Behind a preposition or in the genitive a role would be declined: the full name alone stands there. */
function inOblique(m: Material, s: SourceSentence, text: string, told: Told): string {
  const known = (full: string): boolean => isIntroduced(told, full);
  const whose =
    /^([Nn]ach) (seiner|seinen|ihrer|ihren) (Darstellung|Einschätzung|Angaben|Worten|Ansicht|Auskunft|Berechnungen?|Schätzungen?|Informationen|Rechnung)$/u.exec(
      text,
    );
  const person = whose && antecedent(m.people, s.article, s.start, /^sein/u.test(whose[2]!) ? 'er' : 'sie');
  if (whose && person) return `${whose[1]} ${whose[3]!.replace('Worten', 'den Worten')} von ${introduction(person)}`;
  return withIntroductions(text, personsIn(m), known, true);
}

/** "About 60 of its engineers": whose, the sentence before says, where it opens on a name. */
function withOwnerNamed(m: Material, s: SourceSentence, text: string): string {
  const { article, start } = s;
  // "Ann Holt, its director of research, said"
  const role = /^(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+), its (?=\p{Ll}[^,]{3,50}, )/u.exec(text);
  const whose = role && ownerAhead(m, s);
  if (whose) return `${role[1]}, ${whose}${/s$/u.test(whose) ? '’' : '’s'} ${text.slice(role[0].length)}`;
  const found = /^((?:\p{L}*[\d.,]*\p{L}* ){0,4})([Ii]ts) /u.exec(text);
  // "Kolbau is keeping to its plan": its own
  if ([...m.names].some((n) => text.startsWith(`${n} `))) return text;
  // "It said its last load had been turned away": named already
  if (/^It /iu.test(s.text)) return text;
  if (!found || /\p{Lu}/u.test(found[1]!.slice(1))) return text;
  const block = article.blocks.find((b) => b.start <= start && start < b.end);
  const before = article.text.slice(block?.start ?? 0, start).trim();
  const last = before.split(/(?<=[.!?][”"]?)\s+(?=[\p{Lu}“"])/u).at(-1) ?? '';
  const owner = [...m.names]
    .filter((n) => last.startsWith(n) && !m.persons.has(n) && !/['’]s$/u.test(n))
    .sort((a, b) => b.length - a.length)[0];
  return owner ? `${found[1]}${owner}${/s$/u.test(owner) ? '’' : '’s'} ${text.slice(found[0].length)}` : text;
}

/** German calls things "er" and "sie" too: only who speaks, wants or acts as persons do is surely one. */
function isPersonal(m: Material, s: SourceSentence, pronoun: string): boolean {
  if (s.lang === 'en' || /^(?:Der|Die) /u.test(pronoun)) return true;
  const frame = framed(m, s)?.frame;
  return (
    frame !== undefined &&
    frame !== null &&
    frame.number === 'singular' &&
    doesAsPersonsDo(`${frame.particle ?? ''}${frame.predicate}`, frame.modal) &&
    !rivalNoun(s.article, s.start, pronoun)
  );
}

/** The claim itself, or one of the same sentence whose clause holds it. */
export function framed(m: Material, s: SourceSentence): Claim | null {
  if (s.claim.frame) return s.claim;
  const other = m.claims.find(
    (c) => c.article === s.article.id && c.frame && c.sentence.start === s.claim.sentence.start,
  );
  return other?.frame && overlaps(other.frame, s.claim.span) ? { ...s.claim, frame: other.frame } : null;
}
