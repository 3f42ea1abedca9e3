/** Words that add nothing at the start or end of a phrase, in the singular. */
const FILLERS = `
  above actual additional advantage answer apart appropriate aspect author background basic basics below benefit book
  certain chapter characteristic concept conclusion consequence context core corresponding crucial definition
  description described detail different difference disadvantage discussed drawback entire essential example exercise
  existing explanation figure first following fundamental further given goal good idea implication importance important
  introduction intuition key kind limitation lot main major many meaning mentioned motivation necessary new objective
  observation other outcome overall overview own paragraph part particular passage point possible previous
  primary pro proper provided purpose question reason recap related relevant remark respective role same scenario second section
  several significance significant similar snippet sort specific step such suitable summary term text thing third
  topic typical understanding unique usage use useful various way whole why
`;

/** Words that are too common to be concepts by themselves but are frequent in longer ones. */
const GENERICS = `
  ability access accuracy action activity addition advance age aim algorithm amount analysis application approach area
  argument array assumption attempt attribute average backup balance base basis batch behavior behaviour best bit block body boundary
  box break bug build business button byte calculation call case category cause center central chain challenge change
  channel character check child choice class clause cleanup client cluster code collection column combination command
  comment common communication company comparison complexity component composition computation computer condition configuration
  connection consideration constant constraint construction construct content control convention conversion copy cost count couple course
  creation criterion current curve customer cycle damage data database date datum day decision declaration default degree demand
  dependence dependency depth derivation design detection developer development deviation device diagram dimension direction directory
  discussion distance distribution document domain driver duration edge effect efficiency effort element end energy engine
  entity entry environment equation equivalent error estimate estimation evaluation event evidence evolution exception execution
  existence expansion experience fact experiment expert explicit exploration expression extension extent external factor failure
  feature field file final finding fit fix flag flow folder force form format formula framework frequency front fun function
  functionality future gain game gap generation graph group growth guarantee guide half hand handler handling head height help
  hour human identification image impact implementation improvement increase index individual information initial input
  insert insight instance instruction integer integration interaction interest interface internal interpretation interval
  investigation issue item iteration job join keyword knowledge label language large layer layout learning left length level
  library life limit line link list loading local location log logic long loop loss low machine maintenance making
  management manager manipulation map mapping mark mass match material mathematics matter maximum mean measure
  measurement mechanism medium member memory message method metric mind minimum minute mistake mode model modification module moment
  money month motion move movement multiple name nature need negative network next node normal note notation notion number
  object occurrence offer office operation operator opinion optimization option order organization origin original output package page pair
  parameter parent past path pattern people percent percentage performance period person perspective phase phenomenon phrase
  piece place plan plot plus policy population portion position positive potential power practice precision preparation presence present
  pressure prevention principle print priority probability problem procedure process processing product production program
  programmer programming progress project proof property proportion proposal prototype public quality quantity query
  random range rate ratio read reader real reduction reference reflection region relation relationship relative release
  reliability remainder removal report representation request requirement research resource response rest restriction
  result return review rise risk root row rule run sample scale scenario scheme science scope score screen search
  selection sense sequence series server service session set setting setup shape share shift show side sign signal simple single site
  situation size skill small software solution solver source space speed stage stand standard start state statement statistic status
  storage store story strategy strength string structure student study style subject subset success sum support surface
  syntax system table tag target task team technique technology test testing theory thread time today tool top total track trade trade-off
  training transfer transformation transition translation treatment trend trial trick trouble truth try tutorial type unit
  update upper user utility validation value variable variant variation variety vector velocity version view visual volume walk
  wave web weight width window winner word work worker workflow working world write writing year zero
`;

/** Words that add nothing to headings in other languages. */
const OTHER_FILLERS = `
  beispiel beispiele definition einführung einleitung fazit grundlagen überblick übersicht zusammenfassung
  concepto conceptos definición ejemplo ejemplos ejercicio introducción resumen
  aperçu conclusion définition exemple exemples exercice introduction notion notions résumé
  conceito definição exemplo exemplos exercício introdução resumo
  concetto definizione esempio esempi esercizio introduzione riassunto
  inleiding overzicht samenvatting voorbeeld voorbeelden
`;

/** Words of other languages that only name an aspect of what follows "de": "ventajas de la poda". */
const OTHER_ASPECTS = `
  aplicación aplicaciones características causas consecuencias desventajas importancia origen propiedades uso usos ventajas
  avantages caractéristiques causes conséquences inconvénients origine propriétés rôle usage usages
  aplicação aplicações consequências desvantagens importância origem propriedades utilização vantagens
  applicazioni caratteristiche cause conseguenze importanza origine proprietà svantaggi usi vantaggi
`;

const otherAspects = new Set(OTHER_ASPECTS.split(/\s+/));

/** Whether a word only names an aspect of what follows it after a preposition, in other languages than English. */
export function isAspectOf(word: string): boolean {
  return otherAspects.has(word.toLowerCase());
}

const fillers = new Set(`${FILLERS} ${OTHER_FILLERS}`.split(/\s+/));
const generics = new Set(GENERICS.split(/\s+/));

/** Whether a word adds nothing at the start or end of a phrase. */
export function isFiller(word: string): boolean {
  return fillers.has(word.toLowerCase()) || fillers.has(singular(word));
}

/** Whether a word isn't a concept by itself. "map" isn't one, `MAP` is. */
export function isGeneric(word: string): boolean {
  if (/^\p{Lu}{2,5}$/u.test(word)) return false;
  return isFiller(word) || generics.has(word.toLowerCase()) || generics.has(singular(word));
}

function singular(word: string): string {
  const lower = word.toLowerCase();
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** Words that only name the kind of thing before them: a "PageRank algorithm" is PageRank. */
const KINDS = new Set(
  `algorithm approach class command function interface keyword language library mechanism method model module operator
  package procedure process scheme statement strategy technique tool type`.split(/\s+/),
);

/** Words that only quantify what follows "of": "number of learning trials". */
const QUANTITIES = new Set(
  `amount bit bunch collection couple group list lot majority number percentage piece portion proportion quantity rest series set
  share subset sum total value`.split(/\s+/),
);

/** Whether "N of M" with this word as N means only M. */
export function isQuantity(word: string): boolean {
  return QUANTITIES.has(singular(word));
}

/** Words that only name an action on the thing before them or an aspect of it: "cosine similarity evaluation". */
const ASPECTS = new Set(
  `calculation comparison computation creation derivation effect evaluation existence exploration identification impact
  improvement influence interpretation investigation proof technique approach validation`.split(
    /\s+/,
  ),
);

/** Whether a phrase is a better concept without this word at its end. */
export function isAspect(word: string): boolean {
  return ASPECTS.has(singular(word));
}

/** Whether "X" and "X" followed by this word are one concept if cards have both. */
export function isKind(word: string): boolean {
  return KINDS.has(singular(word));
}
