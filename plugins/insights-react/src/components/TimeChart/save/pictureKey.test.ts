import { pictureKey } from './pictureKey';

const item = (words: string) => ({ swatch: '<rect/>', words });
const placesOf = (svg: string) =>
  [...svg.matchAll(/translate\((\d+(?:\.\d+)?),(\d+)\)/g)].map(match => [
    Math.round(Number(match[1])),
    Number(match[2]),
  ]);

describe('pictureKey', () => {
  it('takes no room where nothing needs a key', () => {
    expect(pictureKey([], 500, 'black')).toEqual({ svg: '', height: 0 });
  });

  it('stands in one row, and in more where the picture is narrow', () => {
    const items = ['Chrome', 'Firefox', 'Safari'].map(item);
    expect(placesOf(pictureKey(items, 500, 'black').svg)).toEqual([
      [0, 0],
      [81, 0],
      [168, 0],
    ]);
    expect(placesOf(pictureKey(items, 160, 'black').svg)).toEqual([
      [0, 0],
      [81, 0],
      [0, 20],
    ]);
  });

  it('writes any name', () => {
    expect(pictureKey([item('R&D <1>')], 500, 'black').svg).toContain(
      'R&amp;D &lt;1&gt;',
    );
  });
});
