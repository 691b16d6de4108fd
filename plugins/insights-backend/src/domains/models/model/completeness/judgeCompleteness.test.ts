import { HUB_CARD } from '../__testUtils__/cardTexts';
import { readAs } from '../__testUtils__/readAs';
import type { CardContent } from '../card/Card';
import { contentOfCard } from '../card/contentOfCard';
import { known } from '../card/Statement';
import { judgeCompleteness } from './judgeCompleteness';
import { PROFILES } from './profiles';
import { huggingFaceProfile } from './profiles/huggingFaceProfile';

const profile = {
  ...{ id: 'p', title: 'P', source: '', outside: [] },
  rules: [
    {
      id: 'p/contact',
      pointers: ['/ownership/contact', '/ownership/owners'] as const,
      why: 'Somebody must answer.',
      fix: 'Name somebody.',
    },
  ],
};

/** A card that says something in these places alone. */
function filled(pointers: readonly string[]): CardContent {
  const sections: Record<string, Record<string, unknown>> = {};
  for (const pointer of pointers) {
    const [, section, name] = pointer.split('/');
    sections[section] = { ...sections[section], [name]: known('Said.') };
  }
  return sections;
}

describe('a heading', () => {
  it.each<[string, Parameters<typeof judgeCompleteness>[0], object]>([
    ['has no answer', {}, { score: 0, findings: [{ kind: 'missing' }] }],
    [
      'has none where nobody knows',
      { ownership: { contact: { kind: 'unknown' } } },
      {
        score: 0,
        findings: [{ kind: 'unknown', pointer: '/ownership/contact' }],
      },
    ],
    [
      'has none where it is said to not apply, and not why',
      { ownership: { contact: { kind: 'notApplicable', because: ' ' } } },
      {
        score: 0,
        findings: [{ kind: 'noReason', fix: 'Say why it does not apply.' }],
      },
    ],
    [
      'is answered by why it does not apply',
      {
        ownership: { contact: { kind: 'notApplicable', because: 'Retired.' } },
      },
      { score: 1, notApplicable: 1, findings: [] },
    ],
    [
      'has none where there are blanks',
      { ownership: { contact: known(' '), owners: known([{}]) } },
      { score: 0, findings: [{ kind: 'missing' }] },
    ],
    [
      'is answered by any of its fields',
      {
        ownership: {
          contact: { kind: 'unknown' },
          owners: known([{ name: 'Team' }]),
        },
      },
      { score: 1, notApplicable: 0, findings: [] },
    ],
  ])('%s', (_, content, expected) => {
    expect(judgeCompleteness(content, profile)).toMatchObject(expected);
  });
});

describe('the profiles', () => {
  it('have rules with ids of their own, each with a reason and a remedy', () => {
    const rules = PROFILES.flatMap(({ id, rules: own }) =>
      own.map(rule => ({ ...rule, isOwn: rule.id.startsWith(`${id}/`) })),
    );
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { isOwn, why, fix } of rules) {
      expect(isOwn).toBe(true);
      expect(why).toMatch(/\.$/);
      expect(fix).toMatch(/\.$/);
    }
  });

  it('claim nothing of compliance', () => {
    expect(JSON.stringify(PROFILES)).not.toMatch(/complian|conform to|certif/i);
  });

  it.each(PROFILES)(
    'have every rule answered by each of its pointers alone: $id',
    declared => {
      for (const { id, pointers } of declared.rules) {
        for (const pointer of pointers) {
          const { findings } = judgeCompleteness(filled([pointer]), declared);
          expect(findings.map(({ ruleId }) => ruleId)).not.toContain(id);
        }
      }
      const all = declared.rules.flatMap(({ pointers }) => pointers);
      expect(judgeCompleteness(filled(all), declared)).toMatchObject({
        ...{ score: 1, findings: [] },
      });
    },
  );

  it.each([
    // Asked, answered, and of these what does not apply: counted by hand over the text of the card.
    ['hugging-face', 15, 10, 1],
    ['model-card-toolkit', 16, 7, 0],
    ['cyclonedx', 16, 7, 0],
    ['eu-ai-act', 21, 7, 1],
    ['nist-ai-rmf', 17, 7, 1],
  ])('are answered by a card of the Hub: %s', (id, ...counts) => {
    const declared = PROFILES.find(one => one.id === id)!;
    const content = contentOfCard(readAs('hugging-face', HUB_CARD));
    const { asked, answered, notApplicable } = judgeCompleteness(
      content,
      declared,
    );
    expect([asked, answered, notApplicable]).toEqual(counts);
  });

  it('say what a card lacks', () => {
    const content = contentOfCard(readAs('hugging-face', HUB_CARD));
    const { asked, answered, notApplicable, findings } = judgeCompleteness(
      content,
      huggingFaceProfile,
    );
    expect({ asked, answered, notApplicable }).toEqual({
      asked: 15,
      answered: 10,
      notApplicable: 1,
    });
    expect(findings.map(({ ruleId, kind }) => [ruleId, kind])).toEqual([
      ['hugging-face/developers', 'unknown'],
      ['hugging-face/how-to-start', 'missing'],
      ['hugging-face/training-procedure', 'missing'],
      ['hugging-face/evaluation-data', 'missing'],
      ['hugging-face/environmental-impact', 'missing'],
    ]);
  });
});
