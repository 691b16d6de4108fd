import { fileName } from './saveFile';

describe('fileName', () => {
  it.each([
    { title: 'Users by browser', name: 'users-by-browser.csv' },
    {
      title: 'Users whose browser supports :has()',
      name: 'users-whose-browser-supports-has.csv',
    },
    { title: 'Café naïve', name: 'cafe-naive.csv' },
    { title: '../../etc/passwd', name: 'etc-passwd.csv' },
    { title: '测试', name: '测试.csv' },
    { title: '???', name: 'export.csv' },
    { title: '', name: 'export.csv' },
    { title: '𝒜'.repeat(200), name: `${'a'.repeat(80)}.csv` },
  ])('saves $title as $name', ({ title, name }) => {
    expect(fileName(title, 'csv')).toBe(name);
  });
});
