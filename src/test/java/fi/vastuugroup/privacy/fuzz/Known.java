package fi.vastuugroup.privacy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What somebody has seen of the portal: paths that lead somewhere, revisions and cursors, learned from answers. */
final class Known {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final Pattern LINK = Pattern.compile("/api/v1/[^?#<>\"\\s]+");
    private static final Set<String> IDS = Set.of("id", "key", "list", "receiver", "itemId");
    private static final int MOST = 60;

    private final Contract contract;
    private final Map<String, List<String>> paths = new TreeMap<>();
    private final Map<String, String> revisions = new TreeMap<>();
    private final List<String> cursors = new ArrayList<>();

    Known(Contract contract) {
        this.contract = contract;
    }

    /** Paths that are known to lead to a resource of such a path; those that everybody knows are among them. */
    List<String> paths(Somebody by, String template) {
        List<String> known = new ArrayList<>(paths.getOrDefault(key(circle(by), template), List.of()));
        known.addAll(paths.getOrDefault(key("", template), List.of()));
        return known;
    }

    /** The last part of such paths. */
    List<String> ids(Somebody by, String template) {
        return paths(by, template).stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }

    /** The entity tag that was seen last, of the resource or of the one that it belongs to; empty without one. */
    String revision(Somebody by, String path) {
        String above = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return revisions.getOrDefault(circle(by) + path, revisions.getOrDefault(circle(by) + above, ""));
    }

    List<String> cursors() {
        return cursors;
    }

    /** Says that a path leads to a resource, to everybody. */
    void tell(String template, String path) {
        add("", template, path);
    }

    /** Learns from an answer that succeeded. */
    void learn(Sent request, Answer answer) {
        if (answer.status() >= 300) {
            return;
        }
        if (!answer.header("ETag").isEmpty()) {
            revisions.put(circle(request.by()) + request.path(), answer.header("ETag"));
        }
        if (answer.type().equals("application/json")) {
            try {
                learn(request, JSON.readTree(answer.body()));
            } catch (IOException notJson) {
                throw new IllegalStateException(request.toString(), notJson);
            }
        }
    }

    private void learn(Sent request, JsonNode node) {
        node.properties().forEach(member -> {
            String text = member.getValue().asText();
            if (member.getValue().isTextual() && IDS.contains(member.getKey())) {
                add(circle(request.by()), request.operation().path() + "/{}", request.path() + "/" + text);
            } else if (member.getKey().endsWith("Cursor") && !text.isEmpty()) {
                cursors.add(text);
            } else if (member.getValue().isTextual()) {
                follow(text);
            }
        });
        node.forEach(child -> learn(request, child));
    }

    /** Learns the links that a text holds; whoever has one can follow it. */
    void follow(String text) {
        LINK.matcher(text)
                .results()
                .forEach(link -> contract.operations().stream()
                        .filter(operation -> contract.operation(operation.method(), link.group())
                                .filter(operation::equals)
                                .isPresent())
                        .forEach(operation -> add("", operation.path(), link.group())));
    }

    private void add(String circle, String template, String path) {
        List<String> known = paths.computeIfAbsent(key(circle, template), each -> new ArrayList<>());
        if (known.size() < MOST && !known.contains(path)) {
            known.add(path);
        }
    }

    /** Staff sees the same; everybody else their own. */
    private static String circle(Somebody by) {
        return by.tenant().equals("staff") ? "staff" : by.name();
    }

    private static String key(String circle, String template) {
        return circle + " " + PARAMETER.matcher(template).replaceAll("{}");
    }
}
