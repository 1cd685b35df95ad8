/** What one report has somebody say and another turn down is a contradiction of the two, each with its own voice. */
import { expect, it } from 'vitest';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { readArticle } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import type { Claim, Language, Verdict } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';

const reader = createReader();

interface Opposed {
  readonly kind: Verdict['claimKind'];
  readonly sides: readonly (readonly [side: string, voice: string | null, text: string])[];
}

function opposedIn(lang: Language, text: string): readonly Opposed[] {
  const version = versionOfRow({
    id: 'a',
    outlet: 'Talbote',
    lang,
    published: '2026-05-06T08:00:00Z',
    title: '',
    byline: [],
    text,
  });
  const { claims } = readArticle(version, reader);
  const byId = new Map<string, Claim>(claims.map((c) => [c.id, c]));
  const { verdicts } = weigh(storyOf('story', [version], { de: '', en: '' }), [version], claims);
  return verdicts
    .filter((v) => v.kind === 'conflicting')
    .map((v) => ({
      kind: v.claimKind,
      sides: v.values.map(
        ({ claim, side }) =>
          [
            side,
            byId.get(claim)!.speaker?.name ?? null,
            version.text.slice(byId.get(claim)!.sentence.start, byId.get(claim)!.sentence.end),
          ] as const,
      ),
    }));
}

type Case = readonly [lang: Language, text: string, charge: string, answer: string, by: string];
const ANSWERED: readonly Case[] = [
  // a reproach is turned down, whatever was told in between
  [
    'de',
    'Ermittelt wird gegen einen Kassierer wegen des Verdachts der Untreue. Der Verein hat den Mann beurlaubt. Sein Anwalt weist den Vorwurf zurück.',
    'Verdachts der Untreue',
    'weist den Vorwurf zurück',
    'Sein Anwalt',
  ],
  [
    'en',
    'The cashier is suspected of theft. The club has sent him on leave. His lawyer rejects the accusation.',
    'suspected of theft',
    'rejects the accusation',
    'His lawyer',
  ],
  // of two that reckon
  [
    'de',
    'Gutachterin Rita Holm rechnet damit, dass die Brücke noch sechs Jahre hält. Die Bahn widerspricht: Zehn Jahre seien zu schaffen, sagte Sprecher Olaf Trenk.',
    'sechs Jahre',
    'Zehn Jahre',
    'Olaf Trenk',
  ],
  [
    'en',
    'Surveyor Ruth Holm expects the bridge to last about six years. The railway disagrees: spokesman Paul Reed said that ten years remained within reach.',
    'about six years',
    'ten years',
    'Paul Reed',
  ],
  [
    'en',
    'Foreman Ruth Holm says that she acted on written orders from the owner. The owner denies giving any.',
    'written orders',
    'denies giving any',
    'The owner',
  ],
  [
    'de',
    'Vorarbeiterin Rita Holm sagt, sie habe auf Anweisung der Zentrale gehandelt. Das Unternehmen bestreitet, so etwas verlangt zu haben.',
    'auf Anweisung',
    'so etwas verlangt',
    'Das Unternehmen',
  ],
  [
    'de',
    'Nach Angaben der Feuerwehr war das Tor am Sonntag verschlossen. Der Betreiber bestreitet das. Das Tor sei offen gewesen, sagte ein Sprecher.',
    'verschlossen',
    'offen gewesen',
    'Der Betreiber',
  ],
  [
    'de',
    'Die Stadt hat alle Bewohner untergebracht, sagte Bürgermeisterin Rita Holm. Die Mieter widersprechen: Vier Familien hätten noch keine Wohnung.',
    'alle Bewohner',
    'Vier Familien',
    'Die Mieter',
  ],
  [
    'de',
    'Der frühere Leiter Jan Ober sagte, er habe den Brief an das Amt geschickt. Das Amt weist das zurück: Der Brief sei nie angekommen.',
    'an das Amt geschickt',
    'nie angekommen',
    'Das Amt',
  ],
  [
    'de',
    'Der Wachdienst widerspricht der Darstellung des Museums. „Die Kamera war seit Wochen kaputt“, sagte Chef Lars Finke. Direktorin Ute Brahm hatte am Montag erklärt, die Kamera habe gearbeitet.',
    'habe gearbeitet',
    'seit Wochen kaputt',
    'Lars Finke',
  ],
  [
    'en',
    '"They knew of the leak in March," said Ian Moss, a former inspector. The plant denies this. The first report came in May, its manager said.',
    'knew of the leak',
    'in May',
    'The plant',
  ],
  [
    'en',
    'The strike took place while the manager was abroad, his lawyer said. Prosecutors dispute that: records show that he was in the building.',
    'was abroad',
    'in the building',
    'Prosecutors',
  ],
  [
    'en',
    'The inspector accused the port of hiding two spills.\n\nThe port rejected the accusation. Its lawyer, Mara Venn, said all spills had been reported.',
    'hiding two spills',
    'had been reported',
    'Mara Venn',
  ],
  [
    'en',
    'The delegation of Norland voted against the treaty, minutes of the meeting show.\n\nA spokesman for the government denied on Monday that there had been a vote on the treaty.',
    'voted against',
    'had been a vote',
    'A spokesman for the government',
  ],
  // who denies that a thing was not so turns down the sentence that says so
  [
    'en',
    'The delegation of Norland took no part in the vote on the treaty, minutes of the meeting show.\n\nA spokesman for the government denied on Monday that it had taken no part in the vote on the treaty.',
    'minutes of the meeting',
    'denied on Monday',
    'A spokesman for the government',
  ],
];

it.each(ANSWERED.map(([lang, text, charge, answer, by]) => ({ lang, text, charge, answer, by })))(
  '$lang: $charge against $answer',
  ({ lang, text, charge, answer, by }) => {
    const [found, ...others] = opposedIn(lang, text);
    expect(others).toEqual([]);
    expect(found?.kind).toBe('event');
    expect(found?.sides.find(([side]) => side === 'for')?.[2]).toContain(charge);
    expect(found?.sides.find(([side]) => side === 'against')?.slice(1)).toEqual([by, expect.stringContaining(answer)]);
  },
);

const NO_CONTRADICTION: readonly (readonly [Language, string])[] = [
  // refused, denied of a deed, feared, judged, expected, not denied at all
  ['de', 'Die Gewerkschaft fordert mehr Lohn für alle Fahrer. Die Firma wies das zurück. Dafür fehle das Geld.'],
  ['de', 'Die Polizei nahm am Montag einen Mann aus Rotach fest. Der Mann bestreitet die Tat.'],
  ['de', 'Anwohner befürchten, dass der Wald verkauft wird. Der Besitzer bestritt das.'],
  ['de', 'Der Forscher Ole Brand rechnet damit, dass die Fähre eingestellt wird. Die Reederei widerspricht.'],
  [
    'de',
    'Die Chance, dass die Fähre eingestellt wird, liege bei 60 Prozent, sagte Ole Brand. „Fähren sterben leise, wenn niemand mehr fährt“, sagte Brand. Direktor Udo Kern widerspricht. Seine Schiffe seien gut gefüllt, sagte er.',
  ],
  ['de', 'Der Fluss stieg am Montag auf vier Meter. Das widerspricht dem Modell.'],
  ['de', 'Der Betreiber meldete einen Ausfall am Morgen. Die Behörde wollte dem nicht widersprechen.'],
  ['en', 'The union demanded higher pay for all drivers. The company rejected that. It has no money, it said.'],
  ['en', 'Campaigners fear that the forest will be sold. The owner denies this.'],
  ['en', 'The inspectors found two leaks in the roof. The owner did not deny that.'],
  // who denies that a thing was so says what the sentence says that it was not, in other words, and the other way round
  [
    'en',
    'The delegation of Norland took no part in the vote on the treaty, minutes of the meeting show.\n\nA spokesman for the government denied on Monday that it had taken part in the vote on the treaty.',
  ],
  [
    'en',
    'The delegation of Norland took part in the vote on the treaty, minutes of the meeting show.\n\nA spokesman for the government denied on Monday that it had taken no part in the vote on the treaty.',
  ],
  // reports of something else are turned down, told behind the verb
  [
    'de',
    'Die Mühle Rotach hat am Montag mit dem Bau des Silos begonnen. Gerechnet worden war mit zwei Millionen Euro. Chefin Ute Lenz wies Berichte zurück, nach denen die Mühle verkauft wird.',
  ],
  ['en', 'The river rose to four metres. The mayor denied the club a permit.'],
];
it.each(NO_CONTRADICTION)('no contradiction (%s): %s', (lang, text) => {
  expect(opposedIn(lang, text)).toEqual([]);
});

it.each([
  ['de', 'Der Minister nannte 80 Prozent Auslastung. Die Opposition widersprach. Im Nachbarland seien es 60 Prozent.'],
  ['en', 'The mayor said 70 percent of voters were in favour. The opposition disagreed. Turnout was 40 percent.'],
] as const)('figures of two things stand in no contradiction, though their parties do (%s): %s', (lang, text) => {
  expect(opposedIn(lang, text).map((o) => o.kind)).toEqual(['event']);
});

it('two figures that contradict each other are told once', () => {
  const found = opposedIn(
    'en',
    'The operator said the outage was costing it about €3 million a week. The union disputed that, putting the loss at €5 million a week.',
  );
  expect(found.map((o) => o.kind)).toEqual(['figure']);
});
