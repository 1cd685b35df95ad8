/** Lines under pictures, told by the credit they end with. */
import { pattern } from '../../../text/engine/patterns/layout.ts';

const CREDIT = pattern('i')`
  (?:
    \([^()]{2,50}(?:\/AP|via AP|via Reuters|AP, File|, File)\)
    | [([](?:
        image | photo | foto | bild | fotos | photos | quelle | credit | picture | archivbild
        | symbolbild | imago | file photo | courtesy | video | screenshot | grafik | illustration
        | photograph | pic
      )\b[^)\]]{0,90}[)\]]
    | (?:^|[\s|])(?:
        foto | fotos | bild | photo | image | picture | pictures | bildquelle | bildnachweis
        | fotocredit | photo credit | image credit | credit | grafik | illustration | copyright
        | archivfoto | symbolfoto | symbolbild
      )s?(?: ?\(c\)| by)?\s?[:©/]\s?\S.{0,80}
    | [©ⓒ]\s?\S.{0,80}
    | (?:
        getty images(?:\/\S.{0,40})? | picture[- ]alliance.{0,40} | imago(?: images)?\s?\/.{2,40}
        | shutterstock(?:\.com)?(?:\/.{2,40})? | istock.{0,40} | unsplash(?:\.com)? | pixabay
        | adobe stock.{0,30} | dpa-bildfunk.{0,10} | ap photo\/.{2,40}
      )
  )$
`;

/** Longer lines are paragraphs that end with a picture's credit by accident of their markup. */
const MAX_CAPTION = 420;

/** "Image caption, The lock in May", "Bildunterschrift: ...": the line says what it is. */
const SAID =
  /^(?:(?:image|media|photo|picture) (?:caption|source)|bildunterschrift|bildquelle|bildnachweis|symbolbild|archivbild)\s?[,:]\s?\S/i;
/** A credit and nothing before it; "Quelle:" only where a person's name follows. */
const BARE = pattern('iu')`
  ^\(?(?:
    (?:image|photo|picture) source,
    | (?:
        foto | fotos | bild | bilder | photo | photos | image | picture | bildquelle | bildnachweis
        | fotocredit | credit | grafik | illustration
      )s?(?: ?\(c\)| by)?\s?[:©/]
    | ©\s?(?!\s*(?:19|20)\d\d)(?=[^|]{2,40}(?:\||\/|foto|photo|imago|images))
    | quelle: (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$) | imago(?: images)?\s?\/ | dpa\/ | getty images
  )\s?\S{0,40}(?: .{0,60})?$
`;

/** Whether a line is nothing but a picture's credit. */
export const isBareCredit = (text: string): boolean => text.length <= LONGEST_CREDIT && BARE.test(text);
const LONGEST_CREDIT = 90;

/** Whether a line is a caption or a bare credit. */
export const isCaptionLine = (text: string): boolean =>
  text.length <= MAX_CAPTION && (CREDIT.test(text) || SAID.test(text));
