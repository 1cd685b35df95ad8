/** Walks the thirty claims again: read, framed, compared with another outlet's words, written, and passed or stopped at the gate. */
import { describe, expect, it } from 'vitest';
import { loadWeights } from '../../src/app/weights.ts';
import { compareClaims, readClaims } from '../../src/claims/index.ts';
import { type ArticleVersion, type Claim, makeId, sentencesOf } from '../../src/model/index.ts';
import { checkText } from '../../src/review/index.ts';
import { createReader } from '../../src/text/index.ts';
import { writeDeterministic } from '../../src/write/index.ts';
import { article, blueprintOf, dossierOf, verdictOn } from '../../src/write/testing.ts';
import { type ClaimCase, type Expected, THIRTY_CLAIMS } from './thirty-claims.ts';
import { WALKED } from './walked.ts';

const weights = loadWeights();
const reader = createReader(weights ? { weights } : {});

function claimsOf(text: string, published: string, lang: 'de' | 'en'): readonly Claim[] {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
  return readClaims(
    { id: makeId('articleVersion', text, published), title: '', text, published, lang, blocks },
    reader,
  );
}

/** The fields of the case that a claim does not have; empty for the claim that was meant. */
function missing(claim: Claim, expected: Expected): string[] {
  const checks: [string, boolean][] = [
    ['kind', claim.kind === expected.kind],
    ['measure', expected.measure === undefined || claim.measure?.key === expected.measure],
    ['aspect', expected.aspect === undefined || claim.measure?.aspect === expected.aspect],
    ['value', expected.value === undefined || claim.quantity?.value === expected.value],
    [
      'range',
      !expected.range || (claim.quantity?.low === expected.range[0] && claim.quantity.high === expected.range[1]),
    ],
    ['currency', expected.currency === undefined || claim.quantity?.currency === expected.currency],
    ['subject', expected.subject === undefined || (claim.subject?.text.includes(expected.subject) ?? false)],
    ['modality', expected.modality === undefined || claim.modality === expected.modality],
    ['speaker', expected.speaker === undefined || (claim.speaker?.name.includes(expected.speaker) ?? false)],
    ['time', !expected.time || (claim.time?.from === expected.time[0] && claim.time.to === expected.time[1])],
    ['probability', !expected.probability || claim.forecast?.probability?.join() === expected.probability.join()],
  ];
  return checks.filter(([, held]) => !held).map(([field]) => field);
}

/** The claim of the text that comes closest to the case. */
function meant(claims: readonly Claim[], expected: Expected): Claim | undefined {
  return [...claims].sort((a, b) => missing(a, expected).length - missing(b, expected).length)[0];
}

function gate(claimCase: ClaimCase, draft: string): boolean {
  const { text, published, lang } = claimCase;
  // the outlet's name is known to the gate, as it is of every article
  return checkText({ draft, lang, sources: [{ id: 'source', text, published, title: 'Bote' }] }, reader).publishable;
}

/** The section that tells a claim of this kind. */
const sectionOf = ({ kind }: Claim) =>
  kind === 'quote' ? 'quotes' : kind === 'stance' ? 'positions' : kind === 'forecast' ? 'forecasts' : 'lead';

/** The claim as the deterministic writer tells it, alone in its story. */
function written({ lang }: ClaimCase, version: ArticleVersion, claim: Claim, claims: readonly Claim[]): string | null {
  const kind = sectionOf(claim);
  const forecasts = claim.kind === 'forecast' ? [claim] : [];
  const { draft } = writeDeterministic({
    dossier: dossierOf([version], [verdictOn('single-source', [claim])], forecasts),
    claims,
    versions: [version],
    blueprint: blueprintOf(['headline', kind], { language: lang }),
  });
  const told = draft?.sections.filter((s) => s.kind === kind).flatMap(sentencesOf) ?? [];
  return told[0]?.text ?? null;
}

describe.each(THIRTY_CLAIMS)('$name', (claimCase) => {
  const { text, published, lang, expected, other } = claimCase;
  const claim = meant(claimsOf(text, published, lang), expected);

  it('is read with its parts', () => {
    expect(claim && missing(claim, expected)).toEqual([]);
  });

  it('has its frame, is written from it, and what is written passes the gate', () => {
    const version = article('Bote', text, { lang, published });
    const own = readClaims(version, reader);
    const told = own.find((c) => c.kind === expected.kind) ?? own[0]!;
    const { frame } = told;
    const sentence = written(claimCase, version, told, own);
    expect({
      predicate: frame && `${frame.particle ? `${frame.particle}|` : ''}${frame.predicate}`,
      written: sentence,
    }).toEqual(WALKED[claimCase.name]);
    if (sentence) expect(gate(claimCase, sentence), sentence).toBe(true);
  });

  it.runIf(other)('stands to the other report as it should', () => {
    const second = claimsOf(other!.text, other!.published, other!.lang ?? lang);
    const relations = second.map(
      (b) => compareClaims({ claim: claim!, said: published }, { claim: b, said: other!.published }).relation,
    );
    const found = relations.find((r) => r !== 'not-comparable') ?? 'not-comparable';
    expect(found).toBe(other!.relation);
  });

  it.runIf(claimCase.gate)('passes the gate faithfully told, and not with an error', () => {
    expect(gate(claimCase, claimCase.gate!.good), 'faithful').toBe(true);
    expect(gate(claimCase, claimCase.gate!.bad), 'with an error').toBe(false);
  });
});
