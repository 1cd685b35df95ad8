/** A source's statement in our own order, attributed: every manner its grammar allows, the one whose turn it is first. */
import type { Language } from '../../model/index.ts';
import { buildOf } from '../../text/index.ts';
import { standsAlone, understood } from '../alone/alone.ts';
import { withKinds } from '../alone/kinds.ts';
import { framed, named } from '../alone/naming.ts';
import { withRoles } from '../alone/people.ts';
import { comparesUnsaid, hangsInTheAir, meansNobody, tearsName } from '../alone/references.ts';
import type { Material } from '../choose/material.ts';
import { judgesByItself } from '../choose/own-opinion.ts';
import { asFollowing, continues, mayContinue } from '../choose/runs.ts';
import { isIntroduced, type Told } from '../choose/told.ts';
import { ahead, type Behind, behind, isFree, sayerIn, together } from '../de/behind.ts';
import { germanInserted, germanInstead, germanOdds } from '../de/forms.ts';
import { secondHalf, turnsSense } from '../de/half.ts';
import { german, germanWhole, inserted, saidBy } from '../de/manners.ts';
import { APPOSED, reordered, shortened, withSubjectFirst } from '../de/order.ts';
import { outletName, withPronounForIt } from '../de/outlets.ts';
import { isOfThen, isOlder, withoutNow } from '../disputes/stamped.ts';
import { tellings } from '../en/english.ts';
import { statementOf } from '../en/statement.ts';
import { type Clause, clauseOf } from './clause.ts';
import { isSaid, namesSource, passesOn, stammers } from './cues.ts';
import { mended } from './mending.ts';
import { withoutMarks } from './quoted-part.ts';
import { holdsQuotation, type SourceSentence, speaksAsUs } from './source-sentence.ts';
import { dateIn } from './time.ts';
import { isTorn } from './torn.ts';

/** The statement as sentences with their stop, looked at only as they are asked for; none where no frame was read or its grammar is unsure. */
export function restate(m: Material, s: SourceSentence, told: Told): IteratorObject<string> {
  const ways = s.lang === 'en' ? wholeEnglish(m, s, told) : wholeGerman(m, s, told);
  const follows = mayContinue(m, told, s);
  return ways
    .values()
    .filter((text) => !namesTwice(m, text) && !/ \| /u.test(text) && !speaksAsUs(text, s.lang))
    .filter((text) => !tearsName(m.names, s.text, text) && !comparesUnsaid(text, s.lang))
    .filter((text) => !isTorn(text, s.text, s.lang) && !(s.lang === 'de' && TWICE_SAID.test(text)))
    .filter((text) => (follows ? !meansNobody(m, text, told) : !hangsInTheAir(m, s, text, told)))
    .map((text) => withKinds(m, mended(text, s.text), s.lang, told))
    .map((text) => (s.lang === 'de' ? withPronounForIt(text, s.article.outlet) : text))
    .map((text) => (isOlder(m, s) ? withoutNow(text, s.lang) : text))
    .map((text) => (continues(told, s) ? following(m, s, text) : text))
    .filter(
      (text) => !MEANS_REPORT.test(text) && !reportsReporting(text) && !(s.lang === 'de' && strandsPronoun(text)),
    );
}

/** "Wie es in dem Bericht heißt, geschah das nicht, wie die Chefin einräumt" */
const TWICE_SAID = /^Wie [^„“]*, wie (?:\p{Lu}|de[rmns] |die |das |eine? |sein|ihr)/u;

/** "Laut dem Bericht": what an older report tells in the present needs its day once more. */
function following(m: Material, s: SourceSentence, text: string): string {
  const older = isOlder(m, s);
  const turned = asFollowing(text, s.article.outlet, s.lang, older);
  return older && isOfThen(s) && s.article.published
    ? turned.replace(OF_REPORT[s.lang], `$& ${s.lang === 'de' ? 'vom' : 'of'} ${dateIn(s.article.published, s.lang)}`)
    : turned;
}
const OF_REPORT: Readonly<Record<Language, RegExp>> = {
  de: /[Ll]aut dem Bericht(?= )|Dem Bericht(?= zufolge )/u,
  en: /[Aa]ccording to the report(?=[,.])/u,
};

/** "The report said that it would appeal": as if the report would. */
const MEANS_REPORT =
  /(?:^The report (?:says|said) that|^According to the report(?: of [^,]+)?,|, the report (?:says|said),) (?:it|its|they|their)(?= )(?! (?:is|was|would be|will be|takes|took) (?:\p{L}+ )?(?:that|to|not|unclear|likely|expected|possible)(?!\p{L}))/u;

/** "Laut der Chefin Ruth Kern will Ruth Kern gehen": in one sentence once is enough. */
const namesTwice = (m: Material, text: string): boolean => m.people.some(({ full }) => text.split(full).length > 2);

/** "ist der zweite Teil wichtiger ihm", "gab laut dem Boten es keine": a pronoun stands right behind the verb. */
const strandsPronoun = (text: string): boolean =>
  // "fehlen es zwölf Zettel": it only filled the place in front
  /(?<!\p{L})(?:fehl(?:en|ten|t|te)|kam(?:en)?|kommen|ergab(?:en)?|ergibt|ergeben|besteh(?:t|en)|bestand(?:en)?|herrscht(?:e)?|folg(?:t|en|te|ten)|starb(?:en)?) es(?= (?!darauf|zu[mr]? |dazu|nicht an))/u.test(
    text,
  ) ||
  /(?<!(?<!\p{L})(?:mit|von|bei|zu|nach|aus|für|gegen|ohne|an|auf|über|um|und|als|wie)) (?:ihm|ihn|ihnen)(?=[,.])/u.test(
    text,
  ) ||
  /(?<!\p{L})laut (?:dem |der |den )?(?:\p{Lu}[\p{L}.&-]* ){1,4}(?:vom \d[^,]{4,20}\d{4} )?(?:es|er|sie|man|ihm|ihn|ihnen|sich|das(?=[.,]| „)|dies(?=[.,]))(?=[ .,])/u.test(
    text,
  );

/** "Tatsächlich nutzen sie rund 18.000, darunter ...": the bare number is who does it, and "sie" whom it is done to. */
const numberActs = ({ text, lang }: SourceSentence): boolean =>
  lang === 'de' &&
  /(?<=\p{Ll}(?:t|en|te|ten)) sie (?:[^,.]*? )?(?:rund |etwa |knapp |gut |über |mehr als |fast )?\d[\d.]*(?=[,.](?!\d))/u.test(
    text,
  );

/** "steckten Kosten, die damit nichts zu tun hätten": what somebody said goes on in his words. */
const goesOnInWords = ({ text, lang, claim }: SourceSentence): boolean =>
  lang === 'de' &&
  claim.speaker === null &&
  /, (?:die|der|das|denen|deren|dessen) [^,]*(?<!\p{L})(?:hätten?|wären?|seien?|habe)\.$/u.test(text) &&
  !/(?<!\p{L})(?:laut|zufolge|nach Angaben|sag|erklär|teil|betont|meint|wirft|warf|kritisier|bestr|behaupt)/iu.test(
    text,
  );

/** "Laut dem Bericht berichten das zwei Kenner" */
const reportsReporting = (text: string): boolean =>
  /dem Bericht(?!\p{L}).*(?<!\p{L})berichte(?:t|n|te|ten)(?!\p{L})/iu.test(text);

/** With the sentence behind it that says whose word it is, else alone. */
function inGerman(m: Material, s: SourceSentence, told: Told): readonly string[] {
  const isPrinted = (other: SourceSentence): boolean =>
    told.places.some((p) => p.article === other.article.id && p.start < other.end && other.start < p.end);
  const alone = (): readonly string[] => [...germanInstead(s), ...ofClause(m, s, told), ...germanInserted(m, s, told)];
  const pointsAt = ahead(m, s);
  if (pointsAt) {
    if (!isPrinted(pointsAt.first)) return ofBoth(m, pointsAt, told);
    // told without this one, the first may be followed by it as it is in its source
    const who = pointsAt.frame.arguments[0]!.term.text.split(' ').at(-1)!;
    return continues(told, s) && !told.texts.at(-1)?.includes(who) ? alone() : [];
  }
  const pair = behind(m, s);
  if (!pair) return alone();
  if (isPrinted(pair.second)) return [];
  switch (pair.deed) {
    case 'decides':
      return [...asOne(m, pair, told), ...alone()];
    case 'denies':
      return asOne(m, pair, told);
    case 'says':
    case 'names':
      return ofBoth(m, pair, told);
  }
}

function ofBoth(m: Material, pair: Behind, told: Told): readonly string[] {
  const speaks = pair.deed === 'says' || pair.deed === 'names';
  return [...(speaks ? ofSpeaker(m, pair, told) : []), ...asOne(m, pair, told)];
}

function asOne(m: Material, pair: Behind, told: Told): readonly string[] {
  const clause = together(m, pair, told);
  if (!clause) return [];
  return turned(german(m, pair.second, clause), told)
    .flatMap((manner) => manner() ?? [])
    .filter((text) => isFree(pair, text) && !stammers(text));
}

/** "Laut der Direktorin Kern schließt das Bad, berichtet der Bote." */
function ofSpeaker(m: Material, pair: Behind, told: Told): readonly string[] {
  const who = sayerIn(m, pair, told);
  const { first } = pair;
  const claim = framed(m, first);
  const clause = claim && clauseOf(first, claim, m.words, (text, subject) => named(m, first, text, told, subject));
  if (!who || !clause?.inner || passesOn(first) || namesSource(first, clause)) return [];
  const half = secondHalf(first, clause);
  if ((turnsSense(first, clause) && !half?.asFact) || !standsAlone(first, clause, told)) return [];
  return [clause, ...reordered(clause)]
    .flatMap((c) => saidBy(first, c, who, half))
    .filter((text) => isFree(pair, text) && !stammers(text));
}

function turned<T>(all: readonly T[], told: Told): readonly T[] {
  const shift = all.length ? told.turn % all.length : 0;
  return [...all.slice(shift), ...all.slice(0, shift)];
}

function wholeEnglish(m: Material, s: SourceSentence, told: Told): readonly string[] {
  const claim = framed(m, s) ?? s.claim;
  const statement = statementOf({ ...s, claim }, (text) => named(m, s, text, told));
  const follows = mayContinue(m, told, s);
  // "Kolbau rejected the claim": short, and whole behind the sentence that says which
  const whole =
    follows && statement !== null && /^\p{Lu}\S* \S+ \S/u.test(statement.text) && buildOf(statement.text) !== null;
  if (!statement || !understood(s, `${statement.text}.`, told, follows, whole)) return [];
  return tellings(m, s, statement)
    .map((text) => withRoles(text, m.people, (full) => isIntroduced(told, full)))
    .filter((text) => !stammers(text));
}

function wholeGerman(m: Material, s: SourceSentence, told: Told): readonly string[] {
  if (judgesByItself(s) || numberActs(s) || goesOnInWords(s)) return [];
  const odds = germanOdds(m, s, told);
  return odds.length > 0 ? odds : inGerman(m, s, told);
}

/** What a quotation says is asked for like any other words. */
const bare = (clause: Clause): Clause =>
  clause.parts.some(holdsQuotation) ? { ...clause, parts: clause.parts.map(withoutMarks) } : clause;

/** Of a German sentence, its first main clause alone. */
function ofClause(m: Material, s: SourceSentence, told: Told): readonly string[] {
  const claim = framed(m, s);
  const colon = s.text.indexOf(': ');
  // "Die Chefin verteidigte die Strafe: Alle müssten ...": whose word it is stands in front of the colon.
  const ledBySomebody =
    claim?.frame?.mood === 'reported' || m.people.some((p) => s.text.slice(0, colon).includes(p.surname));
  if (claim?.frame && colon > 0 && claim.frame.start > s.start + colon && ledBySomebody) return [];
  const follows = mayContinue(m, told, s);
  const clause = claim && clauseOf(s, claim, m.words, (text, subject) => named(m, s, text, told, subject), follows);
  if (!claim || !clause || passesOn(s) || !standsAlone(s, bare(clause), told, follows)) return [];
  const manners = german(m, s, clause);
  const variants = [...reordered(clause), ...[withSubjectFirst(clause)].filter((c) => c !== null)];
  const short = shortened(clause);
  const brief = { ...clause, parts: clause.parts.map((part) => part.replace(APPOSED, '')) };
  const last = [...variants, ...(short ? [short, ...reordered(short)] : []), brief].flatMap((c) => german(m, s, c));
  if (!isSaid(s, clause) && !namesSource(s, clause) && !clause.parts.some(holdsQuotation))
    last.push(...inserted(clause, outletName(s.article.outlet).dative, true));
  const whole = [...turned(germanWhole(m, s, clause), told), ...variants.flatMap((c) => germanWhole(m, s, c))];
  const first = turnsSense(s, clause) ? [] : [...turned(manners, told), ...last];
  return [...whole, ...first].flatMap((manner) => {
    const text = manner();
    return text && !stammers(text) ? [text] : [];
  });
}
