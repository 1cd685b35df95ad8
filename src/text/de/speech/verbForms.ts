/** Builds the forms of German verbs that rules ask for, from an infinitive or, for strong verbs, its principal parts. */

/** Forms in lower case; those of separable verbs stand without their particle, except `joined` and `participle`. */
export interface VerbForms {
  readonly lemma: string;
  readonly particle: string | null;
  /** third person, present and past, singular and plural */
  readonly finite: readonly string[];
  /** third person singular, subjunctive I: "sage" */
  readonly subjunctive: string;
  readonly participle: string;
  readonly infinitive: string;
  /** forms with the particle attached, as at the end of a clause: "mitteilte" */
  readonly joined: readonly string[];
}

const INSEPARABLE = /^(?:be|er|ver|ent|emp|zer|ge|miss|wider|über|unter|hinter|durch)(?=.{3})/;

/** `mit|teilen`, or with parts `aus|sprechen/spricht/sprach/gesprochen` (infinitive, present, past, participle). */
export function verbForms(entry: string): VerbForms {
  const [head = '', present, past, participle] = entry.split('/');
  const bar = head.indexOf('|');
  const particle = bar > 0 ? head.slice(0, bar) : null;
  const infinitive = head.slice(bar + 1);
  const stem = infinitive.replace(/e?n$/, '');
  const soft = /(?:[dt]|ch[mn]|[^lrhaeiouäöü][mn])$/.test(stem) ? 'e' : '';
  const pres = present ?? `${stem}${soft}t`;
  const pret = past ?? `${stem}${soft}te`;
  const preterites =
    past === undefined || pret.endsWith('e') ? [pret, `${pret}n`] : [pret, `${pret}${/[e]$/.test(pret) ? 'n' : 'en'}`];
  const finite = [pres, infinitive, ...preterites];
  const own = participle ?? weakParticiple(infinitive, `${stem}${soft}t`);
  return {
    lemma: (particle ?? '') + infinitive,
    particle,
    finite,
    subjunctive: `${stem}e`,
    participle: (particle ?? '') + own,
    infinitive: (particle ?? '') + infinitive,
    joined: particle ? [...finite, `${stem}e`].map((form) => particle + form) : [],
  };
}

const weakParticiple = (infinitive: string, ending: string): string =>
  infinitive.endsWith('ieren') || INSEPARABLE.test(infinitive) ? ending : `ge${ending}`;
