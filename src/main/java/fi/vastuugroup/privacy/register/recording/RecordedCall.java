package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.item.Item;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call of a source's, as it is held.
 *
 * @param audio null where none was sent
 * @param blocked whether a hold, a restriction or an open request keeps the item as it is
 */
record RecordedCall(UUID subject, UUID item, Item.@Nullable Audio audio, boolean blocked) {

    /**
     * Decides what becomes of audio: what is held already stays as it is, a newer version replaces an older one, but not
     * while a block stands, for what is blocked is neither deleted nor changed (Art. 18(2)).
     *
     * @return the outcome that needs no storing; empty where the audio is to be stored
     * @throws ProblemException {@code version-conflict}, {@code recording-blocked}
     */
    Optional<AudioOutcome> withoutStoring(long version, ContentDigest digest) {
        if (audio == null) {
            return Optional.empty();
        }
        if (version < audio.version()) {
            return Optional.of(AudioOutcome.IGNORED_OLDER);
        }
        if (version == audio.version()) {
            if (digest.sha256().equals(audio.sha256())) {
                return Optional.of(AudioOutcome.UNCHANGED);
            }
            throw new ProblemException(ProblemType.VERSION_CONFLICT, "this version is held with other audio");
        }
        if (blocked) {
            throw new ProblemException(
                    ProblemType.RECORDING_BLOCKED,
                    "a hold, a restriction or an open request keeps the audio as it is; send it again later");
        }
        return Optional.empty();
    }
}
