export { NotificationsModule } from './notifications.module.ts';
export { RecipientDirectory, type Recipient } from './recipient-directory.ts';
