import type { CompletenessProfile } from '../CompletenessProfile';

/** What the Hub shows, filters and searches by, and the sections of its template. */
export const huggingFaceProfile: CompletenessProfile = {
  id: 'hugging-face',
  title: 'Hugging Face',
  source:
    'https://github.com/huggingface/hub-docs/blob/main/modelcard.md and the template of huggingface_hub',
  outside: [],
  rules: [
    {
      id: 'hugging-face/licence',
      pointers: ['/ownership/licences'],
      why: 'Nobody may use a model whose licence is not known.',
      fix: 'Give `license` in the front matter.',
    },
    {
      id: 'hugging-face/task',
      pointers: ['/details/task'],
      why: 'Models are found by their task.',
      fix: 'Give `pipeline_tag` in the front matter.',
    },
    {
      id: 'hugging-face/library',
      pointers: ['/details/library'],
      why: 'Who uses the model must know what loads it.',
      fix: 'Give `library_name` in the front matter.',
    },
    {
      id: 'hugging-face/language',
      pointers: ['/details/languages'],
      why: 'Models of language are found by their languages.',
      fix: 'Give `language` in the front matter, or say why there is none.',
    },
    {
      id: 'hugging-face/description',
      pointers: ['/details/overview', '/details/description'],
      why: 'A reader wants to know what the model does first of all.',
      fix: 'Write a summary below the title.',
    },
    {
      id: 'hugging-face/developers',
      pointers: ['/ownership/owners', '/ownership/contact'],
      why: 'Somebody must answer for the model.',
      fix: 'Name authors or a contact.',
    },
    {
      id: 'hugging-face/direct-use',
      pointers: ['/intendedUse/uses'],
      why: 'The use that the model is meant for is what it was judged by.',
      fix: 'Write the section “Direct Use”.',
    },
    {
      id: 'hugging-face/out-of-scope-use',
      pointers: ['/outOfScopeUse/uses'],
      why: 'Uses that the model is not fit for are not seen from outside.',
      fix: 'Write the section “Out-of-Scope Use”.',
    },
    {
      id: 'hugging-face/risks',
      pointers: [
        '/ethicalConsiderations/description',
        '/ethicalConsiderations/risks',
        '/caveats/limitations',
      ],
      why: 'Who relies on the model must know where it fails.',
      fix: 'Write the section “Bias, Risks, and Limitations”.',
    },
    {
      id: 'hugging-face/how-to-start',
      pointers: ['/intendedUse/howToStart'],
      why: 'A model that nobody knows how to call is not used.',
      fix: 'Show the code that calls it.',
    },
    {
      id: 'hugging-face/training-data',
      pointers: ['/trainingData/datasets', '/trainingData/description'],
      why: 'A model knows what its data held.',
      fix: 'Give `datasets` in the front matter, or the section “Training Data”.',
    },
    {
      id: 'hugging-face/training-procedure',
      pointers: ['/trainingData/procedure'],
      why: 'Without the procedure nobody can make the model again.',
      fix: 'Write the section “Training Procedure”.',
    },
    {
      id: 'hugging-face/evaluation-data',
      pointers: ['/evaluationData/description', '/evaluationData/datasets'],
      why: 'A result means nothing without the data that it is of.',
      fix: 'Write the section “Testing Data”.',
    },
    {
      id: 'hugging-face/results',
      pointers: [
        '/quantitativeAnalyses/results',
        '/quantitativeAnalyses/summary',
      ],
      why: 'Models are compared by their results.',
      fix: 'Give `model-index` in the front matter.',
    },
    {
      id: 'hugging-face/environmental-impact',
      pointers: ['/environment/impact', '/environment/energy'],
      why: 'Training costs energy that somebody has to account for.',
      fix: 'Write the section “Environmental Impact”.',
    },
  ],
};
