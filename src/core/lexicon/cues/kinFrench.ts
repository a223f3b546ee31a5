import type { KinList } from './kinList';

/** What French puts around figures and parties. */
export const FRENCH_KIN: KinList = {
  words: {
    start: 'depuis compter partir apres suivant',
    from: 'de',
    against: 'contre lieu rapport place',
    earlier: 'auparavant precedemment anterieurement jadis naguere autrefois initialement',
    report: 'date publie',
    each: 'chacun chacune',
    favour: 'profit faveur benefice',
    paper:
      'section article annexe clause paragraphe chapitre stipulation accord contrat bail pacte statuts charte note presse rapport loi code',
    owner:
      'prime decote remise affaires ventes benefice benefices perte pertes dette dettes endette endettee endettes croissance marge marges impot impots inflation resultat resultats recettes dividende ' +
      'amende budget effectif effectifs economies deficit excedent pib population dommages salaire loyer penalite',
    measure:
      'montant montants somme total totaux quotite fraction hauteur niveau taux prix valeur plafond maximum minimum seuil equivalent bloc paquet contrat commande accord ' +
      'engagement investissement tranche pourcentage nombre part parts duree periode titres',
    ago: 'il tot tard',
    range: 'entre',
    price: 'pour',
    respectively: 'respectivement',
    until: 'jusqu jusque ici avant',
    by: 'par',
    equals: 'soit',
    person:
      'fondation fonds societe societes groupe groupes banque banques preteur preteurs emprunteur investisseur investisseurs fondateur fondateurs associe associes actionnaire ' +
      'actionnaires cedant cedants cessionnaire cessionnaires vendeur vendeurs acheteur acheteurs acquereur concedant licencie fournisseur fournisseurs distributeur distributeurs ' +
      'client clients prestataire locataire bailleur preneur franchiseur franchise employeur salarie salaries dirigeant dirigeants partenaire partenaires partie parties entreprise ' +
      'entreprises maison filiale filiales etat gouvernement famille compagnie assureur operateur editeur diffuseur studio pousse titulaire titulaires beneficiaire beneficiaires ' +
      'promettant creancier creanciers debiteur garant emetteur initiateur cible fabricant constructeur laboratoire universite inventeur auteur club ligue cooperative association ' +
      'consortium geant rival producteur mandataire agent holding caisse enseigne conglomerat raffineur exploitant transporteur porteur porteurs souscripteur ' +
      'souscripteurs prestataires entite marque chaine hopital ville',
    nearly: 'pres',
  },
  verbs: {
    change:
      'passer tomber monter porter relever ramener réduire abaisser augmenter grimper reculer repousser prolonger diminuer baisser croître doubler tripler progresser chuter bondir élever allonger raccourcir reporter diluer',
    report:
      'annoncer dire publier dévoiler déclarer révéler indiquer dater approuver rejeter bloquer autoriser examiner mentionner décrire évoquer traiter contester régir',
    start: 'débuter commencer démarrer',
    sign: 'signer conclure convenir',
    give: 'accorder donner octroyer concéder consentir attribuer conférer offrir remettre réserver garantir ouvrir procurer appartenir revenir incomber échoir',
    bind: 'lier obliger contraindre astreindre soumettre',
    range: 'varier aller osciller',
  },
};
