/** Who was accused and has been cleared since: an accusation is told only behind its end, or not at all. */
import type { Claim, Language } from '../../model/index.ts';
import { contentLemmas, kept } from '../../text/index.ts';
import type { Person } from '../alone/people.ts';
import type { Material } from '../choose/material.ts';
import { reportsOf } from '../choose/reports.ts';
import { type Told, wasTold } from '../choose/told.ts';
import { isOlder } from './stamped.ts';

/** A sentence that says an accusation is over, with whom it clears (surnames); of nobody named it may clear anybody. */
interface Clearance {
  readonly claim: Claim;
  readonly persons: readonly string[];
  /** whether its words clear somebody whatever the matter: else it must be the one of the accusation */
  readonly sure: boolean;
}

const CLEARS: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:(?:Ermittlungsv|V)erfahren|Ermittlungen|Vorw[uü]rfe?|Verdacht)(?!\p{L})[^.]*(?<!\p{L})(?:eingestellt|fallen ?gelassen|ausgeräumt|entkräftet|haltlos|unbegründet)(?!\p{L})|(?<!\p{L})stell(?:te|t|ten|en)(?!\p{L})[^.]*(?:[Vv]erfahren|Ermittlungen)(?!\p{L})[^.]* ein(?!\p{L})|(?<!\p{L})(?:frei(?:ge)?sproch\p{L}+|Freispruch|entlaste(?:t|te|ten|n)|rehabilitiert\p{L}*|[Uu]nschuld(?:ig)?)(?!\p{L})|(?<!\p{L})zu Unrecht (?:unter Verdacht|beschuldigt|verdächtigt|angezeigt)|(?<!\p{L})keine (?:Manipulation|Pflichtverletzung|Verfehlung)(?!\p{L})/u,
  en: /(?<!\p{L})(?:was|were|is|are|been|being) cleared(?! away)|(?<!\p{L})clear(?:ed|s) (?:him|her|them|Mr|Ms|Mrs|Dr|\p{Lu}\p{Ll}+ \p{Lu})|(?<!\p{L})(?:exonerat\p{L}+|acquitt\p{L}+|no further action|without charge|wrongly (?:accused|suspected|arrested)|found no (?:wrongdoing|misconduct|manipulation))(?!\p{L})|(?<!\p{L})(?:dropped|withdrew|withdrawn|discontinued|closed)(?!\p{L})[^.]*(?<!\p{L})(?:case|charges?|inquiry|investigation|proceedings)(?!\p{L})|(?<!\p{L})(?:case|charges?|inquiry|investigation|proceedings)(?!\p{L})[^.]*(?<!\p{L})(?:dropped|withdrawn|discontinued)(?!\p{L})/u,
};

/** "Kein Hinweis auf ...", "withdrew the claim", "the audit found no ...": an end of a matter that it names itself. */
const ENDS: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})kein(?:e|en|erlei)? (?:\p{Ll}+ )?(?:Hinweise?n?|Belege?|Anhaltspunkte?|Beweise?|Fehlverhalten|Verschulden|Verstoß|Verstöße|Schuld)(?!\p{L})|(?<!\p{L})(?:Vorw[uü]rfe?|Behauptung(?:en)?|Darstellung|Verdacht|Anschuldigung(?:en)?)(?!\p{L})[^.]*(?<!\p{L})(?:zurückgenommen|zurückgezogen|nicht (?:länger|mehr)|nicht bestätigt\p{L}*|widerlegt|falsch|aus der Luft)(?!\p{L})|(?<!\p{L})(?:nahm|nahmen|zog|zogen)(?!\p{L})[^.]*(?<!\p{L})(?:Vorw[uü]rfe?|Behauptung|Anzeige|Klage|Aussage|Anschuldigung\p{L}*)(?!\p{L})[^.]* zurück|(?<!\p{L})bestätigten? sich nicht|(?<!\p{L})(?:korrekt|richtig|ordnungsgemäß) (?:verhalten|gehandelt)|(?<!\p{L})nicht zu beanstanden|(?<!\p{L})entschuldig(?:t|te|ten) sich bei(?!\p{L})|(?<!\p{L})sich(?!\p{L})[^.]* bei \p{Lu}[^.]* entschuldigt(?!\p{L})|(?<!\p{L})(?:arbeitet|ist) wieder (?:im Dienst|im Amt|auf seinem|auf ihrem|beschäftigt)/u,
  en: /\b(?:found|finds?|saw|was|were|is) no (?:\p{Ll}+ ){0,2}(?:evidence|sign|proof|indication|fault|breach|link|trace)\b|\b(?:withdrew|withdraws?|withdrawn|retracted|took back|dropped)\b[^.]*\b(?:claims?|allegations?|accusations?|complaints?|statement)\b|\b(?:claims?|allegations?|accusations?|complaints?)\b[^.]*\b(?:withdrawn|retracted|dropped|unfounded|baseless|untrue|false)\b|\bacted (?:properly|correctly|lawfully)\b|\bnot to blame\b|\bapologi[sz]ed to\b|\breinstated\b|\bback at work\b/u,
};

const ACCUSES: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:ermittel\p{L}*|Ermittlung\p{L}*|Strafanzeigen?|(?:angezeigt|Anzeige (?:gegen|erstattet))|\p{L}*[Vv]erdacht\p{L}*|[Vv]erdächtig\p{L}*|[Bb]eschuldig\p{L}*|Vorw[uü]rfe?n?|w[ai]r?ft?(?= [^.]* vor(?!\p{L}))|warf(?=[^.]* vor(?!\p{L}))|w[ei]rf(?:t|en)(?=[^.]* vor(?!\p{L}))|vorgeworfen|veruntreu\p{L}*|Untreue|unterschlag\p{L}*|festgenommen\p{L}*|durchsuch\p{L}*|[Ff]älsch\p{L}*|suspendiert\p{L}*|freigestellt\p{L}*|(?:beiseite|fort|weg)geschafft|abgezweigt|betrogen|bestohlen|gestohlen|zur Last gelegt)(?!\p{L})/u,
  en: /(?<!\p{L})(?:investigat\p{L}*|accus\p{L}*|suspect\p{L}*|suspicion|arrest\p{L}*|detain\p{L}*|(?:was|were|been|is) charged|on bail|alleg\p{L}*|suspend\p{L}*|embezzl\p{L}*|fraud\p{L}*|held(?= (?:after|over|on))|blam\p{L}*)(?!\p{L})/iu,
};

/** Whether a text accuses somebody or reports that somebody is accused. */
export const accuses = (text: string, lang: Language): boolean => ACCUSES[lang].test(text);

/** Whether a sentence says that somebody is cleared of what an older report tells. */
export const clears = (m: Material, { article, sentence }: Claim): boolean =>
  clearancesIn(m).some(
    ({ claim, sure, persons }) =>
      claim.article === article && claim.sentence.start === sentence.start && (sure || isOfAccused(m, persons)),
  );

/** Whether one of them was accused at all. */
const isOfAccused = (m: Material, persons: readonly string[]): boolean => persons.some((p) => accusedIn(m).has(p));
const accusedIn = kept(
  (m: Material): ReadonlySet<string> =>
    new Set(m.claims.flatMap((c) => (accuses(m.sentence(c).text, c.lang) ? personsIn(m, m.sentence(c).text) : []))),
);

/** Whether a sentence accuses somebody whom a newer report clears, of which nothing is told so far. */
export function isClearedSince(m: Material, claim: Claim, told: Told | null): boolean {
  const { text, lang } = m.sentence(claim);
  if (!accuses(text, lang)) return false;
  const accused = personsIn(m, text);
  const order = placesIn(m);
  // an undated report may be the newer one: who is cleared in it is accused no more
  const isLater = (c: Clearance): boolean =>
    (order.get(c.claim.article) ?? 0) > (order.get(claim.article) ?? 0) ||
    (m.article(c.claim.article).published === null &&
      c.claim.article !== claim.article &&
      isOlder(m, { article: m.article(claim.article) }));
  const ends = clearancesIn(m).filter((c) => isLater(c) && isMeant(m, c, claim, accused));
  return ends.length > 0 && (told === null || !ends.some((c) => wasTold(told, c.claim)));
}

/** Who is cleared must be who is accused; words that end many a matter must name this one. */
function isMeant(m: Material, end: Clearance, claim: Claim, accused: readonly string[]): boolean {
  const isSame = end.persons.some((p) => accused.includes(p));
  if (end.sure) return isSame || accused.length === 0 || end.persons.length === 0;
  // nobody clears himself
  const by = end.claim.speaker?.name ?? '';
  if (accused.some((p) => by.endsWith(p)) || (by && m.sentence(claim).text.includes(by))) return false;
  if (accused.length > 0 && end.persons.length > 0 && !isSame) return false;
  return sharedMatter(m, end.claim, claim) >= (isSame ? 1 : FEWEST_SHARED);
}
const FEWEST_SHARED = 2;

/** How many words of both sentences are the same, names apart. */
function sharedMatter(m: Material, one: Claim, other: Claim): number {
  const [a, b] = [m.sentence(one), m.sentence(other)];
  const names = new Set([...m.names, ...m.people.map((p) => p.full)].flatMap((n) => n.toLowerCase().split(' ')));
  const words = new Set(contentLemmas(a.text, a.lang).filter((w) => !names.has(w)));
  return a.lang === b.lang ? contentLemmas(b.text, b.lang).filter((w) => words.has(w)).length : words.size;
}

/** By name, or by an office that only one of the story holds: "der Kassenwart" */
const personsIn = (m: Material, text: string): readonly string[] =>
  m.people.flatMap((p) => (text.includes(p.surname) || isMeantByOffice(m, p, text) ? p.surname : []));

function isMeantByOffice({ people, lang }: Material, { role, surname }: Person, text: string): boolean {
  const office = role?.split(' ').at(-1);
  if (!office || office.length < SHORTEST_OFFICE) return false;
  const isShared = people.some((p) => p.surname !== surname && p.role?.split(' ').at(-1) === office);
  return (
    !isShared &&
    new RegExp(`(?<!\\p{L})(?:${THE[lang]}) (?:\\p{L}+ )?${office}s?(?![\\p{L}-]| \\p{Lu})`, 'u').test(text)
  );
}
/** Letters: "Chef" and "head" are many. */
const SHORTEST_OFFICE = 6;
const THE: Readonly<Record<Language, string>> = { de: '[Dd]e[rmns]|[Dd]ie', en: '[Tt]he|[Ii]ts|[Aa]' };

/** Where each report stands, the oldest first. */
const placesIn = kept(
  (m: Material): ReadonlyMap<string, number> => new Map(reportsOf(m).map((a, i) => [a.id as string, i])),
);

const clearancesIn = kept((m: Material): readonly Clearance[] => {
  const sentences = new Map(m.claims.map((c) => [`${c.article} ${c.sentence.start}`, c]));
  return [...sentences.values()].flatMap((claim) => {
    const { text, lang, article, start } = m.sentence(claim);
    const sure = CLEARS[lang].test(text);
    if (!sure && !ENDS[lang].test(text)) return [];
    // "The case was dropped": whose, the sentences before said
    const own = personsIn(m, text);
    return [
      {
        claim,
        sure,
        persons: own.length > 0 ? own : personsIn(m, article.text.slice(Math.max(0, start - BACK), start)),
      },
    ];
  });
});
/** UTF-16 units: two sentences */
const BACK = 250;
