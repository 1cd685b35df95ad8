/** Tells German finite verbs, and the subjunctive that marks reported speech, from their spelling. */
import { pattern } from '../../engine/patterns/layout.ts';
import { remembered } from '../../engine/patterns/memo.ts';
import { listed, noted, wordSet } from '../../engine/sentences/words.ts';
import { COMMON_VERBS } from './commonVerbs.ts';
import { type VerbForms, verbForms } from './verbForms.ts';
import { INFINITIVE_VERBS, REPORTING_VERBS, STATEMENT_VERBS } from './verbs.ts';

/** Auxiliaries and modals, whose subjunctive I differs from the indicative also in the plural. */
const SUBJUNCTIVE_AUX = wordSet('sei seien habe werde könne müsse solle dürfe wolle möge wisse');
/** Subjunctive II stands in for I where I would look like the indicative; alone it is weaker evidence. */
const SECOND_SUBJUNCTIVE = wordSet(
  'wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften gäbe gäben käme kämen bliebe blieben ginge gingen stünde stünden läge lägen',
);
const INDICATIVE_AUX =
  wordSet(`ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste mussten
soll sollen sollte sollten darf dürfen durfte durften will wollen wollte wollten mag mögen mochte weiß bin habt`);

/** Words that end like a subjunctive but are adverbs, determiners or nouns' companions. */
const NO_VERBS =
  wordSet(`heute gerne alle viele eine keine meine seine ihre diese jene beide ohne bitte lange lange solche welche andere erste zweite dritte letzte nächste
ganze halbe neue alte große kleine gute hohe eigene weitere mehrere einige wenige manche sowie wie nie sie die alleine beinahe danke eure unsere deine liebe reine
rate weise weisen leite sorge folge lage frage grenze suche sage ruhe`);

const stripped = pattern()`
  ^(?:
    ab | an | auf | aus | be | bei | dar | durch | ein | ent | er | fest | fort | frei | ge | her
    | hervor | hin | hinaus | hinzu | miss | mit | nach | nieder | statt | teil | über | um | unter
    | ver | vor | voran | voraus | vorbei | weg | weiter | wieder | zer | zu | zurück | zusammen
  )(?=.{3})
`;

const forms: readonly VerbForms[] = listed(COMMON_VERBS, STATEMENT_VERBS, INFINITIVE_VERBS, REPORTING_VERBS).map(
  verbForms,
);
const subjunctives = new Set(forms.map((v) => v.subjunctive).filter((f) => !NO_VERBS.has(f)));
const finites = new Set(forms.flatMap((v) => v.finite.filter((f) => f !== v.infinitive)));
const infinitives = new Set(forms.map((v) => v.infinitive));

const known = (set: ReadonlySet<string>, lower: string): boolean =>
  set.has(lower) || (stripped.test(lower) && set.has(lower.replace(stripped, '')));

/** "sei", "habe", "könne", "gebe", "ankündige": third person subjunctive I. */
export const isSubjunctive = remembered(
  (lower) => SUBJUNCTIVE_AUX.has(lower) || (lower.endsWith('e') && !NO_VERBS.has(lower) && known(subjunctives, lower)),
);

/** Subjunctive I or II, of a word of a text. */
export const isInSubjunctive = noted(({ small }) => isSubjunctive(small) || isSecondSubjunctive(small));

export const isStrongSubjunctive = (lower: string): boolean => SUBJUNCTIVE_AUX.has(lower);
export const isSecondSubjunctive = (lower: string): boolean => SECOND_SUBJUNCTIVE.has(lower);
export const isIndicative = remembered(
  (lower) =>
    INDICATIVE_AUX.has(lower) ||
    (!lower.endsWith('en') && known(finites, lower) && !isSubjunctive(lower)) ||
    finites.has(lower),
);
export const isFiniteVerb = remembered(
  (lower) => isIndicative(lower) || isSubjunctive(lower) || SECOND_SUBJUNCTIVE.has(lower),
);

/** "zu senken", "einzusetzen": the infinitive that carries what was asked for or promised. */
export const isZuInfinitive = (lower: string): boolean => ZU_INFINITIVE.test(lower);
const ZU_INFINITIVE = pattern()`
  ^(?:
    ab | an | auf | aus | bei | dar | durch | ein | fest | fort | frei | her | hervor | hin | hinaus
    | hinzu | mit | nach | nieder | statt | teil | über | um | unter | vor | voran | voraus | vorbei
    | weg | weiter | wieder | zu | zurück | zusammen | bekannt | kennen | herbei | bereit | offen | klar
    | nahe | wahr
  )zu[a-zäöüß]{2,}e?n$
`;
export const isInfinitive = (lower: string): boolean =>
  known(infinitives, lower) || /[a-zäöüß]{3,}(?:en|eln|ern)$/.test(lower);
