package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.platform.edge.StreamedBody;
import jakarta.enterprise.context.ApplicationScoped;

/** Streams the body of a register batch, which may have any length. */
@ApplicationScoped
class BatchStream implements StreamedBody {

    @Override
    public String path() {
        return "/api/v1/register-batches";
    }
}
