import { screen } from '@testing-library/react';
import { renderPage } from '../../__testUtils__/renderPage';
import { useVersionWords } from './useVersionWords';

function Said(props: {
  declaredVersion: string | null;
  revision: string | null;
}) {
  return <p data-testid="said">{useVersionWords()(props)}</p>;
}

it.each([
  ['1.0.0', null, 'version 1.0.0'],
  ['1.0.0', '0.1.0', 'release 0.1.0, version 1.0.0'],
  ['2.4.0', 'v2.4.0', 'version 2.4.0'],
  [null, '1.118.6', 'release 1.118.6'],
  [null, '1.2.0-rc.1', 'release 1.2.0-rc.1'],
  ['1.0.0', '4f1c2d', 'version 1.0.0'],
  [null, `${'0a1b2c3d4e'.repeat(4)}`, 'revision 0a1b2c3d4e'],
  [null, null, 'no version declared'],
])(
  'a definition that declares %s, of the revision %s, is the %s',
  async (declaredVersion, revision, words) => {
    await renderPage(<Said {...{ declaredVersion, revision }} />, { api: {} });
    expect(await screen.findByTestId('said')).toHaveTextContent(words);
  },
);
