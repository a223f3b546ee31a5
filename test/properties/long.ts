/** Whether hostile texts are as long as they may be: `DEAL_TERMS_LONG=1`. What is proven is the same. */
export const LONG = process.env['DEAL_TERMS_LONG'] === '1';

/** How many random edits a document is put through: `DEAL_TERMS_EDITS=1000000`. */
export const EDITS = Number(process.env['DEAL_TERMS_EDITS'] ?? 10_000);

/** The seed of everything random, edits and properties: `DEAL_TERMS_SEED=2`. */
export const SEED = Number(process.env['DEAL_TERMS_SEED'] ?? 1);
