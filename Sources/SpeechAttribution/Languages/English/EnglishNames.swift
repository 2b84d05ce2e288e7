/// English given names with their gender: the most frequent of the 1990 census of the United States (a work of the
/// federal government, public domain), and names of the wider world from general knowledge.
enum EnglishNames {
  static let words: StaticString = """
    first m: james john robert michael william david richard charles joseph thomas christopher daniel paul mark
    first m: donald george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry
    first m: jeffrey frank scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter
    first m: harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin terry gerald keith
    first m: samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy steve
    first m: louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip todd jesse
    first m: craig alan shawn clarence sean philip chris johnny earl jimmy antonio danny bryan tony luis mike
    first m: stanley leonard nathan dale manuel rodney curtis norman allen marvin vincent glenn jeffery travis
    first m: jeff chad jacob melvin alfred kyle francis bradley jesus herbert frederick ray joel edwin don eddie
    first m: ricky troy randall barry alexander bernard mario leroy francisco marcus micheal theodore clifford
    first m: miguel oscar jay jim tom calvin alex jon ronnie bill lloyd tommy leon derek warren darrell jerome
    first m: floyd leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis zachary corey
    first m: herman maurice vernon roberto clyde glen hector shane ricardo sam rick lester brent ramon charlie
    first m: tyler gilbert gene marc reginald ruben brett nathaniel rafael edgar milton raul ben chester cecil
    first m: duane franklin andre elmer brad gabriel ron mitchell roland arnold harvey jared adrian karl cory
    first m: claude erik darryl neil christian javier fernando clinton ted mathew tyrone darren lonnie lance cody
    first m: julio kurt allan nelson guy clayton hugh max dwayne dwight armando felix everett ian wallace ken bob
    first m: alfredo alberto dave ivan sidney byron julian isaac morris clifton willard daryl ross virgil andy
    first m: marshall salvador perry kirk sergio seth kent terrance eduardo terrence enrique freddie wade austin
    first m: stuart fredrick arturo alejandro joey nick luther wendell jeremiah evan julius donnie otis trevor
    first m: oliver luke homer gerard doug kenny hubert angelo shaun lyle matt alfonso orlando rex carlton
    first m: ernesto cameron neal pablo lorenzo omar wilbur blake grant horace roderick abraham willis rickey ira
    first m: andres cesar johnathan malcolm rudolph damon kelvin rudy preston alton archie marco wm pete randolph
    first m: garry geoffrey jonathon felipe bennie gerardo ed dominic loren delbert colin guillermo earnest lucas
    first m: benny noel spencer rodolfo myron edmund garrett salvatore cedric lowell gregg sherman wilson devin
    first m: sylvester roosevelt israel jermaine forrest wilbert leland simon clark irving carroll bryant owen
    first m: rufus woodrow sammy kristopher mack levi marcos gustavo jake lionel marty ellis dallas gilberto
    first m: will clint nicolas laurence ismael orville drew ervin dewey al wilfred josh hugo ignacio caleb tomas
    first m: sheldon erick stewart doyle darrel rogelio terence santiago alonzo elias bert elbert ramiro conrad
    first m: noah grady phil cornelius lamar rolando clay percy dexter bradford darin amos terrell moses irvin
    first m: saul roman darnell randal timmy darrin winston brendan toby van abel dominick boyd emilio elijah
    first m: cary domingo santos aubrey emmett marlon emanuel jerald edmond emil dewayne otto teddy reynaldo bret
    first m: jess trent humberto emmanuel stephan louie vicente lamont garland miles micah efrain logan heath
    first m: rodger harley demetrius ethan eldon rocky pierre junior freddy eli bryce antoine kendall royce
    first m: sterling mickey chase grover elton cleveland dylan chuck damian reuben stan leonardo jasper russel
    first m: erwin benito hans monte blaine ernie curt quentin agustin murray jamal devon adolfo harrison tyson
    first m: burton brady elliott wilfredo bart jarrod vance denis damien joaquin harlan desmond elliot darwin
    first m: gregorio buddy xavier kermit roscoe esteban anton solomon scotty norbert elvin williams nolan rod
    first m: quinton hal brain rob elwood kendrick darius moises marlin fidel thaddeus cliff marcel ali jackson
    first m: raphael bryon armand alvaro jeffry barack mitt newt jeb lindsey reince bernie vladimir boris nigel
    first m: mohamed mohammed ahmed hassan hussein ibrahim bashar xi kim recep angus alastair alistair gareth
    first m: rhys callum declan liam niall seamus rory giles rupert piers clive graeme hamish ewan euan jürgen
    first m: klaus wolfgang dmitry sergei sergey mikhail alexei oleg igor yuri nikolai volodymyr giuseppe matteo
    first m: luigi diego josé andrés narendra rahul sanjay arun vijay ravi anil abdul mustafa mehmet shinzo
    first m: hiroshi kenji elon rand
    first f: jess sam jamie
    first f: mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty
    first f: helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia
    first f: angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra amanda stephanie
    first f: carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa doris
    first f: gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice kelly nicole judy
    first f: christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise
    first f: sara anne jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily
    first f: robin peggy crystal gladys rita dawn connie florence edna tiffany carmen rosa cindy grace wendy
    first f: victoria edith kim sherry sylvia josephine thelma sheila ethel ellen elaine marjorie carrie
    first f: charlotte monica esther pauline emma juanita anita rhonda hazel amber eva debbie clara lucille
    first f: joanne eleanor valerie danielle megan alicia suzanne michele gail bertha darlene veronica jill erin
    first f: geraldine lauren cathy joann lorraine sally regina erica beatrice dolores bernice audrey yvonne
    first f: annette samantha ana renee ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie
    first f: katie kristen vanessa alma sue elsie beth jeanne vicki carla tara rosemary eileen terri gertrude
    first f: lucy tonya ella stacey wilma gina kristin natalie agnes vera charlene bessie delores melinda pearl
    first f: arlene maureen colleen allison tamara joy georgia constance lillie claudia marcia tanya nellie
    first f: minnie marlene heidi glenda lydia viola marian stella caroline dora jo vickie mattie maxine irma
    first f: mabel marsha myrtle lena christy deanna patsy hilda gwendolyn jennie nora margie nina cassandra leah
    first f: penny kay priscilla naomi carole brandy olga dianne tracey leona jenny felicia sonia miriam velma
    first f: becky bobbie violet kristina toni misty mae shelly daisy ramona sherri erika katrina claire lindsey
    first f: lindsay geneva belinda margarita sheryl cora faye ada natasha sabrina isabel marguerite hattie
    first f: harriet molly cecilia kristi brandi blanche sandy rosie joanna iris eunice angie inez lynda madeline
    first f: amelia alberta genevieve monique jodi janie maggie kayla sonya kristine candace fannie maryann opal
    first f: alison yvette melody luz susie olivia flora shelley kristy mamie lula lola verna beulah antoinette
    first f: candice juana jeannette pam kelli hannah whitney bridget karla celia latoya patty shelia gayle della
    first f: vicky lynne sheri marianne kara jacquelyn erma blanca myra leticia krista roxanne angelica robyn
    first f: adrienne rosalie alexandra brooke bethany sadie bernadette traci kendra jasmine nichole rachael
    first f: chelsea mable ernestine muriel marcella elena krystal angelina nadine kari estelle dianna paulette
    first f: lora mona doreen rosemarie desiree antonia hope ginger janis betsy christie freda mercedes meredith
    first f: lynette teri cristina eula leigh meghan sophia eloise rochelle gretchen cecelia raquel henrietta
    first f: alyssa jana kelley gwen jenna tricia laverne olive alexis tasha silvia elvira delia sophie kate
    first f: patti lorena kellie sonja lila lana darla mindy essie mandy lorene elsa josefina jeannie miranda
    first f: dixie lucia marta faith lela johanna shari camille tami shawna elisa ebony melba ora nettie tabitha
    first f: ollie winifred kristie marina alisha aimee rena myrna marla tammie latasha bonita patrice ronda
    first f: sherrie addie francine deloris stacie adriana cheri shelby abigail celeste jewel cara adele rebekah
    first f: lucinda dorthy effie trina reba sallie aurora lenora etta lottie kerri trisha nikki estella
    first f: francisca josie tracie marissa karin brittney janelle lourdes laurel helene fern elva corinne kelsey
    first f: ina bettie elisabeth aida caitlin ingrid iva eugenia christa goldie cassie maude jenifer therese
    first f: dena lorna janette latonya candy consuelo tamika rosetta debora cherie polly dina jewell fay jillian
    first f: dorothea nell trudy esperanza patrica kimberley shanna helena carolina cleo stefanie rosario ola
    first m: lou robin jean kelly ashley hilary lindsay whitney sasha sandy shelby
    first f: alex terry kendall
    first: nicky mel nikita yannick
    first f: janine mollie lupe alisa lou maribel susanne bette susana elise cecile isabelle lesley jocelyn paige
    first f: joni rachelle leola daphne alta ester petra graciela imogene jolene keisha lacey glenna gabriela
    first f: keri ursula lizzie kirsten shana adeline mayra jayne jaclyn gracie sondra carmela marisa rosalind
    first f: charity tonia beatriz marisol clarice jeanine sheena angeline frieda lily shauna millie claudette
    first f: cathleen angelia gabrielle autumn katharine summer jodie staci lea christi justine elma luella
    first f: margret dominique socorro martina margo mavis callie bobbi maritza lucile leanne jeannine deana
    first f: aileen lorie ladonna willa manuela gale selma dolly sybil abby lara ivy winnie marcy luisa jeri
    first f: magdalena ofelia meagan audra matilda leila cornelia bianca simone bettye randi virgie latisha
    first f: barbra georgina eliza leann bridgette rhoda haley adela nola bernadine flossie ila greta ruthie
    first f: nelda minerva lilly terrie letha hilary estela valarie brianna rosalyn earline catalina ava mia
    first f: clarissa lidia corrine alexandria concepcion tia sharron rae dona ericka jami elnora chandra lenore
    first f: neva marylou melisa tabatha serena avis allie sofia jeanie odessa nannie harriett loraine penelope
    first f: milagros emilia benita allyson ashlee tania esmeralda karina eve pearlie zelma malinda noreen tameka
    first f: saundra hillary amie althea rosalinda lilia alana clare alejandra elinor lorrie jerri darcy
    first f: earnestine carmella noemi marcie liza annabelle louisa earlene mallory carlene nita selena tanisha
    first f: katy julianne lakisha edwina maricela margery kenya dollie roxie roslyn kathrine nanette charmaine
    first f: lavonne ilene kris tammi suzette corine kaye chrystal lina deanne lilian juliana aline luann kasey
    first f: maryanne evangeline colette melva lawanda yesenia nadia madge kathie ophelia valeria nona mitzi mari
    first f: georgette claudine fran alissa roseann lakeisha susanna reva deidre chasity sheree carly elvia alyce
    first f: deirdre gena briana araceli katelyn rosanne wendi tessa berta marva imelda marietta marci leonor
    first f: arline sasha madelyn janna juliette deena aurelia josefa augusta liliana lessie amalia savannah
    first f: anastasia vilma natalia rosella lynnette corina alfreda leanna amparo coleen tamra aisha wilda karyn
    first f: cherry maura mai evangelina rosanna hallie erna enid mariana lacy juliet jacklyn freida madeleine
    first f: mara hester cathryn lelia casandra bridgett angelita jannie dionne annmarie katina beryl phoebe
    first f: millicent katheryn diann carissa maryellen liz lauri helga gilda rhea marquita hollie tisha tamera
    first f: angelique francesca britney kaitlin lolita florine rowena reyna twila fanny janell ines concetta
    first f: bertie alba brigitte alyson vonda pansy elba noelle letitia kitty deann brandie louella leta felecia
    first f: sharlene lesa beverley isabella herminia terra celina kellyanne ivanka melania huma condoleezza
    first f: megyn tulsi kamala ilhan nicola priti marine ségolène fatima aung priyanka indira benazir malala
    first f: saoirse siobhan niamh aoife fiona imogen philippa gemma poppy freya svetlana irina tatiana yulia
    first f: katarina
    first m: mick paddy seán seánie pádraig padraig ciaran ciarán conor cormac cathal colm donal
    first m: dónal dermot diarmuid eamon eamonn éamonn eoin eoghan fergal fergus finbarr fintan gerry kieran
    first m: lorcan micheál oisín oisin ronan ruairí ruairi tadhg tomás fionn cillian alfie barnaby gavin
    first m: iain jonty lachlan leighton rhodri ruaridh sebastian struan tobias tristan
    first m: wes zak dafydd gwyn huw ieuan alun emlyn gethin hywel owain crispin jolyon monty
    first m: abhishek aditya ajay ajit akash amit amitabh anand ankit anurag arjun ashok ashwin balaji
    first m: bhaskar deepak dinesh ganesh gaurav gopal harish karthik kapil kunal lalit mahesh manish manoj
    first m: mohan mukesh naveen nikhil nitin pankaj piyush pradeep prakash pramod prashant praveen raghav
    first m: rajesh rajiv rakesh ramesh ranjit rohan rohit sachin sameer sandeep santosh satish shashi
    first m: shekhar siddharth sourav srinivas subhash sudhir sunil suresh uday vikas vikram vinay vinod
    first m: virat vishal vivek yogesh yusuf abdullah adebayo chidi chinedu emeka femi kwame kofi kwesi
    first m: tunde hamza imran irfan kamran khalid nasir rashid rizwan saeed salman shahid tariq usman waqar
    first m: zahid anders björn bjorn lars leif magnus mats nils olaf sven torsten henrik jens jörg stefan
    first m: uwe dirk dieter günter gunter heinz manfred rainer timo jari jukka mika pekka antti alain
    first m: arnaud bertrand christophe didier fabien fabrice françois frédéric gilles guillaume hervé
    first m: jérôme julien laurent mathieu michel olivier pascal philippe rémi sébastien stéphane sylvain
    first m: thierry yann yves álvaro enzo fabio gianni giorgio giovanni iker iñigo josep luca mauro
    first m: mauricio nuno paolo paulo rafa raúl rui thiago unai xabi xavi andrei andriy bogdan dejan dragan
    first m: goran jiri karel krzysztof luka marek miroslav oleksandr pavel petr piotr radek slobodan
    first m: stanislav tomasz vaclav viktor vitaly zbigniew zoran akira haruki hideo kazuo kenta satoshi
    first m: shinji takashi takeshi seung sang-woo rajendra
    first f: aisling áine bríd caoimhe ciara clodagh eilis éilís eimear gráinne grainne mairead máire maeve
    first f: nuala orla órla róisín roisin sinéad sinead siobhán sorcha úna bryony cerys carys chloe davina
    first f: elspeth gwyneth heledd isla jemima kirsty lowri mhairi morag nia perdita pippa rhian rhiannon
    first f: sian siân tamsin thea tilly verity zara zoe zoë angharad bethan eluned ffion bronwen ailsa
    first f: catriona eilidh iona fenella aditi aishwarya anjali ananya archana asha bhavna deepa deepika
    first f: divya geeta gayatri jaya jyoti kavita kavitha lakshmi lata latha madhuri meena meera nandini
    first f: neha nirmala nisha pooja padma radha rekha renu revathi ritu sangeeta shanti shilpa shobha
    first f: shreya smita smriti sneha sonali sudha sujata sunita sushma swati usha vandana vidya zainab
    first f: fatou mariam amina aminata khadija layla ayesha farah rukhsana saima samina shabana yasmin
    first f: sabine ute ulrike heike birgit astrid sigrid solveig freja agnès amélie aurélie béatrice céline
    first f: chantal delphine émilie françoise geneviève hélène léa manon mathilde nathalie sandrine sylvie
    first f: valérie virginie agnieszka ewa katarzyna ludmila magda milena nadezhda natalya oksana olena
    first f: tatyana yelena tomoko yoko yuki ngozi chimamanda adaeze thandiwe zodwa
    first: lee angel leslie jamie jessie jimmie jordan jaime casey johnnie marion tracy rene jackie dana
    first: shannon lynn kerry guadalupe taylor jody frankie pat merle tommie courtney jan morgan stacy billie
    first: robbie carey
    """
}
