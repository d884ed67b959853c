package fi.vastuugroup.privacy.platform.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * Reads the roles that operations declare in code, by operation id: the contract cannot disagree with what is enforced.
 */
final class DeclaredRoles {

    private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
    private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";

    private static final String TENANT = "io.quarkus.oidc.Tenant";

    private final Map<String, Access> byOperationId = new TreeMap<>();

    DeclaredRoles(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(Operations.ANNOTATION)) {
            if (operation.value("operationId") != null) {
                byOperationId.put(
                        operation.value("operationId").asString(),
                        declaredBy(operation.target().asMethod()));
            }
        }
    }

    /** Who may call an operation. */
    Access of(@Nullable String operationId) {
        Access access = operationId == null ? null : byOperationId.get(operationId);
        if (access == null) {
            throw new IllegalStateException("operation without @Operation(operationId): " + operationId);
        }
        return access;
    }

    private static Access declaredBy(MethodInfo method) {
        AnnotationInstance allowed = find(method, ROLES_ALLOWED);
        AnnotationInstance tenant = find(method, TENANT);
        if (allowed == null || method.hasAnnotation(PERMIT_ALL)) {
            return new Access(List.of(), tenant == null ? "" : tenant.value().asString());
        }
        if (tenant == null) {
            throw new IllegalStateException("@RolesAllowed without @Tenant: " + method);
        }
        List<String> roles =
                Arrays.stream(allowed.value().asStringArray()).sorted().toList();
        return new Access(roles, tenant.value().asString());
    }

    private static @Nullable AnnotationInstance find(MethodInfo method, String annotation) {
        AnnotationInstance own = method.annotation(annotation);
        return own != null ? own : method.declaringClass().declaredAnnotation(annotation);
    }

    /**
     * What an operation declares.
     *
     * @param roles empty for a public operation
     * @param tenant whose tokens it takes, or whose browsers are sent to a public one; empty for an operation that is for anybody
     */
    record Access(List<String> roles, String tenant) {

        boolean isSecured() {
            return !roles.isEmpty();
        }
    }
}
