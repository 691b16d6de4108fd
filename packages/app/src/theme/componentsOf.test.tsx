import { render, screen } from '@testing-library/react';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import { UnifiedThemeProvider } from '@backstage/theme';
import { createAlmanacTheme } from './createAlmanacTheme';
import { dark, light } from './tokens';

it.each([
  ['light', light],
  ['dark', dark],
])('marks what was searched for in the colours of the %s theme', (_, t) => {
  render(
    <UnifiedThemeProvider theme={createAlmanacTheme(t)}>
      <HighlightedSearchResultText
        text="The <b>Grid</b>"
        preTag="<b>"
        postTag="</b>"
      />
    </UnifiedThemeProvider>,
  );
  expect(screen.getByText('Grid')).toHaveStyle({
    ...{ color: t.text, backgroundColor: t.mark },
  });
});
