import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.for([
  ['Panel: 3 / 12 – “Plant” é', 'panel-3-12-plant-e'],
  ['Ŵyl y Pänel', 'wyl-y-panel'],
  ['../../etc\\passwd:*?"<>|', 'etc-passwd'],
  ['会议', '会议'],
  ['👮 …', 'papers'],
  ['', 'papers'],
  ['Meeting '.repeat(20), 'meeting-meeting-meeting-meeting-meeting-meeting-meeting-meet'],
] as const)('%j is saved as %j', ([title, name]) => {
  expect(fileName(title)).toBe(name);
});
