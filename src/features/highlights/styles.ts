import {
  ColorThemeKind,
  DecorationRangeBehavior,
  type DecorationRenderOptions,
  OverviewRulerLane,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import { COLOURS } from '../../editor/ids';
import type { HighlightStyle } from '../../editor/settings';
import type { Group, Line } from '../../editor/groups';

/** How a mention is underlined; `none` where something else underlines it. */
export type DrawnLine = Line | 'none';

/** The decoration types in use, made when they are first needed. */
export class DecorationTypes {
  readonly #types = new Map<string, TextEditorDecorationType>();

  of(group: Group, line: DrawnLine, style: HighlightStyle, overviewRuler: boolean): TextEditorDecorationType {
    const framed = style === 'background' && hasHighContrast();
    const key = `${group} ${line} ${style} ${overviewRuler} ${framed}`;
    let type = this.#types.get(key);
    if (!type)
      this.#types.set(
        key,
        (type = window.createTextEditorDecorationType({
          ...optionsOf(group, line, style, overviewRuler),
          ...(framed ? frame(group, line) : {}),
          // What is typed beside a term is no part of it until it has been read.
          rangeBehavior: DecorationRangeBehavior.ClosedClosed,
        })),
      );
    return type;
  }

  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
    this.#types.clear();
  }
}

function optionsOf(
  group: Group,
  line: DrawnLine,
  style: HighlightStyle,
  overviewRuler: boolean,
): DecorationRenderOptions {
  const colour = new ThemeColor(COLOURS[group]);
  const ruler = overviewRuler ? { overviewRulerColor: colour, overviewRulerLane: OverviewRulerLane.Right } : {};
  switch (style) {
    case 'colour':
      return { color: colour, ...(line === 'solid' ? {} : underlined(colour, line)), ...ruler };
    case 'background':
      // A theme colour has no fainter self to lie behind text, so it is thinned where the style sheet is made.
      return {
        textDecoration: `none; background-color: color-mix(in srgb, var(--vscode-${COLOURS[group].replaceAll('.', '-')}) 22%, transparent); border-radius: 2px`,
        ...(line === 'solid' ? {} : underlined(colour, line)),
        ...ruler,
      };
    case 'underline':
    case 'none':
      return { ...underlined(colour, line), ...ruler };
  }
}

/** A line below the text. It is a border, since the colour of a text decoration cannot follow the theme. */
function underlined(colour: ThemeColor, line: DrawnLine): DecorationRenderOptions {
  if (line === 'none') return {};
  const width = line === 'solid' ? '1px' : '2px';
  return { borderColor: colour, borderStyle: `none none ${line} none`, borderWidth: `0 0 ${width} 0` };
}

/** Around a ground that whoever asks for high contrast may not see. The theme that is in force decides: a decoration cannot ask for high contrast. */
function frame(group: Group, line: DrawnLine): DecorationRenderOptions {
  return {
    borderColor: new ThemeColor(COLOURS[group]),
    borderStyle: line === 'none' ? 'solid' : line,
    borderWidth: line === 'solid' || line === 'none' ? '1px' : '2px',
  };
}

function hasHighContrast(): boolean {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.HighContrast || kind === ColorThemeKind.HighContrastLight;
}
