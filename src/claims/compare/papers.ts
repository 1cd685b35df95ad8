/** Papers that one has seen or quotes and another says do not exist: marks of a statement as those of a dealing, see `acts`. */
import type { Language, Span } from '../../model/index.ts';
import { bounded, noted, type Spelling } from '../../text/index.ts';
import type { Clause } from '../clauses.ts';
import type { Context } from '../context.ts';
import { DID, NEVER, nounsIn, UNSURE, WITH } from './acts.ts';

/** Nouns of one kind of paper; in German compounds end in them. */
const PAPERS: readonly (readonly [key: string, nouns: Readonly<Record<Language, string>>])[] = [
  [
    'document',
    { de: 'papiere?s?|dokumente?s?|unterlagen?|vermerke?|dossiers?', en: 'papers?|documents?|memos?|dossiers?' },
  ],
  ['study', { de: 'gutachten|studien?|analysen?', en: 'stud(?:y|ies)|assessments?|surveys?' }],
  ['report', { de: 'berichte?s?', en: 'reports?' }],
  ['letter', { de: 'briefe?s?|schreiben|e-?mails?|mails?', en: 'letters?|e-?mails?' }],
  ['list', { de: 'listen?', en: 'lists?' }],
  ['minutes', { de: 'protokolle?s?|mitschnitte?s?|aufzeichnung(?:en)?', en: 'minutes|recordings?|transcripts?' }],
  ['agreement', { de: 'vertr(?:ag|ags|äge)|vereinbarung(?:en)?|absprachen?', en: 'contracts?|agreements?' }],
];

interface Patterns {
  readonly key: string;
  readonly noun: RegExp;
  readonly none: RegExp;
  readonly known: RegExp;
}

const FEW = String.raw`(?:[^.,;:]{0,60}\s)?`;
const NONE: Readonly<Record<Language, (noun: string) => string>> = {
  de: (noun) =>
    `${noun}\\s${FEW}(?:gibt|gebe|gab|gäbe|habe|hat) es (?:gar |überhaupt |schlicht )?nicht|(?:gibt|gebe|gab|gäbe) es ${FEW}kein\\p{Ll}* (?:solche\\p{Ll}* )?${noun}|es (?:gibt|gebe|gab|gäbe) ${FEW}kein\\p{Ll}* (?:solche\\p{Ll}* )?${noun}|${noun}\\s${FEW}(?:existier(?:t|e|en) nicht|nicht existier(?:t|e|en))|kein\\p{Ll}* (?:solche\\p{Ll}* )?${noun} existier`,
  en: (noun) =>
    `there (?:is|was|has (?:never )?been|were|are) no (?:such )?(?:\\p{L}+ ){0,2}${noun}|no such ${noun}(?: ever)? exist|${noun} (?:does|did|do) not exist|${noun} (?:doesn|didn)[’']t exist`,
};
const KNOWN: Readonly<Record<Language, (noun: string) => string>> = {
  de: (noun) =>
    `(?:aus|laut|in) (?:dem|der|einem|einer) (?:\\p{Ll}+ )?${noun}|lieg(?:t|e|en) ${FEW}${noun}\\s${FEW}vor|${noun}\\s${FEW}(?:vorlieg\\p{Ll}+|lieg(?:t|e|en) ${FEW}vor|eingesehen|gesehen|gelesen|zugespielt)|${noun} (?:zeigt|belegt|nennt|listet)`,
  en: (noun) =>
    `(?:seen|obtained|read|shown|leaked) (?:an? |the )?(?:\\p{L}+ )?${noun}|${noun},? (?:seen|obtained|leaked)|according to (?:an? |the )?(?:internal|leaked|confidential|draft|unpublished) ${noun}|in an? (?:internal|leaked|confidential) ${noun}|${noun} (?:shows?|lists?)`,
};

const patternsOf = (lang: Language): readonly Patterns[] =>
  PAPERS.map(([key, nouns]) => {
    const noun = lang === 'de' ? `(?:\\p{L}+-?)?(?:${nouns.de})` : `(?:${nouns.en})`;
    return {
      key,
      noun: new RegExp(lang === 'de' ? `(?:${nouns.de})$` : `^(?:${nouns.en})$`, 'iu'),
      none: bounded(NONE[lang](noun)),
      known: bounded(KNOWN[lang](noun)),
    };
  });
const PATTERNS: Readonly<Record<Language, readonly Patterns[]>> = { de: patternsOf('de'), en: patternsOf('en') };

const NONE_NAMED: readonly Patterns[] = [];
/** Asked of every word of every clause: hardly any names a paper. */
const papersIn = (lang: Language): ((word: Spelling) => readonly Patterns[]) =>
  noted(({ small }) => {
    const named = PATTERNS[lang].filter(({ noun }) => noun.test(small));
    return named.length > 0 ? named : NONE_NAMED;
  });
const NAMED: Readonly<Record<Language, (word: Spelling) => readonly Patterns[]>> = {
  de: papersIn('de'),
  en: papersIn('en'),
};

/** Empty where no paper is named, or only as one that is to be. @param voice who says so: a denial is somebody's */
export function paperMarks(context: Context, clause: Clause, voice: Span | null): readonly string[] {
  const { lang, slice, leads } = context;
  const papers = clause.words.flatMap(({ spelling }) => NAMED[lang](spelling));
  if (papers.length === 0) return [];
  const named = PATTERNS[lang].filter((paper) => papers.includes(paper));
  const told = slice(clause.start, clause.end);
  for (const { key, none, known } of named) {
    const act = `paper:${key}`;
    if (voice && none.test(told)) return [NEVER + act, ...partnersOf(context, clause, voice)];
    if (known.test(told) && !leads.says(UNSURE[lang], clause.start, clause.end))
      return [DID + act, ...partnersOf(context, clause, null)];
  }
  return [];
}

/** The paper, by its own noun, and what is named with it. */
const partnersOf = (context: Context, clause: Clause, voice: Span | null): readonly string[] => {
  const words = clause.words.filter((w) => !voice || w.end <= voice.start || w.start >= voice.end);
  return [...new Set(nounsIn(context, words))].map((word) => WITH + word);
};
