/** Measures of weather, energy, science and technology. */
export const NATURE = `
temperature      temperature status | f Temperatur | temperature | Temperatur Höchsttemperatur Tiefsttemperatur Höchstwert Tiefstwert Lufttemperatur | | temperature temperatures high highs |
warming          temperature status | f Erwärmung | warming | Erwärmung Erderwärmung Temperaturanstieg | erwärmen | warming global_warming | warm
rain             length  period | m Niederschlag | rainfall | Niederschlag Regen Regenmenge Niederschlagsmenge Regenfall | regnen | rain rainfall precipitation | 
snow             length  status | f Schneehöhe | snow depth | Schnee Schneehöhe Neuschnee | schneien | snow snowfall |
wind-speed       speed   period | f Windgeschwindigkeit | wind speed | Wind Windgeschwindigkeit Böe Orkanböe Windstärke Sturmböe | | wind winds gust gusts wind_speed |
water-level      length  status | m Wasserstand | water level | Wasserstand Pegel Pegelstand Hochwasser Flutwelle =Wasser | | water_level flood_level tide |
magnitude        number  period | f Stärke | magnitude | Stärke Magnitude Erdbebenstärke | | magnitude |
burned-area      area    status | f verbrannte Fläche | burned area | Waldbrandfläche Brandfläche Waldfläche Waldbrand | brennen | burned_area wildfire |
area             area    status | f Fläche | area | Fläche Gesamtfläche Grundstück Gelände Nutzfläche Verkaufsfläche Wohnfläche Anbaufläche | | area site floor_space acreage | cover
length           length  status | f Länge | length | Länge Strecke Streckenlänge Entfernung Distanz Abstand Route | | length distance route stretch |
height           length  status | f Höhe | height | Höhe Körpergröße Gipfelhöhe | | height altitude elevation |
depth            length  status | f Tiefe | depth | Tiefe Tauchtiefe | | depth |
width            length  status | f Breite | width | Breite | | width |
weight           mass    status | n Gewicht | weight | Gewicht Masse Körpergewicht | wiegen | weight mass | weigh
speed            speed   status | f Geschwindigkeit | speed | Geschwindigkeit Tempo Höchstgeschwindigkeit Tempolimit | | speed velocity speed_limit |
harvest          mass    period | f Ernte | harvest | Ernte Erntemenge Ertrag Weinernte Getreideernte | ernten | harvest crop yield_per_hectare |
emissions        mass    period | m Ausstoß | emissions | Emission Emissionen CO2-Ausstoß Treibhausgasausstoß Treibhausgas CO2 Kohlendioxid | emittieren | emission emissions CO2 carbon greenhouse_gas | emit
waste            mass    period | f Abfallmenge | waste | Abfall Müll Abfallmenge Plastikmüll | | waste rubbish garbage |
electricity      energy  period | f Strommenge | electricity | Strom Strommenge Stromerzeugung Stromproduktion Energie Ökostrom | | electricity power_generation energy |
consumption      energy  period | m Verbrauch | consumption | Verbrauch Stromverbrauch Energieverbrauch Gasverbrauch Bedarf Strombedarf Wasserverbrauch Kraftstoffverbrauch | verbrauchen | consumption demand usage use | consume
power            power   status | f Leistung | power | Leistung Nennleistung Spitzenleistung | leisten | power installed_capacity | 
volume-held      volume   period | n Fassungsvermögen | capacity | Fassungsvermögen Speichervolumen Füllmenge | | holding_capacity storage_volume |
storage-level    percent status | m Füllstand | storage level | Füllstand Speicherstand Gasspeicher Speicher Stausee | | storage_level storage reservoir |
renewables-share percent period | m Ökostromanteil | share of renewables | Ökostromanteil | | renewables |
range            length  status | f Reichweite | range | Akkureichweite Fahrstrecke | | driving_range |
turbines         count   status | f Zahl der Windräder | number of wind turbines | Windrad Windkraftanlage Windräder Turbine Solaranlage Anlage | | turbine turbines wind_turbines installations |
reactors         count   status | f Zahl der Reaktoren | number of reactors | Reaktor Kernkraftwerk Atomkraftwerk Kraftwerk | | reactor reactors power_plant plant plants |
oil-production   volume  period | f Ölförderung | oil production | Ölförderung Fördermenge Ölproduktion | fördern | oil_production oil_output |
parameters       count   status | f Zahl der Parameter | number of parameters | Parameter | | parameter parameters |
tokens           count   status | f Zahl der Token | number of tokens | Token Kontextfenster | | token tokens context_window |
process-node     length  status | f Strukturbreite | process node | Strukturbreite Fertigungsverfahren Nanometer-Verfahren | | process_node node process |
transistors      count   status | f Zahl der Transistoren | number of transistors | Transistor | | transistor transistors |
cores            count   status | f Zahl der Kerne | number of cores | Kern Rechenkern Prozessorkern | | core cores |
chips            count   status | f Zahl der Chips | number of chips | Chip Halbleiter Prozessor Grafikprozessor GPU Beschleuniger | | chip chips semiconductor processor processors GPU GPUs accelerator accelerators |
servers          count   status | f Zahl der Server | number of servers | Server Rechenzentrum =Rechner =Rechnern =Rechners | | server servers data_centre data_center computer computers |
computing-power  number  status | f Rechenleistung | computing power | Rechenleistung Rechenkapazität | | computing_power compute flops |
memory           data    status | m Speicher | memory | Arbeitsspeicher Speicherplatz Hauptspeicher Datenmenge Datenvolumen | | memory RAM data_volume |
bandwidth        data    status | f Bandbreite | bandwidth | Bandbreite Datenrate Übertragungsrate | | bandwidth data_rate |
devices          count   status | f Zahl der Geräte | number of devices | Gerät Smartphone Handy Modell Computer Tablet | | device devices smartphone smartphones phone phones handset handsets tablet tablets |
units            count   status | f Stückzahl | number of units | Stück Einheit Exemplar | | unit units copy copies piece pieces |
downloads        count   status | f Zahl der Downloads | number of downloads | Download Abruf Aufruf Klick | herunterladen | download downloads views clicks | download
accounts         count   status | f Zahl der Konten | number of accounts | Konto Nutzerkonto Profil | | account accounts profile |
records          count   status | f Zahl der Datensätze | number of records | Datensatz Datensätze | | records |
patents          count   status | f Zahl der Patente | number of patents | Patent Patentanmeldung | | patent patents |
studies          count   status | f Zahl der Studien | number of studies | Studie Publikation Veröffentlichung Fachartikel | | study studies paper papers publication publications trial trials |
samples          count   status | f Zahl der Proben | number of samples | Probe Stichprobe | | sample samples |
accuracy         percent period | f Genauigkeit | accuracy | Genauigkeit Trefferquote Treffsicherheit Fehlerquote | | accuracy hit_rate |
probability      percent status | f Wahrscheinlichkeit | probability | Wahrscheinlichkeit Chance Risiko | | probability likelihood chance odds risk |
satellites       count   status | f Zahl der Satelliten | number of satellites | Satellit Raumsonde | | satellite satellites probe probes |
species          count   status | f Zahl der Arten | number of species | =Art =Arten Spezies Tierart Pflanzenart | | species |
trees            count   status | f Zahl der Bäume | number of trees | Baum | pflanzen | tree trees | plant
battery          energy  status | f Batteriekapazität | battery capacity | Batteriekapazität Akku Batterie Akkukapazität | | battery battery_capacity |
lead             percent status | m Vorsprung | lead | Vorsprung Rückstand | führen | lead gap |
`;
