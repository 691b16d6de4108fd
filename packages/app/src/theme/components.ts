import { defaultComponentThemes, UnifiedThemeOptions } from '@backstage/theme';
import { ThemeTokens } from './tokens';

type Components = NonNullable<UnifiedThemeOptions['components']>;
type StyleOverrides = Record<string, Record<string, unknown>>;

/** Backstage's own overrides of a component, which ours take the place of as a whole, with these slots added. */
const onTopOf = (name: keyof Components, slots: StyleOverrides) => {
  const base = defaultComponentThemes?.[name] as
    | { styleOverrides?: object; defaultProps?: object }
    | undefined;
  return { ...base, styleOverrides: { ...base?.styleOverrides, ...slots } };
};

const materialComponents = (t: ThemeTokens) => ({
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: {
        '&:focus-visible': {
          outline: `2px solid ${t.accent}`,
          outlineOffset: 2,
        },
      },
    },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { textTransform: 'none', borderRadius: 6, fontWeight: 500 },
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: {
        textTransform: 'none',
        color: t.textSubtle,
        '&.Mui-selected, &.Mui-selected:hover': {
          color: t.text,
          backgroundColor: t.accentWash,
        },
      },
    },
  },
  MuiPaper: {
    styleOverrides: {
      root: { backgroundImage: 'unset' },
      rounded: { borderRadius: 8 },
      elevation1: { boxShadow: 'none', border: `1px solid ${t.border}` },
      elevation2: { boxShadow: 'none', border: `1px solid ${t.border}` },
    },
  },
  MuiChip: onTopOf('MuiChip', {
    root: {
      margin: '0 8px 8px 0',
      backgroundColor: t.raised,
      color: t.text,
      borderRadius: 6,
    },
  }),
  MuiTableRow: onTopOf('MuiTableRow', {
    root: {
      '&:nth-of-type(odd)': { backgroundColor: 'transparent' },
      '&:hover': { backgroundColor: t.raised },
    },
    head: { '&:hover': { backgroundColor: 'transparent' } },
  }),
  MuiTableCell: onTopOf('MuiTableCell', {
    root: {
      padding: '12px 16px',
      lineHeight: 1.4,
      wordBreak: 'normal',
      overflowWrap: 'break-word',
      borderBottom: `1px solid ${t.border}`,
    },
    sizeSmall: { padding: '8px 16px' },
    head: { color: t.textSubtle, fontWeight: 500, lineHeight: 1.4 },
  }),
  MuiTab: onTopOf('MuiTab', {
    root: {
      color: t.textSubtle,
      letterSpacing: 'normal',
      textTransform: 'none',
      minHeight: 40,
      minWidth: 'unset',
    },
    textColorPrimary: { color: t.textSubtle },
  }),
  MuiCircularProgress: { defaultProps: { 'aria-label': 'Loading' } },
  MuiLinearProgress: { defaultProps: { 'aria-label': 'Loading' } },
  MuiOutlinedInput: {
    styleOverrides: { notchedOutline: { borderColor: t.outline } },
  },
});

const backstageComponents = (t: ThemeTokens) => ({
  BackstageSidebar: {
    styleOverrides: { drawer: { borderRight: `1px solid ${t.border}` } },
  },
  BackstageSidebarItem: {
    styleOverrides: {
      root: { height: 40 },
      label: { fontWeight: 500 },
      searchRoot: { marginBottom: 0 },
      selected: { backgroundColor: t.accentWash },
    },
  },
  BackstageHeader: {
    styleOverrides: {
      header: {
        backgroundImage: 'none',
        backgroundColor: t.surface,
        boxShadow: 'none',
        borderBottom: `1px solid ${t.border}`,
        padding: '16px 24px',
      },
      title: { fontWeight: 600 },
    },
  },
  BackstageHeaderTabs: {
    styleOverrides: {
      tabsWrapper: { borderBottom: `1px solid ${t.border}` },
      defaultTab: {
        textTransform: 'none',
        fontSize: 14,
        fontWeight: 500,
        padding: '12px 16px',
        color: t.textSubtle,
      },
      selected: { color: t.text },
    },
  },
  BackstageTableHeader: {
    styleOverrides: {
      header: {
        padding: '8px 16px',
        borderTop: `1px solid ${t.border}`,
        borderBottom: `1px solid ${t.border}`,
        color: t.textSubtle,
        fontSize: 13,
        fontWeight: 500,
        textTransform: 'none',
      },
    },
  },
  BackstageTableToolbar: {
    styleOverrides: {
      root: { flexWrap: 'wrap', padding: '16px' },
      title: { '& > h6': { fontWeight: 600, overflow: 'visible' } },
    },
  },
  BackstageSelectInputBase: {
    styleOverrides: {
      input: {
        border: `1px solid ${t.outline}`,
        '&:focus-visible': { outline: `2px solid ${t.accent}` },
      },
    },
  },
  BackstageHighlightedSearchResultText: {
    styleOverrides: { highlight: { color: t.text, backgroundColor: t.mark } },
  },
  CatalogReactUserListPicker: {
    styleOverrides: {
      root: { backgroundColor: 'transparent', border: 'none' },
      title: { textTransform: 'none', fontSize: 14 },
      groupWrapper: { margin: '8px 0 16px' },
    },
  },
});

/** How components look where the palette alone does not settle it. */
export const componentsOf = (t: ThemeTokens) =>
  ({
    ...materialComponents(t),
    ...backstageComponents(t),
  } as UnifiedThemeOptions['components']);
