/** A name in the case of what was typed: `Rig` → `Right of first refusal`, `RIG` → `RIGHT OF FIRST REFUSAL`. */
export function inCaseOf(typed: string, name: string): string {
  const letters = typed.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return name.toUpperCase();
  const [first = ''] = typed;
  const [own = ''] = name;
  return first !== first.toLowerCase() ? own.toUpperCase() + name.slice(own.length) : name;
}
