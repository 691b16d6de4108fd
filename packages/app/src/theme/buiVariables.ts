import { fontFamily } from './fontFamily';
import { StateTokens, ThemeTokens } from './tokens';

const stateVariables = (name: string, s: StateTokens) => ({
  [`--bui-fg-${name}`]: s.fg,
  [`--bui-${name}-bg`]: s.bg,
  [`--bui-${name}-bg-hover`]: s.bg,
  [`--bui-${name}-bg-subdued`]: s.wash,
  [`--bui-${name}-bg-subdued-hover`]: s.wash,
  [`--bui-${name}-border`]: s.fg,
  [`--bui-${name}-fg`]: s.onBg,
  [`--bui-${name}-fg-subdued`]: s.fg,
});

/** The custom properties that the components of `@backstage/ui` read, from the tokens of a mode. */
export const buiVariablesOf = (t: ThemeTokens): Record<string, string> => ({
  '--bui-font-regular': fontFamily,
  '--bui-ring': t.accent,
  '--bui-scrollbar': 'transparent',
  '--bui-scrollbar-thumb': t.outline,
  '--bui-bg-app': t.canvas,
  '--bui-bg-neutral-1': t.surface,
  '--bui-bg-neutral-2': t.raised,
  '--bui-bg-neutral-3': t.raised,
  '--bui-bg-neutral-4': t.pressed,
  '--bui-bg-neutral-1-hover': t.raised,
  '--bui-bg-neutral-1-pressed': t.pressed,
  '--bui-bg-neutral-2-hover': t.pressed,
  '--bui-bg-neutral-2-pressed': t.pressed,
  '--bui-bg-neutral-3-hover': t.pressed,
  '--bui-bg-neutral-3-pressed': t.pressed,
  '--bui-fg-primary': t.text,
  '--bui-fg-secondary': t.textSubtle,
  '--bui-fg-disabled': t.textDisabled,
  '--bui-border-1': t.border,
  '--bui-border-2': t.outline,
  '--bui-accent-bg': t.accent,
  '--bui-accent-bg-hover': t.accentHover,
  '--bui-accent-fg': t.onAccent,
  '--bui-bg-solid': t.accent,
  '--bui-bg-solid-hover': t.accentHover,
  '--bui-bg-solid-pressed': t.accentHover,
  '--bui-fg-solid': t.onAccent,
  '--bui-fg-announcement': t.accent,
  '--bui-announcement-bg': t.accent,
  '--bui-announcement-bg-hover': t.accentHover,
  '--bui-announcement-bg-subdued': t.accentWash,
  '--bui-announcement-bg-subdued-hover': t.accentWash,
  '--bui-announcement-border': t.accent,
  '--bui-announcement-fg': t.onAccent,
  '--bui-announcement-fg-subdued': t.accent,
  '--bui-bg-info': t.accentWash,
  '--bui-fg-info': t.accent,
  '--bui-fg-info-on-bg': t.accent,
  '--bui-border-info': t.accent,
  '--bui-bg-danger': t.negative.wash,
  '--bui-fg-danger': t.negative.fg,
  '--bui-fg-danger-on-bg': t.negative.fg,
  '--bui-border-danger': t.negative.fg,
  '--bui-bg-warning': t.warning.wash,
  '--bui-fg-warning-on-bg': t.warning.fg,
  '--bui-border-warning': t.warning.fg,
  '--bui-bg-success': t.positive.wash,
  '--bui-fg-success': t.positive.fg,
  '--bui-fg-success-on-bg': t.positive.fg,
  '--bui-border-success': t.positive.fg,
  ...stateVariables('positive', t.positive),
  ...stateVariables('warning', t.warning),
  ...stateVariables('negative', t.negative),
});

/** A style sheet that gives `@backstage/ui` the tokens of these modes. Outside any layer, so it outranks its own. */
export const buiStyleSheet = (...modes: ThemeTokens[]) =>
  modes
    .map(t => {
      const declarations = Object.entries(buiVariablesOf(t))
        .map(([name, value]) => `${name}:${value};`)
        .join('');
      return `[data-theme-mode='${t.mode}']{${declarations}}`;
    })
    .join('\n');
