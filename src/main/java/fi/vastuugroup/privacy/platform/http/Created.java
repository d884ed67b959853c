package fi.vastuugroup.privacy.platform.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a request that has made something with what it made and with where that is: 201 and {@code Location}. */
public final class Created {

    private Created() {}

    /**
     * The answer.
     *
     * @param path the path at which a GET finds what was made
     */
    public static <T> RestResponse<T> at(String path, T made) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create(path))
                .build();
    }
}
