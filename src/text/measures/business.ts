/** Measures of companies, markets, public money and labour. Columns are explained in `table.ts`. */
export const BUSINESS = `
revenue          currency period | m Umsatz | revenue | Umsatz Erlös Umsatzerlös Einnahmen Verkaufserlös | umsetzen erlösen einnehmen | revenue sales turnover takings proceeds receipts top-line | gross
profit           currency period | m Gewinn | profit | Gewinn Überschuss Jahresüberschuss Reingewinn Profit Nettogewinn Nettoergebnis Konzerngewinn Ergebnis | | profit earnings net_income net_profit net_earnings bottom_line net | earn
operating-profit currency period | n Betriebsergebnis | operating profit | Betriebsergebnis Betriebsgewinn EBIT | | operating_profit operating_income EBIT |
ebitda           currency period | n EBITDA | EBITDA | EBITDA | | EBITDA |
loss             currency period | m Verlust | loss | Verlust Fehlbetrag Nettoverlust Jahresfehlbetrag | | loss shortfall net_loss |
margin           percent  period | f Marge | margin | Marge Rendite Gewinnmarge Umsatzrendite Bruttomarge | | margin profit_margin operating_margin |
costs            currency period | m Kostenaufwand | cost | Kosten Ausgaben Aufwand Aufwendungen Kostenaufwand | kosten ausgeben | cost costs expenses spending expenditure outlay bill price_tag | cost
investment       currency period | f Investitionssumme | investment | Investition Investitionen Investitionssumme Investment Kapitaleinsatz | investieren | investment investments capex capital_expenditure | invest
funding          currency period | f Finanzierung | funding | Finanzierung Finanzierungsrunde Kapital Fördermittel Förderung Zuschuss Wagniskapital | einsammeln fördern aufnehmen | funding financing grant grants subsidy subsidies venture_capital | raise fund
ipo-proceeds     currency period | m Emissionserlös | IPO proceeds | Emissionserlös Börsengang Emissionsvolumen Platzierungsvolumen | | IPO listing offering |
valuation        currency status | f Bewertung | valuation | Bewertung Unternehmenswert Firmenwert | bewerten | valuation | value
market-value     currency status | m Börsenwert | market value | Börsenwert Marktkapitalisierung Marktwert Börsenkapitalisierung | | market_value market_capitalisation market_capitalization market_cap capitalisation capitalization |
share-price      currency status | m Aktienkurs | share price | Aktienkurs Kurs Aktie Anteilsschein Papier Schlusskurs | notieren | share_price stock_price stock share shares stocks | trade
price            currency status | m Preis | price | Preis Kaufpreis Verkaufspreis Strompreis Gaspreis Ölpreis Benzinpreis Listenpreis | | price prices | 
purchase-price   currency period | m Übernahmepreis | purchase price | Übernahmepreis Übernahmeangebot Transaktionsvolumen Kaufsumme | | takeover_price purchase_price deal_value bid |
dividend         currency period | f Dividende | dividend | Dividende Ausschüttung | ausschütten | dividend dividends payout | distribute
debt             currency status | m Schuldenstand | debt | Schulden Schuldenstand Verschuldung Verbindlichkeiten Staatsschulden Schuldenberg | | debt debts liabilities borrowings | owe
deficit          currency period | n Defizit | deficit | Defizit Haushaltsdefizit Haushaltsloch Finanzloch Finanzierungslücke | | deficit budget_deficit |
surplus          currency period | m Haushaltsüberschuss | surplus | Haushaltsüberschuss Handelsüberschuss Leistungsbilanzüberschuss | | surplus trade_surplus |
budget           currency period | m Haushalt | budget | Haushalt Etat Budget Haushaltsvolumen Mittel | | budget |
tax-revenue      currency period | n Steueraufkommen | tax revenue | Steuereinnahmen Steueraufkommen Steuern | | tax_revenue tax_receipts |
tax              percent  status | m Steuersatz | tax rate | Steuersatz Mehrwertsteuer Einkommensteuer Körperschaftsteuer | | tax_rate VAT |
tariff           percent  status | m Zollsatz | tariff | Zoll Zollsatz Strafzoll Einfuhrzoll Schutzzoll | | tariff tariffs duty duties levy |
fine             currency period | f Geldstrafe | fine | Geldstrafe Bußgeld Geldbuße Strafzahlung Ordnungsgeld | | fine fines penalty | fine
damage-reports   count    status | f Zahl der Schadensmeldungen | number of damage reports | Schadensmeldung Schadenmeldung Schadensfall Schadenfall Schadensanzeige | | damage_report damage_reports damage_claim damage_claims |
damage           currency status | m Schaden | damage | Schaden Sachschaden Schadenssumme Gesamtschaden Schadenshöhe | | damage losses | 
compensation     currency period | f Entschädigung | compensation | Entschädigung Schadenersatz Schadensersatz Schmerzensgeld Abfindung | | compensation damages settlement indemnity |
donations        currency status | f Spendensumme | donations | Spende Spendensumme Spendengelder | spenden | donation donations | donate
wage-rise        percent  status | f Lohnerhöhung | pay rise | Lohnerhöhung Gehaltserhöhung Tariferhöhung Lohnsteigerung Lohnplus | | pay_rise wage_rise pay_increase wage_increase pay_raise pay_offer wage_offer |
salary           currency status | n Gehalt | pay | Gehalt Lohn Verdienst Monatslohn Stundenlohn Jahresgehalt Vergütung Einkommen Mindestlohn Entgelt | verdienen | salary salaries wage wages pay income remuneration minimum_wage | earn
pension          currency status | f Rente | pension | Rente Pension Altersrente Ruhegeld | | pension pensions |
rent             currency status | f Miete | rent | Miete Kaltmiete Warmmiete Pacht | | rent rents |
loan             currency period | m Kredit | loan | Kredit Darlehen Kreditsumme Bürgschaft Hilfskredit | | loan loans credit bailout |
aid              currency period | f Hilfe | aid | Hilfe Hilfsgelder Finanzhilfe Hilfspaket Soforthilfe Milliardenhilfe | | aid relief assistance aid_package |
order-intake     currency period | m Auftragseingang | order intake | Auftragseingang Bestellungen Auftragsvolumen | | order_intake new_orders orders |
order-backlog    currency status | m Auftragsbestand | order backlog | Auftragsbestand | | backlog order_backlog order_book |
cash-flow        currency period | m Cashflow | cash flow | Cashflow Mittelzufluss | | cash_flow |
equity           currency status | n Eigenkapital | equity | Eigenkapital | | equity |
assets           currency status | n Vermögen | assets | Vermögen Bilanzsumme Aktiva Anlagevermögen | | assets wealth fortune net_worth |
reserves         currency status | f Rücklage | reserves | Rücklage Rückstellung Reserven Währungsreserven | | reserves provision provisions |
exports          currency period | m Export | exports | Export Ausfuhr | exportieren ausführen | export exports | export
imports          currency period | m Import | imports | Import Einfuhr | importieren einführen | import imports | import
trade-volume     currency period | n Handelsvolumen | trade volume | Handelsvolumen Warenverkehr Außenhandel | | trade_volume trade |
gdp              currency period | n Bruttoinlandsprodukt | gross domestic product | Bruttoinlandsprodukt BIP Wirtschaftsleistung Konjunktur Wirtschaft | | GDP gross_domestic_product economy economic_output |
growth           percent  period | n Wachstum | growth | Wachstum Wirtschaftswachstum Wachstumsrate | | growth growth_rate |
inflation        percent  period | f Inflationsrate | inflation | Inflation Inflationsrate Teuerung Teuerungsrate Preissteigerung Verbraucherpreise Lebenshaltungskosten | | inflation inflation_rate consumer_prices |
interest-rate    percent  status | m Leitzins | interest rate | Leitzins Zins Zinssatz Einlagensatz Hypothekenzins | | interest_rate base_rate key_rate policy_rate interest_rates |
yield            percent  status | f Rendite | yield | Anleiherendite | rentieren | yield yields |
exchange-rate    currency status | m Wechselkurs | exchange rate | Wechselkurs Eurokurs Dollarkurs | | exchange_rate |
index            number   status | m Indexstand | index | Index Leitindex Indexstand Dax MDax Punktestand Barometer Geschäftsklimaindex Einkaufsmanagerindex | | index benchmark gauge |
market-share     percent  status | m Marktanteil | market share | Marktanteil Marktanteile | | market_share |
stake            percent  status | f Beteiligung | stake | Beteiligung Anteil Kapitalanteil Aktienanteil Stimmrechtsanteil | halten beteiligen | stake holding interest shareholding | hold own
share            percent  status | m Anteil | share | Quote Prozentsatz Anteilswert | | proportion percentage ratio |
unit-sales       count    period | m Absatz | unit sales | Absatz Verkäufe Verkaufszahl Absatzzahl Stückzahl Neuzulassung Neuzulassungen | absetzen verkaufen | unit_sales registrations | sell
deliveries       count    period | f Zahl der Auslieferungen | deliveries | Auslieferung Lieferung | ausliefern liefern | delivery deliveries shipment shipments | deliver ship
production       count    period | f Produktion | production | Produktion Produktionsmenge Fertigung Ausstoß Erzeugung Förderung Produktionszahl | produzieren herstellen fertigen | production output | produce manufacture
capacity         count    status | f Kapazität | capacity | Kapazität Produktionskapazität Auslastung | fassen | capacity utilisation utilization |
inventory        count    status | m Lagerbestand | inventory | Lagerbestand Lagerbestände Vorrat Vorräte | | inventory inventories stockpile |
employees        count    status | f Zahl der Beschäftigten | number of employees | Beschäftigte Mitarbeiter Mitarbeiterin Angestellte Arbeitnehmer Belegschaft Personal Arbeiter Arbeitskraft Mitarbeitende Beschäftigtenzahl Mitarbeiterzahl Erwerbstätige | beschäftigen | employee employees staff worker workers workforce headcount personnel | employ
jobs             count    status | f Zahl der Arbeitsplätze | number of jobs | Arbeitsplatz Arbeitsplätze Stelle Stellen Job Jobs Arbeitsstelle Vollzeitstelle | | job jobs post posts position positions vacancy |
job-cuts         count    status | f Zahl der gestrichenen Stellen | number of job cuts | Stellenabbau Stellenstreichung Entlassung Kündigung Jobabbau Arbeitsplatzabbau | entlassen | layoff layoffs job_cuts redundancy redundancies | dismiss
vacancies        count    status | f Zahl der offenen Stellen | number of vacancies | Vakanz Stellenangebot | | vacancies openings |
unemployed       count    status | f Zahl der Arbeitslosen | number of unemployed | Arbeitslose Erwerbslose Arbeitslosenzahl Arbeitssuchende | | unemployed jobless |
unemployment     percent  status | f Arbeitslosenquote | unemployment rate | Arbeitslosenquote Arbeitslosigkeit Erwerbslosenquote | | unemployment unemployment_rate jobless_rate |
short-time       count    status | f Zahl der Kurzarbeiter | number of short-time workers | Kurzarbeiter Kurzarbeit | | furloughed |
working-hours    duration status | f Arbeitszeit | working hours | Arbeitszeit Wochenarbeitszeit | | working_hours working_week |
insolvencies     count    period | f Zahl der Insolvenzen | number of insolvencies | Insolvenz Pleite Firmenpleite Konkurs | | insolvency insolvencies bankruptcy bankruptcies |
customers        count    status | f Zahl der Kunden | number of customers | Kunde Kundin Kundschaft Kundenzahl Verbraucher Abnehmer | | customer customers client clients consumer consumers |
users            count    status | f Zahl der Nutzer | number of users | Nutzer Nutzerin Nutzende Anwender User Nutzerzahl | nutzen | user users | use
subscribers      count    status | f Zahl der Abonnenten | number of subscribers | Abonnent Abonnement Abo Abonnentenzahl | abonnieren | subscriber subscribers subscription subscriptions | subscribe
stores           count    status | f Zahl der Filialen | number of stores | Filiale Geschäft Laden Niederlassung Standort Restaurant Zweigstelle | | store stores branch branches outlet outlets shop shops location locations restaurant restaurants |
companies        count    status | f Zahl der Unternehmen | number of companies | Unternehmen Firma Betrieb Konzern Start-up | | company companies firm firms business businesses start-up startup |
`;
