import type { CompletenessProfile } from '../CompletenessProfile';

/** The fields of schema 0.0.2. */
export const toolkitProfile: CompletenessProfile = {
  id: 'model-card-toolkit',
  title: 'Model Card Toolkit',
  source:
    'https://github.com/tensorflow/model-card-toolkit, schema 0.0.2, after Mitchell et al. 2019, https://arxiv.org/abs/1810.03993',
  outside: [],
  rules: [
    {
      id: 'model-card-toolkit/name',
      pointers: ['/details/name'],
      why: 'A card is of a model that has a name.',
      fix: 'Give model_details.name.',
    },
    {
      id: 'model-card-toolkit/overview',
      pointers: ['/details/overview', '/details/description'],
      why: 'A reader wants to know what the model does first of all.',
      fix: 'Give model_details.overview.',
    },
    {
      id: 'model-card-toolkit/owners',
      pointers: ['/ownership/owners'],
      why: 'Somebody must answer for the model.',
      fix: 'Give model_details.owners.',
    },
    {
      id: 'model-card-toolkit/version',
      pointers: ['/details/version'],
      why: 'Results are of one version.',
      fix: 'Give model_details.version.',
    },
    {
      id: 'model-card-toolkit/licence',
      pointers: ['/ownership/licences'],
      why: 'Nobody may use a model whose licence is not known.',
      fix: 'Give model_details.licenses.',
    },
    {
      id: 'model-card-toolkit/references',
      pointers: ['/details/references', '/details/sources'],
      why: 'A card is short; the rest stands elsewhere.',
      fix: 'Give model_details.references.',
    },
    {
      id: 'model-card-toolkit/architecture',
      pointers: ['/details/architecture', '/details/architectureFamily'],
      why: 'What a model can do depends on how it is built.',
      fix: 'Give model_parameters.model_architecture.',
    },
    {
      id: 'model-card-toolkit/data',
      pointers: ['/trainingData/datasets', '/trainingData/description'],
      why: 'A model knows what its data held.',
      fix: 'Give model_parameters.data.',
    },
    {
      id: 'model-card-toolkit/inputs',
      pointers: ['/details/inputs'],
      why: 'Who calls the model must know what it takes.',
      fix: 'Give model_parameters.input_format.',
    },
    {
      id: 'model-card-toolkit/outputs',
      pointers: ['/details/outputs'],
      why: 'Who calls the model must know what it answers.',
      fix: 'Give model_parameters.output_format.',
    },
    {
      id: 'model-card-toolkit/metrics',
      pointers: ['/quantitativeAnalyses/results'],
      why: 'Models are compared by their results.',
      fix: 'Give quantitative_analysis.performance_metrics, with slices and intervals.',
    },
    {
      id: 'model-card-toolkit/users',
      pointers: ['/intendedUse/users'],
      why: 'A card speaks to the users that the model was made for.',
      fix: 'Give considerations.users.',
    },
    {
      id: 'model-card-toolkit/use-cases',
      pointers: ['/intendedUse/uses'],
      why: 'The use that the model is meant for is what it was judged by.',
      fix: 'Give considerations.use_cases.',
    },
    {
      id: 'model-card-toolkit/limitations',
      pointers: ['/caveats/limitations'],
      why: 'Who relies on the model must know where it fails.',
      fix: 'Give considerations.limitations.',
    },
    {
      id: 'model-card-toolkit/tradeoffs',
      pointers: ['/caveats/tradeoffs'],
      why: 'What was given up for the results is not seen in them.',
      fix: 'Give considerations.tradeoffs.',
    },
    {
      id: 'model-card-toolkit/ethical-considerations',
      pointers: [
        '/ethicalConsiderations/risks',
        '/ethicalConsiderations/description',
      ],
      why: 'Risks that are not named are not dealt with.',
      fix: 'Give considerations.ethical_considerations, each with its mitigation.',
    },
  ],
};
