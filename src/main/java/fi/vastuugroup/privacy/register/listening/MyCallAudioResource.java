package fi.vastuugroup.privacy.register.listening;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class MyCallAudioResource implements MyCallAudioApi {

    private final HearableCalls calls;
    private final AudioAnswers answers;

    MyCallAudioResource(HearableCalls calls, AudioAnswers answers) {
        this.calls = calls;
        this.answers = answers;
    }

    @Override
    public Uni<Void> audio(UUID id, @Nullable String range, @Nullable String ifRange, RoutingContext exchange) {
        return calls.own(id).chain(call -> answers.send(call, exchange));
    }
}
