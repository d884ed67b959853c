package fi.vastuugroup.privacy.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes texts that nobody should send, of all that the portal reads: mutilated, mixed, endless, of any character. */
public final class HostileTexts {

    /** Good ones of each kind. */
    private static final List<String> GOOD = List.of(
            "sv-FI, en;q=0.5, *;q=0.1",
            "\"1\", W/\"abc\", *",
            "text/csv; charset=utf-8; header=present",
            "multipart/form-data; boundary=----x",
            "--x\r\nContent-Disposition: form-data; name=\"choice\"\r\n\r\neverything\r\n--x--\r\n",
            "List-Unsubscribe=One-Click&choice=all%20of%20it",
            "identifierType,identifier,channel,scope",
            "{\"a\": [1, \"\\u00e4\\ud83d\\udc4b\", null], \"b\": {\"c\": true}}",
            "eyJhbGciOiJSUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiJhaW5vIiwidHlwIjoiQmVhcmVyIn0.c2lnbmF0dXJl",
            "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwia2lkIjoiQUFBQUFBQUEifQ..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "for=192.0.2.60;proto=http;by=\"[2001:db8::1]:443\", for=_hidden",
            "https://user@portal.example:8443/me/data?a=b&c=%C3%A4#part",
            "/docs/?category=page-views",
            "Aino.Mäkelä+tag@sähköposti.example",
            "\"a b\"@[192.0.2.1]",
            "+358 (0)40 123-4567",
            "040 123 4567 ext. 12",
            "2026-11-27T10:00:00.123456789+02:00",
            "2026-02-29",
            "P24M-after-withdrawal",
            "10.0.0.0/8",
            "2001:db8::/32",
            "bytes=0-499, -500",
            "018f2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b",
            "AAAAAAAAAAAAAAAAAAAAAA",
            "1234567-8",
            "jdbc:postgresql://localhost:5432/privacy_portal?sslmode=require",
            "%PDF-1.7\n%âãÏÓ",
            "matti meikäläinen* AND -\"x y\":(z)",
            "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----");

    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\t",
            "\r\n",
            "\0",
            "\u0001",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\u2028",
            "\ufeff",
            "\uffff",
            "\ud83d",
            "\udc4b",
            "👋",
            "İ",
            "ß",
            "ǅ",
            "e\u0301",
            "٣",
            "%",
            "%zz",
            "%00",
            "%C3",
            "+",
            "-",
            "--",
            "/",
            "//",
            "\\",
            "\\u",
            "\\ud800",
            "\"",
            "'",
            "`",
            ",",
            ",,",
            ";",
            ";q=",
            ";q=2",
            "=",
            "==",
            ":",
            "::",
            "@",
            "@@",
            ".",
            "..",
            "*",
            "?",
            "&",
            "#",
            "|",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            "$",
            "${x}",
            "^",
            "~",
            "0",
            "-0",
            "1e400",
            "NaN",
            "Infinity",
            "9223372036854775808",
            "-2147483648",
            "999999999999-01-01",
            "24:00:00",
            "+19:00",
            "W/",
            "W/\"",
            "null",
            "true",
            "P",
            "PT",
            "P-1M",
            "../",
            "http:",
            "javascript:",
            "file:///",
            "[::",
            "xn--",
            "xn--a",
            "a@",
            "@a",
            "' or 1=1 --");

    private static final int LONG = 20_000;

    private final Random random;

    public HostileTexts(long seed) {
        random = new Random(seed);
    }

    public String next() {
        return switch (random.nextInt(10)) {
            case 0 -> pick(PIECES);
            case 1 -> pick(PIECES).repeat(1 + random.nextInt(40));
            case 2 -> random.nextInt(10) == 0 ? endless() : pick(GOOD);
            case 3 -> pick(GOOD).substring(0, random.nextInt(4)) + pick(PIECES);
            case 4 -> anyCharacters();
            default -> mutant(pick(GOOD));
        };
    }

    /** As bytes, which need not be a text. */
    public byte[] bytes() {
        byte[] bytes = next().getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
        for (int left = random.nextInt(3); left > 0 && bytes.length > 0; left--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private String mutant(String text) {
        StringBuilder mutant = new StringBuilder(text);
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            int at = random.nextInt(mutant.length() + 1);
            int end = Math.min(mutant.length(), at + random.nextInt(6));
            switch (random.nextInt(4)) {
                case 0 -> mutant.delete(at, end);
                case 1 -> mutant.insert(at, pick(PIECES));
                case 2 -> mutant.insert(at, mutant.substring(at, end));
                default -> mutant.replace(at, end, pick(PIECES));
            }
        }
        return mutant.toString();
    }

    private String endless() {
        String piece = random.nextBoolean() ? pick(PIECES) : pick(GOOD);
        return piece.repeat(1 + LONG / Math.max(1, piece.length()));
    }

    private String anyCharacters() {
        List<Character> characters = new ArrayList<>();
        for (int left = random.nextInt(30); left > 0; left--) {
            int highest = random.nextInt(3) == 0 ? 0x10000 : 0x180;
            characters.add((char) random.nextInt(highest));
        }
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
