/**
 * English constructions that point at a sentence which is not printed. Each row is an example and its pattern, which is asked for
 * outside quotation marks and begins at a word; a test holds every example against its row.
 */
import type { Row } from '../alone/rows.ts';

const SMALL = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const NUMBER = String.raw`(?:\d[\d,.]*|${SMALL})`;
/** The clause ends. */
const END = String.raw`(?=[,.]|$)`;
/** No letter behind it. */
const W = String.raw`(?!\p{L})`;
const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;

/** How many of what, the sentence before said. */
export const BARE_AMOUNT_EN: readonly Row[] = [
  [
    'About 19,000 have asked for it',
    String.raw`(?<=^|(?<!\p{L})that |, |: )(?:[Aa]bout |[Ss]ome |[Aa]round |[Mm]ore than |[Oo]ver |[Nn]early )?\d[\d,.]* (?:have|has|had|are|were|will|would|came|asked)${W}`,
  ],
  [
    'About 19,000, the Echo reports, have asked',
    String.raw`^(?:[Aa]bout |[Ss]ome |[Aa]round |[Mm]ore than |[Oo]ver |[Nn]early )\d[\d,.]*, `,
  ],
  [
    'Kern counts 4,000',
    String.raw`(?:says?|counts?|counted|claims?|claimed|assumes?|assumed|arrives? at|comes? in at|came in at|there (?:would|will|could) be) (?:that )?(?:about |around |at most |no more than |at least |only )?[$£€]?\d[\d,.]*\d?%?(?: (?:million|billion|per ?cent))?(?=;|,(?!\d)|\.?$| (?:in|if|for) )`,
  ],
  [
    'On a Monday there would be sixty or so',
    String.raw`there (?:would|will|could|used to) be (?:about |around )?\p{L}+ or so`,
  ],
  [
    'Kolbau closed two out of seven',
    String.raw`(?:\d+|${SMALL}) (?:out )?of (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;]|$)`,
  ],
  [
    'Kern says it was six',
    String.raw`(?:it|they|there|that) (?:was|were|is|are) (?:about |around |only |just |actually |really )?${NUMBER}(?=[,.]|$)`,
  ],
  ['The report puts the damage at 4', String.raw`(?:puts?|estimates?|estimated) (?:the|that) \p{L}+ at `],
  [
    'Kern, who owns 7.2 per cent, is against it',
    String.raw`(?:owns?|owned|holds?|held|controls?|controlled) (?:about |around )?\d[\d.]* ?(?:%|per ?cent)(?=[,.]|$)`,
  ],
];

/** What announces a difference and leaves it to the next sentence says nothing. */
export const COMPARES_EN: readonly Row[] = [
  [
    'Kern put it more bluntly',
    String.raw`(?:put|puts|said|says|saw|sees|told|tells) (?:it|so|that|this) (?:rather |much |far )?(?:differently|otherwise|(?:more|less) \p{L}+ly)${W}(?!.*(?<!\p{L})than${W})`,
  ],
  [
    'For Kern the week ended differently',
    String.raw`(?:ended|ends|went|looks?|looked|sounds?|sounded|see|sees|saw) (?:rather |very |quite )?differently${W}(?!.*(?<!\p{L})than${W})`,
  ],
  [
    'Kolbau is also clearer',
    String.raw`(?:is|are|was|were|am) (?:also |rather |now |much |far |less |more |a |little |bit )*(?:clearer|gloomier|blunter|cautious|certain|sceptical|optimistic|another matter|another question|another story)${END}(?!.*(?<!\p{L})than${W})`,
  ],
  ['Kern had seen better days', String.raw`(?:better|worse) (?:news|weeks|days|times)${W}(?!.*(?<!\p{L})than${W})`],
];

/** What is right the next sentence says, what was then, the one before. */
export const LEFT_OPEN_EN: readonly Row[] = [
  [
    'An earlier version said 24',
    String.raw`(?:[Aa]n|[Oo]ur) (?:earlier|original|first|previous) (?:version|edition|report|article|story)`,
  ],
  ['Our report of Monday was wrong', String.raw`[Oo]ur (?:report|article|story) (?:of|on|from)${W}`],
  [
    'This article was corrected',
    String.raw`[Tt]his (?:article|story|report)(?: by [^,.]{3,40})? was (?:\p{L}+ )?(?:amended|corrected|updated|changed|edited|published)`,
  ],
  ['Kolbau stuck to early May', String.raw`(?:stood|stands|stuck|sticks) (?:by|to) (?:early|mid|late|the end|\d)`],
];

/** "the 44-year-old": who that is, the sentence before said. */
export const OF_AGE_EN: readonly Row[] = [
  ['The 44-year-old sold the farm', String.raw`[Tt]he \d\d-year-old(?!-|(?: \p{Ll}+){0,2},? \p{Lu})`],
  [
    'The man arrested on Monday is 56',
    String.raw`[Tt]he (?:man|woman|men|women|boy|girl|suspects?) (?:arrested|detained|charged|accused|injured|rescued|found)(?! (?:in|over|for|after|with|by)${W}(?! (?:${MONTH}|\d)))`,
  ],
];

const NAME = String.raw`(?:Dr |Dame |Sir )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}[\p{L}-]*(?![\p{L}-])`;
/** A name with an office that somebody gave it: of whom or of what, no word says. */
export const OFFICE_EN: readonly Row[] = [
  [
    'According to spokesman Jens Kern, it is shut',
    String.raw`(?:^|(?<=(?:^|, | that | to | by | and )))(?:[Mm]anager|[Ss]pokes(?:man|woman|person)|(?:[Tt]rust |[Gg]roup )?[Cc]hair(?:man|woman)?|[Pp]resident|[Ss]ecretary|[Cc]oach|[Ll]ead author) ${NAME}(?! of${W}|, (?:of|who)${W})`,
  ],
];

/** General words for whom the text before has named. */
export const FIRMS_EN: readonly string[] = [
  'company firm bank lender drugmaker group manufacturer maker retailer operator',
  'club party union owner trust charity agency authority',
];
export const OUTLETS_EN: readonly string[] = ['site website paper newspaper broadcaster magazine outlet blog channel'];
