import type { Random } from './random.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

/** The words of any text, the most frequent first. */
const COMMON = list(`
the of to a and in is that for it as with on by this are be can when which from an or each at not has its than one only
if two more between both also used same number value time first all other into where over then set data given use result
system point because means called after before while must new large small way called needs keep order case example value
step change state write read error cost memory user program function type name process rate level cause follow allow
return hold provide include reduce increase compute store define apply depend require avoid improve measure`);

const STEMS = list(`
act adapt align alloc arch balanc bas bind block bound branch buffer cach calibr cluster cod collaps commut compar compil
compos concat condens config connect constrain contain contract converg convert correl coupl declar decompos deleg deriv
detect diffus digest dispers distil divid domin elect elimin embed emit encod estim evalu evict expand exten extract fail
filter fluctu fold format fragment gener grad graph grow hash hedg import index infer inject integr interleav interpol
invert isol iter join label latch layer limit link locat lock map mark match migrat mirror mix model modul negoti
norm observ optim oscill overlap pack pair partition perturb pin poll postpon predict project propag prun quant queri
random rank rebalanc recover reduc reflect register relat render replic resolv rotat rout sampl satur scal schedul screen
select separ serial shard shift signal simul spars spill split stabil stag stream subscrib substitut suspend switch
synchron tabul termin thrash token trac transform translat travers truncat tun valid vari verif wait weight wrap yield`);

const PREFIXES = [
  '',
  '',
  '',
  '',
  're',
  'pre',
  'over',
  'co',
  'inter',
  'sub',
  'non',
  'auto',
  'multi',
  'de',
  'un',
];
const SUFFIXES = [
  'ing',
  'ed',
  'ation',
  'er',
  'able',
  'ment',
  'ive',
  'or',
  'ability',
  'ional',
  'ality',
  's',
];

const ORDERED_STEMS = STEMS.flatMap((stem) => SUFFIXES.map((suffix) => stem + suffix));

/** A word of running text: mostly a common one, with a tail of tens of thousands as in real libraries. */
export function drawWord(random: Random): string {
  if (random.chance(0.72)) return random.pickRanked(COMMON);
  return random.pick(PREFIXES) + random.pickRanked(ORDERED_STEMS);
}

/** A meaningful word, one of thousands of similar ones, which a question may be about. */
export function drawContentWord(random: Random): string {
  return random.pick(PREFIXES) + random.pick(ORDERED_STEMS);
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `wave packet` → `Wave Packet`. */
export function titleCase(text: string): string {
  return text.replaceAll(/(?<![\w’'])[a-z]/g, (letter) => letter.toUpperCase());
}

/** `wave packet` → `wavePacket`. */
export function camelCase(text: string): string {
  const joined = text.replaceAll(/[^A-Za-z\d]+([A-Za-z\d])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

/** `wave packet` → `wave_packet`. */
export function snakeCase(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z\d]+/g, '_');
}
