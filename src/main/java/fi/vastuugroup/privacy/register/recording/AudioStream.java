package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.platform.edge.StreamedBody;
import jakarta.enterprise.context.ApplicationScoped;

/** Streams the audio of a call, which is longer than other bodies. */
@ApplicationScoped
class AudioStream implements StreamedBody {

    @Override
    public String path() {
        return "/api/v1/call-recordings/{externalId}/audio";
    }
}
