import { pluralOf, singularOf } from './frenchNumber';
import { add, words } from './tables';

/** Words that have one form only: function words, numerals, adverbs. */
const INVARIABLE = words(
  'les une des aux par pour sur sous dans avec sans entre vers chez contre que qui dont ces ses son leur leurs nos vos notre votre mes ' +
    'mon pas plus moins tres non elle ils elles eux nous vous lui chaque plusieurs quelque quelques comme lors apres avant jusque depuis ' +
    'pendant selon afin puis donc alors aussi ainsi mais car sauf hors durant malgre outre voire deja tant quand lorsque puisque ' +
    'celui celle ceux celles ceci cela cet cette encore jamais toujours ensemble mieux bien peu trop assez beaucoup ici ' +
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille',
);

/** Words whose forms no ending tells: all the forms of each. */
const WHOLE =
  'nouveau,nouvelle,nouveaux,nouvelles,nouvel beau,belle,beaux,belles,bel vieux,vieille,vieilles,vieil tout,toute,tous,toutes ' +
  'bon,bonne,bons,bonnes public,publique,publics,publiques caduc,caduque,caducs,caduques franc,franche,francs,franches sec,seche,secs,seches ' +
  'blanc,blanche,blancs,blanches grec,grecque,grecs,grecques turc,turque,turcs,turques faux,fausse,fausses doux,douce,douces ' +
  'jaloux,jalouse,jalouses epoux,epouse,epouses long,longue,longs,longues bref,breve,brefs,breves neuf,neuve,neufs,neuves ' +
  'favori,favorite,favoris,favorites gros,grosse,grosses bas,basse,basses epais,epaisse,epaisses expres,expresse,expresses ' +
  'tiers,tierce,tierces nul,nulle,nuls,nulles gentil,gentille,gentils,gentilles pareil,pareille,pareils,pareilles net,nette,nets,nettes ' +
  'sujet,sujette,sujets,sujettes due,dus,dues vu,vue,vus,vues lu,lue,lus,lues tel,telle,tels,telles quel,quelle,quels,quelles ' +
  'lequel,laquelle,lesquels,lesquelles auquel,auxquels,auxquelles duquel,desquels,desquelles complet,complete,complets,completes ' +
  'incomplet,incomplete,incomplets,incompletes concret,concrete,concrets,concretes discret,discrete,discrets,discretes ' +
  'secret,secrete,secrets,secretes desuet,desuete,desuets,desuetes ambigu,ambigue,ambigus,ambigues contigu,contigue,contigus,contigues ' +
  'muet,muette,muets,muettes cadet,cadette,cadets,cadettes final,finale,finals,finaux,finales natal,natale,natals,natales ' +
  'naval,navale,navals,navales fatal,fatale,fatals,fatales banal,banale,banals,banaux,banales bailleur,bailleresse,bailleurs,bailleresses ' +
  'demandeur,demanderesse,demandeurs,demanderesses defendeur,defenderesse,defendeurs,defenderesses ' +
  'absous,absoute,absoutes dissous,dissoute,dissoutes citoyen,citoyenne,citoyens,citoyennes jumeau,jumelle,jumeaux,jumelles';
const formsOf = new Map<string, readonly string[]>();
for (const row of WHOLE.split(' ')) {
  const forms = row.split(',');
  for (const form of forms) formsOf.set(form, forms);
}

/** Adjectives and participles that make their feminine with an -e that nothing in their ending foretells; masculine. */
const ADJECTIVES = words(
  'souscrit ecrit inscrit prescrit decrit transcrit proscrit circonscrit interdit susdit inedit reduit produit introduit construit conduit deduit ' +
    'traduit induit seduit gratuit fortuit fait parfait imparfait satisfait insatisfait extrait abstrait couvert ouvert offert decouvert souffert ' +
    'joint conjoint adjoint disjoint restreint contraint astreint eteint atteint empreint etroit adroit mort petit haut prudent plat delicat ' +
    'convenu detenu obtenu retenu maintenu contenu soutenu survenu parvenu devenu advenu vendu revendu invendu rendu perdu suspendu etendu attendu ' +
    'entendu pretendu defendu confondu repondu rompu interrompu corrompu convaincu vaincu vecu percu recu concu decu connu reconnu inconnu ' +
    'meconnu encouru voulu elu echu dechu conclu exclu resolu irresolu revolu devolu absolu superflu prevu imprevu pourvu depourvu ' +
    'assidu continu discontinu ininterrompu promu paru disparu accru cru abattu combattu indu revu ' +
    'defini indefini redefini fini fourni muni demuni reuni uni puni etabli accompli rempli aboli affaibli anobli ' +
    'nanti averti assorti investi reinvesti converti reparti assujetti abouti consenti garanti saisi choisi subi suivi poursuivi servi asservi ' +
    'affranchi reflechi enrichi blanchi elargi regi ' +
    'compris soumis requis acquis admis transmis omis emis promis conquis surpris precis imprecis inclus reclus gris diffus confus obtus divers ' +
    'francais anglais japonais irlandais neerlandais hollandais portugais libanais chinois danois suedois hongrois luxembourgeois ' +
    'quebecois bourgeois mauvais clos forclos ' +
    'certain incertain prochain humain urbain souverain americain africain contemporain riverain lointain voisin masculin feminin clandestin ' +
    'commun opportun inopportun importun aucun chacun civil subtil seul espagnol futur dur pur impur obscur noir ' +
    'grand froid chaud lourd profond allemand marchand rond clair plein souterrain plain sain court expert lent vert ' +
    'issu bleu ami demi',
);
/** Nouns that look like an adjective and whose other gender would be another word, or none. */
const NOUNS = words(
  'archive directive initiative derive rive alternative perspective offensive tentative prerogative expectative retrospective missive recidive ' +
    'invective solive lessive gencive cive usive tarif motif canif suif massif ' +
    'appel rappel label hotel logiciel progiciel didacticiel ciel sel miel duel fiel tunnel cartel pastel carrousel autel ' +
    'parcelle echelle tutelle clientele passerelle querelle voyelle chapelle ficelle vaisselle sentinelle etincelle nacelle selle pelle dentelle ' +
    'filiale succursale escale scandale pedale cathedrale petale cabale male capitale cale sale dedale ' +
    'journal canal signal metal cheval tribunal hopital piedestal bocal arsenal mal ' +
    'duree annee journee entree assemblee arrivee portee donnee idee armee tournee vallee pensee soiree matinee corvee lycee musee trophee fusee ' +
    'fumee rentree poussee levee tranchee denree cuillere chaussee lignee annuitee comite ' +
    'heure demeure gageure ' +
    'matiere maniere carriere frontiere filiere lumiere riviere barriere croisiere banniere priere pierre pepiniere poussiere litiere ' +
    'loyer papier courrier hier fer mer ver hiver cahier janvier fevrier acier mortier metier chantier quartier clavier atelier escalier ' +
    'bien lien soutien maintien entretien ' +
    'vente mevente prevente revente survente rente pente fente tente plante mante detente entente attente mesentente descente trente patente ' +
    'vent cent dent gant avant devant durant pendant moment instant contingent argent accent incident accident talent tourment ciment orient ' +
    'occident ouragan sergent torrent onguent enfant plant aval palier warrant event ' +
    'garantie retenue tenue etendue conduite contrainte atteinte saisie suite',
);
/** Nouns in -if, -é and -el that are adjectives too: alone in a name they are the noun. */
const NOUNS_ALONE = words(
  'actif passif dispositif objectif effectif collectif correctif justificatif descriptif recapitulatif comparatif adjectif materiel potentiel ' +
    'referentiel pluriel manuel marche conge procede arrete expose degre gre cafe cote traite enonce releve resume communique constate decrete ' +
    'corrige defile passe scelle cooperative',
);
/** Nouns in -ité are abstract and have no gender; these participles of verbs in -iter agree. */
const PARTICIPLES_IN_ITE = words(
  'limite illimite delimite cite precite edite reedite credite debite exploite inexploite traite sollicite habilite herite merite invite evite incite ' +
    'suscite profite imite visite',
);
const COMPARATIVES = words('majeur mineur meilleur prieur');

/**
 * Adds number to a folded French word, and agreement where its ending says that it may be an adjective or a participle.
 *
 * `word` is the same word in lower case with its accents, which tell `cédé` from `cède`. `alone` says that the word is a whole
 * name: then it is a noun and has number only, unless its ending is hardly found but in adjectives (-if, -eux, -el, -é).
 */
export function addAgreement(forms: string[], word: string, folded: string, alone: boolean): void {
  if (INVARIABLE.has(folded)) return;
  // `dû` folds to the article `du`: it gives its other forms, and they do not give it.
  const whole = formsOf.get(word === 'dû' ? 'due' : folded);
  if (whole) {
    for (const form of whole) add(forms, form);
    return;
  }
  if (folded.length <= 2) return;
  const singular = singularOf(folded);
  addNumber(forms, singular);
  if (NOUNS.has(singular) || singular.length < 4) return;
  const accented = folded.length === word.length ? word.slice(0, singular.length) : word;
  if (alone && (NOUNS_ALONE.has(singular) || !isAdjectival(singular, accented))) return;
  for (const mate of otherGender(singular, accented)) addNumber(forms, mate);
}

function addNumber(forms: string[], singular: string): void {
  add(forms, singular);
  add(forms, pluralOf(singular));
}

function isAdjectival(word: string, accented: string): boolean {
  if (ADJECTIVES.has(word) || accented.endsWith('é') || word.endsWith('ee')) return true;
  return ['if', 'ive', 'eux', 'el', 'elle', 'ieur', 'ieure'].some((ending) => word.endsWith(ending));
}

/** The singulars of the other gender, where the ending of a folded singular tells them. */
function otherGender(word: string, accented: string): readonly string[] {
  if (ADJECTIVES.has(word)) return [`${word}e`];
  const last = word.charAt(word.length - 1);
  if (last !== 'e') return feminineOf(word, last);
  if (accented.endsWith('é')) return isAbstract(word) ? [] : [`${word}e`];
  const shorter = word.slice(0, -1);
  return ADJECTIVES.has(shorter) ? [shorter] : masculineOf(word, accented);
}

function isAbstract(word: string): boolean {
  return (word.endsWith('ite') && !PARTICIPLES_IN_ITE.has(word)) || word.endsWith('iete');
}

function feminineOf(word: string, last: string): readonly string[] {
  const stem = word.slice(0, -1);
  switch (last) {
    case 'f':
      return word.endsWith('if') ? [`${stem}ve`] : [];
    case 'x':
      return word.endsWith('eux') ? [`${stem}se`] : [];
    case 'l':
      if (word.endsWith('el')) return [`${word}le`];
      return word.endsWith('al') ? [`${word}e`] : [];
    case 'r':
      if (word.endsWith('er')) return word.length > 4 ? [`${word}e`] : [];
      return word.endsWith('eur') ? feminineOfEur(word) : [];
    case 'n':
      return word.endsWith('ien') || word.endsWith('een') || word.endsWith('yen') ? [`${word}ne`] : [];
    case 't':
      // Nouns in -ment (paiement, engagement) are many, adjectives few.
      return (word.endsWith('ent') || word.endsWith('ant')) && !word.endsWith('ment') ? [`${word}e`] : [];
    default:
      return [];
  }
}

function feminineOfEur(word: string): readonly string[] {
  if (word.endsWith('rieur') || COMPARATIVES.has(word)) return [`${word}e`];
  const feminine = `${word.slice(0, -1)}se`;
  return word.endsWith('teur') ? [`${word.slice(0, -3)}rice`, feminine] : [feminine];
}

function masculineOf(word: string, accented: string): readonly string[] {
  const shorter = word.slice(0, -1);
  switch (word.slice(-3)) {
    case 'ive':
      return [`${word.slice(0, -2)}f`];
    case 'use':
      return word.endsWith('euse') ? [`${word.slice(0, -2)}x`, `${word.slice(0, -2)}r`] : [];
    case 'lle':
      return word.endsWith('elle') ? [word.slice(0, -2)] : [];
    case 'ale':
      return [shorter];
    case 'ice':
      return word.endsWith('trice') ? [`${word.slice(0, -4)}eur`] : [];
    case 'ure':
      return word.endsWith('eure') ? [shorter] : [];
    case 'ere':
      return accented.endsWith('ère') && ['i', 'g', 'h'].includes(word.charAt(word.length - 4)) ? [shorter] : [];
    case 'nne':
      return ['ienne', 'eenne', 'yenne'].includes(word.slice(-5)) ? [word.slice(0, -2)] : [];
    case 'nte':
      return (word.endsWith('ente') && !word.endsWith('mente')) || word.endsWith('ante') ? [shorter] : [];
    default:
      return word.endsWith('ee') ? [shorter] : [];
  }
}
