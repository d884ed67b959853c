package fi.vastuugroup.privacy.platform.contract;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;

/**
 * Puts {@link ContractAsBuilt} before the platform's documents, in the build of the package. Tests and live coding load
 * our classes apart from the platform's, which cannot see them there; they parse the documents as ever.
 */
public class ContractAsBuiltExtension implements BuildCompatibleExtension {

    @Enhancement(types = OpenApiDocumentService.class)
    public void intercept(ClassConfig documents) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            documents.addAnnotation(ContractAsBuilt.Documents.class);
        }
    }
}
