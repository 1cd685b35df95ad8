/** Conversations in print: which articles are such, which lines ask, who answers, and what becomes a claim. */
import { describe, expect, it } from 'vitest';
import type { BlockRole } from '../../model/index.ts';
import { bodyView } from '../../model/index.ts';
import { articleOf, claimsOf } from '../testing.ts';
import { conversationIn, isInConversation, isInterview } from './interview.ts';

type Lang = 'de' | 'en';

/** A body line by line, each a paragraph; "# " opens a heading. */
const bodyOf = (text: string): (readonly [BlockRole, string])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => (line.startsWith('# ') ? (['heading', line.slice(2)] as const) : (['paragraph', line] as const)));

const articleWith = (text: string, lang: Lang, title = '') => {
  const parts = bodyOf(text);
  return articleOf(title ? [['title', title], ...parts] : parts, lang, { title });
};

/** "?" asks, "!" answers, "-" is neither, "." is the outlet's report. */
function turnsOf(text: string, lang: Lang, title = ''): string {
  const article = articleWith(text, lang, title);
  const view = bodyView(article, { title: true, tables: false });
  const found = conversationIn(view, lang, { title });
  const marks = { asked: '?', answered: '!', aside: '-' } as const;
  return view.pieces
    .filter(({ block }) => block.role !== 'title')
    .map(({ at }) => found?.turns.find((t) => t.start === at)?.kind)
    .map((kind) => (kind ? marks[kind] : '.'))
    .join('');
}

const PLAIN = `
Die Kolmer Hafenmeisterin über den Bau der Schleuse und die Briefe an den Rat
Interview: Hans Ode
# Frau Lorenz, wann wird die Schleuse fertig?
Im Mai 2027, wenn der Stahl kommt. Wir haben 14 Monate verloren.
Der Rat spricht von drei Millionen Euro Mehrkosten.
Das ist zu wenig. Die Schleuse kostet uns am Ende fünf Millionen Euro mehr.
# Haben Sie den Rat gewarnt?
Ich habe im Januar zwei Briefe geschrieben.
# Und die Schiffer?
Mit denen rede ich jeden Tag.
Ihr Vertrag endet im Herbst.
Das weiß ich. Ich würde gern bleiben.
Vielen Dank für das Gespräch.
Ein Sprecher des Rates wollte sich auf Nachfrage nicht äußern.
ZUR PERSON: Birte Lorenz (58) ist Kapitänin und leitet den Hafen seit 2016.
`;
const NAMED = `
In Kolm streitet man über die neue Schleuse.
Hafenbote: Frau Lorenz, wann wird die Schleuse fertig?
Birte Lorenz: Im Mai 2027, wenn der Stahl kommt.
Hafenbote: Der Rat spricht von drei Millionen Euro Mehrkosten.
Lorenz: Das ist zu wenig. Die Schleuse kostet uns am Ende fünf Millionen Euro mehr.
Niemand hat bestellt.
Hafenbote: Haben Sie den Rat gewarnt?
Lorenz: Im Januar habe ich zwei Briefe geschrieben.
`;
const MARKED = `
The harbour master of Kolm talks about the lock.
Q: When will the lock open?
A: In May 2027, if the steel arrives. We lost 14 months.
Q: The council says it will cost three million euros more.
A: Five million, I would say.
Q: Did you warn the council?
A: I wrote two letters in January.
`;
const LONG = `
Harbour master Birte Lorenz took over in 2016. This conversation has been edited.
When will the lock open?
In May 2027, if the steel arrives.
We lost 14 months because nobody ordered it.
You have said the council knew.
It did. I wrote two letters in January.
The second one was read out in public.
Ms Lorenz, will you stay?
I would like to. The work is not done.
Correction: An earlier version gave the wrong year.
`;
const BREAKS: (readonly [BlockRole, string])[] = [
  ['paragraph', 'Die Hafenmeisterin Birte Lorenz spricht über die Schleuse.'],
  ['paragraph', 'Frau Lorenz, wann wird die Schleuse fertig?\nIm Mai 2027. Wir haben 14 Monate verloren.'],
  ['paragraph', 'Haben Sie den Rat gewarnt?\nIch habe im Januar zwei Briefe geschrieben.'],
  ['paragraph', 'Was sagen Sie den Schiffern?\nDass wir die Gebühren im Sommer senken.'],
];

describe('which lines ask and which answer', () => {
  it.each([
    ['de', 'every other line', PLAIN, '.-?!?!?!?!?!-..'],
    ['de', 'names in front', NAMED, '.?!?!!?!'],
    ['en', 'marks in front', MARKED, '.?!?!?!'],
    ['en', 'answers of several paragraphs', LONG, '.?!!?!!?!.'],
  ] as const)('%s: %s', (lang, _, text, turns) => {
    expect(turnsOf(text, lang)).toBe(turns);
  });

  it('question and answer in one paragraph', () => {
    const article = articleOf(BREAKS, 'de');
    expect(isInterview(article)).toBe(true);
    const at = (words: string) => ({ start: article.text.indexOf(words), end: article.text.indexOf(words) + 3 });
    expect(isInConversation(article, at('Die Hafen'))).toBe(false);
    expect(isInConversation(article, at('Ich habe'))).toBe(true);
  });
});

describe('what is none', () => {
  const REPORT = `
Die Schleuse in Kolm wird teurer. Das sagte Hafenmeisterin Birte Lorenz.
Warum hat niemand bestellt?
„Wir haben 14 Monate verloren“, sagte Lorenz.
Wie geht es nun weiter?
Der Rat will im Mai entscheiden. „Ich bin dafür“, sagte Ratsherr Ode.
Und wer zahlt?
Die Kosten von fünf Millionen Euro trägt die Stadt.
`;
  const EXPLAINER = `
# Was wird gebaut?
Die Stadt Kolm baut eine Schleuse für zwölf Millionen Euro.
# Müssen Sie als Anwohner zahlen?
Nein. Sie zahlen nichts, die Stadt trägt die Kosten.
# Wann wird die Schleuse fertig?
Sie soll im Mai 2027 fertig sein.
# Wer hilft Ihnen bei Fragen?
Unter der Nummer 115 erreichen Sie die Verwaltung.
`;
  const COLUMN = `
Wer braucht diese Schleuse?
Ich habe mich das oft gefragt, wenn ich am Kai stand.
Was bleibt am Ende?
Mir bleibt die Erinnerung an einen stillen Hafen.
War es das wert?
Ich weiß es nicht.
`;
  const VOICES = `
Was halten die Kolmer von der Schleuse?
Birte Lorenz: Ich finde sie gut.
Hans Ode: Ich finde sie zu teuer.
Mara Voss: Mir ist sie gleich.
Wer soll das alles bezahlen?
`;
  const ONE = `
The lock in Kolm will cost more, harbour master Birte Lorenz told us in an interview.
Why did nobody order the steel?
We asked the council. It did not answer.
The council decides in May.
`;
  const LIST = `
Ort: Kolm, Hafenstraße
Preis: zehn Euro
Ort: Wend, Rathaus
Preis: acht Euro
Haben Sie Fragen?
Schreiben Sie uns, wir antworten gern.
Noch etwas?
`;
  it.each([
    ['de', 'a report that asks', REPORT, ''],
    ['de', 'an explainer', EXPLAINER, 'Fragen und Antworten zur Schleuse'],
    ['de', 'a column', COLUMN, ''],
    ['de', 'voices from the street', VOICES, ''],
    ['en', 'a report of an interview', ONE, ''],
    ['de', 'a list', LIST, ''],
    ['de', 'a comment', PLAIN, 'Kommentar: Wann wird die Schleuse fertig?'],
  ] as const)('%s: %s', (lang, _, text, title) => {
    expect(turnsOf(text, lang, title)).toMatch(/^\.+$/u);
  });
});

const said = (text: string, lang: Lang, title = '') => {
  const article = articleWith(text, lang, title);
  return claimsOf(article).map((c) => ({
    ...c,
    words: article.text.slice(c.sentence.start, c.sentence.end).replace(/\s+$/u, ''),
  }));
};

describe('what becomes a claim', () => {
  it.each([
    ['de', PLAIN, '„Wir haben zu spät bestellt“', 'Birte Lorenz', 'Kapitänin', 5_000_000, 3_000_000],
    ['de', NAMED, '„Wir haben zu spät bestellt“', 'Birte Lorenz', null, 5_000_000, 3_000_000],
    ['en', MARKED, "Birte Lorenz: 'We ordered too late'", 'Birte Lorenz', null, 5_000_000, 3_000_000],
  ] as const)('%s: an answer is of its speaker, a question of nobody', (lang, text, title, name, role, own, asked) => {
    const figures = said(text, lang, title).filter((c) => c.kind === 'figure');
    const answered = figures.find((c) => c.quantity?.value === own);
    expect(answered?.speaker).toMatchObject({ name, kind: 'person', role });
    expect(answered?.modality).toBe('reported');
    expect(figures.some((c) => c.quantity?.value === asked)).toBe(false);
  });

  it.each([
    ['de', PLAIN, 'Ich habe im Januar zwei Briefe geschrieben.'],
    ['en', LONG, 'We lost 14 months because nobody ordered it.'],
  ] as const)('%s: its words are a quotation', (lang, text, words) => {
    const quote = said(text, lang).find((c) => c.kind === 'quote' && c.words === words);
    expect(quote?.speaker?.name).toBe('Birte Lorenz');
  });

  it('no claim of the title, and none of the answers without its speaker', () => {
    const claims = said(PLAIN, 'de', '„Die Schleuse kostet fünf Millionen Euro mehr“');
    expect(claims.filter((c) => c.role === 'title')).toEqual([]);
    const own = claims.filter((c) => c.speaker === null).map((c) => c.words);
    expect(own.every((words) => /^(?:Die Kolmer|Ein Sprecher|ZUR PERSON|Birte Lorenz \(58\))/u.test(words))).toBe(true);
  });

  it('nobody known answers: nobody named, and never the outlet', () => {
    const text = MARKED.replace('The harbour master of Kolm talks about the lock.', 'The lock is late.');
    const claims = said(text, 'en').filter((c) => c.words.includes('million'));
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every((c) => c.speaker?.kind === 'unnamed')).toBe(true);
  });

  it('what is said of another stays out', () => {
    const text = PLAIN.replace(
      'Mit denen rede ich jeden Tag.',
      'Ode sagte, der Stahl fehle seit 2019. Ich glaube ihm.',
    );
    expect(said(text, 'de').some((c) => /Ode/u.test(c.speaker?.name ?? ''))).toBe(false);
  });

  it('the paragraph above stays a report', () => {
    const text = PLAIN.replace(
      'Die Kolmer Hafenmeisterin über',
      'Der Rat von Kolm beschloss im März den Bau. Die Kolmer Hafenmeisterin über',
    );
    expect(said(text, 'de').find((c) => c.words.startsWith('Der Rat'))?.speaker ?? null).toBeNull();
  });
});
