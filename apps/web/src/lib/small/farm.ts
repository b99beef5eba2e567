import { keepPages } from './keep-pages.ts';
import { watchPhone } from './phone-listings.ts';
import { letSpeak } from './speak.ts';

letSpeak();
watchPhone();
keepPages();
