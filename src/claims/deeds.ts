/** Deeds whose delay or length news tells in minutes, hours and days: one key for the words that tell them. */
import type { Language, Span } from '../model/index.ts';
import { type Led, led } from '../text/index.ts';
import type { Context } from './context.ts';

type Deed = readonly [key: string, words: Readonly<Record<Language, RegExp>>];

const word = (list: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${list})(?!\p{L})`, 'iu');

/** Read from the top: who waits for help waits until it arrives, whatever else the sentence tells. */
const DEEDS: readonly Deed[] = [
  [
    'tell',
    {
      de: word(
        String.raw`(?:informiert|unterrichtet|benachrichtigt|verständigt|alarmiert|gewarnt|gemeldet)(?:en?)?|(?:informier|unterrichte|benachrichtig|verständig|alarmier|melde)te?n?|(?:alarm|notruf|meldung|warnung|hinweis) (?:kam|ging|traf|erreichte)\p{L}*(?: \p{L}+){0,3}?|in kenntnis gesetzt|zu (?:informieren|alarmieren|unterrichten|verständigen|warnen)`,
      ),
      en: word(
        'informed|alerted|notified|warned|(?:was|were|been) told|(?:raised|sounded) the alarm|(?:alarm|alert|warning|call) (?:came|went out|was (?:raised|sounded|issued))|called out|to (?:inform|alert|notify|warn)',
      ),
    },
  ],
  [
    'arrive',
    {
      de: word(
        String.raw`(?:war|waren|sei|seien|gewesen|traf|trafen) .*(?:vor ort|zur stelle)|vor ort(?: gewesen)?|eingetroffen|trafen? .*\bein|angekommen|kam(?:en)? .*\ban|gewartet|wartete[nt]?|erreicht(?:e|en)?|einzutreffen|anzukommen`,
      ),
      en: word(
        '(?:had )?(?:arriv(?:ed|ing)|turned up|got there|reached)|(?:was|were|been) (?:on|at) the (?:scene|spot)|waited|waiting|to (?:arrive|get there|reach|turn up)',
      ),
    },
  ],
  [
    'restore',
    {
      de: word(
        `wiederhergestellt|behoben|repariert|(?:lief|liefen|funktionierte|funktionierten|ging|gingen) .*wieder|wieder (?:am netz|erreichbar|online|in betrieb)|ausgefallen|fiel(?:en)? .*aus|lahmgelegt|(?:war|waren|gewesen) .*(?:gestört|offline|nicht erreichbar)|ohne (?:strom|wasser|heizung|gas|netz|internet)|(?:ausfall|störung|panne|stromausfall) (?:dauerte|hielt)|zu (?:beheben|reparieren)`,
      ),
      en: word(
        '(?:was|were|been|only) (?:restored|fixed|repaired|resolved)|back (?:up|online|on|in service)|up and running|resumed|(?:was|were|been|went) (?:down|dark|offline|out of (?:action|service))|without (?:power|water|electricity|heating|gas|internet)|(?:outage|blackout|breakdown|disruption|failure|power cut) (?:had )?lasted|to (?:restore|fix|repair)',
      ),
    },
  ],
  [
    'rescue',
    {
      de: word(
        'gerettet|befreit|geborgen|evakuiert|in sicherheit gebracht|abgeseilt|heruntergeholt|eingeschlossen|eingesperrt|festgesessen|saß(?:en)? .*fest|hing(?:en)? .*(?:fest|in)|zu (?:retten|befreien|bergen)',
      ),
      en: word(
        'rescued|freed|evacuated|brought (?:down|out|to safety)|(?:was|were|been) (?:trapped|stranded|stuck|locked in)|to (?:rescue|free|evacuate)',
      ),
    },
  ],
  [
    'quench',
    {
      de: word('gelöscht|unter kontrolle|aus(?:gebrannt| war)|zu löschen'),
      en: word('extinguished|put out|under control|to extinguish'),
    },
  ],
  [
    'close',
    {
      de: word(
        'geräumt|gesperrt|abgeschaltet|abgestellt|gestoppt|geschlossen|angehalten|zu (?:räumen|sperren|schließen|stoppen)',
      ),
      en: word(
        '(?:was|were|been|had|they|it) (?:closed|shut|sealed off|stopped|halted|switched off|cleared)|to (?:close|shut|clear|stop)',
      ),
    },
  ],
  [
    'respond',
    {
      de: word('reagiert(?:e|en)?|eingegriffen|griff(?:en)? .*ein|zu reagieren'),
      en: word('responded|reacted|intervened|stepped in|to (?:respond|react|intervene)'),
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
