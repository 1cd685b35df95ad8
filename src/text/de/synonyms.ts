/** German words under the concepts they share with English; a separable verb stands as it is written together. */
export const germanSynonyms = `
  rise: steigen ansteigen zunehmen zulegen klettern anziehen wachsen anwachsen Anstieg Zunahme Zuwachs Wachstum Plus Steigerung emporschnellen hochschnellen anschwellen aufwärts verteuern Verteuerung
  fall: sinken fallen abnehmen zurückgehen nachgeben schrumpfen absinken abstürzen einbrechen Rückgang Abnahme Minus Einbruch Absturz Sinken abwärts verbilligen Schwund absacken
  raise: erhöhen anheben heraufsetzen steigern aufstocken Erhöhung Anhebung Aufstockung hochstufen
  cut: senken kürzen reduzieren verringern herabsetzen drosseln streichen Senkung Kürzung Reduzierung Verringerung Streichung Abbau abbauen
  say: sagen erklären mitteilen äußern betonen berichten angeben bekanntgeben erläutern hinzufügen verkünden schildern formulieren Mitteilung Erklärung Aussage
  announce: ankündigen bekanntmachen Ankündigung Bekanntgabe
  confirm: bestätigen Bestätigung bekräftigen einräumen zugeben
  deny: dementieren bestreiten zurückweisen verneinen leugnen Dementi abstreiten
  demand: fordern verlangen Forderung einfordern
  criticise: kritisieren rügen bemängeln beanstanden Kritik tadeln
  praise: loben begrüßen würdigen Lob
  warn: warnen mahnen Warnung
  promise: versprechen zusagen zusichern Zusage Versprechen
  plan: planen beabsichtigen vorhaben Plan Vorhaben Absicht
  expect: erwarten rechnen Erwartung prognostizieren Prognose vorhersagen voraussagen
  buy: kaufen erwerben übernehmen Kauf Erwerb Übernahme aufkaufen ankaufen
  sell: verkaufen veräußern abstoßen Verkauf Veräußerung
  invest: investieren Investition Investitionen anlegen
  pay: zahlen bezahlen Zahlung begleichen überweisen
  cost: kosten Kosten
  produce: produzieren herstellen fertigen erzeugen Produktion Herstellung Fertigung
  deliver: liefern ausliefern Lieferung Auslieferung
  die: sterben umkommen Tod verunglücken versterben tödlich Tote Todesopfer Verstorbener ertrinken
  kill: töten ermorden erschießen umbringen Mord Tötung erstechen
  injure: verletzen verwunden Verletzte Verletzter Verletzung Verwundete
  save: retten bergen Rettung
  arrest: festnehmen verhaften inhaftieren Festnahme Verhaftung
  release: freilassen Freilassung freigeben
  convict: verurteilen Verurteilung schuldigsprechen
  acquit: freisprechen Freispruch
  accuse: beschuldigen vorwerfen anklagen Vorwurf Anklage bezichtigen Beschuldigung
  sue: klagen verklagen Klage
  investigate: ermitteln untersuchen prüfen Ermittlung Untersuchung Prüfung
  win: gewinnen siegen besiegen Sieg Gewinner Sieger triumphieren
  lose: verlieren unterliegen Niederlage Verlierer
  approve: genehmigen billigen zustimmen bewilligen verabschieden Genehmigung Zustimmung Billigung zulassen Zulassung
  reject: ablehnen verwerfen Ablehnung abweisen abschmettern
  decide: entscheiden beschließen Entscheidung Beschluss
  vote: abstimmen wählen Abstimmung Wahl Votum
  elect: gewählt
  appoint: ernennen berufen Ernennung Berufung einsetzen
  resign: zurücktreten Rücktritt abtreten
  dismiss: entlassen kündigen feuern Entlassung Kündigung
  hire: einstellen anstellen Einstellung
  open: öffnen eröffnen Eröffnung einweihen
  close: schließen Schließung stilllegen Stilllegung sperren Sperrung
  begin: beginnen anfangen starten Beginn Start Anfang Auftakt
  end: enden beenden Ende aufhören Abschluss
  stop: stoppen anhalten aussetzen unterbrechen Stopp
  allow: erlauben gestatten Erlaubnis
  forbid: verbieten untersagen Verbot
  support: unterstützen befürworten fördern Unterstützung Förderung
  oppose: widersprechen ablehnend bekämpfen Widerstand
  attack: angreifen überfallen Angriff Anschlag Attacke Überfall
  defend: verteidigen Verteidigung
  destroy: zerstören vernichten Zerstörung
  damage: beschädigen Schaden Schäden Beschädigung
  create: schaffen gründen Gründung aufbauen
  build: bauen errichten Bau Errichtung
  develop: entwickeln Entwicklung
  improve: verbessern Verbesserung
  worsen: verschlechtern Verschlechterung verschlimmern
  arrive: ankommen eintreffen Ankunft
  leave: verlassen abreisen Abreise weggehen
  flee: fliehen flüchten Flucht
  evacuate: evakuieren Evakuierung
  agree: einigen vereinbaren Einigung Vereinbarung Abkommen
  negotiate: verhandeln Verhandlung Verhandlungen Gespräche
  strike: streiken Streik Arbeitsniederlegung
  protest: protestieren demonstrieren Protest Demonstration Kundgebung
  publish: veröffentlichen Veröffentlichung herausgeben publizieren
  present: vorstellen präsentieren vorlegen Vorstellung
  profit: Gewinn Überschuss Profit Ertrag
  loss: Verlust Fehlbetrag
  company: Unternehmen Firma Konzern Betrieb Hersteller
  government: Regierung Kabinett
  country: Land Staat Nation
  worker: Beschäftigte Mitarbeiter Arbeitnehmer Angestellte Arbeiter
  job: Arbeitsplatz Stelle Arbeitsplätze Job
  price: Preis
  tax: Steuer
  tariff: Zoll Zölle
  share: Aktie Anteil
  fire: Brand Feuer brennen
  accident: Unfall Unglück verunglückt
  explosion: Explosion explodieren Detonation
  earthquake: Erdbeben Beben
  flood: Hochwasser Überschwemmung Flut
  storm: Sturm Unwetter Orkan
  police: Polizei Polizist Beamte
  court: Gericht
  judge: Richter
  fine: Bußgeld Geldstrafe Geldbuße
  lead: führen leiten Führung Leitung
  boss: Chef Vorstandschef Vorstandsvorsitzende Geschäftsführer
  doctor: Arzt Ärztin Mediziner
  study: Studie Untersuchungsergebnis
  researcher: Forscher Wissenschaftler
  car: Auto Wagen Fahrzeug Pkw
  meet: treffen Treffen
  show: zeigen belegen ergeben
  use: nutzen verwenden Nutzung Verwendung
  help: helfen Hilfe
  ask: fragen bitten
  know: wissen
  war: Krieg
  peace: Frieden
  majority: Mehrheit
  minority: Minderheit
  high: hoch
  low: niedrig gering
  strong: stark kräftig
  weak: schwach
  expand: ausbauen erweitern ausweiten vergrößern Ausbau Erweiterung Vergrößerung
  shrink: verkleinern
  strengthen: stärken festigen
  weaken: schwächen
  join: beitreten Beitritt anschließen
  exit: austreten Austritt aussteigen Ausstieg
  succeed: gelingen Erfolg
  fail: scheitern misslingen versagen Scheitern
  surplus: Handelsüberschuss
  deficit: Defizit Fehlbetrag
`;
