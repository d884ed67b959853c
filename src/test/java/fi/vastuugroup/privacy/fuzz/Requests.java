package fi.vastuugroup.privacy.fuzz;

import fi.vastuugroup.privacy.testing.Mutations;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Draws requests: the same ones, but for the ids of what exists, from the same seed. */
final class Requests {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    private final Contract contract;
    private final Scene scene;

    Requests(Contract contract, Scene scene) {
        this.contract = contract;
        this.scene = scene;
    }

    /** Any request. */
    Sent any(long seed) {
        Draw draw = new Draw(new Random(seed));
        return draw.any(draw.values.pick(contract.operations()));
    }

    /** A request of an operation as a client would make it. */
    Sent good(Operation operation, Somebody by, long seed) {
        return new Draw(new Random(seed)).good(operation, by);
    }

    /** One request's draws. */
    private final class Draw {

        private final Random random;
        private final Values values;
        private final Bodies bodies;
        private final Mutations mutations;

        Draw(Random random) {
            this.random = random;
            this.values = new Values(contract, scene, random);
            this.bodies = new Bodies(values, scene, random);
            this.mutations = new Mutations(random.nextLong());
        }

        Sent good(Operation operation, Somebody by) {
            String path = path(operation, by, false);
            List<Map.Entry<String, String>> headers = new ArrayList<>();
            if (!scene.known().revision(by, path).isEmpty()) {
                headers.add(Map.entry("If-Match", scene.known().revision(by, path)));
            }
            headers.add(Map.entry("Idempotency-Key", values.uuid()));
            byte[] body = null;
            if (operation.takesBody()) {
                String type = bodies.type(operation);
                headers.add(Map.entry("Content-Type", type));
                body = bytes(type, bodies.taken(operation));
            }
            String query = query(operation, false);
            return new Sent(operation, by, operation.method(), path, query, headers, body, false);
        }

        Sent any(Operation operation) {
            Somebody by = caller(operation);
            String path = path(operation, by, true);
            String type = operation.takesBody() ? bodies.type(operation) : "";
            String good = operation.takesBody() ? body(operation, type) : "";
            boolean mutated = operation.takesBody() && oneIn(5, 3);
            byte[] body = null;
            if (mutated) {
                body = type.equals("application/x-ndjson") ? mutatedLines(good) : mutations.of(good);
            } else if (operation.takesBody()) {
                body = bytes(type, good);
            } else if (random.nextInt(40) == 0) {
                body = bytes("", "{}");
            }
            if (body != null && random.nextInt(60) == 0) {
                body = values.pick(List.of(
                        bytes("", ""), bytes("", Oddities.MULTIPART), bytes("", "null"), bytes("", "kanarialintu")));
                mutated = true;
            }
            return new Sent(
                    operation,
                    by,
                    random.nextInt(40) == 0
                            ? values.pick(List.of("GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS"))
                            : operation.method(),
                    path,
                    query(operation, true),
                    headers(operation, by, path, type, body),
                    body,
                    mutated);
        }

        private String body(Operation operation, String type) {
            return random.nextInt(3) == 0 ? bodies.taken(operation) : bodies.fitting(operation, type);
        }

        private byte[] mutatedLines(String lines) {
            var body = new java.io.ByteArrayOutputStream();
            lines.lines().forEach(line -> {
                body.writeBytes(random.nextBoolean() ? mutations.of(line) : bytes("", line));
                body.writeBytes(bytes("", values.pick(List.of("\n", "\n", "\r\n", "\n\n"))));
            });
            return body.toByteArray();
        }

        private Somebody caller(Operation operation) {
            List<Somebody> permitted = scene.everybody().stream()
                    .filter(somebody -> somebody.mayCall(operation))
                    .toList();
            return values.pick(random.nextInt(6) == 0 ? scene.everybody() : permitted);
        }

        private String path(Operation operation, Somebody by, boolean any) {
            List<String> templates = new ArrayList<>();
            for (MatchResult parameter :
                    PARAMETER.matcher(operation.path()).results().toList()) {
                templates.add(0, operation.path().substring(0, parameter.end()));
            }
            if (!any || oneIn(10, 7)) {
                for (String template : templates) {
                    List<String> known = scene.known().paths(by, template);
                    if (!known.isEmpty()) {
                        return filled(
                                operation, values.pick(known) + operation.path().substring(template.length()), false);
                    }
                }
            }
            return filled(operation, operation.path(), any && random.nextBoolean());
        }

        private String filled(Operation operation, String path, boolean hostile) {
            return PARAMETER
                    .matcher(path)
                    .replaceAll(parameter -> java.util.regex.Matcher.quoteReplacement(
                            hostile
                                    ? values.pick(Oddities.PARTS)
                                    : encoded(value(operation.pathParameter(parameter.group(1))))));
        }

        private String value(Operation.Parameter parameter) {
            return values.of(parameter.name(), parameter.schema()).asText();
        }

        private String query(Operation operation, boolean any) {
            List<String> parts = new ArrayList<>();
            for (Operation.Parameter parameter : operation.parametersIn("query")) {
                boolean filter = parameter.name().equals("cursor");
                if (parameter.required() && (!any || random.nextInt(20) > 0)
                        || any && random.nextInt(filter ? 6 : 3) == 0) {
                    String value =
                            any && random.nextInt(4) == 0 ? values.pick(Oddities.QUERY) : encoded(value(parameter));
                    parts.add(parameter.name() + "=" + value);
                    if (any && random.nextInt(25) == 0) {
                        parts.add(parameter.name() + "=" + encoded(value(parameter)));
                    }
                }
            }
            if (any && random.nextInt(30) == 0) {
                parts.add(values.pick(List.of("kanarialintu=1", "=", "&", "%00=1", "cursor", "limit[]=1")));
            }
            return String.join("&", parts);
        }

        private List<Map.Entry<String, String>> headers(
                Operation operation, Somebody by, String path, String type, byte @Nullable [] body) {
            List<Map.Entry<String, String>> headers = new ArrayList<>();
            if (body != null) {
                String sentAs = random.nextInt(8) == 0 ? values.pick(Oddities.SENT_AS) : type;
                if (!sentAs.isEmpty()) {
                    headers.add(Map.entry("Content-Type", sentAs));
                }
            }
            for (Operation.Parameter parameter : operation.parametersIn("header")) {
                switch (parameter.name()) {
                    case "If-Match" -> ifMatch(headers, scene.known().revision(by, path));
                    case "Idempotency-Key" -> headers.add(Map.entry("Idempotency-Key", key()));
                    default -> {}
                }
            }
            if (random.nextInt(3) == 0) {
                headers.add(Map.entry(
                        "Accept", random.nextInt(3) == 0 ? values.pick(Oddities.ACCEPTED) : accepted(operation)));
            }
            if (random.nextInt(5) == 0) {
                headers.add(Map.entry("Accept-Language", values.pick(Oddities.LANGUAGES)));
            }
            if (random.nextInt(5) == 0) {
                headers.add(Map.entry("Accept-Encoding", values.pick(Oddities.CODINGS)));
            }
            if (random.nextInt(25) == 0) {
                headers.add(odd());
            }
            headers.removeIf(header -> header.getKey().equals("Idempotency-Key")
                    && header.getValue().isEmpty());
            return headers;
        }

        private String accepted(Operation operation) {
            List<String> types = operation.successes();
            return types.isEmpty()
                    ? "application/json"
                    : values.pick(types) + values.pick(List.of("", ", */*;q=0.1", ";q=0.9"));
        }

        private String key() {
            return random.nextInt(4) > 0
                    ? values.uuid()
                    : values.pick(List.of(
                            "", " ", "a", "kanarialintu", "é", "a".repeat(200), "a".repeat(201), mutations.header()));
        }

        private void ifMatch(List<Map.Entry<String, String>> headers, String seen) {
            String revision = seen.isEmpty() ? "\"1\"" : seen;
            String value = random.nextBoolean()
                    ? revision
                    : values.pick(List.of(
                            "*",
                            "\"1\", " + revision,
                            "W/" + revision,
                            "\"0\"",
                            "1",
                            "\"",
                            ",",
                            "*, *",
                            "\"\"",
                            "\"é\"",
                            "\"a b\"",
                            ""));
            if (random.nextInt(10) > 0) {
                headers.add(Map.entry("If-Match", value));
            }
        }

        private Map.Entry<String, String> odd() {
            String name = values.pick(List.of(
                    "Content-Encoding",
                    "Cookie",
                    "X-Requested-With",
                    "If-None-Match",
                    "If-Modified-Since",
                    "Range",
                    "Forwarded",
                    "X-Forwarded-Proto",
                    "X-HTTP-Method-Override",
                    "Origin",
                    "traceparent",
                    "Content-Language"));
            return Map.entry(
                    name,
                    values.pick(List.of("gzip", "identity", "-", ",", "\"", "*", "=", "a,,b", mutations.header())));
        }

        private boolean oneIn(int all, int of) {
            return random.nextInt(all) < of;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Files are drawn as characters, one a byte. */
    private static byte[] bytes(String type, String text) {
        boolean file = type.startsWith("image/") || type.equals("application/pdf");
        return text.getBytes(file ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
