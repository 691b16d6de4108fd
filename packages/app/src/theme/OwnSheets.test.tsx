import { lazy, ReactNode, Suspense } from 'react';
import { render, screen } from '@testing-library/react';
import {
  createTheme,
  ThemeProvider,
  withStyles,
} from '@material-ui/core/styles';
import { OwnSheets } from './OwnSheets';

const COLOURS = { light: 'rgb(1, 2, 3)', dark: 'rgb(4, 5, 6)' };

/** A part whose class has the same name in all themes, as those of Material UI. */
const Words = withStyles(
  ({ palette }) => ({ root: { color: palette.text.primary } }),
  { name: 'MuiSheetsTest' },
)(({ classes }: { classes: { root: string } }) => (
  <p className={classes.root}>words</p>
));

const themeOf = (mode: keyof typeof COLOURS) => {
  const theme = createTheme({
    palette: { type: mode, text: { primary: COLOURS[mode] } },
  });
  return ({ children }: { children: ReactNode }) => (
    <OwnSheets>
      <ThemeProvider theme={theme}>{children}</ThemeProvider>
    </OwnSheets>
  );
};
const Light = themeOf('light');
const Dark = themeOf('dark');

/** A page whose other part is still loading: what is rendered beside it is thrown away first. */
function page() {
  const Later = lazy(async () => ({ default: () => <p>later</p> }));
  return (
    <Suspense fallback={null}>
      <Words />
      <Later />
    </Suspense>
  );
}

const colour = () => getComputedStyle(screen.getByText('words')).color;

describe('OwnSheets', () => {
  it('leave no sheet of the theme that was left, however often one switches', async () => {
    const { rerender } = render(<Light>{page()}</Light>);
    await screen.findByText('later');
    expect(colour()).toBe(COLOURS.light);
    for (const [Theme, mode] of [
      [Dark, 'dark'],
      [Light, 'light'],
      [Dark, 'dark'],
      [Light, 'light'],
    ] as const) {
      rerender(<Theme>{page()}</Theme>);
      await screen.findByText('later');
      expect(colour()).toBe(COLOURS[mode]);
      expect(
        document.querySelectorAll('style[data-meta="MuiSheetsTest"]'),
      ).toHaveLength(1);
    }
  });
});
