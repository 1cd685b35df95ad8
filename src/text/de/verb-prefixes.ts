/** Which prefix of a German verb comes off ("zunehmen": nimmt ... zu) and which stays ("übernehmen": übernimmt). */
import { IRREGULAR_VERBS } from './irregular-verbs.ts';

/** always separable; longer ones first so that "zurück" is not read as "zu" */
const PARTICLES = `
zusammen entgegen gegenüber auseinander aufeinander voneinander zueinander herunter herüber hinunter hinüber hernieder
bekannt bevor zurück voraus voran vorbei vorüber vorweg heraus herauf herein herbei hervor hinaus hinauf hinein hinzu
hinweg weiter wieder nieder bereit sicher richtig lahm still stumm frei fest fern fort heim herab heran herum hinab
umher umhin daran davon dazu dabei dahin kennen klar krank kurz offen preis quer statt stand teil tot wahr weg zugute
wider zurecht zunichte übrig fehl hoch gut gleich los mit nach dar auf aus ein vor bei her hin ab an zu über unter um durch
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/** separable in some verbs, fixed in others: fixed only in these */
const FIXED = new Set(
  `überfluten überführen überhäufen überhitzen überstellen umklammern untergliedern unterteilen
  überarbeiten überbieten überblicken überbrücken überdenken überfallen überfliegen überfordern übergeben übergehen überholen
  überbringen überlassen überlasten überleben überlegen übermitteln übernachten übernehmen überprüfen überqueren überragen überraschen
  überreden überreichen überrollen überschatten überschätzen überschlagen überschreiten überschwemmen übersehen übersetzen überspringen überstehen
  übersteigen überstimmen überstürzen übertönen übertragen übertreffen übertreiben übertreten überwachen überweisen überwiegen überwinden überzeugen
  überziehen unterbieten unterbinden unterbrechen unterdrücken untergraben unterhalten unterlassen unterlaufen unterliegen
  untermauern unternehmen unterrichten untersagen unterschätzen unterscheiden unterschreiben unterschreiten unterstellen
  unterstreichen unterstützen untersuchen unterwerfen unterzeichnen unterziehen umarmen umfassen umgeben umgehen umkreisen
  umrunden umschreiben umwerben umzingeln durchbrechen durchdringen durchkreuzen durchlaufen durchleben durchqueren
  durchschauen durchsuchen durchziehen hinterfragen hintergehen hinterlassen hinterlegen hinterziehen wiederholen
  vollbringen vollenden vollstrecken vollziehen widerfahren widerlegen widerrufen widersetzen widersprechen widerstehen`.split(
    /\s+/,
  ),
);

/** whole verbs that only look prefixed */
const WHOLE = new Set(
  'antworten abonnieren hindern hinken einigen festigen ahnden beinhalten urteilen arbeiten missbrauchen'.split(' '),
);

const INSEPARABLE = /^(?:be|ge|er|ver|zer|ent|emp|miss|wider|voll|hinter)(?=\p{L}{4})/u;

export interface SplitVerb {
  /** separable particle, or null */
  readonly particle: string | null;
  readonly base: string;
}

/** "zunehmen" -> zu + nehmen; "übernehmen" stays whole. */
export function splitVerb(lemma: string): SplitVerb {
  const whole = { particle: null, base: lemma };
  if (IRREGULAR_VERBS.has(lemma) || FIXED.has(lemma) || WHOLE.has(lemma)) return whole;
  const particle = PARTICLES.find((prefix) => lemma.startsWith(prefix) && isVerb(lemma.slice(prefix.length)));
  return particle ? { particle, base: lemma.slice(particle.length) } : whole;
}

/** A remainder that can be a verb: known, or four letters and more with a vowel before its ending. */
const isVerb = (rest: string): boolean =>
  IRREGULAR_VERBS.has(rest) ||
  (/^(?:[bcdfghjklmnpqrstvwz]{1,3}[aeiouäöü]|[aeiouäöü])\p{L}*(?:en|ern|eln)$/u.test(rest) && rest.length >= 5);

/** The unstressed prefix that suppresses "ge-", with what follows; null where there is none. */
export function fixedPrefix(base: string): { prefix: string; rest: string } | null {
  if (FIXED.has(base)) {
    const prefix = /^(?:über|unter|um|durch|hinter|wieder|wider|voll)/u.exec(base)?.[0];
    if (prefix) return { prefix, rest: base.slice(prefix.length) };
  }
  const prefix = INSEPARABLE.exec(base)?.[0];
  return prefix ? { prefix, rest: base.slice(prefix.length) } : null;
}
