/** Tells the names of agencies, desks, outlets and bodies from those of persons. */
import { pattern } from '../../text/engine/patterns/layout.ts';

const AGENCY = pattern('i')`
  ^(?:
    dpa(?:[-/ ].{1,20})? | afp | apa | ap | sid | epd | kna | reuters | rtr | bloomberg | dapd | ddp
    | sda | keystone-sda | ots | news aktuell | (?:the )?associated press | press association
    | pa(?: media)? | upi | ansa | efe | xinhua | tass | dow jones(?: newswires)? | agenturen?
    | agence france-presse | deutsche presse-agentur.* | jiji | kyodo | ians | pti | ani | cna
    | wire(?:s| reports)? | agency | agencies
  )$
`;

/** Words of desks, outlets and bodies, whole or as the end of a German compound. */
const DESK = pattern('iu')`
  (?<!\p{L})(?:
    redaktion\p{L}* | red | team | staff | desk | editors? | editorial | newsroom | onlineredaktion
    | admin(?:istrator)? | webmaster | gast(?:autor|beitrag) | guest | contributors? | correspondents?
    | gmbh | ag | e\.\s?v | inc | ltd | llc | presse(?:stelle|mitteilung|portal)? | agentur | news
    | nachrichten | magazin | magazine | online | tv | radio | portal | university | institute
    | ministry | department | agency | association | society | committee | council | foundation
    | company | bureau | network | center | centre | group | gruppe | initiative | partei | fraktion
    | blog | times | archiv | tribune | post | reports? | media | medien | press | academy | club
    | services? | shop
    | \p{L}*(?:
        anstalt | studio | verband | verlag | landesamt | bundesamt | behörde | gesellschaft
        | kammer | akademie | stiftung | zeitung | institut | ministerium | verein | zentrum
        | zentrale | universität | hochschule | bund | abteilung | feuerwehr | departement
      )
  )(?!\p{L})
`;

export const isAgency = (name: string): boolean => AGENCY.test(name.trim());
export const isDesk = (name: string): boolean => DESK.test(name);

const flat = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a name is the outlet's own, also shortened to its host: "Weidaer Bote", "weidaerbote.de". */
export function isOutletName(name: string, publisher: string | null): boolean {
  if (!publisher) return false;
  const [a, b] = [flat(name), flat(publisher)];
  return a === b || (a.length > 4 && b.startsWith(a)) || (b.length > 4 && a.startsWith(b));
}
