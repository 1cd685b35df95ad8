/** A WordPress in miniature on loopback: the part of its REST API that publishing uses, with its codes and habits. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Post {
  id: number;
  slug: string;
  status: string;
  title: string;
  content: string;
  excerpt: string;
  categories: number[];
  tags: number[];
}

type Answer = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>];

export class MiniWordPress {
  readonly posts: Post[] = [];
  readonly terms: Record<'categories' | 'tags', { id: number; name: string }[]> = {
    categories: [
      { id: 1, name: 'Allgemein' },
      { id: 7, name: 'Netze &amp; Technik' },
    ],
    tags: [],
  };
  readonly requests: string[] = [];
  url = '';
  /** answers in place of the API, for one request whose "METHOD path" matches */
  fault: { readonly on: RegExp; readonly answer: Answer | 'drop-after' | 'never' } | null = null;
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #user = Buffer.from('redaktion:abcd efgh ijkl').toString('base64');

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = `${request.method} ${request.url}`;
    this.requests.push(name);
    const body = await new Response(request as unknown as ReadableStream).text();
    const fault = this.fault?.on.test(name) ? this.fault.answer : null;
    if (fault) this.fault = null;
    if (fault === 'never') return;
    const answer = Array.isArray(fault)
      ? (fault as Answer)
      : this.#answer(request, body === '' ? {} : (JSON.parse(body) as Partial<Post> & { name?: string }));
    if (fault === 'drop-after') return void request.socket.destroy();
    response.writeHead(answer[0], {
      'content-type': typeof answer[1] === 'string' ? 'text/html' : 'application/json',
      ...answer[2],
    });
    response.end(typeof answer[1] === 'string' ? answer[1] : JSON.stringify(answer[1]));
  }

  #answer(request: IncomingMessage, body: Partial<Post> & { name?: string }): Answer {
    if (request.headers.authorization !== `Basic ${this.#user}`)
      return [
        401,
        { code: 'incorrect_password', message: 'The provided password is an invalid application password.' },
      ];
    const url = new URL(request.url ?? '/', this.url);
    const [, root, resource, id] = /^(\/wp-json\/wp\/v2)\/(\w+)(?:\/(\d+))?$/.exec(url.pathname) ?? [];
    if (!root)
      return [404, { code: 'rest_no_route', message: 'No route was found matching the URL and request method.' }];
    if (resource === 'posts' && request.method === 'DELETE') return this.#delete(id);
    if (resource === 'posts') return request.method === 'GET' ? this.#read(url, id) : this.#write(id, body);
    if (resource === 'categories' || resource === 'tags')
      return request.method === 'GET' ? [200, this.#search(resource, url)] : this.#addTerm(resource, body.name ?? '');
    return [404, { code: 'rest_no_route', message: 'No route' }];
  }

  #read(url: URL, id: string | undefined): Answer {
    if (id) {
      const post = this.posts.find((p) => p.id === Number(id));
      return post ? [200, this.#shown(post)] : [404, { code: 'rest_post_invalid_id', message: 'Invalid post ID.' }];
    }
    const statuses = (url.searchParams.get('status') ?? 'publish').split(',');
    const slug = url.searchParams.get('slug');
    return [200, this.posts.filter((p) => statuses.includes(p.status) && p.slug === slug).map((p) => this.#shown(p))];
  }

  #write(id: string | undefined, body: Partial<Post>): Answer {
    const present = this.posts.find((p) => p.id === Number(id));
    if (id && !present) return [404, { code: 'rest_post_invalid_id', message: 'Invalid post ID.' }];
    const post = present ?? {
      id: 100 + this.posts.length,
      slug: '',
      status: 'draft',
      title: '',
      content: '',
      excerpt: '',
      categories: [1],
      tags: [],
    };
    Object.assign(post, body);
    if (!present) this.posts.push(post);
    return [present ? 200 : 201, this.#shown(post)];
  }

  #delete(id: string | undefined): Answer {
    const at = this.posts.findIndex((p) => p.id === Number(id));
    if (at === -1) return [404, { code: 'rest_post_invalid_id', message: 'Invalid post ID.' }];
    return [200, { deleted: true, previous: this.#shown(this.posts.splice(at, 1)[0]!) }];
  }

  #shown(post: Post) {
    const link = post.status === 'publish' ? `${this.url}/${post.slug}/` : `${this.url}/?p=${post.id}`;
    return { id: post.id, slug: post.slug, status: post.status, link, content: { raw: post.content } };
  }

  #search(taxonomy: 'categories' | 'tags', url: URL) {
    const wanted = (url.searchParams.get('search') ?? '').toLowerCase();
    return this.terms[taxonomy].filter((t) => t.name.replaceAll('&amp;', '&').toLowerCase().includes(wanted));
  }

  #addTerm(taxonomy: 'categories' | 'tags', name: string): Answer {
    const same = this.terms[taxonomy].find((t) => t.name.toLowerCase() === name.toLowerCase());
    if (same)
      return [
        400,
        {
          code: 'term_exists',
          message: 'A term with the name provided already exists.',
          data: { status: 400, term_id: same.id },
        },
      ];
    const term = { id: 50 + this.terms[taxonomy].length, name };
    this.terms[taxonomy].push(term);
    return [201, term];
  }
}
