import { mount } from '../../bridge/mount';
import { RootCause } from './root-cause';

mount(RootCause);
