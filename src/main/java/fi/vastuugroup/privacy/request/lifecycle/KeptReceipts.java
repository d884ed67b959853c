package fi.vastuugroup.privacy.request.lifecycle;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.request.model.RequestSetStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds a receipt by the key that only its person was given. */
@ApplicationScoped
class KeptReceipts {

    private final RequestSetStore requests;
    private final Transactions transactions;

    KeptReceipts(RequestSetStore requests, Transactions transactions) {
        this.requests = requests;
        this.transactions = transactions;
    }

    /** @throws ProblemException {@code not-found}, also before the erasure is carried out */
    Uni<String> find(UUID key) {
        return transactions
                .asSystem(() -> requests.receipt(key))
                .map(receipt -> receipt.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)));
    }
}
