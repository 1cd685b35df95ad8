/** The thread in which one task after another is performed; an error goes back as words, the thread lives on. */
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf, QuellwerkError } from '../../model/index.ts';
import { perform, type Task } from './tasks.ts';

const port = parentPort;
if (!port)
  throw new QuellwerkError(
    'worker',
    'this file runs as a worker thread only',
    'app/analysis/worker.ts',
    'Start it through createAnalyst().',
  );

port.postMessage({ loaded: true });
port.on('message', async ({ id, task, end }: { id: number; task: Task; end?: true }) => {
  if (end) return port.close();
  try {
    port.postMessage({ id, done: await perform(task, workerData.weights) });
  } catch (error) {
    const refused =
      error instanceof QuellwerkError
        ? { code: error.code, what: error.message, where: error.where, cure: error.cure }
        : { code: 'analysis', what: messageOf(error), where: '', cure: 'Please report this with the page.' };
    port.postMessage({ id, refused });
  }
});
