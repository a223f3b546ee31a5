import assert from 'node:assert/strict';
import type { DocumentKind, Language } from '../../../src/core';
import { bindingShare, mentionAt, readIn } from './read';

/** `sentence => mention: status`. `least` of the rows must be right; the others are listed. */
function statusShare(language: Language, kind: DocumentKind, least: number, table: readonly string[]): void {
  it(`${language} ${kind}: status right in ${least * 100} % of ${table.length} sentences`, () => {
    const wrong = table.flatMap((row) => {
      const [sentence = '', expected = ''] = row.split(' => ');
      const at = expected.lastIndexOf(': ');
      const read = readIn(language, sentence, kind);
      const found = mentionAt(read, expected.slice(0, at))?.status ?? 'no mention';
      return found === expected.slice(at + 2) ? [] : `${row}, not ${found}`;
    });
    assert.ok(1 - wrong.length / table.length >= least, wrong.join('\n'));
  });
}

/** Sentences with the whole glossary, whose answers were written down before any rule was written for them. */
describe('fresh sentences about partnerships, rounds and takeovers', () => {
  statusShare('en', 'report', 0.96, [
    'Kestrel holds a 14 % stake in the airline. => stake: active',
    'The two firms share revenue from the app, with a royalty of 9 % going to the studio. => royalty: active',
    'Under the pact, each founder has a right of first refusal over the other’s shares. => right of first refusal: active',
    'Exclusivity runs until the end of 2029. => Exclusivity: active',
    'The partnership agreement makes Orbis the exclusive supplier of engines. => exclusive: active',
    'Exclusivity fell away when the second supplier signed. => Exclusivity: ended',
    'The fund has sold its entire stake. => stake: ended',
    'The licence was revoked in May. => licence: ended',
    'Brightwell let its option to buy the plant expire. => option to buy: ended',
    'The bank has given up its board seat. => board seat: ended',
    'The parties scrapped the break fee last week. => break fee: ended',
    'A decade ago the valuation was a mere $200m. => valuation: previous',
    'Its former partner enjoyed a right of first refusal. => right of first refusal: previous',
    'Before the Series B, the founders’ stake was 62 %. => stake: previous',
    'The pair are in advanced talks over a merger. => merger: proposed',
    'Sources say a Series C round could close by June. => Series C: proposed',
    'The company aims to list its shares in an IPO next spring. => IPO: proposed',
    'Its bid, if accepted, would give Corvus a stake of 51 %. => stake: proposed',
    'No exclusivity was granted. => exclusivity: negated',
    'The investors got neither a board seat nor a veto. => board seat: negated',
    'There is no lock-up on the new shares. => lock-up: negated',
    'The deal comes without a non-compete. => non-compete: negated',
    'A liquidation preference protects investors when a start-up is sold cheaply. => liquidation preference: general',
    'Drag-along clauses are usual in shareholder agreements. => Drag-along: general',
    'Many analysts think that earn-outs breed disputes. => earn-outs: general',
    'In theory, a right of first offer is weaker than a right of first refusal. => right of first offer: general',
  ]);
  statusShare('fr', 'report', 0.96, [
    'Le fonds détient une participation de 14 % dans la compagnie. => participation: active',
    'Le studio touche une redevance de 9 % sur les ventes. => redevance: active',
    'Le pacte accorde à chaque fondateur un droit de préemption. => droit de préemption: active',
    'L’exclusivité court jusqu’à la fin de 2029. => exclusivité: active',
    'Orbis est le fournisseur exclusif du groupe. => exclusif: active',
    'L’exclusivité est tombée avec la signature du second fournisseur. => exclusivité: ended',
    'Le fonds a cédé l’intégralité de sa participation. => participation: ended',
    'La licence a été révoquée en mai. => licence: ended',
    'La banque a renoncé à son siège au conseil. => siège au conseil: ended',
    'L’indemnité de rupture a été supprimée la semaine dernière. => indemnité de rupture: ended',
    'Il y a dix ans, la valorisation n’était que de 200 millions de dollars. => valorisation: previous',
    'L’ancien partenaire bénéficiait d’un droit de premier refus. => droit de premier refus: previous',
    'Avant la série B, la participation des fondateurs était de 62 %. => participation: previous',
    'Les deux groupes discutent d’une fusion. => fusion: proposed',
    'Une introduction en Bourse serait à l’étude. => introduction en Bourse: proposed',
    'Le fonds souhaiterait une participation de 20 %. => participation: proposed',
    'L’offre, si elle aboutit, donnerait à Corvus le contrôle de la société et une participation de 51 %. => participation: proposed',
    'Aucune exclusivité n’a été consentie. => exclusivité: negated',
    'Les investisseurs n’ont obtenu ni siège au conseil ni droit de veto. => droit de veto: negated',
    'L’accord ne comporte pas de clause de non-concurrence. => clause de non-concurrence: negated',
    'Les actions nouvelles sont émises sans droit de vote ni droit préférentiel de souscription. => droit préférentiel de souscription: negated',
    'Une clause de sortie conjointe protège les minoritaires lorsque le majoritaire vend. => clause de sortie conjointe: general',
    'Les compléments de prix sont souvent source de litiges. => compléments de prix: general',
    'En pratique, un droit de première offre vaut moins qu’un droit de préemption. => droit de première offre: general',
    'Qu’est-ce qu’une garantie d’actif et de passif ? => garantie d’actif et de passif: general',
    'Les fonds exigent d’ordinaire une préférence de liquidation. => préférence de liquidation: general',
  ]);
  statusShare('en', 'contract', 1, [
    'Licensor hereby grants to Licensee an exclusive licence in the Field. => exclusive licence: active',
    'Neither Party shall assign this Agreement without the prior written consent of the other. => assign this Agreement: active',
    'The Investor may appoint one observer to the board of directors. => observer: active',
    'Upon the Closing, the Existing Shareholders Agreement and the right of first refusal in it shall terminate and be of no further force. => right of first refusal: ended',
    'The Purchaser hereby waives its right of first refusal. => right of first refusal: ended',
    'The right of first refusal granted under the Original Agreement is hereby revoked. => right of first refusal: ended',
    'Nothing herein shall be construed as granting a right of first refusal. => right of first refusal: negated',
    'The Distributor shall have no exclusivity in the Territory. => exclusivity: negated',
    'The Parties intend to negotiate a joint venture agreement in good faith. => joint venture: proposed',
    'WHEREAS, the Company previously granted the Lender a warrant to purchase shares. => warrant: previous',
    'If the Company proposes to conduct an initial public offering, it shall notify the Holders. => initial public offering: active',
    'Distributors in the industry customarily pay a minimum royalty. => minimum royalty: general',
  ]);
  statusShare('fr', 'contract', 0.91, [
    'Le Concédant accorde au Licencié une licence exclusive dans le Domaine. => licence exclusive: active',
    'Le présent contrat ne peut être cédé sans l’accord préalable écrit de l’autre Partie. => cédé: active',
    'L’Investisseur peut désigner un censeur au conseil d’administration. => censeur: active',
    'Le Bénéficiaire renonce expressément à son droit de préemption. => droit de préemption: ended',
    'L’exclusivité consentie aux termes du Contrat Initial est révoquée à compter de ce jour. => exclusivité: ended',
    'Le pacte conclu en 2021, et le droit de préférence qu’il prévoyait, ont pris fin le 1er mars. => droit de préférence: ended',
    'Aucune stipulation des présentes ne confère une licence au Client. => licence: negated',
    'Le Distributeur ne bénéficie d’aucune exclusivité sur le Territoire. => exclusivité: negated',
    'Les Parties envisagent de créer une coentreprise. => coentreprise: proposed',
    'La Société avait antérieurement consenti au Prêteur des bons de souscription. => bons de souscription: previous',
    'En cas d’introduction en Bourse, la Société en informe les Porteurs. => introduction en Bourse: active',
    'Il est d’usage, dans la profession, de prévoir une redevance minimale. => redevance minimale: general',
  ]);
});

describe('a figure of now and one of before in one sentence', () => {
  bindingShare('en', 1, [
    'Its stake fell from 32.5 % to 27 %. => stake: 27 % < 32.5 %',
    'Its stake has fallen to 27 % from 32.5 %. => stake: 27 % < 32.5 %',
    'The group now holds a 27 % stake, compared with 32.5 % before the round. => stake: 27 % < 32.5 %',
    'The group holds a 27 % stake, down from 32.5 %. => stake: 27 % < 32.5 %',
    'The royalty was raised from 4 % to 6 %. => royalty: 6 % < 4 %',
    'The royalty rises to 6 % from 4 %. => royalty: 6 % < 4 %',
    'The new royalty is 6 %, against 4 % previously. => royalty: 6 % < 4 %',
    'The valuation has doubled to $8bn from $4bn. => valuation: $8bn < $4bn',
    'The round lifts the valuation to $8bn; it was $4bn a year ago. => valuation: $8bn',
    'The commitment, once $10bn, is now $6bn. => commitment: $6bn < $10bn',
    'Exclusivity lasts five years instead of three years. => Exclusivity: five years < three years',
    'The non-compete was cut from three years to one year. => non-compete: one year < three years',
    'The stake, which was 40 %, has been reduced to 35 %. => stake: 35 % < 40 %',
    'The break fee goes up from $20m to $35m. => break fee: $35m < $20m',
  ]);
  bindingShare('fr', 0.92, [
    'Le fonds détient désormais 27 %, contre 32,5 %. => détient: 27 % < 32,5 %',
    'Le fonds détient désormais 27 % du capital, contre 32,5 % auparavant. => détient: 27 % < 32,5 %',
    'Sa participation passe de 32,5 % à 27 %. => participation: 27 % < 32,5 %',
    'Sa participation est ramenée de 32,5 % à 27 %. => participation: 27 % < 32,5 %',
    'Sa participation tombe à 27 %, au lieu de 32,5 %. => participation: 27 % < 32,5 %',
    'La redevance est portée à 6 %, contre 4 % jusqu’ici. => redevance: 6 % < 4 %',
    'La redevance, qui était de 4 %, atteint désormais 6 %. => redevance: 6 % < 4 %',
    'La valorisation double, de 4 à 8 milliards d’euros. => valorisation: 8 milliards d’euros < 4',
    'La valorisation atteint 8 milliards d’euros, contre 4 milliards d’euros il y a un an. => valorisation: 8 milliards d’euros < 4 milliards d’euros',
    'L’exclusivité est réduite de cinq ans à trois ans. => exclusivité: trois ans < cinq ans',
    'L’indemnité de rupture, initialement de 20 M€, a été relevée à 35 M€. => indemnité de rupture: 35 M€ < 20 M€',
    'Sa part du capital recule à 27 %, après 32,5 % en 2024. => part du capital: 27 % < 32,5 %',
    'L’engagement d’achat est désormais de 6 milliards de dollars, alors qu’il était de 10 milliards de dollars. => engagement d’achat: 6 milliards de dollars < 10 milliards de dollars',
    'Le plafond de responsabilité passe à 12 M€, au lieu de 8 M€. => plafond de responsabilité: 12 M€ < 8 M€',
  ]);
});

/** Notes of the press and of counsel, written after the tables above: asides, reported speech, conditions, old and new beside each other. */
describe('fresh sentences with clauses inside clauses', () => {
  statusShare('en', 'report', 1, [
    'The studio’s right of first negotiation, inherited from the 2009 contract, lapsed unused in March. => right of first negotiation: ended',
    'Buyer has walked away from its earlier demand for exclusivity. => exclusivity: ended',
    'What would an IPO look like? => IPO: proposed',
    'Bankers have floated a merger at a valuation of $60bn. => merger: proposed',
    'Shareholders in Ferrum will own 42% of the group if the merger goes through. => merger: proposed',
    'The partnership agreement fell away on closing, and with it the right of first refusal. => right of first refusal: ended',
    'Regulators have blocked the takeover of Pellham. => takeover: ended',
    'If AGI is ever reached, the contract says, the research licence stops there and then. => research licence: active',
    'Northgate, which had been sitting on a 31% holding since 2016, sold it on Tuesday. => sitting on: previous',
    'Halden would buy a tenth at a price that values its rival at €9bn. => values: proposed',
    'The right of first refusal which the elder brother claimed had been waived when he signed. => right of first refusal: ended',
    'Neither the licence granted to the hospital nor the one granted to the college is exclusive. => exclusive: negated',
    '“We have never had an exclusive arrangement with anyone,” the chief executive insisted. => exclusive: negated',
    'It entered into a commitment that ceases on approval of the drug. => commitment: active',
    'An AGI clause that once let the lab cut its backer off has been deleted. => AGI clause: ended',
    'Calder is considering a sale of its remaining 17% holding, people familiar with the matter said. => sale: proposed',
    'Calder is considering a sale of its remaining 17% holding. => holding: active',
    'Its share fell to 48% when the founders exercised their warrants. => warrants: ended',
    'A merger cannot be ruled out. => merger: proposed',
    'Under the concession the state may match any bid. => match: active',
    'But the right of first refusal in section 9 would apply to a transfer of the shares. => right of first refusal: active',
    'The IPO was pulled on Thursday night, hours before pricing. => IPO: ended',
    'A merger had been considered in 2022. => merger: previous',
    'No liability cap applies. => liability cap: negated',
  ]);
  statusShare('fr', 'report', 1, [
    'L’hébergeur, évincé du conseil, gardera sa licence si la fusion aboutit. => fusion: proposed',
    'Une fois la fusion approuvée, le groupe comptera douze sites. => fusion: proposed',
    'Deux candidats au rachat se sont manifestés. => rachat: proposed',
    'Un rachat par un concurrent n’est pas exclu. => rachat: proposed',
    'Le groupe, qui avait été valorisé 6 Md€ en 2021, ne vaut plus que la moitié. => valorisé: previous',
    'Le contrat de licence, arrivé à échéance le 30 juin 2026, n’a pas été renouvelé. => échéance: ended',
    'Le pacte a pris fin, et avec lui le droit de préemption. => droit de préemption: ended',
    'Aucun actionnaire ne détient plus de 5 % du capital. => détient: negated',
    'Après deux ans de discussions, le projet de fusion est abandonné. => fusion: ended',
    'L’accord d’exclusivité qui les liait a expiré le 15 mai. => accord d’exclusivité: ended',
    'Le tribunal a jugé que le pacte de préférence liait les héritiers. => pacte de préférence: active',
    'La clause AGI, qui permettait d’y mettre fin, a disparu. => clause AGI: ended',
    'En 2022, un rachat par un concurrent avait été envisagé puis abandonné. => rachat: previous',
    'L’introduction en Bourse redevient l’option privilégiée. => introduction en Bourse: proposed',
    'Jamais le club n’a accordé d’exclusivité à un diffuseur. => exclusivité: negated',
    'Aucun plafond de responsabilité n’est prévu. => plafond de responsabilité: negated',
    'Le bien est soumis au droit de préemption urbain. => droit de préemption urbain: active',
    'L’un d’eux a cédé ses bons de souscription avant le tour. => bons de souscription: ended',
    'Les parties ont écarté l’idée d’un comité d’experts. => comité d’experts: negated',
  ]);
});
