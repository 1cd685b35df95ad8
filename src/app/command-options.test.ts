import { expect, it } from 'vitest';
import { messageOf } from '../model/index.ts';
import { dayOption, languageOption, portOption } from './command-options.ts';

const outcome = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return messageOf(error);
  }
};
const given = (name: string, value?: string) => ({ values: { [name]: value }, args: [] });

it.each([['2026-11-27'], ['2024-02-29'], [undefined]])('%s is a day', (value) =>
  expect(dayOption(given('date', value), 'date')).toBe(value),
);

it.each(['gestern', '31.12.2026', '2026-13-45', '2026-02-30', '2026-11', '2026-11-27T10:00', ''])(
  '"%s" is no day',
  (bad) =>
    expect(outcome(() => dayOption(given('date', bad), 'date'))).toBe(
      `"${bad}" is no day (--date). Give a day as 2026-11-27.`,
    ),
);

it.each([
  ['4710', 4710],
  ['0', 0],
  ['65534', 65534],
  [undefined, undefined],
])('%s is a port', (value, port) => expect(portOption(given('port', value))).toBe(port));

it.each(['abc', '99999', '65535', '-1', '47.1', ''])('"%s" is no port', (bad) =>
  expect(outcome(() => portOption(given('port', bad)))).toMatch(/is no port \(--port\)\. Give a number/),
);

it.each([
  ['de', 'de'],
  ['en', 'en'],
  [undefined, undefined],
  ['fr', '"fr" is no language it reads (--lang). Give de or en.'],
])('language %s', (value, expected) =>
  expect(outcome(() => languageOption(given('lang', value), 'lang'))).toBe(expected),
);
