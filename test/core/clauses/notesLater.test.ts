import assert from 'node:assert/strict';
import { Annotator, Blocks } from '../../../src/core/index';
import { bundledLexicon } from '../../../src/dictionary';
import { readingShare } from './reading';

/** Kinds of sentences that whole notes showed after the other tables: denials, plans that came to nothing, conditions without `if`, what held until then. */
describe('notes about deals: what is denied, fails, waits or was', () => {
  readingShare('en', 1, [
    'The exclusivity had already been lifted when the bidder showed up. => exclusivity: ended',
    'Orla denied that it was in talks to acquire Pell for €14bn. => acquire: negated',
    'Orla denies any plan to acquire Pell. => acquire: negated',
    'Orla denied having breached its exclusive licence. => exclusive licence: active',
    'Orla has no plans to acquire Pell. => acquire: negated',
    'The fund doesn’t plan to take a stake. => stake: negated',
    'The company does not plan an IPO. => IPO: negated',
    'The region did not wish to take a stake. => stake: negated',
    'The bidder failed to acquire Pell. => acquire: ended',
    'The acquisition of Pell failed in October. => acquisition: ended',
    'The merger was voted down. => merger: ended',
    'Orla withdrew its $6bn offer for Pell. => offer: ended, $6bn, of Orla',
    'The group is in exclusive talks to buy Sorvan for $3bn. => exclusive talks: active; buy: proposed, $3bn',
    'The group has entered exclusive talks. => exclusive talks: active',
    'Failing an agreement by 30 June, the exclusivity lapses. => exclusivity: active; lapses: active',
    'Absent an extension, the licence ends in March. => licence: active',
    'What happens if Orla walks away? The collaboration ends, the licence lapses. => licence: active',
    'Under the 2019 agreement, the licence did not extend to new models. => licence: previous',
    'The family, which controlled 77% of the shares, got $2.4bn. => controlled: previous, 77%',
    'Its valuation is up from the $183bn at which it was valued in September. => at which it was valued: previous',
    'The round would value the firm at $730bn before the new money. => value: proposed',
    'They would like two board seats. => board seats: proposed',
    'A poison pill adopted in May kicks in at 10%. => poison pill: active',
    'The state, which had asked for a golden share, does without. => golden share: previous',
    'Orla may open shops, subject only to the franchisee’s right of first offer. => right of first offer: active, of franchisee',
    'What is certain is that Orla owns 20.1%. => owns: active, 20.1%',
    'Pell ends up with a 27 per cent stake. => stake: active, 27 per cent',
    'Orla argued that it had exercised its matching right. => matching right: active',
    'Right of first refusal: waived for the Nordic shops. => Right of first refusal: ended',
    'Bankers mention a valuation of €3bn. => valuation: proposed, €3bn',
    'Orla dismissed talk of a takeover by Aldwick. => takeover: negated',
    'The exclusivity undertakings fell with it. => exclusivity undertakings: ended',
    'Further acquisitions are not planned. => acquisitions: negated',
    'Orla let its warrants lapse in 2025. => warrants: ended',
    'The takeover offer was rejected by the board. => takeover offer: ended',
    'Couche withdrew its ¥6.8tn offer in July 2025. => offer: ended, ¥6.8tn',
    'Orla has a warrant that pays off if the price rises. => warrant: active, of Orla',
    'AMD has handed it warrants over 160 million shares. => warrants: active, 160 million shares',
    'Neither Amara nor Gral, which holds 14%, has voting rights or board seats. => voting rights: negated; board seats: negated',
    'The exclusivity that made Pell the sole host was turned into a right of first refusal. => exclusivity: ended; right of first refusal: active',
    'The exclusive licence for the US terminates with the last patent. => exclusive licence: active',
    'Should it pass, all rights stay with Pell and the exclusivity falls away. => exclusivity: active',
    'Its exit brings to an end the shareholders’ agreement, including the veto on new shares. => veto: ended',
    'What it does not get: a right of first negotiation for the next cycle. => right of first negotiation: negated',
    'Orla gets the chips without giving Pell any exclusivity. => exclusivity: negated',
    'Had the conversion to a public benefit corporation failed, Orla could have paid less. => public benefit corporation: active',
    'The exclusivity is unchanged and it ends on 31 March 2030. => exclusivity: active, 31 March 2030',
    'The IP rights are unaffected: they last through 2032. => IP rights: active, 2032',
  ]);
  readingShare('fr', 1, [
    'Le groupe dément être en négociations exclusives. => négociations exclusives: negated',
    'Le groupe nie tout projet de fusion. => projet de fusion: negated',
    'Le groupe est en négociations exclusives pour racheter Sorvan. => négociations exclusives: active; racheter: proposed',
    'Le groupe n’a pas l’intention de céder sa participation. => céder: negated; participation: active',
    'La région n’a pas souhaité prendre de participation. => participation: negated',
    'La fusion n’a pas abouti. => fusion: ended',
    'À défaut de réclamation notifiée à cette date, elle s’éteint. => éteint: active',
    'En l’absence d’accord au 30 juin, le droit de préemption s’éteint. => droit de préemption: active',
    'Les bons de la série 2 sont devenus caducs sans avoir été exercés. => devenus caducs: ended',
    'Selon l’accord de 2019, la licence ne couvrait pas les nouveaux modèles. => licence: previous',
    'Marcq devait investir jusqu’à 600 millions d’euros. => investir: previous, 600 millions d’euros',
    'Le fonds renonce en revanche à son droit de veto. => droit de veto: ended, of Le fonds',
    'Marcq n’aura plus à verser de redevances. => redevances: ended',
    'Les fondateurs gardent un droit de veto jusqu’à l’introduction en bourse. => droit de veto: active; introduction en bourse: proposed',
    'Le groupe étudie une cession de sa branche Mets. => cession: proposed',
    'La fusion n’est plus envisagée. => fusion: ended',
    'Le tribunal a jugé que l’accord était caduc depuis mars. => caduc: ended',
    'La fusion a été repoussée à 2028. => fusion: proposed',
    'Solvène gèle le rachat de Marcq. => rachat: proposed',
    'Une valeur d’entreprise proche de 200 M€ est évoquée. => valeur d’entreprise: active, 200 M€',
    'La licence reste inchangée : elle court jusqu’en 2032. => licence: active, 2032',
    'L’accord de distribution, qui devait prendre fin en 2025, court jusqu’en 2036. => devait prendre fin: previous; court: active, 2036',
    'Le fonds a pris 10 % sans obtenir de siège au conseil. => siège au conseil: negated',
    'S’il passait sous 10 %, le fonds perdrait son siège au conseil. => siège au conseil: active',
  ]);
});

const annotator = new Annotator(bundledLexicon(), { markup: 'markdown' });

function statusesIn(text: string): Readonly<Record<string, string>> {
  const annotations = annotator.annotate(Blocks.of(text));
  return Object.fromEntries(
    annotations.mentions().map(({ start, end, status }) => [text.slice(start, end).toLowerCase(), status]),
  );
}

describe('notes about deals: what the lines of a block share', () => {
  it('is a draft where the first line says so', () => {
    const lines = '\nBoard seat: one for the lead\nRight of first refusal: on transfers by the founders';
    assert.deepEqual(statusesIn(`Term sheet, Series B (not signed)${lines}`)['board seat'], 'proposed');
    assert.deepEqual(statusesIn(`Projet de pacte\nDroit de préemption : 30 jours`)['droit de préemption'], 'proposed');
    assert.deepEqual(statusesIn(`What the parties signed${lines}`)['board seat'], 'active');
  });

  it('is two deals where a table’s head names them by their years', () => {
    const table =
      '| Term | 2019 agreement | 2025 agreement |\n| --- | --- | --- |\n| Azure commitment | none | $250bn |\n| Stake | 32.5% | 27% |\n';
    const annotations = annotator.annotate(Blocks.of(table));
    const [commitment, stake] = annotations.mentions();
    assert.equal(commitment?.status, 'active');
    assert.deepEqual(
      stake?.values.map(({ start, end }) => table.slice(start, end)),
      ['27%'],
    );
  });
});

describe('notes of weak wordings alone', () => {
  const read = (text: string): number => annotator.annotate(Blocks.of(text)).mentions().length;

  it('show where a company’s price and something else of a deal are told', () => {
    assert.ok(read('Orla’s planned acquisition of a rival, worth $1.7bn when it was announced, was called off.') > 0);
    assert.ok(read('Vinci a levé son option d’achat sur le reste. Il détiendra donc 100 % du concessionnaire.') > 0);
    assert.ok(read('The lab was valued at €12 billion; a fund bought a stake of 4% from its founder.') > 0);
  });

  it('stay silent about houses, paintings and players', () => {
    assert.equal(read('The flat, valued at €240,000, was acquired by a dentist.'), 0);
    assert.equal(read('The museum acquired the painting, valued at $90 million, and will share it with Lille.'), 0);
    assert.equal(read('United sold the striker for €150 million; his contract expires in 2030.'), 0);
    assert.equal(read('An exclusive wool, worth the extra £4, is acquired by knitters who own 20% of the sheep.'), 0);
    assert.equal(read('The city will spend £2 billion on trams, the board of the authority said.'), 0);
  });
});
