/** A card as the Hub has it: comments, a list in one line, keys that no field is for, and sections in another order. */
export const HUB_CARD = `---
# What the Hub filters by.
license: apache-2.0
language: [en, de]
library_name: sklearn
pipeline_tag: tabular-regression
tags:
  - forecasting   # found by it
datasets:
- acme/orders
base_model: acme/demand-0
thumbnail: https://acme.example/demand.png
model-index:
- name: demand
  results:
  - task:
      type: tabular-regression
    dataset:
      type: acme/orders
      name: Orders
      split: test
      args: { year: 2025 }
    metrics:
    - type: mae
      value: 12.5
      name: Mean error
    - type: r2
      value: 0.91
---
# Model Card for demand

How many orders come tomorrow.

## Uses

### Direct Use

To plan the shift of the next day.

### Out-of-Scope Use [optional]

Not applicable: it answers nothing but a number.

## Bias, Risks, and Limitations

<!-- Who is harmed? -->

Holidays are forecast badly.

#### In detail

Easter most of all.

## Glossary

An order is what a customer pays for.

## Model Card Contact

[More Information Needed]
`;

/** A card of the Model Card Toolkit with slices and intervals, and a key that its schema does not name. */
export const TOOLKIT_CARD = `${JSON.stringify(
  {
    schema_version: '0.0.2',
    model_details: {
      name: 'churn',
      overview: 'Who leaves within a month.',
      owners: [{ name: 'Team Loyalty', contact: 'loyalty@acme.example' }],
      version: { name: '3', date: '2026-02-01', diff: 'New data.' },
      licenses: [{ custom_text: 'For use within Acme.' }],
      references: [{ reference: 'https://acme.example/churn' }],
    },
    model_parameters: {
      model_architecture: 'Gradient boosting',
      data: [
        { name: 'Test set', graphics: {} },
        { name: 'Customers', sensitive: { sensitive_data: ['age'] } },
      ],
      input_format_map: [{ key: 'age', value: 'years' }],
      output_format: 'probability',
    },
    quantitative_analysis: {
      performance_metrics: [
        { type: 'auc', value: '0.81', threshold: '0.5' },
        {
          type: 'auc',
          value: '0.74',
          slice: 'over 60',
          confidence_interval: { lower_bound: '0.70', upper_bound: '0.78' },
        },
      ],
    },
    considerations: {
      users: [{ description: 'The hotline' }],
      use_cases: [{ description: 'To call those who may leave' }],
      limitations: [{ description: 'Knows nobody of the last week' }],
      ethical_considerations: [
        { name: 'Older customers', mitigation_strategy: 'Reviewed monthly' },
      ],
    },
  },
  null,
  2,
)}\n`;

/** A bill of materials about an application that a model is a part of. */
export const BOM = `${JSON.stringify(
  {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: 'urn:uuid:6a1f2a54-9d57-4c0c-9b56-0d2b9a1c7a10',
    version: 4,
    metadata: { component: { type: 'application', name: 'shop' } },
    components: [
      { type: 'library', name: 'express', version: '4.22.0' },
      {
        'bom-ref': 'ranker',
        type: 'machine-learning-model',
        name: 'ranker',
        version: '2.1',
        publisher: 'Acme',
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [{ alg: 'SHA-1', content: 'a'.repeat(40) }],
        modelCard: {
          modelParameters: {
            approach: { type: 'supervised' },
            task: 'ranking',
            inputs: [{ format: 'text' }],
            datasets: [
              { type: 'dataset', name: 'Clicks', classification: 'internal' },
            ],
          },
          quantitativeAnalysis: {
            performanceMetrics: [{ type: 'ndcg', value: '0.42' }],
          },
          considerations: {
            fairnessAssessments: [{ groupAtRisk: 'Small shops' }],
            environmentalConsiderations: {
              energyConsumptions: [
                {
                  activity: 'training',
                  energyProviders: [
                    {
                      organization: { name: 'Grid' },
                      energySource: 'wind',
                      energyProvided: { value: 9, unit: 'kWh' },
                    },
                  ],
                  activityEnergyCost: { value: 9, unit: 'kWh' },
                },
              ],
            },
          },
          properties: [{ name: 'acme:tier', value: 'gold' }],
        },
      },
    ],
    dependencies: [{ ref: 'ranker', dependsOn: [] }],
  },
  null,
  2,
)}\n`;
