/** What an older report tells as planned, asked for or going on, and a newer one says to be decided, lifted or given up. */
import type { Claim, Language } from '../../model/index.ts';
import { kept, pattern } from '../../text/index.ts';
import type { Material } from '../choose/material.ts';
import { isSurelyOlder } from '../choose/reports.ts';
import { type Told, wasTold } from '../choose/told.ts';
import { dateIn } from '../tell/time.ts';
import { isGrantedSince } from './granted.ts';
import { heaviness, isReport, matterWords, sentencesOfStory } from './settled.ts';

/** Words of what may be over by the next report. */
const OPENED: Readonly<Record<Language, RegExp>> = {
  de: pattern('u')`
    (?<!\p{L})(?:
      forder(?:t|te|ten|n) | verlang(?:t|te|ten|en) | beantrag(?:t|te|ten|en)
      | leite(?:t|te|ten)(?!\p{L})[^.]* ein | eingeleitet | kündig(?:t|te|ten)(?!\p{L})[^.]* an | angekündigt
      | untersag(?:t|te|ten) | verhäng(?:t|te|ten) | sperr(?:t|te|ten) | gesperrt | verboten | bangen?
      | droh(?:t|te|ten|en) | klag(?:t|te|ten|en) | such(?:t|te|ten|en) nach | will | wollen | wollte[n]? | soll | sollen
      | könnten? | prüf(?:t|te|ten|en)
    )(?!\p{L})
  `,
  en: pattern('iu')`
    (?<!\p{L})(?:
      demand(?:s|ed)? | call(?:s|ed) for | asked for | appl(?:ies|ied) for | opened an? (?:inquiry|investigation)
      | banned | suspended | closed | threaten(?:s|ed)? | sued | plan(?:s|ned)? | wants? to | intends? to | is to | are to
      | may | might | could | consider(?:s|ed|ing)? | look(?:s|ed|ing) (?:for|into) | propos(?:es|ed)
    )(?!\p{L})
  `,
};
/** Words of what was made of it. */
const ENDED: Readonly<Record<Language, RegExp>> = {
  de: pattern('u')`
    (?<!\p{L})(?:
      beendet(?:en?)? | endete | aufgehoben | hob(?!\p{L})[^.]* auf | eingestellt | stellte(?!\p{L})[^.]* ein | fallen ?gelassen
      | zurückgezogen | (?:zog|zogen|zieht|nahm|nahmen)(?!\p{L})[^.]* zurück | zurückgenommen | vom Tisch | verworfen
      | abgelehnt | lehn(?:t|te|ten)(?!\p{L})[^.]* ab | gescheitert | scheiter(?:t|te) | abgesagt | gelockert
      | verzicht(?:et|ete|eten) | angeordnet | verschoben | nicht (?:mehr|länger) | erledigt | gibt(?!\p{L})[^.]* auf
      | keine Mehrheit | freigegeben | doch nicht
    )(?!\p{L})
  `,
  en: pattern('iu')`
    (?<!\p{L})(?:
      ended | lifted | dropped | withdrawn | withdrew | abandoned | scrapped | shelved | rejected | turned down
      | called off | cancelled | canceled | postponed | overturned | quashed | no longer | ruled out | will not | won[’']t
      | gave up | given up | backed down | off the table | discontinued | reversed
    )(?!\p{L})
  `,
};

/** "entscheiden, ob sie zustimmen", "will vote on": what came of it is the news, and that it was ahead is none. */
const AHEAD: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:entscheide[nt]|entscheiden werden|(?:stimm(?:t|en)|abstimm(?:t|en))(?!\p{L})[^.]*(?<!\p{L})(?:ab|über)|berät|beraten|(?:muss|müssen|soll|sollen|will|wollen)(?!\p{L})[^.]*(?:zustimmen|entscheiden|abstimmen|beschließen|beraten))(?!\p{L})/u,
  en: /\b(?:will|is to|are to|is due to|are due to|must|has to|have to) (?:still )?(?:vote|decide|rule|approve|meet)\b/iu,
};
const DECIDED: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:zugestimmt|stimmten?(?!\p{L})[^.]* zu|beschlossen|beschloss|entschieden|entschied|abgelehnt|lehnten?(?!\p{L})[^.]* ab|genehmigt(?:e|en)?|gebilligt|votierten?)(?!\p{L})/u,
  en: /\b(?:voted|approved|rejected|agreed|decided|ruled|backed|endorsed|passed)\b/iu,
};

/** Whether a newer report says so, and no sentence of it that says so has been told; of what was ahead, whether it is over at all. */
export function isEndedSince(m: Material, claim: Claim, told: Told): boolean {
  const ends = endsOf(m, claim);
  if (isPutOff(m, claim, told) || isGrantedSince(m, claim)) return true;
  const isOver = ends.some((end) => DECIDED[end.lang].test(m.sentence(end).text)) && isAhead(m, claim);
  return isOver || (ends.length > 0 && !ends.some((end) => wasTold(told, end)));
}
const isAhead = (m: Material, claim: Claim): boolean => AHEAD[claim.lang].test(m.sentence(claim).text);

/** "Geplant ist die Wiederaufnahme zum 1. Dezember", and later "der Neustart ist auf den 11. Januar verschoben": under whatever name. */
function isPutOff(m: Material, claim: Claim, told: Told): boolean {
  if (!isDayAhead(m, claim) || claim.modality === 'asserted') return false;
  const days = sentencesOfStory(m).flatMap(({ claim: c }) => {
    const isLater = c.lang === claim.lang && isSurelyOlder(m, claim.article, c.article) && isReport(m, c);
    if (!isLater || !PUT_OFF[c.lang].test(m.sentence(c).text)) return [];
    return m.claims.filter((d) => d.article === c.article && d.sentence.start === c.sentence.start && isDayAhead(m, d));
  });
  // of its sentence another part may have been told
  const isRead = (d: Claim): boolean => {
    const day = dateIn(d.time!.from!, m.lang).replace(/ \d{4}$/u, '');
    return told.texts.some((t) => t.includes(day));
  };
  return days.length > 0 && !days.some(isRead);
}
const PUT_OFF: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:verschoben|verschiebt|vertagt|verzögert|später als (?:zunächst |ursprünglich )?(?:geplant|vorgesehen|angekündigt))(?!\p{L})/u,
  en: /\b(?:postponed|pushed back|put back|put off|delayed|deferred|later than (?:first |originally )?(?:planned|intended|announced))\b/iu,
};
/** A day that its report names and that was still to come. */
const isDayAhead = (m: Material, { time, article }: Claim): boolean =>
  time !== null && !time.implied && time.from !== null && time.from.slice(0, 10) > m.day(article).slice(0, 10);

const cache = kept((_: Material) => new Map<string, readonly Claim[]>());

function endsOf(m: Material, claim: Claim): readonly Claim[] {
  const known = cache(m);
  const place = `${claim.article} ${claim.sentence.start}`;
  const found = known.get(place) ?? findEnds(m, claim);
  known.set(place, found);
  return found;
}

function findEnds(m: Material, claim: Claim): readonly Claim[] {
  const { text, lang } = m.sentence(claim);
  if (!isOpen(claim, text, lang) && !AHEAD[lang].test(text)) return [];
  const own = matterWords(m, claim);
  // what a word weighs that only one sentence of the story holds
  const most = Math.log(sentencesOfStory(m).length + 1);
  return sentencesOfStory(m).flatMap(({ claim: end, words }) => {
    if (end.lang !== lang || !isSurelyOlder(m, claim.article, end.article) || !isReport(m, end)) return [];
    const said = m.sentence(end).text;
    if (!ENDED[lang].test(said) && !(AHEAD[lang].test(text) && DECIDED[lang].test(said))) return [];
    const shared = [...own].filter((word) => words.has(word) && !OF_ENDING.test(word));
    const near = heaviness(m, shared) / Math.sqrt(heaviness(m, [...own]) * most);
    return shared.length >= FEWEST_SHARED &&
      near >= NEAR &&
      names(text, lang, shared) &&
      !(repeats(own, words) && !AHEAD[lang].test(text))
      ? [end]
      : [];
  });
}
const FEWEST_SHARED = 2;
const NEAR = 0.65;

/** In German a thing is a noun: "lang" and "einstellen" are in many a matter. */
const names = (text: string, lang: Language, shared: readonly string[]): boolean =>
  lang !== 'de' ||
  (text.match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? []).some((noun) =>
    shared.some((word) => noun.toLowerCase().startsWith(word)),
  );

/** The same news in another paper. */
const repeats = (own: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...own].filter((word) => other.has(word)).length > MOSTLY * Math.max(own.size, other.size);
const MOSTLY = 0.7;

const OF_ENDING = /^(?:ablehn|beend|entscheid|beschliess|beschliess|reject|approv|decid|concept:)/u;

/** What happened stays so: only what was planned, asked for or going on may be over. */
const isOpen = ({ modality, frame }: Claim, text: string, lang: Language): boolean =>
  modality === 'planned' || modality === 'forecast' || frame?.tense === 'present' || OPENED[lang].test(text);
