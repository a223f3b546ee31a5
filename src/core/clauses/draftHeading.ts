/** The most characters of a line that heads a list. */
const LONGEST = 120;

/**
 * Whether a block begins with a line that calls what follows a draft: `Term sheet, Series B (not signed)`, `Lettre d’intention – points clés`. Nothing of what the
 * lines below it list is agreed.
 */
export function isDraftHeaded(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || end > LONGEST) return false;
  const line = text.slice(0, end).trimEnd();
  return !SENTENCE.test(line) && DRAFT.test(line);
}

const SENTENCE = /[.!?…;,]$/;
const DRAFT =
  /\b(?:term sheet|heads of (?:terms|agreement)|letter of intent|LOI|MoU|memorandum of understanding|draft|non-binding|indicative (?:offer|terms)|not (?:yet )?signed|unsigned|proposed terms|lettre d[’']intention|projet (?:de|d[’'])|offre indicative|non (?:engageante?|contraignante?|signée?)|pas encore signée?)(?![\p{L}\d])/iu;
