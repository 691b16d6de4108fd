import type { CompletenessProfile } from '../CompletenessProfile';

/** Outcomes of the core that leave a trace in a model card. */
export const nistAiRmfProfile: CompletenessProfile = {
  id: 'nist-ai-rmf',
  title: 'NIST AI RMF 1.0',
  source: 'NIST AI 100-1, https://doi.org/10.6028/NIST.AI.100-1',
  outside: [
    'GOVERN but for 2.1: policies, culture and people of an organisation',
    'MEASURE 2.6, 2.7 and 2.10: safety, security and privacy in operation',
    'MEASURE 3 and 4: risks followed over time, and feedback',
    'MANAGE 3 and 4: third parties, and plans after deployment',
  ],
  rules: [
    {
      id: 'nist-ai-rmf/govern-2.1',
      pointers: ['/ownership/owners', '/ownership/contact'],
      why: 'GOVERN 2.1 asks who is responsible, and whom to speak to.',
      fix: 'Name an owner and a contact.',
    },
    {
      id: 'nist-ai-rmf/map-1.1',
      pointers: ['/intendedUse/uses'],
      why: 'MAP 1.1 asks for purposes, uses and the context of deployment.',
      fix: 'Say what the model is meant for.',
    },
    {
      id: 'nist-ai-rmf/map-1.1-users',
      pointers: ['/intendedUse/users'],
      why: 'MAP 1.1 asks for the users and what they expect.',
      fix: 'Say who is to use it.',
    },
    {
      id: 'nist-ai-rmf/map-2.1',
      pointers: ['/details/task', '/details/approach'],
      why: 'MAP 2.1 asks for the task, and the methods that carry it out.',
      fix: 'Name the task.',
    },
    {
      id: 'nist-ai-rmf/map-2.2',
      pointers: ['/caveats/limitations'],
      why: 'MAP 2.2 asks for the limits of what the system knows.',
      fix: 'Say where the model fails.',
    },
    {
      id: 'nist-ai-rmf/map-2.3',
      pointers: ['/trainingData/description', '/trainingData/datasets'],
      why: 'MAP 2.3 asks how data was collected and selected.',
      fix: 'Describe the training data.',
    },
    {
      id: 'nist-ai-rmf/map-3.3',
      pointers: ['/outOfScopeUse/uses'],
      why: 'MAP 3.3 asks for the scope of application.',
      fix: 'Say what the model is not for.',
    },
    {
      id: 'nist-ai-rmf/map-4.1',
      pointers: ['/ownership/licences', '/details/baseModels'],
      why: 'MAP 4.1 asks for the rights of others in data and software.',
      fix: 'Give the licence, and name models that this one is made from.',
    },
    {
      id: 'nist-ai-rmf/map-5.1',
      pointers: [
        '/ethicalConsiderations/risks',
        '/ethicalConsiderations/description',
      ],
      why: 'MAP 5.1 asks for impacts, good and bad.',
      fix: 'Name the risks.',
    },
    {
      id: 'nist-ai-rmf/measure-1.1',
      pointers: ['/metrics/description', '/metrics/names'],
      why: 'MEASURE 1.1 asks which metrics were chosen, and what cannot be measured.',
      fix: 'Say why each metric was chosen.',
    },
    {
      id: 'nist-ai-rmf/measure-2.1',
      pointers: ['/evaluationData/description', '/evaluationData/datasets'],
      why: 'MEASURE 2.1 asks for test sets, metrics and tools.',
      fix: 'Describe the evaluation data.',
    },
    {
      id: 'nist-ai-rmf/measure-2.3',
      pointers: [
        '/quantitativeAnalyses/results',
        '/quantitativeAnalyses/summary',
      ],
      why: 'MEASURE 2.3 asks for performance under conditions like those of use.',
      fix: 'Give results.',
    },
    {
      id: 'nist-ai-rmf/measure-2.9',
      pointers: ['/details/architecture', '/details/description'],
      why: 'MEASURE 2.9 asks that the model is explained.',
      fix: 'Describe how the model works.',
    },
    {
      id: 'nist-ai-rmf/measure-2.11',
      pointers: ['/ethicalConsiderations/fairness', '/factors/description'],
      why: 'MEASURE 2.11 asks for fairness and bias.',
      fix: 'Say which groups it was evaluated for, and what came out.',
    },
    {
      id: 'nist-ai-rmf/measure-2.12',
      pointers: ['/environment/energy', '/environment/impact'],
      why: 'MEASURE 2.12 asks for the environmental impact.',
      fix: 'Say what training took.',
    },
    {
      id: 'nist-ai-rmf/manage-1.3',
      pointers: ['/ethicalConsiderations/risks', '/caveats/recommendations'],
      why: 'MANAGE 1.3 asks what is done about the risks.',
      fix: 'Give each risk its mitigation.',
    },
    {
      id: 'nist-ai-rmf/manage-2.4',
      pointers: ['/maintenance/description'],
      why: 'MANAGE 2.4 asks how the system is replaced or switched off.',
      fix: 'Say how the model is maintained, and when it ends.',
    },
  ],
};
