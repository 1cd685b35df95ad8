/** Surnames frequent in German- and English-language news: many are words as well, so a surname alone proves no name. Public facts. */
export const SURNAMES = `
Müller Schmidt Schneider Fischer Meyer Weber Schulz Wagner Becker Hoffmann Schäfer Koch Bauer Richter Klein Schröder
Wolf Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid
Schulze Maier Köhler Herrmann Walter König Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert
Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig
Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber
Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Ernst
Hübner Kramer Wenzel Franz Heinz Lindner Seifert Haase Nagel Ritter Götz Kurz Lenz Jansen Janssen Petersen Hansen
Jensen Nielsen Andersen Larsen Olsen Christensen Sorensen Johansson Andersson Karlsson Nilsson Eriksson Larsson Olsson
Persson Svensson Gustafsson Lindberg Lindqvist Lindgren Bergström Nyström Virtanen Korhonen Nieminen Mäkinen Schulten
Thiel Ebert Seiler Sander Kirchner Kern Schütz Schütte Schilling Schiller Scherer Schenk Barth Bartels Bach Bachmann
Behrens Bender Benz Bernhardt Beyer Bischoff Blum Bock Böttcher Bohn Born Brand Braunschweig Breuer Brinkmann Bruns
Buchholz Buck Burger Burkhardt Burmeister Busse Buschmann Conrad Christ Dahlmann Decker Diehl Dietz Döring Dörr Dreyer
Ebel Eberhardt Eckert Eder Ehlers Eichhorn Esser Ewald Falk Feldmann Fiedler Fink Fleischer Förster Freitag Freund
Frey Fritsch Fritz Fröhlich Fromm Funk Funke Gabriel Gärtner Gebhardt Geiger Geisler Gerber Gerlach Geyer Glaser Göbel
Goldmann Gottschalk Grimm Großmann Gruber Grün Gründer Haag Hagemann Hammer Harms Hecht Heckmann Heil Hein Heine
Heinemann Heller Hempel Henke Henning Hensel Hermann Herbst Herold Herzog Heß Hess Heuer Heyer Hiller Hinz Hirsch
Höfer Hohmann Holz Hoppe Horst Hummel Jacob Jacobs Jahn Jakob John Jordan Jost Junge Kahl Karl Kaufmann Kellner
Kessler Keßler Kiefer Kirsch Kluge Knoll Kock Köster Kohl Kohler Konrad Kopp Körner Korn Kraft Kremer Kretschmer
Kretschmann Krieger Kröger Kroll Krug Kruse Kunz Kunze Küster Lauer Lechner Leonhardt Link Löffler Lohmann Lutz Maas
Marquardt Marx Mai Maurer Mayr Mertens Metz Metzger Meißner Menzel Merz Michel Miller Mohr Moser Mühlbauer Naumann
Neubauer Neumeier Nickel Niemann Nolte Nowak Oswald Ott Pape Paul Paulus Philipp Pieper Popp Preuß Probst Raab Rapp
Rau Rausch Reich Reichel Reimann Reimer Reinhardt Reinhold Reiter Renner Reuter Riedel Rieger Rohde Römer Rose Rösler
Rudolph Ruf Rupp Sachs Schade Schaller Scheffler Scherf Schindler Schlegel Schlüter Schmelzer Schön Schöne Scholl
Schramm Schreiner Schrader Schuler Schultz Schultze Schwab Schwaiger Schweizer Seeger Seidl Seitz Siebert Siegel
Siegert Singer Sperling Springer Stahl Stark Steffen Steiner Steinert Stephan Stock Stoll Straub Strauß Strobel Sturm
Stumpf Süß Teichmann Theis Thiele Thielemann Thomsen Tietz Timm Ulrich Uhlig Unger Urban Vetter Voss Voß Wacker
Walther Wegener Wegner Weigel Weiler Weinert Weis Weiss Wendt Wendel Wendler Westphal Wieland Wiesner Wilke Wilhelm
Wimmer Winkelmann Wirth Witt Witte Wittmann Wulf Wunderlich Zander Zeller Zimmer Merkel Adenauer Erhard Kiesinger
Steinmeier Gauck Wulff Weizsäcker Genscher Westerwelle Habeck Baerbock Özdemir Trittin Künast Göring-Eckardt Hofreiter
Schily Eichel Riester Müntefering Lafontaine Gysi Wagenknecht Kipping Riexinger Bartsch Ramelow Weidel Gauland Meuthen
Höcke Petry Storch Chrupalla Söder Seehofer Stoiber Beckstein Dobrindt Guttenberg Ramsauer Aigner Schäuble Altmaier
Spahn Laschet Röttgen Kramp-Karrenbauer Leyen Schavan Maizière Pofalla Gröhe Klöckner Haseloff Bouffier Rhein Mappus
Oettinger Teufel Strobl Wowereit Giffey Sarrazin Schwesig Sellering Woidke Platzeck Weil McAllister Nahles Pistorius
Faeser Lauterbach Klingbeil Esken Walter-Borjans Kühnert Barley Ackermann Jain Fitschen Sewing Winterkorn Piëch Diess
Blume Zetsche Källenius Kaeser Löscher Kleinfeld Grube Mehdorn Rüttgers Wüst Steinbrück Clement Faymann Kickl Strache
Hofer Bellen Schüssel Gusenbauer Haider Nehammer Kogler Blocher Sommaruga Berset Leuthard Burkhalter Obama Bush
Clinton Trump Biden Harris Pence Pompeo Kerry Reagan Carter Nixon Kennedy Johnson Ford Rumsfeld Cheney Powell Rice
McCain Romney Palin Sanders Warren Pelosi McConnell Ryan Cruz Rubio DeSantis Blair Brown Cameron Corbyn Starmer Sunak
Truss Farage Thatcher Sturgeon Sarkozy Hollande Chirac Mitterrand Macron Giscard Mélenchon Fillon Juppé Villepin
Berlusconi Prodi Renzi Conte Draghi Meloni Salvini Monti Letta Zapatero Rajoy Sánchez Aznar Puigdemont Tsipras
Varoufakis Samaras Papandreou Karamanlis Mitsotakis Putin Medwedew Jelzin Gorbatschow Lawrow Nawalny Chodorkowski
Schoigu Prigoschin Selenskyj Selenski Poroschenko Janukowytsch Janukowitsch Timoschenko Juschtschenko Klitschko
Lukaschenko Erdogan Erdoğan Gül Davutoglu Öcalan Assad Gaddafi Mubarak Mursi Sisi Arafat Abbas Netanjahu Netanyahu
Scharon Peres Olmert Rabin Barak Lieberman Gantz Ahmadinedschad Chomeini Chamenei Rohani Raisi Mussawi Karzai Ghani
Musharraf Bhutto Khan Sharif Modi Singh Gandhi Nehru Wen Jiang Deng Mao Abe Koizumi Suga Kishida Aso Kim Moon Yoon
Park Suharto Widodo Duterte Marcos Shinawatra Lula Rousseff Bolsonaro Chávez Maduro Guaidó Morales Correa Macri Milei
Castro Uribe Santos Calderón Mandela Mbeki Zuma Ramaphosa Mugabe Kagame Annan Guterres Solana Barroso Juncker Tusk
Rasmussen Stoltenberg Lagarde Trichet Strauss-Kahn Bernanke Yellen Greenspan Snowden Assange Manning Zuckerberg Gates
Jobs Cook Bezos Musk Buffett Soros Murdoch Ratzinger Bergoglio Wojtyla Wojtyła Käßmann Küng Luther Goethe Kant Hegel
Nietzsche Engels Lenin Stalin Trotzki Hitler Goebbels Göring Himmler Heydrich Eichmann Bismarck Hindenburg Napoleon
Churchill Roosevelt Truman Eisenhower Einstein Newton Darwin Freud Mozart Beethoven Brahms Schumann Mendelssohn Verdi
Puccini Shakespeare Dickens Kafka Mann Hesse Brecht Böll Grass Handke Jelinek Picasso Dalí Warhol Beuys Vettel Rosberg
Hamilton Alonso Ballack Klose Lahm Schweinsteiger Podolski Özil Khedira Kroos Neuer Boateng Hummels Götze Reus Löw
Klinsmann Flick Klopp Guardiola Heynckes Hitzfeld Hoeneß Rummenigge Beckenbauer Matthäus Völler Magath Ancelotti
Mourinho Messi Ronaldo Neymar Mbappé Beckham Zidane Blatter Platini Infantino Federer Nadal Djokovic Kerber Ullrich
Armstrong Kachelmann Jauch Böhmermann Lanz Illner Maischberger Plasberg Klum Bohlen Smith Williams Jones Davis Wilson
Moore Taylor Anderson Jackson White Thompson Garcia Martinez Robinson Clark Rodriguez Lewis Lee Walker Hall Allen
Young Hernandez King Wright Lopez Hill Scott Green Adams Baker Gonzalez Nelson Mitchell Perez Roberts Turner Phillips
Campbell Parker Evans Edwards Collins Stewart Sanchez Morris Rogers Reed Morgan Bell Murphy Bailey Rivera Cooper
Richardson Cox Howard Ward Torres Peterson Gray Ramirez James Watson Brooks Kelly Bennett Wood Barnes Ross Henderson
Coleman Jenkins Perry Patterson Hughes Flores Washington Butler Simmons Foster Gonzales Bryant Alexander Russell
Griffin Diaz Hayes Myers Graham Sullivan Wallace Woods Cole West Owens Reynolds Fisher Ellis Harrison Gibson McDonald
Marshall Ortiz Gomez Murray Freeman Wells Webb Simpson Stevens Tucker Porter Hunter Hicks Crawford Henry Boyd Mason
Dixon Ramos Reyes Burns Gordon Shaw Holmes Robertson Hunt Daniels Palmer Mills Nichols Grant Knight Ferguson Stone
Hawkins Dunn Perkins Hudson Spencer Gardner Stephens Payne Pierce Berry Matthews Willis Ray Watkins Olson Carroll
Duncan Snyder Hart Cunningham Bradley Lane Andrews Ruiz Harper Fox Riley Carpenter Weaver Greene Lawrence Elliott
Chavez Sims Austin Kelley Franklin Lawson Fields Gutierrez Carr Vasquez Castillo Wheeler Chapman Oliver Montgomery
Richards Williamson Johnston Banks Bishop McCoy Howell Alvarez Morrison Fernandez Garza Burton Nguyen Tran Pham Choi
Kang Chang Lin Chen Wang Zhang Liu Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Guo He Luo Gao Zheng Liang Tang Feng Patel
Kumar Sharma Gupta Reddy Rao Mehta Shah Joshi Iyer Ali Ahmed Hassan Hussein Mohammed Ibrahim Khalil Mansour Haddad
Nasser Saleh Rahman Yılmaz Kaya Demir Şahin Çelik Yildiz Aydin Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Polat
Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Giordano Mancini Rizzo
Lombardi Moretti Dubois Durand Leroy Moreau Laurent Lefebvre Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau
Vincent Faure Blanc Garnier Chevalier García Fernández González Rodríguez López Martínez Pérez Gómez Martín Jiménez
Hernández Díaz Moreno Muñoz Álvarez Romero Gutiérrez Navarro Domínguez Vázquez Gil Ramírez Serrano Silva Ferreira
Pereira Oliveira Rodrigues Martins Sousa Fernandes Gonçalves Gomes Lopes Marques Almeida Ribeiro Pinto Carvalho
Teixeira Moreira Correia Ivanov Iwanow Petrow Smirnow Kusnezow Popow Sokolow Lebedew Koslow Nowikow Morosow Wolkow
Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Novák Svoboda Dvořák
Černý Horvat Kovačević Babić Marić Jurić Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Popescu Ionescu Papadopoulos
Bakker Visser Smit Meijer Mulder Bos Vos Dekker Dijkstra Tanaka Suzuki Sato Takahashi Watanabe Ito Yamamoto Nakamura
Kobayashi Kato Yoshida Yamada Sasaki
`;
