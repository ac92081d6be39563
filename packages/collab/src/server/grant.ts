/** `read` sees, `suggest` also puts suggestions forward in the agenda, `write` changes the text. */
export type Rights = 'read' | 'suggest' | 'write';

/** Who is on the other end, as the server knows it. `colour` is a CSS colour for the caret. */
export type Person = { id: string; name: string; role: string; colour: string };

/** What a request may open. `doc` is a name made by `textName`. */
export type Grant = { doc: string; person: Person; rights: Rights };

/** An HTTP status to refuse the upgrade with. */
export type Refusal = { status: 401 | 403 | 404 | 429 };
