/** Words by which a passage puts off a day or sets a new one, by language. */
import type { Language } from '../../model/index.ts';
import { type Led, led, pattern, source } from '../../text/index.ts';

export interface Wordings {
  /** right before the day that no longer holds */
  readonly before: Led;
  /** before the former of two days, and between the two */
  readonly from: Led;
  readonly to: RegExp;
  /** a word for what was so at first */
  readonly atFirst: Led;
  /** a past verb of planning, anywhere in the clause */
  readonly planned: Led;
  /** what was to be, before the day */
  readonly meant: Led;
  /** what stands before a day that something was planned for, not before the day on which it was planned */
  readonly target: Led;
  /** before a day that is denied, and between it and the one that holds: "nicht im April, sondern" */
  readonly denied: Led;
  readonly holds: RegExp;
  /** right before the new day of something that had another one */
  readonly moved: Led;
}

export const DE_FILL = source`
  (?:
    (?:
      am | im | zum | zur | ab | bis | für | den | dem | de[sr] | wie | ursprünglich | bisher
      | bislang | zunächst | zuvor | eigentlich | geplanten? | vorgesehenen? | angekündigten?
      | anvisierten? | ersten | anfang | mitte | ende
    )\s+
  ){0,5}
`;
const EN_FILL = String.raw`(?:(?:on|in|by|at|the|an?|its|original|originally|initially|initial|previous|previously|planned|earlier|scheduled|date|of|target|as|first|early|mid|late)[\s-]+){0,6}`;

export const WORDINGS: Readonly<Record<Language, Wordings>> = {
  de: {
    before: led(new RegExp(String.raw`(?<!\p{L})(?:statt|anstatt|anstelle)\s+${DE_FILL}$`, 'iu')),
    from: led(new RegExp(String.raw`(?<!\p{L})vo[nm]\s+${DE_FILL}$`, 'iu')),
    to: /^\s*(?:auf|in)\s+(?:(?:de[nm]|das|anfang|mitte|ende)\s+)*$/iu,
    atFirst: led(/(?<!\p{L})(?:ursprünglich|zunächst|anfangs|eigentlich|bisher|bislang|zuvor)(?!\p{L})/iu),
    planned: led(
      pattern('iu')`
        (?<!\p{L})(?:
          sollten? | wollten?
          | (?:war(?:en)?|hatten?|wurden?)(?=
              [\s\S]*(?<!\p{L})(?:
                geplant | vorgesehen | angesetzt | terminiert | angekündigt | anvisiert | angepeilt
                | genannt | gerechnet | in aussicht gestellt
              )(?!\p{L})
            )
          | (?:
              geplant | vorgesehen | angesetzt | terminiert | angekündigt | genannt
            )(?:\s+(?:worden|gewesen))?\s+(?:war(?:en)?|hatten?)
        )(?!\p{L})
      `,
    ),
    meant: led(/(?<!\p{L})(?:sollten?|wollten?)(?!\p{L})/iu),
    target: led(
      /(?<!\p{L})(?:für|zum|zur|ab|bis|auf|mit|de[rn]|de[rn] (?:anfang|mitte|ende)|anfang|mitte|ende)\s+(?:de[nmr]\s+)?$/iu,
    ),
    denied: led(
      new RegExp(String.raw`(?<!\p{L})nicht\s+(?:wie\s+\p{L}+\s+|mehr\s+|schon\s+|bereits\s+)?${DE_FILL}$`, 'iu'),
    ),
    holds: /^(?:\s+\p{L}+){0,4},?\s+sondern(?!\p{L})/iu,
    moved: led(
      new RegExp(
        source`
          (?<!\p{L})(?:
            neue[rsn]?\s+(?:\p{Lu}\p{L}*)?(?:
              termin | datum | zeitpunkt | starttag
            )\p{L}{0,2}\s+(?:ist|sei|wird|wäre|lautet|heißt)\s+(?:[^.,;:\d]{1,40}\s)?(?:der|den|das)
            | (?:sondern|nun|jetzt)\s+(?:erst|frühestens|schon|bereits) | erst\s+(?:nun|jetzt) | sondern
            | (?:nicht|frühestens)\s+vor | frühestens
            | (?:
                versch(?:oben|iebt|ieben|ob) | verleg(?:t|te|ten) | vertag(?:t|te|ten) | verlängert
                | gerückt | vorgezogen
              )(?:\s+\p{Ll}+){0,2}\s+(?:auf|bis|in)
          )\s+${DE_FILL}$
        `,
        'iu',
      ),
    ),
  },
  en: {
    before: led(
      new RegExp(
        String.raw`(?<!\p{L})(?:instead of|rather than|not|(?:pushed back|moved|postponed|delayed|put off|brought forward|up|back|changed) from)\s+${EN_FILL}$`,
        'iu',
      ),
    ),
    from: led(new RegExp(String.raw`(?<!\p{L})from\s+${EN_FILL}$`, 'iu')),
    to: /^\s*(?:to|until|till)\s+(?:the\s+|early\s+|mid[\s-]|late\s+)*$/iu,
    atFirst: led(/(?<!\p{L})(?:originally|initially|previously|at first)(?!\p{L})/iu),
    planned: led(
      pattern('iu')`
        (?<!\p{L})(?:
          (?:was|were) (?:\p{L}+ )?to
          | (?:was|were|had (?:\p{L}+ )?been) (?:\p{L}+ )?(?:
              due | planned | scheduled | expected | set | supposed | meant | slated
            )
          | should have | had (?:\p{L}+ )?(?:planned|scheduled|hoped|promised|aimed|wanted|intended)
        )(?!\p{L})
      `,
    ),
    meant: led(
      /(?<!\p{L})(?:originally|initially|previously)\s+(?:scheduled|due|planned|set|slated|expected|supposed)(?!\p{L})[^,]*$/iu,
    ),
    target: led(
      /(?<!\p{L})(?:for|by|until|till|in|on|to)\s+(?:the\s+(?:end|start|beginning)\s+of\s+|early\s+|mid-|late\s+|the\s+)?$/iu,
    ),
    denied: led(new RegExp(String.raw`(?<!\p{L})not\s+(?:\p{L}+\s+){0,3}?${EN_FILL}$`, 'iu')),
    holds: /^(?:\s+\p{L}+){0,3},?\s+but(?!\p{L})/iu,
    moved: led(
      new RegExp(
        source`
          (?<!\p{L})(?:
            not\s+(?:\p{L}+\s+){0,3}?(?:before|until|till)
            | new\s+(?:\p{L}+\s+)?date(?:\s+for\s+[^.,;:\d]{1,40})?(?:,|:|\s+(?:is|of|will be|would be))
            | (?:put|pushed|set|moved|pulled)\s+(?:
                (?:it|them|this|that|(?:the\s+)?\p{L}+(?:\s\p{L}+)?)\s+
              )?(?:back|forward|off)\s+(?:to|until|till)
            | (?:
                postponed | delayed | moved | brought forward | rescheduled | extended | slipped
              )\s+(?:again\s+)?(?:to|until|till|for)
            | no\s+(?:earlier|sooner)\s+than
            | (?:will|would|is to|are to)\s+now\s+\p{Ll}+(?:\s+\p{Ll}+)? | but
          )\s+${EN_FILL}["“]?$
        `,
        'iu',
      ),
    ),
  },
};
