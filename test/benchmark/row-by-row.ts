/** Rows that are read one by one; the time and the bytes of all are reckoned from them. */
export const rowsOneByOne = 200;
