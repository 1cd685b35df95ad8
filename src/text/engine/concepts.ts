/** Concepts of news: keys in which synonyms of all languages meet, and which of them exclude each other. */

const PAIRS = `
  rise-fall increase-decrease buy-sell win-lose approve-reject open-close begin-end arrive-leave confirm-deny
  support-oppose allow-forbid hire-dismiss live-die succeed-fail accept-refuse strengthen-weaken import-export
  lend-borrow profit-loss more-less high-low best-worst early-late enter-exit arrest-release convict-acquit
  attack-defend invest-divest gain-forfeit expand-shrink widen-narrow speed-slow praise-criticise join-separate
  create-destroy raise-cut improve-worsen appoint-resign agree-disagree peace-war guilty-innocent safe-dangerous
  majority-minority strong-weak long-short new-old first-last publish-withdraw surplus-deficit male-female
  north-south east-west warm-cold true-false legal-illegal public-private
`;

function opposites(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const pair of PAIRS.trim().split(/\s+/)) {
    const [one = '', other = ''] = pair.split('-');
    map.set(one, other);
    map.set(other, one);
  }
  return map;
}
export const OPPOSITES = opposites();

/**
 * Lines `concept: word word` as lemma -> concept. A lemma under two concepts keeps the first.
 * @param lemmasOf the keys under which the language finds a word and its inflected forms
 */
export function conceptTable(
  block: string,
  lemmasOf: (word: string) => readonly string[],
): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const concept = line.slice(0, colon).trim();
    for (const word of line
      .slice(colon + 1)
      .trim()
      .split(/\s+/)) {
      for (const lemma of lemmasOf(word)) if (!table.has(lemma)) table.set(lemma, concept);
    }
  }
  return table;
}
