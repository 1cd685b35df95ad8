import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

const cut = (text: string, spaced = true): string[] => tokenize(text, spaced).map((t) => text.slice(t.start, t.end));

describe('tokenize', () => {
  it.each([
    ['Die US-Dollar-Kurse fielen.', ['Die', 'US-Dollar-Kurse', 'fielen', '.']],
    ['z.B. in den U.S. staatlich', ['z.B.', 'in', 'den', 'U.S.', 'staatlich']],
    ["Claire's Idee, O'Neill und geht’s", ['Claire', "'s", 'Idee', ',', "O'Neill", 'und', 'geht', '’s']],
    ['Bürger:innen und Leser*innen', ['Bürger:innen', 'und', 'Leser*innen']],
    ['Version 8.4.2 kostet 1.234,5 €', ['Version', '8.4.2', 'kostet', '1.234,5', '€']],
    ["40 000 oder 40\u202f000 oder 1'200", ['40 000', 'oder', '40\u202f000', 'oder', "1'200"]],
    ['Tel. 030 123 456', ['Tel', '.', '030', '123 456']],
    ['am 3. Mai, 15:26 Uhr', ['am', '3', '.', 'Mai', ',', '15', ':', '26', 'Uhr']],
    ['25-prozentig, 75ml, 2nd', ['25', '-', 'prozentig', ',', '75', 'ml', ',', '2', 'nd']],
    ['USD115.5 und MP3', ['USD', '115.5', 'und', 'MP3']],
    ['1.3e6 .08', ['1.3e6', '.08']],
    [
      'Mehr auf www.beispiel.de/a?b=1. Oder bei a.b@beispiel.de!',
      ['Mehr', 'auf', 'www.beispiel.de/a?b=1', '.', 'Oder', 'bei', 'a.b@beispiel.de', '!'],
    ],
    ['gelandet.Der Adler', ['gelandet', '.', 'Der', 'Adler']],
    ['Nun ... ja… 🙂!', ['Nun', '...', 'ja', '…', '🙂', '!']],
    ['', []],
    [' \n\t ', []],
  ])('cuts %j', (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });

  it('takes a single spaced group as two numbers where the language does not group so', () => {
    expect(cut('12 737 MAX', false)).toEqual(['12', '737', 'MAX']);
    expect(cut('1 234 567 people', false)).toEqual(['1 234 567', 'people']);
  });

  it('leaves nothing but white space between tokens', () => {
    const text = 'Ein „Test“ – mit 3,5 %\u00a0und\u00adweichem Trenn\u00adstrich; 👩‍🚀 fliegt.';
    let at = 0;
    for (const t of tokenize(text)) {
      expect(text.slice(at, t.start).trim()).toBe('');
      at = t.end;
    }
    expect(text.slice(at).trim()).toBe('');
  });
});
