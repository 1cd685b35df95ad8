import { describe, expect, it } from 'vitest';
import { first, second } from '../../../spec/editions/editions.ts';
import { SITE } from '../../../spec/editions/sample.ts';
import type { Correction, Edition } from '../../model/index.ts';
import { changesTold } from '../edition/corrections.ts';
import { renderSite } from './render.ts';

const boxOf = (corrections: readonly Correction[]): string | undefined => {
  const edition: Edition = { ...second, corrections };
  const page = [...renderSite({ site: SITE, editions: [first, edition] })].find(
    (f) => f.path === `${second.slug}/index.html`,
  );
  return /<section class="corrections".*?<\/section>/s.exec(String(page?.content))?.[0];
};
const correction = (day: number, text: string): Correction => ({
  at: `2026-03-${day}T10:00:00+01:00`,
  text,
  from: first.id,
});
const ONE = 'Bisher: „Es waren 31.“ Jetzt: „Es waren 34.“';
const TWO = 'Entfallen: „Niemand war da.“';

describe('the changes that a correction tells', () => {
  it.each([
    [`${ONE} ${TWO} 2 weitere Aussagen wurden ergänzt.`, [ONE, `${TWO} 2 weitere Aussagen wurden ergänzt.`]],
    [ONE, [ONE]],
    ['Added: “It rains.” Before: “a” Now: “b”', ['Added: “It rains.”', 'Before: “a” Now: “b”']],
    // A correction written by hand is one.
    ['Der Name war falsch. Bisher: stand da Meier.', ['Der Name war falsch. Bisher: stand da Meier.']],
  ])('%s', (text, told) => expect(changesTold(text)).toEqual(told));
});

describe('the corrections above an article', () => {
  it('are none where nothing was corrected', () => expect(boxOf([])).toBeUndefined());

  it('stand open where there is one change', () => {
    const box = boxOf([correction(12, ONE)])!;
    expect(box).toContain('Es waren 34.');
    expect(box).not.toContain('<details>');
  });

  it('open with the newest change, and fold all others behind a line that counts them', () => {
    const box = boxOf([correction(12, 'Ergänzt: „Alt.“'), correction(14, `${ONE} ${TWO}`)])!;
    const [open, folded] = box.split('<details>') as [string, string];
    expect(open).toContain('Es waren 34.');
    expect(open).toContain('14. März 2026');
    expect(open).not.toContain('Niemand');
    expect(folded).toContain('2 weitere Änderungen');
    expect(folded).toMatch(/Niemand war da.*12\. März 2026.*Alt\./s);
  });
});
