/** Tells German and English from each other and from every other language, by function words and a few spellings. */
import type { Language } from '../../model/index.ts';
import { wordMap } from './wordlists.ts';

/**
 * Frequent short words by language. A word shared by several stands under each that uses it. The neighbours (Dutch,
 * the Nordic and Romance languages, Turkish, Polish ...) are here only to be told apart.
 */
const PROFILES: Readonly<Record<string, string>> = {
  de: `der die das den dem des und in im zu zum zur von vom mit auf für ist sind war waren wird werden wurde wurden ein
    eine einen einem einer eines nicht auch sich als an am aus bei bis nach noch nur oder über unter um vor wie wenn weil
    dass daß er sie es ich wir ihr man hat haben hatte sein seine seiner ihre ihrer kann können soll sollen muss mehr
    aber doch durch gegen ohne seit zwischen während wegen laut so schon sehr diese dieser dieses diesen kein keine was
    wer wo jetzt hier alle beim ins ab damit dann dort sowie bereits rund etwa gibt neue neuer neuen erste ersten zwei drei jahre jahren menschen polizei
    uhr heute gewinnt holt fordert warnt kommt geht sagt deutsche deutschen ende`,
  en: `the of and to in a is are was were that for on with as by at from it its this be has have had not but or an which
    they he she we you his her their who will would can could should may about after before over under more than also
    been were said says into out up new when where what how there these those our all one against during between while
    because if so no some i do does did just only most first two three year years say says wins win loses takes gets
    makes people men women world new day week police man government report reports`,
  nl: `de het een en van in op te dat die niet is met voor zijn er maar om ook aan bij naar uit door over wordt werd worden
    heeft hebben dan nog wel geen hij zij ze haar deze dit was als tot kan meer zou al onder tegen`,
  fr: `le la les de des du un une et en à au aux dans pour par sur avec est sont qui que ne pas plus ce cette ces il elle
    ils nous vous son sa ses leur mais ou où a été être se dont comme après fait deux`,
  es: `el la los las de del un una y en a al por para con es son que no se su sus lo como más pero o fue han ha este esta
    ser sobre entre también hasta desde cuando muy sin ya`,
  it: `il lo la i gli le di del della dei delle un una e in a al alla per con è sono che non si da dal dalla nel nella più
    come anche ma o ha hanno questo questa su sul suo sua essere dopo due gli`,
  pt: `o a os as de do da dos das um uma e em no na nos nas por para com é são que não se mais como mas ou foi ao à pelo
    pela seu sua ser também entre já há`,
  ca: `el la els les de del un una i en a al per amb és són que no es més com però o va ha aquest aquesta`,
  ro: `și de la în a cu pe din care este sunt nu mai un o că să pentru au fost ce sau după prin`,
  da: `og i at det en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over
    da fra du ud efter blev kan`,
  sv: `och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år nu
    efter under också`,
  no: `og i det er som en på til av for med at har de ikke den et om var han men fra seg vi kan så etter ble`,
  fi: `ja on ei se että oli hän mutta myös kun niin ovat joka mukaan ole vuoden jos kuin`,
  pl: `i w we na z do nie się że jest o to za po od przez dla jak przy są oraz jego który która które tym ma był była`,
  cs: `a v na se je že s z do o k i ve za by jsou pro ale jako po od podle při které který jeho byl`,
  hu: `a az és hogy nem is egy ez van volt meg de már csak mint még el vagy után szerint`,
  tr: `ve bir bu da de için ile olarak daha çok olan gibi en ne ama kadar sonra olduğu değil var göre ise`,
  hr: `i u je na se da za od su s o koji koja ne a kao iz to po nije bi do biti`,
  lb: `de den d an ass vun mat fir net op zu dat déi eng e gëtt hunn huet och bei am um sinn wéi`,
  id: `yang dan di ini itu dengan untuk tidak dari dalam akan pada juga ke karena adalah ada oleh`,
  la: `et in est non ad cum sed ut qui quae quod ex de per esse sunt a ab aut`,
};

const membership = (): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, string[]>();
  for (const [language, block] of Object.entries(PROFILES))
    for (const word of new Set(block.split(/\s+/))) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
};
const LANGUAGES_OF = membership();

/** Endings that carry short texts, such as headlines, which may hold no function word at all. */
const SPELLINGS = wordMap(`
  de: ung ungen keit heit schaft lich liche lichen ische ischen isch chen tät ßt igt iger igen ert tzt sse
  en: ing tion tions ness ment ments ship able ight ows ins ests ells ings ists aughs lth ths ity ies ough wide ally
  fr: eux aux ement ée ées elle elles oire eur eurs
  es: ción ciones dad ado ada ados adas ero ista
  it: zione zioni gli tto tti ità ella etto
  nl: ijk lijk tie aar eren oor
  pl: nie ego ych owa ość owy owie wej arty wany ana iego ację
  tr: lar ler dan den nda nde ları leri mış
  da: erne ede hed ske
`);

/** How many words at the beginning are looked at: enough to decide, and no more work for a long text. */
const SAMPLE = 400;
/** Prose of a language holds 30 to 50 % of its listed words; below this share the text is another language or none. */
const LEAST_SHARE = 0.14;
/** Up to this many words a text is a headline: spellings count too, and less evidence has to do. */
const HEADLINE = 25;
/** What a typical ending counts beside a function word. */
const SPELLING_WEIGHT = 0.5;

/**
 * `de`, `en`, or null for another or an unknown language.
 * A text that mixes both is given to the one with more of its function words.
 */
export function detectLanguage(text: string): Language | null {
  const words = sampleOf(text);
  if (words.length === 0 || foreignScript(text)) return null;
  const scores = score(words);
  if (words.length <= HEADLINE) addSpellings(scores, text, words);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] === second?.[1]) return null;
  const [language, points] = best;
  if (language !== 'de' && language !== 'en') return null;
  const enough = words.length <= HEADLINE ? points >= SPELLING_WEIGHT : points / words.length >= LEAST_SHARE;
  return enough ? language : null;
}

const sampleOf = (text: string): string[] =>
  (withoutTitles(text.slice(0, SAMPLE * 10)).match(/[\p{L}\p{M}]+(?:['’]s\b)?/gu) ?? []).slice(0, SAMPLE);

/** Short quoted passages are titles and names, often in another language; they count only where nothing else is left. */
function withoutTitles(text: string): string {
  const rest = text.replace(/[„“"«»][^„“”"«»\n]{1,60}[“”"«»]/g, ' ');
  return rest.length * 2 > text.length ? rest : text;
}

/** Points by language: a listed word shares one point among the languages that use it. */
function score(words: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word.toLowerCase()) ?? [];
    for (const language of languages) add(scores, language, 1 / Math.sqrt(languages.length));
  }
  return scores;
}

const add = (scores: Map<string, number>, language: string, points: number): void => {
  scores.set(language, (scores.get(language) ?? 0) + points);
};

/** From Greek on; the marks of punctuation between are no letters. */
const OUTSIDE_LATIN = /[\u0370-\u1fff\u2c00-\uffff]/;

/** Mostly letters outside Latin. */
function foreignScript(text: string): boolean {
  const sample = text.slice(0, 2000);
  if (!OUTSIDE_LATIN.test(sample)) return false;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin / letters < 0.6;
}

/** Letters that German and English words hold only in names. */
const FOREIGN_LETTERS = /[àâçèêëîïñòóôõùûýœæåøšžčćłńśźżğışőűąęě]/giu;

function addSpellings(scores: Map<string, number>, text: string, words: readonly string[]): void {
  const foreign = text.match(FOREIGN_LETTERS)?.length ?? 0;
  if (foreign > 0) add(scores, 'other', foreign * SPELLING_WEIGHT);
  // "Japan's", "men's"
  const genitives = text.match(/[a-z][’']s\b/g)?.length ?? 0;
  if (genitives > 0) add(scores, 'en', genitives * SPELLING_WEIGHT);
  for (const word of words) {
    const lower = word.toLowerCase();
    if (/[äöüß]/.test(lower)) add(scores, 'de', SPELLING_WEIGHT);
    for (const language of endingsOf(lower)) add(scores, language, SPELLING_WEIGHT);
  }
}

const endingsOf = (word: string): readonly string[] =>
  [2, 3, 4, 5, 6].flatMap((size) => (word.length > size + 2 ? [SPELLINGS.get(word.slice(-size)) ?? []].flat() : []));
