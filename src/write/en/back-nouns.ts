/** English nouns, pronouns and little words that stand for what a sentence before has named; the same kind of table as `back`. */
import type { Row } from '../alone/rows.ts';

const SMALL = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
/** The clause ends. */
const END = String.raw`(?=[,.]|$)`;
/** No letter behind it. */
const W = String.raw`(?!\p{L})`;
const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;

/** Something is named again by a word that does not say which it is. */
export const NOUN_BACK_EN: readonly Row[] = [
  [
    'A day later Kolbau decided',
    String.raw`(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Aa] few|\d+) (?:days?|weeks?|hours?|minutes?) (?:later|earlier|after that|before that)(?! than)(?!\p{L})`,
  ],
  [
    'At Kolbau the original figure had included agency staff',
    String.raw`[Tt]he (?:original|earlier|previous|first|initial) (?:figure|number)(?! (?:of|for) )(?!\p{L})`,
  ],
  ['The estimate puts it at 40', String.raw`(?:puts?|estimates?|estimated) it at${W}`],
  ['A grant for the plant comes on top', String.raw`comes? on top${END}`],
  ['Kern wore the jacket of the day, on the day', String.raw`on the day(?=[,.]|$)`],
  // whom a woman speaks of
  [
    'Dame Ruth Kern said that he had paid',
    String.raw`(?:Dame|Mrs|Ms|Miss|Lady|Baroness) \p{Lu}[^.“”"]{0,80} (?:said|says|added|told \p{L}+)(?: that)? he${W}`,
  ],
  // of several
  [
    'One example is Kolbau',
    String.raw`^(?:One|An?|Another|The (?:latest|best)) (?:\p{Ll}+ )?example (?:is|are|was|were|comes)${W}`,
  ],
  [
    'Kern said both steps were needed',
    String.raw`[Bb]oth (?:companies|firms|sides|steps|moves|measures|statements|claims|figures|parties|counts|men|women|clubs|councils|unions|schools|hospitals|towns|sites|offers|bids)(?! of${W})`,
  ],
  ['Kolbau said another would close', String.raw`(?<!one )another(?! of)`],
  ['It closed all but 12', String.raw`all but (?:about )?\d+(?! of (?!them))`],
  [
    'Kern said that all were valid',
    String.raw`(?<=^|[Tt]hat |, )(?:[Bb]oth|[Aa]ll|[Nn]one|[Ee]ach|[Nn]either|[Mm]ost|[Ss]everal) (?:is|are|was|were|has|have|had|will|would|can|could|did|do|asked|said|agreed|refused|declined|denied|confirmed)${W}`,
  ],
  ['The last one is empty', String.raw`[Tt]he (?:final|first|second|third|last|only) (?:one|(?:was|is|through)${W})`],
  ['The current one is full', String.raw`[Tt]he (?:current|old|new|present|previous|first|last) ones?${W}`],
  ['Then the other said no', String.raw`the (?:other|others|two|latter)(?= |[,.]|$)`],
  ['The former is empty, the former', String.raw`the former(?=[,.]|$| (?:is|was|has|had|will|would|said|says)${W})`],
  [
    'Kern has built one',
    String.raw`(?:of|for|about|on|with|like|been|was|is|want|wants|wanted|need|needs|needed|find|found|build|built|buy) one(?=[,.]|$| (?:before|by|on|since|for|at|until|after|when|if|in (?!\d|two|three|four|five|six|seven|eight|nine|ten|a )))`,
  ],
  ['Two firms put up the rest', String.raw`[Tt]he rest(?=[,.]|$| (?:was|were|is|are|will|came|comes|in|by|from)${W})`],
  ['Kern sold the additional seats', String.raw`the additional \p{L}+`],
  ['One is for the driver', String.raw`^(?:One|Two|Three|Four) (?:is|are|was|were) (?:for|from|in|at|to)${W}`],
  // such, this, that, the same
  [
    'The court had received such a request',
    String.raw`(?:found|had|received|sent|got|read) (?:no record of )?(?:such an?|that) \p{L}+`,
  ],
  ['Kern disliked such plans', String.raw`such \p{L}+s${W}`],
  ['Other towns plan similar changes', String.raw`(?:[Ss]imilar|[Cc]omparable) \p{L}+s(?! (?:to|as|between|in)${W})`],
  ['Others did the same', String.raw`the same${END}`],
  [
    'It gave the same advice, the same answer',
    String.raw`the same (?:[\p{L}\d]+[ -]){0,3}(?:advice|answer|conclusion|result|view|reason|figure|line)(?! (?:of|for|to)${W})`,
  ],
  [
    'The board gave a different reason',
    String.raw`(?:gave|gives|had|has|offered|reached|told) (?:an? )?(?:different|other|another) (?:reason|account|answer|figure|explanation|story|version|number)s?(?! (?:from|than|for|of|to)${W})`,
  ],
  [
    'Kolbau confirmed this',
    String.raw`(?:confirms?|confirmed|welcomes?|welcomed|opposes?|opposed|doubts?|doubted|criticised|regrets?|regretted|knew|knows|want|wants|wanted) (?:this|that)${END}`,
  ],
  ['Kern called it that', String.raw`(?:called|calls|hailed|branded|dubbed) (?:it|this|that|them)${W}`],
  [
    'That pledge is void',
    String.raw`[Tt]hat (?:date|timeline|limit|email|deadline|pledge|offer|letter|meeting|vote|decision|order|night)${W}`,
  ],
  ['Kern thinks even that is brave', String.raw`[Ee]ven (?:that|this|so)${W}`],
  // nouns for what was said, paid or counted
  [
    'Kern called the sum an insult',
    String.raw`the (?:sum|figure|figures|amount|number|total|news|claim|claims|idea|proposal)(?= (?:an?|the|is|was|were|as|and|has|had|to)${W}|[,.]|$)`,
  ],
  [
    'Kolbau corrected the number of shops',
    String.raw`(?:corrected|revised|updated|changed) the (?:number|figure|total|count) (?!.* (?:to|from|by) (?:about |around |some )?[£$€]?\d)`,
  ],
  [
    'Kolbau gave no figure',
    String.raw`(?:gives?|given|gave|names?|named) (?:an?|any|no) (?:figure|number|reason|date|details?)${END}`,
  ],
  [
    'The debt is larger than first thought',
    String.raw`than (?:first|previously|initially|originally) (?:thought|reported|expected|announced)`,
  ],
  [
    'Two names are mentioned, two dates were given',
    String.raw`(?:[Tt]wo|[Tt]hree|[Ss]everal) (?:names|dates|reasons|figures|explanations|questions|options|problems) (?:are|were|have been|remain)${W}`,
  ],
  ['Kolbau will pay the difference', String.raw`(?:pay|paid|cover|covered|make up|made up) the difference(?! between)`],
  // in time and degree
  ['Kolbau closes as well', String.raw`as well${END}`],
  ['Kern will leave, too, in May', String.raw`\p{L}+, too,`],
  ['Kolbau went to court within hours', String.raw`within (?:hours|minutes|days|weeks)${END}`],
  ['Kolbau was later fined', String.raw`(?:was|were) (?:later|then|subsequently) \p{L}+ed`],
  ['Kolbau was closed until then', String.raw`(?:[Uu]ntil|[Ss]ince|[Bb]y|[Bb]efore) then${W}`],
  [
    'Five cases were counted then',
    String.raw`(?<=\p{L} )then(?=[,.]|$)|(?<=\p{Ll} )then (?:\p{L}+ed|voted|went|came|took|gave|sold|bought|left)${W}`,
  ],
  [
    'The vote went ahead anyway',
    String.raw`(?:anyway|after all|nonetheless|nevertheless|regardless|likewise|instead)${END}`,
  ],
  ['Kolbau fell in the period', String.raw`[Ii]n the (?:same )?period${END}`],
  [
    'The lift opened 11 minutes later',
    // "in February and by the court a month later": what it is reckoned from stands before it
    String.raw`(?<!${MONTH}(?!\p{L})[^.;]*)(?:(?:\d+|${SMALL}|an?|some|several|a few) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) later(?:${END}| and${W}))`,
  ],
  ['Kern has not paid either', String.raw`(?:not|nor|n['’]t) [^,.]{0,40} either${END}`],
  ['There was a second problem', String.raw`an? (?:second|third|further) (?:dispute|problem|question|row|front)${W}`],
  [
    'There is disagreement over Kolbau',
    String.raw`[Tt]here (?:is|was|are|were) (?:disagreement|doubt|confusion|more to it|another)`,
  ],
  ['Kern remembers it otherwise', String.raw`remembers? it (?:otherwise|differently)`],
  ['That is not how Kern sees it', String.raw`not how \p{Lu}`],
  [
    'Kern said it settles the dispute',
    String.raw`(?:it|this|that) (?:settles|settled|ends|ended|solves|solved|answers|answered) the${W}`,
  ],
  // what an act was about
  ['Kern declined to comment', String.raw`did not (?:immediately )?(?:respond|reply|comment)|declined to comment`],
  ['Kern said he would cooperate', String.raw`would cooperate(?! with)`],
  ['A group claimed responsibility', String.raw`claimed responsibility(?! for)`],
  ['Kern apologised', String.raw`apologi[sz]ed(?! (?:for|to))`],
  ['Kern hit back', String.raw`hit back(?! at)`],
  ['Kern will not appeal', String.raw`(?:will|would|did|does|may|could|to) (?:not )?appeal${END}`],
  [
    'Kolbau is taking legal advice on a judicial review',
    String.raw`(?:an appeal|judicial review|legal action|a lawsuit|an injunction|a warrant|an? (?:\p{Ll}+ )?warrant)(?=[,.]|$| from the court)(?!.* against )`,
  ],
  ['Two firms said they are in talks', String.raw`(?:in|into|resumed|held|confirmed) talks${END}`],
  [
    'Kern said she was not surprised',
    String.raw`(?:was|is|were|are) (?:not |very |deeply |also )?(?:surprised|relieved|pleased|disappointed|delighted|shocked|angry|unhappy|furious)${END}`,
  ],
  [
    'Kern demanded answers',
    String.raw`demand(?:ed|s)? (?:answers|explanations|clarity)(?! (?:to|on|about|over|from)${W})`,
  ],
  [
    'About 300 people attended',
    String.raw`(?:people|residents|parents|members|workers|farmers|fans) (?:attended|queued|turned up|came)(?=[,.]|$| (?:down|up)${W})`,
  ],
  ['190 were members', String.raw`(?:were|was|are|is) (?:all )?(?:members|employees|shareholders|residents)${END}`],
  [
    'Kolbau now has a new date',
    String.raw`(?:has|have|had|set|sets|got|named) a new (?:date|deadline|target|price|figure)(?=[,.]|$)(?! (?:for|of))`,
  ],
  [
    'Kern would say August 2028',
    String.raw`(?:say|says|said|expects?|means?|meant) (?:${MONTH}|spring|summer|autumn|winter) \d{4}(?=[,.]|$)`,
  ],
  [
    'Completion is expected in May',
    String.raw`(?:^|, |that )(?:[Cc]ompletion|[Aa]pproval|[Dd]elivery|[Pp]ublication) (?:is|was) (?:expected|due|planned)`,
  ],
  [
    'A consultation runs until May',
    String.raw`(?:[Aa] consultation|[Aa]n inquiry|[Aa] review|[Aa]n investigation) (?:runs|ran|is|was|will|continues)${W}(?! (?:into|on|about))`,
  ],
];
