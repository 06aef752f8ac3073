import type { PropsWithChildren } from 'react';
import { styled } from 'styled-components';
import { useMayChange } from './use-may-change.ts';

/** A form that only administrators may change: everybody else sees what is set, with nothing to type or press. */
export function OnlyAdmins({ children }: PropsWithChildren) {
  const mayChange = useMayChange();
  return <Plain disabled={!mayChange}>{children}</Plain>;
}

const Plain = styled.fieldset`
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
`;
