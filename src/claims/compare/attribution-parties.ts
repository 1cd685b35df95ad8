/** Whether two voices are surely one, or surely two parties. */
import type { Claim, Speaker } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';

export type Party = string;
/** Words by which a voice shows on which side of a matter it stands; the first that fits counts. */
const PARTIES: readonly (readonly [Party, RegExp])[] = [
  ['union', /gewerkschaft|betriebsrat|personalrat|verdi|trade union|\bunions?\b|works council|staff council/iu],
  ['police', /polizei|\bpolice\b|kripo/iu],
  ['fire', /feuerwehr|fire (?:brigade|service|department)|einsatzleit|firefighter/iu],
  ['insurer', /versicher(?:er|ung)|assekuranz|insurer|underwriter/iu],
  [
    'organiser',
    /veranstalter|organis?z?er|initiative|bündnis|aktivist|campaigner|activist|protest|anwohner|verbraucher|mieter|residents|consumer|tenants|neighbou?rs/iu,
  ],
  ['administrator', /insolvenzverwalter|\badministrator|liquidator/iu],
  ['auditor', /rechnungshof|wirtschaftsprüfer|audit/iu],
  ['prosecutor', /staatsanwalt|prosecutor/iu],
  ['expert', /forscher|ökonom|gutachter|experte|professor|researcher|economist|analyst|scientist|wissenschaft/iu],
  [
    'association',
    /verband|\bassociation|\balliance|\bfederation|städtebund|kammer|poultry council|umweltorganisation|greenpeace|naturschutz|charity/iu,
  ],
  [
    'authority',
    pattern('iu')`
      (?:^|\s|\p{L})(?:amt|amts)$ | amt für | landesamt | behörde | ministeri | \bministry | \bagency
      | \bminister\b | regierung | government | department | landrat | bürgermeister | \bmayor
      | verwaltung | coastguard | coast guard | \bstadt\b | gemeinde | \bcity\b | \bcounty\b | council
      | aufsicht | gericht | court
    `,
  ],
  [
    'company',
    pattern('iu')`
      träger | betreiber | unternehmen | konzern | firma | hersteller | gesellschaft | gmbh | \bag\b
      | \bse\b | \bplc\b | \bltd\b | \binc\b | verein | klub | \bclub | kliniken | \bcompany | \bfirm\b
      | \bowner | \boperator | maker\b | \btrust\b | \bbuilders? | airline | \bcarrier | reederei
      | vorstand | geschäftsführ | betriebsleit | chief executive | chairman | finance director
      | project director | management | arbeitgeber | employer | verkehrsbetriebe | eigentümer
      | \bboss\b
    `,
  ],
];

export function partyOf(speaker: Speaker): Party | null {
  const words = `${speaker.name} ${speaker.role ?? ''}`.trim();
  return PARTIES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The words of a name that tell it apart from another, in lower case. */
export const nameWords = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** Whether a word or stem of a claim's topic only names who says it. */
export function namesVoice({ speaker }: Pick<Claim, 'speaker'>): (word: string) => boolean {
  const voice = nameWords(`${speaker?.name ?? ''} ${speaker?.role ?? ''}`);
  return (word) => voice.some((name) => name.startsWith(word) || word.startsWith(name));
}

/** Surely one voice: one name, or one within the other ("the ministry" and "the agriculture ministry"). */
export function isOneVoice(a: Speaker, b: Speaker): boolean {
  if (a.name === b.name) return true;
  const [x, y] = [nameWords(a.name), nameWords(b.name)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.length > 0 && few.every((w) => many.includes(w));
}

/** Surely two parties: on two sides of the matter, or two bodies of one kind with nothing of their names in common. */
export function areRivals(a: Speaker | null, b: Speaker | null): boolean {
  if (!a || !b || a.name === b.name) return false;
  const [x, y] = [partyOf(a), partyOf(b)];
  const shared = nameWords(a.name).some((w) => nameWords(b.name).some((v) => v.startsWith(w) || w.startsWith(v)));
  if (shared) return false;
  if (x && y) return x !== y;
  // A body that is no known kind against one that is: "the coastguard" against "Nordfrost".
  const other = x ? b : y ? a : null;
  return other !== null && (x ?? y) !== 'company' && other.kind === 'organisation' && /^\p{Lu}/u.test(other.name);
}
