import type { CompletenessProfile } from '../CompletenessProfile';

/** Headings of the technical documentation of high-risk systems that a model card speaks to. */
export const euAiActProfile: CompletenessProfile = {
  id: 'eu-ai-act',
  title: 'EU AI Act, headings of Annex IV',
  source:
    'Regulation (EU) 2024/1689, Annex IV, https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  outside: [
    '1(d) forms in which the system is placed on the market',
    '1(f) appearance of products that it is a part of',
    '1(g) user interface for the deployer',
    '2(e) human oversight',
    '2(h) cybersecurity',
    '7 harmonised standards applied',
    '8 declaration of conformity',
    '9 post-market monitoring plan',
  ],
  rules: [
    {
      id: 'eu-ai-act/risk-tier',
      pointers: ['/ethicalConsiderations/riskTier'],
      why: 'Article 11 asks for the documentation of systems of high risk: whether this is one comes before the headings.',
      fix: 'Say which tier of risk the use of the model has.',
    },
    {
      id: 'eu-ai-act/1a-purpose',
      pointers: ['/intendedUse/uses'],
      why: '1(a) asks for the intended purpose.',
      fix: 'Say what the model is meant for.',
    },
    {
      id: 'eu-ai-act/1a-provider',
      pointers: ['/ownership/owners', '/ownership/contact'],
      why: '1(a) asks for the name of the provider.',
      fix: 'Name who provides the model.',
    },
    {
      id: 'eu-ai-act/1a-version',
      pointers: ['/details/version'],
      why: '1(a) asks for the version, and how it relates to those before.',
      fix: 'Give the version and what changed.',
    },
    {
      id: 'eu-ai-act/1b-interaction',
      pointers: ['/details/inputs', '/details/outputs'],
      why: '1(b) asks how the system interacts with hardware and software around it.',
      fix: 'Say what the model takes and answers.',
    },
    {
      id: 'eu-ai-act/1c-software',
      pointers: ['/environment/software', '/details/library'],
      why: '1(c) asks for the versions of software that is needed.',
      fix: 'Name the software that the model runs with.',
    },
    {
      id: 'eu-ai-act/1e-hardware',
      pointers: ['/environment/hardware'],
      why: '1(e) asks for the hardware that the system is meant to run on.',
      fix: 'Name the hardware.',
    },
    {
      id: 'eu-ai-act/1h-instructions',
      pointers: ['/intendedUse/howToStart', '/intendedUse/users'],
      why: '1(h) asks for instructions for the deployer.',
      fix: 'Say how the model is used, and by whom.',
    },
    {
      id: 'eu-ai-act/2a-development',
      pointers: ['/trainingData/procedure', '/details/baseModels'],
      why: '2(a) asks for the steps of development, and for pre-trained parts of others.',
      fix: 'Describe the training, and name models that this one is made from.',
    },
    {
      id: 'eu-ai-act/2b-design',
      pointers: ['/caveats/tradeoffs', '/details/description'],
      why: '2(b) asks for the design, its logic, key choices and trade-offs.',
      fix: 'Say what was chosen, why, and what was given up.',
    },
    {
      id: 'eu-ai-act/2c-architecture',
      pointers: ['/details/architecture', '/details/architectureFamily'],
      why: '2(c) asks for the architecture.',
      fix: 'Describe how the model is built.',
    },
    {
      id: 'eu-ai-act/2c-resources',
      pointers: ['/environment/energy', '/environment/impact'],
      why: '2(c) asks for the computing resources of development, training and tests.',
      fix: 'Say what training and tests took.',
    },
    {
      id: 'eu-ai-act/2d-data',
      pointers: ['/trainingData/description', '/trainingData/datasets'],
      why: '2(d) asks where the training data came from, how it was chosen, labelled and cleaned.',
      fix: 'Describe the training data.',
    },
    {
      id: 'eu-ai-act/2f-changes',
      pointers: ['/maintenance/description'],
      why: '2(f) asks for changes that are foreseen, and how the system stays as good.',
      fix: 'Say how the model is maintained.',
    },
    {
      id: 'eu-ai-act/2g-validation',
      pointers: ['/evaluationData/description', '/evaluationData/datasets'],
      why: '2(g) asks for the procedures and the data of validation and tests.',
      fix: 'Describe the evaluation data.',
    },
    {
      id: 'eu-ai-act/2g-results',
      pointers: ['/quantitativeAnalyses/results'],
      why: '2(g) asks for the metrics of accuracy, robustness and discrimination, and what came out.',
      fix: 'Give results, also of slices.',
    },
    {
      id: 'eu-ai-act/3-limitations',
      pointers: ['/caveats/limitations', '/outOfScopeUse/uses'],
      why: '3 asks for capabilities and limits.',
      fix: 'Say where the model fails and what it is not for.',
    },
    {
      id: 'eu-ai-act/3-groups',
      pointers: ['/ethicalConsiderations/fairness', '/factors/description'],
      why: '3 asks how accurate the system is for the groups that it is meant for.',
      fix: 'Say which groups it was evaluated for, and what came out.',
    },
    {
      id: 'eu-ai-act/4-metrics',
      pointers: ['/metrics/description'],
      why: '4 asks why these metrics are the right ones.',
      fix: 'Say why each metric was chosen.',
    },
    {
      id: 'eu-ai-act/5-risks',
      pointers: [
        '/ethicalConsiderations/risks',
        '/ethicalConsiderations/description',
      ],
      why: '5 asks for the risk management of Article 9.',
      fix: 'Name the risks, each with what is done about it.',
    },
    {
      id: 'eu-ai-act/6-history',
      pointers: ['/details/changes'],
      why: '6 asks for changes through the lifecycle.',
      fix: 'Say what changed since the version before.',
    },
  ],
};
