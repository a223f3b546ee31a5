import { checkShares } from './check';

describe('the status of a mention in sentences that no rule was written for', () => {
  describe('in English reports', () => {
    checkShares(0.85, {
      previous: `
    Back in 2016 the two had signed a ⟦revenue share⟧ that nobody remembers today.
    The old contract gave the retailer full ⟦exclusivity⟧ over the region.
    Before the overhaul, every fund with 5 % enjoyed a ⟦veto right⟧.
    Under the terms that applied until last March, the lab had a ⟦right of first refusal⟧ on new capacity.
    The start-up used to pay a ⟦royalty⟧ of 8 %.
    In those days the ⟦licence⟧ covered Europe alone.
    At its height the family's ⟦stake⟧ was worth $12bn.
    A year ago the ⟦valuation⟧ stood at $40bn.
    The earlier ⟦purchase commitment⟧, half as large, ran for five years.
    For most of the decade Bering was bound by ⟦exclusivity⟧ to one carrier.
    Originally the ⟦licence⟧ was to end in 2030.
    Its then owner held a ⟦stake⟧ of 60 %.
    What had been an ⟦exclusive⟧ deal is now open to all.
    The bank once held ⟦warrants⟧ over a tenth of the company.
    Formerly, a ⟦board seat⟧ came with the loan.
    Prior to the split it shared a ⟦board of directors⟧ with its parent.
    Until the spring, a ⟦right of first offer⟧ protected the co-owners.`,
      ended: `
    The new accord takes the place of a ⟦licence⟧ from 2011.`,
      proposed: `
    The group is weighing an ⟦IPO⟧ in Amsterdam.
    Talks about a ⟦licence⟧ are at an early stage, two people said.
    A draft seen by the paper gives the state a ⟦veto right⟧.
    If regulators agree, the fund would take a ⟦stake⟧ of 20 %.
    The lab has offered its backers a ⟦revenue share⟧.
    The company hopes to win ⟦exclusivity⟧ for ten years.
    Under the proposal the lender gets ⟦warrants⟧ over 2 million shares.
    Nothing has been signed, but a ⟦purchase commitment⟧ of $30bn is on the table.
    The carmaker is close to a ⟦licence⟧ for the battery design.
    Advisers expect an ⟦IPO⟧ next year.
    The term sheet foresees a ⟦right of first refusal⟧ for all early investors.
    The minister wants a golden share with a ⟦veto right⟧.
    The bidder is ready to pay for a ⟦stake⟧ of up to 30 %.
    They are still haggling over the ⟦royalty⟧.
    A ⟦takeover⟧ is being considered by at least two rivals.
    The board will vote in June on a ⟦merger⟧ with Alder.
    It has been asked to accept a ⟦royalty⟧ of 12 %.
    The founder is seeking a ⟦valuation⟧ of $5bn.`,
    });
    checkShares(0.6, {
      general: `
    A ⟦right of first refusal⟧ lets its holder match an offer from somebody else.
    Investors often ask for a ⟦board seat⟧.
    What is a ⟦revenue share⟧, and when does it pay?
    As a rule, an ⟦IPO⟧ takes six to nine months.
    Most studios pay their authors a ⟦royalty⟧.
    ⟦Warrants⟧ are worth little when volatility is low.
    Few topics divide lawyers as much as ⟦exclusivity⟧.
    In venture deals, a ⟦veto right⟧ is common.
    Nobody agrees on what ⟦AGI⟧ is.
    Courts tend to read an ⟦exclusive⟧ licence narrowly.
    The textbook explains the ⟦right of first offer⟧ in chapter six.
    Whoever owns a ⟦stake⟧ of a third can block such votes under French law.
    Economists have long studied why firms choose a ⟦merger⟧.
    Read our guide before you sign a ⟦licence⟧.
    A ⟦purchase commitment⟧ can be a burden when prices fall.`,
    });
  });
  describe('in French reports', () => {
    checkShares(0.85, {
      previous: `
    En 2016, les deux avaient signé un ⟦partage des revenus⟧ que plus personne ne connaît.
    L'ancien contrat donnait au distributeur une pleine ⟦exclusivité⟧ sur la région.
    Avant la réforme, tout fonds détenant 5 % jouissait d'un ⟦droit de veto⟧.
    Selon les termes en vigueur jusqu'en mars, le laboratoire avait un ⟦droit de premier refus⟧ sur les nouvelles capacités.
    La jeune pousse payait autrefois une ⟦redevance⟧ de 8 %.
    À l'époque, la ⟦licence⟧ ne couvrait que l'Europe.
    À son apogée, la ⟦participation⟧ de la famille valait 12 milliards.
    Il y a un an, la ⟦valorisation⟧ était de 40 milliards.
    Le précédent ⟦engagement d'achat⟧, deux fois moindre, courait sur cinq ans.
    À l'origine, la ⟦licence⟧ devait s'éteindre en 2030.
    Son propriétaire d'alors possédait une ⟦participation⟧ de 60 %.
    La banque détenait naguère des ⟦bons de souscription⟧ sur un dixième de la société.
    Dans le temps, un ⟦siège au conseil⟧ accompagnait le prêt.
    Avant la scission, elle partageait un ⟦conseil d'administration⟧ avec sa maison mère.
    Jusqu'au printemps, un ⟦droit de préférence⟧ protégeait les copropriétaires.`,
      ended: `
    Le nouvel accord prend la place d'une ⟦licence⟧ de 2011.`,
      proposed: `
    Le groupe réfléchit à une ⟦introduction en Bourse⟧ à Amsterdam.
    Les discussions sur une ⟦licence⟧ n'en sont qu'à leurs débuts.
    Un projet consulté par le journal donne à l'État un ⟦droit de veto⟧.
    Si les régulateurs sont d'accord, le fonds prendrait une ⟦participation⟧ de 20 %.
    Le laboratoire a proposé à ses bailleurs un ⟦partage des revenus⟧.
    La société espère obtenir une ⟦exclusivité⟧ de dix ans.
    Aux termes de la proposition, le prêteur reçoit des ⟦bons de souscription⟧.
    Rien n'est signé, mais un ⟦engagement d'achat⟧ de 30 milliards est sur la table.
    Le constructeur est proche d'une ⟦licence⟧ pour la batterie.
    Les banquiers s'attendent à une ⟦introduction en Bourse⟧ l'an prochain.
    La lettre d'intention prévoit un ⟦droit de premier refus⟧ pour tous les investisseurs.
    Le ministre souhaite un ⟦droit de veto⟧.
    L'acquéreur est prêt à payer pour une ⟦participation⟧ de 30 %.
    Les parties négocient toujours la ⟦redevance⟧.
    Une ⟦fusion⟧ est à l'étude chez deux rivaux.
    Le conseil votera en juin sur une ⟦fusion⟧ avec Alder.
    Le fondateur vise une ⟦valorisation⟧ de 5 milliards.`,
    });
    checkShares(0.6, {
      general: `
    Un ⟦droit de préemption⟧ permet à son titulaire de s'aligner sur l'offre d'un tiers.
    Les investisseurs demandent souvent un ⟦siège au conseil⟧.
    Qu'est-ce qu'un ⟦partage des revenus⟧ et quand rapporte-t-il ?
    En règle générale, une ⟦introduction en Bourse⟧ prend six à neuf mois.
    La plupart des éditeurs versent une ⟦redevance⟧ à leurs auteurs.
    Peu de sujets divisent autant les juristes que l'⟦exclusivité⟧.
    Dans le capital-risque, un ⟦droit de veto⟧ est courant.
    Personne ne s'accorde sur ce qu'est l'⟦IAG⟧.
    Les tribunaux lisent étroitement toute ⟦licence⟧ exclusive.
    Le manuel explique le ⟦droit de préférence⟧ au chapitre six.
    Les économistes étudient depuis longtemps les raisons d'une ⟦fusion⟧.
    Lisez notre guide avant de signer une ⟦licence⟧.
    Un ⟦engagement d'achat⟧ peut peser lourd quand les prix baissent.`,
    });
  });
  describe('in English contracts', () =>
    checkShares(
      0.9,
      {
        previous: `
    WHEREAS, the Parties previously entered into a ⟦licence⟧ dated 3 March 2017.
    This Agreement supersedes the prior ⟦licence⟧ between the Parties.
    Under the Original Agreement, the Distributor had ⟦exclusivity⟧ in the Territory.
    Immediately prior to the Effective Date, the Seller held a ⟦stake⟧ of forty percent (40%).
    The former ⟦royalty⟧ of eight percent is replaced by the rate set out below.
    WHEREAS, the Company formerly granted the Investor a ⟦right of first refusal⟧ on new securities.
    The earlier ⟦revenue share⟧ between the Parties was governed by Swiss law.
    The Prior Agreement provided for a ⟦right of first offer⟧.
    Before the Amendment Date, the Lender had a ⟦veto right⟧ over new debt.
    The previous ⟦purchase commitment⟧ of the Customer ran until 2021.`,
        proposed: `
    The Parties intend to negotiate in good faith a ⟦licence⟧ for the Field.
    The Company proposes to issue ⟦warrants⟧ to the Lender.
    The Parties are considering a ⟦merger⟧ and wish to exchange information.
    WHEREAS, the Investor wishes to acquire a ⟦stake⟧ in the Company.
    The Parties shall discuss in good faith whether to agree on a ⟦revenue share⟧.
    The Company contemplates an ⟦IPO⟧ of its shares.
    This letter of intent sets out a proposed ⟦acquisition⟧ of the Target.
    The Buyer has expressed its interest in a possible ⟦acquisition⟧ of the Business.
    WHEREAS, the Recipient is evaluating a potential ⟦takeover⟧ of the Company.
    The Parties contemplate entering into an ⟦exclusive⟧ arrangement at a later date.`,
        active: `
    In the event of an ⟦IPO⟧, the Company shall give notice to the Holders.
    The Investor may exercise the ⟦right of first refusal⟧ within twenty days.
    The Licensor proposes the prices, and the ⟦licence⟧ is granted for ten years.
    The ⟦royalty⟧ set out in the previous paragraph is due each quarter.
    The Holder shall give prior notice before it exercises the ⟦right of first offer⟧.
    The Parties wish to record the ⟦exclusivity⟧ granted hereby.
    Subject to the prior written consent of the Lender, the Borrower may exercise the ⟦veto right⟧.
    The Customer intends the ⟦purchase commitment⟧ to be binding.
    Any proposed transfer is subject to the ⟦right of first refusal⟧ set out in Section 4.
    The Seller may not sell any Shares before the ⟦right of first offer⟧ has been complied with.`,
      },
      'en',
    ));
  describe('in French contracts', () =>
    checkShares(
      0.9,
      {
        previous: `
    Les Parties ont précédemment conclu une ⟦licence⟧ en date du 3 mars 2017.
    Le présent contrat annule et remplace la ⟦licence⟧ antérieure conclue entre les Parties.
    Aux termes du contrat initial, le Distributeur bénéficiait d'une ⟦exclusivité⟧ sur le Territoire.
    Immédiatement avant la Date d'effet, le Cédant détenait une ⟦participation⟧ de quarante pour cent.
    L'ancienne ⟦redevance⟧ de huit pour cent est remplacée par le taux ci-dessous.
    Le précédent ⟦engagement d'achat⟧ du Client courait jusqu'en 2021.
    Le contrat antérieur prévoyait un ⟦droit de préférence⟧.
    Avant l'avenant, le Prêteur disposait d'un ⟦droit de veto⟧ sur tout nouvel emprunt.`,
        proposed: `
    Les Parties ont l'intention de négocier de bonne foi une ⟦licence⟧ pour le Domaine.
    La Société se propose d'émettre des ⟦bons de souscription⟧ au profit du Prêteur.
    Les Parties envisagent une ⟦fusion⟧ et souhaitent échanger des informations.
    L'Investisseur souhaite acquérir une ⟦participation⟧ dans la Société.
    La Société envisage une ⟦introduction en Bourse⟧ de ses actions.
    La présente lettre d'intention décrit un projet d'⟦acquisition⟧ de la Cible.
    L'Acquéreur a manifesté son intérêt pour une éventuelle ⟦acquisition⟧ de la Société.
    Les Parties envisagent de conclure ultérieurement un accord ⟦exclusif⟧.`,
        active: `
    En cas d'⟦introduction en Bourse⟧, la Société notifie les Porteurs.
    L'Investisseur peut exercer le ⟦droit de premier refus⟧ dans un délai de vingt jours.
    La ⟦redevance⟧ prévue au paragraphe précédent est due chaque trimestre.
    Tout projet de cession est soumis au ⟦droit de préemption⟧ prévu à l'article 4.
    Les Parties souhaitent constater l'⟦exclusivité⟧ consentie par les présentes.
    Le Titulaire notifie préalablement son intention d'exercer le ⟦droit de préférence⟧.
    Sous réserve de l'accord préalable du Prêteur, l'Emprunteur exerce le ⟦droit de veto⟧.
    Le Cédant ne peut vendre ses actions avant la purge du ⟦droit de préemption⟧.`,
      },
      'fr',
    ));
});
