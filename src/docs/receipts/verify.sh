#!/usr/bin/env bash
# verify.sh RECEIPT KEYS: prints a receipt's claims if a key of GET /api/v1/signing-keys signed it. Needs openssl and jq.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -r "$work"' EXIT
decode() { local text=${1//-/+}; text=${text//_//}; base64 -d <<<"$text$(printf '%*s' $(((4 - ${#text} % 4) % 4)) '' | tr ' ' =)"; }
hex() { decode "$1" | od -An -v -tx1 | tr -d ' \n'; }
IFS=. read -r header claims signature <"$1" || [[ $signature ]]
kid=$(decode "$header" | jq -r .kid)
key=$(jq -r --arg kid "$kid" '.keys[] | select(.kid == $kid) | .x + " " + .y' "$2")
[[ $key ]] || { echo "there is no key of the name $kid" >&2; exit 1; }
printf '%b' "$(sed 's/../\\x&/g' <<<"3059301306072a8648ce3d020106082a8648ce3d03010703420004$(hex "${key% *}")$(hex "${key#* }")")" >"$work/key"
rs=$(hex "$signature")
printf 'asn1=SEQUENCE:both\n[both]\nr=INTEGER:0x%s\ns=INTEGER:0x%s\n' "${rs:0:64}" "${rs:64}" >"$work/asn1"
openssl asn1parse -genconf "$work/asn1" -noout -out "$work/signature"
printf '%s.%s' "$header" "$claims" |
  openssl dgst -sha256 -verify "$work/key" -keyform DER -signature "$work/signature" >&2
decode "$claims"
