/** Scales of what parties stand for, decide, admit and suffer. */
import { source } from '../../text/index.ts';
import { FEW, LONG, type Scale } from './scale.ts';

export const PARTIES: readonly Scale[] = [
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
        de: source`
          (?:wird|werde|soll|will)\s${FEW}nicht\s(?:mehr )?(?:
            leiten | führen | übernehmen | antreten | kandidieren
          )
          | nicht (?:mehr|wieder|erneut) (?:antreten|kandidieren) | verzichtet (?:auf|zugunsten)
          | zog\s${FEW}zurück
        `,
        en: source`
          will not (?:lead|head|stand|run|take (?:the|up)|seek re-?election)
          | (?:would|will) step (?:back|aside) | (?:has |have )?stepped aside
          | withdrew (?:his|her) (?:candidacy|name) | (?:is|was) not to (?:be|lead)
        `,
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
        en: source`
          recommend(?:s|ed|ing)? (?:a )?(?:no|rejection|that (?:\p{Ll}+ )?reject)
          | (?:be|been) recommending a no | advis(?:es|ed|ing) against
          | urg(?:es|ed|ing) (?:\p{Ll}+ ){0,2}to (?:reject|vote (?:no|against))
        `,
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
        de: source`
          ohne (?:jede |jegliche )?(?:
            auffälligkeit(?:en)? | störung(?:en)? | mängel | beanstandung(?:en)? | zwischenfälle?
          )
          | w(?:ies|eist|iesen|eisen)\s${FEW}(?:
              zusammenhang | fehler | verantwortung | mitschuld
            )\s${FEW}zurück
          | einwandfrei | keine? (?:störung|fehler|panne|leck|mängel)
        `,
        en: source`
          nominal | without (?:a |any )?(?:fault|hitch|incident|problem)s?
          | (?:no|denie[ds]|den(?:y|ied) any) (?:fault|leak|error|failure|breach|wrongdoing|problem)s?
          | work(?:s|ed|ing) (?:perfectly|normally|flawlessly)
        `,
      },
      {
        de: source`
          räum(?:t|te|en|ten)\s${FEW}(?:
            störung | fehler | panne | mängel | versäumnisse? | verstoß | leck | defekt | irrtum
          )\s${FEW}ein
          | g(?:ab|ibt|aben|eben)\s${FEW}(?:
              störung | fehler | panne | mängel | versäumnisse? | verstoß | leck | irrtum
            )\s${FEW}zu
        `,
        en: source`
          (?:
            admit(?:s|ted)? | conced(?:es|ed) | acknowledg(?:es|ed) | own(?:s|ed) up to
          ) (?:(?:a|an|the|its|his|her|their|that)\s)?(?:\p{Ll}+ ){0,3}(?:fault|leak|error|failure|breach|mistake|malfunction|shortfall)s?
          | accepted that [^.;]{0,60}(?:had|has) (?:fallen short|failed|gone wrong|leaked)
        `,
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
        de: source`
          (?:
            ergebnis | niederlage | urteil | wahlausgang
          )\s${FEW}(?:zu )?(?:akzeptier|anerkenn|anzuerkenn)\p{Ll}+
          | (?:akzeptier|erkenn)\p{Ll}+\s${FEW}(?:ergebnis|niederlage|urteil)
          | (?:kein|nicht in) (?:berufung|einspruch|revision)
        `,
        en: 'accept(?:s|ed|ing)? (?:the|his|her|their) (?:result|outcome|verdict|ruling|defeat)|conced(?:es|ed|ing)|(?:will|would) not (?:appeal|challenge|contest)',
      },
      {
        de: source`
          (?:neuauszählung|nachzählung|wiederholung)\s${FEW}(?:beantragt|verlangt|gefordert)
          | (?:(?:wahl|wider)?einspruch|berufung|revision|beschwerde)\s${FEW}(?:ein(?:zu|ge)?leg\p{Ll}+)
          | (?:ficht|fechten|focht)\s${FEW}an | an(?:zu|ge)?f[eo]cht\p{Ll}+
        `,
        en: source`
          (?:demand|seek|request|ask|call)(?:s|ed|ing)? (?:for )?an? recount
          | (?:did|has|have) appeal(?:ed)?(?! (?:to|for) (?:the )?(?:public|witness|help))
          | appeal(?:s|ed)? against | lodged an appeal
          | (?:challeng|contest)(?:es|ed|ing|s)? the (?:result|outcome|verdict|ruling)
        `,
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
