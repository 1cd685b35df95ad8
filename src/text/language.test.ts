import { describe, expect, it } from 'vitest';
import { createReader, detectLanguage } from './index.ts';

describe('detectLanguage', () => {
  it.each([
    ['Der Gemeinderat hat am Dienstag den Bau einer neuen Brücke beschlossen.', 'de'],
    ['Stadtrat beschließt Brückenbau', 'de'],
    ['Wie geht es jetzt weiter?', 'de'],
    ['The town council decided on Tuesday to build a new bridge.', 'en'],
    ['Council votes for new bridge as costs rise', 'en'],
    ['Der Roman „The Winter of the Wolves“ ist auf Deutsch erschienen.', 'de'],
    ['Le conseil municipal a décidé mardi de construire un nouveau pont sur la rivière.', null],
    ['Belediye meclisi salı günü yeni bir köprü yapılmasına karar verdi.', null],
    ['El ayuntamiento decidió el martes construir un nuevo puente sobre el río.', null],
    ['Il consiglio comunale ha deciso martedì di costruire un nuovo ponte.', null],
    ['De gemeenteraad heeft dinsdag besloten om een nieuwe brug te bouwen.', null],
    ['Byrådet har tirsdag besluttet at bygge en ny bro over åen.', null],
    ['Rada miasta zdecydowała we wtorek o budowie nowego mostu.', null],
    ['市议会周二决定修建一座新桥。', null],
    ['Городской совет решил построить новый мост.', null],
    ['Council wins prize for new bridge', 'en'],
    ["Harbour town's bridge opens early", 'en'],
    ['Neue Brücke eröffnet', 'de'],
    ['Un nouveau pont pour la ville', null],
    ['La ciudad inaugura un puente nuevo', null],
    ['Nuovo ponte inaugurato in città', null],
    ['Nieuwe brug geopend', null],
    ['Ny bro åbnet i byen', null],
    ['Yeni köprü açıldı', null],
    ['Nowy most otwarty w mieście', null],
    ['12 345 – 678', null],
    ['', null],
  ])('%s -> %s', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang);
  });
});

describe('a reader', () => {
  const reader = createReader();

  it('detects the language where none is given', () => {
    expect(reader.read({ text: 'Der Rat hat das gestern beschlossen.' }).lang).toBe('de');
  });

  it('falls back on the title of a text without words', () => {
    expect(reader.read({ text: '12 : 7', title: 'Das Ergebnis der Wahl' }).lang).toBe('de');
  });

  it('refuses another language with a cure', () => {
    const read = () => reader.read({ text: 'Le conseil a décidé de construire un pont sur la rivière.' });
    expect(read).toThrow(expect.objectContaining({ code: 'text-language', cure: expect.stringContaining('language') }));
  });

  it('reads an empty text when its language is given', () => {
    expect(reader.read({ text: '', lang: 'de' })).toMatchObject({ tokens: [], sentences: [], quantities: [] });
  });
});
