package fi.vastuugroup.privacy.signing;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

class SigningKeysResource implements SigningKeysApi {

    /** A new key is published for longer than this before it signs. */
    private static final String AN_HOUR = "public, max-age=3600";

    private final SigningKeys keys;

    SigningKeysResource(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<RestResponse<SigningKeySet>> get() {
        return Uni.createFrom()
                .item(RestResponse.ResponseBuilder.ok(keys.published())
                        .header(HttpHeaders.CACHE_CONTROL, AN_HOUR)
                        .build());
    }
}
