/** The end of an interval of days that lasts: it sorts after every day. */
export const forever = '9999-12-31';
