package fi.vastuugroup.privacy.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes hostile JSON of good JSON, always the same by its seed. */
public final class Mutations {

    private static final Pattern VALUE = Pattern.compile(
            "(?<=[:\\[,])\\s*(\"(?:[^\"\\\\]++|\\\\.)*+\"(?!\\s*:)|-?\\d+(?:\\.\\d+)?|true|false|null)");

    private static final Pattern MEMBER =
            Pattern.compile("\"\\w+\"\\s*:\\s*(\"(?:[^\"\\\\]++|\\\\.)*+\"|-?\\d+|true|false|null)\\s*,?");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1.5",
            "1.0",
            "1e0",
            "-0",
            "01",
            "1e400",
            "9223372036854775808",
            "1".repeat(1_001),
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc4b\\ud83d\"",
            "\"\u2028\u202e\u200b\"",
            "\"" + "👋".repeat(201) + "\"",
            "\"" + "a".repeat(2_500) + "\"",
            "[]",
            "{}",
            "[null]",
            "[[1]]",
            "[".repeat(1_200) + "]".repeat(1_200),
            "{\"a\":".repeat(1_200) + "1" + "}".repeat(1_200),
            "\"2199-01-01T00:00:00Z\"",
            "\"2026-02-30\"",
            "\"2026-01-01\"",
            "\"+999999999-01-01T00:00:00Z\"",
            "\"-999999999-01-01\"",
            "\"2026-01-01T24:00:00Z\"",
            "\"2026-01-01T00:00:00+18:00\"",
            "18000",
            "\"' or 1=1 --\"",
            "\"../../%00\"",
            "\"${7*7}<b>\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"1-1-1-1-1\"",
            "\"NaN\"",
            "\"a@b.example\"",
            "\"+358401234567\"");

    private final Random random;

    public Mutations(long seed) {
        random = new Random(seed);
    }

    /** A mutant of the JSON, without a line end. */
    public byte[] of(String json) {
        String mutant = json;
        for (int left = 1 + random.nextInt(2); left > 0; left--) {
            mutant = changed(mutant);
        }
        byte[] bytes = mutant.replace('\n', ' ').replace('\r', ' ').getBytes(StandardCharsets.UTF_8);
        return random.nextInt(8) == 0 ? withStrangeBytes(bytes) : bytes;
    }

    /** A text of a few visible characters, as a header may have. */
    public String header() {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(20); length > 0; length--) {
            text.append((char) (33 + random.nextInt(94)));
        }
        return text.toString();
    }

    /** One of a list. */
    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String changed(String json) {
        return switch (random.nextInt(11)) {
            case 0, 1, 2, 3, 4 -> replaced(json, VALUE, pick(VALUES));
            case 5 -> replaced(json, MEMBER, "");
            case 6 -> twice(json);
            case 7 -> json + pick(List.of("{}", json, " x", ",", "]", "\u0001"));
            case 8 -> json.substring(0, random.nextInt(json.length() + 1));
            case 9 ->
                json.replaceFirst(
                        "\\{",
                        Matcher.quoteReplacement(
                                "{\"" + pick(List.of("unknown", "a@b.example")) + "\":" + pick(VALUES) + ","));
            default -> inserted(json);
        };
    }

    private String replaced(String json, Pattern part, String by) {
        List<MatchResult> found = part.matcher(json).results().toList();
        if (found.isEmpty()) {
            return json + by;
        }
        MatchResult one = pick(found);
        return json.substring(0, one.start()) + by + json.substring(one.end());
    }

    private String twice(String json) {
        List<MatchResult> found = MEMBER.matcher(json).results().toList();
        if (found.isEmpty()) {
            return json;
        }
        MatchResult one = pick(found);
        String member = one.group().endsWith(",") ? one.group() : one.group() + ",";
        return json.substring(0, one.start()) + member + json.substring(one.start());
    }

    private String inserted(String json) {
        int at = random.nextInt(json.length() + 1);
        String text = pick(List.of("\\", "\"", "{", "}", "[", ":", ",", "\t", "/*x*/", "\uFEFF", "é", "NaN", "'"));
        return json.substring(0, at) + text + json.substring(at);
    }

    private byte[] withStrangeBytes(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        byte[] strange = pick(List.of(
                new byte[] {(byte) 0xC0, (byte) 0xAF},
                new byte[] {(byte) 0xFF, (byte) 0xFE},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {0}));
        out.write(strange, 0, strange.length);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }
}
