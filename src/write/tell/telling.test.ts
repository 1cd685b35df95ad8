import { describe, expect, test } from 'vitest';
import { type ArticleVersion, type Claim, type Draft, sentencesOf } from '../../model/index.ts';
import { materialOf } from '../choose/material.ts';
import { nothingTold } from '../choose/told.ts';
import { writeDeterministic } from '../deterministic.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, person, verdictOn } from '../testing.ts';
import { quotationOf } from './passages.ts';

const herald = article(
  'Herald',
  'Kolbau will close its plant at Hohenrain. The company had revenue of 95 million euros in 2025.',
  { title: 'Kolbau to close plant', lang: 'en', published: null },
);
const inHerald = claimIn(herald, 'revenue of 95 million euros', {
  kind: 'figure',
  measure: { key: 'revenue', aspect: 'level', qualifiers: [], course: 'period' },
  subject: { ...owner(herald, 'Kolbau'), start: herald.text.indexOf('The company'), end: herald.text.indexOf(' had') },
});

function write(
  versions: readonly ArticleVersion[],
  verdicts: Parameters<typeof dossierOf>[1],
  claims: readonly Claim[],
): Draft {
  const written = writeDeterministic({
    dossier: dossierOf(versions, verdicts),
    claims,
    versions,
    blueprint: blueprintOf(['headline', 'what-happened']),
  });
  if (!written.draft) throw new Error(written.reason);
  return written.draft;
}
const happened = (draft: Draft): string[] =>
  draft.sections.filter((s) => s.kind === 'what-happened').flatMap((s) => sentencesOf(s).map((x) => x.text));

describe('what can be told', () => {
  const told = (text: string, given: Partial<Claim> = {}, options: Parameters<typeof article>[2] = {}): string[] => {
    const version = article('Bote', text, options);
    const c = claimIn(version, text.replace(/\.$/, '').slice(0, 40), {
      kind: 'event',
      topic: ['kolbau'],
      subject: text.includes('Kolbau') ? owner(version, 'Kolbau') : null,
      ...given,
    });
    return happened(write([version], [verdictOn('single-source', [c])], [c]));
  };

  test.each([
    ['a question', 'Schließt Kolbau das Werk in Hohenrain?'],
    ['a pronoun without its noun', 'Sie schließt auch das Werk der Firma Kolbau.'],
    ['a company without its name', 'Das Unternehmen versichert die Reederei gegen Schäden.'],
    ['the article speaking of itself', 'Kolbau zeigte uns das Werk in Hohenrain.'],
    ['a fragment', 'Kolbau gegen den Rest der Welt.'],
    ['a number of something named before', 'Bei Kolbau waren es zuletzt nur noch 38.'],
  ])('not %s', (_what, text) => {
    expect(told(text)).toEqual([]);
  });

  test('a relative date is told in full, or the attribution says when it was written', () => {
    expect(told('Am Mittwoch brach bei Kolbau ein Kran.')).toEqual([
      'Laut dem Boten brach am 11. März 2026 bei Kolbau ein Kran.',
    ]);
    expect(told('In der vergangenen Woche brach bei Kolbau ein Kran.')).toEqual([
      'Laut dem Boten vom 12. März 2026 brach in der vergangenen Woche bei Kolbau ein Kran.',
    ]);
    expect(told('In der vergangenen Woche brach bei Kolbau ein Kran.', {}, { published: null })).toEqual([
      'Der Bote (undatiert) schreibt: „In der vergangenen Woche brach bei Kolbau ein Kran.“',
    ]);
  });

  test('reported speech stays its speaker’s', () => {
    expect(
      told('Kolbau werde das Werk nicht verkaufen, sagte Vorstand Urs Kern am Montag.', {
        speaker: person('Urs Kern', 'Vorstand'),
      }),
    ).toEqual(['Nach Angaben von Vorstand Urs Kern wird Kolbau das Werk nicht verkaufen, berichtet der Bote.']);
  });

  test('a source in another language is quoted as such, or restated in figures', () => {
    const c = claimIn(herald, 'Kolbau will close its plant at Hohenrain', {
      kind: 'event',
      subject: owner(herald, 'Kolbau'),
      topic: ['kolbau', 'plant', 'close', 'hohenrain'],
    });
    const second = article('Post', 'Kolbau will close its plant at Hohenrain.', { lang: 'en', title: 'Kolbau' });
    const again = claimIn(second, 'Kolbau will close its plant', {
      kind: 'event',
      subject: owner(second, 'Kolbau'),
      topic: ['kolbau', 'plant', 'close', 'hohenrain'],
    });
    const draft = write(
      [herald, second],
      [verdictOn('corroborated', [c, again]), verdictOn('single-source', [inHerald])],
      [c, again, inHerald],
    );
    expect(happened(draft)).toEqual([
      'Der Umsatz von Kolbau lag im Jahr 2025 bei 95 Millionen Euro, berichtet Herald.',
      'Die Post schrieb am 12. März 2026 auf Englisch: „Kolbau will close its plant at Hohenrain.“',
    ]);
  });

  test('but not where a report in the article’s language gives the same figures', () => {
    const told = (figure: string): boolean => {
      const own = article('Bote', `In Hohenrain fallen ${figure} Stellen weg.`);
      const post = article('Post', 'Kolbau will close its plant and cut 1,400 posts.', { lang: 'en', title: 'Kolbau' });
      const c = claimIn(post, 'Kolbau will close its plant', {
        kind: 'event',
        subject: owner(post, 'Kolbau'),
        topic: ['kolbau', 'plant', 'close'],
      });
      const dossier = dossierOf([own, post], [verdictOn('single-source', [c])]);
      const m = materialOf({ dossier, claims: [c], versions: [own, post], blueprint: blueprintOf([]) });
      return quotationOf(m, m.sentence(c), nothingTold()) !== null;
    };
    expect([told('1.400'), told('1.500')]).toEqual([false, true]);
  });
});
