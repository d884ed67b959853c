package fi.vastuugroup.privacy.request.model;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How requests are handled ({@code privacy.requests}): the data protection officer's to confirm. */
@Unremovable
@ConfigMapping(prefix = "privacy.requests")
public interface RequestSettings {

    /** How long a closed request is kept, with its messages, as the proof of what was done. */
    Period keptFor();

    /**
     * How long the words of a closed request are kept, with its messages and attachments, when its person was erased as a
     * whole.
     */
    Period wordsOfErasedKeptFor();

    /** How many days before its deadline a request counts as due soon. */
    @WithDefault("7")
    int soonDays();

    /** Whether an erasure leaves keyed hashes, so that the person is not imported again (explained in the outcome). */
    @WithDefault("true")
    boolean tombstones();

    /**
     * Whether an erasure of everything prohibits direct marketing for the hashes that are left, on whatever ground it was
     * asked for. One on an objection always does (Art. 21(3)).
     */
    @WithDefault("true")
    boolean erasureProhibits();

    /** How many requests a day are taken from a login that is tied to nobody. */
    @WithDefault("5")
    int unlinkedADay();

    /** How much a login sends a day with its requests: files and messages, in megabytes. */
    @WithDefault("100")
    long megabytesADay();

    /** How often approved requests that were not executed at once are looked for. */
    @WithDefault("10s")
    String executeEvery();

    /** How often the numbers of open, soon due and overdue requests are counted for the metrics. */
    @WithDefault("1m")
    String countEvery();
}
