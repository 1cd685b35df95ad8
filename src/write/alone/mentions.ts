/** Whether the definite nouns of a telling are understood: printed before, or named for the first time by their own article too. */
import { blockAt, type Language } from '../../model/index.ts';
import { contentLemmas } from '../../text/index.ts';
import { isAdjoining } from '../choose/runs.ts';
import { isKnown, type Told } from '../choose/told.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import { actAsKnown, countsAsKnown } from './acts.ts';
import { dangling } from './pointing.ts';
import { oneOf } from './rows.ts';

/**
 * "Die Aktie verlor drei Prozent": of which, neither this sentence nor one printed before it says.
 * @param follows whether it is told right behind the sentence that stands before it in its source
 */
export function hangs(text: string, s: SourceSentence, told: Told, follows = false): boolean {
  if (told.loose) return false;
  const { lang, article, start } = s;
  // What a report opens on it tells for the first time.
  if (!follows && !isOpening(s) && asKnown(text, lang, told)) return true;
  const whole = follows ? hasWholeRun(s, told) : isOpening(s);
  if (whole && follows) return false;
  const before = whole ? '' : `${article.title} ${article.text.slice(0, start)}`.toLowerCase();
  // Where its article has been heard, "the company" is the one that it is about.
  const heard = told.places.some((p) => p.article === article.id);
  const about = contentLemmas(article.title, lang);
  // In a list nothing stands before but the headline: only what its own article opens on needs no more.
  const begun =
    whole || follows || (told.flowing && (about.length === 0 || about.some((lemma) => told.known.has(lemma))));
  // "Kolbau werde das Werk nicht verkaufen": its own
  const inText = contentLemmas(text, lang);
  const namesSubject = about.length === 0 || about.some((lemma) => inText.includes(lemma));
  // A noun that its own article has not named before either is no second mention: once the story is known, readers take it
  // as it stands.
  const first = (lemma: string, word: string): boolean =>
    begun &&
    (whole || !GENERIC.test(word)) &&
    !(OF_AN_ACT.test(lemma) && before.includes(lemma.replace(OF_AN_ACT, '').slice(0, 5))) &&
    !before.includes(lemma.slice(0, Math.max(4, lemma.length - 1)));
  return (
    dangling(
      text,
      lang,
      (lemma, word) =>
        isKnown(told, lemma) ||
        first(lemma, word) ||
        ((((heard || begun) && told.texts.length > 1) || namesSubject) && OF_THE_STORY.test(word)),
    ) !== null
  );
}

/** An act or a number of things that nothing printed has told of: readers take it for a second mention wherever it stands. */
const asKnown = (text: string, lang: Language, told: Told): boolean =>
  actAsKnown(text, lang, (lemma) => isKnown(told, lemma)) !== null || countsAsKnown(text, lang, told.texts);

/** It stands in the first paragraph of its article: nothing before it can have named what it names. */
const isOpening = ({ article, start }: SourceSentence): boolean =>
  !article.blocks.some((b) => b.role === 'paragraph' && b.end <= start);

/** Every sentence of its paragraph that stands before it has been told: what it takes up is there. */
function hasWholeRun({ article, start, end }: SourceSentence, told: Told): boolean {
  const from = blockAt(article, { start, end })?.start ?? start;
  let at = start;
  for (;;) {
    const before = told.places.find(
      (p) => p.article === article.id && p.start < at && isAdjoining(article.text, p.end, at),
    );
    if (!before) break;
    at = before.start;
  }
  return at < start && article.text.slice(from, at).length < DATELINE;
}
/** "NIEDERLORN (lpd) - " */
const DATELINE = 40;

/** Whether a text that nothing stands before leans on general words: a headline with "the company" in it. */
export const leans = (text: string, lang: Language): boolean =>
  dangling(text, lang, (_lemma, word) => !GENERIC.test(word)) !== null;
const OF_THE_STORY =
  /^(?:company|firm|group|maker|toolmaker|manufacturer|project|programme|plan|plans|unternehm|unternehmen|konzern|firma|hersteller|verein|klub|werk|haus|projekt)$/u;
/** They name again, in general words, what was named before. */
const GENERIC_WORDS = [
  // German: persons, bodies, papers, decisions, amounts
  'betreibers? kompromiss einigung amt wissenschaftler forscher experten fachleute prüfer ermittler planer',
  'autoren stoff substanz probe proben messung wert werte nachricht ankündigung mannschaft elf miete mieten',
  'kosten preis preise lieferzeit laufzeit bauzeit dauer gebühr strafe schreiben brief vermerk papier dokument',
  'bericht gutachten protokoll mail warnung urteil klage antrag anordnung sparte kette gremium belegschaft',
  'ergebnis votum entscheidung beschluss befund gutachter vorwürfe vorwurf anschuldigung(?:en)? forderung(?:en)?',
  String.raw`aussage stellungnahme unternehm\p{L}* konzern firma hersteller verein klub werk haus anlage gebäude projekt`,
  'vorhaben träger behörde ministerium schritt angebot bau betrag summe mann frau paar zeitung differenz',
  'unterschied',
  // English
  'scientists? researchers? experts? inspectors? auditors? investigators? authors? engineers? substance sample',
  'samples readings? question issue case team accusation accusations vote result decision allegations? claims?',
  'charges? findings offer demands? request proposal statement remarks email letter memo document message minutes',
  'chain ruling warning appeal site recording video scheme difference works? fault error mistake failure problem',
  'step sale proceeds review inquiry correction discovery explanation credit refunds? payment penalty fine test',
  'tests talks dispute hearing verdict meeting measures? changes? cause reason delay deadline target condition',
  'study survey report results? threat attack crash accident incident company firm group hospitals owner maker',
  'toolmaker manufacturer project programme union agency ministry plant building deal accord agreement figure',
  'move plan cut order criticism procedure line man woman couple',
];
const GENERIC = oneOf(GENERIC_WORDS);
export const isGeneric = (word: string): boolean => GENERIC.test(word);
/** "die Erhöhung", "the extension": what was done is named again as a thing. */
const OF_AN_ACT = /(?:ung|tion|sion|ment)$/u;
