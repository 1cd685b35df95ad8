/** Which part of a German clause is its subject, and what the others are to the verb. */

import type { ArgumentRole } from '../../../model/index.ts';
import type { Item } from '../../engine/frame-items.ts';
import { pattern } from '../../engine/patterns/layout.ts';
import { wordSet } from '../../engine/wordlists.ts';
import { participleItem } from '../verb-forms.ts';
import type { Part } from './parts.ts';
import type { Phrase } from './phrases.ts';
import { isState } from './states.ts';
import type { Fields } from './types.ts';
import { ADVERBS, NOMINATIVE_PRONOUNS } from './words.ts';

const OBLIQUE_DETERMINERS =
  /^(?:dem|den|des|einem|einen|einer|eines|keinem|keinen|diesem|diesen|seinem|seinen|ihrem|ihren|jedem|jeden|allen|vielen|mehreren|einigen|beiden|meisten)$/u;
const DATIVE = /^(?:dem|einem|keinem|diesem|seinem|ihrem|jedem|ihm|ihnen|mir)$/u;

const isNoun = (part: Part): part is Phrase => part.kind === 'noun';

/** The first noun phrase that can be a nominative and agrees with the verb; null where none does (impersonal clauses). */
export function subjectOf(items: readonly Item[], fields: Fields): Part | null {
  const { front, middle, form } = fields;
  const nouns = [...front, ...middle].filter(isNoun).filter((p) => canBeNominative(items, p) && !isTime(items, p));
  const sayer = front[0] && nouns[0] === front[0] ? saying(items, nouns[0], nouns.slice(1), fields) : null;
  if (sayer) return sayer;
  const pronoun = nouns.find((p) => NOMINATIVE_PRONOUNS.has(items[p.head]!.low) && p.to === p.from + 1);
  const agreeing = nouns.filter((p) => agrees(items, p, form.number));
  // "Rund 8.000 Euro beträgt der Schaden": an amount is a subject only where nothing else can be.
  // "Die Städtischen Bühnen Altendorf werden": a name closes the plural that its article shows
  const plural = nouns.find((p) => form.number === 'plural' && p.determiner === 'die' && p.to > p.from + 2);
  // "Eine Einigung ist das nicht": what it is stands in front
  const that = bracketIsBeing(fields) ? nouns.find((p) => p !== front[0] && isThat(items, p)) : undefined;
  // "Hinweise gibt es nicht"
  const it = fields.bracket.predicate === 'geben' ? nouns.find((p) => items[p.head]!.low === 'es') : undefined;
  const he = nouns.find((p) => p !== front[0] && isHe(items, p)) ?? null;
  if (he && !pronoun && front[0] && nouns[0] === front[0] && mayBeObject(items, nouns[0], fields)) return he;
  // "Die 32 Kürzungen treffen die Entwicklung": known ones of a number do things like others
  const isKnown = (p: Phrase) => form.number === 'plural' && p.determiner === 'die' && items[p.head]!.kind === 'word';
  const plain = agreeing.find((p) => isKnown(p) || !isMeasured(items, p)) ?? agreeing[0] ?? plural ?? null;
  // "Zwei der drei Häuser haben ihre Pächter verloren": whose, what stands before says, and nothing behind it
  const owner = plain && /^(?:ihre?|seine?)$/u.test(plain.determiner ?? '') ? agreeing[0] : undefined;
  const owns = owner === front[0] && owner !== plain && !MEASURES.test(fields.bracket.predicate);
  return pronoun ?? it ?? that ?? (owns && owner ? owner : plain);
}
const MEASURES = /^(?:betragen|ausmachen|machen|kosten|umfassen|messen|wiegen|erreichen|übersteigen|bilden|sein)$/u;

/** "Eine Warnung hatte der Wetterdienst verschickt": "der" before a noun that is surely masculine is no object. */
const isHe = (items: readonly Item[], { determiner, head, coordinated }: Phrase): boolean =>
  determiner === 'der' && !coordinated && items[head]!.kind === 'word' && MASCULINE.test(items[head]!.low);
const MASCULINE = pattern('u')`
  (?:
    dienst | verein | verband | verbund | rat | kreistag | landtag | bundestag | kreis | bezirk | konzern | hersteller
    | betreiber | betrieb | bund | staat | senat | ausschuss | vorstand | klub | club | sender | chef | meister | minister
    | sprecher | präsident | direktor | anwalt | richter | gutachter | prüfer | händler | trainer | inhaber | besitzer
    | eigentümer | träger | veranstalter | anbieter | käufer | verkäufer | kläger | fahrer | ermittler | rechnungshof
    | gerichtshof
  )$
`;
/** In front of a verb that does something to it. */
const mayBeObject = (items: readonly Item[], front: Phrase, { bracket, form }: Fields): boolean =>
  bracket.voice === 'active' &&
  form.number === 'singular' &&
  !COPULAS.has(bracket.predicate) &&
  front.determiner !== 'der' &&
  !NOMINATIVE_PRONOUNS.has(items[front.head]!.low);

/** "Rund 8.000 Euro", "5.800 Tonnen CO2": so much of something, whatever stands behind the number. */
const isMeasured = (items: readonly Item[], { from, to, head }: Phrase): boolean =>
  items[head]!.kind === 'amount' ||
  items.slice(from, Math.min(to, from + 2)).some(({ kind, text }) => kind === 'amount' && /\d/u.test(text));

const bracketIsBeing = ({ bracket }: Fields): boolean => bracket.predicate === 'sein' && bracket.voice === 'active';
const isThat = (items: readonly Item[], { from, to }: Part): boolean =>
  to === from + 1 && /^(?:das|dies)$/u.test(items[from]!.low);

/** "Das bestätigte die Ministerin", "Diese Summe nannte der Verein": what is said never says anything. */
function saying(items: readonly Item[], front: Phrase, others: readonly Phrase[], fields: Fields): Part | null {
  const { form, bracket } = fields;
  const verb = `${bracket.particle ?? ''}${bracket.predicate}`;
  const says = isThat(items, front) ? SAYS.has(verb) : GIVES.test(verb) && AMOUNT.test(items[front.head]!.low);
  if (bracket.voice !== 'active') return null;
  const doer = others.find((p) => agrees(items, p, form.number)) ?? null;
  return says || (doer && DOES.test(verb) && isDoer(items[doer.head]!) && !isDoer(items[front.head]!)) ? doer : null;
}
/** "Die Kosten trägt die Stadt", "Die Prüfung sagte der Verein ab": only somebody does such things. */
const DOES = pattern('u')`
  ^(?:
    absagen | korrigieren | kündigen | aufkündigen | kaufen | verkaufen | übernehmen | bezahlen
    | zahlen | tragen | finanzieren | fördern | planen | bauen | errichten | eröffnen | leiten
    | führen | organisieren | veranstalten | veröffentlichen | vorlegen | vorstellen | prüfen
    | untersuchen | überprüfen | anordnen | verhängen | erlassen | aufheben | stoppen | streichen
    | einstellen | verlegen | verschieben | herausgeben | betreiben | aufstellen | unterzeichnen
    | unterschreiben | festnehmen | löschen | retten | bergen | sichern | erzielen | erreichen
    | ablehnen | annehmen | beschließen | verabschieden | genehmigen | billigen | bewilligen
    | zurückweisen | verwerfen | beauftragen | verweigern | erteilen
  )$
`;
/** A body or somebody with an office; a name may be anything. */
const isDoer = ({ kind, low }: Item): boolean => (kind === 'word' || kind === 'name') && DOERS.test(low);
const DOERS = pattern('u')`
  (?:
    unternehmen | konzern | firma | hersteller | betreiber(?:in)? | stadt | gemeinde | verwaltung
    | stadtverwaltung | kreis | landkreis | land | bund | staat | amt | amtes | behörde | ministerium
    | gericht | polizei | feuerwehr | staatsanwaltschaft | regierung | kreistag
    | landtag | versammlung | ausschuss | kommission | jury | parlament | kammer | senat | kabinett
    | .*rat | verein | verband | verbund | club | klub | bank | sparkasse | kasse | stiftung
    | gesellschaft | genossenschaft | gewerkschaft | partei | fraktion | kirche | universität
    | hochschule | schule | klinik | minister(?:in)? | meister(?:in)? | präsident(?:in)?
    | direktor(?:in)? | leiter(?:in)? | vorstand | aufsichtsrat | chef(?:in)? | sprecher(?:in)?
    | vorsitzende[rn]? | vermieter(?:in)? | eigentümer(?:in)? | besitzer(?:in)? | landesamt.*
    | bundesamt.*
  )$
`;
const GIVES = /^(?:nennen|beziffern|schätzen|angeben|veranschlagen)$/u;
const AMOUNT =
  /(?:datum|termin|zeitpunkt|kosten|frist|grund|gründe|summe|zahl|betrag|wert|höhe|schaden|verlust|defizit|bedarf|gewinn|umsatz|preis|aufwand|menge)$/u;
const SAYS = wordSet(`
  sagen erklären mitteilen bestätigen berichten betonen ankündigen bekanntgeben bekanntmachen einräumen versichern melden schreiben
  behaupten beschließen entscheiden vereinbaren festlegen anordnen verfügen urteilen fordern verlangen vorschlagen bestreiten
  dementieren zurückweisen ablehnen kritisieren begrüßen bedauern erläutern feststellen angeben hinzufügen ergänzen verkünden
  ausführen einwenden zusagen zusichern versprechen prognostizieren vermuten befürchten hoffen erwarten glauben meinen finden
  zugeben bekräftigen unterstreichen offenbaren verraten verneinen bejahen wissen bezweifeln bemängeln beklagen nennen wollen
  kommentieren begründen bezeichnen empfehlen genehmigen billigen beantragen erfahren ermitteln herausfinden`);

function canBeNominative(items: readonly Item[], { determiner, from, head }: Phrase): boolean {
  if (determiner) return !OBLIQUE_DETERMINERS.test(determiner);
  return !/^(?:ihm|ihn|ihnen|mir|mich|uns|sich)$/u.test(items[head]!.low) && items[from]!.low !== 'sich';
}

const isTime = (items: readonly Item[], { head, from, to }: Phrase): boolean =>
  items[head]!.kind === 'time' && to - from <= 2;

const SINGULAR = /^(?:das|ein|sein|ihr|unser|dieser|dieses|jener|jeder|jede|jedes|kein)$/u;
const PLURAL = /^(?:beide|mehrere|einige|viele|wenige|manche|alle|zahlreiche|sämtliche)$/u;

/** Nouns without a singular: "Die Kosten bezifferte sie auf ..." has its subject behind the verb. */
const PLURAL_ONLY =
  /(?:kosten|leute|eltern|ferien|einnahmen|ausgaben|schulden|verbindlichkeiten|finanzen|geschwister)$/u;

function agrees(
  items: readonly Item[],
  { determiner, coordinated, head }: Phrase,
  number: 'singular' | 'plural',
): boolean {
  if (PLURAL_ONLY.test(items[head]!.low)) return number === 'plural';
  if (coordinated) return number === 'plural' || determiner === null;
  if (determiner && SINGULAR.test(determiner)) return number === 'singular';
  if (determiner && PLURAL.test(determiner)) return number === 'plural';
  return items[head]!.kind !== 'name' || number === 'singular' || /s$|en$|er$/u.test(items[head]!.low);
}

const COPULAS = new Set(['sein', 'werden', 'bleiben', 'heißen']);

export function roleOf(items: readonly Item[], part: Part, { bracket, front, middle, verbAt }: Fields): ArgumentRole {
  switch (part.kind) {
    case 'clause':
      return 'clause';
    case 'prepositional':
      return 'oblique';
    case 'free': {
      const word = items[part.head]!;
      if (word.low === 'sich') return 'reflexive';
      // "Ursprünglich war eine Fahrt geplant": the state closes the clause
      const leads = front[0] === part && middle.at(-1)?.kind !== 'free' && !ADVERBS.has(word.low);
      // "Nicht betroffen ist die Schule": it stands in front of the verb, and closes the clause told again
      const moved = middle.at(-1) === part && part.to === verbAt;
      const closes =
        part.to === bracket.from || moved || (leads && (participleItem(word) !== null || isState(word.low)));
      return COPULAS.has(bracket.predicate) && closes && !/weise$/u.test(word.low) ? 'predicative' : 'adverbial';
    }
    case 'noun': {
      if (items[part.head]!.kind === 'time') return 'adverbial';
      if (COPULAS.has(bracket.predicate) && bracket.voice === 'active') return 'predicative';
      const { determiner, head } = part;
      return DATIVE.test(determiner ?? items[head]!.low) ? 'dative' : 'object';
    }
  }
}
