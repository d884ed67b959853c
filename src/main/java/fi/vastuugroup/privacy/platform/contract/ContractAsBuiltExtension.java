package fi.vastuugroup.privacy.platform.contract;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;

/** Puts {@link ContractAsBuilt} before the platform's documents, in the build. */
public class ContractAsBuiltExtension implements BuildCompatibleExtension {

    @Enhancement(types = OpenApiDocumentService.class)
    public void intercept(ClassConfig documents) {
        documents.addAnnotation(ContractAsBuilt.Documents.class);
    }
}
