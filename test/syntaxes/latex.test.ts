import assert from 'node:assert/strict';
import { table, tokenise } from './check';

describe('the grammar injected into LaTeX', () => {
  describe('in text, headings and arguments', () => {
    table('latex', 'constant.numeric.percentage', [
      'about ⟦27\\,\\%⟧ of the shares',
      'soit ⟦32,5~\\%⟧ du capital',
      '\\textbf{⟦27\\%⟧} now',
      'now 27 % a comment, not 28\\% of it',
    ]);
    table('latex', 'constant.numeric.money', [
      'for ⟦\\$250~billion⟧ of services',
      'soit ⟦135~milliards de dollars⟧',
      'à ⟦3\\,000\\,000~€⟧ net, ⟦5~\\euro{}⟧',
      'mathematics $5 billion$ stay',
    ]);
    table('latex', 'constant.numeric.date', [
      'le ⟦28~octobre 2025⟧',
      'le ⟦1\\ier{} janvier 2026⟧',
      '\\emph{⟦October~28, 2025⟧}',
    ]);
    table('latex', 'meta.reference', [
      'see ⟦Section~4.2(a)⟧ and',
      ['⟦Section⟧~\\ref{sec:price} says', 'keyword.other.reference'],
      '\\section{Scope of ⟦Article~IV⟧}',
      'conformément à l’⟦article~1.1~bis⟧',
      '⟦\\S~3.1⟧ applies',
    ]);
    table('latex', 'entity.name.type.defined-term', [
      '\\og ⟦Cédant⟧ \\fg{} désigne',
      "``⟦Affiliate⟧'' means any",
      '\\enquote{⟦Affiliate⟧} means',
      '« ⟦Affilié⟧ » désigne',
      '“⟦Affiliate⟧” means',
    ]);
    table('latex', 'invalid.unfilled.placeholder', [
      'on ⟦[●]⟧, ⟦[TBD]⟧ or ⟦[\\textbullet]⟧',
      'name: ⟦\\_\\_\\_\\_⟧',
      'sign ⟦\\underline{\\hspace{3cm}}⟧',
      '\\includegraphics[TBD]{x}',
    ]);
  });
  describe('not in comments, verbatim, listings, mathematics or labels', () => {
    for (const text of [
      '% Section 4.2 and 28 octobre 2025',
      '\\begin{verbatim}\nSection 4.2, \\$5 million\n\\end{verbatim}',
      '\\begin{lstlisting}\nSection 4.2\n\\end{lstlisting}',
      '\\verb|Section 4.2| stays',
      '$x = 27\\%$ and \\[ 27\\% \\]',
      '\\label{Section 4} \\cite{Article 5}',
    ])
      it(text.replaceAll('\n', '↵'), async () => {
        const own = (await tokenise('latex', text)).filter((t) => t.scopes.some((s) => s.includes('deal-terms')));
        assert.deepEqual(own, []);
      });
  });
});
