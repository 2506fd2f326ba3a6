/** An example of GitHub's Markdown, and the lines that a reader sees: `role: text`. */
export interface Example {
  readonly section: 'Tables' | 'Task list items' | 'Strikethrough' | 'Autolinks' | 'Disallowed raw HTML';
  readonly markdown: string;
  readonly reads: readonly string[];
}

/**
 * Examples of every extension that GitHub's specification adds to CommonMark, in our own words. Addresses need no
 * link to be read, and no HTML is run: in the last two sections a reader of the source sees the text as it stands.
 */
export const gfmExamples: readonly Example[] = [
  {
    section: 'Tables',
    markdown: '| Time | Event |\n| --- | --- |\n| 14:05 | The queue stops |\n',
    reads: ['row: Time Event', 'row: 14:05 The queue stops'],
  },
  {
    section: 'Tables',
    markdown: '| Who | When |\n:-: | -----------:\nAna | today\n',
    reads: ['row: Who When', 'row: Ana today'],
  },
  {
    section: 'Tables',
    markdown: '| Query |\n| ------ |\n| `a \\| b` failed |\n| **a \\| b** passed |\n',
    reads: ['row: Query', 'row: a | b failed', 'row: a | b passed'],
  },
  {
    section: 'Tables',
    markdown: '| Step | Result |\n| --- | --- |\n| Restart | no change |\n> Then we asked Ben.\n',
    reads: ['row: Step Result', 'row: Restart no change', 'text: Then we asked Ben.'],
  },
  {
    section: 'Tables',
    markdown: '| Step | Result |\n| --- | --- |\n| Restart | no change |\nRollback\n\nAll was well.\n',
    reads: ['row: Step Result', 'row: Restart no change', 'row: Rollback', 'text: All was well.'],
  },
  {
    section: 'Tables',
    markdown: '| Step | Result |\n| --- |\n| Restart |\n',
    reads: ['text: | Step | Result |', 'text: | --- |', 'text: | Restart |'],
  },
  {
    section: 'Tables',
    markdown: '| Step | Result |\n| --- | --- |\n| Restart |\n| Rollback | better | and more |\n',
    // GitHub hides a cell too many; its author meant it.
    reads: ['row: Step Result', 'row: Restart', 'row: Rollback better and more'],
  },
  {
    section: 'Tables',
    markdown: '| Step | Result |\n| --- | --- |\n',
    reads: ['row: Step Result'],
  },
  {
    section: 'Task list items',
    markdown: '- [ ] Add an alert\n- [x] Tell the customers\n',
    reads: ['item, open: Add an alert', 'item, done: Tell the customers'],
  },
  {
    section: 'Task list items',
    markdown: '- [x] Alerts\n  - [ ] on the queue\n  - [X] on the disk\n- [ ] Backups\n',
    reads: ['item, done: Alerts', 'item, open: on the queue', 'item, done: on the disk', 'item, open: Backups'],
  },
  {
    section: 'Task list items',
    markdown: '1. [ ] Page *two* people\n2. [] no box\n3. [y] no box either\n',
    reads: ['item, open: Page two people', 'item: [] no box', 'item: [y] no box either'],
  },
  {
    section: 'Strikethrough',
    markdown: '~~Stop~~ Pause the ~sender~ worker.\n',
    reads: ['text: Stop Pause the sender worker.'],
  },
  {
    section: 'Strikethrough',
    markdown: 'This ~~begins\n\nand never ends~~ here.\n',
    reads: ['text: This ~~begins', 'text: and never ends~~ here.'],
  },
  {
    section: 'Strikethrough',
    markdown: 'Three ~~~tildes~~~ strike nothing.\n',
    reads: ['text: Three ~~~tildes~~~ strike nothing.'],
  },
  {
    section: 'Autolinks',
    markdown: 'See www.example.com/status, or http://example.com/a_b?q=1&r=2.\n',
    reads: ['text: See www.example.com/status, or http://example.com/a_b?q=1&r=2.'],
  },
  {
    section: 'Autolinks',
    markdown: '(https://example.com/board_(old)) and **www.example.com**\n',
    reads: ['text: (https://example.com/board_(old)) and www.example.com'],
  },
  {
    section: 'Autolinks',
    markdown: 'Write to on-call+eu@example.com, mailto:ops@example.com or xmpp:ops@example.com/room.\n',
    reads: ['text: Write to on-call+eu@example.com, mailto:ops@example.com or xmpp:ops@example.com/room.'],
  },
  {
    section: 'Autolinks',
    markdown: 'Not an address: a.b-c_d@a.b- and ftp:/example\n',
    reads: ['text: Not an address: a.b-c_d@a.b- and ftp:/example'],
  },
  {
    section: 'Disallowed raw HTML',
    markdown: '<strong>All <title>was <style>down</strong>\n',
    reads: ['text: All was down'],
  },
  {
    section: 'Disallowed raw HTML',
    markdown: '<blockquote>\n  <xmp> is disallowed. <XMP> too.\n</blockquote>\n',
    reads: ['html: <blockquote>\n  <xmp> is disallowed. <XMP> too.\n</blockquote>'],
  },
  {
    section: 'Disallowed raw HTML',
    markdown: '<script>\nalert("down")\n</script>\n\n<textarea>Notes</textarea>\n',
    reads: ['html: <script>\nalert("down")\n</script>', 'html: <textarea>Notes</textarea>'],
  },
  {
    section: 'Disallowed raw HTML',
    markdown: 'A <iframe src="x"></iframe> and <plaintext> in a line.\n',
    reads: ['text: A  and  in a line.'],
  },
];
