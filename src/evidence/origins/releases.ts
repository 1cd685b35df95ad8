/** What a party itself gave to the press or its customers: who gives the same figure without a source of his own has it from there. */
import type { ArticleVersion } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';

/** The line that such a text bears above its headline or below its end. */
const MARK = pattern('iu')`
  ^(?:[^.!?:]{0,50}[ ])?(?:
    press(?:e)?[- ]?(?:release|mitteilung|information|info) | medien(?:mitteilung|information) | vereinsmitteilung
    | (?:kunden|verbraucher)(?:information|hinweis) | customer notice | for immediate release | press office | pressekontakt
    | media contact | v\. ?i\. ?s\. ?d\. ?p\.?
  )(?:[ ,:–—-].{0,80})?$
`;
const OTS = /^[^\n]{2,40}\((?:ots|PRNewswire|BUSINESS WIRE)\)/u;
/** A page of a paper names its press office among all else it has. */
const MOST_LINES = 12;

export function isRelease({
  text,
  removals,
}: Pick<ArticleVersion, 'text'> & { removals?: ArticleVersion['removals'] }): boolean {
  const taken = removals ?? [];
  if (taken.length > MOST_LINES) return false;
  const lines = [...taken.map((r) => r.text), text.trimEnd().split('\n').at(-1) ?? ''];
  const isLine = (line: string): boolean => !/\p{Ll}[.!?]$/u.test(line);
  return lines.some((line) => MARK.test(line.trim()) && isLine(line.trim())) || OTS.test(text);
}
