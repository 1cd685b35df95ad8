/** German sentences told from their words, where no frame was read: odds, "statt", and an attribution behind the verb. */
import { understood } from '../alone/alone.ts';
import { framed, named } from '../alone/naming.ts';
import { antecedent, introduction } from '../alone/people.ts';
import type { Material } from '../choose/material.ts';
import { mayContinue } from '../choose/runs.ts';
import { isIntroduced, type Told } from '../choose/told.ts';
import { VERBS_IN_FRONT } from '../tell/clause.ts';
import { cueOf } from '../tell/cue.ts';
import { passesOn, SOURCE_NAMED, stammers } from '../tell/cues.ts';
import { withFullDates } from '../tell/dates.ts';
import { isMisread } from '../tell/misread.ts';
import { oneLine, type SourceSentence } from '../tell/source-sentence.ts';
import { insteadIn, tellInstead } from './instead.ts';
import { reported, reporting } from './manners.ts';
import { outletName } from './outlets.ts';

/** The form is read off the words, since the two halves make no clause of their own. */
export function germanInstead(s: SourceSentence): readonly string[] {
  const dated = s.lang === 'de' ? withFullDates(s.raw, s.times, 'de', s.article.published) : null;
  const read = dated === null ? null : insteadIn(oneLine(dated));
  return read ? tellInstead(read, outletName(s.article.outlet)) : [];
}

/** "Die Chance, dass ..., bezifferte er auf 60 Prozent", "Sie schätzt die Wahrscheinlichkeit, dass ..., auf ...": in one order. */
const ODDS_BEHIND =
  /^(Die|Das) (Chance|Wahrscheinlichkeit|Risiko|Gefahr)((?:, dass [^„“"]+,)|(?: \p{L}+){1,6}) (beziffert|bezifferte|schätzt|schätzte) (er|sie) auf ([^,]+)\.$/u;

const ODDS_AHEAD =
  /^(Er|Sie) (beziffert|bezifferte|schätzt|schätzte) (die|das) (Chance|Wahrscheinlichkeit|Risiko|Gefahr)(, dass [^„“"]+,) auf ([^,]+)\.$/u;

/** "Analyst Jens Harmsen sieht die Chance auf einen Erfolg jetzt bei 85 Prozent, nach 65 Prozent in der Vorwoche." */
const ODDS_BY_NAME =
  /^(\p{Lu}[^„“";:]{4,110}?) (sieht|sah|beziffert|bezifferte|schätzt|schätzte) (?:die|das) (Chance|Wahrscheinlichkeit|Risiko|Gefahr)(, dass [^„“"]+(?=,)| (?:auf|für|eine[rs]|de[rs]) [^,„“"]{3,60}?),? (?:(jetzt|inzwischen|nun|derzeit|weiterhin) )?(?:bei|auf) ([^,]*\d[^,]*?)\.$/u;
/** When it was otherwise is left out: "in der vergangenen Woche" counts from the day of writing. */
const ODDS_BEFORE = /, nach (?:zuletzt |zuvor )?(\d[\d,.]* Prozent)(?: [^,.]*)?\.$/u;

function oddsByName(s: SourceSentence): readonly string[] {
  const raw = s.raw.replace(ODDS_BEFORE, '.');
  const times = s.times.filter((t) => t.end < raw.length);
  const text = withFullDates(raw, times, 'de', s.article.published);
  const [whole, who = '', verb = '', noun = '', what = '', now, odds = ''] =
    (text && ODDS_BY_NAME.exec(oneLine(text))) || [];
  // a pronoun is whom the sentence before named
  if (!whole || /^(?:Er|Sie|Es|Man)(?!\p{L})/u.test(who)) return [];
  const before = ODDS_BEFORE.exec(s.raw)?.[1];
  const said = `${/e$|sah/u.test(verb) ? 'sah' : 'sieht'} ${who}${now ? ` ${now}` : ''} ${noun === 'Risiko' ? 'ein' : 'eine'} ${noun} von ${odds}${what}${before ? `, nach zuvor ${before}` : ''}.`;
  const { outlet } = s.article;
  return [`Laut ${outletName(outlet).dative} ${said}`, `Wie ${reporting(outlet)}, ${said}`];
}

export function germanOdds(m: Material, s: SourceSentence, told: Told): readonly string[] {
  const byName = s.lang === 'de' ? oddsByName(s) : [];
  if (byName.length > 0) return byName;
  const text = withFullDates(s.raw, s.times, 'de', s.article.published);
  const line = text && oneLine(text);
  const behind = line ? ODDS_BEHIND.exec(line) : null;
  const ahead = line ? ODDS_AHEAD.exec(line) : null;
  const read = behind
    ? [behind[5], behind[4], behind[1]!.toLowerCase(), behind[2], behind[3], behind[6]]
    : ahead
      ? [ahead[1], ahead[2], ahead[3], ahead[4], ahead[5], ahead[6]]
      : [];
  const [pronoun = '', verb = '', article = '', noun = '', what = '', odds = ''] = read;
  const person = pronoun && antecedent(m.people, s.article, s.start, pronoun);
  if (!person) return [];
  const who = isIntroduced(told, person.full) ? person.surname : introduction(person);
  const { outlet } = s.article;
  return [
    `Laut ${outletName(outlet).dative} ${verb} ${who} ${article} ${noun}${what} auf ${odds}.`,
    `Wie ${reporting(outlet)}, ${verb} ${who} ${article} ${noun}${what} auf ${odds}.`,
    ...(what.startsWith(', dass')
      ? [
          `Laut ${outletName(outlet).dative} ${/e$/u.test(verb) ? 'sah' : 'sieht'} ${who} ${noun === 'Risiko' ? 'ein' : 'eine'} ${noun} von ${odds}${what.replace(/,$/u, '')}.`,
        ]
      : []),
  ];
}

/** The finite verb of a German main clause, where its words show it: nothing before it may hide another clause. */
const FINITE =
  /^((?!(?:Wenn|Weil|Nachdem|Bevor|Obwohl|Falls|Seit|Seitdem|Als|Wie|Ob|Dass|Um|Wer|Was|Zwar|Doch|Aber|Und|Denn|Auch) )[^,;:„“"()]{3,80}?) (ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|soll|sollen|will|wollen|kann|können|muss|müssen|darf|dürfen|bleibt|bleiben) ((?:sich|es|man|er|sie|ihm|ihn|ihnen|dies) |das (?=(?:noch|nicht|auch|nun|jetzt|schon|bereits|für|als|am|im|so|nur|aber|wohl|offenbar|zuletzt|damals) ))?([^„“"]+)\.$/u;

/** "Gehandelt werden soll die Aktie": the verb found was no finite one. */
const INFINITIVE_FIRST = /^(?:soll|sollen|will|wollen|kann|können|muss|müssen|darf|dürfen|wird|werden)(?!\p{L})/u;

/** "wurde 1968 gebaut und hat 400 Plätze" */
const UNEQUAL = /^(?:wurden?|war|waren)$/u;
const UNEQUAL_HALF = / und (?:hat|haben|ist|sind|besitzt|bietet|zählt|umfasst|betreut|gehört) (?!.*\p{Ll}(?:t|en)$)/u;

/** "die Hilfe | von 20 auf 35 Millionen Euro" */
const BEFORE_AMOUNT = /^([^,]{12,}?) ((?:von|auf|um|mit) (?:rund |etwa |mehr als |über )?\d[^,]*)$/u;

/** "war ... aufgerückt | und hatte ... erzielt" */
const SECOND_CLAUSE = /^([^,]+ \p{Ll}+(?:t|en)) (und (?:hatte|hat|ist|war|wird|soll|will) [^,]+)$/u;

const LINK_DE = / (?:zudem|außerdem|allerdings|jedoch|dagegen|hingegen|unterdessen|indes|ferner|ebenfalls)(?= )/gu;

/** The whole sentence with its attribution behind the verb: "Die Bahn ist laut dem Boten am 3. Mai stehen geblieben." */
export function germanInserted(m: Material, s: SourceSentence, told: Told): readonly string[] {
  if (s.lang !== 'de' || cueOf(s.text) !== null || passesOn(s) || s.text.search(SOURCE_NAMED) >= 0) return [];
  const frame = framed(m, s)?.frame;
  const dated = withFullDates(s.raw, s.times, 'de', s.article.published);
  if (dated === null || (frame && isMisread(s, frame))) return [];
  const text = named(m, s, oneLine(dated).replace(LINK_DE, ''), told);
  const [, ahead, verb, light = '', rest] = FINITE.exec(text) ?? [];
  if (
    !ahead ||
    !rest ||
    INFINITIVE_FIRST.test(rest) ||
    VERBS_IN_FRONT.test(s.text) ||
    (UNEQUAL.test(verb!) && UNEQUAL_HALF.test(rest)) ||
    holdsSpeech(s) ||
    (/^Damals /u.test(text) && !mayContinue(m, told, s)) ||
    !understood(s, text, told, mayContinue(m, told, s))
  )
    return [];
  const { dative } = outletName(s.article.outlet);
  const later = BEFORE_AMOUNT.exec(rest);
  const second = SECOND_CLAUSE.exec(`${ahead} ${verb} ${light}${rest}`);
  return [
    `${ahead} ${verb} ${light}laut ${dative} ${rest}.`,
    ...(later ? [`${ahead} ${verb} ${light}${later[1]} laut ${dative} ${later[2]}.`] : []),
    ...(second ? [`${second[1]}, ${reported(s.article.outlet)}, ${second[2]}.`] : []),
  ].filter((t) => !stammers(t));
}

/** "Er habe ..." is somebody's word; the writer leaves such sentences to those who can tell whose. */
const holdsSpeech = ({ text, claim }: SourceSentence): boolean =>
  (claim.frame?.mood ?? 'indicative') !== 'indicative' || /(?<!\p{L})(?:sei|seien|habe|werde)(?!\p{L})/u.test(text);
