import { expect, test } from 'vitest';
import { recordCommit } from './record-commit.ts';

test('the commit is the one that the host names, else that of the folder', () => {
  expect(recordCommit({ COMMIT_REF: 'abc123' })).toBe('abc123');
  expect(recordCommit({})).toMatch(/^[0-9a-f]{40}$/);
});
