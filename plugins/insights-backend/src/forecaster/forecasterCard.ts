/**
 * What people say of the forecaster: a model card as Markdown, by the template of the Hugging Face Hub. What was measured is
 * not repeated here; the registry records it with each version.
 */
export const FORECASTER_CARD = `---
license: apache-2.0
pipeline_tag: time-series-forecasting
library_name: almanac-statistics
tags:
  - time-series
  - forecasting
  - conformal-prediction
---

# Trend forecaster

Continues the series of the trend pages, with bands whose width comes from its own past errors.

## Model Details

### Model Description

For each series, one of two methods. Series that move take the mean of two forecasts: the theta method (Assimakopoulos and
Nikolopoulos 2000, International Journal of Forecasting 16(4)) and a trend that dies away (Gardner and McKenzie 1985, Management
Science 31(10)). Series that stand still between steps stay on their last level. In both, the bands for 80 % and 95 % reach as far as the method erred from past moments of the same series
(split conformal prediction, Lei et al. 2018, JASA 113; each side apart for series of steps). There are no weights that would be
trained once and kept: every forecast is fitted to its own series, when the series changes.

## Uses

### Direct Use

- Showing on a trend page where a measured quantity goes if it goes on like this, and how far off that may be.
- Telling when a threshold would be reached, as one input among others of a person's decision.

### Out-of-Scope Use

- Deciding anything about people.
- Forecasting what depends on a decision that is not in the series yet: a migration that was decided, an end of life.
- Longer horizons than a year of months, half a year of weeks or a quarter of days.

## Bias, Risks, and Limitations

It knows nothing of people. A forecast can be taken for a plan, or for a promise: nobody decided it.

## Limitations

- Series of fewer than ten values are not forecast.
- Bands promise their level only as far as the future is like the past of the series; after a change point they are too narrow
  until the change has become part of the past.
- Neighbouring values of one series depend on each other, so measured coverage varies more from series to series than the number
  of values suggests.
- Seasons are not modelled.

### Recommendations

Read the band, not the line. Compare the measured coverage below with what the band promises before relying on it.

## How to Get Started with the Model

\`\`\`sh
curl -X POST -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' "$BACKEND/api/insights/v1/analyses/trend" \\
  -d '{ "series": [{ "values": [3, 4, 6, 7, 9, 10, 12, 13, 15, 16, 18, 19], "step": "month", "start": "2026-01-01" }] }'
\`\`\`

## Training Details

### Training Data

None is kept: each forecast is fitted to the one series that it continues.

## Maintenance

It is tried anew with each version of its engine, and once a month where the series have changed.

## Environmental Impact

A forecast takes some milliseconds of one processor core.

## Evaluation

### Testing Data, Factors & Metrics

#### Metrics

- \`median_mase\`: mean absolute error by that of repeating the last value within the history (Hyndman and Koehler 2006, IJF 22(4)),
  of the series in the middle; below 1 is better than that. It is 0 where most series stood still while they were held out, and
  were forecast without error.
- \`error_ratio_to_naive\`: mean absolute error by that of a forecast that the last level goes on, on the same held-out values;
  geometric mean over series, without those for which that forecast never errs. A series that stays on its last level counts as 1,
  as it is forecast in the same way.
- \`coverage_80\`, \`coverage_95\`: share of held-out values within the band.

The end of each series is held out three times, one stretch before the other, and forecast from what came before by the very code
behind the pages. Each series counts the same; intervals are of what is typical of series like these.
`;
