import { Button } from '@zendeskgarden/react-buttons';
import type { IButtonProps } from '@zendeskgarden/react-buttons';
import { Dots } from '@zendeskgarden/react-loaders';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';

/** A button that shows its work and takes no second click meanwhile; it keeps width and focus. */
export function BusyButton({
  busy,
  children,
  onClick,
  ...props
}: IButtonProps & { busy: boolean }) {
  return (
    <Button
      {...props}
      aria-disabled={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? (
        <>
          <Dots size={20} delayMS={0} aria-hidden />
          <VisuallyHidden>{children}</VisuallyHidden>
        </>
      ) : (
        children
      )}
    </Button>
  );
}
