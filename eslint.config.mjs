import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** What Biome cannot know: how Office.js is used well. A sync within a loop costs a round trip for each turn. */
export default [
  {
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
];
