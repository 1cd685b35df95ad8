import { expect, test } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import { createReader } from '../../text/index.ts';
import { framed } from '../alone/naming.ts';
import { materialOf } from '../choose/material.ts';
import { article, blueprintOf, dossierOf } from '../testing.ts';
import { nounMeant } from './antecedents.ts';

const reader = createReader();

/** What the pronoun of the text's last sentence means. */
function meant(text: string): string | null {
  const version = article('Bote', text);
  const claims = readClaims(version, reader);
  const m = materialOf({ dossier: dossierOf([version], []), claims, versions: [version], blueprint: blueprintOf([]) });
  const last = claims.reduce((a, b) => (b.sentence.start > a.sentence.start ? b : a));
  const s = m.sentence(last);
  const frame = framed(m, s)?.frame;
  const pronoun = frame?.arguments.find((a) => /^(?:er|sie|es)$/iu.test(a.term.text));
  if (!frame || !pronoun) throw new Error(`no pronoun was read in: ${s.text}`);
  return nounMeant(m, s, pronoun.term.text, frame);
}

test.each([
  ['Die Sparkasse Hohenrain prüft den Fall. Sie rechnet mit Kosten von 9 Millionen Euro.', 'die Sparkasse Hohenrain'],
  ['Die Schulden des Vereins sind höher als bekannt. Sie belaufen sich auf 912.000 Euro.', 'die Schulden des Vereins'],
  ['Der finnische Konzern Valkia legt nach. Für jede Aktie zahlt er nun 49 Euro.', 'der finnische Konzern Valkia'],
  ['Das Schneebrett brach am Freitag an. Ausgelöst wurde es am Morgen.', 'das Schneebrett'],
])('%s', (text, noun) => {
  expect(meant(text)).toBe(noun);
});

test.each([
  ['another noun that may be meant', 'Die Sparkasse prüft die Bank. Sie rechnet mit Kosten von 9 Millionen Euro.'],
  ['another gender', 'Der Konzern legte am Freitag nach. Sie rechnet mit Kosten von 9 Millionen Euro.'],
  ['somebody named there', 'Für Bürgermeisterin Ruth Kern ist die Sache erledigt. Sie rechnet mit 9 Millionen Euro.'],
  ['a thing that can not want', 'Im Mai beginnt die Sanierung. Sie will 9 Millionen Euro ausgeben.'],
  ['nothing at all', 'Das Fachblatt warnte am Freitag. Es gibt Bedenken gegen 9 Zahlen.'],
  ['somebody by his office', 'Die Sprecherin schwieg am Freitag. Sie rechnet mit Kosten von 9 Millionen Euro.'],
])('%s: %s', (_why, text) => {
  expect(meant(text)).toBeNull();
});
