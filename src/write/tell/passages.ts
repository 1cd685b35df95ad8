/** Brief quotations with attribution: what is told where no sentence of our own is sure enough. */
import type { ArticleVersion, Claim, Language, Speaker } from '../../model/index.ts';
import { contentLemmas, isGermanVerb } from '../../text/index.ts';
import { leansOnOthers, opensInTheAir } from '../alone/back-speech.ts';
import { hangs } from '../alone/mentions.ts';
import { newcomerIn } from '../alone/newcomers.ts';
import { officeOf } from '../alone/offices.ts';
import { antecedent, introduction, withIntroductions } from '../alone/people.ts';
import { pointsBackByNoun } from '../alone/pointing.ts';
import { hangsInTheAir } from '../alone/references.ts';
import { unmetIn } from '../alone/unmet.ts';
import type { Material } from '../choose/material.ts';
import { judgesByItself } from '../choose/own-opinion.ts';
import { admits } from '../choose/sides.ts';
import { isIntroduced, isKnown, type Told } from '../choose/told.ts';
import { formsOf } from '../de/outlets.ts';
import { hangsOnQuestion, isAnswered } from '../disputes/answered.ts';
import { placeOf } from '../disputes/exchanges.ts';
import { isOfSpeakerBefore } from '../disputes/keeps-speaker.ts';
import { isOlder } from '../disputes/stamped.ts';
import { cueOf } from './cue.ts';
import { isRelative } from './relative-dates.ts';
import { oneLine, quotePieces, type SourceSentence, unfit, withoutQuotations, wordCount } from './source-sentence.ts';
import { dateIn } from './time.ts';

/** A quotation longer than this is no brief one. */
export const MOST_WORDS = 32;
/** Two words in quotation marks are a term, not a statement. */
const FEWEST_WORDS = 4;

/** Whole sentences of a source in quotation marks an article bears: more, and it is a collection of cuttings. */
const MOST_QUOTATIONS = 2;

/** The sentence as a quotation of its outlet; null when it is too long, or says nothing alone. */
export function quotationOf(m: Material, s: SourceSentence, told: Told): string | null {
  if (told.quotable ? !told.quotable.has(placeOf(s.article.id, s.claim.sentence.start)) : isFull(told)) return null;
  if (s.words > MOST_WORDS || unfit(s) || CONNECTIVE[s.lang].test(s.text)) return null;
  if (!standsAlone(m, s, told)) return null;
  if (s.lang !== m.lang && isGivenInOwn(m, s)) return null;
  const day = dayNeeded(m, s);
  // in an account the first sentence of a report bears its day
  const opens = told.flowing && !told.stamped.has(s.article.id) && s.article.published !== null;
  const isOld = s.article.published !== null && isOlder(m, s);
  const date = day ?? (isOld || (opens && isOfSeveralDays(m)) ? dateIn(s.article.published!, m.lang) : null);
  const passage = innerMarks(s.text, m.lang);
  const outlet = day === undefined ? m.phrases.undated(s.article.outlet) : s.article.outlet;
  return s.lang === m.lang
    ? m.phrases.quotation(passage, outlet, date, told.turn)
    : m.phrases.foreign(passage, outlet, date);
}

/** A foreign sentence whose every figure a report in the article's language gives too: it is told from that one. */
function isGivenInOwn(m: Material, s: SourceSentence): boolean {
  const times = s.times.map((t) => ({ start: t.start - s.start, end: t.end - s.start }));
  const figures = figuresIn(s.raw).filter(({ at }) => !times.some((t) => t.start <= at && at < t.end));
  const own = m.articles
    .filter(({ lang }) => lang === m.lang)
    .map(({ text }) => new Set(figuresIn(text).map((f) => f.value)));
  return figures.length > 0 && own.some((values) => figures.every(({ value }) => values.has(value)));
}
/** "1,900" and "1.900", "3.2" and "3,2" */
const figuresIn = (text: string): { readonly at: number; readonly value: number }[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/gu)].map(({ 0: written, index }) => ({
    at: index,
    value: Number(written.replaceAll(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.')),
  }));

/** Whether a whole sentence can be understood by who has not read what stands before it in its report. */
export function standsAlone(m: Material, s: SourceSentence, told: Told): boolean {
  if (
    isFreeSpeech(s) ||
    isOfSpeakerBefore(s) ||
    (s.lang === 'de' && s.claim.frame && s.claim.frame.mood !== 'indicative')
  )
    return false;
  if (hangs(s.text, s, told) || withIntroductions(s.text, m.people, (full) => isIntroduced(told, full)) !== s.text)
    return false;
  if (told.flowing && (newcomerIn(m, s, s.text, told) ?? unmetIn(m, s, s.text, told)) !== null) return false;
  // "Der Bote konnte das Gutachten lesen", in the Bote: of itself
  if (formsOf(s.article.outlet).some((form) => s.text.includes(form))) return false;
  if (UNNAMED_SPEAKER[s.lang].test(s.text) || pointsBackByNoun(s.text) || judgesByItself(s)) return false;
  // In quotation marks for the eye, and a telling all the same.
  return s.lang !== m.lang || !hangsInTheAir(m, s, s.text.replaceAll(/[„“”"«»]/gu, ''), told);
}

const isFull = ({ quotations }: Told): boolean => quotations >= MOST_QUOTATIONS;

/** "Der Prüfer habe nichts beanstandet": the words of somebody else, whom the sentence before named. */
export const isFreeSpeech = (s: Pick<SourceSentence, 'lang' | 'text'>): boolean =>
  s.lang === 'de' && cueOf(s.text) === null && REPORTED.test(withoutQuotations(s.text));

/** "Die Zahl liege bei 38": no form that could be anything but reported speech. */
const REPORTED =
  /^[^,]*(?<!\p{L})(?:sei|habe|werde|liege|könne|müsse|dürfe|solle|wolle|gebe|gehe|komme|stehe|bleibe|gelte|laufe|nehme|halte|belaufe)(?!\p{L})/u;

/** Whether the sources are of several days. */
const isOfSeveralDays = (m: Material): boolean => new Set(m.articles.map((a) => a.published?.slice(0, 10))).size > 1;

/** "„...“, schrieb er", "..., they said": whose words it holds, the sentence before said. */
const UNNAMED_SPEAKER: Readonly<Record<Language, RegExp>> = {
  de: /,\s(?:so|sagte|sagt|schrieb|schreibt|erklärte|erklärt|meinte|betonte|berichtete|ergänzte|fügte|teilte)\s(?:er|sie|es)(?!\p{L})/u,
  en: /,[”"’]?\s(?:he|she|they|it)\s(?:said|says|added|wrote|told|announced|explained)\b|\b(?:said|says|added)\s(?:he|she|they)\b/u,
};

/** Words that tie a sentence to the one before it. */
export const CONNECTIVE: Readonly<Record<Language, RegExp>> = {
  de: /^(?:Zwar|Doch|Aber|Und|Denn|Auch|Zudem|Außerdem|Unterdessen|Derweil|Allerdings|Jedoch|Dennoch|Trotzdem|Indes|Hingegen|Ferner|Gleichzeitig|Zugleich|Schließlich|Immerhin|Tatsächlich|Nichtsdestotrotz|Statt(?:dessen)?|Sondern|Oder|Parallel|Damals)\b/u,
  en: /^(?:But|And|Yet|However|Meanwhile|Moreover|Furthermore|Also|Still|Nevertheless|Nonetheless|Besides|Indeed|Similarly|Likewise|Or)\b/u,
};

/** The day of writing where the passage leans on it ("am Mittwoch"); undefined where it does and there is none. */
export function dayNeeded(m: Material, s: SourceSentence): string | null | undefined {
  if (!isRelative(s.text, s.lang)) return null;
  return s.article.published ? dateIn(s.article.published, m.lang) : undefined;
}

/** The end of a long sentence from the first clause on with which it is brief, behind a mark of omission; null where none is. */
export function clipped(text: string): string | null {
  for (const { index } of text.matchAll(/(?<=[,;:–]\s)\S/gu)) {
    const rest = text.slice(index);
    const count = wordCount(rest);
    if (count <= MOST_WORDS) return count >= LEAST_CLIPPED ? `… ${rest}` : null;
  }
  return null;
}
const LEAST_CLIPPED = 8;

/** The words of a speaker, as an outlet passed them on; null without a name, and for scraps of speech. */
export function speechOf(m: Material, claim: Claim, told: Told): string | null {
  // A title cuts short who speaks: "Midwives: nobody asked us".
  const who = claim.role === 'title' || claim.role === 'heading' ? null : speakerTold(m, claim, told);
  const contents = who && contentsOf(m, claim);
  if (!who || !contents || leansOnOthers(contents, claim.lang)) return null;
  // "noch in diesem Winter": of which, the day of the report says
  // and of an older report that it is one
  const article = m.article(claim.article);
  const needed =
    isRelative(contents, claim.lang) || (isOlder(m, { article }) && !(told.flowing && told.stamped.has(article.id)));
  const published = needed ? article.published : null;
  // whom somebody answers is no hearsay, and his words lean on what was asked
  const answered = isAnswered(m, claim);
  if (answered && (hangsOnQuestion(contents, claim.lang) || !isTied(told, contents, claim.lang))) return null;
  if (answered && claim.lang === m.lang && goesOn(told, article, who))
    return m.phrases.wentOn(contents, who, told.turn);
  const of = published ? ` ${m.lang === 'de' ? 'vom' : 'of'} ${dateIn(published, m.lang)}` : '';
  return m.phrases[answered ? 'answered' : 'said'](
    contents,
    who,
    `${m.outlet(claim)}${of}`,
    claim.lang !== m.lang,
    told.turn,
  );
}

/** Whether the sentence printed last gave words of the same person in the same interview. */
function goesOn(told: Told, { id, outlet }: ArticleVersion, who: string): boolean {
  const before = told.texts.at(-1) ?? '';
  return (
    told.flowing &&
    told.places.at(-1)?.article === id &&
    before.includes(who.split(' ').at(-1)!) &&
    /[“”]/u.test(before) &&
    (formsOf(outlet).some((form) => before.includes(form)) || SAID.test(before))
  );
}

/** "„...“, sagte Kern." goes on itself. */
const SAID = /^[„“][^“”]*[“”],? (?:sagte \p{L}+|\p{L}+ said)\.$|^\p{L}+ (?:sagte|said): /u;

/** An answer is understood where what it speaks of was told: the question is not printed. */
function isTied(told: Told, contents: string, lang: Language): boolean {
  const lemmas = contentLemmas(contents, lang);
  return lemmas.filter((lemma) => isKnown(told, lemma)).length >= TIED * lemmas.length;
}
const TIED = 0.5;

/** By role and full name the first time, then by surname; "he said" by whom the sentence before names. */
export function speakerTold(m: Material, claim: Claim, told: Told): string | null {
  const { speaker } = claim;
  const pronoun = speaker && /^(?:he|she|er|sie|(?:der|die) \d+-Jährige)(?= |$)/iu.exec(speaker.name)?.[0];
  const meant = pronoun ? antecedent(m.people, m.article(claim.article), claim.sentence.start, pronoun) : null;
  if (pronoun && !meant) return null;
  const name = meant?.full ?? speakerOf(m, claim);
  if (!name) return null;
  const person = m.people.find((p) => name === p.full || name.endsWith(` ${p.full}`));
  // Who that is, only a role tells: "Ann Holt said"
  if (!person && speaker?.kind === 'person' && claim.lang === m.lang && isBareName(name))
    return isIntroduced(told, name) ? name : null;
  if (!person || claim.lang !== m.lang) return name;
  if (!isIntroduced(told, person.full)) {
    const titled = TITLED.test(name.slice(0, -person.full.length));
    const introduced =
      titled && person.role
        ? `${person.role} ${name}`
        : name === person.full || person.of
          ? introduction(person)
          : name;
    // Who that is, and why it matters what he says, only a role tells.
    return introduced === person.full ? null : introduced;
  }
  return m.people.filter((p) => p.surname === person.surname).length === 1 ? person.surname : person.full;
}

/** "Dr Ann Holt": who she is a title leaves open. */
const TITLED = /^(?:(?:Dr|Prof|Professor)\.? )+$/u;

const isBareName = (name: string): boolean => /^\p{Lu}[\p{Ll}'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+$/u.test(name);

/** Whole sentences of direct speech, brief enough to quote, without their marks. */
export function contentsOf(m: Material, claim: Claim): string | null {
  const { text } = m.article(claim.article);
  const pieces = quotePieces(claim).map((piece) => oneLine(text.slice(piece.start, piece.end)));
  const [first] = pieces.map((p) => unmarked(p));
  if (!first) return null;
  const more = pieces
    .slice(1)
    .map((p) => unmarked(p))
    .filter(Boolean);
  const whole = [first, ...more].join(' … ');
  const chosen = wordCount(whole) <= MOST_WORDS ? whole : first;
  if (wordCount(chosen) > MOST_WORDS || wordCount(chosen) < FEWEST_WORDS) return null;
  if (!/^[\p{Lu}\d]/u.test(chosen) || (isRelative(chosen, claim.lang) && !m.article(claim.article).published))
    return null;
  const mayOpen = !opensInTheAir(chosen, claim.lang) || admits({ text: chosen, lang: claim.lang });
  if (!mayOpen || (claim.lang === 'de' && isScrap(chosen))) return null;
  return innerMarks(chosen.replace(/[,;:]$/u, ''), m.lang);
}

/** "Schwerer als die alten", "Druck aus dem Verfahren nehmen": an answer, and no sentence. */
function isScrap(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    words.length <= LONGEST_SCRAP &&
    !words.some((w, i) => i < words.length - 1 && /^\p{Ll}/u.test(w) && isGermanVerb(w))
  );
}
const LONGEST_SCRAP = 7;

const unmarked = (text: string): string => text.replace(/^[\s„“"»«”‚‘]+/u, '').replace(/[\s“”"«»‘’,]+$/u, '');

/**
 * Who speaks, as a German or English sentence names them: role and full name. Null for pronouns, descriptions that only
 * the article explains ("die Managerin"), and things that do not speak ("einer Umfrage").
 */
export function speakerOf(m: Material, claim: Claim, form: 'subject' | 'oblique' = 'subject'): string | null {
  const { speaker } = claim;
  if (!speaker || speaker.kind === 'unnamed') return null;
  const name = fullName(m, speaker, claim);
  if (!isNameLike(name) || isPartOfOutlet(m, name)) return null;
  const given = speaker.role ?? m.people.find((p) => p.full === name)?.role;
  const fits = given && claim.lang === m.lang && roleFits(given, name, form);
  const office = fits ? officeOf(m.articles, given, name) : null;
  return office ? `${office} ${name}` : name;
}

/** "Ledger & Till" speaks as a whole, and "Till" is nobody. */
const isPartOfOutlet = (m: Material, name: string): boolean =>
  m.articles.some(({ outlet }) => outlet !== name && outlet.split(/[ &-]+/u).includes(name)) &&
  !m.people.some((p) => p.surname === name);

const NO_SPEAKERS =
  /^(?:Angaben?|Aussagen?|Einschätzung|Ansicht|Worten|Berichte?n?|Bericht|Umfrage|Studie|Höchststand|Experten|Beobachter|According|Reports?|Sources?|Officials?)\b/u;
/** "Beschäftigte des Theaters", "Sprecher der Stadt": somebody or several without article and name */
const SOME_OF = /^\p{Lu}\p{Ll}+(?:er|en|te|nde|eute) (?:des|der|von|vom|aus) \p{Lu}/u;
function isNameLike(name: string): boolean {
  if (!/^\p{Lu}/u.test(name) || NO_SPEAKERS.test(name) || SOME_OF.test(name) || /['’]s?$/u.test(name)) return false;
  return !/^(?:Der|Die|Das|Dem|Den|Des|Ein|Eine|Einer|Er|Sie|Es|Man|Wir|Ich|Seine?r?|Ihre?r?|The|A|An|He|She|It|They|We|I|His|Her|Their|Who|Wer)\b/u.test(
    name,
  );
}

/** "Vorstandschef", not "der frühere Chef der Abteilung": what can stand before a name. */
const roleFits = (role: string, name: string, form: 'subject' | 'oblique'): boolean =>
  // "Vorsitzende" is declined like an adjective: behind a preposition its ending would tell a gender we do not know.
  !(form === 'oblique' && /e$/u.test(role)) &&
  /^\p{Lu}[\p{L}-]+$/u.test(role) &&
  !name.includes(role) &&
  !ADJECTIVAL.test(role);

/** Without their article these would be wrong: "die Vorsitzende". */
const ADJECTIVAL =
  /^(?:Der|Die|Das)$|(?:sitzende|beauftragte|ordnete|gestellte|sachverständige|verständige|bevollmächtigte)r?$/iu;

/** "Gao" is told as "Gao Rui" where the sources name him in full somewhere. */
function fullName(m: Material, speaker: Speaker, claim: Claim): string {
  if (/\s/u.test(speaker.name)) return speaker.name;
  const named = m.claims
    .flatMap((c) => [c.speaker?.name, c.subject?.entity])
    .filter((n): n is string => typeof n === 'string' && n !== speaker.name)
    .filter((n) => n.split(' ').length <= 3 && n.split(' ').includes(speaker.name) && /^\p{Lu}/u.test(n));
  const inArticle = m.article(claim.article).text;
  const fullest = [...new Set(named)]
    .filter((n) => inArticle.includes(n))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return fullest[0] ?? speaker.name;
}

/** Double marks inside a quotation become the single ones of the article's language. */
export function innerMarks(text: string, lang: Language): string {
  const [open, close] = lang === 'de' ? ['‚', '‘'] : ['‘', '’'];
  return text
    .replaceAll(/[„»](?=[\p{L}\p{N}])|(?<=^|[\s(])["“«](?=[\p{L}\p{N}])/gu, open)
    .replaceAll(/[“”"«»](?=[\s.,;:!?)…]|$)/gu, close)
    .replaceAll(/[„“”"»«]/gu, close);
}

export const oneTitle = (title: string): string => oneLine(title);
