/** Words that stand in titles of textbooks and hardly ever in a person's name, in lower case. */
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

/** Endings of words for things and doings; a surname may bear one too (Fleming), so a first name weighs more. */
const RE_THING = /(?:ing|tion|sion|ment|ics|logy|graphy|ware|ity|ness|ture|ism|ical|able|tive)s?$/i;

export function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(word.toLowerCase());
}

export function looksLikeThing(word: string): boolean {
  return RE_THING.test(word);
}
