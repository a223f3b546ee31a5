/** The French counterpart of the English sentences; see there. */
export const FRENCH: Readonly<Record<string, string>> = {
  active: `
    Microsoft détient une ⟦participation⟧ d’environ 27 % dans la nouvelle société.
    La banque conserve son ⟦droit de préemption⟧ sur toute cession ultérieure.
    L’éditeur garde l’⟦exclusivité⟧ de l’interface jusqu’en 2032.
    La ⟦licence⟧ court jusqu’en 2032 et couvre aussi la recherche.
    L’⟦exclusivité⟧ prend fin en 2031, à la livraison des premières machines.
    Si le comité le confirme, la ⟦licence⟧ s’éteint aussitôt.
    Le brasseur verse une ⟦redevance⟧ de 4 % sur chaque bouteille.
    La start-up s’est liée par un ⟦engagement d’achat⟧ de 40 milliards de dollars.
    Une nouvelle ⟦licence⟧ remplace celle de 2019.
    Le fonds dispose désormais d’un ⟦siège au conseil⟧.
    Aucune des parties n’a touché à la ⟦redevance⟧, qui reste de 6 %.
    L’accord n’arrivera à ⟦échéance⟧ qu’en 2036.
    Le ⟦droit de préemption⟧ expire cinq ans après la clôture.
    Chaque fondateur garde un ⟦droit de veto⟧ tant qu’il possède un dixième des actions.
    La société paiera une ⟦redevance⟧ de 3 % à partir de 2026.
    L’accord donne au transporteur un ⟦droit de priorité⟧ sur six lignes nouvelles.
    Le groupe ne vend pas : sa ⟦participation⟧ demeure de 40 %.
    L’⟦exclusivité⟧ ne peut être dénoncée avant 2029.
    La fusion ne change rien au ⟦partage des revenus⟧.
    Le licencié perd ses données, mais la ⟦licence⟧ survit.
    Le studio a obtenu l’⟦exclusivité⟧ du film pour huit ans.
    Sa ⟦participation⟧ de 12 %, acquise au printemps, en fait le deuxième actionnaire.
    S’il renonce à son siège, Halden garde sa ⟦participation⟧ de 9 %.
    La fondation conserve plus que jamais sa ⟦participation⟧ de 26 %.
    Les parties sont convenues d’un ⟦engagement d’achat⟧ de 900 000 tonnes par an.
    Outre l’⟦exclusivité⟧, le contrat prévoit une clause de sortie.
    La fondation repart avec une ⟦participation⟧ d’environ 26 %, assortie d’un bon de souscription.
    L’éditeur garde ses ⟦droits de propriété intellectuelle⟧ jusqu’en 2032, y compris sur les systèmes postérieurs à l’IAG.
    Le constructeur entre au capital du fabricant de batteries avec une ⟦participation⟧ de 15 %.
    Rien n’interdit au laboratoire de travailler avec d’autres, mais l’⟦exclusivité⟧ de l’interface demeure.
    Le groupe verse 10 millions d’euros et une ⟦redevance⟧ sur les ventes.
    OpenAI s’engage pour 250 milliards de plus, un ⟦engagement d’achat⟧ sans précédent.
    Cette ⟦licence⟧ ne pourra pas être révoquée avant 2035.
    La banque dispose toujours d’un ⟦droit de préemption⟧ sur ces titres.
    Plutôt que de payer comptant, la compagnie a émis des ⟦bons de souscription⟧.
    Sa ⟦valorisation⟧ est passée de 80 à 157 milliards de dollars en un an.
    Un comité de cinq experts tranchera la question de l’⟦IAG⟧.
    Désormais, sa ⟦participation⟧ vaut 4 milliards.
    Le ⟦droit de priorité⟧ tombera au remboursement du prêt.
    L’⟦exclusivité⟧ est certes courte, mais bien réelle.
    Le partage prévoit que la ⟦redevance⟧ s’éteigne en 2030.
    Le laboratoire conserve une ⟦participation⟧ de 48,2 % dans sa filiale grand public.
    AMD remet au laboratoire des ⟦bons de souscription⟧ portant sur 160 millions d’actions.
    Une action spécifique donne à l’État un ⟦droit de veto⟧ sur les fermetures d’usines.
    Les deux alliés gardent chacun une ⟦participation⟧ de 15 % dans l’autre.
    TotalEnergies s’est lié pour quinze ans par un ⟦engagement d’achat⟧ de deux millions de tonnes.
    L’⟦exclusivité⟧ ne concerne que les consoles ; les PC en sont exclus.
    Tant que le comité ne s’est pas prononcé, l’⟦exclusivité⟧ de l’interface tient.
    La ⟦licence⟧ reste en vigueur, quoi qu’il arrive, jusqu’en 2032.
    Le nouvel ensemble est piloté par une fondation qui nomme tout le ⟦conseil d’administration⟧.
    Après la scission, la maison mère se retrouve avec une ⟦participation⟧ d’un peu moins d’un cinquième.
    L’éditeur concède une ⟦licence⟧ sur ses archives, sans pour autant céder ses photos.
    Même en cas d’échec, le fournisseur garde son ⟦droit de priorité⟧.
    Kering a payé 1,7 milliard d’euros sa ⟦participation⟧ de 30 %.
    Le groupe ne pourra pas vendre sa ⟦participation⟧ avant 2028.
    Le chinois verse désormais une ⟦redevance⟧ de 3 %.
    Grâce à cette opération, la start-up obtient l’⟦exclusivité⟧ des données.
    Le fonds n’a plus que 10 % des votes, mais sa ⟦participation⟧ reste de 30 %.
    Le ⟦partage des revenus⟧ n’expire qu’avec le dernier brevet.
  `,
  ended: `
    Microsoft renonce à son ⟦droit de préemption⟧ sur la puissance de calcul.
    L’⟦exclusivité⟧ a expiré en 2023.
    La compagnie a abandonné son ⟦droit de priorité⟧ sur les créneaux.
    Le distributeur n’a plus d’⟦exclusivité⟧ sur la marque.
    Le groupe ne dispose plus d’aucun ⟦droit de préemption⟧.
    La ⟦licence⟧ a été résiliée à l’automne.
    Avec le nouvel accord, l’⟦exclusivité⟧ du cloud prend fin.
    Les deux camps ont supprimé l’⟦engagement d’achat⟧.
    Le ⟦siège au conseil⟧ du fabricant a disparu.
    Un partenariat plus souple remplace l’⟦exclusivité⟧.
    La ⟦redevance⟧ cesse dès aujourd’hui.
    Tessel a retiré son ⟦offre publique d’achat⟧ après la décision du juge.
    L’⟦exclusivité⟧ cède la place à un marché ouvert.
    La clinique a dû rendre sa ⟦licence⟧.
    Les partenaires ont mis fin au ⟦partage des revenus⟧.
    Le ⟦droit de préemption⟧ a pris fin.
    Le fournisseur n’est plus tenu par l’⟦exclusivité⟧.
    Les ⟦bons de souscription⟧ sont devenus caducs il y a deux ans.
    L’éditeur perd l’⟦exclusivité⟧ de la série.
    Un simple droit de regard se substitue au ⟦droit de préemption⟧.
    Les fondateurs ont cédé leur ⟦droit de veto⟧ contre de l’argent.
    Le ministre met un terme à l’⟦exclusivité⟧ de la compagnie.
    La fin de l’⟦exclusivité⟧ ouvre la porte à trois autres fournisseurs.
    Son ⟦droit de préemption⟧ est désormais éteint.
    L’⟦exclusivité⟧ n’existe plus.
    La ⟦licence⟧, résiliée en mars, n’a pas été renouvelée.
    Disparaît aussi la clause qui donnait au transporteur un ⟦droit de préemption⟧.
    L’éditeur a fait une croix sur son ⟦droit de premier refus⟧ comme fournisseur de calcul.
    Neuf ans après sa signature, l’⟦exclusivité⟧ a discrètement pris fin.
    En contrepartie, l’investisseur a rendu son ⟦siège au conseil⟧.
    La chaîne s’est vu retirer l’⟦exclusivité⟧ en mai dernier.
    L’accord met fin à l’⟦exclusivité⟧ qui liait les deux groupes depuis 2019.
    La compagnie n’a plus droit à aucun ⟦droit de priorité⟧ sur les créneaux.
    Avec la signature d’hier, l’⟦engagement d’achat⟧ est devenu caduc.
    La ⟦licence⟧ n’a pas survécu à la fusion.
    Les fondateurs ont accepté de renoncer à leur ⟦droit de veto⟧.
    Fini, l’⟦exclusivité⟧ : le laboratoire choisit ses fournisseurs.
    Le fonds a laissé filer son ⟦droit de préemption⟧.
    L’⟦exclusivité⟧ n’est plus.
    Couche-Tard a jeté l’éponge : l’⟦offre publique d’achat⟧ est abandonnée.
    Les deux constructeurs ont défait le pacte et chacun a perdu son ⟦siège au conseil⟧.
    Un juge a annulé l’⟦exclusivité⟧ consentie aux fabricants de téléphones.
    Le laboratoire a les mains libres depuis que le ⟦droit de premier refus⟧ a été supprimé.
    Adobe a renoncé à l’⟦acquisition⟧ de Figma fin 2023.
    Contre un chèque, le géant du cloud a cédé son ⟦droit de préemption⟧.
    L’⟦exclusivité⟧, elle, vole en éclats.
    L’⟦engagement d’achat⟧ est arrivé à son terme en mars.
    C’en est fini de l’⟦exclusivité⟧ sur Azure.
    La ligue n’a pas reconduit l’⟦exclusivité⟧ de la chaîne.
    Les minoritaires sont privés de leur ⟦droit de veto⟧.
    Il a été mis fin au ⟦partage des revenus⟧ au printemps.
    L’éditeur n’a plus de ⟦droit de premier refus⟧ sur les capacités de calcul.
    Les discussions sur l’⟦exclusivité⟧ avec la banque ont elles aussi pris fin.
    Le constructeur est libéré de son ⟦engagement d’achat⟧.
  `,
  previous: `
    Jusqu’ici le studio détenait l’⟦exclusivité⟧ dans les deux pays.
    Auparavant, la fondation possédait une ⟦participation⟧ de 40 %.
    Dans l’ancien contrat, la ⟦licence⟧ courait jusqu’en 2030.
    Le précédent ⟦droit de préemption⟧ couvrait tous les centres de données.
    Avant l’augmentation de capital, sa ⟦participation⟧ était de 32,5 %.
    La ⟦redevance⟧ était jusqu’alors de 8 %.
    La famille détenait autrefois une ⟦participation⟧ de 70 %.
    Sa ⟦participation⟧ atteignait 18 % avant la conversion.
    Selon l’accord antérieur, l’⟦exclusivité⟧ s’étendait à tous les produits.
    L’ancienne ⟦licence⟧ ne visait que le Japon.
    Un ⟦droit de veto⟧ protégeait naguère les minoritaires.
    Par le passé, le fournisseur jouissait d’une ⟦exclusivité⟧ sur les pièces détachées.
    Jusqu’à présent, son ⟦engagement d’achat⟧ se montait à 60 millions d’euros par an.
    Le ⟦partage des revenus⟧ précédent était de 25 %.
    À l’époque, le groupe avait une ⟦participation⟧ de 5 %.
    Elle avait, jusqu’au deuxième tour, une ⟦participation⟧ de 44 %.
    Le port bénéficiait d’un ⟦droit de préemption⟧ sur les terrains.
    Le contrat de 2016 accordait à la ligue une ⟦exclusivité⟧ totale.
    À l’origine, les associés étaient convenus d’un ⟦partage des revenus⟧ d’un tiers.
    L’ancienne ⟦valorisation⟧ de 80 milliards paraît modeste.
    L’accord précédent fixait la ⟦redevance⟧ à 5 %.
    L’assureur avait alors un ⟦siège au conseil⟧.
    Jusqu’à l’an dernier, les deux maisons avaient un ⟦droit de préemption⟧ réciproque.
    La ⟦participation⟧ du groupe, qui était de 32,5 % avant les derniers tours, a fondu.
    Avant la refonte, Microsoft avait l’⟦exclusivité⟧ des modèles.
    Une précédente ⟦licence⟧ ne portait que sur la recherche.
    Pendant des années, le club a eu un ⟦droit de préemption⟧ sur les jeunes joueurs de la région.
    L’ancien accord de partenariat liait l’⟦exclusivité⟧ au constat de l’IAG.
    Il y a trois ans, la start-up était ⟦valorisée⟧ 14 milliards.
    En vertu du contrat antérieur, le conseil disposait d’un ⟦droit de veto⟧.
    Le ⟦partage des revenus⟧ était jusqu’à présent de 20 %.
    Sa ⟦valorisation⟧ n’était alors que de 29 milliards.
    L’État possédait encore une ⟦participation⟧ de 84 % en 2021.
    Alors que la start-up était jusque-là liée par une ⟦exclusivité⟧, elle peut désormais choisir.
    La ⟦participation⟧ de l’État, qui s’élevait à 84 %, est montée à 100 %.
    L’arrangement précédent faisait cesser la ⟦licence⟧ à l’avènement de l’IAG.
    Avant la réforme, une petite association détenait le ⟦droit de veto⟧.
    Le contrat d’origine promettait à l’investisseur un ⟦partage des revenus⟧ de 75 %.
    Autrefois ⟦exclusif⟧, le partenariat est ouvert à la concurrence.
    Il y a deux ans encore, sa ⟦valorisation⟧ plafonnait à 29 milliards.
    La ⟦redevance⟧ atteignait 12 % dans le premier contrat.
    Fin 2023, elle contrôlait encore une ⟦participation⟧ de 43 %.
    L’ancien statut donnait au gérant un ⟦droit de veto⟧.
    Jusqu’en 2022, le suisse percevait une ⟦redevance⟧ sur un produit voisin.
  `,
  proposed: `
    Le groupe pourrait prendre une ⟦participation⟧ de 20 %.
    Les deux sociétés discutent d’une ⟦licence⟧ exclusive.
    La start-up prépare son ⟦introduction en Bourse⟧ pour 2027.
    Vertia recevrait des ⟦bons de souscription⟧ pour deux millions d’actions.
    Le projet d’accord prévoit un éventuel ⟦droit de préemption⟧.
    Une ⟦fusion⟧ est à l’étude, selon deux sources.
    Le fonds envisage une ⟦offre publique d’achat⟧ de 9 milliards.
    Le ⟦partage des revenus⟧ envisagé est de 15 %.
    Le conseil accorderait l’⟦exclusivité⟧ au mieux-disant.
    Selon le protocole, l’investisseur aurait une ⟦participation⟧ de 30 %.
    Il compte porter sa ⟦participation⟧ à 25 %.
    Les parties négocient une ⟦licence⟧ pour l’Asie.
    Le projet d’⟦acquisition⟧ attend le feu vert de trois autorités.
    Le tour de table ferait monter la ⟦valorisation⟧ à 300 milliards.
    Arden souhaite un ⟦siège au conseil⟧ en contrepartie.
    La société serait ⟦valorisée⟧ 90 milliards.
    Il a remis une ⟦offre non contraignante⟧ de 3 milliards d’euros.
    Une possible ⟦introduction en Bourse⟧ a été repoussée au printemps.
    La lettre d’intention évoque un ⟦engagement d’achat⟧ de dix gigawatts.
    Les investisseurs espèrent une ⟦fusion⟧ avec le rival danois.
    Kestrel cherche à obtenir l’⟦exclusivité⟧ pour deux saisons.
    Des négociations sont en cours sur une ⟦licence⟧ mondiale.
    Si les actionnaires votent oui, la fiducie posséderait une ⟦participation⟧ de 26 %.
    L’acheteur propose une ⟦redevance⟧ de 7 %.
    Des discussions sont en cours, qui donneraient au fonds souverain une ⟦participation⟧ de 10 %.
    SoftBank songerait à une ⟦participation⟧ de 30 milliards de dollars.
    Les deux camps doivent encore s’entendre sur un ⟦partage des revenus⟧.
    Si Bruxelles donne son feu vert, l’⟦acquisition⟧ serait la plus importante du secteur.
    Les banquiers préparent une ⟦introduction en Bourse⟧ qui pourrait rapporter 60 milliards.
    Le distributeur a déposé une offre en vue de l’⟦acquisition⟧ de la chaîne.
    Rien n’est signé, mais une ⟦fusion⟧ se profile.
    D’après le projet, le prêteur recevra des ⟦bons de souscription⟧ pour 4 % du capital.
    La société espère décrocher l’⟦exclusivité⟧ du Golfe.
    Selon nos informations, le laboratoire viserait une ⟦valorisation⟧ de 500 milliards.
    Si l’opération aboutit, il détiendra une ⟦participation⟧ de 51 %.
    Les négociations sur la ⟦licence⟧ piétinent.
    Une ⟦introduction en Bourse⟧ est attendue en 2027.
    Le conseil a réclamé un ⟦droit de préemption⟧, sans réponse à ce jour.
    Le sidérurgiste offre 55 dollars par action, un ⟦rachat⟧ encore suspendu au feu vert de Washington.
    Le laboratoire serait en négociations pour vendre une ⟦participation⟧ à Abou Dhabi.
    Une ⟦introduction en Bourse⟧ est envisagée pour le second semestre.
    Nvidia compte injecter 100 milliards et prendrait une ⟦participation⟧ minoritaire.
    Aux termes d’un accord préliminaire, le fonds obtiendra un ⟦siège au conseil⟧.
    Les actionnaires se prononceront en mai sur la ⟦fusion⟧.
    Parmi les pistes figure un ⟦partage des revenus⟧ à hauteur d’un tiers.
    Si tout se passe bien, l’⟦acquisition⟧ sera bouclée au printemps.
    L’acquéreur se dit prêt à verser une ⟦redevance⟧.
    Les analystes tablent sur une ⟦valorisation⟧ de 1 000 milliards.
    Canal+ lorgne une ⟦participation⟧ dans son rival africain.
    Le conseil devra trancher sur l’⟦offre publique d’achat⟧ de son concurrent.
    L’État pourrait exiger un ⟦droit de veto⟧.
    L’⟦acquisition⟧ supposerait le feu vert de Bruxelles.
    Une ⟦introduction en Bourse⟧ est prévue en 2026.
    Le groupe n’exclut plus une ⟦fusion⟧ avec son voisin.
  `,
  negated: `
    Le contrat ne contient aucun ⟦droit de préemption⟧.
    Le fournisseur n’a pas d’⟦exclusivité⟧.
    Le nouvel accord se fait sans ⟦partage des revenus⟧.
    Les investisseurs n’obtiennent pas de ⟦siège au conseil⟧.
    L’accord ne comporte pas d’⟦exclusivité⟧.
    La licence n’est pas ⟦exclusive⟧.
    La licence est non ⟦exclusive⟧.
    Le groupe n’a jamais eu de ⟦participation⟧ chez son fournisseur.
    Il n’y a aucun ⟦engagement d’achat⟧ derrière l’annonce.
    L’investisseur n’a ni ⟦siège au conseil⟧ ni ⟦droit de veto⟧.
    Aucun ⟦droit de priorité⟧ n’a été accordé.
    Les parties ne se sont accordé aucune ⟦exclusivité⟧.
    Ces actions ne donnent pas de ⟦droit de veto⟧.
    Il n’a jamais existé de ⟦droit de préemption⟧.
    Le pacte est dépourvu de ⟦droit de préemption⟧.
    Le prêt n’est assorti d’aucun ⟦bon de souscription⟧.
    La fondation ne possède pas de ⟦participation⟧ dans la société.
    Le client n’a pris aucun ⟦engagement d’achat⟧.
    L’absence de ⟦partage des revenus⟧ a surpris les analystes.
    La banque n’a reçu aucun ⟦bon de souscription⟧.
    Le texte ne prévoit ni prix ni ⟦exclusivité⟧.
    Le producteur ne bénéficie d’aucune ⟦exclusivité⟧.
    Un ⟦droit de préemption⟧ n’existe pas.
    La transaction est exempte de toute ⟦redevance⟧.
    L’investisseur touche des dividendes, mais n’a pas de ⟦droit de veto⟧.
    Contrairement aux rumeurs, le contrat ne donne au groupe aucune ⟦exclusivité⟧.
    Ni la banque ni le fonds n’ont de ⟦siège au conseil⟧.
    L’accord n’est assorti d’aucune ⟦exclusivité⟧.
    Les partenaires n’ont jamais signé d’⟦engagement d’achat⟧.
    La société assure ne pas avoir consenti d’⟦exclusivité⟧.
    Faute de ⟦droit de préemption⟧, la famille ne peut bloquer la vente.
    Il n’y aura pas de ⟦redevance⟧ à l’export.
    Le prêteur a refusé tout ⟦bon de souscription⟧.
    Les investisseurs reçoivent des actions, pas une ⟦licence⟧.
    Nulle part le contrat ne mentionne d’⟦exclusivité⟧.
    À aucun moment le laboratoire n’a accordé de ⟦droit de premier refus⟧.
    La coopérative n’a jamais versé de ⟦redevance⟧.
    Ces titres ne confèrent ni ⟦droit de veto⟧ ni siège.
    Le prêteur n’a pas demandé de ⟦bons de souscription⟧.
    Pas un seul ⟦siège au conseil⟧ ne revient aux salariés.
    Le partenariat n’est pas ⟦exclusif⟧.
    Les porteurs n’ont droit à aucun ⟦siège au conseil⟧.
    L’accord ne va pas jusqu’à l’⟦exclusivité⟧.
  `,
  general: `
    Un ⟦droit de préemption⟧ permet en général à son titulaire de s’aligner.
    En général, une ⟦exclusivité⟧ de plus de cinq ans inquiète les autorités.
    Les investisseurs demandent souvent un ⟦siège au conseil⟧.
    En règle générale, une ⟦licence⟧ s’éteint avec le contrat.
    Une ⟦redevance⟧ est le plus souvent un pourcentage des ventes.
    Qu’est-ce qu’un ⟦droit de préemption⟧ ?
    Beaucoup de contrats contiennent un ⟦droit de préemption⟧.
    Les ⟦bons de souscription⟧ expirent d’ordinaire au bout de dix ans.
    La plupart des fondateurs n’aiment pas le ⟦droit de veto⟧.
    Par définition, une licence ⟦exclusive⟧ écarte le concédant.
    Dans ce type d’opération, un ⟦siège au conseil⟧ est courant.
    Les avocats déconseillent généralement une ⟦exclusivité⟧ illimitée.
    Les jeunes pousses offrent habituellement des ⟦bons de souscription⟧ à leurs prêteurs.
    Un ⟦partage des revenus⟧ est une façon de payer avec l’argent de demain.
    Les entreprises promettent souvent une ⟦introduction en Bourse⟧ à leurs salariés.
    Une ⟦offre publique d’achat⟧ réussit rarement sans le conseil.
    De manière générale, un ⟦droit de priorité⟧ est plus faible.
    Dans bien des secteurs, l’⟦exclusivité⟧ est la norme.
    En droit français, un ⟦droit de préemption⟧ doit être écrit.
    On appelle ⟦introduction en Bourse⟧ la première vente d’actions au public.
    Les fonds exigent classiquement un ⟦droit de veto⟧.
    L’expression ⟦droit de préemption⟧ désigne un privilège.
    Les entreprises vendent parfois une ⟦licence⟧ plutôt qu’une usine.
    Une clause d’⟦exclusivité⟧ ne vaut pas grand-chose si personne ne la fait respecter.
    En capital-risque, un ⟦siège au conseil⟧ accompagne généralement le premier gros chèque.
    À quoi sert un ⟦droit de préemption⟧ ?
    Les juristes se méfient souvent d’une ⟦exclusivité⟧ trop longue.
    Les minoritaires négocient souvent un ⟦droit de veto⟧.
    Un ⟦droit de premier refus⟧ n’est pas un droit de priorité.
    Pourquoi les prêteurs réclament-ils des ⟦bons de souscription⟧ ?
    Les clauses d’⟦exclusivité⟧ sont monnaie courante dans le sport.
    En général, la ⟦redevance⟧ se calcule sur le chiffre d’affaires.
  `,
};
