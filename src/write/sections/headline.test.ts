/** What may head an article. */
import { expect, test } from 'vitest';
import { sentencesOf } from '../../model/index.ts';
import { writeDeterministic } from '../deterministic.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, verdictOn } from '../testing.ts';

test.each([
  ['Der Rat von Hohenrain beschloss einen Neubau', 'Rat von Hohenrain beschließt einen Neubau'],
  ['Der Rat von Hohenrain war neun Jahre lang Pächter', null],
])('%s heads an article as: %s', (words, expected) => {
  const version = article('Bote', `${words}.`, { title: 'Neues aus dem Rat von Hohenrain' });
  const claim = claimIn(version, words, {
    kind: 'event',
    topic: ['rat', 'hohenrain'],
    subject: owner(version, 'Rat von Hohenrain'),
  });
  const { draft } = writeDeterministic({
    dossier: dossierOf([version], [verdictOn('single-source', [claim])]),
    claims: [claim],
    versions: [version],
    blueprint: blueprintOf(['headline', 'what-happened']),
  });
  const [head] = sentencesOf(draft!.sections[0]!).map((s) => s.text);
  if (expected) expect(head).toBe(expected);
  else expect(head).not.toMatch(/Pächter/u);
});
