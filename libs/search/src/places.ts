import { Injectable } from '@nestjs/common';
import { Regions } from '@chucun/regions';
import { learnWords } from './segmenter.ts';

/** Teaches the dictionary the names of provinces, prefectures and counties, so that they stay whole words. */
@Injectable()
export class Places {
  private learning: Promise<void> | undefined;

  constructor(private readonly regions: Regions) {}

  learn(): Promise<void> {
    this.learning ??= this.teach();
    return this.learning;
  }

  private async teach(): Promise<void> {
    const names: string[] = [];
    const walk = async (parent: string | null, depth: number): Promise<void> => {
      for (const region of await this.regions.childrenOf(parent)) {
        names.push(region.name);
        if (depth < 3) await walk(region.code, depth + 1);
      }
    };
    await walk(null, 1);
    // An empty book is not remembered: its import may not have run yet.
    if (names.length === 0) this.learning = undefined;
    else learnWords(names);
  }
}
