import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { BASE } from '../rules/fixtures/base.ts';
import { recordDay } from './record-day.ts';

const ENV = { PATH: process.env['PATH'] };

describe('SOURCE_DATE_EPOCH', () => {
  test.for([
    ['1795478400', '2026-11-24'],
    // Half past midnight in a London summer.
    ['1782862200', '2026-07-01'],
    ['0', '1970-01-01'],
  ])('says what day it is: %s is %s', ([said, day]) => {
    expect(recordDay('.', { SOURCE_DATE_EPOCH: said })).toEqual({ day });
  });

  test.for(['x', '-1', '1.5', '1e9', '1795478400000', '9'.repeat(30)])(
    'is refused in a sentence where it is no time: %s',
    (said) => {
      expect(() => recordDay('.', { SOURCE_DATE_EPOCH: said })).toThrow(
        `SOURCE_DATE_EPOCH is "${said}", which is no time: give it in whole seconds since 1970, or leave it out.`,
      );
    },
  );
});

/** Days before the clock's that have not come, or are a slip, or are no day of the record. */
const NOT_YET = {
  'content/events/planned.md': '---\ndate: 2026-11-26\nplanned: true\n---\n',
  'content/events/slip.md': '---\ndate: 2062-11-26\n---\n',
  'content/events/month.md': '---\ndate: 2026-11\n---\n',
};

describe('without it', () => {
  let folder: string;
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args],
      {
        env: { ...ENV, GIT_COMMITTER_DATE: '2026-06-30T23:30:00Z' },
        stdio: 'ignore',
      },
    );

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 28), toFake: ['Date'] });
    folder = mkdtempSync(join(tmpdir(), 'record-day-'));
    onTestFinished(() => {
      vi.useRealTimers();
      rmSync(folder, { recursive: true });
    });
    for (const [name, text] of Object.entries({ ...BASE, ...NOT_YET })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  });

  function commit(): void {
    git('init');
    git('add', '.');
    git('commit', '-m', 'a');
  }

  test('it is the day of the newest commit, in London', () => {
    commit();
    expect(recordDay(folder, ENV)).toEqual({ day: '2026-07-01' });
    expect(recordDay(folder, { ...ENV, SOURCE_DATE_EPOCH: '' })).toEqual({ day: '2026-07-01' });
  });

  test('it is today while a change to the record is not committed', () => {
    commit();
    writeFileSync(join(folder, 'README.md'), 'not the record');
    expect(recordDay(folder, ENV)).toEqual({ day: '2026-07-01' });
    writeFileSync(join(folder, 'content', 'new.md'), '');
    expect(recordDay(folder, ENV)).toEqual({ day: '2026-11-28' });
  });

  test('a clone that belongs to another user is read all the same', () => {
    commit();
    const env = { ...ENV, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    expect(recordDay(folder, env)).toEqual({ day: '2026-07-01' });
  });

  describe('and without a history, it is the newest date on the record that is not to come, and a note says so', () => {
    const expected = {
      day: '2026-11-24',
      note: 'There is no git history here to take the day of the record from, so it is the newest date in content/, 2026-11-24; SOURCE_DATE_EPOCH can say another.',
    };

    test('in a download', () => {
      expect(recordDay(folder, ENV)).toEqual(expected);
    });

    test('in a copy that lies in another project', () => {
      commit();
      const inner = join(folder, 'inner');
      mkdirSync(inner);
      cpSync(join(folder, 'content'), join(inner, 'content'), { recursive: true });
      expect(recordDay(inner, ENV)).toEqual(expected);
    });

    test('where there is no git', () => {
      commit();
      expect(recordDay(folder, { PATH: '' })).toEqual(expected);
    });
  });
});
