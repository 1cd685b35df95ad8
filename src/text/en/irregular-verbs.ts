/** Irregular English verbs: base, past, participle (one form where both are the same). British forms. */
const TABLE = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent
bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come
cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown
forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard
hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leap leapt|learn learnt|leave left
lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|offset offset
outdo outdid outdone|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt|repay repaid|reset reset|rethink rethought|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn
shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk
sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|split split|spread spread
spring sprang sprung|stand stood|steal stole stolen|stick stuck|stink stank stunk|strike struck|string strung|strive strove striven
swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
tell told|think thought|throw threw thrown|tread trod trodden|undergo underwent undergone|understand understood
undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven
win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|outsell outsold
oversell oversold|resell resold|retell retold|burn burnt|dream dreamt|spoil spoilt|undercut undercut`;

export interface IrregularForms {
  readonly past: string;
  readonly participle: string;
}

export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularForms> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [base, past, participle] = entry.trim().split(' ') as [string, string, string?];
      return [base, { past, participle: participle ?? past }];
    }),
);

/** Verbs of more than one syllable whose last one is stressed, so that its consonant doubles. */
export const DOUBLING: ReadonlySet<string> = new Set(
  `admit commit omit permit submit transmit refer prefer infer confer defer transfer deter occur recur incur concur control patrol
  rebel repel compel expel propel excel equip regret abet acquit begin forbid forget upset travel cancel signal label level model
  fuel total channel counsel marvel quarrel rival tunnel unravel dial kidnap worship program annul dispel embed enrol fulfil outstrip overlap eavesdrop underpin unwrap revel remodel`.split(
    /\s+/,
  ),
);
