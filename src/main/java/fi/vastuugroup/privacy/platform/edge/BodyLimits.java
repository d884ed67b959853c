package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Counts a body while it is read, for one that comes in chunks does not say how long it is. */
@Provider
@Priority(Priorities.USER - 1)
class BodyLimits implements ReaderInterceptor {

    /** The largest body of text; only a file that is attached may be as large as the platform's own limit. */
    static final int MOST_TEXT = 1_048_576;

    private final int mostOfFile;

    BodyLimits(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostOfFile) {
        this.mostOfFile = Math.toIntExact(mostOfFile.asLongValue());
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        int most = isFile(type == null ? null : type.toString()) ? mostOfFile : MOST_TEXT;
        byte[] body = context.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new ProblemException(ProblemType.CONTENT_TOO_LARGE, null);
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    static boolean isFile(@Nullable String type) {
        return type != null && (type.startsWith("image/") || type.startsWith("application/pdf"));
    }
}
