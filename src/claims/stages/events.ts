/** Scales of dates, inquiries and posts. */
import { source } from '../../text/index.ts';
import { FEW, LONG, type Scale } from './scale.ts';

export const EVENTS: readonly Scale[] = [
  {
    key: 'fixture',
    things: {
      de: source`
        (?:presse|bilanz|\p{L}+)?konferenz | presse | vereidigung | amtseinführung | sitzung | streik
        | warnstreik | ausstand | konzert | premiere | (?:wieder)?eröffnung | einweihung | abstimmung
        | (?:neu|nach)?(?:aus)?zählung | wahl | stichwahl | spiel | prozess | verhandlung | anhörung
        | treffen | gipfel | demonstration | kundgebung | festival | \p{L}*fest | feier | versteigerung
        | börsengang | bürgerentscheid | \p{L}*versammlung | festspiele | auflage
        | (?!
            feier | sonn | mon | werk | wochen | ruhe | arbeit | urlaub | ferien | frei | sams | diens
            | donners | vor | brück
          )\p{L}{3,}tage
        | schließung | umzug | dienstplan | schichtplan | fusion | übernahme | abriss | räumung
        | rückkehr | start | \p{L}*termin
      `,
      en: source`
        press conference | news conference | swearing-in | inauguration | strike | walk-?out
        | stoppage | industrial action | concert | premiere | (?:re)?opening | ballot | vote | count
        | recount | election | match | trial | hearing | meeting | summit | talks | protest | rally
        | launch | festival | auction | flotation | referendum | ceremony | services? | sailings?
        | closure | rota | roster | merger | takeover | demolition | eviction | return | completion
        | assembly | public meeting | edition | walk out | stop work | down tools
      `,
    },
    bound: 'thing',
    stages: [
      {
        de: source`
          geplant | vorgesehen | angesetzt | anberaumt | terminiert | angekündigt | eingeladen
          | (?:lädt|laden|lud|luden)\s${LONG}(?:zu|ein)
          | (?:soll|sollen|findet|finden)\s${FEW}(?:statt|stattfinden|beginnen|starten)
          | fragen der (?:presse|journalisten) stellen | der presse stellen
          | vor die presse (?:treten|tritt)
        `,
        en: source`
          due | planned | scheduled | (?:is|are|was|were) set (?:for|to)
          | will (?:begin|start|take place|be held|stop work|walk out|down tools|resume|hold)
          | would (?:begin|start|resume|take place|be held) | go(?:es)? ahead | intends? to
        `,
      },
      {
        de: String.raw`verschob\p{Ll}*|verschieb\p{Ll}*|verleg(?:t|te|ten)|vertagt\p{Ll}*|aufgeschoben|(?:hält|halten|hielt)\s${FEW}nicht (?:mehr|länger)\s${FEW}fest`,
        en: '(?:would be )?(?:postponed|put (?:back|off)|delayed|rescheduled|pushed back)|slip(?:s|ped) to|no longer (?:holds?|sticks?|keeps?) to',
      },
      {
        de: source`
          abgesagt | sag(?:t|te|ten)\s${FEW}ab | abgesetzt | gestrichen
          | f(?:ällt|iel|allen|ielen)\s${FEW}aus(?!\s+(?:de[rmn]|allen|einem)) | ausgefallen | geplatzt
          | vom tisch | unterblieb | zurückgezogen | (?:findet|fand)\s${FEW}nicht statt
        `,
        en: 'cancelled|canceled|called off|scrapped|suspended|abandoned|withdrawn|(?:will|would) not (?:happen|take place|go ahead|be held)|did not take place|never took place',
      },
    ],
  },
  {
    key: 'inquiry',
    // whom it is against, where that is told
    things: {
      de: String.raw`(?<=(?:verfahren|ermittlung(?:en)?|ermittle\p{L}*|^)\s?gegen\s(?:den|die|eine?n?|ihre?n?|seine?n?|unsere?n?)\s(?:(?-i:[\p{Ll}\d-]+)\s){0,2})(?-i:\p{Lu})[\p{L}-]{3,}`,
      en: source`
        (?<=
          (?:
            investigation | inquiry | probe | charges
          ) (?:of|into|against) (?:the|a|an|its|their) (?:[\p{Ll}\d-]+\s)?
        )(?:
          manager | director | chief | guide | leader | treasurer | minister | mayor | officer
          | president | driver | doctor | teacher | coach
        )
      `,
    },
    maybe: true,
    bound: 'actor',
    stages: [
      {
        de: source`
          kein(?:e|en)?\s(?:\p{Ll}+\s){0,2}(?:ermittlungs|straf)?verfahren
          | prüf\p{Ll}+[^.;:]{0,80}(?:,\sob|anfangsverdacht) | vorermittlungen | noch nicht entschieden
          | noch kein\p{Ll}* (?:ermittlungs)?verfahren
        `,
        en: source`
          (?:had|has|have) not (?:yet )?decided (?:whether|if) to (?:investigate|open|launch)
          | no (?:formal )?(?:investigation|inquiry)
          | (?:has|had|have) not (?:yet )?(?:opened|launched|begun|started) an? (?:\p{Ll}+ ){0,3}(?:investigation|inquiry|probe)
          | considering (?:whether to|an? (?:\p{Ll}+ )?(?:investigation|inquiry))
          | received an? (?:\p{Ll}+ )?complaint | preliminary (?:inquir|investigat)\p{Ll}+
        `,
      },
      {
        de: source`
          (?:ermittlungs|straf|disziplinar|bußgeld)?verfahren\s${FEW}(?:eröffnet|eingeleitet|gemacht)
          | (?:eröffne|leite)t?e?\s${FEW}verfahren
          | (?<!vor)ermittlungen\s${FEW}(?:aufgenommen|eingeleitet)
          | ermittelt (?:wird )?(?:gegen|wegen|nun|jetzt) | gegen\s${FEW}ermittel(?:t|n)
        `,
        en: '(?<!not )(?<!not yet )(?:open(?:s|ed)?|launch(?:es|ed)?|beg[ua]n|start(?:s|ed)?) an? (?:\\p{Ll}+ ){0,3}(?:investigation|inquiry|probe)',
      },
      {
        de: String.raw`(?:verfahren|ermittlungen)\s${FEW}eingestellt|(?:stellt|stellte)\s${FEW}(?:verfahren|ermittlungen)\s${FEW}ein`,
        en: '(?:drop(?:s|ped)|clos(?:es|ed)|end(?:s|ed)) (?:the|its|their|an?) (?:\\p{Ll}+ )?(?:investigation|inquiry|probe)|(?:would|will) face no further action',
      },
    ],
  },
  {
    key: 'post',
    ofPersons: true,
    things: {
      de: String.raw`\p{L}*(?:chef|leiter|führer|direktor|minister|vorstand|vorsitzende|präsident|intendant|trainer|sprecher|mitarbeiter|beamte|angestellte)(?:in|innen|n|r|s)?|frau|mann|amt|geschäftsführung`,
      en: 'managers?|directors?|chiefs?|heads?|chair(?:man|woman|person)?|leaders?|ministers?|mayors?|officers?|executives?|president|employees?|officials?|spokes(?:man|woman|person)|coach',
    },
    bound: 'actor',
    stages: [
      {
        de: source`
          freigestellt | beurlaubt | suspendiert | entbunden
          | rücktritt\s(?:schloss|schließt|schließe|lehnt|lehnte|lehne)\s(?:er|sie)\s${FEW}(?:aus|ab)
          | zurücktreten,?\s(?:[^.;:]{0,40}\s)?werde\s(?:er|sie)\snicht
          | (?:amt|posten)\s(?:will|wolle|werde)\s(?:er|sie)\sbehalten
          | (?:will|wolle|werde)\s${FEW}(?:amt|posten)\sbehalten
          | (?:lehn|schließ|schloss)\p{Ll}*\s${FEW}rücktritt\s${FEW}(?:ab|aus) | tritt nicht zurück
          | nicht zurücktreten | denk\p{Ll}+ nicht an rücktritt | bleib\p{Ll}+ im amt
          | (?:führt|leitet) (?:den|die|das|seine?n?|ihre?n?) (?:
              betrieb | firma | unternehmen | haus | verein | werk | familienbetrieb
            )
        `,
        en: source`
          (?:was|been|is|were) suspended | placed on leave
          | (?:am|is|are|was) not (?:resigning|stepping down|quitting) | removed as
          | relieved of (?:his|her|their) (?:duties|post|command)
          | (?:will|would) not (?:resign|step down|quit|stand down)
          | refus\p{Ll}+ to (?:resign|step down|quit|stand down)
          | no (?:intention of|plans to|reason to) (?:resign|step|quit|stand)\p{Ll}*
          | (?:has|have) (?:led|headed|run) the (?:company|firm|business|club|line)
        `,
      },
      {
        de: source`
          zurückgetreten | tr(?:itt|at)\s${FEW}zurück | niedergelegt | legt?e?\s${FEW}nieder
          | (?:gibt|gab|gebe)\s${FEW}(?:amt|posten|geschäftsführung|leitung)\s(?:ab|auf)
          | (?:amt|posten) (?:abgibt|aufgibt|abgegeben|aufgegeben) | abberufen | entlassen worden
          | wurde entlassen
        `,
        en: '(?:has |had |have )?resigned|resigns|(?:has |had )?stepp(?:ed|ing) down|steps down|quits?|stood down|was (?:sacked|dismissed|removed)|has left (?:the )?(?:post|company|job)',
      },
    ],
  },
  {
    key: 'duty',
    ofPersons: true,
    done: true,
    things: {
      de: source`
        \p{L}*(?:
          chef | leiter | direktor | intendant | trainer | mitarbeiter | beamte | angestellte
          | techniker | ärzt | arzt | lehrer | doktorand | professor | wissenschaftler | pfleger
          | fahrer | pilot | kapitän
        )(?:in|innen|n|r|s)?
        | frau | mann | kassier(?:er)?(?:in)? | schatzmeister(?:in)?
      `,
      en: source`
        managers? | directors? | chiefs? | heads? | officers? | employees? | officials? | coach
        | technicians? | engineers? | doctors? | teachers? | professors? | investigators? | scientists?
        | students? | drivers? | pilots? | captain | treasurer | man | woman
      `,
    },
    bound: 'story',
    stages: [
      {
        de: String.raw`(?<!wurde nicht )(?:freigestellt|beurlaubt|suspendiert|(?:aufgaben|ämtern|leitung|dienst|pflichten|amtes)\s${FEW}entbunden)(?! worden war)`,
        en: '(?<!had been )(?:(?:was|been|is|were) suspended|placed on leave|removed as|relieved of (?:his|her|their) (?:duties|post))',
      },
      {
        de: String.raw`wieder eingesetzt|(?:arbeite[tn]?|beschäftigt)\s${FEW}wieder(?! ein)|wieder\s${FEW}(?:beschäftigt|im dienst|im amt)|rehabilitiert`,
        en: 'reinstated|(?:is|was|has been|are) back (?:at work|in (?:his|her|their) (?:post|job))|(?:has |have |had )?(?:returned|went back) to (?:work|(?:his|her|their) (?:post|job|duties))',
      },
    ],
  },
];
