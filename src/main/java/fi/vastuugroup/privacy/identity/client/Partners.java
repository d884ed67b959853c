package fi.vastuugroup.privacy.identity.client;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;

/** The systems that may ask about prohibitions, by their name: {@code privacy.partners}. */
@Unremovable
@ConfigMapping(prefix = "privacy.partners")
public interface Partners {

    @WithParentName
    Map<String, Partner> byId();

    /** One system. */
    public interface Partner {

        /** Its client at the machines' issuer. */
        String clientId();

        /** Its name as people read it; that of the recipient which stands for it counts first. Its id where it has none. */
        Optional<String> name();

        /** Whether it markets for the controller itself. */
        @WithDefault("false")
        boolean controller();

        /** How many requests it may make in a minute. */
        @WithDefault("600")
        long requestsPerMinute();

        /** How many identifiers it may check in a day (UTC). */
        @WithDefault("1000000")
        long identifiersPerDay();

        /** The webhook to which its notifications are sent; it can fetch them as well. */
        Optional<Webhook> webhook();
    }
}
