/**
 * Two parties' accounts that one passage sets side by side: who knew of a thing since when ("habe schon im März gewarnt", "habe
 * erst im August davon erfahren"), and what one claims and the other is adamant about.
 */
import { type Language, overlaps, type Span, type Speaker, touching } from '../../model/index.ts';
import { bounded, type Led, led, source } from '../../text/index.ts';
import type { Context } from '../context.ts';
import { whoSpokeBefore } from '../voices/spoke-before.ts';
import { CONTRADICTS } from './answer-words.ts';
import { type Answered, inBody, isOneParagraph, speakerNamed, voiceAt } from './answers.ts';
import { isOneVoice } from './attribution-parties.ts';

interface Knew {
  /** only then, or nothing before */
  readonly late: boolean;
  /** when, ISO 8601, null where the words name no day */
  readonly day: string | null;
}

/** Words of one sentence; the point of "11. März" ends none. */
const FEW = String.raw`(?:(?:[^.;:!?]|(?<=\d)[.:]){0,110}?\s)??`;
const saying = (words: string): Led => led(bounded(words));

const LEARNED_DE = String.raw`erfahren|informiert|unterrichtet|verständigt|bemerkt|gewusst|bekannt geworden|entdeckt|aufgefallen|mitgeteilt|zu gesicht bekommen|davon gehört|kenntnis (?:erlangt|erhalten|bekommen)`;
const TOLD_DE = String.raw`gemeldet|gewarnt|hingewiesen|informiert|unterrichtet|gewusst|wusste[n]?|bekannt|eingegangen|vorgelegen|mitgeteilt|angezeigt|aufmerksam gemacht|kenntnis gehabt`;
const LEARNED_EN = String.raw`learn(?:ed|t)|found out|heard|knew|noticed|discovered|became aware|been (?:told|informed|made aware)|(?:was|were) (?:told|informed|made aware)`;
const TOLD_EN = String.raw`knew|known|been (?:told|warned|informed|alerted)|(?:was|were) (?:told|warned|informed|alerted|aware)|warned|reported|flagged|alerted|notified|raised the alarm`;
const LONG_AGO_EN = source`
  as early as | already | back in | since | (?:weeks|months|years) (?:ago|before|earlier)
  | (?:in|on) (?:\d{1,2} )?(?:
      January | February | March | April | May | June | July | August | September | October | November
      | December
    )
`;

const LATE: Readonly<Record<Language, Led>> = {
  de: saying(
    source`
      erst\s${FEW}(?:${LEARNED_DE})
      | (?:zuvor|vorher|bis dahin|davor|vor dem)\s${FEW}(?:
          kein(?:en|e|erlei)? (?:hinweise?|kenntnis|warnung(?:en)?)
          | nichts\s${FEW}(?:gewusst|geahnt|gehört|bekannt|mitgeteilt)
        )
      | (?:kein(?:en|e|erlei)? (?:hinweise?|warnung(?:en)?))\s${FEW}(?:zuvor|vorher|bis dahin)
      | nichts (?:davon|von alledem) gewusst | keine kenntnis\s${FEW}(?:gehabt|hatte|habe)
    `,
  ),
  en: saying(
    source`
      (?:only|first) (?:${LEARNED_EN})
      | (?:${LEARNED_EN})\s${FEW}only (?:on|in|after|when|last|this|at)
      | (?:did not|didn['’]t|had not|hadn['’]t|was not|wasn['’]t|were not|weren['’]t) (?:
          know | known | learn | hear | heard | been (?:told|informed|warned) | told | informed
          | warned | aware
        )\s${FEW}(?:until|before)
      | (?:had|have) (?:had )?no (?:knowledge|idea|warning|inkling) | knew nothing | had known nothing
    `,
  ),
};
const EARLY: Readonly<Record<Language, Led>> = {
  de: saying(
    String.raw`(?:bereits|schon|längst|seit)\s${FEW}(?:${TOLD_DE})|(?:habe|hätten?|hatten?|haben)\s${FEW}(?:gewarnt|hingewiesen)`,
  ),
  en: saying(
    String.raw`(?:${TOLD_EN})\s${FEW}(?:${LONG_AGO_EN})|(?:already|long|repeatedly|twice|since \p{L}+) (?:been )?(?:${TOLD_EN})|had (?:\p{Ll}+ )?warned`,
  ),
};

/** Between the two accounts the report says that they are two. */
const CONTRAST: Readonly<Record<Language, Led>> = {
  de: saying(
    source`
      bl(?:ieb|ieben|eibt|eiben)\s${FEW}(?:dabei|bei) | beharr(?:t|te|en|ten) | dagegen | hingegen
      | demgegenüber | anders | zweifel(?:t|te|n|ten) | aussage gegen aussage | strittig | umstritten
      | bestritten | bestreite[tn] | bestritt | weist | wies | widerspr\p{Ll}+ | allerdings
    `,
  ),
  en: saying(
    source`
      insists? | insisted | maintain(?:s|ed) | stands? by | adamant | but | however | by contrast
      | whereas | while | dispute[sd]? | disputed | contradict(?:s|ed) | den(?:y|ies|ied)
      | a different (?:story|account) | otherwise
    `,
  ),
};

/** "Trustees claim that nothing was paid. The director is adamant that everything was." */
const CLAIMS: Readonly<Record<Language, Led>> = {
  de: saying(String.raw`behaupte(?:t|n|te|ten)|w(?:irft|erfen|arf|arfen)\s${FEW}vor`),
  en: saying('claim(?:s|ed)? that|alleg(?:e|es|ed) that|accus(?:e|es|ed)'),
};
const ADAMANT: Readonly<Record<Language, Led>> = {
  de: saying(String.raw`beteuer(?:t|te|n|ten)(?:\s\p{L}+)?, |beharr(?:t|te|en|ten) darauf|besteht darauf`),
  en: saying(String.raw`(?:is|are|was|were) adamant(?: that)?|insist(?:s|ed)? that`),
};

/** Characters from one account to the other. */
const REACH = 420;

/** In the order of the text; no sentence stands in two of them. */
export function rivalAccounts(context: Context): readonly Answered[] {
  const told = context.reading.sentences.filter((s) => isAccount(context, s) && inBody(context, s));
  const taken = new Set<Span>();
  return told.flatMap((answer, i) => {
    const near = told.slice(0, i).filter((s) => !taken.has(s) && cantBoth(context, s, answer));
    // Who gives an account is asked last: few sentences are accounts.
    const by = near.length > 0 ? partyAt(context, answer) : null;
    const charge = by && near.findLast((s) => isOfAnother(context, s, by));
    if (!by || !charge || taken.has(answer)) return [];
    taken.add(charge).add(answer);
    return [{ charge, answer, from: answer.start, by, charger: partyAt(context, charge) }];
  });
}

/** Tells who knew when, or claims or insists. */
const isAccount = (context: Context, s: Span): boolean =>
  knewIn(context, s) !== null ||
  [CLAIMS, ADAMANT].some((words) => context.leads.says(words[context.lang], s.start, s.end));

function isOfAnother(context: Context, sentence: Span, by: Speaker): boolean {
  const other = partyAt(context, sentence);
  return other !== null && !isOneVoice(other, by);
}

/** Whether of two accounts, told near each other, one can't be so together with the other. */
function cantBoth(context: Context, before: Span, at: Span): boolean {
  if (at.start - before.end > REACH) return false;
  const [x, y] = [knewIn(context, before), knewIn(context, at)];
  return x && y
    ? areRivals(x, y) && context.leads.says(CONTRAST[context.lang], before.start, at.end)
    : !x && !y && isNext(context, before, at) && isInsisted(context, before, at);
}

function isInsisted({ leads, lang }: Context, charge: Span, answer: Span): boolean {
  return leads.says(CLAIMS[lang], charge.start, charge.end) && leads.says(ADAMANT[lang], answer.start, answer.end);
}
const isNext = (context: Context, a: Span, b: Span): boolean =>
  isOneParagraph(context, a, b) && context.slice(a.end, b.start).trim() === '';

/** Late goes first: "erst am 4. September informiert" also names what was told. */
function knewIn(context: Context, sentence: Span): Knew | null {
  const { leads, lang } = context;
  const late = leads.find(LATE[lang], sentence.start, sentence.end);
  const found = late ?? leads.find(EARLY[lang], sentence.start, sentence.end);
  if (!found) return null;
  const start = sentence.start + found.index;
  return { late: late !== null, day: dayIn(context, { start, end: start + found[0].length }) };
}

const dayIn = ({ reading }: Context, at: Span): string | null =>
  reading.times.find((t) => overlaps(t, at) && t.type === 'DATE' && t.from)?.from?.slice(0, 10) ?? null;

/** Where both name a day, who knew early must have known before the day that the other gives. */
function areRivals(x: Knew, y: Knew): boolean {
  const [early, late] = x.late ? [y, x] : [x, y];
  return x.late !== y.late && (early.day === null || late.day === null || early.day < late.day);
}

/** Who gives the account: quoted, meant by a pronoun, named as who keeps to it, or as who contradicts right before. */
function partyAt(context: Context, sentence: Span): Speaker | null {
  const voice = voiceAt(context, sentence) ?? whoSpokeBefore(context, sentence) ?? holderIn(context, sentence);
  if (voice) return voice;
  const before = context.reading.sentences.findLast((s) => s.end <= sentence.start);
  return before &&
    isNext(context, before, sentence) &&
    context.leads.says(CONTRADICTS[context.lang], before.start, before.end)
    ? (voiceAt(context, before) ?? holderIn(context, before))
    : null;
}

/** "Die Käserei bleibt dabei, ...", "Betriebsrätin Ina Kohl sieht das anders": the subject of its verb. */
function holderIn(context: Context, sentence: Span): Speaker | null {
  const { leads, lang } = context;
  const at = leads.find(KEEPS[lang], sentence.start, sentence.end);
  if (!at) return null;
  const end = sentence.start + at.index;
  const name = touching(context.names, { start: sentence.start, end }).find((m) => m.type !== 'place' && m.end <= end);
  if (name) return speakerNamed(context, name);
  const words = context.slice(sentence.start, end).trim();
  return COMMON_PARTY.test(words)
    ? { name: words, role: null, kind: 'organisation', at: { start: sentence.start, end } }
    : null;
}
const KEEPS: Readonly<Record<Language, Led>> = {
  de: saying(
    source`
      bl(?:ieb|ieben|eibt|eiben) (?:\p{Ll}+ )?dabei | wiederhol(?:t|te|en|ten)
      | beharr(?:t|te|en|ten) darauf | beteuer(?:t|te|n|ten) | (?:sieht|sehen|sah|sahen) das anders
      | bestreite[tn] | bestritt(?:en)? | widersprich\p{Ll}+ | widersprach(?:en)?
      | zweifel(?:t|te|n|ten) | w(?:irft|erfen|arf|arfen) | behaupte(?:t|n|te|ten)
    `,
  ),
  en: saying(
    source`
      insist(?:s|ed)? | maintain(?:s|ed)? | repeat(?:s|ed)? | (?:is|are|was|were) adamant
      | den(?:y|ies|ied) | dispute[sd]? | contradict(?:s|ed)? | claim(?:s|ed)? | alleg(?:e|es|ed)
      | accus(?:e|es|ed) | disagree[sd]?
    `,
  ),
};
const COMMON_PARTY =
  /^(?:(?:der|die|das|the|its|their)\s)?(?:\p{Lu}[\p{L}-]+|\p{Ll}+)(?:\s(?!und|and|that|which|who)[\p{L}-]+){0,4}$/iu;
