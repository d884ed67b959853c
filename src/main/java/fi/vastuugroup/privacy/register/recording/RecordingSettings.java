package fi.vastuugroup.privacy.register.recording;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;

/** Sets how the audio of recorded calls comes in and goes ({@code privacy.recordings}). */
@Unremovable
@ConfigMapping(prefix = "privacy.recordings")
public interface RecordingSettings {

    /** How long the audio of one call may be, in megabytes of 1,000,000 bytes. */
    int maxMegabytes();

    /** How many recordings of one source system a replica takes in at the same time. */
    int uploadsPerSource();

    /** How often what is to be deleted from the store is looked for; {@code off} stops the scheduler. */
    String every();

    /** How often store and database are compared; {@code off} stops the scheduler. */
    String compareEvery();

    /** Of how many recordings one comparison settles at the most that store and database differ: of more, neither is trusted. */
    int settledAtMost();
}
