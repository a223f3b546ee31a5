import { foldText } from '../../text/characters';
import { setOf, tokenBefore } from '../scan';
import { isShouted } from '../wordForms';
import type { CompanyFact } from './companies';
import type { Check } from './check';
import type { CheckedDocument } from './document';
import { replacing } from './finding';
import { Spelling } from './spelling';

/** Between the name of a party and the brackets that give it its short name. UTF-16 code units. */
const LONGEST_DESCRIPTION = 300;
/** Shorter names are too like each other by chance. UTF-16 code units. */
const SHORTEST_NAME = 6;
/** How far before a name the text says whose it is. UTF-16 code units. */
const REACH = 120;

interface Company {
  readonly start: number;
  readonly end: number;
  readonly stemEnd: number;
  /** Folded, with single spaces, without signs. */
  readonly stem: string;
  readonly form: string;
  /** Its words in capitals beside others in small letters: of two companies of one group often the whole difference. */
  readonly acronyms: ReadonlySet<string>;
  /** Whether its name is spoken of, or stands for another company: in quotes, in an address `c/o`, among the parties of some other contract. */
  readonly isApart: boolean;
  /** Whether the document gives it a short name. */
  readonly isParty: boolean;
}

/** Companies that bear nearly the name of a party: another legal form, or a letter more or less. */
export const partyName: Check = {
  codes: ['party-name-varies'],
  find: (document) => {
    const companies = companiesOf(document);
    const parties = companies.filter(({ isParty }) => isParty);
    const spelling = new Spelling();
    const known = new Set(parties.map(({ stem, form }) => `${stem} ${form}`));
    return companies.flatMap((company) => {
      if (company.isApart || known.has(`${company.stem} ${company.form}`)) return [];
      const party = parties.find((other) => isVariant(company, other, known, spelling));
      if (!party) return [];
      const written = document.textOf(company);
      const name = document.textOf(party).replace(/\s+/g, ' ');
      return [
        {
          code: 'party-name-varies' as const,
          start: company.start,
          end: company.end,
          args: [written.replace(/\s+/g, ' '), name],
          subject: written,
          related: [party],
          fixes: [replacing(company, written, name)],
        },
      ];
    });
  },
};

/** Whether a name is that of a party but for its legal form, or for a letter. Of two parties that are so alike neither is meant. */
function isVariant(company: Company, party: Company, known: ReadonlySet<string>, spelling: Spelling): boolean {
  if (company.stem.length < SHORTEST_NAME) return false;
  if (company.stem === party.stem)
    return company.form !== party.form && [...known].filter((name) => name.startsWith(`${company.stem} `)).length === 1;
  if (company.form !== party.form || spelling.edits(company.stem, party.stem, 1) > 1) return false;
  const words = new Set(party.stem.split(' '));
  return !company.stem.split(' ').some((word) => !words.has(word) && company.acronyms.has(word));
}

function companiesOf(document: CheckedDocument): readonly Company[] {
  const definitions = document.contract
    .definitions()
    .filter(({ kind }) => kind === 'inline' || kind === 'abbreviation');
  let d = 0;
  return document.blocks.flatMap(({ start, shown, proof }) =>
    proof.companies.map((fact, i) => {
      const end = start + fact.end;
      while (d < definitions.length && (definitions[d]?.start ?? 0) < end) d++;
      const definition = definitions[d];
      const next = proof.companies[i + 1];
      const isParty =
        definition !== undefined &&
        definition.start - end < LONGEST_DESCRIPTION &&
        definition.start < start + shown.length &&
        (next === undefined || definition.start < start + next.start);
      return {
        start: start + fact.start,
        end,
        stemEnd: start + fact.stemEnd,
        stem: stemOf(shown, fact),
        form: fact.form,
        acronyms: acronymsOf(shown, fact),
        isApart: isApart(shown, fact),
        isParty,
      };
    }),
  );
}

function stemOf(shown: string, { start, stemEnd }: CompanyFact): string {
  return foldText(shown.slice(start, stemEnd))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function acronymsOf(shown: string, { start, stemEnd }: CompanyFact): ReadonlySet<string> {
  const name = shown.slice(start, stemEnd);
  const words = isShouted(name) ? [] : name.split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter(isShouted).map(foldText));
}

const QUOTES = setOf('“ " « ‘');

function isApart(shown: string, { start }: CompanyFact): boolean {
  if (QUOTES.has(tokenBefore(shown, start)?.text ?? '')) return true;
  const before = shown.slice(Math.max(0, start - REACH), start);
  return (
    /\bc\/o\s+$/i.test(before) ||
    /\b(agreement|contract|lease|contrat|bail|accord)\s+(by and )?(between|entre)\b[^.;]*$/i.test(before)
  );
}
