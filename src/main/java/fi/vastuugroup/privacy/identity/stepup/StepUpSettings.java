package fi.vastuugroup.privacy.identity.stepup;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What login a customer needs for an erasure, a copy, recordings and a change of their e-mail address: {@code privacy.step-up}. */
@Unremovable
@ConfigMapping(prefix = "privacy.step-up")
public interface StepUpSettings {

    /** How long ago the person may have proved who they are ({@code auth_time}). The issuer is asked for half of it, so that time is left. */
    @WithDefault("PT10M")
    Duration maxAge();

    /**
     * How they must have: one of these values of {@code acr}, the preferred first. Without any, every login of the issuer will do.
     * The issuer must know them, or nobody can do any of this.
     */
    Optional<List<String>> acrValues();
}
