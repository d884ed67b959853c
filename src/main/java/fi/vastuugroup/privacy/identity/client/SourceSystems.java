package fi.vastuugroup.privacy.identity.client;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The systems that may feed the register, by their name in it: {@code privacy.sources}. */
@Unremovable
@ConfigMapping(prefix = "privacy.sources")
public interface SourceSystems {

    @WithParentName
    Map<String, SourceSystem> byId();

    /** One system. */
    public interface SourceSystem {

        /** Its name as people read it, by language ({@code fi}, {@code sv}, {@code en}); its id where it has none. */
        Map<String, String> name();

        /** Its client at the machines' issuer. */
        String clientId();

        /** The categories it may feed, by slug; {@code *} for all. */
        List<String> categories();

        /** Whether its items are reviewed before they are shown to their subject (notice §8). */
        @WithDefault("false")
        boolean review();

        /** The webhook to which its notifications are sent; it can fetch them as well. */
        Optional<Webhook> webhook();
    }
}
