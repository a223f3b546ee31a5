/** A line that tells what is being done: rewritten in place on a terminal, one line a step elsewhere. */
export function progressLine(subject: string): (step: string) => void {
  const started = Date.now();
  return (step) => {
    const seconds = Math.round((Date.now() - started) / 1000);
    const text = `${subject}: ${step}${seconds > 0 ? ` (${seconds} s)` : ''}`;
    if (!process.stderr.isTTY) process.stderr.write(`${text}\n`);
    else process.stderr.write(`\r\x1b[K${text}${step === 'ready' ? '\n' : ' …'}`);
  };
}
