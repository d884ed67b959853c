package fi.vastuugroup.privacy.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Writes a time as exactly as the database keeps it: six decimals at the most, which every parser of RFC 3339 takes, and
 * the same ones whether the time was read back or not.
 */
class InstantText extends StdSerializer<Instant> {

    private static final long serialVersionUID = 1L;

    InstantText() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant time, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(time.truncatedTo(ChronoUnit.MICROS).toString());
    }
}
