/** A command line that cannot be carried out. The message is one sentence for the person who typed it. */
export class Misuse extends Error {}
