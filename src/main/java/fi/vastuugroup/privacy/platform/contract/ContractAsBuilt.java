package fi.vastuugroup.privacy.platform.contract;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Serves the contract's documents as the build has written them into the package. The platform would parse and write
 * them again at each start, for filters that run in the application; ours all run in the build ({@link ContractFilter}).
 */
@ContractAsBuilt.Documents
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ContractAsBuilt {

    /** Marks {@link OpenApiDocumentService}, which is the platform's own: {@link ContractAsBuiltExtension} does it. */
    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Documents {}

    /** Where Quarkus' build puts a document, by its name and format. */
    private static final String BUILT = "META-INF/quarkus-generated-openapi-doc";

    private static final String DEFAULT_DOCUMENT = "<default>";

    private final Map<String, byte[]> asked = new ConcurrentHashMap<>();

    @AroundInvoke
    @Nullable Object answer(InvocationContext call) throws Exception {
        return switch (call.getMethod().getName()) {
            case "prepareDocument" -> null;
            case "getDocument" -> document((String) call.getParameters()[0], (Format) call.getParameters()[1]);
            default -> call.proceed();
        };
    }

    private byte[] document(String name, Format format) {
        String suffix = name.equals(DEFAULT_DOCUMENT) ? "" : "-" + name;
        return asked.computeIfAbsent(BUILT + suffix + "." + format, ContractAsBuilt::read);
    }

    private static byte[] read(String resource) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var document = Objects.requireNonNull(loader.getResourceAsStream(resource), resource)) {
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
