/** Closed classes of German words that tell where phrases and clauses begin. */
import { wordSet } from '../../engine/wordlists.ts';

export const DETERMINERS = wordSet(`
  der die das dem den des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesem
  diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden sein seine seinen seinem seiner seines ihr ihre ihren ihrem
  ihrer ihres unser unsere unseren unserem unserer unseres mein meine meinen meinem meiner meines alle allen aller alles beide
  beiden beider mehrere mehreren mehrerer einige einigen einiger viele vielen vieler wenige wenigen weniger manche manchen
  welche welcher welches welchen welchem solche solchen solcher sämtliche sämtlichen zahlreiche zahlreichen zahlreicher
  weitere weiteren weiterer andere anderen anderer derselbe dieselbe dasselbe derselben denselben demselben zweier dreier`);

/** Determiners that can open a genitive attribute behind a noun. */
export const GENITIVES = wordSet(
  'der des eines einer seiner seines ihrer ihres dieser dieses jener jenes aller beider mehrerer vieler unserer unseres zahlreicher einiger weiterer deren dessen keiner zweier dreier',
);

export const PREPOSITIONS = wordSet(`
  ab abseits als am an angesichts anhand anlässlich ans anstelle auf aufgrund aufs aus außer außerhalb bei beim bezüglich binnen bis
  dank durch durchs einschließlich entlang für fürs gegen gegenüber gemäß hinsichtlich hinter im in infolge innerhalb inmitten ins jenseits laut
  mangels mit mithilfe mittels nach nahe namens neben oberhalb ohne per pro samt seit seitens statt trotz über übers um ums unter
  unterhalb unweit via vom von vor vorbehaltlich während wegen wie zu zugunsten zulasten zum zur zwischen zwecks ungeachtet entgegen inklusive zuzüglich abzüglich mitsamt nebst`);

/** Prepositions with an article inside: they stand for "in dem". */
export const CONTRACTED = wordSet('am ans aufs beim durchs fürs im ins ums vom zum zur übers');

export const PRONOUNS = wordSet(
  'er sie es man wir ich ihm ihn ihnen uns mich mir wer niemand jemand alles nichts etwas dies das der die beide alle jeder keiner keines einer eines dieser jener beides',
);
export const NOMINATIVE_PRONOUNS = wordSet('er man wir ich wer jeder keiner');

/** Words that stand free of a phrase, beside every unknown word in small letters behind the verb. */
export const ADVERBS = wordSet(`
  aber allein allerdings also anfangs anschließend auch außerdem bald bereits bisher bislang da dabei dadurch dafür dagegen
  daher dahin damals damit danach daneben dann daran darauf daraufhin darin darüber darum darunter davon davor dazu demnach
  demnächst dennoch derweil derzeit deshalb deswegen doch dort dorthin durchaus eben ebenfalls ebenso eher entsprechend eigentlich einerseits
  einst einmal endgültig endlich erneut erst erstmals etwa fast ferner folglich früher ganz gar genau gerade gestern gleich
  gleichzeitig grundsätzlich heute heutzutage hier hierzulande hingegen hinzu immer immerhin indes indessen insgesamt
  insbesondere inzwischen irgendwann jedoch jemals jetzt jüngst kaum knapp künftig kürzlich langfristig längst lediglich leider
  letztlich mal manchmal mehrfach meist meistens mitunter mittlerweile morgen nahezu namentlich nämlich nicht nie niemals noch
  normalerweise nun nur oben offenbar offensichtlich oft ohnehin parallel plötzlich praktisch regelmäßig rund schließlich schon
  sehr seinerzeit seitdem seither selbst selten seltsamerweise so sofort sogar sogleich somit sonst später sowieso stattdessen
  stets tatsächlich teils teilweise trotzdem überall überdies überhaupt übrigens umgehend ungefähr unlängst unter anderem
  unterdessen unverzüglich ursprünglich vermutlich vielleicht vielmehr vor allem voraussichtlich vorerst vorher vorläufig
  vorwiegend weiter weiterhin weltweit wenigstens wieder wiederum wohl womöglich zeitweise ziemlich zudem zuerst zugleich
  zuletzt zumeist zumindest zunächst zurzeit zusätzlich zusammen zuvor zwar bundesweit landesweit europaweit jährlich monatlich
  täglich wöchentlich zweimal dreimal möglicherweise angeblich mutmaßlich glücklicherweise üblicherweise andererseits allenfalls`);

/** Particles that may stand before a phrase and belong to it. */
export const FOCUS = wordSet(
  'auch nur sogar ausgerechnet selbst allein bereits schon erst noch rund etwa knapp fast nahezu mindestens höchstens insgesamt ungefähr gut besonders vor allem insbesondere lediglich gerade genau kurz mehr nicht kaum über',
);

export const SUBORDINATORS = wordSet(
  'obwohl obgleich obschon weil wenn falls nachdem bevor ehe sobald solange sofern soweit indem als da während seit seitdem bis damit sodass wobei wodurch womit wofür wogegen wonach worauf woran worin worüber wovon wozu weshalb weswegen',
);
/** They bring what was said, thought or asked: their clause is a part of the statement. */
export const COMPLEMENTISERS = wordSet('dass daß ob wie wann warum wo wohin woher wer was wem wen inwieweit inwiefern');
export const INFINITIVE_OPENERS = wordSet('um ohne statt anstatt');
export const RELATIVES = wordSet(
  'der die das dem den deren dessen denen welche welcher welches welchen welchem was wo',
);
export const COORDINATORS = wordSet('und oder sowie aber doch sondern jedoch');
/** They open a sentence that goes on from the one before. */
export const OPENING_COORDINATORS = wordSet('doch aber und denn');

export const NEGATIONS = wordSet(
  'nicht nie niemals kein keine keinen keinem keiner keines niemand nichts keinesfalls keineswegs nirgends',
);

/** Nouns on which a phrase with "für", "gegen" or "wegen" hangs, whatever the verb. */
export const TAKES_FOR =
  /(?:institut|ministerium|amt|amtes|beauftragte[rn]?|verband|gesellschaft|zentrum|ausschuss|behörde|professor(?:in)?|professur|akademie|agentur|fachzeitschrift)s?$/u;
export const TAKES_AGAINST =
  /(?:ermittlung(?:en)?|verfahren|klagen?|beschwerden?|proteste?n?|vorw(?:urf|ürfen?)|anzeigen?|einspruch|widerspruch|begehren|petition(?:en)?|haftbefehl|eilantrag)s?$/u;
export const TAKES_CAUSE = /(?:ermittlung(?:en)?|verfahren|anzeigen?|haftbefehl)s?$/u;

/** Verbs whose statement may follow without "dass". */
export const SAYING = wordSet(
  'sagen erklären meinen berichten betonen glauben finden denken behaupten melden schreiben mitteilen teilen fügen kündigen geben heißen hoffen fürchten schätzen vermuten versichern warnen wissen bestätigen sehen wiederholen bekräftigen beteuern argumentieren ergänzen beklagen unterstreichen voraussagen prognostizieren',
);
