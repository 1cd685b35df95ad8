/** Given names from all over the world as the news spell them. Public facts. */
export const MORE_FIRST_NAMES = `
Aaliyah Abdallah Achmed Ada Adnan Adriana Adriano Agata Agnieszka Aidan Aileen Akio Alain Aleksandar Alessia
Alessandra Alfonso Alicia Alla Alma Alojzy Álvaro Amadou Amelia Amin Amina Amos Anastasia Anatol Anatoli Ángel
Angelique Anjelica Annabel Annemiek Antoinette Antonella Antonino Antti Aram Ari Ariana Arkadi Arjen Armando Arnaud
Arsène Asha Asma Aslan Astor Aurélie Ava Avi Avraham Azra Babette Bart Belinda Benita Benoît Bernadette Bertrand
Bianca Björk Blake Bogdan Bojan Boudewijn Branko Burak Bülent Caleb Camilla Candice Carl-Friedrich Carlota Carlotta
Caspar Cassandra Catarina Cate Cecile Cédric Céline Celine Cesar César Chantal Charlene Christer Christophe Christos
Clare Clayton Cliff Colette Cristiano Cristian Cristobal Cyril Cyrille Czesław Daisy Damon Danica Danielle Danilo
Darius Darko Dawid Debbie Delia Demetrius Deniz Derrick Desi Dexter Didier Dilma Dimitris Dino Djamel Dominick Donovan
Dorian Dorothy Duncan Dusan Ebru Eda Edin Edit Egbert Ekaterina Ekrem Eliane Elif Elin Eliot Elise Elliot Elmer Elton
Elżbieta Emanuel Emine Emir Emmanuelle Emmett Emre Enzo Erkan Erwan Esra Estelle Étienne Etienne Eugenio Eva-Maria Ewa
Ezra Fabien Fabienne Fabrice Fabrizio Fadi Farid Fatih Federica Feliks Felicia Ferdi Ferenc Fergus Fethullah Filip
Francine Francois Frans Freya Gabriel Gabrielle Geneviève Geert Gérard Germain Ghassan Giacomo Gianluca Gideon Gino
Giorgos Goran Grigori Grzegorz Guillermo Gus Hakan Haley Halil Hank Haris Hashim Hayden Héctor Heimo Helen Hendrika
Henk Henryk Hernán Herman Hideo Homer Horacio Huda Husain İbrahim Ihor Ilir Ioannis Iqbal Irène Isabela Isaiah Ismael
István Iwan Jacek Jacqueline Jacopo Jamal Janez Janis Janko János Jaroslav Jarosław Jasper Jean-Baptiste Jean-François
Jean-Paul Jean-Yves Jelena Jen Jeroen Jerzy Jesper Jiri Jiří João Joaquín Jody John-Paul Jonah Jónas Joop Jorgen
Jørgen Josep Josip Josua Jozef Józef Juan-Carlos Juha Jules Juliette Juri Jussi Justine Justyna Jyrki Kaori Karel
Karol Karolina Kasimir Kasper Kay-Uwe Kazim Kemal Kendra Kenan Kerim Kirill Knut Konstantinos Koray Kostas Krister
Krzysztof Kristín Lasse László Latifa Leif Lena-Sophie Les Leszek Lew Lidia Lillian Lily Lino Lisbeth Loretta Lorena
Lorenzo Lori Lucian Lucien Luděk Lukasz Łukasz Lupe Lyndon Maarten Maciej Mads Mahmut Małgorzata Mandy Manu Manoj
Marcin Marco-Antonio Marek Margarita Margherita Maria-Teresa Mariano Marie-Christine Marija Mariola Mariusz
Mark-Oliver Masaki Mateo Mateusz Matti Maura Mauricio Max-Otto Maxim Maxime Maxwell May-Britt Meg Meryem Meryl Mesut
Michał Mihai Miklós Milad Mildred Milena Milica Miloš Milos Milton Mindy Minna Miranda Mirjana Miro Moammar Mohsen
Monty Morten Mortimer Moshe Muhammed Musa Myra Nabil Nadia Nana Natalya Natan Navid Ned Neven Niall Nicolò Nikola
Nils-Christian Noël Nolan Nursultan Okan Oksana Olena Olof Omer Ömer Orhan Oriana Orson Osman Özgür Özlem Paddy Parwin
Pascale Pat Patrice Patricio Patrizia Paulette Paweł Pawel Penelope Pentti Petri Petros Petter Pit Pjotr Plácido
Quincy Radek Radoslav Radovan Rafał Raja Rajiv Ralph-Peter Ramon Ramona Rania Rasmus Ratko Raúl Reba Reed Reinhardt
Remo Renaud Renée Reza Rhys Riccardo Rinat Rodolfo Rogelio Romana Ronan Rosalind Rosemary Roxana Rubén Ruslan Saad
Sabri Sadik Salah Salma Salome Samira Sandro Sara-Maria Seán Sebastião Sedat Selim Selin Selena Serdar Serena Serhij
Severin Seymour Shahid Shelby Sheldon Sherry Sibel Silvan Simeon Simona Sinan Sinead Sissel Slavko Søren Sonny Soraya
Stanislav Stanisław Stéphane Stéphanie Stipe Suha Suleiman Süleyman Svetlana Swetlana Sylvain Szymon Tadeusz Tadej
Takeshi Tamás Tanya Tarja Tatsuo Teemu Terence Tess Thaksin Tiago Tiina Tobey Toby Todor Toivo Tomáš Tommaso Tonya
Toshio Tuncay Tunç Turgut Uğur Uma Umar Umut Ursina Usain Usman Václav Vadim Valery Vanja Vasco Vasil Vasile Veit
Vesna Vicente Vidal Vidkun Viktorija Ville Vince Vinzenz Virgil Virginie Vito Vittorio Vlad Vladimír Vojislav Vitalij
Volkan Walid Wallace Wassili Wassily Wiktor Wilma Witali Wjatscheslaw Wladislaw Władysław Yair Yann Yannis Yasin Yasir
Yehuda Yildiz Yoko Yoram Yosef Yoshihiro Yoshiko Yuki Zdeněk Zeinab Zeki Zeynep Zlatan Zoë Zoltán Zoran Zuzana
Dschamal Dschochar Jewgeni Jewgenij Wiktoria Anatolij Andrij Wolodymyr Wolodimir Witalij Julija Ljudmila Nadeschda
Oxana Ramsan Schamil Nikolaj Semjon Timofej Stepan Gennadi Boriss Arseni Mykola Taras Oleh Maksim
`;
