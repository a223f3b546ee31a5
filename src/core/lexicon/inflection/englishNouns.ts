import { add, isVowel, pairs, words } from './tables';

/** Words that have one form only: function words, numerals, and what stays the same in the plural. */
const INVARIABLE = words(
  'themselves ourselves yourselves itself himself herself oneself the and or nor but for from with without within into onto upon under over out off down than that this these those such its their his her ' +
    'our your they them him she you all any each every both either neither not none more most less least many much few some several other ' +
    'another same own who whom whose which what when where why how there here then thus very too also only just even per via pro are was were ' +
    'been being does did has have had having will would shall should may might can could must ought cannot herein hereof hereto hereby ' +
    'hereunder hereafter hereinafter herewith therein thereof thereto thereby thereunder thereafter therewith whereas whereby wherein between ' +
    'among amongst against during before after through throughout about above below across along around beyond until till unless while whilst ' +
    'because since though although towards toward beside besides behind again ever never always perhaps otherwise likewise behalf versus minus ' +
    'plus except despite notwithstanding pursuant inter alia one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion ' +
    'trillion first second third fourth fifth sixth seventh eighth ninth tenth series species means headquarters news aircraft spacecraft ' +
    'offspring sheep chassis corps kudos personnel premises bona fide vis usd eur gbp',
);
/** Adverbs that nouns are made with: `lock-up`, `buy-out`, `tag-along`. Behind the hyphen they take the plural. */
const PARTICLES = words('up out off down over back in on along through away');
/** Nouns in -ly; every other word in -ly is an adverb. */
const NOUNS_IN_LY = words(
  'family subfamily assembly subassembly anomaly supply reply monopoly duopoly oligopoly ally rally tally',
);
/** Plurals that mean another thing than their singular does; alone in a name they stay plural. */
const PLURAL_ONLY = words(
  'goods damages customs proceeds securities earnings savings arrears arms terms remains thanks funds shares',
);

/** Singular and plurals. */
const IRREGULAR =
  'index:indices,indexes appendix:appendices,appendixes matrix:matrices,matrixes vertex:vertices codex:codices memorandum:memoranda,memorandums ' +
  'criterion:criteria phenomenon:phenomena automaton:automata basis:bases base:bases analysis:analyses crisis:crises thesis:theses ' +
  'hypothesis:hypotheses diagnosis:diagnoses prognosis:prognoses synthesis:syntheses emphasis:emphases parenthesis:parentheses axis:axes ' +
  'datum:data medium:media,mediums addendum:addenda,addendums corrigendum:corrigenda erratum:errata quorum:quorums,quora forum:forums,fora ' +
  'stratum:strata curriculum:curricula,curriculums referendum:referenda,referendums moratorium:moratoria,moratoriums ' +
  'consortium:consortia,consortiums compendium:compendia,compendiums honorarium:honoraria,honorariums symposium:symposia,symposiums ' +
  'equilibrium:equilibria spectrum:spectra,spectrums maximum:maxima,maximums minimum:minima,minimums optimum:optima,optimums ' +
  'millennium:millennia,millenniums bacterium:bacteria stadium:stadiums,stadia formula:formulae,formulas antenna:antennae,antennas ' +
  'alumnus:alumni stimulus:stimuli nucleus:nuclei radius:radii syllabus:syllabi,syllabuses focus:foci,focuses locus:loci ' +
  'terminus:termini corpus:corpora person:persons,people child:children grandchild:grandchildren foot:feet tooth:teeth ' +
  'mouse:mice goose:geese ox:oxen penny:pence,pennies schema:schemata,schemas bureau:bureaux,bureaus plateau:plateaux,plateaus ' +
  'half:halves shelf:shelves self:selves leaf:leaves life:lives wife:wives housewife:housewives midwife:midwives knife:knives loaf:loaves ' +
  'thief:thieves calf:calves wolf:wolves scarf:scarves,scarfs wharf:wharves,wharfs sheaf:sheaves quiz:quizzes gas:gases bias:biases ' +
  'alias:aliases atlas:atlases canvas:canvases lens:lenses bonus:bonuses status:statuses virus:viruses campus:campuses census:censuses ' +
  'consensus:consensuses prospectus:prospectuses surplus:surpluses bus:buses nexus:nexuses chorus:choruses genius:geniuses ' +
  'apparatus:apparatuses abacus:abacuses caucus:caucuses citrus:citruses veto:vetoes embargo:embargoes cargo:cargoes,cargos hero:heroes ' +
  'potato:potatoes tomato:tomatoes echo:echoes torpedo:torpedoes volcano:volcanoes,volcanos tornado:tornadoes motto:mottoes,mottos ' +
  'stomach:stomachs epoch:epochs monarch:monarchs patriarch:patriarchs oligarch:oligarchs tech:techs fintech:fintechs biotech:biotechs ' +
  'cache:caches niche:niches headache:headaches avalanche:avalanches creche:creches psyche:psyches axe:axes tie:ties pie:pies lie:lies ' +
  'movie:movies cookie:cookies calorie:calories prairie:prairies sortie:sorties selfie:selfies brownie:brownies menu:menus guru:gurus ' +
  'ski:skis taxi:taxis metric:metrics topic:topics clinic:clinics fabric:fabrics critic:critics mechanic:mechanics statistic:statistics ' +
  'basic:basics generic:generics insured:insureds';
const plurals = pairs(IRREGULAR);
const singulars = new Map<string, string[]>();
for (const [singular, list] of plurals) {
  for (const plural of list.split(',')) {
    const known = singulars.get(plural);
    if (known) known.push(singular);
    else singulars.set(plural, [singular]);
  }
}
/** Words in -man that are not made of `man`. */
const NOT_MEN = words('human roman german norman ottoman talisman shaman caiman');
/** Words in -s that are singular and that no rule for endings tells. */
const SINGULAR_IN_S = words('chaos cosmos ethos pathos pancreas texas christmas biceps');
const PLURALS_IN_OES = words('shoes toes foes woes canoes oboes');

/** Whether a folded English word behind a hyphen makes a noun of the word before: `lock-ups`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Whether a folded English word has one form only. */
export function isInvariable(word: string): boolean {
  if (word.length <= 2 || INVARIABLE.has(word)) return true;
  return word.endsWith('ly') && !NOUNS_IN_LY.has(word);
}

/**
 * Adds the other number of a folded English noun. Words that can be no noun (`exclusively`, `issued`, `seamless`)
 * get nothing; `alone` says that the word is a whole name, where `damages` is not the plural of `damage`.
 */
export function addNumber(forms: string[], word: string, alone: boolean): void {
  if (isInvariable(word)) return;
  if (alone && PLURAL_ONLY.has(word)) return;
  const bases = singularsOf(word);
  for (const base of bases) {
    add(forms, base);
    addPlurals(forms, base);
  }
  if (bases.length === 0 && !takesNoPlural(word)) addPlurals(forms, word);
}

/** Adjectives, participles and the names of sciences. */
function takesNoPlural(word: string): boolean {
  if (word.endsWith('ed')) return word.length > 5 && !word.endsWith('eed');
  return (
    word.endsWith('ous') || word.endsWith('ics') || word.endsWith('less') || (word.endsWith('ful') && word.length > 5)
  );
}

function addPlurals(forms: string[], word: string): void {
  const irregular = plurals.get(word);
  if (irregular) for (const plural of irregular.split(',')) add(forms, plural);
  else if (word.endsWith('man') && !NOT_MEN.has(word)) add(forms, `${word.slice(0, -2)}en`);
  else add(forms, withS(word));
}

/** A word with the ending -s, as a noun's plural and a verb's third person have it. */
export function withS(word: string): string {
  const last = word.at(-1);
  const before = word.at(-2);
  if (last === 'y' && !isVowel(before)) return `${word.slice(0, -1)}ies`;
  if (last === 's' || last === 'x' || last === 'z' || (last === 'h' && (before === 'c' || before === 's')))
    return `${word}es`;
  return `${word}s`;
}

/** The singulars that a folded word may be the plural of; none where it is no plural. */
function singularsOf(word: string): readonly string[] {
  const irregular = singulars.get(word);
  if (irregular) return irregular;
  if (word.endsWith('men') && word.length > 4 && !word.endsWith('imen')) {
    const man = `${word.slice(0, -2)}an`;
    return NOT_MEN.has(man) || MEN_OF_THEIR_OWN.has(word) ? [] : [man];
  }
  if (!word.endsWith('s') || word.length < 4 || plurals.has(word) || SINGULAR_IN_S.has(word)) return [];
  const before = word.charAt(word.length - 2);
  if (before === 's' || before === 'u' || before === 'i' || word.endsWith('ics')) return [];
  if (before !== 'e') return [word.slice(0, -1)];
  if (word.endsWith('ies')) return word.length > 4 ? [`${word.slice(0, -3)}y`] : [];
  return [word.slice(0, hasEs(word) ? -2 : -1)];
}

const MEN_OF_THEIR_OWN = words('abdomen omen amen stamen acumen');

/** Whether a plural in -es has it for the sake of a hissing sound, or after an o. */
function hasEs(word: string): boolean {
  const stem = word.slice(0, -2);
  if (stem.endsWith('o')) return !PLURALS_IN_OES.has(word);
  return ['ss', 'sh', 'ch', 'x', 'zz', 'tz'].some((ending) => stem.endsWith(ending));
}
