import type { CompletenessProfile } from '../CompletenessProfile';

/** What a bill of materials needs to tell of a model as a part of something. */
export const cycloneDxProfile: CompletenessProfile = {
  id: 'cyclonedx',
  title: 'CycloneDX ML-BOM',
  source: 'https://cyclonedx.org/capabilities/mlbom/, versions 1.6 and 1.7',
  outside: [],
  rules: [
    {
      id: 'cyclonedx/name',
      pointers: ['/details/name'],
      why: 'A component has a name.',
      fix: 'Give the component’s name.',
    },
    {
      id: 'cyclonedx/version',
      pointers: ['/details/version'],
      why: 'What is known of one version may not hold of another.',
      fix: 'Give the component’s version.',
    },
    {
      id: 'cyclonedx/supplier',
      pointers: ['/ownership/owners'],
      why: 'A supply chain is made of those who supply.',
      fix: 'Give authors, manufacturer, supplier or publisher.',
    },
    {
      id: 'cyclonedx/licence',
      pointers: ['/ownership/licences'],
      why: 'What is built in must be allowed to be.',
      fix: 'Give licenses.',
    },
    {
      id: 'cyclonedx/hashes',
      pointers: ['/details/digests'],
      why: 'A digest tells whether the file at hand is the one described.',
      fix: 'Give hashes.',
    },
    {
      id: 'cyclonedx/approach',
      pointers: ['/details/approach'],
      why: 'How a model learnt says what its data must be.',
      fix: 'Give modelParameters.approach.',
    },
    {
      id: 'cyclonedx/task',
      pointers: ['/details/task'],
      why: 'The task says what the model is there for.',
      fix: 'Give modelParameters.task.',
    },
    {
      id: 'cyclonedx/architecture',
      pointers: ['/details/architecture', '/details/architectureFamily'],
      why: 'Weaknesses are known by architecture.',
      fix: 'Give modelParameters.modelArchitecture.',
    },
    {
      id: 'cyclonedx/datasets',
      pointers: ['/trainingData/datasets', '/evaluationData/datasets'],
      why: 'Data is a part of a model as code is.',
      fix: 'Give modelParameters.datasets.',
    },
    {
      id: 'cyclonedx/inputs-and-outputs',
      pointers: ['/details/inputs', '/details/outputs'],
      why: 'What goes in and out is where a model is attacked.',
      fix: 'Give modelParameters.inputs and outputs.',
    },
    {
      id: 'cyclonedx/metrics',
      pointers: ['/quantitativeAnalyses/results'],
      why: 'Models are compared by their results.',
      fix: 'Give quantitativeAnalysis.performanceMetrics.',
    },
    {
      id: 'cyclonedx/users-and-use-cases',
      pointers: ['/intendedUse/uses', '/intendedUse/users'],
      why: 'The use that the model is meant for is what it was judged by.',
      fix: 'Give considerations.useCases and users.',
    },
    {
      id: 'cyclonedx/limitations',
      pointers: ['/caveats/limitations'],
      why: 'Who relies on the model must know where it fails.',
      fix: 'Give considerations.technicalLimitations.',
    },
    {
      id: 'cyclonedx/ethical-considerations',
      pointers: [
        '/ethicalConsiderations/risks',
        '/ethicalConsiderations/description',
      ],
      why: 'Risks that are not named are not dealt with.',
      fix: 'Give considerations.ethicalConsiderations.',
    },
    {
      id: 'cyclonedx/fairness',
      pointers: ['/ethicalConsiderations/fairness'],
      why: 'What a model does to groups of people is not seen in its results for all.',
      fix: 'Give considerations.fairnessAssessments.',
    },
    {
      id: 'cyclonedx/energy',
      pointers: ['/environment/energy', '/environment/impact'],
      why: 'Training costs energy that somebody has to account for.',
      fix: 'Give considerations.environmentalConsiderations.',
    },
  ],
};
