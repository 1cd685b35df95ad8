/** Everyday English words in small letters: where a heading or a shout gives them capitals, they make no name. */
export const EVERYDAY_WORDS = `
able about above account across action active activity address advice affordable after again agenda agent agreement
air alert all almost along already also although always amazing among and anniversary annual annuity another answer
any anybody anyone anything application appointment are area around arrangement art article ask atmosphere attention
auction audio auto available average award away awesome baby bag balance ball bar bargain base basic bath beautiful
because bed bedroom beef been beer before behind being below beneath benefit best between beyond big bill bird
birthday board boat body book born both box boy bread breakfast breaking bright bring browser brunch budget building
bus business but buy buyer cake calendar call came camera camp can candidate car card care career cash cat category
cause certificate chain chance change chapter charge chart chat cheap check cheese chicken child children choice
church cigar city class classic clean clear click client clinic close clothes clothing cloud club coach coffee cold
collection color colour come comfort comment common community company compare complete computer concern conclusion
condition conference confidential confirmation congratulation connection contact contents contract control
conversation cool cost could course cover crazy create credit crew cuisine culture current custom customer daily
damage dance data day days deal dealer death december decision deck delicious delivery demand dental design desk
detail development device diamond did diet difference digital dinner direct direction disc discount discussion dish
doctor document does dog dollar done door double down download draft drama dream dress drink drive driver drug dry
during duty each early earth easy eat economy edition education effect effective efficient eight either electric
electronic else email emergency employee energy engine enjoy enough entertainment entry environment equipment error
estate even evening event ever every everyone everything exam excellent exchange exercise expensive experience expert
explorer extra eye fabric face fact fair family fan fantastic farm fashion fast father favorite favourite feature fee
feel female few field file film final finance financial fine fire firm fish fit fitness five flat flight floor flower
food foot for forecast forever form forum forward four frame free fresh friend friendly from front fruit fuel full fun
fund funny furniture future gallery game garden gas gave get gift girl give given gives glass global goal going gold
golf gone good goods got grade great green ground group growth guard guest guide gun guy had hair half hand hangout
happy hard has have having head health healthy heart heat heavy help her here hers herself hi high highest him himself
his history hit holiday home honest hope horrible hot hotel hour house how however huge human hunt idea image
important incredible index individual industry info information insurance interest interested interior international
internet interview into introduction investment invitation invoice issue item its itself jewelry job join joint joke
journey juice jump just keep key kid kids kind kitchen know lady lamp land language large laser last late latest
laundry law lawn lawyer lease left legal lesson let letter level license life light like line link list listing live
loan local location lock long look lost lot love lovely loves low lunch machine made magazine mail main major make
makes making male man management manager many map mark market marketing massage master material maximum may maybe meal
mean measure meat media medical meeting member memo memory menu merchandise mere message metal method might mile mind
mine minimum minute mission mobile model modern moment money month monthly more morning most mother motor mountain
move movie moving much multiple music must myself name national natural near need neither network never new news
newsgroup newsletter nice night nine none nor north not notes nothing notice now number nurse nursing off offer office
often oil once one ones online only open operation opinion opportunity option orange order organic original other
others our ours out outside oven over overall own owner pack package page paid pain paint painting paper parent
parking part participant party pass past pasta patient pay payment peace people perfect performance perhaps period
permit person personal pet pets phone photo photography picture piece pizza place plan plane planet plant plastic play
player please plumbing point policy poor popular position possible post pot power practice premium prepare present
press pressure price print printer privacy private prize problem process product production professional profile
program project promotion proof property proposal protection provide public purchase purpose quality quarter question
quick quiet quite quote race radio rain rate rather rating reader reading ready real reason receipt recent recipe
recommend record red reference refund region register regular relation release remember rent rental repair reply
report request research reservation reserve resort resource response rest restaurant result resume retail return
revenue reverting review revised rice ride right ring risk rock role roof room rooms round route rude rule run safe
safety said salad salary sale sales salon same sample sandwich save saving saw say says scale schedule school science
score screen sea search season seat second secret section sector secure security see seen select sell seller send
senior serious server service services session set seven several shall share she shipping shirt shoe shop shopping
short should show shower side sign signature simple since single site six size skill skin sleep slice slow small smart
smile smoke snow social soft software solution some somebody someone something sometimes somewhere song soon sorry
sound soup source south spa space special specialized specific speed spicy split sport sports spring staff stage
standard star start state statement status stay steak step still stock stop storage store story strategy stress strong
student studio study stuff stupid style subject success such sugar suggestion suite summary summer super supplier
supply support sure surgery surprise survey sushi sweet system table talk target task taste tasty tax taxi tea teacher
team tech technical technology teen teeth telephone ten terms terrible test text than that the their theirs them
themselves then theory therapy there these they thing this those though three through ticket tile till time tip tips
tire title today together ton too tooth top topic total touch tour toward towards town toy track trade traffic trailer
train training transaction transport transportation travel treat treatment tree trial trip trouble truck true truth
try tutor two type uncensored under unique unit unless unlimited until update upgrade upon use used user usual
vacation valuable value variety vegetable vehicle version very vet video view visa vision visit visitor voice volume
waiter walk wall want warm warning was wash waste watch water way wear weather web website wedding week weekend
welcome well went were west what whatever wheel when where whether which while white who whoever whole whom whose why
wife wild will win window wine winner winter wire wish with within without wonderful wood word work worker workshop
world worst worth would write wrong yard year yes yet yoga you young your yours yourself youth zone
`;
