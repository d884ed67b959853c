package fi.vastuugroup.privacy.identity.token;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which issuers production may trust: {@code privacy.issuers}. */
@Unremovable
@ConfigMapping(prefix = "privacy.issuers")
public interface IssuerSettings {

    /** Whether an issuer may be reached without TLS, as inside a service mesh; one on this machine always may. */
    @WithDefault("false")
    boolean allowHttp();
}
