package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.json.Utf8;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Refuses JSON that is not UTF-8 (RFC 8259, 8.1) before it is parsed: the parser would guess what was meant. */
@Provider
class JsonBodies implements ReaderInterceptor {

    private static final String JSON = "json";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType())) {
            byte[] body = context.getInputStream().readAllBytes();
            if (!Utf8.isText(body)) {
                throw new ProblemException(ProblemType.INVALID_REQUEST, "the body is not UTF-8");
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals(JSON) || type.getSubtype().endsWith("+" + JSON);
    }
}
