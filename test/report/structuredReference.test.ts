import { expect, test } from 'vitest';
import { thisRow, wholeColumn } from '../../src/report/structuredReference';

// Microsoft, "Using structured references with Excel tables": [ ] # ' take an apostrophe; @ too since it means this row.
test('the special characters of a column name are escaped with an apostrophe', () => {
  expect(wholeColumn('T', '年均增长[累计]')).toBe("T[年均增长'[累计']]");
  expect(wholeColumn('T', "a#b'c@d")).toBe("T[a'#b''c'@d]");
});

test('a reference to the own row names the row specifier in full, as Excel keeps it in files', () => {
  expect(thisRow('T', '目标')).toBe('T[[#This Row],[目标]]');
});
