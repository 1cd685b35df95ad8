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
    wer wo jetzt hier alle beim ins ab damit dann dort sowie bereits rund etwa gibt`,
  en: `the of and to in a is are was were that for on with as by at from it its this be has have had not but or an which
    they he she we you his her their who will would can could should may about after before over under more than also
    been were said says into out up new when where what how there these those our all one against during between while
    because if so no some i do does did just only most`,
  nl: `de het een en van in op te dat die niet is met voor zijn er maar om ook aan bij naar uit door over wordt werd worden
    heeft hebben dan nog wel geen hij zij ze haar deze dit was als tot kan meer zou al onder tegen`,
  fr: `le la les de des du un une et en à au aux dans pour par sur avec est sont qui que ne pas plus ce cette ces il elle
    ils nous vous son sa ses leur mais ou où a été être se dont comme après fait deux d l qu c s n`,
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
  pl: `i w na z do nie się że jest o to za po od przez dla jak przy są oraz jego który która które tym ma był była`,
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
  de: ung ungen keit heit schaft lich liche lichen ische ischen isch chen tät ßt ern
  en: ing tion tions ness ment ments ship able ers ies ght
`);

/** How many words at the beginning are looked at: enough to decide, and no more work for a long text. */
const SAMPLE = 400;
/** Prose of a language holds 30 to 50 % of its listed words; below this share the text is another language or none. */
const LEAST_SHARE = 0.14;

/**
 * `de`, `en`, or null for another or an unknown language.
 * A text that mixes both is given to the one with more of its function words.
 */
export function detectLanguage(text: string): Language | null {
  const words = sampleOf(text);
  if (words.length === 0 || foreignScript(text)) return null;
  const scores = score(words);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = [ranked[0], ranked[1]];
  if (!best) return words.length < 30 ? bySpelling(text, words) : null;
  const [language, points] = best;
  if (language !== 'de' && language !== 'en') return null;
  if (second && second[1] === points) return bySpelling(text, words);
  if (points / words.length >= LEAST_SHARE) return language;
  return words.length < 30 && bySpelling(text, words) === language ? language : null;
}

const sampleOf = (text: string): string[] =>
  (withoutTitles(text.slice(0, SAMPLE * 10)).match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, SAMPLE);

/** Short quoted passages are titles and names, often in another language; they count only where nothing else is left. */
function withoutTitles(text: string): string {
  const rest = text.replace(/[„“"«»][^„“”"«»\n]{1,60}[“”"«»]/g, ' ');
  return rest.length * 2 > text.length ? rest : text;
}

/** Each listed word gives its languages a point; a word of few languages tells more than a common one. */
function score(words: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word.toLowerCase()) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1);
  return scores;
}

/** Mostly letters outside Latin. */
function foreignScript(text: string): boolean {
  const sample = text.slice(0, 2000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin / letters < 0.6;
}

function bySpelling(text: string, words: readonly string[]): Language | null {
  let german = /ß/.test(text) ? 2 : 0;
  let english = 0;
  if (/[àâçèêëîïñòóôõùûýœæåøšžčćłńśźżğışőű]/i.test(text)) return null;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (/[äöü]/.test(lower)) german++;
    for (let size = 2; size <= 6; size++) {
      const key = lower.length > size + 2 ? SPELLINGS.get(lower.slice(-size)) : undefined;
      if (key === 'de') german++;
      else if (key === 'en') english++;
    }
    for (const language of LANGUAGES_OF.get(lower) ?? []) {
      if (language === 'de') german++;
      if (language === 'en') english++;
    }
  }
  if (german === english) return null;
  return german > english ? 'de' : 'en';
}
