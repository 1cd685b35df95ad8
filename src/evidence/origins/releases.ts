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

/** "Kolbau GmbH", "Stadt Ulmfeld", "Weida Water Authority": whoever signs so speaks for himself. A publisher has a legal form, too. */
const PARTY = pattern('u')`
  (?<!\p{L})(?:GmbH|mbH|AG|SE|KG|KGaA|eG|e\. ?V\.|PLC|plc|Ltd|LTD|Limited|Inc|A/S|ASA|AB|S\.A\.)(?!\p{L})
  | ^(?:Die[ ])?(?:
      Stadt | Landkreis | Gemeinde | Kreis | Bezirk | Polizei | Landesamt | Bundesamt | Ministerium | Gewerkschaft
      | Staatsanwaltschaft | Amtsgericht | Landgericht | Klinikum | Stadtwerke | Feuerwehr
    )[ ]
  | (?:amt|ministerium|präsidium)(?:[ ]\p{Lu}[\p{L}-]+){0,3}$
  | [ ](?:Authority|Council|Police|Commission|University|Foundation|Ministry|Inspectorate)$
`;
const PUBLISHES =
  /Verlag|Medien|Media|Rundfunk|Zeitung|Presse|Press|News|Radio|Funk|Bote|Tageblatt|Anzeiger|Nachrichten/u;

export function isRelease({
  text,
  removals,
  outlet = '',
}: Pick<ArticleVersion, 'text'> & { removals?: ArticleVersion['removals']; outlet?: string }): boolean {
  if (PARTY.test(outlet) && !PUBLISHES.test(outlet)) return true;
  const taken = removals ?? [];
  if (taken.length > MOST_LINES) return false;
  const lines = [...taken.map((r) => r.text), text.trimEnd().split('\n').at(-1) ?? ''];
  const isLine = (line: string): boolean => !/\p{Ll}[.!?]$/u.test(line);
  return lines.some((line) => MARK.test(line.trim()) && isLine(line.trim())) || OTS.test(text);
}
