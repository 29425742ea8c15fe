/**
 * Imports point one way (docs/architecture.md). Each layer names what it may import; anything else is an error.
 */
const MAY_IMPORT = {
  wording: [],
  plan: ['wording', 'series', 'progress'],
  documents: ['wording', 'plan'],
  progress: ['wording'],
  series: ['wording'],
  functions: ['wording', 'plan', 'progress', 'series'],
  assessment: ['wording', 'plan', 'progress', 'series'],
  report: ['wording', 'plan', 'progress', 'series', 'functions', 'assessment'],
  excel: ['wording', 'report'],
  xlsx: ['wording', 'report'],
  docx: ['wording', 'report'],
  taskpane: [
    'wording',
    'plan',
    'progress',
    'series',
    'functions',
    'assessment',
    'report',
    'excel',
    'documents',
    'docx',
  ],
  commands: ['wording', 'plan', 'report', 'excel', 'taskpane'],
  cli: [
    'wording',
    'plan',
    'progress',
    'series',
    'functions',
    'assessment',
    'report',
    'xlsx',
    'docx',
    'documents',
  ],
  workbench: ['wording', 'functions', 'xlsx'],
};

const layers = Object.keys(MAY_IMPORT);

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...layers.map((layer) => ({
      name: `${layer}-imports`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: {
        path: `^src/(${layers.filter((other) => other !== layer && !MAY_IMPORT[layer].includes(other)).join('|')})/`,
      },
    })),
    {
      name: 'pure-core',
      comment:
        'Rules, reports and readers of documents know neither Office, nor a file system, nor a browser.',
      severity: 'error',
      from: { path: '^src/(wording|plan|documents|progress|series|functions|assessment|report)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'excelts-behind-adapters',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(xlsx|workbench|documents)/' },
      to: { path: '@cj-tech-master/excelts' },
    },
    {
      name: 'src-knows-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
