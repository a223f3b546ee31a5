import { withS } from './englishNouns';
import { add, isVowel, words } from './tables';

/**
 * Irregular verbs: infinitive, past, participle; the participle is left out where it is the past; alternatives apart by
 * commas. A verb that is made with one of {@link PREFIXES} follows the verb that it is made of.
 */
const IRREGULAR =
  'arise-arose-arisen awake-awoke-awoken bear-bore-borne,born beat-beat-beaten become-became-become befall-befell-befallen begin-began-begun ' +
  'behold-beheld bend-bent beset-beset bespeak-bespoke-bespoken bet-bet bid-bid,bade-bid,bidden bind-bound bite-bit-bitten bleed-bled ' +
  'blow-blew-blown break-broke-broken breed-bred bring-brought broadcast-broadcast,broadcasted build-built burn-burned,burnt burst-burst ' +
  'buy-bought cast-cast catch-caught choose-chose-chosen cling-clung come-came-come cost-cost creep-crept cut-cut deal-dealt dig-dug ' +
  'do-did-done draw-drew-drawn dream-dreamed,dreamt drink-drank-drunk drive-drove-driven dwell-dwelt,dwelled eat-ate-eaten fall-fell-fallen ' +
  'feed-fed feel-felt fight-fought find-found flee-fled fling-flung fly-flew-flown forbear-forbore-forborne forbid-forbade,forbad-forbidden ' +
  'forecast-forecast,forecasted forget-forgot-forgotten forgive-forgave-forgiven forsake-forsook-forsaken freeze-froze-frozen ' +
  'get-got-got,gotten give-gave-given go-went-gone grind-ground grow-grew-grown hang-hung,hanged have-had hear-heard hide-hid-hidden hit-hit ' +
  'hold-held hurt-hurt keep-kept kneel-knelt,kneeled know-knew-known lay-laid lead-led lean-leaned,leant leap-leaped,leapt ' +
  'learn-learned,learnt leave-left lend-lent let-let lie-lay-lain light-lit,lighted lose-lost make-made mean-meant meet-met ' +
  'mistake-mistook-mistaken mow-mowed-mown,mowed offset-offset outbid-outbid overbid-overbid underbid-underbid rebid-rebid partake-partook-partaken pay-paid plead-pleaded,pled ' +
  'prove-proved-proven,proved put-put quit-quit,quitted read-read rend-rent rid-rid ride-rode-ridden ring-rang-rung rise-rose-risen ' +
  'run-ran-run saw-sawed-sawn,sawed say-said see-saw-seen seek-sought sell-sold send-sent set-set sew-sewed-sewn,sewed shake-shook-shaken ' +
  'shed-shed shine-shone,shined shoot-shot show-showed-shown,showed shrink-shrank-shrunk shut-shut sing-sang-sung sink-sank-sunk sit-sat ' +
  'slay-slew-slain sleep-slept slide-slid slit-slit sow-sowed-sown,sowed speak-spoke-spoken speed-sped,speeded spell-spelled,spelt ' +
  'spend-spent spill-spilled,spilt spin-spun split-split spoil-spoiled,spoilt spread-spread spring-sprang-sprung stand-stood steal-stole-stolen ' +
  'stick-stuck sting-stung stride-strode-stridden strike-struck-struck,stricken string-strung strive-strove,strived-striven,strived ' +
  'swear-swore-sworn sweep-swept swell-swelled-swollen swim-swam-swum swing-swung take-took-taken teach-taught tear-tore-torn tell-told ' +
  'think-thought throw-threw-thrown thrust-thrust tread-trod-trodden understand-understood upset-upset wake-woke-woken wear-wore-worn ' +
  'weave-wove-woven weep-wept win-won wind-wound withdraw-withdrew-withdrawn wring-wrung write-wrote-written input-input,inputted ' +
  'output-output,outputted knit-knit,knitted wed-wed,wedded bust-bust,busted fit-fitted,fit sublet-sublet wet-wet,wetted';
const PREFIXES = [
  'under',
  'over',
  'with',
  'fore',
  'for',
  'out',
  'mis',
  'pre',
  'up',
  're',
  'un',
  'in',
  'off',
  'sub',
  'inter',
  'counter',
  'co',
  'by',
];
/** Verbs that look like a prefix and an irregular verb, and are regular where contracts use them. */
const REGULAR = words('relay');

const irregulars = new Map<string, readonly [past: string, participle: string]>();
for (const row of IRREGULAR.split(' ')) {
  const [infinitive = '', past = '', participle = past] = row.split('-');
  irregulars.set(infinitive, [past, participle]);
}

/** Verbs whose forms no rule gives. */
const WHOLE = new Map([
  ['be', 'am is are was were been being'],
  ['have', 'has had having'],
  ['may', 'might'],
  ['can', 'could'],
  ['shall', 'should'],
  ['will', 'would'],
  ['must', ''],
]);

/** Verbs of several syllables whose last one is stressed, or that double their last letter all the same. */
const DOUBLING = words(
  'begin forget regret upset allot abet abut acquit equip control patrol enrol extol rebel excel annul deter inter prefer confer transfer ' +
    'program handicap kidnap format reformat overlap recap backstop airdrop unplug debug reship transship tranship outfit retrofit refit outbid ' +
    'underbid overbid rebid forbid sublet reset offset beset undercut input output unwrap zigzag reallot leapfrog overstep sidestep unpin ' +
    'outrun overrun rerun fulfil distil instil instal befit remap rezip unzip reprogram',
);
/** Verbs that are found with the letter doubled and without. */
const EITHER = words(
  'cancel travel label relabel mislabel model remodel level signal fuel refuel channel counsel total panel dial equal initial marshal parcel ' +
    'tunnel unravel quarrel rival funnel benefit focus bias worship combat bus',
);
const NEVER = words('target budget limit delimit vomit offer suffer differ proffer buffer pilfer');

/** Adds every form of a folded English verb, given as infinitive. */
export function addEnglishVerb(forms: string[], verb: string): void {
  const whole = WHOLE.get(verb);
  if (whole !== undefined) {
    for (const form of whole.split(' ')) if (form) add(forms, form);
    return;
  }
  add(forms, verb.endsWith('o') && !isVowel(verb.at(-2)) ? `${verb}es` : withS(verb));
  const irregular = irregularOf(verb);
  if (irregular) {
    for (const list of irregular) for (const form of list.split(',')) add(forms, form);
  }
  const stems = stemsOf(verb);
  if (!irregular) for (const stem of stems) add(forms, withEd(stem));
  for (const stem of stems) add(forms, withIng(stem));
}

function irregularOf(verb: string): readonly [string, string] | undefined {
  const own = irregulars.get(verb);
  if (own || REGULAR.has(verb)) return own;
  for (const prefix of PREFIXES) {
    if (!verb.startsWith(prefix)) continue;
    const parts = irregulars.get(verb.slice(prefix.length));
    if (parts) return [prefixed(prefix, parts[0]), prefixed(prefix, parts[1])];
  }
  return undefined;
}

function prefixed(prefix: string, list: string): string {
  return prefix + list.replaceAll(',', `,${prefix}`);
}

/** What the endings -ed and -ing are added to. */
function stemsOf(verb: string): readonly string[] {
  if (verb.endsWith('ic')) return [`${verb}k`];
  const doubled = verb + verb.slice(-1);
  if (EITHER.has(verb)) return [verb, doubled];
  return doubles(verb) ? [doubled] : [verb];
}

/** Whether the last consonant is doubled: after one vowel that is stressed. */
function doubles(verb: string): boolean {
  const last = verb.at(-1);
  if (last === undefined || isVowel(last) || last === 'w' || last === 'x' || last === 'y' || last === 'h') return false;
  if (!isVowel(verb.at(-2))) return false;
  const before = verb.at(-3);
  if (isVowel(before) && !(before === 'u' && verb.at(-4) === 'q')) return false;
  if (NEVER.has(verb)) return false;
  if (DOUBLING.has(verb)) return true;
  if (verb.endsWith('mit') || verb.endsWith('fer') || verb.endsWith('cur') || verb.endsWith('pel')) return true;
  return isOneSyllable(verb);
}

function isOneSyllable(verb: string): boolean {
  for (let i = 0; i < verb.length - 2; i++) {
    if ((isVowel(verb[i]) && !(verb[i] === 'u' && verb[i - 1] === 'q')) || (verb[i] === 'y' && i > 0)) return false;
  }
  return true;
}

function withEd(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  if (stem.endsWith('y') && !isVowel(stem.at(-2))) return `${stem.slice(0, -1)}ied`;
  return `${stem}ed`;
}

function withIng(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`;
  if (!stem.endsWith('e') || stem.endsWith('ee') || stem.endsWith('oe') || stem.endsWith('ye')) return `${stem}ing`;
  return `${stem.slice(0, -1)}ing`;
}
