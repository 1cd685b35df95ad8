/** Scenery: what a sentence tells of no figure, no deed, no plan and nobody, away from what the story is about. */
import type { Claim, Language } from '../../model/index.ts';
import { formsOf } from '../de/outlets.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import type { Material } from './material.ts';
import { closeness } from './ranking.ts';

/** Whoever only speaks has done nothing yet. */
const SPEECH: ReadonlySet<string> = new Set(['concept:say', 'concept:expect', 'concept:know', 'concept:think']);

/** @param claims all of one sentence */
export const isScenery = (m: Material, claims: readonly Claim[]): boolean =>
  !claims.some(
    (c) =>
      (c.kind === 'figure' && c.quantity !== null && c.measure !== null) ||
      c.stages ||
      c.modality === 'planned' ||
      c.kind === 'forecast' ||
      c.topic.some((w) => w.startsWith('concept:') && !SPEECH.has(w)) ||
      c.subject?.entity ||
      c.speaker ||
      closeness(c, m.core) >= AT_THE_CORE,
  );
const AT_THE_CORE = 0.45;

/** "Kern erzählt im Gespräch, wie es dazu kam", "She spoke to our reporter": that somebody talks, and nothing of what was said. */
export const isAnnouncement = (text: string, lang: Language): boolean =>
  TALKS[lang].test(text) && !/[\d„“”"»«]/u.test(text);
const TALKS: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:erzähl|erklär|sprich|sprach|red|bericht|schilder|erläuter|verr[aä]t|äußer|nimmt|nahm)\p{L}*(?!\p{L})[^.]*(?<!\p{L})(?:im|zum|in unserem|ein|in einem) (?:Gespräch|Interview|Studio|Podcast)(?!\p{L})|(?<!\p{L})[Ii]m (?:Gespräch|Interview)(?: mit [^,]+)? (?:erzähl|erklär|sprich|sprach|red|bericht|schilder|erläuter|verr[aä]t)\p{L}*(?!\p{L})|(?<!\p{L})(?:spricht|sprach|redet|äußert sich)(?= )[^.]*(?<!\p{L})öffentlich\.$/u,
  en: /(?<!\p{L})(?:spoke|speaks|talked|talks|sat down|sits down|joined|joins)(?: exclusively)? (?:to|with|us|me)(?!\p{L})|(?<!\p{L})(?:tells|told) (?:us|me|our \p{L}+|\p{Lu}\p{L}+ \p{Lu}\p{L}+) (?:how|why|what|about)(?!\p{L})/u,
};

/** "Der Vereinsblick erscheint sechsmal im Jahr": how an outlet comes out is no news in it. */
export const isImprint = ({ text, article }: Pick<SourceSentence, 'text' | 'article'>): boolean =>
  ADMISSION.test(text) ||
  OWNERS.test(text) ||
  (COMES_OUT.test(text) && formsOf(article.outlet).some((form) => text.toLowerCase().startsWith(form.toLowerCase())));
/** What stands under "Über die Kolm AG" at the foot of a release: the same in each of its releases. */
export function isBoilerplate({ article, start }: Pick<SourceSentence, 'article' | 'start'>): boolean {
  const above = article.blocks.findLast((b) => b.role === 'heading' && b.end <= start);
  return above !== undefined && ABOUT_ITSELF.test(article.text.slice(above.start, above.end));
}
const ABOUT_ITSELF = /^(?:Über (?:uns|die|das|den|\p{Lu})|About (?:us|the|\p{Lu})|Notes to editors)/u;
/** "Eintritt 9 €, ermäßigt 5 €": what a visitor wants to know */
const ADMISSION =
  /^(?:Eintritt|Öffnungszeiten|Geöffnet|Einzelpreis|Admission|Opening hours|Tickets?)(?::| (?:frei|free|from|ab|\d|[£€$]))/u;
/** "Herausgeber und Verleger Alpenverein, ZVR 123": who answers for the paper */
const OWNERS =
  /^(?:Eigentümer|Herausgeber|Verleger|Medieninhaber|Impressum|Redaktionsschluss|Druck|Published by|Publisher|Editor-in-chief)(?: und \p{Lu}\p{L}+| and \p{L}+)?(?::| \p{Lu}|,)/u;
const COMES_OUT = /^[^,]{2,50} (?:erscheint|wird herausgegeben|kostet|is published|appears|comes out|costs)(?!\p{L})/u;
