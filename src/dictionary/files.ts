import boilerplate from './boilerplate.json';
import cloudAi from './cloud-ai.json';
import commercial from './commercial.json';
import deal from './deal.json';
import finance from './finance.json';
import governance from './governance.json';
import licensing from './licensing.json';
import mergers from './mergers.json';
import shareholders from './shareholders.json';
import venture from './venture.json';

/** The bundled glossary, a file a family of terms. */
export const BUNDLED_FILES: readonly unknown[] = [
  deal,
  cloudAi,
  governance,
  venture,
  shareholders,
  mergers,
  finance,
  commercial,
  licensing,
  boilerplate,
];
