/** As much of markdown-it as the preview's plugin needs; VS Code brings the library. */
export interface MarkdownIt {
  readonly renderer: {
    /** `env` tells the document; VS Code keeps the tokens of a document, so they are not to be changed. */
    render: (this: unknown, tokens: readonly Token[], options: unknown, env: unknown) => string;
  };
}

export interface Token {
  readonly type: string;
  readonly tag: string;
  readonly nesting: number;
  readonly content: string;
  readonly children: readonly Token[] | null;
  /** First line and the line after the last, counted from 0. */
  readonly map: readonly [number, number] | null;
  readonly attrs: readonly (readonly [string, string])[] | null;
}

/** A token like another but for some properties: its class comes along. */
export function tokenLike(token: Token, properties: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, properties);
}
