/** A source's sentence in our own order, attributed: every manner its grammar allows, the one whose turn it is first. */
import type { Claim } from '../model/index.ts';
import { mainClause } from './clause.de.ts';
import type { Material } from './material.ts';
import { speakerOf } from './passages.ts';
import { restateGerman } from './restate.de.ts';
import { restateEnglish } from './restate.en.ts';
import type { SourceSentence } from './source-sentence.ts';

export function restate(m: Material, s: SourceSentence, turn: number): readonly string[] {
  const made = s.lang === 'de' ? german(m, s) : english(m, s);
  const all = made.filter((t): t is string => t !== null && !stammers(t));
  const shift = made.length ? turn % made.length : 0;
  return shift < all.length ? [...all.slice(shift), ...all.slice(0, shift)] : all;
}

/** "Wie X berichtet, ..., wie Y mitteilt", "X zufolge ... Y zufolge": the same attribution twice. */
function stammers(text: string): boolean {
  const twice = (words: RegExp): boolean => (text.match(words)?.length ?? 0) > 1;
  return (
    twice(/(?<!\p{L})wie (?=[^,]*(?:berichtet|mitteil|sagt|schreib|erklär|bekannt|verlaut))/giu) ||
    twice(/ zufolge/gu) ||
    twice(/(?<!\p{L})laut /giu) ||
    twice(/(?<!\p{L})nach (?:\p{L}+ )?angaben/giu)
  );
}

function german(m: Material, s: SourceSentence): (string | null)[] {
  const { outlet } = s.article;
  const tell = (lead: string, kind: 'inverted' | 'reported', text = s.text): string | null =>
    restateGerman(text, { kind, lead }, m.words);
  if (isReportedGerman(s.text)) return reportedGerman(m, s, tell);
  // The source names its own source already: a second one in front would crowd it.
  if (SELF_ATTRIBUTED.test(s.text)) return [`${s.text.replace(/\.$/u, '')}, berichtet ${outlet}.`];
  return [
    tell(`Laut ${outlet}`, 'inverted'),
    tell(`${outlet} berichtet,`, 'reported'),
    tell(`Wie ${outlet} berichtet,`, 'inverted'),
    tell(`Nach Angaben von ${outlet}`, 'inverted'),
    tell(`${outlet} meldet,`, 'reported'),
    tell(`${outlet} zufolge`, 'inverted'),
  ];
}

/** Someone's reported speech ("werde eingestellt, teilte X mit"): told as that speaker's, never as the outlet's own word. */
function reportedGerman(
  m: Material,
  s: SourceSentence,
  tell: (lead: string, kind: 'inverted', text?: string) => string | null,
): (string | null)[] {
  const { outlet } = s.article;
  const cue = CUE.exec(s.text);
  const body = withoutCue(s.text);
  const who = speakerIn(m, s);
  const behind = (text: string | null): string | null => text && `${text.replace(/\.$/u, '')}, berichtet ${outlet}.`;
  if (who)
    return [behind(tell(`Nach Angaben von ${who}`, 'inverted', body)), behind(tell(`Laut ${who}`, 'inverted', body))];
  return cue ? [] : [`${s.text.replace(/\.$/u, '')}, heißt es bei ${outlet}.`];
}

const REPORTED_MARK =
  /(?<!\p{L})(?:sei|seien|habe|hätten|werde|würden|könne|könnten|müsse|müssten|wolle|solle|dürfe|gebe|liege|stehe|bleibe|komme|gehe|sehe|lasse|brauche|bedeute|rechne|erwarte|fehle)(?!\p{L})/u;
const CUE =
  /,\s(?:so|meint|fand|findet|glaubt|glaubte|schätzt|schätzte|sagte|sagt|erklärte|erklärt|teilte|teilt|hieß es|heißt es|berichtete|berichtet|betonte|meinte|erzählt|erzählte|warnte|warnt|bekräftigte|kündigte|kündigt|schreibt|schrieb|meldete|meldet|gab|gibt|ließ|räumte|bestätigte|sagten|erklärten|teilten)\s[^,]+\.$/u;
const isReportedGerman = (text: string): boolean =>
  CUE.test(text) || REPORTED_MARK.test(text.split(',')[0]!) || mainClause(text)?.reported === true;
const SELF_ATTRIBUTED =
  /^(?:Laut|Nach (?:\p{L}+ )?(?:Angaben|Einschätzung|Informationen|Zählung|Berechnungen|Ansicht|Auskunft)|\p{Lu}[\p{L} -]{2,30} zufolge)\b/u;

/** "Der Umsatz werde sinken, sagte Vorstand Kern am Montag." without who says so; any other sentence as it is. */
export function withoutCue(text: string): string {
  const cue = CUE.exec(text);
  return cue ? `${text.slice(0, cue.index)}.` : text;
}

/** The speaker of the claims in this sentence, where they agree on one who can be named. */
function speakerIn(m: Material, s: SourceSentence): string | null {
  const claims = m.claims.filter(
    (c: Claim) => c.article === s.article.id && c.sentence.start < s.end && s.start < c.sentence.end,
  );
  const names = new Set(claims.map((c) => speakerOf(m, c, 'oblique')));
  const [only] = names;
  return names.size === 1 && only ? only : null;
}

function english(m: Material, s: SourceSentence): (string | null)[] {
  const { outlet } = s.article;
  const { isName } = m.words;
  return [
    restateEnglish(s.text, { kind: 'fronted', lead: `According to ${outlet},` }, isName),
    restateEnglish(s.text, { kind: 'inserted', insert: `${outlet} reports` }, isName),
    restateEnglish(s.text, { kind: 'inserted', insert: `according to ${outlet}` }, isName),
  ];
}
