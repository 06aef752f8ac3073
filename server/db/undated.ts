/** Stands for the day of what was made at a time Zendesk does not tell: before there was any. */
export const undated = '1970-01-01';
