/** "Sie rechnet mit ...": the body or thing that German pronouns mean, where the sentence before leaves no doubt. */

import type { Argument, Claim, Frame } from '../../model/index.ts';
import { doesAsPersonsDo, isBareRole } from '../alone/people.ts';
import type { Material } from '../choose/material.ts';
import { predecessor } from '../choose/runs.ts';
import { decapitalise } from '../tell/letters.ts';
import { oneLine, type SourceSentence, withoutQuotations } from '../tell/source-sentence.ts';

/** Grammar that a pronoun and its noun share. */
type Agreement = 'er' | 'sie' | 'es' | 'plural';

/**
 * The subject of the sentence before, as it is written inside a sentence, for a pronoun that is the subject of this one; null
 * where it is somebody, or named as one of several, or something else there can be meant.
 * @param frame of the sentence that holds the pronoun
 */
export function nounMeant(m: Material, s: SourceSentence, pronoun: string, frame: Frame): string | null {
  const before = predecessor(m, s);
  const claim = before && framedAt(m, before);
  if (/^es$/iu.test(pronoun) && IMPERSONAL.test(frame.predicate)) return null;
  const wanted = frame.number === 'plural' ? 'plural' : (pronoun.toLowerCase() as Agreement);
  const subject = claim?.frame?.arguments.find((a) => a.role === 'subject');
  if (!claim?.frame || !subject || (wanted === 'plural' && !/^sie$/iu.test(pronoun))) return null;
  const noun = nounOf(m, s, claim.frame, subject);
  if (noun === null || agreementOf(noun, claim.frame) !== wanted) return null;
  if (doesAsPersonsDo(`${frame.particle ?? ''}${frame.predicate}`, frame.modal) && !BODY.test(noun)) return null;
  return hasRival(s, claim, subject, wanted) || namesSomebody(m, s, claim) ? null : decapitalise(noun);
}

/** "Es gebe Bedenken": it means nothing. */
const IMPERSONAL = /^(?:geben|gehen|handeln|fehlen|kommen|heißen|bleiben|dauern|gelten|gelingen)$/u;
/** What may want, say and expect without being a person. */
const BODY =
  /(?:konzern|unternehmen|firma|bank|sparkasse|verein|verband|bund|initiative|gewerkschaft|stadt|gemeinde|behörde|amt|ministerium|partei|fraktion|bieter|hersteller|betreiber|anbieter|institut|klinik|hochschule|universität|kommission|gericht|anwaltschaft|polizei|kreis|land|regierung|rat|kammer|stiftung|gruppe|werke?|verlag|sender|agentur|kanzlei|genossenschaft|gesellschaft|betrieb|händler|investor|klub|team)(?:s|es)?(?= |$)/iu;

/** "Für Kern ist die Sache erledigt. Sie ...": whoever is named there may be meant. */
const namesSomebody = (m: Material, { article }: SourceSentence, { sentence }: Claim): boolean => {
  const before = article.text.slice(sentence.start, sentence.end);
  return m.people.some((p) => before.includes(p.surname));
};

/** A claim of the same sentence whose frame is that of its main clause. */
const framedAt = (m: Material, { article, sentence }: Claim): Claim | null =>
  m.claims.find(
    (c) => c.article === article && c.sentence.start === sentence.start && c.frame?.mood === 'indicative',
  ) ?? null;

/** With all that stands between it and the verb, where it opens its sentence: "Die Initiative | gegen den Ausbau". */
function nounOf(m: Material, { article }: SourceSentence, frame: Frame, { term, field }: Argument): string | null {
  const verb = frame.verb[0]!.start;
  const end = field === 'front' && term.start <= frame.start + 1 ? verb : term.end;
  const text = oneLine(article.text.slice(term.start, end));
  const isSomebody = m.people.some(
    (p) => text.includes(p.surname) || (p.role !== null && isBareRole(p) && text.includes(p.role)),
  );
  return isSomebody || !NOUN.test(text) || text.length > LONGEST || PERSON.test(text) ? null : text;
}
const NOUN =
  /^(?:[Dd]er|[Dd]ie|[Dd]as) (?:(?!anderen? |zweite |nächste |beiden )\p{Ll}[\p{L}-]*(?:e|en) ){0,2}\p{Lu}[^,;:()]*$/u;
/** UTF-16 units: more, and the sentence is about how it was described. */
const LONGEST = 70;
/** "Der Sprecher", "Die Ministerin": who that is, the persons' own rules say. */
const PERSON =
  /^(?:[Dd]er|[Dd]ie) (?:\p{Ll}+ )*\p{Lu}\p{L}*(?:sprecher|minister|meister|präsident|chef|leiter|führer|anwalt|anwält|sitzende|richter|direktor|lehrer|arzt|ärzt|rät|rat|forscher|kläger|täter|mann|frau|jährige|angeklagte|beschuldigte|angestellte|experte|expertin|gutachter|vorstand)(?:in|r|n)?(?= |$)/iu;

function agreementOf(noun: string, frame: Frame): Agreement | null {
  if (frame.number === 'plural') return /^die /iu.test(noun) ? 'plural' : null;
  if (/^der /iu.test(noun)) return 'er';
  return /^die /iu.test(noun) ? 'sie' : 'es';
}

/** What else of that gender or number the sentence before names as something that acts or is acted on; in what hangs on a preposition it counts only where it stands behind. */
function hasRival(
  { article }: SourceSentence,
  { sentence, frame }: Claim,
  subject: Argument,
  wanted: Agreement,
): boolean {
  return frame!.arguments.some((a) => {
    if (a === subject) return false;
    const text = withoutQuotations(oneLine(article.text.slice(a.term.start, a.term.end)));
    if (a.role === 'clause') return true;
    return a.preposition === undefined && a.term.end <= sentence.end && LIKE[wanted].test(text);
  });
}
const LIKE: Readonly<Record<Agreement, RegExp>> = {
  er: /(?<!\p{L})(?:[Dd]e[rmn]|[Ee]ine[mn]?|[Ii]hre[mn]|[Ss]eine[mn]|[Kk]eine[mn])(?: \p{Ll}+)* \p{Lu}/u,
  sie: /(?<!\p{L})(?:[Dd]ie|[Dd]er|(?:[Ee]|[Kk]e|[Ss]e)iner?|[Ii]hrer?)(?: \p{Ll}+)* \p{Lu}/u,
  es: /(?<!\p{L})(?:[Dd]as|[Dd]em|(?:[Ee]|[Kk]e|[Ss]e)in(?:em)?|[Ii]hr(?:em)?)(?: \p{Ll}+)* \p{Lu}/u,
  plural:
    /(?<!\p{L})(?:[Dd]ie|[Dd]en|[Ss]eine|[Ii]hre|zwei|drei|\d[\d.]*|viele|mehrere|einige)(?: \p{Ll}+)* \p{Lu}|\p{Lu}\p{Ll}+(?:en|er|innen) und /u,
};
