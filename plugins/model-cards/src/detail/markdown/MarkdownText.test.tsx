import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__/renderPage';
import { MarkdownText } from './MarkdownText';

async function render(text: string) {
  const view = renderPage(
    <div data-testid="text">
      <MarkdownText text={text} />
    </div>,
    { api: {} },
  );
  const shown = await screen.findByTestId('text');
  return { ...view, shown };
}

/** What could do harm, or ask elsewhere for something, when it is drawn. */
const HARMFUL =
  'script, iframe, object, embed, svg, style, link, form, input, picture, source, video, audio, base, meta, details';

describe('MarkdownText', () => {
  it.each`
    text
    ${'<script>alert(1)</script>'}
    ${'<img src=x onerror=alert(1)>'}
    ${'a <picture><source srcset="https://evil.example/a.png"><img src="https://evil.example/b.png"></picture>'}
    ${'<iframe src="https://evil.example"></iframe>'}
    ${'<svg/onload=alert(1)>'}
    ${'<style>body{display:none}</style>'}
    ${'<a href="javascript:alert(1)">x</a>'}
    ${'<details open ontoggle=alert(1)>x</details>'}
    ${'<form action="https://evil.example"><input name=a></form>'}
    ${'<base href="https://evil.example/">'}
    ${'``\n<picture><source srcset="https://evil.example/a.png"></picture>`'}
    ${'~~~\n~~~ \n<picture><source srcset="https://evil.example/a.png"></picture>'}
    ${'    indented\n<picture><source srcset="https://evil.example/a.png"></picture>'}
    ${'| a |\n| - |\n| <img src=https://evil.example/a.png> |'}
    ${'&lt;img src=x onerror=alert(1)&gt;'}
    ${'<!-- --!><img src=x onerror=alert(1)> -->'}
    ${'<![CDATA[<img src=x onerror=alert(1)>]]>'}
    ${'`<picture>` <picture><source srcset="https://evil.example/a.png"></picture> `'}
  `('draws $text inert', async ({ text }) => {
    const { shown } = await render(text);
    expect(shown.querySelectorAll(HARMFUL)).toHaveLength(0);
    for (const image of shown.querySelectorAll('img')) {
      expect(image.getAttribute('src')).toBe('data:,');
    }
    for (const element of shown.querySelectorAll('*')) {
      expect(
        element.getAttributeNames().filter(name => /^on/i.test(name)),
      ).toEqual([]);
    }
    for (const link of shown.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^(https?:|mailto:)/);
    }
  });

  it.each`
    link
    ${'[x](javascript:alert(1))'}
    ${'[x](JaVaScRiPt:alert(1))'}
    ${'[x](data:text/html;base64,PHNjcmlwdD4=)'}
    ${'[x](vbscript:msgbox)'}
    ${'[x](./README.md)'}
    ${'[x](/api/insights/v1/models)'}
    ${'[x](#a)'}
    ${'[x][a]\n\n[a]: javascript:alert(1)'}
  `('leads nowhere by $link', async ({ link }) => {
    const { shown } = await render(link);
    expect(shown.querySelector('a')).toBeNull();
    expect(shown).toHaveTextContent('x');
  });

  it('opens links of the web beside the page, and tells them nothing of it', async () => {
    await render('[paper](https://paper.example/a)');
    const link = await screen.findByRole('link', { name: /paper/ });
    expect(link).toHaveAttribute('href', 'https://paper.example/a');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it.each`
    text                                                             | said                                                    | address
    ${'![A curve](https://elsewhere.example/c.png)'}                 | ${'Image: A curve, at https://elsewhere.example/c.png'} | ${'https://elsewhere.example/c.png'}
    ${'![](https://elsewhere.example/c.png "t")'}                    | ${'image at https://elsewhere.example/c.png'}           | ${'https://elsewhere.example/c.png'}
    ${'[![Badge](https://i.example/b.svg)](https://ci.example/run)'} | ${'Badge'}                                              | ${'https://ci.example/run'}
    ${'![A curve][c]\n\n[c]: https://elsewhere.example/c.png'}       | ${'A curve'}                                            | ${'https://elsewhere.example/c.png'}
  `('shows $text as a link', async ({ text, said, address }) => {
    const { shown } = await render(text);
    expect(shown.querySelector('img')).toBeNull();
    const links = [...shown.querySelectorAll('a')];
    expect(
      links.find(link => link.getAttribute('href') === address),
    ).toHaveTextContent(said);
  });

  it('draws tables, lists and code', async () => {
    const { shown } = await render(
      '| a | b |\n| - | - |\n| 1 | 2 |\n\n- one\n\n`x`',
    );
    expect(shown.querySelector('table')).not.toBeNull();
    expect(shown.querySelector('li')).toHaveTextContent('one');
    expect(shown.querySelector('code')).toHaveTextContent('x');
  });

  it.each([
    ['as it is', 'Never \u202Efails.', 'Never fails.'],
    ['by its number', 'Never &#x202E;fails.', 'Never &#x202E;fails.'],
    ['by its decimal number', 'Never &#08238;fails.', 'Never &#08238;fails.'],
  ])('is not turned around by an override %s', async (_, text, words) => {
    const { shown } = await render(text);
    expect(shown).toHaveTextContent(words);
  });

  it('keeps code as it is written', async () => {
    const { shown } = await render('Call `f<int>()` and\n\n```\n<div>\n```');
    const codes = [...shown.querySelectorAll('code')];
    expect(codes.map(code => code.textContent?.trim())).toEqual([
      'f<int>()',
      '<div>',
    ]);
  });

  it('sets headings below those of the page', async () => {
    const { shown } = await render('# One\n\n## Two');
    expect(shown.querySelector('h1, h2, h3')).toBeNull();
    expect(shown.querySelector('h4')).toHaveTextContent('One');
  });

  it('shows the beginning of 2 MB, and all of it as text on demand', async () => {
    const user = userEvent.setup();
    const { shown } = await render(
      `${'First. '.repeat(40)}\n\n${'![ [ <a '.repeat(250_000)}`,
    );
    expect(shown.textContent!.length).toBeLessThan(3_000);
    await user.click(screen.getByRole('button', { name: /Show all/ }));
    expect(shown.querySelector('pre')!.textContent!.length).toBeGreaterThan(
      1_900_000,
    );
  });
});
