/** Every id that `package.json` and the code share, written once; a test compares them with the manifest. */

export const COMMANDS = {
  lookUp: 'dealTerms.lookUp',
  showTerm: 'dealTerms.showTerm',
  goTo: 'dealTerms.goTo',
  insertText: 'dealTerms.insertText',
  toggleDocument: 'dealTerms.toggleDocument',
  ignoreInWorkspace: 'dealTerms.ignoreInWorkspace',
  ignoreEverywhere: 'dealTerms.ignoreEverywhere',
  ignoreFinding: 'dealTerms.ignoreFinding',
  nextMention: 'dealTerms.nextMention',
  previousMention: 'dealTerms.previousMention',
  goToClause: 'dealTerms.tree.goToClause',
  filterText: 'dealTerms.tree.filterByText',
  filterStatus: 'dealTerms.tree.filterByStatus',
  filterCategory: 'dealTerms.tree.filterByCategory',
  clearFilter: 'dealTerms.tree.clearFilter',
  groupByCategory: 'dealTerms.tree.groupByCategory',
  groupByTerm: 'dealTerms.tree.groupByTerm',
  groupByPlace: 'dealTerms.tree.groupByPlace',
  copyTree: 'dealTerms.tree.copyAsMarkdown',
  collapseTree: 'dealTerms.tree.collapseAll',
  scanWorkspace: 'dealTerms.workspace.scan',
  continueScan: 'dealTerms.workspace.continueScan',
  filterWorkspaceText: 'dealTerms.workspace.filterByText',
  filterWorkspaceStatus: 'dealTerms.workspace.filterByStatus',
  filterWorkspaceCategory: 'dealTerms.workspace.filterByCategory',
  clearWorkspaceFilter: 'dealTerms.workspace.clearFilter',
  copyWorkspace: 'dealTerms.workspace.copyAsMarkdown',
  collapseWorkspace: 'dealTerms.workspace.collapseAll',
  addTerm: 'dealTerms.glossary.addTerm',
  editTerm: 'dealTerms.glossary.editTerm',
  overrideTerm: 'dealTerms.glossary.overrideTerm',
  silenceTerm: 'dealTerms.glossary.silenceTerm',
  showOrigin: 'dealTerms.glossary.showOrigin',
  openGlossary: 'dealTerms.glossary.open',
  showLog: 'dealTerms.showLog',
  showReport: 'dealTerms.showReport',
  openSample: 'dealTerms.openSample',
} as const;

/** Commands that only links, items and other commands call: they take arguments, and the palette does not show them. */
export const INNER_COMMANDS: readonly string[] = [
  COMMANDS.showTerm,
  COMMANDS.goTo,
  COMMANDS.goToClause,
  COMMANDS.insertText,
  COMMANDS.ignoreInWorkspace,
  COMMANDS.ignoreEverywhere,
  COMMANDS.ignoreFinding,
];

export const SECTION = 'dealTerms';

export const SETTINGS = {
  languages: 'languages',
  include: 'include',
  exclude: 'exclude',
  fuzzy: 'misspellings',
  ignored: 'ignored',
  glossaries: 'glossaries',
  highlightStyle: 'highlight.style',
  highlightMode: 'highlight.mode',
  hiddenCategories: 'highlight.hiddenCategories',
  overviewRuler: 'highlight.overviewRuler',
  inlayHints: 'inlayHints',
  treeFollowsCursor: 'tree.followCursor',
  findings: 'findings.enabled',
  severities: 'findings.severity',
  definitionFiles: 'definitions.files',
  includedDefinitions: 'definitions.included',
  largestFile: 'workspace.largestFile',
  preview: 'preview.enabled',
} as const;

export const VIEW_CONTAINER = 'dealTerms';
export const VIEWS = { clauses: 'dealTerms.clauses', workspace: 'dealTerms.workspace' } as const;

/** Menus behind a button of a view's title. */
export const MENUS = { filterClauses: 'dealTerms.tree.filter', filterWorkspace: 'dealTerms.workspace.filter' } as const;

export const CONTEXT_KEYS = {
  /** Whether the active document is read. */
  document: 'dealTerms.document',
  /** What the tree shows: `none` for no document, `empty`, `filtered` where the filter leaves none, `clauses`; not set before it knows. */
  shown: 'dealTerms.tree.shown',
  /** Whether the tree leaves something out. */
  filtered: 'dealTerms.tree.filtered',
  grouping: 'dealTerms.tree.grouping',
  /** What the workspace's tree shows: `unread` before a scan, `empty`, `filtered` where the filter leaves none, `files`. */
  workspaceShown: 'dealTerms.workspace.shown',
  /** Whether a cancelled scan has left files unread. */
  workspacePartial: 'dealTerms.workspace.partial',
  workspaceFiltered: 'dealTerms.workspace.filtered',
} as const;

/** Theme colours, one for each group of categories. */
export const COLOURS = {
  ownership: 'dealTerms.ownership',
  money: 'dealTerms.money',
  preference: 'dealTerms.preference',
  technology: 'dealTerms.technology',
  governance: 'dealTerms.governance',
  duration: 'dealTerms.duration',
  protection: 'dealTerms.protection',
  general: 'dealTerms.general',
} as const;

/** Scheme of the virtual documents that show a term's whole entry. */
export const TERM_SCHEME = 'deal-terms';

/** Scheme of the virtual document that tells what the extension did. */
export const REPORT_SCHEME = 'deal-terms-report';

/** Id of the language status item. */
export const STATUS_ITEM = 'dealTerms.status';

/** Names of the tools for language models. */
export const TOOLS = {
  lookUp: 'look_up_deal_term',
  listClauses: 'list_deal_clauses',
  listFindings: 'list_deal_findings',
} as const;

/** What the Problems view names as the source of whatever the extension reports. */
export const DIAGNOSTIC_SOURCE = 'Deal Terms';

/** The walkthrough for new users. */
export const WALKTHROUGH = 'dealTerms.start';
