package fi.vastuugroup.privacy.marketing.link;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The settings of links in messages ({@code privacy.unsubscribe}). */
@Unremovable
@ConfigMapping(prefix = "privacy.unsubscribe")
public interface LinkSettings {

    /** The secret with which new links are sealed, at least 32 characters. */
    String key();

    /** Secrets of the past whose links still open; each is dropped when the last of its links has expired. */
    Optional<List<String>> olderKeys();

    /** How long an unsubscribe link works: people unsubscribe from old messages. */
    Period validFor();
}
