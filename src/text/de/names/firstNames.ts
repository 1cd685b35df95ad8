/** Given names common in German-language news, public facts: a capitalised word behind one of them is a surname. */
export const GERMAN_FIRST_NAMES = `
Aaron Achim Adalbert Adam Adele Adelheid Adolf Adrian Agnes Albert Albrecht Alena Alexa Alexander Alexandra Alexandre Alfons Alfred Alice
Alina Alois Aloys Altan Amelie Amira Andi Andrea Andreas André Andrea Andy Angela Angelika Angelina Angelo Anika Anita Anja Anke Ann
Anna Annabelle Annalena Anne Anneliese Annegret Annemarie Annette Annika Anselm Anton Antonia Antonio Armin Arndt Arne Arno Arnold Artur
Arthur Astrid August Axel Ayşe Barbara Bärbel Bastian Beate Beatrice Beatrix Ben Benedikt Benjamin Benno Berit Bernard Bernd Bernhard
Bert Berthold Bertold Bettina Birgit Björn Bodo Boris Brigitta Brigitte Britta Bruno Burkhard Burkhardt Carina Carl Carla Carlo Carlos
Carmen Carola Carolin Caroline Carsten Cem Charlotte Chiara Christa Christel Christian Christiane Christina Christine Christof Christoph
Christopher Claas Clara Claude Claudia Claudio Claus Clemens Constantin Constanze Cord Cordula Corinna Cornelia Cornelius Cristina
Dagmar Daniel Daniela Danny Dario David Dennis Denise Detlef Detlev Diana Diego Dieter Dietmar Dietrich Dirk Dominic Dominik Dominique
Dora Doris Dorothea Dorothee Dörte Eberhard Eckart Eckhard Edda Edeltraud Edgar Edith Edmund Eduard Egon Ekkehard Elena Eleonore Elfriede
Elias Elisa Elisabeth Elke Ella Ellen Elmar Elsa Else Elvira Emil Emilia Emma Emmanuel Enno Erhard Eric Erich Erik Erika Erna Ernst Erwin
Esther Eugen Eva Evelyn Ewald Fabian Fabio Fatma Felicitas Felix Ferdinand Fernando Finn Florian Francesca Francesco Francis Francisco
Franco Frank Franka Franz Franziska François Frauke Fred Frederic Frederik Freddy Fridolin Frieda Friederike Friedhelm Friedrich Fritz
Gabi Gabriela Gabriele Georg George Georges Gerald Gerd Gerda Gerhard Gerlinde Gerold Gert Gertrud Gesine Gilbert Gisela Gitta Giovanni
Giulia Giuseppe Golineh Gottfried Gotthard Götz Gregor Greta Grit Gudrun Guido Gunnar Günter Günther Gunter Gunther Gustav Hanna Hannah
Hannelore Hannes Hans Hans-Christian Hans-Dieter Hans-Georg Hans-Joachim Hans-Jochen Hans-Jürgen Hans-Peter Hans-Ulrich Hans-Werner
Harald Harry Hartmut Hasso Hedwig Heide Heidemarie Heidi Heike Heiko Heiner Heinrich Heinz Helena Helene Helga Helge Hellmuth Helma
Helmut Helmuth Hendrik Henning Henri Henrik Henrike Henry Herbert Heribert Hermann Herta Hilda Hilde Hildegard Hilmar Holger Horst
Hubert Hubertus Hugo Ida Ignaz Ilka Ilona Ilse Immanuel Ina Ines Inga Inge Ingeborg Ingo Ingrid Irene Iris Irina Irma Irmgard Isabel
Isabell Isabella Isabelle Ivan Ivo Jacob Jacques Jakob Jan Jana Jan-Marco Janina Janine Jannik Jaqueline Jasmin Javier Jean Jean-Claude
Jean-Jacques Jean-Luc Jean-Marie Jean-Pierre Jeanette Jenny Jens Jérôme Jessica Joachim Joana Joanna Jochen Joël Johann Johanna Johannes
John Jonas Jonathan Jörg Jorge Jörn José Josef Josefine Joseph Joschka Jost Juan Judith Julia Julian Juliane Julius Jupp Jürgen Jürg
Justin Justus Jutta Kai Karen Karin Karina Karl Karl-Heinz Karl-Josef Karl-Theodor Karla Karola Karolin Karoline Karsten Katarina Katharina
Kathrin Katja Katrin Kay Kerstin Kevin Kilian Kirsten Kira Klara Klaus Klaus-Dieter Klaus-Peter Klemens Konrad Konstantin Konstanze
Kristin Kristina Kristian Kurt Lara Larissa Lars Laura Laurent Laurenz Lea Lena Lennart Leo Leon Leonard Leonardo Leonhard Leonie Leonid
Leopold Lia Liane Lieselotte Lilli Lina Linda Lisa Liselotte Lorenz Lothar Louis Louisa Louise Luca Lucas Lucia Lucie Ludger Ludwig Luis
Luisa Luise Luigi Lukas Lutz Lydia Madeleine Magda Magdalena Magnus Maik Maike Maja Malte Malu Manfred Manuel Manuela Mara Marc Marcel
Marcella Marco Marcus Mareike Maren Margareta Margarete Margarethe Margit Margot Margret Maria Marian Mariana Marianne Marie Marie-Luise
Marina Mario Marion Marius Mark Marko Markus Marlene Marlies Marta Martha Martin Martina Marvin Mathias Mathilde Matteo Matthias
Matthäus Maurice Max Maximilian Maya Mechthild Mehmet Meike Melanie Merle Mia Michael Michaela Michel Michele Michèle Miguel Mika Mike
Milan Mina Miriam Mirjam Mirko Mona Monica Monika Monique Moritz Mustafa Nadine Nadja Nancy Natalia Natalie Natascha Nathalie Nele Nick
Nicola Nicolas Nicole Niels Niklas Niko Nikolai Nikolaus Nils Nina Nino Nobert Nora Norbert Norman Olaf Ole Oleg Olga Oliver Olivier
Omid Oscar Oskar Oswald Ottilie Otto Ottmar Paolo Pascal Patricia Patrick Patrik Paul Paula Paulina Pauline Paulo Pavel Pedro Peer Petra
Peter Philip Philipp Philippe Pia Pierre Rafael Ragnar Raimund Rainer Ralf Ralph Raphael Raul Rebecca Regina Regine Reiner Reinhard
Reinhold Reinhild Renate Rene René Ria Ricarda Ricardo Richard Rita Robert Roberta Roberto Robin Roderich Roger Roland Rolf Roman Romy
Ron Ronald Rosa Rosemarie Roswitha Rüdiger Rudi Rudolf Rupert Ruprecht Ruth Sabine Sabrina Sahra Samuel Sandra Sara Sarah Sascha Saskia
Sebastian Selma Sepp Serge Sergej Sergio Siegbert Siegfried Siegmar Sigmar Sigmund Sigrid Silke Silvana Silvia Silvio Simon Simone Sina
Sigrun Sofia Sofie Sonja Sophia Sophie Stefan Stefanie Stefano Steffen Steffi Stella Stephan Stephanie Susan Susann Susanna Susanne
Svea Sven Svenja Swen Sybille Sylvia Sylvie Tamara Tanja Tarek Tatjana Teresa Thea Theo Theodor Theresa Therese Thilo Thomas Thorben
Thorsten Thorsten Tibor Till Tilman Tilo Tim Timm Timo Tina Tino Tobias Tom Toni Torben Torsten Traute Trude Udo Ulf Uli Ulla Ulli Ulrich
Ulrike Umberto Urs Ursel Ursula Uschi Ute Uta Uwe Valentin Valentina Valeria Vanessa Vera Verena Verona Veronika Victor Victoria Viktor
Viktoria Vincent Vincenzo Viola Vitali Vivien Volker Volkmar Waldemar Waltraud Walter Walther Wendelin Werner Wiebke Wilfried Wilhelm
Willi William Willy Winfried Wladimir Wolf Wolfgang Wolfram Xaver Yannick Yasmin Yvonne Zacharias
`;
