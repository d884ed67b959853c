// node verify.mjs RECEIPT KEYS: prints a receipt's claims if a key of GET /api/v1/signing-keys signed it.
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [receipt, keys] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8').trim());
const [header, claims, signature] = receipt.split('.');
const { kid } = JSON.parse(Buffer.from(header, 'base64url'));
const jwk = JSON.parse(keys).keys.find((key) => key.kid === kid);
if (!jwk) {
  throw new Error(`there is no key of the name ${kid}`);
}
const key = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' };
if (!verify('sha256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'))) {
  throw new Error('the signature is not right');
}
console.log(Buffer.from(claims, 'base64url').toString());
