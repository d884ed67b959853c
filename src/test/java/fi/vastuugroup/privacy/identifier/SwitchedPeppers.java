package fi.vastuugroup.privacy.identifier;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The peppers as each step of a rotation configures them: the application takes the place of any replica of it. Mixed, each
 * HTTP request is served, from its beginning to its end, by a replica before or after the second step.
 */
@Alternative
@Priority(1)
@Singleton
public class SwitchedPeppers extends Peppers {

    private static final String NEXT = "the-second-pepper-of-the-tests-0123456789";
    private static final Object KEY = SwitchedPeppers.class;

    /** The steps of the operator's procedure. */
    public enum Step {
        BEFORE,
        KNOWN,
        WRITTEN,
        AFTER
    }

    private final Map<Step, PepperChain> chains = new EnumMap<>(Step.class);
    private volatile Step step = Step.BEFORE;
    private volatile boolean mixed;

    SwitchedPeppers(PepperSettings configured) {
        super(configured);
        String first = configured.pepper();
        chains.put(Step.BEFORE, super.chain());
        chains.put(Step.KNOWN, chain(first, 1, Map.of(2, NEXT), true));
        chains.put(Step.WRITTEN, chain(NEXT, 2, Map.of(1, first), true));
        chains.put(Step.AFTER, chain(NEXT, 2, Map.of(1, first), false));
    }

    private static PepperChain chain(String pepper, int version, Map<Integer, String> others, boolean rotating) {
        return new PepperChain(new TestPepper(pepper, (short) version, others, rotating));
    }

    /** Every replica is after this step from now on. */
    public void all(Step now) {
        mixed = false;
        step = now;
    }

    /** Requests over HTTP meet replicas that write the old version and such that write the new one. */
    public void mixed() {
        step = Step.WRITTEN;
        mixed = true;
    }

    @Override
    public PepperChain chain() {
        Step now = step;
        Context context = mixed ? Vertx.currentContext() : null;
        if (context != null && VertxContext.isDuplicatedContext(context)) {
            ConcurrentMap<Object, Object> locals = ((ContextInternal) context).localContextData();
            now = (Step) locals.computeIfAbsent(
                    KEY, first -> ThreadLocalRandom.current().nextBoolean() ? Step.KNOWN : Step.WRITTEN);
        }
        return Objects.requireNonNull(chains.get(now));
    }

    /** As the job wraps. */
    public PepperWrap wrap() {
        return Objects.requireNonNull(chains.get(Step.WRITTEN)).wrap();
    }
}
