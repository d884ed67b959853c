package fi.vastuugroup.privacy.register.recording;

/** Who sent audio has gone before all of it came: nobody waits for an answer. */
class SenderGoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SenderGoneException() {
        super("the sender has gone", null, false, false);
    }
}
