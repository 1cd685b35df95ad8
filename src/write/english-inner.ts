/** An English statement as it reads inside a sentence: its first word in small letters, unless it is a name. */
import type { Material } from './material.ts';
import { lowered } from './spelling.ts';

const COMMON =
  /^(?:Revenue|Profit|Sales|Shares|Prices|Operating|Net|Workers|Police|Officials|Egg|Freight|Residents|Analysts|Researchers|Engineers|Auditors|Orders|Stocks|Exports|Turnover|If|As|Once|Prosecutors|Scientists|Investigators|Inspectors|Campaigners|Ministers|Regulators|Documents|Records|Parents|Friends|Minutes|Groundwater|Production|Data|Farmers|Teachers|Doctors|Nurses|Students|Passengers|Staff|Voters|Lawyers)$/;

/** Null where its first word may be a name or not. */
export function innerOf(m: Material, text: string): string | null {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  if (
    /^(?:\p{L}*maker|\p{L}*giant|Retailer|Insurer|Supplier|Operator|Developer)$/iu.test(first) &&
    m.words.small(first.toLowerCase())
  )
    return text.charAt(0).toLowerCase() + text.slice(1);
  if (beginsWithName(m, text)) return text;
  const plain = COMMON.test(first) || (m.words.small(first.toLowerCase()) && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text));
  return plain ? text.charAt(0).toLowerCase() + text.slice(1) : lowered(text, 'en', m.words, false);
}

function beginsWithName(m: Material, text: string): boolean {
  const first = /^[\p{L}’'-]+/u.exec(text)?.[0] ?? '';
  if (/^(?:The|A|An)$/u.test(first)) return false;
  const second = /^[\p{L}’'-]+ ([\p{L}’'-]+)/u.exec(text)?.[1] ?? '';
  if (m.people.some((p) => p.full.startsWith(`${first} `) && text.startsWith(p.full))) return true;
  // "Revenue", "Copper": what the sources write small elsewhere is no name, whatever the reader took it for.
  if (m.words.small(first.toLowerCase()) || COMMON.test(first)) return false;
  return [...m.names].some(
    (n) => n === first || (text.startsWith(n) && n.startsWith(first) && /^\p{Lu}/u.test(second)),
  );
}
