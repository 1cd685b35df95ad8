/** A heading of a source, quoted with its outlet, is that outlet's word. */
import { expect, it } from 'vitest';
import { createReader } from '../../text/index.ts';
import { checkDraft } from '../check-draft.ts';
import { build } from '../testing.ts';

const reader = createReader();
const TITLE = 'Radweg in Hohenrain: 40 Kilometer, später, teurer';
const source = 'Die Gemeinde Hohenrain will einen Radweg bauen. Er soll lang werden.';

function blockedWith(headline: string): readonly string[] {
  const sentences = [{ text: 'Hohenrain will einen Radweg bauen.', cites: ['will einen Radweg bauen'] }];
  const { draft, version, dossier } = build(
    { lang: 'de', source },
    { headline: 'Hohenrain plant einen Radweg', sentences },
  );
  const [citation] = draft.sections.flatMap((s) =>
    s.blocks.flatMap((b) => (b.type === 'paragraph' ? b.sentences.flatMap((x) => x.citations) : [])),
  );
  const sections = draft.sections.map((section) =>
    section.kind === 'headline'
      ? {
          ...section,
          blocks: [
            {
              type: 'paragraph' as const,
              sentences: [{ kind: 'factual' as const, text: headline, citations: [citation!] }],
            },
          ],
        }
      : section,
  );
  const { findings } = checkDraft({ ...draft, sections }, [{ ...version, title: TITLE }], { reader, dossier });
  return findings.filter((f) => f.rule === 'headline').map((f) => f.message);
}

it.each([
  [`„${TITLE}“, berichtet der Bote`, 0],
  // not the whole of it, or more than that
  ['„Radweg in Hohenrain: 40 Kilometer“, berichtet der Bote', 1],
  [`„${TITLE}“: 40 Kilometer für alle in Hohenrain`, 1],
  ['Hohenrain baut 40 Kilometer Radweg', 1],
])('%s', (headline, found) => {
  expect(blockedWith(headline).length > 0).toBe(found > 0);
});
