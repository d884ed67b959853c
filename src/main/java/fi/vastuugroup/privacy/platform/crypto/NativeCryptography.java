package fi.vastuugroup.privacy.platform.crypto;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.security.Provider;
import java.security.Security;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * Puts a native library's provider of signatures before the JDK's own. Every request verifies a token and every check
 * signs a receipt; the JDK takes ten to twenty times as long. Where the library has no build, the JDK does it all.
 */
@ApplicationScoped
class NativeCryptography {

    private static final Logger LOG = Logger.getLogger(NativeCryptography.class);

    private static final String CORRETTO = "AmazonCorrettoCryptoProvider";

    /** Before anything asks for a signature. */
    private static final int FIRST = 1;

    private final CompletableFuture<Optional<Provider>> loading = new CompletableFuture<>();

    /** Unpacks and verifies the library, which takes a second, beside the rest of the start. */
    void load(@Observes @Initialized(ApplicationScoped.class) Object started) {
        loading.completeAsync(NativeCryptography::provider);
    }

    void install(@Observes @Priority(FIRST) StartupEvent start) {
        loading.join()
                .ifPresentOrElse(
                        provider -> Security.insertProviderAt(provider, 1),
                        () -> LOG.info("no native cryptography on this platform: the JDK signs and verifies"));
    }

    private static Optional<Provider> provider() {
        return ServiceLoader.load(Provider.class, NativeCryptography.class.getClassLoader()).stream()
                .filter(provider -> provider.type().getSimpleName().equals(CORRETTO))
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.getService("Signature", "SHA256withECDSA") != null)
                .findFirst();
    }
}
