package fi.vastuugroup.privacy.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;

/** Lists the packages, and the rooms of each, in their order: a later one uses those before it, never those after it. */
final class Rooms {

    static final String ROOT = "fi.vastuugroup.privacy";

    static final List<String> PACKAGES = List.of(
            "platform",
            "privacynotice",
            "identity",
            "vocabulary",
            "audit",
            "signing",
            "journal",
            "storage",
            "delivery",
            "identifier",
            "register",
            "marketing",
            "disclosure",
            "retention",
            "copy",
            "request");

    /** The package itself where classes stand beside its rooms: in the register, the seam. */
    static final String ITSELF = "";

    static final Map<String, List<String>> ROOMS = Map.ofEntries(
            entry(
                    "platform",
                    List.of(
                            "text",
                            "time",
                            "validation",
                            "json",
                            "crypto",
                            "config",
                            "eventloop",
                            "persistence",
                            "schema",
                            "problem",
                            "edge",
                            "shedding",
                            "http",
                            "stream",
                            "contract")),
            entry("identity", List.of("principal", "client", "token", "quota", "stepup", "session")),
            entry("audit", List.of(ITSELF, "hidden", "trail")),
            entry("delivery", List.of("mail", "page", "notification", "webhook", "oversight")),
            entry(
                    "register",
                    List.of(
                            "category",
                            "item",
                            "login",
                            "subject",
                            "journalling",
                            "rectification",
                            "erasure",
                            "batch",
                            "admission",
                            "ingestion",
                            "expiry",
                            "recording",
                            ITSELF,
                            "action",
                            "view",
                            "preference",
                            "block",
                            "address",
                            "me",
                            "staff",
                            "listening",
                            "review",
                            "restore")),
            entry(
                    "marketing",
                    List.of(
                            "rule",
                            "decision",
                            "lookup",
                            "check",
                            "wording",
                            "choice",
                            "consent",
                            "link",
                            "mailinglist",
                            "unsubscribe",
                            "objection",
                            "overview")),
            entry(
                    "disclosure",
                    List.of("recipient", "ledger", "hidden", "screening", "followup", "feed", "reference", "account")),
            entry("copy", List.of("table", "archive", "page", "writing", "taking")),
            entry(
                    "request",
                    List.of(
                            "assessment",
                            "deadline",
                            "model",
                            "letter",
                            "correspondence",
                            "filing",
                            "lifecycle",
                            "view",
                            "copy",
                            "me",
                            "staff",
                            "report")));

    private Rooms() {}

    /** The package of a class, such as {@code register}; empty at the root of all. */
    static String packageOf(JavaClass type) {
        return below(type).split("\\.", 2)[0];
    }

    /** The room of a class within its package, such as {@code erasure}; {@link #ITSELF} outside of rooms. */
    static String roomOf(JavaClass type) {
        String[] parts = below(type).split("\\.", 2);
        return parts.length == 2 ? parts[1] : ITSELF;
    }

    /** The rooms of a package; only itself where it has none. */
    static List<String> of(String name) {
        return ROOMS.getOrDefault(name, List.of(ITSELF));
    }

    private static String below(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
