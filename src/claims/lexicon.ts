/** The words by which a clause shows its modality, direction and causes, in both languages. */
import type { Language } from '../model/index.ts';

export interface ClaimWords {
  /** single words that weaken an assertion */
  readonly hedges: ReadonlySet<string>;
  /** words that announce an intention; the claim is a plan, not a fact */
  readonly plans: ReadonlySet<string>;
  /** verbs and nouns of expecting: the claim speaks of an uncertain future */
  readonly forecasts: ReadonlySet<string>;
  /** nouns that name a probability */
  readonly probability: ReadonlySet<string>;
  /** words by which someone rejects a statement */
  readonly denials: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** words by which someone judges a matter well or ill */
  readonly favourable: ReadonlySet<string>;
  readonly unfavourable: ReadonlySet<string>;
  /** judging adjectives and phrases of opinion */
  readonly opinions: ReadonlySet<string>;
  readonly rising: ReadonlySet<string>;
  readonly falling: ReadonlySet<string>;
  /** share of a whole */
  readonly shares: ReadonlySet<string>;
  /** words that begin a clause of their own after a comma */
  readonly subordinators: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly finiteVerbs: ReadonlySet<string>;
  /** connectives that name a cause: what stands before or after them */
  readonly causes: readonly { readonly word: string; readonly cause: 'before' | 'after' }[];
  /** distribution over coordinated subjects: "bzw.", "respectively" */
  readonly distributors: ReadonlySet<string>;
  /** words for the running total at a moment: newer reports replace older ones */
  readonly status: ReadonlySet<string>;
  /** prepositions that show a level reached, and an amount of change */
  readonly level: ReadonlySet<string>;
  readonly change: ReadonlySet<string>;
  /** words for an earlier state: "zuvor lag das Angebot bei 0,6" */
  readonly earlier: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** words that add a count to another or stand for the noun counted before: "zwei weitere" */
  readonly additional: ReadonlySet<string>;
  /** prepositions that bind an amount to the noun before it: "Umsatz von ..." */
  readonly links: ReadonlySet<string>;
  /** words that may stand between that preposition and the amount */
  readonly bridging: ReadonlySet<string>;
  /** words that move behind a figure and compare before it: "20 Prozent mehr", "mehr als 20 Prozent" */
  readonly comparing: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** verbs that may stand between a statement and who made it: "..., sagte Mira Voss" */
  readonly sayings: ReadonlySet<string>;
  /** words that make a verb's clause a relative one when they follow a comma */
  readonly relatives: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const de: ClaimWords = {
  hedges:
    words(`offenbar anscheinend möglicherweise womöglich vermutlich wahrscheinlich wohl angeblich mutmaßlich könnte könnten
    dürfte dürften vielleicht eventuell scheint scheinen denkbar offenkundig anschein mutmaßliche mutmaßlichen`),
  plans:
    words(`soll sollen sollte sollten will wollen wolle wollte wollten plant planen plane geplant geplante geplanten planten
    beabsichtigt beabsichtigen vorhaben vorgesehen angekündigt kündigte kündigten kündigt ankündigte möchte erwägt erwägen
    angestrebt anstrebt strebt bietet bieten bot boten fordert fordern forderte forderten`),
  forecasts:
    words(`erwartet erwarten erwarte erwartete erwarteten erwarteter prognostiziert prognostizieren prognostizierte prognose
    prognosen vorhersage vorhersagte vorhersagten vorhergesagt voraussagte dürfte dürften voraussichtlich vorausgesagt prophezeit`),
  probability: words('wahrscheinlichkeit wahrscheinlich chance chancen risiko gefahr quote odds'),
  denials:
    words(`dementiert dementierte dementierten dementieren bestreitet bestritt bestritten bestreiten zurückgewiesen
    zurückwies wies weist zurück leugnet verneint verneinte widersprach widerspricht ausgeschlossen`),
  negations: words('nicht kein keine keinen keinem keiner keines nie niemals weder niemand nichts'),
  favourable:
    words(`erfolg erfolge erfolgreich chance chancen stärke stärken vorteil vorteile fortschritt fortschritte durchbruch
    beeindruckend beeindruckende konkurrenzfähig konkurrenzfähige leistungsstark leistungsstarke effizient effizienter unabhängig
    unabhängiger innovativ führend führende überlegen robust robuste erfreulich begrüßt begrüßte lobt lobte zuversichtlich besser
    gewinn wachstum entspannt verbessert verbesserte hoffnung lösung rettung sicher`),
  unfavourable:
    words(`rückstand risiko risiken gefahr gefahren schwäche schwächen nachteil nachteile hürde hürden hindernis hindernisse
    problem probleme mangel warnt warnte warnung warnungen kritisiert kritisierte kritik scheitern schwierig verlust verluste
    abhängigkeit teuer ineffizient schwach schwache schlecht schlechte schlechter bedroht kluft lücke engpass engpässe fehlt
    fehlen sorge sorgen befürchtet fürchtet skeptisch zweifelt zweifel verschwendung gefährlich falsch fehler bitter bitterste`),
  opinions:
    words(`leider hoffentlich beeindruckend beeindruckende enttäuschend enttäuschende skandalös hervorragend großartig
    schlecht schlechte katastrophal erfreulich bedauerlich klug dumm fatal gefährlich sinnvoll unsinnig überfällig peinlich träumt
    naiv spannend mühsam solide stark schwach besser schlimm richtig falsch meiner unseres finde meine glaube wir`),
  rising:
    words(`stieg steigt stiegen steigen gestiegen steigend wuchs wächst wuchsen wachsen gewachsen zulegte zulegten legte legten
    zunahm zugenommen nahm erhöht erhöhte erhöhten erhöhen kletterte klettern kletterten plus zuwachs anstieg verdoppelt
    verdoppelte verdreifachte mehr höher gewann gewannen zugelegt anzog anstiegen teurer`),
  falling:
    words(`fiel fällt fielen fallen gefallen sank sinkt sanken sinken gesunken ging gingen zurück zurückgegangen brach brachen
    eingebrochen einbrach minus rückgang verlust verlor verloren verlieren schrumpfte schrumpft geschrumpft verringerte verringert
    reduzierte reduziert weniger tiefer niedriger abnahm abgenommen halbierte halbiert senkte senken gesenkt billiger`),
  shares: words('anteil anteile prozentpunkte quote'),
  subordinators:
    words(`dass weil da obwohl während nachdem bevor wenn falls als wie ob indem sodass damit wobei woraufhin nachdem
    der die das den dem deren dessen welche welcher welches wer was wo wohin sobald solange zumal`),
  coordinators: words('und aber doch sondern denn oder jedoch'),
  finiteVerbs:
    words(`ist war sind waren wird wurde werden wurden hat hatte haben hatten kann konnte können konnten muss musste müssen
    soll sollen sollte will wollen wollte liegt lag liegen lagen beträgt betrug belief beläuft erreichte erreicht stieg steigt sank
    sinkt fiel fällt ging geht kam kommt nahm nimmt gab gibt stand steht blieb bleibt verdiente verdient setzte setzt sagte sagt
    teilte teilt erklärte erklärt meldete meldet berichtet berichtete nannte nennt zählte zählt bietet bot forderte fordert
    kündigte kündigt plant sei habe werde könne müsse solle wolle seien hätten würden würde machte macht zahlt zahlte kostet kostete
    wuchs wächst verlor verliert gewann gewinnt brach bricht starb sterben starben spricht sprach sprachen sprechen beziffert
    bezifferte weist wies hält hielt zeigt zeigte führt führte`),
  causes: [
    { word: 'weil', cause: 'after' },
    { word: 'wegen', cause: 'after' },
    { word: 'aufgrund', cause: 'after' },
    { word: 'infolge', cause: 'after' },
    { word: 'dank', cause: 'after' },
    { word: 'durch', cause: 'after' },
    { word: 'trotz', cause: 'after' },
    { word: 'führte', cause: 'before' },
    { word: 'führten', cause: 'before' },
    { word: 'führt', cause: 'before' },
    { word: 'führen', cause: 'before' },
    { word: 'verursachte', cause: 'before' },
    { word: 'löste', cause: 'before' },
    { word: 'beschleunigte', cause: 'before' },
    { word: 'beschleunigten', cause: 'before' },
    { word: 'beschleunigt', cause: 'before' },
    { word: 'bremst', cause: 'before' },
    { word: 'bremste', cause: 'before' },
    { word: 'bremsen', cause: 'before' },
  ],
  distributors: words('bzw beziehungsweise respektive'),
  status: words(
    'bislang bisher inzwischen mittlerweile derzeit aktuell nun noch jetzt zunächst weiterhin vorerst gegenwärtig',
  ),
  level: words('auf bei'),
  change: words('um'),
  earlier: words('zuvor bisher bislang vorher zunächst ursprünglich vorjahr vorjahreszeitraum früher'),
  pronouns: words('er sie es man dies dieser diese dieses das wir ich ihr deren dessen'),
  additional: words('weitere weiterer weiteren weiteres andere anderen zusätzliche zusätzlichen davon'),
  links: words('von vom in höhe über um :'),
  bridging:
    words(`rund etwa knapp gut fast mehr als nur noch insgesamt zuletzt ungefähr circa ca über unter weniger mindestens
    höchstens bis zu zwischen einem einer ein eine eines genau zusammen jeweils`),
  comparing: words('mehr weniger höher tiefer niedriger besser teurer billiger'),
  prepositions:
    words(`von vom zu zur zum bei beim nach mit aus seit in im ins auf an am ans für gegen ohne um durch über unter vor
    neben zwischen trotz wegen während laut gemäß infolge aufgrund ab bis entlang angesichts`),
  sayings: words('sagte sagt sagten erklärte erklärt meinte meint betonte betont warnte warnt kritisierte forderte so'),
  relatives: words('der die das den dem deren dessen welche welcher welches wo'),
};

const en: ClaimWords = {
  hedges:
    words(`apparently possibly probably reportedly allegedly likely perhaps maybe may might could seems seem seemingly
    presumably purportedly suspected appears appear`),
  plans: words(
    'plans plan planned planning intends intend will wants aims aim scheduled proposes proposed to-be set due offers offered offering demands demanded preparing',
  ),
  forecasts:
    words(`expects expect expected expecting forecasts forecast predicts predict predicted projects projected anticipates
    anticipated guidance foresees`),
  probability: words('probability likelihood chance chances odds risk likely'),
  denials: words('denied denies deny refuted disputes disputed'),
  negations: words('not no never none neither nor nobody nothing cannot n’t'),
  favourable:
    words(`success successful chance opportunity strength advantage progress breakthrough impressive competitive powerful
    efficient independent innovative leading superior robust welcomed praised confident better growth improved hope solution safe`),
  unfavourable:
    words(`gap risk risks danger weakness disadvantage hurdle obstacle problem problems shortage warned warns warning
    criticised criticized criticism failure difficult loss losses dependence expensive inefficient weak bad worse threatened lack lacks
    concern concerns fears sceptical skeptical doubts doubt waste dangerous wrong mistake bitter`),
  opinions:
    words(`unfortunately hopefully impressive disappointing scandalous great terrible brilliant stupid dangerous sensible
    overdue embarrassing naive bad good better worse solid weak strong wrong right my believe think we`),
  rising:
    words(`rose rise rises risen rising grew grow grows grown growing increased increase increases climbed climb climbs gained
    gain gains jumped surged soared up higher more doubled tripled added advanced`),
  falling:
    words(`fell fall falls fallen falling dropped drop drops declined decline declines decreased decrease shrank shrunk sank
    lost loses lose slid plunged tumbled down lower less fewer halved cut slipped`),
  shares: words('share proportion'),
  subordinators: words(
    'that which who whom whose because although while after before when if as where since unless whereas though whether',
  ),
  coordinators: words('and but or yet so'),
  finiteVerbs:
    words(`is was are were will would has had have can could must should may might rose fell grew reached said says told
    reported totalled amounted stood came went took made gave lies lay put earned posted lost gained sold bought paid costs cost
    carries carried rates rated shows showed shipped released announced plans planned expects expected confirmed`),
  causes: [
    { word: 'because', cause: 'after' },
    { word: 'due', cause: 'after' },
    { word: 'despite', cause: 'after' },
    { word: 'thanks', cause: 'after' },
    { word: 'led', cause: 'before' },
    { word: 'leads', cause: 'before' },
    { word: 'caused', cause: 'before' },
    { word: 'causes', cause: 'before' },
    { word: 'triggered', cause: 'before' },
    { word: 'accelerated', cause: 'before' },
    { word: 'slowed', cause: 'before' },
  ],
  distributors: words('respectively'),
  status: words('so now currently still already far yet remain remained'),
  level: words('to at'),
  change: words('by'),
  earlier: words('previously earlier before formerly originally initially'),
  pronouns: words('he she it they this that these those we i its their his her'),
  additional: words('more others other another additional further'),
  links: words('of at to from worth totalling :'),
  bridging:
    words(`about around some roughly nearly almost more than less over under up to only just a an the at least between
    approximately total`),
  comparing: words('more less fewer higher lower up down better'),
  prepositions:
    words(`of in on at by for from with to into after before under over since during against despite about as per via
    amid among`),
  sayings: words('said says told added argued warned noted claimed explained'),
  relatives: words('which who whose that where'),
};

const BY_LANGUAGE: Readonly<Record<Language, ClaimWords>> = { de, en };
export const claimWords = (lang: Language): ClaimWords => BY_LANGUAGE[lang];
