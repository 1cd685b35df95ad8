/**
 * Scales of states that news tells one after the other: what was planned is put off or called off, what was looked into becomes an
 * inquiry, who was suspended resigns. A later report of a higher state overtakes an earlier report of a lower one.
 */
import type { Language } from '../model/index.ts';

export interface Scale {
  readonly key: string;
  /** nouns of which the state is told; null where it is told of somebody */
  readonly things: Readonly<Record<Language, string>> | null;
  /**
   * What two reports must share to be of one matter. `thing`: the noun, and a word besides where that is a common one;
   * `actor`: a name, or two words; `story`: nothing but that no two names stand against each other.
   */
  readonly bound: 'thing' | 'actor' | 'story';
  /** a story tells of several such things: a day, a name or two words besides must tell which */
  readonly many?: true;
  /** a later state is told only as done: "soll aufgehoben werden" tells none */
  readonly done?: true;
  /** from the first state to the last, each with the words that tell it */
  readonly stages: readonly Readonly<Record<Language, string>>[];
  /** of one party's account, which is told only beside the one it gives now */
  readonly withinArticle?: true;
  /** the state is told without its noun as well */
  readonly maybe?: true;
  /** told of somebody: a name does for a noun */
  readonly ofPersons?: true;
  /** no order but two accounts of one thing: they contradict each other */
  readonly rivals?: true;
}

/** Some words within one clause, a day among them ("am 5. Mai"); and within a sentence. */
const FEW = String.raw`(?:(?:[^.,;:]|(?<=\d)[.,:]){0,100}\s)?`;
const LONG = String.raw`(?:(?:[^.;:]|(?<=\d)[.:]){0,110}\s)?`;

export const SCALES: readonly Scale[] = [
  {
    key: 'fixture',
    things: {
      de: String.raw`(?:presse|bilanz|\p{L}+)?konferenz|presse|vereidigung|amtseinführung|sitzung|streik|warnstreik|ausstand|konzert|premiere|(?:wieder)?eröffnung|einweihung|abstimmung|(?:neu|nach)?(?:aus)?zählung|wahl|stichwahl|spiel|prozess|verhandlung|anhörung|treffen|gipfel|demonstration|kundgebung|festival|\p{L}*fest|feier|versteigerung|börsengang|bürgerentscheid|\p{L}*versammlung|festspiele|auflage|(?!feier|sonn|mon|werk|wochen|ruhe|arbeit|urlaub|ferien|frei|sams|diens|donners|vor|brück)\p{L}{3,}tage|schließung|umzug|dienstplan|schichtplan|fusion|übernahme|abriss|räumung|rückkehr|start|\p{L}*termin`,
      en: 'press conference|news conference|swearing-in|inauguration|strike|walk-?out|stoppage|industrial action|concert|premiere|(?:re)?opening|ballot|vote|count|recount|election|match|trial|hearing|meeting|summit|talks|protest|rally|launch|festival|auction|flotation|referendum|ceremony|services?|sailings?|closure|rota|roster|merger|takeover|demolition|eviction|return|completion|assembly|public meeting|edition|walk out|stop work|down tools',
    },
    bound: 'thing',
    stages: [
      {
        de: String.raw`geplant|vorgesehen|angesetzt|anberaumt|terminiert|angekündigt|eingeladen|(?:lädt|laden|lud|luden)\s${LONG}(?:zu|ein)|(?:soll|sollen|findet|finden)\s${FEW}(?:statt|stattfinden|beginnen|starten)|fragen der (?:presse|journalisten) stellen|der presse stellen|vor die presse (?:treten|tritt)`,
        en: 'due|planned|scheduled|(?:is|are|was|were) set (?:for|to)|will (?:begin|start|take place|be held|stop work|walk out|down tools|resume|hold)|would (?:begin|start|resume|take place|be held)|go(?:es)? ahead|intends? to',
      },
      {
        de: String.raw`verschob\p{Ll}*|verschieb\p{Ll}*|verleg(?:t|te|ten)|vertagt\p{Ll}*|aufgeschoben|(?:hält|halten|hielt)\s${FEW}nicht (?:mehr|länger)\s${FEW}fest`,
        en: '(?:would be )?(?:postponed|put (?:back|off)|delayed|rescheduled|pushed back)|slip(?:s|ped) to|no longer (?:holds?|sticks?|keeps?) to',
      },
      {
        de: String.raw`abgesagt|sag(?:t|te|ten)\s${FEW}ab|abgesetzt|gestrichen|f(?:ällt|iel|allen|ielen)\s${FEW}aus(?!\s+(?:de[rmn]|allen|einem))|ausgefallen|geplatzt|vom tisch|unterblieb|zurückgezogen|(?:findet|fand)\s${FEW}nicht statt`,
        en: 'cancelled|canceled|called off|scrapped|suspended|abandoned|withdrawn|(?:will|would) not (?:happen|take place|go ahead|be held)|did not take place|never took place',
      },
    ],
  },
  {
    key: 'inquiry',
    // whom it is against, where that is told
    things: {
      de: String.raw`(?<=(?:verfahren|ermittlung(?:en)?|ermittle\p{L}*|^)\s?gegen\s(?:den|die|eine?n?|ihre?n?|seine?n?|unsere?n?)\s(?:(?-i:[\p{Ll}\d-]+)\s){0,2})(?-i:\p{Lu})[\p{L}-]{3,}`,
      en: String.raw`(?<=(?:investigation|inquiry|probe|charges) (?:of|into|against) (?:the|a|an|its|their) (?:[\p{Ll}\d-]+\s)?)(?:manager|director|chief|guide|leader|treasurer|minister|mayor|officer|president|driver|doctor|teacher|coach)`,
    },
    maybe: true,
    bound: 'actor',
    stages: [
      {
        de: String.raw`kein(?:e|en)?\s(?:\p{Ll}+\s){0,2}(?:ermittlungs|straf)?verfahren|prüf\p{Ll}+[^.;:]{0,80}(?:,\sob|anfangsverdacht)|vorermittlungen|noch nicht entschieden|noch kein\p{Ll}* (?:ermittlungs)?verfahren`,
        en: '(?:had|has|have) not (?:yet )?decided (?:whether|if) to (?:investigate|open|launch)|no (?:formal )?(?:investigation|inquiry)|(?:has|had|have) not (?:yet )?(?:opened|launched|begun|started) an? (?:\\p{Ll}+ ){0,3}(?:investigation|inquiry|probe)|considering (?:whether to|an? (?:\\p{Ll}+ )?(?:investigation|inquiry))|received an? (?:\\p{Ll}+ )?complaint|preliminary (?:inquir|investigat)\\p{Ll}+',
      },
      {
        de: String.raw`(?:ermittlungs|straf|disziplinar|bußgeld)?verfahren\s${FEW}(?:eröffnet|eingeleitet|gemacht)|(?:eröffne|leite)t?e?\s${FEW}verfahren|(?<!vor)ermittlungen\s${FEW}(?:aufgenommen|eingeleitet)|ermittelt (?:wird )?(?:gegen|wegen|nun|jetzt)|gegen\s${FEW}ermittel(?:t|n)`,
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
        de: String.raw`freigestellt|beurlaubt|suspendiert|entbunden|rücktritt\s(?:schloss|schließt|schließe|lehnt|lehnte|lehne)\s(?:er|sie)\s${FEW}(?:aus|ab)|zurücktreten,?\s(?:[^.;:]{0,40}\s)?werde\s(?:er|sie)\snicht|(?:amt|posten)\s(?:will|wolle|werde)\s(?:er|sie)\sbehalten|(?:will|wolle|werde)\s${FEW}(?:amt|posten)\sbehalten|(?:lehn|schließ|schloss)\p{Ll}*\s${FEW}rücktritt\s${FEW}(?:ab|aus)|tritt nicht zurück|nicht zurücktreten|denk\p{Ll}+ nicht an rücktritt|bleib\p{Ll}+ im amt|(?:führt|leitet) (?:den|die|das|seine?n?|ihre?n?) (?:betrieb|firma|unternehmen|haus|verein|werk|familienbetrieb)`,
        en: '(?:was|been|is|were) suspended|placed on leave|(?:am|is|are|was) not (?:resigning|stepping down|quitting)|removed as|relieved of (?:his|her|their) (?:duties|post|command)|(?:will|would) not (?:resign|step down|quit|stand down)|refus\\p{Ll}+ to (?:resign|step down|quit|stand down)|no (?:intention of|plans to|reason to) (?:resign|step|quit|stand)\\p{Ll}*|(?:has|have) (?:led|headed|run) the (?:company|firm|business|club|line)',
      },
      {
        de: String.raw`zurückgetreten|tr(?:itt|at)\s${FEW}zurück|niedergelegt|legt?e?\s${FEW}nieder|(?:gibt|gab|gebe)\s${FEW}(?:amt|posten|geschäftsführung|leitung)\s(?:ab|auf)|(?:amt|posten) (?:abgibt|aufgibt|abgegeben|aufgegeben)|abberufen|entlassen worden|wurde entlassen`,
        en: '(?:has |had |have )?resigned|resigns|(?:has |had )?stepp(?:ed|ing) down|steps down|quits?|stood down|was (?:sacked|dismissed|removed)|has left (?:the )?(?:post|company|job)',
      },
    ],
  },
  {
    key: 'duty',
    ofPersons: true,
    done: true,
    things: {
      de: String.raw`\p{L}*(?:chef|leiter|direktor|intendant|trainer|mitarbeiter|beamte|angestellte|techniker|ärzt|arzt|lehrer|doktorand|professor|wissenschaftler|pfleger|fahrer|pilot|kapitän)(?:in|innen|n|r|s)?|frau|mann|kassier(?:er)?(?:in)?|schatzmeister(?:in)?`,
      en: 'managers?|directors?|chiefs?|heads?|officers?|employees?|officials?|coach|technicians?|engineers?|doctors?|teachers?|professors?|investigators?|scientists?|students?|drivers?|pilots?|captain|treasurer|man|woman',
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
        de: String.raw`(?:läuft|laufe|laufen|geht|gehe|gehen)\s${FEW}(?:normal |planmäßig |wie gewohnt )?weiter|(?:läuft|laufe|laufen)\s${FEW}(?:normal|planmäßig|wie gewohnt)|(?:bleib|blieb)\p{Ll}*\s${FEW}(?:geöffnet|offen)|(?:geöffnet|offen) (?:bleib|blieb)\p{Ll}*`,
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
        en: "(?:is|are|were|was) (?:still )?(?:waiting for|owed)|(?:not|n['’]t) (?:yet )?been paid|unpaid|(?:has|have) not (?:yet )?(?:received|paid)|no (?:\\p{Ll}+ ){1,2}(?:was|were|has been|have been) (?:received|paid)|outstanding|overdue",
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
        de: String.raw`(?:förderung|zusage|unterstützung|sponsoring|zuschüsse|zuschuss|spende)\s${FEW}(?:ausgesetzt|auf eis gelegt|auf eis|gestoppt|eingestellt|gekündigt|zurückgezogen)|(?:setzt|setze|setzte|setzen)\s${FEW}(?:förderung|zuschüsse|unterstützung|zahlungen)\s${FEW}aus`,
        en: '(?:suspend(?:s|ed)?|withdrew|withdrawn|fr(?:oze|ozen)|pulled|halted|paused|stopped) (?:its|their|his|her|the|all) (?:\\p{Ll}+ )?(?:funding|support|sponsorship|grants?|backing|money)|(?:funding|support|sponsorship|grants?) (?:has been|was|were|had been|have been) (?:suspended|withdrawn|frozen|pulled|halted|paused)',
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
        en: "(?:has|had|have) not (?:yet )?(?:unfolded|opened|started|deployed|worked|come on)|did not (?:open|unfold|start|deploy)|can(?:not|['’]t) (?:run|use|operate)|jammed|stuck|broken|out of (?:order|action|service)",
      },
      {
        de: String.raw`(?<!nicht )(?:repariert|instand gesetzt|eingeschaltet|ausgeklappt|angesprungen)|(?:läuft|laufen|funktionier(?:t|en)|arbeite[tn])\s${FEW}wieder|wieder in betrieb`,
        en: '(?:was|were|been|has|have) (?:switched on|repaired|mended|fixed)|(?:is|are) (?:working|running) again|(?<!not )(?:opened|unfolded|came on|started up|deployed)',
      },
    ],
  },
  {
    key: 'candidacy',
    done: true,
    ofPersons: true,
    things: {
      de: String.raw`\p{L}*(?:chef|leiter|führer|direktor|vorstand|vorsitzende|präsident|intendant|trainer)(?:in|innen|n|r|s)?|spitze|leitung|amt|nachfolge`,
      en: 'chief executive|managing director|directors?|chief|chair(?:man|woman|person)?|leader|president|head coach|mayor|editor|successor',
    },
    bound: 'actor',
    stages: [
      {
        de: String.raw`soll\s${FEW}(?:werden|übernehmen|leiten|führen)|kandidier(?:t|te) (?:als|für)|tr(?:itt|at) an|bewirbt sich um`,
        en: '(?:is|was) to (?:be|become|lead|head)|(?:is|was) (?:set|due|expected) to (?:be|become|lead|head)|(?:is|was) the choice for|(?:is|was) running for|stands for',
      },
      {
        de: String.raw`(?:wird|werde|soll|will)\s${FEW}nicht\s(?:mehr )?(?:leiten|führen|übernehmen|antreten|kandidieren)|nicht (?:mehr|wieder|erneut) (?:antreten|kandidieren)|verzichtet (?:auf|zugunsten)|zog\s${FEW}zurück`,
        en: 'will not (?:lead|head|stand|run|take (?:the|up)|seek re-?election)|(?:would|will) step (?:back|aside)|(?:has |have )?stepped aside|withdrew (?:his|her) (?:candidacy|name)|(?:is|was) not to (?:be|lead)',
      },
    ],
  },
  {
    key: 'advice',
    things: null,
    bound: 'actor',
    stages: [
      {
        de: String.raw`(?:empf[iae]\p{Ll}+|empfehl\p{Ll}*)\s${LONG}(?:ablehnung|mit nein|ein nein|nicht zuzustimmen|abzulehnen)|r(?:ät|iet|aten|ieten)\s${FEW}von\s${FEW}ab`,
        en: 'recommend(?:s|ed|ing)? (?:a )?(?:no|rejection|that (?:\\p{Ll}+ )?reject)|(?:be|been) recommending a no|advis(?:es|ed|ing) against|urg(?:es|ed|ing) (?:\\p{Ll}+ ){0,2}to (?:reject|vote (?:no|against))',
      },
      {
        de: String.raw`(?:empf[iae]\p{Ll}+|empfehl\p{Ll}*)\s${LONG}(?:zustimmung|mit ja|ein ja|zuzustimmen|anzunehmen|die annahme)`,
        en: 'recommend(?:s|ed|ing)? (?:a )?(?:yes|acceptance|approval|that (?:\\p{Ll}+ )?accept)|urg(?:es|ed|ing) (?:\\p{Ll}+ ){0,2}to (?:accept|vote (?:yes|for))',
      },
    ],
  },
  {
    key: 'admission',
    done: true,
    things: null,
    bound: 'actor',
    stages: [
      {
        de: String.raw`ohne (?:jede |jegliche )?(?:auffälligkeit(?:en)?|störung(?:en)?|mängel|beanstandung(?:en)?|zwischenfälle?)|w(?:ies|eist|iesen|eisen)\s${FEW}(?:zusammenhang|fehler|verantwortung|mitschuld)\s${FEW}zurück|einwandfrei|keine? (?:störung|fehler|panne|leck|mängel)`,
        en: 'nominal|without (?:a |any )?(?:fault|hitch|incident|problem)s?|(?:no|denie[ds]|den(?:y|ied) any) (?:fault|leak|error|failure|breach|wrongdoing|problem)s?|work(?:s|ed|ing) (?:perfectly|normally|flawlessly)',
      },
      {
        de: String.raw`räum(?:t|te|en|ten)\s${FEW}(?:störung|fehler|panne|mängel|versäumnisse?|verstoß|leck|defekt|irrtum)\s${FEW}ein|g(?:ab|ibt|aben|eben)\s${FEW}(?:störung|fehler|panne|mängel|versäumnisse?|verstoß|leck|irrtum)\s${FEW}zu`,
        en: '(?:admit(?:s|ted)?|conced(?:es|ed)|acknowledg(?:es|ed)|own(?:s|ed) up to) (?:(?:a|an|the|its|his|her|their|that)\\s)?(?:\\p{Ll}+ ){0,3}(?:fault|leak|error|failure|breach|mistake|malfunction|shortfall)s?|accepted that [^.;]{0,60}(?:had|has) (?:fallen short|failed|gone wrong|leaked)',
      },
    ],
  },
  {
    key: 'insolvency',
    things: {
      de: String.raw`insolvenz\p{Ll}*|insolvent|pleite|konkurs`,
      en: 'administration|insolvency|bankruptcy|receivership|liquidation|administrators',
    },
    bound: 'story',
    stages: [
      {
        de: String.raw`ausgeschlossen|ausschloss|schließt\s${FEW}aus|schloss\s${FEW}aus|kein thema|nicht (?:geplant|die rede|zur debatte)|keine insolvenz`,
        en: '(?:is|was) no question of|(?:is|was) not on the (?:cards|table|agenda)|ruled out|(?:is|was) not (?:planned|an option)|deni(?:es|ed)',
      },
      {
        de: String.raw`angemeldet|beantragt|meldete?\s${FEW}an|insolvent|eröffnet`,
        en: '(?:gone|goes|went|placed|put|plunged) into|filed for|entered|(?:were|was|been) appointed',
      },
    ],
  },
  {
    key: 'result',
    things: null,
    bound: 'actor',
    stages: [
      {
        de: String.raw`(?:ergebnis|niederlage|urteil|wahlausgang)\s${FEW}(?:zu )?(?:akzeptier|anerkenn|anzuerkenn)\p{Ll}+|(?:akzeptier|erkenn)\p{Ll}+\s${FEW}(?:ergebnis|niederlage|urteil)|(?:kein|nicht in) (?:berufung|einspruch|revision)`,
        en: 'accept(?:s|ed|ing)? (?:the|his|her|their) (?:result|outcome|verdict|ruling|defeat)|conced(?:es|ed|ing)|(?:will|would) not (?:appeal|challenge|contest)',
      },
      {
        de: String.raw`(?:neuauszählung|nachzählung|wiederholung)\s${FEW}(?:beantragt|verlangt|gefordert)|(?:(?:wahl|wider)?einspruch|berufung|revision|beschwerde)\s${FEW}(?:ein(?:zu|ge)?leg\p{Ll}+)|(?:ficht|fechten|focht)\s${FEW}an|an(?:zu|ge)?f[eo]cht\p{Ll}+`,
        en: '(?:demand|seek|request|ask|call)(?:s|ed|ing)? (?:for )?an? recount|(?:did|has|have) appeal(?:ed)?(?! (?:to|for) (?:the )?(?:public|witness|help))|appeal(?:s|ed)? against|lodged an appeal|(?:challeng|contest)(?:es|ed|ing|s)? the (?:result|outcome|verdict|ruling)',
      },
    ],
  },
  {
    key: 'motion',
    things: {
      de: String.raw`\p{L}*antrag|klage|\p{L}*beschwerde|\p{L}*gericht`,
      en: 'injunction|application|appeal|lawsuit|petition|motion|court|judge',
    },
    bound: 'thing',
    stages: [
      {
        de: String.raw`gestellt|eingereicht|eingelegt|vor das \p{L}*gericht (?:zu )?zieh\p{Ll}+|kündig\p{Ll}+ an`,
        en: 'lodged|filed|appl(?:y|ies|ied) (?:to|for)|(?:will|would|to) ask|asked|seek(?:s|ing)?|sought|threaten(?:s|ed)',
      },
      {
        de: String.raw`abgelehnt|lehn(?:t|te)\s${FEW}ab|abgewiesen|w(?:eist|ies)\s${FEW}(?:ab|zurück)|stattgegeben|g[ai]bt?\s${FEW}statt|zurückgewiesen|verworfen`,
        en: 'refus(?:es|ed)|reject(?:s|ed)|dismiss(?:es|ed)|grant(?:s|ed)|upheld|thr(?:ows|ew|own) out',
      },
    ],
  },
  {
    key: 'jobs',
    things: null,
    bound: 'story',
    stages: [
      {
        de: String.raw`keine? (?:entlassungen|kündigungen|stellenabbau)|entlassungen\s${FEW}(?:nicht geplant|ausgeschlossen)|alle\s${FEW}(?:stellen|arbeitsplätze)\s${FEW}(?:bleiben|erhalten)`,
        en: 'all (?:\\d+ )?(?:\\p{Ll}+ ){0,2}remain employed|no (?:redundancies|job losses|jobs (?:will|would) be lost)',
      },
      {
        de: String.raw`(?:entlässt|verlieren ihre (?:stelle|arbeit|jobs))|(?:stellen|arbeitsplätze) (?:werden gestrichen|fallen weg)|wurde[n]? entlassen`,
        en: '(?:would be|will be|have been|were|are|being) made redundant|(?:would|will) lose their jobs|(?:were|have been|are) laid off',
      },
    ],
  },
  {
    key: 'harm',
    things: {
      de: String.raw`erkrank\p{Ll}*|verletz\p{Ll}*|tote[nr]?|todesfälle|opfer|infektion\p{Ll}*`,
      en: 'illness(?:es)?|injur(?:y|ies|ed)|casualties|deaths|infections?',
    },
    bound: 'thing',
    stages: [
      {
        de: String.raw`nicht bekannt|keine[nr]? (?:\p{Ll}+ )?(?:erkrank|verletz|tote|todesf|opfer|infektion)\p{Ll}*`,
        en: 'no (?:\\p{Ll}+ )?(?:illness(?:es)?|injur(?:y|ies)|casualties|deaths|infections?)|not aware of',
      },
      {
        de: String.raw`erkrankt|verletzt|gemeldet|gestorben|nachgewiesen`,
        en: 'reported|confirmed|injured|died|fallen ill',
      },
    ],
  },
  {
    key: 'finding',
    things: {
      de: String.raw`obduktion\p{Ll}*|gutachten|\p{L}*bericht|\p{L}*analyse|abgleich|\p{L}*untersuchung`,
      en: 'post-?mortem|autopsy|statement|audit|review|report',
    },
    bound: 'thing',
    stages: [
      {
        de: String.raw`soll(?:en)?\s${FEW}klären|steht noch aus|läuft noch|wird (?:noch )?erwartet`,
        en: '(?:is|are) (?:being )?(?:prepar(?:ing|ed)|awaited)|to determine|will (?:determine|establish)|is due',
      },
      {
        de: String.raw`liegt\s${FEW}vor|ergab|ergeben|zufolge`,
        en: 'f(?:ound|inds)|show(?:s|ed)|conclud(?:es|ed)|says|confirm(?:s|ed|ing)',
      },
    ],
  },
  {
    key: 'bid',
    things: null,
    bound: 'actor',
    stages: [
      {
        de: String.raw`will\s${FEW}bieten|bietet (?:um|für)|bewirbt sich um|interesse (?:bekundet|bestätigt)`,
        en: 'plans? to bid|will bid|(?:has|have) bid|confirm(?:s|ed)? an interest|(?:is|are) interested in (?:buying|taking over)',
      },
      {
        de: String.raw`z(?:ieht|og)\s${FEW}zurück|zurückgezogen|stieg\s${FEW}aus|ausgestiegen`,
        en: 'withdrew|(?:has |have )withdrawn|pulled out|dropped out',
      },
    ],
  },
  {
    key: 'account',
    withinArticle: true,
    things: null,
    bound: 'story',
    stages: [
      {
        de: String.raw`hatten?\s(?:[^.;:]{0,60}\s)?(?:zunächst|zuvor|anfangs|bislang|bisher)\s(?:[^.;:]{0,60}\s)?(?:erklärt|gesagt|versichert|behauptet|angegeben|beteuert|bestritten)`,
        en: 'had (?:at )?(?:first|initially|earlier|previously|originally) (?:said|insisted|claimed|maintained|denied|stated)',
      },
      {
        de: String.raw`rück(?:t|te|en|ten)\s${FEW}ab|abgerückt|(?:bestreitet|bestreiten)\s${FEW}nicht mehr|(?:nahm|nimmt|nahmen)\s${FEW}(?:darstellung|aussage|behauptung|angaben)\szurück`,
        en: 'now accepts?|now admits?|now conced\\p{Ll}+|back(?:s|ed) (?:down|away) from|no longer (?:denies|disputes|claims)|retract(?:s|ed)',
      },
    ],
  },
  {
    key: 'volition',
    rivals: true,
    things: {
      de: String.raw`ab(?:ge|zu)?schalt\p{Ll}*|ab(?:ge|zu)?stell\p{Ll}*|ein(?:ge|zu)?stell\p{Ll}*|stilllegung|gestoppt|stopp|produktionsstopp|schließung|geschlossen`,
      en: 'shut(?:ting)?(?: down)?|shutdown|stopp(?:ed|ing|age)|halt(?:ed)?|clos(?:e|ed|ing|ure)',
    },
    bound: 'story',
    stages: [
      {
        de: String.raw`freiwillig|aus freien stücken|von sich aus|aus eigenem (?:antrieb|entschluss)`,
        en: 'voluntar(?:y|ily)|of (?:its|their|his|her|our) own (?:accord|free will)',
      },
      {
        de: String.raw`(?:per|mit) bescheid|angeordnet|anordnung|behördlich|zwangsweise`,
        en: '(?:was|were|been|had been) ordered|on (?:the )?orders|by order|(?:was|were) (?:compelled|forced) to',
      },
    ],
  },
];
