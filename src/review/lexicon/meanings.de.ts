/** German words that mean the same to the gate, and the other names of places. */
import { concepts, type GateWords, places } from './types.ts';

export const meanings: Pick<GateWords, 'concepts' | 'places'> = {
  concepts: concepts(`
    tote toten toter totet getotet tot starb starben gestorben sterben tod todesopfer umgekommen leben-verloren ums ermordet
    verletzte verletzten verletzt verletzungen verletzter
    arbeitsplatz arbeitsplatze stelle stellen job jobs
    umsatz umsatze erlos erlose einnahmen setzte umgesetzt
    gewinn gewinne uberschuss profit ertrag
    kaufen kauf kaufte gekauft erwerben erwarb erworben ubernahm ubernehmen ubernahme
    auto autos wagen fahrzeug fahrzeuge pkw
    haus hauser gebaude wohnhaus
    feuer brand brande branden flammen grossfeuer grossbrand
    unfall ungluck havarie
    polizei polizisten beamte beamten ermittler
    klinik kliniken krankenhaus krankenhauser hospital spital
    gefangnis haft gefangnisstrafe haftstrafe freiheitsstrafe
    chef chefin vorsitzender vorsitzende leiter leiterin vorstandschef prasident prasidentin oberhaupt
    abgeordnete abgeordneter abgeordneten parlamentarier mandat mandate sitze sitz
    regierung kabinett regierungschef
    wahl wahlen urnengang votum abstimmung neuwahl neuwahlen
    burger bewohner einwohner bevolkerung anwohner
    kind kinder minderjahrige minderjahrigen jugendliche jugendlichen
    geld mittel gelder summe betrag finanzierung
    start starten startete begann beginnen beginnt beginn auftakt
    ende enden endete endet schluss beendet abgeschlossen
    steigen stieg stiegen steigt gestiegen zunahme zunehmen erhohen erhohte erhoht wachsen wuchs wachst gewachsen klettern kletterte plus zulegen
    sinken sank sanken sinkt gesunken fallen fiel fielen ruckgang senken minus abnehmen
    zeitung blatt magazin zeitschrift
    gesetz gesetze regelung verordnung vorschrift
    film streifen spielfilm
    buch bucher werk
    vertrag abkommen vereinbarung abmachung
    angriff attacke anschlag uberfall angegriffen attackierte
    flugzeug maschine maschinen jet flieger
    zug zuge bahn
    fund entdeckung gefunden entdeckt entdeckten fanden
    forscher wissenschaftler experten fachleute experte fachmann
    kritik kritisierte kritisieren rugte bemangelte bemangelt beanstandete vorwurf
    forderung fordern forderte verlangen verlangt verlangte
    entscheiden entscheidet entschied entschieden beschliessen beschliesst beschloss beschlossen billigen billigt billigte gebilligt bewilligen bewilligt bewilligte genehmigen genehmigt genehmigte genehmigung zustimmen zugestimmt zustimmung abgesegnet
    plan plane vorhaben projekt vorgesehen geplant plant wollen
    verbot verbieten verboten untersagt untersagte untersagen
    zeigen vorgestellt prasentierte prasentiert vorstellte enthullt
    verlassen verliess abreise weggang
    sieg gewonnen gewann siegte siegten erfolg
    mitarbeiter angestellte angestellten beschaftigte beschaftigten belegschaft personal
    kunde kunden verbraucher kaufer
    bau bauen gebaut errichtet entstehen errichten
    regen unwetter gewitter sturm
    strasse fahrbahn autobahn
    wirtschaft konjunktur okonomie wirtschaftlich
    hilfe unterstutzung hilft unterstutzen
    suche suchen fahnden fahndet gesucht
    demonstration protest proteste demonstranten protestierten kundgebung
    preis preise kosten kostet kostete
    spieler fussballer nationalspieler
    mannschaft team elf verein vereins klub klubs club clubs
    urteil verurteilt richter gericht
    untersuchung studie befragung umfrage prufung uberprufung
    gegner kritiker widersacher
    resign niedergelegt niederlegen niederlegte abgetreten abgetretene abgang ruckzug
    reject durchgefallen niedergestimmt verworfen abgelehnt
    approve durchgewinkt abgesegnet freigegeben
    fordern gefordert
    gefahr bedrohung risiko bedroht gefahrdet
    opfer opfern geschadigte betroffene betroffenen
    tater verdachtige verdachtiger verdachtigen beschuldigte
    wohnung wohnungen apartment
    schiff schiffe tanker frachter
    soldat soldaten militar armee truppen streitkrafte bundeswehr
    staatsoberhaupt prasidentenamt
    konig konigin monarch
    vater mutter eltern familienvater
    ehefrau ehemann gatte gattin
    beginnen eroffnet eroffnung
    publikum zuschauer besucher gaste
    verkehr autofahrer
    weltweit global erde erdball
    klimawandel erderwarmung klimaerwarmung
    internet netz web online
    nutzer anwender user
    daten informationen angaben auskunfte
    rede ansprache
    koalition bundnis regierungsbundnis
    gultig kraft inkrafttreten
    zerstort zerstorung vernichtet beschadigt
    insolvenz insolvent insolvenzantrag pleite bankrott konkurs zahlungsunfahig zahlungsunfahigkeit
    grund grunde hauptgrund ursache ursachen ausloser anlass
    anhanger fans fan
    schulden verbindlichkeiten
    defizit fehlbetrag verlust
    bedingung bedingungen auflage auflagen voraussetzung voraussetzungen
    reparatur instandsetzung restaurierung ausbesserung
    abriss abreissen abgerissen abtragen abgetragen
    lohn lohne gehalt gehalter entgelt bezahlung
    fahrschein fahrscheine fahrkarte fahrkarten ticket tickets
    streik streiks ausstand arbeitskampf
    jahresende jahreswechsel
    eigentumer besitzer inhaber
    kopie nachbildung replik
    flucht geflohen flohen fluchtete fluchteten
  `),
  places: places(`
    vereinigte staaten: usa us- us amerika* amerikan* us-amerikan* vereinigte*
    usa: us us- amerikan* vereinigt*
    grossbritannien: brit* vereinigtes* konigreich*
    frankreich: franz*
    deutschland: deutsch* bundesrepublik* hierzulande bundesweit* bundesdeutsch*
    niederlande: niederland* holland*
    spanien: span*
    griechenland: griech*
    tschechien: tschech*
    russland: russ*
    china: chines*
    polen: poln* pole*
    danemark: dan*
    schweden: schwed*
    finnland: finn*
    norwegen: norweg*
    italien: ital*
    turkei: turk*
    ungarn: ungar*
    irland: iri* ire*
    europa: europ* eu eu-*
    europaische union: eu eu-* union*
    vereinte nationen: un uno un-* uno-*
    israel: israel*
    japan: japan*
    indien: ind* inder*
    brasilien: brasil*
    osterreich: osterreich* wien*
    schweiz: schweiz* eidgenoss* bern*
    iran: iran*
    irak: irak*
    afghanistan: afghan*
    agypten: agypt*
    kanada: kanad*
    australien: austral*
    argentinien: argent*
    portugal: portug*
    serbien: serb*
    ukraine: ukrain*
    syrien: syr*
    bayern: bayer* bayr*
    sachsen: sachs*
    hessen: hess*
    berlin: berlin*
    wien: wien*
  `),
};
