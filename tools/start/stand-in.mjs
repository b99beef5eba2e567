// The pay stand-in, in a thread of the command that starts everything.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

await import('../../dist/apps/stripe-sandbox/main.js');
// Reading its journal left garbage that a program which mostly rests would keep for hours.
setFlagsFromString('--expose-gc');
runInNewContext('gc')();
