/** Who speaks for and against a matter, and who is quoted: by name, with the outlet that passes it on. */
import type { Claim, DraftSentence, Language, Speaker, Verdict } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { isRelayed } from '../choose/relays.ts';
import { judgesHimself, takes, type Valence } from '../choose/sides.ts';
import { isTold, markTold, type Told } from '../choose/told.ts';
import { isClearedSince } from '../disputes/cleared.ts';
import { stamped } from '../disputes/stamped.ts';
import { claimsIn, restated } from '../tell/facts.ts';
import { speakerOf, speechOf } from '../tell/passages.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';

/** Who answers for a thing explains it, or is glad of it. */
const ANSWERS_FOR_IT =
  /(?:vorstand|vorständin|geschäftsführer(?:in)?|vorstandschef(?:in)?|finanzchef(?:in)?|unternehmenssprecher(?:in)?|betriebsleiter(?:in)?|betreiber(?:in)?|werks?leiter(?:in)?|veranstalter(?:in)?|inhaber(?:in)?|chief executive|operations (?:manager|director)|operator|chairman|chairwoman|finance director|project director|race director|managing director|organi[sz]er|CEO|founder|owner)$/iu;

/**
 * Attributed voices of one side: what was read as a stance, and what somebody says in words that take that side. Where none
 * was read the side stays empty: that none was read is no proof that the sources have none.
 */
export const sideOf = (m: Material, valence: Valence, limit: number, told: Told): DraftSentence[] => {
  const read = stances(m, valence, limit, told);
  const said = read.length >= limit ? [] : take(m, sayings(m, valence), limit - read.length, told, valence);
  return [...read, ...said, ...listed(m, valence, limit - read.length - said.length, told)];
};

export function positionsOf(m: Material, limit: number, told: Told): DraftSentence[] {
  return [...stances(m, 'favourable', limit, told), ...stances(m, 'unfavourable', limit, told)].slice(0, limit);
}

/** What outlets list under a heading that judges: their own words, as theirs; no outlet more than twice. */
function listed(m: Material, valence: Valence, limit: number, told: Told): DraftSentence[] {
  const heard = new Map<string, number>();
  return m.verdicts
    .flatMap((verdict): DraftSentence[] => {
      const lead = verdict.claimKind === 'stance' ? m.lead(verdict) : null;
      const outlet = lead ? m.outlet(lead) : '';
      const count = heard.get(outlet) ?? 0;
      if (!lead || lead.speaker || lead.valence !== valence || lead.lang !== m.lang || count >= MOST_OF_ONE) return [];
      const s = m.sentence(lead);
      const text = m.phrases.judgement(s.text.replace(/[.;,]$/u, ''), outlet, valence);
      if (isTold(told, s) || m.refused.has(text) || s.text.split(' ').length > LONGEST_JUDGEMENT) return [];
      heard.set(outlet, count + 1);
      markTold(told, s, verdict, text, m.lang);
      return [{ kind: 'factual', text, citations: [m.citation(lead, verdict)] }];
    })
    .slice(0, Math.max(0, limit));
}
/** Words of a listed judgement that may be quoted. */
const LONGEST_JUDGEMENT = 25;

function stances(m: Material, valence: Valence, limit: number, told: Told): DraftSentence[] {
  const verdicts = m.verdicts.filter((v) => v.claimKind === 'stance' && m.lead(v)?.valence === valence);
  return take(m, verdicts, limit, told, valence);
}

/** "X warned ...", "Y lehnt ... ab": events in which somebody takes a side. */
const sayings = (m: Material, valence: Valence): readonly Verdict[] =>
  m.verdicts.filter((v) => {
    const lead = v.claimKind === 'event' || v.claimKind === 'quote' ? m.lead(v) : null;
    return lead !== null && !m.relays.has(lead.article) && takes(valence, m.sentence(lead));
  });

/** Whether it is a judgement of the speaker's on what he does not answer for himself. */
function isOnSide(m: Material, claim: Claim, valence: Valence): boolean {
  const s = m.sentence(claim);
  const speaker = claim.speaker ?? claimsIn(m, s).find((c) => c.speaker)?.speaker ?? null;
  const name = speaker?.name ?? bodyIn(m, claim);
  if (!name || !takes(valence, s) || DECIDES[s.lang].test(s.text)) return false;
  if (valence === 'favourable' && speaker && answersForIt(m, s, speaker)) return false;
  return judgesHimself(valence, s, name);
}
/** Whoever decides on a thing criticises nobody. */
const DECIDES: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:\p{L}*gericht|\p{L}*senat|Richter(?:in)?|(?:Stadt|Gemeinde|Kreis|Bundes)?[Rr]at|(?:Kreis|Land|Bundes)tag|\p{L}*ausschuss|Mehrheit)(?!\p{L})[^.]*(?:lehn(?:t|te|en|ten)|verurteil)/u,
  en: /\b(?:court|judge|tribunal|jury|panel|council|committee|board|senate)\b[^.]*\b(?:reject|condemn)/iu,
};

/** "Der Fahrgastverband", "The Land Workers' Union": a body that its sentence opens on. */
function bodyIn(m: Material, claim: Claim): string | null {
  const { text, lang } = m.sentence(claim);
  const name = claim.speaker?.name ?? claim.subject?.text ?? '';
  const isBody = lang === m.lang && BODY[lang].test(name) && claim.speaker?.kind !== 'unnamed';
  return isBody && text.startsWith(name) ? name : null;
}
const BODY: Readonly<Record<Language, RegExp>> = {
  de: /^(?:(?:Der|Die|Das) )?(?!(?:Er|Sie|Es|Man|Wir|Ich|Der|Die|Das|Viele|Einige|Mehrere|Manche|Eine?)(?!\p{L}))(?!\p{L}*(?:[Gg]utachten|[Bb]ericht|[Ss]tudie|[Pp]apier|[Vv]ermerk|[Ss]chreiben|[Pp]rotokoll)(?!\p{L}))\p{Lu}\p{L}{2,}/u,
  en: /^(?:The )?(?!(?:He|She|It|They|We|I|The|Some|Many|Several|One|This|That|An?)\b)(?!(?:\p{L}+ )?(?:report|study|paper|audit|letter|document)s?\b)\p{Lu}\p{L}{2,}/u,
};

function answersForIt(m: Material, { text }: SourceSentence, { name, role }: Speaker): boolean {
  const known = role ?? m.people.find((p) => p.full === name)?.role ?? '';
  const titled = text.slice(0, Math.max(0, text.indexOf(name.split(' ')[0]!))).trimEnd();
  return [known, name, titled].some((t) => ANSWERS_FOR_IT.test(t)) || OF_THE_FIRM.test(text);
}
/** "the company welcomed": whoever speaks, he speaks for it. */
const OF_THE_FIRM =
  /\b(?:the (?:company|firm|group|club|operator)|we) (?:has |had |have )?(?:welcom|prais|support|back)|(?<!\p{L})(?:(?:das|sein|ihr) Unternehmen|die Firma|der (?:Konzern|Betreiber|Verein)) (?:begrüß|unterstütz|freu)/iu;

export function quotesOf(m: Material, limit: number, told: Told): DraftSentence[] {
  return take(
    m,
    m.verdicts.filter((v) => v.claimKind === 'quote'),
    limit,
    told,
    null,
  );
}

/** One voice a verdict, and no speaker more than twice: a side is not one person's. */
function take(
  m: Material,
  verdicts: readonly Verdict[],
  limit: number,
  told: Told,
  valence: Valence | null,
): DraftSentence[] {
  const sentences: DraftSentence[] = [];
  const heard = new Map<string, number>();
  for (const verdict of verdicts) {
    if (sentences.length >= limit) break;
    for (const claim of m.side(verdict, 'for')) {
      if (valence && !isOnSide(m, claim, valence)) continue;
      const who = speakerOf(m, claim) ?? bodyIn(m, claim) ?? speakerBeside(m, claim);
      if (!who || (heard.get(who) ?? 0) >= MOST_OF_ONE) continue;
      const sentence = voice(m, verdict, claim, told);
      if (!sentence) continue;
      heard.set(who, (heard.get(who) ?? 0) + 1);
      sentences.push(sentence);
      break;
    }
  }
  return sentences;
}
const MOST_OF_ONE = 2;

/** Who is named as speaking in the same sentence, where the claim itself names nobody. */
const speakerBeside = (m: Material, claim: Claim): string | null =>
  claimsIn(m, m.sentence(claim)).flatMap((c) => speakerOf(m, c) ?? [])[0] ?? null;

function voice(m: Material, verdict: Verdict, claim: Claim, told: Told): DraftSentence | null {
  const s = m.sentence(claim);
  // Odds are told by who gives them as a forecast, for and against nothing.
  const odds = claimsIn(m, s).some((c) => (c.forecast?.probability ?? null) !== null);
  if (odds && m.blueprint.sections.some((x) => x.kind === 'forecasts')) return null;
  const foreign = s.lang !== m.lang;
  if (isTold(told, s) || isRelayed(s, m.articles) || (foreign && told.foreign >= MOST_FOREIGN)) return null;
  const speaker = claim.speaker?.name.split(' ').at(-1) ?? '';
  const own = s.text.includes(speaker) ? restated(m, s, told) : null;
  const text = speechOf(m, claim, told) ?? (own && stamped(m, s, own, told));
  // Here an accusation would be the last word, whatever was told above of its end.
  if (!text || m.refused.has(text) || isClearedSince(m, claim, null)) return null;
  if (foreign) told.foreign++;
  told.turn++;
  markTold(told, s, verdict, text, m.lang);
  return { kind: 'factual', text, citations: [m.citation(claim, verdict)] };
}
/** More voices in another language than this, and the article is no longer in its own. */
const MOST_FOREIGN = 4;
