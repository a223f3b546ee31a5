import type { TextDocument } from 'vscode';
import type { Annotations, Category, Clause, ClauseList, Language, Status, Term } from '../../core/index';
import { markupOf } from '../../editor/markup';
import { textOf } from '../../editor/ranges';
import type { Section, Sections } from '../../editor/sections';
import { languageOf, nameOf } from '../../editor/terms';
import type { Words } from '../../words/index';
import { carriedIds } from './identities';
import { excerptOf } from './excerpt';

/** Clauses that begin before an offset and may yet hold it. */
const MOST_OVERLAPPING = 32;
/** Where more clauses have changed at once, as with another glossary, they are told apart by their status alone. */
const MOST_COMPARED = 500;

/** A section of the document; of several with one title each is one of its own. */
export interface PlacedSection {
  readonly id: string;
  /** Empty before the first heading. */
  readonly title: string;
}

/** Where clauses stand: one version of a document. */
interface Version {
  readonly annotations: Annotations;
  readonly list: ClauseList;
  readonly language: Language;
  /** The version of the document that it is. */
  readonly number: number;
}

/** What is asked of the document for each of its clauses. */
interface Whereabouts {
  clauseOf(placed: PlacedClause): Clause;
  /** `last`: what it was when it was asked for last. */
  lineOf(clause: Clause, last: number | undefined): number;
  sectionOf(placed: PlacedClause): PlacedSection;
  nameOf(term: Term): string;
  summaryOf(clause: Clause): string;
  excerptOf(clause: Clause): string;
}

/**
 * A clause with what it is called in the tree. It is the same object from version to version as long as it is the same clause, and says what holds in the newest one. It is put into
 * words when it is first asked for, since most clauses are folded away.
 */
export class PlacedClause {
  readonly id: string;
  readonly term: Term;
  readonly category: Category;
  readonly status: Status;
  /** Its place in the list of clauses. */
  index: number;
  readonly #in: Whereabouts;
  #summary: string | undefined;
  #excerpt: string | undefined;
  #weight: number | undefined;
  #line: number | undefined;

  constructor(id: string, { term, category, status }: Clause, index: number, whereabouts: Whereabouts) {
    this.id = id;
    this.term = term;
    this.category = category;
    this.status = status;
    this.index = index;
    this.#in = whereabouts;
  }

  get clause(): Clause {
    return this.#in.clauseOf(this);
  }

  get name(): string {
    return this.#in.nameOf(this.term);
  }

  /** Party and values; empty where it binds none. */
  get summary(): string {
    return (this.#summary ??= this.#in.summaryOf(this.clause));
  }

  /** A piece of the text around it. */
  get excerpt(): string {
    return (this.#excerpt ??= this.#in.excerptOf(this.clause));
  }

  /** How much it says. */
  get weight(): number {
    const weigh = ({ values, party }: Clause): number => values.length * 2 + (party ? 2 : 0);
    return (this.#weight ??= weigh(this.clause) + (this.status === 'active' || this.status === 'ended' ? 1 : 0));
  }

  /** Counted from 1. */
  get line(): number {
    return (this.#line = this.#in.lineOf(this.clause, this.#line));
  }

  /** The section that it stands in. */
  get section(): PlacedSection {
    return this.#in.sectionOf(this);
  }

  /** What others tell of it as past may have changed. */
  retell(): void {
    this.#summary = undefined;
  }
}

/** The clauses of one document, version after version: an edit costs those that it may have changed. */
export class PlacedClauses implements Whereabouts {
  readonly #document: TextDocument;
  readonly #sections: Sections;
  readonly #words: Words;
  #version: Version | undefined;
  #placed: readonly PlacedClause[] = [];
  /** Clause by clause. */
  #placedIn: readonly PlacedSection[] | undefined;
  #ids = 0;

  constructor(document: TextDocument, sections: Sections, words: Words) {
    this.#document = document;
    this.#sections = sections;
    this.#words = words;
  }

  /** Those of the document as it is. */
  of(annotations: Annotations): readonly PlacedClause[] {
    const before = this.#version;
    const list = annotations.clauses();
    const language = languageOf(annotations);
    const now = { annotations, list, language, number: this.#document.version };
    const { at, removed, added } =
      before?.language === language
        ? list.changesSince(before.list)
        : { at: 0, removed: this.#placed.length, added: list.length };
    const gone = this.#placed.slice(at, at + removed);
    const fresh = list.slice(at, at + added);
    const look = (version: Version | undefined, clause: Clause): string =>
      fresh.length > MOST_COMPARED ? clause.status : this.#lookOf(version, clause);
    const ids = carriedIds(
      gone.map((placed) => ({ id: placed.id, group: placed.term.id, look: () => look(before, placed.clause) })),
      fresh.map((clause) => ({ group: clause.term.id, look: () => look(now, clause) })),
      (group) => `${group}/${this.#ids++}`,
    );
    this.#version = now;
    this.#placedIn = undefined;
    const rest = this.#placed.slice(at + removed);
    const come = fresh.map((clause, i) => new PlacedClause(ids[i] ?? '', clause, at + i, this));
    // What was before is told of all clauses of a category by any of them.
    const touched = new Set([...gone, ...come].map(({ category }) => category));
    this.#placed = [...this.#placed.slice(0, at), ...come, ...rest];
    this.#placed.forEach((placed, index) => {
      placed.index = index;
      if (touched.has(placed.category)) placed.retell();
    });
    return this.#placed;
  }

  /** Those that hold an offset. */
  at(offset: number): readonly PlacedClause[] {
    const list = this.#version?.list;
    let [low, high] = [0, this.#placed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list?.at(middle)?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const near = this.#placed.slice(Math.max(0, low - MOST_OVERLAPPING), low);
    return near.filter(({ clause }) => clause.start <= offset && offset <= clause.end);
  }

  clauseOf({ index }: PlacedClause): Clause {
    const clause = this.#version?.list.at(index);
    if (!clause) throw new RangeError(`There is no clause ${index}.`);
    return clause;
  }

  lineOf({ start }: Clause, last: number | undefined): number {
    // A version that has not been read yet has it elsewhere.
    if (last !== undefined && this.#document.version !== this.#version?.number) return last;
    return this.#document.positionAt(start).line + 1;
  }

  sectionOf({ index }: PlacedClause): PlacedSection {
    this.#placedIn ??= this.#version ? this.#sectionsIn(this.#version) : [];
    return this.#placedIn[index] ?? BEFORE_ALL;
  }

  nameOf(term: Term): string {
    return nameOf(term, this.#version?.language ?? 'en');
  }

  summaryOf(clause: Clause): string {
    return this.#summaryIn(this.#version, clause);
  }

  excerptOf(clause: Clause): string {
    return this.#version ? excerptOf(this.#version.annotations.blocks, clause) : '';
  }

  /** Sections begin with blocks. */
  #sectionsIn({ annotations, list }: Version): readonly PlacedSection[] {
    const sections = this.#sections.of(annotations.blocks, markupOf(this.#document));
    const placed = placedSections(sections);
    let s = -1;
    return list.blockStarts().map((start) => {
      while (start >= (sections[s + 1]?.start ?? Infinity)) s++;
      return placed[s] ?? BEFORE_ALL;
    });
  }

  #summaryIn(version: Version | undefined, clause: Clause): string {
    return version ? this.#words.summary(clause, (span) => textOf(version.annotations.blocks, span)) : '';
  }

  /** What is seen of a clause in a version, without its place. */
  #lookOf(version: Version | undefined, clause: Clause): string {
    const excerpt = version ? excerptOf(version.annotations.blocks, clause) : '';
    return `${clause.status}\n${this.#summaryIn(version, clause)}\n${excerpt}`;
  }
}

const BEFORE_ALL: PlacedSection = { id: '', title: '' };

function placedSections(sections: readonly Section[]): readonly PlacedSection[] {
  const counts = new Map<string, number>();
  return sections.map(({ title }) => {
    const count = counts.get(title) ?? 0;
    counts.set(title, count + 1);
    return { id: `${title}#${count}`, title };
  });
}
