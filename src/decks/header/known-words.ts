import { foldText } from '../../text/fold-text.ts';

/** First names that seldom begin a title, in lower case; they distinguish `Sam Newman` from `Data Governance`. */
const GIVEN_NAMES = new Set(
  `aaron abdul abhijit abigail abraham adam adel adele adnan adrian adriana agnes ahmed aileen aisha ajay akira akshay alain alan
alastair albert alberto alejandro aleksandar aleksander alessandro alex alexander alexandra alexandre alexei alexey alexis alfonso alfred ali
alice alicia alison allan allen amanda amit amy ana anand anders andre andrea andreas andrei andres andrew andrey andy angel angela
angelo angie anil anish anita anjali ankit ann anna anne annette anthony antoine anton antonio anuj april ari arjun armando arnaud arnold
arthur arun arvind ashish ashley ashok asim aurelien austin axel balaji barbara barry bart bartosz beatrice ben benedict benjamin benoit bernard bernd
bernhard bert beth betty bharath bhargav bill billy birgit bjarne bjorn bob bogdan boris brad bradley brandon brenda brendan brent brett brian bruce
bruno bryan burak caitlin caleb calvin cameron camille carl carla carlo carlos carmen carol caroline carolyn carsten casey catherine cathy cedric cesar
chad charles charlie charlotte chen cheng chip chloe chris christian christiane christina christine christoph christophe christopher chuck cindy claire clara claude claudia
claudio clemens cliff clifford clive clyde colin colleen connor conor constantin corey cory craig cristian cristina curt curtis cynthia dale damian damien dan dana
daniel daniela daniele danny darius darrell darren daryl dave david dawid dean deborah debra deepak denis denise dennis derek derrick devin
diana diane diego dieter dietmar dimitri dimitrios dino dirk dmitri dmitry dominic dominik don donald donna doris dorothy doug douglas duncan dustin
dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen ekaterina elaine eleanor elena eli elias elizabeth ellen elliot
emil emily emma emmanuel enrico enrique eric erica erich erik erika ernest ernst erwin esther ethan eugene eva evan evelyn fabian fabio fabrice
fatima federico felipe felix ferdinand fernando filip fiona florian frances francesca francesco francis francisco francois frank franz fred frederic frederick friedrich fritz
gabor gabriel gabriela gareth garrett garth gary gaurav gavin gene geoff geoffrey georg george gerald gerard gerd gergely gerhard gianluca gideon gilbert
giles gilles giovanni giulia giuseppe glen glenn gonzalo gopal gordon greg gregor gregory guido guillaume gunnar gunter gustavo guy hadley hans
hannah hannes harald hari harold harry harsh harvey hector heidi heiko heinrich heinz helen helena helene helmut hendrik henri henrik henry herbert
herman hermann hiroshi holger howard hugh hugo hussein ian ibrahim igor ilya ines ingrid ira irene irina iris isaac isabel isabella ismail ivan
ivar ivo jack jackie jackson jacob jacqueline jacques jaime jake james jamie jan jana jane janet janice jared jason javier jay
jayden jean jeanne jeff jeffery jeffrey jelena jenna jennifer jenny jens jeremiah jeremy jerome jerry jesper jesse jessica jesus jill jim jimmy joachim joan joanna
joanne joao jochen joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan jordan jordi jorg jorge jose josef joseph josh
joshua joyce juan judith judy julian juliana julie julien juliet julio jun jurgen justin kai karel karen karim karin karl karla karthik
kate katharina katherine kathleen kathryn kathy katie keith kelly kelsey ken kenji kenneth kent kerry kevin khaled kiran klaus konrad konstantin kris kristen kristian kristin kristina
krishna krzysztof kumar kurt kyle lara larry lars laszlo laura lauren laurence laurent lawrence lea leah lee leif lena leo leon
leonard leonardo leslie lewis li liam liang lila lillian lin linda lindsay linus lisa liz lloyd lorenz lorenzo lori lothar lou louis
louise lucas lucia luciano lucy ludwig luigi luis luisa lukas lukasz luke lutz lynn magnus mahesh maik malcolm manfred manish manoj manuel
marc marcel marcello marcelo marcin marco marcos marcus margaret maria mariana marianne marie marijn marina mario marion marius mark marko markus marlene
marshall marta martha martin martina marvin mary massimo mathias mathieu matt matteo matthew matthias matthieu maureen maurice mauricio maurizio max maxim maxime
maximilian maya megan mehdi melanie melissa michael michaela michal michel michele michelle miguel mihai mike mikael mikhail milan miles milos mina ming
miriam mirko mitchell mohamed mohammad mohammed mohit mona monica monika morten moshe muhammad murat murray mustafa nabil nadia nancy naomi natalia natalie natasha
nathan nathaniel navin neal ned neha neil nelson nicholas nick nicola nicolas nicole niels nigel nikhil niklas nikola nikolai nikolaus nikos nils
nina nitin noah noam noel nora norbert norman oleg oliver olivia olivier omar oscar oskar otto owen pablo paolo pascale patricia patrick
paul paula pauline pavel pavlo pedro peggy penny per pete peter petr petra phil philip philipp philippe phillip phyllis pierre pieter piotr
prabhu pradeep prakash pramod prasad prashant prateek praveen priya quentin rachel radek radu rafael rahul raj rajat rajesh rajiv rakesh ralf ralph
ram raman ramesh randall randolph randy raphael raul ravi ray raymond rebecca reinhard rene renee reuben reuven rex ricardo riccardo richard rick rob
robert roberta roberto robin rod rodney rodrigo roger rohan rohit roland rolf roman romain ron ronald rosa ross roy rubin ruben
rudolf rudy rupert russ russell ruth ryan sabine sachin sally salman salvatore sam samantha samir samuel sandeep sander sandra sandro sanjay sanjeev santiago santosh
sara sarah sascha satish saul scott sean sebastian sebastien selma serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila sheldon
shelley shirley shiva shreya shyam sidney siegfried sigrid silvia simon simone sonia sofia sophia sophie soren spencer srinivas stacy stan stanislav stanley stefan
stefania stefano steffen stephan stephane stephanie stephen steve steven stewart stuart subhash sudhir sue sunil suresh susan susanne suzanne svetlana sven sylvain
sylvia takashi tamara tanja tanya tara tariq taylor ted terence teresa terrence terry thea theo theodore theresa thierry thomas thorsten tiago tim timo timothy
tina tobias toby todd tom tomas tomasz tommaso tommy toni tony tracy travis trevor tristan troy tyler udo ulf ulrich ulrike umberto ursula uwe
vadim val valentin valeria valerie vanessa vasily venkat vera verena veronica vicki vicky victor victoria vijay vikas vikram vincent vinod viktor virginia vishal vitaly vivek
vivian vlad vladimir volker wade walt walter wanda warren wayne wei wendy werner wes wesley wilfried wilhelm willem william willy wim winston wolfgang xavier
xiao yan yang yann yannick yasmin yasuo yi yoshua yuan yuki yuri yusuf yves yvonne zachary zhang zoe zoltan`.split(
    /\s+/,
  ),
);

/** Returns whether a word is a first name, ignoring accents. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(foldText(word));
}

/** Words that are common in titles of textbooks and rare in names, in lower case. */
const TITLE_WORDS = new Set(
  `a about access accelerated advanced advances adventures agile ai algebra algorithm algorithmic algorithms all an analysis analytics analyzing android
angular answers apache api apis app application applications applied approach apps architect architecting architects architecture architectures art artificial asp
aspect assembly at automate automated automating automation aws azure based basic basics beginner beginners beginning best better beyond bible big biology bitcoin
blockchain book bootcamp brief build builders building business by calculus career challenge challenges chemistry circuits classic classical clean cloud code coding collection
college command comparative compiler compilers complete complex complexity component components comprehensive computation computational compute computer computers computing concept concepts
conceptual concise concurrency concurrent container containers continuous control cookbook cooking core course cracking craft creating crash creative cryptography css
culture dart data database databases deep definitive definition delivery deployment design designing detection developer developers developing development devops diagrams dictionary differential digital
discrete discovering distributed django docker domain driven dummies dynamic dynamics easy economics edition effective efficient electronics elements elegant embedded engine engineer engineering engineers
enterprise equations essential essentials essays ethical evolution evolutionary evolving exam example examples excel exercises experiments expert exploring extreme field fifth finance financial first
flask flow for formal foundation foundations fourth framework frameworks from full functional functions fundamental fundamentals game games generation generative geometry getting git go
golang google governance graph graphics graphs guide guidelines hacking hacks hadoop handbook hands hardware haskell head hidden high history how html human ideas illustrated
implementation implementing in infrastructure information inside insights installation integration intelligence intelligent interactive interface interfaces intermediate internals internet into introducing introduction introductory
intro inventory ios is it java javascript journey jupyter kernel kotlin kubernetes lab language languages large laravel leadership lean learn learning lecture lessons level
library life linear linux living logic logical machine made making manage management manager managing manual master mastering mastery math mathematical mathematics matlab matter
mechanics media medical memory method methods metrics microservices mining mobile model modeling modelling models modern molecular monitoring mysql native natural nature net
network networking networks neural new next nine nlp node notes numerical object of on operating operations optimal optimization optimizing oracle organization oriented oxford paradigm
parallel part parts patterns performance perspective perspectives philosophy photography php physical physics pipelines platform play playbook pocket postgresql power powerful practical practice practices practitioner
practitioners pragmatic precalculus predictive press primer principle principles pro probabilistic probability problem problems process processes processing product production productive professional professionals program
programmer programmers programming programs project projects proofs psychology pytorch python quantum question questions quick quickly r rails react real recipes refactoring reference
reinforcement relational reliability reliable requirements research review revised revolution robotics robust ruby rust sampling scala scalable scale scaling school science sciences scientific scientist
scientists script scripting second secret secrets secure security self semantic serverless server servers service services seven shell signal signals simple simplified simulation
skills smart social software solution solutions solving spark spring sql stack startup state statistical statistics step stochastic storage stories story strategies strategy stream
streaming structure structured structures student students study style swift system systems team teams technical techniques technologies technology tensorflow terraform test testing tests text
textbook that the theory things thinking third through time tips to tools toolkit topics topology tour training transformers troubleshooting tutorial typescript ultimate understanding
universal university unix unleashed up updated use using vision visual visualization visualizing volume vue way web what why windows wireless with without work workbook working
workshop world writing your zero`.split(/\s+/),
);

/**
 * Endings of words for things and activities; some surnames have one too (Fleming), so a first name has more weight.
 */
const RE_THING = /(?:ing|tion|sion|ment|ics|logy|graphy|ware|ity|ness|ture|ism|ical|able|tive)s?$/i;

export function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(word.toLowerCase());
}

export function looksLikeThing(word: string): boolean {
  return RE_THING.test(word);
}
