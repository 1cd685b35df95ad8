/** A source's statement in our own order, attributed: every manner its grammar allows, the one whose turn it is first. */
import { standsAlone, understood } from './alone.ts';
import { clauseOf } from './clause.ts';
import { isSaid, namesSource, passesOn, stammers } from './cues.ts';
import { tellings } from './english.ts';
import { statementOf } from './english-statement.ts';
import { germanInserted, germanInstead, germanOdds } from './german-forms.ts';
import { APPOSED, reordered, shortened } from './german-order.ts';
import { german, inserted } from './manners.de.ts';
import { english } from './manners.en.ts';
import type { Material } from './material.ts';
import { framed, named } from './naming.ts';
import { outletName } from './outlets.ts';
import { hangsInTheAir, tearsName } from './references.ts';
import { asFollowing, continues, mayContinue } from './runs.ts';
import type { SourceSentence } from './source-sentence.ts';
import type { Told } from './told.ts';

/** The statement as sentences with their stop; empty where no frame was read or its grammar is unsure. */
export function restate(m: Material, s: SourceSentence, told: Told): readonly string[] {
  const whole = s.lang === 'en' ? wholeEnglish(m, s, told) : germanOdds(m, s, told);
  const ways = whole.length > 0 ? whole : [...germanInstead(s), ...ofClause(m, s, told), ...germanInserted(m, s, told)];
  const follows = mayContinue(m, told, s);
  return ways
    .filter((text) => !tearsName(m.names, s.text, text) && (follows || !hangsInTheAir(m, s, text, told)))
    .map((text) => (continues(told, s) ? asFollowing(text, s.article.outlet, s.lang) : text));
}

function wholeEnglish(m: Material, s: SourceSentence, told: Told): readonly string[] {
  const claim = framed(m, s) ?? s.claim;
  const statement = statementOf({ ...s, claim }, (text) => named(m, s, text, told));
  if (!statement || !understood(s, `${statement.text}.`, told, mayContinue(m, told, s))) return [];
  return tellings(m, s, statement).filter((text) => !stammers(text));
}

/** Of a sentence, its first main clause alone. */
function ofClause(m: Material, s: SourceSentence, told: Told): readonly string[] {
  const claim = framed(m, s);
  const colon = s.text.indexOf(': ');
  // "Die Chefin verteidigte die Strafe: Alle müssten ...": whose word it is stands in front of the colon.
  const ledBySomebody =
    claim?.frame?.mood === 'reported' || m.people.some((p) => s.text.slice(0, colon).includes(p.surname));
  if (claim?.frame && colon > 0 && claim.frame.start > s.start + colon && ledBySomebody) return [];
  const follows = mayContinue(m, told, s);
  const clause = claim && clauseOf(s, claim, m.words, (text, subject) => named(m, s, text, told, subject), follows);
  if (!claim || !clause || passesOn(s) || !standsAlone(s, clause, told, follows)) return [];
  const manners = s.lang === 'de' ? german(m, s, clause) : english(m, s, clause);
  const shift = manners.length ? told.turn % manners.length : 0;
  const others = s.lang === 'de' ? reordered(clause) : [];
  const short = s.lang === 'de' ? shortened(clause) : null;
  const brief = { ...clause, parts: clause.parts.map((part) => part.replace(APPOSED, '')) };
  const last = [...others, ...(short ? [short, ...reordered(short)] : []), ...(s.lang === 'de' ? [brief] : [])].flatMap(
    (c) => german(m, s, c),
  );
  if (s.lang === 'de' && claim && !isSaid(s, clause) && !namesSource(s, clause))
    last.push(...inserted(clause, outletName(s.article.outlet).dative, true));
  return [...manners.slice(shift), ...manners.slice(0, shift), ...last].flatMap((manner) => {
    const text = manner();
    return text && !stammers(text) ? [text] : [];
  });
}
