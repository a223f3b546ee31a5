const KINDS = ['fee', 'right', 'option', 'notice', 'payment', 'share', 'duty', 'cap'];
const PLACES = ['harbour', 'bridge', 'quarry', 'station', 'orchard', 'foundry', 'mill', 'lighthouse', 'tunnel'];

/** The text of a glossary with so many terms: what a large firm may gather. The names are `orchard fee 13`, `frais de verger 13` and the like. */
export function glossaryOf(count: number): string {
  const terms = Array.from({ length: count }, (_, i) => {
    const name = `${PLACES[i % PLACES.length]} ${KINDS[i % KINDS.length]} ${i}`;
    return {
      id: `many-${i}`,
      category: 'payment',
      en: { names: [name], definition: `What is owed for number ${i}, as the parties agreed when they built it.` },
      fr: { names: [`terme ${i} du registre`], definition: `Ce qui est dû pour le numéro ${i}.` },
    };
  });
  return JSON.stringify({ terms });
}
