import { add, words } from './tables';

/*
 * Accents fold away, and with them the changes of e to è and of c to ç that make French verbs look irregular. What is left:
 * the verbs in -er with -ger, -yer, -eler and -eter; those in -ir with -iss-; and families, each with its productive prefixes.
 */

/**
 * Families of irregular verbs, by the end of the infinitive. The columns, prefix apart: the end of the infinitive; present singular;
 * stem of `nous`; present third person plural; passé simple up to its -t and -rent; stem of the future; stem of the subjunctive;
 * participle. `-` stands for none, a participle in `!` has no feminine or plural, `=` before the infinitive allows no prefix.
 */
const FAMILIES =
  'tenir tiens,tient ten tiennent tin tiendr tienn tenu;venir viens,vient ven viennent vin viendr vienn venu;' +
  'prendre prends,prend pren prennent pri prendr prenn pris;mettre mets,met mett mettent mi mettr mett mis;' +
  'querir quiers,quiert quer quierent qui querr quier quis;devoir dois,doit dev doivent du devr doiv du;' +
  'pouvoir peux,peut pouv peuvent pu pourr puiss pu!;vouloir veux,veut voul veulent voulu voudr veuill voulu;' +
  'faire fais,fait,faites fais font fi fer fass fait;cevoir cois,coit cev coivent cu cevr coiv cu;' +
  'uvrir uvre,uvres uvr uvrent uvri uvrir uvr uvert;ffrir ffre,ffres ffr ffrent ffri ffrir ffr ffert;' +
  'partir pars,part part partent parti partir part parti;sortir sors,sort sort sortent sorti sortir sort sorti;' +
  'mentir mens,ment ment mentent menti mentir ment menti;sentir sens,sent sent sentent senti sentir sent senti;' +
  'servir sers,sert serv servent servi servir serv servi;dormir dors,dort dorm dorment dormi dormir dorm dormi;' +
  'courir cours,court cour courent couru courr cour couru;mourir meurs,meurt mour meurent mouru mourr meur mort;' +
  'cueillir cueille,cueilles cueill cueillent cueilli cueiller cueill cueilli;saillir saille,sailles saill saillent sailli saillir saill sailli;' +
  'fuir fuis,fuit fuy fuient fui fuir fui fui;vetir vets,vet vet vetent veti vetir vet vetu;' +
  'surseoir sursois,sursoit sursoy sursoient sursi surseoir sursoi sursis;asseoir assieds,assied,assoit assey asseyent assi assier assey assis;' +
  'valoir vaux,vaut val valent valu vaudr vaill valu;prevaloir prevaux,prevaut preval prevalent prevalu prevaudr preval prevalu;' +
  'voir vois,voit voy voient vi verr voi vu;prevoir prevois,prevoit prevoy prevoient previ prevoir prevoi prevu;' +
  'pourvoir pourvois,pourvoit pourvoy pourvoient pourvu pourvoir pourvoi pourvu;savoir sais,sait sav savent su saur sach su;' +
  'mouvoir meus,meut mouv meuvent mu mouvr meuv mu;choir chois,choit,chet,cheant choy choient chu choir,cherr choi chu;' +
  'clure clus,clut clu cluent clu clur clu clu;inclure inclus,inclut inclu incluent inclu inclur inclu inclus;' +
  'crire cris,crit criv crivent crivi crir criv crit;uire uis,uit uis uisent uisi uir uis uit;nuire nuis,nuit nuis nuisent nuisi nuir nuis nui!;' +
  'dire dis,dit dis disent di dir dis dit;lire lis,lit lis lisent lu lir lis lu;fire fis,fit fis fisent fi fir fis fi!;' +
  'rire ris,rit ri rient ri rir ri ri!;maudire maudis,maudit maudiss maudissent maudi maudir maudiss maudit;' +
  'plaire plais,plait plais plaisent plu plair plais plu!;taire tais,tait tais taisent tu tair tais -;' +
  'traire trais,trait tray traient - trair trai trait;croitre crois,croit croiss croissent cru croitr croiss cru;' +
  'naitre nais,nait naiss naissent naqui naitr naiss -;paraitre parais,parait paraiss paraissent paru paraitr paraiss paru;' +
  'connaitre connais,connait connaiss connaissent connu connaitr connaiss connu;vivre vis,vit viv vivent vecu vivr viv vecu;' +
  'suivre suit suiv suivent suivi suivr suiv suivi;croire crois,croit croy croient cru croir croi cru;' +
  'boire bois,boit buv boivent bu boir boiv bu;battre bats,bat batt battent batti battr batt battu;' +
  'vaincre vaincs,vainc vainqu vainquent vainqui vaincr vainqu vaincu;' +
  'resoudre resous,resout resolv resolvent resolu resoudr resolv resolu;absoudre absous,absout absolv absolvent - absoudr absolv absous;' +
  'dissoudre dissous,dissout dissolv dissolvent - dissoudr dissolv dissous;coudre couds,coud cous cousent cousi coudr cous cousu;' +
  'aindre ains,aint aign aignent aigni aindr aign aint;eindre eins,eint eign eignent eigni eindr eign eint;' +
  'oindre oins,oint oign oignent oigni oindr oign oint;clore clos,clot clos closent - clor clos clos';

/** What a family has beyond its columns; the prefix is put before each form. */
const EXTRA = new Map([
  ['savoir', 'sachant sachons sachez'],
  ['dire', 'dites'],
  ['absoudre', 'absoute absoutes'],
  ['dissoudre', 'dissoute dissoutes'],
  ['naitre', 'nee nes nees'],
  ['taire', 'tue tus tues'],
]);

/** Verbs whose forms no family has. */
const WHOLE = new Map([
  [
    'avoir',
    'ai as a avons avez ont avais avait avions aviez avaient eut eurent aurai auras aura aurons aurez auront aurais aurait aurions auriez ' +
      'auraient aie aies ait ayons ayez aient ayant eu eue eus eues',
  ],
  [
    'etre',
    'suis es est sommes etes sont etais etait etions etiez etaient fut furent serai seras sera serons serez seront serais serait serions seriez ' +
      'seraient sois soit soyons soyez soient etant ete',
  ],
  [
    'aller',
    'vais vas va allons allez vont allais allait allions alliez allaient alla allerent irai iras ira irons irez iront irais irait irions iriez ' +
      'iraient aille ailles aillent allant alle allee alles allees',
  ],
  ['falloir', 'faut fallait fallut faudra faudrait faille fallu'],
]);

/** Verbs that end like a family and are conjugated like `finir`. */
const WITH_ISS = words(
  'impartir répartir assortir réassortir asservir assujettir investir avertir convertir amortir garantir nantir aboutir bâtir répartir départir ressortir',
);
/** Forms that folding turns into words of another kind: the article `du` (dû), `ne` (né), `tu`. */
const OTHER_WORDS = words('du ne tu');

interface Family {
  readonly infinitive: string;
  readonly present: readonly string[];
  readonly nous: string;
  readonly ils: string;
  readonly past: string;
  readonly futures: readonly string[];
  readonly subjunctive: string;
  readonly participle: string;
}

const families = new Map<string, Family>();
for (const row of FAMILIES.split(';')) {
  const [
    infinitive = '',
    present = '',
    nous = '',
    ils = '',
    past = '',
    future = '',
    subjunctive = '',
    participle = '',
  ] = row.split(' ');
  families.set(infinitive, {
    infinitive,
    present: present.split(','),
    nous,
    ils,
    past: past === '-' ? '' : past,
    futures: future.split(','),
    subjunctive,
    participle: participle === '-' ? '' : participle,
  });
}
const SHORTEST = 4;
const LONGEST = 9;

const IMPERFECT = ['ais', 'ait', 'ions', 'iez', 'aient'];
const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont', ...IMPERFECT];
const FIRST_GROUP = ['e', 'es', 'ons', 'ez', 'ent', ...IMPERFECT, 'a', 'erent', 'ant', 'ee', 'ees'];
const SECOND_GROUP = [
  ...[
    'is',
    'it',
    'issons',
    'issez',
    'issent',
    'issais',
    'issait',
    'issions',
    'issiez',
    'issaient',
    'irent',
    'isse',
    'isses',
    'issant',
  ],
  ...['i', 'ie', 'ies'],
];

/** Adds every form that prose uses of a French verb: `verb` is the infinitive in lower case with its accents, `folded` without. */
export function addFrenchVerb(forms: string[], verb: string, folded: string): void {
  const whole = WHOLE.get(folded);
  if (whole !== undefined) {
    for (const form of whole.split(' ')) add(forms, form);
    return;
  }
  // `répartir` shares out and `repartir` leaves again: one is conjugated like `finir`, the other like `partir`.
  const withIss = WITH_ISS.has(verb);
  const family = withIss && verb !== 'ressortir' ? undefined : familyOf(folded);
  if (family) addFamily(forms, folded.slice(0, -family.infinitive.length), family);
  if (folded.endsWith('er')) addFirstGroup(forms, folded.slice(0, -2));
  else if (folded.endsWith('ir') && !folded.endsWith('oir') && (withIss || !family))
    addSecondGroup(forms, folded.slice(0, -2));
  else if (folded.endsWith('re') && !family) addThirdGroup(forms, folded.slice(0, -2));
}

function familyOf(verb: string): Family | undefined {
  for (let length = Math.min(LONGEST, verb.length); length >= SHORTEST; length--) {
    const family = families.get(verb.slice(-length));
    if (family) return family;
  }
  return undefined;
}

function addFamily(forms: string[], prefix: string, family: Family): void {
  const push = (form: string): void => {
    if (prefix !== '' || !OTHER_WORDS.has(form)) add(forms, prefix + form);
  };
  for (const form of family.present) push(form);
  for (const ending of ['ons', 'ez', 'ant', ...IMPERFECT]) push(family.nous + ending);
  push(family.ils);
  if (family.past) for (const ending of ['t', 'rent']) push(family.past + ending);
  for (const stem of family.futures) for (const ending of FUTURE) push(stem + ending);
  for (const ending of ['e', 'es', 'ent']) push(family.subjunctive + ending);
  addParticiple(push, family.participle);
  for (const form of EXTRA.get(family.infinitive)?.split(' ') ?? []) push(form);
}

function addParticiple(push: (form: string) => void, participle: string): void {
  if (!participle) return;
  if (participle.endsWith('!')) return push(participle.slice(0, -1));
  // The feminine of `dissous` is no `dissouse`: it stands among the extra forms.
  if (participle.endsWith('ous')) return push(participle);
  push(participle);
  push(`${participle}e`);
  push(`${participle}es`);
  if (!participle.endsWith('s')) push(`${participle}s`);
}

function addFirstGroup(forms: string[], stem: string): void {
  const soft = stem.endsWith('g');
  for (const ending of FIRST_GROUP)
    add(forms, soft && (ending.startsWith('a') || ending === 'ons') ? `${stem}e${ending}` : stem + ending);
  for (const mute of muteStems(stem)) {
    for (const ending of ['e', 'es', 'ent']) add(forms, mute + ending);
    for (const ending of FUTURE) add(forms, `${mute}er${ending}`);
  }
  if (stem.endsWith('envoy')) for (const ending of FUTURE) add(forms, `${stem.slice(0, -2)}err${ending}`);
}

/** What the stem becomes before a mute e: `emploie`, `appelle`. Verbs in -eler and -eter go two ways, and users more so. */
function muteStems(stem: string): readonly string[] {
  if (stem.endsWith('oy') || stem.endsWith('uy')) return [`${stem.slice(0, -1)}i`];
  if (stem.endsWith('ay')) return [stem, `${stem.slice(0, -1)}i`];
  if (stem.endsWith('el') || stem.endsWith('et')) return [stem, stem + stem.slice(-1)];
  return [stem];
}

function addSecondGroup(forms: string[], stem: string): void {
  for (const ending of SECOND_GROUP) add(forms, stem + ending);
  for (const ending of FUTURE) add(forms, `${stem}ir${ending}`);
}

/** `vendre`, `perdre`, `rompre`. */
function addThirdGroup(forms: string[], stem: string): void {
  const family: Family = {
    infinitive: `${stem}re`,
    present: [`${stem}s`, stem.endsWith('d') ? stem : `${stem}t`],
    nous: stem,
    ils: `${stem}ent`,
    past: `${stem}i`,
    futures: [`${stem}r`],
    subjunctive: stem,
    participle: `${stem}u`,
  };
  addFamily(forms, '', family);
}
