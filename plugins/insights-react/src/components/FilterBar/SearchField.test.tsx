import { useState } from 'react';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPiece } from '../../__testUtils__/renderPiece';
import { SearchField } from './SearchField';

/** A field whose words are kept by an address that follows late, as it does where the page is slow to draw. */
function openSlow() {
  const asked: string[] = [];
  let follow: (words: string) => void = () => {};
  function Page() {
    const [value, setValue] = useState('');
    follow = setValue;
    return (
      <SearchField
        label="Search"
        value={value}
        onChange={words => void asked.push(words)}
      />
    );
  }
  renderPiece(<Page />);
  return { asked, follow: (words: string) => act(() => follow(words)) };
}

const field = () => screen.findByRole('textbox', { name: 'Search' });

describe('SearchField, whose words come back late,', () => {
  it('loses no letter that was written meanwhile', async () => {
    const user = userEvent.setup();
    const { asked, follow } = openSlow();
    await user.type(await field(), 'gri');
    await waitFor(() => expect(asked.at(-1)).toBe('gri'));
    await user.type(await field(), 'd');
    follow('gri');
    expect(await field()).toHaveValue('grid');
    await waitFor(() => expect(asked.at(-1)).toBe('grid'));
    follow('grid');
    expect(await field()).toHaveValue('grid');
  });

  it('keeps to the draft while several are on their way', async () => {
    const user = userEvent.setup();
    const { asked, follow } = openSlow();
    await user.type(await field(), 'g{Enter}');
    await user.type(await field(), 'r{Enter}');
    await user.type(await field(), 'i{Enter}');
    expect(asked).toEqual(['g', 'gr', 'gri']);
    follow('g');
    expect(await field()).toHaveValue('gri');
    follow('gri');
    expect(await field()).toHaveValue('gri');
  });

  it('gives way to words from elsewhere', async () => {
    const user = userEvent.setup();
    const { asked, follow } = openSlow();
    await user.type(await field(), 'grid{Enter}');
    follow('grid');
    follow('flex');
    expect(await field()).toHaveValue('flex');
    follow('');
    expect(await field()).toHaveValue('');
    expect(asked).toEqual(['grid']);
  });
});
