/** Words by which a passage sets a figure against another, by language. */
import type { Language } from '../../model/index.ts';
import { type Led, led, pattern, source } from '../../text/index.ts';

export interface Wordings {
  /** right before the replaced figure */
  readonly before: Led;
  /** between two figures of which the former gave way to the latter */
  readonly fromBefore: Led;
  readonly toBetween: RegExp;
  /** anywhere before the figure in its clause: what was planned or true at first */
  readonly atFirst: Led;
  /** the past tense that goes with it, anywhere in the clause; null where any will do */
  readonly wasSo: Led | null;
  /** what was planned when a decision was taken */
  readonly approved: Led;
  /** a clause in the past perfect that tells what somebody had said, planned or measured */
  readonly pastPerfect: Led;
  /** the same behind the figure, where the verb ends its clause; null where it never does */
  readonly hadBeen: Led | null;
  /** right behind the figure: "as first reported" */
  readonly asFirst: Led;
  /** words before a figure that set it against another: "the police spoke of" */
  readonly against: Led;
}

/** Nouns of those who put figures to a thing: in a clause without a verb no other noun does. */
export const PARTY: Readonly<Record<Language, string>> = {
  de: source`
    (?:\p{L}+[nrs]\s+)?\p{L}*(?:
      stadt | gemeinde | kommune | verwaltung | landkreis | kreis | landrat | rathaus | kämmerei
      | land | bund | ministerium | behörde | polizei | feuerwehr | gewerkschaft | betriebsrat | verein
      | verband | opposition | regierung | betreiber | unternehmen | firma | konzern | gmbh
      | versicherung | versicherer | veranstalter | bürgerinitiative | kammer | bahn | kirche | klub
    )
  `,
  en: source`
    (?:[\p{L}-]+\s+){0,2}(?:
      council | city | county | government | ministry | union | unions | police | club | company | firm
      | operator | operators | organisers | organizers | insurer | insurers | opposition | association
      | authority | agency | owner | owners | landlord | residents | campaigners | mayor | board | trust
    )
  `,
};

/** What may stand between such a word and its figure: comparators, articles, "planned". */
const DE_FILL = source`
  (?:
    (?:
      de[rnm] | rund | etwa | knapp | gut | fast | mehr als | nur | noch | den | genannten | geplanten
      | vorgesehenen | angenommenen | gemeldeten | angekündigten | bisher | bislang | zuvor | zunächst
      | zuletzt | ursprünglich | anfangs | vorher | wie
    )\s+
  ){0,5}
`;
const DE_PLANNED = String.raw`(?:geplant|veranschlagt|vorgesehen|genannt|angenommen|gemeldet|avisiert|kalkuliert|angekündigt|zugesagt|gefordert|verlangt|angesetzt)e[nr]?`;
const EN_FILL = String.raw`(?:(?:the|a|an|about|around|some|nearly|almost|more than|just|only|initial|original|previous|earlier|planned|expected|estimated|first|reported)\s+){0,5}`;

export const WORDINGS: Readonly<Record<Language, Wordings>> = {
  de: {
    before: led(
      pattern('iu')`
        ^(?:
          geplant | veranschlagt | vorgesehen | eingeplant | kalkuliert | versprochen | zugesagt
          | bewilligt
        ) (?:war|waren|worden waren)(?: \p{Ll}+)? ${DE_FILL}$  # "Geplant waren zunächst 40"
        | (?:statt|anstatt|anstelle von)\s+${DE_FILL}$  # "60 statt der genannten 40"
        | (?:bisher|bislang|zuvor)\s+(?:war(?:en)?|lag|lagen|betrug)\s+(?:es\s+|bei\s+|von\s+)?${DE_FILL}$  # "bisher waren es 40"
        | (?:nach|von)\s+(?:
            zuvor | zuletzt | bisher | bislang | zunächst | ursprünglich | anfangs | vorher
          )\s+${DE_FILL}$  # "nach zuletzt 40", "von bisher 40"
        | (?<!\p{L})(?:
            ursprünglich | zunächst | anfangs | bisher | bislang | zuvor | zuletzt | vorher | früher
          )\s+${DE_PLANNED}\s+$  # "die ursprünglich geplanten 40"
        | (?<!\p{L})(?:
            ursprünglich | früher | bisherig | vorherig | erst | anfänglich
          )e[nrsm]?\s+(?:\p{L}+\s+)?\p{Lu}\p{L}+\s+von\s+${DE_FILL}$  # "die frühere Schätzung von 40"
        | (?<!\p{L})(?:in|nach|laut) den (?:vorläufig|erst|früher|ursprünglich|bisherig)en (?:zahlen|angaben|berechnungen|schätzungen|meldungen|daten) (?:waren|war|lag|lagen|standen|hieß) (?:es |noch |von |bei ){0,3}${DE_FILL}$  # "in den vorläufigen Zahlen waren es 40"
      `,
    ),
    fromBefore: led(new RegExp(String.raw`(?<!\p{L})von\s+${DE_FILL}$`, 'iu')),
    toBetween: /^\s*(?:\p{L}+\s+){0,3}auf\s+(?:\p{Ll}+\s+){0,3}$/u,
    atFirst: led(/(?<!\p{L})(?:ursprünglich\p{L}{0,2}|anfangs|anfänglich\p{L}{0,2}|zunächst|zuvor|vormals)(?!\p{L})/iu),
    wasSo: led(
      /(?<!\p{L})(?:war|waren|lag|lagen|hatten?|sollten?|galt|wollten?|standen?|betrug|ging|gingen|nannten?|boten?|bot|verlangten?|forderten?|rechneten?)(?!\p{L})/iu,
    ),
    approved: led(/(?<!\p{L})bei (?:der|ihrer|seiner) (?:genehmigung|planung|ankündigung) (?:war|waren|hatte)/iu),
    pastPerfect: led(
      pattern('iu')`
        (?<!\p{L})hatten?(?!\p{L})(?! sich [^.;]*gemeldet)(?=
          .*(?<!\p{L})(?:
            genannt | gesprochen | angegeben | gemeldet | beziffert | mitgeteilt | angekündigt
            | gerechnet | erwartet | geschätzt | veranschlagt | berichtet | gefordert | geboten
            | zugesagt | geplant | vorgesehen | gelegen | betragen | gestanden | gezählt | ausgewiesen
            | belaufen | erreicht | versprochen | prognostiziert | verlangt
          )(?!\p{L})
        )
        | (?<!\p{L})(?:war|waren)(?!\p{L})(?=.*(?<!\p{L})die rede(?!\p{L}))  # "war von 40 die Rede"
        | (?<!\p{L})(?:war|waren)(?!\p{L})(?=
            .*(?<!\p{L})(?:
              genannt | angegeben | gemeldet | beziffert | angekündigt | erwartet | veranschlagt
              | geplant | vorgesehen | zugesagt
            )\s+(?:worden|gewesen)(?!\p{L})  # "waren 40 gemeldet worden"
          )
      `,
    ),
    hadBeen: led(
      pattern('iu')`
        ^[^,;]*(?<!\p{L})(?:
          (?:
            genannt | gesprochen | angegeben | gemeldet | beziffert | gerechnet | betragen | gestanden
            | gelegen | geplant | erwartet | angekündigt | veranschlagt | gefordert | verlangt | geboten
          )\s+(?:worden\s+)?(?:hatten?|war(?:en)?)  # "40 gemeldet worden waren"
          | ausgegangen(?:\s+war(?:en)?)? | (?:die|der) Rede (?:gewesen )?war  # "von 40 ausgegangen war"
        )(?!\p{L})
      `,
      /(?<!\p{L})(?:hatten?|war(?:en)?|ausgegangen|die rede|der rede)/iu,
    ),
    asFirst: led(
      /^\s+(?:\p{Lu}\p{L}+,?\s+)?wie\s+(?:zunächst|ursprünglich|anfangs|zuerst)\s+(?:gemeldet|geplant|berichtet|angekündigt|angegeben|genannt|veranschlagt|befürchtet)(?!\p{L})/iu,
      /(?<!\p{L})wie/iu,
    ),
    against: led(
      pattern('iu')`
        (?<!\p{L})(?:sprach(?:en)?|spricht|sprechen)\s+(?:(?!\d)\S+\s+){0,3}von\s+(?:(?!\d)\S+\s+){0,2}$  # "die Gewerkschaft spricht von rund 60"
        | (?<!\p{L})(?:kam(?:en)?|kommt|kommen)\s+(?:(?!\d)\S+\s+){0,4}auf\s+(?:(?!\d)\S+\s+){0,2}$  # "die Feuerwehr kommt auf 60"
        | (?<!\p{L})(?:
            bleib(?:t|en)(?: man)? bei | (?:sind|seien|waren|wären) es | es (?:sind|seien|waren|wären)
            | (?:beziffer|schätz)(?:t|te|ten|en)\s+(?:(?!\d)\S+\s+){0,5}auf
            | geh(?:t|en)\s+(?:(?!\d)\S+\s+){0,3}von | rechne(?:t|n|te|ten)\s+(?:(?!\d)\S+\s+){0,3}mit
          )\s+(?:(?!\d)\S+\s+){0,2}$  # "es seien 60", "beziffert sie auf 60", "rechnet mit 60"
        | (?<!\p{L})(?:nannten?|nennt|nennen|zählten?|zählt)\s+(?:(?!\d)\S+\s+){0,2}$  # "das Amt zählt nur 60"
        | (?<!\p{L})(?:nannten?|nennt|nennen)\s+(?:(?!\d)\S+\s+){0,3}(?:
            summe | zahl | betrag | größenordnung | anteil | quote
          )\s+von\s+(?:\p{Ll}+\s+)?$  # "nennt eine Summe von 60"
        | (?<!\p{L})erkenn(?:t|en)\s+(?:(?:bisher|bislang|davon)\s+)?nur\s+(?:\p{Ll}+\s+)?$  # "erkennt davon nur 60 an"
        | (?<!\p{L})(?:beziffer|schätz|veranschlag)(?:t|te|ten|en)\s[^;\n]*\d[^;\n]*?,\s+(?:(?:und|während)\s+)?(?:
            die | der | das
          )\s+${PARTY.de}\s+auf\s+(?:(?!\d)\S+\s+){0,2}$  # "der Verein beziffert ihn auf 40, die Stadt auf 60"
        | (?:dagegen|hingegen|dem widersprach\p{L}*)\s+(?:(?!\d)\S+\s+){0,6}$  # "dagegen der Verein: 60"
      `,
    ),
  },
  en: {
    before: led(
      pattern('iu')`
        ^(?:the |its |their )?(?:original |first )?(?:plan|budget|estimate) (?:was|had been) (?:for |of |put at )?${EN_FILL}$  # "the original plan was for 40"
        | (?<!\p{L})(?:it|they|the \p{L}+) had been (?:
            planned | budgeted | estimated | costed | priced | put
          ) (?:at |for )?${EN_FILL}$  # "it had been budgeted at 40"
        | (?<!\p{L})(?:
            instead of | rather than | compared (?:with|to) | as against | (?:up|down) from
            | (?:raised|increased|lowered|reduced|cut|revised)(?: \p{L}+){0,2} from | previously
            | originally | initially | (?:it|they|that|this) had been  # "up from 40", "instead of 40"
          )\s+${EN_FILL}$
        | (?<!\p{L})(?:originally|initially|previously|first)\s+(?:
            planned | reported | estimated | announced | forecast | expected | budgeted | agreed
            | offered | demanded  # "initially reported 40"
          )\s+${EN_FILL}$
        | (?<!\p{L})(?:initial|original|earlier|previous|first)\s+(?:
            estimate | forecast | figure | offer | count | toll | target | budget | plan | guidance
            | projection  # "an earlier estimate of 40"
          )s?\s+of\s+${EN_FILL}$
      `,
    ),
    fromBefore: led(new RegExp(String.raw`(?<!\p{L})from\s+${EN_FILL}$`, 'iu')),
    toBetween: /^\s*(?:\p{L}+\s+){0,3}to\s+(?:\p{L}+\s+){0,2}$/u,
    atFirst: led(/(?<!\p{L})(?:originally|previously|initially|formerly|at first|(?:was|were) to have)(?!\p{L})/iu),
    wasSo: null,
    approved: led(
      /(?<!\p{L})when (?:it|they|the \p{L}+) (?:was|were) (?:approved|planned|announced|agreed|launched)(?!\p{L})/iu,
    ),
    pastPerfect: led(
      pattern('iu')`
        (?<!\p{L})(?:had|[’']d)\s+(?:\p{L}+\s+){0,2}(?:
          told | said | put(?! (?:right|back|off|out|up|down|in|on|together|into)(?!\p{L})) | given
          | reported | announced | forecast | estimated | spoken | stood | planned | promised | offered
          | demanded | counted | totalled | budgeted | claimed | predicted | reached | amounted
        )(?!\p{L})
        | (?<!\p{L})(?:has|have|had) put (?:
            it | that | them | the (?:number|figure|count|toll|total|cost|bill)
          ) at(?!\p{L})
        | (?<!\p{L})had\s+(?:\p{L}+\s+)?been\s+(?:
            put(?! (?:right|back|off|out|up|down|in|on|together|into)(?!\p{L})) | estimated | reported
            | planned | set | forecast | expected | at | told
          )(?!\p{L})
      `,
    ),
    hadBeen: null,
    asFirst: led(
      pattern('iu')`
        ^\s+(?:
          (?:(?:that|which)\s+)?(?:(?:the|its|their|his|her)\s+)?(?:[\p{L}'’-]+\s+){1,3}had\s+
        )?(?:as\s+)?(?:first|initially|originally|previously)\s+(?:
          published | reported | planned | announced | estimated | thought | feared | stated | said
          | forecast | budgeted
        )(?!\p{L})
        | ^\s+(?:(?:that|which)\s+)?(?:the|its|their|his|her)\s+(?:\p{Ll}+\s+){1,2}had\s+(?:
            named | given | reported | announced | stated | claimed | admitted | quoted
          )(?!\p{L})
      `,
      /(?<!\p{L})(?:first|initially|originally|previously|had)/iu,
    ),
    against: led(
      pattern('iu')`
        (?<!\p{L})(?:
          put(?:s|ting)? (?:the|its|their) [^;\n]*\d[^;\n]*?,\s+(?:(?:and|while|but)\s+)?the ${PARTY.en} at
          | kn(?:ows?|ew) of
          | arriv(?:ed?|es|ing) at | c[ao]mes? up with | counts? | counting
          | (?:sticks?|stuck) (?:to|by|with) | stands? by | spoke of | speaks? of | speaking of
          | saying (?:it|that|the (?:figure|number|total)) (?:is|was|were)
          | estimat(?:es?|ed|ing) (?:it|that|them|(?:the|its|their)(?: \p{Ll}+){1,3}) at
          | gave (?:a|the|its own) (?:figure|number|count|toll) of
          | put(?:s|ting)? (?:it|that|them|this|(?:the|its|their)(?: \p{Ll}+){1,3}) at
          | (?:says?|said|estimates?|estimated|insists?|insisted)(?: that)? (?:
              it | the (?:real|true|actual) (?:figure|number|total|cost)
            ) (?:is|was|were)(?! owed|(?: \p{L}+)? \p{L}+ing(?!\p{L}))
          | the (?:real|true|actual|correct) (?:figure|number|total|sum|cost)s? (?:is|was|were)
          | (?:is|was) (?:much |far |rather )?(?:closer|nearer) to | (?:so far|only) accept(?:s|ed)
          | accept(?:s|ed) only | ['’]s (?:own )?(?:figure|estimate|count) of | counted
          | contradicting (?:the|a)(?: \p{L}+){0,2}(?: of)? | point(?:s|ed) to
          | (?:has|have) (?:said|claimed|given|put it at) | the figure of
        )\s+["“]?(?:\p{L}+\s+){0,2}$
      `,
    ),
  },
};
