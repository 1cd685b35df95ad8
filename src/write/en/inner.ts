/** An English statement as it reads inside a sentence: its first word in small letters, unless it is a name. */

import type { Material } from '../choose/material.ts';
import { decapitalise } from '../tell/letters.ts';
import { lowered } from '../tell/spelling.ts';

const COMMON =
  /^(?:Nobody|Nothing|Everybody|Everyone|Everything|Revenue|Profit|Sales|Shares|Prices|Operating|Net|Workers|Police|Officials|Egg|Freight|Residents|Analysts|Researchers|Engineers|Auditors|Orders|Stocks|Exports|Turnover|If|As|Once|Prosecutors|Scientists|Investigators|Inspectors|Campaigners|Ministers|Regulators|Documents|Records|Parents|Friends|Minutes|Groundwater|Production|Data|Farmers|Teachers|Doctors|Nurses|Students|Passengers|Staff|Voters|Lawyers|Turnout|Output|Inflation|Demand|Growth|Wages|Rents?|Debts?|Trade|Traffic|Crime|Rain|Snow|Flooding|Floods|Storms|Water|Gas|Oil|Power|Food|Bread|Milk|Plans|Half|Heavy|Thousands|Hundreds|Dozens|Nearly|Almost|About|Around|Some|Only|Rescue|Volunteers|Tenants|Unions|Councillors|Consumers|Customers|Patients|Pupils|Drivers|Pilots|Firefighters|Soldiers|Rebels|Protesters|Shareholders|Creditors|Owners|Builders|Hospitals|Schools|Banks|Insurers|Airlines)$/;
/** "Unemployment fell": no name ends so, and a verb in small letters follows. */
const ABSTRACT = /^\p{Lu}\p{Ll}{3,}(?:ment|tion|sion|ness|ship|ism)$/u;

/** Null where its first word may be a name or not. */
export function innerOf(m: Material, text: string): string | null {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  if (
    /^(?:\p{L}*maker|\p{L}*giant|Retailer|Insurer|Supplier|Operator|Developer)$/iu.test(first) &&
    m.words.small(first.toLowerCase())
  )
    return decapitalise(text);
  if (isLedByCalling(m, text) || (COUNT.test(first) && !m.words.capital(first))) return decapitalise(text);
  if (beginsWithName(m, text)) return isUnsure(text) ? null : text;
  const plain =
    COMMON.test(first) ||
    (ABSTRACT.test(first) && /^\p{L}+ \p{Ll}/u.test(text)) ||
    (m.words.small(first.toLowerCase()) && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text));
  return plain ? decapitalise(text) : lowered(text, 'en', m.words, false);
}

/** "Laboratory tests have shown": read as the name it is within another, as "County Laboratory". */
const isUnsure = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:tory|rsity|cture|ence|ance|ogy|ital|cil|tee|ment|tion|sion|ship|port|ies) \p{Ll}{3,}s (?!(?:an?|the|that|its|his|her|it|to)(?!\p{L}))\p{Ll}/u.test(
    text,
  );

function beginsWithName(m: Material, text: string): boolean {
  const first = /^[\p{L}’'-]+/u.exec(text)?.[0] ?? '';
  if (/^(?:The|A|An)$/u.test(first)) return false;
  const second = /^[\p{L}’'-]+ ([\p{L}’'-]+)/u.exec(text)?.[1] ?? '';
  if (m.people.some((p) => p.full.startsWith(`${first} `) && text.startsWith(p.full))) return true;
  // "Revenue", "Copper": what the sources write small elsewhere is no name, whatever the reader took it for.
  if (m.words.small(first.toLowerCase()) || COMMON.test(first)) return false;
  if (ABSTRACT.test(first) && /^\p{Ll}/u.test(second)) return false;
  // "Rival chains": what stands at the beginning of sentences alone may be any word
  return [...m.names].some(
    (n) =>
      (n === first && m.words.capital(first)) || (text.startsWith(n) && n.startsWith(first) && /^\p{Lu}/u.test(second)),
  );
}

/** "Two Liberals": as many, and no name */
const COUNT = /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)$/u;

/** "Midfielder Ann Holt said": a calling before a full name, no title */
export const isLedByCalling = (m: Material, text: string): boolean => {
  const [, first, rest] = /^(\p{Lu}\p{Ll}+) (.+)$/u.exec(text) ?? [];
  return (
    !!first &&
    !!rest &&
    !TITLE.test(first) &&
    m.people.some(({ full }) => rest.startsWith(full) && !full.startsWith(`${first} `))
  );
};
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Judge|Justice|Captain|Colonel|General|Major|Inspector|Sergeant|President|Chancellor|Senator|Bishop|Father|Sister|Saint|St|King|Queen|Prince|Princess)$/u;
