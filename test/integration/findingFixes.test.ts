import assert from 'node:assert/strict';
import { CONTRACT, findingsOf, fix } from './findings';
import { closeAll, read } from './support';

describe('the fixes of findings', () => {
  afterEach(closeAll);

  it('are ignored once by a comment before the paragraph', async () => {
    const { document } = await read(`${CONTRACT}\nThe rent is [●] euros.\n`);
    await findingsOf(document, 5);
    await fix(document, '[●] euros.\n\nThe', 'Ignore here');
    assert.match(document.getText(), /<!-- deal-terms-ignore-next placeholder: \[●\] -->\nThe Buyer pays/);
    const left = await findingsOf(document, 4);
    assert.ok(left.some((one) => document.getText(one.range) === '[●]'));
  });

  it('are ignored in a document by a comment at its top', async () => {
    const { document } = await read(`${CONTRACT}\nThe rent is [●] euros.\n`);
    await findingsOf(document, 5);
    await fix(document, '[●] euros.\n\nThe', 'Ignore in this document');
    assert.ok(document.getText().startsWith('<!-- deal-terms-ignore placeholder: [●] -->\n'));
    await findingsOf(document, 3);
  });

  it('offer the beginning of a definition for a term that has none', async () => {
    const { document } = await read(CONTRACT);
    await findingsOf(document, 4);
    await fix(document, 'Service Fee', 'Define “Service Fee”');
    assert.match(document.getText(), /of signing\.\n\n“Service Fee” means \[●\]\.\n\nThe Buyer pays/);
  });

  it('offer to write a defined term as it is defined', async () => {
    const { document } = await read(
      'Norvik Ltd (the “Seller”) sells. “Closing Date” means 1 May. The Seller moves the closing date. A right of first refusal ends on the Closing Date.\n',
    );
    await findingsOf(document, 1);
    await fix(document, 'the closing date', 'Replace with “Closing Date”', 6);
    assert.match(document.getText(), /moves the Closing Date\./);
  });
});
