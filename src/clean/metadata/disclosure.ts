/** Finds the sentence by which a text says that a machine wrote or translated it, and whether a person checked it. */
import { bounded } from '../../text/engine/patterns/layout.ts';
import type { DisclosureNote } from '../assemble.ts';
import type { Piece } from '../piece.ts';

/** `\b` knows no umlauts; these edges do. */

const MACHINE = bounded(
  'KI|künstliche[rn]? Intelligenz|KI-\\p{L}+|AI|artificial intelligence|AI-\\p{L}+|ChatGPT|GPT-\\d\\w*|Sprachmodell\\p{L}*|' +
    'language models?|maschinell\\p{L}*|(?:voll)?automatisch\\p{L}*|automated|machine|roboter\\p{L}*|algorithm\\p{L}*',
);
const SELF = bounded(
  '(?:diese[rsnm]?|this) (?:\\p{L}+ ){0,2}(?:artikel|beitrag|text|bericht|inhalt|inhalte|content|seite|meldung|article|story|post|' +
    'translation|übersetzung|piece|version|zusammenfassung|summary)|(?:dies|this) (?:ist|is) (?:eine?|an?) (?:\\p{L}+ ){0,3}' +
    '(?:übersetzung|text|artikel|beitrag|zusammenfassung|translation|article|summary)',
);
const SELF_AT_START =
  /^[^\p{L}]*(?:der |die |the )?(?:artikel|beitrag|text|übersetzung|inhalt|article|text|content|story|translation)(?: \p{L}+){0,2} (?:wurde|ist|was|is|has been)(?!\p{L})/iu;
const TRANSLATED = bounded('übersetzt\\p{L}*|übersetzung|translated|translation');
const ASSISTED = bounded(
  'mit (?:hilfe|unterstützung)|mithilfe|unterstützung (?:von|durch)|unterstützt|KI-gestützt\\p{L}*|KI-unterstützt\\p{L}*|' +
    'with (?:the )?(?:help|assistance|support|aid)|assisted|AI-assisted|unter (?:verwendung|einsatz)',
);
const WRITTEN = bounded(
  'geschrieben|verfasst|erstellt|erzeugt|generiert|recherchiert|formatiert|written|created|generated|produced|drafted|' +
    'AI-generated|KI-generiert\\p{L}*|\\p{L}*generiert\\p{L}*',
);
const REVIEWED = bounded(
  'korrektur(?:gelesen)?|redigiert|überprüft|geprüft|kontrolliert|gegengelesen|bearbeitet|lektoriert|reviewed|proofread|' +
    'edited|checked|verified|fact-checked',
);
const NOT_REVIEWED = bounded(
  '(?:nicht|ohne|kein\\p{L}{0,2}|not|without|no|never)(?: \\p{L}+){0,3} (?:korrektur\\p{L}*|redigiert|überprüft|geprüft|' +
    'bearbeitet|kontrolliert|kontrolle|prüfung|reviewed|review|proofread|edited|checked|verified)|unreviewed|unedited|ungeprüft',
);
const LABEL =
  /^[^\p{L}]*(?:transparenz|hinweis|transparency|disclosure|(?:ki|ai)[- ](?:hinweis|note|disclosure|transparenz))(?:[^\p{L}].{0,20}(?:KI|AI)(?!\p{L}).{0,20}|[^\p{L}]*)$/iu;
/** Notes of this kind are short; a long paragraph on the subject is reporting. */
const MAX_NOTE = 600;

/**
 * What a line discloses about machines in the making of its own text, or null. Reporting about AI is no disclosure:
 * the line must speak of this text.
 */
export function readDisclosure(line: string): Omit<DisclosureNote, 'text'> | null {
  if (line.length > MAX_NOTE || !MACHINE.test(line)) return null;
  if (!SELF_AT_START.test(line) && !SELF.test(line)) return null;
  const translated = TRANSLATED.test(line);
  const assisted = ASSISTED.test(line);
  if (!translated && !assisted && !WRITTEN.test(line)) return null;
  const humanReviewed = REVIEWED.test(line) && !NOT_REVIEWED.test(line);
  return { kind: translated ? 'ai-translated' : assisted ? 'ai-assisted' : 'ai-generated', humanReviewed };
}

/** The heading over such a note: "Transparenz: KI-Inhalt". The word alone does not make one without the note. */
export const isDisclosureLabel = (line: string): boolean => line.length <= 60 && LABEL.test(line);

const WEIGHT = { 'ai-generated': 2, 'ai-translated': 1, 'ai-assisted': 0 } as const;

/** The gravest of the notes that an article makes about itself. */
export function chooseDisclosure(pieces: readonly Piece[]): DisclosureNote | null {
  const notes = pieces.flatMap((p) => {
    const note = p.role === 'disclosure' ? readDisclosure(p.text) : null;
    return note ? [{ ...note, text: p.text }] : [];
  });
  return notes.sort((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind])[0] ?? null;
}
