package fi.vastuugroup.privacy.register.recording;

import static fi.vastuugroup.privacy.register.recording.CallFixture.call;
import static fi.vastuugroup.privacy.register.recording.CallFixture.files;
import static fi.vastuugroup.privacy.register.recording.CallFixture.hex;
import static fi.vastuugroup.privacy.register.recording.CallFixture.item;
import static fi.vastuugroup.privacy.register.recording.CallFixture.named;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/** A person of whom one recorded call is held, in an empty register beside an empty store. */
abstract class HeldCall {

    @Inject
    RecordingDeletions deletions;

    Person person;
    String call;

    @BeforeEach
    void aCallIsHeld() {
        Database.empty();
        CallFixture.emptyStore();
        person = Person.known();
        call = call(person.id(), 1);
    }

    ValidatableResponse heard() {
        return person.login().get(audio()).then();
    }

    String audio() {
        return "/api/v1/me/data/call-recordings/" + item(call) + "/audio";
    }

    void assertHeard(byte[] audio) {
        assertThat(hex(heard().statusCode(200).extract().asByteArray())).isEqualTo(hex(audio));
    }

    /** After the job there are exactly the objects that rows name. */
    void assertNothingElseIsStored(int objects) {
        deletions.deleteWaiting().await().indefinitely();
        assertThat(files()).isEqualTo(named()).hasSize(objects);
        assertThat(Database.count("select count(*) from audio_upload")).isZero();
        assertThat(Database.count("select count(*) from audio_deletion")).isZero();
    }
}
