package fi.vastuugroup.privacy.register.listening;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class MyCallAudioResource implements MyCallAudioApi {

    private final CurrentSubject subject;
    private final Transactions transactions;
    private final Items items;
    private final AudioAnswers answers;

    MyCallAudioResource(CurrentSubject subject, Transactions transactions, Items items, AudioAnswers answers) {
        this.subject = subject;
        this.transactions = transactions;
        this.items = items;
        this.answers = answers;
    }

    @Override
    public Uni<Void> audio(UUID id, @Nullable String range, @Nullable String ifRange, RoutingContext exchange) {
        return subject.require()
                .chain(self -> transactions.asSubject(self, () -> items.find(self, Category.CALL_RECORDINGS, id)))
                .map(found -> found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .invoke(MyCallAudioResource::requireShown)
                .chain(item -> answers.send(item, exchange));
    }

    private static void requireShown(Item item) {
        if (item.withheld() != null) {
            throw new ProblemException(
                    ProblemType.CONTENT_WITHHELD, "withheld: " + item.withheld().slug());
        }
    }
}
