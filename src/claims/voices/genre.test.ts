/** What calls itself an opinion, and what does not. */
import { describe, expect, it } from 'vitest';
import { articleOf, claimsOf } from '../testing.ts';
import { isOpinionPiece } from './genre.ts';

describe('isOpinionPiece', () => {
  it.each([
    ['Meinung: Die Schleuse kommt zu spät', '', null, true],
    ['Opinion: Let the lock be', '', null, true],
    ['Die Schleuse kommt zu spät – ein Kommentar', '', null, true],
    ['The lock comes too late | Opinion', '', null, true],
    ['Die Schleuse kommt zu spät', 'Ein Kommentar von Lea Brandt\n\nSo geht es nicht.', null, true],
    ['Die Schleuse kommt zu spät', 'So geht es nicht.', 'Meinung', true],
    ['Die Schleuse kommt zu spät', 'So geht es nicht.', 'Wirtschaft', false],
    ['Die Schleuse kommt zu spät', 'Wir haben zu spät bestellt.', 'Interview', true],
    [
      'Die Schleuse kommt zu spät',
      'Frau Lorenz, was ist los?\n\nWir haben zu spät bestellt.\n\nUnd nun?\n\nIch warte.\n\nHaben Sie gewarnt?\n\nIch habe geschrieben.',
      'Interview',
      false,
    ],
    ['Die Schleuse und ich', 'Ich finde, das geht zu langsam.\n\nMich ärgert vor allem das Amt.', null, true],
    ['Die Schleuse und ich', 'Ich warte hier jeden Tag.\n\nIch bin es leid.\n\nDas Tor klemmt.', null, true],
    ['The lock and me', 'I suspect nobody cares.\n\nIn my view the county is to blame.', null, true],
    ['Am Tor', 'Ich stehe am Tor.\n\nIch sehe zwei Schiffe.\n\nMir wird kalt.', null, false],
    ['Die Schleuse steht', 'Das Amt prüft.\n\nDer Kreis zahlt.\n\nDas hoffe ich.', null, false],
    ['Die Schleuse steht', '„Ich finde das falsch“, sagte Mira Voss. „Mich ärgert das“, sagte Jan Kern.', null, false],
    ['Meinungsforscher: Mehrheit für die Schleuse', '', null, false],
    ['Kommentar der Ministerin zur Schleuse', '', null, false],
    ['Comment period for the lock ends', '', null, false],
    ['Public opinion turns against the lock', '', null, false],
    ['Column of trucks blocks the lock', '', null, false],
  ])('%s (%s, %s)', (title, text, section, opinion) => {
    expect(isOpinionPiece({ title, text, section })).toBe(opinion);
  });
});

it('what its author says is opinion, what others say is theirs', () => {
  const text =
    'Die Schleuse kostet 12 Millionen Euro. „Das ist zu teuer“, sagte Mira Voss. Laut Wasseramt fehlen 3 Millionen Euro.';
  const modalities = (title: string) =>
    claimsOf(articleOf(text, 'de', { title }))
      .filter((c) => c.kind === 'figure' && c.role !== 'title')
      .map((c) => c.modality);
  expect(modalities('Kommentar: Zu teuer')).toEqual(['opinion', 'reported']);
  expect(modalities('Schleuse wird teuer')).toEqual(['asserted', 'reported']);
});
