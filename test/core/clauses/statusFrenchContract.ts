/** Sentences of contracts by the status of their marked mention; each is read after a preamble that makes a contract. */
export const FRENCH_CONTRACT: Readonly<Record<string, string>> = {
  active: `
    Le Licencié peut exercer le ⟦droit de préemption⟧ dans un délai de trente jours.
    Le Concédant pourra résilier la ⟦licence⟧ moyennant un préavis de trois mois.
    Aucune des Parties ne peut ⟦céder⟧ le présent contrat sans l’accord de l’autre.
    Sans préjudice du ⟦droit de préemption⟧, l’Associé peut nantir ses titres.
    À l’expiration du contrat, la ⟦licence⟧ s’éteint de plein droit.
    La ⟦redevance⟧ ne pourra être inférieure à 3 % des ventes nettes.
    Le Fournisseur s’interdit de livrer tout concurrent et consent l’⟦exclusivité⟧ à l’Acheteur.
    Le Licencié ne peut sous-concéder la ⟦licence⟧ concédée aux présentes.
    Le Fournisseur ne pourra désigner aucun autre distributeur pendant la période d’⟦exclusivité⟧.
    Les Associés disposent d’un ⟦droit de préemption⟧, exerçable dans les trente jours de la notification.
    La ⟦redevance⟧ ne saurait être inférieure à deux pour cent.
    La ⟦licence⟧ prendra fin de plein droit en cas de liquidation judiciaire du Licencié.
    Sous réserve de l’article 4, le Concédant accorde au Licencié une ⟦licence⟧ sur les Brevets.
    À défaut, l’⟦exclusivité⟧ cessera de s’appliquer.
    Le ⟦droit de préemption⟧ ne s’applique pas aux cessions entre affiliés.
    Le Franchisé verse une ⟦redevance⟧ de six pour cent (6 %) du chiffre d’affaires hors taxes.
    Le ⟦droit de préemption⟧ prévu au présent article survivra à la réalisation de l’opération.
    Chacune des Parties pourra résilier la ⟦licence⟧ moyennant un préavis de soixante jours.
    Faute de réponse dans ce délai, l’Associé est réputé avoir renoncé à son ⟦droit de préemption⟧ pour cette cession.
    L’⟦exclusivité⟧ est consentie pour une durée de trois ans.
    La Société ne peut consentir à un tiers une ⟦licence⟧ plus étendue que celle de l’article 3.
    Il peut être renoncé par écrit au ⟦droit de préemption⟧ par la majorité des porteurs.
    Toute renonciation à la ⟦redevance⟧ doit être signée des deux parties.
    La résiliation du contrat est sans effet sur les ⟦bons de souscription⟧ déjà émis.
    En cas de manquement, l’⟦exclusivité⟧ sera caduque.
    Le Distributeur s’engage à respecter l’⟦exclusivité⟧ pendant toute la durée du contrat.
    L’Investisseur aura un ⟦siège au conseil⟧ tant qu’il détiendra dix pour cent du capital.
    Les Parties pourront convenir d’une nouvelle ⟦redevance⟧ au terme de la période initiale.
    À défaut d’accord, la ⟦licence⟧ se poursuivra aux mêmes conditions.
    Le Cédant garantit que la ⟦licence⟧ est en vigueur.
  `,
  negated: `
    Article 9. ⟦Exclusivité⟧. Néant.
    Aucune ⟦licence⟧ n’est concédée par les présentes.
    Le Distributeur ne bénéficie d’aucune ⟦exclusivité⟧ sur le Territoire.
    La désignation est consentie à titre non ⟦exclusif⟧.
    Le présent contrat ne confère au Destinataire aucune ⟦licence⟧, expresse ou implicite.
    Le Prestataire n’acquiert aucun ⟦droit de propriété intellectuelle⟧ sur les livrables.
    Aucune ⟦redevance⟧ n’est due sur les échantillons.
    Le Concédant n’accorde aucune ⟦licence⟧ implicite.
    Les Parties reconnaissent que la désignation n’est pas ⟦exclusive⟧.
    Rien dans le présent contrat ne saurait être interprété comme conférant une ⟦licence⟧.
    Le Bénéficiaire ne reçoit aucune ⟦licence⟧ sur les brevets du Divulgateur.
    Le Client n’est tenu d’aucun ⟦engagement d’achat⟧.
    Les Actions ne confèrent pas de ⟦droit de veto⟧.
    Rien dans le présent contrat ne crée de ⟦droit de préemption⟧ au profit du Distributeur.
    Les ventes d’échantillons ne donnent lieu à aucune ⟦redevance⟧.
    Aucune ⟦exclusivité⟧ n’est consentie pour les ventes en ligne.
    Le Licencié ne dispose d’aucun ⟦droit de priorité⟧ pour les autres domaines.
    Le contrat est conclu sans ⟦exclusivité⟧.
    La présente licence n’est pas ⟦exclusive⟧.
    Il n’est stipulé aucune ⟦exclusivité⟧ en faveur de l’Agent.
    Le Prestataire n’aura droit à aucune ⟦redevance⟧.
  `,
  ended: `
    L’Investisseur renonce par les présentes à son ⟦droit de préemption⟧ sur les titres.
    Les Parties constatent que la ⟦licence⟧ a été résiliée le 1er mars 2021.
    Chaque Associé renonce irrévocablement à son ⟦droit de préemption⟧ au titre de la Cession.
    L’Investisseur a renoncé par écrit à son ⟦droit de préemption⟧.
    La ⟦licence⟧ accordée par le contrat de 2015 a expiré.
    L’Acheteur a libéré le Vendeur de son ⟦engagement d’achat⟧.
    L’⟦exclusivité⟧ prévue à l’article 2 du Contrat Initial a cessé le 30 juin 2018.
    Les Parties ont résilié la ⟦licence⟧ d’un commun accord.
    Le Titulaire renonce par les présentes à son ⟦droit de veto⟧.
    Les ⟦bons de souscription⟧ émis en 2014 sont devenus caducs.
    La Société a annulé la ⟦licence⟧ du 4 mai 2016.
    Les Parties mettent fin par les présentes à l’⟦exclusivité⟧ prévue au Contrat de Distribution.
    Les Associés ont renoncé au ⟦droit de préemption⟧ le 3 mars 2020.
    L’⟦obligation d’achat⟧ du contrat de 2012 est éteinte.
    Le Distributeur reconnaît que son ⟦exclusivité⟧ a expiré.
  `,
};
