/** All commands, in the order --help lists them. */
import type { Command } from '../command.ts';
import { archive } from './archive.ts';
import { check } from './check.ts';
import { clean } from './clean.ts';
import { demo } from './demo.ts';
import { forecasts } from './forecasts.ts';
import { group } from './group.ts';
import { init } from './init.ts';
import { read } from './read.ts';
import { run } from './run.ts';
import { sources } from './sources.ts';
import { start } from './start.ts';
import { takedown } from './takedown.ts';
import { translate } from './translate.ts';
import { versions } from './versions.ts';
import { weigh } from './weigh.ts';

export const COMMANDS: readonly Command[] = [
  init,
  sources,
  run,
  start,
  demo,
  clean,
  read,
  group,
  weigh,
  check,
  forecasts,
  translate,
  versions,
  archive,
  takedown,
];
