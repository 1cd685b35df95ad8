/** A reader's word in one line, under the name it is printed with. */
import type { LineRule } from '../rule.ts';

const READER =
  /^(?:leser(?:kommentar|brief|stimme|zuschrift|meinung)|reader(?:['’]s)? (?:comment|letter|view)|comment of the day) (?:von|by|from|aus) [^:]{2,60}: \S/iu;

export const readerVoices: LineRule = {
  name: 'reader-voices',
  reason: 'comment by a reader',
  role: 'comment',
  test: ({ text }) => READER.test(text),
  examples: {
    matches: [
      'Leserkommentar von „Landei77“: Endlich sagt das mal jemand!',
      'Leserbrief von K. Weber: Das Wehr gehört saniert.',
      'Reader’s letter from Weida: Nobody asked us.',
    ],
    spares: [
      'Leserbriefe von Schülern: 30 Klassen schreiben mit',
      'Leserkommentare',
      'A letter from the mayor: taxes will rise',
    ],
  },
};
