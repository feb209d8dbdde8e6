import { mount } from '../../bridge/mount';
import { Admin } from './admin';

mount(Admin);
