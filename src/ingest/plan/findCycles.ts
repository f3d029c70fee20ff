/** A directed edge; `T` is what stands behind those that the caller can name. */
export interface Edge<T> {
  readonly from: string;
  readonly to: string;
  readonly by: T | null;
}

/** A way back to its start, and the first edge on it that can be named. */
export interface Cycle<T> {
  readonly nodes: readonly string[];
  readonly by: T;
}

/**
 * One shortest cycle for each knot of the graph (strongly connected component) that holds a cycle through an edge that
 * can be named: the first such edge in the order given. Tarjan's algorithm with an explicit stack: depth is data.
 */
export function findCycles<T>(edges: readonly Edge<T>[]): readonly Cycle<T>[] {
  const successors = new Map<string, Edge<T>[]>();
  for (const edge of edges) {
    const list = successors.get(edge.from);
    if (list === undefined) successors.set(edge.from, [edge]);
    else list.push(edge);
  }
  const component = components(successors);
  const done = new Set<number>();
  const cycles: Cycle<T>[] = [];
  for (const { from, to, by } of edges) {
    const knot = component.get(from) ?? -1;
    if (by === null || done.has(knot) || knot !== component.get(to)) continue;
    done.add(knot);
    cycles.push({ nodes: [from, ...wayBack(to, from, successors, (node) => component.get(node) === knot)], by });
  }
  return cycles;
}

function components<T>(successors: ReadonlyMap<string, readonly Edge<T>[]>): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const component = new Map<string, number>();
  const open: string[] = [];
  let count = 0;
  for (const start of successors.keys()) {
    if (order.has(start)) continue;
    const stack: { readonly node: string; next: number }[] = [];
    const enter = (node: string): void => {
      order.set(node, order.size);
      low.set(node, order.size - 1);
      open.push(node);
      stack.push({ node, next: 0 });
    };
    enter(start);
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const { node } = frame;
      const edge = successors.get(node)?.[frame.next];
      frame.next += 1;
      if (edge !== undefined) {
        if (!order.has(edge.to)) enter(edge.to);
        else if (!component.has(edge.to)) low.set(node, Math.min(low.get(node) ?? 0, order.get(edge.to) ?? 0));
        continue;
      }
      stack.pop();
      const parent = stack.at(-1);
      if (parent !== undefined) low.set(parent.node, Math.min(low.get(parent.node) ?? 0, low.get(node) ?? 0));
      if (low.get(node) !== order.get(node)) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        component.set(member, count);
        if (member === node) break;
      }
      count += 1;
    }
  }
  return component;
}

/** Nodes from `start` to `goal`, both included, along a shortest way among the nodes allowed. */
function wayBack<T>(start: string, goal: string, successors: ReadonlyMap<string, readonly Edge<T>[]>, allowed: (node: string) => boolean): readonly string[] {
  const before = new Map<string, string | null>([[start, null]]);
  const queue = [start];
  for (const node of queue) {
    if (node === goal) break;
    for (const { to } of successors.get(node) ?? []) {
      if (before.has(to) || !allowed(to)) continue;
      before.set(to, node);
      queue.push(to);
    }
  }
  const way: string[] = [];
  for (let node: string | null = goal; node !== null; node = before.get(node) ?? null) way.push(node);
  return way.reverse();
}
