import { describe } from 'mocha';
import { check } from './check';

describe('inflection of French words in phrases', () => {
  check(
    'fr',
    'phrase',
    `
    droit = droit droits
    part = part parts
    cap = cap caps
    clause = clause clauses
    cession = cession cessions
    action = action actions
    parti = parti partis
    partie = partie parties
    vente = vente ventes
    ventes = ventes vente
    prix = prix
    taux = taux
    voix = voix
    cours = cours
    fonds = fonds
    frais = frais
    corps = corps
    préavis = preavis
    fois = fois
    foi = foi fois
    sens = sens
    mois = mois
    capital : capitaux capitale
    capitaux : capital
    tribunal = tribunal tribunaux
    bail = bail baux
    baux = baux bail
    travail = travail travaux
    détail = detail details
    tableau = tableau tableaux
    tableaux = tableaux tableau
    enjeu = enjeu enjeux
    enjeux = enjeux enjeu
    lieux = lieux lieu
    aveux : aveu not aveuse
    œuvre = oeuvre oeuvres
    exclusif = exclusif exclusive exclusifs exclusives
    exclusives = exclusives exclusive exclusif exclusifs
    directive = directive directives
    initiative = initiative initiatives
    tarif = tarif tarifs
    contractuel = contractuel contractuelle contractuels contractuelles
    contractuelles : contractuel contractuels
    logiciel = logiciel logiciels
    appel : appels not appelle
    tutelle : not tutel
    social = social sociale sociaux sociales
    sociales : social sociaux sociale
    filiale = filiale filiales
    succursale = succursale succursales
    final : finale finals finaux finales
    onéreux = onereux onereuse onereuses
    onéreuse : onereux
    vendeur : vendeuse vendeurs
    vendeuse : vendeur vendeurs
    directeur : directrice directrices
    directrice : directeur
    cessionnaire = cessionnaire cessionnaires
    majeur : majeure not majeuse
    supérieure : superieur superieurs
    heure = heure heures
    premier = premier premiere premiers premieres
    première : premier premiers
    financière : financier
    étrangère : etranger
    matière = matiere matieres
    manière : manieres not manier
    carrière : not carrier
    loyer = loyer loyers
    européen : europeenne europeennes
    ancienne : ancien anciens
    soutien : soutiens not soutienne
    bien = bien
    maintien : not maintienne
    complet : complete completes
    objet = objet objets
    projet = projet projets
    public = public publique publics publiques
    publique : public publics
    caduque : caduc
    nouveau : nouvelle nouveaux nouvel
    nouvelles : nouveau
    bon : bonne bonnes
    tout : toute tous toutes
    tiers : tierce tierces not tier
    dû : du due dus dues
    due : dus dues not du
    du = du
    net : nette nets
    franc : franche
    cédé = cede cedee cedes cedees
    cédée : cede cedes
    cédées : cedee cede
    cède : cedes not cedee
    limitée : limite limites
    société = societe societes
    exclusivité = exclusivite exclusivites
    propriété = propriete proprietes
    durée = duree durees
    années = annees annee
    assemblée : assemblees not assemble
    illimité : illimitee
    détenu : detenue detenus detenues
    détenues : detenu
    souscrit : souscrite
    requis : requise requises
    requise : requis
    remise = remise remises
    entreprise = entreprise entreprises
    franchise = franchise franchises
    garanti : garantie garanties
    garantie = garantie garanties
    défini : definie
    définie : defini
    cédant : cedante cedants
    paiement = paiement paiements
    engagement = engagement engagements
    commun : commune communs
    certaine : certain certains
    semaine = semaine semaines
    domaine = domaine domaines
    gain = gain gains
    main = main mains
    retrait = retrait retraits
    port = port ports
    accord = accord accords
    fond : fonds not fonde
    prêt = pret prets
    point = point points
    fin = fin fins
    plan = plan plans
    profil = profil profils
    conseil = conseil conseils
    vent : not vente
    cent = cent
    aval = aval avals
    économique = economique economiques
    politique = politique politiques
    majoritaire = majoritaire majoritaires
    de = de
    pour = pour
    sur = sur
    avec = avec
    ou = ou
    un = un
    non = non
    deux = deux
    BSPCE = bspce
    Cédant : cedants cedante
    `,
  );
});

describe('inflection of French words that are whole names', () => {
  check(
    'fr',
    'single',
    `
    cession = cession cessions
    cédant = cedant cedants
    acquéreur = acquereur acquereurs
    directeur = directeur directeurs
    capital = capital capitaux
    courrier = courrier courriers
    actif = actif actifs
    passif = passif passifs
    dispositif = dispositif dispositifs
    exclusif : exclusive exclusives
    exclusive : exclusif
    onéreux : onereuse
    conditionnel : conditionnelle
    matériel = materiel materiels
    logiciel = logiciel logiciels
    affilié : affiliee affilies
    salariée : salarie
    marché = marche marches
    indemnité = indemnite indemnites
    durée = duree durees
    directive = directive directives
    exclusivité = exclusivite exclusivites
    frais = frais
    avenant = avenant avenants
    `,
  );
});

describe('inflection of French verbs', () => {
  check(
    'fr',
    'verb',
    `
    céder : cede cedes cedons cedent cedait cedaient ceda cederent cedera cederont cederait cedant cedee cedees
    engager : engage engageons engageait engagea engagions engagera engageant engagee not engagons engagait
    renoncer : renonce renoncons renoncait renonca renoncera renonces
    payer : paie paye paiera payera payait payee
    employer : emploie emploiera employait employee not emploiait
    appuyer : appuie appuiera
    envoyer : enverra enverrait envoie
    renouveler : renouvelle renouvellera renouvele renouvelait
    appeler : appelle appellent appelee
    acheter : achete achetera achetait
    jeter : jette jettera
    lever : leve levera
    bénéficier : beneficie beneficiera beneficient
    finir : finit finissent finissait finira finisse finie finis
    garantir : garantit garantissent garantissant garantie not garant
    répartir : repartissent repartit not repartent
    repartir : repartent not repartissent
    ressortir : ressort ressortent ressortissent
    impartir : impartit impartie not impartent
    investir : investit investissent investi not investent
    vendre : vend vendent vendait vendit vendra vende vendu vendue vendant not vendt
    perdre : perd perdu perdra
    rendre : rendent rendue
    rompre : rompt rompu rompra
    suspendre : suspend suspendue
    tenir : tient tiennent tenait tint tinrent tiendra tienne tenu tenues tenant
    détenir : detient detiennent detenait detint detiendra detiendrait detienne detenue
    obtenir : obtient obtenu
    maintenir : maintient
    retenir : retiendra
    convenir : convient convenu conviendra
    prendre : prend prennent prenait prit prendra prenne pris prise prises not prenddent
    entreprendre : entreprend entrepris
    mettre : met mettent mit mise mettra
    soumettre : soumet soumise
    permettre : permet permettrait
    acquérir : acquiert acquierent acquerait acquit acquerra acquerrait acquiere acquis acquise
    requérir : requiert requise
    devoir : doit doivent devait dut devra devrait doive dus due not du
    pouvoir : peut peuvent pouvait put pourra pourrait puisse pu not puis
    vouloir : veut voudra veuille
    avoir : a ont avait eut aura aurait ait ayant
    être : est sont etait fut sera serait soit soient ete etant
    faire : fait font faisait fit fera fasse faites
    satisfaire : satisfait satisfera
    aller : va vont ira allait aille allee
    installer : installe installera not installle
    recevoir : recoit recoivent recut recevra recue
    percevoir : percoit percue percevra
    ouvrir : ouvre ouvert ouverte ouvrira
    découvrir : decouvre decouvert
    offrir : offre offerte offrira
    partir : part partira parti
    sortir : sort sortie
    consentir : consent consentie consentira
    servir : sert servi
    asservir : asservit not assert
    courir : court courra
    encourir : encourt encourra encourue
    accueillir : accueille accueillera
    surseoir : sursoit surseoira sursis
    valoir : vaut vaudra vaille
    prévaloir : prevaut prevale
    voir : voit verra vit
    prévoir : prevoit prevoira prevue prevoyait
    pourvoir : pourvoit pourvoira pourvut
    savoir : sait saura sache sachant
    échoir : echoit echeant echu echue echut echoira
    conclure : conclut concluent conclue conclura
    exclure : exclut exclue
    inclure : inclut incluse inclus
    souscrire : souscrit souscrivent souscrira souscrite
    prescrire : prescrivent
    réduire : reduit reduisent reduira reduite
    conduire : conduisait
    nuire : nuit nuisent
    dire : dit disent dites
    interdire : interdit interdisent interdite
    élire : elit elu elue elira
    plaire : plait plaisent not plus
    extraire : extrait extraite extrayait
    croître : croit croissent
    accroître : accroit accrue accroissait
    naître : nait naissent naquit nee not ne
    paraître : parait paraissent paru
    reconnaître : reconnait reconnue reconnaissent
    vivre : vit vecu vivra
    suivre : suit suivi suivra not suis
    poursuivre : poursuit poursuivie
    croire : croit croyait cru
    battre : bat battu battra
    vaincre : vainc vaincu
    résoudre : resout resolvent resolu
    dissoudre : dissout dissoute dissolvent not dissouse
    éteindre : eteint eteignent eteindra eteinte
    atteindre : atteint atteinte
    restreindre : restreint
    contraindre : contraint contraignent
    joindre : joint joignent
    clore : clot close
    promouvoir : promeut promu
    taire : taisent tue not tu
    revêtir : revet revetent revetue
    `,
  );
});
