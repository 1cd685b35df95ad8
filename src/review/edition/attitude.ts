/** Verbs that tell what somebody holds, expects or feels: the sentence says whose view it is without a word of saying. */
import { pattern } from '../../text/index.ts';
export const tellsAttitude = (text: string): boolean => ATTITUDE.test(text);

const ATTITUDE = pattern('u')`
  (?<!\p{L})(?:
    bezweifel\p{Ll}* | zweifelt | glaubt | hält | hielt | erwartet | hofft | fürchtet | befürchtet
    | beschuldigt | lehnt\p{Ll}* | sieht | nennt | nannte | entschuldigt
    | (?:
        führ(?:t|te|en) .* zurück | schreib(?:t|en) .* zu | mach(?:t|en) .* verantwortlich
        | rechne\p{Ll}* .*mit
      )
    | doubts? | doubted | believes? | thinks? | expects? | fears? | hopes? | accuses? | accused
    | rejects? | rejected | apologi[sz]ed? | blames? | blamed | predicts? | predicted | welcome[sd]?
    | arrives? at
  )(?!\p{L})
`;
