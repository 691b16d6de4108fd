import { focusContent } from './focusContent';

describe('focusContent', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it.each`
    page                                           | name
    ${'<nav></nav><main id="found"></main>'}       | ${'the main part'}
    ${'<div role="main" id="found"></div>'}        | ${'what is marked as the main part'}
    ${'<article id="found"><h1>A</h1></article>'}  | ${'the article where there is no main part'}
    ${'<h1>A</h1><main tabindex="0" id="found"/>'} | ${'the main part before a heading'}
  `('gives the focus to $name', ({ page }) => {
    document.body.innerHTML = page;
    focusContent();
    expect(document.activeElement).toHaveAttribute('id', 'found');
  });

  it('leaves a page alone that has no content', () => {
    document.body.innerHTML = '<nav></nav>';
    focusContent();
    expect(document.activeElement).toBe(document.body);
  });
});
