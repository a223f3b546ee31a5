import { MarkdownString } from 'vscode';

/** Builds Markdown out of parts; whatever is text is escaped, and links lead to our own commands or to addresses of the web. */
export class MarkdownBuilder {
  readonly #parts: string[] = [];
  readonly #commands = new Set<string>();

  /** A paragraph made of inline parts; empty ones are left out, and so is a paragraph of none. */
  paragraph(...parts: readonly Inline[]): this {
    return this.lines(parts);
  }

  /** A paragraph of several lines, each of inline parts; empty ones are left out. */
  lines(...lines: readonly (readonly Inline[])[]): this {
    for (const part of lines.flat()) if (part.command !== undefined) this.#commands.add(part.command);
    const texts = lines
      .map((parts) => parts.map((part) => part.markdown).join(''))
      .filter((text) => text.trim() !== '');
    // Two spaces at its end break a line.
    if (texts.length > 0) this.#parts.push(texts.join('  \n'));
    return this;
  }

  heading(level: 1 | 2 | 3, text: string): this {
    this.#parts.push(`${'#'.repeat(level)} ${escaped(text)}`);
    return this;
  }

  list(items: readonly (readonly Inline[])[]): this {
    for (const part of items.flat()) if (part.command !== undefined) this.#commands.add(part.command);
    if (items.length > 0)
      this.#parts.push(items.map((item) => `- ${item.map((part) => part.markdown).join('')}`).join('\n'));
    return this;
  }

  /** A table of plain texts; columns after the first hold numbers. */
  table(head: readonly string[], rows: readonly (readonly string[])[]): this {
    const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
    const signs = `| ${head.map((_, i) => (i === 0 ? '---' : '---:')).join(' | ')} |`;
    if (rows.length > 0) this.#parts.push([line(head), signs, ...rows.map(line)].join('\n'));
    return this;
  }

  rule(): this {
    this.#parts.push('---');
    return this;
  }

  /** As source text. */
  text(): string {
    return `${this.#parts.join('\n\n')}\n`;
  }

  /** For a hover or a detail; trusts the commands that it links to and nothing else. */
  build(): MarkdownString {
    const built = new MarkdownString(this.#parts.join('\n\n'));
    built.supportThemeIcons = false;
    built.supportHtml = false;
    if (this.#commands.size > 0) built.isTrusted = { enabledCommands: [...this.#commands] };
    return built;
  }
}

/** A piece of a paragraph, escaped already. */
export interface Inline {
  readonly markdown: string;
  /** The command that it links to. */
  readonly command?: string;
}

export function plain(text: string): Inline {
  return { markdown: escaped(text) };
}

export function strong(text: string): Inline {
  return { markdown: text.trim() === '' ? '' : `**${escaped(text.trim())}**` };
}

export function emphasis(text: string): Inline {
  return { markdown: text.trim() === '' ? '' : `*${escaped(text.trim())}*` };
}

export function commandLink(text: string, command: string, args: readonly unknown[], title = ''): Inline {
  const address = `command:${command}?${encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
  const hint = title === '' ? '' : ` "${escaped(title).replaceAll('"', '&quot;')}"`;
  return { markdown: `[${escaped(text)}](${address}${hint})`, command };
}

/** A link to the web; an address of another kind is shown as text alone. */
export function webLink(text: string, url: string | undefined): Inline {
  if (url === undefined || !/^https?:\/\/[^\s<>"]+$/.test(url)) return plain(text);
  return { markdown: `[${escaped(text)}](<${url}>)` };
}

/** A link to a path, encoded already, that Markdown resolves from where it stands. */
export function pathLink(text: string, path: string): Inline {
  return { markdown: `[${escaped(text)}](<${path}>)` };
}

/** A text such that Markdown shows it as it is, on one line. */
export function escaped(text: string): string {
  return text
    .replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~$:@]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
