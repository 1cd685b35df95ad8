/** Deeds whose delay or length news tells in minutes, hours and days: one key for the words that tell them. */
import type { Language, Span } from '../../model/index.ts';
import { bounded, type Led, led, source } from '../../text/index.ts';
import type { Context } from '../context.ts';

type Deed = readonly [key: string, words: Readonly<Record<Language, RegExp>>];

/** Read from the top: who waits for help waits until it arrives, whatever else the sentence tells. */
const DEEDS: readonly Deed[] = [
  [
    'tell',
    {
      de: bounded(
        source`
          (?:informiert|unterrichtet|benachrichtigt|verständigt|alarmiert|gewarnt|gemeldet)(?:en?)?
          | (?:informier|unterrichte|benachrichtig|verständig|alarmier|melde)te?n?
          | (?:alarm|notruf|meldung|warnung|hinweis) (?:kam|ging|traf|erreichte)\p{L}*(?: \p{L}+){0,3}?
          | in kenntnis gesetzt | zu (?:informieren|alarmieren|unterrichten|verständigen|warnen)
        `,
      ),
      en: bounded(
        source`
          informed | alerted | notified | warned | (?:was|were|been) told
          | (?:raised|sounded) the alarm
          | (?:alarm|alert|warning|call) (?:came|went out|was (?:raised|sounded|issued)) | called out
          | to (?:inform|alert|notify|warn)
        `,
      ),
    },
  ],
  [
    'arrive',
    {
      de: bounded(
        source`
          (?:war|waren|sei|seien|gewesen|traf|trafen) .*(?:vor ort|zur stelle) | vor ort(?: gewesen)?
          | eingetroffen | trafen? .*\bein | angekommen | kam(?:en)? .*\ban | gewartet | wartete[nt]?
          | erreicht(?:e|en)? | einzutreffen | anzukommen
        `,
      ),
      en: bounded(
        '(?:had )?(?:arriv(?:ed|ing)|turned up|got there|reached)|(?:was|were|been) (?:on|at) the (?:scene|spot)|waited|waiting|to (?:arrive|get there|reach|turn up)',
      ),
    },
  ],
  [
    'restore',
    {
      de: bounded(
        `wiederhergestellt|behoben|repariert|(?:lief|liefen|funktionierte|funktionierten|ging|gingen) .*wieder|wieder (?:am netz|erreichbar|online|in betrieb)|ausgefallen|fiel(?:en)? .*aus|lahmgelegt|(?:war|waren|gewesen) .*(?:gestört|offline|nicht erreichbar)|ohne (?:strom|wasser|heizung|gas|netz|internet)|(?:ausfall|störung|panne|stromausfall) (?:dauerte|hielt)|zu (?:beheben|reparieren)`,
      ),
      en: bounded(
        source`
          (?:was|were|been|only) (?:restored|fixed|repaired|resolved)
          | back (?:up|online|on|in service) | up and running | resumed
          | (?:was|were|been|went) (?:down|dark|offline|out of (?:action|service))
          | without (?:power|water|electricity|heating|gas|internet)
          | (?:outage|blackout|breakdown|disruption|failure|power cut) (?:had )?lasted
          | to (?:restore|fix|repair)
        `,
      ),
    },
  ],
  [
    'rescue',
    {
      de: bounded(
        'gerettet|befreit|geborgen|evakuiert|in sicherheit gebracht|abgeseilt|heruntergeholt|eingeschlossen|eingesperrt|festgesessen|saß(?:en)? .*fest|hing(?:en)? .*(?:fest|in)|zu (?:retten|befreien|bergen)',
      ),
      en: bounded(
        'rescued|freed|evacuated|brought (?:down|out|to safety)|(?:was|were|been) (?:trapped|stranded|stuck|locked in)|to (?:rescue|free|evacuate)',
      ),
    },
  ],
  [
    'quench',
    {
      de: bounded('gelöscht|unter kontrolle|aus(?:gebrannt| war)|zu löschen'),
      en: bounded('extinguished|put out|under control|to extinguish'),
    },
  ],
  [
    'close',
    {
      de: bounded(
        'geräumt|gesperrt|abgeschaltet|abgestellt|gestoppt|geschlossen|angehalten|zu (?:räumen|sperren|schließen|stoppen)',
      ),
      en: bounded(
        '(?:was|were|been|had|they|it) (?:closed|shut|sealed off|stopped|halted|switched off|cleared)|to (?:close|shut|clear|stop)',
      ),
    },
  ],
  [
    'respond',
    {
      de: bounded('reagiert(?:e|en)?|eingegriffen|griff(?:en)? .*ein|zu reagieren'),
      en: bounded('responded|reacted|intervened|stepped in|to (?:respond|react|intervene)'),
    },
  ],
];

/** Any of them: most clauses tell none, and are asked once. */
const anyDeed = (lang: Language): Led => led(new RegExp(DEEDS.map(([, words]) => words[lang].source).join('|'), 'iu'));
const ANY: Readonly<Record<Language, Led>> = { de: anyDeed('de'), en: anyDeed('en') };

/** The deed a passage tells, or null for one that nobody times. */
export function deedIn({ slice, lang, leads }: Context, { start, end }: Span): string | null {
  if (!leads.says(ANY[lang], start, end)) return null;
  const passage = slice(start, end);
  return DEEDS.find(([, words]) => words[lang].test(passage))![0];
}

/** Races are told with words that tell much else: only a time told to the second is asked whether it is one of these. */
const RACING: Readonly<Record<Language, Led>> = {
  de: led(
    bounded(source`
      gew(?:ann|annen|onnen|innt) | siegt?(?:e|en)? | l(?:ief|iefen|äuft|aufen) | gelaufen | rann(?:te|ten) | gerannt
      | schw(?:amm|ammen|immt) | geschwommen | absolviert(?:e|en)? | bewältigt(?:e|en)? | beendet(?:e|en)? | finisht?e
      | (?:ins|im) ziel | überquert(?:e|en)? | brauchten? | benötigten?
    `),
  ),
  en: led(
    bounded(source`
      won | wins? | ran | runs | swam | swum | cycled | rowed | finish(?:ed|es) | clocked | completed | took | needed
      | cross(?:ed|es) the (?:finish(?:ing)? )?line
    `),
  ),
};

/** Whether a passage tells that somebody ran, swam or won a race. */
export const tellsRace = ({ leads, lang }: Context, { start, end }: Span): boolean =>
  leads.says(RACING[lang], start, end);
