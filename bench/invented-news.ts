/**
 * A stream of invented news with its truth, for measuring grouping at a size no corpus has. What it assumes:
 *
 * - Events are steady in number; most are told once or twice, few by hundreds (Pareto). Seven in ten articles follow
 *   within a day, some for a week; later ones use other words than the first (a story moves on).
 * - Words follow Zipf's law, among function words of the real languages. An event has words of its own, shares those of its
 *   topic with a hundred other events of the week, and all others with everyone.
 * - Names follow Zipf's law too: half of an event's names are its topic's regulars (the same ministers, clubs and firms
 *   in one event after another), and each article names people beside the matter. Figures are mostly round.
 * - A quarter of the articles print an earlier one anew, half of these under another headline.
 * - A third of the events are told in both languages, which share names and figures only (no concepts: that makes it
 *   harder than life).
 */
import { chance } from '../spec/chance.ts';

export interface InventedArticle {
  /** number of the event it tells: the truth */
  readonly event: number;
  readonly title: string;
  readonly text: string;
  readonly lang: 'de' | 'en';
  readonly published: string;
}

const START = Date.parse('2026-10-01T00:00:00Z');
const HOUR = 3_600_000;
const VOCABULARY = 60_000;
const NAMES = 200_000;
const TOPICS = 300;
const LARGEST = 400;
/** One event in so many powers of its size is larger: 1.15 gives about four articles on average. */
const TAIL = 1.15;
const FUNCTION_WORDS = {
  de: 'der die das und in zu den von mit sich auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei'.split(
    ' ',
  ),
  en: 'the of and to a in for is on that by this with it not or be are from at as has have will an was were which he their'.split(
    ' ',
  ),
};
const ENDINGS = { de: ['ung', 'en', 'er', 'lich', 'heit', ''], en: ['ing', 'ed', 'er', 'ly', 'ness', ''] };

interface Event {
  readonly id: number;
  readonly topic: number;
  readonly began: number;
  readonly languages: readonly ('de' | 'en')[];
  readonly names: readonly string[];
  readonly figures: readonly string[];
  /** in the order in which the story comes to them */
  readonly words: readonly number[];
  readonly printed: { title: string; text: string; lang: 'de' | 'en' }[];
}

/** Articles in the order of publication. Every run gives the same. */
export function* inventedNews(count: number, days: number): Generator<InventedArticle> {
  const next = chance(20261001);
  const upTo = (n: number): number => Math.floor(next() * n);
  const oneOf = <T>(list: readonly T[]): T => list[upTo(list.length)]!;
  /** Rank by Zipf's law, the first `shift` ranks levelled (Mandelbrot). */
  const zipf = (n: number, shift = 2): number =>
    Math.min(n - 1, Math.floor(shift * ((n + shift) / shift) ** next() - shift));
  const words = forms(VOCABULARY);
  const names = forms(NAMES).map((form) => form[0]!.toUpperCase() + form.slice(1));
  const topics = Array.from({ length: TOPICS }, () => ({
    words: Array.from({ length: 400 }, () => 300 + upTo(VOCABULARY - 300)),
    names: Array.from({ length: 60 }, () => zipf(NAMES, 50)),
  }));
  const figure = (): string => {
    const value = Math.floor(10 ** (1 + next() * 4));
    return String(next() < 0.5 ? Number(value.toPrecision(1)) : value);
  };

  function begin(id: number, began: number): Event {
    const topic = zipf(TOPICS, 20);
    const { words: shared, names: regulars } = topics[topic]!;
    return {
      id,
      topic,
      began,
      languages: next() < 0.33 ? ['de', 'en'] : [next() < 0.5 ? 'de' : 'en'],
      names: Array.from({ length: 2 + upTo(4) }, () => names[next() < 0.5 ? oneOf(regulars) : zipf(NAMES, 200)]!),
      figures: Array.from({ length: 1 + upTo(3) }, figure),
      words: Array.from({ length: 40 }, () => (next() < 0.5 ? oneOf(shared) : zipf(VOCABULARY, 300))),
      printed: [],
    };
  }

  /** Words that an event is told in: of its forty the fifteen that its age has come to. */
  function content(event: Event, age: number, lang: 'de' | 'en'): string {
    const draw = next();
    const first = Math.min(25, Math.floor(age * 5));
    const word =
      draw < 0.35
        ? event.words[first + upTo(15)]!
        : draw < 0.55
          ? oneOf(topics[event.topic]!.words)
          : zipf(VOCABULARY, 5);
    return words[word]! + ENDINGS[lang][word % 6]!;
  }

  function sentences(event: Event, age: number, lang: 'de' | 'en', length: number): string {
    const told: string[] = [];
    for (let n = 0; n < length; n++) {
      const draw = next();
      if (draw < 0.45) told.push(oneOf(FUNCTION_WORDS[lang]));
      else if (draw < 0.5) told.push(event.names[Math.min(upTo(event.names.length), upTo(event.names.length))]!);
      else if (draw < 0.52) told.push(names[zipf(NAMES, 50)]!);
      else if (draw < 0.535) told.push(oneOf(event.figures));
      else if (draw < 0.55) told.push(figure());
      else told.push(content(event, age, lang));
      if (n % 15 === 14) told.push('.');
    }
    return told.join(' ').replaceAll(' .', '.');
  }

  function headline(event: Event, age: number, lang: 'de' | 'en'): string {
    const told = Array.from({ length: 4 + upTo(3) }, () => content(event, age, lang));
    told.splice(upTo(2), 0, event.names[0]!);
    if (next() < 0.5) told.push(event.names[1]!);
    if (next() < 0.3) told.push(event.figures[0]!);
    return told.join(' ');
  }

  function write(event: Event, at: number): InventedArticle {
    const age = (at - event.began) / 24;
    const published = new Date(START + at * HOUR).toISOString();
    if (event.printed.length > 0 && next() < 0.25) {
      const before = oneOf(event.printed);
      const title = next() < 0.5 ? before.title : headline(event, age, before.lang);
      const kept = before.text.split(' ').filter(() => next() > 0.05);
      return { event: event.id, title, text: kept.join(' '), lang: before.lang, published };
    }
    const lang = oneOf(event.languages);
    const text = sentences(event, age, lang, 60 + upTo(90));
    const article = { title: headline(event, age, lang), text, lang };
    if (event.printed.length < 20) event.printed.push(article);
    return { event: event.id, ...article, published };
  }

  /** Hours after the first report: a burst, the day after, the follow-ups. */
  const delay = (): number => -Math.log(1 - next()) * (next() < 0.7 ? 8 : next() < 0.8 ? 36 : 120);
  const size = (): number => Math.min(LARGEST, Math.floor((1 - next()) ** (-1 / TAIL)));

  const hours: { event: Event; at: number }[][] = [];
  const hourly = count / (days * 24);
  let events = 0;
  let due = 0;
  for (let hour = 0, told = 0; told < count; hour++) {
    for (due += hourly / MEAN_SIZE; due >= 1; due--) {
      const event = begin(events++, hour + next());
      for (let n = size(), first = true; n > 0; n--, first = false) {
        const at = event.began + (first ? 0 : delay());
        const planned = hours[Math.floor(at)];
        if (planned) planned.push({ event, at });
        else hours[Math.floor(at)] = [{ event, at }];
      }
    }
    for (const { event, at } of (hours[hour] ?? []).sort((a, b) => a.at - b.at)) {
      if (told++ >= count) return;
      yield write(event, at);
    }
    delete hours[hour];
  }
}

/** Mean of `size`: the sum of the chances that an event has at least so many articles. */
const MEAN_SIZE = Array.from({ length: LARGEST }, (_, k) => (k + 1) ** -TAIL).reduce((a, b) => a + b, 0);

/** So many different words, the commonest first and shortest. */
function forms(count: number): string[] {
  const next = chance(count);
  const of = (letters: string): string[] => letters.split(' ');
  const [heads, vowels, tails] = [
    of('b br d dr f fl fr g gl gr h j k kl kr l m n p pf pr r s sch schl sp st str t tr v w z zw'),
    of('a e i o u au ei eu ie ä ö ü'),
    of('b ch d f g k l ld lt m n nd ng nk nt p r rg rk rm rn rt s ss st t tz x').concat(Array(14).fill('')),
  ];
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const found = new Set<string>();
  while (found.size < count) {
    const syllables = (found.size > 400 ? 2 : 1) + (next() < 0.15 ? 1 : 0);
    let word = '';
    for (let n = 0; n < syllables; n++) word += one(heads) + one(vowels) + one(tails);
    if (word.length > 2) found.add(word);
  }
  return [...found];
}
