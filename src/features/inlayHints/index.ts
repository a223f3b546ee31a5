import {
  type CancellationToken,
  Disposable,
  type Event,
  EventEmitter,
  InlayHint,
  type InlayHintsProvider,
  l10n,
  languages,
  type Range,
  type TextDocument,
  workspace,
} from 'vscode';
import type { DealDocuments } from '../../editor/documents';
import type { Eligibility } from '../../editor/eligibility';
import type { Log } from '../../editor/log';
import { spanOf, textOf } from '../../editor/ranges';
import type { Settings } from '../../editor/settings';
import type { Words } from '../../words/index';
import { plainFigure } from './unusual';

/** Hints of one answer at most: a table of figures is read as it is. */
const MOST = 500;

/** Writes beside an unusual figure what it is; off unless asked for. */
export class FigureHints implements Disposable {
  readonly #documents: DealDocuments;
  readonly #settings: Settings;
  readonly #words: Words;
  readonly #changed = new EventEmitter<void>();
  readonly #registrations: Disposable;
  #isOn: boolean;

  constructor(documents: DealDocuments, eligibility: Eligibility, settings: Settings, words: Words, log: Log) {
    this.#documents = documents;
    this.#settings = settings;
    this.#words = words;
    this.#isOn = settings.inlayHints;
    const changed: Event<void> = this.#changed.event;
    const provider: InlayHintsProvider = {
      onDidChangeInlayHints: changed,
      provideInlayHints: log.guarded('hints', (document: TextDocument, range: Range, token: CancellationToken) =>
        this.#hints(document, range, token),
      ),
    };
    this.#registrations = Disposable.from(
      eligibility.register((selector) => languages.registerInlayHintsProvider(selector, provider)),
      settings.onDidChange(() => {
        if (this.#isOn === this.#settings.inlayHints) return;
        this.#isOn = this.#settings.inlayHints;
        this.#changed.fire();
      }),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
    this.#changed.dispose();
  }

  async #hints(document: TextDocument, range: Range, token: CancellationToken): Promise<InlayHint[] | undefined> {
    if (!this.#isOn) return undefined;
    const annotations = await this.#documents.whenAnnotated(document, token);
    if (!annotations?.isDeal) return undefined;
    const { start, end } = spanOf(document, range);
    const room = new LineRoom(document);
    const hints = annotations.values(start, end).flatMap((value) => {
      const plain = plainFigure(value, textOf(annotations.blocks, value), this.#words);
      const position = document.positionAt(value.end);
      if (plain === undefined || !room.takes(position.line, plain)) return [];
      const hint = new InlayHint(position, plain);
      hint.paddingLeft = true;
      hint.tooltip = l10n.t('This figure, written out');
      return [hint];
    });
    return hints.slice(0, MOST);
  }
}

/** How much VS Code shows beside the text of a line: what is longer it cuts, and a figure that is cut would be another figure. */
class LineRoom {
  /** Characters; 0 for any number. */
  readonly #most: number;
  #line = -1;
  #taken = 0;

  constructor(document: TextDocument) {
    this.#most = workspace.getConfiguration('editor', document).get<number>('inlayHints.maximumLength') ?? 0;
  }

  /** Whether a line has room for a text, which it then takes; lines are asked for in their order. */
  takes(line: number, text: string): boolean {
    if (line !== this.#line) [this.#line, this.#taken] = [line, 0];
    if (this.#most > 0 && this.#taken + text.length > this.#most) return false;
    this.#taken += text.length;
    return true;
  }
}
