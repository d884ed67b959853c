package fi.vastuugroup.privacy.register.recording;

import java.util.UUID;

/** Which item an object has the audio of. */
record StoredRecording(UUID subject, UUID item, UUID object) {}
