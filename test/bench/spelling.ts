import { keep, now } from './measure';

/** The rate of cspell-lib on a text, in characters a millisecond, its dictionaries read beforehand. */
export async function spellCheck(text: string): Promise<number> {
  const { spellCheckDocument } = await import('cspell-lib');
  const check = (uri: string) =>
    spellCheckDocument(
      { uri, text, languageId: 'plaintext', locale: 'en' },
      { generateSuggestions: false, noConfigSearch: true },
      { enabled: true, language: 'en' },
    );
  keep(await check('file:///first.txt'));
  const from = now();
  keep(await check('file:///second.txt'));
  return text.length / (now() - from);
}
