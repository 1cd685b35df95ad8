/** Who stands behind a figure: names made plain, and the wordings by which a clause says whose word it is. */
import { type Language, type Span, type Speaker, spanKey, touches, touching } from '../../model/index.ts';
import { findMeasure, type Led, led, pattern, source } from '../../text/index.ts';
import type { Clause } from '../clauses.ts';
import type { Context } from '../context.ts';

/** "Angaben des Trägers", "einer Schätzung des Verbands", "figures from the council": the holder is the voice. */
const ACCOUNT = pattern('iu')`
  ^(?:
    (?:
      ersten? | neuen? | eigenen? | vorläufigen? | einer | einem | seine[rn]? | ihre[rn]? | der
      | den | dem | the | an? | his | her | its | their | first | own | new | official
    )\s+
  ){0,3}(?:
    angaben? | schätzung(?:en)? | einschätzung | messung(?:en)? | zählung(?:en)? | rechnung(?:en)?
    | berechnung(?:en)? | darstellung | auskunft | worten | informationen | recherchen | unterlagen
    | ansicht | aussagen? | mitteilung | figures? | estimates? | data | information | account
  )\s+(?:(?:de[rsmn]|von|vom|of|from|by)\s+)?(.*)$
`;
/** Words that stand for a voice named elsewhere, or for none. */
const NOBODY = pattern('iu')`
  ^(?:
    demnach | danach | so | last | this | these | that | dies | es | it | they | er | sie | he | she
    | man | eigenen? | seiner? | ihrer? | its | their | his | her | own | dem vernehmen nach | angaben
    | darstellung | auskunft | einschätzung | schätzung(?:en)? | worten | the | an? | and | but | or
    | asked | also | der | die | das | den | dem | und | aber | auch | zugleich | gefragt
  )$
`;
const POSSESSIVE = /^(?:seine[rmn]?|ihre[rmn]?|eigenen?|its|their|his|her)\s+/iu;

/** "seinen Berechnungen": whose they are stands elsewhere. */
const OWN_WORDS = pattern('iu')`
  ^(?:seine[rn]?|ihre[rn]?|eigenen?|his|her|its|their)\s+(?:
    schätzung | angaben | darstellung | worten | ansicht | einschätzung | auskunft | (?:be)?rechnung
    | zählung | kalkulation | calculation | reckoning | estimate | account | words | figures | count
  )
`;

/** The voice by its plain name; null where the words name no one ("seiner Darstellung", "Demnach"). */
export function plainSpeaker(speaker: Speaker | null): Speaker | null {
  if (!speaker) return null;
  const account = ACCOUNT.exec(speaker.name);
  const name = nominative((account ? account[1]! : speaker.name).trim(), speaker.name);
  if (name === '' || NOBODY.test(name)) return null;
  if (account && POSSESSIVE.test(speaker.name)) return null;
  if (POSSESSIVE.test(name) && !/\p{Lu}/u.test(name.replace(POSSESSIVE, '').slice(0, 1))) {
    const bare = name.replace(POSSESSIVE, '');
    return /(?:schätzung|angaben|estimate|account|words|figures)/iu.test(bare) ? null : { ...speaker, name };
  }
  if (OWN_WORDS.test(name)) return null;
  return name === speaker.name ? speaker : { ...speaker, name };
}

/** "des Landesamts" names the Landesamt. */
const nominative = (name: string, phrase: string): string =>
  /(?:^|\s)des\s/iu.test(phrase.slice(0, phrase.indexOf(name) + 1))
    ? name.replace(/^(\p{L}{3,}?)e?s(?=\s|$)/u, '$1')
    : name;

const NP_DE = String.raw`(?:(?:de[rmsn]|die|das)\s+)?((?:\p{Lu}[\p{L}\d&-]+|\p{Ll}+e[rnms]?\s+\p{Lu}[\p{L}-]+)(?:\s+(?:(?:für|der|des|von)\s+)?g?\p{Lu}[\p{L}&-]+){0,3})`;
const TOLD_DE =
  'genannt|gesprochen|angegeben|gemeldet|beziffert|mitgeteilt|angekündigt|gerechnet|geschätzt|bekannt gegeben|bekanntgegeben|gezählt|erklärt|ausgewiesen|gefordert|geboten|prognostiziert';
const TELLS_DE = source`
  sprach(?:en)? | spricht | nannten? | nennt | beziffer(?:t|te|ten) | schätz(?:t|te|ten)
  | gab(?:en)? | melde(?:t|te|ten) | zähl(?:t|te|ten) | rechne(?:t|te|ten) | geht | gehen | teilte
  | erklärten? | hob | senkte | räumte | kommt auf | kommen auf | kam auf | kamen auf
  | bestätig(?:t|te|ten) | hält | halten | hielt | hielten | bleibt bei | bleiben bei | kündigte an
  | fürchte(?:t|n|te|ten) um | bang(?:t|en|te|ten) um
`;
/** An account named by its owner, a saying verb behind or before its subject, a passive with its agent. */
const TOLD_BY: Readonly<Record<Language, readonly Led[]>> = {
  de: [
    led(
      new RegExp(
        String.raw`(?:angaben|messung(?:en)?|zählung(?:en)?|schätzung(?:en)?|rechnung(?:en)?|berechnung(?:en)?|darstellung|auskunft|einschätzung|worten|mitteilung)\s+(?:von\s+|vom\s+)?${NP_DE}`,
        'u',
      ),
    ),
    led(
      new RegExp(
        String.raw`(?:Angaben|Messung(?:en)?|Zählung(?:en)?|Schätzung(?:en)?|Rechnung(?:en)?|Berechnung(?:en)?|Darstellung|Auskunft|Einschätzung|Worten|Mitteilung)\s+(?:von\s+|vom\s+)?${NP_DE}`,
        'u',
      ),
    ),
    led(new RegExp(String.raw`(?<!\p{L})[Ll]aut\s+${NP_DE}`, 'u')),
    // The look-ahead first: without the word the name in front need not be tried at every place.
    led(new RegExp(String.raw`^(?=.*\szufolge).*?${NP_DE}\s+zufolge(?!\p{L})`, 'su'), /\szufolge/u),
    led(
      new RegExp(
        String.raw`^(?:\p{L}+\s+){0,4}?(?:hat|haben|hatten?)\s+(?:am\s+\p{L}+\s+)?${NP_DE}(?=.*(?:${TOLD_DE})(?!\p{L}))`,
        'u',
      ),
      /(?<!\p{L})(?:hat|haben|hatten?)/u,
    ),
    led(
      new RegExp(String.raw`^${NP_DE}\s+(?:${TELLS_DE})(?!\p{L})`, 'u'),
      new RegExp(String.raw`(?<!\p{L})(?:${TELLS_DE})`, 'u'),
    ),
    led(
      new RegExp(String.raw`^${NP_DE}\s+(?:hat|haben|hatten?)(?!\p{L})(?=.*(?:${TOLD_DE})(?!\p{L}))`, 'u'),
      /(?<!\p{L})(?:hat|haben|hatten?)/u,
    ),
    led(
      new RegExp(
        String.raw`(?<!\p{L})von\s+${NP_DE}\s+(?:auf|mit)(?!\p{L})(?=.*(?:beziffert|geschätzt|veranschlagt|angegeben))`,
        'u',
      ),
      /beziffert|geschätzt|veranschlagt|angegeben/u,
    ),
    led(
      new RegExp(
        String.raw`^(?:Den|Die|Das|Ihren?|Seinen?)\s+\p{Lu}\p{L}+\s+(?:beziffert|schätzt|veranschlagt)\s+${NP_DE}`,
        'u',
      ),
    ),
    led(new RegExp(String.raw`(?:nannte|bezifferte|meldete|zählte|schätzte)\s+${NP_DE}`, 'u')),
    led(
      new RegExp(
        String.raw`^(?:[Ww]ährend|[Ww]ohingegen|[Oo]bwohl|[Nn]achdem)\s+${NP_DE}(?=.*\s(?:spricht|sprechen|sprach|ausgeht|ausgehen|rechnet|nennt|kommt|beziffert|schätzt)(?:[\s,.]|$))`,
        'u',
      ),
    ),
    led(
      new RegExp(
        String.raw`^(?:[Kk]omm(?:t|en)|[Kk]am(?:en)?|[Ss]pr(?:icht|ach|echen)|[Nn]enn(?:t|en)|[Gg]eht|[Rr]echnet|[Zz]ählt|[Bb]eziffert|[Ss]chätzt)\s+${NP_DE}(?=\s.*\d)`,
        'u',
      ),
    ),
  ],
  en: [
    led(
      /[Aa]ccording to ((?:the |a |its )?[\p{L}’'&-]+(?:\s(?:of |for |and )?\p{Lu}[\p{L}’'&-]+){0,4}(?:\s\p{Ll}+)?)/u,
    ),
    led(
      /(?:given|quoted|put forward|released|issued|published) by ((?:the |a |its )?[\p{L}&-]+(?:\s[\p{L}&-]+){0,3}?)(?=[,.;]| (?:on|in|two|last|earlier|a|this|at|\d))/u,
    ),
    led(
      pattern('iu')`
        ^(
          (?:(?:the|its|a|an)\s)?[\p{L}’'&-]+(?:\s[\p{L}’'&-]+){0,5}?
        )(?:,\s[^,.\d]{2,40},)?\s(?:(?:has|had|have)\s(?:\p{L}+\s)?)?(?:
          said | says | told | gave | gives | puts? | given | estimates? | estimated | reported
          | reports | counts? | counted | arrived? | arrives | lists? | spoke | spoken | announced
          | admitted | claims? | claimed | disputed? | disputes | contradicted | rejected | insists?
          | insisted | argued | sticks? | stuck | stands? by | fears? for | warns? of
        )(?!\p{L})
      `,
      /(?<!\p{L})(?:said|says|told|gave|gives|put|given|estimate|report|count|arrive|list|spoke|announced|admitted|claim|dispute|contradicted|rejected|insist|argued|stick|stuck|stand|fear|warn)/iu,
    ),
    led(
      /,\s((?:the |its )?[\p{L}’'&-]+(?:\s[\p{L}’'&-]+){0,4}?)\s(?:said|says|announced|admitted|reported)(?!\p{L})/u,
      /(?<!\p{L})(?:said|says|announced|admitted|reported)/u,
    ),
  ],
};
/** A run of words with a verb in it is no name. */
const HAS_VERB = /(?<!\p{L})(?:was|were|is|are|been|be|had|has|have|which|that|who|ist|sind|war|wird|wurde)(?!\p{L})/iu;
/** Sums, levels and dangers say nothing, whatever the verb. */
const isMatter = (name: string, lang: Language): boolean => {
  const nouns = name.split(/\s+/).filter((w) => lang === 'en' || /^\p{Lu}/u.test(w));
  // "Die Kosten der Schließung bezifferte ...": the first noun is the head, the rest its genitive.
  return [nouns.at(-1) ?? '', ...(lang === 'de' ? nouns.slice(0, 1) : [])].some((head) => isMatterNoun(head, lang));
};
const isMatterNoun = (head: string, lang: Language): boolean =>
  /(?:stand|zahl|differenz|summe|betrag|höhe|risiko|wert|urteil|figure|number|total|sum|risk)$/iu.test(head) ||
  (findMeasure(lang, head)?.dimension ?? 'count') !== 'count';
/** "while the ship's insurer puts it at": the conjunction is no part of the name. */
const LINK_BEFORE = /^(?:while|but|and|whereas|although|though|as|yet|however|that)\s+/iu;
const CARRIED = /^(?:demnach|danach|dem ?nach|it|they|he|she|er|sie)(?!\p{L})/iu;

const ACCORDINGLY = led(/^demnach(?!\p{L})/iu);

/** Who a clause says it from, by its own wording, where the reader of quotations found nobody. */
export function toldBy(context: Context, clause: Clause): Speaker | null {
  const { leads, reading } = context;
  const own = inPassage(context, clause) ?? inPassage(context, clause.sentence);
  if (own) return own;
  const behind = saidBehind(context, clause.sentence);
  if (behind || !leads.says(ACCORDINGLY, clause.sentence.start, clause.sentence.end)) return behind;
  const before = reading.sentences.findLast((s) => s.end <= clause.sentence.start);
  return before ? inPassage(context, before) : null;
}

/** "Das teilte die Stadt am Montag mit.", "Diese Summe nannte der Verein.": the sentence before is whose word it says. */
const SAID_BEHIND = led(
  new RegExp(
    source`
      ^(?:
        (?:Das|Dies)\s+(?:hat\s+|haben\s+)?(?:
          sagten? | teilten? | gab(?:en)? | kündigten? | bestätigten? | erklärten? | betonten?
          | berichteten? | räumten? | versicherten? | meldeten? | schrieb(?:en)? | erläuterten?
          | (?<=haben? )
        )
        | (?:Diese|Die)\s+(?:Summe|Zahl|Zahlen)\s+nannten?
      )\s*${NP_DE}
    `,
    'u',
  ),
);

/** "Das hat die Stadt zurückgewiesen.": whose word it is not. */
const DENIAL = led(
  /(?<!\p{L})(?:bestr(?:itt|itten|eitet|eiten)|dementier\p{Ll}+|zurück(?:gewiesen)?|widersp\p{Ll}+|bezweifel\p{Ll}+|verneint\p{Ll}*)(?!\p{L})/u,
);

function saidBehind(context: Context, sentence: Span): Speaker | null {
  const { leads, reading, slice } = context;
  if (reading.lang !== 'de') return null;
  const next = reading.sentences.find((s) => s.start >= sentence.end);
  if (!next || /\S|\n\s*\n/u.test(slice(sentence.end, next.start))) return null;
  const found = leads.find(SAID_BEHIND, next.start, next.end);
  return found && !leads.says(DENIAL, next.start, next.end) ? namedAt(context, next.start, found) : null;
}

/** Who the clause by itself says it from: "die Veranstalter zählten 7.500" in a sentence that began with the police. */
export const tellerIn = (context: Context, clause: Clause): Speaker | null => inPassage(context, clause);

/** Claims of one sentence ask for the same passages again and again. */
const asked = new WeakMap<Context, Map<number, Speaker | null>>();

function inPassage(context: Context, at: Span): Speaker | null {
  const known = asked.get(context) ?? new Map<number, Speaker | null>();
  asked.set(context, known);
  const key = spanKey(at);
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = readPassage(context, at);
  known.set(key, found);
  return found;
}

function readPassage(context: Context, at: Span): Speaker | null {
  const { leads, reading, slice } = context;
  const opening = reading.times.find((t) => t.start === at.start && t.end < at.end);
  const from = opening ? opening.end + /^[\s,]*/u.exec(slice(opening.end, at.end))![0].length : at.start;
  for (const pattern of TOLD_BY[reading.lang]) {
    const found = leads.find(pattern, from, at.end);
    const named = found && namedAt(context, from, found);
    if (named) return named;
  }
  return null;
}

const OBJECT = /^(?:Den|Einen|Ihren|Seinen)\s/u;

/** Whom a pattern's first group names, if it names anybody. @param from where the pattern was tried */
function namedAt({ reading, slice }: Context, from: number, found: RegExpExecArray): Speaker | null {
  const name = found[1]?.trim().replace(LINK_BEFORE, '');
  if (!name || !/\p{L}{2}/u.test(name) || CARRIED.test(name) || HAS_VERB.test(name) || isMatter(name, reading.lang))
    return null;
  // "Den Aufschlag beziffert die Firma": an object speaks of nothing.
  if (reading.lang === 'de' && OBJECT.test(name)) return null;
  const start = from + found.index + found[0].indexOf(name);
  const span = { start, end: start + name.length };
  if (touches(reading.times, span) || touches(reading.quantities, span)) return null;
  const mention = touching(reading.mentions, span).find((m) => m.type === 'person');
  const role = mention?.role ? slice(mention.role.start, mention.role.end) : null;
  if (mention) return { name: mention.entity ?? slice(mention.start, mention.end), role, kind: 'person', at: span };
  const genitive = /(?:^|\s)des\s+$/u.test(slice(Math.max(0, start - 5), start));
  const bare = genitive ? name.replace(/^(\p{L}{3,}?)e?s(?=\s|$)/u, '$1') : name;
  return plainSpeaker({ name: bare, role: null, kind: 'organisation', at: span });
}
