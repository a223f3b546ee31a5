/** Whether tests take as long as they may: `DEAL_TERMS_LONG=1`. What they prove is the same, on texts and edit sequences a hundred times as long. */
export const LONG = process.env['DEAL_TERMS_LONG'] === '1';
