import { styled } from 'styled-components';

/** A text to copy by hand, where the browser lets no page copy it. */
export function TextToCopy({ label, text }: { label: string; text: string }) {
  return (
    <Text
      readOnly
      // The agent asked for this text; selected, one keystroke copies it.
      autoFocus
      rows={4}
      aria-label={label}
      value={text}
      onFocus={({ target }) => target.select()}
    />
  );
}

const Text = styled.textarea`
  box-sizing: border-box;
  width: 100%;
  margin-top: ${({ theme }) => theme.space.xs};
  font: inherit;
`;
