/** Puts a message into the language of whoever reads it; `{0}` stands for the first argument. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** For where nothing is translated: the command line. */
export const inEnglish: Translate = (message, ...args) =>
  message.replace(/\{(\d)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
