/** All commands, in the order --help lists them. */
import type { Command } from '../command.ts';
import { check } from './check.ts';
import { clean } from './clean.ts';
import { group } from './group.ts';
import { read } from './read.ts';
import { weigh } from './weigh.ts';

export const COMMANDS: readonly Command[] = [clean, read, group, weigh, check];
