/** How long the turns of this thread were; milliseconds. */
export interface Turns {
  readonly count: number;
  /** Of turns under 20 ms, among all: from 0 to 1. */
  readonly shareUnder20: number;
  readonly longest: number;
  /** The same by the thread's own time on the processor: what else the machine does does not count. */
  readonly shareUnder20Own: number;
  readonly longestOwn: number;
  /** The turns of 20 ms and more of its own time: when they ended, in seconds from the start, and how long they were. */
  readonly long: readonly string[];
}

interface ThreadClock {
  /** Microseconds. */
  threadCpuUsage(): { readonly user: number; readonly system: number };
}

const LIMIT = 20;

/** Looks in once a millisecond, as far as the thread lets it, until it is stopped. */
export function watchTurns(): () => Turns {
  let [count, over, longest, overOwn, longestOwn] = [0, 0, 0, 0, 0];
  const long: string[] = [];
  const begun = performance.now();
  let last = begun;
  let lastOwn = own();
  const look = (): void => {
    const [now, nowOwn] = [performance.now(), own()];
    count++;
    longest = Math.max(longest, now - last);
    longestOwn = Math.max(longestOwn, nowOwn - lastOwn);
    if (now - last >= LIMIT) over++;
    if (nowOwn - lastOwn >= LIMIT) {
      overOwn++;
      long.push(`${((now - begun) / 1000).toFixed(1)} s: ${(nowOwn - lastOwn).toFixed(0)} ms`);
    }
    last = now;
    lastOwn = nowOwn;
    timer = setTimeout(look, 1);
  };
  let timer = setTimeout(look, 1);
  return () => {
    clearTimeout(timer);
    return {
      count,
      shareUnder20: 1 - over / count,
      longest,
      shareUnder20Own: 1 - overOwn / count,
      longestOwn,
      long,
    };
  };
}

/** Milliseconds that this thread has had of a processor; not a number where nobody knows, as in a web worker. */
export function own(): number {
  // The extension host's Node knows it; the types are of the oldest Node that the command line runs on.
  const clock = (globalThis as { process?: Partial<ThreadClock> }).process;
  if (!clock?.threadCpuUsage) return NaN;
  const { user, system } = clock.threadCpuUsage();
  return (user + system) / 1000;
}
