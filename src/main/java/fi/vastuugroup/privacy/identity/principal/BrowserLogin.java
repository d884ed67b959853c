package fi.vastuugroup.privacy.identity.principal;

import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whose browsers sign in: customers at their issuer, staff at theirs. Each has pages and cookies of its own, so that one browser
 * can be signed in as both, and neither session opens what is the other's.
 */
public enum BrowserLogin {
    CUSTOMERS(Tenants.CUSTOMERS, "", ""),
    STAFF(Tenants.STAFF, "/staff", "_staff");

    private static final String STAFFS_API = "/api/v1/staff/";

    private final String tenant;
    private final String pages;
    private final String suffix;

    BrowserLogin(String tenant, String pages, String suffix) {
        this.tenant = tenant;
        this.pages = pages;
        this.suffix = suffix;
    }

    /** The login whose session counts for a request. */
    public static BrowserLogin of(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        boolean staff = path.startsWith(STAFF.pages + "/")
                || path.startsWith(STAFFS_API)
                || Tenants.STAFF.equals(exchange.get(OidcUtils.TENANT_ID_SET_BY_ANNOTATION));
        return staff ? STAFF : CUSTOMERS;
    }

    /** The login whose page has a path; none where it is another page. */
    public static Optional<BrowserLogin> atLogin(String path) {
        return Arrays.stream(values())
                .filter(login -> login.loginPath().equals(path))
                .findFirst();
    }

    /** Whether a path is that of a page to which browsers are sent to sign in or out. */
    public static boolean isPage(String path) {
        return Arrays.stream(values())
                .anyMatch(login -> path.equals(login.loginPath()) || path.equals(login.logoutPath()));
    }

    public String tenant() {
        return tenant;
    }

    public String loginPath() {
        return pages + "/login";
    }

    public String logoutPath() {
        return pages + "/logout";
    }

    /** The page where somebody is who goes nowhere else. */
    public String home() {
        return pages.isEmpty() ? "/" : pages;
    }

    /** Whether a cookie is one of those of the session. */
    public boolean isOfSession(String cookie) {
        return cookie.startsWith(OidcUtils.SESSION_COOKIE_NAME + "_" + tenant);
    }

    /** Whether a cookie is that of a login that was begun. */
    public boolean isOfBegunLogin(String cookie) {
        return cookie.startsWith(OidcUtils.STATE_COOKIE_NAME + "_" + tenant);
    }

    /** The cookie of the login that was begun with a state. */
    public String begunLogin(String state) {
        return OidcUtils.STATE_COOKIE_NAME + "_" + tenant + "_" + state;
    }

    /** The name of a cookie of our own, which each login has for itself. */
    public String cookie(String name) {
        return name + suffix;
    }
}
