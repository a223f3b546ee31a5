import { describe } from 'mocha';
import { check } from './check';

describe('number and agreement in French', () => {
  check(
    'fr',
    `
    le ⟦droit de préemption⟧ de la Société → pre-emption exact
    les ⟦droits de préemption⟧ des associés → pre-emption variant
    les ⟦droits de préemptions⟧ → pre-emption variant
    LE ⟦DROIT DE PRÉEMPTION⟧ → pre-emption exact
    LE ⟦DROIT DE PREEMPTION⟧ → pre-emption exact
    le ⟦droit de preemption⟧ → pre-emption exact
    le ⟦droit de pre\u0301emption⟧ → pre-emption exact
    un ⟦droit exclusif⟧ → exclusive-right exact
    des ⟦droits exclusifs⟧ → exclusive-right variant
    une ⟦licence exclusive⟧ → exclusive-licence exact
    des ⟦licences exclusives⟧ → exclusive-licence variant
    le ⟦capital social⟧ → capital exact
    les ⟦capitaux sociaux⟧ → capital variant
    une ⟦part sociale⟧ et des ⟦parts sociales⟧ → stake exact; stake variant
    la ⟦condition suspensive⟧ → condition exact
    les ⟦conditions suspensives⟧ → condition variant
    la ⟦clause pénale⟧ → liquidated-damages exact
    les ⟦clauses pénales⟧ → liquidated-damages variant
    un ⟦bon partant⟧ → good-leaver exact
    les ⟦bons partants⟧ → good-leaver variant
    une ⟦bonne partante⟧ → good-leaver variant
    la ⟦société absorbante⟧ → party-to-merger exact
    les ⟦sociétés absorbantes⟧ → party-to-merger variant
    le ⟦directeur général⟧ → manager exact
    les ⟦directeurs généraux⟧ → manager variant
    la ⟦directrice générale⟧ → manager variant
    le ⟦conseiller juridique⟧ → adviser exact
    la ⟦conseillère juridique⟧ → adviser variant
    les ⟦conseillers juridiques⟧ → adviser variant
    une ⟦œuvre dérivée⟧ → derived-work exact
    une ⟦oeuvre dérivée⟧ → derived-work exact
    des ⟦œuvres dérivées⟧ → derived-work variant
    DES ⟦ŒUVRES DÉRIVÉES⟧ → derived-work variant
    des ⟦compléments de prix⟧ → pay variant
    les ⟦promesses de vente⟧ → undertaking variant
    les ⟦garanties de passif⟧ → warranty variant
    les ⟦logiciels en tant que services⟧ → saas variant
    les ⟦changements de contrôle⟧ → change-of-control variant
    la ⟦force majeure⟧ → force-majeure exact
    des ⟦censeurs au conseil⟧ → board-observer variant
    des ⟦nantissements⟧ → pledge variant
    le ⟦savoir-faire⟧ secret → knowledge exact
    droitement de préemption
    la licence est exclusive
    `,
  );
});

describe('elision in French', () => {
  check(
    'fr',
    `
    l’⟦exclusivité⟧ consentie → exclusivity exact
    l'⟦exclusivité⟧ consentie → exclusivity exact
    d’⟦exclusivité⟧ consentie → exclusivity exact
    L’⟦EXCLUSIVITÉ⟧ → exclusivity exact
    jusqu’à l’⟦exclusivité⟧ → exclusivity exact
    qu’⟦exclusivités⟧ et rangs → exclusivity variant
    la ⟦clause d’agrément⟧ → approval exact
    la ⟦clause d'agrément⟧ → approval exact
    la ⟦clause d´agrément⟧ → approval exact
    la ⟦clause d‘agrément⟧ → approval exact
    la ⟦clause d\`agrément⟧ → approval exact
    la ⟦clause d’ agrément⟧ → approval exact
    la ⟦clause d ’agrément⟧ → approval exact
    les ⟦clauses d’agrément⟧ → approval variant
    les ⟦clauses d’agréments⟧ → approval variant
    l’⟦agrément⟧ préalable → approval exact
    le ⟦pacte d’actionnaires⟧ → shareholders exact
    les ⟦pactes d'actionnaires⟧ → shareholders variant
    le ⟦comité d’experts⟧ → experts exact
    un ⟦comité d’expert⟧ → experts variant
    la ⟦part du chiffre d’affaires⟧ → revenue exact
    l’⟦indemnisation⟧ due → indemnity exact
    l’⟦œuvre dérivée⟧ → derived-work exact
    l’⟦intelligence artificielle générale⟧ → agi exact
    une ⟦clause d’indexation⟧ → index exact
    la clause de l’agence
    `,
  );
});

describe('hyphens and compounds in French', () => {
  check(
    'fr',
    `
    la ⟦clause de non-concurrence⟧ → non-compete exact
    la ⟦clause de non concurrence⟧ → non-compete exact
    la ⟦clause de nonconcurrence⟧ → non-compete variant
    les ⟦clauses de non-concurrence⟧ → non-compete variant
    la ⟦non-sollicitation⟧ → non-solicit exact
    la ⟦non sollicitation⟧ → non-solicit exact
    la ⟦nonsollicitation⟧ → non-solicit variant
    une ⟦sous-licence⟧ → sublicence exact
    des ⟦sous-licences⟧ → sublicence variant
    des ⟦sous licences⟧ → sublicence variant
    une ⟦souslicence⟧ → sublicence variant
    le ⟦droit de pré-emption⟧ → pre-emption variant
    les ⟦droits de pré-emption⟧ → pre-emption variant
    un ⟦savoir faire⟧ → knowledge exact
    une ⟦licence-exclusive⟧ → exclusive-licence exact
    `,
  );
});

describe('verbs in French', () => {
  check(
    'fr',
    `
    la Société ⟦cède⟧ ses titres → assign pattern
    il ⟦cédera⟧ ses titres → assign pattern
    il ⟦cédait⟧ ses titres → assign pattern
    les titres ⟦cédés⟧ par lui → assign pattern
    les actions ⟦cédées⟧ → assign pattern
    il a ⟦cédé⟧ son bail → assign pattern
    ils ⟦cèdent⟧ et ⟦céderont⟧ → assign pattern; assign pattern
    en ⟦cédant⟧ la marque → assign pattern
    qu’il cédât la marque
    il ⟦cèdera⟧ (orthographe de 1990) → assign pattern
    nous ⟦cédons⟧, vous ⟦cédez⟧ → assign pattern; assign pattern
    il ne peut ⟦céder⟧ → assign-not pattern
    ils ne pourront en aucun cas ⟦céder⟧ → assign-not pattern
    il ne peut, seul, ⟦céder⟧ → assign-not pattern
    il ⟦détient⟧ 27 % du capital → stake pattern
    elle ⟦détenait⟧ encore 27 % → stake pattern
    ils ⟦détiendront⟧ 27 % → stake pattern
    la cession des titres
    il ne veut rien et il ⟦cède⟧ → assign pattern
    un ⟦acte translatif⟧ et des ⟦actes translatifs⟧ → assign exact; assign variant
    `,
  );
});
