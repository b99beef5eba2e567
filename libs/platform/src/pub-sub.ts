/** What was published under a topic; any process may be its author, this one included. */
export type Heard = (message: string) => void;

/**
 * Hints between the processes of one system: told at most once, in no promised order, never kept. Whoever listens must be
 * right without them, only later.
 */
export abstract class PubSub {
  abstract publish(topic: string, message: string): void;
  /** Returns how to stop listening. */
  abstract subscribe(topic: string, heard: Heard): () => void;
  abstract close(): Promise<void>;

  /** Called by Nest at the end. */
  onApplicationShutdown(): Promise<void> {
    return this.close();
  }
}

/** Who listens to which topic, in this process. */
export class Listeners {
  private readonly ofTopic = new Map<string, Set<Heard>>();

  /** Returns how to stop. */
  add(topic: string, heard: Heard): () => void {
    const all = this.ofTopic.get(topic) ?? new Set();
    this.ofTopic.set(topic, all.add(heard));
    return () => void all.delete(heard);
  }

  tell(topic: string, message: string): void {
    for (const heard of this.ofTopic.get(topic) ?? []) heard(message);
  }
}

/** For a system of one process. */
export class InProcessPubSub extends PubSub {
  private readonly listeners = new Listeners();

  publish(topic: string, message: string): void {
    this.listeners.tell(topic, message);
  }

  subscribe(topic: string, heard: Heard): () => void {
    return this.listeners.add(topic, heard);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
