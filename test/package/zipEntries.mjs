// @ts-check
/** Lists the files of a zip archive, so that no tool needs to be installed for it. */

const endSignature = 0x06054b50;
const entryLength = 46;

/**
 * Reads the directory at the archive's end.
 *
 * @param {Buffer} zip
 * @returns {string[]} the names of the files in the archive
 */
export function zipEntries(zip) {
  const end = endOfDirectory(zip);
  const count = zip.readUInt16LE(end + 10);
  let offset = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const nameLength = zip.readUInt16LE(offset + 28);
    const name = zip.toString('utf8', offset + entryLength, offset + entryLength + nameLength);
    // Two fields of variable length, "extra" and "comment", follow the name.
    offset += entryLength + nameLength + zip.readUInt16LE(offset + 30) + zip.readUInt16LE(offset + 32);
    return name;
  });
}

/**
 * @param {Buffer} zip
 * @returns {number} where the record that closes the directory begins
 */
function endOfDirectory(zip) {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(endSignature);
  const end = zip.lastIndexOf(signature);
  if (end === -1) throw new Error('This is no zip archive.');
  return end;
}
