/** German words that put a day behind the publication whatever the verb says: mishaps, dated papers, yardsticks, grounds. */
import { pattern, source } from '../engine/patterns/layout.ts';

/** What nobody schedules: named with its day, it has happened. */
const MISHAP = source`
  (?:
      \p{L}*(?:
          unwetters? | brand(?:es|s)? | brände | unfall(?:es|s)? | unfälle | unglücks? | hochwassers? | flut
        | explosion | einsturz(?:es)? | erdbebens? | absturz(?:es)? | überfalls? | mord(?:es)? | vorfalls?
        | vorfälle | vorgangs? | vorgängen? | ereignissen? | pannen? | havarie | angriffs? | anschlags? | attentats?
        | attacke | einbruchs? | diebstahls? | raubs? | lawine | erdrutsch(?:es)? | entgleisung
        | zusammensto(?:ß|ss)(?:es)? | ausschreitungen | krawallen? | störfalls? | dammbruchs? | katastrophe
      )
    | (?:wald|groß)?feuers? | (?:blut|straf|gewalt|mord)?tat | tod(?:es)? | schüssen?
    | (?:strom|netz|server|system|total)ausfalls?
  )
`;
const AT = source`
  (?:(?:kurz )?(?:am|vom|im) | Anfang | Mitte | Ende | in der Nacht (?:zum|auf(?: den)?)
  | am (?:Abend|Morgen|Mittag|Nachmittag) des)
`;
/** "das Unwetter am 12. Juli", "nach dem Vorfall in Oberrode in der Nacht zum 12. Juli" */
const HAPPENED = new RegExp(
  String.raw`(?<!\p{L})${MISHAP}(?: (?:in|bei|auf|im) (?:der |dem )?\p{Lu}[\p{L}-]+)? ${AT}[ \u00a0]$`,
  'iu',
);
/** "Am 8. April, dem Tag des Unglücks, ist ..." */
const DAY_OF = new RegExp(
  String.raw`^, (?:dem |am )?(?:Tag|Abend|Morgen|Vortag)(?: nach| vor)? (?:de[rsm]|eine[rsm]) ${MISHAP}(?!\p{L})`,
  'iu',
);
/** "Am Tag nach dem Brand, dem 12. Juli, steht ..." */
const DAY_AFTER = new RegExp(
  String.raw`(?<!\p{L})(?:Tag|Abend|Morgen)s? (?:(?:nach|vor) )?de[mrs] ${MISHAP}, (?:dem|den|der|am) $`,
  'iu',
);

/** What stands before a day that a paper bears, or that something is measured by. */
const DATED = pattern('iu')`
  (?<!\p{L})(?:
      (?:das|mit|unter) (?:dem )?Datum(?: (?:des|vom|dem|den))?  # "trägt das Datum 3. Oktober"
    | datier(?:t|en|te|ten|end)(?: (?:auf|vom|von|aus|den|dem|des)){0,2}
    | aus dem
    | gegenüber(?: dem)?
    | (?:vergleich(?:en)?|verglichen) (?:mit|zu|zum)(?: dem)?
    | (?:mehr|weniger|(?!später|früher|länger)\p{Ll}{3,}er) als (?:noch )?(?:im|am|Anfang|Mitte|Ende)
  )[ \u00a0]$
`;
/** "für den Zeitraum 8. April bis heute" */
const UNTIL_NOW = /^ (?:bis|und) (?:heute|jetzt|zuletzt|dato|zum heutigen Tag)(?!\p{L})/u;

/** Papers, pictures and figures. */
const EVIDENCE = source`
  \p{L}*(?:
      protokolle? | vermerke? | notiz(?:en)? | mails? | schreiben | briefe? | bescheide? | urteile? | gutachten | berichte?
    | daten | zahlen | statistik(?:en)? | kurve | messung(?:en)? | messwerte | auswertung | rechnung(?:en)? | quittung
    | chats? | akten? | unterlagen | dokumente? | tagebuch | logbuch | umfrage | studie | aufnahmen? | bild(?:er)?
    | fotos? | videos? | aufzeichnung(?:en)? | liste | register | verzeichnis | bilanz | grafik | diagramm
    | eintrag | einträge
  )
`;
const SHOWS = '(?:zeig|beleg|dokumentier|verzeichn|vermerk|beweis|bestätig|widerleg)e?(?:t|n)';
/** "Bilder der Kamera am 12. Juli zeigen", "Im Mai zeigt die Kurve nach unten"; not "am 12. Juli zeigt das Kino Bilder" */
const SHOWN = new RegExp(
  String.raw`(?<!\p{L})${EVIDENCE}(?!\p{L}).*(?<!\p{L})${SHOWS}(?!\p{L})|(?<!\p{L})${SHOWS} (?:de[rn]|die|das|eine?|alle|neue|diese[rs]?)?(?: \p{Ll}+)? ?${EVIDENCE}(?!\p{L})`,
  'isu',
);
/** "geht auf den Sturm im Mai zurück", "zwei Darstellungen des Treffens am 12. Juli" */
const GOES_BACK = pattern('su')`
  (?<!\p{L})(?:
      (?:geht|gehen|führt|führen)(?!\p{L}).*(?<!\p{L})auf(?!\p{L}).*(?<!\p{L})zurück
    | zurückgeht | zurückgehen | stammt | stammen | datiert | datieren | herrührt | beruht | beruhen
    | (?:stütz(?:t|en) sich|basier(?:t|en)|fuß(?:t|en)) auf
    | (?:rührt|rühren)(?!\p{L}).*(?<!\p{L})her
    | Erinnerung(?:en)? an | erinner(?:t|n) sich | (?:Darstellung|Schilderung|Rekonstruktion)(?:en)?
  )(?!\p{L})
`;

/** "5 Euro und nicht 5,50, wie im Mai angekündigt": what was said then. */
const AS_THEN = /(?<!\p{L})wie (?:noch |zuletzt |zuvor |schon |bereits )?(?:(?:am|im) |Anfang |Mitte |Ende )$/iu;
const SAID_THEN =
  /^ (?:\p{Ll}+ ){0,2}(?:angekündigt|angedeutet|berichtet|gemeldet|genannt|beschlossen|vereinbart|versprochen|zugesagt|mitgeteilt|bekannt ?gegeben|verkündet|gefordert|behauptet|angenommen|erwartet|geschätzt)(?!\p{L})/u;

/**
 * @param before the sentence up to the day
 * @param behind the sentence from its end
 */
export const pointsBack = (before: string, behind: string): boolean =>
  HAPPENED.test(before) ||
  DAY_OF.test(behind) ||
  DAY_AFTER.test(before) ||
  DATED.test(before) ||
  (AS_THEN.test(before) && SAID_THEN.test(behind)) ||
  UNTIL_NOW.test(behind);

/** "Am 12. Juli schreibt der Verwalter: „Es reicht nicht.“": told in the present, but nobody quotes what is to come. */
export const QUOTED =
  /(?<!\p{L})(?:schreib|notier|antworte|mel|erklär|fräg|frag|mahn|warn|sag|heiß)(?:t|en|det)(?!\p{L})[^.;!?]*?[:,] [„"»“]/u;

/** Whether a clause in the present tense speaks of what was: what papers show, what something goes back to. */
export const tellsWhatWas = (clause: string): boolean => SHOWN.test(clause) || GOES_BACK.test(clause);
