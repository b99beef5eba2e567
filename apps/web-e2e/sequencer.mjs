import Sequencer from '@jest/test-sequencer';

/** By name, so that the file that stops and kills the system comes last. */
export default class ByName extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => a.path.localeCompare(b.path));
  }
}
