/** The product's mark, small: a page with its receipts beside it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 320 320" aria-hidden="true" focusable="false">
      <rect width="320" height="320" rx="64" fill="#0b3b46" />
      <rect x="62" y="66" width="196" height="188" rx="20" fill="#f4f7f5" />
      <path d="M168 66h70a20 20 0 0 1 20 20v148a20 20 0 0 1-20 20h-70z" fill="#f2b544" />
      <g fill="none" stroke="#0b3b46" strokeWidth="18" strokeLinecap="round" strokeLinejoin="round">
        <path d="M90 112h50M90 154h50M90 196h30M192 124h42m-42 68 16 16 28-34" />
      </g>
    </svg>
  );
}
