import { describe, expect, test } from 'vitest';
import * as german from '../de/back.ts';
import * as germanNouns from '../de/back-nouns.ts';
import * as english from '../en/back.ts';
import * as englishNouns from '../en/back-nouns.ts';
import { actAsKnown, countsAsKnown } from './acts.ts';
import * as speech from './back-speech.ts';
import { unclear } from './references.ts';
import { anyOf, type Row } from './rows.ts';

/** Lists of words are no rows. */
const rowsOf = (tables: object): Row[] =>
  Object.entries(tables).flatMap(([name, rows]) => (Array.isArray(rows) && !/FIRMS|OUTLETS/u.test(name) ? rows : []));

test.each([german, germanNouns, english, englishNouns, speech].flatMap(rowsOf))(
  'the row of %j finds it',
  (example, pattern) => {
    expect(anyOf([[example, pattern]]).test(example)).toBe(true);
  },
);

const NAMED = { persons: ['Jens Harmsen', 'Harmsen', 'Ruth Ames', 'Ames'], things: ['Kolbau', 'Hohenrain'] };

describe('what stands beside a row is none of it', () => {
  test.each([
    // a reason, a share, a result
    ['de', 'Zu den Gebühren von Kolbau kommt ein Zuschlag hinzu', null],
    ['de', 'In Hohenrain kommt ein Zuschlag hinzu', 'noun'],
    ['de', 'Kolbau hat daraus gelernt', 'noun'],
    ['de', 'Kolbau hat aus dem Brand gelernt', null],
    ['de', 'Ruth Ames kam zum gleichen Ergebnis', 'noun'],
    ['de', 'Ruth Ames kam zum gleichen Ergebnis wie das Amt', null],
    ['de', 'Über den Rest entscheidet der Rat von Hohenrain', 'noun'],
    ['de', 'Den Rest der Kosten zahlt Kolbau', null],
    ['de', 'Der überwiegende Teil gehört Kolbau', 'noun'],
    ['de', 'Der überwiegende Teil der Fläche gehört Kolbau', null],
    ['de', 'Ruth Ames lehnt eine solche ab', 'noun'],
    ['de', 'Ruth Ames lehnt eine Halle ab', null],
    ['de', 'Ruth Ames blieb dabei, dass die Pumpe lief', 'noun'],
    ['de', 'Ruth Ames war dabei', null],
    ['de', 'Kolbau hat das schon im Mai gelesen', 'noun'],
    ['de', 'Kolbau hat das in Hohenrain gebaute Haus verkauft', null],
    ['de', 'Ruth Ames entschuldigte sich bei den Mietern', 'noun'],
    ['de', 'Ruth Ames entschuldigte sich bei den Mietern für den Lärm', null],
    ['de', 'Kolbau bestätigte Gespräche', 'noun'],
    ['de', 'Kolbau bestätigte Gespräche über die Halle', null],
    ['de', 'Kolbau rechnet mit Mitte März 2027', 'noun'],
    ['de', 'Kolbau rechnet Mitte März 2027 mit dem Ende der Arbeiten', null],
    ['de', 'Eine aus Hohenrain will verkaufen', 'noun'],
    ['de', 'Eine Halle aus Hohenrain wird verkauft', null],
    ['de', 'Kolbau liefen alle wieder weg', 'noun'],
    ['de', 'Kolbau schließt alle Hallen', null],
    ['de', 'In Hohenrain wurden es 20', 'pronoun'],
    // who gave it that office
    ['de', 'Laut Sprecher Jens Harmsen ist die Halle leer', 'office'],
    ['de', 'Laut Sprecher Jens Harmsen von Kolbau ist die Halle leer', null],
    ['de', 'Laut Ministeriumssprecher Jens Harmsen ist die Halle leer', null],
    ['de', 'Laut Sprecher Jens Harmsen prüft die Staatsanwaltschaft die Akten', null],
    ['en', 'According to manager Jens Harmsen, the hall is empty', 'office'],
    ['en', 'According to Kolbau manager Jens Harmsen, the hall is empty', null],
    ['en', 'According to manager Jens Harmsen of Kolbau, the hall is empty', null],
    // in English
    ['en', 'Kolbau opened the hall anyway', 'noun'],
    ['en', 'Anyway is no name for Kolbau', null],
    ['en', 'Ruth Ames supported Kolbau then', 'noun'],
    ['en', 'Ruth Ames was then mayor of Hohenrain', null],
    ['en', 'Ruth Ames will not appeal', 'noun'],
    ['en', 'Ruth Ames will not appeal against the judgment of May', null],
    ['en', 'Kolbau said it was in talks', 'noun'],
    ['en', 'Kolbau said it was in talks with the council', null],
    ['en', 'Hohenrain is planning similar changes', 'noun'],
    ['en', 'Hohenrain is planning changes similar to those of Kolbau', null],
    ['en', 'Kolbau gave a different reason', 'noun'],
    ['en', 'Kolbau gave a different reason for the delay', null],
    ['en', 'Kolbau will pay the difference', 'noun'],
    ['en', 'Kolbau will pay the difference between the bills', null],
    ['en', 'In Hohenrain 300 people attended', 'noun'],
    ['en', 'In Hohenrain 300 people attended a meeting', null],
  ] as const)('%s: %s %j', (lang, text, found) => {
    expect(unclear(text, lang, NAMED)).toBe(found);
  });
});

describe('acts are told before they are spoken of as known', () => {
  test.each([
    ['de', 'Das Gericht wies den Eilantrag der Gemeinde ab', 'Eilantrag'],
    ['de', 'Das Gericht wies den Eilantrag gegen den Bau ab', null],
    ['de', 'Das Gericht wies einen Eilantrag der Gemeinde ab', null],
    ['de', 'Einen Tag nach ihrem Dementi unterschrieb Kolbau', 'Dementi'],
    ['de', 'Kolbau nahm die Verlängerung vom Mai zurück', 'Verlängerung'],
    ['de', 'Kolbau nahm die Verlängerung der Frist zurück', null],
    ['de', 'Die Verwarnung des Amtes galt Kolbau', null],
    ['de', 'Der Mann, der das Feuer legte, schweigt', 'Mann'],
    ['de', 'Der Mann aus Hohenrain schweigt', null],
    ['en', 'The ruling runs to 22 pages', 'ruling'],
    ['en', 'The ruling against Kolbau runs to 22 pages', null],
    ['en', 'A letter came in May, and the letter is lost', null],
    ['en', 'Kolbau extended the charter from 4 May', 'charter'],
  ] as const)('%s: %s %j', (lang, text, found) => {
    expect(actAsKnown(text, lang, () => false)).toBe(found);
  });

  test('an act that was named is known, also by the end of its name', () => {
    const known = (lemma: string): boolean => lemma === 'antrag';
    expect(actAsKnown('Das Gericht wies den Eilantrag der Gemeinde ab', 'de', known)).toBeNull();
  });
});

test.each([
  ['de', 'Ich habe mich bei ihm gemeldet', true],
  ['de', 'Ich habe mich bei ihrem Chef gemeldet', false],
  ['de', 'Die Mieten müssen sinken', false],
  ['de', 'Wir haben mit den meisten Mietern gesprochen', false],
  ['de', 'Der Rest der Mieter ist zufrieden', false],
  ['en', 'Somebody read that email', true],
  ['en', 'Somebody read an email', false],
  ['en', 'I asked a judge and I lost', true],
  ['en', 'I ask every judge the same', false],
  ['en', 'No town was asked', true],
  ['en', 'No town can pay for this alone', false],
] as const)('speech that leans on what nobody printed, %s: %s', (lang, words, leans) => {
  expect(speech.opensInTheAir(words, lang) || speech.leansOnOthers(words, lang)).toBe(leans);
});

test.each([
  ['de', 'Die vier Brände gehen auf Kolbau zurück', true],
  ['de', 'Kolbau gibt die eingefrorenen 1,9 Millionen Euro frei', true],
  ['de', 'Kolbau streicht von den 26 Stellen vier', false],
  ['de', 'Kolbau streicht vier der 26 Stellen', false],
  ['de', 'Die 12 Hallen stehen leer', false],
  ['de', 'In den zwei Jahren wuchs Kolbau', false],
  ['de', 'Kolbau baut in den letzten drei Hallen', false],
  ['en', 'The 52 staff opened a bottle', true],
  ['en', 'The 12 halls are empty', false],
  ['en', 'Kolbau closed one of the seven halls', false],
] as const)('counted as if told before, %s: %s', (lang, text, found) => {
  expect(countsAsKnown(text, lang, ['In 2026 stehen 12 Hallen leer, 12 halls'])).toBe(found);
});
