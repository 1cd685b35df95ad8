/** What somebody was, is for a while or is to be: an office that its bare name would give him now. */
import type { ArticleVersion } from '../../model/index.ts';

const FORMER = String.raw`(?:früher|ehemalig|einstig|vormalig|langjährig früher|Ex)`;
const OTHER = String.raw`(?:damalig|designiert|kommissarisch|stellvertretend|scheidend|künftig|angehend|gewählt|abgewählt|entlassen|suspendiert|beurlaubt|zurückgetreten|verstorben|abgelöst)`;
const QUALIFIED = new RegExp(String.raw`(?<!\p{L})(?:(${FORMER})|${OTHER})e[rnms]? (?:\p{Ll}+ )?$`, 'u');

/** "Der frühere Präsident Jan Kolm" is "Ex-Präsident"; null where no word before the name would say what he is. */
export function officeBehind(before: string, role: string): string | null {
  const found = QUALIFIED.exec(before);
  if (!found) return role;
  return found[1] && !/^Ex-/u.test(role) ? `Ex-${role}` : null;
}

/** The office as the articles qualify it wherever they first name him with it; null where it can't be told in front of the name. */
export function officeOf(articles: readonly ArticleVersion[], role: string, name: string): string | null {
  const named = `${role} ${name}`;
  const offices = articles.flatMap(({ text }) => {
    const at = text.indexOf(named);
    return at < 0 ? [] : [officeBehind(text.slice(Math.max(0, at - REACH), at), role)];
  });
  const other = offices.find((office) => office !== role);
  return other === undefined ? role : other;
}
/** UTF-16 units: an adjective or two */
const REACH = 40;
