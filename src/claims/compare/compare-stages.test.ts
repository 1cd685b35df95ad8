import { describe, expect, it } from 'vitest';
import type { Language } from '../../model/index.ts';
import { articleOf, claimsOf } from '../testing.ts';
import { type Comparison, compareClaims, type Relation, type Said } from './compare.ts';

type Found = Pick<Comparison, 'relation' | 'later'>;

/** Told on 6 May and, the second, three days later. */
type Case = readonly [relation: Relation, earlier: string, later: string];

const GERMAN: readonly Case[] = [
  // planned, put off, called off
  ['newer', 'Die Einweihung ist für den 20. Mai vorgesehen.', 'Die Einweihung ist abgesagt.'],
  [
    'newer',
    'Für Montag ist in Hollern ein Warnstreik angekündigt.',
    'Die Gewerkschaft hat den Streik in Hollern abgesagt.',
  ],
  [
    'newer',
    'Am Freitag will sich die Chefin den Fragen der Presse stellen.',
    'Die Pressekonferenz am Freitag fällt aus.',
  ],
  ['newer', 'Der Umzug soll im Mai stattfinden.', 'Der Umzug wurde auf den Herbst verschoben.'],
  // looked into, opened, closed
  [
    'newer',
    'Die Staatsanwaltschaft Hollern prüft, ob ein Anfangsverdacht besteht.',
    'Die Staatsanwaltschaft Hollern hat ein Ermittlungsverfahren eröffnet.',
  ],
  [
    'newer',
    'Die Staatsanwaltschaft Hollern hat ein Verfahren eingeleitet.',
    'Die Staatsanwaltschaft Hollern hat das Verfahren eingestellt.',
  ],
  // persons
  ['newer', 'Werkleiterin Jana Ott ist freigestellt.', 'Jana Ott ist am Mittwoch zurückgetreten.'],
  ['newer', 'Werkleiterin Jana Ott lehnt einen Rücktritt ab.', 'Werkleiterin Jana Ott tritt nun doch zurück.'],
  // papers, plants, firms
  [
    'newer',
    'Die Betriebserlaubnis der Fähre Ilse gilt bis Ende Juni.',
    'Das Amt hat der Fähre Ilse die Betriebserlaubnis entzogen.',
  ],
  ['newer', 'Die Produktion läuft weiter.', 'Das Landratsamt stoppte am Dienstag die Produktion.'],
  ['newer', 'Eine Insolvenz sei ausgeschlossen, hieß es bei Hollern Stahl.', 'Hollern Stahl hat Insolvenz angemeldet.'],
  ['newer', 'Bürgermeister Udo Kern akzeptiert das Ergebnis.', 'Udo Kern hat eine Neuauszählung beantragt.'],
  [
    'newer',
    'Der Verein Hollern hat Eilantrag beim Landgericht gestellt.',
    'Das Landgericht lehnte den Eilantrag des Vereins Hollern ab.',
  ],
  // in force and lifted, running and at rest, owed and paid, backed and dropped, asked for and granted
  [
    'newer',
    'Das Verbot, im Weiher von Hollern zu baden, gilt weiter.',
    'Der Landkreis hat das Verbot aufgehoben, im Weiher von Hollern zu baden.',
  ],
  ['newer', 'Der Betrieb laufe normal weiter, teilte die Mühle mit.', 'Die Produktion der Mühle ruht seit Freitag.'],
  ['newer', 'Die Produktion steht seit Montag.', 'Die Mühle hat einen Teil der Produktion wieder aufgenommen.'],
  ['newer', 'Die Statisten warten noch auf ihre Gage.', 'Die Gagen sind inzwischen überwiesen.'],
  [
    'newer',
    'Die Brauerei Hollern steht unverändert zu dem Verein.',
    'Die Brauerei Hollern hat ihre Förderung auf Eis gelegt.',
  ],
  ['newer', 'Für die Belegschaft ist Kurzarbeit beantragt.', 'Von der Belegschaft sind 40 in Kurzarbeit.'],
  ['newer', 'Der Verein lädt für den 12. Mai zu einer Versammlung.', 'Die Versammlung am 12. Mai fällt aus.'],
  ['newer', 'Die nächste Auflage ist für den Sommer geplant.', 'Die Hollerner Orgeltage fallen im Sommer aus.'],
  [
    'newer',
    'Die Staatsanwaltschaft Hollern prüft, ob ein Anfangsverdacht besteht.',
    'Die Staatsanwaltschaft Hollern, die seit Freitag gegen den Wirt ermittelt, schweigt.',
  ],
  // broken and mended, proposed and withdrawn, advised against and for, denied and admitted
  ['newer', 'Die Pumpe im Stollen von Hollern ist defekt.', 'Die Pumpe im Stollen von Hollern ist repariert.'],
  [
    'newer',
    'Jana Ott soll Intendantin in Hollern werden.',
    'Jana Ott wird die Intendanz nicht übernehmen, die Leitung bleibt frei.',
  ],
  ['newer', 'Obmann Udo Kern empfahl den Bauern, mit Nein zu stimmen.', 'Obmann Udo Kern empfiehlt nun Zustimmung.'],
  [
    'newer',
    'Die Seilbahn laufe ohne jede Störung, sagte Betriebsleiter Udo Kern.',
    'Betriebsleiter Udo Kern räumte einen Defekt ein.',
  ],
  ['not-comparable', 'Die Pumpe im Stollen von Hollern ist defekt.', 'Die Heizung im Bad wurde repariert.'],
  [
    'not-comparable',
    'Die Pumpe im Stollen von Hollern ist defekt.',
    'Die Pumpe im Stollen von Hollern soll repariert werden.',
  ],
  ['not-comparable', 'Jana Ott soll Intendantin in Hollern werden.', 'Ole Brandt wird nicht als Trainer antreten.'],
  [
    'not-comparable',
    'Die Seilbahn laufe ohne jede Störung, sagte Betriebsleiter Udo Kern.',
    'Wirtin Jana Ott räumte einen Fehler ein.',
  ],
  // of another ban nothing is known, and what is to be lifted is not lifted
  ['not-comparable', 'Das Verbot, im Weiher zu baden, gilt weiter.', 'Das Verbot für Lastwagen ist aufgehoben.'],
  [
    'not-comparable',
    'Das Verbot, im Weiher von Hollern zu baden, gilt weiter.',
    'Das Verbot, im Weiher von Hollern zu baden, soll im Juni aufgehoben werden.',
  ],
  ['not-comparable', 'Die Statisten warten noch auf ihre Gage.', 'Die Statisten haben ihre Gage noch nicht erhalten.'],
  ['not-comparable', 'Die Statisten warten noch auf ihre Gage.', 'Es seien keine Gagen gezahlt worden.'],
  ['not-comparable', 'Die Statisten warten noch auf ihre Gage.', 'Der Wirt bestritt, dass die Gagen gezahlt seien.'],
  [
    'not-comparable',
    'Die Brauerei Hollern steht unverändert zu dem Verein.',
    'Die Sparkasse Südland hat ihre Förderung auf Eis gelegt.',
  ],
  ['not-comparable', 'Die Einweihung ist für Montag geplant.', 'Die Preise an Feiertagen fallen aus dem Rahmen.'],
  // what is asked for, feared or refused has not come to be
  [
    'not-comparable',
    'Die Einweihung ist für den 20. Mai vorgesehen.',
    'Die Opposition fordert, dass die Einweihung abgesagt wird.',
  ],
  ['not-comparable', 'Die Einweihung ist für den 20. Mai vorgesehen.', 'Die Einweihung wird nicht abgesagt.'],
  ['not-comparable', 'Werkleiterin Jana Ott ist freigestellt.', 'Der Rat verlangt, dass Jana Ott zurückgetreten wird.'],
  // another matter, or the states the other way round
  ['not-comparable', 'Die Einweihung ist für den 20. Mai vorgesehen.', 'Der Warnstreik am Montag ist abgesagt.'],
  [
    'not-comparable',
    'Die Staatsanwaltschaft Hollern prüft, ob ein Anfangsverdacht besteht.',
    'Die Kartellbehörde Südland hat ein Verfahren eröffnet.',
  ],
  ['not-comparable', 'Werkleiterin Jana Ott ist freigestellt.', 'Trainer Ole Brandt ist zurückgetreten.'],
  ['not-comparable', 'Die Einweihung ist abgesagt.', 'Die Einweihung ist für den 20. Mai vorgesehen.'],
];
const ENGLISH: readonly Case[] = [
  ['newer', 'The walkout is due to begin at 6am on Monday.', "Monday's strike has been called off."],
  ['newer', 'A press conference is planned for Friday.', "Friday's press conference has been cancelled."],
  ['newer', 'The closure is planned for May.', 'The closure has been postponed.'],
  ['newer', 'The rota was put off until June.', 'The rota has been withdrawn.'],
  [
    'newer',
    'The Hollern Police Board has not decided whether to investigate.',
    'The Hollern Police Board opened a formal investigation on Friday.',
  ],
  ['newer', 'Plant manager Jane Ott was suspended on Tuesday.', 'Plant manager Jane Ott resigned on Friday.'],
  ['newer', 'Mayor Jane Ott said she would not resign.', 'Mayor Jane Ott has stepped down.'],
  [
    'newer',
    'The Ilse has a safety certificate which runs until June.',
    'The safety certificate of the Ilse has been withdrawn.',
  ],
  [
    'newer',
    'There was no question of administration, the chairman said.',
    'The steelmaker has gone into administration.',
  ],
  ['newer', 'All 80 staff remain employed.', 'Of the 80 staff, 30 would be made redundant, the receivers said.'],
  ['newer', 'Candidate Udo Kern accepted the result.', 'Udo Kern has demanded a recount.'],
  ['newer', 'The ban on fishing in Ilse Bay remains.', 'The county lifted the ban on fishing in Ilse Bay.'],
  ['newer', 'The actors have not been paid their fees.', 'All fees have now been paid.'],
  ['newer', 'Hollern Brewery stands firmly by the club.', 'Hollern Brewery has suspended its sponsorship of the club.'],
  ['newer', 'The completion is planned for June.', 'The firms no longer hold to completion in June.'],
  [
    'newer',
    'The Hollern Rail Office has not opened an inquiry.',
    'The Hollern Rail Office opened an inquiry on Friday.',
  ],
  ['newer', 'The crane on Ilse quay is jammed.', 'The crane on Ilse quay is working again.'],
  ['newer', 'Jane Ott is to be chief executive of Hollern Steel.', 'Jane Ott will not lead the group.'],
  ['newer', 'Chairman Udo Kern was recommending a No.', 'Chairman Udo Kern recommended a Yes.'],
  ['newer', 'Hollern Cable said the lift ran without a fault.', 'Hollern Cable conceded a fault.'],
  ['not-comparable', 'The crane on Ilse quay is jammed.', 'The crane on Ilse quay has not been repaired.'],
  ['not-comparable', 'The crane on Ilse quay is jammed.', 'The boiler of the school was repaired.'],
  ['not-comparable', 'Jane Ott is to be chief executive of Hollern Steel.', 'Ole Brandt will not run for mayor.'],
  ['not-comparable', 'Chairman Udo Kern was recommending a No.', 'Bishop Ole Brandt recommended a Yes.'],
  ['not-comparable', 'Hollern Cable said the lift ran without a fault.', 'Southland Rail conceded a fault.'],
  ['not-comparable', 'The ban on fishing in Ilse Bay remains.', 'The ban on fireworks was lifted.'],
  [
    'not-comparable',
    'The ban on fishing in Ilse Bay remains.',
    'The county will have the ban on fishing in Ilse Bay lifted in June.',
  ],
  ['not-comparable', 'The actors have not been paid their fees.', 'No fees were received, the actors say.'],
  ['not-comparable', 'Hollern Brewery stands firmly by the club.', 'Southland Bank has suspended its sponsorship.'],
  ['not-comparable', 'The walkout is due to begin on Monday.', 'The mayor wants the strike called off.'],
  ['not-comparable', 'The walkout is due to begin on Monday.', 'The strike would be called off if an offer came.'],
  ['not-comparable', 'The walkout is due to begin on Monday.', "Friday's concert has been cancelled."],
  ['not-comparable', 'Plant manager Jane Ott was suspended on Tuesday.', 'Coach Ole Brandt has resigned.'],
  [
    'not-comparable',
    'The Hollern Police Board has not decided whether to investigate.',
    'The Southland Rail Office opened an inquiry on Friday.',
  ],
  ['not-comparable', 'The Ilse has a safety certificate which runs until June.', 'The Ilse was withdrawn from sale.'],
];

const staged = (text: string, lang: Language, published: string): Said | null => {
  const claim = claimsOf(articleOf(text, lang, { published })).find((c) => c.kind === 'event');
  return claim ? { claim, said: published } : null;
};
/** What is no statement is compared with nothing. */
const NONE: Found = { relation: 'not-comparable' };
const compared = (a: Said | null, b: Said | null): Found => (a && b ? compareClaims(a, b) : NONE);

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
] as const)('two states (%s)', (lang, cases) => {
  it.each(cases)('%s: %s <> %s', (relation, one, other) => {
    const [a, b] = [staged(one, lang, '2026-05-06T10:00:00Z'), staged(other, lang, '2026-05-09T10:00:00Z')];
    const found = compared(a, b);
    expect(found.relation).toBe(relation);
    expect(compared(b, a).relation).toBe(relation);
    if (relation === 'newer') expect(found.later).toBe('b');
  });
});

/** Within one article only what is told as an earlier word is overtaken, and of two parties each has its account. */
const BESIDE: readonly (readonly [Relation, Language, string])[] = [
  [
    'newer',
    'en',
    'The mill has gone into administration. The owner had insisted that administration was not on the cards.',
  ],
  ['newer', 'de', 'Die Stadt rückte von ihrer Darstellung ab. Sie hatte zunächst erklärt, niemand sei gewarnt worden.'],
  ['not-comparable', 'en', 'The walkout was due to begin on Monday. The strike has been called off.'],
  [
    'differ',
    'de',
    'Die Anlage sei freiwillig abgeschaltet worden, sagte Firmenchef Udo Kern. Die Stilllegung sei angeordnet worden, sagte Landrätin Eva Holm.',
  ],
  [
    'differ',
    'en',
    'The plant was shut down voluntarily, chairman Udo Kern said. The shutdown was ordered, inspector Eva Holm said.',
  ],
  [
    'not-comparable',
    'en',
    'The plant was shut down voluntarily, chairman Udo Kern said. The lift was inspected in May, inspector Eva Holm said.',
  ],
];
it.each(BESIDE)('%s (%s): %s', (relation, lang, text) => {
  const said = '2026-05-06T10:00:00Z';
  const [a, b] = claimsOf(articleOf(text, lang)).flatMap((claim) => (claim.kind === 'event' ? [{ claim, said }] : []));
  expect(compared(a ?? null, b ?? null).relation).toBe(relation);
});
