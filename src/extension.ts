import {
  type Disposable,
  type ExtensionContext,
  l10n,
  type LanguageStatusItem,
  type TreeDataProvider,
  window,
} from 'vscode';
import * as dictionary from './dictionary';
import { BundledGlossary } from './editor/bundled';
import { Checks } from './editor/checks';
import { DefinitionFiles } from './editor/definitionFiles';
import { DealDocuments } from './editor/documents';
import { Eligibility } from './editor/eligibility';
import { Glossaries } from './editor/glossaries';
import { Lexicons } from './editor/lexicons';
import { Log } from './editor/log';
import { Sections } from './editor/sections';
import { Settings } from './editor/settings';
import { interfaceLanguage } from './editor/terms';
import { WorkspaceFiles } from './editor/workspaceFiles';
import { WorkspaceIndex } from './editor/workspaceIndex';
import { ClausesTree } from './features/clausesTree';
import { WorkspaceTree } from './features/clausesTree/workspaceTree';
import { TermCompletion } from './features/completion';
import { CrossReferences } from './features/crossReferences';
import { DefinedTerms } from './features/definedTerms';
import { Diagnostics } from './features/diagnostics';
import { DocumentSwitch } from './features/documentSwitch';
import { FindingFixes } from './features/findingFixes';
import { GlossaryCommands } from './features/glossaryCommands';
import { GlossaryProblems } from './features/glossaryProblems';
import { Highlights } from './features/highlights';
import { TermHover } from './features/hover';
import { FigureHints } from './features/inlayHints';
import { LanguageModelTools } from './features/languageModelTools';
import { LogCommands } from './features/logCommands';
import { LookUp } from './features/lookUp';
import { Navigation } from './features/navigation';
import { Outline } from './features/outline';
import { Preview } from './features/preview';
import { QuickFixes } from './features/quickFixes';
import { Sample } from './features/sample';
import { StatusItem } from './features/statusItem';
import { TermPages } from './features/termPage';
import { Words } from './words';

/** What other extensions may read. */
export interface Api {
  /** Tells when the compiled glossary has been stored. */
  readonly glossary: Pick<BundledGlossary, 'stored'>;
  readonly documents: Pick<DealDocuments, 'annotationsOf' | 'whenAnnotated' | 'onDidAnnotate'>;
  /** What is drawn where. */
  readonly highlights: Pick<Highlights, 'drawnIn' | 'onDidDraw'> | undefined;
  /** What the look-up lists. */
  readonly lookUp: Pick<LookUp, 'items' | 'onDidShow'> | undefined;
  /** The tree of clauses as its view shows it. */
  readonly clauses: TreeDataProvider<string> | undefined;
  readonly clausesView: ClausesTree['view'] | undefined;
  /** What was read of the workspace. */
  readonly index: Pick<WorkspaceIndex, 'scan' | 'files' | 'unread' | 'onDidChange'>;
  /** The clauses of the whole workspace as its view shows them. */
  readonly workspace: WorkspaceTree['provider'] | undefined;
  readonly workspaceView: WorkspaceTree['view'] | undefined;
  /** What stands beside the document's language. */
  readonly status: LanguageStatusItem | undefined;
  /** For VS Code's Markdown extension. */
  readonly extendMarkdownIt: Preview['extend'];
}

/** Called by VS Code when the first document that may hold a deal is opened. Builds the services, then starts the features. */
export function activate({ extension, subscriptions, workspaceState, globalStorageUri }: ExtensionContext): Api {
  const { version: ownVersion } = extension.packageJSON as { readonly version: string };
  const begun = performance.now();
  const channel = window.createOutputChannel('Deal Terms', { log: true });
  const log = new Log(channel);
  const words = new Words((message, ...args) => l10n.t(message, ...args), interfaceLanguage());
  const settings = new Settings();
  const eligibility = new Eligibility(settings, workspaceState);
  const glossaries = new Glossaries(settings, globalStorageUri, log);
  const bundled = new BundledGlossary(dictionary, extension.extensionUri, globalStorageUri, log);
  const lexicons = new Lexicons(glossaries, settings, bundled.load, log);
  const definitionFiles = new DefinitionFiles(settings, log);
  const documents = new DealDocuments(eligibility, lexicons, definitionFiles, log);
  const checks = new Checks(documents, glossaries, settings, log);
  const sections = new Sections();
  const index = new WorkspaceIndex(new WorkspaceFiles(settings, eligibility), lexicons, settings, log);
  subscriptions.push(channel, bundled, settings, eligibility, glossaries, lexicons, documents, index);

  /** One feature that cannot start does not keep the others from starting. */
  const start = <F extends Disposable>(name: string, begin: () => F): F | undefined => {
    const feature = log.guarded(name, begin)();
    if (feature) subscriptions.push(feature);
    return feature;
  };
  const highlights = start('highlights', () => new Highlights(documents, checks, settings, sections, log));
  start('hover', () => new TermHover(documents, eligibility, words, log));
  const lookUp = start('look-up', () => new LookUp(documents, lexicons, words, workspaceState, log));
  start('completion', () => new TermCompletion(documents, lexicons, words, log));
  start('inlay hints', () => new FigureHints(documents, eligibility, settings, words, log));
  start('term pages', () => new TermPages(documents, lexicons, index, words, log));
  const tree = start('tree', () => new ClausesTree(documents, sections, settings, words, workspaceState, log));
  const workspaceTree = start('workspace tree', () => new WorkspaceTree(index, words, log));
  start('quick fixes', () => new QuickFixes(documents, eligibility, lexicons, settings, log));
  start('navigation', () => new Navigation(documents, log));
  start('defined terms', () => new DefinedTerms(documents, eligibility, log));
  start('outline', () => new Outline(documents, eligibility, log));
  start('cross-references', () => new CrossReferences(documents, eligibility, log));
  start('diagnostics', () => new Diagnostics(checks, words, extension.extensionUri, log));
  start('fixes of findings', () => new FindingFixes(documents, checks, eligibility, glossaries, log));
  start('document switch', () => new DocumentSwitch(documents, eligibility, log));
  start('glossary commands', () => new GlossaryCommands(glossaries, documents, bundled.load, words, log));
  start('glossary problems', () => new GlossaryProblems(glossaries, lexicons, documents, words, log));
  const status = start('status item', () => new StatusItem(documents, eligibility, glossaries, log));
  const preview = start('preview', () => new Preview(documents, lexicons, settings, words, log));
  start('language model tools', () => new LanguageModelTools(documents, checks, lexicons, words, log));
  start('sample', () => new Sample(extension.extensionUri, log));
  start('log', () => new LogCommands(glossaries, index, ownVersion, log));
  log.activity.add('activation', performance.now() - begun);
  return {
    glossary: bundled,
    documents,
    highlights,
    lookUp,
    clauses: tree?.provider,
    clausesView: tree?.view,
    index,
    workspace: workspaceTree?.provider,
    workspaceView: workspaceTree?.view,
    status: status?.item,
    extendMarkdownIt: (markdownIt) => preview?.extend(markdownIt) ?? markdownIt,
  };
}
