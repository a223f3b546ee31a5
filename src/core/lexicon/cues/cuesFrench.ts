import type { CueList } from './cueList';

/** What French puts around a deal's terms. */
export const FRENCH_CUES: CueList = {
  words: {
    adverb:
      'aussi seulement deja ainsi donc ensuite enfin desormais dorenavant encore_que meme ainsi_que_prevu environ quelque pres presque tous toutes tout surtout notamment ' +
      'egalement en_outre par_ailleurs bien vraiment ainsi_donc par_la_meme au_passage par_les_presentes aux_presentes immediatement formellement a_nouveau aussitot maintenant rien_que ' +
      'non_seulement pas_seulement pas_moins_de plus_que_jamais plus_tard plus_tot au_plus de_plus en_plus plus_encore plus_precisement plus_exactement plus_grand plus_gros plus_proche pas_avant ' +
      'sans_prejudice sans_compter sans_conteste sans_doute sans_surprise sans_attendre sans_tarder sans_delai sans_cesse sans_precedent rien plus_important plus_large plus_souple plus_haut plus_bas plus_long plus_que',
    determiner:
      'le la les l un une des ce cette ces cet tout toute toutes tous chaque quelque certains certaines tel telle tels telles propre propres autre autres deux',
    possessive: 'sa son ses leur leurs notre nos votre vos',
    pronoun:
      'il elle ils elles on nous vous je celui_ci celle_ci ceux_ci celles_ci ce_dernier cette_derniere ces_derniers',
    clitic: 'y en lui se s me m te t',
    preposition:
      'dans pour par sur sous avec chez entre selon vers contre parmi envers depuis pendant durant apres hors outre malgre via comme moyennant suivant aux_termes_de en_vertu_de au_sein_de grace_a',
    of: 'de d du des a au aux',
    no: 'aucun aucune sans ni nul nulle pas_de pas_d pas_le pas_la pas_l pas_les pas_un pas_une pas_des pas_du jamais_de jamais_d depourvu_de depourvue_de depourvu_d depourvue_d exempt_de exempte_de exempte_d exempt_d absence_de absence_d faute_de faute_d a_defaut_de a_defaut_d denue_de denuee_de denue_d point_de libre_de sans_aucun sans_aucune non_assorti',
    not: 'pas jamais nullement aucunement guere point',
    ne: 'ne n',
    plus: 'plus',
    noLonger: 'plus_aucun plus_aucune plus_jamais',
    non: 'non',
    never: 'nulle_part a_aucun_moment en_aucun_cas a_aucun_prix en_rien',
    modal: 'peut_etre eventuellement',
    be: 'etre est sont etait etaient fut furent sera seront serait seraient ete etant soit soient sois suis es sommes etes',
    have: 'avoir a ont avait avaient eut eurent aura auront aurait auraient eu eue ayant ait aient ai as avons avez',
    plan:
      'en_discussion en_discussions en_negociation en_negociations en_pourparlers a_l_etude en_projet en_cours_de_negociation sur_la_table en_preparation en_gestation en_vue projet_d projet_de projets_d projets_de ' +
      'negociations_sont_en_cours negociations_sur negociations_pour negociations_en_vue pourparlers discussions_sur discussions_pour discussions_avec_en_vue intention_de intention_d en_passe_de en_passe_d sur_le_point_de sur_le_point_d pret_a prete_a prets_a pretes_a ' +
      'censee_prendre susceptible_de susceptible_d susceptibles_de susceptibles_d appele_a appelee_a appeles_a appelees_a en_voie_de en_voie_d possibilite_de possibilite_d perspective_de perspective_d hypothese_de hypothese_d idee_de idee_d dans_les_tuyaux dans_les_cartons a_l_ordre_du_jour doivent_encore doit_encore devra_encore devront_encore reste_a restent_a reste_encore_a parmi_les_pistes parmi_les_options une_des_pistes l_une_des_pistes une_piste negociations rumeur_de rumeurs_de l_option_privilegiee l_option_retenue l_option_la_plus la_piste_privilegiee le_scenario_privilegie candidat_a candidat_au candidats_a candidats_au candidate_a candidate_au candidates_a au_programme proche_de proche_d proches_de proches_d s_attend_a s_attendent_a s_attendait_a s_attendaient_a invite_a invitee_a invites_a',
    planned:
      'envisage envisagee envisages envisagees eventuel eventuelle eventuels eventuelles potentiel potentielle potentiels potentielles possible possibles projete projetee projetes projetees propose proposee proposes proposees ' +
      'pressenti pressentie hypothetique hypothetiques putatif conditionnel conditionnelle indicatif indicative esperee espere attendue attendu attendus attendues souhaite souhaitee imaginable concevable en_discussion en_negociation a_l_etude en_projet non_contraignante non_contraignant suspendu suspendue suspendus suspendues non_contraignants non_contraignantes non_engageant non_engageante non_liant non_liante',
    draft:
      'lettre_d_intention lettres_d_intention protocole_d_accord protocole_d_intention protocole_non_engageant memorandum memorandum_d_entente selon_le_projet d_apres_le_projet aux_termes_du_projet dans_le_projet projet_d_accord projet_de_contrat projet_de_pacte projet_d_avenant ' +
      'projet_de_convention accord_de_principe accord_preliminaire accords_preliminaires declaration_d_intention la_proposition',
    naming: 'l_expression le_terme les_termes le_mot les_mots la_notion_de la_notion_d le_concept_de le_concept_d',
    ago: 'il_y_a',
    within: 'd_ici',
    former:
      'precedent precedente precedents precedentes ancien ancienne anciens anciennes anterieur anterieure anterieurs anterieures d_origine d_avant defunt defunte ex originel originelle vieil vieux vieille',
    formerly:
      'auparavant precedemment anterieurement jusqu_ici jusqu_a_present jusque_la jusqu_alors jusqu_a_maintenant jadis naguere autrefois a_l_origine a_l_epoque par_le_passe alors_que_jusqu_ici jusqu_a_l_an_dernier jusqu_a_l_an_passe ' +
      'jusqu_a_cette_date jusqu_a_recemment initialement au_depart dans_le_passe jusqu_a_peu jusqu_a_hier anciennement a_ce_moment jusqu_a_l_accord jusqu_a_aujourd_hui avant_cela avant_l_operation avant_l_accord d_abord pendant_des_annees durant_des_annees pendant_longtemps longtemps a_l_epoque jusqu_au_mois_dernier jusqu_a_la_fin jusqu_au_tour jusqu_au_deuxieme',
    before: 'avant',
    over: 'caduc caduque caducs caduques revolu revolue revolus revolues aux_oubliettes lettre_morte de_l_histoire_ancienne',
    loss: 'c_en_est_fini c_en_est_termine fin expiration resiliation perte abandon suppression levee disparition extinction retrait renonciation annulation abolition terme_mis cessation revocation caducite echec',
    instead:
      'au_lieu_de au_lieu_d a_la_place_de a_la_place_d en_lieu_et_place_de en_lieu_et_place_du en_lieu_et_place_d plutot_que plutot_qu au_lieu_du a_la_place_du',
    relative: 'qui que qu dont lequel laquelle lesquels lesquelles auquel auxquels duquel desquels',
    but: 'mais tandis_que tandis_qu alors_que alors_qu pourtant car puisque puisqu cependant toutefois neanmoins tandis parce_que parce_qu en_echange en_contrepartie en_revanche sauf hormis tout_en bien_que bien_qu quoique quoiqu quand_bien or ainsi_que ainsi_qu outre excepte en_retour afin_que pour_que sans_que avant_que',
    and: 'et ou ni',
    condition:
      'si lorsque lorsqu quand des_que des_qu au_cas_ou en_cas_de en_cas_d a_condition a_moins_que sous_reserve sitot une_fois des_lors_que des_lors_qu pour_autant_que pourvu_que pourvu_qu a_compter',
    until: 'jusqu jusque tant_que tant_qu aussi_longtemps_que aussi_longtemps_qu',
    usually:
      'generalement il_est_d_usage habituellement en_general d_ordinaire souvent ordinairement classiquement traditionnellement par_definition en_principe le_plus_souvent la_plupart_des beaucoup_de beaucoup_d bien_des en_regle_generale de_maniere_generale d_une_maniere_generale ' +
      'd_habitude il_est_courant normalement rarement frequemment qu_est_ce_que qu_est_ce_qu on_appelle dans_ce_type dans_ce_genre en_droit_francais en_droit_anglais en_droit_allemand en_droit_americain en_droit_belge en_droit_suisse nombre_de_contrats dans_la_plupart en_theorie parfois ' +
      'en_pratique de_facon_generale usuellement dans_le_jargon la_plupart_du_temps communement le_manuel les_manuels le_dictionnaire le_lexique on_nomme on_entend_par',
    common:
      'courant courante courants courantes usuel usuelle usuels usuelles habituel habituelle norme classique frequent frequente monnaie_courante',
    still: 'toujours encore demeure reste demeurent restent',
    deal: 'accord contrat pacte traite bail convention accords contrats statuts arrangement partenariat regime version texte protocole montage structure plan statut cadre',
    container: 'clause disposition condition passage paragraphe article règle stipulation mention',
    by: 'par',
    let: 'laisse laissent laisser laisse laissant',
    from: 'contre au_lieu_de apres en_baisse_de en_hausse_de',
  },
  verbs: {
    hold:
      'donner_lieu_à donner_droit_à détenir aller_jusqu_à aller_jusqu_au posséder conserver garder disposer bénéficier jouir accorder octroyer concéder conférer comporter contenir prévoir inclure obtenir recevoir exister appliquer donner offrir figurer consentir réserver porter imposer ' +
      'garantir contrôler attribuer assortir stipuler renfermer ouvrir couvrir assurer compter_parmi décrocher maintenir préserver procurer demeurer',
    act:
      'consister acheter acquérir racheter signer engager investir payer verser valoriser vendre transférer transmettre dépenser annoncer dire indiquer préciser lancer remporter gagner faire augmenter réduire baisser relever porter étendre exercer utiliser mettre ' +
      'courir durer continuer commencer débuter devenir rester demeurer rejoindre mener suivre construire fournir livrer nommer élire choisir financer prêter emprunter fusionner combiner convertir échanger émettre coter introduire ' +
      'aider partager facturer exiger lier obliger permettre empêcher interdire protéger promettre savoir voir montrer appeler trouver quitter aller venir ouvrir fermer dépendre restructurer achever_de conclure atteindre régler déclarer confirmer vérifier décider approuver rejeter bloquer estimer penser ajouter expliquer ' +
      'fixer dépasser monter tomber_à chuter_de croître diluer doubler grimper devoir monter_à élever prendre apporter débourser toucher empocher percevoir céder_à entrer sortir_de représenter évaluer peser valoir convenir équivaloir constater évoquer reculer pouvoir tenir parler déposer rappeler travailler publier révéler écrire croire craindre juger noter affirmer démentir nier réfuter souligner passer revenir partir arriver appartenir incomber poursuivre créer associer allier miser remettre injecter déployer produire détailler échapper suffire traiter concerner gérer piloter diriger exploiter développer former regrouper réunir reprendre soumettre autoriser valider accepter nouer sceller officialiser boucler finaliser aboutir geler réussir concrétiser matérialiser',
    plan:
      'envisager prévoir_de projeter compter souhaiter vouloir espérer chercher étudier examiner négocier discuter préparer proposer réfléchir viser_à songer viser ambitionner convoiter lorgner tenter essayer désirer voter prononcer trancher profiler dessiner plancher rêver_de penser_à ' +
      'briguer aspirer solliciter réclamer demander tabler_sur s_apprêter apprêter entendre_prendre entendre_acquérir suggérer imaginer supposer présupposer',
    drop:
      'renoncer abandonner céder perdre supprimer résilier annuler invalider casser lever mettre_fin_à mettre_fin_au mettre_fin_aux mettre_fin mettre_un_terme tirer_un_trait faire_une_croix défaire séparer dessaisir sacrifier lâcher dénoncer rompre révoquer abroger éliminer enterrer dire_adieu restituer retirer rendre ' +
      'effacer biffer laisser_tomber laisser_expirer laisser_filer laisser_échapper abolir faire_sauter faire_disparaître faire_tomber délaisser jeter_l_éponge priver sortir_de_la_clause affranchir libérer délier décharger exonérer balayer purger mettre_un_point_final désister',
    lapse:
      'expirer disparaître éteindre achever tomber_à_l_eau tomber_en_désuétude prendre_fin arriver_à_échéance arriver_à_son_terme arriver_à_terme arriver_à_expiration céder_la_place céder_le_pas laisser_la_place laisser_place effacer voler_en_éclats passer_à_la_trappe sauter ' +
      'venir_à_échéance venir_à_expiration parvenir_à_son_terme toucher_à_sa_fin échoir capoter échouer tomber faire_place cesser_de_s_appliquer cesser_d_exister cesser_de_produire périmer évaporer partir_en_fumée avoir_vécu',
    end: 'cesser terminer finir',
    renew: 'renouveler reconduire prolonger proroger',
    last: 'survivre subsister perdurer persister',
    refuse: 'refuser décliner rejeter exclure écarter repousser dénier',
    replace: 'remplacer substituer succéder supplanter prendre_la_place prendre_la_relève évincer détrôner',
  },
};
