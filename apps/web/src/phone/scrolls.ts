/** For a part of the page that scrolls: it is reached and moved by the keyboard also where nothing in it can be pressed. */
export const scrolls = { tabIndex: 0 } as const;
