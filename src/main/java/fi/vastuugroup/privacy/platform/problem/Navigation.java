package fi.vastuugroup.privacy.platform.problem;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.regex.Pattern;

/** Tells a person who opens an address in a browser from a program. */
final class Navigation {

    /** What is for programs and for who writes them: there, nobody looks for a page. */
    private static final List<String> FOR_PROGRAMS = List.of("/api", "/docs", "/openapi");

    private static final Pattern MATRIX_PARAMETERS = Pattern.compile(";[^/]*");

    private Navigation() {}

    /** Whether somebody could be looking for a page there, so that the answer depends on what the request takes. */
    static boolean isPossible(RoutingContext request) {
        HttpMethod method = request.request().method();
        String path = MATRIX_PARAMETERS.matcher(request.normalizedPath()).replaceAll("");
        return (method == HttpMethod.GET || method == HttpMethod.HEAD)
                && FOR_PROGRAMS.stream().noneMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    /** Whether a page is what the request would rather have than anything else. */
    static boolean isMeant(RoutingContext request) {
        List<MIMEHeader> byPreference = request.parsedHeaders().accept();
        return !byPreference.isEmpty() && isPage(byPreference.get(0));
    }

    private static boolean isPage(MIMEHeader type) {
        return type.weight() > 0
                && "text".equalsIgnoreCase(type.component())
                && "html".equalsIgnoreCase(type.subComponent());
    }
}
