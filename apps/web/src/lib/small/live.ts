import { offerReplay } from '../live/room/replay.ts';
import { waitForStart } from '../live/room/wait-for-start.ts';
import { keepPages } from './keep-pages.ts';

offerReplay();
waitForStart();
keepPages();
