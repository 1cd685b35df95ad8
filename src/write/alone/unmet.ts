/** What a sentence takes up that its sources have brought in and the article has not: "dem höheren Gebot", "the extra flight". */
import { blockAt, type Language, type Span } from '../../model/index.ts';
import { kept, lemmaOf } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { predecessor } from '../choose/runs.ts';
import { type Told, wasTold } from '../choose/told.ts';
import { escaped, type SourceSentence } from '../tell/source-sentence.ts';
import { isMet } from './met.ts';
import { dangling, isCommonNoun } from './pointing.ts';
import { reportsBefore } from './premises.ts';
import { wordsOf } from './rows.ts';

/** The first noun that readers of the article have not met; null where they have met all. */
export function unmetIn(m: Material, s: SourceSentence, text: string, told: Told): string | null {
  if (told.loose) return null;
  const own = text.replaceAll(LIMITS_NOTHING, '');
  return (
    introducedElsewhere(m, s, own, told) ??
    topicUnmet(m, s, own, told) ??
    ofSeveralUnmet(m, s, own, told) ??
    numberOf(s, own, told)
  );
}
/** Who reports is no part of it, and how much it is says of nothing which one is meant: "die Belohnung von 20.000 Euro". */
const LIMITS_NOTHING =
  /(?<!\p{L})(?:in dem|dem|laut dem) Bericht(?: zufolge)?(?!\p{L})|the report| (?:von|of) (?:rund |etwa |geschätzt(?:en)? |about |some )?(?:[£$€]\d[\d.,]*\d(?: (?:million|billion))?|\d[\d.,]*(?: (?:Millionen|Milliarden))? (?:Euro|Franken|Dollar|Prozent)(?!\p{L}))/giu;

/** "Die Wartung", where an earlier sentence says "seit einer Wartung im Jahr 2024" and is not told. */
function introducedElsewhere(m: Material, s: SourceSentence, text: string, told: Told): string | null {
  const isOf = (lemma: string): boolean => (m.core.get(lemma) ?? 0) >= OF_THE_STORY;
  const noun = dangling(
    text,
    s.lang,
    (lemma, word) =>
      NEEDS_NONE[s.lang].test(word) || isOf(lemma) || isMet(told, lemma, s.lang) || !isIntroduced(m, s, word),
  );
  return noun !== null && !NEEDS_NONE[s.lang].test(noun) && isSubject(noun, text, s) ? noun : null;
}
/** What a clause opens on it speaks of; what is named in passing ("an der Haltestelle") readers take as it stands. */
const isSubject = (noun: string, text: string, s: SourceSentence): boolean => {
  const pattern = new RegExp(
    String.raw`(?:^|[,;:] |(?:dass|ob|weil|that|because) )(?:[Dd](?:er|ie|as|en|em)|[Tt]he) (?:[\p{Ll}-]+ )?${escaped(noun)}(?! [„“\p{Lu}])${s.lang === 'en' ? VERB_EN : ''}`,
    'u',
  );
  return pattern.test(text) || pattern.test(s.text);
};
/** "The safety board": of two nouns the first is not what the clause is about. */
const VERB_EN = String.raw`(?=,| (?:is|was|are|were|has|have|had|will|would|could|may|must|\p{Ll}+(?:ed|s))(?!\p{L}))`;
/** Of which so many reports speak, a headline names. */
const OF_THE_STORY = 0.8;

/** Firms and bodies, of which other rules ask; people of their kind, ranks, and what every firm or body has. */
const NEEDS_NONE: Readonly<Record<Language, RegExp>> = {
  de: new RegExp(
    `^(?:${wordsOf([
      'unternehmens? firma vereins? konzerns? betriebs? brauerei molkerei verlag werk',
      'täter tätern fans veranstalter veranstaltern gäste gästen spieler spielern leute leuten arzt',
      'platz rang stelle stück stücken termin programm preis gelände system art form',
      'umleitung haltestelle übernahme erhöhung arbeiten arbeitgeberseite arbeitgeber verbindlichkeiten schulden',
      'etat umsatz gewinn haushalt budget gesamtkosten einnahmeausfall stimmung vertrag',
      'entscheidung beschluss einigung vorfall',
    ])})$|(?:gericht|polizei|kommission|amt|rat|ausschuss|verwaltung|behörde|ministerium|aufsicht|vorstand|kammer)s?$`,
    'iu',
  ),
  en: new RegExp(
    `^(?:${wordsOf([
      'company firm club business group others? second third fourth fifth silver regional emergency system',
      'incident system decision agreement figure number amount price sum',
      'board council police authority ministry department court fans members minimum maximum',
    ])})$`,
    'iu',
  ),
};

/** Whether its own report before this sentence, or an older one, brings the noun in as new. */
function isIntroduced(m: Material, s: SourceSentence, word: string): boolean {
  const known = introduced(m);
  const key = `${s.article.id} ${s.start} ${word}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const pattern = introducing(word, s.lang);
  const found =
    pattern.test(s.article.text.slice(0, s.start)) || reportsBefore(m, s.article).some((a) => pattern.test(a.text));
  known.set(key, found);
  return found;
}
const introduced = kept((_: Material) => new Map<string, boolean>());

const NEW: Readonly<Record<Language, string>> = {
  de: String.raw`(?:ein(?:e[nmrs]?)?|zwei|drei|vier|fünf|mehrere|weitere) (?:\p{Ll}+(?:e[nmrs]?) ){0,2}`,
  en: String.raw`(?:an?|another|two|three|four|five|several) (?:[\p{Ll}-]+ ){0,2}`,
};
function introducing(word: string, lang: Language): RegExp {
  const stem = word.length > SHORTEST ? word.replace(/(?:e?s|en|n)$/u, '') : word;
  const compound = lang === 'de' ? String.raw`(?:\p{L}{3,})?` : '';
  return new RegExp(String.raw`(?<!\p{L})${NEW[lang]}${compound}${escaped(stem)}(?:e?s|e[nr]?|n)?(?!\p{L})`, 'iu');
}
const SHORTEST = 5;

/** "Die Mehrkosten trägt ...": a sentence that opens on it goes on about what the sentence before it said. */
function topicUnmet(m: Material, s: SourceSentence, text: string, told: Told): string | null {
  const noun = TOPIC[s.lang].exec(s.text)?.[1];
  if (!noun || isCommonNoun(noun, s.lang) || NEEDS_NONE[s.lang].test(noun)) return null;
  if (!new RegExp(`(?<!\\p{L})${noun}(?! \\p{Lu})`, 'u').test(text) || isMet(told, lemmaOf(noun, s.lang), s.lang))
    return null;
  const block = blockAt(s.article, s);
  if (!block || !predecessor(m, s) || predecessor(m, s)!.sentence.start < block.start) return null;
  return isGoingOn(s, block, told) ? null : noun;
}
const TOPIC: Readonly<Record<Language, RegExp>> = {
  de: /^(?:Der|Die|Das|Den|Dem) (\p{Lu}[\p{Ll}ß]+)(?= (?!der |des |eine[rs] |für |aus |gegen |zwischen |mit |bei |zu[mr]? |um |über |an |auf |in |im |am |vom? (?!\d|geschätzt|rund|etwa|bis))\p{Ll})/u,
  en: /^[Tt]he (\p{Ll}[\p{Ll}-]+)(?= (?!of |for |to |that |which |who |in |at |on |from |by |between |with |against )\p{Ll}+(?:ed|s|d|t)? )/u,
};

/** Of its paragraph a sentence before it is among those told last. */
const isGoingOn = (s: SourceSentence, block: Span, { places }: Told): boolean =>
  places
    .slice(-LATELY)
    .some((p) => p.article === s.article.id && block.start <= p.start && p.start < block.end && p.start < s.start);
const LATELY = 3;

/** "dem höheren Gebot", "the extra flight": there is another one, of which an earlier sentence speaks. */
function ofSeveralUnmet(m: Material, s: SourceSentence, text: string, told: Told): string | null {
  const before = predecessor(m, s);
  if (before && wasTold(told, before)) return null;
  for (const [, noun] of text.matchAll(OF_SEVERAL[s.lang]))
    if (!isCommonNoun(noun!, s.lang) && !NEEDS_NONE[s.lang].test(noun!) && !isMet(told, lemmaOf(noun!, s.lang), s.lang))
      return noun!;
  return null;
}
const OF_SEVERAL: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:[Dd](?:er|ie|as|en|em|es)|[Vv]om|[Zz]u[mr]|[Bb]eim|[Ii]m) (?:höhere|niedrigere|größere|kleinere|zweite|dritte|zusätzliche|genannte|besagte)[nrms]? (\p{Lu}\p{Ll}+)(?![\p{L}-]| (?:de[rs]|eine[rs]) )/gu,
  en: /(?<!\p{L})[Tt]he (?:extra|additional|higher|lower|larger|smaller|second|third) (\p{Ll}[\p{Ll}-]+)(?![\p{L}-]| (?:of|in|that|to) )/gu,
};

/** "Die Zahl der Kündigungen stieg auf 38": who gave notice, an earlier report says. */
function numberOf(s: SourceSentence, text: string, told: Told): string | null {
  const noun = s.lang === 'de' ? NUMBER_OF.exec(text)?.[1] : undefined;
  return noun && !isCommonNoun(noun, 'de') && !isMet(told, lemmaOf(noun, 'de'), 'de') ? noun : null;
}
const NUMBER_OF =
  /(?:^|[,;:] |dass )[Dd]ie Zahl der (\p{Lu}\p{Ll}+)(?= (?:stieg|steigt|stiege|sank|sinkt|erhöht|wuchs|wächst|verringert|nach))/u;
