import type { ReactNode, SVGAttributes } from 'react';

/** Our own 16 px line icons, drawn on Garden's grid; decoration, so hidden from screen readers. */
export type Icon = (props: SVGAttributes<SVGSVGElement>) => ReactNode;

export const ReloadIcon = icon(
  <>
    <path d="M13.5 8a5.5 5.5 0 1 1-1.7-4" />
    <path d="M13.5 1.5v3h-3" />
  </>,
);
export const ChevronIcon = icon(<path d="m4 6 4 4 4-4" />);
export const NextIcon = icon(<path d="m6 3 5 5-5 5" />);
export const CheckIcon = icon(<path d="m3.5 8.5 3 3 6-7" />);
export const CrossIcon = icon(<path d="m4 4 8 8M12 4l-8 8" />);
export const PlusIcon = icon(<path d="M8 2.5v11M2.5 8h11" />);
export const DotIcon = icon(<circle cx="8" cy="8" r="2.5" />);
export const QuestionIcon = icon(
  <>
    <path d="M6 6a2 2 0 1 1 3 1.8c-.7.4-1 .8-1 1.7" />
    <path d="M8 12v.2" />
  </>,
);
export const CopyIcon = icon(
  <>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1" />
    <path d="M10.5 3.5v-.5a.5.5 0 0 0-.5-.5H3a.5.5 0 0 0-.5.5v7a.5.5 0 0 0 .5.5h.5" />
  </>,
);
export const QuoteIcon = icon(
  <>
    <path d="M2.5 3.5h11v7.5h-6l-3 2.5v-2.5h-2z" />
    <path d="M5.5 6h5M5.5 8.5h3" />
  </>,
);
export const ThumbUpIcon = icon(
  <path d="M2.5 7h2.5v6.5H2.5zM5 7l2.7-4.7c.9 0 1.6.7 1.6 1.6L9 6h3.6c.8 0 1.4.8 1.2 1.6l-1 4.6c-.2.8-.8 1.3-1.6 1.3H5" />,
);
export const ThumbDownIcon = icon(
  <path d="M2.5 9h2.5V2.5H2.5zM5 9l2.7 4.7c.9 0 1.6-.7 1.6-1.6L9 10h3.6c.8 0 1.4-.8 1.2-1.6l-1-4.6c-.2-.8-.8-1.3-1.6-1.3H5" />,
);

function icon(drawing: ReactNode): Icon {
  return function LineIcon(props) {
    return (
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
        focusable="false"
        aria-hidden="true"
        {...props}
      >
        {drawing}
      </svg>
    );
  };
}
