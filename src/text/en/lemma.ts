/** Light English lemmatisation: irregular verbs and nouns by table, endings by rule (after Porter 1980, steps 1a to 1c). */
import { irregularTable, type LemmaRules } from '../engine/lemma.ts';

const IRREGULAR = `
  be: is are was were been am being
  have: has had having
  do: does did done doing
  go: goes went gone
  say: says said
  rise: rose risen
  fall: fell fallen
  grow: grew grown
  lose: lost
  win: won
  buy: bought
  sell: sold
  pay: paid
  make: made
  take: took taken
  give: gave given
  get: got gotten
  find: found
  found: founded
  hold: held
  keep: kept
  leave: left
  lead: led
  meet: met
  begin: began begun
  break: broke broken
  bring: brought
  build: built
  catch: caught
  choose: chose chosen
  come: came
  cut: cuts
  deal: dealt
  draw: drew drawn
  drive: drove driven
  eat: ate eaten
  fight: fought
  fly: flew flown
  forget: forgot forgotten
  hear: heard
  hide: hid hidden
  hit: hits
  know: knew known
  lend: lent
  lie: lay lain lying
  mean: meant
  put: puts
  read: reads
  ride: rode ridden
  run: ran
  see: saw seen
  seek: sought
  send: sent
  set: sets
  shake: shook shaken
  shoot: shot
  show: shown showed
  shrink: shrank shrunk
  shut: shuts
  sink: sank sunk
  sit: sat
  sleep: slept
  speak: spoke spoken
  spend: spent
  spread: spreads
  stand: stood
  steal: stole stolen
  strike: struck stricken
  swear: swore sworn
  sweep: swept
  swim: swam swum
  teach: taught
  tell: told
  think: thought
  throw: threw thrown
  understand: understood
  withdraw: withdrew withdrawn
  write: wrote written
  overtake: overtook overtaken
  undergo: underwent undergone
  die: died dies dying
  man: men
  woman: women
  child: children
  person: people persons
  foot: feet
  life: lives
  wife: wives
  crisis: crises
  analysis: analyses
  datum: data
  medium: media
  percent: percents
  good: better best
  bad: worse worst
  many: more most
  high: higher highest
  low: lower lowest
  large: larger largest
  small: smaller smallest
`;

const fold = (lower: string): string =>
  lower
    .replace(/[’']s?$/, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
const table = irregularTable(IRREGULAR, (word) => word);

function stem(word: string): string {
  if (word.length < 4) return word;
  const bare = withoutSuffix(withoutPlural(word));
  // "rise" and "rising", "happy" and "happier" meet without their last vowel
  if (bare.length > 3 && bare.endsWith('e')) return bare.slice(0, -1);
  return bare.endsWith('y') && bare.length > 3 ? `${bare.slice(0, -1)}i` : bare;
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutSuffix(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  for (const suffix of ['ing', 'ed']) {
    const rest = word.slice(0, -suffix.length);
    if (word.endsWith(suffix) && rest.length >= 3 && /[aeiouy]/.test(rest)) return single(rest);
  }
  return word;
}

/** "stopp" -> "stop", but "fall", "miss", "buzz" */
const single = (word: string): string => (/([bdfgmnprt])\1$/.test(word) ? word.slice(0, -1) : word);

export const englishLemma: LemmaRules = { irregular: (word) => table.get(word), fold, stem };
