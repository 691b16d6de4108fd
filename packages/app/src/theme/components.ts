import { UnifiedThemeOptions } from '@backstage/theme';
import { ThemeTokens } from './tokens';

/** How Backstage's components look where the palette alone does not settle it. */
export const componentsOf = (
  t: ThemeTokens,
): UnifiedThemeOptions['components'] =>
  ({
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { textTransform: 'none', borderRadius: 6, fontWeight: 500 },
      },
    },
    MuiPaper: {
      styleOverrides: {
        rounded: { borderRadius: 8 },
        elevation1: { boxShadow: 'none', border: `1px solid ${t.border}` },
        elevation2: { boxShadow: 'none', border: `1px solid ${t.border}` },
      },
    },
    MuiChip: {
      styleOverrides: {
        root: {
          backgroundColor: t.raised,
          color: t.text,
          borderRadius: 6,
        },
      },
    },
    MuiTableRow: {
      styleOverrides: {
        root: {
          '&:nth-of-type(odd)': { backgroundColor: 'transparent' },
          '&:hover': { backgroundColor: t.raised },
        },
        head: { '&:hover': { backgroundColor: 'transparent' } },
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: {
          padding: '12px 16px',
          lineHeight: 1.4,
          borderBottom: `1px solid ${t.border}`,
        },
        head: { color: t.textSubtle, fontWeight: 500, lineHeight: 1.4 },
      },
    },
    MuiTab: {
      styleOverrides: {
        root: { letterSpacing: 'normal', minWidth: 'unset' },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        notchedOutline: { borderColor: t.outline },
      },
    },
    BackstageSidebar: {
      styleOverrides: {
        drawer: { borderRight: `1px solid ${t.border}` },
      },
    },
    BackstageSidebarItem: {
      styleOverrides: {
        root: { height: 40 },
        label: { fontWeight: 500 },
        searchRoot: { marginBottom: 0 },
        selected: { backgroundColor: t.accentWash },
      },
    },
    BackstageSidebarDivider: {
      styleOverrides: {
        root: { backgroundColor: t.border, margin: '8px 0' },
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
  } as UnifiedThemeOptions['components']);
