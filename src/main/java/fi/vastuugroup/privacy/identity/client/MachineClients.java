package fi.vastuugroup.privacy.identity.client;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the configured partner or source system of a client. A client belongs to exactly one of them, or the
 * application does not start: who a machine is may not depend on the order of a configuration.
 */
@Startup
@ApplicationScoped
public class MachineClients {

    private static final String EVERY_CATEGORY = "*";

    /** The source system of what a person states in the portal: a system of that name would speak for the person. */
    static final String PORTAL = "portal";

    /** The marketer of a consent given to the company: a partner of that name would pass for it. */
    private static final String CONTROLLER = "controller";

    private final Map<String, Principal> byClientId = new HashMap<>();
    private final Map<String, SourceRights> sources = new HashMap<>();

    MachineClients(SourceSystems sourceSystems, Partners partners) {
        refuse("privacy.sources.", PORTAL, sourceSystems.byId().keySet());
        refuse("privacy.partners.", CONTROLLER, partners.byId().keySet());
        sourceSystems.byId().forEach((id, source) -> {
            add("privacy.sources." + id, source.clientId(), new Principal.SourceSystem(id));
            sources.put(id, new SourceRights(id, categories(id, source.categories()), source.review()));
        });
        partners.byId()
                .forEach((id, partner) -> add(
                        "privacy.partners." + id, partner.clientId(), new Principal.Partner(id, partner.controller())));
    }

    /** The partner or source system of a client; empty for a client that nobody configured. */
    public Optional<Principal> principalOf(String clientId) {
        return Optional.ofNullable(byClientId.get(clientId));
    }

    /** What a source system may do; empty for a name that is not configured. */
    public Optional<SourceRights> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The names of the configured source systems. */
    public Set<String> sourceIds() {
        return Set.copyOf(sources.keySet());
    }

    /** The configured partners. */
    public Collection<Principal.Partner> partners() {
        return byClientId.values().stream()
                .filter(Principal.Partner.class::isInstance)
                .map(Principal.Partner.class::cast)
                .collect(toUnmodifiableSet());
    }

    private static void refuse(String prefix, String reserved, Set<String> names) {
        if (names.contains(reserved)) {
            throw new IllegalStateException(prefix + reserved + " is a name that the portal keeps for itself");
        }
    }

    private void add(String property, String clientId, Principal principal) {
        if (byClientId.putIfAbsent(clientId, principal) != null) {
            throw new IllegalStateException(property + ".client-id is also another partner's or source system's");
        }
    }

    private static Set<Category> categories(String id, List<String> slugs) {
        if (slugs.contains(EVERY_CATEGORY)) {
            return EnumSet.allOf(Category.class);
        }
        return slugs.stream().map(slug -> category(id, slug)).collect(toUnmodifiableSet());
    }

    private static Category category(String id, String slug) {
        return Slugs.find(Category.class, slug)
                .orElseThrow(() -> new IllegalStateException(
                        "privacy.sources." + id + ".categories names a category that is not in the notice: " + slug));
    }
}
