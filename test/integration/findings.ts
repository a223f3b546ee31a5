/** What the tests of what is wrong in a document share. */
import * as vscode from 'vscode';
import { until } from './support';

/** A contract with four findings. */
export const CONTRACT = [
  'Norvik Ltd (the “Seller”) sells the pumps to Halden plc (the “Buyer”).',
  '',
  '“Plant” means the works. The Seller delivers to the Plant within thirty (60) days (of signing.',
  '',
  'The Buyer pays the Service Fee monthly. No Service Fee is due in August. The price is [●] euros.',
  '',
].join('\n');

/** The findings of a document as they are now, in its order. */
export function findingsNow(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Deal Terms')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The findings of a document once there are so many. */
export async function findingsOf(document: vscode.TextDocument, count: number): Promise<readonly vscode.Diagnostic[]> {
  await until(vscode.languages.onDidChangeDiagnostics, () => findingsNow(document.uri).length === count);
  return findingsNow(document.uri);
}
