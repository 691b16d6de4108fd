import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Helmet } from 'react-helmet';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { PageTitle } from './PageTitle';

const afterHelmet = () =>
  act(async () => {
    await new Promise(resolve => requestAnimationFrame(resolve));
    await new Promise(resolve => requestAnimationFrame(resolve));
  });

/** A frame that names the tab after what its button was pressed, and a page that may be left. */
function Frame(props: { isFrameLast?: boolean }) {
  const [named, setNamed] = useState('Frame');
  const [isOpen, setOpen] = useState(true);
  const page = isOpen && <PageTitle parts={['Grid', undefined, 'Platform']} />;
  return (
    <>
      {!props.isFrameLast && <Helmet title={named} />}
      {page}
      {props.isFrameLast && <Helmet title={named} />}
      <button onClick={() => setNamed('Frame again')}>rename</button>
      <button onClick={() => setOpen(false)}>leave</button>
    </>
  );
}

describe('PageTitle', () => {
  it.each`
    order                 | isFrameLast
    ${'after its frame'}  | ${false}
    ${'before its frame'} | ${true}
  `('names the tab when it comes $order', async ({ isFrameLast }) => {
    await renderInTestApp(<Frame isFrameLast={isFrameLast} />);
    await afterHelmet();
    expect(document.title).toMatch(/^Grid · Platform \| \S/);
  });

  it.each`
    named          | shown
    ${'a  b\t c '} | ${/^a b c · Platform \|/}
    ${'(3) of 4'}  | ${/^\(3\) of 4 · Platform \|/}
  `('rests where the document shows “$named” otherwise', async one => {
    const parts = [one.named, 'Platform'];
    await renderInTestApp(<PageTitle parts={parts} />);
    await afterHelmet();
    expect(document.title).toMatch(one.shown);
    document.title = 'Another';
    await afterHelmet();
    expect(document.title).toMatch(one.shown);
  });

  it('keeps the name when the frame names the tab later', async () => {
    await renderInTestApp(<Frame />);
    await userEvent.click(screen.getByText('rename'));
    await afterHelmet();
    await waitFor(() =>
      expect(document.title).toMatch(/^Grid · Platform \| \S/),
    );
  });

  it('leaves the count of unread notifications where it is', async () => {
    await renderInTestApp(<Frame />);
    await afterHelmet();
    const counted = `(3) ${document.title}`;
    document.title = counted;
    await afterHelmet();
    expect(document.title).toBe(counted);
  });

  it('gives the tab back to the frame when the page is left', async () => {
    await renderInTestApp(<Frame isFrameLast />);
    await afterHelmet();
    await userEvent.click(screen.getByText('leave'));
    await waitFor(() => expect(document.title).toBe('Frame'));
  });

  it('does not take for the frame’s what another wrote back of its own', async () => {
    await renderInTestApp(<Frame isFrameLast />);
    await afterHelmet();
    const name = document.title;
    await userEvent.click(screen.getByText('rename'));
    await afterHelmet();
    document.title = name;
    await userEvent.click(screen.getByText('leave'));
    await waitFor(() => expect(document.title).toBe('Frame again'));
  });
});
