/** Whether two names are one outlet's: "Uferkurier", and "uferkurier.example" on a page that bears nothing but its address. */

export const isSameOutlet = (a: string, b: string): boolean =>
  a === b ||
  bare(a) === bare(b) ||
  (HOST.test(a) !== HOST.test(b) && keyOf(a).length >= SHORTEST_KEY && keyOf(a) === keyOf(b));

/** "The Weirford Gazette", "Weirford Gazette" */
const bare = (name: string): string => name.replace(/^(?:the|der|die|das) /iu, '');

const HOST = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u;
/** Shorter ones many outlets may share: "bote.example" is not every Bote. */
const SHORTEST_KEY = 8;

/** The name's letters as an address would have them, without article and the address's ending. */
const keyOf = (name: string): string =>
  (HOST.test(name) ? labelOf(name) : name.replace(/^(?:the|der|die|das) /iu, ''))
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => SPELLED[letter]!)
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/^the(?=\p{L}{6})/u, '');
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** "www.uferkurier.co.uk" -> "uferkurier" */
function labelOf(host: string): string {
  const labels = host.replace(/^www\./u, '').split('.');
  const ending = labels.length > 2 && /^(?:co|com|org|net|ac|gov)$/u.test(labels.at(-2)!) ? 2 : 1;
  return labels[labels.length - ending - 1]!;
}
