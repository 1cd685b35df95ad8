/** The firm a sentence means by "das Unternehmen" or "der Umsatz": named, where the story leaves no doubt which one it is. */
import { overlaps } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { escaped, type SourceSentence } from '../tell/source-sentence.ts';
import { isSomeOther } from './some-other.ts';

const KIND = String.raw`\p{L}*(?:[Hh]ersteller|[Bb]auer|[Kk]onzern|[Ff]irma|[Uu]nternehmen|[Aa]nbieter|[Bb]etreiber|[Kk]ette|[Gg]ruppe|[Hh]ändler|[Zz]ulieferer|[Vv]erlag|[Vv]ersicherer|[Ee]ntwickler|[Ss]tart-up|maker|company|firm|group|giant|retailer|operator|supplier|developer|insurer|manufacturer|carrier|brewer|dairy|airline|carmaker|drugmaker|startup|builder|publisher)s?`;
const FORM =
  '(?:AG|SE|GmbH|KG|eG|plc|PLC|Inc|Ltd|Group|Gruppe|Holdings?|Therapeutics|Pharma|Biologics|Technologies|Systems)';

const LED_BY_KIND = new RegExp(`^${KIND} \\p{Lu}`, 'u');

/** "Tidebank", "Nordsparkasse": the name says it. */
const BY_ITS_NAME = /^\p{Lu}\p{Ll}+(?:bank|sparkasse|versicherung|werke)$/u;

/** "Der Küchenhersteller NAME", "NAME AG": what the texts themselves call a firm. */
function isFirm(m: Material, name: string): boolean {
  if (BY_ITS_NAME.test(name)) return true;
  const pattern = escaped(name);
  const called = new RegExp(`(?<!\\p{L})(?:${KIND} ${pattern}|${pattern} ${FORM}|${pattern}-Aktie)(?!\\p{L})`, 'u');
  return m.articles.some((a) => called.test(`${a.title}. ${a.text}`));
}

const firmsOf = (m: Material): readonly string[] => {
  const known = firms.get(m);
  if (known) return known;
  const found = [...m.names].filter((n) => n.length > 2 && !m.persons.has(n) && isFirm(m, n));
  // "Parcelline" for "Parcelline Group"; of other names the whole one
  const short = found.filter((n) => !found.some((o) => new RegExp(`^${escaped(o)} ${FORM}$`, 'u').test(n)));
  // "Rohrhersteller Kolbau": what it makes is no part of its name
  const plain = short.filter((n) => !LED_BY_KIND.test(n));
  const own = plain.filter((n) => !plain.some((o) => o !== n && o.includes(n)));
  firms.set(m, own);
  return own;
};
const firms = new WeakMap<Material, readonly string[]>();

/** Whether the story knows a firm by this name, or by one that begins with it: "Holbrook" may be "Holbrook Mills". */
export const isFirmOf = (m: Material, name: string): boolean =>
  firmsOf(m).some((firm) => firm === name || firm.startsWith(`${name} `));

/** So far back (UTF-16 units) another firm may still be the one that is meant. */
const BACK = 320;

/** The firm the sentence's article is about, named before it and no other firm near; null where that is not sure. */
export function firmMeant(m: Material, s: SourceSentence): string | null {
  const { title, text } = s.article;
  const told = `${title}. ${text.slice(0, s.start)}`;
  const all = firmsOf(m);
  const about = all.filter((n) => title.includes(n) || m.articles.every((a) => a.text.includes(n)));
  const near = text.slice(Math.max(0, s.start - BACK), s.end);
  const [firm] = about;
  return about.length === 1 && told.includes(firm!) && !all.some((n) => n !== firm && near.includes(n)) ? firm! : null;
}

const GENERAL =
  /^(?:[Dd](?:as|er|ie) (?:\p{Ll}+ )?(?:(?:\p{L}*u|U)nternehmen|Konzern|Firma|Hersteller|Anbieter|Betrieb|Institut|Geldinstitut|Kreditinstitut|Bank|Sparkasse|Geldhaus)|[Tt]he (?:company|firm|group|manufacturer|retailer|bank|lender|drugmaker))(?= |$)(?! (?:der|des|von|of|in|that|which))/u;
const MEASURES =
  'Umsatz|Gewinn|Überschuss|Verlust|Fehlbetrag|Erlös|Jahresumsatz|Ergebnis|Eigenkapitalquote|Auftragseingang|Aktie|Belegschaft|Börsenwert';
const DEFINITE_MEASURE = new RegExp(`^([Dd](?:er|ie|as) (?:${MEASURES}))$`, 'u');
const MEASURE = new RegExp(String.raw`^(?:ein|einen) (?:\p{Ll}+ )?(?:${MEASURES}) von \d.*$`, 'u');
const JOBS = /^(?:nur noch |noch |rund |etwa |mehr als )?\d[\d.]* (?:Stellen|Arbeitsplätze|Jobs)$/u;

/** The subject with its firm named: "Hasel" for "das Unternehmen", "der Umsatz von Hasel" for "der Umsatz". */
export function withFirm(m: Material, s: SourceSentence, subject: string): string {
  const general = GENERAL.exec(subject)?.[0];
  const owned = DEFINITE_MEASURE.test(subject) ? 'von' : MEASURE.test(subject) || JOBS.test(subject) ? 'bei' : null;
  if (!general && !owned) return subject;
  // "sind bei der SVK 74 Stellen offen": where, it says itself
  if (!general && /(?<!\p{L})bei (?:der |dem )?\p{Lu}/u.test(s.text)) return subject;
  const firm = ownerRead(m, s) ?? firmMeant(m, s);
  if (firm && general && MANY_ARE.test(general) && !goesOnFrom(s, firm)) return subject;
  if (!firm || s.text.includes(firm) || isAboutAnother(m, s, firm) || isOfAnother(s, general, firm)) return subject;
  return general ? firm + subject.slice(general.length) : `${subject} ${owned} ${firm}`;
}

/** Of banks a report may name another one a sentence before, whether it was read as a name or not. */
const MANY_ARE = /(?:[Ii]nstitut|Bank|Sparkasse|Geldhaus|bank|lender|drugmaker)$/u;

/** It opens its paragraph, or the sentence before names the firm. */
function goesOnFrom({ article, start }: SourceSentence, firm: string): boolean {
  const block = article.blocks.find((b) => b.start <= start && start < b.end);
  const before = article.text.slice(block?.start ?? 0, start).trim();
  return before === '' || (before.split(/(?<=[.!?][”"“]?)\s+/u).at(-1) ?? '').includes(firm);
}

/** "the residents' group Pell Wells ... The group says": a word of that kind stands before another name. */
function isOfAnother({ article, start }: SourceSentence, general: string | undefined, firm: string): boolean {
  const kind = general?.split(' ').at(-1);
  if (!kind) return false;
  if (isSomeOther({ article, start }, kind)) return true;
  const named = new RegExp(`(?<!\\p{L})${kind} (\\p{Lu}[\\p{L}’'-]+)`, 'gu');
  const before = article.text.slice(Math.max(0, start - BACK), start);
  return [...before.matchAll(named)].some(([, name]) => !firm.startsWith(name!));
}

/** "Hirsch sold ... The turnover was ...": the sentence before speaks of another name, and not of this firm. */
function isAboutAnother(m: Material, { article, start }: SourceSentence, firm: string): boolean {
  const block = article.blocks.find((b) => b.start <= start && start < b.end);
  const before = article.text
    .slice(block?.start ?? 0, start)
    .trim()
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .at(-1)!;
  const others = [...m.names].filter((n) => n !== firm && n.length > 3 && /^\p{Lu}/u.test(n) && !m.persons.has(n));
  return !before.includes(firm) && others.some((n) => before.includes(n));
}

const PLACE = /^(?:Lake|River|Mount|Cape|Port|Fort|Saint|St\.?|Isle|Upper|Lower|North|South|East|West) /u;
const INSIDE =
  /(?<!\p{L})the (?:company|firm|group)(?!\p{L})(?! (?:of (?!\p{Ll}+ing )|(?:for|in|at|that|which|behind) ))/u;

/** "accused the company of ...": named, where its article has heard one firm alone speak before. */
export function withFirmInside(m: Material, s: SourceSentence, text: string): string {
  const kind = INSIDE.exec(text)?.[0].split(' ')[1];
  if (!kind || isSomeOther(s, kind)) return text;
  const heard = new Set(
    m.claims.flatMap(({ article, span, speaker }) =>
      article === s.article.id &&
      span.end <= s.start &&
      speaker &&
      speaker.kind !== 'person' &&
      m.names.has(speaker.name) &&
      !m.words.small(speaker.name.toLowerCase()) &&
      !m.persons.has(speaker.name) &&
      !m.people.some(({ full, surname }) => full === speaker.name || surname === speaker.name) &&
      !m.articles.some(({ outlet }) => outlet.split(' ').includes(speaker.name)) &&
      !PLACE.test(speaker.name)
        ? [speaker.name]
        : [],
    ),
  );
  const [only] = heard;
  // A governing body or a union that spoke is no company.
  const spoke = heard.size === 1 && firmsOf(m).includes(only!) ? only! : null;
  const firm = firmMeant(m, s) ?? spoke;
  return firm && !text.includes(firm) ? text.replace(INSIDE, firm) : text;
}

/** The firm that a figure of the sentence was read to belong to, named in a sentence before. */
function ownerRead(m: Material, s: SourceSentence): string | null {
  const owners = m.claims.flatMap((c) =>
    c.kind === 'figure' && c.article === s.article.id && overlaps(c.sentence, s) ? (c.subject?.entity ?? []) : [],
  );
  const [owner] = new Set(owners);
  return owner && new Set(owners).size === 1 && firmsOf(m).includes(owner) ? owner : null;
}
