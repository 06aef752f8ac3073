import { AppError } from '../errors.ts';
import { isNameOfProduct } from './is-name-of-product.ts';

/** @throws AppError `invalid_input` for a name under which nobody could be told from Sidebrief in the log */
export function refuseNameOfProduct(name: string): void {
  if (isNameOfProduct(name))
    throw new AppError('invalid_input', 'name_of_product', { field: 'name' });
}
