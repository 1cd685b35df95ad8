import { describe, expect, test } from 'vitest';
import { interviewerIn } from './interviewer.ts';
import { readLines } from './line.ts';

const TALK = ['Wann öffnet die Schleuse?', 'Im Herbst, wenn alles gut geht.', 'Und wer zahlt das?', 'Der Kreis.'];
const turns = (asking: string, asked: string) => TALK.map((text, i) => `${i % 2 ? asked : asking}: ${text}`);
const asked = (lead: string, talk = TALK) => interviewerIn(readLines(['Das Tor klemmt', lead, ...talk].join('\n')), 1);

describe('who asks', () => {
  test.each([
    'Der Wärter war zehn Wochen krank. Mit Ilvy Harmsen spricht er erstmals über das Tor.',
    'Im Gespräch mit Ilvy Harmsen erzählt der Wärter, wie er das Tor fand.',
    'Die Wärterin ist zurück. Nun spricht sie mit Ilvy Harmsen über das Tor.',
    'Der Wärter ist zurück. Ilvy Harmsen hat ihn am Tor getroffen.',
    'Six weeks after the flood she spoke to Ilvy Harmsen on the Breakfast Show.',
    'The keeper is back. Ilvy Harmsen met him at the gate.',
  ])('%s', (lead) => expect(asked(lead)).toBe('Ilvy Harmsen'));

  test.each([
    ['a full name', 'Das Tor klemmt seit Mai.', 'Ilvy Harmsen', 'Jan Voss'],
    ['a surname, in full above', 'Jan Voss im Gespräch mit Ilvy Harmsen', 'Harmsen', 'Voss'],
  ])('by the label of the questions: %s', (_, lead, asking, asked) =>
    expect(interviewerIn(readLines([lead, ...turns(asking, asked)].join('\n')), 0)).toBe('Ilvy Harmsen'),
  );
  test('both ask, as in a play: nobody', () =>
    expect(
      interviewerIn(readLines([...turns('Ilvy Harmsen', 'Jan Voss'), 'Jan Voss: Warum fragen Sie?'].join('\n')), 0),
    ).toBeNull());

  test.each([
    ['whom the talk is with', 'Ein Gespräch mit Ilvy Harmsen über das Tor.', TALK],
    ['a report', 'Im Gespräch mit Ilvy Harmsen erzählt der Wärter davon.', ['Das Tor klemmt.', 'Der Kreis zahlt.']],
    [
      'who is spoken to',
      'Der Minister ist weg. Nun spricht er mit Ilvy Harmsen.',
      ['Frau Harmsen, wer zahlt?', 'Der Kreis.', 'Und dann?'],
    ],
    ['no person', 'Mit Ufinger Bote spricht er darüber.', TALK],
  ])('%s gives nobody', (_, lead, talk) => expect(asked(lead, talk)).toBeNull());
});
