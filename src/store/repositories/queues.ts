/**
 * How full the job queues are. pg-boss owns these tables and offers counts only from a cache that is up to a minute old;
 * all SQL stands in this room, so the look at its job table does too.
 */
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { ActiveJob, QueueCount } from '../types.ts';

/** The schema pg-boss installs itself in. */
export const QUEUE_SCHEMA = 'pgboss';
const job = sql.table(`${QUEUE_SCHEMA}.job`);

export interface Queues {
  /** Queues with unfinished jobs. */
  unfinished(): Promise<QueueCount[]>;
  /** Jobs somebody is working on, or was when the program ended. */
  active(): Promise<ActiveJob[]>;
}

export function createQueues({ db }: Context): Queues {
  return {
    async unfinished() {
      const { rows } = await sql<QueueCount>`
        select name as queue,
          count(*) filter (where state < 'active' and start_after <= now())::int as ready,
          count(*) filter (where state < 'active' and start_after > now())::int as delayed,
          count(*) filter (where state = 'active')::int as active,
          coalesce(sum(jsonb_array_length(data -> 'items')), 0)::int as items,
          coalesce(extract(epoch from now() - min(created_on) filter (where state < 'active' and start_after <= now())), 0)::float8 as waited,
          extract(epoch from min(start_after) filter (where state < 'active' and start_after > now()) - now())::float8 as "dueIn"
        from ${job} where state <= 'active' group by name order by name`.execute(db);
      return rows;
    },
    async active() {
      const { rows } = await sql<ActiveJob>`
        select name as queue, id, retry_count as "retryCount", data
        from ${job} where state = 'active' order by created_on, id`.execute(db);
      return rows;
    },
  };
}
