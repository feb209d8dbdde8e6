import { migrate } from '../compose/quality';
import { logged } from './logged';

const keepSchema = async (): Promise<string> => (await migrate()).join() || 'upToDate';

/** When the app was installed or upgraded: brings the database's schema up to date. */
export const begin = (): Promise<void> => logged('begin', keepSchema);

/** The same every hour, should the first time have failed. */
export const renewSchema = (): Promise<void> => logged('renewSchema', keepSchema);
