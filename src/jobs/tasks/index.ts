/** One task a queue. */
import type { QueueName } from '../queues.ts';
import type { Task } from '../task.ts';
import { check } from './check.ts';
import { clean } from './clean.ts';
import { collect } from './collect.ts';
import { deliver } from './deliver.ts';
import { group } from './group.ts';
import { publish } from './publish.ts';
import { read } from './read.ts';
import { setAside } from './set-aside.ts';
import { translate } from './translate.ts';
import { weigh } from './weigh.ts';
import { write } from './write.ts';

export const TASKS: Readonly<Record<QueueName, Task>> = {
  collect,
  clean,
  read,
  group,
  weigh,
  write,
  check,
  publish,
  translate,
  deliver,
  'set-aside': setAside,
};
