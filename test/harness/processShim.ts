/** Node's `process` where there is one, else what the packages of the test bundle read of it. */
export const process = (globalThis as { readonly process?: object }).process ?? {
  env: {},
  nextTick: (work: () => void) => queueMicrotask(work),
};
