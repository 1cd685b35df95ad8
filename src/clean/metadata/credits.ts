/** Reads the line by which a text credits an agency or another outlet: "Quelle: dpa", "FMW/Bloomberg", "(dpa)". */

const AGENCY =
  /^(?:dpa(?:-[\p{L}-]{2,14})?|afp|apa|ap|sid|epd|kna|reuters|rtr|bloomberg|dapd|ddp|sda|ots|dow jones(?: newswires)?|dts|pte|upi|ansa|tass|xinhua|associated press|cnn|bbc|boerse-global\.de)$/iu;

const PREFIX =
  /^(?:(?:quellen?|sources?|credit|text|agenturen):|via|mit material (?:von|der|des)|mit (?:informationen|agenturmaterial) (?:von|der)|with (?:material|reporting|files) from):?\s+(?:der|die|von|the|from)?\s*/i;

const clean = (name: string): string => name.replace(/^[\s@("„“«]+|[\s)."”“»*]+$/gu, '').trim();

function split(list: string): string[] {
  return list
    .split(/\s*(?:,|;|\bund\b|\band\b)\s*/i)
    .map(clean)
    .filter((n) => n.length > 1 && n.length <= 60);
}

/** Names credited by a line that does nothing else, or null. "FMW/Bloomberg" stays one credit: two outlets, one text. */
export function readCredits(line: string): readonly string[] | null {
  const text = line.trim();
  if (text.length > 120 || !text) return null;
  if (/^@\s*[\w-]+(?:\.[\w-]+)+$/.test(text)) return [clean(text)];
  if (PREFIX.test(text)) return named(text.replace(PREFIX, ''));
  const inner = clean(text);
  return inner.length <= 50 && inner.split(/\s*[/,]\s*/).some((n) => AGENCY.test(n)) && inner.split(/\s+/).length <= 4
    ? [inner]
    : null;
}

function named(list: string): string[] {
  return /^(?:originalbericht|original|hier|link|artikel)\b/i.test(list) ? [] : split(list);
}

/** The agency sign at the end of a paragraph, "... am Montag mit. (dpa/AFP)" or "Berlin (dpa) - ...". */
export function inlineCredits(text: string): readonly string[] {
  const end = /\(((?:[\p{L}]{2,12}[/,]\s?)*[\p{L}-]{2,12})\)\s*$/u.exec(text);
  const start = /^[\p{Lu}][\p{L}\s/.-]{2,40}\s\(([\p{L}/-]{2,16})\)\s?[–—-]/u.exec(text);
  return [end?.[1], start?.[1]].filter(
    (c): c is string => Boolean(c) && c!.split(/[/,]\s?/).some((n) => AGENCY.test(n)),
  );
}
