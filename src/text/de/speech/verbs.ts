/** German verbs that report speech or thought, by what they can govern. Format of an entry: see verbForms(). */

/** Govern a statement: "dass ...", a clause in the subjunctive, or a direct quotation. */
export const STATEMENT_VERBS = `
sagen erklären betonen meinen berichten behaupten erzählen melden erwähnen versichern beteuern bestätigen bekräftigen unterstreichen bemerken äußern ergänzen erläutern begründen bemängeln
beklagen bedauern befürchten fürchten glauben hoffen vermuten vermelden prophezeien prognostizieren schildern schätzen spekulieren twittern posten kommentieren kritisieren konstatieren argumentieren resümieren bilanzieren
mahnen warnen drohen schwören urteilen folgern schlussfolgern antworten entgegnen erwidern fragen kontern rufen flüstern witzeln scherzen spotten schimpfen wettern jubeln lamentieren dementieren leugnen zitieren
verkünden verlautbaren veröffentlichen verraten signalisieren garantieren geloben postulieren präzisieren versprechen/verspricht/versprach/versprochen sprechen/spricht/sprach/gesprochen schreiben/schreibt/schrieb/geschrieben
wissen/weiß/wusste/gewusst denken/denkt/dachte/gedacht nennen/nennt/nannte/genannt gestehen/gesteht/gestand/gestanden bestreiten/bestreitet/bestritt/bestritten
heißen/heißt/hieß/geheißen lauten raten/rät/riet/geraten empfehlen/empfiehlt/empfahl/empfohlen verweisen/verweist/verwies/verwiesen lesen/liest/las/gelesen besagen bezweifeln ermitteln annoncieren insistieren monieren rügen loben
skandieren aus|drücken heraus|streichen/streicht/strich/gestrichen mit|teilen klar|stellen fest|stellen dar|stellen heraus|stellen an|kündigen hinzu|fügen ein|räumen ein|wenden/wendet/wandte/gewandt an|merken aus|führen zu|sichern zu|sagen an|deuten vorher|sagen voraus|sagen voraus|setzen klar|machen deutlich|machen
bekannt|geben/gibt/gab/gegeben an|geben/gibt/gab/gegeben zu|geben/gibt/gab/gegeben hinaus|geben/gibt/gab/gegeben bekannt|machen fort|fahren/fährt/fuhr/gefahren an|nehmen/nimmt/nahm/genommen an|führen aus|sagen hin|weisen/weist/wies/gewiesen
auf|decken ab|streiten/streitet/stritt/gestritten aus|schließen/schließt/schloss/geschlossen weiter|geben/gibt/gab/gegeben fest|halten/hält/hielt/gehalten zurück|weisen/weist/wies/gewiesen ab|lehnen nach|legen vor|rechnen wieder|geben/gibt/gab/gegeben
verlangen fordern zeigen beobachten erkennen/erkennt/erkannte/erkannt ergeben/ergibt/ergab/ergeben belegen kritisieren feststehen informieren bezeichnen beschreiben/beschreibt/beschrieb/beschrieben würdigen titeln formulieren protestieren plädieren appellieren
befinden/befindet/befand/befunden beanstanden attestieren bescheinigen mutmaßen orakeln philosophieren referieren rekapitulieren rechtfertigen klagen freuen wundern zweifeln entscheiden/entscheidet/entschied/entschieden beschließen/beschließt/beschloss/beschlossen
einigen vereinbaren erwarten rechnen verurteilen begrüßen unterstellen beschuldigen bezichtigen vor|werfen/wirft/warf/geworfen vor|schlagen/schlägt/schlug/geschlagen auf|fordern auf|rufen/ruft/rief/gerufen nahe|legen nahe|liegen hervor|gehen/geht/ging/gegangen verlauten aus|rufen/ruft/rief/gerufen spekulieren berufen/beruft/berief/berufen
`;

/** Govern an infinitive with "zu" as contents: "forderte, ... zu senken". */
export const INFINITIVE_VERBS = `
fordern verlangen empfehlen/empfiehlt/empfahl/empfohlen versprechen/verspricht/versprach/versprochen drohen behaupten beschuldigen bezichtigen bestreiten/bestreitet/bestritt/bestritten leugnen planen beabsichtigen erwägen/erwägt/erwog/erwogen hoffen appellieren
raten/rät/riet/geraten warnen bitten/bittet/bat/gebeten mahnen beteuern schwören geloben gestehen/gesteht/gestand/gestanden beschließen/beschließt/beschloss/beschlossen vereinbaren verdächtigen garantieren erklären glauben meinen plädieren
an|kündigen auf|fordern auf|rufen/ruft/rief/gerufen vor|werfen/wirft/warf/geworfen vor|schlagen/schlägt/schlug/geschlagen zu|sichern zu|sagen zu|geben/gibt/gab/gegeben ein|räumen entscheiden/entscheidet/entschied/entschieden spekulieren an|weisen/weist/wies/gewiesen an|bieten/bietet/bot/geboten ab|lehnen an|geben/gibt/gab/gegeben vor|haben/hat/hatte/gehabt
`;

/** A sentence with one of them reports a speech act even without contents: "kündigte Widerstand an". */
export const REPORTING_VERBS = `
kritisieren fordern verurteilen begrüßen bezeichnen warnen loben bemängeln bestreiten/bestreitet/bestritt/bestritten dementieren betonen empfehlen/empfiehlt/empfahl/empfohlen verlangen beklagen bekräftigen rechtfertigen
beschuldigen bezichtigen raten/rät/riet/geraten appellieren plädieren befürworten verweisen/verweist/verwies/verwiesen drohen versprechen/verspricht/versprach/versprochen berichten würdigen äußern rügen monieren bedauern bezweifeln unterstreichen attackieren begründen
sprechen/spricht/sprach/gesprochen verkünden befürchten leugnen bewerten werten erklären schildern entschuldigen fürchten beanstanden distanzieren
an|kündigen ab|lehnen zurück|weisen/weist/wies/gewiesen vor|schlagen/schlägt/schlug/geschlagen vor|werfen/wirft/warf/geworfen auf|fordern auf|rufen/ruft/rief/gerufen hin|weisen/weist/wies/gewiesen zu|sagen zu|sichern bekannt|geben/gibt/gab/gegeben bekannt|machen ein|räumen
zu|geben/gibt/gab/gegeben aus|sprechen/spricht/sprach/gesprochen an|prangern voraus|sagen mit|teilen aus|schließen/schließt/schloss/geschlossen an|mahnen ab|streiten/streitet/stritt/gestritten
`;

/** Take nothing but words as their object: behind them a colon never ends a sentence. */
export const PLAIN_SAYING_VERBS = `
sagen erklären meinen betonen antworten entgegnen erwidern fragen kommentieren resümieren bilanzieren konstatieren zitieren lauten skandieren behaupten bekräftigen versichern verkünden
schreiben/schreibt/schrieb/geschrieben rufen/ruft/rief/gerufen heißen/heißt/hieß/geheißen mit|teilen hinzu|fügen zu|sichern fest|stellen vor|werfen/wirft/warf/geworfen ein|schätzen
`;

/** Judge by a word in quotation marks: "sah darin einen „Angriff“", "stufte ihn als „hoch“ ein"; cues of direct quotes only. */
export const JUDGING_VERBS = `
sehen/sieht/sah/gesehen halten/hält/hielt/gehalten feiern titulieren empfinden/empfindet/empfand/empfunden einstufen ein|stufen begrüßen verteidigen verspotten betiteln charakterisieren bewerten werten schimpfen beurteilen verlachen
`;
