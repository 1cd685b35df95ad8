import { expect, it } from 'vitest';
import { outletNameOf } from './outlet-name.ts';

it.each([
  ['tagblatt.txt', 'Tagblatt'],
  ['/mappe/b_nordrundschau.txt', 'Nordrundschau'],
  ['b-nordrundschau.txt', 'Nordrundschau'],
  ['01-auetaler-kreisbote.html', 'Auetaler Kreisbote'],
  ['1. Weidaer Bote.md', 'Weidaer Bote'],
  ['2026-05-02_grenzland-anzeiger_2.txt', 'Grenzland Anzeiger'],
  ['weidaer_bote (2).txt', 'Weidaer Bote'],
  ['haus-und-garten.md', 'Haus und Garten'],
  ['FAZ.txt', 'FAZ'],
  ['bote_0123456789abcdef.html', 'Bote'],
  ['file:///mappe/K%C3%BCstenblatt.txt', 'Küstenblatt'],
  ['7.txt', 'Dokument 7'],
  ['a-7.txt', 'Dokument a 7'],
  ['2026-05-02.txt', 'Dokument 2026 05 02'],
  ['https://www.bote.example/a', 'bote.example'],
  // Not order, but the name itself.
  ['radio-1.txt', 'Radio 1'],
])('%s -> %s', (url, name) => expect(outletNameOf(url, 'de')).toBe(name));

it('speaks the language of the text', () => expect(outletNameOf('7.txt', 'en')).toBe('Document 7'));
