package fi.vastuugroup.privacy.marketing.link;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The settings of links in messages ({@code privacy.unsubscribe}). */
@Unremovable
@ConfigMapping(prefix = "privacy.unsubscribe")
public interface LinkSettings {

    /** The secret with which new links are sealed, at least 32 characters. */
    String key();

    /** Secrets of the past whose links still open. An objection has no term: each is kept while somebody may use a link. */
    Optional<List<String>> olderKeys();
}
