/** Whether words somebody is quoted with judge their matter well or ill. */

import { type Language, overlaps, type Span } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import type { Context } from '../context.ts';
import { claimWords } from '../lexicon.ts';

/**
 * A mishap as the circumstance of something else: "bei einem Fehler", "trotz aller Probleme", "in case of danger". Who names
 * it so judges what is done in it, not the mishap.
 */
const CIRCUMSTANCE: Readonly<Record<Language, RegExp>> = {
  de: pattern('gu')`
    (?<!\p{L})(?:beim?|im falle?|nach|gegen|trotz|ohne|vor(?= [^.;:]*schütz))\s+(?:
      (?:
        eine[mnrs]? | de[mnr] | die | das | jede[mnrs]? | alle[mnr]? | solche[mnr]? | diese[mnrs]?
        | mögliche[mnrs]?
        | (?:gr[oö]ß|klein|schwer|technisch|unvorhergesehen|plötzlich|neu|weiter)\p{L}*
      )\s+
    ){0,3}(?:
      fehler[ns]? | problem(?:en?|s)? | gefahr(?:en)? | risik(?:o|en|os) | verlust(?:en?|s|es)?
      | mängeln? | mangels? | schwächen? | engpass(?:es)? | engpässen? | sorgen? | zweifeln?
      | hindernis(?:sen?|ses)? | hürden?
    )(?!\p{L})
  `,
  en: pattern('gu')`
    (?<!\p{L})(?:in (?:the )?(?:case|event) of|if there is|against|despite|without|after)\s+(?:
      (?:an?|the|any|all|such|possible|serious|technical|sudden|new|further)\s+
    ){0,3}(?:
      failures? | mistakes? | problems? | dangers? | risks? | loss(?:es)? | shortages?
      | weakness(?:es)? | gaps? | concerns? | fears? | doubts? | obstacles? | hurdles?
    )(?!\p{L})
  `,
};

/** "genau das getan, was sie tun soll", "worked as designed": approval, whatever words of mishap stand in it. */
const AS_IT_SHOULD: Readonly<Record<Language, RegExp>> = {
  de: pattern('u')`
    (?<!\p{L})(?:
      genau (?:das|so)[^.;:]{0,40}(?:was|wie) (?:er|sie|es|man|wir|ich)[^.;:]{0,40}(?:
        soll(?:te|en|ten)? | muss(?:te)? | vorgesehen | wollten
      )
      | (?:funktioniert|gegriffen|gearbeitet|reagiert|ausgelöst|abgelaufen|verlaufen)e?[^.;:]{0,20}(?:
          wie (?:vorgesehen|geplant|vorgeschrieben|gewünscht|sie sollten?|es sollte) | reibungslos
          | einwandfrei | vorbildlich
        )
      | (?:
          wie (?:vorgesehen|geplant|vorgeschrieben) | reibungslos | einwandfrei | vorbildlich
          | tadellos
        ) (?:funktioniert|gegriffen|gearbeitet|reagiert|ausgelöst|abgelaufen|verlaufen|gehandelt)
    )
  `,
  en: pattern('u')`
    (?<!\p{L})(?:
      exactly (?:what|as) (?:it|he|she|they|we)[^.;:]{0,30}(?:
        should | meant to | supposed to | designed to | intended
      )
      | (?:work|respond|react|function|perform|operat|trigger)(?:s|ed|ing)? (?:exactly )?(?:
          as (?:it should|they should|intended|designed|planned|expected) | flawlessly | perfectly
          | smoothly
        )
    )
  `,
};
/** More than the one mishap that is told of with it. */
const PRAISE = 2;

/**
 * The side with more judging words; null where none stand, both weigh the same, or a word may turn the judgement: a
 * negation that stands elsewhere than right before it, a gap that closes.
 */
export function valenceOf(context: Context, pieces: readonly Span[]): 'favourable' | 'unfavourable' | null {
  const { favourable, unfavourable, negations } = claimWords(context.lang);
  const text = pieces.map((p) => context.slice(p.start, p.end).toLowerCase()).join(' ');
  const words = text.replaceAll(CIRCUMSTANCE[context.lang], ' ').match(/\p{L}+/gu) ?? [];
  const weights = words.map((w) => (favourable.has(w) ? 1 : 0) - (unfavourable.has(w) ? 1 : 0));
  const praise = AS_IT_SHOULD[context.lang].test(text) ? PRAISE : 0;
  const balance = weights.reduce<number>((sum, w) => sum + w, praise);
  if (balance === 0 || words.some((w) => LESSENING.test(w))) return null;
  // "The chance is one in five", "a loss of 52 percent": with a figure a single such word measures.
  if (Math.abs(balance) === 1 && context.reading.quantities.some((q) => pieces.some((p) => overlaps(q, p))))
    return null;
  const negated = words.flatMap((w, i) => (negations.has(w) ? [i] : []));
  const turning = negated.filter((i) => weights.slice(i + 1, i + 1 + NEGATION_REACH).some((w) => w !== 0));
  if (turning.length < negated.length) return null;
  return balance > 0 !== turning.length > 0 ? 'favourable' : 'unfavourable';
}
/** Words behind a negation that it turns: "kein großer Erfolg", "not a real success". */
const NEGATION_REACH = 3;
/** Of a lag or a danger these make something better. */
const LESSENING = /^(?:schrumpf|verringer|schwind|schließ|überw[iu]nd|shr[aiu]nk|narrow|clos(?:e|ing)|overc[oa]m)/u;
