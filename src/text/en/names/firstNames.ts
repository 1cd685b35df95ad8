/** Given names common in English-language and world news, public facts. */
export const WORLD_FIRST_NAMES = `
Abdul Abdullah Abdel Abigail Abraham Adel Ahmad Ahmed Ahmet Akira Al Alan Alasdair Alastair Albert Alberto Aldo Alec Alejandro Aleksander
Aleksandr Aleksej Alessandro Alex Alexei Alexej Alexey Alexis Alfredo Ali Alison Allan Allen Allison Alvaro Alyssa Amal Amanda Amber Amir
Amit Amy Ana Anatoly Anders Andre Andrei Andrej Andres Andrés Andrew Andrey Andrzej Angus Anil Ann Anthony Antoine Anwar Archie Ariel Arjun
Arlene Arturo Ashley Ashraf Asif Atal Audrey Austin Ayman Aziz Baraka Barack Barry Bashar Beatriz Becky Benazir Benito Benny Bernardo
Bernie Beth Betty Beverly Bill Billy Bob Bobby Boutros Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Britney Bruce Bryan
Bryce Caitlin Calvin Cameron Camille Carol Carole Carrie Casey Catherine Cathy Cecilia Cecil Cesare Chad Charles Charlie Chelsea Cherie
Cheryl Chester Chloe Chris Christie Christy Chuck Cindy Claire Clarence Claudette Clay Clint Clinton Clive Cody Colin Colleen Condoleezza
Connie Connor Corey Cory Courtney Craig Crystal Curtis Cynthia Cyrus Dale Dalia Damian Damien Dan Dana Daphne Darren Darryl Dave Dawn Dean
Deb Deborah Debra Declan Deirdre Demi Denis Denzel Derek Desmond Dev Devin Diane Dick Dilip Dimitri Dmitri Dmitrij Dmitry Dolores Don Donald
Donna Doug Douglas Drew Duane Dustin Dwayne Dwight Dylan Earl Ed Eddie Edna Eduardo Edward Edwin Efraim Ehud Eileen Elaine Eleanor Elijah
Elizabeth Elliott Ellis Elon Emily Enrico Enrique Eoin Erdal Ernest Ernesto Erin Ernie Ethan Eugene Evan Evelyn Evgeny Evo Faisal Farah Faruk
Fatima Federico Felipe Fidel Fiona Flavio Florence Floyd Frances Frankie Franklin Fred Freddie Frederick Fredrik Gail Gareth Garry Gary Gavin
Gene Geoff Geoffrey Geraldine Gerard Gerardo Gerry Gianni Gilles Gina Ginny Giorgio Glen Glenn Gloria Gordon Grace Graeme Graham Grant Greg
Gregory Guillaume Gustavo Guy Habib Hal Hamad Hamid Hannibal Hamza Haruki Harold Harriet Harrison Harvey Hassan Hasan Hazel Heather Hector
Hélène Henriette Hideki Hilary Hillary Hiroshi Hosni Howard Hugh Hugo Hussein Hüseyin Iain Ian Ibrahim Idris Igor Ilham Imran Inés Ingmar
Irene Irving Isaac Isabelle Ismail Israel Ivana Jack Jackie Jackson Jada Jaime Jair Jake Jalal James Jamie Jane Janet Janice Jared Jason
Javad Jay Jeff Jeffrey Jennifer Jeremy Jerome Jerry Jesse Jesús Jill Jim Jimmy Jo Joan Joanne Jodie Joe Joel Joey Johan Johnny Jon Jordan
Jordi Joshua Josh Joyce Juanita Jude Judy Julie Julien Juliet Julio June Kamal Kamala Kapil Kareem Karim Karl Kate Katherine Kathleen Kathryn
Kathy Katie Kay Keith Kelly Ken Kenneth Kenji Kent Kerry Khaled Khalid Kim Kimberly Kiran Kirk Kirsty Klara Kofi Kristen Kristi Kumar Kyle
Kylie Lakshmi Lamar Lance Larry Latoya Laurence Laurie Lauren Lawrence Leah Lech Lee Leila Leland Len Leonel Leroy Leslie Lester Lewis Liam
Lindsay Lindsey Lionel Lisa Liz Lloyd Logan Lois Lola Lorraine Lou Luc Luciano Lucy Luiz Luka Luke Lula Lynn Lynne Mack Madison Mahmoud
Mahmud Malcolm Malik Manmohan Mao Marcelo Marcia Marcos Margaret Marguerite Mariah Marilyn Marisa Marjorie Marlon Marsha Marshall Martti Marty
Marwan Mary Maryam Masahiro Mason Massimo Mathew Matt Matthew Maureen Maurizio Mauro Megan Mehdi Mel Melinda Melissa Melvin Meredith Merrill
Michail Michelle Mick Mickey Miguel Mihail Mikael Mikhail Miles Mira Miroslav Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohamad Mohan
Molly Morgan Morris Moses Muhammad Muammar Murat Myron Naomi Narendra Nasser Natasha Nathan Nathaniel Neal Neil Nelson Neville Nguyen Nicholas
Nicolás Nicolae Nigel Nikita Nikos Noah Noam Noel Nouri Nuri Oleksandr Oliver Omar Oprah Oriol Orlando Osama Oskar Otis Owen Pablo Pamela
Parker Parvez Patsy Patty Pauli Peggy Penny Percy Perry Pervez Pete Petr Phil Philippa Phillip Phoebe Phyllis Piet Pieter Pietro Piotr Polly
Priya Qasem Quentin Rachel Rafael Rahul Raj Rajesh Ralph Ramón Ramzan Ramsey Randal Randall Randolph Randy Rashid Ravi Ray Raymond Recep
Reggie Reginald Renato Renee Reuben Rex Rhonda Ricardo Rick Ricky Riley Rishi Rob Robbie Roberta Robyn Rocco Rod Rodney Rodrigo Rohan Romain
Roman Romano Ronnie Rory Ross Roxanne Roy Ruben Ruby Rudolph Rudy Rufus Russ Russell Rusty Ryan Saddam Said Salim Salman Salvador Salvatore
Sally Sam Samantha Sami Samir Sammy Sandeep Sandy Sanjay Santiago Sasha Satoshi Saul Scott Sean Sergei Sergey Sergiy Seth Shane Shannon Shari
Sharon Shaun Shawn Sheila Shelley Sheryl Shimon Shinzo Shinzō Shirley Shiv Sidney Silvester Simón Slobodan Solomon Sonia Spencer Stacey Stacy
Stan Stanislaw Stanley Stefanos Stephen Sterling Steve Steven Stewart Stuart Sue Sundar Sunil Suresh Susie Suzanne Sydney Sylvester Taro
Tamer Tammy Tara Tariq Tayyip Ted Teresa Teri Terrence Terry Theodore Thérèse Thierry Tiffany Tiger Tilda Timothy Todd Tomas Tomás Tomasz
Tommy Tony Tracey Tracy Travis Trevor Tricia Tristan Troy Tyler Tyrone Ulysses Valérie Valerie Vasily Vaughn Vernon Vicki Vicky Viktor
Virginia Vivian Vladimir Volodymyr Wade Wael Walt Wanda Warren Wayne Wendy Wes Wesley Whitney Wilbur Willem Willie Winston Wojciech Woody
Xavier Xi Yahya Yasser Jassir Yasuo Yitzhak Yolanda Youssef Yuan Yuri Yusuf Yves Yvette Zach Zachary Zainab Zbigniew Zoe Zoltan
`;
