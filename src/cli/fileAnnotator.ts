import {
  type Annotations,
  Annotator,
  Blocks,
  type Lexicon,
  type Markup,
  type Mention,
  type Span,
  type Use,
  type Value,
} from '../core/index';
import { inEnglish, Words } from '../words/index';

/** What `annotate` prints of one file. Offsets are UTF-16 code units from the file's first. */
export interface AnnotatedFile {
  readonly file: string;
  readonly mentions: readonly object[];
  readonly values: readonly object[];
  readonly definitions: readonly object[];
  readonly findings: readonly object[];
}

/** How a file is marked up, by its name. */
export function markupOf(file: string): Markup {
  if (/\.(md|markdown|mdx)$/i.test(file)) return 'markdown';
  return /\.(tex|latex|ltx)$/i.test(file) ? 'latex' : 'plain';
}

/** Annotates files one after another; one annotator for each markup. */
export class FileAnnotator {
  readonly #lexicon: Lexicon;
  readonly #words = new Words(inEnglish, 'en');
  readonly #annotators = new Map<Markup, Annotator>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  annotations(file: string, text: string): Annotations {
    const markup = markupOf(file);
    let annotator = this.#annotators.get(markup);
    if (!annotator) this.#annotators.set(markup, (annotator = new Annotator(this.#lexicon, { markup })));
    return annotator.annotate(Blocks.of(text));
  }

  annotate(file: string, text: string): AnnotatedFile {
    const annotations = this.annotations(file, text);
    const { contract } = annotations;
    const values = annotations.values();
    const index = new Map(values.map((value, i) => [`${value.start} ${value.end} ${value.kind}`, i]));
    return {
      file,
      mentions: [
        ...annotations.mentions().map((mention) => printedMention(mention, text, index)),
        ...contract.uses().flatMap((use) => printedUse(use, text)),
      ].sort((a, b) => a.start - b.start || a.end - b.end),
      values: values.map((value) => ({ ...value, text: text.slice(value.start, value.end) })),
      definitions: contract.definitions().map(({ start, end, name }) => ({ start, end, name })),
      findings: annotations.findings().map((finding) => ({
        start: finding.start,
        end: finding.end,
        code: finding.code,
        severity: finding.severity,
        message: this.#words.finding(finding),
      })),
    };
  }
}

type Printed = Span & Readonly<Record<string, unknown>>;

function printedMention(mention: Mention, text: string, index: ReadonlyMap<string, number>): Printed {
  const { start, end, term, category, match, status, party } = mention;
  const values = mention.values.flatMap((value: Value) => index.get(`${value.start} ${value.end} ${value.kind}`) ?? []);
  return {
    start,
    end,
    text: text.slice(start, end),
    term: term.id,
    category,
    match,
    status,
    labels: term.labels,
    values,
    ...(party ? { party: { ...party, text: text.slice(party.start, party.end) } } : {}),
  };
}

/** A use of a defined name is a mention of the second layer. */
function printedUse({ start, end, slug, exact, definition }: Use, text: string): readonly Printed[] {
  if (!definition) return [];
  return [
    {
      start,
      end,
      text: text.slice(start, end),
      term: slug,
      category: 'defined',
      match: exact ? 'exact' : 'variant',
      status: 'active',
      labels: [],
      values: [],
      definition: definition.index,
    },
  ];
}
