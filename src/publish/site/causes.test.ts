/** What the comparison shows of causes and positions: with its passage, within the limit, nothing that is private. */
import { expect, it } from 'vitest';
import { DOSSIER, SITE, VERSIONS } from '../../../spec/editions/sample.ts';
import { type ArticleVersion, asId, type Dossier } from '../../model/index.ts';
import { makePublicDossier } from '../edition/dossier.ts';
import { comparisonPage } from './comparison-page.ts';
import { sourceView } from './view.ts';

const SAYS = 'Die Exportverbote haben die Entwicklung im Land beschleunigt.';
const DENIES = 'Die Exportverbote haben die Entwicklung im Land gebremst.';
const FILLER = 'Am Hafen liegt an diesem Tag nur ein einziges Schiff, und es wartet auf den Lotsen. '.repeat(12);

const version = (i: number, words: string, more: Partial<ArticleVersion> = {}): ArticleVersion => {
  const text = `${words}\n\n${FILLER}`;
  const blocks = [{ start: 0, end: words.length, role: 'paragraph' as const }];
  return { ...VERSIONS[i]!, private: false, outlet: `Blatt ${i}`, text, blocks, excerptLimit: 200, ...more };
};

function dossierOf(versions: readonly ArticleVersion[]): Dossier {
  const links = versions.map((v, i) => ({
    claim: asId('claim', `c${i}`),
    at: { article: v.id, start: 0, end: v.text.indexOf('.') + 1 },
    cause: 0,
    effect: 1,
    causeAt: [{ start: 0, end: 17 }],
    effectAt: [{ start: 24, end: 47 }],
    relation: i === 0 ? ('furthers' as const) : ('hinders' as const),
    denied: false,
    modality: 'asserted' as const,
    speaker: null,
    against: [asId('claim', `c${1 - i}`)],
  }));
  const label = (span: { start: number; end: number }) => ({ article: versions[0]!.id, ...span });
  const matters = [label(links[0]!.causeAt[0]!), label(links[0]!.effectAt[0]!)].map((l) => ({
    label: l,
    clause: false,
  }));
  const positions = versions.map((v, i) => ({
    claim: asId('claim', `p${i}`),
    at: { article: v.id, start: 0, end: 17 },
    matter: 'Exportverbote',
    speaker: null,
    valence: 'favourable' as const,
  }));
  const story = { ...DOSSIER.story, articles: versions.map((v) => v.id) };
  return {
    story,
    origins: [],
    duplicates: [],
    verdicts: [],
    related: [],
    forecasts: [],
    causes: { matters, links },
    positions,
  };
}

const pageOf = (versions: readonly ArticleVersion[], dossier: Dossier = dossierOf(versions)): string =>
  comparisonPage(sourceView(SITE, makePublicDossier({ dossier, versions, lang: 'de' })), false);

it('shows both sides, who says so, and who says the contrary', () => {
  const page = pageOf([version(0, SAYS), version(1, DENIES)]);
  const [first, second] = page.split('Ursachen und Wirkungen</caption>')[1]!.split('<tbody>')[1]!.split('</tr>');
  expect(first).toContain('Die Exportverbote');
  expect(first).toMatch(/bewirkt, fördert<\/span> <a href="#p-[^"]+">die Entwicklung im Land/);
  expect(first).toMatch(/Blatt 0, .*dagegen<\/span> Blatt 1/);
  expect(second).toMatch(/bremst, verhindert.*Blatt 1, .*dagegen<\/span> Blatt 0/);
});

it('leaves the sections out where there is nothing, and in dossiers from before', () => {
  const versions = [version(0, SAYS), version(1, DENIES)];
  const { causes: _causes, positions: _positions, ...before } = dossierOf(versions);
  for (const dossier of [before, { ...before, causes: { matters: [], links: [] }, positions: [] }]) {
    expect(pageOf(versions, dossier)).not.toContain('id="causes"');
    expect(pageOf(versions, dossier)).not.toContain('id="positions"');
  }
});

it('prints nothing of a private source, not even the name of a matter', () => {
  const open = version(1, DENIES);
  const page = pageOf([version(0, SAYS, { private: true }), open]);
  expect(page).not.toContain('beschleunigt');
  expect(page).not.toContain('dagegen');
  const shown = makePublicDossier({
    dossier: dossierOf([version(0, SAYS, { private: true }), open]),
    versions: [version(0, SAYS, { private: true }), open],
    lang: 'de',
  });
  expect(JSON.stringify(shown.dossier.causes)).not.toContain(VERSIONS[0]!.id);
  expect(shown.dossier.positions).toHaveLength(1);
});

it('shows no more of a source than its quarter', () => {
  const short = (i: number, words: string) => ({ ...version(i, words), text: `${words} Kurz.` });
  expect(pageOf([short(0, SAYS), short(1, DENIES)])).not.toContain('id="causes"');
});
