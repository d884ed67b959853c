package fi.vastuugroup.privacy.request.lifecycle;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

class RequestReceiptsResource implements RequestReceiptsApi {

    private final KeptReceipts receipts;

    RequestReceiptsResource(KeptReceipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public Uni<RequestReceipt> get(UUID key) {
        return receipts.find(key).map(RequestReceipt::new);
    }
}
