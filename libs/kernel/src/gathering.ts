interface Waiting<Ask, Answer> {
  ask: Ask;
  resolve: (answer: Answer) => void;
  reject: (reason: unknown) => void;
}

/**
 * Serves together what arrives while earlier work runs: the busier the system, the less each ask costs; a lone one does
 * not wait. `together` answers in the order of the asks and, when it throws, must have left nothing that a second try
 * would repeat: all of its asks are tried again one by one then, so that only the one at fault fails.
 */
export class Gathering<Ask, Answer> {
  private readonly waiting: Waiting<Ask, Answer>[] = [];
  private running = 0;

  constructor(
    private readonly together: (asks: readonly Ask[]) => Promise<readonly Answer[]>,
    private readonly limits: { most: number; atOnce: number },
  ) {}

  add(ask: Ask): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ask, resolve, reject });
      // What arrives in the same turn of the event loop goes along.
      setImmediate(() => this.begin());
    });
  }

  private begin(): void {
    if (this.running >= this.limits.atOnce || this.waiting.length === 0) return;
    this.running += 1;
    void this.serve(this.waiting.splice(0, this.limits.most)).finally(() => {
      this.running -= 1;
      this.begin();
    });
  }

  private async serve(batch: readonly Waiting<Ask, Answer>[]): Promise<void> {
    try {
      const answers = await this.together(batch.map(({ ask }) => ask));
      for (const [index, { resolve }] of batch.entries()) resolve(answers[index]!);
    } catch (error) {
      if (batch.length === 1) batch[0]!.reject(error);
      else for (const one of batch) await this.serve([one]);
    }
  }
}
