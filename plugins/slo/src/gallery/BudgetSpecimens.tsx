import { Specimen } from '@almanac/backstage-plugin-insights-react';
import { BudgetBar } from '../parts/BudgetBar';
import { BudgetSparkline } from '../parts/BudgetSparkline';
import { Row } from './Row';

const bars = [
  { title: 'all', remaining: 1 },
  { title: '7 %', remaining: 0.07 },
  { title: 'none', remaining: 0 },
  { title: '18 % over', remaining: -0.18 },
  { title: '250 % over, cut', remaining: -2.5 },
  { title: 'not known', remaining: null },
  { title: 'too early to say', remaining: -69, isTooEarly: true },
];

const lines = [
  { title: 'left', values: [1, 0.8, 0.78, 0.5, 0.37] },
  { title: 'over', values: [0.6, 0.3, -0.1, -0.3] },
  { title: 'with a gap', values: [0.9, null, 0.7, 0.69] },
  { title: 'too early to say', values: [1, -3, -9], isTooEarly: true },
  { title: 'nothing known', values: [] },
];

/** The small pictures of a budget. */
export function BudgetSpecimens() {
  return (
    <>
      <Specimen title="Budget bar">
        <Row>
          {bars.map(({ title, ...bar }) => (
            <span key={title}>
              <BudgetBar {...bar} /> {title}
            </span>
          ))}
        </Row>
      </Specimen>
      <Specimen title="Budget of the last 30 days">
        <Row>
          {lines.map(({ title, ...line }) => (
            <span key={title}>
              <BudgetSparkline {...line} /> {title}
            </span>
          ))}
        </Row>
      </Specimen>
    </>
  );
}
