/** Scales of what is permitted, run, banned, paid, backed and applied for. */
import { source } from '../../text/index.ts';
import { FEW, LONG, type Scale } from './scale.ts';

export const WORKS: readonly Scale[] = [
  {
    key: 'permit',
    things: {
      de: String.raw`\p{L}*zulassung|\p{L}*genehmigung|\p{L}*lizenz|konzession|zertifikat|\p{L}*bescheinigung|\p{L}*erlaubnis|akkreditierung`,
      en: 'certificates?|licen[cs]es?|permits?|accreditation|registration|approval',
    },
    bound: 'thing',
    stages: [
      {
        de: String.raw`gilt|gelte|gültig|läuft (?:noch )?bis|laufe (?:noch )?bis|verlängert`,
        en: 'runs? (?:until|to|out)|valid|in force|expires?|renewed until',
      },
      {
        de: 'entzogen|entzieht|entzog|ausgesetzt|widerrufen|ruht|erloschen|zurückgenommen',
        en: 'withdrawn|withdrew|revoked|suspended|lapsed|stripped',
      },
      { de: String.raw`wieder (?:erteilt|in kraft)|zurückgegeben`, en: 'reinstated|restored' },
    ],
  },
  {
    key: 'operation',
    things: {
      de: String.raw`produktion|fertigung|werksverkauf|betrieb|\p{L}*verkehr|anlagen?|bänder|schalter|filialen?`,
      en: 'production|plant(?! manager)|factory|services?|sailings?|branch(?:es)?|shop|flights|trains',
    },
    bound: 'thing',
    stages: [
      {
        de: source`
          (?:läuft|laufe|laufen|geht|gehe|gehen)\s${FEW}(?:normal |planmäßig |wie gewohnt )?weiter
          | (?:läuft|laufe|laufen)\s${FEW}(?:normal|planmäßig|wie gewohnt)
          | (?:bleib|blieb)\p{Ll}*\s${FEW}(?:geöffnet|offen) | (?:geöffnet|offen) (?:bleib|blieb)\p{Ll}*
        `,
        en: '(?:continues?|will continue)|remain(?:s|ed)? (?:open|in operation)|(?:is|are) running (?:as )?normal(?:ly)?',
      },
      {
        de: String.raw`(?:steht|stehen)\s${FEW}still|stillgestanden|gestoppt|stoppte|eingestellt|geschlossen|abgeschaltet|lahmgelegt|zugleich steht|steh(?:t|en) seit|ruh(?:t|en|te|ten)(?! auf)`,
        en: 'halted|stopped|shut (?:down)?|closed|suspended|cancelled|brought to a standstill',
      },
      {
        de: String.raw`wieder (?:angelaufen|aufgenommen|geöffnet|angefahren)|(?:läuft|laufen)\s${FEW}wieder`,
        en: 'resumed|restarted|reopened|(?:is|are) running again',
      },
    ],
  },
  {
    key: 'ban',
    many: true,
    done: true,
    things: {
      de: String.raw`\p{L}*verbot|\p{L}*sperre|\p{L}*sperrung|beschränkung(?:en)?|\p{L}*embargo|\p{L}*stopp|auflagen?`,
      en: 'bans?|restrictions?|curfews?|embargo(?:es)?|lockdowns?|blockades?|sanctions?',
    },
    bound: 'thing',
    stages: [
      {
        de: String.raw`verhängt\p{Ll}*|gilt|galt|gelte|in kraft|bestehe?t? fort|bleib(?:t|en|e)\s${FEW}bestehen|bleib(?:t|en|e)\s${FEW}in kraft`,
        en: 'imposed|in force|in place|took effect|takes effect|remains?|applies|applied',
      },
      {
        de: String.raw`aufgehoben|h(?:ebt|eben|ob|oben)\s${LONG}auf|gelockert|locker(?:t|n|te|ten)|wieder erlaubt|gefallen`,
        en: 'lifted|lifts|eased|eases|relaxed|rescinded|scrapped|ended',
      },
    ],
  },
  {
    key: 'payment',
    done: true,
    things: {
      de: String.raw`\p{L}*honorare?n?|l[oö]hn(?:e|en|es)?|geh[aä]lt(?:er|ern|s)?|gagen?|mieten?|geld(?:er)?|beiträgen?|\p{L}*rechnung(?:en)?|entschädigung(?:en)?|abfindung(?:en)?`,
      en: 'wages?|salar(?:y|ies)|fees?|rents?|money|contributions?|invoices?|bills?|compensation|severance',
    },
    bound: 'thing',
    stages: [
      {
        de: String.raw`warte[tn]?\s${FEW}auf|nicht (?:erhalten|bezahlt|gezahlt|bekommen|überwiesen|geflossen)|unbezahlt\p{Ll}*|steh(?:t|en)\s(?:noch\s)?aus|ausstehend\p{Ll}*`,
        en: source`
          (?:is|are|were|was) (?:still )?(?:waiting for|owed) | (?:not|n['’]t) (?:yet )?been paid
          | unpaid | (?:has|have) not (?:yet )?(?:received|paid)
          | no (?:\p{Ll}+ ){1,2}(?:was|were|has been|have been) (?:received|paid) | outstanding
          | overdue
        `,
      },
      {
        de: String.raw`(?<!nicht )(?:erhalten|bezahlt|gezahlt|überwiesen|beglichen|geflossen|eingegangen)|erhielt(?:en)?|bekam(?:en)?`,
        en: '(?<!not )(?<!not yet )(?<!not been )(?<!not yet been )(?:paid|received|settled|transferred|cleared)',
      },
    ],
  },
  {
    key: 'support',
    done: true,
    things: null,
    bound: 'actor',
    stages: [
      {
        de: String.raw`steh(?:t|e|en)\s${FEW}(?:["»„“«]?(?:unverändert|weiterhin|fest|geschlossen|voll)["»“”«]?\s(?:hinter|zu)|hinter)|förder(?:t|n)\s${FEW}weiter(?:hin)?`,
        en: 'stands? (?:firmly |fully |squarely )?(?:by|behind)|remains? committed to|will continue to (?:fund|support|back|sponsor)',
      },
      {
        de: source`
          (?:förderung|zusage|unterstützung|sponsoring|zuschüsse|zuschuss|spende)\s${FEW}(?:
            ausgesetzt | auf eis gelegt | auf eis | gestoppt | eingestellt | gekündigt | zurückgezogen
          )
          | (?:setzt|setze|setzte|setzen)\s${FEW}(?:
              förderung | zuschüsse | unterstützung | zahlungen
            )\s${FEW}aus
        `,
        en: source`
          (?:
            suspend(?:s|ed)? | withdrew | withdrawn | fr(?:oze|ozen) | pulled | halted | paused
            | stopped
          ) (?:its|their|his|her|the|all) (?:\p{Ll}+ )?(?:funding|support|sponsorship|grants?|backing|money)
          | (?:funding|support|sponsorship|grants?) (?:has been|was|were|had been|have been) (?:
              suspended | withdrawn | frozen | pulled | halted | paused
            )
        `,
      },
    ],
  },
  {
    key: 'request',
    done: true,
    many: true,
    things: {
      de: String.raw`kurzarbeit|\p{L}*genehmigung|\p{L}*lizenz|konzession|visum|\p{L}*zulassung|fristverlängerung|asyl|bauantrag`,
      en: 'planning permission|permission|permits?|licen[cs]es?|visas?|asylum|extension|short-time(?: work(?:ing)?)?',
    },
    bound: 'thing',
    stages: [
      {
        de: String.raw`(?<!neu )(?:beantrag(?:t|te|ten|en)|angemeldet|meldete?(?:n)?\s${FEW}an|b[ai]t(?:tet|ten|en)?\s${FEW}um)`,
        en: '(?:has |have |had )?(?:applied|asked|appl(?:y|ies)) for|(?:has |have |had )?(?:requested|sought)|seeks?|(?:is|are) seeking',
      },
      {
        de: String.raw`bewilligt\p{Ll}*|gewährt\p{Ll}*|genehmigt\p{Ll}*|erteilt\p{Ll}*|(?<!für )in kurzarbeit`,
        en: 'granted|approved|awarded|was given|were given|(?:are|is|now) on short-time',
      },
    ],
  },
  {
    key: 'device',
    many: true,
    done: true,
    things: {
      de: String.raw`\p{L}*(?:pumpe|turbine|motor|sensor|radar|sonde|ventil|antenne|kran|aufzug|anlage|orgel|heizung|leitung|sirene|server)n?|triebwerke?`,
      en: 'panels?|radars?|pumps?|turbines?|engines?|sensors?|valves?|antennas?|cranes?|lifts?|servers?|cameras?|heating|sirens?|organ|boilers?',
    },
    bound: 'thing',
    stages: [
      {
        de: String.raw`klemm(?:t|te|e)|defekt\p{Ll}*|ausgefallen|außer betrieb|lässt sich nicht|nicht (?:ausgeklappt|angesprungen|geöffnet|eingeschaltet)|kaputt`,
        en: source`
          (?:has|had|have) not (?:yet )?(?:unfolded|opened|started|deployed|worked|come on)
          | did not (?:open|unfold|start|deploy) | can(?:not|['’]t) (?:run|use|operate) | jammed | stuck
          | broken | out of (?:order|action|service)
        `,
      },
      {
        de: String.raw`(?<!nicht )(?:repariert|instand gesetzt|eingeschaltet|ausgeklappt|angesprungen)|(?:läuft|laufen|funktionier(?:t|en)|arbeite[tn])\s${FEW}wieder|wieder in betrieb`,
        en: '(?:was|were|been|has|have) (?:switched on|repaired|mended|fixed)|(?:is|are) (?:working|running) again|(?<!not )(?:opened|unfolded|came on|started up|deployed)',
      },
    ],
  },
];
