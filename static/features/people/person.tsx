import type { AccountId } from '../../../src/domain/id';
import { useName } from './people';

export const Person = ({ id }: { readonly id: AccountId }) => <span>{useName(id)}</span>;
