package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.register.item.Item;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of audio that a source sent, and what is held of the call now.
 *
 * @param contentType what it is, by its content
 * @param sha256 the digest of what is held, in hexadecimal
 * @param version the version of what is held
 */
@Schema(requiredProperties = {"outcome", "contentType", "bytes", "sha256", "version"})
record TakenAudio(AudioOutcome outcome, String contentType, long bytes, String sha256, long version) {

    static TakenAudio of(AudioOutcome outcome, Item.Audio held) {
        return new TakenAudio(outcome, held.contentType(), held.bytes(), held.sha256(), held.version());
    }
}
