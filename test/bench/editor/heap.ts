import { Session } from 'node:inspector';
import * as vscode from 'vscode';

/** What is alive in the extension host after its garbage has been collected. */
export interface Heap {
  readonly megabytes: number;
  /** Event emitters of the whole host, and those who listen to them. */
  readonly emitters: number;
  readonly listeners: number;
}

/** Asks the inspector of this process, which collects the garbage first. */
export function heap(): Heap {
  const session = new Session();
  session.connect();
  try {
    post(session, 'HeapProfiler.collectGarbage', {});
    const megabytes = process.memoryUsage().heapUsed / 1e6;
    Object.assign(globalThis, { dealTermsEmitters: vscode.EventEmitter.prototype });
    const { result } = post(session, 'Runtime.evaluate', {
      expression: 'dealTermsEmitters',
    }) as { readonly result: { readonly objectId: string } };
    const { objects } = post(session, 'Runtime.queryObjects', {
      prototypeObjectId: result.objectId,
    }) as { readonly objects: { readonly objectId: string } };
    const counted = post(session, 'Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration:
        'function () { return [this.length, this.reduce((sum, one) => sum + (one._size ?? 0), 0)]; }',
      returnByValue: true,
    }) as { readonly result: { readonly value: readonly [number, number] } };
    const [emitters, listeners] = counted.result.value;
    return { megabytes, emitters, listeners };
  } finally {
    session.disconnect();
  }
}

/** Answers come before the call returns: the inspector is this thread's own. */
function post(session: Session, method: string, params: object): unknown {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}
