/** Who acts, and how one answers, stands in a source: police, prosecutors, relatives, denials, apologies. */
import type { Localized } from '../../model/index.ts';
import { namesOutlet } from '../outlets.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { toldNowhere } from '../told-nowhere.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'In der Werft von Lunden fehlen seit Montag 30 Tonnen Kupfer. Die Ermittler suchen einen Lastwagen mit offener Ladefläche.',
    good: 'Nach einem Lastwagen sucht die Polizei, seit in der Werft von Lunden 30 Tonnen Kupfer fehlen.',
    bad: 'In der Werft von Lunden fehlen 30 Tonnen Kupfer. Die Gewerkschaft kennt den Lastwagen.',
    finding: '„Gewerkschaft“: davon sagt keine Quelle etwas.',
  },
  {
    lang: 'en',
    source:
      'Thirty tonnes of copper have been missing from the Lunden shipyard since Monday. Detectives want to find a lorry.',
    good: 'Police hope to find a lorry; 30 tonnes of copper are missing from the Lunden shipyard.',
    bad: 'Thirty tonnes of copper are missing from the Lunden shipyard. The brother of the owner knows the lorry.',
    finding: '“brother”: no source says anything of it.',
  },
];

export const unheard: SupportRule = {
  name: 'unheard',
  severity: 'block',
  about: {
    de: 'Wer handelt oder antwortet, muss in einer Quelle vorkommen: Behörden, Angehörige, Dementi, Entschuldigung.',
    en: 'Who acts or answers must appear in a source: authorities, relatives, denials, apologies.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences) {
      const found = toldNowhere(of, sentence, of.words.parties, cure, (w) => !namesOutlet(w, of.sources));
      if (found) yield found;
    }
  },
};

const cure: Localized = {
  de: 'Streichen oder die Quelle angeben, die davon spricht.',
  en: 'Cut it, or add the source that speaks of it.',
};
