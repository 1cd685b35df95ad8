/** Rivers, seas, mountains, islands, regions and states past and present. Public facts. */
export const LANDSCAPES = `
Saar Iller Wupper Lahn Werra Unstrut Weiße_Elster Lausitzer_Neiße Peene Warnow Trave Eider Hunte Ahr Kocher Jagst
Tauber Regnitz Pegnitz Altmühl Naab Vils Salzach Enns Drau Theiß Weichsel Memel Dnepr Dnjepr Jenissei Amur Jangtse
Gelber_Fluss Mekong Indus Brahmaputra Sambesi Orinoco Paraná Hudson Potomac Rio_Grande Rhone Rhône Garonne Maas
Schelde Severn Tiber Ebro Tajo Etsch Limmat Aare Reuss Bosporus Dardanellen Nord-Ostsee-Kanal Mittellandkanal Chiemsee
Starnberger_See Ammersee Tegernsee Schweriner_See Genfer_See Vierwaldstättersee Neusiedler_See Wörthersee Gardasee
Comer_See Lago_Maggiore Plattensee Baikalsee Viktoriasee Tanganjikasee Totes_Meer Toten_Meer Atlantischer_Ozean
Atlantischen_Ozean Pazifischer_Ozean Pazifischen_Ozean Nordatlantik Südatlantik Nordmeer Südpazifik Nordpol Südpol
Nordkap Schwarze_Meer Rote_Meer Kaspisches_Meer Kaspischen_Meer Adria Ägäis Golf_von_Mexiko Golf_von_Aden
Straße_von_Hormus Südchinesisches_Meer Südchinesischen_Meer Deutsche_Bucht Deutschen_Bucht Wattenmeer Kieler_Förde
Jadebusen Greifswalder_Bodden Bayerischer_Wald Bayerischen_Wald Thüringer_Wald Fichtelgebirge Spessart Westerwald
Siegerland Teutoburger_Wald Weserbergland Rhön Vogelsberg Schwäbische_Alb Schwäbischen_Alb Fränkische_Schweiz
Sächsische_Schweiz Sächsischen_Schweiz Oberlausitz Niederlausitz Spreewald Havelland Fläming Barnim Oderbruch
Lüneburger_Heide Nordfriesland Dithmarschen Breisgau Kraichgau Hohenlohe Oberschwaben Ortenau Niederrhein Ostwestfalen
Ostwestfalen-Lippe Bergisches_Land Bergischen_Land Rheinhessen Vorderpfalz Mainfranken Eichsfeld Wetterau Rheingau
Bergstraße Rhein-Main-Gebiet Rhein-Neckar Rhein-Neckar-Kreis Enzkreis Ortenaukreis Main-Tauber-Kreis Hochtaunuskreis
Main-Taunus-Kreis Wetteraukreis Main-Kinzig-Kreis Märkischer_Kreis Ennepe-Ruhr-Kreis Rhein-Sieg-Kreis Rhein-Erft-Kreis
Kreis_Herzogtum_Lauenburg Hinterpommern Niederschlesien Siebenbürgen Banat Bessarabien Wojwodina Istrien Dalmatien
Trentino Friaul Venetien Piemont Ligurien Umbrien Latium Kampanien Apulien Kalabrien Champagne Aquitanien Savoyen
Galicien Extremadura Asturien Kantabrien Algarve Alentejo Azoren Madeira Kanarische_Inseln Kanarischen_Inseln Balearen
Menorca Lanzarote Fuerteventura Korfu Lesbos Samos Chios Lampedusa Capri Juist Langeoog Spiekeroog Wangerooge
Hiddensee Bornholm Gotland Öland Lofoten Spitzbergen Färöer Orkney Hebriden Isle_of_Wight Falklandinseln Galapagos
Galápagos Osterinsel Okinawa Hokkaido Honshu Kyushu Shikoku Sachalin Kurilen Kamtschatka Lombok Sulawesi Luzon
Mindanao Papua Neuguinea Sansibar La_Réunion Komoren Guadeloupe Martinique Hispaniola Bermuda Bermudadreieck Feldberg
Watzmann Großglockner Eiger Ortler Dachstein Säntis Jungfraujoch Brennerpass Arlberg Semmering Montblanc Vesuv Ätna
Elbrus Ararat Kilimandscharo Himalaja Karakorum Hindukusch K2 Nanga_Parbat Annapurna Fuji Olymp Dolomiten Apennin
Vogesen Sierra_Nevada Appalachen Grand_Canyon Gobi Kalahari Namib Negev Sinai-Halbinsel Westbank Gaza-Streifen
Ost-Jerusalem Ostjerusalem Rafah Chan_Junis Kivu Tigray Transnistrien Abchasien Südossetien Nagorny_Karabach
Bergkarabach Berg-Karabach Dagestan Inguschetien Tatarstan Saporischschja Butscha Nordirak Nordsyrien Idlib Rakka
Raqqa Kobane Anatolien Kappadokien Nahost Nahe_Osten Ferner_Osten Fernen_Osten Südasien Schwarzafrika Ost-Europa
Iberische_Halbinsel Mesopotamien Polynesien Nordrhein Süditalien Norditalien Südfrankreich Nordengland Südengland
Südspanien Nordspanien Südschweden Nordschweden Ostukraine Westukraine Südukraine Südlibanon Bundesrepublik BRD
Deutsche_Demokratische_Republik Deutschen_Demokratischen_Republik Deutsches_Reich Deutschen_Reich Deutschen_Reichs
Drittes_Reich Dritten_Reich Weimarer_Republik Habsburg Österreich-Ungarn Osmanisches_Reich Osmanischen_Reich
Römisches_Reich Römischen_Reich Vereinigte_Königreich Vereinigten_Königreichs Vereinigten_Königreiches Kapverden
Demokratischen_Republik_Kongo Zentralafrikanischen_Republik Dominikanischen_Republik Vereinigten_Arabischen_Emirate
Tobago Eswatini Herzegowina Tuvalu Kiribati Nauru Palau Vanuatu Salomonen Mikronesien Marshallinseln Venus Jupiter
Saturn Uranus Neptun Pluto Milchstraße ISS
`;
