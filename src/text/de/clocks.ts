/** German words beside figures with colons: lengths of time, times of the day, scores. */
import { type ClockUnit, clockWords } from '../engine/clocks.ts';
import { pattern, source } from '../engine/patterns/layout.ts';
import { lexicon } from '../engine/times/rules.ts';

export const clockUnit = lexicon<ClockUnit>({
  'Stunden?|Std\\.?|h': 'hour',
  'Minuten?|Min\\.?': 'minute',
  'Sekunden?|Sek\\.?|s': 'second',
});

/** "in knapp 14:32" */
const FILL = String.raw`(?:(?:nur|knapp|rund|etwa|gut|fast|unter|über|genau|exakt|starken|guten|schnellen|neuen)\s){0,2}`;
const ZONE = '(?:Uhr|MESZ?|MEZ|UTC|GMT|CES?T)';

export const germanClocks = clockWords({
  unit: clockUnit,
  dayBehind: new RegExp(
    String.raw`^(?:\s?(?:[-–/,]|bis|und|oder)\s?\d{1,2}(?:[:.]\d\d)?){0,4}\s?${ZONE}(?!\p{L})`,
    'iu',
  ),
  dayBefore: /(?<!\p{L})(?:um|ab|gegen|seit)\s$/iu,
  timed: pattern('iu')`
    (?<!\p{L})(?:
      (?:
        l(?:ief|iefen|äuft|aufen) | rann(?:te|ten) | schw(?:amm|ammen|immt) | fuhr(?:en)? | ruderten?
        | siegten? | siegt | sieg | gew(?:ann|annen|innt) | absolvier(?:t|te|ten) | bewältig(?:t|te|ten)
        | beende(?:t|te|ten) | überquer(?:t|te|ten) | ziel | kam(?:en)? | wurden? | platz
        | \p{L}*(?:lauf|rennen|marathon|meter|kilometer|staffel|distanz|strecke|triathlon) | km | m
      )(?!\p{L})[^.;:]{0,60}\sin\s${FILL}
      | (?:lief|liefen|schwamm|schwammen|rannte|rannten|brauchte|brauchten|benötigte|benötigten)\s(?:dafür\s)?${FILL}
      | ${source`
          (?:
            (?:lauf|sieger|best|end|ziel|fabel|spitzen|gesamt|runden|zwischen|netto|brutto)zeit(?:en)?
            | \p{L}*(?:rekord|bestmarke)
            | (?:eine|seine|ihre)[rn]?\s(?:\p{Ll}+\s)?zeit
          )
        `}(?::|\s(?:von|lag bei|liegt bei|steht bei|ist|war|betrug|beträgt|mit))?\s${FILL}
      | (?:verbesser|drück|schraub|steiger|unterb[oi]t)\p{Ll}*[^.;:]{0,60}\s(?:auf|in|mit)\s${FILL}
      | (?:verpass|verbesser|unterb[oi]t)\p{Ll}*[^.;:]{0,60}\sum\s${FILL}
      | gestoppt\s(?:bei|mit)\s
    )$
  `,
  longRace:
    /(?<!\p{L})\p{L}*(?:marathon|ironman|triathlon)\p{L}*[^.!?\n]*$|^[^.!?\n]{0,60}(?<!\p{L})\p{L}*(?:marathon|triathlon)/iu,
  scoreBefore: pattern('iu')`
    (?<!\p{L})(?:
      \p{L}*(?:stand|sieg|erfolg|führung|niederlage|rückstand|vorsprung|ergebnis|satz) | unentschieden | remis
    )\s(?:von|bei|mit|bis|nach)\s$
  `,
  scoreBehind: pattern('iu')`
    ^(?:
      -(?:\p{L}*sieg | \p{L}*erfolg | \p{L}*führung | \p{L}*niederlage | \p{L}*rückstand | vorsprung | unentschieden | pleite)
      | \s(?:zur\s(?:pause|halbzeit) | nach\s(?:sätzen|toren|punkten) | toren | sätzen | punkten | siegen)
    )(?!\p{L})
  `,
  won: pattern('iu')`
    (?<!\p{L})(?:
      gew(?:ann|annen|innt|innen) | siegten? | siegt | verl(?:or|oren|iert) | unterlag(?:en)? | schl(?:ug|ugen|ägt)
      | besieg(?:t|te|ten) | bez(?:wang|wangen|wingt) | führ(?:t|te|ten) | trennten? | spiel(?:t|te|ten) | endete[nt]?
      | ende[tn] | mit
    )(?!\p{L})(?:[^.;:\d]|\d{1,3}[-–]\d{1,3}){0,60}$
  `,
  wonSo: pattern('iu')`
    ^(?:
      \s*(?:[.,;:!?)]|$)
      | \s(?:
          gegen | in | im | bei | beim | am | nach | vor | und | aber | zur | zu | auf | durch | gewonnen | verloren | besiegt
          | geschlagen | bezwungen | unterlegen
        )(?!\p{L})
    )
  `,
});
