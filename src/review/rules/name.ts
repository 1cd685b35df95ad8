/** Every person, organisation and place of the draft is named by a source. */
import { type Localized, type Mention, overlaps, type Span } from '../../model/index.ts';
import { evidenceAt } from '../align.ts';
import { isChecked, knows, nameWords } from '../names.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import { blended } from './parts/blended.ts';
import { isRole } from './role.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Die Bürgermeisterin von Brunnhausen, Ilka Brandes, hat das neue Museum eröffnet. Es zeigt Bilder aus Frankreich.',
    good: 'Brandes eröffnete in Brunnhausen ein Museum mit französischen Bildern.',
    bad: 'Ilka Brandes hat in Leipzig ein Museum eröffnet.',
    finding: '„Leipzig“ nennt keine Quelle.',
  },
  {
    lang: 'en',
    source: 'The mayor of Brunnhausen, Ilka Brandes, opened the new museum. It shows paintings from France.',
    good: 'Brandes opened a museum of French paintings in Brunnhausen.',
    bad: 'Ilka Brandes opened a museum in Manchester.',
    finding: 'No source names “Manchester”.',
  },
  {
    lang: 'en',
    source: 'Most of the money for the lighthouse came from the Danish Heritage Trust.',
    good: 'The Danish Heritage Trust gave most of the money for the lighthouse.',
    bad: 'Most of the money for the lighthouse came from the Belgian Heritage Trust.',
    finding: 'No source names “Belgian”.',
  },
  {
    lang: 'de',
    source:
      'Bürgermeisterin Ilka Brandes vergab den Auftrag an die Werft. Ratsherr Jonas Wiegand nannte die Vergabe überstürzt.',
    good: 'Jonas Wiegand nannte die Vergabe durch Ilka Brandes überstürzt.',
    bad: 'Ilka Wiegand nannte die Vergabe überstürzt.',
    finding: '„Ilka Wiegand“ nennt keine Quelle; „Ilka“ steht dort nur in „Ilka Brandes“.',
  },
  {
    lang: 'en',
    source:
      'Mayor Ilka Brandes gave the contract to the shipyard. Councillor Jonas Wiegand criticised the contract as hasty.',
    good: 'Jonas Wiegand criticised the contract as hasty.',
    bad: 'Mayor Ilka Wiegand criticised the contract as hasty.',
    finding: 'No source names “Ilka Wiegand”; there “Ilka” stands only in “Ilka Brandes”.',
  },
];

export const name: SupportRule = {
  name: 'name',
  severity: 'block',
  about: {
    de: 'Personen, Organisationen und Orte müssen in einer Quelle vorkommen.',
    en: 'Persons, organisations and places must appear in a source.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    for (const sentence of of.sentences) {
      for (const mention of sentence.mentions) {
        if (!isChecked(mention) || isCommonNoun(of, sentence, mention)) continue;
        const strangers = nameWords(sentence, mention).filter(
          (w) => !knows(w, of.draft, of.sources, of.words) && !(of.foreign && isRole(of, w)),
        );
        const mixed = strangers.length === 0 ? blended(of, sentence, mention) : null;
        if (mixed) yield mixed;
        if (strangers.length === 0 || isHouseOf(of, mention, strangers) || isCalled(of, sentence, mention, strangers))
          continue;
        if (of.foreign && mention.type === 'place')
          yield { start: mention.start, end: mention.end, undecided: foreign };
        else yield found(of, sentence, mention, strangers);
      }
      if (of.lang === 'en' && !of.foreign) yield* altered(of, sentence);
      if (of.lang === 'de' && !of.foreign) yield* exchangedParts(of, sentence);
    }
  },
};

/** "nach dem Essen" means the meal: places that take an article are few, and no town is among them. */
function isCommonNoun(of: Case, sentence: SheetSentence, mention: Mention): boolean {
  if (ABSTRACT.test(slice(of.draft, mention))) return true;
  if (mention.type !== 'place') return false;
  const before = sentence.words.findLast((w) => w.end <= mention.start);
  return before !== undefined && /^(?:dem|das|ein|einem|einen|beim|zum|zur|ins|kein|sein|ihr)$/.test(before.folded);
}

/**
 * "Verfolger TSV Lunden", "Bankhaus Brandes": a German noun that says what kind of body it is, before a name that the sources have
 * as a whole. Not "Dresdner Bank", where what follows is no name by itself.
 */
function isCalled(of: Case, sentence: SheetSentence, mention: Mention, [stranger, ...more]: readonly Word[]): boolean {
  const words = nameWords(sentence, mention);
  const rest = words.slice(1).map((w) => w.folded);
  if (of.lang !== 'de' || !stranger || more.length > 0 || stranger !== words[0]) return false;
  if (rest.length === 0 || !KIND.test(stranger.folded)) return false;
  return namesOf(of).some(
    (n) =>
      n.length - rest.length <= (n.length === rest.length || KIND.test(n[0] ?? '') ? 1 : 0) &&
      n.slice(-rest.length).join(' ') === rest.join(' '),
  );
}
const KIND =
  /(?:haus|bank|firma|konzern|gruppe|kette|bauer|riese|anbieter|betreiber|dienst|verein|klub|club|partei|verband|gewerkschaft|universitat|hochschule|zeitung|sender|verlag|verfolger|rivale|rivalin|konkurrent|gegner|aufsteiger|absteiger|fuhrer|hersteller|spezialist|tochter|mutter)s?$/;
const namesOf = gathered(({ sources }) =>
  sources.sentences.flatMap(({ sentence }) =>
    sentence.mentions.filter(isChecked).map((m) => nameWords(sentence, m).map((w) => w.folded)),
  ),
);

/** "Senat" where a source says "Senatorin", "Verkehrsministerium" for "Verkehrsminister": a body named after its office. */
const isHouseOf = (of: Case, mention: Mention, [word]: readonly Word[]): boolean =>
  mention.type === 'organisation' &&
  word !== undefined &&
  mention.end - mention.start <= word.end - word.start &&
  /(?:ministerium|senat|parlament|gericht)s?$/.test(word.folded) &&
  of.sources.beginning(word.folded.slice(0, HOUSE)).length > 0;
/** First letters that the body and its office share. */
const HOUSE = 5;

/** Endings of abstract nouns and of adjectives written as nouns, and what stands behind "an" without article. */
const ABSTRACT =
  /^(?:\p{L}+(?:nis|ung|heit|keit|schaft|kunft|tion|ismus)|\p{Lu}\p{Ll}{3,}(?:ig|lich|bar|haft|los|sam|end)e[nrm]?|Bord|Land|Deck)$/u;

/** "Swedish Research Fund" for "Norwegian Research Fund": a run of capitals of which the sources know all but one word. */
function* altered(of: Case, sentence: SheetSentence): Iterable<Judgement> {
  for (const run of capitalRuns(sentence.words)) {
    const strangers = run.filter((w) => !knows(w, of.draft, of.sources, of.words));
    const span = { start: run[0]!.start, end: run.at(-1)!.end };
    const [stranger] = strangers;
    if (run.length < RUN || !stranger || strangers.length > 1) continue;
    if (sentence.mentions.some((m) => isChecked(m) && overlaps(m, stranger))) continue;
    if (
      inRun(
        of,
        run.filter((w) => w !== strangers[0]),
      )
    )
      yield found(of, sentence, span, strangers);
  }
}
/** Shortest run of capitals that makes a name of its own. */
const RUN = 3;

/** "Konrad-Adenauer-Stiftung" for "Friedrich-Ebert-Stiftung": the sources have a name in hyphens with this end and other parts. */
function* exchangedParts(of: Case, sentence: SheetSentence): Iterable<Judgement> {
  for (const word of sentence.words) {
    const parts = partsOf(word);
    if (parts.length < RUN || sentence.mentions.some((m) => isChecked(m) && overlaps(m, word))) continue;
    if (knows(word, of.draft, of.sources, of.words)) continue;
    if (hyphenated(of).some((there) => there.at(-1) === parts.at(-1))) yield found(of, sentence, word, [word]);
  }
}

/** Parts of a word in hyphens that all begin with a capital; none for other words. */
function partsOf(word: Word): string[] {
  if (!word.capital || !word.folded.includes('-')) return [];
  const parts = word.folded.split('-');
  return parts.every((p) => p.length > 1) ? parts : [];
}

const hyphenated = gathered((of) =>
  of.sources.sentences.flatMap(({ sentence }) => sentence.words.map(partsOf).filter((p) => p.length >= RUN)),
);

/** Neighbouring capitals inside a sentence. */
function capitalRuns(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [[]];
  for (const [i, word] of words.entries())
    if (i > 0 && word.capital && word.kind !== 'mark') runs.at(-1)!.push(word);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  return runs.filter((r) => r.length > 0);
}

/** The sources have these words side by side, in capitals. */
const inRun = (of: Case, rest: readonly Word[]): boolean =>
  of.sources.sentences.some(({ sentence }) =>
    capitalRuns(sentence.words).some(
      (run) => run.length > rest.length && rest.every((w) => run.some((r) => r.stem === w.stem)),
    ),
  );

function found(of: Case, sentence: SheetSentence, mention: Span, strangers: readonly Word[]): Judgement {
  const said = slice(of.draft, { start: strangers[0]!.start, end: strangers.at(-1)!.end });
  const near = of.passages(sentence)[0];
  return {
    start: mention.start,
    end: mention.end,
    message: message(said),
    cure,
    evidence: near ? [evidenceAt(near.at)] : [],
  };
}

const foreign: Localized = {
  de: 'Der Ort kann in einer anderssprachigen Quelle anders heißen.',
  en: 'A source in another language may have another name for the place.',
};
const message = (said: string): Localized => ({
  de: `„${said}“ nennt keine Quelle.`,
  en: `No source names “${said}”.`,
});
const cure: Localized = {
  de: 'Den Namen der Quelle verwenden oder eine Quelle für ihn angeben.',
  en: 'Use the name the source gives, or add a source for it.',
};
