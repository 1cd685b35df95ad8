/** Abbreviations, sentence openers and ordinals of German, for the sentence splitter. */
import type { SentenceRules } from '../engine/sentences/sentence-rules.ts';
import { wordSet } from '../engine/wordlists.ts';
import { isFiniteVerb } from './speech/subjunctive.ts';
import { isFormOfSaying, isPlainSaying } from './speech/verbCues.ts';
import { finiteForm } from './verb-forms.ts';

/** beside the verbs of saying: "mit den Worten:", "auf dem Plakat stand:" */
const SAID = wordSet('wort worte worten steht stehen stand standen geschrieben');

export const germanSentences: SentenceRules = {
  neverEnd: wordSet(`
    dr prof hr fr st bzw vgl evtl ggf inkl exkl ca zzgl abzgl sog bspw insb insbes einschl ausschl mind max geb 
    verh ehem dipl ing med phil jur rer nat hon mag univ allg amtl bes bisl betr bez christl dt eidg engl ev
    evang kath frz span türk russ amerik griech lat österr gem geogr gew hl i.d.r 
    intern jap jew kfm komm lfd lt math mdl milit nördl südl östl westl öff örtl pol schriftl jun stv tägl
    techn u.a urspr vorm wg zit zt zw z.b d.h u.u z.t i.e o.g u.g s.o s.u a.d i.v m.e o.ä.d dgl gebr
    obb nds rh hptm lt oblt maj kapt stellv staatl städt tel vors bürgerl röm freiw
    sr mr mrs ms fr abg hrn fam bgm kap lic dres
    `),
  mayEnd: wordSet(`
    usw etc u.s.w o.ä u.ä u.v.m u.v.a m.a.w e.v a.d a.m p.m v.chr n.chr chr jh jhd jhdt mio mrd bio tsd co inc corp ltd
    ag gmbh bros str pl abt dir inst hrsg verf aufl bd jg nr mill milliard std sek min sec kg s.a d.c u.s u.k u.n i.r
    ff vs sen gen inh ital franz jan jän feb febr apr aug sept okt nov dez
  `),
  mayGoOn: new Map(),
  beforeNumber: wordSet(
    'nr no art abs s bd kap ziff abb tab anm rn rdnr lit hs jg bl fig az par abschn aufl mo di mi do sa so jan jän feb febr apr aug sept okt nov dez',
  ),
  openers: wordSet(`
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Ihr Du Man In Im Am An Auf Aus Bei Beim
    Mit Nach Vor Von Vom Zu Zum Zur Für Durch Gegen Ohne Um Unter Über Seit Während Wegen Trotz Laut Zwischen Bis Ab
    Doch Aber Und Oder Denn Auch Nur Noch Schon So Dann Da Dabei Damit Dazu Daher Deshalb Darum Dagegen Danach Davor
    Dort Hier Heute Gestern Morgen Jetzt Nun Inzwischen Derzeit Zuvor Zudem Außerdem Allerdings Jedoch Dennoch Trotzdem
    Bereits Erst Zunächst Schließlich Zuletzt Später Diese Dieser Dieses Diesen Diesem Jene Jener Welche Wer Was Wie Wo
    Wann Warum Wenn Weil Obwohl Als Ob Dass Nachdem Bevor Sobald Falls Sollte Sein Seine Seinen Seinem Seiner Ihre Ihren
    Ihrem Ihrer Unser Unsere Mein Meine Kein Keine Alle Alles Viele Mehrere Einige Manche Beide Andere Jeder Jede Jedes
    Insgesamt Rund Etwa Mehr Weniger Nicht Nichts Niemand Jemand Etwas Weiter Weitere Weiterhin Ferner Zwar Sogar Ebenso
    Ebenfalls Hinzu Hierbei Hierzu Hat Ist Sind War Wird Kann Muss Soll Anders Anschließend Unterdessen Demnach Somit
    Wegen Neben Innerhalb Außerhalb Gegenüber Entsprechend Aufgrund Angesichts Sowohl Weder Bislang Bisher Seitdem
    Ersten Nachdem Gleichzeitig Zugleich Mittlerweile Dadurch Dafür Darauf Daraufhin Daran Darin Darüber Davon
    Folglich Mehrmals Immer Fast Gerade Gut Genau Ganz Besonders Vielmehr Lediglich Dies Dessen Deren Letztlich Letzte Zwei Drei
    Vier Fünf Tausende Hunderte Millionen Manchmal Oft Möglicherweise Offenbar Wahrscheinlich Vielleicht Natürlich Tatsächlich
    Dafür Dennoch Eben Einst Ende Anfang Mitte Kurz Lange Nie Niemals Selbst Sonst Soweit Statt Stattdessen Trotz Wiederum
  `),
  heads: wordSet('Die Der Das Ein Eine Im Am Auch Bereits Beim Zum Zur Seit'),
  articles: wordSet('Die Der Das Ein Eine'),
  namedByHead: wordSet('Linke Linken Grünen Spiegel Zeit Welt Erste Partei Wahrheit Stern Gesellschaft'),
  afterOrdinal: wordSet(`
    januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär apr jun
    jul aug sep sept okt nov dez jahrhundert jahrhunderts jahrhunderte jahrtausend jahrestag geburtstag todestag
    lebensjahr lebensjahres geburtstags geburtstages todestags todestages jahrestags jahrestages stock stockwerk etage klasse runde spieltag minute platz rang mal auflage ausgabe etappe bundestag
    legislaturperiode wahlperiode tag verhandlungstag weltkrieg weltkriegs weltkrieges liga
  `),
  dottedOrdinals: true,
  beforeOrdinal: wordSet(`
    am vom zum der die das den dem des im ins beim zur dieser diese diesen ihr ihre ihren ihrem seine seinen seinem sein
    seiner ihrer seines ihres eines dieses jeder jede jedes jeden ein eine einen und oder bis ab seit montag dienstag mittwoch donnerstag freitag
    samstag sonnabend sonntag
  `),
  beforeCardinal: wordSet('von auf um rund etwa knapp fast nur mindestens höchstens'),
  announcing: wordSet(
    'folgende folgenden folgender folgendes zwei drei vier fünf sechs sieben acht neun zehn elf zwölf beiden diese diesen',
  ),
  isFiniteVerb: (lower) => isFiniteVerb(lower) || finiteForm(lower) !== null,
  introducesSpeech: (lower) => SAID.has(lower) || isPlainSaying(lower),
  endsInSpeech: isFormOfSaying,
};
