/** A statement stays with whoever made it: its outlet only passes it on. */
import type { Claim } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';

/**
 * "Der Steg sei morsch", behind the sentence that names the harbour mistress: told as what the outlet reports it would be
 * nobody's word. Whoever is named in the sentence itself is told with it anyway.
 */
export function keepsSpeaker(m: Material, claim: Claim, text: string): boolean {
  const said = m.sentence(claim).text;
  const name = claim.speaker && claim.speaker.kind !== 'unnamed' ? lastWord(claim.speaker.name) : null;
  if (name) return said.includes(name) || PRONOUN.test(name) || text.toLowerCase().includes(name.toLowerCase());
  // nobody knows whose reported speech it is, unless the telling has found out
  const isReported = claim.lang === 'de' && claim.frame?.mood === 'reported' && claim.frame.start <= claim.span.start;
  return !isReported || m.people.some(({ surname }) => text.includes(surname) && !said.includes(surname));
}

const lastWord = (name: string): string =>
  name
    .replace(/['’]s?$/u, '')
    .split(/\s+/u)
    .at(-1)!;
const PRONOUN = /^(?:er|sie|es|he|she|it|they|man|\d\d-Jährige)$/iu;
