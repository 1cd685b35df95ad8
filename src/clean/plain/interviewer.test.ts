import { describe, expect, test } from 'vitest';
import { interviewerIn } from './interviewer.ts';
import { readLines } from './line.ts';

const TALK = ['Wann öffnet die Schleuse?', 'Im Herbst, wenn alles gut geht.', 'Und wer zahlt das?', 'Der Kreis.'];
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
